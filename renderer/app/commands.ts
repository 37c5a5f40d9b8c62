/** What can be asked for now: the named commands, and one for each view, round, group, language and theme; searched in the user's words. */
import type { AppSettings, EngagementOverview } from '../../shared/api/methods.ts';
import { PALETTE, type CommandGroup } from '../../shared/i18n/commands.ts';
import type { Words } from '../../shared/i18n/index.ts';
import { LANGUAGES, localText } from '../../shared/lib/language.ts';
import { THEMES } from './shown-theme.ts';
import { viewCommands } from './view-commands.ts';

export interface Command {
  /** What `run` of the desk takes. */
  readonly id: string;
  readonly label: string;
  /** The kind it belongs to, in words. */
  readonly kind: string;
  /** As the table writes it, or null. */
  readonly shortcut: string | null;
}

interface CommandGround {
  readonly words: Words;
  readonly settings: AppSettings;
  /** null: no engagement is open. */
  readonly overview: EngagementOverview | null;
  readonly isOpen: boolean;
}

/** The dots after a command that opens a dialog say nothing in a list. */
const withoutDots = (label: string): string => label.replace(/\s*…$/u, '');

/** All commands that can be given now, in the order of the work. */
export function commandsNow({ words, settings, overview, isOpen }: CommandGround): readonly Command[] {
  const kindOf = (group: CommandGroup | 'round' | 'groups'): string => words.text(`command.group.${group}`);
  const named = PALETTE.filter(
    ({ id, needsEngagement }) => id !== 'palette' && (isOpen || !needsEngagement),
  ).map(({ id, label, group, shortcut }): Command => ({
    id,
    label: withoutDots(words.t(label)),
    kind: kindOf(group),
    shortcut: shortcut ?? null,
  }));
  const made = (id: string, label: string, kind: string): Command => ({ id, label, kind, shortcut: null });
  const rounds = (overview?.rounds ?? []).map(({ id, label }) =>
    made(`round.${id}`, words.t('palette.round', { name: label === '' ? id : label }), kindOf('round')),
  );
  const groups = (overview?.engagement.groups ?? []).map(({ id, name }) =>
    made(
      `group.${id}`,
      words.t('palette.group', { name: localText(name, words.language, id) }),
      kindOf('groups'),
    ),
  );
  const languages = LANGUAGES.filter((id) => id !== settings.language).map((id) =>
    made(
      `language.${id}`,
      words.t('palette.language', { name: words.text(`language.${id}`) }),
      kindOf('app'),
    ),
  );
  const themes = THEMES.filter((id) => id !== settings.theme).map((id) =>
    made(`theme.${id}`, words.t('palette.theme', { name: words.text(`theme.${id}`) }), kindOf('app')),
  );
  const views = overview === null ? [] : viewCommands(words, overview);
  return [...named, ...views, ...rounds, ...groups, ...languages, ...themes];
}

/** Letters as they are typed on any keyboard: no capitals, no accents, æ ø å as a, o, a. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const WHOLE = 8;
/** Who types the name of a kind wants to see what is of it. */
const WHOLE_KIND = 7;
const WORD_BEGINS = 6;
const INSIDE = 4;
const SCATTERED = 1;
/** The kind of a command says less than its label. */
const OF_KIND = 0.5;

/** How well one typed word fits a text: all of it, its beginning of a word, inside one, its letters in order, or not at all (0). */
function fit(typed: string, text: string): number {
  if (typed === text) return WHOLE;
  const at = text.indexOf(typed);
  if (at >= 0) {
    const begins = at === 0 || ` ${text}`.includes(` ${typed}`);
    return begins ? WORD_BEGINS : INSIDE;
  }
  let from = 0;
  for (const letter of typed) {
    const found = text.indexOf(letter, from);
    if (found < 0) return 0;
    from = found + 1;
  }
  // Two letters somewhere are in nearly every text.
  return typed.length > 2 ? SCATTERED : 0;
}

/**
 * The commands that a typed text means, best first. Every typed word must fit the label or the kind. Without a text: those used
 * lately first (`recent`: ids, newest first), then all in their order.
 */
export function findCommands(
  commands: readonly Command[],
  typed: string,
  recent: readonly string[] = [],
): readonly Command[] {
  const wanted = folded(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const lately = (id: string): number => {
    const at = recent.indexOf(id);
    return at < 0 ? 0 : (recent.length - at) / recent.length;
  };
  if (wanted.length === 0) {
    const known = recent.flatMap((id) => commands.find((command) => command.id === id) ?? []);
    return [...known, ...commands.filter(({ id }) => !recent.includes(id))];
  }
  return commands
    .map((command, order) => {
      const label = folded(command.label);
      const kind = folded(command.kind);
      const fits = wanted.map((word) =>
        Math.max(fit(word, label), word === kind ? WHOLE_KIND : OF_KIND * fit(word, kind)),
      );
      const all = fits.includes(0) ? 0 : fits.reduce((sum, one) => sum + one, 0);
      return { command, order, score: all === 0 ? 0 : all + lately(command.id) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ command }) => command);
}
