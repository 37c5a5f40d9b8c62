/** Long sheets: a row is one respondent's answer about one group, with the items in a column or as columns. */
import type { ColumnFacts } from './column-facts.ts';
import type { ItemMatcher } from './names.ts';
import { isTargetHeader, type GroupColumn, type LabelsOf } from './people.ts';
import { foldLoosely } from '../text.ts';

export interface LongShape {
  readonly target: GroupColumn;
  readonly item: ColumnFacts | null;
  /** Entry of the item column -> item index, for entries that are not an item's own name. */
  readonly itemNames: readonly { readonly text: string; readonly item: number; readonly certainty: number }[];
  readonly values: readonly {
    readonly column: ColumnFacts;
    readonly item: number | null;
    readonly certainty: number;
  }[];
  readonly certainty: number;
}

const VALUE_HEADER =
  /^(value|vaerdi|verdi|score|svar|svarvaerdi|answer|response|rating|vurdering|point|poeng|resultat)$/;

interface Seen {
  /** Columns that are neither metadata nor the respondent's group or position. */
  readonly columns: readonly ColumnFacts[];
  readonly groupColumns: readonly GroupColumn[];
  readonly items: ItemMatcher;
  readonly labelsOf: LabelsOf;
  /** Share of a column's cells that read as answers. */
  readonly answerShare: (column: ColumnFacts) => number;
}

/** The long shape of a sheet, or null. */
export function findLongShape({
  columns,
  groupColumns,
  items,
  labelsOf,
  answerShare,
}: Seen): LongShape | null {
  const targets = groupColumns.filter(({ column }) => columns.includes(column));
  const target = targets.find(({ column }) => isTargetHeader(column.headers[0] ?? '')) ?? targets[0];
  if (!target) return null;
  const headed = isTargetHeader(target.column.headers[0] ?? '');
  const others = columns.filter((column) => column !== target.column && column.filled > 0);
  const item = others.find((column) => itemShare(column, items, labelsOf) >= 0.9) ?? null;
  if (item) {
    const value = findValue(
      others.filter((column) => column !== item),
      answerShare,
    );
    if (!value) return null;
    return {
      target,
      item,
      itemNames: itemNames(item, items, labelsOf),
      values: [{ column: value, item: null, certainty: 1 }],
      certainty: headed || targets.length === 1 ? 1 : 0.8,
    };
  }
  const values = others.flatMap((column) => {
    const match = items.find(column.header);
    return match.index >= 0 ? [{ column, item: match.index, certainty: match.certainty }] : [];
  });
  if (values.length === 0) return null;
  return { target, item: null, itemNames: [], values, certainty: headed || targets.length === 1 ? 1 : 0.8 };
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
  return fitting.find((column) => VALUE_HEADER.test(foldLoosely(column.header))) ?? fitting.at(-1) ?? null;
}
