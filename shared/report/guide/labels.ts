/**
 * Texts of a guide that name what stands in the window: `[[menu.import]]` becomes the label itself, in the language of the text
 * and between its quotation marks. A key that does not exist is a type error, so a guide cannot quote what is not there.
 */
import type { Language } from '../../lib/language.ts';
import { allMessages, type MessageKey } from '../../i18n/index.ts';
import type { GuideBlock, GuideChapter, GuideSection, GuideText } from './types.ts';

type Label = keyof typeof allMessages;
type KeysIn<T extends string> = T extends `${string}[[${infer Key}]]${infer Rest}`
  ? Key | KeysIn<Rest>
  : never;
/** The text itself where all its labels exist. */
type Told<T extends string> = [KeysIn<T>] extends [Label] ? T : never;

const MARK = /\[\[([^\]]+)\]\]/gu;
const QUOTES: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  da: ['»', '«'],
  nb: ['«', '»'],
  en: ['“', '”'],
};

/** The keys that a text quotes, in order. */
export const keysIn = (text: string): readonly string[] =>
  [...text.matchAll(MARK)].map(([, key]) => key ?? '');

/** A label as it stands in the window, without the dots that say that a dialog follows; null for an unknown key. */
export function labelOf(key: string, language: Language): string | null {
  const messages: Readonly<Record<string, Readonly<Record<Language, string>>>> = allMessages;
  return messages[key]?.[language].replace(/\s*…$/u, '') ?? null;
}

function resolved(text: string, language: Language): string {
  const [open, close] = QUOTES[language];
  return text.replace(MARK, (mark, key: string) => {
    const label = labelOf(key, language);
    return label === null ? mark : `${open}${label}${close}`;
  });
}

/** A text in the three languages with its labels put in. */
export const told = <const D extends string, const N extends string, const E extends string>(
  da: D & Told<D>,
  nb: N & Told<N>,
  en: E & Told<E>,
): GuideText => ({ da: resolved(da, 'da'), nb: resolved(nb, 'nb'), en: resolved(en, 'en') });

/** A label alone, without quotation marks, as in the first column of a table. */
export const named = (key: Label | MessageKey): GuideText => ({
  da: labelOf(key, 'da') ?? key,
  nb: labelOf(key, 'nb') ?? key,
  en: labelOf(key, 'en') ?? key,
});

export const para = (text: GuideText): GuideBlock => ({ kind: 'paragraph', text });
export const list = (...items: readonly GuideText[]): GuideBlock => ({ kind: 'list', items });
export const steps = (...items: readonly GuideText[]): GuideBlock => ({ kind: 'steps', items });
export const note = (title: GuideText, text: GuideText): GuideBlock => ({ kind: 'note', title, text });
/** `id` is the name of the screenshot. */
export const picture = (id: string, alt: GuideText): GuideBlock => ({ kind: 'screenshot', id, alt });
export const table = (
  caption: GuideText,
  columns: readonly GuideText[],
  ...rows: readonly (readonly GuideText[])[]
): GuideBlock => ({ kind: 'table', caption, columns, rows });

export const section = (id: string, title: GuideText, ...blocks: readonly GuideBlock[]): GuideSection => ({
  id,
  title,
  blocks,
});
export const chapter = (
  id: string,
  title: GuideText,
  ...sections: readonly GuideSection[]
): GuideChapter => ({ id, title, sections });
