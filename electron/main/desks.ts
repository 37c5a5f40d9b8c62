/** All windows of the app: which is in front, which shows what, and where a document that is asked for goes. */
import { app, screen, type BrowserWindow, type WebContents } from 'electron';
import type { AppSettings, RecentDocument } from '../../shared/api/methods.ts';
import type { UndoReport } from '../../shared/api/undo-methods.ts';
import { createDeskWindow, type DeskContext, type DeskWindow } from './desk-window.ts';
import { diagnosticsText } from './diagnostics.ts';
import type { FaultLog } from './fault-log.ts';
import { sameName } from './files.ts';
import type { KeptPlaces } from './kept-places.ts';
import { enginePaths } from './places.ts';
import { openNext } from './window.ts';
import type { WindowState } from './window-state.ts';

export interface RecentFile {
  readonly path: string;
  readonly label: string;
}

export interface Desks {
  readonly all: () => readonly DeskWindow[];
  /** The window that the user was in last. */
  readonly front: () => DeskWindow | null;
  readonly ofContents: (contents: WebContents) => DeskWindow | null;
  /** Opens a window: with a document, on the way to a new engagement, or on the start screen. */
  readonly open: (file?: string | null, start?: 'new' | null) => DeskWindow;
  /** Where the document is open already, else in a window that shows none, else in a new one. */
  readonly show: (file: string | null) => void;
  readonly recent: () => readonly RecentFile[];
  /** What undo and redo would do in the window in front. */
  readonly steps: () => UndoReport | null;
}

export interface DesksHost {
  /** A window that is open already, for the first desk. */
  readonly first: BrowserWindow;
  readonly settings: () => AppSettings;
  readonly remembered: () => WindowState;
  readonly places: KeptPlaces;
  readonly faults: FaultLog;
  readonly onSettings: (settings: AppSettings) => void;
  /** What the menu offers may have changed. */
  readonly onChange: () => void;
  readonly onClosing: (desk: DeskWindow) => void;
  readonly onClosed: (left: number) => void;
  readonly onStayed: () => void;
}

export function setupDesks(host: DesksHost): Desks {
  let desks: readonly DeskWindow[] = [];
  let front: DeskWindow | null = null;
  let recent: readonly RecentFile[] = [];
  const steps = new WeakMap<DeskWindow, UndoReport>();
  let waiting: BrowserWindow | null = host.first;

  const windowWith: DeskContext['windowWith'] = (file, without) =>
    desks.find((desk) => desk !== without && desk.holds(file)) ?? null;

  const context: DeskContext = {
    language: () => host.settings().language,
    places: host.places,
    noteFault: (name, frames) => host.faults.note('window', name, frames),
    openWindow: ({ file, start }) => {
      if (file === null) open(null, start);
      else show(file, start);
    },
    windowWith,
    diagnostics: (desk) => diagnosticsOf(desk, desks.length, host.settings()),
    onAnswer: (desk, method, value) => {
      if (method === 'settings.get' || method === 'settings.set') host.onSettings(value as AppSettings);
      if (method === 'settings.set') tellOthers(desk);
      if (method === 'recent.list') {
        const before = recent;
        recent = recentOf(desk, value as readonly RecentDocument[]);
        forgetInSystem(before, recent);
        host.onChange();
      }
      if (method.startsWith('undo.')) steps.set(desk, value as UndoReport);
      if (method === 'engagement.state' || method.startsWith('undo.')) host.onChange();
    },
    onDocument: (desk, document) => {
      if (document !== null) app.addRecentDocument(document.path);
      // For the menu: the page asks only while it shows the list.
      void desk.engine.call('recent.list', {});
      host.onChange();
    },
    onFocus: (desk) => {
      front = desk;
      host.onChange();
    },
    onClosing: host.onClosing,
    onClosed: (desk) => {
      desks = desks.filter((one) => one !== desk);
      if (front === desk) front = desks.at(-1) ?? null;
      host.onChange();
      host.onClosed(desks.length);
    },
    onStayed: host.onStayed,
  };

  function tellOthers(desk: DeskWindow): void {
    for (const other of desks) if (other !== desk) other.send('changed', { topics: ['settings'] });
  }

  function open(file: string | null = null, start: 'new' | null = null): DeskWindow {
    const beside = front === null || front.window.isDestroyed() ? null : front.window;
    const window = waiting ?? openNext(host.remembered(), host.settings(), { beside, start });
    waiting = null;
    const desk = createDeskWindow(context, file === null ? [] : [file], window);
    desks = [...desks, desk];
    front = desk;
    setupCrash(desk, host.faults);
    host.onChange();
    return desk;
  }

  function show(file: string | null, start: 'new' | null = null): void {
    if (file === null) {
      if (front === null) open();
      else front.focus();
      return;
    }
    const name = sameName(file);
    const shown = desks.find((desk) => desk.holds(name));
    const free = [front, ...desks].find((desk) => desk?.isFree() === true) ?? null;
    const desk = shown ?? free ?? open(file, start);
    if (shown === undefined && free !== null) free.give(file);
    desk.focus();
  }

  return {
    all: () => desks,
    front: () => front,
    steps: () => (front === null || front.engine.document() === null ? null : (steps.get(front) ?? null)),
    ofContents: (contents) =>
      desks.find(({ window }) => !window.isDestroyed() && window.webContents === contents) ?? null,
    open,
    show,
    recent: () => recent,
  };
}

/** What the user has removed here is not to be found in the system's list either; that can only be emptied and filled again. */
function forgetInSystem(before: readonly RecentFile[], now: readonly RecentFile[]): void {
  const left = new Set(now.map(({ path }) => path));
  if (before.every(({ path }) => left.has(path))) return;
  app.clearRecentDocuments();
  for (const { path } of now.toReversed()) app.addRecentDocument(path);
}

function recentOf({ files }: DeskWindow, list: readonly RecentDocument[]): readonly RecentFile[] {
  return list.flatMap(({ token, client, name, missing }) => {
    const file = files.pathOf(token);
    return file === null || missing ? [] : [{ path: file, label: `${client} · ${name}` }];
  });
}

async function diagnosticsOf(desk: DeskWindow, windows: number, settings: AppSettings): Promise<string> {
  const [info, sizes] = await Promise.all([
    desk.engine.call('app.info', {}),
    desk.engine.call('storage.sizes', {}),
  ]);
  return diagnosticsText({
    version: app.getVersion(),
    packaged: app.isPackaged,
    locale: app.getLocale(),
    settings,
    windows,
    displays: screen
      .getAllDisplays()
      .map(({ size, scaleFactor }) => ({ width: size.width, height: size.height, scale: scaleFactor })),
    engine: [info, sizes].map((one) => (one.ok ? one.value : one.error.code)),
    logs: enginePaths().logs,
  });
}

const MOST_RELOADS = 3;

/** A page that dies comes back: everything it showed is in the engine. After three times it stays away. */
function setupCrash({ window }: DeskWindow, faults: FaultLog): void {
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    faults.note('main', `page gone ${reason}`, []);
    if (reason === 'clean-exit' || window.isDestroyed() || reloads >= MOST_RELOADS) return;
    reloads += 1;
    window.webContents.reload();
  });
}
