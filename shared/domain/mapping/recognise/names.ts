/** Group and item names as people write them in headers: exact, loose, inside a question, or one letter off. */
import { LANGUAGES } from '../../../lib/language.ts';
import type { Group } from '../../engagement/types.ts';
import { instrumentItems } from '../../instrument/items.ts';
import type { Instrument } from '../../instrument/types.ts';
import { GroupNames } from '../groups.ts';
import { ItemNames } from '../items.ts';
import { foldLoosely } from '../text.ts';

export interface Match {
  readonly index: number;
  readonly certainty: number;
}

const NONE: Match = { index: -1, certainty: 0 };
/** Certainty of a misspelling, an abbreviation or a part of a name: proposed, and always asked. */
const GUESSED = 0.6;
/** Certainty of a text that was cut off and can only be one name. */
const CUT = 0.92;

/** Long columns hold few distinct texts: each is searched once, up to a bound on memory. */
function remembered(seen: Map<string, Match>, text: string, search: () => Match): Match {
  const known = seen.get(text);
  if (known) return known;
  const match = search();
  if (seen.size < 20_000) seen.set(text, match);
  return match;
}

export class GroupMatcher {
  readonly #exact: GroupNames;
  readonly #loose = new Map<string, number>();
  readonly #seen = new Map<string, Match>();

  constructor(groups: readonly Group[]) {
    this.#exact = new GroupNames(groups);
    groups.forEach((group, index) => {
      for (const name of [group.id, ...LANGUAGES.map((l) => group.name[l] ?? ''), ...group.aliases]) {
        const key = foldLoosely(name);
        if (key === '') continue;
        const other = this.#loose.get(key);
        this.#loose.set(key, other === undefined || other === index ? index : -2);
      }
    });
  }

  /** Certainty 1 by name, .95 without accents and punctuation, .92 cut off, .6 with a small misspelling or as its beginning. */
  find(text: string): Match {
    return remembered(this.#seen, text, () => this.#search(text));
  }

  #search(text: string): Match {
    const exact = this.#exact.find(text);
    if (exact >= 0) return { index: exact, certainty: 1 };
    const key = foldLoosely(text);
    if (isCut(text)) return onlyStarting(key, this.#loose);
    const loose = this.#loose.get(key) ?? -1;
    if (loose >= 0) return { index: loose, certainty: 0.95 };
    if (key.length < 4 || key.length > 80 || loose === -2) return NONE;
    const allowed = key.length >= 9 ? 2 : key.length >= 5 ? 1 : 0;
    const near = new Set(
      [...this.#loose].filter(([name]) => isNear(name, key, allowed)).map(([, index]) => index),
    );
    const [only] = near;
    if (near.size === 1 && only !== undefined && only >= 0) return { index: only, certainty: GUESSED };
    return near.size === 0 && !key.includes(' ') ? onlyStarting(key, this.#loose, GUESSED) : NONE;
  }
}

/** Tools cut long texts off and say so with dots. */
function isCut(text: string): boolean {
  return /(\.\.|…)\s*$/.test(text);
}

/** The one name that begins like a text that was cut off. */
function onlyStarting(key: string, names: Iterable<readonly [string, number]>, certainty = CUT): Match {
  if (key.length < 4) return NONE;
  const found = new Set([...names].filter(([name]) => name.startsWith(key)).map(([, index]) => index));
  const [index] = found;
  return found.size === 1 && index !== undefined && index >= 0 ? { index, certainty } : NONE;
}

/** Are two words at most `allowed` single-letter changes apart? Digits never change: Team 1 is not Team 2. */
function isNear(a: string, b: string, allowed: number): boolean {
  if (Math.abs(a.length - b.length) > allowed || a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 99) <= allowed;
}

interface Wording {
  readonly index: number;
  /** The question's words around {group} and {task}, folded loosely. */
  readonly parts: readonly string[];
  /** Words before and after {group}, for headers with the group's name inside the question. */
  readonly before: string;
  readonly after: string;
  readonly hasGroup: boolean;
}

export class ItemMatcher {
  readonly #names: ItemNames;
  readonly #labels: readonly { key: string; index: number }[];
  readonly #wordings: readonly Wording[];
  /** Long words of the labels. */
  readonly #words: readonly { word: string; index: number }[];
  readonly #seen = new Map<string, Match>();

  constructor(instrument: Instrument, coreTask: string) {
    this.#names = new ItemNames(instrument);
    const items = instrumentItems(instrument);
    this.#labels = items
      .filter(({ dimension }) => dimension.items.length === 1)
      .flatMap(({ dimension, index }) =>
        LANGUAGES.map((language) => ({ key: foldLoosely(dimension.label[language] ?? ''), index })),
      )
      .filter(({ key }) => key !== '');
    this.#words = this.#labels.flatMap(({ key, index }) =>
      key
        .split(' ')
        .filter((word) => word.length >= 5)
        .map((word) => ({ word, index })),
    );
    this.#wordings = items.flatMap(({ item, index }) =>
      [item.text, item.licensed_text].flatMap((text) =>
        LANGUAGES.flatMap((language) => {
          const wording = text?.[language];
          return wording === undefined ? [] : [wordingOf(index, wording, coreTask)];
        }),
      ),
    );
  }

  /**
   * Certainty 1 by id or dimension label, .97 by the question's own words, .92 cut off, .9 where the text holds the label, .6 where it
   * holds a part of one label only.
   */
  find(text: string): Match {
    return remembered(this.#seen, text, () => this.#search(text));
  }

  #search(text: string): Match {
    const named = this.#names.find(text);
    if (named >= 0) return { index: named, certainty: 1 };
    const key = foldLoosely(text);
    if (isCut(text)) {
      const cut = onlyStarting(key, this.#openings());
      if (cut.index >= 0) return cut;
    }
    const label = only(this.#labels.filter((entry) => entry.key === key));
    if (label >= 0) return { index: label, certainty: 0.97 };
    const wording = only(this.#wordings.filter((entry) => holdsWording(key, entry)));
    if (wording >= 0) return { index: wording, certainty: 0.97 };
    const words = ` ${key} `;
    const held = only(this.#labels.filter((entry) => words.includes(` ${entry.key} `)));
    return held >= 0 ? { index: held, certainty: 0.9 } : this.#byPart(key);
  }

  /** A word of one label alone, in few words or before all others (`Respekt: how far ...`), or the beginning of one (`resp`). */
  #byPart(key: string): Match {
    const words = key.split(' ');
    const telling = new Set(words.length <= 3 ? words : words.slice(0, 1));
    const index = only(this.#words.filter(({ word }) => telling.has(word)));
    if (index >= 0) return { index, certainty: GUESSED };
    if (key.length < 4 || words.length > 1) return NONE;
    const beginning = only(this.#words.filter(({ word }) => word.startsWith(key)));
    return beginning >= 0 ? { index: beginning, certainty: GUESSED } : NONE;
  }

  /** What labels and questions begin with; a question may begin with the group, in one word or two. */
  #openings(): readonly (readonly [string, number])[] {
    return [
      ...this.#labels.map(({ key, index }): readonly [string, number] => [key, index]),
      ...this.#wordings.flatMap(({ index, before, after }) =>
        (before === '' ? GENERAL_GROUPS : ['']).map((group): readonly [string, number] => [
          `${group}${before}${after}`.trim(),
          index,
        ]),
      ),
    ];
  }

  /** A whole question with the group's name inside: the item and the name's text, folded loosely. */
  findWithGroup(text: string, isGroup: (name: string) => boolean): { index: number; group: string } | null {
    const key = foldLoosely(text);
    for (const { index, before, after, hasGroup } of this.#wordings) {
      if (!hasGroup || before.length + after.length < 8) continue;
      if (!key.startsWith(before) || !key.endsWith(after)) continue;
      const group = key.slice(before.length, key.length - after.length).trim();
      if (group !== '' && isGroup(group)) return { index, group };
    }
    return null;
  }
}

/** Words that stand for any group, folded loosely. */
const GENERAL_GROUPS = ['gruppen ', 'the group '] as const;

function only(entries: readonly { readonly index: number }[]): number {
  const [first] = entries;
  return first && entries.every(({ index }) => index === first.index) ? first.index : -1;
}

function wordingOf(index: number, text: string, coreTask: string): Wording {
  const [head = '', ...tail] = text.split('{group}');
  const filled = (part: string): string => foldLoosely(part.replaceAll('{task}', coreTask));
  return {
    index,
    parts: text
      .split(/\{group\}|\{task\}/)
      .map(foldLoosely)
      .filter((part) => part !== ''),
    before: filled(head),
    after: filled(tail.join(' ')),
    hasGroup: tail.length > 0,
  };
}

/** Every part of the question stands in the text, in order. */
function holdsWording(key: string, { parts }: Wording): boolean {
  if (parts.join(' ').length < 12) return false;
  let from = 0;
  for (const part of parts) {
    const at = key.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
