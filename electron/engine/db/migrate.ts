/** Brings a document's schema up to date: all steps of one open in one transaction, or none. */
import type { Connection, SchemaDb } from './connection.ts';

export interface Migration {
  /** 1, 2, 3 ...: the user_version after this step. */
  readonly version: number;
  readonly slug: string;
  readonly up: (db: SchemaDb) => void;
}

/** 'SMSP' in SQLite's header: tells an engagement document from any other database. */
export const APPLICATION_ID = 0x53_4d_53_50;

/** The schema version that a list of migrations leads to. */
export function schemaVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Runs the steps that are missing and sets application_id and user_version in the same transaction.
 * Returns the version before. A file of a newer version must have been refused before.
 */
export function migrate(connection: Connection, migrations: readonly Migration[]): number {
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new Error(`Migration ${version} stands at place ${index + 1}`);
  });
  const before = Number(connection.pragma('user_version'));
  const latest = schemaVersion(migrations);
  if (before > latest) throw new Error(`Schema ${before} is newer than ${latest}`);
  if (before === latest) return before;
  connection.changeSchema((db) => {
    for (const { version, up } of migrations) if (version > before) up(db);
    db.execute(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${latest};`);
  });
  return before;
}
