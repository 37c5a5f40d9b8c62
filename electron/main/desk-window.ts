/** One window with an engine of its own: what its page asks for, what the engine tells, how it closes. */
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { ApiEvents, EventName, SavedState } from '../../shared/api/methods.ts';
import { CHANNELS } from '../../shared/api/channels.ts';
import { fail, type Result } from '../../shared/lib/result.ts';
import { closeEngine } from './closing.ts';
import { setupEngine, type OpenFile, type WindowEngine } from './engine.ts';
import { sameName, setupFiles, type ChosenFiles } from './files.ts';
import { keepDroppedFile, setupHost, type HostContext } from './host.ts';
import type { IpcTargets } from './ipc.ts';

export interface DeskWindow {
  readonly window: BrowserWindow;
  readonly engine: WindowEngine;
  readonly files: ChosenFiles;
  readonly targets: IpcTargets;
  /** Nothing is open in it, or on its way to be. */
  readonly isFree: () => boolean;
  /** Is this file open in it, or on its way to be? By the one name of `sameName`. */
  readonly holds: (file: string) => boolean;
  /** The page is to open this file. */
  readonly give: (file: string) => void;
  readonly command: (name: string) => void;
  readonly send: <E extends EventName>(event: E, payload: ApiEvents[E]) => void;
  readonly focus: () => void;
}

/** What a window needs of the rest of the app. */
export interface DeskContext extends Pick<HostContext, 'language' | 'openWindow' | 'places' | 'noteFault'> {
  /** The window that shows this file, other than the one that asks. */
  readonly windowWith: (file: string, without: DeskWindow) => DeskWindow | null;
  readonly diagnostics: (desk: DeskWindow) => Promise<string>;
  readonly onAnswer: (desk: DeskWindow, method: string, value: unknown) => void;
  readonly onDocument: (desk: DeskWindow, document: OpenFile | null) => void;
  readonly onFocus: (desk: DeskWindow) => void;
  /** Before the window is gone. */
  readonly onClosing: (desk: DeskWindow) => void;
  readonly onClosed: (desk: DeskWindow) => void;
  /** The user stayed. */
  readonly onStayed: () => void;
}

const OPENING: ReadonlySet<string> = new Set(['engagement.open', 'engagement.create', 'practice.start']);
/** Methods that write the file they are given. */
const WRITING: ReadonlySet<string> = new Set([
  'engagement.create',
  'practice.start',
  'document.saveAs',
  'document.duplicate',
  'document.copyStructure',
  'document.copyAggregates',
  'backup.writeCopy',
  'backup.saveCopy',
  'salvage.write',
]);

/** Gives a window its engine. `given`: documents for its page. */
export function createDeskWindow(
  context: DeskContext,
  given: readonly string[],
  window: BrowserWindow,
): DeskWindow {
  const waiting = [...given];
  let opening: readonly (string | null)[] = [];
  let closing = false;
  const post = (channel: string, ...parts: unknown[]): void => {
    if (!window.isDestroyed()) window.webContents.send(channel, ...parts);
  };
  const send: DeskWindow['send'] = (event, payload) => {
    if (event === 'saved') markEdited(window, payload as SavedState);
    post(CHANNELS.event, event, payload);
  };
  const command = (name: string): void => post(CHANNELS.menu, name);
  const give = (file: string): void => {
    waiting.push(file);
    command('document.given');
  };
  const engine = setupEngine({
    onEvent: send,
    onAnswer: (method, value) => context.onAnswer(desk, method, value),
    onGranted: (token, file) => files.learn(token, file),
    onDocument: (document) => {
      if (!window.isDestroyed()) window.setRepresentedFilename(document?.path ?? '');
      context.onDocument(desk, document);
    },
    onLost: ({ path: file }) => give(file),
  });
  const files = setupFiles(engine.grant);
  const host = setupHost({
    ...context,
    window: () => window,
    files,
    takeDocument: () => waiting.shift() ?? null,
    document: () => engine.document()?.path ?? null,
    diagnostics: () => context.diagnostics(desk),
  });
  const call = async (method: string, input: unknown): Promise<Result<unknown>> => {
    const shown = showElsewhere(context, desk, method, input);
    if (shown !== null) return shown;
    if (method === 'privacy.removeFromComputer') return removeHere(context, engine, input);
    if (!OPENING.has(method)) return engine.call(method, input);
    const file = fileOf(desk, input);
    const entry = file === null ? null : sameName(file);
    opening = [...opening, entry];
    return engine.call(method, input).finally(() => {
      const at = opening.indexOf(entry);
      opening = opening.filter((_one, index) => index !== at);
    });
  };
  const desk: DeskWindow = {
    window,
    engine,
    files,
    targets: { engine: call, host, dropped: (file) => Promise.resolve(keepDroppedFile(files, file)) },
    isFree: () => !closing && opening.length === 0 && waiting.length === 0 && engine.document() === null,
    holds: (file) => {
      const open = engine.document();
      return (
        (open !== null && sameName(open.path) === file) ||
        opening.includes(file) ||
        waiting.some((one) => sameName(one) === file)
      );
    },
    give,
    command,
    send,
    focus: () => {
      if (window.isMinimized()) window.restore();
      window.focus();
    },
  };
  window.on('focus', () => context.onFocus(desk));
  window.on('close', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    context.onClosing(desk);
    void closeEngine({ window, engine, files, language: context.language }).then((done) => {
      closing = false;
      if (!done) return context.onStayed();
      window.destroy();
      context.onClosed(desk);
    });
  });
  return desk;
}

/** What is removed from this computer leaves no note of where one was in it either. */
async function removeHere(
  { places }: DeskContext,
  engine: WindowEngine,
  input: unknown,
): Promise<Result<unknown>> {
  const document = engine.document()?.path ?? null;
  const result = await engine.call('privacy.removeFromComputer', input);
  if (result.ok && document !== null) places.forget(document);
  return result;
}

/** A document is open in one window only: asked for again, that window comes to the front; nothing writes over it. */
function showElsewhere(
  context: DeskContext,
  desk: DeskWindow,
  method: string,
  input: unknown,
): Result<never> | null {
  const file = fileOf(desk, input);
  if (file === null || !(method === 'engagement.open' || WRITING.has(method))) return null;
  const other = context.windowWith(sameName(file), desk);
  if (other === null) return null;
  const params = { file: path.basename(file) };
  if (method !== 'engagement.open') return fail({ code: 'file.open-in-window', params, errorId: '' });
  other.focus();
  return fail({ code: 'document.in-other-window', params, errorId: '' });
}

/** The path of the file that a method is given. */
function fileOf(desk: DeskWindow, input: unknown): string | null {
  const token = (input as { readonly file?: unknown } | null | undefined)?.file;
  return typeof token === 'string' ? desk.files.pathOf(token) : null;
}

/** The dot that macOS puts on a window with changes that are not saved. */
function markEdited(window: BrowserWindow, { state }: SavedState): void {
  if (!window.isDestroyed()) window.setDocumentEdited(state === 'unsaved' || state === 'failed');
}
