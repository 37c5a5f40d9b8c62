/** Sheets as survey tools really wrote them: headers and values from published exports and from the tools' own documentation. */
import { describe, expect, test } from 'vitest';
import { companions, gatherWorkbooks } from '../../../../shared/domain/mapping/gather.ts';
import { draftResponses } from '../../../../shared/domain/mapping/draft.ts';
import { proposeMapping } from '../../../../shared/domain/mapping/recognise/propose.ts';
import { originOf, type Cell, type ParsedWorkbook } from '../../../../shared/domain/mapping/sheet.ts';
import type { Mapping } from '../../../../shared/domain/mapping/types.ts';
import { answersOf, engagement, sheetOf, workbookOf } from './cases.ts';

const GROUPS = [
  { id: 'sygepl', name: { da: 'Sygeplejersker', nb: 'Sykepleiere' }, level: 'employees' },
  { id: 'hjemme', name: { da: 'Hjemmepleje', nb: 'Hjemmesykepleie' }, level: 'employees' },
  { id: 'visit', name: { da: 'Visitation', nb: 'Visitasjon' }, level: 'employees' },
];
const care = engagement({ groups: GROUPS });

/** One question of one's own, for sheets that ask something else than the built-in instruments. */
function asking(text: string, groups: readonly string[], labels?: readonly string[]) {
  return engagement({
    groups: groups.map((name, index) => ({ id: `g${index + 1}`, name: { da: name }, level: 'employees' })),
    instrument: {
      schema: 1,
      id: 'one',
      version: '1',
      title: { da: 'Et spørgsmål' },
      scale: { min: 1, max: 5, ...(labels ? { labels: { da: labels } } : {}) },
      dimensions: [{ id: 'dim', label: { da: text }, items: [{ id: 'only1', text: { da: text } }] }],
    },
  });
}

type Rows = readonly (readonly Cell[])[];
const cells = (line: string, separator = ';'): Cell[] =>
  line.split(separator).map((text) => (text === '' ? null : text));
const table = (lines: readonly string[], separator = ';'): Rows =>
  lines.map((line) => cells(line, separator));
const file = (fileName: string, rows: Rows): ParsedWorkbook => ({
  ...workbookOf(sheetOf(rows, fileName.replace(/\.csv$/, ''))),
  fileName,
  format: 'csv',
});

const codesOf = (proposal: ReturnType<typeof proposeMapping>): readonly string[] =>
  proposal.problems.filter(({ severity }) => severity !== 'notice').map(({ code }) => code);
const drafted = (workbook: ParsedWorkbook, mapping: Mapping, context = care): readonly string[] =>
  answersOf(draftResponses(workbook, mapping, context), context);

describe('SurveyXact', () => {
  const dataset = file(
    'dataset.csv',
    table([
      'respondentid;s_1;s_2_1;s_2_2;stato_4',
      '825478429;1;;4;1',
      '825478430;2;3;6;0',
      '825478431;2;3;6;1',
    ]),
  );
  const structure = file(
    'structure.csv',
    table([
      'questionName;variableName;questionType;subType;questionText;choiceValue;choiceText',
      's_1;s_1;Closed;Single;Hvilken gruppe tilhører du?;;',
      's_2_1;s_2_1;Closed;Single;Gensidig respekt: i hvor høj grad ...  - Hjemmepleje ;;',
      's_2_2;s_2_2;Closed;Single;Gensidig respekt: i hvor høj grad ...  - Visitation ;;',
    ]),
  );
  const labels = file(
    'labels.csv',
    table([
      's_1;1;Sygeplejersker',
      's_1;2;Hjemmepleje',
      's_2_1;3;I nogen grad',
      's_2_2;4;I høj grad',
      's_2_2;6;Ved ikke',
    ]),
  );

  test('three text files are one survey', () => {
    expect(companions(['dataset.csv', 'budget.xlsx', 'labels.csv', 'structure.csv'])).toEqual([
      ['dataset.csv', 'labels.csv', 'structure.csv'],
      ['budget.xlsx'],
    ]);
    for (const files of [
      [dataset, structure, labels],
      [labels, structure, dataset],
    ]) {
      const workbook = gatherWorkbooks(files);
      const proposal = proposeMapping(workbook, care);
      expect(proposal.tool).toBe('surveyxact');
      expect(codesOf(proposal)).toEqual([]);
      expect(drafted(workbook, proposal.mapping)).toEqual([
        '825478429>visit.respect1=4',
        '825478431>hjemme.respect1=3',
        '825478431>visit.respect1=?',
      ]);
    }
  });

  test('files of two surveys are kept apart by what stands before their names', () => {
    expect(companions(['a_dataset.csv', 'b_dataset.csv', 'b_labels.csv', 'a_structure.csv'])).toEqual([
      ['a_dataset.csv', 'a_structure.csv'],
      ['b_dataset.csv', 'b_labels.csv'],
    ]);
  });

  test('a cell of a joined sheet is found in the sheet that it comes from', () => {
    const joined = gatherWorkbooks([
      workbookOf(
        sheetOf(
          [
            ['respondentid', 'a'],
            [1, 2],
          ],
          'Dataset(1)',
        ),
        sheetOf([['b'], [3]], 'Dataset(2)'),
      ),
    ]).sheets[0];
    expect(joined?.rows).toEqual([
      ['respondentid', 'a', 'b'],
      [1, 2, 3],
    ]);
    if (!joined) throw new Error('No joined sheet');
    expect([1, 2].map((column) => originOf(joined, column))).toEqual([
      { sheet: 'Dataset(1)', column: 1 },
      { sheet: 'Dataset(2)', column: 0 },
    ]);
  });

  test('parts with other respondents in other rows are not joined', () => {
    const parts = workbookOf(
      sheetOf(
        [
          ['respondentid', 'a'],
          [1, 2],
        ],
        'Dataset(1)',
      ),
      sheetOf(
        [
          ['respondentid', 'b'],
          [9, 3],
        ],
        'Dataset(2)',
      ),
    );
    expect(gatherWorkbooks([parts]).sheets).toHaveLength(2);
  });

  test('a Norwegian matrix, labels that are numbers or hold a page break', () => {
    const question = 'I hvilken grad har du fått inspirasjon fra følgende?';
    const context = asking(question, ['Lærere', 'Kolleger - andre skoler'], []);
    const names = ['i_01', 'i_02'];
    const workbook = workbookOf(
      sheetOf(
        names.flatMap((name): Cell[][] => [
          [name, 1, '<div style="page-break-after: always">I liten grad</div>'],
          [name, 2, '2'],
          [name, 3, '3'],
          [name, 4, 'I stor grad'],
        ]),
        'Labels',
      ),
      sheetOf(
        [
          ['response', 'a_p', ...names, 'stato_1', 'stato_4'],
          [1, 'Lærere', 2, 3, 0, 1],
        ],
        'Dataset',
      ),
      sheetOf(
        [
          cells('questionName;variableName;questionType;subType;questionText;choiceValue;choiceText'),
          cells(`a_p;a_p;Closed;Single;Gruppe;;`),
          cells(`i_01;i_01;Closed;Single;${question}  - Lærere ;;`),
          cells(`i_02;i_02;Closed;Single;${question}  - Kolleger - andre skoler ;;`),
        ],
        'Structure',
      ),
    );
    const proposal = proposeMapping(workbook, context);
    expect(proposal.columns.slice(2, 4).map(({ mapping }) => mapping)).toMatchObject([
      { role: 'answer', item: 'only1', target: 'g1' },
      { role: 'answer', item: 'only1', target: 'g2' },
    ]);
    expect(proposal.columns.slice(4).map(({ mapping }) => mapping.role)).toEqual(['ignore', 'status']);
  });
});

test('Google Forms: a grid', () => {
  const context = asking(
    'Jog',
    ['Spring', 'Summer'],
    ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'],
  );
  const workbook = workbookOf(
    sheetOf([
      ['Timestamp', 'Group', 'Jog [Spring]', 'Jog [Summer]'],
      ['2024/09/13 10:31:05 am CET', 'Spring', 'Strongly agree', 'Not applicable'],
    ]),
  );
  const proposal = proposeMapping(workbook, context);
  expect(proposal.tool).toBe('google-forms');
  expect(codesOf(proposal)).toEqual([]);
  expect(drafted(workbook, proposal.mapping, context)).toEqual(['row2>g1.only1=5', 'row2>g2.only1=-']);
});

describe('SurveyMonkey', () => {
  const question =
    'Please state whether you view the following characters favorably, unfavorably, or are unfamiliar with him/her.';
  const context = asking(
    question,
    ['Han Solo', 'Luke Skywalker'],
    [
      'Very unfavorably',
      'Somewhat unfavorably',
      'Neither favorably nor unfavorably',
      'Somewhat favorably',
      'Very favorably',
    ],
  );
  const rows: Rows = [
    [
      'RespondentID',
      'Collector ID',
      'Start Date',
      'Which group?',
      question,
      null,
      'Which character shot first?',
    ],
    [null, null, null, 'Response', 'Han Solo', 'Luke Skywalker', 'Response'],
    [
      '3292879998',
      45,
      '03/02/2026 09:14:55 AM',
      'Han Solo',
      'Very favorably',
      'Unfamiliar (N/A)',
      "I don't understand this question",
    ],
  ];

  test('two header rows; an option that stands for no contact; a question of another kind', () => {
    const proposal = proposeMapping(workbookOf(sheetOf(rows)), context);
    expect(proposal.tool).toBe('surveymonkey');
    expect(codesOf(proposal)).toEqual([]);
    expect(proposal.mapping.headerRows).toBe(2);
    expect(drafted(workbookOf(sheetOf(rows)), proposal.mapping, context)).toEqual([
      '3292879998>g1.only1=5',
      '3292879998>g2.only1=-',
    ]);
  });
});

describe('Qualtrics', () => {
  test('the question in the language of the user, three rows, a preview left out', () => {
    const workbook = workbookOf(
      sheetOf([
        ['StartDate', 'EndDate', 'Status', 'IPAddress', 'Finished', 'ResponseId', 'Q1', 'Q2_1', 'Q2_2'],
        [
          'Anfangsdatum',
          'Enddatum',
          'Antworttyp',
          'IP-Adresse',
          'Fertig',
          'Antwort-ID',
          'Hvilken gruppe?',
          'Gensidig respekt - Hjemmepleje',
          'Gensidig respekt - Visitation',
        ],
        ...[
          [
            '{"ImportId":"startDate","timeZone":"Europe/Copenhagen"}',
            '{"ImportId":"endDate"}',
            '{"ImportId":"status"}',
          ].concat(
            ['ipAddress', 'finished', '_recordId', 'QID1', 'QID2_1', 'QID2_2'].map(
              (id) => `{"ImportId":"${id}"}`,
            ),
          ),
        ],
        [
          '2026-03-02 09:14:55',
          '2026-03-02 09:20:00',
          0,
          '10.9.8.7',
          1,
          'R_2YPOQ602ER1jkf1',
          'Visitation',
          4,
          -1,
        ],
        ['2026-03-01 09:14:55', '2026-03-01 09:20:00', 1, '10.9.8.7', 1, 'R_preview', 'Visitation', 1, 1],
      ]),
    );
    const proposal = proposeMapping(workbook, care);
    expect(proposal.tool).toBe('qualtrics');
    expect(codesOf(proposal)).toEqual([]);
    expect(drafted(workbook, proposal.mapping)).toEqual([
      'R_2YPOQ602ER1jkf1>hjemme.respect1=4',
      'R_2YPOQ602ER1jkf1>visit.respect1=?',
    ]);
    expect(JSON.stringify(proposal)).not.toContain('10.9.8.7');
  });

  test('the old form: V1 ... V10, an empty last column', () => {
    const workbook = workbookOf(
      sheetOf([
        ['V1', 'V6', 'V7', 'V8', 'V10', 'Q1', 'Q2_1', null],
        [
          'ResponseID',
          'IPAddress',
          'Status',
          'StartDate',
          'Finished',
          'Gruppe',
          'Gensidig respekt-Hjemmepleje',
          null,
        ],
        ['R_1', '10.9.8.7', 0, '2017-07-18 08:28:09', 1, 'Visitation', 'I høj grad', null],
      ]),
    );
    const proposal = proposeMapping(workbook, care);
    expect(proposal.tool).toBe('qualtrics');
    expect(proposal.mapping.headerRows).toBe(2);
    expect(drafted(workbook, proposal.mapping)).toEqual(['R_1>hjemme.respect1=4']);
  });

  test('questions that were cut to the same text are asked by their order', () => {
    const cut = 'This is one of the kinds of single answer matrices.  The...';
    const names = ['Q12_1', 'Q12_2', 'Q13_1', 'Q13_2'];
    const two = engagement({
      groups: GROUPS.slice(0, 2),
      instrument: {
        schema: 1,
        id: 'two',
        version: '1',
        title: { da: 'To' },
        scale: { min: 1, max: 5 },
        dimensions: ['a1', 'b1'].map((id) => ({
          id: `${id}d`,
          label: { da: `Emne ${id}` },
          items: [{ id, text: { da: id } }],
        })),
      },
    });
    const proposal = proposeMapping(
      workbookOf(
        sheetOf([
          ['StartDate', 'ResponseId', 'Q1', ...names],
          [
            'Start Date',
            'Response ID',
            'Gruppe',
            ...names.map((_, at) => `${cut}-${at % 2 === 0 ? 'Sygeplejersker' : 'Hjemmepleje'}`),
          ],
          ['2026-03-02 09:14:55', 'R_1', 'Hjemmepleje', 1, 2, 3, 4],
        ]),
      ),
      two,
    );
    expect(codesOf(proposal)).toEqual(['import.uncertain-question-order']);
    expect(proposal.columns.slice(3).map(({ mapping }) => mapping)).toMatchObject([
      { item: 'a1', target: 'sygepl' },
      { item: 'a1', target: 'hjemme' },
      { item: 'b1', target: 'sygepl' },
      { item: 'b1', target: 'hjemme' },
    ]);
  });
});

test('LimeSurvey: codes of question, row and answer', () => {
  const workbook = file('results.csv', [
    cells('id;submitdate;lastpage;startlanguage;gruppe;respect1[SQ001];respect1[SQ002]'),
    cells('12;2026-03-02 09:21:10;4;da;A1;AO04;'),
    cells('13;;2;da;A2;AO01;AO02'),
  ]);
  const proposal = proposeMapping(workbook, care);
  expect(proposal.tool).toBe('limesurvey');
  expect(codesOf(proposal)).toEqual(expect.arrayContaining(['import.group-unknown', 'import.value-unknown']));
  expect(proposal.mapping.columns[1]).toEqual({ column: 'B', role: 'submitted', required: true });
});

test('LimeSurvey: an apostrophe before the sign of equality', () => {
  const groups = [{ id: 'eq', name: { da: '=Team=' }, level: 'employees' }, ...GROUPS];
  const context = engagement({ groups });
  const workbook = file('results.csv', [
    cells('id;submitdate;lastpage;startlanguage;gruppe;respect1_eq;respect1_visit'),
    cells("12;2026-03-02 09:21:10;4;da;'=Team=;4;5"),
  ]);
  const proposal = proposeMapping(workbook, context);
  expect(codesOf(proposal)).toEqual([]);
  expect(drafted(workbook, proposal.mapping, context)).toEqual(['12>eq.respect1=4', '12>visit.respect1=5']);
});

test('REDCap: rows of a repeating instrument below the row of the person', () => {
  const workbook = file('x.csv', [
    cells('record_id,redcap_repeat_instrument,redcap_repeat_instance,gruppe,maal,respekt', ','),
    cells('1,,,Sygeplejersker,,', ','),
    cells('1,vurdering,1,,Hjemmepleje,4', ','),
    cells('1,vurdering,2,,Visitation,', ','),
  ]);
  const proposal = proposeMapping(workbook, care);
  expect(proposal.tool).toBe('redcap');
  // "respekt" is only a part of the parameter's name.
  expect(codesOf(proposal)).toEqual(['import.uncertain-columns']);
  expect(drafted(workbook, proposal.mapping)).toEqual(['1>hjemme.respect1=4']);
});

test('Nettskjema: own columns with a dollar sign, question and row in one code', () => {
  const workbook = file('data.csv', [
    cells('$submission_id,$created,$answer_time_ms,gruppe,respekt.hjemmesykepleie,respekt.visitasjon', ','),
    cells('27685292,2023-06-01T20:57:15,74630,1,4,', ','),
  ]);
  const proposal = proposeMapping(workbook, care);
  expect(proposal.tool).toBe('nettskjema');
  expect(codesOf(proposal)).toEqual(['import.group-unknown', 'import.uncertain-columns']);
  const said = { ...proposal.mapping, groups: { '1': 'sygepl' } };
  expect(drafted(workbook, said)).toEqual(['27685292>hjemme.respect1=4']);
});

test('abbreviations of groups and parameters are proposed and asked', () => {
  const workbook = workbookOf(
    sheetOf([
      cells('respondent;group;resp_Sygepl;resp_Hjemmepl;resp_Visit;kend_Sygepl'),
      ['17', 'Visitation', 4, 3, null, 5],
    ]),
  );
  const proposal = proposeMapping(workbook, care);
  expect(codesOf(proposal)).toEqual(['import.uncertain-columns']);
  expect(drafted(workbook, proposal.mapping)).toEqual([
    '17>sygepl.respect1=4',
    '17>hjemme.respect1=3',
    '17>sygepl.know1=5',
  ]);
});

test('names that are only codes are proposed by their order and asked', () => {
  const names = Array.from({ length: 18 }, (_, at) => `v_${12 + at}`);
  const workbook = workbookOf(
    sheetOf([
      ['lfdn', 'dispcode', 'c_0001', 'gruppe', ...names],
      [1, 31, 'Firefox', 'Visitation', ...names.map((_, at) => (at % 5) + 1)],
      [2, 22, 'Firefox', 'Visitation', ...names.map((_, at) => (at === 3 ? -77 : (at % 5) + 1))],
      [3, 32, 'Firefox', 'Hjemmepleje', ...names.map((_, at) => (at === 3 ? -66 : (at % 5) + 1))],
    ]),
  );
  const proposal = proposeMapping(workbook, care);
  expect(proposal.tool).toBe('questback');
  expect(codesOf(proposal)).toEqual(['import.uncertain-code-order']);
  const answers = drafted(workbook, proposal.mapping);
  expect(answers.slice(0, 4)).toEqual([
    '1>sygepl.collab1=1',
    '1>hjemme.collab1=2',
    '1>visit.collab1=3',
    '1>sygepl.know1=4',
  ]);
  expect(answers[18 + 3]).toBe('3>sygepl.know1=?');
  expect(answers).toHaveLength(36);
});
