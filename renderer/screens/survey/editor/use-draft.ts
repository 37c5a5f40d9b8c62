/** The draft under the hands, with steps back and forth; typing in one field is one step. */
import { useCallback, useState } from 'react';
import type { InstrumentDraft } from './draft.ts';

/** A part that changes, or what is made of the draft as it stands. */
type Change = Partial<InstrumentDraft> | ((draft: InstrumentDraft) => InstrumentDraft);

export interface DraftState {
  readonly draft: InstrumentDraft;
  /** `field`: further typing in it joins the same step; without it each change is a step. */
  readonly change: (change: Change, field?: string) => void;
  readonly back: () => void;
  readonly forth: () => void;
  readonly canBack: boolean;
  readonly canForth: boolean;
}

interface History {
  readonly past: readonly InstrumentDraft[];
  readonly present: InstrumentDraft;
  readonly future: readonly InstrumentDraft[];
  readonly field: string | null;
}

/** Steps that can be taken back. */
const MOST_STEPS = 200;

export function useDraft(first: () => InstrumentDraft): DraftState {
  const [{ past, present, future }, setHistory] = useState<History>(() => ({
    past: [],
    present: first(),
    future: [],
    field: null,
  }));
  const change = useCallback((given: Change, field?: string) => {
    setHistory((before) => {
      const next = typeof given === 'function' ? given(before.present) : { ...before.present, ...given };
      const joins = field !== undefined && field === before.field;
      return {
        past: joins ? before.past : [...before.past, before.present].slice(-MOST_STEPS),
        present: next,
        future: [],
        field: field ?? null,
      };
    });
  }, []);
  const back = useCallback(() => {
    setHistory((before) => {
      const last = before.past.at(-1);
      return last === undefined
        ? before
        : {
            past: before.past.slice(0, -1),
            present: last,
            future: [before.present, ...before.future],
            field: null,
          };
    });
  }, []);
  const forth = useCallback(() => {
    setHistory((before) => {
      const [next, ...rest] = before.future;
      return next === undefined
        ? before
        : { past: [...before.past, before.present], present: next, future: rest, field: null };
    });
  }, []);
  return { draft: present, change, back, forth, canBack: past.length > 0, canForth: future.length > 0 };
}
