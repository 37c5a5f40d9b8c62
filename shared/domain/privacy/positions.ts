/**
 * Which splits by position may be shown (method 8.3, 11; 8.4, 1 and 2): none may give away a few people when it is subtracted
 * from another split, or from what the group's own cells tell about all its people together.
 */
import { linearBounds, type LinearRow } from './audit/bounds.ts';
import { widthOf, type Range } from './ranges.ts';
import { TOLERANCE } from './tolerance.ts';

/** Unknown position, leaders, employees: PositionCode as an index. */
export const POSITION_KINDS = [0, 1, 2] as const;
const [UNKNOWN, LEADERS, EMPLOYEES] = POSITION_KINDS;

/** What the margins of the linear programs add up to, and more. */
const MARGIN = 1e-6;

/** People of one group with an index, by position. */
export interface PeopleByPosition {
  readonly counts: readonly number[];
  /** Of their indices, on the instrument's scale. */
  readonly sums: readonly number[];
  /** What the group's cells leave for the sum of each kind: in scale ranges above the lowest value, each person's index 0..1. */
  readonly ranges: () => readonly Range[];
}

export interface PositionClearance {
  /** Leaders and employees of all groups. */
  readonly overall: boolean;
  /** The split of each group. */
  readonly groups: readonly boolean[];
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
  scale: { readonly min: number; readonly max: number },
): PositionClearance {
  const splits = groups.map(({ counts }) => hasBoth(counts) && counts.every((count) => enough(count, limit)));
  const total = totalOf(groups.map(({ counts }) => counts));
  const overall =
    hasBoth(total) &&
    [LEADERS, EMPLOYEES].every((kind) => enough(total[kind], limit)) &&
    isSafeBeside(
      groups,
      groups.map(() => false),
      limit,
      scale,
    );
  if (!overall) return { overall: false, groups: splits };
  const order = [...splits.keys()].filter((group) => splits[group]);
  const people = (group: number): number => groups[group]?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  order.sort((a, b) => people(a) - people(b) || a - b);
  for (const smallest of order) {
    if (isSafeBeside(groups, splits, limit, scale)) break;
    splits[smallest] = false;
  }
  return { overall: true, groups: splits };
}

export const hasBoth = (counts: readonly number[]): boolean =>
  (counts[LEADERS] ?? 0) > 0 && (counts[EMPLOYEES] ?? 0) > 0;

const isMixed = (counts: readonly number[]): boolean => counts.filter((count) => count > 0).length > 1;

function totalOf(all: readonly (readonly number[])[]): readonly number[] {
  return POSITION_KINDS.map((kind) => all.reduce((sum, counts) => sum + (counts[kind] ?? 0), 0));
}

/**
 * The overall split beside the shown ones. Groups of one kind are known by their cells and the shown splits by themselves;
 * what is left must be nobody or the limit of each kind, and no small part of it may be pinned down.
 */
function isSafeBeside(
  groups: readonly PeopleByPosition[],
  shown: readonly boolean[],
  limit: number,
  scale: { readonly min: number; readonly max: number },
): boolean {
  const rest = groups.filter(({ counts }, group) => isMixed(counts) && !shown[group]);
  if (!totalOf(rest.map(({ counts }) => counts)).every((count) => enough(count, limit))) return false;
  const units = rest.map(({ counts, sums }) =>
    sums.map((sum, kind) => (sum - (counts[kind] ?? 0) * scale.min) / (scale.max - scale.min)),
  );
  return !hasTightPart(rest, units, limit);
}

/**
 * Does the overall split narrow a part that is too small to be shown below the tolerance (or further still where the cells
 * alone leave less: what a visible cell says of all its people is said already)? `units`: the sums, each person's index 0..1.
 */
function hasTightPart(
  rest: readonly PeopleByPosition[],
  units: readonly (readonly number[])[],
  limit: number,
): boolean {
  const small = rest.flatMap(({ counts }, group) =>
    POSITION_KINDS.filter((kind) => (counts[kind] ?? 0) > 0 && (counts[kind] ?? 0) < limit).map((kind) => {
      return { group, kind, count: counts[kind] ?? 0, column: group * POSITION_KINDS.length + kind };
    }),
  );
  if (small.length === 0) return false;
  const columns = rest.map(({ ranges }) => ranges());
  const add = (values: readonly (number | undefined)[]): number =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const equal = (places: readonly number[], sum: number): LinearRow => {
    return { terms: places.map((place) => [place, 1] as const), low: sum, high: sum };
  };
  const known = units.map((sums) => add(sums));
  const rows = known.map((sum, group) =>
    equal(
      POSITION_KINDS.map((kind) => group * POSITION_KINDS.length + kind),
      sum,
    ),
  );
  const overall = [LEADERS, EMPLOYEES].map((kind) =>
    equal(
      rest.map((_, group) => group * POSITION_KINDS.length + kind),
      add(units.map((sums) => sums[kind])),
    ),
  );
  const together = linearBounds(
    columns.flat(),
    [...rows, ...overall],
    small.map(({ column }) => column),
  );
  return small.some(({ group, kind, count }, index) => {
    const alone = linearBounds(columns[group] ?? [], [equal(POSITION_KINDS, known[group] ?? 0)], [kind]);
    const [left, before] = [together?.[index], alone?.[0]];
    if (!left || !before) return true;
    return widthOf(left) < Math.min(TOLERANCE * count, widthOf(before)) - MARGIN;
  });
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
  return hidden.length > 0 && [LEADERS, EMPLOYEES].some(tells);
}

export const PARTS = { unknown: UNKNOWN, leaders: LEADERS, employees: EMPLOYEES } as const;
