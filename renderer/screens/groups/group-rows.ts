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
import { headingsOf, plainHeading } from './header-words.ts';

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
/** A comma is none: names of groups hold commas. */
const ALIAS_BREAKS = /[;|\n]/u;

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
      aliases: aliases.split(ALIAS_BREAKS),
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
  /** Lines that are groups which were there already. */
  readonly known: number;
}

/** Where a pasted block goes. */
export interface PastePlace {
  readonly columns: readonly ColumnId[];
  readonly at: Spot;
  /** The rows that there are: a block with a header, or one that begins below them, finds its groups by name. */
  readonly rows: readonly GroupRow[];
  /** Language of the first name. */
  readonly language: Language;
  readonly levels: Readonly<Record<Level, readonly string[]>>;
}

/** Where the texts of a pasted block go, and which find no place. */
export function placeBlock(
  { columns, at, rows, language, levels }: PastePlace,
  block: readonly (readonly string[])[],
): PlacedBlock {
  const header = headerColumns(block[0] ?? [], columns, language);
  const first = header === null ? 0 : 1;
  const columnOf = (cell: number): number => (header === null ? at.column + cell : (header[cell] ?? -1));
  const lines = block.slice(first);
  const byName = header !== null || at.row >= rows.length;
  const targets = byName
    ? rowsByName(
        lines.map((texts) => nameIn(texts, columns, columnOf)),
        rows,
      )
    : lines.map((_, line) => ({ row: at.row + line, isKnown: false }));
  const misfits: Misfit[] = [];
  const edits = new Map<string, CellEdit>();
  lines.forEach((texts, line) => {
    const row = targets[line]?.row ?? at.row + line;
    texts.forEach((given, cell) => {
      const column = columnOf(cell);
      const id = columns[column];
      const text = id === 'aliases' ? given.replace(/\s*\n\s*/gu, ALIAS_BREAK) : given.replace(/\s+/gu, ' ');
      const fault = faultOf(id, text, levels);
      if (fault !== null) misfits.push({ row: line + first, text, reason: fault });
      else if (id !== undefined && (text !== '' || (id !== 'level' && !byName)))
        put(edits, id, { row, column, text: id === 'level' ? (levelOf(text, levels) ?? '') : text });
    });
  });
  return {
    edits: [...edits.values()],
    misfits,
    hasHeader: header !== null,
    known: targets.filter(({ isKnown }) => isKnown).length,
  };
}

/** Several columns of other names fill one cell. */
function put(edits: Map<string, CellEdit>, id: ColumnId, edit: CellEdit): void {
  const key = `${edit.row}:${edit.column}`;
  const before = edits.get(key);
  const joins = id === 'aliases' && before !== undefined && before.text !== '';
  edits.set(key, joins ? { ...edit, text: `${before.text}${ALIAS_BREAK}${edit.text}` } : edit);
}

/** The name that a pasted line gives, whichever language it stands in. */
function nameIn(
  texts: readonly string[],
  columns: readonly ColumnId[],
  columnOf: (cell: number) => number,
): string {
  const found = texts.find((text, cell) => {
    const id = columns[columnOf(cell)];
    return id !== undefined && nameLanguage(id) !== null && text.trim() !== '';
  });
  return found ?? '';
}

/** Rows of lines by their names: a group that is there already, under any of its names, or the next free row. */
function rowsByName(
  names: readonly string[],
  rows: readonly GroupRow[],
): readonly { readonly row: number; readonly isKnown: boolean }[] {
  const places = new Map<string, number>();
  const learn = (name: string, row: number): void => {
    const key = plainName(name);
    if (key !== '' && !places.has(key)) places.set(key, row);
  };
  rows.forEach((row, at) => LANGUAGES.forEach((language) => learn(row.name[language], at)));
  rows.forEach(({ aliases }, at) => aliases.split(ALIAS_BREAKS).forEach((alias) => learn(alias, at)));
  let next = rows.length;
  return names.map((name) => {
    const known = places.get(plainName(name));
    if (known !== undefined) return { row: known, isKnown: true };
    const row = next;
    next += 1;
    learn(name, row);
    return { row, isKnown: false };
  });
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
  language: Language,
): readonly number[] | null {
  const found = row.map((text) =>
    columns.findIndex((id) => headingsOf(id, language).includes(plainHeading(text))),
  );
  const known = found.filter((at) => at >= 0);
  const once = known.filter((at) => columns[at] !== 'aliases');
  const isName = known.some((at) => nameLanguage(columns[at] ?? 'level') !== null);
  // A single word may be the name of a group as well: alone, only a heading of names is one.
  const isHeader = row.length === 1 ? isName : known.length >= 2;
  return isHeader && new Set(once).size === once.length ? found : null;
}
