import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../../../shared/domain/mapping/index.ts';
import { instrumentItems } from '../../../../shared/domain/instrument/items.ts';
import type { Cell } from '../../../../shared/domain/mapping/sheet.ts';
import { createRandom, type Random } from '../../../../shared/lib/random.ts';
import { engagement, sheetOf, workbookOf } from './cases.ts';

const context = engagement();
const GROUPS = ['Skolen', 'PPR', 'Sundhedsplejen', 'Lærere', 'PPT'];
const LABELS = instrumentItems(context.instrument).map(({ dimension }) => dimension.label.da ?? '');

type Rows = readonly (readonly Cell[])[];
type Table = (random: Random) => Rows;

const one = (random: Random, list: readonly string[]): string => list[random.integer(list.length)] ?? '';
const many = (random: Random, least: number, most: number, row: (at: number) => readonly Cell[]): Rows =>
  Array.from({ length: least + random.integer(most - least + 1) }, (_, at) => row(at));
const amount = (random: Random): number =>
  random.integer(2) === 0 ? 1 + random.integer(5) : random.integer(900) / 4;

/** What lies beside surveys in the folders of a municipality. */
const TABLES: Readonly<Record<string, Table>> = {
  'a budget with a column a group': (random) => [
    ['Budget 2026'],
    ['Konto', ...GROUPS.slice(0, 3), 'I alt'],
    ...many(random, 3, 20, (at) => [
      `Konto ${at + 1}`,
      amount(random),
      amount(random),
      amount(random),
      amount(random),
    ]),
  ],
  'a budget with a row a group': (random) => [
    ['Gruppe', 'Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun'],
    ...GROUPS.map((name) => [name, ...Array.from({ length: 6 }, () => 1 + random.integer(5))]),
  ],
  'hours that groups spend on each other': (random) => [
    ['Afdeling', ...GROUPS.slice(0, 3)],
    ...many(random, 3, 20, () => [
      one(random, GROUPS),
      ...Array.from({ length: 3 }, () => 1 + random.integer(5)),
    ]),
  ],
  'an address list': (random) => [
    ['Navn', 'Afdeling', 'Stilling', 'E-mail', 'Telefon', 'Adresse'],
    ...many(random, 2, 30, (at) => [
      `Person ${at}`,
      one(random, GROUPS),
      one(random, ['Leder', 'Medarbejder']),
      `p${at}@kommune.dk`,
      `2${1_000_000 + random.integer(8_999_999)}`,
      `Vej ${at}, 2100 Kbh`,
    ]),
  ],
  'a rota': (random) => [
    ['Uge', 'Gruppe', 'Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag'],
    ...many(random, 2, 20, (at) => [at + 1, one(random, GROUPS), 1, 2, 3, random.integer(6), null]),
  ],
  'referrals from group to group': (random) => [
    ['Dato', 'Fra', 'Til', 'Antal', 'Information'],
    ...many(random, 2, 30, () => [
      '02-03-2026',
      one(random, GROUPS),
      one(random, GROUPS),
      1 + random.integer(9),
      one(random, ['haster', 'alm.', 'afsluttet']),
    ]),
  ],
  'averages of a survey': (random) => [
    ['Gruppe', ...GROUPS.slice(0, 3).flatMap((name) => LABELS.map((label) => `${label} [${name}]`))],
    ...GROUPS.slice(0, 3).map((name) => [
      name,
      ...LABELS.flatMap(() => [0, 1, 2].map(() => 1 + random.integer(400) / 100)),
    ]),
  ],
  'averages by pair': (random) => [
    ['rater_group', 'target_group', 'item', 'value'],
    ...many(random, 4, 30, () => [
      one(random, GROUPS),
      one(random, GROUPS),
      one(random, LABELS),
      1 + random.integer(400) / 100,
    ]),
  ],
  'a list of questions': () => [['Parameter', 'Spørgsmål'], ...LABELS.map((label) => [label, `${label}?`])],
  'a code list': () => [
    ['Kode', 'Tekst'],
    ...['Slet ikke', 'I ringe grad', 'I høj grad'].map((text, at) => [at + 1, text]),
  ],
  'a list of groups': () => [['Gruppe'], ...GROUPS.map((name) => [name])],
  'one column of numbers': (random) => many(random, 1, 30, () => [1 + random.integer(5)]),
  'one column of labels': (random) => [
    ['Kendskab'],
    ...many(random, 1, 30, () => [one(random, ['I høj grad', 'Slet ikke'])]),
  ],
  nothing: () => [],
  'blank rows': () => [[], [null, null], ['', '  ']],
  'a letter': () => [
    ['Kære alle'],
    [],
    ['Her er svarene fra Skolen og PPR.'],
    ['Venlig hilsen'],
    ['Direktionen'],
  ],
  'a satisfaction survey of something else': (random) => [
    ['Respondent', 'Gruppe', 'Maden er god', 'Lokalerne er gode', 'Lyset er godt'],
    ...many(random, 3, 30, (at) => [
      at,
      one(random, GROUPS),
      ...Array.from({ length: 3 }, () => one(random, ['Helt enig', 'Enig', 'Uenig', 'Helt uenig'])),
    ]),
  ],
  'numbers all over': (random) =>
    many(random, 1, 20, () => Array.from({ length: 1 + random.integer(12) }, () => 1 + random.integer(5))),
};

describe('a sheet that is no survey about relations is never taken as certain', () => {
  test.each(Object.keys(TABLES))('%s', (name) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const rows = TABLES[name]?.(createRandom(seed)) ?? [];
        for (const instrument of ['relcap-6', 'rc-7']) {
          const own = engagement({ instrument });
          const proposal = proposeMapping(workbookOf(sheetOf(rows)), own);
          expect(proposal.certain).toBe(false);
          expect(proposal.problems.some(({ severity }) => severity !== 'notice')).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('cells of every kind in any order', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom<Cell>(
        null,
        true,
        '',
        'Gruppe',
        'respondent',
        '#',
        'id',
        '{"ImportId":"x"}',
        'Response',
        'Status',
      ),
      fc.constantFrom<Cell>({ kind: 'error', text: '#REF!' }, { kind: 'date', iso: '2026-03-02T09:00:00' }),
      fc.constantFrom(...GROUPS),
      fc.double(),
      fc.integer({ min: -3, max: 9 }),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '['.repeat(400),
        '('.repeat(2000),
        ' - '.repeat(500),
        '_1'.repeat(300),
        '<'.repeat(900),
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), (rows) => {
        const proposal = proposeMapping(workbookOf(sheetOf(rows)), context);
        expect(proposal.certain).toBe(false);
        expect(proposal.columns.every(({ certainty }) => certainty >= 0 && certainty <= 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
