/** Rules of what is settled, groups, relations, rounds and versions: by examples and by properties. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isDay, NO_CLARITY, openQuestions, QUESTIONS } from '../../../../shared/domain/engagement/clarity.ts';
import {
  groupProblems,
  mergedGroup,
  newGroupId,
  tidyGroup,
} from '../../../../shared/domain/engagement/groups.ts';
import {
  pairKey,
  possibleRelations,
  presetKeys,
  ratingsLeftOut,
  RELATION_PRESETS,
  relationKeys,
  relationsOf,
  withPairs,
} from '../../../../shared/domain/engagement/relations.ts';
import {
  newRoundId,
  plannedRound,
  rateLevel,
  roundProblems,
  roundState,
} from '../../../../shared/domain/engagement/rounds.ts';
import { parseSetup } from '../../../../shared/domain/engagement/setup.ts';
import { LEVELS, type Engagement, type Group } from '../../../../shared/domain/engagement/types.ts';
import {
  asksTheSame,
  builtInInstrument,
  nextVersion,
  ownCopy,
  versioned,
} from '../../../../shared/domain/instrument/index.ts';
import { failureOf } from '../../../engine/helpers.ts';

const group = (id: string, more: Partial<Group> = {}): Group => ({
  id,
  name: { da: id },
  level: 'employees',
  unit: null,
  invited: 5,
  aliases: [],
  ...more,
});

const engagement = (more: Partial<Engagement> = {}): Engagement => ({
  ...parseSetup({ groups: [] }),
  rounds: [],
  ...more,
});

const anyGroups = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/u), { minLength: 1, maxLength: 8 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({ level: fc.constantFrom(...LEVELS), unit: fc.constantFrom(null, 'Øst', 'Vest') })
          .map((more) => group(id, more)),
      ),
    ),
  );

describe('the checklist', () => {
  it('has everything open in a new engagement, and nothing when all is said', () => {
    const empty = openQuestions(engagement());
    expect(empty.map(({ id }) => id)).toEqual(QUESTIONS);
    expect(empty.filter(({ settled }) => settled)).toEqual([]);
    const clarity = {
      ...NO_CLARITY,
      ambitions: 'a',
      resources: 'r',
      goals: 'g',
      decides: 'd',
      contact: 'c',
      startsOn: '2026-01-01',
      feedbackOn: '2026-02-01',
    };
    const full = engagement({
      client: 'K',
      name: 'N',
      coreTask: 't',
      purpose: 'p',
      clarity,
      groups: [group('a'), group('b')],
      relations: 'all',
    });
    expect(openQuestions(full).filter(({ settled }) => !settled)).toEqual([]);
    const unknown = { ...full, groups: [group('a', { invited: null }), group('b')] };
    expect(openQuestions(unknown).filter(({ settled }) => !settled)).toEqual([
      { id: 'invited', settled: false },
    ]);
    expect(openQuestions({ ...unknown, relations: [['b', 'a']] }).every(({ settled }) => settled)).toBe(true);
  });

  it('knows the days of the calendar', () => {
    expect(['2024-02-29', '2000-02-29', '2026-12-31'].map(isDay)).toEqual([true, true, true]);
    expect(
      ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '26-1-1', '2026-01-00', ''].map(isDay),
    ).toEqual(new Array(7).fill(false));
  });

  it('is carried by a set-up file, which refuses a day that is none', async () => {
    expect(parseSetup({ clarity: { goals: ' g ', startsOn: '2026-01-01' } }).clarity).toEqual({
      ...NO_CLARITY,
      goals: 'g',
      startsOn: '2026-01-01',
    });
    expect(parseSetup({ clarity: {} }).clarity).toBeUndefined();
    const failure = await failureOf(() => parseSetup({ clarity: { startsOn: '1. maj' } }));
    expect([failure.code, failure.params.field, failure.params.problem]).toEqual([
      'setup.invalid',
      'clarity.startsOn',
      'not-a-day',
    ]);
    const round = await failureOf(() => parseSetup({ rounds: [{ id: 1, closesOn: '2026-99-01' }] }));
    expect(round.params.field).toBe('rounds[0].closesOn');
  });
});

describe('groups', () => {
  it('get an id from their name that is free and stays readable', () => {
    expect(newGroupId('Børn & Unge, Ærø', new Set())).toBe('boern-unge-aeroe');
    expect(newGroupId('PPR', new Set(['ppr', 'ppr-2']))).toBe('ppr-3');
    expect(newGroupId('???', new Set())).toBe('gruppe');
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, taken) => {
        const id = newGroupId(name, new Set(taken));
        expect(taken).not.toContain(id);
        expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/u);
      }),
    );
  });

  it('are told apart by name in each language, and by aliases', () => {
    const groups = [
      group('a', { name: { da: 'Skole', en: 'X' }, aliases: ['Lærere'] }),
      group('b', { name: { da: 'skole ', en: 'Y' }, aliases: [' lærere', 'Lærere'] }),
      group('c', { name: { en: 'X' }, invited: -1 }),
    ];
    expect(groupProblems(groups, 'da').map(({ index, field, code }) => [index, field, code])).toEqual([
      [1, 'name', 'same-name'],
      [2, 'name', 'same-name'],
      [2, 'invited', 'invited'],
      [1, 'aliases', 'same-alias'],
      [1, 'aliases', 'same-alias'],
    ]);
    expect(groupProblems([groups[0] ?? group('x')], 'da')).toEqual([]);
    const named = [
      group('a', { name: { da: 'Skole' }, aliases: ['skole', 'ppt '] }),
      group('b', { name: { da: 'PPR', nb: 'PPT' } }),
    ];
    expect(groupProblems(named, 'da')).toEqual([
      { index: 0, field: 'aliases', code: 'same-alias', other: 'PPR' },
    ]);
  });

  it('that are merged keep the names of both, and count their invited together', () => {
    const into = group('a', { name: { da: 'Skolen' }, aliases: ['Lærere'], invited: 7 });
    const from = group('b', {
      name: { da: 'SFO', en: 'skolen' },
      aliases: ['Pædagoger', 'LÆRERE'],
      invited: 3,
    });
    expect(mergedGroup(from, into)).toEqual({
      ...into,
      invited: 10,
      aliases: ['Lærere', 'SFO', 'Pædagoger'],
    });
    expect(mergedGroup({ ...from, invited: null }, into).invited).toBeNull();
  });

  it('are tidied once and for all', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.option(fc.string()), (name, aliases, unit) => {
        const tidy = tidyGroup(group('a', { name: { da: name }, aliases, unit }));
        expect(tidyGroup(tidy)).toEqual(tidy);
      }),
    );
  });
});

describe('relations', () => {
  it('come back as they were from their short form', () => {
    fc.assert(
      fc.property(anyGroups, fc.infiniteStream(fc.boolean()), (groups, draws) => {
        const keys = new Set(
          groups.flatMap((a) => groups.filter(() => draws.next().value).map((b) => pairKey(a.id, b.id))),
        );
        expect(relationKeys(relationsOf(keys, groups), groups)).toEqual(keys);
      }),
    );
  });

  it('of a preset lie within what is possible, and name no own group where none is asked about', () => {
    fc.assert(
      fc.property(anyGroups, fc.constantFrom(...RELATION_PRESETS), fc.boolean(), (groups, preset, own) => {
        const keys = presetKeys(preset, groups, own);
        expect(keys.size).toBeLessThanOrEqual(possibleRelations(groups.length, own));
        if (!own) for (const { id } of groups) expect(keys.has(pairKey(id, id))).toBe(false);
        for (const a of groups)
          for (const b of groups) expect(keys.has(pairKey(a.id, b.id))).toBe(keys.has(pairKey(b.id, a.id)));
      }),
    );
  });

  it('of leaders reach the employees of their own unit and of no other', () => {
    const groups = [
      group('chef', { level: 'leaders', unit: 'Øst' }),
      group('øst', { unit: 'øst ' }),
      group('vest', { unit: 'Vest' }),
    ];
    const keys = presetKeys('leaders-own', groups, false);
    expect([
      keys.has(pairKey('chef', 'øst')),
      keys.has(pairKey('chef', 'vest')),
      keys.has(pairKey('øst', 'vest')),
    ]).toEqual([true, false, true]);
  });

  it('that are switched both ways stay symmetric, and switching back undoes it', () => {
    fc.assert(
      fc.property(anyGroups, fc.nat(), fc.nat(), (groups, i, j) => {
        const [a, b] = [groups[i % groups.length]?.id ?? '', groups[j % groups.length]?.id ?? ''];
        const none = new Set<string>();
        const on = withPairs(none, [[a, b]], true, true);
        expect([...on].sort()).toEqual([...new Set([pairKey(a, b), pairKey(b, a)])].sort());
        expect(withPairs(on, [[b, a]], false, true)).toEqual(none);
      }),
    );
  });

  it('tell how many ratings a change takes out', () => {
    const counts = [
      { rater: 'a', rated: 'b', ratings: 7 },
      { rater: 'b', rated: 'a', ratings: 2 },
    ];
    const both = new Set([pairKey('a', 'b'), pairKey('b', 'a')]);
    expect(ratingsLeftOut(both, new Set([pairKey('b', 'a')]), counts)).toBe(7);
    expect(ratingsLeftOut(new Set(), new Set(), counts)).toBe(0);
  });
});

describe('rounds', () => {
  it('are planned, open, past their last day or closed, on the day itself still open', () => {
    const days = { opensOn: '2026-03-02', closesOn: '2026-03-16' };
    const on = (today: string, more = {}) => roundState({ ...days, ...more }, today);
    expect(['2026-03-01', '2026-03-02', '2026-03-16', '2026-03-17'].map((day) => on(day))).toEqual([
      'planned',
      'open',
      'open',
      'past',
    ]);
    expect(on('2026-03-05', { closed: true })).toBe('closed');
    expect(roundState({}, '2026-03-05')).toBe('open');
    expect(roundState({ closesOn: 'soon' }, '2026-03-05')).toBe('open');
  });

  it('are kept without what is empty', () => {
    expect(
      plannedRound({ id: '1', label: ' Før ', opensOn: '', closesOn: '2026-03-16', closed: false }),
    ).toEqual({ id: '1', label: 'Før', closesOn: '2026-03-16' });
  });

  it('want a label of their own and days in order', () => {
    const rounds = [
      { id: '1', label: 'Før', opensOn: '2026-03-02', closesOn: '2026-03-01' },
      { id: '2', label: ' før', opensOn: '2026-3-2' },
      { id: '3', label: '' },
    ];
    expect(roundProblems(rounds).map(({ index, code }) => [index, code])).toEqual([
      [0, 'days-order'],
      [1, 'same-label'],
      [1, 'not-a-day'],
      [2, 'no-label'],
    ]);
    expect(newRoundId(new Set(['1', '3']))).toBe('4');
  });

  it('warn at 60 and 40 per cent, and count the edge as reached', () => {
    expect([0.6, 0.59, 0.4, 0.39, null].map((rate) => rateLevel(rate, [0.6, 0.4]))).toEqual([
      'fine',
      'low',
      'low',
      'very-low',
      'none',
    ]);
    expect(rateLevel(0.5, [])).toBe('low');
  });
});

describe('an instrument that is edited', () => {
  const relcap = builtInInstrument('relcap-6');
  if (relcap === null) throw new Error('relcap-6 is built in');

  it('becomes a copy with an id of its own', () => {
    const copy = ownCopy(relcap, new Set(['relcap-6-own']));
    expect([copy.id, copy.version, copy.status]).toEqual(['relcap-6-own-2', '1.0', 'own']);
    expect(ownCopy(copy, new Set()).id).toBe('relcap-6-own');
    expect(asksTheSame(relcap, copy)).toBe(false);
  });

  it('gets the next free version only where it asks something else', () => {
    expect(['1.0', '2', '1.9', 'a'].map(nextVersion)).toEqual(['1.1', '3', '1.10', 'a.2']);
    const other = { ...relcap, scale: { ...relcap.scale, max: 7 } };
    expect(versioned(other, [relcap]).version).toBe('1.1');
    expect(versioned(other, [relcap, { ...relcap, version: '1.1' }]).version).toBe('1.2');
    expect(versioned({ ...relcap, title: { da: 'Ny' } }, [relcap]).version).toBe('1.0');
  });
});
