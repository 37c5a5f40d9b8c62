/**
 * Writing the consultant's workbook of a million answers (5,000 people, 30 groups, 7 questions): answers, live formulas,
 * calculation, check and all other sheets, against Python's xlsxwriter writing the cells of the sheet of answers alone. Each
 * writing is a process of its own and is measured by its processor time; the best of three counts, of xlsxwriter (half a minute)
 * the only one.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = 3;
const PEOPLE = 5000;
const GROUPS = 30;
/** Place of the answers among the sheets of a round without change. */
const ANSWERS = 'xl/worksheets/sheet13.xml';

interface Measured {
  readonly ms: number;
  readonly peakMb: number;
  readonly bytes: number;
}

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-workbook-'));
const ours = path.join(folder, 'ours.xlsx');

function report(name: string, value: number, unit: string, limit?: number): void {
  console.log(
    JSON.stringify({ name: `workbook: ${name}`, value, unit, ...(limit === undefined ? {} : { limit }) }),
  );
}

function writeOurs(): Measured {
  const args = ['--expose-gc', file('workbook-write.ts'), String(PEOPLE), String(GROUPS), ours];
  execFileSync(process.execPath, args, { encoding: 'utf8' });
  return JSON.parse(fs.readFileSync(path.join(folder, 'samspil.json'), 'utf8')) as Measured;
}

/** null where no Python has the library. */
function writeTheirs(): { readonly ms: number; readonly cells: number } | null {
  const python = ['python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', 'import xlsxwriter']).status === 0,
  );
  if (python === undefined) return null;
  const args = [file('workbook.py'), ours, ANSWERS, path.join(folder, 'theirs.xlsx')];
  return JSON.parse(execFileSync(python, args, { encoding: 'utf8' })) as { ms: number; cells: number };
}

try {
  const all = Array.from({ length: RUNS }, writeOurs);
  const ms = Math.min(...all.map((one) => one.ms));
  report('a million answers, processor time', ms, 'ms');
  report('peak memory', Math.min(...all.map(({ peakMb }) => peakMb)), 'MB', 500);
  report('size', (all[0]?.bytes ?? 0) / 2 ** 20, 'MB');
  const theirs = writeTheirs();
  if (theirs === null)
    console.log('no Python with xlsxwriter (Debian: python3-xlsxwriter): nothing to compare with');
  else {
    report('cells of the answers', theirs.cells, '');
    report("xlsxwriter's processor time for them", theirs.ms, 'ms');
    report('time : xlsxwriter', ms / theirs.ms, '', 1);
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
