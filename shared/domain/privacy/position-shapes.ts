/**
 * What the cells of a group leave open of its leaders' and its employees' sums: a flat shape, known by the points at which it ends in a
 * number of directions. Shapes of several groups add up direction by direction.
 */
import { linearBounds, type LinearRow } from './audit/bounds.ts';
import { widthOf, type Range } from './ranges.ts';

/** Unknown position, leaders, employees: PositionCode as an index. */
export const POSITION_KINDS = [0, 1, 2] as const;
export const PARTS = { unknown: 0, leaders: 1, employees: 2 } as const;

/** People of one position who have equally many ties: each tie enters its person's index with one over their number. */
export interface PositionClass {
  readonly kind: number;
  readonly weight: number;
}

/**
 * Answers of one cell to one dimension that weigh equally in their ties (people who left other dimensions blank weigh it more).
 * Shifting them between people of a pool changes neither the cell's mean nor a dimension's.
 */
export interface AnswerPool {
  readonly cell: number;
  /** -1: the dimension is hidden. */
  readonly dimension: number;
  /** Share of the answer in its tie. */
  readonly factor: number;
  /** Sum of the answers, each 0..1. */
  readonly sum: number;
  /** [class, answers]. */
  readonly counts: readonly (readonly [number, number])[];
}

/** What the indices of a group's people are made of, in its visible cells. */
export interface PositionTies {
  readonly classes: readonly PositionClass[];
  readonly pools: readonly AnswerPool[];
  /** Sums of the indices, by kind, of people whose answers are taken as they are. */
  readonly fixed: Point;
}

/** Sums of the indices by kind. */
export type Point = readonly number[];

/** How much leaders' ties may weigh against employees': one over the number of a person's ties, so never far from 1. */
const RATIOS = [0.4, 0.7, 0.9, 0.97, 1, 1.03, 1.1, 1.4, 2.5];

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

/** The point that lies farthest in a direction: in every pool, the answers go to those for whom they count most. */
export function farthest({ classes, pools, fixed }: PositionTies, direction: Point): Point {
  const gains = classes.map(({ kind, weight }) => (direction[kind] ?? 0) * weight);
  const order = [...classes.keys()].sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0));
  const rank = Uint32Array.from(classes, (_, at) => order.indexOf(at));
  const point = [...fixed];
  for (const { sum, counts, factor } of pools) {
    let rest = sum;
    let before = -1;
    // A pool holds few classes: looking for the next one is cheaper than putting them in order.
    for (let turn = 0; turn < counts.length && rest > 0; turn += 1) {
      let next = classes.length;
      let held = 0;
      for (const [at, count] of counts) {
        const own = rank[at] ?? 0;
        if (own <= before || own >= next) continue;
        next = own;
        held = count;
      }
      const share = Math.min(held, rest);
      const { kind, weight } = classes[order[next] ?? 0] ?? { kind: 0, weight: 0 };
      point[kind] = (point[kind] ?? 0) + share * factor * weight;
      rest -= share;
      before = next;
    }
  }
  return point;
}

/** Width of the sum of the indices of one kind, given the cells alone: their means, and those of their visible dimensions. */
export function widthByCells({ classes, pools }: PositionTies, kind: number): number {
  const cells = new Map<number, AnswerPool[]>();
  for (const pool of pools) cells.set(pool.cell, [...(cells.get(pool.cell) ?? []), pool]);
  return [...cells.values()].reduce((sum, own) => sum + widthInCell(classes, own, kind), 0);
}

function widthInCell(classes: readonly PositionClass[], pools: readonly AnswerPool[], kind: number): number {
  const parts = pools.flatMap((pool) => pool.counts.map(([at, count]) => ({ pool, at, count })));
  const columns: Range[] = parts.map(({ count }) => ({ low: 0, high: count }));
  const target = columns.push({ low: 0, high: parts.reduce((sum, { count }) => sum + count, 0) }) - 1;
  const row = (take: (part: (typeof parts)[number]) => number, value: number): LinearRow => {
    const terms = parts.map((part, column) => [column, take(part)] as const);
    return { terms: terms.filter(([, factor]) => factor !== 0), low: value, high: value };
  };
  const shown = [...new Set(pools.map(({ dimension }) => dimension))].filter((dimension) => dimension >= 0);
  const dimensions = shown.map((dimension) => {
    const sum = pools.reduce((total, pool) => total + (pool.dimension === dimension ? pool.sum : 0), 0);
    return row(({ pool }) => (pool.dimension === dimension ? 1 : 0), sum);
  });
  const ties = pools.reduce((total, { factor, sum }) => total + factor * sum, 0);
  const own = row(({ pool, at }) => {
    const { kind: other = -1, weight = 0 } = classes[at] ?? {};
    return other === kind ? pool.factor * weight : 0;
  }, 0);
  const rows = [
    ...dimensions,
    row(({ pool }) => pool.factor, ties),
    { ...own, terms: [...own.terms, [target, -1] as const] },
  ];
  const [range] = linearBounds(columns, rows, [target]) ?? [];
  return range ? widthOf(range) : 0;
}

export const plus = (a: Point, b: Point): Point => a.map((value, at) => value + (b[at] ?? 0));
export const minus = (a: Point, b: Point): Point => a.map((value, at) => value - (b[at] ?? 0));
