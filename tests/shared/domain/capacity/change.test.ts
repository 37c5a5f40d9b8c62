/** Change between two rounds: only on cells that both may show, with the sign after less before. */
import { describe, expect, it } from 'vitest';
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import type { CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import { engagementOf, responsesOf, smallInstrument, type Person } from '../helpers.ts';

const instrument = smallInstrument([{ id: 'i' }]);
const setup = {
  groups: [{ id: 'a' }, { id: 'b' }, { id: 'l', level: 'leaders' }],
  instrument,
  statistics: { pairing: 'never' },
};
const spread = (group: string, target: string, values: readonly number[]): readonly Person[] =>
  values.map((value) => ({ group, answers: { [target]: [value] } }));

function change(
  before: readonly Person[],
  after: readonly Person[],
  more: { hash?: string; beforeSetup?: Readonly<Record<string, unknown>>; seed?: number } = {},
): NonNullable<CapacityResult['change']> {
  const now = engagementOf({ ...setup, statistics: { ...setup.statistics, seed: more.seed ?? 1 } });
  const then = engagementOf(more.beforeSetup ?? setup);
  const result = computeCapacity({
    engagement: now,
    instrumentHash: 'h',
    responses: responsesOf(now, after),
    audience: 'client',
    previous: { engagement: then, instrumentHash: more.hash ?? 'h', responses: responsesOf(then, before) },
  });
  if (!result.change) throw new Error('no change');
  return result.change;
}

describe('change between rounds', () => {
  // The sleep data of the method (part 6.1) moved onto 0-10 would lose its tenths; whole numbers by hand instead:
  // before 1 2 3 4 5 (mean 3, variance 2.5), after 3 4 4 5 4 (mean 4, variance .5).
  const before = spread('a', 'b', [1, 2, 3, 4, 5]);
  const after = spread('a', 'b', [3, 4, 4, 5, 4]);

  it('tests a cell by Welch and gives exact g', () => {
    const [cell, ...others] = change(before, after).cells;
    expect(others).toEqual([]);
    expect(cell).toMatchObject({ rater: 'a', rated: 'b', paired: false });
    expect(cell?.difference).toBeCloseTo(1, 12);
    // t = 1 / sqrt(.6), df = .36 / ((.25 + .01) / 4) = 5.538461..., pooled sd sqrt(1.5), J(8) = .902703...
    expect(cell?.p).toBeCloseTo(0.247967122648, 9);
    expect(cell?.ci?.low).toBeCloseTo(-0.934323150533, 9);
    expect(cell?.ci?.high).toBeCloseTo(2.934323150533, 9);
    expect(cell?.g).toBeCloseTo(0.737054185539, 9);
    expect(cell?.pAdjusted).toBe(cell?.p);
    expect(cell?.verdict).toBe('unclear');
  });

  it('corrects over all cells shown', () => {
    const both = [...spread('b', 'a', [1, 1, 1, 1, 2]), ...before];
    const later = [...spread('b', 'a', [5, 5, 5, 5, 4]), ...after];
    const { cells } = change(both, later);
    const [weak, strong] = [
      cells.find(({ rater }) => rater === 'a'),
      cells.find(({ rater }) => rater === 'b'),
    ];
    expect(strong?.pAdjusted).toBeCloseTo(2 * (strong?.p ?? NaN), 12);
    expect(weak?.pAdjusted).toBeCloseTo(weak?.p ?? NaN, 12);
  });

  it('leaves out what one of the rounds hides', () => {
    const few = [...before, ...spread('b', 'a', [1, 1, 1, 1])];
    const many = [...after, ...spread('b', 'a', [5, 5, 5, 5, 5, 5])];
    const result = change(few, many);
    expect(result.cells.map(({ rater }) => rater)).toEqual(['a']);
    expect(result.indices.between?.difference).toBeCloseTo(1, 12);
    expect(result).toEqual(change([...before, ...spread('b', 'a', [5, 4, 3, 2])], many));
  });

  it('gives indices over shared cells with an interval, the same on every run', () => {
    const result = change(before, after);
    const { between, within, vertical, allCells } = result.indices;
    expect(between?.difference).toBeCloseTo(1, 12);
    expect(between?.ci?.low).toBeLessThan(1);
    expect(between?.ci?.high).toBeGreaterThan(1);
    expect(allCells?.difference).toBe(between?.difference);
    for (const none of [within, vertical])
      expect(none).toMatchObject({ difference: null, ci: null, reason: 'no-shared-cells' });
    expect(change(before, after)).toEqual(result);
    expect(change(before, after, { seed: 9 })).not.toEqual(result);
  });

  it('finds groups by id when their order or number changed', () => {
    const beforeSetup = { ...setup, groups: [{ id: 'b' }, { id: 'gone' }, { id: 'a' }] };
    expect(change(before, after, { beforeSetup }).cells).toEqual(change(before, after).cells);
  });

  it('gives a difference without a test where nothing varies', () => {
    const { cells } = change(spread('a', 'b', [2, 2, 2, 2, 2]), spread('a', 'b', [4, 4, 4, 4, 4]));
    expect(cells[0]).toMatchObject({
      difference: 2,
      ci: null,
      g: null,
      p: null,
      pAdjusted: null,
      reason: 'no-variance',
      verdict: 'blank',
    });
  });

  it('compares nothing that was asked with another instrument', () => {
    const { cells, indices } = change(before, after, { hash: 'other' });
    expect(cells).toEqual([]);
    expect(indices.between).toMatchObject({ difference: null, reason: 'other-instrument' });
  });
});
