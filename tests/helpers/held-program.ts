/**
 * Holds the ready event of a packed app back (hold-ready.cjs). A packed app loads no module for a test, so that its main process
 * is stopped before its first line by the inspector, which the copy for tests lets in (build/scripts/lib/drivable.mjs).
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';

/** Below the ports that systems hand out themselves, so that nobody is given one between its choice and its use. */
const FIRST_PORT = 20_000;
const PORTS = 10_000;

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.once('listening', () => server.close(() => resolve(true)));
  });
}

/** A port that nobody listens on; each process looks in another place first. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < PORTS; tried += 1) {
    const port = FIRST_PORT + ((process.pid * 31 + tried) % PORTS);
    if (await isFree(port)) return port;
  }
  throw new Error('No port is free for the inspector.');
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly error?: { readonly message: string };
  readonly result?: { readonly exceptionDetails?: { readonly text: string } };
}

/** The inspector's address, or undefined before it listens. */
async function addressAt(port: number): Promise<string | undefined> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => null);
  if (answer === null) return undefined;
  const [target] = (await answer.json()) as readonly { readonly webSocketDebuggerUrl: string }[];
  return target?.webSocketDebuggerUrl;
}

/** What is evaluated in the stopped main process; `app` is the object that `require('electron')` will give. */
function holding(): string {
  const { holdReady } = createRequire(import.meta.url)('./hold-ready.cjs') as { readonly holdReady: object };
  return `(${String(holdReady)})(process._linkedBinding('electron_browser_app').app)`;
}

/** For an app that is being started with `--inspect-brk` at this port: holds its ready event, and lets it run. */
export async function holdReadyAt(port: number): Promise<void> {
  const found: { address?: string } = {};
  const look = async (): Promise<boolean> => {
    const address = await addressAt(port);
    if (address !== undefined) found.address = address;
    return address !== undefined;
  };
  await expect.poll(look, { intervals: [20], timeout: 60_000 }).toBe(true);
  const socket = new WebSocket(found.address ?? '');
  await once(socket, 'open');
  let lastId = 0;
  const heard = (wanted: (message: Message) => boolean): Promise<Message> =>
    new Promise((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        const message = JSON.parse(String(data)) as Message;
        if (wanted(message)) resolve(message);
      });
    });
  const send = async (method: string, params: object = {}): Promise<void> => {
    const id = (lastId += 1);
    const answered = heard((message) => message.id === id);
    socket.send(JSON.stringify({ id, method, params }));
    const { error, result } = await answered;
    const complaint = error?.message ?? result?.exceptionDetails?.text;
    if (complaint !== undefined) throw new Error(`The packed app could not be held: ${method}: ${complaint}`);
  };
  try {
    await send('Debugger.enable');
    const stopped = heard(({ method }) => method === 'Debugger.paused');
    await send('Runtime.runIfWaitingForDebugger');
    await stopped;
    await send('Runtime.evaluate', { expression: holding() });
    await send('Debugger.disable');
  } finally {
    socket.close();
  }
}
