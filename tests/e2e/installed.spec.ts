/**
 * The Debian package from end to end: installed, registered, started, used and removed. As root it is installed on the machine;
 * else it is unpacked into a folder, where nothing can be registered.
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { MIME_TYPE, PROGRAM_FOLDER } from '../../build/scripts/lib/deb.mjs';
import { lacksSandbox } from '../../build/scripts/lib/electron.mjs';
import { root } from '../../build/scripts/lib/paths.mjs';
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

/** Installs the package; the folder that stands for / and how to remove it. */
async function install(
  folder: string,
): Promise<{ readonly at: string; readonly remove: () => Promise<void> }> {
  if (!canInstall) {
    await execute('dpkg-deb', ['--extract', packageFile(), folder]);
    return { at: folder, remove: () => fs.promises.rm(path.join(folder, 'opt'), { recursive: true }) };
  }
  await asRoot('dpkg', ['--install', packageFile()]);
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
