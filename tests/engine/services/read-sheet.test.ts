/** What the reader noticed reaches the user as notices with their cells. */
import { expect, test } from 'vitest';
import { readingNotices } from '../../../electron/engine/services/read-sheet.ts';
import type { ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';

test('every note is a notice; a note with a cell points at it', () => {
  const workbook: ParsedWorkbook = {
    fileName: 'svar.xlsx',
    format: 'xlsx',
    sizeBytes: 1,
    sha256: '',
    text: null,
    sheets: [],
    notes: [
      { code: 'read.formula-without-value', params: { sheet: 'Data', count: 2, cell: 'C7' } },
      { code: 'read.macros', params: {} },
    ],
  };
  expect(readingNotices(workbook)).toEqual([
    {
      severity: 'notice',
      code: 'read.formula-without-value',
      params: { sheet: 'Data', count: 2, cell: 'C7' },
      cells: ['C7'],
    },
    { severity: 'notice', code: 'read.macros', params: {}, cells: [] },
  ]);
});
