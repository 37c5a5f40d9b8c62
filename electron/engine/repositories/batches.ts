/** Batches: one import each, with where it came from and what became of it. */
import type { ImportAccount, Mapping, Pseudonyms } from '../../../shared/domain/mapping/types.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';
import { countReplaced } from './responses.ts';

export interface Batch {
  readonly id: string;
  readonly roundId: string;
  readonly fileName: string;
  readonly sheet: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly importedAt: string;
  readonly respondents: number;
  readonly answers: number;
  readonly undone: boolean;
}

export interface NewBatch {
  readonly roundRowId: number;
  readonly fileName: string;
  readonly sheet: string;
  readonly format: string;
  readonly tool: string | null;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly importedAt: string;
  readonly mapping: Mapping;
  readonly account: ImportAccount;
  readonly respondents: number;
  readonly answers: number;
}

const SELECT = `SELECT batch.id, round.key AS "roundId", file_name AS "fileName", sheet, sha256, size_bytes AS "sizeBytes",
  imported_at AS "importedAt", respondents, answers, undone_at IS NOT NULL AS undone
  FROM batch JOIN round ON round.id = batch.round_id`;

type BatchRow = Omit<Batch, 'id' | 'undone'> & { readonly id: number; readonly undone: number };

const toBatch = (row: BatchRow): Batch => ({ ...row, id: String(row.id), undone: row.undone === 1 });

/** Oldest first. */
export function readBatches(db: ReadableDb): readonly Batch[] {
  return db.all<BatchRow>(`${SELECT} ORDER BY batch.id`).map(toBatch);
}

export function findBatch(db: ReadableDb, id: string): Batch | null {
  if (!/^[1-9]\d{0,14}$/u.test(id)) return null;
  const row = db.get<BatchRow>(`${SELECT} WHERE batch.id = ?`, Number(id));
  return row === null ? null : toBatch(row);
}

/** The batch in use that holds this sheet of this file in this round. */
export function findSameSheet(
  db: ReadableDb,
  at: { readonly roundId: string; readonly sha256: string; readonly sheet: string },
): Batch | null {
  const row = db.get<BatchRow>(
    `${SELECT} WHERE round.key = ? AND sha256 = ? AND sheet = ? AND undone_at IS NULL`,
    at.roundId,
    at.sha256,
    at.sheet,
  );
  return row === null ? null : toBatch(row);
}

export function insertBatch(db: WritableDb, batch: NewBatch): number {
  return db.run(
    `INSERT INTO batch (round_id, file_name, sheet, format, tool, sha256, size_bytes, imported_at, mapping, account,
       respondents, answers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    batch.roundRowId,
    batch.fileName,
    batch.sheet,
    batch.format,
    batch.tool,
    batch.sha256,
    batch.sizeBytes,
    batch.importedAt,
    JSON.stringify(batch.mapping),
    JSON.stringify(batch.account),
    batch.respondents,
    batch.answers,
  ).id;
}

/** How the respondents of a round's batches in use are known again; null while none holds anybody with an id. */
export function pseudonymsOfRound(db: ReadableDb, roundId: string): Pseudonyms | null {
  const row = db.get<{ used: Pseudonyms }>(
    `SELECT coalesce(json_extract(mapping, '$.pseudonyms'), 'document') AS used FROM batch
     JOIN round ON round.id = batch.round_id
     WHERE round.key = ? AND undone_at IS NULL AND EXISTS (
       SELECT 1 FROM respondent JOIN person ON person.id = person_id
       WHERE batch_id = batch.id AND key_hash IS NOT NULL)
     ORDER BY batch.id DESC LIMIT 1`,
    roundId,
  );
  return row?.used ?? null;
}

/** Takes a batch out of the results (a time) or brings it back (null). */
export function setUndone(db: WritableDb, id: string, undoneAt: string | null): void {
  db.run('UPDATE batch SET undone_at = ? WHERE id = ?', undoneAt, Number(id));
}

/** What an account is about: the file and how it was read. */
export interface BatchSource {
  readonly format: string;
  readonly tool: string | null;
  readonly mapping: Mapping;
}

export function readBatchSource(db: ReadableDb, id: string): BatchSource | null {
  const row = db.get<{ format: string; tool: string | null; mapping: string }>(
    'SELECT format, tool, mapping FROM batch WHERE id = ?',
    Number(id),
  );
  return row === null ? null : { ...row, mapping: JSON.parse(row.mapping) as Mapping };
}

export function readAccount(db: ReadableDb, id: string): ImportAccount | null {
  const row = db.get<{ account: string }>('SELECT account FROM batch WHERE id = ?', Number(id));
  return row === null ? null : (JSON.parse(row.account) as ImportAccount);
}

/** Respondents and stored answers of each round that count: of batches in use, the latest of each person. */
export function roundCounts(
  db: ReadableDb,
): ReadonlyMap<string, { readonly respondents: number; readonly answers: number }> {
  const rows = db.all<{ key: string; respondents: number; answers: number }>(
    `SELECT round.key, sum(respondents) AS respondents, sum(answers) AS answers FROM batch
     JOIN round ON round.id = batch.round_id WHERE undone_at IS NULL GROUP BY round.id`,
  );
  const replaced = countReplaced(db);
  return new Map(
    rows.map(({ key, respondents, answers }) => {
      const without = replaced.get(key) ?? { respondents: 0, answers: 0 };
      return [key, { respondents: respondents - without.respondents, answers: answers - without.answers }];
    }),
  );
}
