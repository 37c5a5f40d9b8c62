/** The method's whole-pipeline fixture: every number of its expectation, and what the limit of five leaves of it. */
import { describe, expect, it } from 'vitest';
import {
  capacityOf,
  cellOf,
  fixturePeople,
  fixtureSetup,
  fixtureText,
  LOW_LIMITS,
  numbersIn,
} from '../helpers.ts';

interface Expected {
  readonly matrix_mean: Readonly<Record<string, number>>;
  readonly matrix_n: Readonly<Record<string, number>>;
  readonly matrix_sd: Readonly<Record<string, number>>;
  readonly dim_matrix_mean: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly outgoing_row_mean_excl_self: Readonly<Record<string, number>>;
  readonly incoming_col_mean_excl_self: Readonly<Record<string, number>>;
  readonly symmetric: Readonly<Record<string, number>>;
  readonly gap_a_rates_b_minus_b_rates_a: Readonly<Record<string, number>>;
  readonly self_gap_within_minus_incoming: Readonly<Record<string, number>>;
  readonly leader_employee: {
    leader_mean: number;
    employee_mean: number;
    gap: number;
    nL: number;
    nE: number;
  };
  readonly within_cellmean: number;
  readonly between_cellmean: number;
  readonly within_respondent_weighted: number;
  readonly between_respondent_weighted: number;
  readonly overall_all_cells_mean: number;
  readonly suppressed_cells_min5: readonly string[];
}

const expected = JSON.parse(fixtureText('fixture_expected.json')) as Expected;
const people = fixturePeople();

describe('fixture with the limits lowered', () => {
  const result = capacityOf({ ...fixtureSetup, privacy: LOW_LIMITS }, people);
  const close = (value: number | null | undefined, wanted: number | undefined): void => {
    expect(value).toBeTypeOf('number');
    expect(Math.abs((value ?? NaN) - (wanted ?? NaN))).toBeLessThan(1e-9);
  };

  it('gives n, mean and standard deviation of all nine cells', () => {
    for (const [key, mean] of Object.entries(expected.matrix_mean)) {
      const [rater = '', rated = ''] = key.split('->');
      const cell = cellOf(result, rater, rated);
      expect(cell.state).toBe('ok');
      close(cell.mean, mean);
      close(cell.sd, expected.matrix_sd[key]);
      expect(cell.n).toBe(expected.matrix_n[key]);
    }
    expect(cellOf(result, 'C', 'C').sd).toBe(0);
  });

  it('gives the dimension cells over valid ties', () => {
    for (const [dimension, cells] of Object.entries(expected.dim_matrix_mean)) {
      for (const [key, mean] of Object.entries(cells)) {
        const [rater = '', rated = ''] = key.split('->');
        close(cellOf(result, rater, rated).dimensions[dimension]?.mean, mean);
      }
    }
  });

  it('gives the indices', () => {
    close(result.indices.within.mean, expected.within_cellmean);
    close(result.indices.between.mean, expected.between_cellmean);
    close(result.indices.overall.mean, expected.between_cellmean);
    close(result.indices.allCells.mean, expected.overall_all_cells_mean);
    close(result.indices.respondentWeighted.within, expected.within_respondent_weighted);
    close(result.indices.respondentWeighted.between, expected.between_respondent_weighted);
    expect(result.indices.between).toMatchObject({ visibleCells: 6, relevantCells: 6 });
    expect(result.indices.vertical).toMatchObject({
      mean: null,
      relevantCells: 0,
      reason: 'no-relevant-cells',
    });
  });

  it('gives groups and pairs', () => {
    for (const group of result.groups) {
      close(group.outgoing, expected.outgoing_row_mean_excl_self[group.id]);
      close(group.incoming, expected.incoming_col_mean_excl_self[group.id]);
      close(group.selfGap, expected.self_gap_within_minus_incoming[group.id]);
      close(group.ownVersusOthers, (group.own ?? NaN) - (group.outgoing ?? NaN));
    }
    for (const pair of result.pairs) {
      close(pair.symmetric, expected.symmetric[`${pair.a}<->${pair.b}`]);
      close(pair.gap, expected.gap_a_rates_b_minus_b_rates_a[`${pair.a}|${pair.b}`]);
    }
    expect(result.pairs).toHaveLength(3);
  });

  it('gives leaders against employees', () => {
    const { leader_mean, employee_mean, gap, nL, nE } = expected.leader_employee;
    close(result.positions?.leaders.mean, leader_mean);
    close(result.positions?.employees.mean, employee_mean);
    close(result.positions?.gap, gap);
    expect([result.positions?.leaders.n, result.positions?.employees.n]).toEqual([nL, nE]);
  });

  it('gives the t interval of a cell', () => {
    // A -> A: 3.8666667 +- 2.570582 * .3105551 / sqrt(6)
    const { ci } = cellOf(result, 'A', 'A');
    close(ci?.low, 3.540759119984002);
    close(ci?.high, 4.192574213349332);
  });

  it('counts responses', () => {
    expect(result.response).toEqual({
      invited: 17,
      responded: 14,
      rate: 14 / 17,
      groups: [
        { id: 'A', invited: 8, responded: 6, rate: 6 / 8 },
        { id: 'B', invited: 5, responded: 5, rate: 1 },
        { id: 'C', invited: 4, responded: 3, rate: 3 / 4 },
      ],
    });
  });
});

describe('fixture with the limit of five', () => {
  it.each(['consultant', 'client'] as const)(
    'hides the small cells and everything that rests on them (%s)',
    (audience) => {
      const result = capacityOf(fixtureSetup, people, audience);
      const hidden = result.cells.filter(({ state }) => state === 'hidden');
      expect(hidden.map(({ rater, rated }) => `${rater}->${rated}`)).toEqual(expected.suppressed_cells_min5);
      for (const cell of hidden) {
        expect(cell).toMatchObject({ mean: null, sd: null, ci: null });
        expect(cell.hiddenBy).toBe(audience === 'client' ? undefined : 'primary');
        expect(cell.n === null).toBe(audience === 'client');
        expect(numbersIn(cell.dimensions).filter(({ path }) => !path.endsWith('.n'))).toEqual([]);
      }
      expect(result.audit).toMatchObject({ hiddenPrimary: 4, hiddenSecondary: 0, recoverable: 0 });
      expect(result.indices.within).toMatchObject({ visibleCells: 2, relevantCells: 3 });
      expect(result.indices.within.mean).toBeCloseTo((3.8666666667 + 3.88) / 2, 9);
      expect(result.indices.between).toMatchObject({ visibleCells: 3, relevantCells: 6 });
      expect(result.indices.between.mean).toBeCloseTo((3.16 + 2.7 + 3) / 3, 9);
      expect(result.indices.respondentWeighted.within).toBeCloseTo(
        (6 * 3.8666666666666667 + 5 * 3.88) / 11,
        9,
      );
      expect(result.groups[2]).toEqual({
        id: 'C',
        outgoing: null,
        incoming: expect.closeTo(2.7, 9),
        own: null,
        selfGap: null,
        selfGapCi: null,
        ownVersusOthers: null,
        outgoingCells: 0,
        incomingCells: 1,
        reason: 'few-respondents',
      });
      expect(
        result.pairs
          .filter(({ a, b }) => a === 'C' || b === 'C')
          .every(({ gap, symmetric }) => gap === null && symmetric === null),
      ).toBe(true);
      expect(result.positions).toMatchObject({
        gap: null,
        reason: 'too-few',
        leaders: { mean: null },
        employees: { mean: null },
      });
    },
  );

  it('is the same whatever the hidden cells hold', () => {
    const turned = people.map((person) => ({
      ...person,
      answers: Object.fromEntries(
        Object.entries(person.answers).map(([target, answers]) => [
          target,
          person.group === 'C' || (person.group === 'B' && target === 'C')
            ? answers.map((answer) => (typeof answer === 'number' ? 6 - answer : answer))
            : answers,
        ]),
      ),
    }));
    for (const audience of ['client', 'consultant'] as const)
      expect(capacityOf(fixtureSetup, turned, audience)).toEqual(capacityOf(fixtureSetup, people, audience));
  });
});
