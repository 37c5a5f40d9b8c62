/** Which tables of a document undo takes back, read from the schema itself, so that a new table is covered when it is made. */
import type { ReadableDb } from '../connection.ts';

/** Tables that undo leaves alone, and why. */
export const NEVER_UNDONE: Readonly<Record<string, string>> = {
  document: 'the revision only rises, and the secret of the people is made anew with a deletion that lasts',
  change_log: 'what was done stays written, also when it is undone',
};

/**
 * Tables that take a row per respondent or answer, by the column whose value rises with each new row. What one step adds to
 * them is noted as one range of it, not row by row.
 */
const ADDED_IN_RANGES: Readonly<Record<string, string>> = {
  person: 'id',
  source_columns: 'id',
  respondent: 'id',
  comment: 'id',
  background_value: 'respondent_id',
  rating: 'respondent_id',
};

export interface LoggedTable {
  readonly name: string;
  /** Place in the list; names the table in the log. */
  readonly index: number;
  readonly columns: readonly string[];
  /** Columns of the primary key. */
  readonly key: readonly string[];
  /** The rising column of a table whose new rows are noted as a range; null where each row is noted. */
  readonly rising: string | null;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Name of the temporary table that holds the rows of a table as they were. */
export const rowsOf = ({ name }: LoggedTable): string => `temp.${quoted(`undo_rows_${name}`)}`;

/**
 * Every table of the document that is not excluded, those with ranges in the order in which rows may be added.
 * @throws Error for a table without a primary key: its rows could not be found again
 */
export function loggedTables(db: ReadableDb): readonly LoggedTable[] {
  const names = db
    .all<{ name: string }>(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .map(({ name }) => name)
    .filter((name) => NEVER_UNDONE[name] === undefined);
  const inRanges = Object.keys(ADDED_IN_RANGES);
  const ordered = [...names].sort((a, b) => inRanges.indexOf(a) - inRanges.indexOf(b));
  return ordered.map((name, index) => {
    // Generated columns (hidden 2 and 3) follow from the others.
    const columns = db
      .all<{ name: string; pk: number; hidden: number }>(
        'SELECT name, pk, hidden FROM pragma_table_xinfo(?)',
        name,
      )
      .filter(({ hidden }) => hidden === 0);
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    if (key.length === 0) throw new Error(`Table ${name} has no primary key, so undo cannot find its rows`);
    return {
      name,
      index,
      columns: columns.map((column) => column.name),
      key: key.map((column) => column.name),
      rising: ADDED_IN_RANGES[name] ?? null,
    };
  });
}

/** `undo_now` has one row: the step that is being logged, and whether it is. */
const LOG = `
CREATE TEMP TABLE undo_step (
  id INTEGER PRIMARY KEY, stack TEXT NOT NULL, action TEXT NOT NULL, subject TEXT, counts TEXT NOT NULL,
  entries INTEGER NOT NULL DEFAULT 0
);
CREATE TEMP TABLE undo_entry (seq INTEGER PRIMARY KEY, step INTEGER NOT NULL, place INTEGER NOT NULL, kind TEXT NOT NULL);
CREATE INDEX temp.undo_entry_by_step ON undo_entry (step);
CREATE TEMP TABLE undo_range (seq INTEGER PRIMARY KEY, low INTEGER NOT NULL, high INTEGER NOT NULL);
CREATE TEMP TABLE undo_high (place INTEGER PRIMARY KEY, high INTEGER NOT NULL);
CREATE TEMP TABLE undo_now (step INTEGER NOT NULL, logging INTEGER NOT NULL);
INSERT INTO undo_now VALUES (0, 0);
`;

/** The temporary tables and triggers of the log. They are the connection's alone: no copy of the document contains them. */
export function logSchema(tables: readonly LoggedTable[]): string {
  return LOG + tables.map(tableSchema).join('');
}

function tableSchema(table: LoggedTable): string {
  const { name, index, columns, key, rising } = table;
  const old = columns.map((_, place) => `o${place}`);
  const keys = key.map((_, place) => `k${place}`);
  const rows = quoted(`undo_rows_${name}`);
  const trigger = (
    kind: 'insert' | 'update' | 'delete',
    into: readonly string[],
    values: readonly string[],
  ) => {
    // Rows over the mark were added in this very step: their range says all that is to be said of them.
    const within =
      rising === null
        ? ''
        : ` AND ${kind === 'insert' ? 'new' : 'old'}.${quoted(rising)} <= (SELECT high FROM undo_high WHERE place = ${index})`;
    // Rows that are written as they were are no change.
    const differs = columns
      .map((column) => `old.${quoted(column)} IS NOT new.${quoted(column)}`)
      .join(' OR ');
    const changed = kind === 'update' ? ` AND (${differs})` : '';
    return `
CREATE TEMP TRIGGER ${quoted(`undo_${kind}_${name}`)} AFTER ${kind.toUpperCase()} ON main.${quoted(name)}
WHEN (SELECT logging FROM undo_now)${within}${changed} BEGIN
  INSERT INTO undo_entry (step, place, kind) SELECT step, ${index}, '${kind}' FROM undo_now;
  INSERT INTO ${rows} (seq, ${into.join(', ')}) VALUES (last_insert_rowid(), ${values.join(', ')});
END;
`;
  };
  const before = columns.map((column) => `old.${quoted(column)}`);
  const now = key.map((column) => `new.${quoted(column)}`);
  // A range that was taken out has many rows under one number, so that it is no key.
  return `
CREATE TEMP TABLE ${rows} (seq INTEGER NOT NULL, ${[...old, ...keys].join(', ')});
CREATE INDEX temp.${quoted(`undo_rows_${name}_by_seq`)} ON ${rows} (seq);
${trigger('insert', keys, now)}${trigger('update', [...old, ...keys], [...before, ...now])}${trigger('delete', old, before)}`;
}
