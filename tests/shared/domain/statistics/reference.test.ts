/** The reference numbers of part 6.1 of the method (R 4.2.2, psych, multilevel), and textbook values of the distributions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rwg, rwgJ, uniformVariance } from '../../../../shared/domain/statistics/agreement.ts';
import { aggregation } from '../../../../shared/domain/statistics/anova.ts';
import {
  percentileInterval,
  quantile,
  quantiles,
  resample,
} from '../../../../shared/domain/statistics/bootstrap.ts';
import {
  hedgesCorrection,
  hedgesG,
  pairedTest,
  welchTest,
  type Sample,
} from '../../../../shared/domain/statistics/effect.ts';
import { holm } from '../../../../shared/domain/statistics/holm.ts';
import { omegaTotal } from '../../../../shared/domain/statistics/omega.ts';
import { correlationMatrix, cronbachAlpha } from '../../../../shared/domain/statistics/reliability.ts';
import {
  addRowSums,
  covarianceOfSums,
  rowSums,
  type RowSums,
} from '../../../../shared/domain/statistics/row-sums.ts';
import {
  fUpperTail,
  logGamma,
  tCritical,
  tDistribution,
  tTwoSided,
} from '../../../../shared/domain/statistics/t-distribution.ts';
import { createRandom } from '../../../../shared/lib/random.ts';
import { fixtureText } from '../helpers.ts';

const rowsOf = (rows: readonly (readonly number[])[]): RowSums =>
  rowSums(Float64Array.from(rows.flat()), rows[0]?.length ?? 0);
const alphaOf = (rows: RowSums) => cronbachAlpha(rows.n, covarianceOfSums(rows), rows.itemCount);
const sampleOf = (values: readonly number[]): Sample => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n: values.length, mean, sd: Math.sqrt(squares / (values.length - 1)) };
};
const omegaOf = (data: RowSums) =>
  omegaTotal(
    correlationMatrix(covarianceOfSums(data), data.itemCount) ?? new Float64Array(0),
    data.itemCount,
  );

const attitude = rowsOf(
  fixtureText('attitude.csv')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(',').map(Number)),
);
const sleep1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2.0];
const sleep2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe('reliability of the attitude data', () => {
  const alpha = alphaOf(attitude);
  it('gives alpha, raw and standardised', () => {
    expect(alpha.n).toBe(30);
    expect(alpha.alpha).toBeCloseTo(0.84314277, 8);
    expect(alpha.alphaStandardized).toBeCloseTo(0.8390838, 8);
    expect(alpha.meanInterItem).toBeCloseTo(0.42690664, 8);
  });
  it('gives alpha if deleted and the item-rest correlations', () => {
    const deleted = [0.80976, 0.79692, 0.82785, 0.80303, 0.79539, 0.86387, 0.84046];
    const rest = [0.671262, 0.74211, 0.560711, 0.714445, 0.786276, 0.265034, 0.460811];
    alpha.items.forEach((item, index) => {
      expect(item.alphaIfDeleted).toBeCloseTo(deleted[index] ?? NaN, 5);
      expect(item.itemRest).toBeCloseTo(rest[index] ?? NaN, 6);
    });
  });
  it('gives omega by maximum likelihood', () => {
    const { omega, loadings } = omegaOf(attitude);
    expect(Math.abs((omega ?? NaN) - 0.84054437)).toBeLessThan(1e-6);
    const wanted = [0.85248, 0.90224, 0.59271, 0.7307, 0.76499, 0.24609, 0.37784];
    loadings?.forEach((loading, index) =>
      expect(Math.abs(loading - (wanted[index] ?? NaN))).toBeLessThan(1e-5),
    );
  });
});

describe('reliability of few data', () => {
  const five = rowsOf(
    [4, 4, 5, 3, 4].map((first, i) => [first, [5, 4, 4, 4, 5][i] ?? 0, [3, 3, 4, 2, 3][i] ?? 0]),
  );
  it('gives the hand check of five by three', () => {
    expect(alphaOf(five).alpha).toBeCloseTo(0.65217391, 8);
  });
  it('is blank with a reason where there is nothing to compute', () => {
    expect(alphaOf(rowsOf([[1], [2]]))).toMatchObject({ alpha: null, reason: 'one-item' });
    expect(alphaOf(rowsOf([[1, 2]]))).toMatchObject({ alpha: null, reason: 'too-little-data' });
    expect(
      alphaOf(
        rowsOf([
          [1, 2],
          [1, 2],
        ]),
      ),
    ).toMatchObject({ alpha: null, reason: 'no-variance' });
    expect(
      alphaOf(
        rowsOf([
          [1, 3],
          [2, 2],
          [3, 1],
        ]),
      ),
    ).toMatchObject({ alpha: null, reason: 'no-variance' });
    expect(
      alphaOf(
        rowsOf([
          [1, 2],
          [2, 2],
          [3, 2],
        ]),
      ),
    ).toMatchObject({ alpha: 0, alphaStandardized: null });
    expect(alphaOf(addRowSums([], 3))).toMatchObject({ n: 0, alpha: null });
  });
  it('keeps alpha negative where it is', () => {
    expect(
      alphaOf(
        rowsOf([
          [1, 3],
          [2, 2],
          [3, 2],
          [2, 4],
        ]),
      ).alpha,
    ).toBeLessThan(0);
  });
  it('gives no omega for two items, nor for an improper solution', () => {
    expect(omegaTotal(Float64Array.of(1, 0.5, 0.5, 1), 2)).toEqual({
      omega: null,
      loadings: null,
      reason: 'few-items',
    });
    // The third pair's correlation is too low for the other two: the first item's uniqueness would be negative.
    const improper = Float64Array.of(1, 0.9, 0.9, 0.9, 1, 0.5, 0.9, 0.5, 1);
    expect(omegaTotal(improper, 3)).toEqual({ omega: null, loadings: null, reason: 'heywood' });
  });
  it('solves three items exactly: each loading squared is r12 r13 / r23', () => {
    const { loadings, omega } = omegaTotal(Float64Array.of(1, 0.48, 0.4, 0.48, 1, 0.3, 0.4, 0.3, 1), 3);
    [0.8, 0.6, 0.5].forEach((loading, index) => expect(loadings?.[index]).toBeCloseTo(loading, 8));
    expect(omega).toBeCloseTo(1.9 ** 2 / (1.9 ** 2 + 0.36 + 0.64 + 0.75), 8);
  });
});

describe('covariances', () => {
  it('divide by n - 1 and stand on both sides of the diagonal', () => {
    expect([
      ...covarianceOfSums(
        rowsOf([
          [1, 2],
          [2, 4],
          [3, 9],
        ]),
      ),
    ]).toEqual([1, 3.5, 3.5, 13]);
    expect(correlationMatrix(Float64Array.of(4, 3, 3, 9), 2)).toEqual(Float64Array.of(1, 0.5, 0.5, 1));
    expect(correlationMatrix(Float64Array.of(4, 0, 0, 0), 2)).toBeNull();
  });
});

describe('agreement', () => {
  it('gives the hand checks', () => {
    expect(uniformVariance(5)).toBe(2);
    expect(uniformVariance(7)).toBe(4);
    expect(rwg(0.5, 5)).toBeCloseTo(0.75, 12);
    expect(rwgJ([0.5, 0.3, 0.5], 5)).toBeCloseTo(0.91558442, 8);
  });
  it('is 1 for raters of one mind and 0 beyond chance', () => {
    expect(rwgJ([0, 0], 5)).toBe(1);
    expect(rwgJ([4, 4], 5)).toBe(0);
    expect(rwg(2.5, 5)).toBe(0);
  });
});

describe('the sleep data', () => {
  const [first, second] = [sampleOf(sleep1), sampleOf(sleep2)];
  it('gives d, the exact correction and g', () => {
    const effect = hedgesG(first, second);
    expect(effect?.d).toBeCloseTo(0.83218108, 8);
    expect(hedgesCorrection(18)).toBeCloseTo(0.95764643, 8);
    expect(effect?.g).toBeCloseTo(0.79693524, 8);
  });
  it('gives Welch’s test', () => {
    const test = welchTest(first, second);
    expect(test?.t).toBeCloseTo(1.86081, 5);
    expect(test?.df).toBeCloseTo(17.77647, 5);
    expect(test?.p).toBeCloseTo(0.07939414, 8);
    expect(test?.ci.low).toBeCloseTo(-0.20548323, 8);
    expect(test?.ci.high).toBeCloseTo(3.36548323, 8);
  });
  it('gives the paired test', () => {
    const test = pairedTest(sleep1.map((value, index) => (sleep2[index] ?? NaN) - value));
    expect(test?.t).toBeCloseTo(4.06212768, 8);
    expect(test?.df).toBe(9);
    expect(test?.p).toBeCloseTo(0.00283289, 8);
    expect(test?.ci.low).toBeCloseTo(0.70011424, 8);
    expect(test?.ci.high).toBeCloseTo(2.45988576, 8);
    expect(test?.dz).toBeCloseTo(1.28455756, 8);
  });
  it('gives the t interval of the first group', () => {
    const half = (tCritical(0.05, 9) * first.sd) / Math.sqrt(10);
    expect(first.mean - half).toBeCloseTo(-0.52978041, 8);
    expect(first.mean + half).toBeCloseTo(2.02978041, 8);
  });
  it('is blank where nothing varies or too few answered', () => {
    const still = { n: 5, mean: 3, sd: 0 };
    expect(hedgesG(still, still)).toBeNull();
    expect(welchTest(still, still)).toBeNull();
    expect(welchTest({ n: 1, mean: 3, sd: NaN }, first)).toBeNull();
    expect(pairedTest([1])).toBeNull();
    expect(pairedTest([1, 1, 1])).toBeNull();
  });
});

describe('distributions', () => {
  it('gives Student’s t to full precision', () => {
    // SciPy 1.17: t.ppf(.975, [1, 4, 29, 10.5, 5000])
    const quantiles = [
      12.706204736174694, 2.7764451051977934, 2.045229642132703, 2.2138402929187886, 1.9604385517065073,
    ];
    [1, 4, 29, 10.5, 5000].forEach((df, index) =>
      expect(Math.abs(tCritical(0.05, df) / (quantiles[index] ?? NaN) - 1)).toBeLessThan(1e-12),
    );
    expect(tDistribution(0, 3)).toBeCloseTo(0.5, 14);
    expect(tDistribution(1, 1)).toBeCloseTo(0.75, 14);
    expect(tDistribution(-1, 1)).toBeCloseTo(0.25, 14);
    expect(tTwoSided(0, 5)).toBe(1);
  });
  it('turns quantiles back into probabilities', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 5000, noNaN: true }),
        fc.double({ min: 1e-6, max: 0.99, noNaN: true }),
        (df, alpha) => {
          expect(Math.abs(tTwoSided(tCritical(alpha, df), df) - alpha)).toBeLessThan(1e-11);
        },
      ),
    );
  });
  it('gives F as the square of t, and gamma of whole numbers', () => {
    expect(fUpperTail(2.3 ** 2, 1, 17)).toBeCloseTo(tTwoSided(2.3, 17), 13);
    expect(fUpperTail(0, 2, 9)).toBe(1);
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  });
});

describe('analysis of variance', () => {
  it('gives the table and both ICCs by hand', () => {
    // Means 2, 4, 5 of three groups of 2, 3, 1; grand 21/6 = 3.5; MSB = (2*2.25 + 3*.25 + 2.25)/2; MSW = (2 + 2)/3
    const result = aggregation([[1, 3], [3, 4, 5], [], [5]]);
    const [msb, msw] = [3.75, 4 / 3];
    expect(result).toMatchObject({ groups: 3, n: 6, meanGroupSize: 2, dfBetween: 2, dfWithin: 3 });
    expect(result.msb).toBeCloseTo(msb, 12);
    expect(result.msw).toBeCloseTo(msw, 12);
    expect(result.f).toBeCloseTo(msb / msw, 12);
    expect(result.icc1).toBeCloseTo((msb - msw) / (msb + msw), 12);
    expect(result.icc2).toBeCloseTo((msb - msw) / msb, 12);
  });
  it('is blank with a reason where there is nothing to compare', () => {
    expect(aggregation([])).toMatchObject({ groups: 0, icc1: null, reason: 'one-group' });
    expect(aggregation([[1, 2], []])).toMatchObject({ groups: 1, icc1: null, reason: 'one-group' });
    expect(aggregation([[1], [2]])).toMatchObject({ icc1: null, reason: 'too-little-data' });
    expect(
      aggregation([
        [2, 2],
        [2, 2],
      ]),
    ).toMatchObject({ icc1: null, icc2: null, f: null, reason: 'no-variance' });
    expect(
      aggregation([
        [2, 2],
        [3, 3],
      ]),
    ).toMatchObject({ msw: 0, f: null, icc1: 1, icc2: 1 });
    expect(
      aggregation([
        [1, 3],
        [1, 3],
      ]),
    ).toMatchObject({ msb: 0, icc2: null, reason: 'no-variance' });
  });
});

describe('many tests', () => {
  it('corrects by Holm, in the order given', () => {
    expect(holm([0.01, 0.04, null, 0.03])).toEqual([0.03, 0.06, null, 0.06]);
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });
});

/** Intervals of statistics over cells. */
describe('quantiles', () => {
  it('are those of type 7', () => {
    const sorted = Float64Array.of(1, 2, 4, 8);
    expect([
      quantile(sorted, 0),
      quantile(sorted, 0.5),
      quantile(sorted, 0.975),
      quantile(sorted, 1),
    ]).toEqual([1, 3, expect.closeTo(7.7, 12), 8]);
    expect(quantile(Float64Array.of(3), 0.025)).toBe(3);
  });

  it('are the same without sorting everything, to the last digit', () => {
    const value = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.double({ noNaN: true, min: 1, max: 1 + 1e-12 }),
    );
    const shares = [0, 0.025, 0.3, 0.975, 1];
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 80 }), (given) => {
        const sorted = Float64Array.from(given).sort();
        // toEqual tells -0 from 0, which no interval does.
        const plain = (values: readonly number[]): readonly number[] => values.map((one) => one + 0);
        expect(plain(quantiles(Float64Array.from(given), shares))).toEqual(
          plain(shares.map((share) => quantile(sorted, share))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('leave undefined values out, and are blank where more than half are', () => {
    expect(percentileInterval(Float64Array.of(1, NaN, 3, NaN))).toEqual({
      ci: { low: 1.05, high: 2.95 },
      used: 2,
    });
    expect(percentileInterval(Float64Array.of(1, NaN, NaN))).toEqual({ ci: null, used: 1 });
    expect(percentileInterval(new Float64Array(0))).toEqual({ ci: null, used: 0 });
  });
});

describe('resampling', () => {
  const intervals = (columns: readonly (readonly number[])[], replications: number, seed: number) =>
    resample(
      {
        respondents: columns[0]?.length ?? 0,
        columns: columns.map((column) => Float64Array.from(column)),
      },
      replications,
      seed,
    ).map(({ means }) => percentileInterval(means));
  const values = Array.from({ length: 40 }, (_, index) => 1 + (index % 5));

  it('is the same for the same seed and another for another', () => {
    const run = (seed: number) => intervals([values], 500, seed)[0];
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  it('comes near the interval of the normal approximation', () => {
    const ci = intervals([values], 4000, 3)[0]?.ci;
    const half = 1.96 * Math.sqrt(2 / 40);
    expect(Math.abs((ci?.low ?? NaN) - (3 - half))).toBeLessThan(0.04);
    expect(Math.abs((ci?.high ?? NaN) - (3 + half))).toBeLessThan(0.04);
  });

  it('draws whole respondents: their columns move together', () => {
    const mirror = values.map((value) => 6 - value);
    const sample = {
      respondents: 40,
      columns: [values, values, mirror].map((one) => Float64Array.from(one)),
    };
    const [one, same, opposite] = resample(sample, 500, 5);
    expect(same).toEqual(one);
    one?.means.forEach((mean, at) => expect((opposite?.means[at] ?? NaN) + mean).toBeCloseTo(6, 12));
  });

  it('counts the missing out of the mean and leaves resamples without a value undefined', () => {
    const [result] = resample({ respondents: 2, columns: [Float64Array.of(4, NaN)] }, 1000, 1);
    // Nobody with a value is drawn in a quarter of the resamples, twice in another.
    const times = [0, 1, 2].map((n) => result?.counts?.filter((count) => count === n).length ?? 0);
    expect(times.reduce((sum, one) => sum + one, 0)).toBe(1000);
    [250, 500, 250].forEach((wanted, n) => expect(Math.abs((times[n] ?? NaN) - wanted)).toBeLessThan(60));
    result?.means.forEach((mean, at) => expect(mean).toBe(result.counts?.[at] === 0 ? NaN : 4));
  });

  it('has nothing to draw from nobody, and nothing but blanks in a column without values', () => {
    const [nobody] = resample({ respondents: 0, columns: [new Float64Array(0)] }, 3, 1);
    expect([...(nobody?.means ?? [])]).toEqual([NaN, NaN, NaN]);
    const [empty, full] = resample(
      { respondents: 2, columns: [Float64Array.of(NaN, NaN), Float64Array.of(3, 3)] },
      3,
      1,
    );
    expect([...(empty?.means ?? [])]).toEqual([NaN, NaN, NaN]);
    expect([...(empty?.counts ?? [])]).toEqual([0, 0, 0]);
    expect([...(full?.means ?? [])]).toEqual([3, 3, 3]);
    expect(full?.counts).toBeNull();
  });

  it('adds up packed columns as if each were added alone, whatever their fractions', () => {
    const cell = fc.oneof(
      fc.integer({ min: 7, max: 35 }).map((sum) => sum / 7),
      fc.integer({ min: 6, max: 30 }).map((sum) => sum / 6),
      fc.integer({ min: -4, max: 9 }),
      fc.constant(NaN),
    );
    const odd = fc.oneof(cell, fc.double({ min: 1, max: 5, noNaN: true }));
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 12 })
          .chain((rows) =>
            fc.tuple(
              fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: 1, maxLength: 20 }),
              fc.array(fc.array(odd, { minLength: rows, maxLength: rows }), { maxLength: 3 }),
            ),
          ),
        fc.nat(),
        ([whole, others], seed) => {
          const columns = [...whole, ...others].map((column) => Float64Array.from(column));
          const rows = columns[0]?.length ?? 0;
          const resampled = resample({ respondents: rows, columns }, 20, seed);
          const random = createRandom(seed);
          const draws = new Int32Array(rows);
          for (let replicate = 0; replicate < 20; replicate += 1) {
            random.fillDraws(draws, rows, rows, 1);
            columns.forEach((column, index) => {
              const drawn = [...draws].map((row) => column[row] ?? NaN).filter((value) => value === value);
              const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
              const result = resampled[index];
              expect(result?.counts?.[replicate] ?? rows).toBe(drawn.length);
              if (drawn.length === 0) expect(result?.means[replicate]).toBeNaN();
              else expect(Math.abs((result?.means[replicate] ?? NaN) - mean)).toBeLessThan(1e-12);
            });
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
