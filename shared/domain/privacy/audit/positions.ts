/** Splits by position as equations: what a group's cells tell of all its people, and what the overall split adds (method 8.3, 11). */
import { POSITION_KINDS, PARTS } from '../position-shapes.ts';
import type { Range } from '../ranges.ts';
import { TOLERANCE } from '../tolerance.ts';
import type { LinearRow } from './bounds.ts';
import { visibleRange, type Part } from './mixtures.ts';
import { unitOf, type ShownRound } from './shown.ts';
import { boundsByOne, type System } from './system.ts';

type Shown = readonly (number | null)[];

/** Needs the counts of people by group and position, which a result shows in part only: without them there is nothing to add. */
export function addPositions(shown: ShownRound, system: System): void {
  const { known } = shown;
  if (!known) return;
  const terms = POSITION_KINDS.map((): (readonly [number, number])[] => []);
  const visible = POSITION_KINDS.map(() => 0);
  known.positions.forEach((counts, group) => {
    const own = addGroup(shown, system, group, counts);
    POSITION_KINDS.forEach((kind) => {
      const count = counts[kind] ?? 0;
      const part = own[kind];
      if (part?.mean != null) visible[kind] = (visible[kind] ?? 0) + count * part.mean;
      else if (part) terms[kind]?.push([part.column, count]);
    });
  });
  for (const { positions } of shown.results) {
    const overall: Shown = [null, positions?.leaders.mean ?? null, positions?.employees.mean ?? null];
    overall.forEach((mean, kind) => {
      if (mean === null) return;
      const people = known.positions.reduce((sum, counts) => sum + (counts[kind] ?? 0), 0);
      system.equation(terms[kind] ?? [], people * unitOf(shown, mean) - (visible[kind] ?? 0));
    });
  }
}

interface GroupPart {
  readonly mean: number | null;
  readonly column: number;
}

/** The group's row: its parts add up to what its cells leave for all its people. */
function addGroup(
  shown: ShownRound,
  system: System,
  group: number,
  counts: readonly number[],
): readonly (GroupPart | null)[] {
  const people = counts.reduce((sum, count) => sum + count, 0);
  const means = shownSplit(shown, group);
  const all = peopleRange(shown, group, people);
  const mixed = counts.filter((count) => count > 0).length > 1;
  const hidden = POSITION_KINDS.filter((kind) => (counts[kind] ?? 0) > 0 && means[kind] === null);
  const boxes = hidden.map((kind) => partBox(shown, group, people, counts[kind] ?? 0));
  const told = POSITION_KINDS.reduce<number>(
    (sum, kind) => sum + (counts[kind] ?? 0) * (means[kind] ?? 0),
    0,
  );
  const low = all.low - told;
  const high = all.high - told;
  const row: LinearRow = { terms: hidden.map((kind, at) => [at, counts[kind] ?? 0] as const), low, high };
  const parts = POSITION_KINDS.map((kind): GroupPart | null => {
    const count = counts[kind] ?? 0;
    if (count === 0) return null;
    const mean = means[kind] ?? null;
    if (mean !== null) return { mean, column: -1 };
    const at = hidden.indexOf(kind);
    const column = system.unknown(`position ${shown.round} ${shown.groups[group] ?? ''} ${kind}`, () => {
      const box = boxes[at] ?? { low: 0, high: 1 };
      const alone = boundsByOne(boxes, { ...row, ...unsplit(shown, group, counts, all) }, at);
      const small = mixed && count < shown.limits.minLeaderCell;
      return { ...box, required: small ? Math.min(TOLERANCE, alone.high - alone.low) : 0 };
    });
    return { mean: null, column };
  });
  system.equation(
    hidden.map((kind) => [parts[kind]?.column ?? -1, counts[kind] ?? 0] as const),
    low,
    high,
  );
  return parts;
}

/** What a part would have to be protected from anyway: the group's cells, before any split is shown. */
function unsplit(shown: ShownRound, group: number, counts: readonly number[], all: Range): Range {
  const means = shownSplit(shown, group);
  const shownPeople = POSITION_KINDS.reduce<number>(
    (sum, kind) => sum + (means[kind] === null ? 0 : (counts[kind] ?? 0)),
    0,
  );
  return { low: all.low - shownPeople, high: all.high };
}

/** Shown means of the group's split, in scale ranges, by kind. */
function shownSplit(shown: ShownRound, group: number): Shown {
  const id = shown.groups[group];
  const splits = shown.results.flatMap(
    ({ positions }) => positions?.groups.filter((one) => one.id === id) ?? [],
  );
  const meanOf = (part: 'leaders' | 'employees'): number | null => {
    const mean = splits.map((split) => split[part].mean).find((one) => one !== null) ?? null;
    return mean === null ? null : unitOf(shown, mean);
  };
  const means: (number | null)[] = [null, null, null];
  means[PARTS.leaders] = meanOf('leaders');
  means[PARTS.employees] = meanOf('employees');
  return means;
}

/** The visible cells between groups that the group's people rate in. */
function ratedCells({ groups, mean }: ShownRound, group: number): readonly number[] {
  return [...groups.keys()]
    .map((other) => group * groups.length + other)
    .filter((cell) => cell % groups.length !== group && !Number.isNaN(mean[cell]));
}

/** Range of the sum of all the group's indices. */
function peopleRange(shown: ShownRound, group: number, people: number): Range {
  const parts = ratedCells(shown, group).map((cell): Part => ({
    weight: 1,
    n: shown.n[cell] ?? NaN,
    mean: shown.mean[cell] ?? 0,
    column: () => -1,
  }));
  return visibleRange({ people, needed: 1, anyWeight: false, parts });
}

/** Range of a part's mean in the cells alone: exact where everybody rated in all of them. */
function partBox(shown: ShownRound, group: number, people: number, count: number): Range {
  const cells = ratedCells(shown, group);
  if (cells.some((cell) => shown.n[cell] !== people)) return { low: 0, high: 1 };
  const over = (of: (sum: number) => number): number =>
    cells.reduce((total, cell) => total + of(people * (shown.mean[cell] ?? 0)), 0) / (cells.length * count);
  return {
    low: over((sum) => Math.max(0, sum - (people - count))),
    high: over((sum) => Math.min(count, sum)),
  };
}
