/**
 * The client's way to hidden counts: whole numbers that fit together. The client knows who was invited and the limits, and of counts
 * only what the result shows.
 */
import type { CapacityResult, ResultCell } from '../../../../../shared/domain/capacity/result.ts';
import type { Engagement } from '../../../../../shared/domain/engagement/types.ts';
import { FeasibleSet } from './linear.ts';

/** A hidden count, and between which whole numbers it lies. */
export interface CountFinding {
  readonly target: string;
  readonly low: number;
  readonly high: number;
}

/** Counts as unknowns with bounds, and sums of them that are equal to a number or at least one. */
class Tally {
  private readonly names: string[] = [];
  private readonly bounds: [number, number][] = [];
  private readonly sums: { parts: readonly (readonly [string, number])[]; least: number; exact: boolean }[] =
    [];
  private readonly targets: string[] = [];

  count(name: string, low: number, high: number, isHidden = false): string {
    this.names.push(name);
    this.bounds.push([low, high]);
    if (isHidden) this.targets.push(name);
    return name;
  }

  atLeast(parts: readonly (readonly [string, number])[], least: number): void {
    this.sums.push({ parts, least, exact: false });
  }

  equal(parts: readonly (readonly [string, number])[], value: number): void {
    this.sums.push({ parts, least: value, exact: true });
  }

  ranges(): readonly CountFinding[] {
    if (this.targets.length === 0) return [];
    const slack = this.sums.filter(({ exact }) => !exact).length;
    const width = this.names.length + slack;
    const upper = new Float64Array(width).fill(Infinity);
    this.bounds.forEach(([low, high], at) => (upper[at] = high - low));
    let next = this.names.length;
    const right: number[] = [];
    const rows = this.sums.map(({ parts, least, exact }) => {
      const row = new Float64Array(width);
      let shift = 0;
      for (const [name, times] of parts) {
        const at = this.names.indexOf(name);
        row[at] = (row[at] ?? 0) + times;
        shift += times * (this.bounds[at]?.[0] ?? 0);
      }
      right.push(least - shift);
      if (!exact) row[next++] = -1;
      return row;
    });
    const set = new FeasibleSet({ rows, right, upper });
    return this.targets.map((target): CountFinding => {
      const cost = new Float64Array(width);
      const at = this.names.indexOf(target);
      cost[at] = 1;
      const [low, high] = set.range(cost);
      const base = this.bounds[at]?.[0] ?? 0;
      return { target, low: base + Math.ceil(low - 1e-6), high: base + Math.floor(high + 1e-6) };
    });
  }
}

const LARGE = 10_000;

/** What one client result leaves of every count that it hides. */
export function countAttack(result: CapacityResult, engagement: Engagement): readonly CountFinding[] {
  const tally = new Tally();
  const people = engagement.groups.map((group, g) => peopleOf(tally, result, group, g));
  const { aggregation, response } = result;
  const known = people.flatMap((one) => (one ? [one] : []));
  tally.equal(
    known.map(({ responded, isTold }) => [responded, isTold ? 1 : 0] as const),
    response.responded,
  );
  if (aggregation)
    tally.equal(
      known.map(({ rating }) => [rating, 1] as const),
      aggregation.n,
    );
  positions(tally, result, engagement);
  return [...tally.ranges(), ...dimensionCounts(result, engagement)];
}

interface GroupCounts {
  readonly responded: string;
  readonly isTold: boolean;
  /** People with a tie in a visible cell. */
  readonly rating: string;
}

/** Respondents of a group against its cells: nobody is counted twice in a cell, and everybody who responded is in one. */
function peopleOf(
  tally: Tally,
  result: CapacityResult,
  group: Engagement['groups'][number],
  g: number,
): GroupCounts | null {
  const cells = result.cells.filter(({ rater }) => rater === group.id);
  const visible = cells.filter(({ state }) => state === 'ok');
  const hidden = cells.filter(({ state }) => state === 'hidden');
  if (visible.length + hidden.length === 0) return null;
  const shown = result.response.groups[g]?.responded ?? respondedByCoverage(visible);
  const most = group.invited ?? LARGE;
  const limit = Math.max(result.limits.minCell, result.limits.minGroup);
  const told = result.response.groups[g]?.responded ?? null;
  const responded =
    shown === null
      ? tally.count(`${group.id} responded`, 0, most, true)
      : tally.count(`${group.id} responded`, shown, shown);
  const rating = tally.count(`${group.id} in visible cells`, 0, most);
  tally.atLeast(
    [
      [responded, 1],
      [rating, -1],
    ],
    0,
  );
  const sum = visible.reduce((total, { n }) => total + (n ?? 0), 0);
  if (visible.length === 0) tally.equal([[rating, 1]], 0);
  for (const { n } of visible) tally.atLeast([[rating, 1]], n ?? 0);
  tally.atLeast([[rating, -1]], -sum);
  // Under the limit, but somebody: the blank of nobody is another state, unless the group is small itself.
  const least = shown !== null && shown >= limit ? 1 : 0;
  const small = shown === null || shown < result.limits.minGroup;
  const highest = small ? (shown ?? limit - 1) : result.limits.minCell - 1;
  const parts = hidden.map(({ rated }) => tally.count(`${group.id} > ${rated}`, least, highest, true));
  for (const part of parts)
    tally.atLeast(
      [
        [responded, 1],
        [part, -1],
      ],
      0,
    );
  tally.atLeast([[rating, 1], ...parts.map((part) => [part, 1] as const), [responded, -1]], 0);
  return { responded, isTold: told !== null, rating };
}

function respondedByCoverage(cells: readonly ResultCell[]): number | null {
  for (const { n, coverage } of cells) if (n !== null && coverage) return Math.round(n / coverage);
  return null;
}

/** Splits of groups against the overall one. */
function positions(tally: Tally, { positions: given, limits }: CapacityResult, engagement: Engagement): void {
  if (!given) return;
  for (const kind of ['leaders', 'employees'] as const) {
    const total = given[kind].n;
    const parts = engagement.groups.map(({ id }) => {
      const listed = given.groups.find((one) => one.id === id);
      const n = listed?.[kind].n ?? null;
      const name = `positions ${id} ${kind}`;
      if (n !== null) return tally.count(name, n, n);
      return listed ? tally.count(name, 1, LARGE, true) : tally.count(name, 0, LARGE);
    });
    const all =
      total === null
        ? tally.count(`positions all ${kind}`, 0, LARGE, limits.minLeaderCell > 1)
        : tally.count(`positions all ${kind}`, total, total);
    tally.equal([[all, -1], ...parts.map((part) => [part, 1] as const)], 0);
  }
}

/** Dimensions of visible cells: a valid tie has at least its share of them, and complete ties have all. */
function dimensionCounts(result: CapacityResult, { instrument }: Engagement): readonly CountFinding[] {
  const { dimensions, scoring } = instrument;
  const needed = Math.max(1, Math.ceil(scoring.dimension_missing_min_share * dimensions.length - 1e-9));
  const tally = new Tally();
  const visible = result.cells.filter(({ state }) => state === 'ok');
  const complete = result.reliability?.tie.n ?? null;
  const rows: string[] = [];
  for (const cell of visible) {
    const n = cell.n ?? 0;
    const hidden = dimensions.filter(({ id }) => cell.dimensions[id]?.n === null);
    const row = tally.count(`${cell.rater} > ${cell.rated} complete`, 0, n);
    rows.push(row);
    const parts = dimensions.map(({ id }) => {
      const shown = cell.dimensions[id]?.n ?? null;
      const name = `${cell.rater} > ${cell.rated} . ${id}`;
      // The only hidden one is under the limit: nothing else is hidden for its sake.
      const most = hidden.length === 1 ? Math.min(n, result.limits.minCell - 1) : n;
      return shown === null ? tally.count(name, 1, most, true) : tally.count(name, shown, shown);
    });
    tally.atLeast(
      parts.map((part) => [part, 1] as const),
      needed * n,
    );
    for (const part of parts)
      tally.atLeast(
        [
          [part, 1],
          [row, -1],
        ],
        0,
      );
    tally.atLeast([[row, 1], ...parts.map((part) => [part, -1] as const)], -n * (dimensions.length - 1));
  }
  const oneItem = dimensions.every(({ items }) => items.length === 1);
  if (complete !== null && oneItem)
    tally.equal(
      rows.map((row) => [row, 1] as const),
      complete,
    );
  if (complete !== null && !oneItem)
    tally.atLeast(
      rows.map((row) => [row, 1] as const),
      complete,
    );
  return tally.ranges();
}

/** Counts that are known to the last person, and were meant to be hidden. */
export function countsRecovered(findings: readonly CountFinding[]): readonly CountFinding[] {
  return findings.filter(({ low, high }) => low === high);
}
