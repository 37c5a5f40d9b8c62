/** An open engagement document: a working copy that takes every change, and the user's file that is published from it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { SavedState } from '../../../shared/api/methods.ts';
import { Failure, isFailure } from '../../../shared/lib/failure.ts';
import type { Connection, ReadableDb, WritableDb } from '../db/connection.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import { schemaVersion, type Migration } from '../db/migrate.ts';
import { logChange, makeDocumentRow, readRevision, type ChangeEntry } from '../repositories/document.ts';
import { sweepBeside } from './atomic-write.ts';
import { copyIn, newCopy, openCopy, type CopyOptions } from './copy.ts';
import { readingFailure, writingFailure } from './file-failures.ts';
import { inspectHeader } from './header.ts';
import { publishCopy } from './publish.ts';
import {
  fitsDocument,
  leftSessions,
  makeSessionFolder,
  removeSession,
  sha256Of,
  writeNote,
  type Published,
} from './session-folder.ts';

/** What a document needs of its host. */
export interface DocumentHost {
  readonly sessions: string;
  readonly version: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly sqliteBinding?: string | undefined;
  readonly migrations?: readonly Migration[];
  /** Time after the last change until it is published by itself; 2 s when absent. */
  readonly publishAfterMs?: number;
  readonly onSaved?: (state: SavedState) => void;
  /** A fault that is no Failure, met while publishing by itself; gives the error's id. */
  readonly onFault?: (error: unknown) => string;
}

const PUBLISH_AFTER_MS = 2000;

function copyOptions(host: DocumentHost): CopyOptions & { readonly migrations: readonly Migration[] } {
  const { sessions, clock, sqliteBinding } = host;
  return { sessions, clock, sqliteBinding, migrations: host.migrations ?? MIGRATIONS };
}

/**
 * Opens a document by its path. A session that a crash left with changes of exactly this document is taken up again.
 * @throws Failure as inspectHeader and openCopy; nothing is left behind then
 */
export async function openDocument(file: string, host: DocumentHost): Promise<OpenDocument> {
  const document = await realPath(file);
  const options = copyOptions(host);
  await inspectHeader(document, schemaVersion(options.migrations));
  await sweepBeside(document, host.clock());
  const resumed = await resumeSession(document, host);
  if (resumed !== null) return resumed;
  const folder = await makeSessionFolder(host.sessions, host.newId());
  let connection: Connection | null = null;
  try {
    const source = await copyIn(document, folder);
    connection = await openCopy(folder, document, options);
    const published: Published = { ...source, revision: readRevision(connection.reader) };
    await writeNote(folder, { schema: 1, document, published, pending: null });
    return new OpenDocument({ document, folder, connection, published, recovered: false, host });
  } catch (error) {
    connection?.close();
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
  let connection: Connection | null = null;
  let opened: OpenDocument | null = null;
  try {
    connection = newCopy(folder, copyOptions(host));
    connection.write((db) => {
      const made = { program: host.version, at: host.clock().toISOString() };
      makeDocumentRow(db, { id: host.newId(), ...made });
      fill(db);
      logChange(db, { action: 'document.made', subject: null, counts: {}, ...made });
    });
    opened = new OpenDocument({ document, folder, connection, published: null, recovered: false, host });
    await opened.publish();
    return opened;
  } catch (error) {
    if (opened === null) connection?.close();
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

async function resumeSession(document: string, host: DocumentHost): Promise<OpenDocument | null> {
  const sessions = await leftSessions(host.sessions, host.clock(), host.sqliteBinding);
  const own = sessions.filter(({ note }) => note.document === document);
  if (own.length === 0) return null;
  const sha256 = await sha256Of(document);
  const newest = own.filter((one) => fitsDocument(one, sha256)).sort((a, b) => b.revision - a.revision)[0];
  if (newest === undefined) return null;
  const connection = await openCopy(newest.folder, document, copyOptions(host));
  const mark = await fs.stat(document);
  const { pending, published } = newest.note;
  const revision = pending?.sha256 === sha256 ? pending.revision : (published?.revision ?? 0);
  return new OpenDocument({
    document,
    folder: newest.folder,
    connection,
    published: { mark: { size: mark.size, mtimeMs: mark.mtimeMs }, sha256, revision },
    recovered: true,
    host,
  });
}

interface OpenParts {
  readonly document: string;
  readonly folder: string;
  readonly connection: Connection;
  readonly published: Published | null;
  readonly recovered: boolean;
  readonly host: DocumentHost;
}

export class OpenDocument {
  /** Whole path of the user's file. */
  readonly path: string;
  readonly fileName: string;
  /** Changes of a session that a crash had left are in it. */
  readonly recovered: boolean;
  readonly #folder: string;
  readonly #connection: Connection;
  readonly #host: DocumentHost;
  #published: Published | null;
  #saved: SavedState;
  #timer: NodeJS.Timeout | null = null;
  #publishing: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(parts: OpenParts) {
    this.path = parts.document;
    this.fileName = path.basename(parts.document);
    this.recovered = parts.recovered;
    this.#folder = parts.folder;
    this.#connection = parts.connection;
    this.#host = parts.host;
    this.#published = parts.published;
    const at = parts.published === null ? null : new Date(parts.published.mark.mtimeMs).toISOString();
    this.#saved = { state: this.#hasChanges() ? 'unsaved' : 'saved', at, failure: null };
    if (parts.recovered) this.#publishLater();
  }

  get db(): ReadableDb {
    return this.#connection.reader;
  }

  /** For checks of the file itself. */
  get connection(): Connection {
    return this.#connection;
  }

  get revision(): number {
    return readRevision(this.#connection.reader);
  }

  get saved(): SavedState {
    return this.#saved;
  }

  /** One change of the user: one transaction, the next revision and a line in the log of changes. Published 2 s later. */
  change<T>(entry: (result: T) => Omit<ChangeEntry, 'program' | 'at'>, work: (db: WritableDb) => T): T {
    if (this.#closed) throw new Error('The document is closed');
    const result = this.#write((db) => {
      const done = work(db);
      const at = this.#host.clock().toISOString();
      logChange(db, { ...entry(done), program: this.#host.version, at });
      return done;
    });
    this.#setSaved({ ...this.#saved, state: 'unsaved', failure: null });
    this.#publishLater();
    return result;
  }

  /**
   * Writes the user's file when it lacks changes; waits for a publish that runs.
   * @throws Failure document.changed-elsewhere, file.* ; every change then stays in the session
   */
  publish(): Promise<void> {
    this.#stopTimer();
    const next = this.#publishing.then(() => this.#publishNow());
    this.#publishing = next.catch(() => undefined);
    return next;
  }

  /** Publishes and ends the session. On a Failure it stays open. `keep` ends it without publishing; the next open takes it up. */
  async close(unsaved: 'publish' | 'keep' = 'publish'): Promise<void> {
    if (this.#closed) return;
    if (unsaved === 'publish') await this.publish();
    this.#stopTimer();
    await this.#publishing;
    const keep = this.#hasChanges();
    this.abandon();
    if (!keep) await removeSession(this.#folder);
  }

  /** Lets go of the working copy as it is. */
  abandon(): void {
    this.#stopTimer();
    if (this.#closed) return;
    this.#closed = true;
    this.#connection.close();
  }

  /** A full disk is the user's to mend; the transaction is undone then. */
  #write<T>(work: (db: WritableDb) => T): T {
    try {
      return this.#connection.write(work);
    } catch (error) {
      throw writingFailure(error, this.path);
    }
  }

  #hasChanges(): boolean {
    return this.#published?.revision !== this.revision;
  }

  #publishLater(): void {
    this.#stopTimer();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      // What goes wrong is in the saved state, and the changes are in the session.
      this.publish().catch(() => undefined);
    }, this.#host.publishAfterMs ?? PUBLISH_AFTER_MS);
    this.#timer.unref();
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #setSaved(state: SavedState): void {
    this.#saved = state;
    this.#host.onSaved?.(state);
  }

  async #publishNow(): Promise<void> {
    if (this.#closed || !this.#hasChanges()) return;
    this.#setSaved({ ...this.#saved, state: 'saving', failure: null });
    try {
      this.#published = await publishCopy({
        connection: this.#connection,
        document: this.path,
        before: this.#published,
        sqliteBinding: this.#host.sqliteBinding,
        note: (note) => writeNote(this.#folder, { schema: 1, document: this.path, ...note }),
      });
      const state = this.#hasChanges() ? 'unsaved' : 'saved';
      this.#setSaved({ state, at: this.#host.clock().toISOString(), failure: null });
    } catch (error) {
      const failure = isFailure(error)
        ? { code: error.code, params: error.params }
        : { code: 'error.internal', params: { errorId: this.#host.onFault?.(error) ?? '' } };
      this.#setSaved({ ...this.#saved, state: 'failed', failure });
      throw isFailure(error) ? error : new Failure(failure.code, failure.params, { cause: error });
    }
  }
}
