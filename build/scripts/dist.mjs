/**
 * `npm run dist`: packs the app. `--dir` leaves it unpacked in dist/, `--deb` makes the Debian package of that; without them,
 * installers for this system.
 */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inModules, root } from './lib/paths.mjs';
import { isScript, runScript, say, seconds, SetupProblem } from './lib/say.mjs';
import { must, run } from './lib/run.mjs';
import { ensureBuild } from './lib/app-build.mjs';
import { makeDeb } from './lib/deb.mjs';
import { megabytes, ownBytes, SIZE_LIMIT_BYTES } from './lib/size.mjs';
import { hasCommand } from './lib/system.mjs';
import { setUpElectron } from './setup.mjs';
import { toolEnv } from './lib/node.mjs';

const PLATFORM_SWITCH = { linux: '--linux', darwin: '--mac', win32: '--win' };

/** Tools of the system that electron-builder may use instead of ones it would fetch. */
function builderEnv() {
  const own = ['7z', '7za'].find((name) => hasCommand(name));
  return toolEnv(own && !process.env.ELECTRON_BUILDER_7ZIP_PATH ? { ELECTRON_BUILDER_7ZIP_PATH: own } : {});
}

/** Builds and packs the app as a folder; returns that folder. */
export async function packFolder() {
  const { node } = await setUpElectron();
  await ensureBuild();
  const started = Date.now();
  say('packing the app (unpacked folder) ...');
  const args = [
    inModules('electron-builder', 'cli.js'),
    PLATFORM_SWITCH[process.platform],
    'dir',
    '--publish',
    'never',
  ];
  await must('Packing the app', node, [...args, '--config', 'build/electron-builder.config.mjs'], {
    env: builderEnv(),
  });
  const folder = unpackedFolder();
  say(
    `packed in ${seconds(started)}: ${path.relative(root, folder)}; ${megabytes(ownBytes(folder))} without Electron, of at most ${megabytes(SIZE_LIMIT_BYTES)}`,
  );
  return folder;
}

function unpackedFolder() {
  const name = fs.readdirSync(path.join(root, 'dist')).find((entry) => /unpacked$|^mac/.test(entry));
  if (!name) throw new SetupProblem('electron-builder left no unpacked app in dist/.');
  return path.join(root, 'dist', name);
}

/** Makes the Debian package of the unpacked app. `quick`: for tests. */
export async function packDeb(unpacked, { quick = false } = {}) {
  const started = Date.now();
  const file = await makeDeb({ unpacked, outFolder: path.join(root, 'dist'), quick });
  say(
    `Debian package made in ${seconds(started)}: ${path.relative(root, file)}, ${megabytes(fs.statSync(file).size)}`,
  );
  return file;
}

/** What is handed out: installers and packages, not what electron-builder leaves beside them. */
const HANDED_OUT = /\.(?:exe|dmg|AppImage|deb)$/u;

/** Writes the SHA-256 of every package in a folder into SHA256SUMS, as `sha256sum --check` reads it; their names. */
export function writeChecksums(folder) {
  const names = fs
    .readdirSync(folder)
    .filter((name) => HANDED_OUT.test(name))
    .sort();
  const lines = names.map((name) => {
    const sum = crypto
      .createHash('sha256')
      .update(fs.readFileSync(path.join(folder, name)))
      .digest('hex');
    return `${sum}  ${name}\n`;
  });
  fs.writeFileSync(path.join(folder, 'SHA256SUMS'), lines.join(''));
  return names;
}

async function packInstallers(args) {
  const { node, electron } = await setUpElectron();
  if (electron.source === 'registry') {
    throw new SetupProblem(
      `Installers need Electron's own download, which cannot be reached here; around Electron ${electron.version} only a test package can be made (npm run dist -- --dir).`,
    );
  }
  await ensureBuild();
  const builder = [
    inModules('electron-builder', 'cli.js'),
    PLATFORM_SWITCH[process.platform],
    '--publish',
    'never',
  ];
  const result = await run(node, [...builder, '--config', 'build/electron-builder.config.mjs', ...args], {
    env: builderEnv(),
    show: true,
  });
  if (result.code !== 0) return result.code;
  if (process.platform === 'linux') await packDeb(unpackedFolder());
  writeChecksums(path.join(root, 'dist'));
  return 0;
}

if (isScript(import.meta.url)) {
  await runScript(async (args) => {
    if (!args.includes('--dir') && !args.includes('--deb')) return packInstallers(args);
    const unpacked = await packFolder();
    if (args.includes('--deb')) {
      await packDeb(unpacked);
      writeChecksums(path.join(root, 'dist'));
    }
    return 0;
  });
}
