/** An instrument made ready for scoring: flat arrays instead of objects, worked out once per computation. */
import { instrumentItems } from '../instrument/items.ts';
import type { Instrument, Item, Scale } from '../instrument/types.ts';

export interface ScoringPlan {
  readonly min: number;
  readonly max: number;
  readonly itemCount: number;
  readonly dimensionCount: number;
  readonly itemIds: readonly string[];
  /** Items first[d] .. first[d + 1] - 1 belong to dimension d (D + 1). */
  readonly first: Uint32Array;
  /** Only their ratio counts (usableWeights). */
  readonly itemWeight: Float64Array;
  /** Only their ratio counts. */
  readonly dimensionWeight: Float64Array;
  /** Answered items that make dimension d valid (D). */
  readonly itemsNeeded: Uint32Array;
  /** Valid dimensions that make a tie valid. */
  readonly dimensionsNeeded: number;
  readonly tieFromItems: boolean;
  /** Scored value of whole answers, item by item: scored[q * points + x - min]. */
  readonly scored: Float64Array;
  readonly points: number;
}

/** ceil(share * count), at least 1; forgiving what binary fractions add (0.55 * 20 is 11, not 12). */
export function neededOf(share: number, count: number): number {
  return Math.max(1, Math.ceil(share * count - 1e-9));
}

/** Weights this large or this small would overflow or vanish when multiplied. */
const FAR = 2 ** 300;

/**
 * Weights that can be multiplied: as they are, or by a common power of two where one of them is out of reach. Only their
 * ratio counts, and a power of two costs no digit of it.
 */
function usableWeights(weights: readonly number[]): Float64Array {
  const [least, most] = [Math.min(...weights), Math.max(...weights)];
  if (least >= 1 / FAR && most <= FAR) return Float64Array.from(weights);
  const unit = 2 ** Math.floor(Math.log2(most));
  return Float64Array.from(weights, (weight) => Math.max(weight / unit, 1 / FAR));
}

/** Method 8.3, 1: a recode map first, else reversed, else as it is. Answers that a map leaves out keep their value. */
export function scoreAnswer(item: Item, scale: Scale, answer: number): number {
  if (item.recode) return item.recode[String(answer)] ?? answer;
  return item.reverse ? scale.min + scale.max - answer : answer;
}

export function scoringPlan(instrument: Instrument): ScoringPlan {
  const { scale, dimensions, scoring } = instrument;
  const items = instrumentItems(instrument);
  const points = scale.max - scale.min + 1;
  const first = new Uint32Array(dimensions.length + 1);
  dimensions.forEach((dimension, d) => (first[d + 1] = (first[d] ?? 0) + dimension.items.length));
  const scored = new Float64Array(items.length * points);
  for (const { item, index } of items) {
    for (let step = 0; step < points; step += 1)
      scored[index * points + step] = scoreAnswer(item, scale, scale.min + step);
  }
  return {
    min: scale.min,
    max: scale.max,
    itemCount: items.length,
    dimensionCount: dimensions.length,
    itemIds: items.map(({ item }) => item.id),
    first,
    itemWeight: usableWeights(items.map(({ item }) => item.weight)),
    dimensionWeight: usableWeights(dimensions.map(({ weight }) => weight)),
    itemsNeeded: Uint32Array.from(dimensions, (one) =>
      neededOf(scoring.item_missing_min_share, one.items.length),
    ),
    dimensionsNeeded: neededOf(scoring.dimension_missing_min_share, dimensions.length),
    tieFromItems: scoring.tie_from === 'items',
    scored,
    points,
  };
}
