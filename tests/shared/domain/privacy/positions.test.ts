/** Splits by position: shown beside each other and beside the cells only where no few people follow from them. */
import { describe, expect, it } from 'vitest';
import { capacityOf, smallInstrument, type Answer, type Person } from '../helpers.ts';
import type { Audience, CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import {
  clearPositions,
  overallCountsTell,
  type PeopleByPosition,
} from '../../../../shared/domain/privacy/positions.ts';
import { auditResults } from '../../../../shared/domain/privacy/audit/audit.ts';
import type { KnownCounts } from '../../../../shared/domain/privacy/audit/shown.ts';
import { engagementOf } from '../helpers.ts';

const instrument = smallInstrument([{ id: 'i' }]);
const IDS = ['north', 'south', 'east', 'rated'];
const setup = { instrument, groups: IDS.map((id) => ({ id })), relations: IDS.map((id) => [id, 'rated']) };

/** People of a group with their one answer about the rated group. */
function people(
  group: string,
  position: 'leader' | 'employee' | null,
  answers: readonly Answer[],
): readonly Person[] {
  return answers.map((answer) => ({
    group,
    ...(position ? { position } : {}),
    answers: { rated: [answer] },
  }));
}

const spread = (count: number, answers: readonly number[] = [1, 2, 3, 4, 5]): readonly Answer[] =>
  Array.from({ length: count }, (_, index) => answers[index % answers.length] ?? null);

function positionsOf(parts: readonly (readonly Person[])[], audience: Audience = 'client') {
  const { positions } = capacityOf(setup, parts.flat(), audience);
  if (!positions) throw new Error('no positions');
  return positions;
}

const shownGroups = ({ groups }: NonNullable<CapacityResult['positions']>): readonly string[] =>
  groups.filter(({ gap }) => gap !== null).map(({ id }) => id);

describe('the split of a group', () => {
  it('has the means of its leaders and its employees', () => {
    const { groups } = positionsOf([
      people('north', 'leader', spread(5)),
      people('north', 'employee', [4, 4, 4, 5, 5]),
    ]);
    expect(groups).toEqual([
      {
        id: 'north',
        leaders: { n: 5, mean: 3 },
        employees: { n: 5, mean: 4.4 },
        gap: expect.closeTo(-1.4, 12) as number,
        gapCi: expect.anything() as unknown,
      },
    ]);
  });

  it('is hidden where a part is under the limit, and tells the client no count', () => {
    const parts = [people('north', 'leader', spread(1)), people('north', 'employee', spread(9))];
    const hidden = { id: 'north', gap: null, gapCi: null, reason: 'too-few' };
    expect(positionsOf(parts).groups).toEqual([
      { ...hidden, leaders: { n: null, mean: null }, employees: { n: null, mean: null } },
    ]);
    expect(positionsOf(parts, 'consultant').groups).toEqual([
      { ...hidden, leaders: { n: 1, mean: null }, employees: { n: 9, mean: null } },
    ]);
  });

  it('is listed for groups that have both kinds only', () => {
    expect(
      positionsOf([people('north', 'leader', spread(6)), people('south', 'employee', spread(6))]).groups,
    ).toEqual([]);
  });

  it('is hidden where a few of unknown position would be what is left of the group’s cells', () => {
    const both = [people('north', 'leader', spread(5)), people('north', 'employee', spread(5))];
    expect(shownGroups(positionsOf([...both, people('north', null, spread(1))]))).toEqual([]);
    expect(shownGroups(positionsOf([...both, people('north', null, spread(5))]))).toEqual(['north']);
  });
});

describe('the overall split', () => {
  const full = (group: string) => [people(group, 'leader', spread(5)), people(group, 'employee', spread(6))];

  it('stands beside a group’s split where the others together reach the limit', () => {
    const result = positionsOf([
      ...full('north'),
      people('south', 'leader', spread(2)),
      people('south', 'employee', spread(6)),
      people('east', 'leader', spread(3)),
      people('east', 'employee', spread(6)),
    ]);
    expect(result.gap).not.toBeNull();
    expect(shownGroups(result)).toEqual(['north']);
  });

  it('takes the smallest group’s split with it where what is left would be one leader', () => {
    // All leaders less those of `north`, whose split is shown, would be the one leader of `south`.
    const result = positionsOf([
      ...full('north'),
      people('south', 'leader', spread(1, [4])),
      people('south', 'employee', spread(9)),
    ]);
    expect(result).toMatchObject({ leaders: { n: 6 }, employees: { n: 15 } });
    expect(result.groups.map(({ id, gap, reason }) => [id, gap, reason])).toEqual([
      ['north', null, 'too-few'],
      ['south', null, 'too-few'],
    ]);
  });

  it('hides no more splits than that takes, the smallest first', () => {
    const result = positionsOf([
      people('north', 'leader', spread(8)),
      people('north', 'employee', spread(9)),
      ...full('south'),
      people('east', 'leader', spread(1, [4])),
      people('east', 'employee', spread(9)),
    ]);
    expect(result.gap).not.toBeNull();
    expect(shownGroups(result)).toEqual(['north']);
  });

  it('is hidden where it is unsafe without any split beside it, and the splits of groups stay', () => {
    // The leaders of `south` have a cell of their own; all leaders less them would be the one of `east` and those of `north`...
    const lone = [
      people('south', 'leader', spread(6)),
      people('east', 'leader', [5]),
      people('east', 'employee', spread(9)),
    ];
    expect(positionsOf(lone)).toMatchObject({ gap: null, reason: 'too-few' });
    const beside = positionsOf([...lone, ...full('north')]);
    // ... who are five more: with them the overall split is safe, and theirs is what must go.
    expect(beside.gap).not.toBeNull();
    expect(shownGroups(beside)).toEqual([]);
    const unknown = positionsOf([...lone, ...full('north'), people('east', null, spread(1))]);
    expect(unknown).toMatchObject({ gap: null, reason: 'too-few' });
    expect(shownGroups(unknown)).toEqual(['north']);
  });

  it('is hidden where it pins down few people who lie at the end of the scale', () => {
    // Five leaders in two groups, all of whom say 5: their mean of 5 is that of each of them.
    const parts = (answers: readonly Answer[]) => [
      people('north', 'leader', answers.slice(0, 2)),
      people('north', 'employee', spread(8)),
      people('south', 'leader', answers.slice(2)),
      people('south', 'employee', spread(8)),
    ];
    expect(positionsOf(parts([5, 5, 5, 5, 5]))).toMatchObject({ gap: null, reason: 'too-few' });
    expect(positionsOf(parts([1, 1, 1, 1, 1]))).toMatchObject({ gap: null, reason: 'too-few' });
    expect(positionsOf(parts([5, 4, 3, 5, 4]))).toMatchObject({ leaders: { n: 5, mean: 4.2 } });
  });

  it('stays where only the cells themselves lie at the end of the scale', () => {
    // Everybody says 5: that is what the cells say of each, and the split adds nothing.
    const result = positionsOf([
      people('north', 'leader', [5, 5]),
      people('north', 'employee', spread(8, [5])),
      people('south', 'leader', [5, 5, 5]),
      people('south', 'employee', spread(8, [5])),
    ]);
    expect(result).toMatchObject({ leaders: { n: 5, mean: 5 }, employees: { n: 16, mean: 5 }, gap: 0 });
  });
});

describe('counts of the overall split', () => {
  const limit = 5;
  const scale = { min: 1, max: 5 };
  /** One cell, answers from one end of the scale to the other. */
  const group = (leaders: number, employees: number, unknown = 0): PeopleByPosition => {
    const counts = [unknown, leaders, employees];
    const people = counts.flatMap((count, kind) =>
      Array.from({ length: count }, () => ({ kind, weight: 1 })),
    );
    const ties = Float64Array.from(people, (_, at) => ((at + 2) % 5) / 4);
    const has = new Uint8Array(people.length).fill(1);
    const sum = ties.reduce((total, tie) => total + tie, 0);
    const cell = {
      placeOf: Int32Array.from(people, (_, at) => at),
      kinds: Uint8Array.from(people, ({ kind }) => kind),
      ties,
      pools: [
        { dimension: 0, share: 1, has, own: ties, count: ties.length, sum, range: { low: 0, high: 1 } },
      ],
      range: { low: 0, high: 1 },
    };
    const sumOf = (kind: number): number =>
      people.reduce((sum, one, at) => sum + (one.kind === kind ? 1 + 4 * (ties[at] ?? 0) : 0), 0);
    return {
      counts,
      sums: counts.map((_, kind) => sumOf(kind)),
      ties: () => ({ people, cells: [cell], fixed: [0, 0, 0] }),
    };
  };

  it('are told unless they bound those of hidden splits', () => {
    const tells = (groups: readonly PeopleByPosition[]): boolean => {
      const cleared = clearPositions(groups, limit, scale);
      expect(cleared.overall).toBe(true);
      return overallCountsTell(groups, cleared, limit);
    };
    expect(tells([group(5, 9), group(6, 9)])).toBe(false);
    expect(tells([group(2, 9), group(3, 9)])).toBe(false);
    // Five groups with a leader each: five leaders, so one in each.
    expect(tells([1, 1, 1, 1, 1].map((leaders) => group(leaders, 9)))).toBe(true);
    expect(tells([1, 1, 1, 4].map((leaders) => group(leaders, 9)))).toBe(false);
  });

  it('are blank for the client where they would', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'rated'];
    const parts = ids
      .slice(0, 5)
      .flatMap((id, index) => [...people(id, 'leader', [1 + index]), ...people(id, 'employee', spread(8))]);
    const wide = { instrument, groups: ids.map((id) => ({ id })), relations: ids.map((id) => [id, 'rated']) };
    expect(capacityOf(wide, parts, 'client').positions).toMatchObject({
      leaders: { n: null, mean: 3 },
      employees: { n: null },
    });
    expect(capacityOf(wide, parts).positions).toMatchObject({ leaders: { n: 5 }, employees: { n: 40 } });
  });
});

describe('the audit of a split', () => {
  it('finds the one leader whom splits shown beside each other give away', () => {
    const parts = [
      people('north', 'leader', spread(5)),
      people('north', 'employee', spread(6)),
      people('south', 'leader', spread(1, [4])),
      people('south', 'employee', spread(9)),
    ].flat();
    const result = capacityOf(setup, parts, 'consultant');
    const counts: KnownCounts = {
      cells: result.cells.map(({ n }) => n ?? 0),
      dimensions: result.cells.map(({ n }) => n ?? 0),
      positions: [
        [0, 5, 6],
        [0, 1, 9],
        [0, 0, 0],
        [0, 0, 0],
      ],
    };
    const { instrument: made } = engagementOf(setup);
    const frame = { instrument: made, levels: new Map(), known: new Map([[result.round, counts]]) };
    expect(auditResults([result], frame)).toMatchObject({ found: [], recoverable: 0 });
    if (!result.positions) throw new Error('no positions');
    const [north, ...others] = result.positions.groups;
    if (!north) throw new Error('no split');
    const told = { ...north, leaders: { n: 5, mean: 3 }, employees: { n: 6, mean: 16 / 6 }, gap: 3 - 16 / 6 };
    const positions = { ...result.positions, groups: [told, ...others] };
    expect(auditResults([{ ...result, positions }], frame).found).toEqual(['position 1 south 1']);
  });
});
