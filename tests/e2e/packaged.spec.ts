/** The app as it is handed out: starts, its engine answers, it holds one native binding, and its fuses are closed. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { getRawHeader } from '@electron/asar';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { chromium, type Page } from '@playwright/test';
import { executableName, lacksSandbox } from '../../build/scripts/lib/electron.mjs';
import { listFiles } from '../../build/scripts/lib/files.mjs';
import { root } from '../../build/scripts/lib/paths.mjs';
import { appEnvironment, chromiumSwitches, expect, test } from '../helpers/electron.ts';

/** The states of a fuse as they stand in the executable. */
const CLOSED = '0'.charCodeAt(0);
const OPEN = '1'.charCodeAt(0);

const ASAR_LIMIT_BYTES = 15_000_000;

interface WindowWithApi {
  readonly api: Readonly<
    Record<string, (input: object) => Promise<{ ok: boolean; value?: { version: string } }>>
  >;
}

const dist = path.join(root, 'dist');
const unpacked = (): string => {
  const name = fs.existsSync(dist)
    ? fs.readdirSync(dist).find((entry) => /unpacked|^mac/.test(entry))
    : undefined;
  if (name === undefined) throw new Error('There is no packed app: run npm run dist -- --dir first.');
  return path.join(dist, name);
};
const executable = (): string => {
  if (process.platform === 'darwin') return path.join(unpacked(), 'Samspil.app/Contents/MacOS/Samspil');
  return path.join(unpacked(), process.platform === 'win32' ? 'Samspil.exe' : 'samspil');
};
const resources = (): string =>
  path.join(unpacked(), process.platform === 'darwin' ? 'Samspil.app/Contents/Resources' : 'resources');

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

interface Running {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Starts the packed app as a user would, with a port for looking inside. */
async function start(profile: string, args: readonly string[]): Promise<Running> {
  // A packed app holds its own binding and takes no other from the environment.
  const env = appEnvironment({ SAMSPIL_SQLITE_BINDING: path.join(profile, 'not-there.node') });
  const all = [...chromiumSwitches(profile), '--remote-debugging-port=0', ...args];
  const app = spawn(executable(), all, { env, stdio: ['ignore', 'pipe', 'pipe'] });
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

test('starts, shows its window, and its engine opens an engagement', async ({ folder, sampleDocument }) => {
  const profile = path.join(folder, 'profile');
  fs.mkdirSync(profile);
  const { page, close } = await start(profile, [sampleDocument]);
  try {
    await expect(page).toHaveURL(/^app:\/\//);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByText('Nordby Kommune').first()).toBeVisible();
    const overview = await page.evaluate(() =>
      (globalThis as unknown as WindowWithApi).api['engagement.overview']?.({}),
    );
    expect(overview).toMatchObject({ ok: true });
  } finally {
    await close();
  }
});

test('carries the command line', async ({ sampleDocument }) => {
  const env = appEnvironment({ SAMSPIL_SQLITE_BINDING: '/not/there.node' });
  const args = [...(lacksSandbox() ? ['--no-sandbox'] : []), 'check', sampleDocument, '--json'];
  const { stdout } = await promisify(execFile)(executable(), args, { env });
  expect(JSON.parse(stdout)).toMatchObject({ ok: true });
});

test('holds exactly one native binding, of its own platform', () => {
  const packed = getRawHeader(path.join(resources(), 'app.asar')).header;
  const inside = listHeader(packed).filter((file) => file.endsWith('.node'));
  const outside = listFiles(unpacked(), ['.']).filter((file) => file.endsWith('.node'));
  const name = `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`;
  expect(inside).toEqual([name]);
  expect(outside).toHaveLength(1);
  expect(outside[0]).toMatch(new RegExp(`app\\.asar\\.unpacked/${name}$`));
});

test('packs the bundles and better-sqlite3, and nothing else', () => {
  const asar = path.join(resources(), 'app.asar');
  const files = listHeader(getRawHeader(asar).header);
  const modules = new Set(
    files.filter((file) => file.startsWith('node_modules/')).map((file) => file.split('/')[1]),
  );
  expect([...modules]).toEqual(['better-sqlite3']);
  expect(files).toEqual(
    expect.arrayContaining([
      'out/main/entry.js',
      'out/main/engine.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
    ]),
  );
  expect(files.filter((file) => /\.(map|ts|tsx|samspil|log)$/.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.woff') && file.startsWith('out/main/fonts/'))).toHaveLength(
    8,
  );
  expect(fs.statSync(asar).size).toBeLessThan(ASAR_LIMIT_BYTES);
});

test('has its fuses closed', async () => {
  const wire = await getCurrentFuseWire(executable());
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  expect(wire.version).toBe(FuseVersion.V1);
  expect(off.map((fuse) => [FuseV1Options[fuse], wire[fuse]])).toEqual(
    off.map((fuse) => [FuseV1Options[fuse], CLOSED]),
  );
  expect(on.map((fuse) => [FuseV1Options[fuse], wire[fuse]])).toEqual(
    on.map((fuse) => [FuseV1Options[fuse], OPEN]),
  );
});

test('carries no loader for other apps', () => {
  expect(fs.existsSync(path.join(resources(), 'app'))).toBe(false);
  expect(path.basename(executable())).not.toBe(executableName());
});

/** The names of all files in an asar's header. */
function listHeader(entry: object, prefix = ''): string[] {
  if (!('files' in entry) || typeof entry.files !== 'object' || entry.files === null)
    return [prefix.slice(0, -1)];
  return Object.entries(entry.files).flatMap(([name, child]: [string, object]) =>
    listHeader(child, `${prefix}${name}/`),
  );
}
