/**
 * `npm test`: sets the machine up, then runs everything: types, lint, format, all suites, and end to end in real Electron against
 * the packed app, with a few tests of the bundles in out/ before it. `--only unit,e2e` runs some, then `e2e` is all of the
 * end-to-end tests against out/; what follows `--` goes to the test tool. The last line is `N passed, N failed`.
 */
import { isScript, runScript, say, seconds, SetupProblem } from './lib/say.mjs';
import { closingLines, suiteOutcome } from './lib/counts.mjs';
import { ensureBuild } from './lib/app-build.mjs';
import { makeDrivable } from './lib/drivable.mjs';
import { withDisplay } from './lib/display.mjs';
import * as suites from './lib/suites.mjs';
import { packDeb, packFolder } from './dist.mjs';
import { setUpElectron, setUpTools } from './setup.mjs';
import { ensureReaders } from './lib/system.mjs';

const needsElectron = (name) => ['e2e', 'smoke', 'packaged'].includes(name);

const SUITES = {
  types: () => suites.types(),
  lint: () => suites.lint(),
  format: () => suites.format(),
  unit: (more) => suites.vitest('unit', more),
  engine: (more) => suites.vitest('engine', more),
  renderer: (more) => suites.vitest('renderer', more),
  failure: (more) => suites.vitest('failure', more),
  smoke: async (more) => {
    await ensureBuild();
    return withDisplay(() => suites.playwright('smoke', more));
  },
  e2e: async (more) => {
    await ensureBuild();
    return withDisplay(() => suites.playwright('e2e', more));
  },
  packaged: async (more) => {
    const unpacked = await packFolder();
    await makeDrivable();
    if (process.platform === 'linux') await packDeb(unpacked, { quick: true });
    return withDisplay(() => suites.playwright('packaged', more));
  },
};

/** `packaged` runs the same tests, and more, against what is handed out. */
const ONLY_BY_NAME = ['e2e'];

/** The suites to run, in order, and the arguments for their tool. */
export function parseArguments(args) {
  const names = Object.keys(SUITES);
  const dashes = args.indexOf('--');
  const own = dashes < 0 ? args : args.slice(0, dashes);
  const more = dashes < 0 ? [] : args.slice(dashes + 1);
  const at = own.findIndex((argument) => argument === '--only' || argument.startsWith('--only='));
  if (at < 0) {
    if (own.length > 0)
      throw new SetupProblem(
        `Unknown argument ${own[0]}. Usage: npm test -- [--only ${names.join(',')}] [-- arguments of the test tool]`,
      );
    return { chosen: names.filter((name) => !ONLY_BY_NAME.includes(name)), more };
  }
  const list = own[at].includes('=') ? own[at].slice('--only='.length) : (own[at + 1] ?? '');
  const wanted = list.split(',').filter((name) => name !== '');
  const unknown = wanted.filter((name) => !names.includes(name));
  if (wanted.length === 0 || unknown.length > 0)
    throw new SetupProblem(`--only takes some of: ${names.join(', ')}`);
  return { chosen: names.filter((name) => wanted.includes(name)), more };
}

async function runSuite(name, more) {
  const started = Date.now();
  say(`-- ${name}`);
  try {
    return { ...(await SUITES[name](more)), took: seconds(started) };
  } catch (error) {
    say(error instanceof SetupProblem ? error.message : String(error.stack));
    return { ...suiteOutcome(name, null, 1), note: 'could not run', took: seconds(started) };
  }
}

async function main(args) {
  const started = Date.now();
  const { chosen, more } = parseArguments(args);
  await setUpTools();
  if (chosen.some((name) => ['unit', 'engine', 'failure'].includes(name) || needsElectron(name)))
    await ensureReaders();
  if (chosen.some(needsElectron)) await setUpElectron();
  const outcomes = [];
  for (const name of chosen) outcomes.push(await runSuite(name, more));
  say(`everything ran in ${seconds(started)}`);
  console.log(['', ...closingLines(outcomes)].join('\n'));
  return outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
}

if (isScript(import.meta.url)) await runScript(main);
