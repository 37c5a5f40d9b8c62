/** An engine in this process, for the command line and for tests: the same messages, without a process between. */
import { Failure } from '../../shared/lib/failure.ts';
import type { Result } from '../../shared/lib/result.ts';
import type {
  ApiEvents,
  EventName,
  FileToken,
  MethodInput,
  MethodName,
  MethodOutput,
} from '../../shared/api/methods.ts';
import type { FromEngine, ToEngine } from '../../shared/api/wire.ts';
import { startEngine, type EngineHost } from './engine.ts';

export interface EngineClient {
  grant(path: string): FileToken;
  /** @throws Failure with the code of the answer; `error.internal` {errorId} for a fault of the program */
  call<M extends MethodName>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>>;
  on<E extends EventName>(event: E, listener: (payload: ApiEvents[E]) => void): void;
  /** Saves and closes. @throws Failure when the document cannot be saved */
  close(): Promise<void>;
}

/** Starts an engine and speaks to it through copies of messages, as across a process. */
export function connectEngine(host: EngineHost): EngineClient {
  const listeners = new Map<EventName, ((payload: never) => void)[]>();
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let toEngine: (message: ToEngine) => void = () => undefined;
  let lastId = 0;

  const receive = (message: FromEngine): void => {
    if (message.type === 'response') {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    } else if (message.type === 'event') {
      for (const listener of listeners.get(message.event) ?? []) listener(message.payload as never);
    }
  };
  startEngine(
    {
      post: (message) => receive(structuredClone(message)),
      listen: (listener) => {
        toEngine = listener;
      },
    },
    host,
  );
  const ask = async (message: (id: number) => ToEngine): Promise<unknown> => {
    const id = (lastId += 1);
    const result = await new Promise<Result<unknown>>((resolve) => {
      waiting.set(id, resolve);
      toEngine(structuredClone(message(id)));
    });
    if (!result.ok) throw new Failure(result.error.code, result.error.params);
    return result.value;
  };
  return {
    grant: (path) => {
      const token = `file-${host.newId()}`;
      toEngine({ type: 'grant', token, path });
      return token as FileToken;
    },
    call: async <M extends MethodName>(method: M, input: MethodInput<M>) =>
      (await ask((id) => ({ type: 'request', id, method, input }))) as MethodOutput<M>,
    on: (event, listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener as (payload: never) => void]);
    },
    close: async () => {
      await ask((id) => ({ type: 'shutdown', id }));
    },
  };
}
