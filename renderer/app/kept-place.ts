/** Where the user was in a document comes back with it: step, tab, round, view, panels that were open, and how pages were shown. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type Dispatch,
} from 'react';
import type { SessionState } from '../../shared/api/methods.ts';
import { isFailure } from '../../shared/lib/failure.ts';
import { keepPlace, keptPlace } from '../api/window-api.ts';
import { createChoices, lastingChoices, type ChoiceStore } from '../components/choices.ts';
import { INSIGHT_TABS, STEPS, type InsightView, type Move, type Place } from './place.ts';

export interface Panels {
  readonly open: ReadonlySet<string>;
  readonly toggle: (name: string, isOpen: boolean) => void;
}

export const PanelsContext = createContext<Panels>({ open: new Set(), toggle: () => undefined });

/** Is the panel of this name expanded, and how that changes; kept with the document. */
export function usePanel(name: string): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const { open, toggle } = useContext(PanelsContext);
  return [open.has(name), useCallback((isOpen: boolean) => toggle(name, isOpen), [toggle, name])];
}

interface Kept {
  readonly place: Partial<Place>;
  readonly panels: readonly string[];
  readonly choices: Readonly<Record<string, string>>;
}

const NOTHING: Kept = { place: {}, panels: [], choices: {} };

/** Brings the place back when a document opens, and keeps it while it changes. */
export function useKeptPlace(
  { open, fileName }: SessionState,
  place: Place,
  go: Dispatch<Move>,
): { readonly panels: Panels; readonly choices: ChoiceStore } {
  const document = open ? fileName : null;
  const [panels, setPanels] = useState<ReadonlySet<string>>(new Set());
  const [store] = useState(createChoices);
  // Until the place has come, the one that stands is not the document's.
  const ready = useRef(false);
  useEffect(() => {
    if (document === null) return;
    let gone = false;
    const bring = async (): Promise<void> => {
      const kept = keptFrom(await keptPlace());
      if (gone) return;
      store.replace(kept.choices);
      ready.current = true;
      go({ to: 'kept', place: kept.place });
      setPanels(new Set(kept.panels));
    };
    void bring();
    return () => {
      gone = true;
      ready.current = false;
      store.replace({});
    };
  }, [document, go, store]);
  useEffect(() => {
    const keep = (): void => {
      if (!ready.current) return;
      const kept: Kept = { place, panels: [...panels], choices: lastingChoices(store.all()) };
      keepPlace(JSON.stringify(kept)).catch((error: unknown) => {
        // A place that is too long to keep is not kept.
        if (!isFailure(error)) throw error;
      });
    };
    keep();
    return store.subscribe(keep);
  }, [place, panels, store]);
  const toggle = useCallback((name: string, isOpen: boolean) => {
    setPanels((before) => {
      const after = new Set(before);
      if (isOpen) after.add(name);
      else after.delete(name);
      return after;
    });
  }, []);
  return {
    panels: useMemo(() => ({ open: panels, toggle }), [panels, toggle]),
    choices: store,
  };
}

/** What is not known any more is left out: the note may be of another version. */
export function keptFrom(text: string | null): Kept {
  if (text === null) return NOTHING;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return NOTHING;
    throw error;
  }
  if (typeof json !== 'object' || json === null) return NOTHING;
  const { place, panels, choices } = json as Readonly<Record<string, unknown>>;
  return {
    place: placeFrom(place),
    panels: Array.isArray(panels) ? panels.filter((one) => typeof one === 'string') : [],
    choices: choicesFrom(choices),
  };
}

/** Texts by name; whether a page still knows them, the page itself looks at. */
function choicesFrom(value: unknown): Kept['choices'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function placeFrom(value: unknown): Partial<Place> {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Readonly<Record<string, unknown>>;
  const step = STEPS.find((one) => one === given['step']);
  const tab = INSIGHT_TABS.find((one) => one === given['tab']);
  const round = given['round'];
  const audience = given['audience'];
  const view = viewFrom(given['view']);
  return {
    ...(view === null ? {} : { view }),
    ...(step === undefined ? {} : { step }),
    ...(tab === undefined ? {} : { tab }),
    ...(typeof round === 'string' ? { round } : {}),
    ...(audience === 'client' || audience === 'consultant' ? { audience } : {}),
  };
}

/** How insight was shown; null where the note does not say. */
function viewFrom(value: unknown): InsightView | null {
  if (typeof value !== 'object' || value === null) return null;
  const { scale, compare } = value as { readonly scale?: unknown; readonly compare?: unknown };
  return {
    scale: scale === 'native' || scale === '0-100' ? scale : null,
    compare: typeof compare === 'string' ? compare : null,
  };
}
