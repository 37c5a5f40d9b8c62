/** Looks whether someone else has written or moved the document: when the window gets the focus, and when saving says so. */
import { useCallback, useEffect, useState } from 'react';
import type { ElsewhereState, SessionState } from '../../../shared/api/methods.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { callEngine, onEvent } from '../../api/window-api.ts';

export interface Elsewhere {
  /** null = nothing to tell. */
  readonly found: ElsewhereState | null;
  /** The user wants to decide later about what stands there now. */
  readonly isPutOff: boolean;
  readonly putOff: () => void;
  readonly decide: () => void;
  readonly look: () => Promise<void>;
  /** What was seen holds no longer: another state or place of the document is open. */
  readonly clear: () => void;
}

export function useElsewhere(session: SessionState): Elsewhere {
  const [seen, setSeen] = useState<{ readonly of: string | null; readonly state: ElsewhereState } | null>(
    null,
  );
  const [later, setLater] = useState<string | null>(null);
  const { open, fileName } = session;
  const look = useCallback(async () => {
    if (!open) return;
    try {
      setSeen({ of: fileName, state: await callEngine('document.lookElsewhere', {}) });
    } catch (error) {
      // Closed meanwhile, or a drive that does not answer: the next publish tells what is wrong.
      if (!isFailure(error)) throw error;
    }
  }, [open, fileName]);
  useEffect(() => {
    const ended = new AbortController();
    onEvent(
      'saved',
      ({ failure }) => {
        if (failure?.code === 'document.changed-elsewhere') void look();
      },
      ended.signal,
    );
    return () => ended.abort();
  }, [look]);
  useEffect(() => {
    const onFocus = (): void => void look();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [look]);
  const state = open && seen?.of === fileName ? seen.state : null;
  const found = state === null || (state.state === 'same' && state.owners.length === 0) ? null : state;
  const mark = state?.theirs?.changedAt ?? null;
  return {
    found,
    isPutOff: mark !== null && mark === later,
    putOff: () => setLater(mark),
    decide: () => setLater(null),
    look,
    clear: useCallback(() => setSeen(null), []),
  };
}
