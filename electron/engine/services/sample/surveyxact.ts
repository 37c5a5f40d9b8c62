/** A round of the practice case as SurveyXact exports it: sheets Dataset, Structure and Labels, codes as answers. */
import { plainWorkbook, type PlainCell } from '../../deliverables/excel/plain-workbook.ts';
import type { TrainingCase, TrainingRound, TrainingRow } from '../../../../shared/domain/training/types.ts';
import {
  answerLabels,
  askedItems,
  COMMENT_QUESTION,
  GROUP_QUESTION,
  POSITION_LABELS,
  POSITION_QUESTION,
  SENIORITY_QUESTION,
} from './questions.ts';
import { mappedColumns, type SampleRole, type SampleSheet } from './sample-sheet.ts';
import { momentOf, surveyXactTime } from './times.ts';

/** Codes of the position question. */
const POSITION_CODES = { leader: 1, employee: 2 } as const;
const FIRST_RESPONDENT = 812_000_000;
/** SurveyXact's five states of an answer, one column each: not begun, sent, broken off, finished, left out. */
const STATES = ['1', '2', '3', '4', '5'] as const;

interface Column {
  readonly name: string;
  /** What the column is in a mapping; absent = not named there. */
  readonly role?: SampleRole;
  readonly value: (row: TrainingRow, index: number) => PlainCell;
}

/** What Structure and Labels say of one variable. */
interface Variable {
  readonly question: string;
  readonly name: string;
  readonly kind: readonly [string, string];
  readonly text: string;
  readonly labels: readonly (readonly [number, string])[];
}

/** The workbook and the mapping that reads it exactly. */
export function surveyXactSheet(training: TrainingCase, round: TrainingRound): SampleSheet {
  const columns = [...metadata(round), ...answerColumns(training), ...states()];
  const rows = round.rows.map((row, index) => columns.map((column) => column.value(row, index)));
  const variables = variablesOf(training);
  const bytes = plainWorkbook(
    [
      { name: 'Dataset', rows: [columns.map(({ name }) => name), ...rows] },
      { name: 'Structure', rows: structureRows(variables) },
      {
        name: 'Labels',
        rows: variables.flatMap(({ name, labels }) => labels.map(([code, label]) => [name, code, label])),
      },
    ],
    'Apache POI',
  );
  return { bytes, mapping: mappingOf(training, columns) };
}

function metadata(round: TrainingRound): readonly Column[] {
  const second = (row: TrainingRow): number => (row.person * 17) % 60;
  const submitted = (row: TrainingRow): string =>
    surveyXactTime(momentOf(round.opens, row.submittedAt), second(row));
  const started = (row: TrainingRow): string =>
    surveyXactTime(momentOf(round.opens, row.submittedAt - row.minutes), second(row));
  const offset = Number(round.id.replace(/\D/gu, '')) % 1000;
  return [
    {
      name: 'respondentid',
      role: { role: 'respondent' },
      value: ({ person }) => FIRST_RESPONDENT + offset * 100_000 + person * 37,
    },
    { name: 'organization', value: () => null },
    { name: 'statinternal_1', value: () => 0 },
    { name: 'created', value: started },
    { name: 'modified', role: { role: 'submitted' }, value: submitted },
    { name: 'closetime', value: (row) => (row.kind === 'incomplete' ? null : submitted(row)) },
    { name: 'starttime', value: started },
    { name: 'difftime', value: ({ minutes }) => minutes * 60 },
    { name: 'responsecollectsessions', value: () => 1 },
    { name: 'numberofreturnedmail', value: () => 0 },
    { name: 'importgroup', value: () => null },
    { name: 'distributionschedule', value: () => null },
    {
      name: 'email',
      role: { role: 'ignore' },
      value: ({ person }) => `deltager${String(person).padStart(4, '0')}@nordby.example`,
    },
    { name: 'digitaldistributionstatus', value: () => null },
    { name: 'digitaldistributionerrormessage', value: () => null },
  ];
}

function answerColumns(training: TrainingCase): readonly Column[] {
  const items = askedItems(training);
  const { groups } = training.setup;
  return [
    { name: 's_1', role: { role: 'group' }, value: ({ group }) => group + 1 },
    { name: 's_2', role: { role: 'position' }, value: ({ position }) => POSITION_CODES[position] },
    {
      name: 's_3',
      role: { role: 'background', name: 'Anciennitet' },
      value: ({ seniority }) => seniority + 1,
    },
    ...items.flatMap(({ id }, item) =>
      groups.map((group, target): Column => ({
        name: `s_${4 + item}_${target + 1}`,
        role: { role: 'answer', item: id, target: group.id },
        value: ({ answers }) => answers[target * items.length + item] || null,
      })),
    ),
    {
      name: `s_${4 + items.length}`,
      role: { role: 'comment', name: 'Kommentar' },
      value: ({ comment }) => comment,
    },
  ];
}

function states(): readonly Column[] {
  const state = (row: TrainingRow): string => (row.kind === 'incomplete' ? '3' : '4');
  return STATES.map((code) => ({
    name: `statoverall_${code}`,
    ...(code === '4' ? { role: { role: 'status' as const, complete: ['1'] } } : {}),
    value: (row) => (state(row) === code ? 1 : 0),
  }));
}

function variablesOf(training: TrainingCase): readonly Variable[] {
  const items = askedItems(training);
  const labels = [...answerLabels(training)];
  const { groups } = training.setup;
  const closed = (name: string, text: string, codes: Variable['labels']): Variable => ({
    question: name,
    name,
    kind: ['Closed', 'Single'],
    text,
    labels: codes,
  });
  return [
    closed(
      's_1',
      GROUP_QUESTION,
      groups.map(({ name }, index) => [index + 1, name.da]),
    ),
    closed('s_2', POSITION_QUESTION, [
      [POSITION_CODES.leader, POSITION_LABELS.leader],
      [POSITION_CODES.employee, POSITION_LABELS.employee],
    ]),
    closed(
      's_3',
      SENIORITY_QUESTION,
      training.seniorityLabels.map((label, index) => [index + 1, label]),
    ),
    ...items.flatMap(({ label, statement }, item) =>
      groups.map((group, target): Variable => ({
        ...closed(`s_${4 + item}_${target + 1}`, `${label}: ${statement}  - ${group.name.da} `, labels),
        question: `s_${4 + item}`,
      })),
    ),
    {
      question: `s_${4 + items.length}`,
      name: `s_${4 + items.length}`,
      kind: ['Open', 'String'],
      text: COMMENT_QUESTION,
      labels: [],
    },
  ];
}

function structureRows(variables: readonly Variable[]): readonly (readonly PlainCell[])[] {
  return [
    ['questionName', 'variableName', 'questionType', 'subType', 'questionText', 'choiceValue', 'choiceText'],
    ...variables.map(({ question, name, kind, text }) => [question, name, ...kind, text, null, null]),
  ];
}

function mappingOf(training: TrainingCase, columns: readonly Column[]): SampleSheet['mapping'] {
  const codes = [...answerLabels(training).keys()];
  const unanswered = [training.missingCode, training.notApplicableCode];
  return {
    sheet: 'Dataset',
    headerRows: 1,
    layout: 'wide',
    columns: mappedColumns(columns),
    values: Object.fromEntries(
      codes.filter((code) => !unanswered.includes(code)).map((code) => [String(code), code]),
    ),
    missing: [String(training.missingCode)],
    notApplicable: [String(training.notApplicableCode)],
    positions: {
      [String(POSITION_CODES.leader)]: 'leader',
      [String(POSITION_CODES.employee)]: 'employee',
    },
    groups: Object.fromEntries(training.setup.groups.map(({ id }, index) => [String(index + 1), id])),
  };
}
