/** The sessions folder: one folder per open document, with its working copy and what it was copied from. */
import { createHash, webcrypto } from 'node:crypto';
import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Connection } from '../db/connection.ts';
import { writeBeside } from './atomic-write.ts';
import { faultCode, readingFailure, writingFailure } from './file-failures.ts';
import type { FileMark } from './header.ts';

/** The document as it stood when it was last read or written by this session. */
export interface Published {
  readonly mark: FileMark;
  readonly sha256: string;
  readonly revision: number;
}

export interface SessionNote {
  readonly schema: 1;
  /** Whole path of the document. */
  readonly document: string;
  readonly published: Published | null;
  /** Written just before the rename of a publish: tells after a crash whether it happened. */
  readonly pending: { readonly sha256: string; readonly revision: number } | null;
  /** The working copy is sealed under a passphrase. */
  readonly sealed?: boolean;
}

export interface LeftSession {
  readonly folder: string;
  readonly note: SessionNote;
  /** Revision of the working copy. */
  readonly revision: number;
}

export const workingCopy = (folder: string): string => path.join(folder, 'work.samspil');
const noteFile = (folder: string): string => path.join(folder, 'session.json');
export const backupsFolder = (sessions: string): string => path.join(sessions, 'backups');

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The same of bytes, made by another thread. */
export async function sha256OfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

/** The same of a user's file. @throws Failure file.* */
export async function readableSum(file: string): Promise<string> {
  try {
    return await sha256Of(file);
  } catch (error) {
    throw readingFailure(error, file);
  }
}

/** Only this user may look into it: it holds a copy of the document. */
export async function makeSessionFolder(sessions: string, id: string): Promise<string> {
  const folder = path.join(sessions, id);
  try {
    await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw writingFailure(error, folder);
  }
  return folder;
}

export async function writeNote(folder: string, note: SessionNote): Promise<void> {
  await writeBeside(noteFile(folder), (temporary) =>
    fs.writeFile(temporary, JSON.stringify(note), { mode: 0o600 }),
  );
}

export async function removeSession(folder: string): Promise<void> {
  await fs.rm(folder, { recursive: true, force: true });
}

async function readNote(folder: string): Promise<SessionNote | null> {
  try {
    const note: unknown = JSON.parse(await fs.readFile(noteFile(folder), 'utf8'));
    const known = typeof note === 'object' && note !== null && 'document' in note && 'published' in note;
    return known && typeof note.document === 'string' ? (note as SessionNote) : null;
  } catch (error) {
    if (error instanceof SyntaxError || faultCode(error) !== '') return null;
    throw error;
  }
}

/** Opens a working copy for one connection alone: another one finds it busy, also when it only reads. */
export function openLocked(file: string, sqliteBinding: string | undefined): Connection {
  const connection = new Connection(file, { sqliteBinding });
  try {
    connection.pragma('journal_mode = DELETE');
    connection.lock();
    connection.pragma('synchronous = FULL');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Revision of a working copy that nobody has open; null when it was never filled. `untouchable` while a living engine holds
 * its lock (SQLite's lock is the test because it ends with its process, unlike a process id in a file), and when it cannot
 * be read: it may hold the only copy of something.
 */
function revisionOf(folder: string, sqliteBinding: string | undefined): number | 'untouchable' | null {
  let connection: Connection | null = null;
  try {
    connection = new Connection(workingCopy(folder), { sqliteBinding, timeoutMs: 0 });
    connection.lock();
    return connection.reader.get<{ revision: number }>('SELECT revision FROM document')?.revision ?? null;
  } catch (error) {
    const code = faultCode(error);
    if (code === 'SQLITE_ERROR') return null;
    if (code.startsWith('SQLITE_')) return 'untouchable';
    throw error;
  } finally {
    connection?.close();
  }
}

/**
 * Sessions that a crash left with changes that no document holds, newest last; those without such changes are swept.
 * Sessions of living engines are not touched.
 */
export async function leftSessions(
  sessions: string,
  now: Date,
  sqliteBinding: string | undefined,
): Promise<readonly LeftSession[]> {
  const entries = await fs.readdir(sessions, { withFileTypes: true }).catch((error: unknown) => {
    if (faultCode(error) === 'ENOENT') return [];
    throw error;
  });
  const left: LeftSession[] = [];
  for (const entry of entries) {
    const folder = path.join(sessions, entry.name);
    if (!entry.isDirectory() || folder === backupsFolder(sessions)) continue;
    const note = await readNote(folder);
    if (note === null && !(await isOld(folder, now))) continue;
    const revision = revisionOf(folder, sqliteBinding);
    if (revision === 'untouchable') continue;
    if (revision === null || note === null || revision === (await savedRevision(note)))
      await removeSession(folder);
    else left.push({ folder, note, revision });
  }
  return left;
}

/** A session folder without a note may be one that is being filled at this moment. */
const FILLED_WITHIN_MS = 3_600_000;

async function isOld(folder: string, now: Date): Promise<boolean> {
  const { mtimeMs } = await fs.stat(folder);
  return now.getTime() - mtimeMs > FILLED_WITHIN_MS;
}

/** The revision that the session's document is known to hold; null when it was never written. */
async function savedRevision(note: SessionNote): Promise<number | null> {
  if (note.pending === null) return note.published?.revision ?? null;
  const onDisk = await sha256Of(note.document).catch(() => null);
  return onDisk === note.pending.sha256 ? note.pending.revision : (note.published?.revision ?? null);
}

/** Does the document still hold what the session was made from (or what it was about to publish)? */
export function fitsDocument(session: LeftSession, sha256: string): boolean {
  const { published, pending } = session.note;
  return sha256 === published?.sha256 || sha256 === pending?.sha256;
}
