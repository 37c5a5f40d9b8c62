/** Results of a round, computed once per data revision and audience. */
import { Failure } from '../../../shared/lib/failure.ts';
import { computeCapacity } from '../../../shared/domain/capacity/index.ts';
import type { Audience, CapacityResult } from '../../../shared/domain/capacity/result.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { roundCounts } from '../repositories/batches.ts';
import { engagementOfRound, readEngagement } from '../repositories/engagement.ts';
import { loadResponses } from '../repositories/responses.ts';
import type { OpenDocument } from '../document/document.ts';
import { openSession, type ServiceContext } from './context.ts';

export interface CapacityService {
  get(input: { round?: string | undefined; audience: Audience }): CapacityResult;
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
  const counts = roundCounts(session.db);
  const answered = engagement.rounds.filter((round) => (counts.get(round.id)?.answers ?? 0) > 0);
  const latest = answered.at(-1) ?? engagement.rounds.at(-1);
  if (!latest) throw new Failure('round.none', { file: session.fileName });
  return latest;
}

export function createCapacityService(context: ServiceContext): {
  get(input: {
    round?: string | undefined;
    compare?: string | undefined;
    audience: Audience;
  }): CapacityResult;
  roundResult(round: string | undefined, audience: Audience): RoundResult;
} {
  let cache: { session: OpenDocument; revision: number; results: Map<string, CapacityResult> } | null = null;
  const roundResult = (wanted: string | undefined, audience: Audience): RoundResult => {
    const session = openSession(context);
    const { revision } = session;
    if (!cache || cache.session !== session || cache.revision !== revision)
      cache = { session, revision, results: new Map() };
    const round = chosenRound(session, readEngagement(session.db), wanted);
    const asked = engagementOfRound(session.db, round.id);
    if (asked === null) throw new Error('A round that the document lacks');
    const { engagement, hash } = asked;
    const key = JSON.stringify([round.id, audience]);
    let result = cache.results.get(key);
    if (!result) {
      const responses = loadResponses(session.db, round.id, engagement);
      result = computeCapacity({ engagement, instrumentHash: hash, responses, audience });
      cache.results.set(key, result);
    }
    return { engagement, roundLabel: round.label, result };
  };
  return {
    roundResult,
    get: ({ round, compare, audience }) => {
      if (compare !== undefined) {
        const session = openSession(context);
        chosenRound(session, readEngagement(session.db), compare);
      }
      return roundResult(round, audience).result;
    },
  };
}
