/** The app with a window: puts the concerns of this folder together, in the order that Electron wants them. */
import fs from 'node:fs';
import { app, BrowserWindow, dialog, session as sessions } from 'electron';
import type { AppSettings, SessionState } from '../../shared/api/methods.ts';
import { CHANNELS } from '../../shared/api/channels.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { documentArgument } from './arguments.ts';
import { demoFolder, endApp, runDemo } from './demo.ts';
import { setupEngine } from './engine.ts';
import { setupFiles } from './files.ts';
import { keepDroppedFile, setupHost, systemLanguage } from './host.ts';
import { setupIpc } from './ipc.ts';
import { setupMenu } from './menu.ts';
import { enginePaths, rendererFolder, windowStateFile } from './places.ts';
import { registerAppScheme, setupProtocol } from './protocol.ts';
import { setupProcessSecurity, setupSessionSecurity } from './security.ts';
import type { Supervisor } from './supervisor.ts';
import { applyTheme, openWindow, paperColour } from './window.ts';
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

interface Documents {
  take(): string | null;
  onNew(listener: () => void): void;
}

/** Documents that the system asks for: on the command line, by double click, by a second start. */
function setupDocuments(given: readonly string[]): Documents {
  const waiting: string[] = [];
  let announce: () => void = () => undefined;
  const add = (file: string | null): void => {
    if (file === null) return;
    waiting.push(file);
    announce();
  };
  add(documentArgument(given));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    add(file);
  });
  app.on('second-instance', (_event, argv, _folder, more) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const asked = (more as { readonly document?: unknown } | null)?.document;
    add(typeof asked === 'string' ? asked : documentArgument(argv.slice(1)));
  });
  return {
    take: () => waiting.shift() ?? null,
    onNew: (listener) => {
      announce = listener;
    },
  };
}

/** What the user sees before the engine has answered for the first time; `isFirstStart`: nobody has chosen yet. */
function firstSettings(state: WindowState, isFirstStart: boolean): AppSettings {
  const language = isFirstStart ? systemLanguage(app.getLocale()) : 'da';
  return state.settings ?? { language, theme: 'system' };
}

function runApp(documents: Documents): void {
  const stateFile = windowStateFile();
  const remembered = readWindowState(stateFile);
  const demonstration = demoFolder(process.env);
  const isFirstStart = demonstration === null && !fs.existsSync(enginePaths().settings);
  let settings = firstSettings(remembered, isFirstStart);
  let window: BrowserWindow | null = null;
  let engagementOpen = false;

  const send = (channel: string, ...parts: unknown[]): void => {
    if (window !== null && !window.isDestroyed()) window.webContents.send(channel, ...parts);
  };
  const command = (name: string): void => send(CHANNELS.menu, name);
  const refreshMenu = (): void => setupMenu({ language: settings.language, engagementOpen }, command);

  const onAnswer = (method: string, value: unknown): void => {
    if (method === 'settings.get' || method === 'settings.set') {
      settings = value as AppSettings;
      applyTheme(settings.theme);
      window?.setBackgroundColor(paperColour(settings.theme));
      refreshMenu();
    } else if (SESSION_METHODS.has(method)) {
      const { open } = value as SessionState;
      if (open !== engagementOpen) {
        engagementOpen = open;
        refreshMenu();
      }
    }
  };

  setupSessionSecurity(sessions.defaultSession);
  setupProtocol(sessions.defaultSession, rendererFolder);
  const engine = setupEngine({ onEvent: (event, payload) => send(CHANNELS.event, event, payload), onAnswer });
  const files = setupFiles(engine.grant);
  setupIpc({
    window: () => window,
    engine: engine.call,
    host: setupHost({
      window: () => window,
      files,
      language: () => settings.language,
      takeDocument: documents.take,
    }),
    dropped: (file) => Promise.resolve(keepDroppedFile(files, file)),
  });
  if (isFirstStart) void engine.call('settings.set', { language: settings.language });
  applyTheme(settings.theme);
  refreshMenu();
  documents.onNew(() => command('document.given'));

  const opened = openWindow(remembered, settings);
  window = opened;
  setupClosing(
    opened,
    engine,
    () => {
      const bounds = opened.getNormalBounds();
      writeWindowState(stateFile, { bounds, maximized: opened.isMaximized(), settings });
    },
    () => settings,
  );
  if (demonstration !== null) {
    const demo = {
      document: documents.take(),
      window: opened,
      files,
      call: engine.call,
      language: () => settings.language,
      send: command,
    };
    void runDemo(demonstration, demo, (code) => void engine.shutdown().then(() => endApp(code)));
  }
}

const SESSION_METHODS: ReadonlySet<string> = new Set([
  'engagement.create',
  'engagement.open',
  'engagement.close',
  'engagement.state',
]);

/** The window closes when the engine has saved; where saving fails, the user decides. */
function setupClosing(
  window: BrowserWindow,
  engine: Supervisor,
  remember: () => void,
  settings: () => AppSettings,
): void {
  let closing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    remember();
    void closeEngine(window, engine, settings).then((done) => {
      closing = false;
      if (!done) return;
      window.destroy();
      app.quit();
    });
  });
  app.on('window-all-closed', () => app.quit());
}

async function closeEngine(
  window: BrowserWindow,
  engine: Supervisor,
  settings: () => AppSettings,
): Promise<boolean> {
  const result = await engine.shutdown();
  if (result.ok || result.error.code.startsWith('engine.')) return true;
  const words = wordsOf(settings().language);
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.t('closing.not-saved'),
    detail: words.failure(result.error.code, result.error.params, result.error.errorId),
    buttons: [words.t('closing.back'), words.t('closing.anyway')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
