/** The distinct entries of a sheet that need a meaning: answers, groups, positions, and items whose coding must be said. */
import type { Engagement, Position } from '../engagement/types.ts';
import { instrumentItems } from '../instrument/items.ts';
import { AnswerKind } from '../responses/types.ts';
import { GroupNames } from './groups.ts';
import { ItemNames } from './items.ts';
import { AnswerMeanings, FAULTY } from './meanings.ts';
import { findSheet } from './plan.ts';
import { RowQuestions, type RowQuestion } from './row-questions.ts';
import { cellAddress, columnIndex, type Cell, type ParsedSheet, type ParsedWorkbook } from './sheet.ts';
import { cellKey, cellText, isBlank, textKey } from './text.ts';
import type { Coding, ColumnMapping, Mapping } from './types.ts';
import { positionOfWord } from './words.ts';

/** What an answer entry is taken for. */
export type AnswerMeaning = number | 'missing' | 'notApplicable';

/** One distinct entry; `meaning` null = not known, and an error of the sheet unless said. */
export interface Entry<M> {
  readonly text: string;
  readonly count: number;
  /** A1 address of its first place. */
  readonly firstCell: string;
  readonly meaning: M | null;
}

export interface SheetEntries {
  /** Entries of all answer columns. `mixed`: columns take it for different things (code lists of survey tools). */
  readonly answers: readonly (Entry<AnswerMeaning> & { readonly mixed: boolean })[];
  /** Entries of the group column and of the target column; the meaning is a group's id. */
  readonly groups: readonly Entry<string>[];
  readonly positions: readonly Entry<Position>[];
  /** Items with an optional recode that the sheet holds, and what the mapping says of their numbers. */
  readonly codings: readonly { readonly item: string; readonly coding: Coding | null }[];
  /** Distinct entries beyond the limit, left out of the lists. */
  readonly more: number;
}

/** Entries that are listed of each kind: what one can still look through. */
export const LISTED_ENTRIES = 400;

interface Gathered<M> {
  text: string;
  count: number;
  firstCell: string;
  meaning: M | null;
  mixed: boolean;
}

/** The distinct entries under a mapping, most frequent first; empty where the mapping names no sheet. */
export function sheetEntries(
  workbook: ParsedWorkbook,
  mapping: Mapping,
  engagement: Engagement,
): SheetEntries {
  const sheet = findSheet(workbook, mapping.sheet);
  if (sheet === null) return { answers: [], groups: [], positions: [], codings: [], more: 0 };
  const groupNames = new GroupNames(engagement.groups, mapping.groups);
  const groupOf = (cell: Cell): string | null => engagement.groups[groupNames.findCell(cell)]?.id ?? null;
  const gather = gatherer(sheet, mapping, engagement);
  const groups = gather(['group', 'target'], 'group', () => groupOf);
  const said = new Map(
    Object.entries(mapping.positions).map(([text, position]) => [textKey(text), position]),
  );
  const positionOf = (cell: Cell): Position | null => {
    const key = cellKey(cell);
    return said.get(key) ?? positionOfWord(key);
  };
  const positions = gather(['position'], 'position', () => positionOf);
  const answers = gather(['answer', 'value'], 'answer', (column) =>
    answerMeaning(column, mapping, engagement),
  );
  const lists = [answers, groups, positions];
  return {
    answers: listed(answers).map(({ mixed, ...entry }) => ({ ...entry, mixed })),
    groups: listed(groups).map(({ mixed: _, ...entry }) => entry),
    positions: listed(positions).map(({ mixed: _, ...entry }) => entry),
    codings: codings(mapping, engagement),
    more: lists.reduce((sum, list) => sum + Math.max(0, list.length - LISTED_ENTRIES), 0),
  };
}

function listed<M>(entries: readonly Gathered<M>[]): readonly Gathered<M>[] {
  const order = [...entries].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return order.slice(0, LISTED_ENTRIES);
}

/**
 * Gathers distinct non-blank cells, row by row below the header: those of the columns with one of the roles, and where questions
 * stand in the rows, the values of the rows that ask for it.
 */
function gatherer(sheet: ParsedSheet, mapping: Mapping, engagement: Engagement) {
  const items = new ItemNames(engagement.instrument, mapping.items);
  const questions = new RowQuestions(mapping.items, items, new GroupNames(engagement.groups, mapping.groups));
  const itemColumn = mapping.columns.find(({ role }) => role === 'item');
  const itemAt = itemColumn === undefined || questions.none ? -1 : columnIndex(itemColumn.column);
  return <M>(
    roles: readonly ColumnMapping['role'][],
    about: RowQuestion['about'],
    readerOf: (column: ColumnMapping) => (cell: Cell) => M | null,
  ): readonly Gathered<M>[] => {
    const found = new Map<string, Gathered<M>>();
    for (const column of mapping.columns) {
      const asked = itemAt >= 0 && column.role === 'value';
      if (!asked && !roles.includes(column.role)) continue;
      const index = columnIndex(column.column);
      const read = readerOf(column);
      const seen = new Map<string, Gathered<M>>();
      for (let row = mapping.headerRows; row < sheet.rows.length; row += 1) {
        const cell = sheet.rows[row]?.[index];
        if (cell === undefined || isBlank(cell)) continue;
        if (asked && (questions.findCell(sheet.rows[row]?.[itemAt])?.about ?? 'answer') !== about) continue;
        const key = cellKey(cell);
        const known = seen.get(key);
        if (known) {
          known.count += 1;
          continue;
        }
        const meaning = read(cell);
        const entry = found.get(key) ?? {
          text: cellText(cell),
          count: 0,
          firstCell: cellAddress(row, index),
          meaning,
          mixed: false,
        };
        if (entry.meaning !== meaning) entry.mixed = true;
        entry.count += 1;
        found.set(key, entry);
        seen.set(key, entry);
      }
    }
    return [...found.values()];
  };
}

function answerMeaning(
  column: ColumnMapping,
  mapping: Mapping,
  engagement: Engagement,
): (cell: Cell) => AnswerMeaning | null {
  const { instrument, language } = engagement;
  const items = instrumentItems(instrument);
  const named = 'item' in column && column.item !== undefined ? column.item : null;
  const index = named === null ? 0 : Math.max(0, new ItemNames(instrument, mapping.items).find(named));
  const item = items[index]?.item;
  if (item === undefined || (column.role !== 'answer' && column.role !== 'value')) return () => null;
  const { values, missing, notApplicable } = column;
  const own = {
    ...(values === undefined ? {} : { values }),
    ...(missing === undefined ? {} : { missing }),
    ...(notApplicable === undefined ? {} : { notApplicable }),
  };
  const meanings = new AnswerMeanings({
    instrument,
    language,
    item,
    mapping: { ...mapping, coding: {} },
    column: own,
  });
  return (cell) => {
    if (cell === null) return null;
    const meaning = meanings.of(cell);
    if (meaning.kind === FAULTY) return null;
    if (meaning.kind === AnswerKind.missing) return 'missing';
    return meaning.kind === AnswerKind.notApplicable ? 'notApplicable' : meaning.value;
  };
}

function codings(mapping: Mapping, { instrument }: Engagement): SheetEntries['codings'] {
  const names = new ItemNames(instrument, mapping.items);
  const used = new Set(
    mapping.columns.flatMap((column) =>
      'item' in column && column.item !== undefined ? [names.find(column.item)] : [],
    ),
  );
  const fromRows = mapping.columns.some(({ role }) => role === 'item');
  return instrumentItems(instrument).flatMap(({ item, index }) =>
    item.optional_recode !== null && (fromRows || used.has(index))
      ? [{ item: item.id, coding: mapping.coding?.[item.id] ?? null }]
      : [],
  );
}
