/** setup.json: defaults, forms that are allowed, and a refusal that names the field. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_ROUND_ID, parseSetup } from '../../../../shared/domain/engagement/setup.ts';
import { Failure } from '../../../../shared/lib/failure.ts';
import { LANGUAGES } from '../../../../shared/lib/language.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';

const groups = [{ id: 'a' }, { id: 'b', level: 'leaders' }];

describe('parseSetup', () => {
  it('reads a whole file', () => {
    const setup = parseSetup({
      client: 'Nordby',
      name: 'Børn',
      language: 'nb',
      coreTask: 't',
      purpose: 'p',
      instrument: 'rc-7',
      groups: [
        {
          id: 'a',
          name: { da: 'Skolen', en: 'School' },
          level: 'top',
          unit: 'u',
          invited: 24,
          aliases: ['Lærere'],
        },
        { id: 'b', name: 'Barnehagen' },
      ],
      relations: [
        ['a', 'b'],
        ['a', 'b'],
        ['b', 'b'],
      ],
      rounds: [{ id: 2026, label: 'Før' }, { id: '2027' }],
      privacy: { minCell: 3, minGroup: 4, minLeaderCell: 6, commentMin: 7, secondarySuppression: false },
    });
    expect(setup).toMatchObject({
      client: 'Nordby',
      name: 'Børn',
      language: 'nb',
      coreTask: 't',
      purpose: 'p',
      instrument: { id: 'rc-7' },
      groups: [
        {
          id: 'a',
          name: { da: 'Skolen', en: 'School' },
          level: 'top',
          unit: 'u',
          invited: 24,
          aliases: ['Lærere'],
        },
        { id: 'b', name: { nb: 'Barnehagen' }, level: 'employees', unit: null, invited: null, aliases: [] },
      ],
      relations: [
        ['a', 'b'],
        ['b', 'b'],
      ],
      rounds: [
        { id: '2026', label: 'Før' },
        { id: '2027', label: '2027' },
      ],
      privacy: {
        min_cell: 3,
        min_group: 4,
        min_leader_cell: 6,
        comment_min: 7,
        secondary_suppression: false,
      },
    });
  });

  it('has defaults for everything but ids', () => {
    expect(parseSetup({ groups })).toMatchObject({
      language: 'da',
      instrument: { id: 'relcap-6' },
      relations: 'all',
      rounds: [{ id: DEFAULT_ROUND_ID }],
      privacy: { min_cell: 5 },
    });
    expect(parseSetup({}).groups).toEqual([]);
  });

  it('takes limits from its instrument, and own-group questions too', () => {
    const instrument = {
      id: 'mine',
      scale: { min: 0, max: 10 },
      dimensions: [{ id: 'd', items: [{ id: 'i' }] }],
      privacy: { min_cell: 8 },
      rating: { own_group: false },
    };
    expect(parseSetup({ groups, instrument })).toMatchObject({
      instrument: { id: 'mine' },
      privacy: { min_cell: 8, min_group: 5 },
      relations: 'others',
    });
  });

  const cases: readonly (readonly [unknown, string, string])[] = [
    [[], 'setup', 'not-an-object'],
    [{ client: 5 }, 'client', 'not-text'],
    [{ language: 'sv' }, 'language', 'unknown-choice'],
    [{ instrument: 'rc-4' }, 'instrument', 'unknown-choice'],
    [{ instrument: 7 }, 'instrument', 'not-an-object'],
    [
      { instrument: { id: 'x', scale: { min: 1, max: 5 }, dimensions: [{ id: 'd', items: [{}] }] } },
      'instrument.dimensions[0].items[0].id',
      'missing',
    ],
    [{ groups: {} }, 'groups', 'not-a-list'],
    [{ groups: [{ id: 'a' }, { id: 'a' }] }, 'groups[1].id', 'duplicate-id'],
    [{ groups: [{ id: '@own' }] }, 'groups[0].id', 'bad-id'],
    [{ groups: [{ name: 'x' }] }, 'groups[0].id', 'missing'],
    [{ groups: [{ id: 'a', level: 'boss' }] }, 'groups[0].level', 'unknown-choice'],
    [{ groups: [{ id: 'a', invited: -1 }] }, 'groups[0].invited', 'too-small'],
    [{ groups: [{ id: 'a', invited: '12' }] }, 'groups[0].invited', 'not-a-number'],
    [{ groups: [{ id: 'a', aliases: 'x' }] }, 'groups[0].aliases', 'not-a-list'],
    [{ groups: [{ id: 'a', name: { da: 5 } }] }, 'groups[0].name.da', 'not-text'],
    [{ groups, relations: 'some' }, 'relations', 'unknown-choice'],
    [{ groups, relations: [['a', 'c']] }, 'relations[0][1]', 'unknown-id'],
    [{ groups, relations: [['a']] }, 'relations[0]', 'not-a-list'],
    [{ groups, rounds: [{ id: '1' }, { id: '1' }] }, 'rounds[1].id', 'duplicate-id'],
    [{ groups, rounds: [{ label: 'x' }] }, 'rounds[0].id', 'missing'],
    [{ privacy: { minCell: 0 } }, 'privacy.minCell', 'too-small'],
    [{ privacy: { mincell: 3 } }, 'privacy.mincell', 'unknown-key'],
    [{ privacy: { secondarySuppression: 'no' } }, 'privacy.secondarySuppression', 'not-true-or-false'],
  ];

  it.each(cases)('names the field (%#)', (json, field, problem) => {
    let params: Failure['params'] = {};
    try {
      parseSetup(json);
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
      expect((error as Failure).code).toBe('setup.invalid');
      params = (error as Failure).params;
    }
    expect(params).toMatchObject({ field, problem });
    for (const language of LANGUAGES)
      expect(wordsOf(language).failure('setup.invalid', params)).not.toMatch(/problem\.|\{\{|\$t/);
  });
});

describe('the settings of the intervals in a setup', () => {
  const field = (statistics: unknown): unknown => {
    try {
      parseSetup({ groups, statistics });
    } catch (error) {
      return error instanceof Failure ? [error.params.field, error.params.problem] : error;
    }
    return null;
  };

  it('have defaults and are read one by one', () => {
    expect(parseSetup({ groups }).statistics).toEqual({ seed: 1, finitePopulation: false, pairing: 'auto' });
    expect(parseSetup({ groups, statistics: { seed: 4294967295, pairing: 'never' } }).statistics).toEqual({
      seed: 4294967295,
      finitePopulation: false,
      pairing: 'never',
    });
  });

  it.each([
    [{ sead: 2 }, ['statistics.sead', 'unknown-key']],
    [{ seed: -1 }, ['statistics.seed', 'too-small']],
    [{ seed: 1.5 }, ['statistics.seed', 'not-whole']],
    [{ seed: 4294967296 }, ['statistics.seed', 'too-large']],
    [{ pairing: 'always' }, ['statistics.pairing', 'unknown-choice']],
    [{ finitePopulation: 'yes' }, ['statistics.finitePopulation', 'not-true-or-false']],
    ['1', ['statistics', 'not-an-object']],
  ])('%j is refused by its field', (statistics, expected) => {
    expect(field(statistics)).toEqual(expected);
  });
});
