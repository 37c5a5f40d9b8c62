/** SurveyXact: Dataset, Structure and Labels as sheets in any order, wide ones split, or as three text files. */
import type { Cell } from '../../../../../shared/domain/mapping/sheet.ts';
import type { TrainingRow } from '../../../../../shared/domain/training/types.ts';
import { started, submitted } from './moments.ts';
import {
  codeOf,
  coin,
  labelOf,
  latestOf,
  pairsOf,
  pick,
  POSITION_CODES,
  tableOf,
  type StyleColumn,
  type StyledFile,
  type StyledSheet,
  type StyledSurvey,
  type Survey,
} from './survey.ts';
import type { Random } from '../../../../../shared/lib/random.ts';

/** Name of a variable as the export writes it where names are limited to eight signs. */
function cut(name: string): string {
  const [, stem = name, end = ''] = /^(.*?)(_\d+)?$/.exec(name) ?? [];
  return end === '' ? name.slice(0, 8) : `${stem.slice(0, 5)}${end}`;
}

interface Variable {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly (readonly [number, string])[];
  readonly open?: boolean;
  readonly value: (row: TrainingRow) => Cell;
}

export function surveyXactStyle(survey: Survey, random: Random): StyledSurvey {
  const short = coin(random);
  const variables = variablesOf(survey, random);
  const differ = new Set(variables.map(({ name }) => cut(name))).size === variables.length;
  const nameOf = short && differ ? cut : (name: string): string => name;
  const columns = [
    ...metadata(survey),
    ...variables.map(({ name, value }): StyleColumn => ({ heads: [name], value })),
    ...['1', '2', '3', '4', '5'].map((state): StyleColumn => ({
      heads: [`statoverall_${state}`],
      value: (row) => Number((row.kind === 'incomplete' ? '3' : '4') === state),
    })),
  ].map((column): StyleColumn => ({ ...column, heads: [nameOf(String(column.heads[0]))] }));
  const structure: StyledSheet = {
    name: 'Structure',
    rows: [
      [
        'questionName',
        'variableName',
        'questionType',
        'subType',
        'questionText',
        'choiceValue',
        'choiceText',
      ],
      ...variables.map(({ name, text, open }): Cell[] => [
        name.replace(/_\d+$/, ''),
        coin(random) ? name : nameOf(name),
        open ? 'Open' : 'Closed',
        open ? 'String' : 'Single',
        text,
        null,
        null,
        ...(coin(random) ? [null] : []),
      ]),
    ],
  };
  const labels: StyledSheet = {
    name: 'Labels',
    rows: variables.flatMap(({ name, labels: own }) =>
      own.map(([code, label]): Cell[] => [nameOf(name), code, label]),
    ),
  };
  const rows = survey.rows;
  return {
    files: filesOf(columns, rows, structure, labels, random),
    kept: latestOf(rows.filter(({ kind }) => kind !== 'test' && kind !== 'incomplete')),
    positions: true,
    asks: [],
  };
}

function filesOf(
  columns: readonly StyleColumn[],
  rows: readonly TrainingRow[],
  structure: StyledSheet,
  labels: StyledSheet,
  random: Random,
): readonly StyledFile[] {
  const dataset: StyledSheet = { name: 'Dataset', rows: tableOf(columns, rows) };
  const form = pick(random, ['sheets', 'split', 'files'] as const);
  if (form === 'files')
    return [dataset, structure, labels].map((sheet) => ({
      name: `${sheet.name.toLowerCase()}.csv`,
      format: 'csv' as const,
      sheets: [{ ...sheet, name: sheet.name.toLowerCase() }],
    }));
  const at = 1 + random.integer(columns.length - 1);
  const data =
    form === 'sheets'
      ? [dataset]
      : [columns.slice(0, at), columns.slice(at)].map((part, index): StyledSheet => ({
          name: `Dataset(${index + 1})`,
          rows: tableOf(part, rows),
        }));
  const sheets = pick<readonly StyledSheet[]>(random, [
    [...data, structure, labels],
    [labels, ...data, structure],
    [labels, structure, ...[...data].reverse()],
  ]);
  return [{ name: 'eksport.xlsx', format: 'xlsx', sheets }];
}

function metadata(survey: Survey): readonly StyleColumn[] {
  const column = (name: string, value: StyleColumn['value']): StyleColumn => ({ heads: [name], value });
  return [
    column('respondentid', ({ person }) => 825_478_000 + person),
    column('organization', () => null),
    column('statinternal_1', () => 0),
    column('created', (row) => started(survey, row).iso),
    column('modified', (row) => submitted(survey, row).iso),
    column('closetime', (row) => (row.kind === 'incomplete' ? null : submitted(survey, row).iso)),
    column('starttime', (row) => started(survey, row).iso),
    column('difftime', ({ minutes }) => minutes * 60),
    column('responsecollectsessions', () => 1),
    column('numberofreturnedmail', () => 0),
    column('importgroup', () => null),
    column('distributionschedule', () => null),
    column('email', ({ person }) => `deltager${person}@nordby.example`),
    column('digitaldistributionstatus', () => null),
    column('digitaldistributionerrormessage', () => null),
  ];
}

/** Codes of the scale: as they are, the highest first, or the kinds of missing first. */
function codes(survey: Survey, random: Random): (code: number) => number {
  const { min, max, missingCode, notApplicableCode } = survey;
  const order = pick(random, ['plain', 'plain', 'reversed', 'missing-first'] as const);
  const first = (code: number): number =>
    code === missingCode ? 1 : code === notApplicableCode ? 2 : code - min + 3;
  return (code) => {
    if (order === 'missing-first') return first(code);
    return order === 'reversed' && code <= max ? min + max - code : code;
  };
}

function variablesOf(survey: Survey, random: Random): readonly Variable[] {
  const { words, items, groups, missingCode, notApplicableCode } = survey;
  const own = coin(random);
  const markup = coin(random) ? '<br>' : '';
  const coded = codes(survey, random);
  const range = Array.from({ length: survey.max - survey.min + 1 }, (_, i) => survey.min + i);
  const scale = [...range, missingCode, notApplicableCode];
  const long = coin(random);
  return [
    {
      name: 's_1',
      text: words.groupQuestion,
      labels: groups.map(({ name }, index) => [index + 1, name]),
      value: ({ group }) => group + 1,
    },
    {
      name: 's_2',
      text: words.positionQuestion,
      labels: [
        [POSITION_CODES.leader, words.positions.leader],
        [POSITION_CODES.employee, words.positions.employee],
      ],
      value: ({ position }) => POSITION_CODES[position],
    },
    ...pairsOf(survey).map(({ item, group }): Variable => {
      const asked = items[item];
      const question = long ? `${asked?.label ?? ''}: ${asked?.statement ?? ''}` : (asked?.statement ?? '');
      return {
        name: own ? `${asked?.id ?? ''}_${group + 1}` : `s_${3 + item}_${group + 1}`,
        text: `${question}${markup}${long ? '  - ' : ' - '}${groups[group]?.name ?? ''} `,
        labels: scale
          .map((code) => [coded(code), labelOf(survey, item, code)] as const)
          .sort(([a], [b]) => a - b),
        value: (row) => {
          const code = codeOf(survey, row, item, group);
          return code === 0 ? null : coded(code);
        },
      };
    }),
    {
      name: `s_${3 + items.length}`,
      text: words.commentQuestion,
      labels: [],
      open: true,
      value: ({ comment }) => comment || null,
    },
  ];
}
