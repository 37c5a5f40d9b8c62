/** The one door to the numbers: responses of a round and settings -> a result that is already suppressed for its audience. */
import type { Engagement } from '../engagement/types.ts';
import type { Responses } from '../responses/types.ts';
import { auditedResult } from '../privacy/audit/refuse.ts';
import { respondedTold } from '../privacy/counts.ts';
import { networkMeasures } from '../network/index.ts';
import { incomparable, resultChange } from './change.ts';
import { resultCells } from './cells.ts';
import { resultSubscales } from './subscales.ts';
import { indexIntervals, roundReplicates, withGapIntervals, withSelfGapIntervals } from './intervals.ts';
import { resultDimensions, resultGroups, resultIndices, resultPairs, visibleNetwork } from './indices.ts';
import { createCapacityMemo, type CapacityMemo } from './memo.ts';
import { withPairTests } from './pair-tests.ts';
import { withPositionIntervals } from './position-intervals.ts';
import { peopleByPosition, resultPositions } from './positions.ts';
import { resultAggregation, resultAgreement, resultReliability } from './quality.ts';
import type { Audience, CapacityResult } from './result.ts';
import { scoreRound, type ScoredRound } from './score.ts';

export interface CapacityInput {
  readonly engagement: Engagement;
  /** Hash of the instrument that the round was asked with. */
  readonly instrumentHash: string;
  readonly responses: Responses;
  readonly audience: Audience;
  /** An earlier round to compare with. */
  readonly previous?: Pick<CapacityInput, 'engagement' | 'instrumentHash' | 'responses'>;
  /** What earlier computations left: the same responses with another setting are then done again in part only. */
  readonly memo?: CapacityMemo;
}

/**
 * Relational capacity of one round (method part 8). Pure: the same input gives the same result to the last digit.
 * @throws Failure `answers.outside-scale` where stored answers do not fit the instrument
 * @throws Failure `results.recoverable` where something hidden could be worked out from what is shown
 */
export function computeCapacity(input: CapacityInput): CapacityResult {
  const { engagement, responses, audience } = input;
  const { instrument, privacy } = engagement;
  const { seed } = engagement.statistics;
  const memo = input.memo ?? createCapacityMemo();
  const round = scoreRound(engagement, responses, memo);
  const replicates = roundReplicates(round, seed, memo);
  const cells = resultCells(round, audience, memo);
  const people = peopleByPosition(round);
  const before = roundBefore(input, audience, memo);
  const hidden = cells.filter(({ state }) => state === 'hidden').length;
  const hiddenSecondary = round.hiddenBy.filter((by) => by === 'secondary').length;
  const result: CapacityResult = {
    schema: 1,
    instrument: { id: instrument.id, version: instrument.version, hash: input.instrumentHash },
    round: responses.roundId,
    audience,
    scale: { min: instrument.scale.min, max: instrument.scale.max },
    limits: {
      minCell: privacy.min_cell,
      minGroup: privacy.min_group,
      minLeaderCell: privacy.min_leader_cell,
    },
    response: resultResponse(round, audience),
    cells,
    indices: resultIndices(round, indexIntervals(round, replicates)),
    dimensions: resultDimensions(round),
    subscales: resultSubscales(round, memo),
    groups: withSelfGapIntervals(resultGroups(round), round, replicates),
    pairs: withPairTests(withGapIntervals(resultPairs(round), round, replicates, memo), round),
    positions: withPositionIntervals(resultPositions(round, audience, people), round, replicates),
    reliability: resultReliability(round, audience, memo),
    aggregation: resultAggregation(round, memo),
    agreement: resultAgreement(round, memo),
    network: networkMeasures(
      { groupCount: round.groupCount, means: visibleNetwork(round), ...instrument.scale },
      networkCut(engagement),
    ),
    change: changeSince(input, before?.round ?? null, round, memo),
    audit: {
      hiddenPrimary: hidden - hiddenSecondary,
      hiddenSecondary,
      recoverable: 0,
      tolerance: 0,
      checked: 0,
      equations: 0,
      rounds: 0,
    },
  };
  return auditedResult(result, { round, people, before });
}

/** The round to compare with, and what of its cells is shown; null where none is given or it was asked with another instrument. */
function roundBefore(
  { previous, instrumentHash }: CapacityInput,
  audience: Audience,
  memo: CapacityMemo,
): { readonly round: ScoredRound; readonly cells: CapacityResult['cells'] } | null {
  if (previous?.instrumentHash !== instrumentHash) return null;
  const round = scoreRound(previous.engagement, previous.responses, memo);
  return { round, cells: resultCells(round, audience, memo) };
}

function changeSince(
  { previous, engagement }: CapacityInput,
  before: ScoredRound | null,
  after: ScoredRound,
  memo: CapacityMemo,
): CapacityResult['change'] {
  if (!previous) return null;
  return before ? resultChange(before, after, engagement.statistics.seed, memo) : incomparable();
}

/** The lower edge of the band for relations between groups where bands are set, else 3.5 on 1-5 and its like. */
function networkCut({ instrument: { bands, scale } }: Engagement): number {
  const edge = bands.enabled ? bands.layers.between?.[0] : undefined;
  return edge ?? scale.min + 0.625 * (scale.max - scale.min);
}

/**
 * Response rate (method 8.3, 22). Groups that were only rated do not count; the total is blank while one group's invited is.
 * Where the client does not learn how many of a group answered (privacy/counts.ts), the total leaves the group out, since else
 * the count were the difference.
 */
function resultResponse(round: ScoredRound, audience: Audience): CapacityResult['response'] {
  const { engagement, counts } = round;
  const rateOf = (responded: number, invited: number | null): number | null =>
    invited === null || invited === 0 ? null : responded / invited;
  const told = audience === 'client' ? respondedTold(round) : engagement.groups.map(() => true);
  const groups = engagement.groups.map(({ id, invited }, group) => {
    const responded = counts.responded[group] ?? 0;
    const reason = responded < engagement.privacy.min_group ? 'under-limit' : 'tells-hidden-count';
    if (!told[group]) return { id, invited, responded: null, rate: null, reason };
    return { id, invited, responded, rate: rateOf(responded, invited) };
  });
  const surveyed = groups.filter(
    ({ invited }, group) => told[group] && (invited || (counts.asked[group] ?? 0) > 0),
  );
  const invited = surveyed.some((one) => one.invited === null)
    ? null
    : surveyed.reduce((sum, one) => sum + (one.invited ?? 0), 0);
  const responded = groups.reduce((sum, one) => sum + (one.responded ?? 0), 0);
  return { invited, responded, rate: rateOf(responded, invited), groups };
}
