/** What people call the columns of a list of groups, beside the names that the table itself has. */
import { plainName } from '../../../shared/domain/engagement/groups.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import type { ColumnId } from './group-rows.ts';

const OF_NAME = [
  'gruppe',
  'gruppenavn',
  'gruppens navn',
  'faggruppe',
  'funktion',
  'funksjon',
  'navn',
  'team',
  'group',
  'group name',
  'name',
] as const;

/** Names of the languages, by language. */
const TONGUES: Readonly<Record<Language, readonly string[]>> = {
  da: ['dansk', 'danish', 'da'],
  nb: ['norsk', 'bokmål', 'norwegian', 'nb', 'no'],
  en: ['engelsk', 'english', 'en'],
};

const WORDS: Readonly<Record<'level' | 'unit' | 'invited' | 'aliases', readonly string[]>> = {
  level: ['niveau', 'nivå', 'level', 'rolle', 'role', 'stillingsniveau', 'stillingsnivå'],
  unit: [
    'enhed',
    'enhet',
    'unit',
    'afdeling',
    'avdeling',
    'department',
    'forvaltning',
    'virksomhed',
    'virksomhet',
    'område',
  ],
  invited: [
    'inviteret',
    'inviterede',
    'invitert',
    'inviterte',
    'invited',
    'antal',
    'antall',
    'number',
    'antal inviterede',
    'antall inviterte',
    'number invited',
    'antal personer',
    'antall personer',
    'antal medarbejdere',
    'antall ansatte',
    'personer',
    'people',
    'headcount',
    'n',
  ],
  aliases: [
    'andre navne',
    'andre navn',
    'andet navn',
    'annet navn',
    'other names',
    'other name',
    'alias',
    'aliasser',
    'aliaser',
    'aliases',
    'kaldes også',
    'kalles også',
    'also called',
    'forkortelse',
    'abbreviation',
  ],
};

/** The words of a heading alone: no case, no brackets, no colon, no number at its end. */
export const plainHeading = (text: string): string =>
  plainName(text.replace(/[()[\]:*_/,.-]+/gu, ' ')).replace(/\s+\d+$/u, '');

/** What a header row may say of a column; `first`: the language of the first name. */
export function headingsOf(id: ColumnId, first: Language): readonly string[] {
  const language = LANGUAGES.find((one) => id === `name-${one}`);
  if (language !== undefined)
    return [
      ...(language === first ? OF_NAME : []),
      ...TONGUES[language],
      ...OF_NAME.flatMap((name) =>
        TONGUES[language].flatMap((tongue) => [
          `${name} ${tongue}`,
          `${name} på ${tongue}`,
          `${name} in ${tongue}`,
        ]),
      ),
    ];
  return id === 'level' || id === 'unit' || id === 'invited' || id === 'aliases' ? WORDS[id] : [];
}
