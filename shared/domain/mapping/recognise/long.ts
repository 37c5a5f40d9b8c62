/** Sheets with several rows a respondent: the rated group or the item stands in the row, the other in the row or above. */
import { foldLoosely } from '../text.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { GroupMatcher, ItemMatcher } from './names.ts';
import { asCodedTargets, isTargetHeader, type GroupColumn, type LabelsOf } from './people.ts';

export interface LongValue {
  readonly column: ColumnFacts;
  readonly item: number | null;
  /** Rated group where it stands above the column. */
  readonly group: number | null;
  readonly certainty: number;
}

export interface LongShape {
  readonly layout: 'long' | 'grid';
  /** Null where the rated groups are columns. */
  readonly target: GroupColumn | null;
  readonly item: ColumnFacts | null;
  /** Entry of the item column -> item index, for entries that are not an item's own name. */
  readonly itemNames: readonly { readonly text: string; readonly item: number; readonly certainty: number }[];
  readonly values: readonly LongValue[];
  readonly certainty: number;
}

const VALUE_HEADER =
  /^(value|vaerdi|verdi|score|svar|svarvaerdi|answer|response|rating|vurdering|point|poeng|resultat)$/;

export function isValueHeader(header: string): boolean {
  return VALUE_HEADER.test(foldLoosely(header));
}

interface Seen {
  /** Columns that are neither metadata nor the respondent's group or position. */
  readonly columns: readonly ColumnFacts[];
  readonly groupColumns: readonly GroupColumn[];
  readonly items: ItemMatcher;
  readonly groups: GroupMatcher;
  readonly textOf: (column: ColumnFacts) => string;
  readonly labelsOf: LabelsOf;
  /** Share of a column's cells that read as answers. */
  readonly answerShare: (column: ColumnFacts) => number;
}

/** A row a question, a column a rated group: the shape, or null. */
export function findGridShape({ columns, items, groups, labelsOf, answerShare }: Seen): LongShape | null {
  const item = columns.find((column) => isItemColumn(column, items, labelsOf));
  if (!item) return null;
  const values = columns.flatMap((column): LongValue[] => {
    const match = column === item ? null : groups.find(column.header);
    if (!match || match.index < 0) return [];
    return [{ column, item: null, group: match.index, certainty: match.certainty }];
  });
  const distinct = new Set(values.map(({ group }) => group)).size;
  const read = values.every(({ column }) => column.filled === 0 || answerShare(column) >= 0.5);
  if (distinct === 0 || distinct < values.length || !read) return null;
  return {
    layout: 'grid',
    target: null,
    item,
    itemNames: itemNames(item, items, labelsOf),
    values,
    certainty: 1,
  };
}

/** The long shape of a sheet, or null. */
export function findLongShape(seen: Seen): LongShape | null {
  const { columns, groupColumns, items, labelsOf, answerShare, textOf } = seen;
  const named = groupColumns.filter(({ column }) => columns.includes(column));
  const targets = named.length > 0 ? named : asCodedTargets(columns, textOf);
  const target = targets.find(({ column }) => isTargetHeader(column.headers[0] ?? '')) ?? targets[0];
  if (!target) return null;
  const headed = isTargetHeader(target.column.headers[0] ?? '');
  const certainty = headed || targets.length === 1 ? 1 : 0.8;
  const others = columns.filter((column) => column !== target.column && column.filled > 0);
  const item = others.find((column) => itemShare(column, items, labelsOf) >= 0.9) ?? null;
  if (item) {
    const value = findValue(
      others.filter((column) => column !== item),
      answerShare,
    );
    if (!value) return null;
    const values = [{ column: value, item: null, group: null, certainty: 1 }];
    return { layout: 'long', target, item, itemNames: itemNames(item, items, labelsOf), values, certainty };
  }
  const values = others.flatMap((column): LongValue[] => {
    const byHeader = items.find(column.header);
    const match = byHeader.index >= 0 ? byHeader : items.find(textOf(column));
    return match.index >= 0 ? [{ column, item: match.index, group: null, certainty: match.certainty }] : [];
  });
  if (values.length === 0) return null;
  return { layout: 'long', target, item: null, itemNames: [], values, certainty };
}

/** Several rows of one respondent, or of several, carry different items: else the column only happens to hold such a word. */
function isItemColumn(column: ColumnFacts, items: ItemMatcher, labelsOf: LabelsOf): boolean {
  return (
    column.entries.length >= 2 &&
    column.filled >= column.rows * 0.5 &&
    itemShare(column, items, labelsOf) >= 0.9
  );
}

function itemShare(column: ColumnFacts, items: ItemMatcher, labelsOf: LabelsOf): number {
  if (column.tooMany || column.entries.length === 0) return 0;
  const labels = labelsOf(column);
  const known = column.entries.filter((entry) => items.find(labels?.get(entry.key) ?? entry.text).index >= 0);
  return known.reduce((sum, entry) => sum + entry.count, 0) / column.filled;
}

function itemNames(column: ColumnFacts, items: ItemMatcher, labelsOf: LabelsOf): LongShape['itemNames'] {
  const labels = labelsOf(column);
  return column.entries.flatMap(({ key, text }) => {
    const label = labels?.get(key);
    const match = items.find(label ?? text);
    const needed = label !== undefined || match.certainty < 1;
    return match.index >= 0 && needed ? [{ text, item: match.index, certainty: match.certainty }] : [];
  });
}

function findValue(
  columns: readonly ColumnFacts[],
  answerShare: (column: ColumnFacts) => number,
): ColumnFacts | null {
  const fitting = columns.filter((column) => answerShare(column) >= 0.5);
  return fitting.find((column) => isValueHeader(column.header)) ?? fitting.at(-1) ?? null;
}
