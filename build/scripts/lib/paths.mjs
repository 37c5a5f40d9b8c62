/** Where things are: the checkout, its outputs, and the cache folder that several checkouts share. */
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(fileURLToPath(new URL('../../..', import.meta.url)));
export const out = path.join(root, 'out');
export const modules = path.join(root, 'node_modules');

/** A path inside node_modules. */
export const inModules = (...parts) => path.join(modules, ...parts);

/** What is fetched or compiled once for a machine lives here, outside the checkout. */
export function cacheFolder(env = process.env, platform = process.platform, home = os.homedir()) {
  if (env.SAMSPIL_CACHE) return path.resolve(env.SAMSPIL_CACHE);
  if (platform === 'win32')
    return path.join(env.LOCALAPPDATA || path.join(home, 'AppData', 'Local'), 'samspil', 'Cache');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'samspil');
  return path.join(env.XDG_CACHE_HOME || path.join(home, '.cache'), 'samspil');
}
