/** The app with windows: puts the concerns of this folder together, in the order that Electron wants them. */
import fs from 'node:fs';
import { app, session as sessions } from 'electron';
import type { AppSettings } from '../../shared/api/methods.ts';
import { documentArgument } from './arguments.ts';
import type { DeskWindow } from './desk-window.ts';
import { setupDesks, type Desks } from './desks.ts';
import { demoFolder, endApp, runDemo } from './demo.ts';
import { setupDocuments, type AskedDocuments } from './documents.ts';
import { openFaultLog, stackOf, type FaultLog } from './fault-log.ts';
import { systemLanguage } from './host.ts';
import { setupIpc } from './ipc.ts';
import { keptPlaces } from './kept-places.ts';
import { setupMenu } from './menu.ts';
import { enginePaths, keptPlacesFile, rendererFolder, windowStateFile } from './places.ts';
import { registerAppScheme, setupProtocol } from './protocol.ts';
import { setupProcessSecurity, setupSessionSecurity } from './security.ts';
import { applyTheme, paperColour } from './window.ts';
import { readWindowState, writeWindowState, type WindowState } from './window-state.ts';

/** Starts the app; `given`: its arguments. A second start hands its document to the first and ends. */
export function startWindow(given: readonly string[]): void {
  if (!app.requestSingleInstanceLock({ document: documentArgument(given) })) {
    app.quit();
    return;
  }
  registerAppScheme();
  setupProcessSecurity();
  const documents = setupDocuments(given);
  void app.whenReady().then(() => runApp(documents));
}

/** What the user sees before the engine has answered for the first time; `isFirstStart`: nobody has chosen yet. */
function firstSettings(state: WindowState, isFirstStart: boolean): AppSettings {
  const language = isFirstStart ? systemLanguage(app.getLocale()) : 'da';
  return state.settings ?? { language, theme: 'system' };
}

function runApp(documents: AskedDocuments): void {
  const demonstration = demoFolder(process.env);
  const isFirstStart = demonstration === null && !fs.existsSync(enginePaths().settings);
  let remembered = readWindowState(windowStateFile());
  let settings = firstSettings(remembered, isFirstStart);
  let quitting = false;
  const faults = openFaultLog(enginePaths().logs, () => new Date());
  setupFaults(faults);

  const remember = ({ window }: DeskWindow): void => {
    remembered = {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      settings,
      version: app.getVersion(),
    };
    writeWindowState(windowStateFile(), remembered);
  };
  const desks = setupDesks({
    settings: () => settings,
    remembered: () => remembered,
    places: keptPlaces(keptPlacesFile()),
    faults,
    onSettings: (chosen) => {
      settings = chosen;
      applyTheme(settings.theme);
      for (const { window } of desks.all())
        if (!window.isDestroyed()) window.setBackgroundColor(paperColour(settings.theme));
      refreshMenu();
    },
    onChange: () => refreshMenu(),
    onClosing: remember,
    onClosed: (left) => {
      if (quitting || (left === 0 && process.platform !== 'darwin')) app.quit();
    },
    onStayed: () => {
      quitting = false;
    },
  });
  const refreshMenu = (): void => showMenu(desks, settings);

  app.on('before-quit', () => {
    quitting = true;
  });
  // Windows end themselves when their engines have saved; the last one ends the app.
  app.on('window-all-closed', () => undefined);
  app.on('activate', () => {
    if (desks.all().length === 0) desks.open();
  });
  app.setAboutPanelOptions({ applicationName: 'Samspil', applicationVersion: app.getVersion() });
  setupSessionSecurity(sessions.defaultSession);
  setupProtocol(sessions.defaultSession, rendererFolder);
  setupIpc((contents) => desks.ofContents(contents)?.targets ?? null);
  applyTheme(settings.theme);
  documents.onAsked(desks.show);

  const [asked = null, ...more] = documents.take();
  const first = desks.open(demonstration === null ? asked : null);
  if (isFirstStart) void first.engine.call('settings.set', { language: settings.language });
  for (const file of more) desks.show(file);
  if (demonstration !== null) demonstrate(demonstration, first, asked, () => settings);
}

function demonstrate(
  folder: string,
  desk: DeskWindow,
  document: string | null,
  settings: () => AppSettings,
): void {
  const { window, files, engine } = desk;
  const language = () => settings().language;
  const demo = { document, window, files, call: engine.call, language, send: desk.command };
  void runDemo(folder, demo, (code) => void engine.shutdown().then(() => endApp(code)));
}

/** The menu of the window in front; without a window a command opens one. */
function showMenu(desks: Desks, settings: AppSettings): void {
  const front = desks.front();
  setupMenu(
    {
      language: settings.language,
      engagementOpen: front?.engine.document() !== null && front !== null,
      recent: desks.recent().map(({ label }) => label),
      steps: desks.steps(),
    },
    {
      send: (command) => (desks.front() ?? desks.open()).command(command),
      openWindow: () => void desks.open(),
      openRecent: (at) => desks.show(desks.recent()[at]?.path ?? null),
      closeWindow: () => desks.front()?.window.close(),
    },
  );
}

/** Faults of main itself are noted; the windows and their engines go on. */
function setupFaults(faults: FaultLog): void {
  process.on('uncaughtException', (error) => faults.note('main', error.name, stackOf(error)));
  process.on('unhandledRejection', (reason) =>
    faults.note('main', reason instanceof Error ? reason.name : 'unknown', stackOf(reason)),
  );
}
