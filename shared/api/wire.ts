/** Messages on a Port between the engine and whoever runs it (main process, command line, test). */
import type { Result } from '../lib/result.ts';
import type { ApiEvents, EventName } from './methods.ts';

export type ToEngine =
  | { readonly type: 'request'; readonly id: number; readonly method: string; readonly input: unknown }
  /** From the host only, never from the page: makes a chosen path known under a token. */
  | { readonly type: 'grant'; readonly token: string; readonly path: string }
  | { readonly type: 'shutdown'; readonly id: number };

export type FromEngine =
  | { readonly type: 'ready' }
  | { readonly type: 'response'; readonly id: number; readonly result: Result<unknown> }
  | {
      [E in EventName]: { readonly type: 'event'; readonly event: E; readonly payload: ApiEvents[E] };
    }[EventName];

/** Both ends of a channel; structured-clonable messages, in order. */
export interface Port<In, Out> {
  post(message: Out): void;
  listen(listener: (message: In) => void): void;
}
