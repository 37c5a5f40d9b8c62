/** Change of the same respondents: pairs where their ids say so, and never where the unpaired rest would be exposed. */
import { describe, expect, it } from 'vitest';
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import type { CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import { engagementOf, responsesOf, smallInstrument, type Person } from '../helpers.ts';

const setup = { groups: [{ id: 'a' }, { id: 'b' }], instrument: smallInstrument([{ id: 'i' }]) };

/** People by id: their group and their answer about the other group. */
type People = Readonly<Record<string, readonly [group: 'a' | 'b', answer: number]>>;

function responses(people: People) {
  const persons = Object.values(people).map(([group, answer]): Person => {
    return { group, answers: { [group === 'a' ? 'b' : 'a']: [answer] } };
  });
  return { ...responsesOf(engagementOf(setup), persons), respondentIds: Object.keys(people) };
}

function changeOf(before: People, after: People, statistics: Readonly<Record<string, unknown>> = {}) {
  const engagement = engagementOf({ ...setup, statistics });
  const { change } = computeCapacity({
    engagement,
    instrumentHash: 'h',
    responses: responses(after),
    audience: 'consultant',
    previous: { engagement, instrumentHash: 'h', responses: responses(before) },
  });
  if (!change) throw new Error('no change');
  return change;
}

const people = (answers: readonly number[], first = 1, group: 'a' | 'b' = 'a'): People =>
  Object.fromEntries(answers.map((answer, index) => [`${group}${index + first}`, [group, answer]]));

const cellOf = (change: NonNullable<CapacityResult['change']>) => {
  const [cell] = change.cells;
  if (!cell) throw new Error('no cell');
  return cell;
};

describe('the same respondents in two rounds', () => {
  // Differences 1 2 0 1 1 0 (sum 5, squares 7): mean 5/6, variance (7 - 25/6) / 5 = 17/30.
  const before = people([2, 1, 3, 2, 3, 4]);
  const after = people([3, 3, 3, 3, 4, 4]);

  it('are tested as pairs', () => {
    const cell = cellOf(changeOf(before, after));
    const [mean, sd] = [5 / 6, Math.sqrt(17 / 30)];
    expect(cell).toMatchObject({ paired: true, pairs: 6 });
    expect(cell.difference).toBeCloseTo(mean, 12);
    expect(cell.dz).toBeCloseTo(mean / sd, 12);
    // t(.975, 5) = 2.570581835636
    const half = (2.570581835636 * sd) / Math.sqrt(6);
    expect(cell.ci?.low).toBeCloseTo(mean - half, 9);
    expect(cell.ci?.high).toBeCloseTo(mean + half, 9);
    // t = 2.711630722733, 5 degrees of freedom
    expect(cell.p).toBeCloseTo(0.0421939967055244, 9);
  });

  it('get the same g as independent samples of the same ties', () => {
    const paired = cellOf(changeOf(before, after));
    const independent = cellOf(changeOf(before, after, { pairing: 'never' }));
    expect(independent.paired).toBe(false);
    expect(independent.pairs).toBeUndefined();
    expect(paired.g).toBeCloseTo(independent.g ?? NaN, 12);
    expect(paired.difference).toBeCloseTo(independent.difference ?? NaN, 12);
    expect(paired.p).not.toBe(independent.p);
  });

  it('do not depend on the order of the rows', () => {
    const turned = Object.fromEntries(Object.entries(after).reverse());
    const [one, other] = [cellOf(changeOf(before, after)), cellOf(changeOf(before, turned))];
    expect(other.difference).toBeCloseTo(one.difference ?? NaN, 12);
    expect(other.p).toBeCloseTo(one.p ?? NaN, 12);
  });

  it('are independent where a single one left: the leaver would follow from both means', () => {
    const left = { ...after };
    delete (left as Record<string, unknown>).a6;
    expect(cellOf(changeOf(before, left)).paired).toBe(false);
    const wider = { ...before, ...people([1, 2, 3, 4, 5], 20) };
    expect(cellOf(changeOf(wider, after))).toMatchObject({ paired: true, pairs: 6 });
  });

  it('are independent where a few left and a few came: each could be worked out from the other', () => {
    const was = { ...before, ...people([3, 2, 4], 20) };
    expect(cellOf(changeOf(was, { ...after, ...people([4, 3], 40) })).paired).toBe(false);
    const many = { ...before, ...people([3, 2, 4, 3, 2], 20) };
    expect(cellOf(changeOf(many, { ...after, ...people([4, 3], 40) })).paired).toBe(false);
    expect(cellOf(changeOf(many, { ...after, ...people([4, 3, 5, 4, 4], 40) })).paired).toBe(true);
  });

  it('are not taken for pairs where the ids only number the rows', () => {
    const numbered = (order: readonly ('a' | 'b')[]): People =>
      Object.fromEntries(order.map((group, index) => [`r${index}`, [group, 1 + (index % 4)] as const]));
    const [first, second] = ['aaaaaabbbbbb', 'bbbbbbaaaaaa'].map((text) =>
      numbered([...text] as ('a' | 'b')[]),
    );
    expect(changeOf(first ?? {}, second ?? {}).cells.map(({ paired }) => paired)).toEqual([false, false]);
    expect(changeOf(first ?? {}, first ?? {}).cells.map(({ paired }) => paired)).toEqual([true, true]);
  });

  it('are independent where too few of them came back', () => {
    const others = { ...people([4, 4, 5, 3, 4, 5, 4, 5], 50), ...people([3, 3, 3, 3, 4]) };
    const many = { ...before, ...people([2, 3, 2, 3, 2, 1, 2, 3], 30) };
    expect(cellOf(changeOf(many, others)).paired).toBe(false);
  });
});

describe('words for a change', () => {
  const spread = [2, 3, 3, 4, 3, 2, 4, 3];

  it('call it one where the interval excludes 0, g is not small and p holds', () => {
    const change = changeOf(
      people(spread),
      people(
        spread.map((answer) => Math.min(5, answer + 1)),
        30,
      ),
    );
    expect(cellOf(change)).toMatchObject({ verdict: 'higher', paired: false });
    expect(change.indices.between).toMatchObject({ verdict: 'higher', p: null });
    const back = changeOf(people(spread.map((answer) => answer + 1)), people(spread, 30));
    expect(cellOf(back).verdict).toBe('lower');
    expect(back.indices.between?.verdict).toBe('lower');
  });

  it('do not call it one where the correction for many tests takes it away', () => {
    // One cell with p just under .05 beside one without a difference: twice p is above .05.
    const was = { ...people([2, 1, 3, 2, 3, 4]), ...people([3, 4, 3, 2, 3, 4], 1, 'b') };
    const is = { ...people([3, 3, 3, 3, 4, 4]), ...people([4, 3, 3, 3, 2, 4], 1, 'b') };
    const cell = changeOf(was, is).cells.find(({ rater }) => rater === 'a');
    expect(cell?.p).toBeLessThan(0.05);
    expect(cell?.pAdjusted).toBeGreaterThan(0.05);
    expect(cell?.ci?.low).toBeGreaterThan(0);
    expect(cell?.verdict).toBe('unclear');
  });

  it('give an index the effect size of its respondents', () => {
    const { between } = changeOf(people([1, 2, 3, 4, 5]), people([3, 4, 4, 5, 4], 30)).indices;
    // One cell, one tie a person: the same g as the cell's, .737054185539 (pooled sd sqrt(1.5), J(8) = .902703...).
    expect(between?.g).toBeCloseTo(0.737054185539, 9);
    expect(between?.verdict).toBe('unclear');
  });
});
