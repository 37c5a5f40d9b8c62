/** The two sides of a pair: size of the gap, its test, and when it may be called a difference. */
import { describe, expect, it } from 'vitest';
import { withPairTests } from '../../../../shared/domain/capacity/pair-tests.ts';
import { resultPairs } from '../../../../shared/domain/capacity/indices.ts';
import { scoreRound } from '../../../../shared/domain/capacity/score.ts';
import type { Interval } from '../../../../shared/domain/capacity/result.ts';
import { engagementOf, responsesOf, smallInstrument, type Person } from '../helpers.ts';

const setup = { groups: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], instrument: smallInstrument([{ id: 'i' }]) };
const rates = (group: string, target: string, values: readonly number[]): readonly Person[] =>
  values.map((value) => ({ group, answers: { [target]: [value] } }));

function pairsOf(people: readonly Person[], gapCi: Interval | null) {
  const engagement = engagementOf(setup);
  const round = scoreRound(engagement, responsesOf(engagement, people));
  const pairs = resultPairs(round).map((pair) => (pair.gap === null ? pair : { ...pair, gapCi }));
  return withPairTests(pairs, round);
}

describe('the test of a pair', () => {
  // a on b: 3 4 4 5 4 (mean 4, variance .5); b on a: 1 2 3 4 5 (mean 3, variance 2.5). The gap is 1.
  const both = [...rates('a', 'b', [3, 4, 4, 5, 4]), ...rates('b', 'a', [1, 2, 3, 4, 5])];

  it('has the sign of the gap, the exact g and Welch\u2019s p', () => {
    const [pair, ...others] = pairsOf(both, { low: 0.1, high: 1.9 });
    // Pooled sd sqrt(1.5), J(8) = .902703..., t = 1 / sqrt(.6) on 5.538461... degrees of freedom.
    expect(pair?.gap).toBeCloseTo(1, 12);
    expect(pair?.g).toBeCloseTo(0.737054185539, 9);
    expect(pair?.pAdjusted).toBeCloseTo(0.247967122648, 9);
    expect(pair?.verdict).toBe('unclear');
    for (const other of others) expect(other).toMatchObject({ g: null, pAdjusted: null, verdict: 'blank' });
  });

  it('calls it a difference only with all three: interval, size and p', () => {
    const apart = [...rates('a', 'b', [4, 5, 4, 5, 4]), ...rates('b', 'a', [1, 2, 1, 2, 1])];
    const verdict = (people: readonly Person[], gapCi: Interval | null) => pairsOf(people, gapCi)[0]?.verdict;
    expect(verdict(apart, { low: 2, high: 4 })).toBe('clear');
    expect(verdict(apart, { low: -0.1, high: 4 })).toBe('unclear');
    expect(verdict(apart, null)).toBe('blank');
    expect(verdict(both, { low: 0.1, high: 1.9 })).toBe('unclear');
  });

  it('corrects over all pairs shown', () => {
    const more = [...both, ...rates('a', 'c', [2, 3, 2, 4, 3]), ...rates('c', 'a', [2, 4, 2, 3, 3])];
    const [first] = pairsOf(more, { low: 0.1, high: 1.9 });
    // The smaller of two p is doubled.
    expect(first?.pAdjusted).toBeCloseTo(2 * 0.247967122648, 9);
  });
});
