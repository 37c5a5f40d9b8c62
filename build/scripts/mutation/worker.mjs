/** A thread that traces which tests run which places, and then runs mutants until a test fails. */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import * as tool from 'vitest';
import { createHarness, inTime } from './harness.mjs';
import { createModules } from './modules.mjs';

const LONGEST = 120_000;
/** A mutant that takes this many times as long as the code itself hangs. */
const PATIENCE = 10;
const LEAST_TIME = 4_000;

/** Examples of a property are the same for every mutant and not too many; a failing one need not be made small. */
const MOST_EXAMPLES = 20;

const library = createRequire(import.meta.url)('fast-check');
library.configureGlobal({ seed: workerData.seed, endOnFailure: true });
const fc = {
  ...library.default,
  assert: (property, given = {}) =>
    library.assert(property, { ...given, numRuns: Math.min(given.numRuns ?? 100, MOST_EXAMPLES) }),
};
const harness = createHarness({ expect: tool.expect, assert: tool.assert });
const modules = createModules(workerData.root, {
  vitest: harness.exports,
  'fast-check': { ...library, default: fc, __esModule: true },
});

const reasonOf = (error) => (error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'time' : 'failed');
const wordsOf = (error) => String(error?.message ?? error).split('\n')[0];

/** Tests of one file with the places that each one runs; `collected` are those that run before any test. */
function trace({ test, texts, places }) {
  const hits = new Uint8Array(places);
  const takeHits = () => {
    const indices = [...hits.keys()].filter((index) => hits[index] === 1);
    hits.fill(0);
    return indices;
  };
  const load = () => inTime(LONGEST, () => harness.collect(() => modules.load(test, texts, hits)));
  modules.prepare(test);
  let tests;
  let started;
  try {
    // The first time everything is compiled, which no mutant will have to wait for.
    load();
    started = performance.now();
    tests = load();
  } catch (error) {
    return { test, problem: wordsOf(error), collected: [], time: 0, tests: [] };
  }
  const collected = takeHits();
  const time = performance.now() - started;
  const results = tests.map(({ name, run }) => {
    const from = performance.now();
    let problem = null;
    try {
      inTime(LONGEST, run);
    } catch (error) {
      problem = wordsOf(error);
    }
    return { name, problem, places: takeHits(), time: performance.now() - from };
  });
  return { test, problem: null, collected, time, tests: results };
}

/** Runs the chosen tests of files in turn; the first that fails kills the mutant. */
function runMutant({ texts, runs }) {
  for (const { test, names, time } of runs) {
    modules.prepare(test);
    const limit = Math.ceil(LEAST_TIME + PATIENCE * time);
    let tests;
    try {
      tests = inTime(limit, () => harness.collect(() => modules.load(test, texts)));
    } catch (error) {
      return { killed: true, by: test, name: '', how: reasonOf(error), words: wordsOf(error) };
    }
    const wanted = new Set(names);
    for (const { name, run } of tests) {
      if (!wanted.has(name)) continue;
      try {
        inTime(limit, run);
      } catch (error) {
        return { killed: true, by: test, name, how: reasonOf(error), words: wordsOf(error) };
      }
    }
  }
  return { killed: false };
}

parentPort.on('message', ({ kind, task }) => {
  parentPort.postMessage(kind === 'trace' ? trace(task) : runMutant(task));
});
