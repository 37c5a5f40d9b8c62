/** A look into a document that is not opened: a checked copy, read and thrown away. */
import type { ReadableDb } from '../db/connection.ts';
import { schemaVersion } from '../db/migrate.ts';
import { copyIn } from './copy.ts';
import { inspectHeader } from './header.ts';
import { lookOptions, migrationsOf, type DocumentHost } from './host.ts';
import type { Opener } from './passphrase.ts';
import { makeSessionFolder, removeSession } from './session-folder.ts';

/** What `read` finds in the document at a path. Failures as openDocument. */
export async function readDocument<T>(
  file: string,
  host: DocumentHost,
  read: (db: ReadableDb) => T,
  opener?: Opener,
): Promise<T> {
  await inspectHeader(file, schemaVersion(migrationsOf(host)), host.sqliteBinding);
  const folder = await makeSessionFolder(host.sessions, host.newId());
  try {
    const { work } = await copyIn(file, folder, opener, lookOptions(host));
    try {
      return read(work.connection.reader);
    } finally {
      work.close();
    }
  } finally {
    await removeSession(folder);
  }
}
