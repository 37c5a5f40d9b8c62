/** Whether the two sides of a pair differ, or only seem to (method 8.3, 9, 15 and 16). */
import { hedgesG, welchTest, type Sample } from '../statistics/effect.ts';
import { holm } from '../statistics/holm.ts';
import { isCalledDifference } from './change.ts';
import type { PairResult } from './result.ts';
import type { ScoredRound } from './score.ts';

/**
 * The pairs with the size of their gap (Hedges' g, a's view against b's), Welch's p after Holm over all pairs shown, and
 * the verdict. The raters of the two sides are different people, so the samples are independent.
 */
export function withPairTests(pairs: readonly PairResult[], round: ScoredRound): readonly PairResult[] {
  const place = new Map(round.engagement.groups.map(({ id }, index) => [id, index]));
  const sample = (rater: string, rated: string): Sample => {
    const cell = (place.get(rater) ?? 0) * round.groupCount + (place.get(rated) ?? 0);
    const { n, mean, sd } = round.cells;
    return { n: n[cell] ?? 0, mean: mean[cell] ?? NaN, sd: sd[cell] ?? NaN };
  };
  const tests = pairs.map(({ a, b, gap }) => {
    if (gap === null) return { g: null, p: null };
    const [back, there] = [sample(b, a), sample(a, b)];
    return { g: hedgesG(back, there)?.g ?? null, p: welchTest(back, there)?.p ?? null };
  });
  const adjusted = holm(tests.map(({ p }) => p));
  return pairs.map((pair, index) => {
    const { g = null } = tests[index] ?? {};
    const pAdjusted = adjusted[index] ?? null;
    const known = pair.gapCi !== null && g !== null;
    const verdict = !known ? 'blank' : isCalledDifference(pair.gapCi, g, pAdjusted) ? 'clear' : 'unclear';
    return { ...pair, g, pAdjusted, verdict };
  });
}
