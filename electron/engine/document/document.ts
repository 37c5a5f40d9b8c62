/** Documents from closed to open: opening, making, and taking up what a crash left. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { isFailure } from '../../../shared/lib/failure.ts';
import type { WritableDb } from '../db/connection.ts';
import { schemaVersion } from '../db/migrate.ts';
import { logChange, makeDocumentRow, readRevision } from '../repositories/document.ts';
import { sweepBeside } from './atomic-write.ts';
import { copyIn, newCopy, openCopy, openInMemory, openLeftSealed, workFrom } from './copy.ts';
import { readingFailure } from './file-failures.ts';
import { inspectHeader } from './header.ts';
import { copyOptions, lookOptions, machineOf, migrationsOf, type DocumentHost } from './host.ts';
import { OpenDocument } from './open-document.ts';
import { findOwners, type Owner } from './owner-mark.ts';
import { openSealed, type Opener } from './passphrase.ts';
import {
  fitsDocument,
  leftSessions,
  makeSessionFolder,
  removeSession,
  sha256Of,
  writeNote,
  type LeftSession,
  type Published,
} from './session-folder.ts';
import { readSealedStart } from './sealed-store.ts';
import type { WorkingCopy } from './working-copy.ts';

export type { DocumentHost } from './host.ts';
export { OpenDocument } from './open-document.ts';

export interface OpenOptions {
  /** Passphrase of a protected document, or the key of a session that has it. */
  readonly opener?: Opener | undefined;
  /** Look only: nothing is changed, no mark is left, nobody's session is taken up. */
  readonly readOnly?: boolean | undefined;
}

/**
 * Opens a document by its path. A session that a crash left with changes of exactly this document is taken up again.
 * @throws Failure as inspectHeader and copyIn; nothing is left behind then
 */
export async function openDocument(
  file: string,
  host: DocumentHost,
  { opener, readOnly = false }: OpenOptions = {},
): Promise<OpenDocument> {
  const document = await realPath(file);
  await inspectHeader(document, schemaVersion(migrationsOf(host)), host.sqliteBinding);
  const owners = await findOwners(document, null, host.clock(), machineOf(host));
  if (!readOnly) {
    await sweepBeside(document, host.clock());
    const resumed = await resumeSession(document, host, opener, owners);
    if (resumed !== null) return resumed;
  }
  const folder = await makeSessionFolder(host.sessions, host.newId());
  let work: WorkingCopy | null = null;
  try {
    const copied = await copyIn(
      document,
      folder,
      opener,
      readOnly ? lookOptions(host) : copyOptions(host, document),
    );
    ({ work } = copied);
    const published: Published = { ...copied.source, revision: readRevision(work.connection.reader) };
    const sealed = work.key === null ? {} : { sealed: true };
    await writeNote(folder, { schema: 1, document, published, pending: null, ...sealed });
    const opened = new OpenDocument({
      ...{ document, folder, work, published, readOnly, owners, host },
      recovered: false,
    });
    await opened.putMark();
    return opened;
  } catch (error) {
    work?.close();
    await removeSession(folder);
    throw error;
  }
}

/**
 * Makes a new document at a path and publishes it at once; a file that stands there is replaced.
 * `fill` writes its contents in one transaction.
 */
export async function createDocument(
  file: string,
  host: DocumentHost,
  fill: (db: WritableDb) => void,
): Promise<OpenDocument> {
  const document = path.resolve(file);
  const folder = await makeSessionFolder(host.sessions, host.newId());
  let work: WorkingCopy | null = null;
  let opened: OpenDocument | null = null;
  try {
    work = newCopy(folder, copyOptions(host, document));
    work.write((db) => {
      const made = { program: host.version, at: host.clock().toISOString() };
      makeDocumentRow(db, { id: host.newId(), ...made });
      fill(db);
      logChange(db, { action: 'document.made', subject: null, counts: {}, ...made });
    });
    opened = new OpenDocument({ document, folder, work, published: null, recovered: false, host });
    await opened.publish();
    return opened;
  } catch (error) {
    if (opened === null) work?.close();
    else opened.abandon();
    await removeSession(folder);
    throw error;
  }
}

async function realPath(file: string): Promise<string> {
  try {
    return await fs.realpath(path.resolve(file));
  } catch (error) {
    throw readingFailure(error, file);
  }
}

/** Documents that have unsaved changes of an earlier session; sessions without such changes are swept on the way. */
export async function findRecoverable(
  host: DocumentHost,
): Promise<readonly { readonly document: string; readonly fits: boolean }[]> {
  const sessions = await leftSessions(host.sessions, host.clock(), host.sqliteBinding);
  return Promise.all(
    sessions.map(async (session) => {
      const { document } = session.note;
      const sha256 = await sha256Of(document).catch(() => null);
      return { document, fits: sha256 !== null && fitsDocument(session, sha256) };
    }),
  );
}

async function resumeSession(
  document: string,
  host: DocumentHost,
  opener: Opener | undefined,
  owners: readonly Owner[],
): Promise<OpenDocument | null> {
  const sessions = await leftSessions(host.sessions, host.clock(), host.sqliteBinding);
  const own = sessions.filter(({ note }) => note.document === document);
  if (own.length === 0) return null;
  const sha256 = await sha256Of(document);
  const fitting = own.filter((one) => fitsDocument(one, sha256)).sort((a, b) => b.revision - a.revision);
  for (const session of fitting) {
    const work = await openLeft(session, document, host, opener);
    if (work === null) continue;
    const { mtimeMs, size } = await fs.stat(document);
    const { pending, published } = session.note;
    const revision = pending?.sha256 === sha256 ? pending.revision : (published?.revision ?? 0);
    const opened = new OpenDocument({
      ...{ document, folder: session.folder, work, owners, host },
      published: { mark: { size, mtimeMs }, sha256, revision },
      recovered: true,
    });
    await opened.putMark();
    return opened;
  }
  return null;
}

/** null where the session is under a passphrase that was not given: the document itself then says what it needs. */
async function openLeft(
  { folder, note }: LeftSession,
  document: string,
  host: DocumentHost,
  opener: Opener | undefined,
): Promise<WorkingCopy | null> {
  const options = copyOptions(host, document);
  if (note.sealed !== true) return openCopy(folder, document, options);
  try {
    const { key } = await openSealed(readSealedStart(folder, host.sqliteBinding), opener, document);
    return await openLeftSealed(folder, key, document, options);
  } catch (error) {
    if (isFailure(error) && /^document\.(?:passphrase-|tampered|damaged)/u.test(error.code)) return null;
    throw error;
  }
}

/**
 * A second session of an open document whose contents come from another file of it, a backup; nothing is published yet. Its
 * revision is that of the file: the next change has to raise it over the open session's.
 * @throws Failure as openDocument, naming the file
 */
export async function openWithContents(
  session: OpenDocument,
  file: string,
  host: DocumentHost,
  opener?: Opener,
): Promise<OpenDocument> {
  const { path: document, key, published } = session;
  const contents = await openInMemory(file, opener ?? key ?? undefined, lookOptions(host));
  const folder = await makeSessionFolder(host.sessions, host.newId());
  let work: WorkingCopy | null = null;
  try {
    work = workFrom(contents, folder, key, host.sqliteBinding);
    return new OpenDocument({ document, folder, work, published, recovered: false, host, replaces: true });
  } catch (error) {
    work?.close();
    await removeSession(folder);
    throw error;
  } finally {
    contents.close();
  }
}
