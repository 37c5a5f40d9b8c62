/** REDCap: repeating instruments as rows below the person's own one, with codes and a data dictionary, or with labels. */
import type { Cell } from '../../../../../shared/domain/mapping/sheet.ts';
import type { Mapping } from '../../../../../shared/domain/mapping/types.ts';
import type { Random } from '../../../../../shared/lib/random.ts';
import { submitted } from './moments.ts';
import {
  codeOf,
  codingAsked,
  hasAnswers,
  labelOf,
  pick,
  POSITION_CODES,
  type StyledFile,
  type StyledSurvey,
  type Survey,
} from './survey.ts';

export function redcapStyle(survey: Survey, random: Random): StyledSurvey {
  const form = pick(random, ['labels', 'dictionary', 'codes'] as const);
  const coded = form !== 'labels';
  const { words, groups, items, missingCode, notApplicableCode } = survey;
  const head = [
    'record_id',
    'redcap_repeat_instrument',
    'redcap_repeat_instance',
    'gruppe',
    'stilling',
    'baggrund_timestamp',
    'baggrund_complete',
    'maal',
    ...items.map(({ id }) => id),
    'vurdering_complete',
  ];
  const rows: Cell[][] = [head];
  const people = survey.rows.filter(({ kind }) => kind === 'complete');
  for (const row of people) {
    const blanks = (count: number): Cell[] => Array.from({ length: count }, () => '');
    rows.push([
      row.person,
      '',
      '',
      coded ? row.group + 1 : (groups[row.group]?.name ?? ''),
      coded ? POSITION_CODES[row.position] : words.positions[row.position],
      submitted(survey, row).iso,
      coded ? 2 : 'Complete',
      ...blanks(items.length + 2),
    ]);
    groups.forEach(({ name }, group) => {
      const written = items.map((_, item): Cell => {
        const code = codeOf(survey, row, item, group);
        return code === 0 ? '' : coded ? code : labelOf(survey, item, code);
      });
      rows.push([
        row.person,
        'vurdering',
        group + 1,
        ...blanks(4),
        coded ? group + 1 : name,
        ...written,
        coded ? 2 : 'Complete',
      ]);
    });
  }
  const data: StyledFile = {
    name: 'Relationer_DATA_2026-03-14_0914.csv',
    format: 'csv',
    sheets: [{ name: 'Relationer_DATA_2026-03-14_0914', rows }],
  };
  return {
    files: form === 'dictionary' ? [data, dictionary(survey)] : [data],
    kept: people.filter((row) => hasAnswers(row)),
    positions: true,
    asks:
      form === 'codes'
        ? ['import.group-unknown', 'import.position-codes', 'import.value-unknown', ...codingAsked(survey)]
        : [],
    ...(form === 'codes'
      ? {
          answered: {
            groups: Object.fromEntries(groups.map(({ id }, index) => [String(index + 1), id])),
            positions: { [POSITION_CODES.leader]: 'leader', [POSITION_CODES.employee]: 'employee' },
            missing: [String(missingCode)],
            notApplicable: [String(notApplicableCode)],
          } satisfies Partial<Mapping>,
        }
      : {}),
  };
}

function dictionary(survey: Survey): StyledFile {
  const { words, groups, items, min, max, missingCode, notApplicableCode } = survey;
  const range = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const names = groups.map(({ name }, index) => `${index + 1}, ${name}`).join(' | ');
  const field = (name: string, form: string, label: string, choices: string, matrix = ''): Cell[] => [
    name,
    form,
    '',
    choices === '' ? 'text' : 'radio',
    label,
    choices,
    '',
    matrix,
  ];
  const rows: Cell[][] = [
    [
      'Variable / Field Name',
      'Form Name',
      'Section Header',
      'Field Type',
      'Field Label',
      'Choices, Calculations, OR Slider Labels',
      'Field Note',
      'Matrix Group Name',
    ],
    field('record_id', 'baggrund', 'Record ID', ''),
    field('gruppe', 'baggrund', words.groupQuestion, names),
    field(
      'stilling',
      'baggrund',
      words.positionQuestion,
      `${POSITION_CODES.leader}, ${words.positions.leader} | ${POSITION_CODES.employee}, ${words.positions.employee}`,
    ),
    field('maal', 'vurdering', 'Target', names),
    ...items.map(({ id, statement }, item) =>
      field(
        id,
        'vurdering',
        statement,
        [...range, missingCode, notApplicableCode]
          .map((code) => `${code}, ${labelOf(survey, item, code)}`)
          .join(' | '),
        'relationer',
      ),
    ),
  ];
  return {
    name: 'Relationer_DataDictionary_2026-03-14.csv',
    format: 'csv',
    sheets: [{ name: 'Relationer_DataDictionary_2026-03-14', rows }],
  };
}
