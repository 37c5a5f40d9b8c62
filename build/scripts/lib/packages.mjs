/** node_modules: installed from the lock file when it is missing or another lock file's. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder, inModules, modules, root } from './paths.mjs';
import { SetupProblem, say, seconds } from './say.mjs';
import { run } from './run.mjs';
import { withLock } from './lock.mjs';
import { writeWhole } from './files.mjs';

const STAMP = '.samspil-stamp';

/** What must be the same for node_modules to be the right one. */
export function lockStamp(lockText, platform = process.platform, arch = process.arch) {
  const digest = crypto.createHash('sha256').update(lockText).digest('hex');
  return `${platform}-${arch} ${digest}\n`;
}

/** True when an installed tree (npm's own hidden lock file) holds what the lock file asks for. */
export function treeMatches(lock, installed) {
  const has = installed.packages ?? {};
  for (const [name, wanted] of Object.entries(lock.packages ?? {})) {
    if (name === '') continue;
    const found = has[name];
    if (!found && (wanted.optional || wanted.devOptional || wanted.peer)) continue;
    if (!found || found.version !== wanted.version) return false;
  }
  return Object.keys(has).every((name) => name in (lock.packages ?? {}));
}

function readOrNull(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** True when node_modules is what package-lock.json asks for; costs a few milliseconds. */
export function packagesReady() {
  const lockText = readOrNull(path.join(root, 'package-lock.json'));
  if (lockText === null)
    throw new SetupProblem('package-lock.json is missing; restore it with: git checkout package-lock.json');
  const stamp = lockStamp(lockText);
  if (readOrNull(inModules(STAMP)) === stamp) return true;
  const hidden = readOrNull(inModules('.package-lock.json'));
  if (hidden === null || !treeMatches(JSON.parse(lockText), JSON.parse(hidden))) return false;
  writeWhole(inModules(STAMP), stamp);
  return true;
}

/** Runs `npm ci` where needed. */
export async function ensurePackages() {
  if (packagesReady()) return;
  const name = crypto.createHash('sha256').update(root).digest('hex').slice(0, 16);
  await withLock(path.join(cacheFolder(), `install-${name}.lock`), 'installing the packages', async () => {
    if (packagesReady()) return;
    const started = Date.now();
    say('installing the packages with npm ci (about a minute, once) ...');
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const npmScript = process.env.npm_execpath;
    const viaNode = npmScript && /npm-cli\.js$/.test(npmScript) && fs.existsSync(npmScript);
    const result = viaNode
      ? await run(process.execPath, [npmScript, ...args])
      : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
    if (result.code !== 0) {
      throw new SetupProblem(`npm ci did not succeed:\n${result.output.trim()}`);
    }
    if (!fs.existsSync(modules)) throw new SetupProblem('npm ci left no node_modules behind.');
    writeWhole(inModules(STAMP), lockStamp(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
    say(`packages installed in ${seconds(started)}`);
  });
}
