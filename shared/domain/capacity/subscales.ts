/** Subscales of an instrument (method 2.2): means over the dimensions of a part of it, from the same valid ties as the cells. */
import { neededOf } from '../scoring/plan.ts';
import { cellKinds, meanOf, visibleCells } from './indices.ts';
import { createCapacityMemo, type CapacityMemo } from './memo.ts';
import type { CapacityResult } from './result.ts';
import type { MeasuredRound, ScoredRound } from './score.ts';

/** Dimensions of one subscale, by their places in the instrument, and how many of them a tie needs. */
interface SubscalePlan {
  readonly places: readonly number[];
  readonly needed: number;
}

/**
 * Mean subscale score of every cell, index cell * S + subscale; NaN where fewer ties have one than a cell must have. A tie's score is the weighted
 * mean of its valid dimensions among the subscale's, and needs the same share of them as a tie needs of all.
 */
export function subscaleMeans(round: MeasuredRound, memo: CapacityMemo = createCapacityMemo()): Float64Array {
  const { subscales, dimensions, scoring } = round.engagement.instrument;
  const parts = subscales.map((subscale) => ({
    places: subscale.dimensions.map((id) => dimensions.findIndex((one) => one.id === id)),
    needed: neededOf(scoring.dimension_missing_min_share, subscale.dimensions.length),
  }));
  const limit = round.engagement.privacy.min_cell;
  const { sum, n } = memo.subscales(round.scores, 0, JSON.stringify(parts), () => sumsOf(round, parts));
  return sum.map((total, at) => ((n[at] ?? 0) < limit ? NaN : total / (n[at] ?? 0)));
}

/** Sums of the subscale scores of every cell, and of how many ties. */
export interface SubscaleSums {
  readonly sum: Float64Array;
  readonly n: Uint32Array;
}

function sumsOf(round: MeasuredRound, parts: readonly SubscalePlan[]): SubscaleSums {
  const { groupCount, scores, responses } = round;
  const size = groupCount * groupCount * parts.length;
  const [sum, n] = [new Float64Array(size), new Uint32Array(size)];
  parts.forEach((plan, part) => {
    for (let respondent = 0; respondent < responses.respondentCount; respondent += 1) {
      const cellRow = (responses.group[respondent] ?? 0) * groupCount;
      for (let rated = 0; rated < groupCount; rated += 1) {
        const tie = respondent * groupCount + rated;
        if (Number.isNaN(scores.ties[tie])) continue;
        const score = subscaleScore(round, tie, plan);
        if (score !== score) continue;
        const at = (cellRow + rated) * parts.length + part;
        sum[at] = (sum[at] ?? 0) + score;
        n[at] = (n[at] ?? 0) + 1;
      }
    }
  });
  return { sum, n };
}

/** Weighted mean of the valid dimensions; NaN where they are too few. */
function subscaleScore({ scores, plan }: MeasuredRound, tie: number, part: SubscalePlan): number {
  let total = 0;
  let weight = 0;
  let valid = 0;
  for (const d of part.places) {
    const score = scores.dimensions[tie * plan.dimensionCount + d] ?? NaN;
    if (score !== score) continue;
    const v = plan.dimensionWeight[d] ?? 0;
    total += v * score;
    weight += v;
    valid += 1;
  }
  return valid < part.needed || weight === 0 ? NaN : total / weight;
}

/** A cell whose dimensions may all be shown: a subscale can then give nothing away. */
export function hasAllDimensions(round: ScoredRound, cell: number): boolean {
  const { dimensionCount } = round.plan;
  return !round.dimensionVisible.subarray(cell * dimensionCount, (cell + 1) * dimensionCount).includes(0);
}

/** Within and between of each subscale, over the cells that show all their dimensions. */
export function resultSubscales(round: ScoredRound, memo?: CapacityMemo): CapacityResult['subscales'] {
  const { subscales } = round.engagement.instrument;
  const means = subscaleMeans(round, memo);
  const kinds = cellKinds(round);
  const meanOver = (kind: 'within' | 'between', part: number): number | null => {
    const shown = visibleCells(round, kinds[kind])
      .filter((cell) => hasAllDimensions(round, cell))
      .map((cell) => means[cell * subscales.length + part] ?? NaN)
      .filter((mean) => !Number.isNaN(mean));
    return shown.length === 0 ? null : meanOf(shown);
  };
  return subscales.map(({ id }, part) => ({
    id,
    within: meanOver('within', part),
    between: meanOver('between', part),
  }));
}
