/**
 * The report of eight groups in two rounds, some 30 pages: building and writing it, its memory, its preview, and the ratio to
 * Typst setting the same text with the same vector charts and fonts (both from data to a finished file; Typst as a process of
 * its own, as it is used, and ours both as a process of its own and in an engine that runs already).
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePdf } from '../../electron/engine/deliverables/pdf/index.ts';
import { woffToTtf } from '../../electron/engine/deliverables/pdf/woff.ts';
import { pageScenes } from '../../electron/engine/deliverables/pdf/page-scene.ts';
import { buildReport } from '../../shared/report/index.ts';
import { fullReport } from '../helpers/report-example.ts';
import { manyGroups, mixedStates, nordbyExample } from '../helpers/results.ts';
import { typstProgram, writeTypst } from './typst.ts';

const RUNS = 9;
const fonts = fileURLToPath(new URL('../../node_modules/@fontsource/source-sans-3/files', import.meta.url));

function report(name: string, value: number, unit: string, limit?: number): void {
  console.log(
    JSON.stringify({ name: `report: ${name}`, value, unit, ...(limit === undefined ? {} : { limit }) }),
  );
}

/** Of several runs the quickest: whatever else the machine does only adds to it. */
async function best(runs: number, work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    globalThis.gc?.();
    const started = performance.now();
    await work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

const input = fullReport(nordbyExample(), 'da');

/** Milliseconds of Typst on the same report; null where it is not to be had. */
async function typstTime(folder: string): Promise<number | null> {
  const program = typstProgram();
  if (program === null) return null;
  const families = path.join(folder, 'fonts');
  fs.mkdirSync(families);
  for (const weight of ['400', '600']) {
    const name = `source-sans-3-latin-${weight}-normal`;
    fs.writeFileSync(
      path.join(families, `${name}.ttf`),
      woffToTtf(fs.readFileSync(path.join(fonts, `${name}.woff`))),
    );
  }
  const source = writeTypst(buildReport(input), folder);
  const out = path.join(folder, 'typst.pdf');
  return best(RUNS, () =>
    execFileSync(program, ['compile', '--font-path', families, source, out], { stdio: 'pipe' }),
  );
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-report-'));
try {
  const out = path.join(folder, 'report.pdf');
  const write = async (): Promise<number> => {
    const { pages } = await writePdf(buildReport(input), { fonts, out });
    return pages;
  };
  if (process.argv.includes('--once')) await write();
  else {
    const started = performance.now();
    report('pages', await write(), 'pages');
    report('first in a process', performance.now() - started, 'ms');
    const ours = await best(RUNS, write);
    report('in an engine that runs', ours, 'ms');
    const alone = await best(3, () =>
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--once'], { stdio: 'pipe' }),
    );
    report('as a process of its own', alone, 'ms');
    report('file', fs.statSync(out).size / 1024, 'KB');
    report(
      'preview of all pages',
      await best(RUNS, () => JSON.stringify(pageScenes(buildReport(input), fonts))),
      'ms',
      300,
    );
    const large = fullReport(manyGroups(30, { states: mixedStates }), 'da');
    report(
      'preview of all pages, 30 groups',
      await best(RUNS, () => JSON.stringify(pageScenes(buildReport(large), fonts))),
      'ms',
      300,
    );
    report('memory at most', process.resourceUsage().maxRSS / 1024, 'MB', 500);
    const typst = await typstTime(folder);
    if (typst !== null) {
      report('Typst', typst, 'ms');
      report('ratio to Typst, in an engine that runs', ours / typst, 'x', 1);
      report('ratio to Typst, as a process of its own', alone / typst, 'x');
    }
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
