/** Qualtrics: names, texts and import ids in three header rows (two in workbooks, other names in the old form). */
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

interface Column {
  readonly name: string;
  readonly text: string;
  readonly id: string;
  readonly value: (row: TrainingRow, index: number) => Cell;
}

const DASHES = [' - ', '-'] as const;

export function qualtricsStyle(survey: Survey, random: Random): StyledSurvey {
  const form = pick(random, ['csv', 'csv', 'xlsx', 'legacy'] as const);
  const numbers = coin(random);
  const dash = form === 'legacy' ? '-' : pick(random, DASHES);
  const columns = [...metadata(survey, form === 'legacy'), ...questions(survey, numbers, dash)];
  const zone = ',"timeZone":"Europe/Copenhagen"';
  const heads = (column: Column): Cell[] => [
    column.name,
    column.text,
    ...(form === 'csv' ? [`{"ImportId":"${column.id}"${column.id.endsWith('Date') ? zone : ''}}`] : []),
  ];
  const styled = columns.map((column): StyleColumn => ({ heads: heads(column), value: column.value }));
  const empty: StyleColumn = { heads: [null], value: () => null };
  const kept = latestOf(survey.rows.filter(({ kind }) => kind !== 'test' && kind !== 'incomplete'));
  return {
    files: [
      {
        name: `undersøgelse.${form === 'xlsx' ? 'xlsx' : 'csv'}`,
        format: form === 'xlsx' ? 'xlsx' : 'csv',
        sheets: [
          { name: 'Sheet0', rows: tableOf(form === 'legacy' ? [...styled, empty] : styled, survey.rows) },
        ],
      },
    ],
    kept,
    positions: true,
    ...(numbers ? askedOf(survey) : { asks: [] }),
  };
}

/** Numbers of the group question, of the position question and of the kinds of missing mean nothing by themselves. */
function askedOf(survey: Survey): Pick<StyledSurvey, 'asks' | 'answered'> {
  const answered: Partial<Mapping> = {
    groups: Object.fromEntries(survey.groups.map(({ id }, index) => [String(index + 1), id])),
    positions: { [POSITION_CODES.leader]: 'leader', [POSITION_CODES.employee]: 'employee' },
    missing: ['-1'],
    notApplicable: ['-2'],
  };
  return {
    asks: ['import.group-unknown', 'import.position-codes', 'import.value-unknown', ...codingAsked(survey)],
    answered,
  };
}

function metadata(survey: Survey, legacy: boolean): readonly Column[] {
  const column = (name: string, text: string, id: string, value: Column['value']): Column => ({
    name,
    text,
    id,
    value,
  });
  const status = ({ kind }: TrainingRow): number => (kind === 'test' ? 1 : 0);
  const finished = ({ kind }: TrainingRow): number => Number(kind !== 'incomplete');
  const start = (row: TrainingRow): string => started(survey, row).iso;
  const end = (row: TrainingRow): string => submitted(survey, row).iso;
  const id = ({ person }: TrainingRow): string => `R_${person}YPOQ602ER1jkf`;
  if (legacy)
    return [
      column('V1', 'ResponseID', '', id),
      column('V2', 'ResponseSet', '', () => 'Default Response Set'),
      column('V3', 'Name', '', () => null),
      column('V4', 'ExternalDataReference', '', () => null),
      column('V5', 'EmailAddress', '', () => null),
      column('V6', 'IPAddress', '', ({ person }) => `10.0.1.${person % 250}`),
      column('V7', 'Status', '', status),
      column('V8', 'StartDate', '', start),
      column('V9', 'EndDate', '', end),
      column('V10', 'Finished', '', finished),
    ];
  return [
    column('StartDate', 'Start Date', 'startDate', start),
    column('EndDate', 'End Date', 'endDate', end),
    column('Status', 'Response Type', 'status', status),
    column('IPAddress', 'IP Address', 'ipAddress', ({ person }) => `10.0.1.${person % 250}`),
    column('Progress', 'Progress', 'progress', (row) => (row.kind === 'incomplete' ? 40 : 100)),
    column('Duration (in seconds)', 'Duration (in seconds)', 'duration', ({ minutes }) => minutes * 60),
    column('Finished', 'Finished', 'finished', finished),
    column('RecordedDate', 'Recorded Date', 'recordedDate', end),
    column('ResponseId', 'Response ID', '_recordId', id),
    column('RecipientLastName', 'Recipient Last Name', 'recipientLastName', () => null),
    column('RecipientFirstName', 'Recipient First Name', 'recipientFirstName', () => null),
    column('RecipientEmail', 'Recipient Email', 'recipientEmail', () => null),
    column('ExternalReference', 'External Data Reference', 'externalDataReference', () => null),
    column('LocationLatitude', 'Location Latitude', 'locationLatitude', () => '55.676098'),
    column('LocationLongitude', 'Location Longitude', 'locationLongitude', () => '12.568337'),
    column('DistributionChannel', 'Distribution Channel', 'distributionChannel', () => 'anonymous'),
    column('UserLanguage', 'User Language', 'userLanguage', () => survey.language.toUpperCase()),
  ];
}

function questions(survey: Survey, numbers: boolean, dash: string): readonly Column[] {
  const { words, groups, items, missingCode, notApplicableCode } = survey;
  const number = (code: number): number =>
    code === missingCode ? -1 : code === notApplicableCode ? -2 : code;
  return [
    {
      name: 'Q1',
      text: words.groupQuestion,
      id: 'QID1',
      value: ({ group }) => (numbers ? group + 1 : (groups[group]?.name ?? '')),
    },
    {
      name: 'Q2',
      text: words.positionQuestion,
      id: 'QID2',
      value: ({ position }) => (numbers ? POSITION_CODES[position] : words.positions[position]),
    },
    ...pairsOf(survey).map(({ item, group }): Column => ({
      name: `Q${3 + item}_${group + 1}`,
      text: `${items[item]?.label ?? ''}: ${items[item]?.statement ?? ''}${dash}${groups[group]?.name ?? ''}`,
      id: `QID${3 + item}_${group + 1}`,
      value: (row) => {
        const code = codeOf(survey, row, item, group);
        return code === 0 ? null : numbers ? number(code) : labelOf(survey, item, code);
      },
    })),
    {
      name: `Q${3 + items.length}`,
      text: words.commentQuestion,
      id: `QID${3 + items.length}_TEXT`,
      value: ({ comment }) => comment || null,
    },
  ];
}
