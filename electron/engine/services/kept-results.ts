/** Results that stay when their answers are deleted: computed once more before, shown from then on. */
import { Failure, isFailure } from '../../../shared/lib/failure.ts';
import type { Audience, CapacityResult } from '../../../shared/domain/capacity/result.ts';
import type { ReadableDb } from '../db/connection.ts';
import type { OpenDocument } from '../document/document.ts';
import { roundCounts } from '../repositories/batches.ts';
import { readKeptResults, type KeptResult } from '../repositories/erasure.ts';
import { readEngagement } from '../repositories/engagement.ts';

export type RoundResultOf = (
  round: string | undefined,
  audience: Audience,
  compare?: string,
) => { readonly result: CapacityResult };

/** What can be seen now: every round that has answers or kept results, alone and against each one before it. */
export function visibleResults(
  session: OpenDocument,
  roundResult: RoundResultOf,
  audiences: readonly Audience[],
): readonly KeptResult[] {
  const shown = roundsWithResults(session.db);
  const rounds = readEngagement(session.db)
    .rounds.map(({ id }) => id)
    .filter((id) => shown.has(id));
  return rounds.flatMap((round, index) =>
    [null, ...rounds.slice(0, index)].flatMap((compare) =>
      audiences.flatMap((audience) => {
        const result = resultOrNull(() => roundResult(round, audience, compare ?? undefined).result);
        return result === null ? [] : [{ round, compare, audience, result }];
      }),
    ),
  );
}

/** Results that are refused (too few answers, rounds that cannot be compared) could not be seen before either. */
function resultOrNull(result: () => CapacityResult): CapacityResult | null {
  try {
    return result();
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
}

/** Ids of rounds that have answers, or results in their place. */
export function roundsWithResults(db: ReadableDb): ReadonlySet<string> {
  const answered = [...roundCounts(db)].filter(([, { answers }]) => answers > 0).map(([round]) => round);
  return new Set([...answered, ...readKeptResults(db).map(({ round }) => round)]);
}

const isDeleted = (db: ReadableDb, round: string): boolean =>
  (roundCounts(db).get(round)?.answers ?? 0) === 0 &&
  readKeptResults(db).some((kept) => kept.round === round);

/**
 * The kept result of a round whose answers are deleted; null where its answers are there. A copy for a client has the
 * client's results only, and shows those.
 * @throws Failure results.deleted {round} where that very result was not kept
 */
export function keptResult(
  db: ReadableDb,
  round: { readonly id: string; readonly label: string },
  compare: { readonly id: string; readonly label: string } | null,
  audience: Audience,
): CapacityResult | null {
  const gone = [round, ...(compare === null ? [] : [compare])].find(({ id }) => isDeleted(db, id));
  if (gone === undefined) return null;
  const kept = readKeptResults(db).filter(
    (one) => one.round === round.id && one.compare === (compare?.id ?? null),
  );
  const found =
    kept.find((one) => one.audience === audience) ?? kept.find((one) => one.audience === 'client');
  if (found === undefined) throw new Failure('results.deleted', { round: gone.label || gone.id });
  return found.result;
}

/** @throws Failure results.deleted {round} */
export function refuseDeleted(db: ReadableDb, round: string): void {
  if (isDeleted(db, round)) throw new Failure('results.deleted', { round });
}
