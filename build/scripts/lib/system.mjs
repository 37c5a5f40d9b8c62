/** What the machine must have: libraries for Electron, a virtual screen, a compiler. Installed as root on Debian, else named. */
import fs from 'node:fs';
import { spawnSync } from 'node:child_process';
import { SetupProblem, say, seconds } from './say.mjs';
import { run } from './run.mjs';

/** Debian packages; where a release renamed one, the names in order of preference. */
export const ELECTRON_LIBRARIES = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libnotify4'],
  ['libatspi2.0-0', 'libatspi2.0-0t64'],
  ['libsecret-1-0'],
];
export const VIRTUAL_SCREEN = [['xvfb'], ['xauth']];
export const PDF_READERS = [['poppler-utils'], ['qpdf']];
/** Calculates workbooks anew, so that tests can compare its numbers with ours. */
export const SHEET_READERS = [['libreoffice-calc']];
export const COMPILER = [['g++'], ['make'], ['python3']];

/** What Electron is linked against: without them it does not start. */
const LINKED = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1', 'libatspi.so.0'];

/** What Electron loads where it is there: a machine that cannot install them does without. */
const LOADED = ['libXss.so.1', 'libXtst.so.6', 'libnotify.so.4', 'libsecret-1.so.0'];

/** True when a command is on the path. */
export function hasCommand(name, env = process.env) {
  const folders = (env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.some((folder) => folder !== '' && fs.existsSync(`${folder}/${name}`));
}

function missingLibraries(sonames) {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => fs.existsSync(file)) ?? 'ldconfig';
  const listed = spawnSync(ldconfig, ['-p'], { encoding: 'utf8' });
  if (listed.status !== 0) return [];
  return sonames.filter((soname) => !listed.stdout.includes(`	${soname} `));
}

const canInstall = () => hasCommand('apt-get') && process.getuid?.() === 0;

/** The name that this release of Debian or Ubuntu uses. */
function availableName(names) {
  if (names.length === 1) return names[0];
  for (const name of names) {
    const policy = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
    if (policy.status === 0 && /Candidate: (?!\(none\))\S/.test(policy.stdout)) return name;
  }
  return names[0];
}

/** The command that installs packages, for a person to run. */
export function aptCommand(names, root = false) {
  return `${root ? '' : 'sudo '}apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/** The lists of packages are fetched once in a run. */
let updated = false;

async function install(groups, why) {
  if (!hasCommand('apt-get')) {
    throw new SetupProblem(
      `This machine lacks ${why}. Install what your system calls these Debian packages, then try again: ${groups.map((names) => names[0]).join(' ')}`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new SetupProblem(
      `This machine lacks ${why}. Install it with this command, then try again:\n  ${aptCommand(groups.map(availableName))}`,
    );
  }
  const started = Date.now();
  say(`installing ${why} with apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  if (!updated) await run('apt-get', ['update', '-qq'], { env });
  updated = true;
  const names = groups.map(availableName);
  const result = await run(
    'apt-get',
    [...wait, 'install', '-y', '-qq', '--no-install-recommends', ...names],
    { env },
  );
  if (result.code !== 0) {
    throw new SetupProblem(
      `${why} could not be installed (${aptCommand(names, true)}):\n${result.output.trim().split('\n').slice(-15).join('\n')}`,
    );
  }
  say(`${why} installed in ${seconds(started)}`);
}

/** The system libraries that Electron needs on Linux. */
export async function ensureElectronLibraries() {
  if (process.platform !== 'linux') return;
  const needed = canInstall() ? [...LINKED, ...LOADED] : LINKED;
  if (missingLibraries(needed).length > 0) await install(ELECTRON_LIBRARIES, 'system libraries for Electron');
}

/** Xvfb, for machines without a screen. */
export async function ensureVirtualScreen() {
  if (process.platform === 'linux' && !hasCommand('Xvfb'))
    await install(VIRTUAL_SCREEN, 'a virtual screen (Xvfb)');
}

/** Tools that tests read PDF files and workbooks with. */
export async function ensureReaders() {
  if (process.platform !== 'linux') return;
  const missing = PDF_READERS.filter((_, at) => !hasCommand(['pdftotext', 'qpdf'][at]));
  if (missing.length > 0) await install(missing, 'readers of PDF files for the tests');
  if (!hasCommand('soffice'))
    await install(SHEET_READERS, 'LibreOffice, which calculates workbooks in the tests');
}

/** A C++ compiler, for the one binding that is built on the machine. */
export async function ensureCompiler() {
  const missing = ['g++', 'make', 'python3'].filter((name) => !hasCommand(name));
  if (missing.length > 0) await install(COMPILER, 'a C++ compiler');
}
