/** Long work: its progress, its way to be cancelled, and what came of it. */
import { useCallback, useRef, useState } from 'react';
import { isFailure, type Failure } from '../../shared/lib/failure.ts';
import { callEngine, onEvent } from './window-api.ts';

export interface JobProgress {
  readonly fraction: number | null;
  /** Key of a message. */
  readonly step: string;
}

export interface Job<T> {
  readonly state: 'idle' | 'running' | 'done' | 'failed';
  readonly progress: JobProgress | null;
  readonly value: T | null;
  readonly failure: Failure | null;
  /** Runs work under a new job id; null when it failed or was cancelled. */
  readonly run: (work: (jobId: string) => Promise<T>) => Promise<T | null>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

type Shown<T> = Pick<Job<T>, 'state' | 'progress' | 'value' | 'failure'>;

/** Codes that say that the user cancelled: nothing to tell. */
const CANCELLED: ReadonlySet<string> = new Set(['job.cancelled']);

/** One piece of long work at a time. */
export function useJob<T>(): Job<T> {
  const [shown, setShown] = useState<Shown<T>>({ state: 'idle', progress: null, value: null, failure: null });
  const current = useRef<string | null>(null);

  const run = useCallback(async (work: (jobId: string) => Promise<T>): Promise<T | null> => {
    const jobId = crypto.randomUUID();
    current.current = jobId;
    setShown({ state: 'running', progress: null, value: null, failure: null });
    // Only while it runs: a page of many jobs does not listen for those that nobody has started.
    const ended = new AbortController();
    onEvent(
      'progress',
      (told) => {
        if (told.jobId === jobId && current.current === jobId)
          setShown((before) => ({ ...before, progress: { fraction: told.fraction, step: told.step } }));
      },
      ended.signal,
    );
    try {
      const value = await work(jobId);
      if (current.current === jobId) setShown({ state: 'done', progress: null, value, failure: null });
      return value;
    } catch (error) {
      if (!isFailure(error)) throw error;
      const cancelled = CANCELLED.has(error.code);
      if (current.current === jobId)
        setShown({
          state: cancelled ? 'idle' : 'failed',
          progress: null,
          value: null,
          failure: cancelled ? null : error,
        });
      return null;
    } finally {
      ended.abort();
      if (current.current === jobId) current.current = null;
    }
  }, []);

  const cancel = useCallback(() => {
    const jobId = current.current;
    if (jobId !== null) void callEngine('job.cancel', { jobId });
  }, []);
  const reset = useCallback(
    () => setShown({ state: 'idle', progress: null, value: null, failure: null }),
    [],
  );
  return { ...shown, run, cancel, reset };
}
