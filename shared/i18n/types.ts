/** Message files: key -> the text in each language. Plurals: keys with `_one` / `_other`, chosen by `count`. */
import type { Language } from '../lib/language.ts';

export type Messages = Readonly<Record<string, Readonly<Record<Language, string>>>>;
