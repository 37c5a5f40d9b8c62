/** The app once its first window is on its way: engines, menu, dialogs; what it remembers, and how it ends. */
import { app, type BrowserWindow } from 'electron';
import type { AppSettings } from '../../shared/api/methods.ts';
import { endApp, runDemo } from './demo.ts';
import type { DeskWindow } from './desk-window.ts';
import { setupDesks, type Desks } from './desks.ts';
import type { AskedDocuments } from './documents.ts';
import { openFaultLog, stackOf, type FaultLog } from './fault-log.ts';
import { setupIpc } from './ipc.ts';
import { keptPlaces } from './kept-places.ts';
import { setupMenu } from './menu.ts';
import { enginePaths, keptPlacesFile, windowStateFile } from './places.ts';
import { applyTheme, paperColour } from './window.ts';
import { writeWindowState, type WindowState } from './window-state.ts';

/** What is known when the first window has been opened. */
export interface FirstWindow {
  readonly documents: AskedDocuments;
  /** Folder of a demonstration, or null. */
  readonly demonstration: string | null;
  readonly isFirstStart: boolean;
  readonly state: WindowState;
  readonly settings: AppSettings;
  readonly window: BrowserWindow;
}

/** Takes the first window over. */
export function runApp({ documents, demonstration, isFirstStart, window, ...known }: FirstWindow): void {
  if (window.isDestroyed()) {
    app.quit();
    return;
  }
  let { state: remembered, settings } = known;
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
    first: window,
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
  setupIpc((contents) => desks.ofContents(contents)?.targets ?? null);
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
