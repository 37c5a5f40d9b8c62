/** The language of a first start. */
import { LANGUAGES, type Language } from '../../shared/lib/language.ts';

/** The language of the system where the app speaks it, else Danish. */
export function systemLanguage(locale: string): Language {
  const given = locale.toLowerCase().split(/[-_]/u)[0] ?? '';
  if (given === 'no' || given === 'nn') return 'nb';
  return LANGUAGES.find((language) => language === given) ?? 'da';
}
