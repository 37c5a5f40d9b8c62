/** One reading of one file: its name, limits, cancellation, progress, notes and running counts. */
import { Failure, type FailureParams } from '../../../shared/lib/failure.ts';
import type { ReadingNote } from '../../../shared/domain/mapping/sheet.ts';
import type { ReadLimits } from './limits.ts';
import { TextTable } from './text-table.ts';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called with the share of the work done, 0..1. */
  readonly onProgress?: (fraction: number) => void;
  readonly limits?: Partial<ReadLimits>;
}

export class Reading {
  readonly fileName: string;
  readonly limits: ReadLimits;
  readonly notes: ReadingNote[] = [];
  /** The texts of all sheets. */
  readonly texts = new TextTable();
  readonly #signal: AbortSignal | undefined;
  readonly #onProgress: ((fraction: number) => void) | undefined;
  #unpackedBytes = 0;
  #expectedBytes = 0;
  #elements = 0;
  #cells = 0;
  #slots = 0;

  constructor(fileName: string, limits: ReadLimits, options: ReadOptions) {
    this.fileName = fileName;
    this.limits = limits;
    this.#signal = options.signal;
    this.#onProgress = options.onProgress;
  }

  /** Throws the signal's reason when the user has cancelled. */
  checkCancelled(): void {
    this.#signal?.throwIfAborted();
  }

  /** A failure that names the file. */
  failure(code: string, params: FailureParams = {}, cause?: unknown): Failure {
    return new Failure(code, { file: this.fileName, ...params }, cause === undefined ? undefined : { cause });
  }

  /** How many bytes are still to come; progress is told from here on. */
  expectBytes(bytes: number): void {
    this.#expectedBytes = this.#unpackedBytes + Math.max(1, bytes);
  }

  countUnpacked(bytes: number): void {
    this.#unpackedBytes += bytes;
    if (this.#unpackedBytes > this.limits.totalBytes) throw this.tooLarge('size', this.limits.totalBytes);
    this.#onProgress?.(this.#expectedBytes > 0 ? Math.min(1, this.#unpackedBytes / this.#expectedBytes) : 0);
  }

  /** A sign of life where no bytes are unpacked. */
  tellAlive(): void {
    if (this.#expectedBytes === 0) this.#onProgress?.(0);
  }

  countElement(count = 1): void {
    this.#elements += count;
    if (this.#elements > this.limits.elements) throw this.tooLarge('cells', this.limits.elements);
  }

  /** One more non-empty cell, after its text was added. */
  countCell(): void {
    this.#cells += 1;
    if (this.texts.length > this.limits.textLength) throw this.tooLarge('size', this.limits.textLength);
    if (this.#cells > this.limits.cells) throw this.tooLarge('cells', this.limits.cells);
  }

  countSlots(slots: number): void {
    this.#slots += slots;
    if (this.#slots > this.limits.slots) throw this.tooLarge('cells', this.limits.slots);
  }

  note(code: string, params: FailureParams = {}): void {
    this.notes.push({ code, params });
  }

  /** `what` chooses the sentence: size (bytes, shown as MB), rows, columns, cells, parts, text. */
  tooLarge(what: 'size' | 'rows' | 'columns' | 'cells' | 'parts' | 'text', limit: number): Failure {
    return this.failure(`sheet.too-large-${what}`, {
      limit: what === 'size' ? Math.round(limit / (1024 * 1024)) : limit,
    });
  }
}
