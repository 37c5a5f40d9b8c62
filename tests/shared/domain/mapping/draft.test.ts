import { describe, expect, test } from 'vitest';
import { draftResponses } from '../../../../shared/domain/mapping/draft.ts';
import { parseMapping } from '../../../../shared/domain/mapping/parse.ts';
import type { Cell } from '../../../../shared/domain/mapping/sheet.ts';
import { answersOf, balance, BALANCED, draft, engagement, sheetOf, workbookOf } from './cases.ts';

const WIDE = {
  columns: [
    { column: 'A', role: 'respondent' },
    { column: 'B', role: 'group' },
    { column: 'C', role: 'answer', item: 'collab1', target: 'skole' },
    { column: 'D', role: 'answer', item: 'know1', target: 'ppr' },
  ],
};
const HEADER = ['id', 'gruppe', 'x', 'y'];
const own = {
  columns: [
    { column: 'A', role: 'group' },
    { column: 'B', role: 'answer', item: 'collab1', target: '@own' },
  ],
};

function kindsOf(
  cells: readonly Cell[],
  mapping: Readonly<Record<string, unknown>> = {},
  context = engagement(),
) {
  const rows = [['g', 'x'], ...cells.map((cell): Cell[] => ['skole', cell])];
  const drafted = draft(rows, { ...own, ...mapping }, context);
  return {
    answers: answersOf(drafted, context).map((answer) => answer.split('=')[1]),
    problems: drafted.problems.map(({ severity, code, params, cells: at }) => [
      severity,
      code,
      params['value'],
      at[0],
    ]),
    account: drafted.account,
  };
}

describe('what an answer means', () => {
  test('numbers on the scale, as numbers or as text', () => {
    expect(kindsOf([4, '4', ' 4,0 ', '4.0', 1, 5]).answers).toEqual(['4', '4', '4', '4', '1', '5']);
  });

  test('labels of the instrument in any language, whatever their case and blanks', () => {
    const labels = [
      'I høj grad',
      'i  HØJ\u00a0grad ',
      'Ikke i det hele tatt',
      'To a very high degree',
      '4 - I høj grad',
    ];
    expect(kindsOf(labels).answers).toEqual(['4', '4', '1', '5', '4']);
  });

  test('a numbered label whose number says something else has no meaning', () => {
    expect(kindsOf(['3 - I høj grad', 4]).problems).toEqual([
      ['error', 'import.unknown-value', '3 - I høj grad', 'B2'],
    ]);
  });

  test('missing and not applicable are two kinds; blank is neither', () => {
    const { answers, account } = kindsOf([
      'Ved ikke',
      'vet ikke',
      99,
      '88',
      'Ikke relevant',
      0,
      'N/A',
      null,
      '  ',
      3,
    ]);
    expect(answers).toEqual(['?', '?', '?', '?', '-', '-', '-', '3']);
    expect(account.answers).toEqual({ read: 8, stored: 8, skipped: 0, blank: 2 });
    expect(account.skips.map(({ cell, reason }) => [cell, reason])).toEqual([
      ['A9', 'no-answers'],
      ['A10', 'no-answers'],
    ]);
  });

  test('a missing code counts as missing only outside the scale', () => {
    const wide = engagement({ instrument: { ...scaled(0, 100) } });
    expect(kindsOf([0, 88, 99, 100], {}, wide).answers).toEqual(['0', '88', '99', '100']);
  });

  test('the mapping wins over the instrument', () => {
    const mapping = { values: { 'I høj grad': 5, '1': 2 }, missing: ['3'], notApplicable: ['ved ikke'] };
    expect(kindsOf(['i høj grad', 1, 3, 'Ved ikke', 4], mapping).answers).toEqual(['5', '2', '?', '-', '4']);
  });

  test('a list of one column wins over the list of all', () => {
    const columns = [own.columns[0], { ...own.columns[1], values: { '6': 5 }, missing: ['1'] }];
    expect(kindsOf([6, 1, 7], { columns, values: { '6': 1, '7': 4 } }).answers).toEqual(['5', '?', '4']);
  });

  test('decimals on the scale are answers, and the user is told', () => {
    const { answers, problems } = kindsOf([3.5, '2,25', 3]);
    expect(answers).toEqual(['3.5', '2.25', '3']);
    expect(problems).toEqual([['notice', 'import.decimal-values', '3.5', undefined]]);
  });

  test('values outside the scale and words without a meaning stop the import, each with its first cell', () => {
    const { problems, account } = kindsOf([6, 'måske', -1, 6, true, { kind: 'error', text: '#N/A' }, 5.01]);
    expect(problems).toEqual([
      ['error', 'import.out-of-scale', '6', 'B2'],
      ['error', 'import.unknown-value', 'måske', 'B3'],
      ['error', 'import.out-of-scale', '-1', 'B4'],
      ['error', 'import.unknown-value', 'true', 'B6'],
      ['error', 'import.unknown-value', '#N/A', 'B7'],
      ['error', 'import.out-of-scale', '5.01', 'B8'],
      ['error', 'import.no-answers', undefined, undefined],
    ]);
    expect(balance(account)).toEqual(BALANCED);
    expect(account.answers).toEqual({ read: 7, stored: 0, skipped: 7, blank: 0 });
  });

  test('an item of displayed order is scored when the mapping says so, and assumed scored aloud when not', () => {
    const rc7 = engagement({ instrument: 'rc-7' });
    const columns = [own.columns[0], { column: 'B', role: 'answer', item: 'freq1', target: 'ppr' }];
    expect(kindsOf([1, 2, 3, 4, 5], { columns, coding: { freq1: 'displayed' } }, rc7).answers).toEqual([
      '1',
      '3',
      '5',
      '4',
      '2',
    ]);
    const assumed = kindsOf(
      [2, rc7.instrument.dimensions[0]?.items[0]?.labels?.en?.[4] ?? null],
      { columns },
      rc7,
    );
    expect(assumed.answers).toEqual(['2', '5']);
    expect(assumed.problems.map(([severity, code]) => [severity, code])).toEqual([
      ['notice', 'import.coding-assumed'],
    ]);
  });

  test('labels of their own beat the labels of the scale', () => {
    const rc7 = engagement({ instrument: 'rc-7' });
    const columns = [own.columns[0], { column: 'B', role: 'answer', item: 'know1', target: 'ppr' }];
    expect(kindsOf(['Alt', 'Ingenting', 'A lot'], { columns }, rc7).answers).toEqual(['5', '1', '4']);
  });

  test('changes list what a label became, how often and where first', () => {
    const { account } = kindsOf(['I høj grad', 4, '4,0', 'I høj grad', 'Ved ikke']);
    expect(account.changes).toEqual([
      { from: 'I høj grad', to: '4', count: 2, firstCell: 'B2' },
      { from: '4,0', to: '4', count: 1, firstCell: 'B4' },
      { from: 'Ved ikke', to: 'missing', count: 1, firstCell: 'B6' },
    ]);
  });
});

function scaled(min: number, max: number): Readonly<Record<string, unknown>> {
  return {
    id: 'egen',
    scale: { min, max, labels: {} },
    missing: { missing: ['ved ikke', 88, 99], not_applicable: [0] },
    dimensions: [{ id: 'collab', label: { da: 'S' }, items: [{ id: 'collab1', text: { da: 'a' } }] }],
  };
}

describe('groups and positions', () => {
  test('a group is known by id, name in any language, alias and mapped text', () => {
    const names = ['skole', 'THE SCHOOL', ' Lærere ', 'PPT', 'Helsestasjonen', 'Hold 7', 3];
    const drafted = draft([['g', 'x'], ...names.map((name): Cell[] => [name, 4])], {
      ...own,
      groups: { 'hold 7': 'sund', '3': 'ppr' },
    });
    expect(drafted.drafts.respondents.map(({ groupId }) => groupId)).toEqual([
      'skole',
      'skole',
      'skole',
      'ppr',
      'sund',
      'sund',
      'ppr',
    ]);
    expect(drafted.problems).toEqual([]);
  });

  test('an unknown group stops the import with its cells', () => {
    const drafted = draft(
      [
        ['g', 'x'],
        ['Politiet', 4],
        ['skole', 3],
        ['politiet', 2],
        ['Politiet', 1],
      ],
      own,
    );
    expect(drafted.problems[0]).toEqual({
      severity: 'error',
      code: 'import.unknown-group',
      params: { sheet: 'Data', value: 'Politiet', cell: 'A2', count: 2 },
      cells: ['A2', 'A5'],
    });
    expect(balance(drafted.account)).toEqual(BALANCED);
  });

  test('a name that two groups share is ambiguous until mapped', () => {
    const shared = engagement({
      groups: [
        { id: 'a', name: { da: 'Team' }, level: 'employees' },
        { id: 'b', name: { da: 'Hold' }, level: 'employees', aliases: ['Fælles'] },
        { id: 'c', name: { da: 'Gruppe' }, level: 'employees', aliases: ['Fælles'] },
      ],
    });
    expect(
      draft(
        [
          ['g', 'x'],
          ['Fælles', 4],
        ],
        own,
        shared,
      ).problems[0]?.code,
    ).toBe('import.ambiguous-group');
    const mapped = draft(
      [
        ['g', 'x'],
        ['Fælles', 4],
      ],
      { ...own, groups: { Fælles: 'c' } },
      shared,
    );
    expect(mapped.drafts.respondents[0]?.groupId).toBe('c');
  });

  test('positions by common words, by the mapping, and none for other words', () => {
    const columns = [...own.columns, { column: 'C', role: 'position' }];
    const words = ['Leder', 'medarbejder', 'Ansatt', 'Employee', 'Konsulent', 'Vikar', null];
    const drafted = draft([['g', 'x', 'p'], ...words.map((word): Cell[] => ['skole', 4, word])], {
      columns,
      positions: { konsulent: 'employee' },
    });
    expect(drafted.drafts.respondents.map(({ position }) => position)).toEqual([
      'leader',
      'employee',
      'employee',
      'employee',
      'employee',
      null,
      null,
    ]);
    expect(drafted.problems.map(({ severity, code, cells }) => [severity, code, cells])).toEqual([
      ['notice', 'import.unknown-position', ['C7']],
    ]);
  });
});

describe('rows that are left out', () => {
  test('each with its reason, its cell and the answers it takes along', () => {
    const drafted = draft(
      [
        HEADER,
        [1, 'skole', 4, 3],
        [2, null, 4, 'Ved ikke'],
        [3, 'ppr', null, null],
        [],
        ['TEST', 'ppr', 5, 5],
        [4, 'test', 5, null],
        [5, 'ppr', 1, null],
      ],
      WIDE,
    );
    expect(drafted.account.skips.map(({ cell, reason, answers }) => [cell, reason, answers])).toEqual([
      ['B3', 'no-group', 2],
      ['A4', 'no-answers', 0],
      ['A5', 'empty-row', 0],
      ['A6', 'test-response', 2],
      ['B7', 'test-response', 1],
    ]);
    expect(drafted.account.rows).toEqual({ read: 7, stored: 2, skipped: 5 });
    expect(drafted.account.answers).toEqual({ read: 8, stored: 3, skipped: 5, blank: 3 });
    expect(balance(drafted.account)).toEqual(BALANCED);
    expect(drafted.problems).toEqual([]);
  });

  test('a remark that speaks of a test is no test; one that says so is', () => {
    const columns = [...own.columns, { column: 'C', role: 'comment' }];
    const remarks = [
      'Testen af den nye plan var god',
      'Test - slet venligst',
      'test',
      'dette er en test.',
      'Ingen test her',
    ];
    const drafted = draft([['g', 'x', 'k'], ...remarks.map((remark): Cell[] => ['skole', 4, remark])], {
      columns,
    });
    expect(drafted.drafts.respondents.map(({ row }) => row)).toEqual([1, 5]);
  });

  test('status: entries of complete answers, try-outs, blank submissions', () => {
    const columns = [
      ...own.columns,
      { column: 'C', role: 'status', complete: ['1', 'Færdig'], test: ['2'] },
      { column: 'D', role: 'submitted', required: true },
    ];
    const rows: Cell[][] = [
      ['skole', 4, 1, '2026-03-02'],
      ['skole', 4, 0, '2026-03-02'],
      ['skole', 4, 'færdig', '2026-03-02'],
      ['skole', 4, 2, '2026-03-02'],
      ['skole', 4, null, '2026-03-02'],
      ['skole', 4, 1, null],
    ];
    const { account } = draft([['g', 'x', 's', 't'], ...rows], { columns });
    expect(account.skips.map(({ cell, reason }) => [cell, reason])).toEqual([
      ['C3', 'incomplete'],
      ['C5', 'test-response'],
      ['C6', 'incomplete'],
      ['D7', 'incomplete'],
    ]);
  });

  test('status without a list: common words decide', () => {
    const columns = [...own.columns, { column: 'C', role: 'status' }];
    const words = ['Gennemført', 'Nogen svar', 'Survey Preview', 'True', null];
    const { account } = draft([['g', 'x', 's'], ...words.map((word): Cell[] => ['skole', 4, word])], {
      columns,
    });
    expect(account.skips.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'incomplete'],
      [3, 'test-response'],
      [5, 'incomplete'],
    ]);
  });

  test('of one respondent twice the latest submitted stays, else the last row', () => {
    const columns = [...WIDE.columns, { column: 'E', role: 'submitted' }];
    const rows: Cell[][] = [
      [7, 'skole', 5, null, '03/02/2026 09:14:55 AM'],
      [7, 'skole', 4, null, '03/01/2026 11:14:55 PM'],
      ['7', 'skole', 3, null, '02/28/2026 09:14:55 AM'],
      [8, 'skole', 1, null, null],
      [8, 'skole', 2, null, null],
      [9, 'skole', 1, null, null],
      [9, 'skole', null, null, null],
    ];
    const drafted = draft([[...HEADER, 't'], ...rows], { columns });
    expect(answersOf(drafted)).toEqual(['7>skole.collab1=5', '8>skole.collab1=2', '9>skole.collab1=1']);
    expect(drafted.account.skips.map(({ cell, reason }) => [cell, reason])).toEqual([
      ['A3', 'duplicate'],
      ['A4', 'duplicate'],
      ['A5', 'duplicate'],
      ['A8', 'no-answers'],
    ]);
    expect(balance(drafted.account)).toEqual(BALANCED);
  });

  test('answers about relations that are not part of the engagement are skipped one by one', () => {
    const others = engagement({ relations: 'others' });
    const drafted = draft(
      [HEADER, [1, 'skole', 4, 3], [2, 'ppr', 2, 'Ved ikke'], [3, 'skole', 5, null]],
      WIDE,
      others,
    );
    expect(answersOf(drafted)).toEqual(['1>ppr.know1=3', '2>skole.collab1=2']);
    expect(drafted.account.skips.map(({ cell, reason, scope }) => [cell, reason, scope])).toEqual([
      ['C2', 'not-relevant', 'cell'],
      ['D3', 'not-relevant', 'cell'],
      ['C4', 'not-relevant', 'cell'],
      ['A4', 'no-answers', 'row'],
    ]);
    expect(drafted.account.changes).toEqual([]);
    expect(balance(drafted.account)).toEqual(BALANCED);
  });

  test('two columns about the same: the last one stays', () => {
    const columns = [...own.columns, { column: 'C', role: 'answer', item: 'collab1', target: 'skole' }];
    const drafted = draft(
      [
        ['g', 'x', 'y'],
        ['skole', 2, 5],
        ['ppr', 3, 4],
      ],
      { columns },
    );
    expect(answersOf(drafted)).toEqual([
      'row2>skole.collab1=5',
      'row3>ppr.collab1=3',
      'row3>skole.collab1=4',
    ]);
    expect(drafted.account.skips).toMatchObject([
      { cell: 'B2', reason: 'duplicate', scope: 'cell', value: '2' },
    ]);
    expect(balance(drafted.account)).toEqual(BALANCED);
  });
});

describe('people', () => {
  test('background and comments keep their names and cells', () => {
    const columns = [
      ...own.columns,
      { column: 'C', role: 'background', name: 'Anciennitet' },
      { column: 'D', role: 'comment' },
    ];
    const drafted = draft(
      [
        ['g', 'x', 'a', 'Hvad fungerer?'],
        ['skole', 4, 12, ' Godt '],
        ['ppr', 2, null, null],
      ],
      {
        columns,
      },
    );
    expect(drafted.drafts.respondents).toEqual([
      {
        sourceId: null,
        groupId: 'skole',
        position: null,
        row: 1,
        background: { Anciennitet: '12' },
        comments: [{ name: 'Hvad fungerer?', text: 'Godt', row: 1, column: 3 }],
      },
      { sourceId: null, groupId: 'ppr', position: null, row: 2, background: {}, comments: [] },
    ]);
  });
});

describe('long sheets', () => {
  const LONG = {
    layout: 'long',
    columns: [
      { column: 'A', role: 'respondent' },
      { column: 'B', role: 'group' },
      { column: 'C', role: 'position' },
      { column: 'D', role: 'target' },
      { column: 'E', role: 'item' },
      { column: 'F', role: 'value' },
    ],
  };
  const header = ['r', 'g', 'p', 't', 'i', 'v'];

  test('rows of one respondent are gathered; group and position may stand once', () => {
    const rows: Cell[][] = [
      [17, 'skole', 'leder', 'ppr', 'collab1', 4],
      [18, 'ppr', null, '@own', 'Kendskab', 'I høj grad'],
      [17, null, null, 'Skolen', 'know', '2'],
      [17, null, null, 'ppr', 'know', null],
    ];
    const drafted = draft([header, ...rows], LONG);
    expect(answersOf(drafted)).toEqual(['17>ppr.collab1=4', '18>ppr.know1=4', '17>skole.know1=2']);
    expect(
      drafted.drafts.respondents.map(({ sourceId, position, row }) => [sourceId, position, row]),
    ).toEqual([
      ['17', 'leader', 1],
      ['18', null, 2],
    ]);
    expect(drafted.account.skips).toMatchObject([{ cell: 'F5', reason: 'blank' }]);
    expect(balance(drafted.account)).toEqual(BALANCED);
  });

  test('the same question twice keeps the last; two groups for one person stop the import', () => {
    const rows: Cell[][] = [
      [17, 'skole', null, 'ppr', 'collab1', 4],
      [17, 'skole', null, 'ppr', 'collab1', 5],
      [17, 'ppr', null, 'ppr', 'know1', 5],
    ];
    const drafted = draft([header, ...rows], LONG);
    expect(answersOf(drafted)).toEqual(['17>ppr.collab1=5', '17>ppr.know1=5']);
    expect(drafted.account.skips.map(({ cell, reason, scope }) => [cell, reason, scope])).toEqual([
      ['F2', 'duplicate', 'cell'],
      ['A2', 'duplicate', 'row'],
    ]);
    expect(drafted.problems.map(({ code, cells }) => [code, cells])).toEqual([['import.two-groups', ['B4']]]);
    expect(balance(drafted.account)).toEqual(BALANCED);
  });

  test('unknown questions and groups, people without id or group', () => {
    const rows: Cell[][] = [
      [17, 'skole', null, 'ppr', 'humør', 4],
      [17, 'skole', null, 'Politiet', 'know1', 4],
      [17, 'skole', null, 'ppr', 'know1', 4],
      [null, 'skole', null, 'ppr', 'know1', 4],
      [18, null, null, 'ppr', 'know1', 4],
    ];
    const drafted = draft([header, ...rows], LONG);
    expect(drafted.problems.map(({ severity, code, cells }) => [severity, code, cells])).toEqual([
      ['error', 'import.unknown-item', ['E2']],
      ['error', 'import.unknown-group', ['D3']],
    ]);
    expect(drafted.account.skips.map(({ cell, reason }) => [cell, reason])).toEqual([
      ['F2', 'unknown-item'],
      ['A2', 'no-answers'],
      ['F3', 'unknown-group'],
      ['A3', 'no-answers'],
      ['A5', 'no-respondent'],
      ['B6', 'no-group'],
    ]);
    expect(balance(drafted.account)).toEqual(BALANCED);
  });

  test('items may stand as columns, groups as columns of a grid', () => {
    const [respondent, group, , target] = LONG.columns;
    const items = draft(
      [
        ['r', 'g', '', 't', 'collab', 'know'],
        [1, 'skole', null, 'ppr', 4, 5],
        [1, 'skole', null, 'skole', null, 3],
      ],
      {
        layout: 'long',
        columns: [
          respondent,
          group,
          target,
          { column: 'E', role: 'value', item: 'collab' },
          { column: 'F', role: 'value', item: 'know1' },
        ],
      },
    );
    expect(answersOf(items)).toEqual(['1>ppr.collab1=4', '1>ppr.know1=5', '1>skole.know1=3']);
    const grid = draft(
      [
        ['r', 'g', '', '', 'spg', 'Skolen', 'PPR'],
        [1, 'skole', null, null, 'Kendskab', 4, 5],
        [1, 'skole', null, null, 'info', 2, null],
      ],
      {
        layout: 'grid',
        columns: [
          respondent,
          group,
          { column: 'E', role: 'item' },
          { column: 'F', role: 'answer', target: 'skole' },
          { column: 'G', role: 'answer', target: 'ppr' },
        ],
      },
    );
    expect(answersOf(grid)).toEqual(['1>skole.know1=4', '1>ppr.know1=5', '1>skole.info1=2']);
  });
});

describe('a mapping that does not fit', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string, Readonly<Record<string, unknown>>]>([
    ['sheet', { ...own, sheet: 'Svar' }, 'mapping.no-sheet', { sheet: 'Svar', file: 'svar.xlsx' }],
    [
      'column',
      { columns: [...own.columns, { column: 'AB', role: 'position' }] },
      'mapping.no-column',
      { column: 'AB', last: 'B' },
    ],
    [
      'item',
      { columns: [own.columns[0], { column: 'B', role: 'answer', item: 'humør', target: 'ppr' }] },
      'mapping.unknown-item',
      { item: 'humør', field: 'B' },
    ],
    [
      'target',
      { columns: [own.columns[0], { column: 'B', role: 'answer', item: 'know', target: 'politi' }] },
      'mapping.unknown-target',
      { group: 'politi', column: 'B' },
    ],
    [
      'group',
      { ...own, groups: { Lærere: 'lærer' } },
      'mapping.unknown-group',
      { text: 'Lærere', group: 'lærer' },
    ],
    ['value', { ...own, values: { Højest: 6 } }, 'mapping.value-out-of-scale', { text: 'Højest', value: 6 }],
    ['group column', { columns: [own.columns[1]] }, 'mapping.needs-group', {}],
    ['answer column', { columns: [own.columns[0]] }, 'mapping.needs-answers', {}],
    ['respondent column', { ...own, layout: 'long' }, 'mapping.needs-respondent', {}],
    [
      'two group columns',
      { columns: [...own.columns, { column: 'B', role: 'group' }] },
      'mapping.role-twice',
      { column: 'B' },
    ],
    [
      'one column twice',
      { columns: [...own.columns, own.columns[1]] },
      'mapping.column-twice',
      { column: 'B' },
    ],
    [
      'item column',
      { layout: 'long', columns: [own.columns[0], { column: 'B', role: 'value', target: 'ppr' }] },
      'mapping.needs-item',
      { column: 'B' },
    ],
  ])('%s', (_, mapping, code, params) => {
    const drafted = draft(
      [
        ['g', 'x'],
        ['skole', 4],
      ],
      mapping,
    );
    expect(drafted.problems.filter(({ severity }) => severity === 'error')).toContainEqual(
      expect.objectContaining({ code, params: expect.objectContaining(params) as unknown }),
    );
    expect(drafted.drafts.answers.count).toBe(0);
    expect(drafted.account.rows.stored).toBe(0);
  });

  test('an item with several questions is not found under its dimension', () => {
    const two = engagement({
      instrument: {
        id: 'egen',
        scale: { min: 1, max: 5 },
        dimensions: [
          {
            id: 'kend',
            items: [
              { id: 'k1', text: { da: 'a' } },
              { id: 'k2', text: { da: 'b' } },
            ],
          },
        ],
      },
    });
    const mapping = {
      columns: [own.columns[0], { column: 'B', role: 'answer', item: 'kend', target: 'ppr' }],
    };
    expect(
      draft(
        [
          ['g', 'x'],
          ['skole', 4],
        ],
        mapping,
        two,
      ).problems[0]?.code,
    ).toBe('mapping.unknown-item');
  });

  test('without a sheet name the first visible sheet with data is read', () => {
    const rows: Cell[][] = [
      ['g', 'x'],
      ['skole', 4],
    ];
    const hidden = { ...sheetOf([['a']], 'Skjult'), hidden: true };
    const workbook = workbookOf(sheetOf([], 'Tom'), hidden, sheetOf(rows, 'Svar'));
    const drafted = draftResponses(workbook, parseMapping(own), engagement());
    expect(drafted.account.sheet).toBe('Svar');
    expect(drafted.account.rows.stored).toBe(1);
  });

  test('a sheet without answers says so', () => {
    const drafted = draft([['g', 'x']], own);
    expect(drafted.problems).toMatchObject([
      { severity: 'error', code: 'import.no-answers', params: { sheet: 'Data' } },
    ]);
  });
});
