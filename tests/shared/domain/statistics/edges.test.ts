/** The smallest data that a statistic is defined for, one less, and differences that are only rounding. */
import { describe, expect, it } from 'vitest';
import { rwgJ } from '../../../../shared/domain/statistics/agreement.ts';
import { aggregation } from '../../../../shared/domain/statistics/anova.ts';
import { hedgesG, pairedTest, welchTest } from '../../../../shared/domain/statistics/effect.ts';
import { holm } from '../../../../shared/domain/statistics/holm.ts';
import {
  fUpperTail,
  incompleteBeta,
  logGamma,
  tDistribution,
  tTwoSided,
} from '../../../../shared/domain/statistics/t-distribution.ts';

const sample = (n: number, mean: number, sd: number) => ({ n, mean, sd });

describe('effect sizes of few values', () => {
  it('need two degrees of freedom', () => {
    // One value has no deviation and adds nothing: pooled sd = sqrt(2 * 4 / 2) = 2, d = 1, J(2) = 1 / sqrt(pi)
    for (const effect of [
      hedgesG(sample(1, 3, NaN), sample(3, 5, 2)),
      hedgesG(sample(3, 3, 2), sample(1, 5, NaN)),
    ]) {
      expect(effect?.d).toBeCloseTo(1, 12);
      expect(effect?.g).toBeCloseTo(1 / Math.sqrt(Math.PI), 12);
    }
    // 2 and 2: pooled sqrt((1 + 9) / 2)
    expect(hedgesG(sample(2, 1, 1), sample(2, 2, 3))?.d).toBeCloseTo(1 / Math.sqrt(5), 12);
    expect(hedgesG(sample(1, 3, NaN), sample(2, 5, 2))).toBeNull();
    expect(hedgesG(sample(2, 3, 1), sample(1, 5, NaN))).toBeNull();
    expect(hedgesG(sample(0, NaN, NaN), sample(9, 5, 2))).toBeNull();
    expect(hedgesG(sample(9, 3, 1), sample(0, NaN, NaN))).toBeNull();
  });
  it('do not grow out of rounding', () => {
    expect(hedgesG(sample(4, 10 / 3, 4e-16), sample(4, 10 / 3 + 4e-16, 4e-16))).toBeNull();
    expect(hedgesG(sample(4, 3, 0.01), sample(4, 3.01, 0.01))?.d).toBeCloseTo(1, 9);
  });
});

describe('t tests of few values', () => {
  it('need two values on each side', () => {
    expect(welchTest(sample(1, 3, NaN), sample(5, 4, 1))).toBeNull();
    expect(welchTest(sample(5, 3, 1), sample(1, 4, NaN))).toBeNull();
    // Variances 1 and 1 of two each: t = 3 / sqrt(.5 + .5), df = 1 / (.25 + .25)
    expect(welchTest(sample(2, 1, 1), sample(2, 4, 1))).toMatchObject({ t: 3, df: 2, difference: 3 });
  });
  it('take one side without variation, not both, nor rounding', () => {
    expect(welchTest(sample(4, 3, 0), sample(4, 4, 1))?.df).toBeCloseTo(3, 12);
    expect(welchTest(sample(4, 3, 0), sample(4, 4, 0))).toBeNull();
    expect(welchTest(sample(4, 3, 3e-16), sample(4, 4, 3e-16))).toBeNull();
    expect(welchTest(sample(4, 3, 0.01), sample(4, 4, 0.01))).not.toBeNull();
    // Small, but no rounding: t = 1e-7 / sqrt(2 * 1e-14 / 4)
    expect(welchTest(sample(4, 3, 1e-7), sample(4, 3 + 1e-7, 1e-7))?.t).toBeCloseTo(Math.SQRT2, 6);
  });
  it('take two pairs, not one', () => {
    // Differences 1 and 2: mean 1.5, sd sqrt(.5), t = 1.5 / .5 = 3 on 1 df, p = 1 - 2 atan(3) / pi
    const test = pairedTest([1, 2]);
    expect(test?.t).toBeCloseTo(3, 12);
    expect(test?.p).toBeCloseTo(1 - (2 * Math.atan(3)) / Math.PI, 12);
    expect(test?.dz).toBeCloseTo(1.5 / Math.SQRT1_2, 12);
    expect(pairedTest([1])).toBeNull();
    expect(pairedTest([])).toBeNull();
    expect(pairedTest([0.1 + 0.2, 0.3])).toBeNull();
    expect(pairedTest([0.01, 0.02])).not.toBeNull();
  });
});

describe('analysis of variance at its edges', () => {
  it('keeps what is defined where groups do not differ', () => {
    // MSB 0, MSW 2, two of each: ICC(1) = -2 / 2; ICC(2) divides by MSB.
    expect(
      aggregation([
        [1, 3],
        [3, 1],
      ]),
    ).toMatchObject({
      msb: 0,
      msw: 2,
      f: 0,
      p: 1,
      icc1: -1,
      icc2: null,
      reason: 'no-variance',
    });
    // Three of each: -MSW / (2 MSW)
    expect(
      aggregation([
        [1, 2, 3],
        [3, 2, 1],
      ]).icc1,
    ).toBe(-0.5);
  });
  it('keeps what is defined where people of a group do not differ', () => {
    expect(
      aggregation([
        [2, 2],
        [3, 3, 3],
      ]),
    ).toMatchObject({ msw: 0, f: null, p: null, icc1: 1, icc2: 1, reason: 'no-variance' });
  });
  it('has no reason where all is there', () => {
    expect(
      aggregation([
        [2, 3],
        [3, 5, 3],
      ]),
    ).not.toHaveProperty('reason');
  });
  it('takes small differences for what they are', () => {
    // Means 1.005 and 1.025, grand 1.015: MSB = 4 * .01^2, MSW = 4 * .005^2 / 2
    const small = aggregation([
      [1, 1.01],
      [1.02, 1.03],
    ]);
    expect(small.msb).toBeCloseTo(4e-4, 12);
    expect(small.f).toBeCloseTo(8, 6);
    expect(small.icc2).toBeCloseTo(1 - 1 / 8, 6);
  });
  it('needs more people than groups', () => {
    expect(aggregation([[1], [2], [3]])).toMatchObject({
      icc1: null,
      reason: 'too-little-data',
      meanGroupSize: 1,
    });
    expect(aggregation([[1], [2], [3, 4]])).toMatchObject({ dfWithin: 1, dfBetween: 2 });
    expect(aggregation([[1, 2, 3]])).toMatchObject({ reason: 'one-group', meanGroupSize: 3, n: 3 });
  });
});

describe('agreement at its edges', () => {
  it('is 0 exactly where answers are as spread as chance, and beyond', () => {
    expect([rwgJ([2], 5), rwgJ([2, 2], 5), rwgJ([2.0001], 5), rwgJ([8, 0], 5)]).toEqual([0, 0, 0, 0]);
    // m = (1 + 2) / 2 / 4 = .375: 2 * .625 / (2 * .625 + .375)
    expect(rwgJ([1, 2], 7)).toBeCloseTo(1.25 / 1.625, 12);
  });
});

describe('Holm', () => {
  it('never lets a larger p get a smaller correction, nor exceed 1', () => {
    // .01 * 4, .02 * 3, .02 * 2 -> not under .06, .9
    expect(holm([0.02, 0.9, 0.01, 0.02])).toEqual([0.06, 0.9, 0.04, 0.06]);
    expect(holm([null, null])).toEqual([null, null]);
    expect(holm([0.6, null, 0.5])).toEqual([1, null, 1]);
    expect(holm([0, 0.5])).toEqual([0, 0.5]);
  });
});

describe('distributions at their edges', () => {
  it('are symmetric', () => {
    for (const df of [1, 2.5, 30]) {
      for (const t of [0.1, 1, 5]) {
        expect(tDistribution(t, df) + tDistribution(-t, df)).toBeCloseTo(1, 14);
        expect(tTwoSided(-t, df)).toBe(tTwoSided(t, df));
        expect(tTwoSided(t, df)).toBeCloseTo(2 * tDistribution(-t, df), 15);
      }
    }
    expect(tTwoSided(0, 4)).toBe(1);
  });
  it('have closed forms on one and two degrees of freedom', () => {
    for (const t of [0.2, 0.5, 3, 80]) {
      expect(tDistribution(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 13);
      expect(tDistribution(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 13);
      // F(2, n): (1 + 2 f / n) ^ (-n / 2)
      expect(fUpperTail(t, 2, 7)).toBeCloseTo((1 + (2 * t) / 7) ** -3.5, 13);
    }
  });
  it('end at 0 and 1', () => {
    expect(incompleteBeta(0, 1, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 0, 2, 3)).toBe(1);
    expect([fUpperTail(0, 2, 3), fUpperTail(-1, 2, 3), fUpperTail(NaN, 2, 3)]).toEqual([1, 1, 1]);
    expect(fUpperTail(1e-9, 2, 3)).toBeLessThan(1);
  });
  it('know the gamma of small numbers by reflection', () => {
    // Gamma(1/4) Gamma(3/4) = pi sqrt(2)
    expect(logGamma(0.25) + logGamma(0.75)).toBeCloseTo(Math.log(Math.PI * Math.SQRT2), 13);
  });
});
