/** Use cases of stored batches: taken back, brought again. */
import type { BatchSummary } from '../../../shared/api/methods.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import type { ReadableDb } from '../db/connection.ts';
import type { OpenDocument } from '../document/document.ts';
import { findBatch, findSameSheet, setUndone, type Batch } from '../repositories/batches.ts';
import { countSharedPersons } from '../repositories/responses.ts';
import { openSession, type ServiceContext } from './context.ts';

/** @throws Failure batch.unknown {batch} */
export function existingBatch(db: ReadableDb, id: string): Batch {
  const batch = findBatch(db, id);
  if (batch === null) throw new Failure('batch.unknown', { batch: id });
  return batch;
}

/** Takes a batch back (soft: it can be brought again). */
export function undoImport(context: ServiceContext, batchId: string): { batch: BatchSummary } {
  const session = openSession(context);
  if (existingBatch(session.db, batchId).undone)
    throw new Failure('batch.already-undone', { batch: batchId });
  return mark(context, session, batchId, context.host.clock().toISOString());
}

/** Brings a batch back that was taken back; refused while its sheet or its people are in the round by another import. */
export function redoImport(context: ServiceContext, batchId: string): { batch: BatchSummary } {
  const session = openSession(context);
  const batch = existingBatch(session.db, batchId);
  if (!batch.undone) throw new Failure('batch.not-undone', { batch: batchId });
  const again = findSameSheet(session.db, batch);
  const params = { file: batch.fileName, round: batch.roundId };
  if (again !== null) throw new Failure('import.already-there', { ...params, batch: again.id });
  const shared = countSharedPersons(session.db, batchId);
  if (shared > 0) throw new Failure('batch.respondents-known', { ...params, batch: batchId, count: shared });
  return mark(context, session, batchId, null);
}

function mark(
  context: ServiceContext,
  session: OpenDocument,
  batchId: string,
  undoneAt: string | null,
): { batch: BatchSummary } {
  const { respondents, answers } = existingBatch(session.db, batchId);
  session.change(
    () => ({
      action: undoneAt === null ? 'import.brought-back' : 'import.undone',
      subject: batchId,
      counts: { respondents, answers },
    }),
    (db) => setUndone(db, batchId, undoneAt),
  );
  context.changed(['session', 'engagement', 'responses']);
  return { batch: existingBatch(session.db, batchId) };
}
