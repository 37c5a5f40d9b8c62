/** A zip of text files is read as one workbook; every limit of a zip holds for it too. */
import fs from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSpreadsheet, type ReadLimits } from '../../../electron/engine/spreadsheet/index.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { makeFolder } from '../helpers.ts';

function zipped(files: Readonly<Record<string, string>>): string {
  const file = path.join(makeFolder(), 'eksport.zip');
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  fs.writeFileSync(file, zipSync(Object.fromEntries(entries)));
  return file;
}

async function codeOf(file: string, limits: Partial<ReadLimits> = {}): Promise<string> {
  try {
    await readSpreadsheet(file, { limits });
  } catch (error) {
    if (isFailure(error)) return error.code;
    throw error;
  }
  return 'read';
}

test('a sheet a file, under its own name; what file managers add is left alone', async () => {
  const file = zipped({
    'export/dataset.csv': 'respondentid;s_1\n825478429;4\n825478430;\n',
    'export/labels.csv': 's_1;4;I høj grad\n',
    '__MACOSX/export/._dataset.csv': '\u0000\u0005\u0016',
    'LÆSMIG.txt': 'Hej',
    'billede.png': 'x',
  });
  const workbook = await readSpreadsheet(file);
  expect(workbook).toMatchObject({
    fileName: 'eksport.zip',
    format: 'csv',
    text: { encoding: 'utf-8', separator: ';' },
  });
  expect(workbook.sheets.map(({ name, rows }) => [name, rows])).toEqual([
    ['dataset', [['respondentid', 's_1'], [825478429, 4], [825478430]]],
    ['labels', [['s_1', 4, 'I høj grad']]],
  ]);
  expect(workbook.sizeBytes).toBe(fs.statSync(file).size);
});

test('a zip without a table is no spreadsheet, one of empty tables is empty', async () => {
  expect(await codeOf(zipped({ 'brev.docx': 'x' }))).toBe('sheet.not-a-spreadsheet');
  expect(await codeOf(zipped({ 'a.csv': '', 'b.csv': '' }))).toBe('sheet.empty');
});

test('limits and damage are told as for any zip', async () => {
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, n) => [`${n}.csv`, 'a;b\n']));
  expect(await codeOf(zipped(many))).toBe('sheet.too-large-parts');
  expect(await codeOf(zipped({ '../a.csv': 'a;b\n' }))).toBe('sheet.unsafe');
  expect(await codeOf(zipped({ 'a.csv': `${'a'.repeat(3_000_000)};b\n` }))).toBe('sheet.packed-too-tightly');
  expect(await codeOf(zipped({ 'a.csv': 'a;b\n1;2\n', 'b.csv': 'c;d\n' }), { totalBytes: 20 })).toBe(
    'sheet.too-large-size',
  );
  expect(await codeOf(zipped({ 'a.csv': 'a;"b\n' }))).toBe('sheet.damaged-line');
});
