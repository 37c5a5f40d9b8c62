/** What a command writes: text or one JSON document on stdout, sentences and progress on stderr. */
import type { Words } from '../../shared/i18n/index.ts';

export interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

export interface Output {
  readonly json: boolean;
  /** Text on stdout; nothing with --json. */
  write(text: string): Promise<void>;
  /** The one JSON document, with --json only. */
  data(value: unknown): Promise<void>;
  /** A failure: with --json as the JSON document, else as a sentence on stderr. */
  failure(code: string, message: string, params: Readonly<Record<string, unknown>>): Promise<void>;
  /** A sentence on stderr that is no failure (notices). */
  note(message: string): Promise<void>;
  /** Redraws the progress bar on a terminal; does nothing elsewhere. */
  progress(fraction: number | null, step: string): void;
  endProgress(): void;
}

const BAR_WIDTH = 28;

export function createOutput(streams: Streams, words: Words, json: boolean): Output {
  let drawn = false;
  const endProgress = (): void => {
    if (drawn) streams.err.write('\r\u001b[K');
    drawn = false;
  };
  return {
    json,
    write: (text) => (json ? Promise.resolve() : send(streams.out, text)),
    data: (value) => (json ? send(streams.out, `${JSON.stringify(value, null, 1)}\n`) : Promise.resolve()),
    failure: async (code, message, params) => {
      endProgress();
      if (json) await send(streams.out, `${JSON.stringify({ error: { code, message, params } })}\n`);
      else await send(streams.err, `${message}\n`);
    },
    note: (message) => (json ? Promise.resolve() : send(streams.err, `${message}\n`)),
    progress: (fraction, step) => {
      if (streams.err.isTTY !== true || json) return;
      const filled = Math.round((fraction ?? 0) * BAR_WIDTH);
      streams.err.write(
        `\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${words.has(step) ? words.text(step) : ''}`,
      );
      drawn = true;
    },
    endProgress,
  };
}

/** Resolves when the text has been handed over; a reader that went away (head, less) is no fault. */
function send(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error || ('code' in error && error.code === 'EPIPE')) resolve();
      else reject(error);
    });
  });
}
