/** What spans the window: palette, shortcuts, tour, and the wishes that commands leave for pages. */
import { useCallback, useMemo, useState, type Dispatch, type ReactNode } from 'react';
import type { AppSettings, SessionState } from '../../shared/api/methods.ts';
import { PALETTE } from '../../shared/i18n/commands.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { useAction } from '../api/actions.ts';
import { useEngine } from '../api/queries.ts';
import { callEngine } from '../api/window-api.ts';
import { useWords } from '../components/words.ts';
import { commandsNow } from './commands.ts';
import { Palette } from './palette.tsx';
import type { Move } from './place.ts';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { THEMES } from './shown-theme.ts';
import { Tour } from './tour.tsx';
import { movesOfView, placeOfWish } from './view-commands.ts';
import type { Wishes } from './wish.ts';

export interface Shell {
  /** True when the command is one of the shell's. */
  readonly run: (command: string) => boolean;
  readonly wishes: Wishes;
  readonly layers: ReactNode;
  /** null: nobody needs to be offered the tour. */
  readonly tour: { readonly take: () => void; readonly decline: () => void } | null;
}

interface ShellHost {
  readonly settings: AppSettings;
  readonly session: SessionState;
  readonly go: Dispatch<Move>;
  /** Runs any command of the desk. */
  readonly run: (command: string) => void;
  readonly startPractice: () => void;
}

export function useShell({ settings, session, go, run, startPractice }: ShellHost): Shell {
  const [layer, setLayer] = useState<'palette' | 'shortcuts' | null>(null);
  const [tour, setTour] = useState<'no' | 'when-open' | 'on'>('no');
  const { wishes, leave } = useWishes(go);
  const change = useAction(useCallback((input: SettingsChange) => callEngine('settings.set', input), []));
  const { run: set } = change;
  const startTour = useCallback(() => {
    void set({ tourSeen: true });
    setTour(session.open ? 'on' : 'when-open');
    if (!session.open) startPractice();
  }, [set, session.open, startPractice]);
  const runOwn = useCallback(
    (command: string): boolean => {
      const chosen = settingOf(command);
      if (chosen !== null) void set(chosen);
      else if (command === 'palette') setLayer('palette');
      else if (command === 'help.shortcuts') setLayer('shortcuts');
      else if (command === 'help.tour') startTour();
      else if (command === 'practice') startPractice();
      else return leave(command);
      return true;
    },
    [set, startTour, startPractice, leave],
  );
  const isTouring = tour === 'on' || (tour === 'when-open' && session.open);
  const close = (): void => setLayer(null);
  return {
    run: runOwn,
    wishes,
    tour:
      settings.tourSeen === true ? null : { take: startTour, decline: () => void set({ tourSeen: true }) },
    layers: (
      <>
        {layer === 'palette' ? (
          <PaletteNow settings={settings} isOpen={session.open} run={run} onClose={close} />
        ) : null}
        {layer === 'shortcuts' ? <ShortcutSheet onClose={close} /> : null}
        {isTouring ? <Tour go={go} onEnd={() => setTour('no')} /> : null}
      </>
    ),
  };
}

interface PaletteNowProps {
  readonly settings: AppSettings;
  readonly isOpen: boolean;
  readonly run: (command: string) => void;
  readonly onClose: () => void;
}

function PaletteNow({ settings, isOpen, run, onClose }: PaletteNowProps) {
  const words = useWords();
  const overview = useEngine('engagement.overview', {}, { enabled: isOpen }).data ?? null;
  const [recent] = useState(recentCommands);
  const commands = useMemo(
    () => commandsNow({ words, settings, overview: isOpen ? overview : null, isOpen }),
    [words, settings, overview, isOpen],
  );
  return (
    <Palette
      commands={commands}
      recent={recent}
      onClose={onClose}
      onRun={(id) => {
        rememberCommand(id);
        onClose();
        // The focus is back in the page then: what opens next gives it back to where it was before.
        requestAnimationFrame(() => requestAnimationFrame(() => run(id)));
      }}
    />
  );
}

type SettingsChange = Partial<Pick<AppSettings, 'language' | 'theme' | 'tourSeen'>>;

/** The settings that a command chooses, or null for commands of other kinds. */
function settingOf(command: string): SettingsChange | null {
  const language = LANGUAGES.find((one) => command === `language.${one}`);
  if (language !== undefined) return { language };
  const theme = THEMES.find((one) => command === `theme.${one}`);
  return theme === undefined ? null : { theme };
}

function useWishes(go: Dispatch<Move>): {
  readonly wishes: Wishes;
  /** Goes to the page that can do it; false for commands that are no wish. */
  readonly leave: (command: string) => boolean;
} {
  const [wish, setWish] = useState<string | null>(null);
  const take = useCallback(() => setWish(null), []);
  const leave = useCallback(
    (command: string): boolean => {
      const place = placeOfWish(command);
      // Whatever is asked for next takes the place of what could not be done.
      setWish(place === null ? null : command);
      const moves = place === null ? movesOfView(command) : [place];
      moves?.forEach(go);
      return moves !== null;
    },
    [go],
  );
  return { wishes: useMemo(() => ({ wish, take }), [wish, take]), leave };
}

const RECENT_KEY = 'samspil.recent-commands';
const MOST_RECENT = 5;
/** Commands made of the engagement's own names are not kept: no name of a client's group stays behind. */
const KEPT: ReadonlySet<string> = new Set(PALETTE.map(({ id }) => id));

function recentCommands(): readonly string[] {
  return (localStorage.getItem(RECENT_KEY) ?? '').split(' ').filter((id) => KEPT.has(id));
}

function rememberCommand(id: string): void {
  if (!KEPT.has(id)) return;
  const list = [id, ...recentCommands().filter((one) => one !== id)].slice(0, MOST_RECENT);
  localStorage.setItem(RECENT_KEY, list.join(' '));
}
