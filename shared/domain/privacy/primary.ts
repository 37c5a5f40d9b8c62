/** Which relations may be shown (method 8.4, 1): decided before any total is formed, so that totals hold visible cells only. */
import type { CellState } from '../capacity/result.ts';
import type { Group } from '../engagement/types.ts';
import type { PrivacySettings } from '../instrument/types.ts';
import type { CellMoments } from '../scoring/moments.ts';
import type { RelationMask } from '../scoring/ties.ts';

/** Respondents of one round by group (G). */
export interface RespondentCounts {
  /** Rows of the round, with or without a valid answer. */
  readonly asked: Uint32Array;
  /** With at least one valid tie: the numerator of the response rate (method 8.3, 22). */
  readonly responded: Uint32Array;
}

/** States of all G x G cells; index rater * G + rated. */
export function cellStates(
  groups: readonly Group[],
  relevant: RelationMask,
  counts: RespondentCounts,
  cells: CellMoments,
  limits: PrivacySettings,
): readonly CellState[] {
  return Array.from(relevant, (isRelevant, cell): CellState => {
    const rater = Math.floor(cell / groups.length);
    if (isRelevant !== 1) return 'not-relevant';
    const n = cells.n[cell] ?? 0;
    if (n === 0)
      return (counts.asked[rater] ?? 0) === 0 && !groups[rater]?.invited ? 'not-surveyed' : 'no-answers';
    // A group under its own limit has no profile, and its cells are its profile.
    return n < limits.min_cell || (counts.responded[rater] ?? 0) < limits.min_group ? 'hidden' : 'ok';
  });
}
