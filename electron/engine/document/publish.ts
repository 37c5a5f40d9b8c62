/** Publishing: a compact copy of the session, verified, takes the place of the user's file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import type { Connection } from '../db/connection.ts';
import { APPLICATION_ID } from '../db/migrate.ts';
import { isWhole, rowCounts } from '../db/structure.ts';
import { readRevision } from '../repositories/document.ts';
import { syncFile, writeBeside, type WriteSteps } from './atomic-write.ts';
import { EnvelopeError } from './envelope.ts';
import { fileMark } from './header.ts';
import { whilePublishing } from './publish-lock.ts';
import { sha256OfBytes, sha256Of, type Published, type SessionNote } from './session-folder.ts';
import { openPublishedBytes, type WorkingCopy } from './working-copy.ts';

export interface PublishInput {
  readonly work: WorkingCopy;
  readonly document: string;
  /** The document as this session knows it; null before the first publish, and where another file may be replaced. */
  readonly before: Published | null;
  readonly sqliteBinding?: string | undefined;
  readonly steps?: WriteSteps | undefined;
  /** Keeps what is about to stand there, and what does; absent where the session is noted as another document's. */
  readonly note?: ((note: Pick<SessionNote, 'published' | 'pending'>) => Promise<void>) | undefined;
}

/**
 * Writes the session's state over the document and returns what then stands there.
 * @throws Failure document.changed-elsewhere {file} when someone else wrote the document since; file.* of writeBeside
 */
export function publishCopy(input: PublishInput): Promise<Published> {
  return whilePublishing(input.document, input.sqliteBinding, () => publishAlone(input));
}

async function publishAlone(input: PublishInput): Promise<Published> {
  const { work, document, before } = input;
  await refuseForeignChange(document, before);
  let written: { sha256: string; revision: number } | null = null;
  const write = async (temporary: string): Promise<void> => {
    const { reader } = work.connection;
    const revision = readRevision(reader);
    const counts = rowCounts(reader);
    const version = work.connection.pragma('user_version');
    work.writeTo(temporary);
    const sha256 = await readBack(temporary, { revision, counts, version }, input);
    written = { sha256, revision };
    await input.note?.({ published: before, pending: written });
    await refuseForeignChange(document, before);
  };
  await writeBeside(document, write, input.steps);
  const mark = await fileMark(document);
  if (written === null || mark === null) throw new Failure('file.missing', { file: path.basename(document) });
  const { sha256, revision } = written as { sha256: string; revision: number };
  const published = { mark, sha256, revision };
  await input.note?.({ published, pending: null });
  return published;
}

/**
 * Does the document stand as this session last read or wrote it? Time and size first; where only the time differs the
 * contents decide, because sync programs touch files.
 */
export async function standing(document: string, known: Published): Promise<'same' | 'changed' | 'missing'> {
  const mark = await fileMark(document);
  if (mark === null) return 'missing';
  if (mark.size !== known.mark.size) return 'changed';
  if (mark.mtimeMs === known.mark.mtimeMs) return 'same';
  return (await sha256Of(document)) === known.sha256 ? 'same' : 'changed';
}

/** A vanished document is written again. */
async function refuseForeignChange(document: string, before: Published | null): Promise<void> {
  if (before !== null && (await standing(document, before)) === 'changed')
    throw new Failure('document.changed-elsewhere', { file: path.basename(document) });
}

interface Expected {
  readonly revision: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly version: unknown;
}

/**
 * Reads the copy back once and verifies those bytes, so that its SHA-256 is that of what was verified. The disk writes and
 * another thread hashes meanwhile; the caller renames when all three are done.
 */
async function readBack(temporary: string, expected: Expected, input: PublishInput): Promise<string> {
  const synced = syncFile(temporary);
  // Where verifying fails first, that is what is told.
  synced.catch(() => undefined);
  const bytes = readFileSync(temporary);
  const sum = sha256OfBytes(bytes);
  sum.catch(() => undefined);
  verify(bytes, expected, input);
  await synced;
  return sum;
}

/** A copy that is not what it should be never reaches the user's file. */
function verify(bytes: Buffer, expected: Expected, { work, document, sqliteBinding }: PublishInput): void {
  const unverified = (cause?: unknown): Failure =>
    new Failure('document.publish-unverified', { file: path.basename(document) }, { cause });
  let copy: Connection;
  try {
    copy = openPublishedBytes(bytes, work.key, sqliteBinding);
  } catch (error) {
    throw error instanceof EnvelopeError ? unverified(error) : error;
  }
  try {
    const counts = rowCounts(copy.reader);
    const sound =
      copy.pragma('application_id') === APPLICATION_ID &&
      copy.pragma('user_version') === expected.version &&
      isWhole(copy) &&
      readRevision(copy.reader) === expected.revision &&
      counts.size === expected.counts.size &&
      [...expected.counts].every(([table, rows]) => counts.get(table) === rows);
    if (!sound) throw unverified();
  } finally {
    copy.close();
  }
}
