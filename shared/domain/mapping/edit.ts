/** Changes to a mapping, one decision at a time; each gives a new mapping and leaves the rest as it was. */
import type { Position } from '../engagement/types.ts';
import type { AnswerMeaning } from './entries.ts';
import { columnIndex } from './sheet.ts';
import { textKey } from './text.ts';
import type { Coding, ColumnMapping, ColumnValues, Mapping } from './types.ts';

/** Roles that one column of a sheet can have at most. */
const SINGLE: ReadonlySet<ColumnMapping['role']> = new Set([
  'respondent',
  'group',
  'position',
  'target',
  'item',
  'submitted',
]);

/** One column taken for something else. A role that only one column can have is taken from the one that had it. */
export function withColumn(mapping: Mapping, column: ColumnMapping): Mapping {
  const others = mapping.columns
    .filter((one) => one.column !== column.column)
    .map((one): ColumnMapping =>
      SINGLE.has(column.role) && one.role === column.role ? { column: one.column, role: 'ignore' } : one,
    );
  const columns = [...others, column].sort((a, b) => columnIndex(a.column) - columnIndex(b.column));
  return { ...mapping, columns };
}

/** An answer's text taken for a number or a kind of missing in every column; null takes the meaning away. */
export function withAnswerMeaning(mapping: Mapping, text: string, meaning: AnswerMeaning | null): Mapping {
  const key = textKey(text);
  const without = <T extends ColumnValues>(lists: T): T => {
    const { values, missing, notApplicable } = lists;
    return {
      ...lists,
      ...(values === undefined ? {} : { values: withoutKey(values, key) }),
      ...(missing === undefined ? {} : { missing: missing.filter((one) => textKey(one) !== key) }),
      ...(notApplicable === undefined
        ? {}
        : { notApplicable: notApplicable.filter((one) => textKey(one) !== key) }),
    };
  };
  const bare: Mapping = {
    ...without(mapping),
    columns: mapping.columns.map((column) =>
      column.role === 'answer' || column.role === 'value' ? without(column) : column,
    ),
  };
  if (meaning === null) return bare;
  if (typeof meaning === 'number') return { ...bare, values: { ...bare.values, [text]: meaning } };
  return { ...bare, [meaning]: [...bare[meaning], text] };
}

/** A text of the group or target column taken for a group; null takes the meaning away. */
export function withGroupText(mapping: Mapping, text: string, groupId: string | null): Mapping {
  const groups = withoutKey(mapping.groups, textKey(text));
  return { ...mapping, groups: groupId === null ? groups : { ...groups, [text]: groupId } };
}

export function withPositionText(mapping: Mapping, text: string, position: Position | null): Mapping {
  const positions = withoutKey(mapping.positions, textKey(text));
  return { ...mapping, positions: position === null ? positions : { ...positions, [text]: position } };
}

export function withCoding(mapping: Mapping, itemId: string, coding: Coding): Mapping {
  return { ...mapping, coding: { ...mapping.coding, [itemId]: coding } };
}

function withoutKey<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([text]) => textKey(text) !== key));
}
