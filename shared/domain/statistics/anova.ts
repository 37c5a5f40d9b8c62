/** One-way random analysis of variance and the intraclass correlations ICC(1) and ICC(2) (Bartko 1976). */
import type { AggregationResult } from '../capacity/result.ts';
import { fUpperTail } from './t-distribution.ts';

/**
 * ANOVA of values by group; empty groups do not count. The mean group size is the plain N / J; negative ICCs are shown
 * (method 8.3, 19).
 */
export function aggregation(samples: readonly (readonly number[])[]): AggregationResult {
  const filled = samples.filter((sample) => sample.length > 0);
  const groups = filled.length;
  const n = filled.reduce((sum, sample) => sum + sample.length, 0);
  const none = {
    msb: null,
    msw: null,
    f: null,
    dfBetween: null,
    dfWithin: null,
    p: null,
    icc1: null,
    icc2: null,
  };
  const meanGroupSize = groups === 0 ? null : n / groups;
  if (groups < 2) return { groups, n, meanGroupSize, ...none, reason: 'one-group' };
  if (n <= groups) return { groups, n, meanGroupSize, ...none, reason: 'too-little-data' };
  const means = filled.map(mean);
  const grand = filled.reduce((sum, sample, j) => sum + sample.length * (means[j] ?? 0), 0) / n;
  const [dfBetween, dfWithin] = [groups - 1, n - groups];
  const msb =
    filled.reduce((sum, sample, j) => sum + sample.length * ((means[j] ?? 0) - grand) ** 2, 0) / dfBetween;
  const squares = filled.map((sample, j) =>
    sample.reduce((sum, value) => sum + (value - (means[j] ?? 0)) ** 2, 0),
  );
  const msw = squares.reduce((sum, square) => sum + square, 0) / dfWithin;
  const table = { groups, n, meanGroupSize, dfBetween, dfWithin, msb, msw };
  const still = 1e-20;
  const [groupsVary, peopleVary] = [msb > still, msw > still];
  if (!groupsVary && !peopleVary) return { ...none, ...table, reason: 'no-variance' };
  const f = peopleVary ? msb / msw : null;
  return {
    ...table,
    f,
    p: f === null ? null : fUpperTail(f, dfBetween, dfWithin),
    icc1: (msb - msw) / (msb + (n / groups - 1) * msw),
    icc2: groupsVary ? (msb - msw) / msb : null,
    // F without variation within, ICC(2) without any between groups: only what they divide by is missing.
    ...(groupsVary && peopleVary ? {} : { reason: 'no-variance' }),
  };
}

/** Mean by differences from the first value: exact for equal values. */
function mean(sample: readonly number[]): number {
  const origin = sample[0] ?? NaN;
  return origin + sample.reduce((sum, value) => sum + (value - origin), 0) / sample.length;
}
