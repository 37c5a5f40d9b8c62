import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../electron/engine/spreadsheet/index.ts';
import type { Cell } from '../../../shared/domain/mapping/sheet.ts';
import { scratchFolder } from './make-xlsx.ts';

const write = await scratchFolder();

async function rowsOf(content: string | Uint8Array): Promise<readonly (readonly Cell[])[]> {
  return (await readSpreadsheet(await write('svar.csv', content))).sheets[0]?.rows ?? [];
}

const TEXT = 'navn;gruppe;svar\r\n1;Hjemmeplejen æøå;4\r\n';
const ROWS = [
  ['navn', 'gruppe', 'svar'],
  [1, 'Hjemmeplejen æøå', 4],
];
const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\ufeff' + TEXT), 'utf-8'],
    ['UTF-16 little endian', Buffer.from('\ufeff' + TEXT, 'utf16le'), 'utf-16le'],
    ['UTF-16 big endian', bigEndian('\ufeff' + TEXT), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
    ['Windows-1252', Buffer.from(TEXT, 'latin1'), 'windows-1252'],
  ])('%s', async (_, bytes, encoding) => {
    const workbook = await readSpreadsheet(await write('kodning.csv', bytes));
    expect(workbook.sheets[0]?.rows).toEqual(ROWS);
    expect(workbook.text).toEqual({ encoding, separator: ';' });
  });

  test('the signs that Windows-1252 has beyond Latin 1', async () => {
    expect(await rowsOf(Buffer.from([0x61, 0x2c, 0x80, 0x92, 0x96, 0x8c, 0xe6]))).toEqual([['a', '€’–Œæ']]);
  });

  test('letters that were lost before are told', async () => {
    const workbook = await readSpreadsheet(await write('tabt.csv', 'gruppe;svar\nL\ufffdrere;4'));
    expect(workbook.notes).toEqual([{ code: 'read.broken-signs', params: {} }]);
  });
});

describe('separators', () => {
  test.each([';', ',', '\t', '|'])('%j parts the columns', async (separator) => {
    const quoted = separator === ';' ? '"a,b,c,d,e"' : '"a;b;c;d;e"';
    const text = [`id${separator}tekst${separator}x`, `1${separator}${quoted}${separator}2`].join('\n');
    expect(await rowsOf(text)).toEqual([
      ['id', 'tekst', 'x'],
      [1, quoted.slice(1, -1), 2],
    ]);
  });

  test('a sep= line names it and is no row', async () => {
    expect(await rowsOf('sep=|\r\na,b|c\r\n1|2')).toEqual([
      ['a,b', 'c'],
      [1, 2],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('lines may end with %j', async (end) => {
    expect(await rowsOf(['a,b', '1,2', '', '3,4', ''].join(end))).toEqual([['a', 'b'], [1, 2], [], [3, 4]]);
  });

  test('line feeds and quotes inside a quoted field stay in the field', async () => {
    expect(await rowsOf('a;b\n"linje 1\nlinje ""2""";5\n')).toEqual([
      ['a', 'b'],
      ['linje 1\nlinje "2"', 5],
    ]);
  });
});

describe('numbers', () => {
  test('a decimal comma is read where the comma does not part columns', async () => {
    expect(await rowsOf('a;b;c\n4,5;-1;4.25')).toEqual([
      ['a', 'b', 'c'],
      [4.5, -1, 4.25],
    ]);
    expect(await rowsOf('a,b,c\n"4,5",-1,"1,234"')).toEqual([
      ['a', 'b', 'c'],
      [4.5, -1, '1,234'],
    ]);
  });

  test('leading zeros, long ids, signs and exponents stay text', async () => {
    const texts = ['007', '1234567890123456', '+4', '1e5', '4 5', '0x1f', 'NaN', '-0,'];
    expect((await rowsOf(`${texts.join(';')}\n1;2;3;4;5;6;7;8`))[0]).toEqual(texts);
  });

  test('what a number is written as, it is read as', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -99999, max: 99999 }), { minLength: 1 }),
        async (numbers) => {
          const decimals = numbers.map((number) => number / 100);
          const text = `a;b\n${decimals.map((number) => `${String(number).replace('.', ',')};x`).join('\n')}`;
          expect((await rowsOf(text)).slice(1).map((row) => row[0])).toEqual(
            decimals.map((number) => number + 0),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('files that are no spreadsheet', () => {
  test.each([
    ['an empty file', '', 'sheet.empty'],
    ['only blanks', ' \n\n ', 'sheet.empty'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'sheet.not-a-spreadsheet'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'sheet.not-a-spreadsheet'],
    [
      'bytes without meaning',
      Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 37) % 256)),
      'sheet.not-a-spreadsheet',
    ],
    ['JSON', '{\n  "a": 1,\n  "b": 2\n}', 'sheet.not-a-spreadsheet'],
    ['a web page', '<!DOCTYPE html><html></html>', 'sheet.not-a-spreadsheet'],
    [
      'an old Excel file',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]),
      'sheet.old-excel',
    ],
    [
      'an encrypted workbook',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(500),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'sheet.encrypted',
    ],
    ['an open quotation mark', 'a;b\n1;"to\n3;4\n', 'sheet.damaged-line'],
  ])('%s', async (_, content, code) => {
    const reading = readSpreadsheet(await write('fil.csv', content));
    await expect(reading).rejects.toMatchObject({ code, params: { file: 'fil.csv' } });
  });

  test('a missing file and a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samspil-mappe-'));
    await expect(readSpreadsheet(join(folder, 'findes-ikke.xlsx'))).rejects.toMatchObject({
      code: 'file.missing',
      params: { file: 'findes-ikke.xlsx' },
    });
    await expect(readSpreadsheet(folder)).rejects.toMatchObject({ code: 'file.is-folder' });
  });
});
