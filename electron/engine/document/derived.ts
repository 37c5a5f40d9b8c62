/** Documents that are made from an open one by leaving something out: made in memory, so that nothing of it lies anywhere. */
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import { Connection, type WritableDb } from '../db/connection.ts';
import { isWhole } from '../db/structure.ts';
import { writeBeside } from './atomic-write.ts';
import type { DocumentHost } from './host.ts';
import type { OpenDocument } from './open-document.ts';
import { openBytes } from './working-copy.ts';

/**
 * Writes a changed copy of an open document to another path, without a passphrase; the open one stays as it is. A file that
 * stands there is replaced.
 * @throws Failure file.same-as-open {file}, file.* of writeBeside
 */
export async function writeDerived(
  session: OpenDocument,
  file: string,
  host: DocumentHost,
  work: (db: WritableDb) => void,
): Promise<void> {
  if (path.resolve(file) === session.path)
    throw new Failure('file.same-as-open', { file: path.basename(file) });
  const memory = openBytes(session.connection.toBytes(), host.sqliteBinding);
  try {
    memory.write(work);
    await writeConnection(memory, file, host);
  } finally {
    memory.close();
  }
}

/** Writes a database as a document: whole, compact and verified. */
export async function writeConnection(contents: Connection, file: string, host: DocumentHost): Promise<void> {
  await writeBeside(
    file,
    (temporary) => {
      contents.vacuumInto(temporary);
      const copy = new Connection(temporary, { readonly: true, sqliteBinding: host.sqliteBinding });
      try {
        if (!isWhole(copy)) throw new Failure('document.publish-unverified', { file: path.basename(file) });
      } finally {
        copy.close();
      }
      return Promise.resolve();
    },
    host.writeSteps,
  );
}
