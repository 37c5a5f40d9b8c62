/** The one door to the numbers: responses of a round and settings -> a result that is already suppressed for its audience. */
import type { Engagement } from '../engagement/types.ts';
import type { Responses } from '../responses/types.ts';
import { networkMeasures } from '../network/index.ts';
import { incomparable, resultChange } from './change.ts';
import { resultCells } from './cells.ts';
import { resultSubscales } from './subscales.ts';
import { resultDimensions, resultGroups, resultIndices, resultPairs, visibleNetwork } from './indices.ts';
import { withPairTests } from './pair-tests.ts';
import { resultPositions } from './positions.ts';
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
}

/**
 * Relational capacity of one round (method part 8). Pure: the same input gives the same result to the last digit.
 * @throws Failure `answers.outside-scale` where stored answers do not fit the instrument
 */
export function computeCapacity(input: CapacityInput): CapacityResult {
  const { engagement, responses, audience } = input;
  const { instrument, privacy } = engagement;
  const { seed } = engagement.statistics;
  const round = scoreRound(engagement, responses);
  const cells = resultCells(round, audience);
  const hidden = cells.filter(({ state }) => state === 'hidden').length;
  const hiddenSecondary = round.hiddenBy.filter((by) => by === 'secondary').length;
  return {
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
    indices: resultIndices(round, seed),
    dimensions: resultDimensions(round),
    subscales: resultSubscales(round),
    groups: resultGroups(round),
    pairs: withPairTests(resultPairs(round), round),
    positions: resultPositions(round, audience),
    reliability: resultReliability(round, audience),
    aggregation: resultAggregation(round),
    agreement: resultAgreement(round),
    network: networkMeasures(
      { groupCount: round.groupCount, means: visibleNetwork(round), ...instrument.scale },
      networkCut(engagement),
    ),
    change: changeSince(input, round),
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
}

function changeSince(
  { previous, instrumentHash, engagement }: CapacityInput,
  after: ScoredRound,
): CapacityResult['change'] {
  if (!previous) return null;
  if (previous.instrumentHash !== instrumentHash) return incomparable();
  return resultChange(scoreRound(previous.engagement, previous.responses), after, engagement.statistics.seed);
}

/** The lower edge of the band for relations between groups where bands are set, else 3.5 on 1-5 and its like. */
function networkCut({ instrument: { bands, scale } }: Engagement): number {
  const edge = bands.enabled ? bands.layers.between?.[0] : undefined;
  return edge ?? scale.min + 0.625 * (scale.max - scale.min);
}

/**
 * Response rate (method 8.3, 22). Groups that were only rated do not count; the total is blank while one group's invited is.
 * The client does not learn how many of a group under the limit answered: the count is blank, and the total leaves the group
 * out, since else the count were the difference.
 */
function resultResponse({ engagement, counts }: ScoredRound, audience: Audience): CapacityResult['response'] {
  const rateOf = (responded: number, invited: number | null): number | null =>
    invited === null || invited === 0 ? null : responded / invited;
  const groups = engagement.groups.map(({ id, invited }, group) => {
    const responded = counts.responded[group] ?? 0;
    const small = responded > 0 && responded < engagement.privacy.min_group;
    if (small && audience === 'client')
      return { id, invited, responded: null, rate: null, reason: 'under-limit' };
    return { id, invited, responded, rate: rateOf(responded, invited) };
  });
  const told = groups.map((one) => one.responded !== null);
  const surveyed = groups.filter(
    ({ invited }, group) => told[group] && (invited || (counts.asked[group] ?? 0) > 0),
  );
  const invited = surveyed.some((one) => one.invited === null)
    ? null
    : surveyed.reduce((sum, one) => sum + (one.invited ?? 0), 0);
  const responded = groups.reduce((sum, one) => sum + (one.responded ?? 0), 0);
  return { invited, responded, rate: rateOf(responded, invited), groups };
}
