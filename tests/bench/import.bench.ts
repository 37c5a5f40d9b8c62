/**
 * Reading a wide survey of 10^5 and 10^6 cells, .xlsx and .csv, apart from the caller as the engine does, against exceljs reading
 * the same file: time, peak memory and their ratios. Each reading is a process of its own; the best of three counts (exceljs'
 * reading of a .csv, which takes minutes, runs once).
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { createRandom } from '../../shared/lib/random.ts';

const RUNS = 3;
const COLUMNS = 200;
const LABELS = ['Slet ikke', 'I ringe grad', 'I nogen grad', 'I høj grad', 'I meget høj grad', 'Ved ikke'];
const program = fileURLToPath(new URL('import-file.ts', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-import-'));

interface Measured {
  readonly rows: number;
  readonly columns: number;
  readonly ms: number;
  readonly peakMb: number;
}

async function writeSurvey(rows: number): Promise<readonly string[]> {
  const random = createRandom(7);
  const header = Array.from({ length: COLUMNS }, (_, c) =>
    c === 0 ? 'respondent' : c === 1 ? 'gruppe' : `Parameter ${c % 7} [Gruppe ${Math.floor(c / 7)}]`,
  );
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Data');
  const lines = [header.join(';')];
  sheet.addRow(header);
  for (let r = 1; r < rows; r += 1) {
    const row = header.map((_, c) => {
      if (c === 0) return `p${r}`;
      if (c === 1) return `Gruppe ${r % 30}`;
      // Half of the questions as numbers, half as labels.
      return c % 2 === 0 ? 1 + Math.floor(random.next() * 5) : (LABELS[Math.floor(random.next() * 6)] ?? '');
    });
    sheet.addRow(row);
    lines.push(row.join(';'));
  }
  const base = path.join(folder, `${rows * COLUMNS}`);
  await workbook.xlsx.writeFile(`${base}.xlsx`);
  fs.writeFileSync(`${base}.csv`, lines.join('\r\n'));
  return [`${base}.xlsx`, `${base}.csv`];
}

function best(reader: string, file: string, rows: number, runs = RUNS): Measured {
  const all = Array.from({ length: runs }, (): Measured => {
    const printed = execFileSync(process.execPath, [program, reader, file], { encoding: 'utf8' });
    const measured = JSON.parse(printed) as Measured;
    if (measured.rows !== rows || measured.columns !== COLUMNS)
      throw new Error(`${reader} read ${measured.rows} x ${measured.columns} of ${path.basename(file)}`);
    return measured;
  });
  return {
    rows,
    columns: COLUMNS,
    ms: Math.min(...all.map(({ ms }) => ms)),
    peakMb: Math.min(...all.map(({ peakMb }) => peakMb)),
  };
}

function report(name: string, value: number, unit: string, limit?: number): void {
  console.log(
    JSON.stringify({ name: `import: ${name}`, value, unit, ...(limit === undefined ? {} : { limit }) }),
  );
}

try {
  for (const rows of [500, 5_000]) {
    for (const file of await writeSurvey(rows)) {
      const name = `10^${Math.log10(rows * COLUMNS).toFixed(0)} cells ${path.extname(file)}`;
      const own = best('samspil', file, rows);
      const theirs = best('exceljs', file, rows, file.endsWith('.csv') ? 1 : RUNS);
      report(`${name}, time`, own.ms, 'ms');
      report(`${name}, exceljs' time`, theirs.ms, 'ms');
      report(`${name}, time : exceljs`, own.ms / theirs.ms, '', 1);
      report(`${name}, peak memory`, own.peakMb, 'MB', 400);
      report(`${name}, exceljs' peak memory`, theirs.peakMb, 'MB');
      report(`${name}, peak memory : exceljs`, own.peakMb / theirs.peakMb, '', 1);
    }
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
