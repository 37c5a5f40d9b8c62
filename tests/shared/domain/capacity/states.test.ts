/** Surveys that are not square and full: own group only, groups that were only rated, masks, nobody, nothing. */
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { capacityOf, cellOf, LOW_LIMITS, numbersIn, smallInstrument, type Person } from '../helpers.ts';

const instrument = smallInstrument([{ id: 'i' }]);
const five = (group: string, targets: readonly string[], value = 3): readonly Person[] =>
  Array.from({ length: 5 }, (_, index) => ({
    group,
    answers: Object.fromEntries(targets.map((target) => [target, [value + (index % 2)]])),
  }));

function sound(result: unknown): void {
  for (const { path, value } of numbersIn(result)) expect(Number.isFinite(value), path).toBe(true);
  const reasons = JSON.stringify(result).match(/"reason":"([^"]+)"/g) ?? [];
  for (const reason of reasons)
    expect(wordsOf('da').has(`reason.${reason.slice(10, -1)}`), reason).toBe(true);
}

describe('states of cells', () => {
  it('blanks between where only the own group was asked about', () => {
    const setup = { instrument, groups: [{ id: 'a' }, { id: 'b' }] };
    const result = capacityOf(setup, [...five('a', ['a']), ...five('b', ['b'], 4)]);
    expect(result.indices.within.mean).toBeCloseTo((3.4 + 4.4) / 2, 12);
    expect(result.indices.between).toMatchObject({
      mean: null,
      visibleCells: 0,
      relevantCells: 2,
      reason: 'no-answers',
    });
    expect(result.indices.overall.mean).toBeNull();
    expect(result.indices.respondentWeighted.between).toBeNull();
    expect(cellOf(result, 'a', 'b')).toMatchObject({ state: 'no-answers', n: 0, mean: null });
    expect(result.groups[0]).toMatchObject({ own: 3.4, outgoing: null, incoming: null, selfGap: null });
    expect(result.positions).toMatchObject({ gap: null, reason: 'one-position' });
    const masked = capacityOf(
      {
        ...setup,
        relations: [
          ['a', 'a'],
          ['b', 'b'],
        ],
      },
      [...five('a', ['a', 'b'])],
    );
    expect(masked.indices.between).toMatchObject({
      mean: null,
      relevantCells: 0,
      reason: 'no-relevant-cells',
    });
    expect(cellOf(masked, 'a', 'b')).toMatchObject({ state: 'not-relevant', n: null, mean: null });
    sound([result, masked]);
  });

  it('tells groups that were only rated from groups that did not answer', () => {
    const groups = [{ id: 'a', invited: 9 }, { id: 'b' }, { id: 'c', invited: 0 }, { id: 'd', invited: 4 }];
    const result = capacityOf({ instrument, groups }, five('a', ['a', 'b', 'c']));
    expect(cellOf(result, 'b', 'a')).toMatchObject({ state: 'not-surveyed', n: null, mean: null });
    expect(cellOf(result, 'c', 'c').state).toBe('not-surveyed');
    expect(cellOf(result, 'd', 'a')).toMatchObject({ state: 'no-answers', n: 0 });
    expect(cellOf(result, 'a', 'd').state).toBe('no-answers');
    expect(result.groups.map(({ reason }) => reason)).toEqual([
      undefined,
      'not-surveyed',
      'not-surveyed',
      'no-answers',
    ]);
    expect(result.groups[1]?.incoming).toBeCloseTo(3.4, 12);
    expect(result.response).toMatchObject({ invited: 13, responded: 5, rate: 5 / 13 });
    expect(result.indices.between).toMatchObject({ visibleCells: 2, relevantCells: 6 });
    sound(result);
  });

  it('ignores answers about groups outside the mask', () => {
    const setup = { instrument, groups: [{ id: 'a' }, { id: 'b' }] };
    const result = capacityOf({ ...setup, relations: 'others' }, five('a', ['a', 'b']));
    expect(cellOf(result, 'a', 'a')).toMatchObject({ state: 'not-relevant', mean: null });
    expect(result.indices.within).toMatchObject({ mean: null, reason: 'no-relevant-cells' });
    expect(cellOf(result, 'a', 'b').mean).toBeCloseTo(3.4, 12);
  });

  it('counts as vertical what crosses levels', () => {
    const groups = [{ id: 'a' }, { id: 'b' }, { id: 'l', level: 'leaders' }];
    const people = [...five('a', ['b', 'l'], 1), ...five('l', ['a'], 4)];
    const { indices } = capacityOf({ instrument, groups }, people);
    expect(indices.vertical).toMatchObject({
      visibleCells: 2,
      mean: expect.closeTo((1.4 + 4.4) / 2, 12) as number,
    });
    expect(indices.between.mean).toBeCloseTo((1.4 + 1.4 + 4.4) / 3, 12);
  });

  it('takes the overall index that the instrument names, and counts ties for the weighted one', () => {
    const people = [...five('a', ['a', 'b'], 1), ...five('b', ['a'], 4), ...five('b', ['a'], 4)];
    const overall = (name: string) =>
      capacityOf(
        { groups: [{ id: 'a' }, { id: 'b' }], instrument: { ...instrument, scoring: { overall: name } } },
        people,
      ).indices.overall.mean;
    expect(overall('mean_of_cells')).toBeCloseTo((1.4 + 4.4) / 2, 12);
    expect(overall('all_cells')).toBeCloseTo((1.4 + 1.4 + 4.4) / 3, 12);
    expect(overall('respondent_weighted')).toBeCloseTo((5 * 1.4 + 10 * 4.4) / 15, 12);
  });

  it.each([
    ['no groups', [], []],
    ['nobody', [{ id: 'a' }, { id: 'b', invited: 3 }], []],
    ['one group', [{ id: 'a' }], five('a', ['a'])],
    [
      'nothing answered',
      [{ id: 'a' }, { id: 'b' }],
      five('a', []).map((person) => ({ ...person, answers: { b: ['na'] } })),
    ],
    ['one respondent', [{ id: 'a' }, { id: 'b' }], five('a', ['a', 'b']).slice(0, 1)],
  ] as const)('gives blanks, never a broken number: %s', (_, groups, people) => {
    for (const privacy of [{}, LOW_LIMITS]) {
      const result = capacityOf({ instrument, groups: [...groups], privacy }, people as readonly Person[]);
      sound(result);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });

  it('has no deviation and no interval for a single tie', () => {
    const result = capacityOf(
      { instrument, groups: [{ id: 'a' }], privacy: LOW_LIMITS },
      five('a', ['a']).slice(0, 1),
    );
    expect(cellOf(result, 'a', 'a')).toMatchObject({ state: 'ok', n: 1, mean: 3, sd: null, ci: null });
  });
});
