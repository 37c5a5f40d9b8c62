/** Import batches with their provenance. */
import type { BatchSummary } from '../../../shared/api/methods.ts';
import type { ImportAccount, Mapping } from '../../../shared/domain/mapping/types.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';

interface BatchRow {
  readonly id: string;
  readonly roundId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly importedAt: string;
  readonly respondents: number;
  readonly answers: number;
  readonly undone: 0 | 1;
}

const SELECT = `SELECT b.id, r.id AS roundId, b.file_name AS fileName, b.sha256, b.size_bytes AS sizeBytes,
  b.imported_at AS importedAt, b.respondents, b.answers, b.undone_at IS NOT NULL AS undone
  FROM batch b JOIN round r ON r.number = b.round_number`;

const summary = (row: BatchRow): BatchSummary => ({ ...row, undone: row.undone === 1 });

export function listBatches(db: ReadableDb): readonly BatchSummary[] {
  return db.prepare<[], BatchRow>(`${SELECT} ORDER BY b.number`).all().map(summary);
}

export function findBatch(db: ReadableDb, id: string): BatchSummary | null {
  const row = db.prepare<[string], BatchRow>(`${SELECT} WHERE b.id = ?`).get(id);
  return row ? summary(row) : null;
}

/** A batch of the same file and sheet in the same round that still counts. */
export function findSameFile(
  db: ReadableDb,
  roundId: string,
  sha256: string,
  sheet: string,
): BatchSummary | null {
  const row = db
    .prepare<[string, string, string], BatchRow>(
      `${SELECT} WHERE r.id = ? AND b.sha256 = ? AND b.sheet = ? AND b.undone_at IS NULL`,
    )
    .get(roundId, sha256, sheet);
  return row ? summary(row) : null;
}

export interface NewBatch {
  readonly id: string;
  readonly roundId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly importedAt: string;
  readonly mapping: Mapping;
  readonly account: ImportAccount;
}

/** @returns the number of the new batch */
export function insertBatch(db: WritableDb, batch: NewBatch): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO batch (id, round_number, file_name, sha256, size_bytes, sheet, imported_at, mapping, account, respondents, answers)
       VALUES (?, (SELECT number FROM round WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      batch.id,
      batch.roundId,
      batch.fileName,
      batch.sha256,
      batch.sizeBytes,
      batch.account.sheet,
      batch.importedAt,
      JSON.stringify(batch.mapping),
      JSON.stringify(batch.account),
      batch.account.respondents,
      batch.account.answers.stored,
    );
  return Number(lastInsertRowid);
}

/** Takes a batch out of every result (`at` = ISO time), or brings it back (null). */
export function markUndone(db: WritableDb, id: string, at: string | null): void {
  db.prepare('UPDATE batch SET undone_at = ? WHERE id = ?').run(at, id);
}

/** Hashes of respondents of a round that still count, for finding the same person twice. */
export function sourceHashes(db: ReadableDb, roundId: string): ReadonlySet<string> {
  const rows = db
    .prepare<[string], { hash: Buffer }>(
      `SELECT p.source_hash AS hash FROM respondent p JOIN batch b ON b.number = p.batch_number AND b.undone_at IS NULL
       JOIN round r ON r.number = b.round_number WHERE r.id = ? AND p.source_hash IS NOT NULL`,
    )
    .all(roundId);
  return new Set(rows.map(({ hash }) => Buffer.from(hash).toString('hex')));
}

/** Respondents and answers that count, per round. */
export function roundCounts(db: ReadableDb): ReadonlyMap<string, { respondents: number; answers: number }> {
  const rows = db
    .prepare<[], { id: string; respondents: number; answers: number }>(
      `SELECT r.id, coalesce(sum(b.respondents), 0) AS respondents, coalesce(sum(b.answers), 0) AS answers
       FROM round r LEFT JOIN batch b ON b.round_number = r.number AND b.undone_at IS NULL GROUP BY r.number`,
    )
    .all();
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** The key under which respondents' own ids are hashed. */
export function sourceKey(db: ReadableDb): Buffer {
  const row = db.prepare<[], { source_key: Buffer }>('SELECT source_key FROM engagement').get();
  if (!row) throw new Error('The document holds no engagement row');
  return Buffer.from(row.source_key);
}
