/** What a database file consists of: its schema as text, its row counts, and SQLite's own checks. */
import type { Connection, ReadableDb } from './connection.ts';

export interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

/** Tables, indexes, views and triggers by type and name; comments and white space evened out. */
export function readSchema(db: ReadableDb): readonly SchemaObject[] {
  return db
    .all<SchemaObject>(
      "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name",
    )
    .map(({ type, name, sql }) => ({
      type,
      name,
      sql: sql
        .replace(/--[^\n]*/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    }));
}

/** Rows of every table. */
export function rowCounts(db: ReadableDb): ReadonlyMap<string, number> {
  const tables = db.all<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  return new Map(
    tables.map(({ name }) => [
      name,
      db.get<{ n: number }>(`SELECT count(*) AS n FROM "${name.replaceAll('"', '""')}"`)?.n ?? 0,
    ]),
  );
}

/** True when SQLite finds the file whole (order and types of rows; not the indexes). */
export function isWhole(connection: Connection): boolean {
  return connection.pragma('quick_check(1)') === 'ok';
}
