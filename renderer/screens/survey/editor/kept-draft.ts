/** A questionnaire that was edited and not stored stays at hand until it is, or until its engagement closes. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Instrument } from '../../../../shared/domain/instrument/index.ts';
import type { InstrumentDraft } from './draft.ts';

/** Stands beside what is asked of the open engagement, and is forgotten with it. */
const KEY = ['engagement.overview', 'questionnaire-draft'] as const;

interface Kept {
  /** The instrument that was edited: for another one the draft means nothing. */
  readonly of: string;
  readonly draft: InstrumentDraft;
}

export function useKeptDraft(
  instrument: Instrument,
): readonly [kept: InstrumentDraft | null, keep: (draft: InstrumentDraft | null) => void] {
  const client = useQueryClient();
  const of = JSON.stringify(instrument);
  const [kept, setKept] = useState<Kept | null>(() => client.getQueryData<Kept | null>(KEY) ?? null);
  const keep = useCallback(
    (draft: InstrumentDraft | null) => {
      const next = draft === null ? null : { of, draft };
      client.setQueryDefaults(KEY, { gcTime: Number.POSITIVE_INFINITY });
      client.setQueryData<Kept | null>(KEY, next);
      setKept(next);
    },
    [client, of],
  );
  return [kept?.of === of ? kept.draft : null, keep];
}
