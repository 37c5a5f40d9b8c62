/** The engine as an Electron utilityProcess, under supervision; its session comes back after a restart. */
import { randomUUID } from 'node:crypto';
import { app, utilityProcess } from 'electron';
import type { ApiEvents, EventName } from '../../shared/api/methods.ts';
import type { FromEngine } from '../../shared/api/wire.ts';
import type { Result } from '../../shared/lib/result.ts';
import { engineFile, enginePaths } from './places.ts';
import { superviseEngine, type EngineProcess, type Supervisor } from './supervisor.ts';

type Call = (method: string, input: unknown) => Promise<Result<unknown>>;

/** The engagement that is open, by its path: only main knows it. */
export interface OpenFile {
  readonly path: string;
  readonly readOnly: boolean;
}

export interface EngineListener {
  readonly onEvent: <E extends EventName>(event: E, payload: ApiEvents[E]) => void;
  /** Sees every answer on its way to the page. */
  readonly onAnswer: (method: string, value: unknown) => void;
  /** A token that the engine gave out itself. */
  readonly onGranted: (token: string, path: string) => void;
  readonly onDocument: (document: OpenFile | null) => void;
  /** What was open could not be opened again by the new engine: the page has to ask, for a passphrase as a rule. */
  readonly onLost: (document: OpenFile) => void;
}

export interface WindowEngine extends Supervisor {
  readonly document: () => OpenFile | null;
}

/** Starts an engine for one window. */
export function setupEngine(listener: EngineListener): WindowEngine {
  let open: OpenFile | null = null;
  const supervisor = superviseEngine({
    start: forkEngine,
    now: () => performance.now(),
    onEvent: listener.onEvent,
    onOwn: (message) => {
      if (message.type === 'granted') listener.onGranted(message.token, message.path);
      else {
        open = message.path === null ? null : { path: message.path, readOnly: message.readOnly };
        listener.onDocument(open);
      }
    },
    reopen: async (call) => {
      const before = open;
      if (before === null || (await reopen(before, supervisor, call))) return;
      open = null;
      listener.onDocument(null);
      listener.onLost(before);
    },
  });
  return {
    ...supervisor,
    document: () => open,
    async call(method, input) {
      const result = await supervisor.call(method, input);
      if (result.ok) listener.onAnswer(method, result.value);
      return result;
    },
  };
}

async function reopen({ path, readOnly }: OpenFile, supervisor: Supervisor, call: Call): Promise<boolean> {
  const file = randomUUID() as string;
  supervisor.grant(file, path);
  const result = await call('engagement.open', { file, ...(readOnly ? { readOnly } : {}) });
  return result.ok;
}

function forkEngine(): EngineProcess {
  const binding = app.isPackaged ? undefined : process.env['SAMSPIL_SQLITE_BINDING'];
  const { SAMSPIL_SQLITE_BINDING: _ignored, ...inherited } = process.env;
  const child = utilityProcess.fork(engineFile, [], {
    serviceName: 'Samspil engine',
    stdio: 'inherit',
    env: {
      ...inherited,
      SAMSPIL_PATHS: JSON.stringify(enginePaths()),
      SAMSPIL_VERSION: app.getVersion(),
      ...(binding === undefined ? {} : { SAMSPIL_SQLITE_BINDING: binding }),
    },
  });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (hear) => child.on('message', (message: FromEngine) => hear(message)),
    onExit: (gone) => child.once('exit', () => gone()),
    kill: () => void child.kill(),
  };
}
