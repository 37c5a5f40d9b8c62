/** The document's own row, and the log of what was done to it. */
import { randomBytes } from 'node:crypto';
import type { ActionName } from '../../../shared/domain/engagement/actions.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';

export interface ChangeEntry {
  readonly action: ActionName;
  /** Key of what it was done to (a batch, a group); never a person's or client's name. */
  readonly subject: string | null;
  readonly counts: Readonly<Record<string, number>>;
  /** Version of the program that did it. */
  readonly program: string;
  /** ISO time. */
  readonly at: string;
}

/** The first row of a new document (revision 0, until its making is logged), with its own secret for the hashes of person ids. */
export function makeDocumentRow(db: WritableDb, made: { id: string; program: string; at: string }): void {
  db.run(
    'INSERT INTO document (id, document_id, revision, person_secret, created_at, created_by, saved_by) VALUES (1, ?, 0, ?, ?, ?, ?)',
    made.id,
    randomBytes(32),
    made.at,
    made.program,
    made.program,
  );
}

/** Random id of the document, the same in every copy of it. */
export function readDocumentId(db: ReadableDb): string {
  const row = db.get<{ document_id: string }>('SELECT document_id FROM document WHERE id = 1');
  if (row === null) throw new Error('A document without its own row');
  return row.document_id;
}

/** Rises by one with every change. */
export function readRevision(db: ReadableDb): number {
  const row = db.get<{ revision: number }>('SELECT revision FROM document WHERE id = 1');
  if (row === null) throw new Error('A document without its own row');
  return row.revision;
}

export function readPersonSecret(db: ReadableDb): Uint8Array {
  const row = db.get<{ person_secret: Uint8Array }>('SELECT person_secret FROM document WHERE id = 1');
  if (row === null) throw new Error('A document without its own row');
  return row.person_secret;
}

/** Raises the revision and notes the change under it. */
export function logChange(db: WritableDb, entry: ChangeEntry): void {
  db.run('UPDATE document SET revision = revision + 1, saved_by = ? WHERE id = 1', entry.program);
  db.run(
    'INSERT INTO change_log (revision, at, program, action, subject, counts) SELECT revision, ?, ?, ?, ?, ? FROM document',
    entry.at,
    entry.program,
    entry.action,
    entry.subject,
    JSON.stringify(entry.counts),
  );
}

/** ISO time of the last change, or of the making. */
export function readLastChange(db: ReadableDb): string | null {
  const row = db.get<{ at: string }>(
    'SELECT at FROM change_log UNION ALL SELECT created_at FROM document ORDER BY 1 DESC LIMIT 1',
  );
  return row?.at ?? null;
}

/** How often each action was done after one revision and up to another. */
export function countChanges(db: ReadableDb, after: number, upTo: number): Readonly<Record<string, number>> {
  const rows = db.all<{ action: string; n: number }>(
    'SELECT action, count(*) AS n FROM change_log WHERE revision > ? AND revision <= ? GROUP BY action ORDER BY action',
    after,
    upTo,
  );
  return Object.fromEntries(rows.map(({ action, n }) => [action, n]));
}

/** Lifts the revision to that of a state that is replaced, so that the next change is newer than both. */
export function raiseRevision(db: WritableDb, least: number): void {
  db.run('UPDATE document SET revision = max(revision, ?) WHERE id = 1', least);
}

/** The revision at which a batch was last imported under its number; 0 where the log does not say. */
export function readImportRevision(db: ReadableDb, batch: string): number {
  const row = db.get<{ revision: number | null }>(
    "SELECT max(revision) AS revision FROM change_log WHERE action = 'import.committed' AND subject = ?",
    batch,
  );
  return row?.revision ?? 0;
}
