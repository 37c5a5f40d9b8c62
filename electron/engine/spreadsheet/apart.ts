/** Reads a survey file in a thread of its own, watched for memory and time: whatever a file does, the engine goes on. */
import { Worker } from 'node:worker_threads';
import type { ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { shownName } from './clean.ts';
import { spreadWorkbook, type PackedWorkbook } from './packed.ts';
import type { FromReader, ReaderTask } from './reader-messages.ts';
import type { ReadOptions } from './reading.ts';

/** What the thread may take. */
export interface ApartLimits {
  /** Memory by which the whole process may grow meanwhile, MB; looked at every 50 ms. */
  readonly memoryMb: number;
  /**
   * JavaScript heap, MB: only a backstop, far above the memory limit. Reaching it ends the whole process in Electron, and in
   * Node too where one large piece is asked for (README.md, "Apart").
   */
  readonly heapMb: number;
  /** Time without a sign of life, ms. */
  readonly silenceMs: number;
  /** Time altogether, ms. */
  readonly totalMs: number;
}

export const APART_LIMITS: ApartLimits = { memoryMb: 600, heapMb: 1_500, silenceMs: 8_000, totalMs: 60_000 };

export interface ApartOptions extends ReadOptions {
  readonly apart?: Partial<ApartLimits>;
  /** The program of the thread; tests put faulty ones in its place. */
  readonly reader?: URL;
}

const WATCH_EVERY_MS = 50;
const MB = 1024 * 1024;

/** In a checkout the thread runs from its source; in a bundle it lies beside the code that starts it. */
function readerProgram(): URL {
  const name = import.meta.url.endsWith('.ts') ? 'reader.ts' : 'reader.js';
  return new URL(name, import.meta.url);
}

/**
 * As `readSpreadsheet`, apart from the calling thread. Throws besides `sheet.reader-memory`, `sheet.reader-slow` and
 * `sheet.reader-ended` when the reader was stopped or died; when cancelled, the thread ends at once and the signal's reason is thrown.
 */
export async function readSpreadsheetApart(
  path: string,
  options: ApartOptions = {},
): Promise<ParsedWorkbook> {
  options.signal?.throwIfAborted();
  return spreadWorkbook(await new ReaderThread(path, options).result);
}

interface Settle {
  readonly resolve: (workbook: PackedWorkbook) => void;
  readonly reject: (reason: unknown) => void;
}

class ReaderThread {
  readonly result: Promise<PackedWorkbook>;
  readonly #path: string;
  readonly #options: ApartOptions;
  readonly #limits: ApartLimits;
  readonly #worker: Worker;
  readonly #watch: NodeJS.Timeout;
  readonly #memoryBefore = process.memoryUsage.rss();
  #lookedAt = performance.now();
  #silenceMs = 0;
  #totalMs = 0;
  #settle: Settle | null = null;

  constructor(path: string, options: ApartOptions) {
    this.#path = path;
    this.#options = options;
    this.#limits = { ...APART_LIMITS, ...options.apart };
    this.result = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    const task: ReaderTask = { path, limits: options.limits ?? {} };
    this.#worker = new Worker(options.reader ?? readerProgram(), {
      name: 'reader',
      workerData: task,
      env: {},
      execArgv: [],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMb, maxYoungGenerationSizeMb: 64 },
    });
    this.#worker.on('message', (message: FromReader) => this.#hear(message));
    this.#worker.on('messageerror', (error) => this.#fail('sheet.reader-ended', error));
    this.#worker.on('error', (error) => this.#fail(codeOf(error), error));
    this.#worker.on('exit', () => this.#fail('sheet.reader-ended'));
    this.#watch = setInterval(() => this.#look(), WATCH_EVERY_MS);
    options.signal?.addEventListener('abort', this.#cancel, { once: true });
  }

  readonly #cancel = (): void => this.#end(({ reject }) => reject(this.#options.signal?.reason));

  #hear(message: FromReader): void {
    this.#silenceMs = 0;
    if (message.kind === 'done') this.#end(({ resolve }) => resolve(message.workbook));
    else if (message.kind === 'failure') {
      const cause = message.cause === '' ? {} : { cause: new Error(message.cause) };
      this.#end(({ reject }) => reject(new Failure(message.code, message.params, cause)));
    } else this.#tell(message.fraction);
  }

  /** What the listener throws ends the reading, as it would in place. */
  #tell(fraction: number): void {
    try {
      this.#options.onProgress?.(fraction);
    } catch (error) {
      this.#end(({ reject }) => reject(error));
    }
  }

  #look(): void {
    // While this thread was busy or the machine asleep, nobody listened: such time is not the reader's.
    const now = performance.now();
    const elapsed = Math.min(now - this.#lookedAt, 10 * WATCH_EVERY_MS);
    this.#lookedAt = now;
    this.#silenceMs += elapsed;
    this.#totalMs += elapsed;
    const grown = process.memoryUsage.rss() - this.#memoryBefore;
    if (grown > this.#limits.memoryMb * MB) this.#fail('sheet.reader-memory');
    else if (this.#silenceMs > this.#limits.silenceMs || this.#totalMs > this.#limits.totalMs)
      this.#fail('sheet.reader-slow');
  }

  #fail(code: string, cause?: unknown): void {
    const failure = new Failure(code, { file: shownName(this.#path) }, cause === undefined ? {} : { cause });
    this.#end(({ reject }) => reject(failure));
  }

  /** The first end counts; the thread is gone before the caller goes on. */
  #end(settle: (by: Settle) => void): void {
    const by = this.#settle;
    if (by === null) return;
    this.#settle = null;
    clearInterval(this.#watch);
    this.#options.signal?.removeEventListener('abort', this.#cancel);
    void this.#worker.terminate().finally(() => settle(by));
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'sheet.reader-memory' : 'sheet.reader-ended';
}
