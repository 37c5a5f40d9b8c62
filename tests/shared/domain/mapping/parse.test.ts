import { describe, expect, test } from 'vitest';
import { parseMapping } from '../../../../shared/domain/mapping/parse.ts';
import { isFailure } from '../../../../shared/lib/failure.ts';

const columns = [{ column: 'A', role: 'group' }];

test('left-out keys take their defaults', () => {
  expect(parseMapping({ columns })).toEqual({
    headerRows: 1,
    layout: 'wide',
    columns,
    values: {},
    missing: [],
    notApplicable: [],
    positions: {},
    groups: {},
    items: {},
  });
});

test('every role and key of the contract is read', () => {
  const mapping = {
    sheet: 'Data',
    headerRows: 2,
    layout: 'wide',
    columns: [
      { column: 'A', role: 'respondent' },
      { column: 'B', role: 'group' },
      { column: 'C', role: 'position' },
      { column: 'D', role: 'answer', item: 'collab1', target: 'skole', values: { Lidt: 2 } },
      { column: 'E', role: 'answer', item: 'know1', target: '@own' },
      { column: 'F', role: 'background', name: 'Anciennitet' },
      { column: 'G', role: 'comment' },
      { column: 'H', role: 'ignore' },
      { column: 'I', role: 'status', complete: ['1'], test: ['2'] },
      { column: 'AA', role: 'submitted', required: true },
    ],
    values: { 'Slet ikke': 1 },
    missing: ['Ved ikke'],
    notApplicable: ['Vi samarbejder ikke'],
    positions: { Leder: 'leader', Medarbejder: 'employee' },
    groups: { Lærere: 'skole' },
    items: {},
    coding: { freq1: 'displayed' },
  };
  expect(parseMapping(mapping)).toEqual(mapping);
});

test('numbers in lists are texts, column letters are upper case, keys may be any word', () => {
  const mapping = parseMapping(
    JSON.parse('{"columns":[{"column":"b","role":"group"}],"missing":[99],"groups":{"__proto__":"skole"}}'),
  );
  expect(mapping.missing).toEqual(['99']);
  expect(mapping.columns).toEqual([{ column: 'B', role: 'group' }]);
  expect(Object.entries(mapping.groups)).toEqual([['__proto__', 'skole']]);
});

test('in a grid an answer column may leave the item to the row', () => {
  const mapping = parseMapping({
    layout: 'grid',
    columns: [{ column: 'C', role: 'answer', target: 'skole' }],
  });
  expect(mapping.columns).toEqual([{ column: 'C', role: 'value', target: 'skole' }]);
});

describe('a wrong field is named', () => {
  test.each<[unknown, string]>([
    [null, 'mapping'],
    [[], 'mapping'],
    [{}, 'columns'],
    [{ columns: [] }, 'columns'],
    [{ columns: [7] }, 'columns[0]'],
    [{ columns: [{ column: 'A1', role: 'group' }] }, 'columns[0].column'],
    [{ columns: [{ column: 'ZZZ', role: 'group' }] }, 'columns[0].column'],
    [{ columns: [...columns, { column: 'B', role: 'gruppe' }] }, 'columns[1].role'],
    [
      { columns: [...columns, ...columns, ...columns, { column: 'D', role: 'answer', target: 'x' }] },
      'columns[3].item',
    ],
    [{ columns: [{ column: 'D', role: 'answer', item: 'x' }] }, 'columns[0].target'],
    [{ columns: [{ column: 'D', role: 'value', values: { a: '1' } }] }, 'columns[0].values.a'],
    [{ columns, layout: 'bred' }, 'layout'],
    [{ columns, headerRows: -1 }, 'headerRows'],
    [{ columns, headerRows: '1' }, 'headerRows'],
    [{ columns, sheet: 3 }, 'sheet'],
    [{ columns, values: { 'Slet ikke': '1' } }, 'values.Slet ikke'],
    [{ columns, values: [1] }, 'values'],
    [{ columns, missing: 'Ved ikke' }, 'missing'],
    [{ columns, missing: [''] }, 'missing[0]'],
    [{ columns, positions: { Leder: 'chef' } }, 'positions.Leder'],
    [{ columns, groups: { Lærere: 4, a: null } }, 'groups.a'],
    [{ columns, coding: { freq1: 'ja' } }, 'coding.freq1'],
  ])('%j', (json, field) => {
    const failure = failureOf(() => parseMapping(json));
    expect(failure).toEqual({ code: 'mapping.invalid', field });
  });

  test('a text with two meanings', () => {
    const json = { columns, values: { '9': 1 }, missing: ['9,0'] };
    expect(failureOf(() => parseMapping(json))).toEqual({
      code: 'mapping.two-meanings',
      field: 'missing[0]',
    });
  });
});

function failureOf(run: () => unknown): { code: string; field: unknown } | null {
  try {
    run();
    return null;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { code: error.code, field: error.params['field'] };
  }
}
