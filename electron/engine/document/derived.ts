/** Documents that are made from an open one: made in memory, so that nothing of what they leave out lies anywhere. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import type { Connection, WritableDb } from '../db/connection.ts';
import { isWhole } from '../db/structure.ts';
import { writeBeside } from './atomic-write.ts';
import type { DocumentHost } from './host.ts';
import type { OpenDocument } from './open-document.ts';
import { seal, type SealingKey } from './envelope.ts';
import { openBytes, openPublished } from './working-copy.ts';

/**
 * Writes a changed copy of an open document to another path, under the passphrase of `key` or under none; the open one stays
 * as it is. A file that stands there is replaced.
 * @throws Failure file.same-as-open {file}, file.* of writeBeside
 */
export async function writeDerived(
  session: OpenDocument,
  file: string,
  host: DocumentHost,
  work: (db: WritableDb) => void,
  key: SealingKey | null = null,
): Promise<void> {
  if (path.resolve(file) === session.path)
    throw new Failure('file.same-as-open', { file: path.basename(file) });
  const memory = openBytes(session.connection.toBytes(), host.sqliteBinding);
  try {
    memory.write(work);
    if (key === null) await writeConnection(memory, file, host);
    else await writeSealed(memory, file, host, key);
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
      const copy = openPublished(temporary, null, host.sqliteBinding);
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

async function writeSealed(
  contents: Connection,
  file: string,
  host: DocumentHost,
  key: SealingKey,
): Promise<void> {
  contents.compact();
  const bytes = seal(contents.toBytes(), key);
  await writeBeside(
    file,
    async (temporary) => {
      await fs.writeFile(temporary, bytes);
      // Read back as anyone who has the passphrase would.
      const copy = openPublished(temporary, key, host.sqliteBinding);
      try {
        if (!isWhole(copy)) throw new Failure('document.publish-unverified', { file: path.basename(file) });
      } finally {
        copy.close();
      }
    },
    host.writeSteps,
  );
}
