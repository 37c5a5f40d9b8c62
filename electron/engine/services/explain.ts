/** How one number of a result was made, with the sheet cells of the answers behind it; answers are read only where needed. */
import { createHmac } from 'node:crypto';
import type { Audience } from '../../../shared/domain/capacity/result.ts';
import { measureRound, type MeasuredRound } from '../../../shared/domain/capacity/score.ts';
import { explain } from '../../../shared/domain/explain/explain.ts';
import type { AnswerSource, Explanation } from '../../../shared/domain/explain/types.ts';
import type { OpenDocument } from '../document/document.ts';
import { readBatches } from '../repositories/batches.ts';
import { readPersonSecret } from '../repositories/document.ts';
import { answerSources } from '../repositories/responses.ts';
import type { CapacityService } from './capacity.ts';
import { openSession, type ServiceContext } from './context.ts';
import { refuseDeleted } from './kept-results.ts';

interface ExplainInput {
  readonly path: string;
  readonly round?: string | undefined;
  readonly compare?: string | undefined;
  readonly audience: Audience;
}

/** @returns the method `results.explain`; its failures are those of the result, and of a path that it does not have */
export function createExplainService(
  context: ServiceContext,
  { roundResult, answers }: Pick<CapacityService, 'roundResult' | 'answers'>,
): (input: ExplainInput) => Explanation {
  let scored: { session: OpenDocument; revision: number; rounds: Map<string, MeasuredRound> } | null = null;
  const measured = (session: OpenDocument, roundId: string): MeasuredRound => {
    const { revision } = session;
    if (!scored || scored.session !== session || scored.revision !== revision)
      scored = { session, revision, rounds: new Map() };
    const known = scored.rounds.get(roundId);
    if (known) return known;
    refuseDeleted(session.db, roundId);
    const { engagement, responses } = answers(roundId);
    const round = measureRound(engagement, responses);
    scored.rounds.set(roundId, round);
    return round;
  };
  return ({ path, round, compare, audience }) => {
    const session = openSession(context);
    const { engagement, result } = roundResult(round, audience, compare);
    const batches = readBatches(session.db).filter(
      ({ undone, roundId }) => !undone && (roundId === result.round || roundId === compare),
    );
    const fileOf = new Map(batches.map(({ id, fileName }) => [id, fileName]));
    return explain(
      {
        engagement,
        result,
        round: () => measured(session, result.round),
        previous: compare === undefined ? undefined : () => measured(session, compare),
        pseudonymSeed: pseudonymSeed(session),
        batches: batches.map(({ id, roundId, fileName, sheet }) => ({
          id,
          round: roundId,
          file: fileName,
          sheet,
        })),
        sourcesOf: (person, rated) =>
          new Map(
            [...answerSources(session.db, { roundId: result.round, person, rated })].map(
              ([item, source]): [string, AnswerSource] => [
                item,
                { ...source, file: fileOf.get(source.batch) ?? '' },
              ],
            ),
          ),
      },
      path,
    );
  };
}

/** Decides the order of the pseudonyms; nobody can work it out without the document. */
function pseudonymSeed(session: OpenDocument): number {
  const key = readPersonSecret(session.db);
  return createHmac('sha256', key).update('pseudonyms of explanations').digest().readUInt32LE(0);
}
