/** A thread that traces which tests run which places, and then runs mutants until a test fails. */
import { parentPort, workerData } from 'node:worker_threads';
import * as tool from 'vitest';
import fc from 'fast-check';
import { createHarness, inTime } from './harness.mjs';
import { createModules } from './modules.mjs';

const LONGEST_LOAD = 60_000;
/** A mutant that takes this many times as long as the code hangs. */
const PATIENCE = 20;
const LEAST_TIME = 3_000;

const harness = createHarness({ expect: tool.expect, assert: tool.assert, vi: tool.vi });
const modules = createModules(workerData.root, { vitest: harness.exports });
// The same examples for every mutant; a failing one need not be made small. The CommonJS build is what tests get.
const settings = { seed: workerData.seed, endOnFailure: true };
fc.configureGlobal(settings);

/** Tests of one file with the places that each runs: `collected` are those that run before any test. */
function trace({ test, file, text, places }) {
  const hits = new Uint8Array(places);
  const hit = () => {
    const indices = [...hits.keys()].filter((index) => hits[index] === 1);
    hits.fill(0);
    return indices;
  };
  const started = performance.now();
  let tests;
  try {
    tests = inTime(LONGEST_LOAD, () =>
      harness.collect(() => modules.load(test, { changed: file, text, hits })),
    );
  } catch (error) {
    return { test, problem: String(error?.message ?? error), collected: [], tests: [] };
  }
  const collected = hit();
  const collectTime = performance.now() - started;
  const results = tests.map(({ name, run }) => {
    const from = performance.now();
    let problem = null;
    try {
      inTime(LONGEST_LOAD, run);
    } catch (error) {
      problem = String(error?.message ?? error);
    }
    return { name, problem, places: hit(), time: performance.now() - from };
  });
  return { test, problem: null, collected, collectTime, tests: results };
}

/** Runs the chosen tests of files in turn; the first that fails kills the mutant. */
function runMutant({ file, text, runs }) {
  for (const { test, names, count, time } of runs) {
    const limit = LEAST_TIME + PATIENCE * time;
    let tests;
    try {
      tests = inTime(limit, () => harness.collect(() => modules.load(test, { changed: file, text })));
    } catch (error) {
      return { killed: true, by: test, name: null, how: reasonOf(error) };
    }
    const wanted = new Set(names);
    const chosen = tests.length === count ? tests.filter(({ name }) => wanted.has(name)) : tests;
    for (const { name, run } of chosen) {
      try {
        inTime(limit, run);
      } catch (error) {
        return { killed: true, by: test, name, how: reasonOf(error) };
      }
    }
  }
  return { killed: false };
}

const reasonOf = (error) => (error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'time' : 'failed');

parentPort.on('message', ({ id, kind, task }) => {
  const result = kind === 'trace' ? trace(task) : runMutant(task);
  parentPort.postMessage({ id, result });
});
