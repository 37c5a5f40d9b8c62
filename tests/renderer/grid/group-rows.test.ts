/** Rows of groups: what is typed becomes groups, what is pasted finds its place or is named. */
import { describe, expect, it } from 'vitest';
import {
  cellText,
  emptyRow,
  placeBlock,
  readCount,
  readRows,
  rowOf,
  withCell,
  withEdits,
  type ColumnId,
} from '../../../renderer/screens/groups/group-rows.ts';
import type { Group } from '../../../shared/domain/engagement/types.ts';

const COLUMNS: readonly ColumnId[] = ['name-da', 'level', 'unit', 'invited', 'aliases'];
const LEVELS = { employees: ['Medarbejdere'], leaders: ['Ledere'], top: ['Øverste ledelse'] };
const LABELS = { 'name-da': ['Navn', 'Gruppe'], level: ['Niveau'], invited: ['Inviteret'] };
const group: Group = {
  id: 'a',
  name: { da: 'Skolen' },
  level: 'leaders',
  unit: 'Øst',
  invited: 12,
  aliases: ['x', 'y'],
};

describe('rows of groups', () => {
  it('come back as the groups they were made of', () => {
    const { groups, problems } = readRows([rowOf(group)], 'da');
    expect(groups).toEqual([group]);
    expect(problems.size).toBe(0);
  });

  it('keep the id when they are renamed, get one when they are named, and do not count while blank', () => {
    const renamed = withCell(rowOf(group), 'name-da', 'Skolerne');
    const fresh = withCell(emptyRow('n'), 'name-da', 'Skolerne Øst');
    const { groups, rows } = readRows([renamed, fresh, emptyRow('m')], 'da');
    expect(groups.map(({ id, name }) => [id, name.da])).toEqual([
      ['a', 'Skolerne'],
      ['skolerne-oest', 'Skolerne Øst'],
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['a', 'skolerne-oest', null]);
  });

  it('say at their place what cannot be stored', () => {
    const wrong = withCell(withCell(emptyRow('n'), 'name-da', 'Skolen'), 'invited', 'mange');
    const nameless = withCell(emptyRow('o'), 'unit', 'Vest');
    const { problems } = readRows([rowOf(group), wrong, nameless], 'da');
    expect(
      [...problems].map(([key, list]) => [key, list.map(({ field, code }) => `${field} ${code}`)]),
    ).toEqual([
      ['n', ['name same-name', 'invited invited']],
      ['o', ['name no-name']],
    ]);
  });

  it('read numbers as people write them', () => {
    expect(['24', ' 1.200 ', '1 200', '2,5', '-1', 'x', ''].map(readCount)).toEqual([
      24,
      1200,
      1200,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a pasted block', () => {
  it('goes where its header says, in whatever order', () => {
    const placed = placeBlock(
      COLUMNS,
      { row: 0, column: 2 },
      [
        ['Inviteret', 'Gruppe', 'Tlf'],
        ['7', 'PPR', '12'],
        ['8', 'SFO', ''],
      ],
      LABELS,
      LEVELS,
    );
    expect(placed.hasHeader).toBe(true);
    expect(placed.misfits).toEqual([{ row: 1, text: '12', reason: 'column' }]);
    const rows = withEdits([], COLUMNS, placed.edits, () => 'k');
    expect(rows.map((row) => COLUMNS.map((id) => cellText(row, id)))).toEqual([
      ['PPR', 'employees', '', '7', ''],
      ['SFO', 'employees', '', '8', ''],
    ]);
  });

  it('without a header goes to the right and down from the cell, past the end into new rows', () => {
    const placed = placeBlock(
      COLUMNS,
      { row: 1, column: 0 },
      [['PPR', 'ledere', 'Vest', '9', 'p; q', 'for meget']],
      LABELS,
      LEVELS,
    );
    expect(placed.misfits).toEqual([{ row: 0, text: 'for meget', reason: 'column' }]);
    const rows = withEdits([rowOf(group)], COLUMNS, placed.edits, () => 'k');
    expect(readRows(rows, 'da').groups[1]).toEqual({
      id: 'ppr',
      name: { da: 'PPR' },
      level: 'leaders',
      unit: 'Vest',
      invited: 9,
      aliases: ['p', 'q'],
    });
  });

  it('leaves a cell as it was where its text does not fit', () => {
    const placed = placeBlock(COLUMNS, { row: 0, column: 1 }, [['konger', 'Vest', 'mange']], LABELS, LEVELS);
    expect(placed.misfits.map(({ text, reason }) => [text, reason])).toEqual([
      ['konger', 'level'],
      ['mange', 'number'],
    ]);
    expect(
      readRows(
        withEdits([rowOf(group)], COLUMNS, placed.edits, () => 'k'),
        'da',
      ).groups,
    ).toEqual([{ ...group, unit: 'Vest' }]);
  });
});
