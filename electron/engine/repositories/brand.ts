/** The engagement's copy of a brand profile: one row, or none for the app's own look. */
import type { ReadableDb, WritableDb } from '../db/connection.ts';

export interface StoredBrand {
  /** Id of the profile that it was copied from. */
  readonly profile: string | null;
  /** The JSON of a brand file. */
  readonly brand: unknown;
}

export function readBrand(db: ReadableDb): StoredBrand | null {
  const row = db.get<{ json: string }>('SELECT json FROM brand WHERE id = 1');
  return row === null ? null : (JSON.parse(row.json) as StoredBrand);
}

export function writeBrand(db: WritableDb, stored: StoredBrand | null): void {
  if (stored === null) {
    db.run('DELETE FROM brand');
    return;
  }
  db.run(
    'INSERT INTO brand (id, json) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json',
    JSON.stringify(stored),
  );
}
