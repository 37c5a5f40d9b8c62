/** How the pages of a document are shown (the tab in front, the order, the cut): chosen on the page, kept with the document's place. */
import { createContext, useCallback, useContext, useState, useSyncExternalStore } from 'react';

type Choices = Readonly<Record<string, string>>;

/**
 * Holds the choices of one window. A store and not state of the desk: a choice draws only the page again that it is made on.
 * Names are of the app. A value that is the client's own, such as a group, has a name with a # before it: it lasts while the
 * document is open, and is never written outside of it.
 */
export interface ChoiceStore {
  readonly all: () => Choices;
  readonly choose: (name: string, value: string) => void;
  /** In place of everything chosen so far. */
  readonly replace: (choices: Choices) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createChoices(): ChoiceStore {
  let choices: Choices = {};
  const listeners = new Set<() => void>();
  const replace = (next: Choices): void => {
    choices = next;
    for (const listener of listeners) listener();
  };
  return {
    all: () => choices,
    replace,
    choose: (name, value) => {
      if (choices[name] !== value) replace({ ...choices, [name]: value });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Those that may be written down. */
export const lastingChoices = (choices: Choices): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([name]) => !name.startsWith('#')));

/** null: nothing is kept; a choice lasts as long as what it is made on. */
export const ChoicesContext = createContext<ChoiceStore | null>(null);

const NEVER = () => () => undefined;

/** What was chosen under this name, if `known` still takes it, else `first`; and how another is chosen. null: not kept. */
export function useChoice<T extends string>(
  name: string | null,
  known: (value: string) => value is T,
  first: T,
): readonly [chosen: T, choose: (value: T) => void] {
  const context = useContext(ChoicesContext);
  const store = name === null ? null : context;
  const [own, setOwn] = useState<T | null>(null);
  const kept = useSyncExternalStore(store?.subscribe ?? NEVER, () => store?.all()[name ?? ''] ?? null);
  const choose = useCallback(
    (value: T) => {
      if (store === null || name === null) setOwn(value);
      else store.choose(name, value);
    },
    [store, name],
  );
  const chosen = store === null ? own : kept !== null && known(kept) ? kept : null;
  return [chosen ?? first, choose];
}

/** The same for one of a fixed list, which must not change. */
export function useOneOf<T extends string>(
  name: string | null,
  list: readonly T[],
  first: T,
): readonly [chosen: T, choose: (value: T) => void] {
  const isKnown = (value: string): value is T => list.some((one) => one === value);
  return useChoice(name, isKnown, first);
}
