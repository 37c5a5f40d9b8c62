/** The audit of a result before it leaves the domain: hide more where it finds something, or refuse the result. */
import { Failure } from '../../../lib/failure.ts';
import type { AuditedRound, ScoredRound } from '../../capacity/score.ts';
import type { CapacityResult, PositionPart } from '../../capacity/result.ts';
import type { PeopleByPosition } from '../positions.ts';
import { TOLERANCE } from '../tolerance.ts';
import { auditResults } from './audit.ts';
import { dimensionName } from './totals.ts';
import type { AuditFrame, KnownCounts, ShownResult } from './shown.ts';

/** What the audit may know beside the result. */
export interface AuditFacts {
  readonly round: AuditedRound;
  readonly people: readonly PeopleByPosition[];
  /** The round that the change is counted from, and its cells as they are shown to the same audience. */
  readonly before: { readonly round: ScoredRound; readonly cells: CapacityResult['cells'] } | null;
}

/** Name of the earlier round in the audit: a round may be compared with itself. */
const EARLIER = 'earlier';

type Positions = NonNullable<CapacityResult['positions']>;

/**
 * The result with its audit. The counts that colleagues may know (who leads, who answered) are taken for known. Splits by position
 * give way until nothing follows from them: the smallest group's first, then the overall one.
 * @throws Failure `results.recoverable` {count} where something can still be worked out
 */
export function auditedResult(result: CapacityResult, facts: AuditFacts): CapacityResult {
  const { dimensionAudit } = facts.round;
  const frame = frameOf(result, facts);
  const others = facts.before ? [shownBefore(result, facts.before)] : [];
  let now = result;
  let { rounds } = dimensionAudit;
  let findings = auditResults([now, ...others], frame);
  while (findings.found.some((name) => name.startsWith('position '))) {
    const positions = now.positions ? withOneSplitLess(now.positions, now.audience) : null;
    if (!positions) break;
    now = { ...now, positions };
    rounds += 1;
    findings = auditResults([now, ...others], frame);
  }
  const { dimensionCount } = facts.round.plan;
  const groups = facts.round.responses.groupIds;
  const dimensions = dimensionAudit.recoverable.map((at) =>
    dimensionName(
      { round: result.round, groups, frame },
      Math.floor(at / dimensionCount),
      at % dimensionCount,
    ),
  );
  const recoverable = new Set([...findings.found, ...dimensions]).size;
  if (recoverable > 0) throw new Failure('results.recoverable', { count: recoverable });
  const { checked, equations } = findings;
  return { ...now, audit: { ...now.audit, recoverable, tolerance: TOLERANCE, checked, equations, rounds } };
}

function frameOf(result: CapacityResult, { round, people, before }: AuditFacts): AuditFrame {
  const { instrument, groups } = round.engagement;
  const known = new Map([[result.round, knownCounts(round, people)]]);
  if (before) known.set(EARLIER, knownCounts(before.round, []));
  return {
    instrument,
    levels: new Map(groups.map(({ id, level }) => [id, level])),
    known,
    ...(before ? { previous: EARLIER } : {}),
  };
}

export function knownCounts(round: ScoredRound, people: readonly PeopleByPosition[]): KnownCounts {
  return {
    cells: round.cells.n,
    dimensions: round.dimensionCells.n,
    positions: people.map(({ counts }) => counts),
  };
}

function shownBefore(
  result: CapacityResult,
  { round, cells }: NonNullable<AuditFacts['before']>,
): ShownResult {
  const { privacy } = round.engagement;
  const limits = {
    minCell: privacy.min_cell,
    minGroup: privacy.min_group,
    minLeaderCell: privacy.min_leader_cell,
  };
  return { round: EARLIER, audience: result.audience, scale: result.scale, limits, cells };
}

/** The positions without the split of the smallest group that is shown, or else without the overall one; null where none is. */
function withOneSplitLess(positions: Positions, audience: CapacityResult['audience']): Positions | null {
  const hide = (part: PositionPart): PositionPart => ({
    n: audience === 'client' ? null : part.n,
    mean: null,
  });
  const without = <T extends Omit<Positions, 'groups'>>(split: T): T => ({
    ...split,
    leaders: hide(split.leaders),
    employees: hide(split.employees),
    gap: null,
    gapCi: null,
    reason: 'too-few',
  });
  const people = ({ leaders, employees }: Omit<Positions, 'groups'>): number =>
    (leaders.n ?? 0) + (employees.n ?? 0);
  const shown = positions.groups.filter(({ gap }) => gap !== null);
  const [first] = shown;
  if (first) {
    const smallest = shown.reduce((least, one) => (people(one) < people(least) ? one : least), first);
    return { ...positions, groups: positions.groups.map((one) => (one === smallest ? without(one) : one)) };
  }
  return positions.gap === null ? null : without(positions);
}
