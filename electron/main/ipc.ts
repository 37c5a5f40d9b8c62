/** The one place where messages of pages come in: known sender, known name, then relayed to the window's own engine. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { HOST_METHOD_NAMES, METHOD_NAMES, type HostMethods } from '../../shared/api/page.ts';
import { fail, type Result } from '../../shared/lib/result.ts';
import { CHANNELS } from '../../shared/api/channels.ts';
import { APP_ORIGIN } from './protocol.ts';

/** What a sender must be: the main frame of one of the app's windows, on the app's own address. */
export interface Sender {
  readonly isKnownWindow: boolean;
  readonly isMainFrame: boolean;
  readonly origin: string;
}

/** True for messages that may be answered. */
export function isTrustedSender(sender: Sender): boolean {
  return sender.isKnownWindow && sender.isMainFrame && sender.origin === APP_ORIGIN;
}

/** Who answers the messages of one window. */
export interface IpcTargets {
  readonly engine: (method: string, input: unknown) => Promise<Result<unknown>>;
  readonly host: { readonly [M in keyof HostMethods]: (input: unknown) => Promise<Result<unknown>> };
  readonly dropped: (path: string) => Promise<Result<unknown>>;
}

const refused = (): Result<unknown> => fail({ code: 'request.refused', params: {}, errorId: '' });

/** Answers the pages of known windows; anything else gets the failure `request.refused`. */
export function setupIpc(targetsOf: (sender: WebContents) => IpcTargets | null): void {
  const guarded = (
    channel: string,
    answer: (targets: IpcTargets, first: unknown, second: unknown) => Promise<Result<unknown>>,
  ): void => {
    ipcMain.handle(channel, (event, first: unknown, second: unknown) => {
      const targets = targetsOf(event.sender);
      const trusted = isTrustedSender(senderOf(event, targets !== null));
      return targets !== null && trusted ? answer(targets, first, second) : refused();
    });
  };
  guarded(CHANNELS.engine, (targets, name, input) => {
    const method = METHOD_NAMES.find((known) => known === name);
    return method === undefined ? Promise.resolve(refused()) : targets.engine(method, input);
  });
  guarded(CHANNELS.host, (targets, name, input) => {
    const method = HOST_METHOD_NAMES.find((known) => known === name);
    return method === undefined ? Promise.resolve(refused()) : targets.host[method](input);
  });
  guarded(CHANNELS.dropped, (targets, path) =>
    typeof path === 'string' && path !== '' ? targets.dropped(path) : Promise.resolve(refused()),
  );
}

function senderOf(event: IpcMainInvokeEvent, isKnownWindow: boolean): Sender {
  const frame = event.senderFrame;
  return {
    isKnownWindow,
    isMainFrame: isKnownWindow && frame !== null && frame === event.sender.mainFrame,
    origin: frame?.origin ?? '',
  };
}
