/** The suites of `npm test`, each run by its own tool and counted from that tool's report. */
import fs from 'node:fs';
import path from 'node:path';
import { inModules, out } from './paths.mjs';
import { countPlaywright, countVitest, suiteOutcome, wholeOutcome } from './counts.mjs';
import { run } from './run.mjs';
import { toolEnv, toolNode } from './node.mjs';

const reports = () => path.join(out, 'test');

const tool = (script, args, env = {}) =>
  run(toolNode(), [inModules(...script), ...args], { show: true, env: toolEnv(env) });

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function freshReport(name) {
  fs.mkdirSync(reports(), { recursive: true });
  const file = path.join(reports(), `${name}.json`);
  fs.rmSync(file, { force: true });
  return file;
}

export async function types() {
  return wholeOutcome('types', (await tool(['typescript', 'bin', 'tsc'], ['-p', '.', '--noEmit'])).code);
}

export async function lint() {
  const args = ['--config', 'build/eslint.config.mjs', '--max-warnings', '0', '.'];
  return wholeOutcome('lint', (await tool(['eslint', 'bin', 'eslint.js'], args)).code);
}

/** What is written by tools and kept as they wrote it; what git ignores, prettier ignores by itself. */
const NOT_FORMATTED = ['!package-lock.json', '!tests/golden/**', '!tests/fixtures/**'];

export async function format() {
  const args = ['--check', '--log-level', 'warn', '.', ...NOT_FORMATTED];
  return wholeOutcome('format', (await tool(['prettier', 'bin', 'prettier.cjs'], args)).code);
}

/** One project of vitest. */
export async function vitest(project, more = []) {
  const report = freshReport(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config', 'build/vitest.config.ts', '--project', project, ...reporters, ...more];
  const { code } = await tool(['vitest', 'vitest.mjs'], args);
  const read = readReport(report);
  return suiteOutcome(project, read && countVitest(read), code);
}

/** One project of Playwright; needs a display. */
export async function playwright(project, more = []) {
  const report = freshReport(project);
  const args = [
    'test',
    '--config',
    'build/playwright.config.ts',
    '--project',
    project,
    '--reporter=list,json',
    ...more,
  ];
  const { code } = await tool(['@playwright', 'test', 'cli.js'], args, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const read = readReport(report);
  return suiteOutcome(project, read && countPlaywright(read), code);
}
