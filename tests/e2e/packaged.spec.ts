/** The app as it is handed out: starts, its engine answers, it holds one native binding, and its fuses are closed. */
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { getRawHeader } from '@electron/asar';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { chromium, expect, test } from '@playwright/test';
import { executableName } from '../../build/scripts/lib/electron.mjs';
import { listFiles } from '../../build/scripts/lib/files.mjs';
import { root } from '../../build/scripts/lib/paths.mjs';
import { appEnvironment, chromiumSwitches, temporaryFolder } from '../helpers/electron.ts';

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

test('starts, shows its window and has a living engine', async () => {
  const profile = temporaryFolder('samspil-packed');
  const args = [...chromiumSwitches(profile), '--remote-debugging-port=0'];
  // A packed app holds its own binding and takes no other from the environment.
  const env = appEnvironment({ SAMSPIL_SQLITE_BINDING: path.join(profile, 'not-there.node') });
  const app = spawn(executable(), args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(app, 'exit');
  try {
    const browser = await chromium.connectOverCDP(await debugAddress(app));
    const context = browser.contexts()[0];
    if (!context) throw new Error('The packed app shows no page.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await expect(page).toHaveURL(/^app:\/\//);
    await expect(page.getByRole('main')).toBeVisible();
    const info = await page.evaluate(() => (globalThis as unknown as WindowWithApi).api['app.info']?.({}));
    expect(info).toMatchObject({ ok: true });
    await browser.close();
  } finally {
    app.kill();
    await ended;
    fs.rmSync(profile, { recursive: true, force: true });
  }
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
