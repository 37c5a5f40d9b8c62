/** Coverage, subscales and the finite-population factor of a cell, by hand. */
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../../shared/domain/capacity/result.ts';
import { capacityOf, cellOf, smallInstrument, type Answer, type Person } from '../helpers.ts';

const small = smallInstrument([{ id: 'i' }]);
const rates = (group: string, target: string, values: readonly Answer[]): readonly Person[] =>
  values.map((value) => ({ group, answers: { [target]: [value] } }));

describe('coverage of a relation', () => {
  const setup = { groups: [{ id: 'a', invited: 9 }, { id: 'b' }, { id: 'c' }], instrument: small };
  // Seven of a rate b, five of the same seven rate c, one answers nothing.
  const people: readonly Person[] = [
    ...[1, 2, 3, 4, 5].map((value): Person => ({ group: 'a', answers: { b: [value], c: [3] } })),
    ...rates('a', 'b', [2, 3]),
    ...rates('a', 'b', [null]),
  ];

  it('is valid ties by respondents of the rater', () => {
    const result = capacityOf(setup, people);
    expect(cellOf(result, 'a', 'b').coverage).toBe(1);
    expect(cellOf(result, 'a', 'c').coverage).toBeCloseTo(5 / 7, 15);
    expect(cellOf(result, 'a', 'a').coverage).toBe(0);
    expect(cellOf(result, 'b', 'a').coverage).toBeNull();
  });

  it.each(['consultant', 'client'] as const)(
    'tells the %s of hidden cells no more than their counts',
    (audience) => {
      const few = [...people, ...rates('c', 'a', [4, 4, 5])];
      const { coverage, n } = cellOf(capacityOf(setup, few, audience), 'c', 'a');
      expect([n, coverage]).toEqual(audience === 'client' ? [null, null] : [3, 1]);
    },
  );
});

describe('the finite-population option', () => {
  const setup = (finitePopulation: boolean, invited: number | null) => ({
    groups: [{ id: 'a', invited }, { id: 'b' }],
    instrument: small,
    statistics: { finitePopulation },
  });
  // n = 5, mean 3, variance 2.5: half width t(.975, 4) sqrt(2.5 / 5) = 2.776445105198 * .707106781187 = 1.963243161.
  const people = rates('a', 'b', [1, 2, 3, 4, 5]);
  const half = 2.7764451051977987 * Math.sqrt(0.5);

  it('leaves the interval alone where it is off, or the number invited is not known', () => {
    for (const given of [setup(false, 8), setup(true, null)]) {
      const { ci } = cellOf(capacityOf(given, people), 'a', 'b');
      expect(ci?.low).toBeCloseTo(3 - half, 9);
      expect(ci?.high).toBeCloseTo(3 + half, 9);
    }
  });

  it('narrows it by the root of 1 - n / N', () => {
    // 1 - 5/20 = .75
    const { ci, sd } = cellOf(capacityOf(setup(true, 20), people), 'a', 'b');
    expect(ci?.high).toBeCloseTo(3 + half * Math.sqrt(0.75), 9);
    expect(ci?.low).toBeCloseTo(3 - half * Math.sqrt(0.75), 9);
    expect(sd).toBeCloseTo(Math.sqrt(2.5), 12);
  });

  it.each([5, 4])('leaves nothing uncertain where %i were invited and five answered', (invited) => {
    expect(cellOf(capacityOf(setup(true, invited), people), 'a', 'b').ci).toEqual({ low: 3, high: 3 });
  });
});

describe('subscales', () => {
  const dimension = (id: string, weight = 1) => ({ id, weight, items: [{ id: `${id}1` }] });
  const instrument = {
    id: 'three',
    scale: { min: 1, max: 5 },
    dimensions: [dimension('x'), dimension('y', 3), dimension('z')],
    subscales: [
      { id: 'first', dimensions: ['x', 'y'] },
      { id: 'last', dimensions: ['z'] },
    ],
  };
  const setup = { groups: [{ id: 'a' }, { id: 'b' }], instrument };
  const rows = (answers: readonly (readonly Answer[])[]): readonly Person[] =>
    answers.map((values) => ({ group: 'a', answers: { b: values } }));
  const complete = rows([
    [1, 2, 5],
    [2, 2, 4],
    [3, 4, 5],
    [5, 4, 4],
    [4, 3, 2],
  ]);

  it('are weighted means over the dimensions of a part, from the same ties', () => {
    const result = capacityOf(setup, complete);
    // (x + 3 y) / 4: 7/4, 8/4, 15/4, 17/4, 13/4, mean 60/20 = 3; z: 20/5 = 4.
    const { subscales } = cellOf(result, 'a', 'b');
    expect(subscales.first).toBeCloseTo(3, 12);
    expect(subscales.last).toBeCloseTo(4, 12);
    expect(result.subscales).toEqual([
      { id: 'first', within: null, between: subscales.first },
      { id: 'last', within: null, between: subscales.last },
    ]);
  });

  it('need the same share of their dimensions as a tie needs of all', () => {
    // The sixth has y and z of three (enough), y alone of the first subscale (half of two: enough).
    const { subscales } = cellOf(capacityOf(setup, [...complete, ...rows([[null, 5, 1]])]), 'a', 'b');
    expect(subscales.first).toBeCloseTo((15 + 5) / 6, 12);
    expect(subscales.last).toBeCloseTo(21 / 6, 12);
  });

  it('are blank where fewer ties have one than a cell must have', () => {
    // Each dimension has five answers; nine ties are valid, but only four of them reach two of x, y and w of the first part.
    const wide = {
      ...instrument,
      dimensions: [dimension('x'), dimension('y'), dimension('w'), dimension('z')],
      subscales: [{ id: 'first', dimensions: ['x', 'y', 'w'] }],
    };
    const some = rows([
      [1, 2, null, 5],
      [2, null, 2, 4],
      [null, 4, 3, 5],
      [5, 4, 2, null],
      [4, null, null, 3],
      [3, null, null, 4],
      [null, 3, null, 4],
      [null, 2, null, 4],
      [null, null, 4, 2],
      [null, null, 4, 2],
    ]);
    const result = capacityOf({ ...setup, instrument: wide }, some);
    const { n, dimensions, subscales } = cellOf(result, 'a', 'b');
    expect([n, ...Object.values(dimensions).map((one) => one.n)]).toEqual([10, 5, 5, 5, 9]);
    expect(subscales).toEqual({ first: null });
    expect(result.subscales).toEqual([{ id: 'first', within: null, between: null }]);
  });

  it.each(['consultant', 'client'] satisfies Audience[])(
    'are hidden from the %s with any dimension of the cell',
    (audience) => {
      const some = complete.map((person, index) =>
        index === 0 ? { ...person, answers: { b: [1, 2, null] } } : person,
      );
      const result = capacityOf(setup, some, audience);
      expect(cellOf(result, 'a', 'b').subscales).toEqual({ first: null, last: null });
      expect(result.subscales.map(({ between }) => between)).toEqual([null, null]);
    },
  );
});
