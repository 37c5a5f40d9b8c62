/** Scores at their edges: answers between whole numbers, weights out of reach, moments of single values and equal ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstrument } from '../../../../shared/domain/instrument/parse.ts';
import { cellMoments } from '../../../../shared/domain/scoring/moments.ts';
import { neededOf, scoreAnswer, scoringPlan } from '../../../../shared/domain/scoring/plan.ts';
import { scoredValue } from '../../../../shared/domain/scoring/ties.ts';
import { Failure } from '../../../../shared/lib/failure.ts';
import { capacityOf, cellOf, LOW_LIMITS, type Answer } from '../helpers.ts';

const items = [
  { id: 'plain' },
  { id: 'mirrored', reverse: true },
  { id: 'recoded', recode: { 1: 1, 2: 3, 3: 5, 4: 4, 5: 2 } },
];
const planOf = (scale: { min: number; max: number }, some = items) =>
  scoringPlan(parseInstrument({ id: 'x', scale, dimensions: [{ id: 'd', items: some }] }));

describe('scores of single answers', () => {
  it('are straight, mirrored or looked up', () => {
    const plan = planOf({ min: 1, max: 5 });
    const all = [1, 2, 3, 4, 5];
    expect(all.map((answer) => scoredValue(plan, 0, answer))).toEqual([1, 2, 3, 4, 5]);
    expect(all.map((answer) => scoredValue(plan, 1, answer))).toEqual([5, 4, 3, 2, 1]);
    expect(all.map((answer) => scoredValue(plan, 2, answer))).toEqual([1, 3, 5, 4, 2]);
  });

  it('lie between those of the whole answers around them', () => {
    const plan = planOf({ min: 1, max: 5 });
    // Half-way 2.5 and a quarter 2.25, 4.75; mirrored 6 - x; recoded on the line from 3 to 5, from 4 to 2.
    expect([1.25, 2.5, 4.75].map((answer) => scoredValue(plan, 0, answer))).toEqual([1.25, 2.5, 4.75]);
    expect([1.25, 2.5, 4.75].map((answer) => scoredValue(plan, 1, answer))).toEqual([4.75, 3.5, 1.25]);
    expect([2.5, 2.25, 4.75].map((answer) => scoredValue(plan, 2, answer))).toEqual([4, 3.5, 2.5]);
  });

  it('mirror on any scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(),
        (min, width, at) => {
          const plan = planOf({ min, max: min + width }, items.slice(0, 2));
          const answer = min + (at % (width + 1));
          expect(scoredValue(plan, 0, answer)).toBe(answer);
          expect(scoredValue(plan, 1, answer)).toBe(min + (min + width - answer));
          for (const outside of [min - 1, min - 0.01, min + width + 0.01, min + width + 1, NaN, Infinity])
            for (const item of [0, 1]) expect(() => scoredValue(plan, item, outside)).toThrow(Failure);
        },
      ),
    );
  });

  it('keep what a recode map leaves out', () => {
    const [item] =
      parseInstrument({
        id: 'x',
        scale: { min: 1, max: 5 },
        dimensions: [{ id: 'd', items: [{ id: 'i', recode: { 5: 1 }, reverse: true }] }],
      }).dimensions[0]?.items ?? [];
    if (!item) throw new Error('no item');
    expect([2, 5].map((answer) => scoreAnswer(item, { min: 1, max: 5, labels: {} }, answer))).toEqual([2, 1]);
  });
});

describe('a scale', () => {
  it('has a thousand steps at most, wherever it lies', () => {
    for (const min of [-1000, 0, 10 ** 9]) {
      expect(planOf({ min, max: min + 1000 }, items.slice(0, 2)).points).toBe(1001);
      for (const steps of [1001, 10 ** 10])
        expect(() => planOf({ min, max: min + steps }, items.slice(0, 2))).toThrow(
          expect.objectContaining({
            code: 'instrument.invalid',
            params: expect.objectContaining({ field: 'scale.max', problem: 'too-large' }) as unknown,
          }) as Error,
        );
    }
  });
});

describe('answers needed', () => {
  it('are the share rounded up, whatever binary fractions add', () => {
    // .28 * 25 and .07 * 100 are 7 and a hair more in binary.
    expect([neededOf(0.28, 25), neededOf(0.07, 100), neededOf(0.281, 25), neededOf(0.2801, 25)]).toEqual([
      7, 7, 8, 8,
    ]);
    expect([neededOf(0, 3), neededOf(0.0001, 3), neededOf(0.5, 1)]).toEqual([1, 1, 1]);
  });
});

describe('weights', () => {
  const meanOf = (dimension: number, weight: number, tie_from: string, row: readonly Answer[]) => {
    const instrument = {
      id: 'w',
      scale: { min: 1, max: 5 },
      dimensions: [
        { id: 'x', weight: dimension, items: [{ id: 'x1', weight }] },
        { id: 'y', weight: 3 * dimension, items: [{ id: 'y1', weight: 2 * weight }] },
      ],
      scoring: { tie_from },
    };
    const setup = { groups: [{ id: 'a' }], instrument, privacy: LOW_LIMITS };
    return cellOf(capacityOf(setup, [{ group: 'a', answers: { a: row } }]), 'a', 'a').mean;
  };

  it.each([1, 2 ** -600, 2 ** -1000, 2 ** 600, 2 ** 1000, 2 ** 299, 2 ** 301, 2 ** -299, 2 ** -302])(
    'count by their ratio only: %d',
    (unit) => {
      // From dimensions (2 + 3 * 5) / 4, from items (2 + 3 * 2 * 5) / (1 + 3 * 2).
      expect(meanOf(unit, unit, 'dimensions', [2, 5])).toBe(17 / 4);
      expect(meanOf(unit, unit, 'items', [2, 5])).toBeCloseTo(32 / 7, 14);
      expect(meanOf(unit, 1, 'items', [2, 5])).toBeCloseTo(32 / 7, 14);
      expect(meanOf(1, unit, 'items', [2, 5])).toBeCloseTo(32 / 7, 14);
      expect(meanOf(unit, unit, 'items', [2, null])).toBe(2);
    },
  );
});

describe('weights out of reach of each other', () => {
  const weightsOf = (weights: readonly number[]) => {
    const dimensions = weights.map((weight, d) => ({
      id: `d${d}`,
      weight,
      items: [{ id: `i${d}`, weight }],
    }));
    const plan = scoringPlan(parseInstrument({ id: 'w', scale: { min: 1, max: 5 }, dimensions }));
    expect(plan.dimensionWeight).toEqual(plan.itemWeight);
    return [...plan.itemWeight];
  };
  it('stay as they are where they can be multiplied', () => {
    for (const weights of [[1, 3, 0.25], [1e-80, 1e80], [0.1]]) expect(weightsOf(weights)).toEqual(weights);
  });
  it('are finite and more than nothing, products of them too', () => {
    for (const weights of [
      [5e-324, 2 ** 1023],
      [2 ** 1023, 2 ** 1023],
      [5e-324, 5e-324],
      [2 ** -600, 1],
      [1, 2 ** 600],
    ]) {
      for (const weight of weightsOf(weights)) {
        expect(weight * weight).toBeGreaterThan(0);
        expect(weight * weight * 1e6).toBeLessThan(Infinity);
      }
    }
    expect(weightsOf([2 ** 1022, 2 ** 1023])).toEqual([0.5, 1]);
    expect(weightsOf([3 * 2 ** -700, 2 ** -700])).toEqual([1.5, 0.5]);
  });
});

describe('moments of cells', () => {
  it('are count, mean and sample deviation by rater and rated', () => {
    // Two groups, respondents 0 and 2 of the first, 1 of the second; rows rated 0, rated 1.
    const values = Float64Array.of(1, 2, 5, NaN, 4, NaN);
    const { n, mean, sd } = cellMoments(values, 1, Uint16Array.of(0, 1, 0), 2);
    expect([...n]).toEqual([2, 1, 1, 0]);
    expect([...mean]).toEqual([2.5, 2, 5, NaN]);
    // (1.5^2 + 1.5^2) / 1
    expect([...sd]).toEqual([Math.sqrt(4.5), NaN, NaN, NaN]);
  });

  it('keep the parts of a cell apart', () => {
    const values = Float64Array.of(1, 10, 100, 3, 30, NaN, 8, 80, 500);
    const { n, mean, sd } = cellMoments(values, 3, Uint16Array.of(0, 0, 0), 1);
    expect([...n]).toEqual([3, 3, 2]);
    expect([...mean]).toEqual([4, 40, 300]);
    // 9 + 1 + 16 = 26 over 2; a hundred times that; 2 * 200^2 over 1
    [13, 1300, 80000].forEach((variance, part) => {
      expect(sd[part]).toBeCloseTo(Math.sqrt(variance), 10);
    });
  });

  it('are exact for equal values that binary cannot hold', () => {
    const { mean, sd } = cellMoments(
      Float64Array.from({ length: 7 }, () => 10 / 3),
      1,
      new Uint16Array(7),
      1,
    );
    expect([mean[0], sd[0]]).toEqual([10 / 3, 0]);
  });

  it('are empty without groups', () => {
    expect(cellMoments(new Float64Array(0), 1, new Uint16Array(0), 0).n).toHaveLength(0);
  });
});
