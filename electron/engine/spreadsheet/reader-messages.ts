/** What the reader's thread is told and what it tells. */
import type { FailureParams } from '../../../shared/lib/failure.ts';
import type { ReadLimits } from './limits.ts';
import type { PackedWorkbook } from './packed.ts';

/** Handed over when the thread starts. */
export interface ReaderTask {
  readonly path: string;
  readonly limits: Partial<ReadLimits>;
}

export type FromReader =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly workbook: PackedWorkbook }
  | {
      readonly kind: 'failure';
      readonly code: string;
      readonly params: FailureParams;
      readonly cause: string;
    };
