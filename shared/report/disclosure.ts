/** Everything that the reports of one round show together, before the disclosure audit: the whole report beside every group's own. */
import type { CapacityResult } from '../domain/capacity/result.ts';
import type { Engagement } from '../domain/engagement/types.ts';
import { auditResults, type AuditFindings } from '../domain/privacy/audit/audit.ts';
import type { KnownCounts, ShownResult } from '../domain/privacy/audit/shown.ts';

export interface ShownTogether {
  readonly engagement: Engagement;
  /** Of the whole report; every group's report is a part of it. */
  readonly result: CapacityResult;
  /** The round that the report's change is counted from. */
  readonly previous: CapacityResult | null;
  /** Groups that get a report of their own. */
  readonly groups: readonly string[];
  /** What colleagues may know beside the reports, by round. */
  readonly known: ReadonlyMap<string, KnownCounts>;
}

/** What a reader who holds all of them could work out. Nothing found: they may leave the house side by side. */
export function auditReports({ engagement, result, previous, groups, known }: ShownTogether): AuditFindings {
  return auditResults(
    [result, ...(previous === null ? [] : [previous]), ...groups.map((id) => groupPart(result, id))],
    {
      instrument: engagement.instrument,
      levels: new Map(engagement.groups.map(({ id, level }) => [id, level])),
      known,
      ...(previous === null ? {} : { previous: previous.round }),
    },
  );
}

/** What a group's own report shows of the result: its row, its column, and its line in the table of groups. */
export function groupPart(result: CapacityResult, group: string): ShownResult {
  const { round, audience, scale, limits, cells, groups, pairs } = result;
  return {
    round,
    audience,
    scale,
    limits,
    cells: cells.filter(({ rater, rated }) => rater === group || rated === group),
    groups: groups.filter(({ id }) => id === group),
    pairs: pairs.filter(({ a, b }) => a === group || b === group),
  };
}
