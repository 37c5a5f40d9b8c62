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
  /** For the host only: the path behind a token that the engine gave out itself. */
  | { readonly type: 'granted'; readonly token: string; readonly path: string }
  /** For the host only: where the open document lies; null = none is open. */
  | { readonly type: 'document'; readonly path: string | null; readonly readOnly: boolean }
  | {
      [E in EventName]: { readonly type: 'event'; readonly event: E; readonly payload: ApiEvents[E] };
    }[EventName];

/** Both ends of a channel; structured-clonable messages, in order. */
export interface Port<In, Out> {
  post(message: Out): void;
  listen(listener: (message: In) => void): void;
}
