/** Scores worked out by hand: weights, many items, reversed and recoded items, other scales, missing rules. */
import { describe, expect, it } from 'vitest';
import { neededOf } from '../../../../shared/domain/scoring/plan.ts';
import { Failure } from '../../../../shared/lib/failure.ts';
import { capacityOf, cellOf, LOW_LIMITS, smallInstrument, type Answer } from '../helpers.ts';

/** Mean of the one cell a -> a for respondents with these answers. */
function cell(instrument: Readonly<Record<string, unknown>>, ...answers: readonly (readonly Answer[])[]) {
  const result = capacityOf(
    { groups: [{ id: 'a' }], instrument, privacy: LOW_LIMITS },
    answers.map((given) => ({ group: 'a', answers: { a: given } })),
  );
  return cellOf(result, 'a', 'a');
}

const twoDimensions = (more: Readonly<Record<string, unknown>> = {}) => ({
  id: 'two',
  scale: { min: 1, max: 7 },
  dimensions: [
    { id: 'x', weight: 3, items: [{ id: 'x1', weight: 2 }, { id: 'x2' }, { id: 'x3' }] },
    { id: 'y', items: [{ id: 'y1' }, { id: 'y2', reverse: true }] },
  ],
  ...more,
});

describe('dimension and tie scores', () => {
  it('weighs items and dimensions', () => {
    // x = (2*7 + 4 + 1)/4 = 4.75; y = (2 + (8-3))/2 = 3.5; T = (3*4.75 + 3.5)/4 = 4.4375
    const { mean, dimensions } = cell(twoDimensions(), [7, 4, 1, 2, 3]);
    expect(dimensions.x?.mean).toBeCloseTo(4.75, 12);
    expect(dimensions.y?.mean).toBeCloseTo(3.5, 12);
    expect(mean).toBeCloseTo(4.4375, 12);
  });

  it('weighs what was answered only', () => {
    // x from x1 and x3: (2*7 + 1)/3 = 5; y from y1: 2; T = (15 + 2)/4
    expect(cell(twoDimensions(), [7, null, 1, 2, 'missing']).mean).toBeCloseTo(17 / 4, 12);
  });

  it('drops a dimension with too few items, and a tie with too few dimensions', () => {
    // x needs ceil(.5*3) = 2 of 3 items: invalid with one; T = y alone = (2+5)/2
    const one = cell(twoDimensions(), [7, null, null, 2, 3]);
    expect(one.mean).toBeCloseTo(3.5, 12);
    expect(one.dimensions.x).toEqual({ mean: null, n: 0, sd: null });
    expect(
      cell(twoDimensions({ scoring: { dimension_missing_min_share: 1 } }), [7, null, null, 2, 3]),
    ).toMatchObject({
      state: 'no-answers',
      n: 0,
      mean: null,
    });
  });

  it('needs every item under the listwise rule', () => {
    const listwise = twoDimensions({
      scoring: { item_missing_min_share: 1, dimension_missing_min_share: 1 },
    });
    expect(cell(listwise, [7, 4, null, 2, 3]).n).toBe(0);
    expect(cell(listwise, [7, 4, 1, 2, 3]).mean).toBeCloseTo(4.4375, 12);
  });

  it('can take the tie from items', () => {
    // items weighed by dimension weight times item weight: (3*(14+4+1) + (2+5)) / (3*4 + 2)
    const mean = cell(twoDimensions({ scoring: { tie_from: 'items' } }), [7, 4, 1, 2, 3]).mean;
    expect(mean).toBeCloseTo((3 * 19 + 7) / 14, 12);
  });

  it('counts don’t know, not applicable and blank alike as no answer', () => {
    const instrument = smallInstrument([{ id: 'i1' }, { id: 'i2' }]);
    for (const none of [null, 'missing', 'na'] as const) expect(cell(instrument, [none, 4]).mean).toBe(4);
    expect(cell(instrument, ['na', 'missing']).state).toBe('no-answers');
  });

  it('recodes before it reverses', () => {
    const items = [{ id: 'i', recode: { 1: 1, 2: 3, 3: 5, 4: 4, 5: 2 }, reverse: true }];
    expect([1, 2, 3, 4, 5].map((answer) => cell(smallInstrument(items), [answer]).mean)).toEqual([
      1, 3, 5, 4, 2,
    ]);
    const partial = [{ id: 'i', recode: { 5: 1 } }];
    expect([4, 5].map((answer) => cell(smallInstrument(partial), [answer]).mean)).toEqual([4, 1]);
  });

  it('reverses on scales from 0 to 10 and below zero', () => {
    const items = [{ id: 'i', reverse: true }];
    expect(cell(smallInstrument(items, { min: 0, max: 10 }), [0], [3]).mean).toBe(8.5);
    expect(cell(smallInstrument(items, { min: -2, max: 2 }), [-2]).mean).toBe(2);
    expect(cell(smallInstrument([{ id: 'i' }], { min: 0, max: 10 }), [0], [0]).mean).toBe(0);
  });

  it('refuses an answer outside the scale', () => {
    for (const answer of [0, 6, NaN])
      expect(() => cell(smallInstrument([{ id: 'i' }]), [answer])).toThrow(Failure);
  });

  it('keeps scores inside the scale whatever the weights', () => {
    const items = [
      { id: 'i1', weight: 0.1 },
      { id: 'i2', weight: 0.2 },
      { id: 'i3', weight: 0.7 },
    ];
    const { mean, sd } = cell(smallInstrument(items), [5, 5, 5], [5, 5, 5], [5, 5, 5]);
    expect(mean).toBe(5);
    expect(sd).toBe(0);
  });
});

describe('how many answers are needed', () => {
  it('rounds a share up, not what binary fractions add to it', () => {
    expect([
      neededOf(0.5, 6),
      neededOf(0.5, 7),
      neededOf(0.55, 20),
      neededOf(0.6, 5),
      neededOf(0.01, 3),
      neededOf(1, 4),
    ]).toEqual([3, 4, 11, 3, 1, 4]);
  });
});
