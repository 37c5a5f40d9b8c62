/** A working copy of a document: copied, checked whole, brought to the current schema. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import { Connection } from '../db/connection.ts';
import { migrate, schemaVersion, type Migration } from '../db/migrate.ts';
import { isWhole } from '../db/structure.ts';
import { faultCode, readingFailure, saysDamaged, writingFailure } from './file-failures.ts';
import { fileMark, inspectHeader, type FileMark } from './header.ts';
import { backupsFolder, sha256Of, workingCopy } from './session-folder.ts';

export interface CopySource {
  readonly mark: FileMark;
  readonly sha256: string;
}

export interface CopyOptions {
  readonly sessions: string;
  readonly migrations: readonly Migration[];
  readonly clock: () => Date;
  readonly sqliteBinding?: string | undefined;
}

const COPY_TRIES = 3;

/** Copies the document into the session folder; a file that changes meanwhile is copied again. */
export async function copyIn(document: string, folder: string): Promise<CopySource> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await fileMark(document);
    try {
      await fs.copyFile(document, workingCopy(folder));
      await fs.chmod(workingCopy(folder), 0o600);
    } catch (error) {
      throw faultCode(error) === 'ENOSPC'
        ? writingFailure(error, workingCopy(folder))
        : readingFailure(error, document);
    }
    const after = await fileMark(document);
    if (before !== null && after !== null && before.size === after.size && before.mtimeMs === after.mtimeMs)
      return { mark: after, sha256: await sha256Of(workingCopy(folder)) };
    if (attempt === COPY_TRIES) throw new Failure('document.in-use', { file: path.basename(document) });
  }
}

/**
 * Opens a working copy for one connection alone: rollback journal, full sync, exclusive lock; migrates it, with a backup of
 * the version before in the backups folder.
 * @throws Failure document.damaged, document.newer {file}
 */
export async function openCopy(folder: string, document: string, options: CopyOptions): Promise<Connection> {
  const copy = workingCopy(folder);
  const { version } = await inspectHeader(copy, schemaVersion(options.migrations));
  let connection: Connection | null = null;
  try {
    connection = new Connection(copy, { sqliteBinding: options.sqliteBinding });
    setUpWorking(connection);
    if (!isWhole(connection)) throw damaged(document);
    if (version < schemaVersion(options.migrations)) {
      await backUp(connection, version, document, options);
      migrate(connection, options.migrations);
    }
    return connection;
  } catch (error) {
    connection?.close();
    throw saysDamaged(error) ? damaged(document, error) : error;
  }
}

/** A new, empty working copy of the current schema. */
export function newCopy(folder: string, options: CopyOptions): Connection {
  const connection = new Connection(workingCopy(folder), { sqliteBinding: options.sqliteBinding });
  try {
    setUpWorking(connection);
    migrate(connection, options.migrations);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function setUpWorking(connection: Connection): void {
  connection.pragma('journal_mode = DELETE');
  connection.lock();
  connection.pragma('synchronous = FULL');
}

function damaged(document: string, cause?: unknown): Failure {
  return new Failure('document.damaged', { file: path.basename(document) }, { cause });
}

async function backUp(
  connection: Connection,
  version: number,
  document: string,
  options: CopyOptions,
): Promise<void> {
  const folder = backupsFolder(options.sessions);
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const stamp = options.clock().toISOString().replaceAll(/[:.]/gu, '-');
  const name = path.basename(document, path.extname(document)).slice(0, 80);
  const file = path.join(folder, `${name} v${version} ${stamp}.samspil`);
  await fs.rm(file, { force: true });
  connection.vacuumInto(file);
}
