/** Headers that do not say all: no group where only the own one is asked about, a scale behind the name. */
import { describe, expect, it } from 'vitest';
import { draftResponses } from '../../../../shared/domain/mapping/draft.ts';
import { proposeMapping } from '../../../../shared/domain/mapping/recognise/propose.ts';
import type { Cell } from '../../../../shared/domain/mapping/sheet.ts';
import { engagement, NORDIC_GROUPS, sheetOf, workbookOf } from './cases.ts';

describe('surveys about the own group alone', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['Nr.', 'Gruppe', 'Samarbejdsorientering', 'Kendskab', 'Information'],
    [1, 'Skolen', 4, 5, 3],
    [2, 'PPR', 2, 3, 3],
  ];
  const targets = (relations: unknown) => {
    const { certain, mapping } = proposeMapping(workbookOf(sheetOf(rows)), engagement({ relations }));
    return [certain, mapping.columns.flatMap((column) => (column.role === 'answer' ? [column.target] : []))];
  };

  it('are certain where no other relation is asked about, else a question', () => {
    const own = NORDIC_GROUPS.map(({ id }) => [id, id]);
    expect(targets(own)).toEqual([true, ['@own', '@own', '@own']]);
    expect(targets('all')).toEqual([false, ['@own', '@own', '@own']]);
  });
});

it('a scale behind the brackets of a header turns its numbers and is no part of its name', () => {
  const head = (text: string) => `${text} [PPR] (1 = I meget høj grad, 5 = Slet ikke)`;
  const sheet = sheetOf([
    ['Nr.', 'Gruppe', head('Kendskab'), head('Information')],
    [1, 'Skolen', 1, 2],
    [2, 'PPR', 5, 4],
  ]);
  const { certain, mapping } = proposeMapping(workbookOf(sheet), engagement());
  expect(certain).toBe(true);
  expect(mapping.columns.filter(({ role }) => role === 'answer')).toMatchObject([
    { column: 'C', item: 'know1', target: 'ppr' },
    { column: 'D', item: 'info1', target: 'ppr' },
  ]);
  const { drafts } = draftResponses(workbookOf(sheet), mapping, engagement());
  expect([...drafts.answers.value]).toEqual([5, 4, 1, 2]);
});
