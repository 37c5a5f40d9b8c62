/** The engine's host for one run of the command line: folders of this user, a session folder of this process alone. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EngineHost } from '../engine/index.ts';

export interface CliHost extends EngineHost {
  /** Removes what only this run needed. */
  dispose(): void;
}

/** In a checkout the module lies in electron/cli; in the packaged app it is part of a bundle with its fonts beside it. */
export function createHost(version: string): CliHost {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = [join(here, 'fonts'), join(here, '..', 'fonts')].find((folder) => existsSync(folder));
  const checkout = join(here, '..', '..', 'node_modules', '@fontsource', 'source-sans-3', 'files');
  const sessions = mkdtempSync(join(tmpdir(), 'samspil-cli-'));
  const data = dataFolder();
  return {
    paths: {
      sessions,
      // Where the window keeps them too: what is kept before a change of schema outlives this run.
      backups: join(profileFolder(), 'sessions', 'backups'),
      settings: sessions,
      logs: join(data, 'logs'),
      fonts: beside ?? checkout,
      benchmarks: join(profileFolder(), 'benchmarks.json'),
    },
    version,
    clock: () => new Date(),
    newId: () => randomUUID(),
    // A packed app holds its own binding and takes none from the environment.
    sqliteBinding: import.meta.url.includes('/app.asar/') ? undefined : process.env['SAMSPIL_SQLITE_BINDING'],
    dispose: () => rmSync(sessions, { recursive: true, force: true }),
  };
}

/** The app's own folder, as Electron names it: window and command line share one library of benchmarks. */
function profileFolder(): string {
  if (process.platform === 'win32')
    return join(process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Samspil');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Samspil');
  return join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'Samspil');
}

function dataFolder(): string {
  if (process.platform === 'win32')
    return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Samspil');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Samspil');
  return join(process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'samspil');
}
