/** The attacker's own mathematics, against cases by hand and closed forms. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { determined, eliminate, FeasibleSet } from './linear.ts';
import { wholeRanges } from './whole-numbers.ts';

const row = (...values: readonly number[]): Float64Array => Float64Array.from(values);

describe('elimination', () => {
  const echelon = eliminate({ rows: [row(1, 1, 0), row(0, 1, 1), row(1, 2, 1)], right: [5, 3, 8] });

  it('finds what follows from the equations, and only that', () => {
    expect(echelon.rows).toHaveLength(2);
    expect(determined(echelon, row(1, 0, -1))).toBeCloseTo(2, 12);
    expect(determined(echelon, row(2, 3, 1))).toBeCloseTo(13, 12);
    expect(determined(echelon, row(1, 0, 0))).toBeNull();
  });

  it('refuses a contradiction', () => {
    expect(() => eliminate({ rows: [row(1, 1), row(2, 2)], right: [1, 3] })).toThrow('contradicting');
  });
});

describe('bounded simplex', () => {
  it('gives the range of a case by hand', () => {
    // x + y = 5, y + z = 3, each at most 4: y from 1 to 3, so x from 2 to 4, z from 0 to 2.
    const set = new FeasibleSet({ rows: [row(1, 1, 0), row(0, 1, 1)], right: [5, 3], upper: row(4, 4, 4) });
    expect(set.range(row(1, 0, 0))).toEqual([2, 4]);
    expect(set.range(row(0, 0, 1))).toEqual([0, 2]);
    expect(set.range(row(1, 0, -1)).map((value) => Math.round(value * 1e9) / 1e9)).toEqual([2, 2]);
  });

  it('says where nothing fits', () => {
    expect(() => new FeasibleSet({ rows: [row(1, 1)], right: [9], upper: row(4, 4) })).toThrow(
      'no point fits',
    );
  });

  it('agrees with the closed form for one weighted sum', () => {
    const sum = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      {
        minLength: 2,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(sum, (parts) => {
        const weights = parts.map(([weight]) => weight);
        const upper = parts.map(([, most]) => most);
        const value = parts.reduce((total, [weight, most, share]) => total + weight * most * share, 0);
        const set = new FeasibleSet({ rows: [row(...weights)], right: [value], upper: row(...upper) });
        parts.forEach(([weight, most], at) => {
          const others = parts.reduce((total, [w, u], index) => (index === at ? total : total + w * u), 0);
          const [low, high] = set.range(row(...parts.map((_, index) => (index === at ? 1 : 0))));
          expect(low).toBeCloseTo(Math.max(0, (value - others) / weight), 6);
          expect(high).toBeCloseTo(Math.min(most, value / weight), 6);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('holds every point that the equations were made from', () => {
    const system = fc.integer({ min: 2, max: 9 }).chain((width) =>
      fc.record({
        point: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: width, maxLength: width }),
        rows: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 5,
        }),
        asked: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: width, maxLength: width }),
      }),
    );
    fc.assert(
      fc.property(system, ({ point, rows, asked }) => {
        const at = (weights: readonly number[]): number =>
          weights.reduce((total, weight, j) => total + weight * (point[j] ?? 0), 0);
        const given = {
          rows: rows.map((one) => row(...one)),
          right: rows.map(at),
          upper: row(...point.map(() => 4)),
        };
        const [low, high] = new FeasibleSet(given).range(row(...asked));
        expect(low).toBeLessThanOrEqual(at(asked) + 1e-6);
        expect(high).toBeGreaterThanOrEqual(at(asked) - 1e-6);
        const fixed = determined(eliminate(given), row(...asked));
        if (fixed !== null)
          expect([low, high].map((value) => value - fixed).every((off) => Math.abs(off) < 1e-6)).toBe(true);
        const [whole] = wholeRanges(given, [row(...asked)]) ?? [];
        if (whole) {
          expect(whole[0]).toBeGreaterThanOrEqual(low - 1e-6);
          expect(whole[1]).toBeLessThanOrEqual(high + 1e-6);
          expect(at(asked)).toBeGreaterThanOrEqual(whole[0]);
          expect(at(asked)).toBeLessThanOrEqual(whole[1]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('search through whole numbers', () => {
  it('tells sums apart that the equation leaves open', () => {
    // x + 1.37 y = 9.11 has one solution in whole numbers up to 8.
    const given = { rows: [row(1, 1.37)], right: [9.11], upper: row(8, 8) };
    expect(new FeasibleSet(given).range(row(0, 1))[1]).toBeGreaterThan(6);
    expect(wholeRanges(given, [row(1, 0), row(0, 1)])).toEqual([
      [5, 5],
      [3, 3],
    ]);
  });

  it('gives up on what is too large', () => {
    const wide = Float64Array.from({ length: 12 }, () => 9);
    expect(
      wholeRanges({ rows: [wide.map(() => 1)], right: [54], upper: wide }, [wide.map(() => 1)]),
    ).toBeNull();
  });
});
