/** The page's only way out: `window.api`, named functions made from the names of the contract, and nothing else. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CHANNELS } from '../../shared/api/channels.ts';
import {
  EVENT_NAMES,
  HOST_METHOD_NAMES,
  METHOD_NAMES,
  type BridgeApi,
  type StopListening,
} from '../../shared/api/page.ts';

function listen(channel: string, hear: (first: unknown, second: unknown) => void): StopListening {
  const listener = (_event: unknown, first: unknown, second: unknown): void => hear(first, second);
  ipcRenderer.on(channel, listener);
  return () => {
    ipcRenderer.off(channel, listener);
  };
}

const call = (channel: string, name: string) => [
  name,
  (input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, name, input),
];

const bridge = {
  ...Object.fromEntries(METHOD_NAMES.map((name) => call(CHANNELS.engine, name))),
  ...Object.fromEntries(HOST_METHOD_NAMES.map((name) => call(CHANNELS.host, name))),
  on: (event: string, listener: (payload: unknown) => void): StopListening => {
    const known = EVENT_NAMES.find((name) => name === event);
    return listen(CHANNELS.event, (name, payload) => {
      if (known !== undefined && name === known) listener(payload);
    });
  },
  onMenu: (listener: (command: unknown) => void): StopListening =>
    listen(CHANNELS.menu, (command) => listener(command)),
  tokenForDroppedFile: (file: File): Promise<unknown> =>
    ipcRenderer.invoke(CHANNELS.dropped, webUtils.getPathForFile(file)),
} satisfies Record<Exclude<keyof BridgeApi, 'on' | 'onMenu' | 'tokenForDroppedFile'> | string, unknown>;

contextBridge.exposeInMainWorld('api', bridge);
