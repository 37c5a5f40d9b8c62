/** `window.api` as the page uses it: results unwrapped into values or a thrown Failure, subscriptions that end with a signal. */
import type { ApiEvents, EventName, MethodInput, MethodOutput } from '../../shared/api/methods.ts';
import type { StoragePlace } from '../../shared/api/desk-methods.ts';
import type { ChosenFile, HostMethods, METHOD_NAMES } from '../../shared/api/page.ts';
import { Failure } from '../../shared/lib/failure.ts';
import type { FailureData, Result } from '../../shared/lib/result.ts';

export type PageMethod = (typeof METHOD_NAMES)[number];

/** The failure as it is shown; the error id travels with its parameters. */
export function failureFrom({ code, params, errorId }: FailureData): Failure {
  return new Failure(code, errorId === '' ? params : { ...params, errorId });
}

async function unwrap<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (settled.ok) return settled.value;
  throw failureFrom(settled.error);
}

/** Calls a method of the engine. Throws Failure. */
export function callEngine<M extends PageMethod>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>> {
  const call = window.api[method] as unknown as (given: MethodInput<M>) => Promise<Result<MethodOutput<M>>>;
  return unwrap(call(input));
}

export const chooseEngagement = (): Promise<ChosenFile | null> =>
  unwrap(window.api['dialog.openEngagement']());
/** One spreadsheet or several; none when the user leaves the dialog. */
export const chooseSpreadsheets = (): Promise<readonly ChosenFile[]> =>
  unwrap(window.api['dialog.openSpreadsheet']());
export const chooseMapping = (): Promise<ChosenFile | null> => unwrap(window.api['dialog.openMapping']());
export const chooseInstrument = (): Promise<ChosenFile | null> =>
  unwrap(window.api['dialog.openInstrument']());
export const chooseBrandPart = (
  kind: Parameters<HostMethods['dialog.openBrandPart']>[0]['kind'],
): Promise<ChosenFile | null> => unwrap(window.api['dialog.openBrandPart']({ kind }));
export const chooseTarget = (
  input: Parameters<HostMethods['dialog.saveAs']>[0],
): Promise<ChosenFile | null> => unwrap(window.api['dialog.saveAs'](input));
/** An exam file, or records: one or several. */
export const chooseTraining = (kind: 'exam' | 'record'): Promise<readonly ChosenFile[]> =>
  unwrap(window.api['dialog.openTraining']({ kind }));
export const chooseFolder = (): Promise<ChosenFile | null> => unwrap(window.api['dialog.chooseFolder']());
/** The page has no permission for the clipboard; main writes it. */
export const writeClipboard = (input: Parameters<HostMethods['clipboard.write']>[0]): Promise<null> =>
  unwrap(window.api['clipboard.write'](input));
export const showInFolder = (token: ChosenFile['token']): Promise<null> =>
  unwrap(window.api['shell.showFile']({ token }));
export const takeInitialDocument = (): Promise<ChosenFile | null> =>
  unwrap(window.api['window.initialDocument']());
export const setWindowTitle = (title: string): Promise<null> =>
  unwrap(window.api['window.setTitle']({ title }));
export const openWindow = (input: Parameters<HostMethods['window.open']>[0]): Promise<null> =>
  unwrap(window.api['window.open'](input));
export const showDocument = (): Promise<null> => unwrap(window.api['shell.showDocument']());
export const showPlace = (place: StoragePlace): Promise<null> =>
  unwrap(window.api['shell.showPlace']({ place }));
export const keptPlace = (): Promise<string | null> => unwrap(window.api['place.get']());
export const keepPlace = (place: string): Promise<null> => unwrap(window.api['place.set']({ place }));
export const copyDiagnostics = (): Promise<{ text: string }> => unwrap(window.api['diagnostics.copy']());
export const licences = (): Promise<{ text: string }> => unwrap(window.api['app.licences']());
export const noteFault = (name: string, frames: readonly string[]): Promise<null> =>
  unwrap(window.api['fault.note']({ name, frames }));
/** The whole screen for presenting, or the window again. */
export const setFullScreen = (on: boolean): Promise<null> =>
  unwrap(window.api['window.setFullScreen']({ on }));
export const tokenOf = (file: File): Promise<ChosenFile | null> =>
  unwrap(window.api.tokenForDroppedFile(file));

/** Calls the listener on each event until the signal aborts. */
export function onEvent<E extends EventName>(
  event: E,
  listener: (payload: ApiEvents[E]) => void,
  signal: AbortSignal,
): void {
  endWith(signal, window.api.on(event, listener));
}

/** Calls the listener on each command of the menu until the signal aborts. */
export function onMenu(listener: (command: string) => void, signal: AbortSignal): void {
  endWith(signal, window.api.onMenu(listener));
}

function endWith(signal: AbortSignal, stop: () => void): void {
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
}
