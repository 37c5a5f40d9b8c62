/** The numbers that the method prints for its fixture, as they stand there: six decimals, three groups of 6, 5 and 3. */
import { describe, expect, it } from 'vitest';
import { networkMeasures } from '../../../../shared/domain/network/index.ts';
import { capacityOf, cellOf, fixturePeople, fixtureSetup, LOW_LIMITS } from '../helpers.ts';

const result = capacityOf({ ...fixtureSetup, privacy: LOW_LIMITS }, fixturePeople());

describe('the printed fixture', () => {
  it.each([
    ['A', 'A', 3.866667, 6, 0.310555],
    ['A', 'B', 3.16, 5, 0.428434],
    ['A', 'C', 2.7, 6, 0.294392],
    ['B', 'A', 3, 5, 0.368179],
    ['B', 'B', 3.88, 5, 0.345286],
    ['B', 'C', 2.683333, 4, 0.083887],
    ['C', 'A', 3.122222, 3, 0.258916],
    ['C', 'B', 3.133333, 3, 0.2848],
    ['C', 'C', 3.833333, 3, 0],
  ] as const)('has %s -> %s', (rater, rated, mean, n, sd) => {
    const cell = cellOf(result, rater, rated);
    expect(cell.n).toBe(n);
    expect(cell.mean).toBeCloseTo(mean, 6);
    // The method prints .258916 for C -> A, where the deviation is .2589151.
    expect(Math.abs((cell.sd ?? NaN) - sd)).toBeLessThan(2e-6);
  });

  it('has the indices', () => {
    const { within, between, allCells, respondentWeighted } = result.indices;
    expect(within.mean).toBeCloseTo(3.86, 6);
    expect(between.mean).toBeCloseTo(2.966481, 6);
    expect(allCells.mean).toBeCloseTo(3.264321, 6);
    expect(respondentWeighted.within).toBeCloseTo(3.864286, 6);
    expect(respondentWeighted.between).toBeCloseTo(2.942308, 6);
    // All ties: 14 within and 26 between.
    const ties = result.cells.reduce((sum, { n }) => sum + (n ?? 0), 0);
    const total = result.cells.reduce((sum, { n, mean }) => sum + (n ?? 0) * (mean ?? 0), 0);
    expect(ties).toBe(40);
    expect(total / ties).toBeCloseTo(3.265, 6);
  });

  it('has each group’s views', () => {
    const columns = (name: 'outgoing' | 'incoming' | 'selfGap') => result.groups.map((group) => group[name]);
    const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6) as number);
    expect(columns('outgoing')).toEqual(close([2.93, 2.841667, 3.127778]));
    expect(columns('incoming')).toEqual(close([3.061111, 3.146667, 2.691667]));
    expect(columns('selfGap')).toEqual(close([0.805556, 0.733333, 1.141667]));
    expect(result.pairs.map(({ symmetric }) => symmetric)).toEqual(close([3.08, 2.911111, 2.908333]));
    expect(result.pairs.map(({ gap }) => gap)).toEqual(close([0.16, -0.422222, -0.45]));
  });

  it('has leaders and employees', () => {
    const { leaders, employees, gap } = result.positions ?? {};
    expect(leaders).toEqual({ n: 3, mean: expect.closeTo(2.8, 6) as number });
    expect(employees).toEqual({ n: 11, mean: expect.closeTo(2.986364, 6) as number });
    expect(gap).toBeCloseTo(-0.186364, 6);
    // The mean of all persons' between index.
    expect((3 * (leaders?.mean ?? NaN) + 11 * (employees?.mean ?? NaN)) / 14).toBeCloseTo(2.946429, 6);
  });

  it('has the network of relations from 3.0 on', () => {
    const means = Float64Array.from(result.cells, ({ mean }) => mean ?? NaN);
    const network = networkMeasures({ groupCount: 3, means, min: 1, max: 5 }, 3);
    expect(network).toMatchObject({ edges: 4, relations: 6, reciprocity: 0.5, inDegreeCentralisation: 0.5 });
    expect(network.density).toBeCloseTo(4 / 6, 12);
    expect(network.valuedDensity).toBeCloseTo(49.162037, 6);
  });

  it('has the alpha of its complete ties', () => {
    expect(result.reliability?.tie).toMatchObject({ n: 25, alpha: expect.closeTo(-0.3429821, 7) as number });
  });

  it('hides what has fewer than five', () => {
    const { cells } = capacityOf(fixtureSetup, fixturePeople());
    const hidden = cells.filter(({ state }) => state === 'hidden').map(({ rater, rated }) => rater + rated);
    for (const small of ['BC', 'CA', 'CB', 'CC']) expect(hidden).toContain(small);
  });
});
