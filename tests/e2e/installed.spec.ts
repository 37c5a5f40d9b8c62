/**
 * The Debian package from end to end: installed, registered, started, used and removed; and installed over an older version, whose
 * settings and documents stay. As root it is installed on the machine; else it is unpacked into a folder, where nothing can be
 * registered.
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createPackageWithOptions, extractAll } from '@electron/asar';
import { makeDeb, MIME_TYPE, PROGRAM_FOLDER } from '../../build/scripts/lib/deb.mjs';
import { packedFolder } from '../../build/scripts/lib/drivable.mjs';
import { lacksSandbox } from '../../build/scripts/lib/electron.mjs';
import { root } from '../../build/scripts/lib/paths.mjs';
import { wordsOf } from '../../shared/i18n/index.ts';
import { appEnvironment, expect, test } from '../helpers/electron.ts';
import { startProgram } from '../helpers/packed-program.ts';

const execute = promisify(execFile);
const onDebian = process.platform === 'linux';
const canInstall = onDebian && process.getuid?.() === 0;

function packageFile(): string {
  const dist = path.join(root, 'dist');
  const name = fs.existsSync(dist) ? fs.readdirSync(dist).find((file) => file.endsWith('.deb')) : undefined;
  if (name === undefined) throw new Error('There is no Debian package: run npm run dist -- --deb first.');
  return path.join(dist, name);
}

const asRoot = async (command: string, args: readonly string[]): Promise<string> =>
  (await execute(command, [...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })).stdout;

/** Installs the package, over an older one where there is one; the folder that stands for / and how to remove it. */
async function install(
  folder: string,
  file = packageFile(),
): Promise<{ readonly at: string; readonly remove: () => Promise<void> }> {
  if (!canInstall) {
    await execute('dpkg-deb', ['--extract', file, folder]);
    return { at: folder, remove: () => fs.promises.rm(path.join(folder, 'opt'), { recursive: true }) };
  }
  await asRoot('dpkg', ['--install', file]);
  return { at: '/', remove: async () => void (await asRoot('dpkg', ['--purge', 'samspil'])) };
}

const command = (at: string): string =>
  at === '/' ? '/usr/bin/samspil' : path.join(at, PROGRAM_FOLDER, 'samspil');

test('is installed, opens a document, answers on the command line, and goes without a trace', async ({
  folder,
  sampleDocument,
}) => {
  test.skip(!onDebian, 'Debian packages are for Linux');
  const home = path.join(folder, 'home');
  const profile = path.join(home, 'profile');
  fs.mkdirSync(profile, { recursive: true });
  const { at, remove } = await install(path.join(folder, 'installed'));
  const program = command(at);
  try {
    const env = appEnvironment({ SAMSPIL_SQLITE_BINDING: '/not/there.node', HOME: home });
    const sandbox = lacksSandbox() ? ['--no-sandbox'] : [];
    const { stdout } = await execute(program, [...sandbox, 'check', sampleDocument, '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true });

    if (canInstall) {
      const status = await asRoot('dpkg', ['--status', 'samspil']);
      expect(status).toContain('Status: install ok installed');
      expect(fs.readFileSync('/usr/share/applications/samspil.desktop', 'utf8')).toContain(MIME_TYPE);
      expect(fs.existsSync('/usr/share/icons/hicolor/128x128/apps/samspil.png')).toBe(true);
      expect(fs.statSync(`/${PROGRAM_FOLDER}/chrome-sandbox`).mode & 0o7777).toBe(0o4755);
    }

    const { page, close } = await startProgram(program, profile, [sampleDocument]);
    try {
      await expect(page.getByText('Nordby Kommune').first()).toBeVisible();
    } finally {
      await close();
    }
  } finally {
    await remove();
  }
  expect(fs.existsSync(path.join(at, PROGRAM_FOLDER))).toBe(false);
  if (canInstall) expect(fs.existsSync('/usr/bin/samspil')).toBe(false);
  expect(fs.existsSync(sampleDocument)).toBe(true);
  expect(fs.existsSync(path.join(profile, 'settings.json'))).toBe(true);
});

const OLDER = '0.0.9';

/** The package of an older version: the same program, which takes itself for that version. */
async function olderPackage(folder: string): Promise<string> {
  const unpacked = path.join(folder, 'older');
  fs.cpSync(packedFolder(), unpacked, { recursive: true });
  const asar = path.join(unpacked, 'resources', 'app.asar');
  const inside = path.join(folder, 'inside');
  extractAll(asar, inside);
  const about = path.join(inside, 'package.json');
  const said = JSON.parse(fs.readFileSync(about, 'utf8')) as object;
  fs.writeFileSync(about, JSON.stringify({ ...said, version: OLDER }));
  fs.rmSync(`${asar}.unpacked`, { recursive: true });
  await createPackageWithOptions(inside, asar, { unpack: '**/*.node' });
  return makeDeb({ unpacked, outFolder: folder, quick: true, version: OLDER });
}

interface WindowWithApi {
  readonly api: Readonly<Record<string, (input: object) => Promise<{ readonly ok: boolean }>>>;
}

test('goes over an older version: settings, recent engagements and documents stay, old documents are moved forward', async ({
  folder,
  sampleDocument,
}) => {
  test.skip(!onDebian, 'Debian packages are for Linux');
  const home = path.join(folder, 'home');
  const profile = path.join(home, 'profile');
  fs.mkdirSync(profile, { recursive: true });
  const place = path.join(folder, 'installed');
  const before = await install(place, await olderPackage(folder));
  try {
    const old = await startProgram(command(before.at), profile, [sampleDocument]);
    await expect(old.page.getByText('Nordby Kommune').first()).toBeVisible();
    const settings = { language: 'nb', theme: 'dark', tourSeen: true };
    const set = await old.page.evaluate(
      (wanted) => (globalThis as unknown as WindowWithApi).api['settings.set']?.(wanted),
      settings,
    );
    expect(set).toMatchObject({ ok: true });
    await expect(old.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await old.close();
    const kept = fs.readFileSync(path.join(profile, 'settings.json'), 'utf8');
    expect(JSON.parse(fs.readFileSync(path.join(profile, 'window.json'), 'utf8'))).toMatchObject({
      version: OLDER,
    });
    const document = fs.readFileSync(sampleDocument);

    await install(place);
    if (canInstall) {
      const status = await asRoot('dpkg', ['--status', 'samspil']);
      expect(status).toContain('Status: install ok installed');
      expect(status).not.toContain(`Version: ${OLDER}`);
    }
    expect(fs.readFileSync(path.join(profile, 'settings.json'), 'utf8')).toBe(kept);
    expect(fs.readFileSync(sampleDocument).equals(document)).toBe(true);

    const now = await startProgram(command(before.at), profile, []);
    await expect(now.page.locator('html')).toHaveAttribute('lang', 'nb');
    await expect(now.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(now.page.getByText(wordsOf('nb').t('version.new'))).toBeVisible();
    await now.page.getByRole('button', { name: /^Nordby Kommune/u }).click();
    await expect(now.page.locator('html[data-shown~="engagement"]')).toHaveCount(1);
    await now.close();

    const oldest = path.join(folder, 'fra-foer.samspil');
    fs.copyFileSync(path.join(root, 'tests', 'fixtures', 'museum', 'schema-1.samspil'), oldest);
    const forward = await startProgram(command(before.at), profile, [oldest]);
    await expect(forward.page.locator('html[data-shown~="engagement"]')).toHaveCount(1);
    // Only the first start of a newer version says so.
    await expect(forward.page.getByText(wordsOf('nb').t('version.new'))).toHaveCount(0);
    await forward.close();
    const backups = fs.readdirSync(path.join(profile, 'sessions', 'backups'), { recursive: true });
    expect(backups.length).toBeGreaterThan(0);
  } finally {
    await before.remove();
  }
  expect(fs.existsSync(path.join(before.at, PROGRAM_FOLDER))).toBe(false);
  for (const file of ['settings.json', 'window.json'])
    expect(fs.existsSync(path.join(profile, file)), file).toBe(true);
  expect(fs.existsSync(sampleDocument)).toBe(true);
});
