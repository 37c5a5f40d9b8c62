/** Counts that the client is not told, because a hidden one would follow from them. */
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../../shared/domain/capacity/result.ts';
import { tellsHiddenCount } from '../../../../shared/domain/privacy/counts.ts';
import { capacityOf, cellOf, smallInstrument, type Person } from '../helpers.ts';

const instrument = smallInstrument([{ id: 'i' }]);
const setup = {
  instrument,
  groups: ['a', 'b', 'c'].map((id) => ({ id, invited: 20 })),
  relations: [
    ['a', 'b'],
    ['a', 'c'],
  ],
};

/** People of `a`: so many rate only b, only c, and both. */
function rated(onlyB: number, onlyC: number, both: number, audience: Audience = 'client') {
  const of = (count: number, targets: readonly string[]): readonly Person[] =>
    Array.from({ length: count }, (_, index) => ({
      group: 'a',
      answers: Object.fromEntries(targets.map((id) => [id, [1 + (index % 5)]])),
    }));
  return capacityOf(setup, [...of(onlyB, ['b']), ...of(onlyC, ['c']), ...of(both, ['b', 'c'])], audience);
}

describe('how many answered', () => {
  it('is told beside a hidden cell that it says nothing about', () => {
    const result = rated(6, 0, 3);
    expect(cellOf(result, 'a', 'c')).toMatchObject({ state: 'hidden', n: null });
    expect(result.response.groups[0]).toMatchObject({ responded: 9, rate: 0.45 });
    expect(cellOf(result, 'a', 'b')).toMatchObject({ n: 9, coverage: 1 });
  });

  it('is not told where people outside the visible cells must be in the hidden one', () => {
    // Nine answered and six of them about b: the other three are in the hidden cell.
    const result = rated(6, 3, 0);
    expect(result.response.groups[0]).toEqual({
      id: 'a',
      invited: 20,
      responded: null,
      rate: null,
      reason: 'tells-hidden-count',
    });
    expect(result.response).toMatchObject({ responded: 0 });
    expect(cellOf(result, 'a', 'b')).toMatchObject({ state: 'ok', n: 6, coverage: null });
    expect(rated(6, 3, 0, 'consultant').response.groups[0]).toMatchObject({ responded: 9, rate: 0.45 });
  });

  it('may be told where one person is outside: a hidden cell has one at least', () => {
    expect(rated(6, 1, 2).response.groups[0]).toMatchObject({ responded: 9 });
  });
});

describe('a number of respondents tells a hidden count', () => {
  const row = { responded: 12, onlyHidden: 0, hidden: 1, invited: null };
  const limits = { min_cell: 5 };

  it('where more are left than the other hidden cells hold', () => {
    expect(tellsHiddenCount({ ...row, onlyHidden: 1 }, limits)).toBe(false);
    expect(tellsHiddenCount({ ...row, onlyHidden: 2 }, limits)).toBe(true);
    expect(tellsHiddenCount({ ...row, onlyHidden: 5, hidden: 2 }, limits)).toBe(false);
    expect(tellsHiddenCount({ ...row, onlyHidden: 6, hidden: 2 }, limits)).toBe(true);
    expect(tellsHiddenCount({ ...row, onlyHidden: 6, hidden: 0 }, limits)).toBe(false);
  });

  it('where fewer answered than the limit or the invitation allows', () => {
    expect(tellsHiddenCount({ ...row, responded: 3 }, limits)).toBe(true);
    expect(tellsHiddenCount({ ...row, responded: 3, invited: 3 }, limits)).toBe(false);
    expect(tellsHiddenCount({ ...row, responded: 4 }, limits)).toBe(false);
  });
});

describe('complete rows', () => {
  const two = {
    groups: [{ id: 'a' }],
    instrument: {
      id: 'two',
      scale: { min: 1, max: 5 },
      dimensions: ['x', 'y', 'z'].map((id) => ({ id, items: [{ id: `${id}1` }] })),
    },
  };
  const people = (blanks: number): readonly Person[] =>
    Array.from({ length: 9 }, (_, index) => ({
      group: 'a',
      answers: { a: [1 + (index % 5), 5 - (index % 4), index < blanks ? null : 1 + (index % 3)] },
    }));

  it('are counted for the client unless a visible cell hides a dimension', () => {
    expect(capacityOf(two, people(3), 'client').reliability).toMatchObject({
      tie: { n: 6 },
      person: { n: 6 },
    });
    expect(capacityOf(two, people(6), 'client').reliability).toMatchObject({
      tie: { n: null },
      person: { n: null },
    });
    expect(capacityOf(two, people(6), 'consultant').reliability).toMatchObject({ tie: { n: 3 } });
  });
});
