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
  type GroupRow,
} from '../../../renderer/screens/groups/group-rows.ts';
import type { Spot } from '../../../renderer/components/grid/grid-state.ts';
import type { Group } from '../../../shared/domain/engagement/types.ts';

const COLUMNS: readonly ColumnId[] = ['name-da', 'level', 'unit', 'invited', 'aliases'];
const LEVELS = { employees: ['Medarbejdere'], leaders: ['Ledere'], top: ['Øverste ledelse'] };
const ALL: readonly ColumnId[] = ['name-da', 'name-nb', 'name-en', 'level', 'unit', 'invited', 'aliases'];
const paste = (
  at: Spot,
  block: readonly (readonly string[])[],
  { rows = [], columns = COLUMNS }: { rows?: readonly GroupRow[]; columns?: readonly ColumnId[] } = {},
) => placeBlock({ columns, at, rows, language: 'da', levels: LEVELS }, block);
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
    const placed = paste({ row: 0, column: 2 }, [
      ['Inviteret', 'Gruppe', 'Tlf'],
      ['7', 'PPR', '12'],
      ['8', 'SFO', ''],
    ]);
    expect(placed.hasHeader).toBe(true);
    expect(placed.misfits).toEqual([{ row: 1, text: '12', reason: 'column' }]);
    const rows = withEdits([], COLUMNS, placed.edits, () => 'k');
    expect(rows.map((row) => COLUMNS.map((id) => cellText(row, id)))).toEqual([
      ['PPR', 'employees', '', '7', ''],
      ['SFO', 'employees', '', '8', ''],
    ]);
  });

  it('without a header goes to the right and down from the cell, past the end into new rows', () => {
    const placed = paste({ row: 1, column: 0 }, [['PPR', 'ledere', 'Vest', '9', 'p; q', 'for meget']], {
      rows: [rowOf(group)],
    });
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
    const placed = paste({ row: 0, column: 1 }, [['konger', 'Vest', 'mange']], { rows: [rowOf(group)] });
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

  it('with a header finds the groups that are there, adds the others below, and empties nothing', () => {
    const rows = [rowOf({ ...group, unit: 'Vest', invited: 5, aliases: ['Lærere'] })];
    const placed = paste(
      { row: 0, column: 0 },
      [
        ['Faggruppe', 'Antal medarbejdere:', 'Afdeling'],
        ['skolen ', '24', ''],
        ['PPR', '9', 'Nord'],
        ['Lærere', '25', ''],
        ['ppr', '', 'Syd'],
      ],
      { rows },
    );
    expect(placed.known).toBe(3);
    const { groups } = readRows(
      withEdits(rows, COLUMNS, placed.edits, () => 'k'),
      'da',
    );
    expect(groups.map(({ id, unit, invited }) => [id, unit, invited])).toEqual([
      ['a', 'Vest', 25],
      ['ppr', 'Syd', 9],
    ]);
  });

  it('below the last row finds known groups too; over rows it is what it is in Excel', () => {
    const rows = [rowOf(group)];
    expect(paste({ row: 1, column: 0 }, [['SKOLEN'], ['Ny']], { rows })).toMatchObject({
      known: 1,
      edits: [
        { row: 0, text: 'SKOLEN' },
        { row: 1, text: 'Ny' },
      ],
    });
    expect(paste({ row: 0, column: 0 }, [['Ny'], ['Skolen']], { rows }).known).toBe(0);
  });

  it.each([
    [
      ['Gruppenavn', 'Navn (norsk)', 'English', 'Level'],
      [0, 1, 2, 3],
    ],
    [
      ['Name', 'Name in Norwegian', 'Number invited', 'Also called'],
      [0, 1, 5, 6],
    ],
    [
      ['Navn på engelsk', 'Gruppe', 'Rolle', 'Avdeling'],
      [2, 0, 3, 4],
    ],
    [
      ['Alias 1', 'Navn', 'Alias 2'],
      [6, 0, 6],
    ],
  ])('knows its headings in each language: %j', (header, columns) => {
    const placed = paste({ row: 0, column: 0 }, [header, header.map(() => 'Ledere')], { columns: ALL });
    expect(placed.hasHeader).toBe(true);
    const places = columns.filter((column) => ALL[column] !== 'invited');
    expect(placed.edits.map(({ column }) => column).sort()).toEqual([...new Set(places)].sort());
  });

  it('takes one heading alone only for names: a group may be called like a column', () => {
    expect(paste({ row: 0, column: 0 }, [['Navn'], ['PPR']]).hasHeader).toBe(true);
    expect(paste({ row: 0, column: 0 }, [['Afdeling'], ['PPR']]).hasHeader).toBe(false);
  });

  it('gathers other names from several columns, lines and signs, and leaves commas alone', () => {
    const placed = paste({ row: 0, column: 0 }, [
      ['Gruppe', 'Alias 1', 'Alias 2'],
      ['Børn\nog unge', 'BU, fælles\nBørnene', 'b|u'],
    ]);
    const [only] = readRows(
      withEdits([], COLUMNS, placed.edits, () => 'k'),
      'da',
    ).groups;
    expect([only?.name.da, only?.aliases]).toEqual(['Børn og unge', ['BU, fælles', 'Børnene', 'b', 'u']]);
  });
});
