/** The saved state as it is now: what the engine tells, until the session itself is read anew. */
import { useEffect, useState } from 'react';
import type { SavedState, SessionState } from '../../../shared/api/methods.ts';
import { onEvent } from '../../api/window-api.ts';

export function useSaved({ saved }: SessionState): SavedState {
  const [told, setTold] = useState<{ readonly since: SavedState; readonly state: SavedState } | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    onEvent('saved', (state) => setTold({ since: saved, state }), ended.signal);
    return () => ended.abort();
  }, [saved]);
  return told?.since === saved ? told.state : saved;
}
