/** The entries that need a meaning, and the changes that give them one. */
import { describe, expect, test } from 'vitest';
import {
  withAnswerMeaning,
  withCoding,
  withColumn,
  withGroupText,
  withPositionText,
} from '../../../../shared/domain/mapping/edit.ts';
import { LISTED_ENTRIES, sheetEntries } from '../../../../shared/domain/mapping/entries.ts';
import { draftResponses } from '../../../../shared/domain/mapping/draft.ts';
import { parseMapping } from '../../../../shared/domain/mapping/parse.ts';
import type { Cell } from '../../../../shared/domain/mapping/sheet.ts';
import { engagement, sheetOf, workbookOf } from './cases.ts';

const HEADER = ['id', 'gruppe', 'stilling', 'kendskab', 'respekt', 'e-mail'];
const mapping = parseMapping({
  columns: [
    { column: 'A', role: 'respondent' },
    { column: 'B', role: 'group' },
    { column: 'C', role: 'position' },
    { column: 'D', role: 'answer', item: 'know1', target: 'ppr' },
    { column: 'E', role: 'answer', item: 'respect1', target: 'ppr', missing: ['3'] },
    { column: 'F', role: 'ignore' },
  ],
});
const rows: readonly (readonly Cell[])[] = [
  HEADER,
  [1, 'Skolen', 'Leder', 4, 3, 'a@b.dk'],
  [2, 'Lærerne', 'medarbejder', 'I høj grad', 'Meget', 'c@d.dk'],
  [3, 'skolen', 'Vikar', 'Ved ikke', 'meget', null],
  [4, 'PPR', null, 3, 3, null],
];
const entriesOf = (changed = mapping) => sheetEntries(workbookOf(sheetOf(rows)), changed, engagement());

describe('the entries of a sheet', () => {
  test('are each told once, with count, first place and meaning', () => {
    const { answers } = entriesOf();
    expect(answers).toEqual([
      { text: '3', count: 3, firstCell: 'D5', meaning: 3, mixed: true },
      { text: 'Meget', count: 2, firstCell: 'E3', meaning: null, mixed: false },
      { text: '4', count: 1, firstCell: 'D2', meaning: 4, mixed: false },
      { text: 'I høj grad', count: 1, firstCell: 'D3', meaning: 4, mixed: false },
      { text: 'Ved ikke', count: 1, firstCell: 'D4', meaning: 'missing', mixed: false },
    ]);
  });

  test('name groups and positions, and those that are not known', () => {
    const { groups, positions } = entriesOf();
    expect(groups.map(({ text, count, meaning }) => [text, count, meaning])).toEqual([
      ['Skolen', 2, 'skole'],
      ['Lærerne', 1, null],
      ['PPR', 1, 'ppr'],
    ]);
    expect(positions.map(({ text, meaning }) => [text, meaning])).toEqual([
      ['Leder', 'leader'],
      ['Vikar', null],
      ['medarbejder', 'employee'],
    ]);
  });

  test('never hold what a column that is left out says', () => {
    expect(JSON.stringify(entriesOf())).not.toContain('@');
  });

  test('are cut where nobody could look through them, and the rest is counted', () => {
    const many = Array.from({ length: LISTED_ENTRIES + 7 }, (_, index): Cell[] => [index, `gruppe ${index}`]);
    const found = sheetEntries(workbookOf(sheetOf([HEADER, ...many])), mapping, engagement());
    expect(found.groups).toHaveLength(LISTED_ENTRIES);
    expect(found.more).toBe(7);
  });

  test('ask for the coding of an item that has two', () => {
    const frequency = parseMapping({
      columns: [
        { column: 'A', role: 'group' },
        { column: 'B', role: 'answer', item: 'freq1', target: 'ppr' },
      ],
    });
    const rc7 = engagement({ instrument: 'rc-7' });
    const codings = (changed: typeof frequency) =>
      sheetEntries(
        workbookOf(
          sheetOf([
            ['g', 'f'],
            ['skole', 2],
          ]),
        ),
        changed,
        rc7,
      ).codings;
    expect(codings(frequency)).toEqual([{ item: 'freq1', coding: null }]);
    expect(codings(withCoding(frequency, 'freq1', 'displayed'))).toEqual([
      { item: 'freq1', coding: 'displayed' },
    ]);
    expect(entriesOf().codings).toEqual([]);
  });
});

describe('a decision', () => {
  test('on an answer counts in every column, and takes older ones away', () => {
    const said = withAnswerMeaning(withAnswerMeaning(mapping, 'meget', 4), '3', 3);
    const { answers } = entriesOf(said);
    expect(answers.find(({ text }) => text === 'Meget')).toMatchObject({ meaning: 4, mixed: false });
    expect(answers.find(({ text }) => text === '3')).toMatchObject({ meaning: 3, mixed: false });
    const again = withAnswerMeaning(said, 'MEGET', 'missing');
    expect(again.values).toEqual({ 3: 3 });
    expect(entriesOf(again).answers.find(({ text }) => text === 'Meget')?.meaning).toBe('missing');
    expect(withAnswerMeaning(again, 'meget', null)).toMatchObject({ missing: [] });
    expect(parseMapping(again)).toEqual(again);
  });

  test('on groups and positions is what the import then follows', () => {
    const said = withPositionText(
      withAnswerMeaning(withGroupText(mapping, 'Lærerne', 'skole'), 'meget', 4),
      'vikar',
      'employee',
    );
    const { groups, positions } = entriesOf(said);
    expect(groups.find(({ text }) => text === 'Lærerne')?.meaning).toBe('skole');
    expect(positions.find(({ text }) => text === 'Vikar')?.meaning).toBe('employee');
    const { drafts, problems } = draftResponses(workbookOf(sheetOf(rows)), said, engagement());
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(drafts.respondents.map(({ groupId, position }) => [groupId, position])).toEqual([
      ['skole', 'leader'],
      ['skole', 'employee'],
      ['skole', 'employee'],
      ['ppr', null],
    ]);
    expect(withGroupText(said, 'lærerne', null).groups).toEqual({});
    expect(withPositionText(said, 'Vikar', null).positions).toEqual({});
  });

  test('on a column takes a role that only one can have from the other', () => {
    const moved = withColumn(mapping, { column: 'F', role: 'group' });
    expect(moved.columns.map(({ column, role }) => `${column} ${role}`)).toEqual([
      'A respondent',
      'B ignore',
      'C position',
      'D answer',
      'E answer',
      'F group',
    ]);
    expect(withColumn(moved, { column: 'B', role: 'comment' }).columns[1]).toEqual({
      column: 'B',
      role: 'comment',
    });
    const answer = { column: 'F', role: 'answer', item: 'info1', target: 'ppr' } as const;
    expect(withColumn(mapping, answer).columns.filter(({ role }) => role === 'answer')).toHaveLength(3);
  });
});
