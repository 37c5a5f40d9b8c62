/** The built app in out/: made again when the sources differ from those it was made of. */
import fs from 'node:fs';
import path from 'node:path';
import { inModules, out, root } from './paths.mjs';
import { hashTree, writeWhole } from './files.mjs';
import { must } from './run.mjs';
import { say, seconds } from './say.mjs';
import { toolEnv, toolNode } from './node.mjs';
import { NOTICES_FILE, writeNotices } from './notices.mjs';
import { withLock } from './lock.mjs';

/** Everything that decides what the bundles hold. */
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'build/bundle.ts',
  'build/first-frame.ts',
  'build/guide',
  'build/electron.vite.config.ts',
  'build/scripts/lib/notices.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const PRODUCTS = [
  'main/entry.js',
  'main/engine.js',
  'preload/index.cjs',
  'renderer/index.html',
  NOTICES_FILE,
];
const stampFile = () => path.join(out, '.build-stamp');

/** Parses every chunk, also those that are loaded late: a fault of the bundler must not wait for a user to meet it. */
const READ_ALL = `
  const { SourceTextModule } = require('node:vm');
  const fs = require('node:fs');
  const folder = process.argv[1];
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.js')))
    new SourceTextModule(fs.readFileSync(folder + '/' + name, 'utf8'), { identifier: name });
`;

function readStamp() {
  try {
    return fs.readFileSync(stampFile(), 'utf8');
  } catch {
    return '';
  }
}

/** True when out/ holds what the sources make. */
export function buildIsCurrent(hash = hashTree(root, SOURCES)) {
  return readStamp() === hash && PRODUCTS.every((file) => fs.existsSync(path.join(out, file)));
}

/** Builds the app where needed. Returns true when it built. */
export async function ensureBuild({ force = false } = {}) {
  if (!force && buildIsCurrent()) return false;
  return withLock(path.join(out, '.build-lock'), 'building the app', async () => {
    const hash = hashTree(root, SOURCES);
    if (!force && buildIsCurrent(hash)) return false;
    const started = Date.now();
    say('building the app ...');
    fs.rmSync(stampFile(), { force: true });
    const vite = inModules('electron-vite', 'bin', 'electron-vite.js');
    const args = [vite, 'build', '--config', 'build/electron.vite.config.ts', '--logLevel', 'warn'];
    await must('Building the app', toolNode(), args, { env: toolEnv({ NODE_ENV: 'production' }) });
    await must('Reading the bundles', toolNode(), [
      '--experimental-vm-modules',
      '--no-warnings',
      '-e',
      READ_ALL,
      path.join(out, 'main'),
    ]);
    writeNotices();
    writeWhole(stampFile(), hash);
    say(`app built in ${seconds(started)}`);
    return true;
  });
}
