/** What ran, counted from the reports of the test tools; a suite that ran nothing is a failure. */

/**
 * @typedef {{name: string, passed: number, failed: number, skipped: number, note: string}} Outcome
 */

/** A check that passes or fails as a whole. */
export function wholeOutcome(name, code) {
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, note: '' };
}

/** Counts from vitest's JSON report. */
export function countVitest(report) {
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/** Counts from Playwright's JSON report; a test that passed only at a second try has not passed. */
export function countPlaywright(report) {
  const stats = report.stats ?? {};
  return {
    passed: stats.expected ?? 0,
    failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0),
    skipped: stats.skipped ?? 0,
  };
}

/**
 * A suite's outcome from its report (null = none was written) and its exit code.
 * Nothing run, no report, or an exit code without a failed test count as one failure with a note.
 * @returns {Outcome}
 */
export function suiteOutcome(name, counts, code) {
  if (counts === null) return { name, passed: 0, failed: 1, skipped: 0, note: 'wrote no report' };
  if (counts.passed + counts.failed === 0) return { name, ...counts, failed: 1, note: 'ran no test' };
  if (code !== 0 && counts.failed === 0) return { name, ...counts, failed: 1, note: `ended with ${code}` };
  return { name, ...counts, note: '' };
}

/** One line for each suite and the closing line. */
export function closingLines(outcomes) {
  const width = Math.max(...outcomes.map((outcome) => outcome.name.length));
  const counted = ({ passed, failed, skipped }) =>
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const lines = outcomes.map(
    (outcome) =>
      `  ${outcome.name.padEnd(width)}  ${counted(outcome)}${outcome.note ? `  (${outcome.note})` : ''}`,
  );
  const total = outcomes.reduce(
    (sum, outcome) => ({
      passed: sum.passed + outcome.passed,
      failed: sum.failed + outcome.failed,
      skipped: sum.skipped + outcome.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
  return [...lines, counted(total)];
}
