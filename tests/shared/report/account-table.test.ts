/** The account as tables: every changed cell is named, however many there are. */
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { accountTables, MOST_CHARACTERS } from '../../../shared/report/account-table.ts';
import type { ImportAccount } from '../../../shared/domain/mapping/types.ts';

/** Every second cell of many columns: no two of them make a range. */
const ROWS = 2_000;
const COLUMNS = ['D', 'E', 'AA', 'AB', 'AC'];
const account: ImportAccount = {
  sheet: 'Data',
  rows: { read: 2 * ROWS, stored: 2 * ROWS, skipped: 0 },
  answers: { read: ROWS * 10, stored: ROWS * 10, skipped: 0, blank: 0 },
  respondents: 2 * ROWS,
  skips: [],
  changes: [{ from: 'I høj grad', to: '4', count: ROWS * COLUMNS.length, firstCell: 'D2' }],
  changedCells: COLUMNS.map((column) => ({ column, firstRow: 1, runs: 'a.'.repeat(ROWS) })),
};

describe('the table of changed values', () => {
  it('goes on in the next row where one cell cannot name them all', () => {
    const tables = accountTables(account, { fileName: 'f.xlsx', tool: null, batch: null }, wordsOf('en'));
    const rows = tables.find(({ id }) => id === 'changes')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(1);
    const named = rows.flatMap((row) => String(row[1]).split(', '));
    expect(new Set(named).size).toBe(ROWS * COLUMNS.length);
    expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(ROWS * COLUMNS.length);
    for (const row of rows) expect(String(row[1]).length).toBeLessThanOrEqual(MOST_CHARACTERS);
  });
});
