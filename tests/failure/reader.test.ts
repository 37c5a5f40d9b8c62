/** Whatever the reader of a file does, the engine gets one sentence and goes on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  APART_LIMITS,
  readSpreadsheetApart,
  type ApartOptions,
} from '../../electron/engine/spreadsheet/apart.ts';
import { readSpreadsheet } from '../../electron/engine/spreadsheet/index.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { xlsxOf } from '../engine/spreadsheet/make-xlsx.ts';

const reader = pathToFileURL(resolve('tests/failure/faulty-reader.ts'));
const folder = mkdtempSync(join(tmpdir(), 'samspil-reader-'));
const survey = join(folder, 'svar.xlsx');
const rows = Array.from({ length: 400 }, (_, r) => [
  `p${r}`,
  'Skolen',
  (r % 5) + 1,
  r / 4,
  null,
  'I høj grad',
]);

beforeAll(() =>
  writeFileSync(
    survey,
    xlsxOf([
      { name: 'Data', rows },
      { name: 'Tom', rows: [] },
    ]),
  ),
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The engine is well when it can read an honest file right after. */
async function expectFailure(name: string, code: string, options: ApartOptions = {}): Promise<void> {
  const failed = readSpreadsheetApart(join('/sti', name), { ...options, reader });
  await expect(failed).rejects.toMatchObject({ name: 'Failure', code, params: { file: name } });
  expect(wordsOf('da').failure(code, { file: name })).toContain(name);
  expect((await readSpreadsheetApart(survey)).sheets[0]?.rows).toEqual(rows);
}

describe('a reader that', () => {
  const little: ApartOptions = { apart: { memoryMb: 150 } };
  test.each([
    ['eats heap', 'sheet.reader-memory', little],
    ['eats heap in large pieces', 'sheet.reader-memory', little],
    ['eats a table', 'sheet.reader-memory', little],
    ['eats a parsed text', 'sheet.reader-memory', little],
    ['eats text', 'sheet.reader-memory', little],
    ['eats memory outside the heap', 'sheet.reader-memory', little],
    ['never ends', 'sheet.reader-slow', { apart: { silenceMs: 600 } }],
    ['never ends in an expression', 'sheet.reader-slow', { apart: { silenceMs: 600 } }],
    ['never ends but talks', 'sheet.reader-slow', { apart: { totalMs: 900 } }],
    ['throws', 'sheet.reader-ended', {}],
    ['rejects a promise', 'sheet.reader-ended', {}],
    ['exits', 'sheet.reader-ended', {}],
    ['ends without a word', 'sheet.reader-ended', {}],
  ])('%s', async (name, code, options: ApartOptions) => {
    await expectFailure(name, code, options);
  });

  test('loops is stopped within ten seconds and one gigabyte where nobody asks for less', () => {
    expect(APART_LIMITS.silenceMs).toBeLessThan(10_000);
    expect(APART_LIMITS.memoryMb).toBeLessThan(1_000);
    // Before the heap's own limit is reached, which would end more than the reader.
    expect(APART_LIMITS.heapMb).toBeGreaterThan(2 * APART_LIMITS.memoryMb);
  });
});

describe('a reader apart', () => {
  test('reads the same as one in place', async () => {
    expect(await readSpreadsheetApart(survey)).toEqual(await readSpreadsheet(survey));
  });

  test('tells how far it is', async () => {
    const seen: number[] = [];
    await readSpreadsheetApart(survey, { onProgress: (fraction) => seen.push(fraction) });
    expect(seen.at(-1)).toBe(1);
  });

  test('hands its failure over with its places', async () => {
    const path = join(folder, 'skjult.xls');
    writeFileSync(path, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
    await expect(readSpreadsheetApart(path)).rejects.toMatchObject({
      name: 'Failure',
      code: 'sheet.old-excel',
      params: { file: 'skjult.xls' },
    });
    await expect(readSpreadsheetApart(survey, { limits: { cells: 10 } })).rejects.toMatchObject({
      code: 'sheet.too-large-cells',
      params: { limit: 10 },
    });
  });

  test('ends at once when it is cancelled, with the reason', async () => {
    const controller = new AbortController();
    const reading = readSpreadsheetApart(join('/sti', 'never ends'), { reader, signal: controller.signal });
    const reason = new Error('the user has changed her mind');
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    await expect(readSpreadsheetApart(survey, { signal: controller.signal })).rejects.toBe(reason);
  });

  test('ends with what the listener of its progress throws', async () => {
    const stop = new Error('enough');
    const reading = readSpreadsheetApart(survey, {
      onProgress: () => {
        throw stop;
      },
    });
    await expect(reading).rejects.toBe(stop);
  });
});
