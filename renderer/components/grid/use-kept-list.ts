/** Rows of a grid and their way into the document: each edit is stored at once when the whole list can be. */
import { useCallback, useRef, useState } from 'react';
import { isFailure, type Failure } from '../../../shared/lib/failure.ts';

export interface KeptRow {
  /** Stays while the row is on screen. */
  readonly key: string;
  /** Of the stored item; null until it is one. */
  readonly id: string | null;
}

export interface ListForm<Row extends KeptRow, Item, Step> {
  readonly rowOf: (item: Item) => Row;
  /** Rows with ids, and the items they make; `isWhole` = nothing stands in the way of storing them. */
  readonly read: (rows: readonly Row[]) => {
    readonly rows: readonly Row[];
    readonly items: readonly Item[];
    readonly isWhole: boolean;
  };
  readonly store: (items: readonly Item[], step: Step) => Promise<unknown>;
}

export interface KeptList<Row extends KeptRow, Step> {
  readonly rows: readonly Row[];
  readonly change: (rows: readonly Row[], step: Step) => void;
  /** Why the last change was not stored. */
  readonly failure: Failure | null;
  readonly newKey: () => string;
}

/**
 * The engine's list is the truth: where it changes otherwise than by our own edits (undo, an import), the rows follow. Our own
 * edits come back one by one and late, so what was sent is remembered until it has come back. `form` must not change.
 */
export function useKeptList<Row extends KeptRow, Item, Step>(
  stored: readonly Item[],
  { rowOf, read, store }: ListForm<Row, Item, Step>,
): KeptList<Row, Step> {
  const [rows, setRows] = useState<readonly Row[]>(() => stored.map(rowOf));
  const [sent, setSent] = useState<readonly string[]>(() => [JSON.stringify(stored)]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [seen, setSeen] = useState({ stored, failure });
  const number = useRef(0);
  const newKey = useCallback(() => {
    number.current += 1;
    return `new-${number.current}`;
  }, []);
  if (seen.stored !== stored || seen.failure !== failure) {
    const text = JSON.stringify(stored);
    const at = sent.lastIndexOf(text);
    const isOurs = at >= 0 && (failure === null || seen.failure === failure);
    setSeen({ stored, failure });
    setSent(isOurs ? sent.slice(at) : [text]);
    if (!isOurs) {
      // A row that was on screen stays the same one.
      const keys = new Map(rows.map(({ id, key }) => [id, key]));
      const fresh = stored.map(rowOf);
      setRows(fresh.map((row) => ({ ...row, key: keys.get(row.id) ?? row.key })));
    }
  }
  const change = useCallback(
    (next: readonly Row[], step: Step) => {
      const { rows: named, items, isWhole } = read(next);
      setRows(named);
      setFailure(null);
      if (!isWhole) return;
      setSent((before) => [...before, JSON.stringify(items)]);
      store(items, step).catch((error: unknown) => {
        if (!isFailure(error)) throw error;
        setFailure(error);
      });
    },
    [read, store],
  );
  return { rows, change, failure, newKey };
}

/** Rows after a command of the grid, and where the selection goes; null where it does nothing. */
export function withRowCommand<Row>(
  rows: readonly Row[],
  command: 'insert' | 'remove' | 'up' | 'down',
  { top, bottom, left }: { readonly top: number; readonly bottom: number; readonly left: number },
  newRow: () => Row,
): {
  readonly rows: readonly Row[];
  readonly spot: { readonly row: number; readonly column: number };
} | null {
  const last = Math.min(bottom, rows.length - 1);
  const [before, taken, after] = [rows.slice(0, top), rows.slice(top, last + 1), rows.slice(last + 1)];
  if (command === 'insert')
    return { rows: [...before, newRow(), ...rows.slice(top)], spot: { row: top, column: 0 } };
  if (taken.length === 0) return null;
  if (command === 'remove')
    return {
      rows: [...before, ...after],
      spot: { row: Math.min(top, before.length + after.length), column: left },
    };
  const neighbour = command === 'up' ? before.at(-1) : after[0];
  if (neighbour === undefined) return null;
  return command === 'up'
    ? { rows: [...before.slice(0, -1), ...taken, neighbour, ...after], spot: { row: top - 1, column: left } }
    : {
        rows: [...before, neighbour, ...taken, ...after.slice(1)],
        spot: { row: top + 1, column: left },
      };
}
