/**
 * A whole import first: a survey of 5,000 x 215 (1.05 million answers) from file to stored, checked answers, against R's readxl merely
 * reading the same file where there is R; peak memory, the longest silence of the progress, how long a cancel takes at any
 * moment, and how time grows from 10^4 to 10^6 answers.
 * Then reading alone: a wide survey of 10^5 and 10^6 cells, .xlsx and .csv, apart from the caller as the app does, against exceljs reading
 * the same file: time, peak memory and their ratios. Each reading is a process of its own; the best of three counts (exceljs'
 * reading of a .csv, which takes minutes, runs once).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { build } from 'vite';
import { NODE_TARGET, root } from '../../build/bundle.ts';
import { answersOf, writeBenchSurvey } from './import-survey.ts';
import { createRandom } from '../../shared/lib/random.ts';

const RUNS = 3;
/** Moments of an import at which it is cancelled. */
const CANCELS = 8;
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

const bundle = path.join(folder, 'bundle', 'apart.js');

/** The reader as it is in the app: from its sources every thread would first take the types out of twenty files. */
async function bundleReader(): Promise<void> {
  const at = (name: string): string => path.join(root, 'electron', 'engine', 'spreadsheet', name);
  await build({
    ...{ configFile: false, logLevel: 'error', root, ssr: { noExternal: true } },
    build: {
      ...{ ssr: true, outDir: path.dirname(bundle), emptyOutDir: true, target: NODE_TARGET, minify: true },
      rolldownOptions: {
        input: { apart: at('apart.ts'), reader: at('reader.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  fs.writeFileSync(path.join(path.dirname(bundle), 'package.json'), '{"type":"module"}');
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
    const printed = execFileSync(process.execPath, [program, reader, file, bundle], { encoding: 'utf8' });
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

interface WholeImport {
  readonly stored: number;
  readonly isCancelled: boolean;
  readonly isSound: boolean;
  readonly ms: number;
  readonly cancelMs: number;
  readonly longestSilenceMs: number;
  readonly eventsPerSecond: number;
  readonly peakMb: number;
}

const GROUPS = 30;
const importProgram = fileURLToPath(new URL('import-run.ts', import.meta.url));
const readProgram = fileURLToPath(new URL('import-read.R', import.meta.url));

function wholeImport(file: string, cancelAfter?: number): WholeImport {
  const asked = [importProgram, file, String(GROUPS), folder];
  const given = cancelAfter === undefined ? asked : [...asked, String(cancelAfter)];
  const done = JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' })) as WholeImport;
  if (!done.isSound) throw new Error('The document is not sound after the import');
  return done;
}

/** Best of several imports of the same file, all answers stored. */
function bestImport(file: string, people: number): WholeImport {
  const all = Array.from({ length: RUNS }, () => wholeImport(file));
  for (const { stored } of all)
    if (stored !== answersOf(people, GROUPS)) throw new Error(`Only ${stored} answers were stored`);
  return all.reduce((best, each) => (each.ms < best.ms ? each : best));
}

/** Milliseconds of readxl's best reading; null without R or readxl. */
function readByR(file: string): number | null {
  const { status, error, stdout } = spawnSync('Rscript', ['--vanilla', readProgram, file, String(RUNS)], {
    encoding: 'utf8',
  });
  if (error !== undefined || status !== 0) return null;
  return 1000 * Math.min(...stdout.trim().split('\n').map(Number));
}

async function benchWholeImport(): Promise<void> {
  const times: number[] = [];
  for (const people of [48, 476, 5_000]) {
    const file = path.join(folder, `svar-${people}.xlsx`);
    await writeBenchSurvey(file, people, GROUPS);
    const own = bestImport(file, people);
    const name = `file to stored answers, ${answersOf(people, GROUPS)}`;
    times.push(own.ms);
    report(`${name}, time`, own.ms, 'ms');
    report(`${name}, peak memory`, own.peakMb, 'MB', 400);
    if (people < 5_000) continue;
    const byR = readByR(file);
    if (byR === null) console.log('import: no readxl here, its column is left out');
    else {
      report(`${name}, readxl merely reading`, byR, 'ms');
      report(`${name}, time : readxl merely reading`, own.ms / byR, '', 1);
    }
    report(`${name}, progress events`, own.eventsPerSecond, '/s');
    report(`${name}, longest silence of the progress`, own.longestSilenceMs, 'ms', 250);
    const cancels = Array.from({ length: CANCELS }, (_, at) =>
      wholeImport(file, Math.round((own.ms * (at + 0.5)) / CANCELS)),
    );
    const heard = cancels.filter(({ isCancelled }) => isCancelled);
    if (heard.length < CANCELS / 2) throw new Error('Most cancels came too late to be measured');
    report(
      `${name}, cancel at the worst of ${heard.length} moments`,
      Math.max(...heard.map(({ cancelMs }) => cancelMs)),
      'ms',
      200,
    );
  }
  const [small = 1, , large = 0] = times;
  report('time a million answers : time ten thousand', large / small, 'times');
}

try {
  await benchWholeImport();
  await bundleReader();
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
