/** The one door: answers and settings in, the result of a round out, suppressed for its audience. */
import { isRelevant, type Engagement } from '../engagement/types.ts';
import type { Responses } from '../responses/types.ts';
import { cellTable } from '../scoring/cells.ts';
import { scoreTies } from '../scoring/ties.ts';
import { visibleCells, type CellContext } from './cells.ts';
import { dimensionIndices, groupResults, indexValues, pairResults, respondentWeighted } from './indices.ts';
import { positionSplit } from './positions.ts';
import { respondedPerGroup, responseRates } from './response.ts';
import type { Audience, CapacityResult } from './result.ts';

export interface CapacityInput {
  readonly engagement: Engagement;
  /** SHA-256 of the canonical instrument. */
  readonly instrumentHash: string;
  /** Answers of one round; groups and items in the engagement's order. */
  readonly responses: Responses;
  readonly audience: Audience;
  /** Seed of every resampling. */
  readonly seed?: number;
}

/**
 * Computes relational capacity of one round (method.md 8.3, 1-13 and 22) and suppresses it (8.4) before it leaves.
 * Means are on the instrument's scale. What cannot be given is null with a reason; never NaN or Infinity.
 */
export function computeCapacity(input: CapacityInput): CapacityResult {
  const { engagement, responses, audience } = input;
  const { instrument, privacy } = engagement;
  const ids = engagement.groups.map((group) => group.id);
  const groupCount = ids.length;
  const relevance = new Uint8Array(groupCount * groupCount);
  for (let a = 0; a < groupCount; a += 1) {
    for (let b = 0; b < groupCount; b += 1) {
      relevance[a * groupCount + b] = isRelevant(engagement.relations, ids[a] ?? '', ids[b] ?? '') ? 1 : 0;
    }
  }
  const scores = scoreTies(instrument, responses, (a, b) => relevance[a * groupCount + b] === 1);
  const table = cellTable(responses, scores, instrument.dimensions.length);
  const responded = respondedPerGroup(responses, scores);
  const context: CellContext = { engagement, relevance, table, responded, audience };
  const cells = visibleCells(context);
  const shown = { engagement, cells, groupCount };
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
    response: responseRates(engagement, responded),
    cells,
    indices: { ...indexValues(shown), respondentWeighted: respondentWeighted(shown, table) },
    dimensions: dimensionIndices(shown),
    groups: groupResults(shown, responded),
    pairs: pairResults(shown),
    positions: positionSplit(shown, responses, scores),
    reliability: null,
    aggregation: null,
    agreement: null,
    network: null,
    change: null,
    audit: {
      hiddenPrimary: cells.filter((cell) => cell.hiddenBy === 'primary').length,
      hiddenSecondary: cells.filter((cell) => cell.hiddenBy === 'secondary').length,
      recoverable: 0,
    },
  };
}
