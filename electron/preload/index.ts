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

type Hearer = (...values: unknown[]) => void;

const hearers = new Map<string, Set<Hearer>>();

/** One listener of ours a channel, however many parts of the page want to hear. */
function listen(channel: string, hear: Hearer): StopListening {
  const known = hearers.get(channel);
  const all = known ?? new Set<Hearer>();
  if (known === undefined) {
    hearers.set(channel, all);
    ipcRenderer.on(channel, (_event, ...values: unknown[]) => {
      for (const one of [...all]) one(...values);
    });
  }
  // The same function may be given twice; each subscription ends by itself.
  const own: Hearer = (...values) => hear(...values);
  all.add(own);
  return () => {
    all.delete(own);
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
