/** Differences of two means: Welch's t, the paired t, and Hedges' g with the exact correction (Hedges 1981). */
import type { Interval } from '../capacity/result.ts';
import { logGammaStep, tCritical, tTwoSided } from './t-distribution.ts';

/** Sample of which only the moments are known; sd with divisor n - 1. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

export interface TTest {
  /** Second minus first. */
  readonly difference: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly ci: Interval;
}

/** A deviation this small is the rounding of equal values: dividing by it would make an effect of nothing. */
const ROUNDING = 1e-12;

/** J(nu) = Gamma(nu/2) / (sqrt(nu/2) Gamma((nu-1)/2)), nu > 1. */
export function hedgesCorrection(df: number): number {
  return Math.exp(logGammaStep((df - 1) / 2, 0.5) - Math.log(df / 2) / 2);
}

/** g = J (M2 - M1) / pooled sd (method 8.3, 15); null where it is not defined. */
export function hedgesG(first: Sample, second: Sample): { d: number; g: number } | null {
  const df = first.n + second.n - 2;
  if (first.n < 1 || second.n < 1 || df < 2) return null;
  const pooled = Math.sqrt((squares(first) + squares(second)) / df);
  if (!(pooled > ROUNDING)) return null;
  const d = (second.mean - first.mean) / pooled;
  return { d, g: hedgesCorrection(df) * d };
}

const squares = ({ n, sd }: Sample): number => (n < 2 ? 0 : (n - 1) * sd * sd);

/** Welch's test for independent samples of n >= 2; null where neither varies. */
export function welchTest(first: Sample, second: Sample): TTest | null {
  if (first.n < 2 || second.n < 2) return null;
  const [a, b] = [first, second].map(({ sd, n }) => (sd * sd) / n) as [number, number];
  if (!(Math.sqrt(a + b) > ROUNDING)) return null;
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  return tTest(second.mean - first.mean, Math.sqrt(a + b), df);
}

/** t test of the mean of paired differences; dz = mean / sd. null for fewer than two or equal differences. */
export function pairedTest(differences: readonly number[]): (TTest & { readonly dz: number }) | null {
  const n = differences.length;
  if (n < 2) return null;
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  const sd = Math.sqrt(differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  if (!(sd > ROUNDING)) return null;
  return { ...tTest(mean, sd / Math.sqrt(n), n - 1), dz: mean / sd };
}

function tTest(difference: number, standardError: number, df: number): TTest {
  const t = difference / standardError;
  const half = tCritical(0.05, df) * standardError;
  return { difference, t, df, p: tTwoSided(t, df), ci: { low: difference - half, high: difference + half } };
}
