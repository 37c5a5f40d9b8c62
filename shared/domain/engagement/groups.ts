/** Rules of the list of groups: what each must say, ids that stay, and what becomes of two groups that are merged. */
import { LANGUAGES, type Language, type LocalText } from '../../lib/language.ts';
import { LEVELS, type Group, type Level } from './types.ts';

/** Longest name, unit or alias in signs; most groups; most people in one group. */
export const GROUP_LIMITS = {
  name: 120,
  unit: 120,
  alias: 120,
  aliases: 30,
  groups: 200,
  invited: 100_000,
} as const;

/** What is wrong with a group, by the field that it stands in. */
export const GROUP_PROBLEMS = [
  'no-name',
  'same-name',
  'too-long',
  'too-many-aliases',
  'same-alias',
  'invited',
] as const;
export type GroupProblemCode = (typeof GROUP_PROBLEMS)[number];

export type GroupField = 'name' | 'level' | 'unit' | 'invited' | 'aliases';

export interface GroupProblem {
  /** 0-based place in the list. */
  readonly index: number;
  readonly field: GroupField;
  /** Language of the name; absent for other fields. */
  readonly language?: Language;
  readonly code: GroupProblemCode;
  /** The group that has the same name or alias already, or the text itself. */
  readonly other: string;
}

/** How names are compared: without case, and blanks as one. */
export const plainName = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('da');

/** A name of the group in any language. */
export const anyName = (name: LocalText, language: Language): string =>
  (name[language] ?? '').trim() ||
  LANGUAGES.map((one) => (name[one] ?? '').trim()).find((one) => one !== '') ||
  '';

/** Everything that stands in the way of the list as it is; empty = it may be stored. */
export function groupProblems(groups: readonly Group[], language: Language): readonly GroupProblem[] {
  const taken = new Map<string, string>();
  const problems: GroupProblem[] = [];
  groups.forEach((group, index) => {
    const shown = anyName(group.name, language);
    const found = (field: GroupField, code: GroupProblemCode, other = '', of?: Language): void => {
      problems.push({ index, field, code, other, ...(of === undefined ? {} : { language: of }) });
    };
    if (shown === '') found('name', 'no-name', '', language);
    for (const one of LANGUAGES) {
      const text = group.name[one] ?? '';
      const key = `${one}:${plainName(text)}`;
      if (text.length > GROUP_LIMITS.name) found('name', 'too-long', text, one);
      if (plainName(text) === '') continue;
      if (taken.has(key)) found('name', 'same-name', taken.get(key), one);
      else taken.set(key, shown);
    }
    if ((group.unit ?? '').length > GROUP_LIMITS.unit) found('unit', 'too-long', group.unit ?? '');
    const { invited, aliases } = group;
    if (invited !== null && !(Number.isInteger(invited) && invited >= 0 && invited <= GROUP_LIMITS.invited))
      found('invited', 'invited', String(invited));
    if (aliases.length > GROUP_LIMITS.aliases) found('aliases', 'too-many-aliases');
    const long = aliases.find((alias) => alias.length > GROUP_LIMITS.alias);
    if (long !== undefined) found('aliases', 'too-long', long);
  });
  return [...problems, ...aliasProblems(groups, language)];
}

/** An alias that two groups claim, or that is another group's name, would send answers to whichever came first. */
function aliasProblems(groups: readonly Group[], language: Language): readonly GroupProblem[] {
  const owner = new Map<string, number>();
  groups.forEach(({ name }, index) => {
    for (const one of LANGUAGES) {
      const key = plainName(name[one] ?? '');
      if (key !== '' && !owner.has(key)) owner.set(key, index);
    }
  });
  return groups.flatMap((group, index) =>
    group.aliases.flatMap((alias): readonly GroupProblem[] => {
      const key = plainName(alias);
      const known = owner.get(key);
      if (known === undefined) owner.set(key, index);
      const holder = known === undefined || known === index ? undefined : groups[known];
      return holder === undefined
        ? []
        : [{ index, field: 'aliases', code: 'same-alias', other: anyName(holder.name, language) }];
    }),
  );
}

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss', þ: 'th', ð: 'd' };

/** An id for a new group, made of its name once and kept for good: renaming changes no id. */
export function newGroupId(name: string, taken: ReadonlySet<string>): string {
  const slug = name
    .toLocaleLowerCase('da')
    .replace(/[æøåßþð]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40);
  const base = slug === '' ? 'gruppe' : slug;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** The group with clean texts: blanks at the ends away, empty ones left out. */
export function tidyGroup(group: Group): Group {
  const names = LANGUAGES.flatMap((language) => {
    const text = (group.name[language] ?? '').trim().replace(/\s+/gu, ' ');
    return text === '' ? [] : [[language, text] as const];
  });
  const seen = new Set<string>();
  const aliases = group.aliases
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '' && !seen.has(plainName(alias)) && seen.add(plainName(alias)));
  const unit = group.unit?.trim() ?? '';
  return { ...group, name: Object.fromEntries(names), unit: unit === '' ? null : unit, aliases };
}

/** The group that two become: the names and the level of `into`; the other's names live on as aliases, for its spreadsheets. */
export function mergedGroup(from: Group, into: Group): Group {
  const aliases = [
    ...into.aliases,
    ...LANGUAGES.map((language) => from.name[language] ?? ''),
    ...from.aliases,
  ];
  const own = new Set(LANGUAGES.map((language) => plainName(into.name[language] ?? '')));
  return tidyGroup({
    ...into,
    invited: from.invited === null || into.invited === null ? null : from.invited + into.invited,
    aliases: aliases.filter((alias) => !own.has(plainName(alias))).slice(0, GROUP_LIMITS.aliases),
  });
}

/** A level as someone may write it in a cell; null where it is none. */
export function levelOf(text: string, labels: Readonly<Record<Level, readonly string[]>>): Level | null {
  const plain = plainName(text);
  return (
    LEVELS.find((level) => level === plain || labels[level].some((label) => plainName(label) === plain)) ??
    null
  );
}
