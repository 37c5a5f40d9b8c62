/** The one place where messages of the page come in: known sender, known name, then relayed. */
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { HOST_METHOD_NAMES, METHOD_NAMES, type HostMethods } from '../../shared/api/page.ts';
import { fail, type Result } from '../../shared/lib/result.ts';
import { CHANNELS } from '../../shared/api/channels.ts';
import { APP_ORIGIN } from './protocol.ts';

/** What a sender must be: the main frame of the app's window, on the app's own address. */
export interface Sender {
  readonly isKnownWindow: boolean;
  readonly isMainFrame: boolean;
  readonly origin: string;
}

/** True for messages that may be answered. */
export function isTrustedSender(sender: Sender): boolean {
  return sender.isKnownWindow && sender.isMainFrame && sender.origin === APP_ORIGIN;
}

export interface IpcTargets {
  readonly window: () => BrowserWindow | null;
  readonly engine: (method: string, input: unknown) => Promise<Result<unknown>>;
  readonly host: { readonly [M in keyof HostMethods]: (input: unknown) => Promise<Result<unknown>> };
  readonly dropped: (path: string) => Promise<Result<unknown>>;
}

const refused = (): Result<unknown> => fail({ code: 'request.refused', params: {}, errorId: '' });

/** Answers the page; anything else gets the failure `request.refused`. */
export function setupIpc(targets: IpcTargets): void {
  const guarded = (
    channel: string,
    answer: (first: unknown, second: unknown) => Promise<Result<unknown>>,
  ): void => {
    ipcMain.handle(channel, (event, first: unknown, second: unknown) =>
      isTrustedSender(senderOf(event, targets.window())) ? answer(first, second) : refused(),
    );
  };
  guarded(CHANNELS.engine, (name, input) => {
    const method = METHOD_NAMES.find((known) => known === name);
    return method === undefined ? Promise.resolve(refused()) : targets.engine(method, input);
  });
  guarded(CHANNELS.host, (name, input) => {
    const method = HOST_METHOD_NAMES.find((known) => known === name);
    return method === undefined ? Promise.resolve(refused()) : targets.host[method](input);
  });
  guarded(CHANNELS.dropped, (path) =>
    typeof path === 'string' && path !== '' ? targets.dropped(path) : Promise.resolve(refused()),
  );
}

function senderOf(event: IpcMainInvokeEvent, window: BrowserWindow | null): Sender {
  const frame = event.senderFrame;
  const isKnownWindow = window !== null && !window.isDestroyed() && event.sender === window.webContents;
  return {
    isKnownWindow,
    isMainFrame: isKnownWindow && frame !== null && frame === window.webContents.mainFrame,
    origin: frame?.origin ?? '',
  };
}
