/** Where the user was in a document comes back with it: step, tab, round, view, and the panels that were open. */
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
}

const NOTHING: Kept = { place: {}, panels: [] };

/** Brings the place back when a document opens, and keeps it while it changes. */
export function useKeptPlace({ open, fileName }: SessionState, place: Place, go: Dispatch<Move>): Panels {
  const document = open ? fileName : null;
  const [panels, setPanels] = useState<ReadonlySet<string>>(new Set());
  // Until the place has come, the one that stands is not the document's.
  const ready = useRef(false);
  useEffect(() => {
    if (document === null) return;
    let gone = false;
    const bring = async (): Promise<void> => {
      const kept = keptFrom(await keptPlace());
      if (gone) return;
      ready.current = true;
      go({ to: 'kept', place: kept.place });
      setPanels(new Set(kept.panels));
    };
    void bring();
    return () => {
      gone = true;
      ready.current = false;
    };
  }, [document, go]);
  useEffect(() => {
    if (!ready.current) return;
    keepPlace(JSON.stringify({ place, panels: [...panels] } satisfies Kept)).catch((error: unknown) => {
      // A place that is too long to keep is not kept.
      if (!isFailure(error)) throw error;
    });
  }, [place, panels]);
  const toggle = useCallback((name: string, isOpen: boolean) => {
    setPanels((before) => {
      const after = new Set(before);
      if (isOpen) after.add(name);
      else after.delete(name);
      return after;
    });
  }, []);
  return useMemo(() => ({ open: panels, toggle }), [panels, toggle]);
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
  const { place, panels } = json as { readonly place?: unknown; readonly panels?: unknown };
  return {
    place: placeFrom(place),
    panels: Array.isArray(panels) ? panels.filter((one) => typeof one === 'string') : [],
  };
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
