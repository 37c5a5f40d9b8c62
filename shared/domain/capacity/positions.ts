/** Leaders and employees (method.md 8.3, 11): the person's between index over visible relations, split by position. */
import { meetsLimit } from '../privacy/primary.ts';
import { PositionCode, type Responses } from '../responses/types.ts';
import type { TieScores } from '../scoring/ties.ts';
import type { Shown } from './indices.ts';
import type { CapacityResult, PositionPart } from './result.ts';

/** Both parts reach min_leader_cell, or both are blank with a reason. null where no position is known. */
export function positionSplit(
  shown: Shown,
  responses: Responses,
  scores: TieScores,
): CapacityResult['positions'] {
  const { groupCount, cells, engagement } = shown;
  const sums = { leaders: 0, employees: 0 };
  const counts = { leaders: 0, employees: 0 };
  for (let i = 0; i < responses.respondentCount; i += 1) {
    const own = responses.group[i] ?? 0;
    const position = responses.position[i];
    if (position === PositionCode.unknown) continue;
    let sum = 0;
    let n = 0;
    for (let b = 0; b < groupCount; b += 1) {
      const tie = scores.ties[i * groupCount + b] ?? NaN;
      if (b === own || Number.isNaN(tie) || cells[own * groupCount + b]?.state !== 'ok') continue;
      sum += tie;
      n += 1;
    }
    if (n === 0) continue;
    const part = position === PositionCode.leader ? 'leaders' : 'employees';
    sums[part] += sum / n;
    counts[part] += 1;
  }
  if (counts.leaders + counts.employees === 0) return null;
  const limit = engagement.privacy.min_leader_cell;
  if (!meetsLimit(counts.leaders, limit) || !meetsLimit(counts.employees, limit)) {
    const blank: PositionPart = { n: null, mean: null };
    return { leaders: blank, employees: blank, gap: null, reason: 'under-limit' };
  }
  const leaders = { n: counts.leaders, mean: sums.leaders / counts.leaders };
  const employees = { n: counts.employees, mean: sums.employees / counts.employees };
  return { leaders, employees, gap: leaders.mean - employees.mean };
}
