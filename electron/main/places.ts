/** Where the app's own files are: bundles and pages beside this module, the user's data in Electron's folders. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import type { StoragePlace } from '../../shared/api/desk-methods.ts';

const bundleFolder = path.dirname(fileURLToPath(import.meta.url));

/** The built pages: the only folder that app:// serves. */
export const rendererFolder = path.join(bundleFolder, '..', 'renderer');
export const preloadFile = path.join(bundleFolder, '..', 'preload', 'index.cjs');
export const engineFile = path.join(bundleFolder, 'engine.js');

/** Folders of the engine (its Paths), inside the user's profile; the fonts lie beside the bundle. */
export function enginePaths(): { sessions: string; settings: string; logs: string; fonts: string } {
  const profile = app.getPath('userData');
  return {
    sessions: path.join(profile, 'sessions'),
    settings: path.join(profile, 'settings.json'),
    logs: path.join(profile, 'logs'),
    fonts: path.join(bundleFolder, 'fonts'),
  };
}

/** What the window remembers between starts. */
export const windowStateFile = (): string => path.join(app.getPath('userData'), 'window.json');

/** Where the user was in each document. */
export const keptPlacesFile = (): string => path.join(app.getPath('userData'), 'places.json');

/** The folders that the settings show. */
export function storageFolder(place: StoragePlace): string {
  const { sessions, logs } = enginePaths();
  const folders: Readonly<Record<StoragePlace, string>> = {
    sessions,
    backups: path.join(sessions, 'backups'),
    logs,
    settings: app.getPath('userData'),
  };
  return folders[place];
}

export const DEMO_VARIABLE = 'SAMSPIL_DEMO';

/** The folder that the demo writes into, or null when this is no demo. */
export function demoFolder(env: NodeJS.ProcessEnv): string | null {
  const folder = env[DEMO_VARIABLE];
  return folder === undefined || folder === '' ? null : path.resolve(folder);
}
