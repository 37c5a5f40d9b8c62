/** Bootstrap intervals of leaders against employees (method 8.3, 11 and 14): respondents resampled within their groups. */
import type { ResampledColumn } from '../statistics/bootstrap.ts';
import { differenceInterval, REPLICATIONS, type RoundReplicates } from './intervals.ts';
import type { CapacityResult, Interval } from './result.ts';
import type { ScoredRound } from './score.ts';

type Positions = NonNullable<CapacityResult['positions']>;

/** The positions with the intervals of the gaps that are shown: the overall one, and that of each group's split. */
export function withPositionIntervals(
  positions: Positions,
  round: ScoredRound,
  { groups }: RoundReplicates,
): Positions {
  const place = new Map(round.engagement.groups.map(({ id }, index) => [id, index]));
  return {
    ...positions,
    gapCi: positions.gap === null ? null : overallInterval(groups),
    groups: positions.groups.map((split) => {
      const replicates = groups[place.get(split.id) ?? -1];
      if (split.gap === null || !replicates) return split;
      return { ...split, gapCi: differenceInterval(replicates.leaders.means, replicates.employees.means) };
    }),
  };
}

/** Every person counts once, whatever the group; undefined in resamples without a leader or without an employee. */
function overallInterval(groups: RoundReplicates['groups']): Interval | null {
  const leaders = meanOfPersons(groups.map((group) => group.leaders));
  const employees = meanOfPersons(groups.map((group) => group.employees));
  return differenceInterval(leaders, employees);
}

function meanOfPersons(columns: readonly ResampledColumn[]): Float64Array {
  const sums = new Float64Array(REPLICATIONS);
  const persons = new Float64Array(REPLICATIONS);
  for (const { means, counts, values } of columns) {
    for (let at = 0; at < REPLICATIONS; at += 1) {
      const count = counts ? (counts[at] ?? 0) : values;
      if (count === 0) continue;
      sums[at] = (sums[at] ?? 0) + count * (means[at] ?? NaN);
      persons[at] = (persons[at] ?? 0) + count;
    }
  }
  for (let at = 0; at < REPLICATIONS; at += 1) sums[at] = (sums[at] ?? 0) / (persons[at] ?? 0);
  return sums;
}
