/** Hundreds of odd but valid workbooks hold exactly what was written; cut or changed, they fail in one sentence or hold it still. */
import { createRandom } from '../../../shared/lib/random.ts';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../electron/engine/spreadsheet/index.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { oddWorkbook } from './corpus.ts';
import { scratchFolder } from './make-xlsx.ts';

const write = await scratchFolder();
const COUNT = 400;

test(`${COUNT} odd workbooks are read as they were written`, async () => {
  for (let seed = 1; seed <= COUNT; seed += 1) {
    const { style, bytes, rows } = oddWorkbook(seed);
    const workbook = await readSpreadsheet(await write('sær.xlsx', bytes));
    expect(workbook.sheets[0]?.rows, `seed ${seed}: ${JSON.stringify(style)}`).toEqual(rows);
    expect(workbook.notes).toEqual([]);
  }
});

/** Reads what may be broken: null for a failure, which must have its sentence. */
async function readOrFail(bytes: Uint8Array): Promise<string | null> {
  try {
    const workbook = await readSpreadsheet(await write('brudt.xlsx', bytes));
    return JSON.stringify(workbook.sheets.map(({ rows }) => rows));
  } catch (error) {
    if (!isFailure(error)) throw error;
    expect(wordsOf('nb').failure(error.code, error.params)).not.toContain('{{');
    expect(error.params['file']).toBe('brudt.xlsx');
    return null;
  }
}

describe('damage', () => {
  test('a changed byte is an error or changes no value', async () => {
    const random = createRandom(11);
    let failed = 0;
    for (let round = 0; round < 900; round += 1) {
      const { bytes, rows } = oddWorkbook(1 + (round % 60));
      const broken = Uint8Array.from(bytes);
      const at = Math.floor(random.next() * broken.length);
      broken[at] = (broken[at] ?? 0) ^ (1 << Math.floor(random.next() * 8));
      const read = await readOrFail(broken);
      if (read === null) failed += 1;
      else expect(read, `round ${round}, byte ${at}`).toBe(JSON.stringify([rows]));
    }
    expect(failed).toBeGreaterThan(300);
  });

  test('a file that was cut anywhere is an error', async () => {
    const random = createRandom(12);
    for (let round = 0; round < 300; round += 1) {
      const { bytes } = oddWorkbook(1 + (round % 60));
      const length = Math.floor(random.next() * (bytes.length - 1));
      expect(await readOrFail(bytes.slice(0, length)), `round ${round}, length ${length}`).toBeNull();
    }
  });

  test('bytes in disorder never do more than fail', async () => {
    const random = createRandom(13);
    for (let round = 0; round < 300; round += 1) {
      const { bytes } = oddWorkbook(1 + (round % 60));
      const broken = Uint8Array.from(bytes);
      for (let i = 0; i < 40; i += 1)
        broken[Math.floor(random.next() * broken.length)] = Math.floor(random.next() * 256);
      await readOrFail(broken);
    }
  });
});
