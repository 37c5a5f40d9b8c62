/**
 * Keeps one engine alive: relays requests, and when the engine dies starts another, gives it the known files again and
 * lets it reopen the engagement. Knows no Electron: how to start an engine is passed in.
 */
import type { ApiEvents, EventName } from '../../shared/api/methods.ts';
import type { FromEngine, ToEngine } from '../../shared/api/wire.ts';
import { fail, type FailureData, type Result } from '../../shared/lib/result.ts';

/** A running engine process, seen from here. */
export interface EngineProcess {
  post(message: ToEngine): void;
  onMessage(listener: (message: FromEngine) => void): void;
  /** Called once, when the process is gone for whatever reason. */
  onExit(listener: () => void): void;
  kill(): void;
}

export interface SupervisorHost {
  start(): EngineProcess;
  /** Milliseconds, monotonic. */
  now(): number;
  onEvent<E extends EventName>(event: E, payload: ApiEvents[E]): void;
  /** What the engine tells the host alone: paths. */
  onOwn?(message: Extract<FromEngine, { readonly type: 'granted' | 'document' }>): void;
  /** Runs on a new engine before the window is told of it: brings the session back. */
  reopen(call: (method: string, input: unknown) => Promise<Result<unknown>>): Promise<void>;
}

export interface Supervisor {
  /** Answers of the engine; a failure `engine.restarted` or `engine.stopped` when it dies on the way. */
  call(method: string, input: unknown): Promise<Result<unknown>>;
  /** Makes a file known to the engine, and to every engine after it. */
  grant(token: string, path: string): void;
  /** Lets the engine save and close; resolves with what came of it. */
  shutdown(): Promise<Result<unknown>>;
}

/** A death within this time of the start counts as a quick one. */
const QUICK_DEATH_MS = 10_000;
/** After this many quick deaths in a row no engine is started again. */
const MOST_QUICK_DEATHS = 3;

type State = 'starting' | 'running' | 'closing' | 'stopped';

const failureOf = (code: string): FailureData => ({ code, params: {}, errorId: '' });

/** Starts the engine and keeps it running until shutdown. */
export function superviseEngine(host: SupervisorHost): Supervisor {
  const grants = new Map<string, string>();
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let state: State = 'starting';
  let quickDeaths = 0;
  let startedAt = 0;
  let lastId = 0;
  let engine = start(false);

  function start(again: boolean): EngineProcess {
    state = 'starting';
    startedAt = host.now();
    const started = host.start();
    started.onMessage((message) => {
      if (started === engine) receive(message, again);
    });
    started.onExit(() => {
      if (started === engine) died();
    });
    for (const [token, path] of grants) started.post({ type: 'grant', token, path });
    return started;
  }

  function receive(message: FromEngine, again: boolean): void {
    if (message.type === 'ready') {
      if (state === 'starting') state = 'running';
      if (again) void announceRestart();
    } else if (message.type === 'response') {
      const answer = waiting.get(message.id);
      waiting.delete(message.id);
      answer?.(message.result);
    } else if (message.type === 'event') {
      host.onEvent(message.event, message.payload);
    } else {
      // The next engine is to know it as well: the page may still hold the token.
      if (message.type === 'granted') grants.set(message.token, message.path);
      host.onOwn?.(message);
    }
  }

  async function announceRestart(): Promise<void> {
    const at = engine;
    await host.reopen(request);
    if (at === engine) host.onEvent('engine', { state: 'restarted' });
  }

  function died(): void {
    const closing = state === 'closing' || state === 'stopped';
    quickDeaths = host.now() - startedAt < QUICK_DEATH_MS ? quickDeaths + 1 : 1;
    const givesUp = closing || quickDeaths >= MOST_QUICK_DEATHS;
    state = givesUp ? 'stopped' : 'starting';
    const lost = [...waiting.values()];
    waiting.clear();
    for (const answer of lost) answer(fail(failureOf(givesUp ? 'engine.stopped' : 'engine.restarted')));
    if (!givesUp) engine = start(true);
    else if (!closing) host.onEvent('engine', { state: 'failed' });
  }

  function send(message: (id: number) => ToEngine): Promise<Result<unknown>> {
    if (state === 'stopped') return Promise.resolve(fail(failureOf('engine.stopped')));
    const id = (lastId += 1);
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      engine.post(message(id));
    });
  }

  function request(method: string, input: unknown): Promise<Result<unknown>> {
    return send((id) => ({ type: 'request', id, method, input }));
  }

  return {
    call: request,
    grant(token, path) {
      grants.set(token, path);
      if (state !== 'stopped') engine.post({ type: 'grant', token, path });
    },
    async shutdown() {
      const before = state;
      if (state !== 'stopped') state = 'closing';
      const result = await send((id) => ({ type: 'shutdown', id }));
      if (!result.ok && result.error.code !== 'engine.stopped') {
        // The document could not be saved: the engine stays, and the user decides.
        state = before;
        return result;
      }
      state = 'stopped';
      engine.kill();
      return result;
    },
  };
}
