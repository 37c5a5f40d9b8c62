import { describe, expect, test } from 'vitest';
import { instrumentItems } from '../../../../shared/domain/instrument/items.ts';
import { draftResponses } from '../../../../shared/domain/mapping/draft.ts';
import { sheetEntries } from '../../../../shared/domain/mapping/entries.ts';
import { parseMapping } from '../../../../shared/domain/mapping/parse.ts';
import { proposeMapping } from '../../../../shared/domain/mapping/recognise/propose.ts';
import type { Cell, ParsedWorkbook } from '../../../../shared/domain/mapping/sheet.ts';
import { answersOf, engagement, sheetOf, workbookOf } from './cases.ts';

const context = engagement();
const items = instrumentItems(context.instrument);
const GROUPS = ['Skolen', 'PPR', 'Sundhedsplejen'];
const IDS = ['skole', 'ppr', 'sund'];
const LABELS = context.instrument.scale.labels.da ?? [];

/** A proposal must survive being written to a file, and give the same answers. */
function imported(workbook: ParsedWorkbook, with_ = context) {
  const proposal = proposeMapping(workbook, with_);
  const mapping = parseMapping(JSON.parse(JSON.stringify(proposal.mapping)));
  expect(mapping).toEqual(proposal.mapping);
  const drafted = draftResponses(workbook, mapping, with_);
  return {
    proposal,
    drafted,
    answers: answersOf(drafted, with_),
    codes: proposal.problems.map(({ code }) => code),
  };
}

function rolesOf(proposal: ReturnType<typeof proposeMapping>): Readonly<Record<string, string>> {
  return Object.fromEntries(proposal.columns.map(({ mapping }) => [mapping.column, mapping.role]));
}

/** All items about all groups in item-major order, with answer k of the grid. */
const PAIRS = items.flatMap(({ item, dimension }) =>
  IDS.map((target, g) => ({ item, dimension, target, name: GROUPS[g] ?? '' })),
);
const value = (row: number, at: number): number => ((row * 7 + at * 3) % 5) + 1;
const expectedOf = (id: string, row: number): string[] =>
  PAIRS.map(({ item, target }, at) => `${id}>${target}.${item.id}=${value(row, at)}`);

describe('SurveyXact', () => {
  const labels: Cell[][] = [
    ['s_1', 1, 'Skolen'],
    ['s_1', 2, 'PPR'],
    ['s_1', 3, 'Sundhedsplejen'],
  ];
  labels.push(
    ['s_2', 1, 'Leder'],
    ['s_2', 2, 'Medarbejder'],
    ['stato_4', 0, 'Ikke valgt'],
    ['stato_4', 1, 'Valgt'],
  );
  const structure: Cell[][] = [
    ['questionName', 'variableName', 'questionType', 'subType', 'questionText', 'choiceValue', 'choiceText'],
    ['s_1', 's_1', 'Closed', 'Single', 'Hvilken gruppe tilhører du?', null, null],
    ['s_2', 's_2', 'Closed', 'Single', 'Er du leder eller medarbejder?', null, null],
  ];
  const names = PAIRS.map(
    ({ item }, at) => `s_${3 + items.findIndex((each) => each.item === item)}_${(at % 3) + 1}`,
  );
  PAIRS.forEach(({ item, name }, at) => {
    const text = (item.text.da ?? '').replace('{group} ', '').replace('{task}', 'børn i udsatte positioner');
    structure.push([names[at] ?? '', names[at] ?? '', 'Closed', 'Single', `${text}  - ${name} `, null, null]);
    LABELS.forEach((label, i) => labels.push([names[at] ?? '', i + 1, label]));
    labels.push([names[at] ?? '', 6, 'Ved ikke'], [names[at] ?? '', 7, 'Vi samarbejder ikke']);
  });
  const header = ['respondentid', 'email', 's_1', 's_2', ...names, 's_99', 'stato_4', 'created'];
  const row = (
    r: number,
    group: number,
    status: number,
    cells = PAIRS.map((_, at): Cell => value(r, at)),
  ): Cell[] => [
    825478429 + r,
    `p${r}@kommune.dk`,
    group,
    (r % 2) + 1,
    ...cells,
    r === 1 ? 'Vi mangler tid til at tale sammen om børnene' : null,
    status,
    '2026-03-02 09:14:55',
  ];
  const data = [
    header,
    row(1, 1, 1),
    row(2, 2, 0),
    row(
      3,
      3,
      1,
      PAIRS.map((_, at) => (at === 0 ? 6 : at === 1 ? 7 : null)),
    ),
  ];
  const workbook = workbookOf(
    sheetOf(labels, 'Labels'),
    sheetOf(data, 'Dataset'),
    sheetOf(structure, 'Structure'),
  );

  test('codes are joined through structure and labels, whatever the order of the sheets', () => {
    const { proposal, drafted, answers } = imported(workbook);
    expect(proposal.tool).toBe('surveyxact');
    expect(proposal.problems).toEqual([]);
    expect(proposal.certain).toBe(true);
    expect(proposal.mapping.sheet).toBe('Dataset');
    expect(proposal.mapping.missing).toEqual(['6']);
    expect(proposal.mapping.notApplicable).toEqual(['7']);
    expect(answers).toEqual([
      ...expectedOf('825478430', 1),
      '825478432>skole.collab1=?',
      '825478432>ppr.collab1=-',
    ]);
    expect(drafted.drafts.respondents.map(({ groupId, position }) => [groupId, position])).toEqual([
      ['skole', 'employee'],
      ['sund', 'employee'],
    ]);
    expect(drafted.account.skips).toMatchObject([{ row: 2, reason: 'incomplete', answers: 18 }]);
  });

  test('personal data stays out and is not shown', () => {
    const { proposal } = imported(workbook);
    const email = proposal.columns[1];
    expect(email).toMatchObject({
      mapping: { role: 'ignore' },
      reason: { code: 'import.reason.personal' },
      values: [],
    });
    expect(JSON.stringify(proposal)).not.toContain('@kommune.dk');
  });

  test('codes that differ from question to question are translated column by column', () => {
    const turned = labels.map((entry): Cell[] =>
      entry[0] === names[0] && typeof entry[1] === 'number' && entry[1] <= 5
        ? [names[0] ?? '', 6 - entry[1], entry[2] ?? null]
        : entry,
    );
    const { proposal, answers } = imported(
      workbookOf(sheetOf(data, 'Dataset'), sheetOf(structure, 'Structure'), sheetOf(turned, 'Labels')),
    );
    expect(proposal.certain).toBe(true);
    expect(answers[0]).toBe(`825478430>skole.collab1=${6 - value(1, 0)}`);
    expect(answers.slice(1, 18)).toEqual(expectedOf('825478430', 1).slice(1));
  });

  test('"don\'t know" is known by its label, also where its code lies on the scale', () => {
    const shifted = labels.map((entry): Cell[] => {
      if (!names.includes(String(entry[0])) || typeof entry[1] !== 'number') return entry;
      return [entry[0] ?? null, entry[1] === 6 ? 1 : entry[1] <= 5 ? entry[1] + 1 : 7, entry[2] ?? null];
    });
    const rows = [
      header,
      row(
        1,
        1,
        1,
        PAIRS.map((_, at) => (at === 0 ? 1 : 6)),
      ),
    ];
    const { proposal, answers } = imported(
      workbookOf(sheetOf(rows, 'Dataset'), sheetOf(structure, 'Structure'), sheetOf(shifted, 'Labels')),
    );
    expect(proposal.certain).toBe(true);
    expect(answers[0]).toBe('825478430>skole.collab1=?');
    expect(answers[1]).toBe('825478430>ppr.collab1=5');
  });

  const splitAt = 9;
  const parts = (rows: readonly (readonly Cell[])[]) => [
    sheetOf(
      rows.map((each) => each.slice(splitAt)),
      'Dataset(2)',
    ),
    sheetOf(labels, 'Labels'),
    sheetOf(
      data.map((each) => each.slice(0, splitAt)),
      'Dataset(1)',
    ),
    sheetOf(structure, 'Structure'),
  ];

  test('a data set split over two sheets is joined row by row', () => {
    const { proposal, answers } = imported(workbookOf(...parts(data)));
    expect(proposal.problems).toEqual([]);
    expect(proposal.mapping.sheet).toBe('Dataset(1) + Dataset(2)');
    expect(answers).toEqual(imported(workbook).answers);
  });

  test('parts whose rows do not fit together are asked about', () => {
    const { proposal, codes } = imported(workbookOf(...parts(data.slice(0, -1))));
    expect(proposal.certain).toBe(false);
    expect(codes).toContain('import.split-dataset');
  });

  test('names cut to eight signs are known on either side', () => {
    const short = (name: Cell): Cell =>
      name === 'respondentid' ? 'responde' : name === 's_3_1' ? 's_3_1' : name;
    const cut = [data[0]?.map(short) ?? [], ...data.slice(1)];
    const longer = structure.map((each) => each.map((cell) => (cell === 's_99' ? 's_99_comment' : cell)));
    const { proposal, answers } = imported(
      workbookOf(sheetOf(cut, 'Dataset'), sheetOf(longer, 'Structure'), sheetOf(labels, 'Labels')),
    );
    expect(proposal.certain).toBe(true);
    expect(rolesOf(proposal)).toMatchObject({ A: 'respondent' });
    expect(answers).toEqual(imported(workbook).answers);
  });
});

describe('Microsoft Forms', () => {
  const meta = [
    'ID',
    'Starttidspunkt',
    'Fuldførelsestidspunkt',
    'Mail',
    'Navn',
    'Hvilken gruppe tilhører du?',
    'Er du leder?',
  ];
  const headers = PAIRS.map(({ name }, at) => `${name}${at < 3 ? '' : String(Math.floor(at / 3) + 1)}`);
  const row = (r: number, cells: readonly Cell[]): Cell[] => [
    r,
    { kind: 'date', iso: '2026-03-02T09:00:00' },
    { kind: 'date', iso: '2026-03-02T09:10:00' },
    'anonymous',
    null,
    GROUPS[r % 3] ?? '',
    r % 2 === 0 ? 'Ja' : 'Nej',
    ...cells,
    null,
  ];
  const texts = (r: number): Cell[] => PAIRS.map((_, at) => LABELS[value(r, at) - 1] ?? '');
  const rows = (top: readonly string[]): Cell[][] => [
    [...meta, ...top, 'Har du andre kommentarer?'],
    row(1, texts(1)),
    row(2, texts(2)),
  ];

  test('only the order carries the parameter: whole blocks are certain', () => {
    const { proposal, answers, drafted } = imported(workbookOf(sheetOf(rows(headers))));
    expect(proposal.tool).toBe('microsoft-forms');
    expect(proposal.problems).toEqual([]);
    expect(proposal.certain).toBe(true);
    expect(answers).toEqual([...expectedOf('1', 1), ...expectedOf('2', 2)]);
    expect(drafted.drafts.respondents.map(({ position }) => position)).toEqual(['employee', 'leader']);
    expect(rolesOf(proposal)).toMatchObject({
      A: 'respondent',
      C: 'submitted',
      D: 'ignore',
      E: 'ignore',
      F: 'group',
    });
  });

  test('non-breaking blanks and line ends in headers change nothing', () => {
    const { proposal } = imported(workbookOf(sheetOf(rows(headers.map((header) => `\u00a0${header}\n`)))));
    expect(proposal.certain).toBe(true);
  });

  test('a missing column breaks the blocks: asked, never guessed', () => {
    const broken = rows(headers).map((each) => each.filter((_, column) => column !== 9));
    const { proposal, codes } = imported(workbookOf(sheetOf(broken)));
    expect(proposal.certain).toBe(false);
    expect(codes).toEqual(['import.uncertain-broken-blocks']);
  });

  test('a group whose name ends with a number is itself, not a repeat', () => {
    const teams = engagement({
      groups: ['Team 1', 'Team 2'].map((name, i) => ({
        id: `t${i + 1}`,
        name: { da: name },
        level: 'employees',
      })),
    });
    const top = items.flatMap((_, i) =>
      i === 0 ? ['Team 1', 'Team 2'] : [`Team 1${i + 1}`, `Team 2${i + 1}`],
    );
    const sheet = sheetOf([
      ['ID', 'Gruppe', ...top],
      [1, 'Team 2', ...top.map((_, at) => (at % 5) + 1)],
    ]);
    const { proposal, answers } = imported(workbookOf(sheet), teams);
    expect(proposal.certain).toBe(true);
    expect(answers.slice(0, 3)).toEqual(['1>t1.collab1=1', '1>t2.collab1=2', '1>t1.know1=3']);
  });
});

describe('headers that carry question and group', () => {
  const styles: readonly [string, (pair: (typeof PAIRS)[number]) => string][] = [
    ['Question [Group]', ({ dimension, name }) => `${dimension.label.da ?? ''} [${name}]`],
    ['Question - Group', ({ dimension, name }) => `${dimension.label.nb ?? ''} - ${name}`],
    ['Question: Group', ({ dimension, name }) => `${dimension.label.en ?? ''}: ${name}`],
    ['Group - Question', ({ dimension, name }) => `${name} - ${dimension.label.da ?? ''}`],
    ['group__item', ({ item, target }) => `${target}__${item.id}`],
    ['item_group', ({ item, target }) => `${item.id}_${target}`],
    ['dimension.group', ({ dimension, target }) => `${dimension.id}.${target}`],
    ['code[group]', ({ item, target }) => `${item.id}[${target}]`],
    [
      'the whole question',
      ({ item, name }) => (item.text.da ?? '').replace('{group}', name).replace('{task}', context.coreTask),
    ],
    [
      'the question with its text',
      ({ item, name }) =>
        `${(item.text.da ?? '').replace('{group}', 'Gruppen').replace('{task}', 'opgaven')} [${name}]`,
    ],
    [
      'the label inside a longer question',
      ({ dimension, name }) => `${dimension.label.da ?? ''}: i hvor høj grad? - ${name}`,
    ],
  ];

  test.each(styles)('%s', (_, header) => {
    const sheet = sheetOf([
      ['Respondent', 'Faggruppe', ...PAIRS.map(header)],
      ['a', 'Skolen', ...PAIRS.map((_pair, at) => value(1, at))],
      ['b', 'PPR', ...PAIRS.map((_pair, at) => value(2, at))],
    ]);
    const { proposal, answers } = imported(workbookOf(sheet));
    expect(proposal.problems).toEqual([]);
    expect(proposal.certain).toBe(true);
    expect(answers).toEqual([...expectedOf('a', 1), ...expectedOf('b', 2)]);
  });

  test('a question over its block, the groups below it, a title above both', () => {
    const sheet = sheetOf([
      ['Måling 2026'],
      [
        'Nr',
        'Gruppe',
        ...PAIRS.map(({ dimension }, at) => (at % 3 === 0 ? (dimension.label.da ?? '') : null)),
      ],
      [null, null, ...PAIRS.map(({ name }) => name)],
      [1, 'Skolen', ...PAIRS.map((_, at) => value(1, at))],
    ]);
    const { proposal, answers } = imported(workbookOf(sheet));
    expect(proposal.mapping.headerRows).toBe(3);
    expect(proposal.problems).toEqual([]);
    expect(answers).toEqual(expectedOf('1', 1));
  });

  test('questions in foreign words: proposed by their order, and asked', () => {
    const sheet = sheetOf([
      [
        'Nr',
        'Gruppe',
        ...PAIRS.map(({ name }, at) => `Spørgsmål ${String.fromCharCode(65 + Math.floor(at / 3))} [${name}]`),
      ],
      [1, 'Skolen', ...PAIRS.map((_, at) => value(1, at))],
    ]);
    const { proposal, answers, codes } = imported(workbookOf(sheet));
    expect(codes).toEqual(['import.uncertain-question-order']);
    expect(proposal.certain).toBe(false);
    expect(answers).toEqual(expectedOf('1', 1));
  });

  test('columns that look like answers and cannot be placed are asked about', () => {
    const pair = PAIRS[0];
    const sheet = sheetOf([
      ['Nr', 'Gruppe', `${pair?.item.id ?? ''}_${pair?.target ?? ''}`, 'Trivsel i hverdagen'],
      [1, 'Skolen', 4, 'I høj grad'],
      [2, 'PPR', 3, 'I ringe grad'],
    ]);
    const { proposal, codes } = imported(workbookOf(sheet));
    expect(codes).toEqual(['import.columns-unplaced']);
    expect(proposal.columns[3]?.mapping).toEqual({ column: 'D', role: 'ignore' });
  });
});

describe('long sheets', () => {
  const rows = (r: string, group: string): Cell[][] =>
    PAIRS.map(({ item, name }, at) => [r, group, 'leader', name, item.id, value(1, at)]);

  test('items in a column', () => {
    const header = ['respondent', 'rater_group', 'role', 'target_group', 'item', 'value'];
    const { proposal, answers } = imported(
      workbookOf(sheetOf([header, ...rows('x', 'Skolen'), ...rows('y', 'PPR')])),
    );
    expect(proposal.problems).toEqual([]);
    expect(proposal.certain).toBe(true);
    expect(proposal.mapping.layout).toBe('long');
    expect(answers).toEqual([...expectedOf('x', 1), ...expectedOf('y', 1)]);
  });

  test('items as columns', () => {
    const sheet = sheetOf([
      ['Svarperson', 'Gruppe', 'Vurderet gruppe', ...items.map(({ dimension }) => dimension.label.da ?? '')],
      ...IDS.map((id, g): Cell[] => [
        'x',
        'Skolen',
        GROUPS[g] ?? id,
        ...items.map((_, i) => ((g + i) % 5) + 1),
      ]),
    ]);
    const { proposal, answers } = imported(workbookOf(sheet));
    expect(proposal.problems).toEqual([]);
    expect(proposal.mapping.layout).toBe('long');
    expect(answers.slice(0, 2)).toEqual(['x>skole.collab1=1', 'x>skole.know1=2']);
    expect(answers).toHaveLength(18);
  });
});

describe('what must be asked', () => {
  const header = ['Nr', 'Gruppe', ...PAIRS.map(({ item, target }) => `${item.id}_${target}`)];
  const answersAt = (cell: Cell): Cell[] => PAIRS.map((_, at) => (at === 0 ? cell : value(1, at)));

  test('groups that are nobody, or nearly somebody', () => {
    const names = ['Sundhedspleien', 'Skolen', 'Politiet', 'PPR', 'Politiet'];
    const rows = names.map((name, i): Cell[] => [i, name, ...answersAt(3)]);
    const { proposal, codes } = imported(workbookOf(sheetOf([header, ...rows])));
    expect(codes.sort()).toEqual(['import.group-guessed', 'import.group-unknown']);
    expect(proposal.mapping.groups).toEqual({ Sundhedspleien: 'sund' });
  });

  test('columns whose words have no meaning, with their cells', () => {
    const rows = ['ja', 'nej', 'måske'].map((word, i): Cell[] => [i, 'Skolen', ...PAIRS.map(() => word)]);
    const { proposal } = imported(workbookOf(sheetOf([header, ...rows])));
    expect(proposal.problems.slice(0, 3)).toMatchObject([
      { severity: 'question', code: 'import.value-unknown', params: { value: 'ja', count: 18 } },
      { severity: 'question', code: 'import.value-unknown', params: { value: 'nej' } },
      { severity: 'question', code: 'import.value-unknown', params: { value: 'måske', cell: 'C4' } },
    ]);
    expect(proposal.certain).toBe(false);
  });

  test.each<[string, Cell[], string, string]>([
    ['number outside the scale', [1, 'Skolen', ...answersAt(9)], 'import.out-of-scale', 'C2'],
    ['word without a meaning', [1, 'Skolen', ...answersAt('måske')], 'import.unknown-value', 'C2'],
    ['unknown group', [1, 'Politiet', ...answersAt(4)], 'import.unknown-group', 'B2'],
  ])('a single %s leaves the mapping certain and stops the import with its cell', (_, row, code, cell) => {
    const people = Array.from({ length: 9 }, (_each, i): Cell[] => [i + 2, 'PPR', ...answersAt(3)]);
    const { proposal, drafted } = imported(workbookOf(sheetOf([header, row, ...people])));
    expect(proposal.certain).toBe(true);
    expect(drafted.problems).toMatchObject([{ severity: 'error', code, params: { sheet: 'Data', cell } }]);
  });

  test('a title of several cells above the header is no question over its columns', () => {
    const sheet = sheetOf([
      ['Måling 2026', 'Nordby', 'intern', 'maj'],
      header,
      [1, 'Skolen', ...answersAt(3)],
    ]);
    const { proposal } = imported(workbookOf(sheet));
    expect(proposal.certain).toBe(true);
    expect(proposal.mapping.headerRows).toBe(2);
  });

  test('common words for missing are known without asking', () => {
    const sheet = sheetOf([
      header,
      [1, 'Skolen', ...answersAt('Ingen kontakt')],
      [2, 'PPR', ...answersAt('Ønsker ikke at svare')],
    ]);
    const { proposal, answers } = imported(workbookOf(sheet));
    expect(proposal.certain).toBe(true);
    expect([answers[0], answers[18]]).toEqual(['1>skole.collab1=-', '2>skole.collab1=?']);
  });

  test('the coding of the frequency item, but not when its labels say it', () => {
    const rc7 = engagement({ instrument: 'rc-7' });
    const seven = instrumentItems(rc7.instrument);
    const sheet = (cell: (item: (typeof seven)[number]) => Cell) =>
      workbookOf(
        sheetOf([
          ['Nr', 'Gruppe', ...seven.map(({ item }) => `${item.id}_ppr`)],
          [1, 'Skolen', ...seven.map(cell)],
        ]),
      );
    const numbers = imported(
      sheet(() => 2),
      rc7,
    );
    expect(numbers.codes).toEqual(['import.coding-asked']);
    const labels = imported(
      sheet(({ item }) => item.labels?.en?.[1] ?? null),
      rc7,
    );
    expect(labels.proposal.certain).toBe(true);
    expect(labels.proposal.mapping.coding).toEqual({ freq1: 'scored' });
    expect(labels.answers[0]).toBe('1>ppr.freq1=2');
  });

  test('of several sheets the one with answers is read, and named in the mapping', () => {
    const intro = sheetOf(
      [
        ['Læs mig', 'Om undersøgelsen'],
        ['Skolen', 'PPR'],
      ],
      'Læs mig',
    );
    const answers = sheetOf([header, [1, 'Skolen', ...answersAt(3)]], 'Svar');
    const { proposal } = imported(workbookOf(intro, answers));
    expect(proposal.certain).toBe(true);
    expect(proposal.mapping.sheet).toBe('Svar');
    expect(proposeMapping(workbookOf(intro, answers), context, 'Læs mig').certain).toBe(false);
    expect(proposeMapping(workbookOf(intro, answers), context, 'Andet').problems).toMatchObject([
      { severity: 'error', code: 'mapping.no-sheet' },
    ]);
  });

  test('a sheet without a group column or answers', () => {
    const { codes, proposal } = imported(
      workbookOf(
        sheetOf([
          ['vare', 'pris'],
          ['æbler', 12],
          ['pærer', 14],
        ]),
      ),
    );
    expect(codes).toEqual(expect.arrayContaining(['import.no-group-column', 'import.no-answer-columns']));
    expect(proposal.certain).toBe(false);
  });
});

describe('without an engagement', () => {
  test('tool, layout and roles are recognised as far as the sheet tells, and nothing is certain', () => {
    const sheet = sheetOf([
      [
        'Tidsstempel',
        'Hvilken gruppe tilhører du?',
        ...PAIRS.map(({ dimension, name }) => `${dimension.label.da ?? ''} [${name}]`),
      ],
      ['2026/03/02 9:14:55 AM CET', 'Skolen', ...PAIRS.map(() => 'I høj grad')],
      ['2026/03/02 9:15:55 AM CET', 'PPR', ...PAIRS.map(() => 'Ved ikke')],
      ['2026/03/02 9:16:55 AM CET', 'Sundhedsplejen', ...PAIRS.map(() => 'Ved ikke')],
    ]);
    const proposal = proposeMapping(workbookOf(sheet), null);
    expect(proposal.tool).toBe('google-forms');
    expect(proposal.certain).toBe(false);
    expect(proposal.problems.map(({ code }) => code)).toEqual(['import.no-engagement']);
    expect(rolesOf(proposal)).toMatchObject({ A: 'submitted', B: 'group', C: 'answer', T: 'answer' });
    expect(proposal.mapping.columns[2]).toEqual({
      column: 'C',
      role: 'answer',
      item: 'collab1',
      target: 'Skolen',
    });
  });

  test.each<[string, readonly (readonly Cell[])[], string, number]>([
    [
      'qualtrics',
      [
        ['StartDate', 'Status', 'Finished', 'ResponseId', 'Q1', 'Q2_1'],
        ['Start Date', 'Response Type', 'Finished', 'Response ID', 'Hvilken gruppe?', 'Kendskab - PPR'],
        [
          '{"ImportId":"startDate"}',
          '{"ImportId":"status"}',
          '{"ImportId":"finished"}',
          '{"ImportId":"_recordId"}',
          '{"ImportId":"QID1"}',
          '{"ImportId":"QID2_1"}',
        ],
        ['2026-03-02 09:14:55', 0, 1, 'R_1', 'PPR', 4],
      ],
      'status',
      3,
    ],
    [
      'surveymonkey',
      [
        ['Respondent ID', 'Collector ID', 'Start Date', 'Hvilken gruppe?', 'Kendskab', null],
        [null, null, null, 'Response', 'Skolen', 'PPR'],
        [11873465012, 45, '03/02/2026 09:14:55 AM', 'PPR', 4, 3],
      ],
      'ignore',
      2,
    ],
    [
      'limesurvey',
      [
        ['id', 'submitdate', 'lastpage', 'startlanguage', 'gruppe', 'know[PPR]'],
        [12, '2026-03-02 09:21:10', 4, 'da', 'PPR', 4],
      ],
      'submitted',
      1,
    ],
  ])('%s', (tool, rows, role, headerRows) => {
    const proposal = proposeMapping(workbookOf(sheetOf(rows)), null);
    expect(proposal.tool).toBe(tool);
    expect(proposal.mapping.headerRows).toBe(headerRows);
    expect(proposal.columns[1]?.mapping.role).toBe(role);
    expect(proposal.columns[5]?.mapping).toMatchObject({ role: 'answer', item: 'know1', target: 'PPR' });
  });

  test.each<[string, ParsedWorkbook]>([
    ['no sheets', workbookOf()],
    ['an empty sheet', workbookOf(sheetOf([]))],
    ['one cell', workbookOf(sheetOf([['a']]))],
    [
      'only numbers',
      workbookOf(
        sheetOf([
          [1, 2],
          [3, 4],
        ]),
      ),
    ],
    [
      'hostile names',
      workbookOf(
        sheetOf([
          ['__proto__', 'constructor', '('.repeat(3000)],
          ['[', ']', '{"ImportId"'],
        ]),
      ),
    ],
  ])('%s gives a proposal, never a crash', (_, workbook) => {
    const proposal = proposeMapping(workbook, null);
    expect(proposal.certain).toBe(false);
    expect(proposal.problems.length).toBeGreaterThan(0);
  });
});

describe('personal data is left out and not shown', () => {
  const answers = PAIRS.map(({ item, target }) => `${item.id}_${target}`);
  const marks = PAIRS.map((_, at) => value(1, at));
  const withColumn = (header: string, entries: readonly Cell[]) =>
    proposeMapping(
      workbookOf(
        sheetOf([
          ['Nr', 'Gruppe', header, ...answers],
          ...entries.map((entry, at): Cell[] => [at + 1, GROUPS[at % 3] ?? '', entry, ...marks]),
        ]),
      ),
      context,
    );

  test.each<[string, string, readonly Cell[]]>([
    ['a name by its header', 'Skriv dit navn', ['Ida', 'Bo', 'Ulla']],
    ['names by their form', 'Felt 7', ['Ida Holm', 'Bo Nørgaard Lund', 'Åse Lie-Dahl', 'Ulla Friis']],
    ['addresses by their form', 'Felt 7', ['ida@kommune.dk', null, 'bo@kommune.dk']],
    ['civil registration numbers', 'Felt 7', ['010180-1234', '311299-4321', '150672-0001']],
    ['places', 'Felt 7', ['55.6761, 12.5683', '55.6762, 12.5684', '59.9139, 10.7522']],
    ['addresses of machines', 'Felt 7', ['10.20.30.40', '2001:db8:0:0:1:0:0:1', '10.20.30.41']],
    ['a telephone number', 'Mobilnummer', ['21222324', '+47 91 23 45 67', '31323334']],
  ])('%s', (_, header, entries) => {
    const proposal = withColumn(header, entries);
    expect(proposal.certain).toBe(true);
    expect(proposal.columns[2]).toMatchObject({
      mapping: { role: 'ignore' },
      reason: { code: 'import.reason.personal' },
      values: [],
    });
    const shown = JSON.stringify(proposal);
    for (const entry of entries) if (typeof entry === 'string') expect(shown).not.toContain(entry);
  });

  test('times, averages and job titles are no personal data', () => {
    for (const entries of [
      ['09:14:55', '10:20:30', '11:30:40'],
      [3.3333, 4.12345, 2.71828],
      ['Pædagogisk Leder', 'Pædagogisk Leder', 'Pædagogisk Leder'],
    ])
      expect(withColumn('Felt 7', entries).columns[2]?.reason.code).not.toBe('import.reason.personal');
  });

  test('raw exports show the answers of their value column, not what else stands in it', () => {
    const rows = [1, 2].flatMap((id): Cell[][] => [
      [id, 'E-mail', `p${id}@kommune.dk`],
      [id, 'Hvilken gruppe tilhører du?', GROUPS[id] ?? ''],
      ...PAIRS.map(({ dimension, name }): Cell[] => [
        id,
        `${dimension.label.da ?? ''} - ${name}`,
        'I høj grad',
      ]),
      [id, 'Kommentar', 'Vi ses for lidt'],
    ]);
    const workbook = workbookOf(sheetOf([['$submission_id', 'question', 'answer'], ...rows]));
    const { proposal, drafted } = imported(workbook);
    expect(proposal.certain).toBe(true);
    expect(proposal.mapping.items).toMatchObject({
      'E-mail': '@ignore',
      'Hvilken gruppe tilhører du?': '@group',
      'Kendskab - PPR': 'know1@ppr',
      Kommentar: '@comment',
    });
    expect(JSON.stringify(proposal)).not.toContain('@kommune.dk');
    expect(proposal.columns[2]?.values).toEqual([{ text: 'I høj grad', count: 36 }]);
    expect(drafted.drafts.respondents.map(({ groupId, comments }) => [groupId, comments[0]?.text])).toEqual([
      ['ppr', 'Vi ses for lidt'],
      ['sund', 'Vi ses for lidt'],
    ]);
    expect(drafted.account.rows).toEqual({ read: 42, stored: 40, skipped: 2 });
    expect(drafted.account.skips.map(({ reason, value: text }) => [reason, text])).toEqual([
      ['ignored-column', ''],
      ['ignored-column', ''],
    ]);
    expect(sheetEntries(workbook, proposal.mapping, context)).toMatchObject({
      answers: [{ text: 'I høj grad', count: 36, meaning: 4 }],
      groups: [
        { text: 'PPR', meaning: 'ppr' },
        { text: 'Sundhedsplejen', meaning: 'sund' },
      ],
    });
  });
});
