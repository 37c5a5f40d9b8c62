/** Sheets that people make themselves: merged headers, several header rows, long ones, and blocks of one question a row. */
import type { Cell } from '../../../../../shared/domain/mapping/sheet.ts';
import type { TrainingRow } from '../../../../../shared/domain/training/types.ts';
import type { Random } from '../../../../../shared/lib/random.ts';
import {
  codeOf,
  codingAsked,
  coin,
  hasAnswers,
  labelOf,
  pick,
  type StyledSheet,
  type StyledSurvey,
  type Survey,
} from './survey.ts';

type Written = (row: TrainingRow, item: number, group: number) => Cell;

interface Writing {
  readonly written: Written;
  readonly numbers: boolean;
  /** What the header says of the numbers; '' for nothing. */
  readonly legend: string;
}

/** Labels, labels with their number, numbers with kinds of missing as words, or numbers the other way round and explained. */
function writing(survey: Survey, random: Random, explained = false): Writing {
  const drawn = pick(random, ['labels', 'numbered', 'numbers', 'reversed'] as const);
  const plain =
    explained && survey.items.every(({ recoded, labels }) => !recoded && !/^\d/.test(labels[0] ?? ''));
  const form = drawn === 'reversed' && !plain ? 'labels' : drawn;
  const labels = survey.items[0]?.labels ?? [];
  return {
    numbers: form === 'numbers',
    legend:
      form === 'reversed'
        ? ` (${survey.min} = ${labels.at(-1) ?? ''}, ${survey.max} = ${labels[0] ?? ''})`
        : '',
    written: (row, item, group) => {
      const code = codeOf(survey, row, item, group);
      const label = labelOf(survey, item, code);
      if (code === 0) return null;
      if (code > survey.max || form === 'labels') return label;
      if (form === 'reversed') return survey.min + survey.max - code;
      return form === 'numbers' ? code : `${code} - ${label}`;
    },
  };
}

const HEADS = { da: ['Nr.', 'Gruppe', 'Rolle'], nb: ['Nr', 'Gruppe', 'Rolle'], en: ['No', 'Group', 'Role'] };

function person(survey: Survey, row: TrainingRow): Cell[] {
  return [row.person, survey.groups[row.group]?.name ?? '', survey.words.positions[row.position]];
}

/** The question over its block of groups, or the group over its block of questions; merged, or only over the first column. */
export function blocksStyle(survey: Survey, random: Random): StyledSurvey {
  const { written, numbers, legend } = writing(survey, random, true);
  const byItem = coin(random);
  const title = coin(random);
  const merged = coin(random);
  const [outer, inner] = byItem
    ? [survey.items.map(({ label }) => `${label}${legend}`), survey.groups.map(({ name }) => name)]
    : [survey.groups.map(({ name }) => name), survey.items.map(({ label }) => `${label}${legend}`)];
  const people = keptOf(survey);
  const top = title ? 1 : 0;
  const rows: Cell[][] = [
    ...(title ? [['Kortlægning 2026']] : []),
    [...HEADS[survey.language], ...outer.flatMap((name) => inner.map((_, at) => (at === 0 ? name : null)))],
    [null, null, null, ...outer.flatMap(() => inner)],
    ...people.map((row) => [
      ...person(survey, row),
      ...outer.flatMap((_, a) => inner.map((_name, b) => (byItem ? written(row, a, b) : written(row, b, a)))),
    ]),
  ];
  const merges = merged
    ? outer.map((_, at): [number, number, number, number] => [
        top,
        3 + at * inner.length,
        top,
        2 + (at + 1) * inner.length,
      ])
    : [];
  return made(survey, { name: 'Svar', rows, merges }, numbers, people);
}

/** A row an answer, or a row a rated group with the questions as columns. */
export function longStyle(survey: Survey, random: Random): StyledSurvey {
  const { written, numbers } = writing(survey, random);
  const tall = coin(random);
  const people = keptOf(survey);
  const heads =
    survey.language === 'en'
      ? ['respondent', 'rater_group', 'role', 'target_group']
      : ['Respondent', 'Gruppe', 'Rolle', survey.language === 'da' ? 'Vurderet gruppe' : 'Vurdert gruppe'];
  const rows: Cell[][] = [
    [...heads, ...(tall ? ['item', 'value'] : survey.items.map(({ label, id }) => (numbers ? id : label)))],
  ];
  for (const row of people)
    survey.groups.forEach(({ name }, group) => {
      const cells = survey.items.map((_, item) => written(row, item, group));
      if (!tall) rows.push([...person(survey, row), name, ...cells]);
      else
        cells.forEach((cell, item) => {
          if (cell !== null) rows.push([...person(survey, row), name, survey.items[item]?.id ?? '', cell]);
        });
    });
  return made(survey, { name: 'Langt', rows }, numbers, people);
}

/** A row a question, a column a rated group. */
export function gridStyle(survey: Survey, random: Random): StyledSurvey {
  const { written, numbers } = writing(survey, random);
  const people = keptOf(survey);
  const question = { da: 'Spørgsmål', nb: 'Spørsmål', en: 'Question' }[survey.language];
  const rows: Cell[][] = [
    [...HEADS[survey.language], question, ...survey.groups.map(({ name }) => name)],
    ...people.flatMap((row) =>
      survey.items.map((item, at) => [
        ...person(survey, row),
        coin(random) ? item.label : item.statement,
        ...survey.groups.map((_, group) => written(row, at, group)),
      ]),
    ),
  ];
  return made(survey, { name: 'Svar', rows }, numbers, people);
}

/** One answer a person: people do not keep first tries in a sheet of their own. */
function keptOf(survey: Survey): readonly TrainingRow[] {
  return survey.rows.filter((row) => row.kind === 'complete' && hasAnswers(row));
}

function made(
  survey: Survey,
  sheet: StyledSheet,
  numbers: boolean,
  kept: readonly TrainingRow[],
): StyledSurvey {
  return {
    files: [{ name: 'ark.xlsx', format: 'xlsx', sheets: [sheet] }],
    kept,
    positions: true,
    asks: numbers ? codingAsked(survey) : [],
  };
}
