/** The engine as an Electron utilityProcess, under supervision; its session comes back after a restart. */
import { app, utilityProcess } from 'electron';
import type { ApiEvents, EventName, RecentDocument, SessionState } from '../../shared/api/methods.ts';
import type { FromEngine } from '../../shared/api/wire.ts';
import type { Result } from '../../shared/lib/result.ts';
import { engineFile, enginePaths } from './places.ts';
import { superviseEngine, type EngineProcess, type Supervisor } from './supervisor.ts';

type Call = (method: string, input: unknown) => Promise<Result<unknown>>;

/** Which engagement is open, remembered for the next engine. */
interface OpenSession {
  /** Token of a granted file; null when it was opened from the list of recent ones, whose tokens die with the engine. */
  file: string | null;
}

/** Starts the engine. `onEvent` hears its events; `onAnswer` sees every answer on its way to the page. */
export function setupEngine(host: {
  onEvent: <E extends EventName>(event: E, payload: ApiEvents[E]) => void;
  onAnswer: (method: string, value: unknown) => void;
}): Supervisor {
  let open: OpenSession | null = null;
  const granted = new Set<string>();
  const supervisor = superviseEngine({
    start: forkEngine,
    now: () => performance.now(),
    onEvent: host.onEvent,
    reopen: (call) => reopen(open, call),
  });
  return {
    ...supervisor,
    grant(token, path) {
      granted.add(token);
      supervisor.grant(token, path);
    },
    async call(method, input) {
      const result = await supervisor.call(method, input);
      if (!result.ok) return result;
      if (method === 'engagement.create' || method === 'engagement.open')
        open = sessionOf(input, result.value, granted);
      if (method === 'engagement.close') open = null;
      host.onAnswer(method, result.value);
      return result;
    },
  };
}

function sessionOf(input: unknown, value: unknown, granted: ReadonlySet<string>): OpenSession | null {
  if (!(value as SessionState).open) return null;
  const { file } = input as { readonly file: string };
  return { file: granted.has(file) ? file : null };
}

async function reopen(open: OpenSession | null, call: Call): Promise<void> {
  if (open === null) return;
  let { file } = open;
  if (file === null) {
    const recent = await call('recent.list', {});
    if (recent.ok) file = (recent.value as readonly RecentDocument[])[0]?.token ?? null;
  }
  if (file !== null) await call('engagement.open', { file });
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
    onMessage: (listener) => child.on('message', (message: FromEngine) => listener(message)),
    onExit: (listener) => child.once('exit', () => listener()),
    kill: () => void child.kill(),
  };
}
