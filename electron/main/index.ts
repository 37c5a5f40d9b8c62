/**
 * The app with windows. What the first window needs is here, and little of it is loaded: the window is on its way before everything
 * else (running.ts) is read.
 */
import fs from 'node:fs';
import { app, session as sessions } from 'electron';
import type { AppSettings } from '../../shared/api/methods.ts';
import { documentArgument } from './arguments.ts';
import { setupDocuments, type AskedDocuments } from './documents.ts';
import { showMenuNames } from './menu-names.ts';
import { demoFolder, enginePaths, rendererFolder, windowStateFile } from './places.ts';
import { registerAppScheme, setupProtocol } from './protocol.ts';
import { setupProcessSecurity, setupSessionSecurity } from './security.ts';
import { systemLanguage } from './system-language.ts';
import { applyTheme, openWindow, showWindow } from './window.ts';
import { readWindowState, type WindowState } from './window-state.ts';

/** Starts the app; `given`: its arguments. A second start hands its document to the first and ends. */
export function startWindow(given: readonly string[]): void {
  if (!app.requestSingleInstanceLock({ document: documentArgument(given) })) {
    app.quit();
    return;
  }
  registerAppScheme();
  setupProcessSecurity();
  const documents = setupDocuments(given);
  void app.whenReady().then(() => openFirst(documents));
}

/** What the user sees before the engine has answered for the first time; `isFirstStart`: nobody has chosen yet. */
function firstSettings(state: WindowState, isFirstStart: boolean): AppSettings {
  const language = isFirstStart ? systemLanguage(app.getLocale()) : 'da';
  return state.settings ?? { language, theme: 'system' };
}

/** The window first. What answers it is read when its page, which then shows its first frame, asks for its scripts. */
function openFirst(documents: AskedDocuments): void {
  const demonstration = demoFolder(process.env);
  const isFirstStart = demonstration === null && !fs.existsSync(enginePaths().settings);
  const state = readWindowState(windowStateFile());
  const settings = firstSettings(state, isFirstStart);
  setupSessionSecurity(sessions.defaultSession);
  let running: Promise<void> | null = null;
  setupProtocol(sessions.defaultSession, rendererFolder, () => (running ??= run()));
  applyTheme(settings.theme);
  const window = openWindow(state, settings, { beside: null, start: null });
  showMenuNames(settings.language);
  showWindow(window, state);
  // A page that dies before it has asked for anything comes back once; later ones are watched over in desks.ts.
  const again = (): void => window.webContents.reload();
  window.webContents.once('render-process-gone', again);
  const run = async (): Promise<void> => {
    if (!window.isDestroyed()) window.webContents.off('render-process-gone', again);
    const { runApp } = await import('./running.ts');
    runApp({ documents, demonstration, isFirstStart, state, settings, window });
  };
}
