/** Leaders against employees (method 8.3, 11): the person's mean rating of the other groups. */
import { PositionCode } from '../responses/types.ts';
import type { Audience, CapacityResult } from './result.ts';
import type { ScoredRound } from './score.ts';

interface PersonIndices {
  /** P of each respondent: mean of the valid ties to other groups in visible cells; NaN without one (R). */
  readonly person: Float64Array;
}

export function personIndices(round: ScoredRound): PersonIndices {
  const { responses, groupCount, scores, states } = round;
  const person = new Float64Array(responses.respondentCount).fill(NaN);
  for (let respondent = 0; respondent < responses.respondentCount; respondent += 1) {
    const own = responses.group[respondent] ?? 0;
    let sum = 0;
    let count = 0;
    for (let rated = 0; rated < groupCount; rated += 1) {
      const tie = scores.ties[respondent * groupCount + rated] ?? NaN;
      if (rated === own || states[own * groupCount + rated] !== 'ok' || tie !== tie) continue;
      sum += tie;
      count += 1;
    }
    if (count > 0) person[respondent] = sum / count;
  }
  return { person };
}

/**
 * Mean of leaders and of employees, both or neither. Groups of only one kind of people can be subtracted by means of
 * their own cells; what remains in the mixed groups must be empty or reach the limit as well, for each kind.
 */
export function resultPositions(
  round: ScoredRound,
  audience: Audience,
): NonNullable<CapacityResult['positions']> {
  const { responses, engagement } = round;
  const { person } = personIndices(round);
  const sums = [0, 0, 0];
  const counts = [0, 0, 0];
  const byGroup = engagement.groups.map(() => [0, 0, 0]);
  person.forEach((index, respondent) => {
    if (Number.isNaN(index)) return;
    const code = responses.position[respondent] ?? PositionCode.unknown;
    sums[code] = (sums[code] ?? 0) + index;
    counts[code] = (counts[code] ?? 0) + 1;
    const own = byGroup[responses.group[respondent] ?? 0];
    if (own) own[code] = (own[code] ?? 0) + 1;
  });
  const mixed = byGroup
    .filter((parts) => parts.filter((count) => count > 0).length > 1)
    .reduce((total, parts) => total.map((count, code) => count + (parts[code] ?? 0)), [0, 0, 0]);
  const limit = engagement.privacy.min_leader_cell;
  const enough = (count: number | undefined): boolean => count === 0 || (count ?? 0) >= limit;
  const [leader, employee] = [PositionCode.leader, PositionCode.employee];
  const split = (counts[leader] ?? 0) > 0 && (counts[employee] ?? 0) > 0;
  const shown = split && enough(counts[leader]) && enough(counts[employee]) && mixed.every(enough);
  const part = (code: number): { n: number | null; mean: number | null } => {
    const n = counts[code] ?? 0;
    return shown ? { n, mean: (sums[code] ?? 0) / n } : { n: audience === 'client' ? null : n, mean: null };
  };
  const [leaders, employees] = [part(leader), part(employee)];
  if (shown)
    return {
      leaders,
      employees,
      gap: (leaders.mean ?? NaN) - (employees.mean ?? NaN),
      gapCi: null,
      groups: [],
    };
  return {
    leaders,
    employees,
    gap: null,
    gapCi: null,
    groups: [],
    reason: split ? 'too-few' : 'one-position',
  };
}
