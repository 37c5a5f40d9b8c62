/** Settings that travel with the document, each a JSON value under its key. */
import type { ReadableDb, WritableDb } from '../db/connection.ts';

/** The parsed value, or null where the document does not hold the key. */
export function readSetting(db: ReadableDb, key: string): unknown {
  const row = db.get<{ value: string }>('SELECT value FROM setting WHERE key = ?', key);
  return row === null ? null : (JSON.parse(row.value) as unknown);
}

export function writeSetting(db: WritableDb, key: string, value: unknown): void {
  db.run(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    JSON.stringify(value),
  );
}
