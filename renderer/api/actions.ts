/** What the user does: one call to the engine, busy while it runs, with its failure where it happened. */
import { useCallback, useState } from 'react';
import { isFailure, type Failure } from '../../shared/lib/failure.ts';

export interface Action<A extends readonly unknown[]> {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly run: (...args: A) => Promise<void>;
  readonly clear: () => void;
}

/** Wraps work so that a Failure is kept to be shown; other faults go on to the error boundary's console. */
export function useAction<A extends readonly unknown[]>(work: (...args: A) => Promise<unknown>): Action<A> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = useCallback(
    async (...args: A) => {
      setBusy(true);
      setFailure(null);
      try {
        await work(...args);
      } catch (error) {
        if (!isFailure(error)) throw error;
        setFailure(error);
      } finally {
        setBusy(false);
      }
    },
    [work],
  );
  const clear = useCallback(() => setFailure(null), []);
  return { busy, failure, run, clear };
}
