/** Long work: one at a time, with progress, cancelled by the id that the caller chose. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Failure } from '../../../shared/lib/failure.ts';
import type { ApiEvents } from '../../../shared/api/methods.ts';

export interface Job {
  readonly signal: AbortSignal;
  /** Tells how far the work is and lets waiting messages (cancel) in; throws job.cancelled. */
  report(fraction: number | null, step: string): Promise<void>;
  /** As report, inside work that cannot wait. */
  tell(fraction: number | null, step: string): void;
}

export interface Jobs {
  run<T>(jobId: string, work: (job: Job) => Promise<T>): Promise<T>;
  cancel(jobId: string): boolean;
  /** Cancels everything that runs or waits. */
  cancelAll(): void;
}

const TELL_EVERY_MS = 100;

export function createJobs(onProgress: (progress: ApiEvents['progress']) => void): Jobs {
  const controllers = new Map<string, AbortController>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: async (jobId, work) => {
      if (controllers.has(jobId)) throw new Failure('request.invalid', { method: 'job', field: 'jobId' });
      const controller = new AbortController();
      controllers.set(jobId, controller);
      const before = last;
      const mine = (async () => {
        await before.catch(() => undefined);
        return runOne(controller.signal, jobId, work, onProgress);
      })();
      last = mine;
      try {
        return await mine;
      } finally {
        controllers.delete(jobId);
      }
    },
    cancel: (jobId) => {
      const controller = controllers.get(jobId);
      controller?.abort();
      return controller !== undefined;
    },
    cancelAll: () => {
      for (const controller of controllers.values()) controller.abort();
    },
  };
}

async function runOne<T>(
  signal: AbortSignal,
  jobId: string,
  work: (job: Job) => Promise<T>,
  onProgress: (progress: ApiEvents['progress']) => void,
): Promise<T> {
  let told = 0;
  let toldStep = '';
  const tell: Job['tell'] = (fraction, step) => {
    if (signal.aborted) throw new Failure('job.cancelled');
    const now = performance.now();
    // A new step and the end are always told; between them not more often than anyone can see.
    if (step === toldStep && now - told < TELL_EVERY_MS && fraction !== 1) return;
    told = now;
    toldStep = step;
    onProgress({ jobId, fraction, step });
  };
  const job: Job = {
    signal,
    tell,
    report: async (fraction, step) => {
      tell(fraction, step);
      await nextTurn();
      if (signal.aborted) throw new Failure('job.cancelled');
    },
  };
  if (signal.aborted) throw new Failure('job.cancelled');
  try {
    return await work(job);
  } catch (error) {
    if (signal.aborted) throw new Failure('job.cancelled', {}, { cause: error });
    throw error;
  }
}
