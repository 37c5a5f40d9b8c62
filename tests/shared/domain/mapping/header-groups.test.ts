/** Groups that only the headers tell: read beside parameters, never from what stands beside one of them. */
import { describe, expect, test } from 'vitest';
import { builtInInstrument } from '../../../../shared/domain/instrument/builtin.ts';
import { groupsInHeaders } from '../../../../shared/domain/mapping/recognise/header-groups.ts';
import { ItemMatcher } from '../../../../shared/domain/mapping/recognise/names.ts';
import { proposeMapping } from '../../../../shared/domain/mapping/recognise/propose.ts';
import { sheetOf, workbookOf } from './cases.ts';

const instrument = builtInInstrument('relcap-6');
if (instrument === null) throw new Error('No such instrument');
const items = new ItemMatcher(instrument, '');

describe('names beside parameters', () => {
  test.each([
    ['in brackets', ['Kendskab [Skolen]', 'Information [Skolen]', 'Kendskab [PPR]', 'Information [PPR]']],
    ['after a dash', ['Kendskab - Skolen', 'Information - Skolen', 'Kendskab - PPR', 'Information - PPR']],
    ['before a colon', ['Skolen: Kendskab', 'Skolen: Information', 'PPR: Kendskab', 'PPR: Information']],
    ['by ids', ['know_Skolen', 'info_Skolen', 'know_PPR', 'info_PPR']],
  ])('%s', (_, headers) => {
    expect(groupsInHeaders(['Tidsstempel', ...headers, 'Kommentar'], items)).toEqual(['Skolen', 'PPR']);
  });

  test('inside the question, as they are written there', () => {
    const [first, second] = instrument.dimensions.map(({ items: [item] }) => item?.text.da ?? '');
    const ask = (text: string | undefined, group: string): string =>
      (text ?? '').replaceAll('{group}', group).replaceAll('{task}', '');
    const headers = ['Ældre- og Sundhed', 'PPR'].flatMap((group) => [ask(first, group), ask(second, group)]);
    expect(groupsInHeaders(headers, items)).toEqual(['Ældre- og Sundhed', 'PPR']);
  });

  test('capitals and accents make no second group', () => {
    const headers = ['Kendskab [PPR]', 'Information [ppr]', 'Kendskab [Café]', 'Information [Cafe]'];
    expect(groupsInHeaders(headers, items)).toEqual(['PPR', 'Café']);
  });

  test('not where one parameter alone has it, and not a parameter', () => {
    expect(groupsInHeaders(['Kendskab (hvor ofte)', 'Information', 'Alder - Skolen'], items)).toEqual([]);
    expect(groupsInHeaders(['Kendskab - Information', 'Information - Kendskab'], items)).toEqual([]);
  });
});

const header = (groups: readonly string[]): string[] => [
  'Hvilken gruppe hører du til?',
  ...groups.flatMap((group) => instrument.dimensions.map(({ label, id }) => `${label.da ?? id} [${group}]`)),
];
const rows = (groups: readonly string[], own: readonly string[]) =>
  workbookOf(
    sheetOf(
      [
        header(groups),
        ...own.map((name, row) => [
          name,
          ...groups.flatMap(() => instrument.dimensions.map((__, at) => 1 + ((row + at) % 5))),
        ]),
      ],
      'Svar',
    ),
  );

describe('a sheet of an engagement without groups', () => {
  test('reads the questions about a group that writes its own name otherwise', () => {
    const own = ['Skolen', 'ppr', 'Sundhedsplejerskerne', 'Skolen', 'ppr', 'Sundhedsplejerskerne'];
    const { mapping } = proposeMapping(rows(['Skolen', 'PPR', 'Sundhedsplejen'], own), null);
    const targets = mapping.columns.flatMap((column) => ('target' in column ? [column.target] : []));
    expect(targets).toHaveLength(18);
    expect(new Set(targets)).toEqual(new Set(['Skolen', 'PPR', 'Sundhedsplejen']));
  });

  test('asks about a name that is a letter off instead of making a group of it', () => {
    const own = ['Skolen', 'PPR', 'Skole', 'Skolen', 'PPR', 'Skole'];
    const { mapping, problems } = proposeMapping(rows(['Skolen', 'PPR'], own), null);
    expect(mapping.groups).toEqual({ Skole: 'Skolen' });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'import.group-guessed',
        params: expect.objectContaining({ value: 'Skole', group: 'Skolen' }) as unknown,
      }),
    );
  });

  test('takes the entries of the group column where the headers name something else', () => {
    const own = ['Skolen', 'PPR', 'Skolen', 'PPR'];
    const book = rows(['i dag', 'om et år'], own);
    const { mapping } = proposeMapping(book, null);
    const targets = mapping.columns.flatMap((column) => ('target' in column ? [column.target] : []));
    expect(targets).not.toContain('i dag');
  });
});
