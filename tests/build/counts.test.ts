/** No suite can be green by running nothing. */
import { describe, expect, it } from 'vitest';
import {
  closingLines,
  countPlaywright,
  countVitest,
  suiteOutcome,
  wholeOutcome,
} from '../../build/scripts/lib/counts.mjs';

describe('counting', () => {
  it('reads the reports of both tools', () => {
    expect(
      countVitest({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }),
    ).toEqual({
      passed: 7,
      failed: 1,
      skipped: 3,
    });
    expect(countPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual({
      passed: 4,
      failed: 2,
      skipped: 2,
    });
  });

  it('fails a suite that ran nothing', () => {
    const outcome = suiteOutcome('e2e', { passed: 0, failed: 0, skipped: 3 }, 0);
    expect(outcome).toMatchObject({ failed: 1, note: 'ran no test' });
  });

  it('fails a suite that wrote no report', () => {
    expect(suiteOutcome('e2e', null, 0)).toMatchObject({ failed: 1, note: 'wrote no report' });
  });

  it('fails a suite that broke outside its tests', () => {
    expect(suiteOutcome('unit', { passed: 5, failed: 0, skipped: 0 }, 1)).toMatchObject({
      passed: 5,
      failed: 1,
    });
  });

  it('leaves a good suite as it is', () => {
    expect(suiteOutcome('unit', { passed: 5, failed: 0, skipped: 0 }, 0)).toEqual({
      name: 'unit',
      passed: 5,
      failed: 0,
      skipped: 0,
      note: '',
    });
  });
});

describe('the closing lines', () => {
  it('end with one plain line over all suites', () => {
    const lines = closingLines([
      wholeOutcome('types', 0),
      suiteOutcome('unit', { passed: 12, failed: 0, skipped: 0 }, 0),
    ]);
    expect(lines.at(-1)).toBe('13 passed, 0 failed');
    expect(lines[1]).toBe('  unit   12 passed, 0 failed');
  });

  it('name what was skipped', () => {
    const lines = closingLines([suiteOutcome('unit', { passed: 1, failed: 1, skipped: 2 }, 1)]);
    expect(lines.at(-1)).toBe('1 passed, 1 failed, 2 skipped');
  });
});
