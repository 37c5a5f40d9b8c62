/** The fields of a text against csv-parse, and where real files leave the standard. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextFields } from '../../../electron/engine/spreadsheet/text-fields.ts';

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  const fields = new TextFields(text, separator);
  while (fields.next()) {
    while (rows.length <= fields.row) rows.push([]);
    const row = rows[fields.row] ?? [];
    row[fields.column] = fields.value;
  }
  expect(fields.openQuote).toBe(-1);
  return rows;
}

/** An empty field at the very end of the text is no cell. */
const withoutEnd = (rows: readonly string[][]): readonly string[][] => {
  const kept = rows.map((row) => row.slice(0, row.findLastIndex((field) => field !== '') + 1));
  return kept.slice(0, kept.findLastIndex((row) => row.length > 0) + 1);
};

const value = fc.string({
  unit: fc.constantFrom('a', 'ø', '"', ';', ',', '\t', '|', '\n', '\r', ' ', '1'),
  maxLength: 6,
});

test('tells the fields that csv-parse tells', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(';', ',', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      (rows, separator, end, last) => {
        const field = (text: string): string =>
          /[";,|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        const text = rows.map((row) => row.map(field).join(separator)).join(end) + (last ? end : '');
        const expected = parse(text, {
          delimiter: separator,
          record_delimiter: end,
          relax_column_count: true,
          skip_empty_lines: false,
        }) as string[][];
        expect(withoutEnd(rowsOf(text, separator))).toEqual(withoutEnd(expected));
        expect(withoutEnd(expected)).toEqual(withoutEnd(rows));
      },
    ),
    { numRuns: 800 },
  );
});

describe('beyond the standard', () => {
  test.each([
    ['a quotation mark inside a field is a sign', 'a;5" bredt;c', [['a', '5" bredt', 'c']]],
    ['what follows a closing quote belongs to the field', '"a"b;c', [['ab', 'c']]],
    ['an empty field in quotes is empty', 'a;"";c', [['a', '', 'c']]],
    ['line ends may be mixed', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['only a line end', '\n', [['']]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text, ';')).toEqual(rows);
  });

  test('a quotation mark that is never closed is told with its place', () => {
    const fields = new TextFields('a;b\n1;"to\n3;4', ';');
    while (fields.next());
    expect(fields.openQuote).toBe(6);
  });
});
