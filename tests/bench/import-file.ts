/**
 * One reading in a process of its own: `node import-file.ts READER FILE BUNDLE` prints time and peak memory as JSON. BUNDLE is
 * apart.ts as the app bundles it; loading a reader counts for both.
 */
import { pathToFileURL } from 'node:url';
import type * as Apart from '../../electron/engine/spreadsheet/apart.ts';

interface Reading {
  readonly rows: number;
  readonly columns: number;
}

const [, , reader = '', file = '', bundle = ''] = process.argv;

const READERS: Readonly<Record<string, (file: string) => Promise<Reading>>> = {
  samspil: async (file) => {
    const { readSpreadsheetApart } = (await import(pathToFileURL(bundle).href)) as typeof Apart;
    const sheet = (await readSpreadsheetApart(file)).sheets[0];
    return { rows: sheet?.rows.length ?? 0, columns: sheet?.columnCount ?? 0 };
  },
  exceljs: async (file) => {
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    if (file.endsWith('.csv')) await workbook.csv.readFile(file, { parserOptions: { delimiter: ';' } });
    else await workbook.xlsx.readFile(file);
    const sheet = workbook.worksheets[0];
    return { rows: sheet?.rowCount ?? 0, columns: sheet?.columnCount ?? 0 };
  },
};

const read = READERS[reader];
if (!read) throw new Error(`No reader of this name: ${reader}`);
const started = performance.now();
const { rows, columns } = await read(file);
const ms = performance.now() - started;
process.stdout.write(JSON.stringify({ rows, columns, ms, peakMb: process.resourceUsage().maxRSS / 1024 }));
