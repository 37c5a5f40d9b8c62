/**
 * The SQLite binding for an Electron with Node-API 9: built from better-sqlite3's own sources, once for a machine and version.
 * Only development and tests use it; a packaged app holds the package's own binding and no other.
 */
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder, inModules } from './paths.mjs';
import { buildFolder } from './files.mjs';
import { SetupProblem, say, seconds } from './say.mjs';
import { must, run } from './run.mjs';
import { bundledNode, headersBeside, npmSetting, toolEnv, toolNode } from './node.mjs';
import { ensureCompiler } from './system.mjs';
import { withLock } from './lock.mjs';

function versionOf(name) {
  return JSON.parse(fs.readFileSync(inModules(name, 'package.json'), 'utf8')).version;
}

function bindingFolder() {
  return path.join(
    cacheFolder(),
    `better-sqlite3-${versionOf('better-sqlite3')}-napi9-${process.platform}-${process.arch}`,
  );
}

const FILE = 'better_sqlite3.node';

/** The cached binding's path, or null when it is not built yet. */
export function bindingAtHand() {
  const file = path.join(bindingFolder(), FILE);
  return fs.existsSync(file) ? file : null;
}

/** The build description that asks for the functions both Node-API versions share. */
export function withOlderNodeApi(gyp) {
  const changed = gyp.replace("'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL'");
  if (changed === gyp)
    throw new SetupProblem(
      'This version of better-sqlite3 is built in another way; the recipe in build/scripts/lib/binding.mjs needs a look.',
    );
  return changed;
}

/** Folder with Node's headers: the packages' own Node, the running one, npm's setting; null = node-gyp fetches them. */
export function headersFolder() {
  const candidates = [bundledNode(), process.execPath].filter((file) => file !== null);
  for (const candidate of candidates) {
    const folder = headersBeside(candidate);
    if (folder) return folder;
  }
  const set = npmSetting('nodedir');
  return set && fs.existsSync(path.join(set, 'include', 'node', 'node_api.h')) ? set : null;
}

async function build(folder) {
  const source = inModules('better-sqlite3');
  const work = path.join(folder, 'work');
  for (const part of ['deps', 'src', 'lib', 'package.json']) {
    fs.cpSync(path.join(source, part), path.join(work, part), { recursive: true });
  }
  fs.cpSync(inModules('node-addon-api'), path.join(work, 'node_modules', 'node-addon-api'), {
    recursive: true,
  });
  fs.writeFileSync(
    path.join(work, 'binding.gyp'),
    withOlderNodeApi(fs.readFileSync(path.join(source, 'binding.gyp'), 'utf8')),
  );
  const headers = headersFolder();
  if (!headers) say('no headers of Node found on this machine: node-gyp fetches them from nodejs.org');
  const gyp = inModules('node-gyp', 'bin', 'node-gyp.js');
  const args = [
    gyp,
    'rebuild',
    '--release',
    '--force_build=1',
    '--jobs',
    'max',
    ...(headers ? [`--nodedir=${headers}`] : []),
  ];
  await must('Building the SQLite binding', toolNode(), args, { cwd: work, env: toolEnv() });
  fs.copyFileSync(path.join(work, 'build', 'Release', FILE), path.join(folder, FILE));
  fs.rmSync(work, { recursive: true });
}

/** Loads the binding in the runtime itself, where that runtime can run as plain Node. */
async function tryOut(file, electron) {
  const code = `const D=require(${JSON.stringify(inModules('better-sqlite3'))});const d=new D(':memory:',{nativeBinding:${JSON.stringify(file)}});process.exit(d.prepare('select 7 as n').get().n===7?0:3)`;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const result = await run(electron.executable, ['-e', code], { env, timeoutMs: 30_000 });
  if (result.code !== 0)
    throw new SetupProblem(
      `The SQLite binding was built, but Electron ${electron.version} cannot load it:\n${result.output}`,
    );
}

/** Builds the binding where it is missing; returns its path, or null when this Electron needs none. */
export async function ensureBinding(electron) {
  if (!electron.needsBinding) return null;
  const ready = bindingAtHand();
  if (ready) return ready;
  await ensureCompiler();
  await withLock(`${bindingFolder()}.lock`, 'building the SQLite binding', async () => {
    if (bindingAtHand()) return;
    const started = Date.now();
    say(`building the SQLite binding for Electron ${electron.version} (about two minutes, once) ...`);
    await buildFolder(bindingFolder(), async (folder) => {
      await build(folder);
      await tryOut(path.join(folder, FILE), electron);
    });
    say(`SQLite binding built in ${seconds(started)}`);
  });
  return bindingAtHand();
}
