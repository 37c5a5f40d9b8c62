/**
 * Which splits by position may be shown (method 8.3, 11; 8.4, 1 and 2): none may give away a few people when it is subtracted
 * from another split, or from what the group's own cells tell about all its people together.
 */
import { linearBounds } from './audit/bounds.ts';
import {
  DIRECTIONS,
  endsOf,
  minus,
  PARTS,
  plus,
  POSITION_KINDS,
  type Point,
  type PositionTies,
  widthByCells,
} from './position-shapes.ts';
import { widthOf, type Range } from './ranges.ts';
import { TOLERANCE } from './tolerance.ts';

/** Parts of a split that are shown. */
const SHOWN_PARTS = [PARTS.leaders, PARTS.employees] as const;

const NO_TIES: PositionTies = { people: [], cells: [], fixed: [0, 0, 0] };

/** What the margins of the linear programs add up to, and more. */
const MARGIN = 1e-6;

/** People of one group with an index, by position. */
export interface PeopleByPosition {
  readonly counts: readonly number[];
  /** Of their indices, on the instrument's scale. */
  readonly sums: readonly number[];
  /** Of so many of each position; worked out only where the answer turns on it. */
  readonly ties: (most: number) => PositionTies;
}

export interface PositionClearance {
  /** Leaders and employees of all groups. */
  readonly overall: boolean;
  /** The split of each group. */
  readonly groups: readonly boolean[];
}

interface Scale {
  readonly min: number;
  readonly max: number;
}

const enough = (count: number | undefined, limit: number): boolean => count === 0 || (count ?? 0) >= limit;

/**
 * A group's split needs the limit of leaders and of employees, and nobody or as many of unknown position: they are what its
 * cells leave over. The overall split is shown where it is safe; with splits of groups beside it, the smallest of these give
 * way first.
 */
export function clearPositions(
  groups: readonly PeopleByPosition[],
  limit: number,
  scale: Scale,
): PositionClearance {
  const splits = groups.map(({ counts }) => hasBoth(counts) && counts.every((count) => enough(count, limit)));
  const total = totalOf(groups.map(({ counts }) => counts));
  const isSafe = safetyOf(groups, limit, scale);
  const overall =
    hasBoth(total) &&
    SHOWN_PARTS.every((kind) => enough(total[kind], limit)) &&
    isSafe(groups.map(() => false));
  if (!overall) return { overall: false, groups: splits };
  const order = [...splits.keys()].filter((group) => splits[group]);
  const people = (group: number): number => groups[group]?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  order.sort((a, b) => people(a) - people(b) || a - b);
  for (const smallest of order) {
    if (isSafe(splits)) break;
    splits[smallest] = false;
  }
  return { overall: true, groups: splits };
}

export const hasBoth = (counts: readonly number[]): boolean =>
  (counts[PARTS.leaders] ?? 0) > 0 && (counts[PARTS.employees] ?? 0) > 0;

const isMixed = (counts: readonly number[]): boolean => counts.filter((count) => count > 0).length > 1;

function totalOf(all: readonly (readonly number[])[]): readonly number[] {
  return POSITION_KINDS.map((kind) => all.reduce((sum, counts) => sum + (counts[kind] ?? 0), 0));
}

/** What is known of one group beside the overall split: its people's true sums, and where its shape ends. */
interface Shape {
  /** Each person's index 0..1. */
  readonly truth: Point;
  readonly ends: readonly Point[];
  readonly ties: PositionTies;
}

interface SmallPart {
  readonly group: number;
  readonly kind: number;
  readonly count: number;
}

/** People of each position and group who are tried first; all of them where that leaves too little room. */
const SOME = 6;

/**
 * Is the overall split safe beside the shown ones? Groups of one kind are known by their cells and shown splits by themselves: of
 * what is left there must be nobody or the limit of each kind, and no small part of it may be pinned down.
 */
function safetyOf(
  groups: readonly PeopleByPosition[],
  limit: number,
  scale: Scale,
): (shown: readonly boolean[]) => boolean {
  const [some, all] = [shapesOf(groups, scale, SOME), shapesOf(groups, scale, Infinity)];
  return (shown) => {
    const left = [...groups.keys()].filter((group) => !shown[group]);
    const mixed = left.filter((group) => isMixed(groups[group]?.counts ?? []));
    const counts = mixed.map((group) => groups[group]?.counts ?? []);
    if (!totalOf(counts).every((count) => enough(count, limit))) return false;
    const small = mixed.flatMap((group): readonly SmallPart[] =>
      POSITION_KINDS.map((kind) => ({ group, kind, count: groups[group]?.counts[kind] ?? 0 })).filter(
        ({ count }) => count > 0 && count < limit,
      ),
    );
    if (small.length === 0) return true;
    const hasSome = roomAmong(left, some);
    const tight = small.filter((part) => hasSome(part) < TOLERANCE * part.count - MARGIN);
    if (tight.length === 0) return true;
    const hasAll = roomAmong(left, all);
    return tight.every((part) => {
      const room = hasAll(part);
      // What visible cells say of all their people is said already.
      if (room >= TOLERANCE * part.count - MARGIN) return true;
      return room >= widthByCells(all(part.group).ties, part.kind) - MARGIN;
    });
  };
}

/** Shapes of groups, each made once. */
function shapesOf(groups: readonly PeopleByPosition[], scale: Scale, most: number): (group: number) => Shape {
  const shapes = new Map<number, Shape>();
  return (group) => {
    const known = shapes.get(group);
    if (known) return known;
    const { counts = [], sums = [], ties } = groups[group] ?? {};
    const own = ties?.(most) ?? NO_TIES;
    const truth = sums.map((sum, kind) => (sum - (counts[kind] ?? 0) * scale.min) / (scale.max - scale.min));
    const made = { truth, ends: endsOf(own), ties: own };
    shapes.set(group, made);
    return made;
  };
}

/** Width that the overall split leaves for the sum of a part, beside the groups whose splits are not shown. */
function roomAmong(left: readonly number[], shapeOf: (group: number) => Shape): (part: SmallPart) => number {
  const shapes = left.map(shapeOf);
  const sum = (points: readonly Point[]): Point => points.reduce(plus, [0, 0, 0]);
  const truth = sum(shapes.map((shape) => shape.truth));
  const ends = (shapes[0]?.ends ?? []).map((_, at) => sum(shapes.map((shape) => shape.ends[at] ?? [])));
  return ({ group, kind, count }) => {
    const own = shapeOf(group);
    // Ends and truth of the other groups together.
    const others = [minus(truth, own.truth), ...ends.map((end, at) => minus(end, own.ends[at] ?? []))];
    return roomBeside(own, others, truth, kind, count);
  };
}

/**
 * Width that the overall split leaves for the sum of one part, at least: the group's point is a mixture of the ends of its shape,
 * the others' of theirs, and leaders and employees of both add up to what is shown. What lies between the ends tried is left
 * out, so the true width is never smaller.
 */
function roomBeside(own: Shape, others: readonly Point[], sums: Point, kind: number, count: number): number {
  const extra = kind === PARTS.unknown ? unknownEnds(own.ties) : [];
  const ends = [own.truth, ...own.ends, ...extra];
  const share: Range = { low: 0, high: 1 };
  const columns = [...ends.map(() => share), ...others.map(() => share), { low: 0, high: count }];
  const terms = (points: readonly Point[], from: number, of: (point: Point) => number) =>
    points.map((point, at) => [from + at, of(point)] as const);
  const equal = (
    list: readonly (readonly [number, number])[],
    value: number,
  ): Range & { terms: typeof list } => ({ terms: list, low: value, high: value });
  const target = columns.length - 1;
  const rows = [
    equal(
      terms(ends, 0, () => 1),
      1,
    ),
    equal(
      terms(others, ends.length, () => 1),
      1,
    ),
    ...SHOWN_PARTS.map((part) =>
      equal(
        [
          ...terms(ends, 0, (point) => point[part] ?? 0),
          ...terms(others, ends.length, (point) => point[part] ?? 0),
        ],
        sums[part] ?? 0,
      ),
    ),
    equal([...terms(ends, 0, (point) => point[kind] ?? 0), [target, -1]], 0),
  ];
  const [left] = linearBounds(columns, rows, [target]) ?? [];
  return left ? widthOf(left) : 0;
}

/** Ends of the shape for people of unknown position, of whom the overall split tells nothing directly. */
function unknownEnds(ties: PositionTies): readonly Point[] {
  return [1, -1].flatMap((sign) =>
    endsOf(
      ties,
      DIRECTIONS.map((direction) => [sign, ...direction.slice(1)]),
    ),
  );
}

/** Counts of the overall split that would tell how many are in the hidden splits of single groups. */
export function overallCountsTell(
  groups: readonly PeopleByPosition[],
  { groups: shown }: PositionClearance,
  limit: number,
): boolean {
  const hidden = groups.filter(({ counts }, group) => hasBoth(counts) && !shown[group]);
  const total = totalOf(hidden.map(({ counts }) => counts));
  // Each listed group has one at least, so one group may have all the others: that must not be less than limit - 1.
  const tells = (kind: number): boolean => (total[kind] ?? 0) - (hidden.length - 1) < limit - 1;
  return hidden.length > 0 && SHOWN_PARTS.some(tells);
}
