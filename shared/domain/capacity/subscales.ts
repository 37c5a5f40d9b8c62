/** Subscales of an instrument (method 2.2): means over the dimensions of a part of it, from the same valid ties as the cells. */
import { neededOf } from '../scoring/plan.ts';
import { cellKinds, meanOf, visibleCells } from './indices.ts';
import type { CapacityResult } from './result.ts';
import type { MeasuredRound, ScoredRound } from './score.ts';

/**
 * Mean subscale score of every cell, index cell * S + subscale; NaN where no tie has one. A tie's score is the weighted
 * mean of its valid dimensions among the subscale's, and needs the same share of them as a tie needs of all.
 */
export function subscaleMeans(round: MeasuredRound): Float64Array {
  const { instrument } = round.engagement;
  const { subscales, dimensions, scoring } = instrument;
  const parts = subscales.map((subscale) => ({
    places: subscale.dimensions.map((id) => dimensions.findIndex((one) => one.id === id)),
    needed: neededOf(scoring.dimension_missing_min_share, subscale.dimensions.length),
  }));
  const { groupCount, scores, plan, responses } = round;
  const size = groupCount * groupCount * parts.length;
  const [sum, n] = [new Float64Array(size), new Uint32Array(size)];
  if (parts.length === 0) return sum;
  for (let tie = 0; tie < scores.ties.length; tie += 1) {
    if (Number.isNaN(scores.ties[tie])) continue;
    const rater = responses.group[Math.floor(tie / groupCount)] ?? 0;
    const cell = rater * groupCount + (tie % groupCount);
    parts.forEach(({ places, needed }, part) => {
      let [total, weight, valid] = [0, 0, 0];
      for (const d of places) {
        const score = scores.dimensions[tie * plan.dimensionCount + d] ?? NaN;
        if (score !== score) continue;
        const v = plan.dimensionWeight[d] ?? 0;
        total += v * score;
        weight += v;
        valid += 1;
      }
      if (valid < needed || weight === 0) return;
      const at = cell * parts.length + part;
      sum[at] = (sum[at] ?? 0) + total / weight;
      n[at] = (n[at] ?? 0) + 1;
    });
  }
  return sum.map((total, at) => total / (n[at] ?? 0));
}

/** A cell whose dimensions may all be shown: a subscale can then give nothing away. */
export function hasAllDimensions(round: ScoredRound, cell: number): boolean {
  const { dimensionCount } = round.plan;
  return !round.dimensionVisible.subarray(cell * dimensionCount, (cell + 1) * dimensionCount).includes(0);
}

/** Within and between of each subscale, over the cells that show all their dimensions. */
export function resultSubscales(round: ScoredRound): CapacityResult['subscales'] {
  const { subscales } = round.engagement.instrument;
  const means = subscaleMeans(round);
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
