/** Answers to dimension scores to tie scores (method.md 8.3, 1-3), in one pass over the columns. */
import type { Instrument, Item, Scale } from '../instrument/types.ts';
import { AnswerKind, type Responses } from '../responses/types.ts';

/** Scores of every respondent about every group; NaN where a score is not valid. */
export interface TieScores {
  /** T_{i,b}: index respondent * G + target. */
  readonly ties: Float64Array;
  /** s_{i,b,d}: index (respondent * G + target) * D + dimension. */
  readonly dimensions: Float64Array;
}

/** Scored value y of a raw answer x: recode map, else reverse, else as is (8.3, 1). */
export function scoredValue(item: Item, scale: Scale, raw: number): number {
  const mapped = item.recode?.[String(raw)];
  if (mapped !== undefined) return mapped;
  return item.reverse ? scale.min + scale.max - raw : raw;
}

/** Smallest number of answered parts that makes a score valid; the tolerance keeps .5 * 6 at 3. */
export function partsNeeded(share: number, parts: number): number {
  return Math.max(1, Math.ceil(share * parts - 1e-9));
}

/**
 * Tie and dimension scores (8.3, 2 and 3). `relevant(rater index, target index)` leaves out answers to relations that are none.
 * Memory: 8 bytes * R * G * (D + 1).
 */
export function scoreTies(
  instrument: Instrument,
  responses: Responses,
  relevant: (rater: number, target: number) => boolean,
): TieScores {
  const groupCount = responses.groupIds.length;
  const plan = dimensionPlan(instrument);
  const dimensionCount = plan.length;
  const itemCount = responses.itemIds.length;
  const dimensionsNeeded = partsNeeded(instrument.scoring.dimension_missing_min_share, dimensionCount);
  const fromItems = instrument.scoring.tie_from === 'items';
  const ties = new Float64Array(responses.respondentCount * groupCount).fill(NaN);
  const dimensions = new Float64Array(ties.length * dimensionCount).fill(NaN);
  for (let i = 0; i < responses.respondentCount; i += 1) {
    const own = responses.group[i] ?? 0;
    for (let b = 0; b < groupCount; b += 1) {
      if (!relevant(own, b)) continue;
      const tie = i * groupCount + b;
      let valid = 0;
      let sum = 0;
      let weights = 0;
      for (let d = 0; d < dimensionCount; d += 1) {
        const dimension = plan[d];
        if (!dimension) continue;
        let answered = 0;
        let itemSum = 0;
        let itemWeights = 0;
        for (const { index, item } of dimension.items) {
          const at = tie * itemCount + index;
          if (responses.kinds[at] !== AnswerKind.answered) continue;
          const y = scoredValue(item, instrument.scale, responses.values[at] ?? 0);
          answered += 1;
          itemSum += item.weight * y;
          itemWeights += item.weight;
        }
        if (answered < dimension.needed) continue;
        const score = itemSum / itemWeights;
        dimensions[tie * dimensionCount + d] = score;
        valid += 1;
        sum += fromItems ? itemSum : dimension.weight * score;
        weights += fromItems ? itemWeights : dimension.weight;
      }
      if (valid >= dimensionsNeeded) ties[tie] = sum / weights;
    }
  }
  return { ties, dimensions };
}

function dimensionPlan(instrument: Instrument): readonly {
  readonly weight: number;
  readonly needed: number;
  readonly items: readonly { readonly index: number; readonly item: Item }[];
}[] {
  let next = 0;
  return instrument.dimensions.map((dimension) => ({
    weight: dimension.weight,
    needed: partsNeeded(instrument.scoring.item_missing_min_share, dimension.items.length),
    items: dimension.items.map((item) => ({ index: next++, item })),
  }));
}
