/** Bootstrap intervals of indices, self gaps and pairs (method 8.3, 14), from the ties of visible cells only. */
import { streamSeed } from '../../lib/random.ts';
import { PositionCode } from '../responses/types.ts';
import {
  percentileInterval,
  resample,
  type BootstrapInterval,
  type ResampledColumn,
} from '../statistics/bootstrap.ts';
import { cellKinds, visibleCells } from './indices.ts';
import { createCapacityMemo, type CapacityMemo } from './memo.ts';
import { personIndices } from './positions.ts';
import type { GroupResult, Interval, PairResult } from './result.ts';
import type { ScoredRound } from './score.ts';

export const REPLICATIONS = 2000;

/** A group's respondents resampled: its visible cells, and the persons' indices of each position. */
export interface GroupReplicates {
  /** Groups that it rates in visible cells, in the order of `columns`. */
  readonly rated: readonly number[];
  readonly columns: readonly ResampledColumn[];
  readonly leaders: ResampledColumn;
  readonly employees: ResampledColumn;
  readonly own: CellTotals;
  readonly others: CellTotals;
}

/** Sums over cells in every replicate; NaN where one of them had no tie. */
export interface CellTotals {
  readonly cells: number;
  readonly means: Float64Array;
  readonly ties: Float64Array;
  readonly counts: Float64Array;
}

/** Every group resampled, each from a stream of its own. */
export interface RoundReplicates {
  readonly groups: readonly GroupReplicates[];
  /** Index rater * G + rated; undefined where the cell is not visible. */
  readonly cells: readonly (ResampledColumn | undefined)[];
}

/**
 * Resamples a round. The draws of a group depend on the seed, the round's id, the group's place and the number of its
 * respondents with a visible tie: what happens in one group leaves all others as they are.
 */
export function roundReplicates(
  round: ScoredRound,
  seed: number,
  memo: CapacityMemo = createCapacityMemo(),
): RoundReplicates {
  const { groupCount, states, plan, responses } = round;
  const stream = textNumber(responses.roundId);
  const members = membersOf(round);
  let persons: Float64Array | null = null;
  const groups = members.map((people, group) => {
    const rated = Array.from({ length: groupCount }, (_, other) => other).filter(
      (other) => states[group * groupCount + other] === 'ok',
    );
    return memo.replicates(plan, group, `${seed} ${stream} ${rated.join(',')}`, () => {
      persons ??= personIndices(round).person;
      return groupReplicates(round, group, rated, people, persons, streamSeed(seed, stream, group));
    });
  });
  const cells: (ResampledColumn | undefined)[] = states.map(() => undefined);
  groups.forEach(({ rated, columns }, group) =>
    rated.forEach((other, index) => (cells[group * groupCount + other] = columns[index])),
  );
  return { groups, cells };
}

/** A whole number for a text (FNV-1a over its code units). */
function textNumber(text: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    number = Math.imul(number ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return number;
}

function membersOf({ responses, groupCount }: ScoredRound): readonly (readonly number[])[] {
  const members = Array.from({ length: groupCount }, (): number[] => []);
  responses.group.forEach((group, respondent) => members[group]?.push(respondent));
  return members;
}

function groupReplicates(
  { responses, groupCount, scores }: ScoredRound,
  group: number,
  rated: readonly number[],
  members: readonly number[],
  persons: Float64Array,
  seed: number,
): GroupReplicates {
  const tieOf = (respondent: number, other: number): number =>
    scores.ties[respondent * groupCount + other] ?? NaN;
  const people = members
    .filter((respondent) => rated.some((other) => !Number.isNaN(tieOf(respondent, other))))
    .sort((left, right) => compareRespondents(left, right, rated, tieOf, responses.position));
  const columnOf = (value: (respondent: number) => number): Float64Array => {
    const column = new Float64Array(people.length);
    for (let row = 0; row < people.length; row += 1) column[row] = value(people[row] ?? 0);
    return column;
  };
  const ofPosition = (code: number): Float64Array =>
    columnOf((respondent) => (responses.position[respondent] === code ? (persons[respondent] ?? NaN) : NaN));
  const resampled = resample(
    {
      respondents: people.length,
      columns: [
        ofPosition(PositionCode.leader),
        ofPosition(PositionCode.employee),
        ...rated.map((other) => columnOf((respondent) => tieOf(respondent, other))),
      ],
    },
    REPLICATIONS,
    seed,
  );
  const [leaders, employees, ...columns] = resampled;
  if (!leaders || !employees) throw new Error('A resample without its columns');
  const isOwn = (index: number): boolean => rated[index] === group;
  return {
    rated,
    columns,
    leaders,
    employees,
    own: totalsOf(columns.filter((_, index) => isOwn(index))),
    others: totalsOf(columns.filter((_, index) => !isOwn(index))),
  };
}

function totalsOf(columns: readonly ResampledColumn[]): CellTotals {
  const [means, ties, counts] = [0, 0, 0].map(() => new Float64Array(REPLICATIONS)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (const column of columns) addColumn(column, means, ties, counts);
  return { cells: columns.length, means, ties, counts };
}

function addColumn(
  column: ResampledColumn,
  means: Float64Array,
  ties: Float64Array,
  counts: Float64Array,
): void {
  const drawn = column.counts;
  for (let at = 0; at < REPLICATIONS; at += 1) {
    const n = drawn ? (drawn[at] ?? 0) : column.values;
    const mean = column.means[at] ?? NaN;
    means[at] = (means[at] ?? 0) + mean;
    ties[at] = (ties[at] ?? 0) + n * mean;
    counts[at] = (counts[at] ?? 0) + n;
  }
}

/**
 * An order of respondents that neither their names nor their rows decide: by their visible ties, none first. Whoever is
 * equal in all of them is interchangeable, but for the position.
 */
function compareRespondents(
  left: number,
  right: number,
  rated: readonly number[],
  tieOf: (respondent: number, other: number) => number,
  position: Uint8Array,
): number {
  for (const other of rated) {
    const [a, b] = [tieOf(left, other), tieOf(right, other)];
    if (a < b || (a !== a && b === b)) return -1;
    if (a > b || (a === a && b !== b)) return 1;
  }
  return (position[left] ?? 0) - (position[right] ?? 0);
}

export const INDEX_NAMES = ['within', 'between', 'vertical', 'allCells'] as const;
type IndexName = (typeof INDEX_NAMES)[number];

/**
 * Resampled means over sets of visible cells, one array of replicates a set: NaN where a cell had no tie in a resample.
 * The same seed gives the draws of the indices; `memo` keeps them.
 */
export function indexReplicates(
  round: ScoredRound,
  cellSets: readonly (readonly number[])[],
  seed: number,
  memo?: CapacityMemo,
): readonly Float64Array[] {
  const replicates = roundReplicates(round, seed, memo);
  return cellSets.map((cells) => meanOfCells(replicates, cells));
}

/** Equal weight a cell; NaN for an empty set. */
function meanOfCells({ cells }: RoundReplicates, set: readonly number[]): Float64Array {
  const values = new Float64Array(REPLICATIONS);
  for (const cell of set) {
    const means = cells[cell]?.means;
    if (!means) return values.fill(NaN);
    for (let at = 0; at < REPLICATIONS; at += 1) values[at] = (values[at] ?? 0) + (means[at] ?? NaN);
  }
  for (let at = 0; at < REPLICATIONS; at += 1) values[at] = (values[at] ?? 0) / set.length;
  return values;
}

export interface IndexIntervals extends Readonly<Record<IndexName, BootstrapInterval>> {
  /** Respondent-weighted: every tie counts once. */
  readonly weighted: { readonly within: BootstrapInterval; readonly between: BootstrapInterval };
}

/** Intervals of the indices by kind of cells. */
export function indexIntervals(round: ScoredRound, replicates: RoundReplicates): IndexIntervals {
  const own = replicates.groups.map((group) => group.own);
  const others = replicates.groups.map((group) => group.others);
  const vertical = visibleCells(round, cellKinds(round).vertical);
  const interval = (totals: readonly CellTotals[], weighted: boolean): BootstrapInterval =>
    percentileInterval(meanOfTotals(totals, weighted));
  return {
    within: interval(own, false),
    between: interval(others, false),
    vertical: percentileInterval(meanOfCells(replicates, vertical)),
    allCells: interval([...own, ...others], false),
    weighted: { within: interval(own, true), between: interval(others, true) },
  };
}

/** Mean over all cells, or over all their ties; NaN where there is none. */
function meanOfTotals(totals: readonly CellTotals[], weighted: boolean): Float64Array {
  const cells = totals.reduce((sum, one) => sum + one.cells, 0);
  const [sums, counts] = [new Float64Array(REPLICATIONS), new Float64Array(REPLICATIONS)];
  for (const total of totals) {
    const part = weighted ? total.ties : total.means;
    for (let at = 0; at < REPLICATIONS; at += 1) {
      sums[at] = (sums[at] ?? 0) + (part[at] ?? 0);
      counts[at] = (counts[at] ?? 0) + (total.counts[at] ?? 0);
    }
  }
  for (let at = 0; at < REPLICATIONS; at += 1)
    sums[at] = (sums[at] ?? 0) / (weighted ? (counts[at] ?? 0) : cells);
  return sums;
}

/** Working memory of the differences: hundreds of them are worked out one after the other. */
const difference = new Float64Array(REPLICATIONS);

/** Interval of a difference of two statistics in the same resamples. */
export function differenceInterval(left: Float64Array, right: Float64Array): Interval | null {
  for (let at = 0; at < REPLICATIONS; at += 1) difference[at] = (left[at] ?? NaN) - (right[at] ?? NaN);
  return percentileInterval(difference).ci;
}

/** The groups with the intervals of their self gaps: own cell less the mean of the visible cells of the others about it. */
export function withSelfGapIntervals(
  groups: readonly GroupResult[],
  round: ScoredRound,
  replicates: RoundReplicates,
): readonly GroupResult[] {
  const { groupCount, states } = round;
  return groups.map((result, group) => {
    const own = replicates.cells[group * groupCount + group];
    if (result.selfGap === null || !own) return result;
    const incoming = Array.from({ length: groupCount }, (_, rater) => rater * groupCount + group).filter(
      (cell) => cell !== group * groupCount + group && states[cell] === 'ok',
    );
    return { ...result, selfGapCi: differenceInterval(own.means, meanOfCells(replicates, incoming)) };
  });
}

/** The pairs with the intervals of their gaps. */
export function withGapIntervals(
  pairs: readonly PairResult[],
  round: ScoredRound,
  { cells }: RoundReplicates,
  memo: CapacityMemo = createCapacityMemo(),
): readonly PairResult[] {
  const place = new Map(round.engagement.groups.map(({ id }, index) => [id, index]));
  const cellOf = (rater: string, rated: string): ResampledColumn | undefined =>
    cells[(place.get(rater) ?? 0) * round.groupCount + (place.get(rated) ?? 0)];
  return pairs.map((pair) => {
    const [there, back] = [cellOf(pair.a, pair.b), cellOf(pair.b, pair.a)];
    if (pair.gap === null || !there || !back) return pair;
    const interval = (): Interval | null => differenceInterval(there.means, back.means);
    return { ...pair, gapCi: memo.differences(there, back, interval) };
  });
}
