/** Results of a round, computed once per data revision and audience. */
import { Failure } from '../../../shared/lib/failure.ts';
import { computeCapacity } from '../../../shared/domain/capacity/index.ts';
import { createCapacityMemo, type CapacityMemo } from '../../../shared/domain/capacity/memo.ts';
import type { Audience, CapacityResult } from '../../../shared/domain/capacity/result.ts';
import { peopleByPosition } from '../../../shared/domain/capacity/positions.ts';
import { scoreRound } from '../../../shared/domain/capacity/score.ts';
import { knownCounts } from '../../../shared/domain/privacy/audit/refuse.ts';
import type { KnownCounts } from '../../../shared/domain/privacy/audit/shown.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import type { Responses } from '../../../shared/domain/responses/types.ts';
import { readBatches, roundCounts } from '../repositories/batches.ts';
import { engagementOfRound, readEngagement } from '../repositories/engagement.ts';
import { readImportRevision } from '../repositories/document.ts';
import { readDeletions } from '../repositories/erasure.ts';
import { loadResponses } from '../repositories/responses.ts';
import type { OpenDocument } from '../document/document.ts';
import { openSession, type ServiceContext } from './context.ts';
import { keptResult, roundsWithResults } from './kept-results.ts';

export interface CapacityService {
  /** `compare`: an earlier round of the same document; the result then carries the change since it. */
  get(input: {
    round?: string | undefined;
    compare?: string | undefined;
    audience: Audience;
  }): CapacityResult;
  roundResult(round: string | undefined, audience: Audience, compare?: string): RoundResult;
  /** The answers that a round's result is worked out of, as they lie in memory, and what it was asked with. */
  answers(round: string): { readonly engagement: Engagement; readonly responses: Responses };
  /** The counts of a round that colleagues may know, for the audit; null where its answers are deleted. */
  knownCounts(round: string): KnownCounts | null;
}

export interface RoundResult {
  readonly engagement: Engagement;
  readonly roundLabel: string;
  readonly result: CapacityResult;
}

/** The wanted round; else the latest with answers; else the latest. */
export function chosenRound(
  session: OpenDocument,
  engagement: Engagement,
  wanted: string | undefined,
): Engagement['rounds'][number] {
  const known = engagement.rounds.map((round) => round.id).join(', ');
  if (wanted !== undefined) {
    const found = engagement.rounds.find((round) => round.id === wanted);
    if (!found) throw new Failure('round.unknown', { round: wanted, known });
    return found;
  }
  const shown = roundsWithResults(session.db);
  const answered = engagement.rounds.filter((round) => shown.has(round.id));
  const latest = answered.at(-1) ?? engagement.rounds.at(-1);
  if (!latest) throw new Failure('round.none', { file: session.fileName });
  return latest;
}

export function createCapacityService(context: ServiceContext): CapacityService {
  let cache: { session: OpenDocument; revision: number; results: Map<string, CapacityResult> } | null = null;
  // Answers outlive a change of settings: with the memory of what was worked out of them only the change is done again.
  let kept: { session: OpenDocument; memo: CapacityMemo; rounds: Map<string, KeptResponses> } | null = null;
  const responsesOf = (session: OpenDocument, roundId: string, engagement: Engagement, hash: string) => {
    if (kept?.session !== session) kept = { session, memo: createCapacityMemo(), rounds: new Map() };
    const key = answersKey(session, roundId, engagement, hash);
    const known = kept.rounds.get(roundId);
    const responses = known?.key === key ? known.responses : loadResponses(session.db, roundId, engagement);
    kept.rounds.set(roundId, { key, responses });
    return { responses, memo: kept.memo };
  };
  const roundResult: CapacityService['roundResult'] = (wanted, audience, compare) => {
    const session = openSession(context);
    const { revision } = session;
    if (!cache || cache.session !== session || cache.revision !== revision)
      cache = { session, revision, results: new Map() };
    const now = readEngagement(session.db);
    const round = chosenRound(session, now, wanted);
    const { engagement, instrumentHash } = askedIn(session, round.id);
    const since = compare === undefined ? null : chosenRound(session, now, compare);
    const key = JSON.stringify([round.id, since?.id ?? null, audience]);
    let result = cache.results.get(key) ?? keptResult(session.db, round, since, audience) ?? undefined;
    if (!result) {
      const { responses, memo } = responsesOf(session, round.id, engagement, instrumentHash);
      const before = since === null ? null : askedIn(session, since.id);
      const previous = before && {
        ...before,
        responses: responsesOf(session, since?.id ?? '', before.engagement, before.instrumentHash).responses,
      };
      result = computeCapacity({
        engagement,
        instrumentHash,
        responses,
        audience,
        memo,
        ...(previous ? { previous } : {}),
      });
      cache.results.set(key, result);
    }
    return { engagement, roundLabel: round.label, result };
  };
  const counted: CapacityService['knownCounts'] = (id) => {
    const session = openSession(context);
    if ((roundCounts(session.db).get(id)?.answers ?? 0) === 0) return null;
    const { engagement, instrumentHash } = askedIn(session, id);
    const { responses, memo } = responsesOf(session, id, engagement, instrumentHash);
    const round = scoreRound(engagement, responses, memo);
    return knownCounts(round, peopleByPosition(round));
  };
  return {
    roundResult,
    answers: (id) => {
      const session = openSession(context);
      const { engagement, instrumentHash } = askedIn(session, id);
      return { engagement, responses: responsesOf(session, id, engagement, instrumentHash).responses };
    },
    knownCounts: counted,
    get: ({ round, compare, audience }) => roundResult(round, audience, compare).result,
  };
}

interface KeptResponses {
  readonly key: string;
  readonly responses: Responses;
}

/** Changes whenever the answers of the round, or their order in memory, may have changed. */
function answersKey(
  session: OpenDocument,
  roundId: string,
  { groups }: Engagement,
  instrumentHash: string,
): string {
  // Answers that were deleted, and imports that were undone, free the numbers of their batches for later ones.
  const batches = readBatches(session.db)
    .filter((batch) => batch.roundId === roundId && !batch.undone)
    .map(({ id }) => [id, readImportRevision(session.db, id)]);
  const deletions = readDeletions(session.db).length;
  return JSON.stringify([instrumentHash, groups.map(({ id }) => id), batches, deletions]);
}

/** What a round was asked with. */
function askedIn(session: OpenDocument, roundId: string) {
  const asked = engagementOfRound(session.db, roundId);
  if (asked === null) throw new Error('A round that the document lacks');
  return { engagement: asked.engagement, instrumentHash: asked.hash };
}
