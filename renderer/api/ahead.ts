/** What was changed a moment ago and is on its way to the engine: it is shown at once, and the next change builds on it. */
import { useCallback, useState } from 'react';

export interface Ahead<T> {
  readonly shown: T;
  /**
   * Shows a value while `work` stores it and reads it back. Afterwards what is stored is shown again, also where the work
   * failed; a value that came later stays until its own work has ended.
   */
  readonly during: (value: T, work: () => Promise<unknown>) => Promise<void>;
}

/** Without it, leaving a field (which stores its text) and pressing a button in one stroke would store the button's change of the list as it stood before, and the text would be lost. */
export function useAhead<T>(stored: T): Ahead<T> {
  const [ahead, setAhead] = useState<{ readonly value: T } | null>(null);
  const during = useCallback(async (value: T, work: () => Promise<unknown>): Promise<void> => {
    const own = { value };
    setAhead(own);
    try {
      await work();
    } finally {
      setAhead((now) => (now === own ? null : now));
    }
  }, []);
  return { shown: ahead === null ? stored : ahead.value, during };
}
