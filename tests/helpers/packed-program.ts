/** Starts the app as it is handed out: its fuses let no test tool in at the start, so that one attaches to a port of the page. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { appEnvironment, chromiumSwitches } from './electron.ts';

/** Resolves with the address for test tools, which Chromium prints when it is ready. */
function debugAddress(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    app.stderr?.on('data', (chunk: Buffer) => {
      text += String(chunk);
      const found = /DevTools listening on (ws:\/\/\S+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    app.once('exit', (code) => {
      reject(new Error(`The packed app ended with ${code}:\n${text}`));
    });
  });
}

/** The titles of the app's pages: a test tool that attaches before the first page has loaded may wait for ever. */
async function titlesOfPages(address: string): Promise<string[]> {
  const response = await fetch(`http://${new URL(address).host}/json/list`);
  const targets = (await response.json()) as readonly { readonly type: string; readonly title: string }[];
  return targets.filter(({ type }) => type === 'page').map(({ title }) => title.split(' ')[0] ?? '');
}

export interface RunningProgram {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Starts a packed app as a user would, with a port for looking inside. */
export async function startProgram(
  program: string,
  profile: string,
  args: readonly string[],
): Promise<RunningProgram> {
  // A packed app holds its own binding and takes no other from the environment.
  const env = appEnvironment({ SAMSPIL_SQLITE_BINDING: path.join(profile, 'not-there.node') });
  const all = [...chromiumSwitches(profile), '--remote-debugging-port=0', ...args];
  const app = spawn(program, all, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(app, 'exit');
  const stop = async (): Promise<void> => {
    app.kill();
    await ended;
  };
  try {
    const address = await debugAddress(app);
    await expect.poll(() => titlesOfPages(address), { timeout: 30_000 }).toEqual(['Samspil']);
    const browser = await chromium.connectOverCDP(address);
    const context = browser.contexts()[0];
    if (!context) throw new Error('The packed app shows no page.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    return { page, close: () => browser.close().then(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}
