/** Response rates (method.md 8.3, 22): who has at least one valid tie, of how many invited. */
import type { Engagement } from '../engagement/types.ts';
import type { Responses } from '../responses/types.ts';
import type { TieScores } from '../scoring/ties.ts';
import type { CapacityResult } from './result.ts';

/** Respondents with at least one valid tie, per group. */
export function respondedPerGroup(responses: Responses, scores: TieScores): readonly number[] {
  const groupCount = responses.groupIds.length;
  const responded = new Array<number>(groupCount).fill(0);
  for (let i = 0; i < responses.respondentCount; i += 1) {
    const start = i * groupCount;
    const answered = scores.ties.subarray(start, start + groupCount).some((tie) => !Number.isNaN(tie));
    const own = responses.group[i] ?? 0;
    if (answered) responded[own] = (responded[own] ?? 0) + 1;
  }
  return responded;
}

/** Rates per group and in total; null where it is not known how many were invited. */
export function responseRates(
  engagement: Engagement,
  responded: readonly number[],
): CapacityResult['response'] {
  const groups = engagement.groups.map((group, index) => {
    const people = responded[index] ?? 0;
    return { id: group.id, invited: group.invited, responded: people, rate: rateOf(people, group.invited) };
  });
  const known =
    groups.every((group) => group.invited !== null || group.responded === 0) &&
    groups.some((g) => g.invited !== null);
  const invited = known ? groups.reduce((sum, group) => sum + (group.invited ?? 0), 0) : null;
  const total = groups.reduce((sum, group) => sum + group.responded, 0);
  return { invited, responded: total, rate: rateOf(total, invited), groups };
}

function rateOf(responded: number, invited: number | null): number | null {
  return invited === null || invited === 0 ? null : responded / invited;
}
