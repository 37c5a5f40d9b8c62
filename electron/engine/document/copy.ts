/** A working copy of a document: copied, checked whole, brought to the current schema. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import type { Connection } from '../db/connection.ts';
import { migrate, schemaVersion, type Migration } from '../db/migrate.ts';
import { isWhole } from '../db/structure.ts';
import type { SealingKey } from './envelope.ts';
import { faultCode, readingFailure, saysDamaged, writingFailure } from './file-failures.ts';
import { fileMark, inspectHeader, inspectStart, type FileMark } from './header.ts';
import { newerFailure } from './newer.ts';
import { openSealedFile, type Opener } from './passphrase.ts';
import { sha256Of, workingCopy } from './session-folder.ts';
import {
  makeSealedCopy,
  openBytes,
  openPlainCopy,
  openSealedCopy,
  type WorkingCopy,
} from './working-copy.ts';

export interface CopySource {
  readonly mark: FileMark;
  readonly sha256: string;
}

export interface CopyOptions {
  readonly migrations: readonly Migration[];
  readonly sqliteBinding?: string | undefined;
  /** Keeps the state before a migration; `writeTo` writes it in the document's own form. */
  readonly backUp?: (before: Connection, writeTo: (file: string) => Promise<void>) => Promise<void>;
}

const COPY_TRIES = 3;

/** Copies the document to `to`; a file that changes meanwhile is copied again. */
async function copyFile(document: string, to: string): Promise<CopySource> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await fileMark(document);
    try {
      await fs.copyFile(document, to);
      await fs.chmod(to, 0o600);
    } catch (error) {
      throw faultCode(error) === 'ENOSPC' ? writingFailure(error, to) : readingFailure(error, document);
    }
    const after = await fileMark(document);
    if (before !== null && after !== null && before.size === after.size && before.mtimeMs === after.mtimeMs)
      return { mark: after, sha256: await sha256Of(to) };
    if (attempt === COPY_TRIES) throw new Failure('document.in-use', { file: path.basename(document) });
  }
}

export interface CopiedIn {
  readonly source: CopySource;
  readonly work: WorkingCopy;
}

/**
 * Copies a document into an empty session folder and opens the copy for one connection alone; a sealed one is opened in
 * memory, and its folder holds it sealed.
 * @throws Failure document.damaged, document.newer, document.truncated, document.in-use {file}, and those of openSealed
 */
export async function copyIn(
  document: string,
  folder: string,
  opener: Opener | undefined,
  options: CopyOptions,
): Promise<CopiedIn> {
  const { sealed } = await inspectHeader(document, schemaVersion(options.migrations), options.sqliteBinding);
  if (!sealed) {
    const source = await copyFile(document, workingCopy(folder));
    return { source, work: await openCopy(folder, document, options) };
  }
  const envelope = path.join(folder, 'arrived.sealed');
  const source = await copyFile(document, envelope);
  const { key, contents } = await openSealedFile(envelope, opener, document);
  const work = await openContents(folder, contents, key, document, envelope, options);
  await fs.rm(envelope, { force: true });
  return { source, work };
}

/**
 * Opens a plain working copy that lies in a session folder, and migrates it.
 * @throws Failure document.damaged, document.newer {file}
 */
export async function openCopy(folder: string, document: string, options: CopyOptions): Promise<WorkingCopy> {
  await inspectHeader(workingCopy(folder), schemaVersion(options.migrations), options.sqliteBinding);
  let work: WorkingCopy | null = null;
  try {
    work = openPlainCopy(folder, options.sqliteBinding);
    const { connection } = work;
    await bringUpToDate(connection, document, options, (file) =>
      Promise.resolve(connection.vacuumInto(file)),
    );
    return work;
  } catch (error) {
    work?.close();
    throw saysDamaged(error) ? damaged(document, error) : error;
  }
}

/** Takes a sealed working copy up again that a crash left in a session folder. */
export async function openLeftSealed(
  folder: string,
  key: SealingKey,
  document: string,
  options: CopyOptions,
): Promise<WorkingCopy> {
  const work = openSealedCopy(folder, key, options.sqliteBinding);
  try {
    // It was open in this version's schema, or in an older one whose contents the document has still.
    await bringUpToDate(work.connection, document, options, (file) => Promise.resolve(work.writeTo(file)));
    return work;
  } catch (error) {
    work.close();
    throw saysDamaged(error) ? damaged(document, error) : error;
  }
}

async function openContents(
  folder: string,
  contents: Buffer,
  key: SealingKey,
  document: string,
  envelope: string,
  options: CopyOptions,
): Promise<WorkingCopy> {
  const memory = await openMemory(contents, document, options, (file) => fs.copyFile(envelope, file));
  return closingOnFault(memory, () => makeSealedCopy(folder, memory, key, options.sqliteBinding));
}

/** A database in memory of these contents, checked whole and migrated. */
async function openMemory(
  contents: Buffer,
  document: string,
  options: CopyOptions,
  writeTo: (file: string) => Promise<void>,
): Promise<Connection> {
  const known = schemaVersion(options.migrations);
  const version = inspectStart(contents.subarray(0, 100), contents.length, document, known);
  if (version > known) throw newerFailure(contents, document, { version, known }, options.sqliteBinding);
  let memory: Connection | null = null;
  try {
    memory = openBytes(contents, options.sqliteBinding);
    await bringUpToDate(memory, document, options, writeTo);
    return memory;
  } catch (error) {
    memory?.close();
    throw saysDamaged(error) ? damaged(document, error) : error;
  }
}

function closingOnFault<T>(connection: Connection, work: () => T): T {
  try {
    return work();
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Opens a file in the document's form, sealed or not, in memory alone. Failures as copyIn. */
export async function openInMemory(
  file: string,
  opener: Opener | undefined,
  options: CopyOptions,
): Promise<Connection> {
  const { sealed } = await inspectHeader(file, schemaVersion(options.migrations), options.sqliteBinding);
  const contents = sealed
    ? (await openSealedFile(file, opener, file)).contents
    : await fs.readFile(file).catch((error: unknown) => {
        throw readingFailure(error, file);
      });
  return openMemory(contents, file, { ...options, backUp: () => Promise.resolve() }, () => Promise.resolve());
}

/**
 * A working copy in an empty session folder with the contents of a connection, in memory or not; sealed when a key is given.
 * The connection itself stays open.
 */
export function workFrom(
  contents: Connection,
  folder: string,
  key: SealingKey | null,
  sqliteBinding: string | undefined,
): WorkingCopy {
  if (key !== null) {
    const memory = openBytes(contents.toBytes(), sqliteBinding);
    return closingOnFault(memory, () => makeSealedCopy(folder, memory, key, sqliteBinding));
  }
  contents.vacuumInto(workingCopy(folder));
  return openPlainCopy(folder, sqliteBinding);
}

async function bringUpToDate(
  connection: Connection,
  document: string,
  options: CopyOptions,
  writeTo: (file: string) => Promise<void>,
): Promise<void> {
  if (!isWhole(connection)) throw damaged(document);
  if (Number(connection.pragma('user_version')) === schemaVersion(options.migrations)) return;
  await options.backUp?.(connection, writeTo);
  migrate(connection, options.migrations);
}

/** A new, empty working copy of the current schema. */
export function newCopy(folder: string, options: CopyOptions): WorkingCopy {
  const work = openPlainCopy(folder, options.sqliteBinding);
  try {
    migrate(work.connection, options.migrations);
    return work;
  } catch (error) {
    work.close();
    throw error;
  }
}

function damaged(document: string, cause?: unknown): Failure {
  return new Failure('document.damaged', { file: path.basename(document) }, { cause });
}
