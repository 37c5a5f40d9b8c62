/** The result of any survey against the formulas in their plainest form, with every option that the method names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapacityResult, Interval } from '../../../../shared/domain/capacity/result.ts';
import { tCritical } from '../../../../shared/domain/statistics/t-distribution.ts';
import { capacityOf, cellOf, engagementOf, fixturePeople, fixtureSetup, LOW_LIMITS } from '../helpers.ts';
import type { Person } from '../helpers.ts';
import { alphaOf, iccOf, mean, oracle, sd } from './oracle.ts';
import { surveyFrom, type Survey } from './surveys.ts';

function same(actual: number | null | undefined, wanted: number | null, what: string): void {
  if (wanted === null || actual === null || actual === undefined) expect(actual, what).toBe(wanted);
  else
    expect(Math.abs(actual - wanted), `${what}: ${actual} for ${wanted}`).toBeLessThan(
      1e-9 * Math.max(1, Math.abs(wanted)),
    );
}

const around = (ci: Interval | null | undefined, middle: number | null): number | null => {
  if (!ci || middle === null) return null;
  expect((ci.low + ci.high) / 2).toBeCloseTo(middle, 9);
  return (ci.high - ci.low) / 2;
};

type Oracle = ReturnType<typeof oracle>;

function compareCells(result: CapacityResult, wanted: Oracle, survey: Survey): void {
  const { groups, instrument } = engagementOf(survey.setup);
  for (const cell of result.cells) {
    const [a, b] = [cell.rater, cell.rated];
    const n = wanted.n(a, b);
    same(cell.mean, wanted.cell(a, b), `mean ${a} ${b}`);
    same(cell.sd, wanted.sd(a, b), `sd ${a} ${b}`);
    if (cell.n !== null) expect(cell.n).toBe(n);
    if (n > 0) {
      expect(cell.state).toBe('ok');
      same(cell.coverage, wanted.coverage(a, b), `coverage ${a} ${b}`);
    }
    const spread = wanted.sd(a, b);
    const half = spread === null ? null : (tCritical(0.05, n - 1) * spread) / Math.sqrt(n);
    same(around(cell.ci, cell.mean), half, `interval ${a} ${b}`);
    instrument.dimensions.forEach(({ id }, d) => {
      const scores = n === 0 ? [] : wanted.dimension(a, b, d);
      same(cell.dimensions[id]?.mean, mean(scores), `dimension ${a} ${b} ${id}`);
      same(cell.dimensions[id]?.sd, sd(scores), `dimension's sd ${a} ${b} ${id}`);
      if (n > 0) expect(cell.dimensions[id]?.n).toBe(scores.length);
    });
  }
  expect(result.cells).toHaveLength(groups.length ** 2);
}

function compareTotals(result: CapacityResult, wanted: Oracle, survey: Survey): void {
  const { indices } = result;
  const { instrument } = engagementOf(survey.setup);
  same(indices.within.mean, wanted.within, 'within');
  same(indices.between.mean, wanted.between, 'between');
  same(indices.vertical.mean, wanted.vertical, 'vertical');
  same(indices.allCells.mean, wanted.allCells, 'all cells');
  same(indices.respondentWeighted.within, wanted.weightedWithin, 'weighted within');
  same(indices.respondentWeighted.between, wanted.weightedBetween, 'weighted between');
  const overall = {
    mean_of_cells: wanted.between,
    all_cells: wanted.allCells,
    respondent_weighted: wanted.weightedBetween,
  };
  same(indices.overall.mean, overall[instrument.scoring.overall], 'overall');
  for (const group of result.groups) {
    const one = wanted.group(group.id);
    for (const name of ['own', 'outgoing', 'incoming', 'selfGap', 'ownVersusOthers'] as const)
      same(group[name], one[name], `${name} ${group.id}`);
  }
  for (const { a, b, symmetric, gap, large } of result.pairs) {
    const [there, back] = [wanted.cell(a, b), wanted.cell(b, a)];
    const both = there !== null && back !== null;
    same(symmetric, both ? (there + back) / 2 : null, `symmetric ${a} ${b}`);
    same(gap, both ? there - back : null, `gap ${a} ${b}`);
    // 12.5 % of the range; a hair less still counts.
    const { min, max } = instrument.scale;
    expect(large).toBe(both && Math.abs(there - back) >= 0.125 * (max - min) - 1e-9);
  }
  instrument.dimensions.forEach((_, d) => {
    const means = (inside: boolean) =>
      result.cells
        .filter(({ rater, rated }) => (rater === rated) === inside && wanted.n(rater, rated) > 0)
        .map(({ rater, rated }) => mean(wanted.dimension(rater, rated, d)))
        .filter((value) => value !== null);
    same(result.dimensions[d]?.within, mean(means(true)), `within of dimension ${d}`);
    same(result.dimensions[d]?.between, mean(means(false)), `between of dimension ${d}`);
  });
}

function compareSubscales(result: CapacityResult, wanted: Oracle, survey: Survey): void {
  engagementOf(survey.setup).instrument.subscales.forEach(({ id }, part) => {
    const shown = { within: [] as number[], between: [] as number[] };
    for (const { rater, rated, dimensions, subscales } of result.cells) {
      // A subscale is told only where all dimensions of the cell are, and somebody has each of them.
      const isTold = Object.values(dimensions).every(({ mean: one }) => one !== null);
      const value = isTold ? mean(wanted.subscale(rater, rated, part)) : null;
      same(subscales[id], value, `subscale ${id} ${rater} ${rated}`);
      if (value !== null) shown[rater === rated ? 'within' : 'between'].push(value);
    }
    const total = result.subscales.find((one) => one.id === id);
    same(total?.within, mean(shown.within), `subscale ${id} within`);
    same(total?.between, mean(shown.between), `subscale ${id} between`);
  });
}

function comparePeople(result: CapacityResult, wanted: Oracle, people: readonly Person[]): void {
  const { positions, response, reliability, aggregation, agreement } = result;
  expect(positions?.leaders.n).toBe(wanted.leaders.length);
  expect(positions?.employees.n).toBe(wanted.employees.length);
  same(positions?.gap, wanted.positionGap, 'leaders and employees');
  if (wanted.positionGap !== null) {
    same(positions?.leaders.mean, mean(wanted.leaders), 'leaders');
    same(positions?.employees.mean, mean(wanted.employees), 'employees');
  }
  for (const group of response.groups) {
    expect(group.responded).toBe(wanted.responded(group.id));
    const rate = group.invited ? wanted.responded(group.id) / group.invited : null;
    same(group.rate, rate, `rate ${group.id}`);
  }
  for (const [level, rows] of [
    [reliability?.tie, wanted.rows],
    [reliability?.person, wanted.personRows],
  ] as const) {
    expect(level?.n).toBe(rows.length);
    same(level?.alpha, alphaOf(rows), 'alpha');
    level?.items.forEach(({ alphaIfDeleted }, item) => {
      const rest = rows.map((row) => row.filter((_, at) => at !== item));
      if (level.alpha !== null) same(alphaIfDeleted, alphaOf(rest), 'alpha if deleted');
    });
  }
  const filled = wanted.samples.filter((sample) => sample.length > 0);
  expect(aggregation).toMatchObject({ groups: filled.length, n: filled.flat().length });
  if (aggregation?.icc1 != null) {
    const { msb, msw, icc1, icc2 } = iccOf(wanted.samples);
    same(aggregation.msb, msb, 'msb');
    same(aggregation.msw, msw, 'msw');
    same(aggregation.icc1, icc1, 'icc1');
    same(aggregation.icc2, icc2, 'icc2');
    expect(aggregation.dfBetween).toBe(filled.length - 1);
    expect(aggregation.dfWithin).toBe(filled.flat().length - filled.length);
  } else
    expect(filled.length < 2 || filled.flat().length === filled.length || iccOf(filled).msb < 1e-9).toBe(
      true,
    );
  for (const { rater, rated, rwg, rwgJ } of agreement?.cells ?? []) {
    const one = wanted.agreement(rater, rated);
    same(rwg, one.rwg, `rwg ${rater} ${rated}`);
    // A dimension that nobody of the cell has is not visible: no agreement over all items.
    if (rwgJ !== null) same(rwgJ, one.rwgJ, `rwgJ ${rater} ${rated}`);
    else if (one.rwgJ !== null)
      expect(Object.values(cellOf(result, rater, rated).dimensions).some(({ n }) => n === 0)).toBe(true);
  }
  expect(people.length).toBeGreaterThanOrEqual(filled.flat().length);
}

function compare(survey: Survey): void {
  const result = capacityOf(survey.setup, survey.people);
  const wanted = oracle(engagementOf(survey.setup), survey.people);
  compareCells(result, wanted, survey);
  compareTotals(result, wanted, survey);
  compareSubscales(result, wanted, survey);
  comparePeople(result, wanted, survey.people);
}

describe('the plainest form of the formulas', () => {
  it('gives the same for the fixture of the method', () => {
    compare({ setup: { ...fixtureSetup, privacy: LOW_LIMITS }, people: fixturePeople() });
  });
  it('gives the same for small surveys of any kind', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        compare(surveyFrom(seed));
      }),
      { numRuns: 150 },
    );
  });
  it('gives the same for larger ones', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        compare(surveyFrom(seed, 25));
      }),
      { numRuns: 30 },
    );
  });
});
