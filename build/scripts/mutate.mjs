/**
 * `npm run mutate`: makes small mistakes in the formulas, one at a time, and lists those that no test notices.
 *
 *   --file PART[:LINE]  only files whose path holds PART (may be given again), only that line
 *   --changed           only files that differ from the last commit
 *   --sample N          N mutants, picked by --seed S (1)
 *   --workers N         threads (2)
 *
 * Mutants that change nothing that can be seen stand in tests/mutation/equivalent.json with the reason; an entry that
 * fits no mutant, or one that a test notices after all, fails too.
 */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { isScript, runScript, say, seconds, SetupProblem } from './lib/say.mjs';
import { mutantsOf, mutatedText, placesOf, tracedText } from './mutation/mutants.mjs';
import { reach } from './mutation/modules.mjs';
import { workOff } from './mutation/crew.mjs';
import { excuses, readEquivalents } from './mutation/equivalents.mjs';

const DOMAIN = 'shared/domain';
const FOLDERS = ['scoring', 'statistics', 'network', 'privacy', 'capacity'];
/** Slower tests are left out: a mutant must take a second or two. */
const SLOW_TEST = 4_000;

function filesUnder(folder, wanted) {
  const absolute = path.join(root, folder);
  if (!fs.existsSync(absolute)) return [];
  return fs
    .readdirSync(absolute, { recursive: true })
    .map((name) => path.join(folder, name).replaceAll(path.sep, '/'))
    .filter(wanted)
    .sort();
}

export function parseArguments(args) {
  const chosen = { files: [], changed: false, sample: null, seed: 1, workers: 2, timings: false };
  const number = (at) => {
    const value = Number(args[at]);
    if (!Number.isInteger(value) || value < 0)
      throw new SetupProblem(`${args[at - 1]} takes a whole number, not ${args[at] ?? 'nothing'}.`);
    return value;
  };
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at];
    if (name === '--changed') chosen.changed = true;
    else if (name === '--timings') chosen.timings = true;
    else if (name === '--file' && args[at + 1]) chosen.files.push(args[++at]);
    else if (['--sample', '--seed', '--workers'].includes(name)) chosen[name.slice(2)] = number(++at);
    else
      throw new SetupProblem(
        `Unknown argument ${name}. Usage: npm run mutate -- [--file PART[:LINE]] [--changed] [--sample N] [--seed S] [--workers N] [--timings]`,
      );
  }
  return chosen;
}

async function changedFiles() {
  const { code, output } = await run('git', ['status', '--porcelain', '--untracked-files=all']);
  if (code !== 0) throw new SetupProblem('--changed needs git.');
  return output.split('\n').map((line) => line.slice(3).trim());
}

/** All mutants of the formulas with their file. */
export function allMutants(files) {
  return files.flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    return mutantsOf(file, text).map((mutant) => ({ ...mutant, file }));
  });
}

/** N of a list, the same for the same seed. */
export function sampleOf(list, count, seed) {
  let state = (seed + 1) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return list
    .map((one, at) => ({ one, at, key: next() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Which tests run which mutant: every test file once, with all sources traced. */
async function traceTests(sources, tests, options) {
  const texts = {};
  const first = new Map();
  const placeOf = new Map();
  let count = 0;
  for (const file of sources) {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    const mutants = mutantsOf(file, text);
    const { places, placeOf: places_ } = placesOf(mutants);
    first.set(file, count);
    mutants.forEach((mutant, index) => placeOf.set(keyOf(file, mutant), count + places_[index]));
    texts[path.join(root, file)] = tracedText(text, places, count);
    count += places.length;
  }
  const traces = [];
  const tasks = tests.map((test) => ({ test: path.join(root, test), texts, places: count }));
  await workOff({
    ...options,
    kind: 'trace',
    tasks,
    done: (trace) => traces.push(trace),
    onDeath: ({ test }) => ({ test, problem: 'ran out of memory', collected: [], time: 0, tests: [] }),
  });
  return { traces, placeOf };
}

const keyOf = (file, { start, end }) => `${file}:${start}-${end}`;

/** The test files to run for a place, quickest first, with the names of the tests that reach it. */
function runsFor(place, traces) {
  const runs = [];
  for (const { test, collected, time, tests } of traces) {
    const early = collected.has(place);
    const chosen = tests.filter(
      ({ places, problem, time: took }) => problem === null && took < SLOW_TEST && (early || places.has(place)),
    );
    if (chosen.length === 0) continue;
    const total = time + chosen.reduce((sum, one) => sum + one.time, 0);
    runs.push({ test, names: chosen.map(({ name }) => name), time: total });
  }
  return runs.sort((a, b) => a.time - b.time);
}

const shown = (text) => text.replaceAll(/\s+/g, ' ');

async function main(args) {
  const started = Date.now();
  const { files, changed, sample, seed, workers, timings } = parseArguments(args);
  const sources = FOLDERS.flatMap((folder) =>
    filesUnder(`${DOMAIN}/${folder}`, (name) => name.endsWith('.ts') && !name.endsWith('result.ts')),
  );
  const onlyChanged = changed ? await changedFiles() : null;
  const wanted = ({ file, line }) =>
    (onlyChanged === null || onlyChanged.includes(file)) &&
    (files.length === 0 ||
      files.some((part) => {
        const [name, at] = part.split(':');
        return file.includes(name) && (at === undefined || Number(at) === line);
      }));
  const every = allMutants(sources);
  const eligible = every.filter(wanted);
  const mutants = sample === null ? eligible : sampleOf(eligible, sample, seed);
  const tests = filesUnder(`tests/${DOMAIN}`, (name) => name.endsWith('.test.ts')).filter((test) => {
    const reached = reach(path.join(root, test));
    return mutants.some(({ file }) => reached.has(path.join(root, file)));
  });
  const options = { size: workers, workerData: { root, seed } };
  say(`${mutants.length} mutants of ${every.length}, ${tests.length} test files`);
  const { traces, placeOf } = await traceTests(
    sources.filter((file) => mutants.some((mutant) => mutant.file === file)),
    tests,
    options,
  );
  for (const trace of traces) {
    trace.collected = new Set(trace.collected);
    for (const test of trace.tests) test.places = new Set(test.places);
  }
  const broken = traces.flatMap(({ test, problem, tests: list }) => [
    ...(problem ? [`${path.relative(root, test)}: ${problem}`] : []),
    ...list.filter((one) => one.problem).map((one) => `${path.relative(root, test)} > ${one.name}: ${one.problem}`),
  ]);
  say(`traced in ${seconds(started)}`);
  for (const one of broken) say(`left out, fails without a mutant: ${one}`);
  const tasks = mutants.map((mutant) => {
    const file = path.join(root, mutant.file);
    const text = fs.readFileSync(file, 'utf8');
    return {
      mutant,
      texts: { [file]: mutatedText(text, mutant) },
      runs: runsFor(placeOf.get(keyOf(mutant.file, mutant)), traces),
    };
  });
  const outcomes = new Map();
  let finished = 0;
  const begun = Date.now();
  await workOff({
    ...options,
    kind: 'mutant',
    tasks,
    done: (result, { mutant }) => {
      outcomes.set(mutant, result);
      finished += 1;
      if (finished % 100 === 0) say(`${finished} of ${tasks.length}, ${seconds(begun)}`);
    },
    onDeath: () => ({ killed: true, how: 'memory' }),
  });
  if (process.env.MUTATE_KILLS) for (const [m,o] of outcomes) if (o.killed) console.log('K', m.file+':'+m.line, m.before,'->',m.after,'|',o.name,'|',o.words);
  if (timings) reportSlowest(traces);
  return report({ tasks, outcomes, every, whole: mutants.length === every.length, started, broken });
}

function reportSlowest(traces) {
  const all = traces.flatMap(({ test, time, tests }) => [
    { name: `${path.relative(root, test)} (loading)`, time },
    ...tests.map((one) => ({ name: `${path.relative(root, test)} > ${one.name}`, time: one.time })),
  ]);
  for (const { name, time } of all.sort((a, b) => b.time - a.time).slice(0, 15))
    say(`${(time / 1000).toFixed(2)} s  ${name}`);
}

function report({ tasks, outcomes, every, started, broken }) {
  const entries = readEquivalents(root);
  const alive = tasks.filter(({ mutant }) => !outcomes.get(mutant).killed);
  const survivors = alive.filter(({ mutant }) => !entries.some((entry) => excuses(entry, mutant)));
  const lost = entries.filter((entry) => !every.some((mutant) => excuses(entry, mutant)));
  const noticed = entries.filter((entry) => {
    const fitting = tasks.filter(({ mutant }) => excuses(entry, mutant));
    return fitting.length > 0 && fitting.every(({ mutant }) => outcomes.get(mutant).killed);
  });
  for (const { mutant, runs } of survivors) {
    const { file, line, before, after } = mutant;
    console.log(`${file}:${line}  ${shown(before)}  ->  ${shown(after)}${runs.length === 0 ? '  (no test runs it)' : ''}`);
  }
  for (const { file, code, change } of lost) console.log(`fits nothing: ${file}  ${code}  ${change}`);
  for (const { file, code, change } of noticed)
    console.log(`is noticed by a test after all: ${file}  ${code}  ${change}`);
  const how = (name) => tasks.filter(({ mutant }) => outcomes.get(mutant).how === name).length;
  console.log(
    `${tasks.length} mutants: ${how('failed')} failed a test, ${how('time') + how('memory')} hung or ran out of memory, ` +
      `${alive.length - survivors.length} equivalent, ${survivors.length} survived (${seconds(started)})`,
  );
  return survivors.length + lost.length + noticed.length + broken.length > 0 ? 1 : 0;
}

if (isScript(import.meta.url)) await runScript(main);
