/** The same respondents in two rounds (method 8.3, 15: stable pseudonyms), and where comparing them as pairs is safe. */
import { TOLERANCE } from '../privacy/tolerance.ts';
import type { ScoredRound } from './score.ts';

/** Ids are one person's in both rounds only if most of them stayed in their group; else they merely number the rows. */
const SAME_GROUP_SHARE = 0.75;

/** Tie scores of the pairs of one cell, in the order of the later round. */
export interface PairedTies {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * For each respondent of the later round the index in the earlier one, -1 without (R). All are -1 where the ids of the
 * two rounds are not those of the same people.
 */
export function samePeople(before: ScoredRound, after: ScoredRound): Int32Array {
  const none = new Int32Array(after.responses.respondentCount).fill(-1);
  if (after.engagement.statistics.pairing === 'never') return none;
  const place = new Map(before.responses.respondentIds.map((id, index) => [id, index]));
  const groupOf = ({ responses }: ScoredRound, respondent: number): string =>
    responses.groupIds[responses.group[respondent] ?? 0] ?? '';
  let shared = 0;
  let stayed = 0;
  const pairs = none.slice();
  after.responses.respondentIds.forEach((id, respondent) => {
    const was = place.get(id);
    if (was === undefined) return;
    shared += 1;
    if (groupOf(before, was) !== groupOf(after, respondent)) return;
    stayed += 1;
    pairs[respondent] = was;
  });
  return stayed < SAME_GROUP_SHARE * shared ? none : pairs;
}

/**
 * The pairs of a cell, or null where the rounds must be compared as independent samples: too few pairs, less than half of
 * the smaller round, or unpaired ties that the two cell means and the paired difference would expose.
 */
export function pairedTies(
  before: ScoredRound,
  after: ScoredRound,
  [was, is]: readonly [number, number],
  people: Int32Array,
): PairedTies | null {
  const rater = Math.floor(is / after.groupCount);
  const first: number[] = [];
  const second: number[] = [];
  people.forEach((earlier, respondent) => {
    if (earlier < 0 || after.responses.group[respondent] !== rater) return;
    const then = before.scores.ties[earlier * before.groupCount + (was % before.groupCount)] ?? NaN;
    const now = after.scores.ties[respondent * after.groupCount + (is % after.groupCount)] ?? NaN;
    if (Number.isNaN(then) || Number.isNaN(now)) return;
    first.push(then);
    second.push(now);
  });
  const limit = Math.max(before.engagement.privacy.min_cell, after.engagement.privacy.min_cell);
  const [n1, n2] = [before.cells.n[was] ?? 0, after.cells.n[is] ?? 0];
  const pairs = first.length;
  if (pairs < limit || pairs * 2 < Math.min(n1, n2)) return null;
  const [left, came] = [n1 - pairs, n2 - pairs];
  if (left + came === 0) return { before: first, after: second };
  if (left + came < limit) return null;
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const sumLeft = n1 * (before.cells.mean[was] ?? NaN) - total(first);
  const sumCame = n2 * (after.cells.mean[is] ?? NaN) - total(second);
  const { min, max } = after.engagement.instrument.scale;
  const wide = isWideRest({ left, came, difference: sumCame - sumLeft, min, max, limit });
  return wide ? { before: first, after: second } : null;
}

/**
 * Both cell means and the paired difference give away by how much the sum of those who came exceeds the sum of those who
 * left. Each part below the limit must keep a range for its mean of at least the audit's tolerance.
 */
function isWideRest(rest: {
  readonly left: number;
  readonly came: number;
  readonly difference: number;
  readonly min: number;
  readonly max: number;
  readonly limit: number;
}): boolean {
  const { left, came, difference, min, max, limit } = rest;
  const range = (count: number, low: number, high: number): number =>
    (Math.min(count * max, high) - Math.max(count * min, low)) / count;
  const rangeLeft = range(left, came * min - difference, came * max - difference);
  const rangeCame = range(came, left * min + difference, left * max + difference);
  const enough = (count: number, width: number): boolean =>
    count === 0 || count >= limit || width >= TOLERANCE * (max - min);
  return enough(left, rangeLeft) && enough(came, rangeCame);
}
