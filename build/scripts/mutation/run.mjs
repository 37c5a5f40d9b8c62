/** Traces which tests run which formula, runs the mutants on threads and reports who survived. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { isScript, runScript, say, seconds, SetupProblem } from '../lib/say.mjs';
import { mutantsOf, mutatedText, placesOf, tracedText } from './mutants.mjs';
import { reach } from './modules.mjs';
import { workOff } from './crew.mjs';
import { excuses, readEquivalents } from './equivalents.mjs';

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
  const chosen = { files: [], changed: false, sample: null, seed: 1, workers: 2, all: false, timings: false };
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
    else if (name === '--all') chosen.all = true;
    else if (name === '--file' && args[at + 1]) chosen.files.push(args[++at]);
    else if (['--sample', '--seed', '--workers'].includes(name)) chosen[name.slice(2)] = number(++at);
    else
      throw new SetupProblem(
        `Unknown argument ${name}. Usage: npm run mutate -- [--file PART[:LINE]] [--changed] [--sample N] [--seed S] [--workers N] [--all] [--timings]`,
      );
  }
  return chosen;
}

async function changedFiles() {
  const { code, output } = await run('git', ['status', '--porcelain', '--untracked-files=all']);
  if (code !== 0) throw new SetupProblem('--changed needs git.');
  return output.split('\n').map((line) => line.slice(3).trim());
}

/** All mutants of the formulas with their file; `nth` counts those that are the same change in the same line. */
export function allMutants(files) {
  return files.flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    const seen = new Map();
    return mutantsOf(file, text).map((mutant) => {
      const key = `${mutant.line} ${mutant.before} -> ${mutant.after}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return { ...mutant, file, nth };
    });
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
    patience: 300_000,
    tasks,
    done: (trace) => traces.push(trace),
    onDeath: ({ test }) => ({ test, problem: 'ran out of memory', collected: [], time: 0, tests: [] }),
  });
  return { traces, placeOf };
}

/** Runs the unchanged code the way mutants are run: a test that fails then would call every mutant killed. */
async function checkControl(sources, traces, options) {
  const texts = Object.fromEntries(
    sources.map((file) => [path.join(root, file), fs.readFileSync(path.join(root, file), 'utf8')]),
  );
  const tasks = traces.map(({ test, time, tests }) => {
    const good = tests.filter(({ problem, time: took }) => problem === null && took < SLOW_TEST);
    const total = good.reduce((sum, one) => sum + one.time, time);
    return { texts, runs: [{ test, names: good.map(({ name }) => name), time: total }] };
  });
  const wrong = [];
  await workOff({
    ...options,
    kind: 'mutant',
    patience: 300_000,
    tasks,
    done: (result) => {
      if (result.killed)
        wrong.push(`${path.relative(root, result.by ?? '')} > ${result.name}: ${result.words}`);
    },
    onDeath: ({ runs }) => ({ killed: true, by: runs[0].test, name: '', words: 'did not end' }),
  });
  if (wrong.length > 0)
    throw new SetupProblem(`These fail without a mistake in the code when run again: ${wrong.join('; ')}`);
}

const keyOf = (file, { start, end }) => `${file}:${start}-${end}`;

/** A mutant's tests end when they would take longer than this (milliseconds). */
const BUDGET = 15_000;

/** The test files to run for a place, with the names of the tests that reach it. */
function runsFor(place, traces) {
  const runs = [];
  for (const { test, collected, time, tests } of traces) {
    const early = collected.has(place);
    const chosen = tests.filter(
      ({ places, problem, time: took }) =>
        problem === null && took < SLOW_TEST && (early || places.has(place)),
    );
    if (chosen.length === 0) continue;
    const total = time + chosen.reduce((sum, one) => sum + one.time, 0);
    runs.push({ test, names: chosen.map(({ name }) => name), time: total });
  }
  return runs;
}

/** Puts first what is likely to notice a mistake in this file for the time it takes, learning from mutant to mutant. */
function createOrder() {
  const tries = new Map();
  const recordOf = (file, test) => {
    const key = `${file} ${test}`;
    if (!tries.has(key)) tries.set(key, { runs: 0, kills: 0 });
    return tries.get(key);
  };
  return {
    arrange(file, runs) {
      const cost = ({ test, time }) => {
        const { runs: ran, kills } = recordOf(file, test);
        return (time * (ran + 2)) / (kills + 1);
      };
      let spent = 0;
      return [...runs]
        .sort((a, b) => cost(a) - cost(b))
        .filter(({ time }, index) => {
          spent += time;
          return index === 0 || spent < BUDGET;
        });
    },
    learn(file, runs, { killed, by }) {
      for (const { test } of runs) {
        const record = recordOf(file, test);
        record.runs += 1;
        if (killed && test === by) record.kills += 1;
        if (test === by) return;
      }
    },
  };
}

const shown = (text) => text.replaceAll(/\s+/g, ' ');

async function main(args) {
  const started = Date.now();
  const { files, changed, sample, seed, workers, all, timings } = parseArguments(args);
  const entries = readEquivalents(root);
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
  const isExcused = (mutant) => entries.some((entry) => excuses(entry, mutant));
  const chosen = every.filter(wanted);
  const eligible = all ? chosen : chosen.filter((mutant) => !isExcused(mutant));
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
    ...list
      .filter((one) => one.problem)
      .map((one) => `${path.relative(root, test)} > ${one.name}: ${one.problem}`),
  ]);
  await checkControl(
    sources.filter((file) => mutants.some((mutant) => mutant.file === file)),
    traces,
    options,
  );
  say(`traced in ${seconds(started)}`);
  for (const one of broken) say(`left out, fails on few examples without a mistake: ${one}`);
  const tasks = mutants.map((mutant) => {
    const file = path.join(root, mutant.file);
    const text = fs.readFileSync(file, 'utf8');
    return {
      mutant,
      texts: { [file]: mutatedText(text, mutant) },
      runs: runsFor(placeOf.get(keyOf(mutant.file, mutant)), traces),
    };
  });
  const order = createOrder();
  const outcomes = new Map();
  let finished = 0;
  const begun = Date.now();
  await workOff({
    ...options,
    kind: 'mutant',
    patience: 25_000,
    tasks,
    prepare: (task) => (task.runs = order.arrange(task.mutant.file, task.runs)),
    done: (result, { mutant, runs }) => {
      outcomes.set(mutant, result);
      order.learn(mutant.file, runs, result);
      finished += 1;
      if (finished % 100 === 0) say(`${finished} of ${tasks.length}, ${seconds(begun)}`);
    },
    onDeath: () => ({ killed: true, how: 'time' }),
  });
  if (timings) reportSlowest(traces);
  return report({
    tasks,
    outcomes,
    every,
    entries,
    excused: chosen.length - eligible.length,
    started,
  });
}

function reportSlowest(traces) {
  const all = traces.flatMap(({ test, time, tests }) => [
    { name: `${path.relative(root, test)} (loading)`, time },
    ...tests.map((one) => ({ name: `${path.relative(root, test)} > ${one.name}`, time: one.time })),
  ]);
  for (const { name, time } of all.sort((a, b) => b.time - a.time).slice(0, 15))
    say(`${(time / 1000).toFixed(2)} s  ${name}`);
}

function report({ tasks, outcomes, every, entries, excused, started }) {
  const alive = tasks.filter(({ mutant }) => !outcomes.get(mutant).killed);
  const survivors = alive.filter(({ mutant }) => !entries.some((entry) => excuses(entry, mutant)));
  const lost = entries.filter((entry) => !every.some((mutant) => excuses(entry, mutant)));
  const noticed = entries.filter((entry) => {
    const fitting = tasks.filter(({ mutant }) => excuses(entry, mutant));
    return fitting.length > 0 && fitting.every(({ mutant }) => outcomes.get(mutant).killed);
  });
  for (const { mutant, runs } of survivors) {
    const { file, line, before, after, nth } = mutant;
    const which = nth === 0 ? '' : `  (nth ${nth})`;
    console.log(
      `${file}:${line}  ${shown(before)}  ->  ${shown(after)}${which}${runs.length === 0 ? '  (no test runs it)' : ''}`,
    );
  }
  for (const { file, code, change } of lost) console.log(`fits nothing: ${file}  ${code}  ${change}`);
  for (const { file, code, change } of noticed)
    console.log(`is noticed by a test after all: ${file}  ${code}  ${change}`);
  const how = (name) => tasks.filter(({ mutant }) => outcomes.get(mutant).how === name).length;
  console.log(
    `${tasks.length} mutants: ${how('failed')} failed a test, ${how('time')} did not end, ` +
      `${excused + alive.length - survivors.length} excused, ${survivors.length} survived (${seconds(started)})`,
  );
  return survivors.length + lost.length + noticed.length > 0 ? 1 : 0;
}

if (isScript(import.meta.url)) await runScript(main);
