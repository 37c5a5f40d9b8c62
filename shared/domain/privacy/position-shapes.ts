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
  readonly count: number;
  readonly sum: number;
  /** What each answer can be at the dimension's shown mean and standard deviation; 0..1 where it is hidden. */
  readonly range: Range;
}

/** A visible cell. When answers of a pool shift between people, its mean stays, and that of each dimension. */
export interface PositionCell {
  /** Place of each person of the group among the cell's members; -1 without a tie. */
  readonly placeOf: Int32Array;
  /** By place. */
  readonly kinds: Uint8Array;
  readonly ties: Float64Array;
  readonly pools: readonly AnswerPool[];
  /** What each tie can be at the cell's shown mean and standard deviation. */
  readonly range: Range;
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
const RATIOS = [0.6, 0.9, 1, 1.1, 1.7];

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
 * Points at which the shape ends, as many for every group: answers shift to those for whom they count most. Where leaders and
 * employees pull apart, once more with everybody of one position shifting alike: their ties move less.
 */
export function endsOf(ties: PositionTies, directions: readonly Point[] = DIRECTIONS): readonly Point[] {
  const apart = directions.filter(([, leaders = 0, employees = 0]) => leaders * employees <= 0);
  return [
    ...directions.map((direction) => {
      const gains = ties.people.map(({ kind, weight }) => (direction[kind] ?? 0) * weight);
      const order = Int32Array.from(gains, (_, person) => person);
      order.sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0));
      return pointOf(ties, (cell, moved) => shiftToFirst(cell, order, moved));
    }),
    ...apart.map((direction) => {
      const kinds = [...POSITION_KINDS].sort((a, b) => (direction[b] ?? 0) - (direction[a] ?? 0));
      return pointOf(ties, (cell, moved) => shiftAlike(cell, kinds, moved));
    }),
  ];
}

/** Sums of the indices after shifting answers in every cell. */
function pointOf(
  { people, cells, fixed }: PositionTies,
  shift: (cell: PositionCell, moved: Float64Array) => void,
): Point {
  const point = [...fixed];
  for (const cell of cells) {
    const moved = new Float64Array(cell.ties.length);
    shift(cell, moved);
    const part = shareWithin(cell, moved);
    for (let person = 0; person < people.length; person += 1) {
      const place = cell.placeOf[person] ?? -1;
      if (place < 0) continue;
      const { kind, weight } = people[person] ?? { kind: 0, weight: 0 };
      const tie = cell.ties[place] ?? 0;
      point[kind] = (point[kind] ?? 0) + weight * (tie + part * ((moved[place] ?? 0) - tie));
    }
  }
  return point;
}

/** Ties when in every pool the first people get as much as they can hold; the others keep what they need at least. */
function shiftToFirst({ pools, placeOf }: PositionCell, order: Int32Array, moved: Float64Array): void {
  for (const { range, sum, count, has, share } of pools) {
    const most = range.high - range.low;
    let rest = sum - count * range.low;
    for (const person of order) {
      const place = placeOf[person] ?? -1;
      if (place < 0 || has[place] !== 1) continue;
      const extra = rest > most ? most : rest;
      rest -= extra;
      moved[place] = (moved[place] ?? 0) + share * (range.low + extra);
    }
  }
}

/** The same, all people of a position moving by the same share of their way down or up. */
function shiftAlike({ pools, kinds }: PositionCell, order: readonly number[], moved: Float64Array): void {
  const counts = new Float64Array(POSITION_KINDS.length);
  const sums = new Float64Array(POSITION_KINDS.length);
  const ways = new Float64Array(POSITION_KINDS.length);
  for (const { range, sum, count, has, own, share } of pools) {
    const most = range.high - range.low;
    counts.fill(0);
    sums.fill(0);
    for (let place = 0; place < kinds.length; place += 1) {
      if (has[place] !== 1) continue;
      const kind = kinds[place] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
      sums[kind] = (sums[kind] ?? 0) + (own[place] ?? 0) - range.low;
    }
    let rest = sum - count * range.low;
    for (const kind of order) {
      const [now, all] = [sums[kind] ?? 0, (counts[kind] ?? 0) * most];
      const then = Math.max(0, Math.min(all, rest));
      rest -= then;
      // Share of the way to the range's low end (negative) or high end.
      ways[kind] = then < now ? then / now - 1 : all > now ? (then - now) / (all - now) : 0;
    }
    for (let place = 0; place < kinds.length; place += 1) {
      if (has[place] !== 1) continue;
      const [value, way] = [own[place] ?? 0, ways[kinds[place] ?? 0] ?? 0];
      const end = way < 0 ? value + way * (value - range.low) : value + way * (range.high - value);
      moved[place] = (moved[place] ?? 0) + share * end;
    }
  }
}

/** How much of the way all ties can go without one of them leaving the cell's range. */
function shareWithin({ ties, range }: PositionCell, moved: Float64Array): number {
  let share = 1;
  moved.forEach((end, place) => {
    const tie = ties[place] ?? 0;
    const room = end > tie ? range.high - tie : tie - range.low;
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
    const bySpread = own * widthOf(cell.range);
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
  const row = (take: (part: (typeof parts)[number]) => number, value: number): LinearRow => {
    const terms = parts.map((part, column) => [column, take(part)] as const);
    return { terms: terms.filter(([, factor]) => factor !== 0), low: value, high: value };
  };
  const shown = [...new Set(pools.map(({ dimension }) => dimension))].filter((dimension) => dimension >= 0);
  const dimensions = shown.map((dimension) => {
    const sum = pools.reduce((total, pool) => total + (pool.dimension === dimension ? pool.sum : 0), 0);
    return row(({ pool }) => (pool.dimension === dimension ? 1 : 0), sum);
  });
  const ties = pools.reduce((total, pool) => total + pool.share * pool.sum, 0);
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
