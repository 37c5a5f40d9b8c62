/** One open engagement: a working copy in the sessions folder, published to the user's file beside and renamed (design decision 2). */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Failure, isFailure } from '../../../shared/lib/failure.ts';
import type { SavedState } from '../../../shared/api/methods.ts';
import { connect, transact, type ReadableDb, type WritableDb } from '../db/connection.ts';
import { APPLICATION_ID, SCHEMA_VERSION, migrate } from '../db/migrate.ts';
import { writeBeside } from './atomic-write.ts';
import { fileFailure } from './file-failure.ts';
import { checkHeader, stampOf, type FileStamp } from './header.ts';

const PUBLISH_DELAY_MS = 2000;

export interface SessionHost {
  readonly sessionsFolder: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly sqliteBinding?: string | undefined;
  /** Told whenever the saved state changes. */
  readonly onSaved: (state: SavedState) => void;
}

interface SessionRecord {
  readonly path: string;
  readonly stamp: FileStamp | null;
  readonly publishedRevision: number;
  readonly pid: number;
}

export class DocumentSession {
  readonly path: string;
  readonly folder: string;
  private readonly db: WritableDb;
  private readonly host: SessionHost;
  private stamp: FileStamp | null;
  private publishedRevision: number;
  private savedAt: string | null = null;
  private state: SavedState['state'] = 'saved';
  private failure: SavedState['failure'] = null;
  private timer: NodeJS.Timeout | null = null;
  private publishing: Promise<void> | null = null;
  private closed = false;

  private constructor(
    host: SessionHost,
    path: string,
    folder: string,
    db: WritableDb,
    stamp: FileStamp | null,
    published: number,
  ) {
    this.host = host;
    this.path = path;
    this.folder = folder;
    this.db = db;
    this.stamp = stamp;
    this.publishedRevision = published;
  }

  /** Makes a new document: `fill` writes the first content in one transaction; published at once. */
  static async create(
    host: SessionHost,
    path: string,
    fill: (db: WritableDb) => void,
  ): Promise<DocumentSession> {
    const full = resolve(path);
    const folder = newFolder(host);
    try {
      const db = connect(join(folder, 'work.samspil'), { mustExist: false, binding: host.sqliteBinding });
      migrate(db, basename(full));
      transact(db, () => fill(db));
      const session = new DocumentSession(host, full, folder, db, stampOf(full), -1);
      await session.publish();
      return session;
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Opens a document: header check, copy, quick_check, migration in the copy. */
  static open(host: SessionHost, path: string): DocumentSession {
    const full = resolve(path);
    const stamp = checkHeader(full);
    const unpublished = findUnpublished(host, full);
    const folder = unpublished ?? newFolder(host);
    const work = join(folder, 'work.samspil');
    try {
      if (unpublished === null) copyFileSync(full, work);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw fileFailure(error, full, 'read');
    }
    let db: WritableDb | null = null;
    try {
      db = connect(work, { binding: host.sqliteBinding });
      checkIntegrity(db, basename(full));
      migrate(db, basename(full));
      const revision = revisionOf(db);
      const session = new DocumentSession(
        host,
        full,
        folder,
        db,
        stamp,
        unpublished === null ? revision : revision - 1,
      );
      session.savedAt = new Date(stamp.mtimeMs).toISOString();
      session.keepRecord();
      if (unpublished !== null) session.schedule();
      return session;
    } catch (error) {
      db?.close();
      if (unpublished === null) rmSync(folder, { recursive: true, force: true });
      throw isFailure(error)
        ? error
        : new Failure('document.damaged', { file: basename(full) }, { cause: error });
    }
  }

  get reading(): ReadableDb {
    return this.db;
  }

  get fileName(): string {
    return basename(this.path);
  }

  get revision(): number {
    return revisionOf(this.db);
  }

  get saved(): SavedState {
    return { state: this.state, at: this.savedAt, failure: this.failure };
  }

  /** One user action: all of `work` or nothing; the document is published soon after. */
  change<T>(work: (db: WritableDb) => T): T {
    const result = transact(this.db, () => {
      const value = work(this.db);
      this.db.prepare('UPDATE engagement SET revision = revision + 1').run();
      return value;
    });
    this.schedule();
    return result;
  }

  /** Writes the document now: VACUUM INTO a temporary beside it, verify, flush, rename. */
  async publish(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    while (this.publishing) await this.publishing.catch(() => undefined);
    if (this.revision === this.publishedRevision) return;
    this.publishing = this.publishOnce();
    try {
      await this.publishing;
    } finally {
      this.publishing = null;
    }
  }

  /** Publishes what is open and removes the working copy; a failing publish keeps the session for later. */
  async close(): Promise<void> {
    if (this.closed) return;
    await this.publish();
    this.closed = true;
    this.db.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Lets go of the working copy without publishing (read-only use, or after a failure that was shown). */
  abandon(): void {
    if (this.timer) clearTimeout(this.timer);
    if (this.closed) return;
    this.closed = true;
    this.db.close();
    if (this.revisionKept()) rmSync(this.folder, { recursive: true, force: true });
  }

  private revisionKept(): boolean {
    return this.state === 'saved';
  }

  private schedule(): void {
    this.set('unsaved', null);
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.publish().catch(() => undefined);
    }, PUBLISH_DELAY_MS);
    this.timer.unref();
  }

  private async publishOnce(): Promise<void> {
    this.set('saving', null);
    const revision = this.revision;
    try {
      const now = stampOf(this.path);
      if (now && this.stamp && (now.size !== this.stamp.size || now.mtimeMs !== this.stamp.mtimeMs)) {
        throw new Failure('document.changed-elsewhere', { file: this.fileName });
      }
      await writeBeside(this.path, async (temporary) => {
        this.db.prepare('VACUUM INTO ?').run(temporary);
        verifyPublished(temporary, this.db, this.host.sqliteBinding, this.fileName);
      });
      this.stamp = stampOf(this.path);
      this.publishedRevision = revision;
      this.savedAt = this.host.clock().toISOString();
      this.keepRecord();
      this.set(this.revision === revision ? 'saved' : 'unsaved', null);
    } catch (error) {
      const shown = fileFailure(error, this.path, 'write');
      this.set(
        'failed',
        isFailure(shown)
          ? { code: shown.code, params: shown.params }
          : { code: 'error.internal', params: {} },
      );
      throw shown;
    }
  }

  private set(state: SavedState['state'], failure: SavedState['failure']): void {
    this.state = state;
    this.failure = failure;
    this.host.onSaved(this.saved);
  }

  private keepRecord(): void {
    const record: SessionRecord = {
      path: this.path,
      stamp: this.stamp,
      publishedRevision: this.publishedRevision,
      pid: process.pid,
    };
    writeFileSync(join(this.folder, 'session.json'), JSON.stringify(record));
  }
}

function newFolder(host: SessionHost): string {
  const folder = join(host.sessionsFolder, host.newId());
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function revisionOf(db: ReadableDb): number {
  return db.prepare<[], { revision: number }>('SELECT revision FROM engagement').get()?.revision ?? 0;
}

/** @throws Failure document.damaged when pages or references of the file do not hold together */
function checkIntegrity(db: ReadableDb, file: string): void {
  const result = db.pragma('quick_check(1)', { simple: true });
  if (result !== 'ok') throw new Failure('document.damaged', { file });
}

const COUNTED = [
  'rating_group',
  'round',
  'batch',
  'respondent',
  'rating',
  'comment',
  'focus_area',
  'action',
] as const;

function verifyPublished(
  path: string,
  original: ReadableDb,
  binding: string | undefined,
  file: string,
): void {
  const copy = connect(path, { readonly: true, binding });
  try {
    const same =
      copy.pragma('application_id', { simple: true }) === APPLICATION_ID &&
      copy.pragma('user_version', { simple: true }) === SCHEMA_VERSION &&
      copy.pragma('quick_check(1)', { simple: true }) === 'ok' &&
      COUNTED.every((table) => countOf(copy, table) === countOf(original, table));
    if (!same) throw new Failure('document.publish-unverified', { file });
  } finally {
    copy.close();
  }
}

function countOf(db: ReadableDb, table: (typeof COUNTED)[number]): number {
  return db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0;
}

/** A session of this document that a crash left with changes that were never published; else null. */
function findUnpublished(host: SessionHost, path: string): string | null {
  if (!existsSync(host.sessionsFolder)) return null;
  for (const name of readdirSync(host.sessionsFolder)) {
    const folder = join(host.sessionsFolder, name);
    const record = readRecord(folder);
    if (!record || record.path !== path || isRunning(record.pid)) continue;
    const recovered = recoverable(join(folder, 'work.samspil'), record, host.sqliteBinding);
    if (recovered) return folder;
    rmSync(folder, { recursive: true, force: true });
  }
  return null;
}

function recoverable(work: string, record: SessionRecord, binding: string | undefined): boolean {
  const now = stampOf(record.path);
  if (!existsSync(work) || !now || !record.stamp || now.mtimeMs !== record.stamp.mtimeMs) return false;
  try {
    const db = connect(work, { binding });
    try {
      return (
        db.pragma('quick_check(1)', { simple: true }) === 'ok' && revisionOf(db) > record.publishedRevision
      );
    } finally {
      db.close();
    }
  } catch (error) {
    if (isFailure(error)) throw error;
    return false;
  }
}

function readRecord(folder: string): SessionRecord | null {
  const path = join(folder, 'session.json');
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SessionRecord;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
