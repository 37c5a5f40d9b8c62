import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../electron/engine/spreadsheet/index.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { draftResponses, parseMapping, proposeMapping } from '../../../shared/domain/mapping/index.ts';
import { columnLetters } from '../../../shared/domain/mapping/sheet.ts';
import { answersOf, balance, BALANCED, engagement } from '../../shared/domain/mapping/cases.ts';
import { scratchFolder, xlsxOf } from './make-xlsx.ts';

const write = await scratchFolder();

interface Survey {
  readonly groups: number;
  readonly items: number;
  readonly style: 'wide' | 'long';
  readonly separator: ';' | ',' | '\t' | '|' | 'xlsx';
  readonly labels: boolean;
  /** Group index and answers (0 = blank, 6 = don't know, 7 = not applicable) of each respondent. */
  readonly people: readonly { readonly group: number; readonly answers: readonly number[] }[];
}

const survey: fc.Arbitrary<Survey> = fc
  .record({ groups: fc.integer({ min: 2, max: 4 }), items: fc.integer({ min: 1, max: 4 }) })
  .chain(({ groups, items }) =>
    fc.record({
      groups: fc.constant(groups),
      items: fc.constant(items),
      style: fc.constantFrom('wide' as const, 'long' as const),
      separator: fc.constantFrom(';' as const, ',' as const, '\t' as const, '|' as const, 'xlsx' as const),
      labels: fc.boolean(),
      people: fc.array(
        fc.record({
          group: fc.integer({ min: 0, max: groups - 1 }),
          answers: fc.array(fc.integer({ min: 0, max: 7 }), {
            minLength: groups * items,
            maxLength: groups * items,
          }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
    }),
  );

const LABELS = ['Slet ikke', 'I ringe grad', 'I nogen; grad', 'I "høj" grad', 'I meget, meget høj grad'];
const NAMES = ['Lærerne', 'PPR & Co', 'Sund, rask; glad', 'Ledelse | "toppen"'];

function engagementOf({ groups, items }: Survey): Engagement {
  return engagement({
    groups: NAMES.slice(0, groups).map((name, i) => ({
      id: `g${i}`,
      name: { da: name },
      level: 'employees',
    })),
    instrument: {
      id: 'egen',
      scale: { min: 1, max: 5, labels: { da: LABELS } },
      missing: { missing: ['ved ikke'], not_applicable: ['vi samarbejder ikke'] },
      dimensions: Array.from({ length: items }, (_, i) => ({
        id: `d${i}`,
        label: { da: `Parameter ${'abcd'.charAt(i)}` },
        items: [{ id: `i${i}`, text: { da: `{group} gør ${i}` } }],
      })),
    },
  });
}

type Row = readonly (string | number | null)[];

/** The survey as sheet rows, and what must come out: answers in reading order. */
function written(from: Survey): { rows: readonly Row[]; mapping: unknown; expected: readonly string[] } {
  const { groups, items, labels, style, people } = from;
  const cell = (answer: number): string | number | null => {
    if (answer === 0) return null;
    if (answer > 5) return answer === 6 ? 'Ved ikke' : 'Vi samarbejder ikke';
    return labels ? (LABELS[answer - 1] ?? '') : answer;
  };
  const places = Array.from({ length: groups * items }, (_, at) => ({
    at,
    g: Math.floor(at / items),
    i: at % items,
  }));
  const expected = people.flatMap(({ answers }, p) =>
    places.flatMap(({ at, g, i }) => {
      const answer = answers[at] ?? 0;
      const value = answer === 6 ? '?' : answer === 7 ? '-' : String(answer);
      return answer === 0 ? [] : [`p${p}>g${g}.i${i}=${value}`];
    }),
  );
  const name = (g: number): string => NAMES[g] ?? '';
  if (style === 'wide')
    return {
      rows: [
        ['respondent', 'gruppe', ...places.map(({ g, i }) => `Parameter ${'abcd'.charAt(i)} [${name(g)}]`)],
        ...people.map(({ group, answers }, p) => [`p${p}`, name(group), ...answers.map(cell)]),
      ],
      mapping: {
        columns: [
          { column: 'A', role: 'respondent' },
          { column: 'B', role: 'group' },
          ...places.map(({ at, g, i }) => ({
            column: columnLetters(at + 2),
            role: 'answer',
            item: `d${i}`,
            target: `g${g}`,
          })),
        ],
      },
      expected,
    };
  return {
    rows: [
      ['respondent', 'gruppe', 'target', 'item', 'value'],
      ...people.flatMap(({ group, answers }, p) =>
        places.map(({ at, g, i }) => [`p${p}`, name(group), name(g), `i${i}`, cell(answers[at] ?? 0)]),
      ),
    ],
    mapping: {
      layout: 'long',
      columns: ['respondent', 'group', 'target', 'item', 'value'].map((role, c) => ({
        column: columnLetters(c),
        role,
      })),
    },
    expected,
  };
}

function textFile(rows: readonly Row[], separator: string): string {
  const field = (value: string | number | null): string => {
    const text = value === null ? '' : String(value);
    return /[";,|\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => row.map(field).join(separator)).join('\r\n')}\r\n`;
}

test('a random survey, written and read, is the same survey', async () => {
  await fc.assert(
    fc.asyncProperty(survey, async (from) => {
      const { rows, mapping, expected } = written(from);
      const content =
        from.separator === 'xlsx' ? xlsxOf([{ name: 'Svar', rows }]) : textFile(rows, from.separator);
      const workbook = await readSpreadsheet(await write('undersøgelse æøå & co.dat', content));
      const context = engagementOf(from);
      const drafted = draftResponses(workbook, parseMapping(mapping), context);
      expect(answersOf(drafted, context)).toEqual(expected);
      expect(balance(drafted.account)).toEqual(BALANCED);
      expect(drafted.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(
        expected.length === 0 ? ['import.no-answers'] : [],
      );
    }),
    { numRuns: 60 },
  );
});

describe('the reference fixture', () => {
  const fixture = (name: string): string => `tests/fixtures/method/${name}`;
  const context = engagement({
    groups: ['A', 'B', 'C'].map((id) => ({ id, name: { da: id }, level: 'employees' })),
  });
  const wideMapping = (header: readonly string[]): unknown => ({
    columns: header.map((name, c) => {
      const [target = '', item] = name.split('__');
      const role = ['respondent', 'group', 'position'][c];
      return { column: columnLetters(c), ...(role ? { role } : { role: 'answer', item, target }) };
    }),
  });

  test('wide and long, with a mapping and without, hold the same 227 answers of 14 people', async () => {
    const wide = await readSpreadsheet(fixture('fixture_wide.csv'));
    const long = await readSpreadsheet(fixture('fixture_long.csv'));
    const header = (readFileSync(fixture('fixture_wide.csv'), 'utf8').split(/\r?\n/)[0] ?? '').split(',');
    const roles = ['respondent', 'group', 'position', 'target', 'item', 'value'];
    const longMapping = {
      layout: 'long',
      columns: roles.map((role, c) => ({ column: columnLetters(c), role })),
    };
    const drafts = [
      draftResponses(wide, parseMapping(wideMapping(header)), context),
      draftResponses(long, parseMapping(longMapping), context),
      ...[wide, long].map((workbook) => {
        const proposal = proposeMapping(workbook, context);
        expect(proposal.certain).toBe(true);
        return draftResponses(workbook, proposal.mapping, context);
      }),
    ];
    const sorted = drafts.map((drafted) => [...answersOf(drafted, context)].sort());
    expect(sorted[0]).toHaveLength(227);
    for (const each of sorted) expect(each).toEqual(sorted[0]);
    for (const { account, problems, drafts: found } of drafts) {
      expect(problems).toEqual([]);
      expect(account.respondents).toBe(14);
      expect(account.answers).toEqual({ read: 227, stored: 227, skipped: 0, blank: 25 });
      expect(balance(account)).toEqual(BALANCED);
      expect(found.respondents.filter(({ position }) => position === 'leader')).toHaveLength(3);
    }
  });
});
