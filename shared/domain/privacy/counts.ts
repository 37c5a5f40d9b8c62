/** Which counts the client may be told: how many of a group answered can give away how many answered a hidden relation. */
import type { ScoredRound } from '../capacity/score.ts';
import type { PrivacySettings } from '../instrument/types.ts';

/**
 * Per group: may the client know how many answered? Not of a group under its limit, and not where the number bounds the count
 * of a hidden cell more tightly than the limit does. The consultant always may.
 */
export function respondedTold(round: ScoredRound): readonly boolean[] {
  const { engagement, groupCount, states, counts } = round;
  const answeredVisible = visibleRespondents(round);
  return engagement.groups.map(({ invited }, group) => {
    const responded = counts.responded[group] ?? 0;
    if (responded > 0 && responded < engagement.privacy.min_group) return false;
    const row = states.slice(group * groupCount, (group + 1) * groupCount);
    const hidden = row.filter((state) => state === 'hidden').length;
    return !tellsHiddenCount(
      { responded, onlyHidden: responded - (answeredVisible[group] ?? 0), hidden, invited },
      engagement.privacy,
    );
  });
}

/**
 * A hidden cell has 1 to limit - 1 ties. `onlyHidden` people have ties in the row's hidden cells alone: they are more than the
 * other hidden cells can hold, or nobody but they answered at all.
 */
export function tellsHiddenCount(
  row: {
    readonly responded: number;
    readonly onlyHidden: number;
    readonly hidden: number;
    readonly invited: number | null;
  },
  { min_cell: limit }: Pick<PrivacySettings, 'min_cell'>,
): boolean {
  if (row.hidden === 0) return false;
  const most = Math.min(limit - 1, row.invited ?? Infinity);
  return row.onlyHidden - (row.hidden - 1) * (limit - 1) > 1 || row.responded < most;
}

/** Respondents of each group with a tie that may be shown. */
function visibleRespondents({ responses, groupCount, scores, states }: ScoredRound): Uint32Array {
  const answered = new Uint32Array(groupCount);
  for (let respondent = 0; respondent < responses.respondentCount; respondent += 1) {
    const own = responses.group[respondent] ?? 0;
    for (let rated = 0; rated < groupCount; rated += 1) {
      const tie = scores.ties[respondent * groupCount + rated] ?? NaN;
      if (tie !== tie || states[own * groupCount + rated] !== 'ok') continue;
      answered[own] = (answered[own] ?? 0) + 1;
      break;
    }
  }
  return answered;
}

/** Does a visible cell hide one of its dimensions? The number of complete rows would then bound how many answered it. */
export function hidesDimensionCounts({
  states,
  dimensionVisible,
  dimensionCells,
  plan,
}: ScoredRound): boolean {
  return states.some((state, cell) => {
    if (state !== 'ok') return false;
    for (let at = cell * plan.dimensionCount; at < (cell + 1) * plan.dimensionCount; at += 1)
      if ((dimensionCells.n[at] ?? 0) > 0 && dimensionVisible[at] !== 1) return true;
    return false;
  });
}
