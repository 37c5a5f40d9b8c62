/** The instrument that an edit makes. */
import {
  asksTheSame,
  BUILT_IN_IDS,
  ownCopy,
  type Instrument,
} from '../../../../shared/domain/instrument/index.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { LANGUAGES } from '../../../../shared/lib/language.ts';

/**
 * Itself where it asks the same or is one's own already; else a copy, since what comes with the program stays as it is. A copy
 * whose title was left alone says that it is one.
 */
export function wantedOf(edited: Instrument, before: Instrument): Instrument {
  const isBuiltIn = BUILT_IN_IDS.some((id) => id === before.id);
  if (asksTheSame(edited, before) || !isBuiltIn) return edited;
  const copy = ownCopy(edited, new Set(BUILT_IN_IDS));
  return {
    ...copy,
    title: Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const title = edited.title[language];
        if (title === undefined) return [];
        const isSame = title === before.title[language];
        return [[language, isSame ? wordsOf(language).t('editor.own-title', { title }) : title] as const];
      }),
    ),
  };
}
