/** Enalyzer, Questback, Unipark and Nettskjema: one header row, codes or labels, and habits of their own. */
import type { Cell } from '../../../../../shared/domain/mapping/sheet.ts';
import type { Mapping } from '../../../../../shared/domain/mapping/types.ts';
import type { TrainingRow } from '../../../../../shared/domain/training/types.ts';
import type { Random } from '../../../../../shared/lib/random.ts';
import { started, submitted } from './moments.ts';
import {
  codeOf,
  codingAsked,
  coin,
  labelOf,
  latestOf,
  pairsOf,
  pick,
  POSITION_CODES,
  tableOf,
  type StyleColumn,
  type StyledSurvey,
  type Survey,
} from './survey.ts';

const column = (head: string, value: StyleColumn['value']): StyleColumn => ({ heads: [head], value });

const answer =
  (survey: Survey, item: number, group: number, written: (code: number) => Cell): StyleColumn['value'] =>
  (row) => {
    const code = codeOf(survey, row, item, group);
    return code === 0 ? null : written(code);
  };

function csv(
  name: string,
  columns: readonly StyleColumn[],
  rows: readonly TrainingRow[],
): StyledSurvey['files'] {
  return [{ name: `${name}.csv`, format: 'csv', sheets: [{ name, rows: tableOf(columns, rows) }] }];
}

const scaleOf = ({ min, max }: Survey): readonly number[] =>
  Array.from({ length: max - min + 1 }, (_, i) => min + i);

/** Text, or the number of the option's place, where the kinds of missing may stand first. */
export function enalyzerStyle(survey: Survey, random: Random): StyledSurvey {
  const form = pick(random, ['text', 'places', 'missing-first'] as const);
  const { min, max, missingCode, notApplicableCode, words } = survey;
  const place = (code: number): number => {
    if (form !== 'missing-first') return code > max ? code - missingCode + (max - min) + 2 : code - min + 1;
    return code > max ? code - missingCode + 1 : code - min + 3;
  };
  const columns = [
    column('E-mail', () => null),
    column('Respondent ID', ({ person }) => String(person)),
    column(words.groupQuestion, ({ group }) => survey.groups[group]?.name ?? ''),
    column(words.positionQuestion, ({ position }) => words.positions[position]),
    ...pairsOf(survey).map(({ item, group }) =>
      column(
        `${survey.items[item]?.label ?? ''} - ${survey.groups[group]?.name ?? ''}`,
        answer(survey, item, group, (code) => (form === 'text' ? labelOf(survey, item, code) : place(code))),
      ),
    ),
    column(words.commentQuestion, ({ comment }) => comment || null),
  ];
  return {
    files: csv('enalyzer-svardata', columns, survey.rows),
    kept: survey.rows.filter(({ kind }) => kind !== 'test').filter((row, _, rows) => latestById(row, rows)),
    positions: true,
    ...(form === 'text'
      ? { asks: [] }
      : {
          asks: ['import.numbers-by-place', ...codingAsked(survey)],
          answered: {
            values: Object.fromEntries(scaleOf(survey).map((code) => [String(place(code)), code])),
            missing: [String(place(missingCode))],
            notApplicable: [String(place(notApplicableCode))],
          },
        }),
  };
}

/** Without a time of submission the row further down counts. */
function latestById(row: TrainingRow, rows: readonly TrainingRow[]): boolean {
  return rows.findLast((other) => other.person === row.person) === row;
}

/** Texts or values; in Unipark's exports -77 and -66 stand for what was left out and what was not shown. */
export function questbackStyle(survey: Survey, random: Random): StyledSurvey {
  const unipark = coin(random);
  const { words } = survey;
  const kept = survey.rows.filter(({ kind }) => kind !== 'test' && !(unipark && kind === 'incomplete'));
  const written = (item: number, code: number): Cell => {
    if (!unipark) return labelOf(survey, item, code);
    return code === survey.missingCode ? -77 : code === survey.notApplicableCode ? -99 : code;
  };
  const meta = unipark
    ? [
        column('lfdn', ({ person }) => person),
        column('external_lfdn', () => 0),
        column('tester', () => 0),
        column('dispcode', ({ kind, person }) => (kind === 'incomplete' ? 22 : person % 7 === 0 ? 32 : 31)),
        column('lastpage', () => 4),
        column('duration', ({ minutes }) => minutes * 60),
        column('c_0001', () => null),
        column('browser', () => 'Firefox'),
        column('datetime', (row) => submitted(survey, row).iso),
      ]
    : [
        column('Respondent ID', ({ person }) => person),
        column('Dato', (row) => submitted(survey, row).norwegian),
      ];
  const columns = [
    ...meta,
    column(words.groupQuestion, ({ group }) => survey.groups[group]?.name ?? ''),
    column(words.positionQuestion, ({ position }) => words.positions[position]),
    ...pairsOf(survey).map(({ item, group }) =>
      column(
        `${survey.items[item]?.statement ?? ''} - ${survey.groups[group]?.name ?? ''}`,
        answer(survey, item, group, (code) => written(item, code)),
      ),
    ),
    column(words.commentQuestion, ({ comment }) => comment || null),
  ];
  return {
    files: csv(unipark ? 'data_project' : 'Rådata', columns, survey.rows),
    kept: latestOf(kept),
    ...(unipark ? { readAs: { [survey.notApplicableCode]: survey.missingCode } } : {}),
    positions: true,
    asks: unipark ? codingAsked(survey) : [],
  };
}

/** Columns of its own begin with $; answers as codes with a point between question and row, or as one row an answer. */
export function nettskjemaStyle(survey: Survey, random: Random): StyledSurvey {
  const { words, groups, items } = survey;
  const codes = coin(random);
  const meta = [
    column('$submission_id', ({ person }) => 27_685_000 + person),
    column('$created', (row) => submitted(survey, row).isoT),
    column('$answer_time_ms', ({ minutes }) => minutes * 60_000),
  ];
  const questions = [
    column(codes ? 'gruppe' : words.groupQuestion, ({ group }) => groups[group]?.name ?? ''),
    column(codes ? 'stilling' : words.positionQuestion, ({ position }) => words.positions[position]),
    ...pairsOf(survey).map(({ item, group }) =>
      column(
        codes
          ? `${items[item]?.id ?? ''}.${groups[group]?.id ?? ''}`
          : `${items[item]?.label ?? ''} - ${groups[group]?.name ?? ''}`,
        answer(survey, item, group, (code) => labelOf(survey, item, code)),
      ),
    ),
    column(codes ? 'kommentar' : words.commentQuestion, ({ comment }) => comment || null),
  ];
  return {
    files: csv('data-123456', [...meta, ...questions], survey.rows),
    kept: latestOf(survey.rows.filter(({ kind }) => kind !== 'test')),
    positions: true,
    asks: [],
  };
}

/** The raw form: a row for each question of each submission, those about the respondent among them. */
export function nettskjemaTallStyle(survey: Survey, random: Random): StyledSurvey {
  const { words, groups, items } = survey;
  const codes = coin(random);
  const rows: Cell[][] = [['$submission_id', '$created', 'question', 'answer']];
  for (const row of survey.rows.filter(({ kind }) => kind === 'complete' || kind === 'incomplete')) {
    const put = (question: string, cell: Cell): void => {
      if (cell !== null) rows.push([27_685_000 + row.person, submitted(survey, row).isoT, question, cell]);
    };
    put(codes ? 'gruppe' : words.groupQuestion, groups[row.group]?.name ?? '');
    put(codes ? 'stilling' : words.positionQuestion, words.positions[row.position]);
    for (const { item, group } of pairsOf(survey)) {
      const code = codeOf(survey, row, item, group);
      const head = codes
        ? `${items[item]?.id ?? ''}.${groups[group]?.id ?? ''}`
        : `${items[item]?.label ?? ''} - ${groups[group]?.name ?? ''}`;
      put(head, code === 0 ? null : labelOf(survey, item, code));
    }
    put(codes ? 'kommentar' : words.commentQuestion, row.comment || null);
  }
  return {
    files: [{ name: 'raw-123456.csv', format: 'csv', sheets: [{ name: 'raw-123456', rows }] }],
    kept: survey.rows.filter(({ kind }) => kind === 'complete' || kind === 'incomplete'),
    positions: true,
    asks: [],
  };
}

/** Codes of the position question as a mapping reads them. */
export const codedPositions: Mapping['positions'] = {
  [POSITION_CODES.leader]: 'leader',
  [POSITION_CODES.employee]: 'employee',
};

/** The hash first, times in UTC last; a matrix as `Question | Row`. */
export function typeformStyle(survey: Survey, random: Random): StyledSurvey {
  const { words } = survey;
  const bar = coin(random) ? ' | ' : ' ... | ';
  const columns = [
    column(
      '#',
      ({ person, submittedAt }) => `${(person * 2_654_435_761).toString(16)}${submittedAt.toString(16)}`,
    ),
    column(words.groupQuestion, ({ group }) => survey.groups[group]?.name ?? ''),
    column(words.positionQuestion, ({ position }) => words.positions[position]),
    ...pairsOf(survey).map(({ item, group }) =>
      column(
        `${survey.items[item]?.label ?? ''}: {{answer_42471732}} ${survey.items[item]?.statement ?? ''}${bar}${survey.groups[group]?.name ?? ''}`,
        answer(survey, item, group, (code) => labelOf(survey, item, code)),
      ),
    ),
    column(words.commentQuestion, ({ comment }) => comment || null),
    column('kilde', () => 'mail'),
    column('Start Date (UTC)', (row) => started(survey, row).iso),
    column('Submit Date (UTC)', (row) => submitted(survey, row).iso),
    column('Network ID', ({ person }) => `${person}ab34ef`),
  ];
  return {
    files: csv('responses', columns, survey.rows),
    kept: survey.rows.filter(({ kind }) => kind !== 'test'),
    positions: true,
    asks: [],
  };
}
