/** Wording under licence, pasted in beside our own by the owner of a licence: read from text, put on items, chosen for print. */
import { Failure, type FailureParams } from '../../lib/failure.ts';
import { createJsonReader } from '../../lib/json-reader.ts';
import { LANGUAGES, localText, type Language, type LocalText } from '../../lib/language.ts';
import { instrumentItems } from './items.ts';
import type { Instrument, Item } from './types.ts';

/** Longest wording of one item, in signs. */
export const LICENSED_TEXT_LIMIT = 1000;

/** Texts by item id; an empty text takes the item's wording in that language away. */
export type LicensedTexts = Readonly<Record<string, Readonly<Partial<Record<Language, string | undefined>>>>>;

/** Pasted text, item by item, as far as it can be read. */
export interface PastedTexts {
  readonly texts: Readonly<Record<string, string>>;
  /** Code and params of a Failure: why it cannot be stored as it is; null where it can. */
  readonly problem: { readonly code: string; readonly params: FailureParams } | null;
}

/**
 * The words an item is shown with: its licensed text in this language, else our own in this language, else whichever there is.
 * So a text that was licensed in English stands in no Danish report.
 */
export function itemText(item: Pick<Item, 'id' | 'text' | 'licensed_text'>, language: Language): string {
  const licensed = item.licensed_text ?? {};
  return (
    licensed[language] ??
    item.text[language] ??
    localText(licensed, language, localText(item.text, language, item.id))
  );
}

/**
 * The instrument with licensed texts beside its own. Only the languages that are named change. Nothing that is asked for or
 * scored changes, and so the instrument's hash stays (README.md).
 * @throws Failure `licensed-text.unknown-item`, `licensed-text.too-long`
 */
export function withLicensedTexts(instrument: Instrument, texts: LicensedTexts): Instrument {
  const known = instrumentItems(instrument).map(({ item }) => item.id);
  for (const [id, given] of Object.entries(texts)) {
    if (!known.includes(id)) throw unknownItem(id, known);
    for (const text of Object.values(given))
      if (text !== undefined && text.trim().length > LICENSED_TEXT_LIMIT)
        throw new Failure('licensed-text.too-long', { item: id, limit: LICENSED_TEXT_LIMIT });
  }
  return {
    ...instrument,
    dimensions: instrument.dimensions.map((dimension) => ({
      ...dimension,
      items: dimension.items.map((item) => {
        const given = Object.hasOwn(texts, item.id) ? texts[item.id] : undefined;
        return given === undefined ? item : { ...item, licensed_text: merged(item.licensed_text, given) };
      }),
    })),
  };
}

function merged(before: LocalText | null, given: LicensedTexts[string]): LocalText | null {
  const after = LANGUAGES.flatMap((language) => {
    const text = given[language]?.trim() ?? before?.[language] ?? '';
    return text === '' ? [] : [[language, text] as const];
  });
  return after.length === 0 ? null : Object.fromEntries(after);
}

/** How many items have a licensed text, in this language where one is named. */
export function licensedCount(instrument: Instrument, language?: Language): number {
  return instrumentItems(instrument).filter(({ item: { licensed_text } }) =>
    language === undefined ? licensed_text !== null : licensed_text?.[language] !== undefined,
  ).length;
}

const unknownItem = (item: string, known: readonly string[]): Failure =>
  new Failure('licensed-text.unknown-item', { item: item.slice(0, 60), known: known.join(', ') });

interface Line {
  readonly id: string | null;
  readonly text: string;
}

/**
 * Reads pasted text: a line an item, in the instrument's order; or `id<TAB>text` in any order and of any items, when every
 * line begins with an id. Blank lines do not count; a numbering from 1 (`1.`, `1)`) is taken off. Nothing is thrown: what
 * stands in the way is told beside what could be read.
 */
export function readPastedTexts(instrument: Instrument, pasted: string): PastedTexts {
  const items = instrumentItems(instrument).map(({ item }) => item.id);
  const lines = pasted
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .filter((line) => line.trim() !== '')
    .map(lineOf);
  const named = lines.some(({ id }) => id !== null && items.includes(id));
  const placed = named ? lines : unnumbered(lines).map((line, at) => ({ ...line, id: items[at] ?? null }));
  const texts: Record<string, string> = {};
  let problem: PastedTexts['problem'] = null;
  for (const { id, text } of placed) {
    const code =
      id === null || !items.includes(id) ? (named ? 'unknown-item' : null) : faultOf(texts, id, text);
    if (code !== null && problem === null)
      problem = {
        code: `licensed-text.${code}`,
        params: {
          item: (id ?? text).slice(0, 60),
          known: items.join(', '),
          limit: LICENSED_TEXT_LIMIT,
        },
      };
    if (id !== null && items.includes(id) && !Object.hasOwn(texts, id)) texts[id] = text;
  }
  if (lines.length === 0) problem = { code: 'licensed-text.nothing', params: {} };
  else if (!named && lines.length !== items.length)
    problem = { code: 'licensed-text.line-count', params: { lines: lines.length, items: items.length } };
  return { texts, problem };
}

function faultOf(texts: Readonly<Record<string, string>>, id: string, text: string): string | null {
  if (Object.hasOwn(texts, id)) return 'duplicate-item';
  if (text === '') return 'empty';
  return text.length > LICENSED_TEXT_LIMIT ? 'too-long' : null;
}

function lineOf(line: string): Line {
  const tab = line.indexOf('\t');
  const id = tab < 0 ? '' : line.slice(0, tab).trim();
  // A leading tab is indentation, not an empty id.
  return id === '' ? { id: null, text: line.trim() } : { id, text: line.slice(tab + 1).trim() };
}

/** Without the numbers of a list that counts from 1; anything else stands as it is. */
function unnumbered(lines: readonly Line[]): readonly Line[] {
  const whole = lines.map(({ id, text }) => ({
    id: null,
    text: id === null ? text : `${id} ${text}`.trim(),
  }));
  const bare = whole.map(({ text }, at) => {
    const found = /^(\d{1,3})[.)\s]\s*(\S.*)$/u.exec(text);
    return found !== null && Number(found[1]) === at + 1 ? (found[2] ?? null) : null;
  });
  return bare.every((text) => text !== null) ? bare.map((text) => ({ id: null, text })) : whole;
}

const read = createJsonReader('licensed-text.invalid');

/**
 * Licensed texts as a file gives them: pasted text in one language, or JSON that names items:
 * `{"collab1": "…", "know1": {"da": "…", "en": "…"}}` (a plain text counts for the one language).
 * @throws Failure `licensed-text.*`
 */
export function parseLicensedTexts(
  instrument: Instrument,
  given: unknown,
  language: Language,
): LicensedTexts {
  if (typeof given === 'string') {
    const { texts, problem } = readPastedTexts(instrument, given);
    if (problem !== null) throw new Failure(problem.code, problem.params);
    return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { [language]: text }]));
  }
  const byItem = Object.entries(read.record(given, '(root)')).map(
    ([id, text]) => [id, read.localText(text, id, undefined, [language])] as const,
  );
  if (byItem.length === 0) throw new Failure('licensed-text.nothing');
  return Object.fromEntries(byItem);
}
