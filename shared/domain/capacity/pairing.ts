/** The same respondents in two rounds (method 8.3, 15: stable pseudonyms), and where comparing them as pairs is safe. */
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
 * the smaller round, or so few unpaired ties that the two cell means and the paired difference would expose them.
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
  // Both cell means and the paired difference tell by how much the sum of those who came exceeds that of those who left:
  // each part must be nobody, or enough people to be told of.
  const isTold = (count: number): boolean => count === 0 || count >= limit;
  return isTold(left) && isTold(came) ? { before: first, after: second } : null;
}
