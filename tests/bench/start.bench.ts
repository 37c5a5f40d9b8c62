/**
 * How long the packed app takes from its start to the first words on its screen, against a bare Electron window with a line of
 * text: the same Electron, switches and screen, in turn, each with an empty profile and each again as the same user. The page
 * itself says when it painted first (First Contentful Paint), so that nothing has to be guessed from outside. How long it takes until
 * the start screen is whole, with the list of recent engagements, is told beside it.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withDisplay } from '../../build/scripts/lib/display.mjs';
import { electronAtHand, lacksSandbox } from '../../build/scripts/lib/electron.mjs';
import { packFolder } from '../../build/scripts/dist.mjs';

const RUNS = 7;
/** The promise: the app's first paint comes within this many bare windows. */
const LIMIT = 1.3;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-start-'));

const BARE_MAIN = `
import { app, BrowserWindow } from 'electron';
void app.whenReady().then(() => {
  const window = new BrowserWindow({ show: true, width: 1200, height: 800 });
  void window.loadFile('page.html');
});
app.on('window-all-closed', () => app.quit());
`;

function writeBareApp(): string {
  const bare = path.join(folder, 'bare');
  fs.mkdirSync(bare);
  fs.writeFileSync(
    path.join(bare, 'package.json'),
    '{"name":"bare","version":"1.0.0","type":"module","main":"main.js"}',
  );
  fs.writeFileSync(path.join(bare, 'main.js'), BARE_MAIN);
  fs.writeFileSync(
    path.join(bare, 'page.html'),
    '<!doctype html><meta charset="utf-8"><title>Bare</title><p>Bare</p>',
  );
  return bare;
}

/** Resolves with the port for test tools. */
function debugHost(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    app.stderr?.on('data', (chunk: Buffer) => {
      text += String(chunk);
      const found = /DevTools listening on ws:\/\/([^/\s]+)/u.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    app.once('exit', (code) => reject(new Error(`The app ended with ${code}: ${text}`)));
  });
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/** The address of the first page that has loaded something. */
async function pageOf(host: string): Promise<string> {
  for (;;) {
    const targets = (await (await fetch(`http://${host}/json/list`)).json()) as readonly Target[];
    const page = targets.find(({ type, url }) => type === 'page' && /^(app|file):/u.test(url));
    if (page !== undefined) return page.webSocketDebuggerUrl;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const FIRST_PAINT = `new Promise((resolve) => new PerformanceObserver((list) => {
  const [entry] = list.getEntriesByName('first-contentful-paint');
  if (entry) resolve(performance.timeOrigin + entry.startTime);
}).observe({ type: 'paint', buffered: true }))`;

/** The start screen says so on the root when its list is there (renderer/app/shown.ts). */
const START_SHOWN = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => {
    if (root.matches('[data-shown~="start"]')) resolve(performance.timeOrigin + performance.now());
  };
  new MutationObserver(look).observe(root, { attributes: true });
  look();
})`;

interface Evaluated {
  /** Absent where the page went on to another address while it was asked. */
  readonly result?: { readonly result: { readonly value?: number } };
}

/** Epoch times in ms that the page gives to these expressions. */
async function timesOf(address: string, expressions: readonly string[]): Promise<readonly number[]> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const times: number[] = [];
  try {
    for (let id = 1; times.length < expressions.length; id += 1) {
      const params = { expression: expressions[times.length], awaitPromise: true, returnByValue: true };
      const answered = new Promise<string>((resolve) => {
        socket.addEventListener('message', ({ data }) => resolve(String(data)), { once: true });
      });
      socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
      const value = (JSON.parse(await answered) as Evaluated).result?.result.value;
      if (value !== undefined) times.push(value);
    }
    return times;
  } finally {
    socket.close();
  }
}

/** Milliseconds from starting a program to what its page is asked for. */
async function startTimes(
  program: string,
  args: readonly string[],
  profile: string,
  asked: readonly string[],
): Promise<readonly number[]> {
  const switches = [
    ...(lacksSandbox() ? ['--no-sandbox'] : []),
    ...['--disable-gpu', '--password-store=basic', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
  ];
  const started = performance.timeOrigin + performance.now();
  const app = spawn(program, [...args, ...switches], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(app, 'exit');
  try {
    const times = await timesOf(await pageOf(await debugHost(app)), asked);
    return times.map((time) => time - started);
  } finally {
    app.kill('SIGKILL');
    await ended;
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function report(name: string, value: number, unit: string, limit?: number): void {
  console.log(
    JSON.stringify({ name: `start: ${name}`, value, unit, ...(limit === undefined ? {} : { limit }) }),
  );
}

async function measure(): Promise<void> {
  const electron = electronAtHand();
  if (electron === null)
    throw new Error('No Electron on this machine yet: run node build/scripts/setup.mjs first.');
  const packed = path.join(await packFolder(), process.platform === 'win32' ? 'Samspil.exe' : 'samspil');
  const bare = writeBareApp();
  const times = {
    bareFirst: [],
    bareAgain: [],
    first: [],
    again: [],
    firstWhole: [],
    againWhole: [],
  } as Record<'bareFirst' | 'bareAgain' | 'first' | 'again' | 'firstWhole' | 'againWhole', number[]>;
  for (let run = 0; run < RUNS; run += 1) {
    const bareProfile = path.join(folder, `bare-${run}`);
    const profile = path.join(folder, `profile-${run}`);
    for (const when of ['First', 'Again'] as const) {
      const [bareTime = NaN] = await startTimes(electron.executable, [bare], bareProfile, [FIRST_PAINT]);
      const [painted = NaN, whole = NaN] = await startTimes(packed, [], profile, [FIRST_PAINT, START_SHOWN]);
      times[`bare${when}`].push(bareTime);
      times[when === 'First' ? 'first' : 'again'].push(painted);
      times[when === 'First' ? 'firstWhole' : 'againWhole'].push(whole);
    }
  }
  report('bare window, new profile', median(times.bareFirst), 'ms');
  report('packed app, new profile', median(times.first), 'ms');
  report('bare window, again', median(times.bareAgain), 'ms');
  report('packed app, again', median(times.again), 'ms');
  report('packed app, start screen whole, new profile', median(times.firstWhole), 'ms');
  report('packed app, start screen whole, again', median(times.againWhole), 'ms');
  report('packed app / bare window, new profile', median(times.first) / median(times.bareFirst), 'x', LIMIT);
  report('packed app / bare window, again', median(times.again) / median(times.bareAgain), 'x', LIMIT);
}

try {
  await withDisplay(measure);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
