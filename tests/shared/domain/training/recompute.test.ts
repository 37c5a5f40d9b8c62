/** Numbers worked out by hand: what is right, and what is said of the first one that is not. */
import { describe, expect, it, test } from 'vitest';
import type { Explanation } from '../../../../shared/domain/explain/types.ts';
import { blanksOf, checkRecomputed, typedNumber } from '../../../../shared/domain/training/recompute.ts';

const phrase = { key: 'x', params: {} };

/** (3 + 4) / 2 = 3.5; a spread beside it that does not enter. */
const explanation = (over: Partial<Explanation> = {}): Explanation => ({
  schema: 1,
  path: 'indices.overall',
  kind: 'index' as Explanation['kind'],
  round: '1',
  audience: 'consultant',
  name: phrase,
  about: phrase,
  formula: null,
  below: [],
  value: 3.625,
  reason: null,
  unit: 'scale',
  scale: { min: 1, max: 5 },
  inputs: [
    { symbol: 'M1', name: phrase, value: 3.25 },
    { symbol: 'M2', name: phrase, value: 4 },
    { symbol: 's', name: phrase, value: 0.8 },
  ],
  steps: [['(', 3.25, ' + ', 4, ') / ', 2, ' = ', 3.625]],
  ties: null,
  batches: [],
  ...over,
});

const first = (typed: readonly string[]) => checkRecomputed(explanation(), typed).first;

describe('the blanks', () => {
  it('are the numbers of the steps; what stands before the sign of equality is an input', () => {
    expect(blanksOf(explanation()).map(({ value, input }) => [value, input])).toEqual([
      [3.25, 0],
      [4, 1],
      [2, null],
      [3.625, null],
    ]);
  });

  it('are the value itself where there are no steps, both ends of an interval, none of a blank', () => {
    expect(blanksOf(explanation({ steps: [] })).map(({ value }) => value)).toEqual([3.625]);
    const interval = explanation({ steps: [], value: { low: 3, high: 4 } });
    expect(blanksOf(interval).map(({ value }) => value)).toEqual([3, 4]);
    expect(blanksOf(explanation({ steps: [], value: null }))).toEqual([]);
  });
});

describe('a calculation', () => {
  it('is done when every number is right, with comma or point', () => {
    expect(checkRecomputed(explanation(), ['3,25', '4', '2', '3.625'])).toEqual({
      marks: [true, true, true, true],
      first: null,
      isDone: true,
    });
  });

  it('may be rounded to the decimals that are typed, but not to fewer than two', () => {
    expect(first(['', '', '', '3,63'])).toBeNull();
    expect(first(['', '', '', '3,62'])).toBeNull();
    expect(first(['3,25', '4', '2', '3,61'])).toEqual({ kind: 'calculation', blank: 3, isLow: true });
    expect(first(['', '4', '2', '3,61'])).toEqual({ kind: 'alone', blank: 3, isLow: true });
    expect(first(['', '', '', '3,6'])).toEqual({ kind: 'coarse', blank: 3, decimals: 2 });
  });

  it('that is half filled in is neither wrong nor done', () => {
    const half = checkRecomputed(explanation(), ['3,25', '', '', '']);
    expect(half).toMatchObject({ first: null, isDone: false, marks: [true, null, null, null] });
  });

  it('names the first input that differs, and which one was taken instead', () => {
    expect(first(['0,80', '4', '2', '2,4'])).toEqual({ kind: 'input', blank: 0, input: 0, other: 2 });
    expect(first(['3,52', '4', '2', '3,76'])).toEqual({ kind: 'input', blank: 0, input: 0, other: null });
  });

  it('tells a copied input, a turned sign, a forgotten division, and a plain slip', () => {
    expect(first(['', '', '', '0,80'])).toEqual({ kind: 'copied', blank: 3, input: 2 });
    expect(first(['', '', '', '-3,625'])).toEqual({ kind: 'sign', blank: 3 });
    expect(first(['', '', '', '7,25'])).toEqual({ kind: 'factor', blank: 3, factor: 2 });
    expect(first(['', '', '', '3,9'])).toEqual({ kind: 'alone', blank: 3, isLow: false });
    expect(first(['', '', 'to', ''])).toEqual({ kind: 'unreadable', blank: 2 });
  });
});

test.each([
  ['3,25', { value: 3.25, decimals: 2 }],
  ['−0,5', { value: -0.5, decimals: 1 }],
  [' 12 % ', { value: 12, decimals: 0 }],
  ['.5', { value: 0.5, decimals: 1 }],
  ['3,2,5', null],
  ['tre', null],
  ['', null],
])('%j is read as %j', (text, read) => {
  expect(typedNumber(text)).toEqual(read);
});
