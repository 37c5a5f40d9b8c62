/** What the quality of a round is worked out from: per group, one pass over the answers of its visible cells. */
import { AnswerKind } from '../responses/types.ts';
import { scoredValue } from '../scoring/ties.ts';
import { columnSums, type RowSums } from '../statistics/row-sums.ts';
import { createCapacityMemo, type CapacityMemo } from './memo.ts';
import type { ScoredRound } from './score.ts';

/** Scored answers of one group's respondents in valid ties of its visible cells. */
export interface GroupItems {
  /** Groups that it rates in visible cells. */
  readonly rated: readonly number[];
  /** One row a tie without a gap. */
  readonly ties: RowSums;
  /** One row a respondent: the means over those ties. */
  readonly persons: RowSums;
  /** Sample variance of each item's answers, index place in `rated` * Q + item; NaN for fewer than two. */
  readonly variances: Float64Array;
  /** Each respondent's mean over all visible ties, those without one left out. */
  readonly personMeans: readonly number[];
}

/** By group; kept as long as neither the answers nor the group's visible cells change. */
export function groupItems(
  round: ScoredRound,
  memo: CapacityMemo = createCapacityMemo(),
): readonly GroupItems[] {
  const { groupCount, states, plan, responses } = round;
  const members = Array.from({ length: groupCount }, (): number[] => []);
  responses.group.forEach((group, respondent) => members[group]?.push(respondent));
  let room = new Float64Array(0);
  return members.map((people, group) => {
    const rated = Array.from({ length: groupCount }, (_, other) => other).filter(
      (other) => states[group * groupCount + other] === 'ok',
    );
    return memo.items(plan, group, rated.join(','), () => {
      const size = plan.itemCount * people.length * rated.length;
      if (room.length < size) room = new Float64Array(size);
      return readGroup(round, people, rated, room);
    });
  });
}

/** `ties`: working memory of at least an item's answer a respondent and rated group. */
function readGroup(
  round: ScoredRound,
  people: readonly number[],
  rated: readonly number[],
  ties: Float64Array,
): GroupItems {
  const { plan, groupCount, scores } = round;
  const { itemCount } = plan;
  const [tieRows, personRows] = [people.length * rated.length, people.length];
  // Items one after the other: item * rows + row.
  const persons = new Float64Array(itemCount * personRows);
  const row = new Float64Array(itemCount);
  const personMeans: number[] = [];
  let [tieCount, personCount] = [0, 0];
  for (const respondent of people) {
    const first = tieCount;
    let [valid, total] = [0, 0];
    for (const other of rated) {
      const tie = respondent * groupCount + other;
      const score = scores.ties[tie] ?? NaN;
      if (score !== score) continue;
      valid += 1;
      total += score;
      if (scoredRow(round, tie, row) < itemCount) continue;
      for (let item = 0; item < itemCount; item += 1) ties[item * tieRows + tieCount] = row[item] ?? 0;
      tieCount += 1;
    }
    if (valid > 0) personMeans.push(total / valid);
    if (tieCount === first) continue;
    for (let item = 0; item < itemCount; item += 1)
      persons[item * personRows + personCount] = meanOfRange(
        ties,
        item * tieRows + first,
        item * tieRows + tieCount,
      );
    personCount += 1;
  }
  const columnsOf = (values: Float64Array, rows: number, count: number): readonly Float64Array[] =>
    Array.from({ length: itemCount }, (_, item) => values.subarray(item * rows, item * rows + count));
  return {
    rated,
    ties: columnSums(columnsOf(ties, tieRows, tieCount), tieCount),
    persons: columnSums(columnsOf(persons, personRows, personCount), personCount),
    variances: variancesOf(round, people, rated),
    personMeans,
  };
}

function meanOfRange(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += values[at] ?? 0;
  return sum / (to - from);
}

/** With one item a dimension, the scores of the dimensions are those of the items. */
const isOneToOne = ({ plan }: ScoredRound): boolean => plan.itemCount === plan.dimensionCount;

/** Scored answers of a tie, NaN where there is none; returns how many there are. */
function scoredRow(round: ScoredRound, tie: number, row: Float64Array): number {
  const { plan, responses, scores } = round;
  const base = tie * plan.itemCount;
  const oneToOne = isOneToOne(round);
  let answered = 0;
  for (let item = 0; item < plan.itemCount; item += 1) {
    const value = oneToOne
      ? (scores.dimensions[base + item] ?? NaN)
      : responses.kinds[base + item] === AnswerKind.answered
        ? scoredValue(plan, item, responses.values[base + item] ?? NaN)
        : NaN;
    row[item] = value;
    if (value === value) answered += 1;
  }
  return answered;
}

/** Sample variances of the items in valid ties of each cell. */
function variancesOf(round: ScoredRound, people: readonly number[], rated: readonly number[]): Float64Array {
  const { plan, groupCount, responses, scores, dimensionCells } = round;
  const { itemCount, min } = plan;
  const variances = new Float64Array(rated.length * itemCount);
  const rater = responses.group[people[0] ?? 0] ?? 0;
  if (isOneToOne(round)) {
    return variances.map((_, at) => {
      const cell = rater * groupCount + (rated[Math.floor(at / itemCount)] ?? 0);
      return (dimensionCells.sd[cell * itemCount + (at % itemCount)] ?? NaN) ** 2;
    });
  }
  const row = new Float64Array(itemCount);
  rated.forEach((other, place) => {
    const [n, sums, squares] = [0, 0, 0].map(() => new Float64Array(itemCount)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (const respondent of people) {
      const tie = respondent * groupCount + other;
      if (Number.isNaN(scores.ties[tie])) continue;
      scoredRow(round, tie, row);
      for (let item = 0; item < itemCount; item += 1) {
        const value = (row[item] ?? NaN) - min;
        if (value !== value) continue;
        n[item] = (n[item] ?? 0) + 1;
        sums[item] = (sums[item] ?? 0) + value;
        squares[item] = (squares[item] ?? 0) + value * value;
      }
    }
    for (let item = 0; item < itemCount; item += 1) {
      const count = n[item] ?? 0;
      // Answers are whole numbers, so the sums are exact and the difference loses nothing.
      const rest = (squares[item] ?? 0) - (sums[item] ?? 0) ** 2 / count;
      variances[place * itemCount + item] = count < 2 ? NaN : Math.max(0, rest) / (count - 1);
    }
  });
  return variances;
}
