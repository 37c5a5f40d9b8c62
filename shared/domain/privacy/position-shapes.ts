/**
 * What the cells of a group leave open of its leaders' and its employees' sums: a flat shape, known by the points at which it ends in a
 * number of directions. Shapes of several groups add up direction by direction.
 */
import { weightedRange, type Range } from './ranges.ts';

/** Unknown position, leaders, employees: PositionCode as an index. */
export const POSITION_KINDS = [0, 1, 2] as const;
export const PARTS = { unknown: 0, leaders: 1, employees: 2 } as const;

/** The ties of a group's people in its visible cells; sums in scale ranges above the lowest value, so that each tie is 0..1. */
export interface PositionTies {
  /** People of one position who have equally many ties: each tie enters its person's index with one over their number. */
  readonly classes: readonly { readonly kind: number; readonly weight: number }[];
  /** Per cell the sum of its ties, and how many of them belong to each class. */
  readonly cells: readonly { readonly sum: number; readonly counts: readonly number[] }[];
}

/** Sums of the indices by kind. */
export type Point = readonly number[];

/** How much leaders' ties may weigh against employees': one over the number of a person's ties, so never far from 1. */
const RATIOS = [0.25, 0.5, 0.65, 0.8, 0.9, 0.95, 0.99, 1, 1.01, 1.05, 1.11, 1.25, 1.5, 2, 4];

/** Directions of unknown, leaders, employees. Where the two pull apart, how much each weighs makes no difference. */
export const DIRECTIONS: readonly Point[] = [
  [0, 1, -1],
  [0, -1, 1],
  [0, 1, 0],
  [0, -1, 0],
  [0, 0, 1],
  [0, 0, -1],
  ...RATIOS.map((ratio) => [0, ratio, 1]),
  ...RATIOS.map((ratio) => [0, -ratio, -1]),
];

/** The point that lies farthest in a direction: in every cell, the ties go to those for whom they count most. */
export function farthest({ classes, cells }: PositionTies, direction: Point): Point {
  const gains = classes.map(({ kind, weight }) => (direction[kind] ?? 0) * weight);
  const order = [...classes.keys()].sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0));
  const point = POSITION_KINDS.map(() => 0);
  for (const { sum, counts } of cells) {
    let rest = sum;
    for (const at of order) {
      const share = Math.min(counts[at] ?? 0, rest);
      if (share <= 0) continue;
      const { kind, weight } = classes[at] ?? { kind: 0, weight: 0 };
      point[kind] = (point[kind] ?? 0) + share * weight;
      rest -= share;
    }
  }
  return point;
}

/** Smallest and largest sum of the indices of one kind, given the cells alone. */
export function kindRange({ classes, cells }: PositionTies, kind: number): Range {
  const own = classes.map((one) => one.kind === kind);
  let [low, high] = [0, 0];
  for (const { sum, counts } of cells) {
    const weights = counts.flatMap((count, at) =>
      own[at] ? Array.from({ length: count }, () => classes[at]?.weight ?? 0) : [],
    );
    const others = counts.reduce((total, count, at) => (own[at] ? total : total + count), 0);
    const range = weightedRange(Float64Array.from(weights).sort(), {
      low: Math.max(0, sum - others),
      high: Math.min(weights.length, sum),
    });
    low += range.low;
    high += range.high;
  }
  return { low, high };
}

export const plus = (a: Point, b: Point): Point => a.map((value, at) => value + (b[at] ?? 0));
export const minus = (a: Point, b: Point): Point => a.map((value, at) => value - (b[at] ?? 0));
