/**
 * What the cells of a group leave open of its leaders' and its employees' sums: a flat shape, known by the points at which it ends in a
 * number of directions. Shapes of several groups add up direction by direction.
 */
import { linearBounds, type LinearRow } from './audit/bounds.ts';
import { widthOf, type Range } from './ranges.ts';

/** Unknown position, leaders, employees: PositionCode as an index. */
export const POSITION_KINDS = [0, 1, 2] as const;
export const PARTS = { unknown: 0, leaders: 1, employees: 2 } as const;

/** A person with an index: each of the ties enters it with one over their number. */
export interface RatingPerson {
  readonly kind: number;
  readonly weight: number;
}

/** Answers of one cell to one dimension that weigh equally in their ties (people who left others blank weigh it more). */
export interface AnswerPool {
  /** -1: the dimension is hidden. */
  readonly dimension: number;
  /** Share of the answer in its tie. */
  readonly share: number;
  /** Whose answers they are: 1 for those of the cell's members (by their places) who have one. */
  readonly has: Uint8Array;
  /** By place, 0..1. */
  readonly own: Float64Array;
  /** All of them, ascending. */
  readonly values: Float64Array;
}

/** A visible cell. When answers of a pool change hands, its mean stays, and of each visible dimension the mean and the spread. */
export interface PositionCell {
  /** Place of each person of the group among the cell's members; -1 without a tie. */
  readonly placeOf: Int32Array;
  readonly ties: Float64Array;
  readonly pools: readonly AnswerPool[];
  readonly mean: number;
  /** No tie can lie farther from the mean at the cell's standard deviation: sd (n - 1) / sqrt(n). */
  readonly band: number;
}

/** What the indices of a group's people are made of. */
export interface PositionTies {
  readonly people: readonly RatingPerson[];
  readonly cells: readonly PositionCell[];
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

/**
 * Points at which the shape ends, as many for every group: when answers change hands, the high ones go to those for whom they count
 * most. Where leaders and employees pull apart, once more with people of one position keeping their order: their ties move less.
 */
export function endsOf(ties: PositionTies, directions: readonly Point[] = DIRECTIONS): readonly Point[] {
  const calm = directions.filter(([, leaders = 0, employees = 0]) => leaders * employees <= 0);
  return [
    ...directions.map((direction) => {
      const gains = ties.people.map(({ kind, weight }) => (direction[kind] ?? 0) * weight);
      return pointOf(ties, gains, false);
    }),
    ...calm.map((direction) => {
      const gains = ties.people.map(({ kind }) => direction[kind] ?? 0);
      return pointOf(ties, gains, true);
    }),
  ];
}

/** Sums of the indices when in every pool the answers go to people in the order of their gains. */
function pointOf(
  { people, cells, fixed }: PositionTies,
  gains: readonly number[],
  keepsOrder: boolean,
): Point {
  const order = [...people.keys()].sort((a, b) => (gains[a] ?? 0) - (gains[b] ?? 0));
  const point = [...fixed];
  for (const cell of cells) {
    const moved = new Float64Array(cell.ties.length);
    const present = order.filter((person) => (cell.placeOf[person] ?? -1) >= 0);
    for (const pool of cell.pools) {
      const places = present
        .map((person) => cell.placeOf[person] ?? -1)
        .filter((place) => pool.has[place] === 1);
      if (keepsOrder) {
        const gainAt = new Map(present.map((person) => [cell.placeOf[person] ?? -1, gains[person] ?? 0]));
        places.sort(
          (a, b) => (gainAt.get(a) ?? 0) - (gainAt.get(b) ?? 0) || (pool.own[a] ?? 0) - (pool.own[b] ?? 0),
        );
      }
      places.forEach((place, at) => {
        moved[place] = (moved[place] ?? 0) + pool.share * (pool.values[at] ?? 0);
      });
    }
    const part = shareWithin(cell, moved);
    for (const person of present) {
      const place = cell.placeOf[person] ?? -1;
      const { kind, weight } = people[person] ?? { kind: 0, weight: 0 };
      const tie = cell.ties[place] ?? 0;
      point[kind] = (point[kind] ?? 0) + weight * (tie + part * ((moved[place] ?? 0) - tie));
    }
  }
  return point;
}

/** How much of the way all ties can go without one of them leaving the cell's band. */
function shareWithin({ ties, mean, band }: PositionCell, moved: Float64Array): number {
  let share = 1;
  moved.forEach((end, place) => {
    const tie = ties[place] ?? 0;
    const room = end > tie ? mean + band - tie : tie - (mean - band);
    if (Math.abs(end - tie) > room) share = Math.min(share, Math.max(0, room) / Math.abs(end - tie));
  });
  return share;
}

/**
 * Width of the sum of the indices of one kind, given the cells alone, or more: what their means and those of their visible
 * dimensions leave, and what their spread leaves.
 */
export function widthByCells({ people, cells }: PositionTies, kind: number): number {
  return cells.reduce((sum, cell) => {
    const own = people.reduce((total, person, at) => {
      return person.kind === kind && (cell.placeOf[at] ?? -1) >= 0 ? total + person.weight : total;
    }, 0);
    const bySpread = own * Math.min(1, 2 * cell.band);
    return bySpread === 0 ? sum : sum + Math.min(bySpread, widthByMeans(people, cell, kind));
  }, 0);
}

function widthByMeans(
  people: readonly RatingPerson[],
  { pools, placeOf }: PositionCell,
  kind: number,
): number {
  const parts = pools.flatMap((pool) => {
    const counts = new Map<string, { pool: AnswerPool; person: RatingPerson; count: number }>();
    people.forEach((person, at) => {
      if (pool.has[placeOf[at] ?? -1] !== 1) return;
      const key = `${person.kind} ${person.weight}`;
      counts.set(key, { pool, person, count: (counts.get(key)?.count ?? 0) + 1 });
    });
    return [...counts.values()];
  });
  const columns: Range[] = parts.map(({ count }) => ({ low: 0, high: count }));
  const target = columns.push({ low: 0, high: people.length }) - 1;
  const sumOf = ({ values }: AnswerPool): number => values.reduce((sum, value) => sum + value, 0);
  const row = (take: (part: (typeof parts)[number]) => number, value: number): LinearRow => {
    const terms = parts.map((part, column) => [column, take(part)] as const);
    return { terms: terms.filter(([, factor]) => factor !== 0), low: value, high: value };
  };
  const shown = [...new Set(pools.map(({ dimension }) => dimension))].filter((dimension) => dimension >= 0);
  const dimensions = shown.map((dimension) => {
    const sum = pools.reduce((total, pool) => total + (pool.dimension === dimension ? sumOf(pool) : 0), 0);
    return row(({ pool }) => (pool.dimension === dimension ? 1 : 0), sum);
  });
  const ties = pools.reduce((total, pool) => total + pool.share * sumOf(pool), 0);
  const own = row(({ pool, person }) => (person.kind === kind ? pool.share * person.weight : 0), 0);
  const rows = [
    ...dimensions,
    row(({ pool }) => pool.share, ties),
    { ...own, terms: [...own.terms, [target, -1] as const] },
  ];
  const [range] = linearBounds(columns, rows, [target]) ?? [];
  return range ? widthOf(range) : Infinity;
}

export const plus = (a: Point, b: Point): Point => a.map((value, at) => value + (b[at] ?? 0));
export const minus = (a: Point, b: Point): Point => a.map((value, at) => value - (b[at] ?? 0));
