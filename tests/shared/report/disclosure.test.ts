/** Everything the reports of a round show together: parts of one result tell nothing more, a number too many is found. */
import { describe, expect, test } from 'vitest';
import { computeCapacity } from '../../../shared/domain/capacity/index.ts';
import { auditReports, groupPart } from '../../../shared/report/disclosure.ts';
import { buildGroupReport } from '../../../shared/report/group-report.ts';
import { fullReport } from '../../helpers/report-example.ts';
import { nordbyExample } from '../../helpers/results.ts';
import { benchSurvey } from '../../bench/survey.ts';

/** Six groups with few enough people that cells are hidden. */
const survey = benchSurvey(34, 6);
const small = computeCapacity({ ...survey, instrumentHash: 'test', audience: 'client' });

describe('the reports together', () => {
  test('of a suppressed result give nothing away', () => {
    expect(small.cells.some(({ state }) => state === 'hidden')).toBe(true);
    expect(small.cells.some(({ state }) => state === 'ok')).toBe(true);
    const found = auditReports({
      engagement: survey.engagement,
      result: small,
      previous: null,
      groups: small.groups.map(({ id }) => id),
      known: new Map(),
    });
    expect(found.checked).toBeGreaterThan(0);
    expect(found.recoverable).toBe(0);
  });

  test('are refused where a total rests on a cell that is hidden', () => {
    const { engagement, result } = nordbyExample();
    const cell = result.cells.find(({ rater, rated }) => rater === 'skole' && rated === 'ppr');
    const before = result.groups.find(({ id }) => id === 'skole');
    expect(cell?.mean).not.toBeNull();
    expect(before?.outgoing).not.toBeNull();
    // The cell is hidden, yet the mean over the row is still the one that held it.
    const cells = result.cells.map((one) =>
      one === cell
        ? { ...one, state: 'hidden' as const, mean: null, sd: null, ci: null, n: null, dimensions: {} }
        : one,
    );
    const leaking = { ...result, cells };
    const found = auditReports({
      engagement,
      result: leaking,
      previous: null,
      groups: ['skole'],
      known: new Map(),
    });
    expect(found.recoverable).toBeGreaterThan(0);
  });
});

test('the part of a group holds its row and column, and no other cell', () => {
  const { result } = nordbyExample();
  const { cells, groups } = groupPart(result, 'ppr');
  expect(cells).toHaveLength(15);
  expect(cells.every(({ rater, rated }) => rater === 'ppr' || rated === 'ppr')).toBe(true);
  expect(groups?.map(({ id }) => id)).toEqual(['ppr']);
});

test("a group's report shows no number of a relation between others", () => {
  const input = fullReport(nordbyExample(), 'da');
  const marked = {
    ...input.result,
    cells: input.result.cells.map((cell) =>
      cell.rater === 'ppr' || cell.rated === 'ppr' || cell.mean === null ? cell : { ...cell, mean: 1.2345 },
    ),
  };
  const doc = buildGroupReport({ ...input, result: marked }, 'ppr');
  expect(JSON.stringify(doc?.sections)).not.toContain('1.2345');
  expect(JSON.stringify(doc?.sections)).not.toContain('"1,2"');
});
