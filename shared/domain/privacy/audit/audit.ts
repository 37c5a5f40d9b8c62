/**
 * The disclosure audit: from everything that results show, one at a time or side by side, a system of equations in what they hide;
 * and how much room it leaves for each hidden mean (privacy/README.md).
 */
import { addCells } from './cells.ts';
import { addChange } from './change.ts';
import { recoverableCounts, shownThoughHidden } from './counts.ts';
import { addPositions } from './positions.ts';
import { shownRounds, type AuditFrame, type ShownResult } from './shown.ts';
import { createSystem } from './system.ts';
import { addTotals } from './totals.ts';

export interface AuditFindings {
  /** Names of the hidden means and counts that can be derived, or bounded more tightly than the tolerance. */
  readonly found: readonly string[];
  readonly recoverable: number;
  /** Hidden means that were tried. */
  readonly checked: number;
  /** Equations that what is shown gives. */
  readonly equations: number;
}

/**
 * Audits results of one engagement: of one round or several, for one audience or both. A result tells more where `frame.known`
 * holds the counts that colleagues may know.
 */
export function auditResults(results: readonly ShownResult[], frame: AuditFrame): AuditFindings {
  const system = createSystem();
  const rounds = shownRounds(results, frame);
  for (const round of rounds) {
    addCells(round, system);
    addTotals(round, system);
    addPositions(round, system);
  }
  for (const after of rounds) {
    const others = rounds.filter((one) => one !== after);
    const before =
      others.find(({ round }) => round === frame.previous) ?? (others.length === 1 ? others[0] : undefined);
    if (before && after.results.some(({ change }) => change != null)) addChange(before, after, system);
  }
  const { recoverable, checked, equations } = system.solve();
  const direct = results.flatMap((result) => [
    ...shownThoughHidden(result),
    ...recoverableCounts(result, frame),
  ]);
  const found = [...recoverable, ...new Set(direct)];
  return { found, recoverable: found.length, checked, equations };
}
