/**
 * One import in a process of its own: `node import-run.ts FILE GROUPS FOLDER [CANCEL_MS]` prints as JSON how long it took from file
 * to stored, checked answers, the peak memory, the longest silence of its progress; with CANCEL_MS how long a cancel took.
 */
import path from 'node:path';
import { createHost } from '../../electron/cli/host.ts';
import { connectEngine } from '../../electron/engine/index.ts';
import { isFailure } from '../../shared/lib/failure.ts';
import { benchSetup } from './import-survey.ts';

const [, , file = '', groups = '', folder = '', cancelAfter] = process.argv;
const host = createHost('bench');
const engine = connectEngine(host);
const document = path.join(folder, `${path.basename(file)}.${process.pid}.samspil`);
await engine.call('engagement.createFromSetup', {
  file: engine.grant(document),
  setup: benchSetup(Number(groups)),
  force: true,
  overrides: {},
});

const jobId = 'bench';
const started = performance.now();
let last = started;
let longest = 0;
let events = 0;
engine.on('progress', () => {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
  events += 1;
});
let cancelledAt = Number.NaN;
if (cancelAfter !== undefined)
  setTimeout(() => {
    cancelledAt = performance.now();
    void engine.call('job.cancel', { jobId });
  }, Number(cancelAfter));

let stored = 0;
let isCancelled = false;
try {
  const done = await engine.call('import.run', { file: engine.grant(file), dryRun: false, jobId });
  stored = done.account.answers.stored;
} catch (error) {
  if (!isFailure(error) || error.code !== 'job.cancelled') throw error;
  isCancelled = true;
}
const ended = performance.now();
const checked = await engine.call('document.check', {});
await engine.close();
host.dispose();
process.stdout.write(
  JSON.stringify({
    stored,
    isCancelled,
    isSound: checked.ok,
    ms: ended - started,
    cancelMs: ended - cancelledAt,
    longestSilenceMs: longest,
    eventsPerSecond: events / ((ended - started) / 1000),
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
