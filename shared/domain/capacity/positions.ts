/** Leaders against employees (method 8.3, 11): the person's mean rating of the other groups. */
import { PositionCode } from '../responses/types.ts';
import { positionTies } from '../privacy/position-pools.ts';
import { PARTS, POSITION_KINDS } from '../privacy/position-shapes.ts';
import { clearPositions, hasBoth, overallCountsTell, type PeopleByPosition } from '../privacy/positions.ts';
import { membersOf } from '../privacy/tie-parts.ts';
import type { Audience, CapacityResult, PositionGroup, PositionPart } from './result.ts';
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
 * Mean of leaders and of employees over all groups, and of every group that has both: both parts or neither, as far as the
 * splits can stand beside each other and beside the cells (privacy/positions.ts).
 */
export function resultPositions(
  round: ScoredRound,
  audience: Audience,
  people = peopleByPosition(round),
): NonNullable<CapacityResult['positions']> {
  const { engagement } = round;
  const limit = engagement.privacy.min_leader_cell;
  const cleared = clearPositions(people, limit, engagement.instrument.scale);
  const total = POSITION_KINDS.map((kind) => {
    const over = (values: (group: PeopleByPosition) => readonly number[]): number =>
      people.reduce((sum, group) => sum + (values(group)[kind] ?? 0), 0);
    return { count: over(({ counts }) => counts), sum: over(({ sums }) => sums) };
  });
  const countsTold = audience === 'consultant' || !overallCountsTell(people, cleared, limit);
  const part = (count: number, sum: number, shown: boolean, told: boolean): PositionPart =>
    shown
      ? { n: told ? count : null, mean: sum / count }
      : { n: audience === 'client' ? null : count, mean: null };
  const [, leader, employee] = total;
  const both = (leader?.count ?? 0) > 0 && (employee?.count ?? 0) > 0;
  const leaders = part(leader?.count ?? 0, leader?.sum ?? 0, cleared.overall, countsTold);
  const employees = part(employee?.count ?? 0, employee?.sum ?? 0, cleared.overall, countsTold);
  const groups = people.flatMap(({ counts, sums }, group): PositionGroup[] => {
    if (!hasBoth(counts)) return [];
    const shown = cleared.groups[group] === true;
    const [own, others] = [PARTS.leaders, PARTS.employees].map((kind) =>
      part(counts[kind] ?? 0, sums[kind] ?? 0, shown, true),
    );
    if (!own || !others) return [];
    const id = engagement.groups[group]?.id ?? '';
    return [
      { id, leaders: own, employees: others, ...gapOf(own, others), ...(shown ? {} : { reason: 'too-few' }) },
    ];
  });
  const reason = cleared.overall ? {} : { reason: both ? 'too-few' : 'one-position' };
  return { leaders, employees, ...gapOf(leaders, employees), groups, ...reason };
}

function gapOf(leaders: PositionPart, employees: PositionPart): { gap: number | null; gapCi: null } {
  const known = leaders.mean !== null && employees.mean !== null;
  return { gap: known ? leaders.mean - employees.mean : null, gapCi: null };
}

/** People with an index by group and position, with the ties that their indices rest on. */
export function peopleByPosition(round: ScoredRound): readonly PeopleByPosition[] {
  const { responses, engagement } = round;
  const { person } = personIndices(round);
  let members: ReturnType<typeof membersOf> | null = null;
  const groups = engagement.groups.map((_, group) => {
    const people = (): readonly number[] => (members ??= membersOf(round))[group] ?? [];
    return {
      counts: [0, 0, 0],
      sums: [0, 0, 0],
      ties: (most: number) => positionTies(round, group, people(), most),
    };
  });
  person.forEach((index, respondent) => {
    const own = groups[responses.group[respondent] ?? 0];
    if (index !== index || !own) return;
    const kind = responses.position[respondent] ?? PositionCode.unknown;
    own.counts[kind] = (own.counts[kind] ?? 0) + 1;
    own.sums[kind] = (own.sums[kind] ?? 0) + index;
  });
  return groups;
}
