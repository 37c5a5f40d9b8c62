/** Publishing: a compact copy of the session, verified, takes the place of the user's file. */
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import { Connection } from '../db/connection.ts';
import { APPLICATION_ID } from '../db/migrate.ts';
import { isWhole, rowCounts } from '../db/structure.ts';
import { readRevision } from '../repositories/document.ts';
import { writeBeside } from './atomic-write.ts';
import { fileMark } from './header.ts';
import { sha256Of, type Published, type SessionNote } from './session-folder.ts';

export interface PublishInput {
  readonly connection: Connection;
  readonly document: string;
  /** The document as this session knows it; null before the first publish. */
  readonly before: Published | null;
  readonly sqliteBinding?: string | undefined;
  readonly note: (note: Pick<SessionNote, 'published' | 'pending'>) => Promise<void>;
}

/**
 * Writes the session's state over the document and returns what then stands there.
 * @throws Failure document.changed-elsewhere {file} when someone else wrote the document since; file.* of writeBeside
 */
export async function publishCopy(input: PublishInput): Promise<Published> {
  const { connection, document, before } = input;
  await refuseForeignChange(document, before);
  let written: { sha256: string; revision: number } | null = null;
  await writeBeside(document, async (temporary) => {
    const revision = readRevision(connection.reader);
    const counts = rowCounts(connection.reader);
    const version = connection.pragma('user_version');
    connection.vacuumInto(temporary);
    verify(temporary, document, { revision, counts, version }, input.sqliteBinding);
    written = { sha256: await sha256Of(temporary), revision };
    await input.note({ published: before, pending: written });
    await refuseForeignChange(document, before);
  });
  const mark = await fileMark(document);
  if (written === null || mark === null) throw new Failure('file.missing', { file: path.basename(document) });
  const { sha256, revision } = written as { sha256: string; revision: number };
  const published = { mark, sha256, revision };
  await input.note({ published, pending: null });
  return published;
}

/** Time and size first; where they differ the contents decide (sync programs touch files). A vanished document is written again. */
async function refuseForeignChange(document: string, before: Published | null): Promise<void> {
  if (before === null) return;
  const mark = await fileMark(document);
  if (mark === null) return;
  if (mark.size === before.mark.size && mark.mtimeMs === before.mark.mtimeMs) return;
  if (mark.size === before.mark.size && (await sha256Of(document)) === before.sha256) return;
  throw new Failure('document.changed-elsewhere', { file: path.basename(document) });
}

interface Expected {
  readonly revision: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly version: unknown;
}

/** Reads the copy back as anyone would; a copy that is not what it should be never reaches the user's file. */
function verify(file: string, document: string, expected: Expected, sqliteBinding: string | undefined): void {
  const copy = new Connection(file, { readonly: true, sqliteBinding });
  try {
    const counts = rowCounts(copy.reader);
    const sound =
      copy.pragma('application_id') === APPLICATION_ID &&
      copy.pragma('user_version') === expected.version &&
      isWhole(copy) &&
      readRevision(copy.reader) === expected.revision &&
      counts.size === expected.counts.size &&
      [...expected.counts].every(([table, rows]) => counts.get(table) === rows);
    if (!sound) throw new Failure('document.publish-unverified', { file: path.basename(document) });
  } finally {
    copy.close();
  }
}
