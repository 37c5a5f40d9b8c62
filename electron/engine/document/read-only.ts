/** A look into a document that is not opened: a checked copy, read and thrown away. */
import type { ReadableDb } from '../db/connection.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import { schemaVersion } from '../db/migrate.ts';
import { copyIn, openCopy } from './copy.ts';
import type { DocumentHost } from './document.ts';
import { inspectHeader } from './header.ts';
import { makeSessionFolder, removeSession } from './session-folder.ts';

/** What `read` finds in the document at a path. Failures as openDocument. */
export async function readDocument<T>(
  file: string,
  host: DocumentHost,
  read: (db: ReadableDb) => T,
): Promise<T> {
  const migrations = host.migrations ?? MIGRATIONS;
  await inspectHeader(file, schemaVersion(migrations));
  const folder = await makeSessionFolder(host.sessions, host.newId());
  try {
    await copyIn(file, folder);
    const connection = await openCopy(folder, file, { ...host, migrations });
    try {
      return read(connection.reader);
    } finally {
      connection.close();
    }
  } finally {
    await removeSession(folder);
  }
}
