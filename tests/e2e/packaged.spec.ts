/** The app as it is handed out: starts, its engine answers, it holds one native binding, and its fuses are closed. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { getRawHeader } from '@electron/asar';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { FONT_FILES } from '../../build/bundle.ts';
import { drivableFolder, fusedFile, packedFolder, packedProgram } from '../../build/scripts/lib/drivable.mjs';
import { executableName, lacksSandbox } from '../../build/scripts/lib/electron.mjs';
import { listFiles } from '../../build/scripts/lib/files.mjs';
import { NOTICES, ownBytes, packedPlaces, SIZE_LIMIT_BYTES } from '../../build/scripts/lib/size.mjs';
import { appEnvironment, expect, test } from '../helpers/electron.ts';
import { startProgram } from '../helpers/packed-program.ts';

/** The states of a fuse as they stand in the executable. */
const CLOSED = '0'.charCodeAt(0);
const OPEN = '1'.charCodeAt(0);

interface WindowWithApi {
  readonly api: Readonly<
    Record<string, (input: object) => Promise<{ ok: boolean; value?: { version: string } }>>
  >;
}

const unpacked = packedFolder;
const executable = (): string => packedProgram(unpacked());
const resources = (): string => packedPlaces(unpacked()).resources;
const besideProgram = (): string => packedPlaces(unpacked()).beside;

test('starts, shows its window, and its engine opens an engagement', async ({ folder, sampleDocument }) => {
  const profile = path.join(folder, 'profile');
  fs.mkdirSync(profile);
  const { page, close } = await startProgram(executable(), profile, [sampleDocument]);
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
  const fonts = files.filter((file) => file.endsWith('.woff') && file.startsWith('out/main/fonts/'));
  expect(fonts.map((file) => path.basename(file)).sort()).toEqual([...FONT_FILES].sort());
  expect(files).toEqual(expect.arrayContaining(['out/main/data/resvg.wasm', 'out/main/guide/nb-matrix.png']));
});

test('is small: without Electron less than its budget', () => {
  const bytes = ownBytes(unpacked());
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThan(SIZE_LIMIT_BYTES);
});

test('hands out its licence and the notices of everything it holds', () => {
  const [licence = '', notices = ''] = NOTICES.map((file) =>
    fs.readFileSync(path.join(besideProgram(), file), 'utf8'),
  );
  expect(licence).toContain('MIT License');
  for (const name of ['better-sqlite3', 'react', 'pdfkit', 'exceljs', '@fontsource/source-sans-3'])
    expect(notices).toMatch(new RegExp(`^## ${name} \\d`, 'm'));
  expect(notices).not.toMatch(/^```text\s*```$/m);
});

test('speaks the languages of the app in what Chromium says itself', () => {
  test.skip(process.platform === 'darwin', 'macOS keeps them in folders of the framework');
  expect(fs.readdirSync(path.join(unpacked(), 'locales')).sort()).toEqual(
    expect.arrayContaining(['da.pak', 'en-US.pak', 'nb.pak']),
  );
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

test('is what the end-to-end tests drive: in their copy one fuse is open, and every other byte the same', async () => {
  const copy = drivableFolder();
  const files = listFiles(unpacked(), ['.']);
  expect(listFiles(copy, ['.'])).toEqual(files);
  const fused = path.relative(unpacked(), fusedFile(unpacked()));
  const differing = files.filter((file) => {
    const [packed, driven] = [unpacked(), copy].map((folder) => fs.readFileSync(path.join(folder, file)));
    return packed === undefined || driven === undefined || !packed.equals(driven);
  });
  expect(differing).toEqual([fused]);

  const [packed, driven] = await Promise.all([unpacked(), copy].map((at) => wireOf(packedProgram(at))));
  expect(driven).toEqual({ ...packed, [FuseV1Options.EnableNodeCliInspectArguments]: OPEN });
  // macOS: the copy is signed anew.
  if (process.platform === 'darwin') return;
  const bytes = [unpacked(), copy].map((at) => fs.readFileSync(fusedFile(at)));
  expect(bytesThatDiffer(bytes[0] ?? Buffer.of(), bytes[1] ?? Buffer.of())).toBe(1);
});

/** The fuses of a program, without the version of their wire. */
async function wireOf(program: string): Promise<Record<string, number>> {
  const { version: _version, ...fuses } = await getCurrentFuseWire(program);
  return Object.fromEntries(Object.entries(fuses).map(([fuse, state]) => [fuse, Number(state)]));
}

/** How many bytes differ, for files of the same size; each piece that is the same is passed over at once. */
function bytesThatDiffer(one: Buffer, other: Buffer): number {
  expect(other.length).toBe(one.length);
  const piece = 65_536;
  let count = 0;
  for (let at = 0; at < one.length; at += piece) {
    const [a, b] = [one, other].map((whole) => whole.subarray(at, at + piece));
    if (a === undefined || b === undefined || a.equals(b)) continue;
    for (const [index, byte] of a.entries()) if (byte !== b[index]) count += 1;
  }
  return count;
}

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
