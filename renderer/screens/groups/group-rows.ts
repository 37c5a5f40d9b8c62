/** The rows of the grid of groups: texts as typed, read into groups, with what is wrong in its cell; and blocks that are pasted. */
import {
  anyName,
  groupProblems,
  levelOf,
  newGroupId,
  plainName,
  tidyGroup,
  type GroupProblem,
} from '../../../shared/domain/engagement/groups.ts';
import { LEVELS, type Group, type Level } from '../../../shared/domain/engagement/types.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import type { CellEdit } from '../../components/grid/grid.tsx';
import type { Spot } from '../../components/grid/grid-state.ts';

/** A group as it stands in the grid. */
export interface GroupRow {
  /** Stays while the row is on screen. */
  readonly key: string;
  /** null until it has a name. */
  readonly id: string | null;
  readonly name: Readonly<Record<Language, string>>;
  readonly level: Level;
  readonly unit: string;
  readonly invited: string;
  readonly aliases: string;
}

export type ColumnId = `name-${Language}` | 'level' | 'unit' | 'invited' | 'aliases' | 'answered';

const ALIAS_BREAK = '; ';

export const emptyRow = (key: string): GroupRow => ({
  key,
  id: null,
  name: { da: '', nb: '', en: '' },
  level: 'employees',
  unit: '',
  invited: '',
  aliases: '',
});

export const rowOf = (group: Group): GroupRow => ({
  key: group.id,
  id: group.id,
  name: { da: group.name.da ?? '', nb: group.name.nb ?? '', en: group.name.en ?? '' },
  level: group.level,
  unit: group.unit ?? '',
  invited: group.invited === null ? '' : String(group.invited),
  aliases: group.aliases.join(ALIAS_BREAK),
});

export const isBlank = (row: GroupRow): boolean =>
  row.id === null &&
  LANGUAGES.every((language) => row.name[language].trim() === '') &&
  [row.unit, row.invited, row.aliases].every((text) => text.trim() === '');

export function cellText(row: GroupRow, column: ColumnId): string {
  if (column === 'answered') return '';
  if (column === 'level') return row.level;
  const language = nameLanguage(column);
  return language === null ? row[column as 'unit' | 'invited' | 'aliases'] : row.name[language];
}

export function nameLanguage(column: ColumnId): Language | null {
  return LANGUAGES.find((language) => column === `name-${language}`) ?? null;
}

/** The row with one cell changed; a level that is none leaves it as it is. */
export function withCell(row: GroupRow, column: ColumnId, text: string): GroupRow {
  const language = nameLanguage(column);
  if (language !== null) return { ...row, name: { ...row.name, [language]: text } };
  if (column === 'level') return { ...row, level: LEVELS.find((level) => level === text) ?? row.level };
  return column === 'answered' ? row : { ...row, [column]: text };
}

/** Whole number as people write it in a cell: 24, 1.200, 1 200; null where it is none. */
export function readCount(text: string): number | null {
  const plain = text.trim();
  const found = /^\d{1,3}(?:[.\s\u00a0]\d{3})+$|^\d+$/u.exec(plain);
  return found === null ? null : Number(plain.replace(/[.\s\u00a0]/gu, ''));
}

export interface ReadRows {
  /** Rows that are groups, with ids for those that had none. */
  readonly rows: readonly GroupRow[];
  readonly groups: readonly Group[];
  /** By row key. */
  readonly problems: ReadonlyMap<string, readonly GroupProblem[]>;
}

/** Reads the rows; those that are blank are left out of the groups. */
export function readRows(rows: readonly GroupRow[], language: Language): ReadRows {
  const taken = new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])));
  const named = rows.map((row) => {
    const name = anyName(row.name, language);
    if (row.id !== null || name === '') return row;
    const id = newGroupId(name, taken);
    taken.add(id);
    return { ...row, id };
  });
  const counted = named.filter((row) => !isBlank(row));
  const groups = counted.map(({ id, name, level, unit, invited, aliases }) =>
    tidyGroup({
      id: id ?? '',
      name,
      level,
      unit,
      invited: invited.trim() === '' ? null : (readCount(invited) ?? Number.NaN),
      aliases: aliases.split(';'),
    }),
  );
  const problems = new Map<string, readonly GroupProblem[]>();
  for (const problem of groupProblems(groups, language)) {
    const key = counted[problem.index]?.key ?? '';
    problems.set(key, [...(problems.get(key) ?? []), problem]);
  }
  return { rows: named, groups, problems };
}

/** The rows after edits; an edit past the end begins a new row. */
export function withEdits(
  rows: readonly GroupRow[],
  columns: readonly ColumnId[],
  edits: readonly CellEdit[],
  newKey: () => string,
): readonly GroupRow[] {
  const after = [...rows];
  for (const { row, column, text } of edits) {
    const id = columns[column];
    if (id === undefined) continue;
    while (after.length <= row) after.push(emptyRow(newKey()));
    after[row] = withCell(after[row] ?? emptyRow(newKey()), id, text);
  }
  return after;
}

/** Why a pasted text is left out. */
export type MisfitReason = 'level' | 'number' | 'column';

export interface Misfit {
  /** 0-based row of the block. */
  readonly row: number;
  readonly text: string;
  readonly reason: MisfitReason;
}

export interface PlacedBlock {
  readonly edits: readonly CellEdit[];
  readonly misfits: readonly Misfit[];
  /** The first row named the columns, and so is no group. */
  readonly hasHeader: boolean;
}

/** Labels by column, in every language: what a header row may say. */
export type ColumnLabels = Readonly<Partial<Record<ColumnId, readonly string[]>>>;

/** Where the texts of a pasted block go, and which find no place. */
export function placeBlock(
  columns: readonly ColumnId[],
  at: Spot,
  block: readonly (readonly string[])[],
  labels: ColumnLabels,
  levels: Readonly<Record<Level, readonly string[]>>,
): PlacedBlock {
  const header = headerColumns(block[0] ?? [], columns, labels);
  const edits: CellEdit[] = [];
  const misfits: Misfit[] = [];
  const first = header === null ? 0 : 1;
  block.slice(first).forEach((texts, line) => {
    texts.forEach((text, cell) => {
      const column = header === null ? at.column + cell : (header[cell] ?? -1);
      const id = columns[column];
      const fault = faultOf(id, text, levels);
      if (fault !== null) misfits.push({ row: line + first, text, reason: fault });
      else if (id !== undefined && (text !== '' || id !== 'level'))
        edits.push({
          row: at.row + line,
          column,
          text: id === 'level' ? (levelOf(text, levels) ?? '') : text,
        });
    });
  });
  return { edits, misfits, hasHeader: header !== null };
}

function faultOf(
  id: ColumnId | undefined,
  text: string,
  levels: Readonly<Record<Level, readonly string[]>>,
): MisfitReason | null {
  if (text === '') return null;
  if (id === undefined || id === 'answered') return 'column';
  if (id === 'level') return levelOf(text, levels) === null ? 'level' : null;
  return id === 'invited' && readCount(text) === null ? 'number' : null;
}

/** Columns by cell of a header row (-1: none of ours); null where the row is no header. */
function headerColumns(
  row: readonly string[],
  columns: readonly ColumnId[],
  labels: ColumnLabels,
): readonly number[] | null {
  const found = row.map((text) =>
    columns.findIndex((id) => labels[id]?.some((label) => plainName(label) === plainName(text)) === true),
  );
  const known = found.filter((at) => at >= 0);
  return known.length >= Math.min(2, row.length) && known.length > 0 && new Set(known).size === known.length
    ? found
    : null;
}
