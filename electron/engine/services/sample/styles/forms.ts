/** Microsoft Forms and Google Forms: labels as answers; Forms names only the row of a matrix and numbers its repeats. */
import type { Cell } from '../../../../../shared/domain/mapping/sheet.ts';
import type { TrainingRow } from '../../../../../shared/domain/training/types.ts';
import type { Language } from '../../../../../shared/lib/language.ts';
import type { Random } from '../../../../../shared/lib/random.ts';
import { started, submitted } from './moments.ts';
import {
  codeOf,
  coin,
  labelOf,
  latestOf,
  pairsOf,
  pick,
  tableOf,
  type StyleColumn,
  type StyledSurvey,
  type Survey,
} from './survey.ts';

const NO_BREAK = '\u00a0';

const FORMS_WORDS: Readonly<Record<Language, readonly string[]>> = {
  da: ['Id', 'Starttidspunkt', 'Fuldførelsestidspunkt', 'Mail', 'Navn', 'Tidspunkt for seneste ændring'],
  nb: [
    'ID',
    'Starttidspunkt',
    'Fullføringstidspunkt',
    'E-postadresse',
    'Navn',
    'Tidspunkt for siste endring',
  ],
  en: ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Last modified time'],
};

const column = (head: string, value: StyleColumn['value']): StyleColumn => ({ heads: [head], value });

function people(survey: Survey): readonly StyleColumn[] {
  const { words, groups } = survey;
  return [
    column(words.groupQuestion, ({ group }) => groups[group]?.name ?? ''),
    column(words.positionQuestion, ({ position }) => words.positions[position]),
  ];
}

const remarks = (survey: Survey): StyleColumn =>
  column(survey.words.commentQuestion, ({ comment }) => comment || null);

const answer =
  (survey: Survey, item: number, group: number): StyleColumn['value'] =>
  (row) =>
    labelOf(survey, item, codeOf(survey, row, item, group)) || null;

/** Rows named by the group alone: the n-th block is the n-th item. */
export function microsoftFormsStyle(survey: Survey, random: Random): StyledSurvey {
  const asText = coin(random);
  const metaWords = FORMS_WORDS[pick(random, ['da', 'nb', 'en'] as const)];
  const time = (moments: ReturnType<typeof submitted>): Cell =>
    asText ? moments.americanShort : moments.cell;
  const changed = coin(random);
  const meta = [
    column(metaWords[0] ?? '', ({ person }) => person),
    column(metaWords[1] ?? '', (row) => time(started(survey, row))),
    column(metaWords[2] ?? '', (row) => time(submitted(survey, row))),
    column(metaWords[3] ?? '', () => 'anonymous'),
    column(metaWords[4] ?? '', () => (asText ? 'Anonymous' : null)),
    ...(changed ? [column(metaWords[5] ?? '', () => null)] : []),
  ];
  const odd = (head: string): string =>
    random.integer(3) === 0 ? `${head.replaceAll(' ', NO_BREAK)}\r\n` : head;
  const full = random.integer(3) === 0;
  const answers = pairsOf(survey).map(({ item, group }) => {
    const name = survey.groups[group]?.name ?? '';
    // A statement that names the group is never the same twice; a bare name is numbered from the second on.
    const head = full ? (survey.items[item]?.about(name) ?? '') : `${name}${item === 0 ? '' : item + 1}`;
    return column(odd(head), answer(survey, item, group));
  });
  return {
    files: [
      {
        name: asText ? 'svar.csv' : 'svar.xlsx',
        format: asText ? 'csv' : 'xlsx',
        sheets: [
          {
            name: 'Sheet1',
            rows: tableOf([...meta, ...people(survey), ...answers, remarks(survey)], survey.rows),
          },
        ],
      },
    ],
    kept: latestOf(survey.rows.filter(({ kind }) => kind !== 'test')),
    positions: true,
    asks: [],
  };
}

/** Forms with a matrix a group: rows named by the statement, and only the order carries the group. */
export function microsoftFormsByGroupStyle(survey: Survey): StyledSurvey {
  const metaWords = FORMS_WORDS[survey.language];
  const meta = [
    column(metaWords[0] ?? '', ({ person }) => person),
    column(metaWords[1] ?? '', (row) => started(survey, row).cell),
    column(metaWords[2] ?? '', (row) => submitted(survey, row).cell),
    column(metaWords[3] ?? '', () => 'anonymous'),
    column(metaWords[4] ?? '', () => null),
  ];
  const answers = survey.groups.flatMap((_, group) =>
    survey.items.map(({ statement }, item) =>
      column(`${statement}${group === 0 ? '' : group + 1}`, answer(survey, item, group)),
    ),
  );
  const alone = survey.groups.length === 1;
  return {
    files: [
      {
        name: 'svar.xlsx',
        format: 'xlsx',
        sheets: [
          {
            name: 'Sheet1',
            rows: tableOf([...meta, ...people(survey), ...answers, remarks(survey)], survey.rows),
          },
        ],
      },
    ],
    kept: latestOf(survey.rows.filter(({ kind }) => kind !== 'test')),
    positions: true,
    asks: [alone ? 'import.uncertain-own-group' : 'import.uncertain-group-order'],
  };
}

const STAMPS: Readonly<Record<Language, string>> = { da: 'Tidsstempel', nb: 'Tidsmerke', en: 'Timestamp' };
const ADDRESSES: Readonly<Record<Language, string>> = {
  da: 'Mailadresse',
  nb: 'E-postadresse',
  en: 'Email Address',
};

/** A grid: the question, and the row in square brackets. */
export function googleFormsStyle(survey: Survey, random: Random): StyledSurvey {
  const asText = coin(random);
  const time = (row: TrainingRow): Cell => {
    const moments = submitted(survey, row);
    return asText ? moments.google : moments.norwegian.replaceAll('.', '/').replace(/\/(\d\d)$/, '.$1');
  };
  const word = pick(random, ['label', 'statement', 'both'] as const);
  const columns = [
    column(STAMPS[survey.language], time),
    ...(coin(random)
      ? [column(ADDRESSES[survey.language], ({ person }) => `navn.navnesen${person}@kommune.example`)]
      : []),
    ...people(survey),
    ...pairsOf(survey).map(({ item, group }) => {
      const asked = survey.items[item];
      const question =
        word === 'both' ? `${asked?.label ?? ''}: ${asked?.statement ?? ''}` : (asked?.[word] ?? '');
      return column(`${question} [${survey.groups[group]?.name ?? ''}]`, answer(survey, item, group));
    }),
    remarks(survey),
  ];
  return {
    files: [
      {
        name: asText ? 'svar.csv' : 'svar.xlsx',
        format: asText ? 'csv' : 'xlsx',
        sheets: [{ name: 'Formularsvar 1', rows: tableOf(columns, survey.rows) }],
      },
    ],
    kept: survey.rows.filter(({ kind }) => kind !== 'test'),
    positions: true,
    asks: [],
  };
}
