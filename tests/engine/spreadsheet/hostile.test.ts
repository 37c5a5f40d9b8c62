/** Each hostile file is refused in one sentence or read like any other, in the reader's own thread. */
import { describe, expect, test } from 'vitest';
import { readSpreadsheetApart } from '../../../electron/engine/spreadsheet/apart.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { HOSTILE } from './hostile.ts';
import { scratchFolder } from './make-xlsx.ts';

const write = await scratchFolder();

describe('a hostile file', () => {
  test.each(HOSTILE.map((file) => [file.name, file] as const))('%s', async (_, { code, make }) => {
    const path = await write('fjendtlig.xlsx', make());
    try {
      const workbook = await readSpreadsheetApart(path);
      expect(code).toBeNull();
      expect(workbook.sheets.some(({ rows }) => rows.length > 0)).toBe(true);
    } catch (error) {
      if (!isFailure(error)) throw error;
      expect(error.code).toBe(code);
      expect(wordsOf('da').failure(error.code, error.params)).not.toContain('{{');
    }
  });
});
