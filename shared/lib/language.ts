/** The three languages of interface and deliverables, and texts given in some of them. */

export const LANGUAGES = ['da', 'nb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in at least one language. */
export type LocalText = Readonly<Partial<Record<Language, string>>>;

/** The text in the wanted language, else in Danish, Norwegian, English (in that order), else the fallback. */
export function localText(text: LocalText, language: Language, fallback = ''): string {
  return text[language] ?? text.da ?? text.nb ?? text.en ?? fallback;
}
