/** What the file system or SQLite says, as the one sentence a user can act on; paths are named by their last part only. */
import path from 'node:path';
import { Failure, isFailure } from '../../../shared/lib/failure.ts';
import { sqliteCode } from '../db/connection.ts';

/** Node's code of a file system error (`ENOENT` ...), or SQLite's, or empty. */
export function faultCode(error: unknown): string {
  const sqlite = sqliteCode(error);
  if (sqlite !== null) return sqlite;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const WRITING: Readonly<Record<string, string>> = {
  ENOSPC: 'file.disk-full',
  EDQUOT: 'file.disk-full',
  SQLITE_FULL: 'file.disk-full',
  ENOENT: 'file.folder-missing',
  ENOTDIR: 'file.folder-missing',
  EISDIR: 'file.is-folder',
  ENAMETOOLONG: 'file.name-too-long',
  EACCES: 'file.no-access',
  EPERM: 'file.no-access',
  SQLITE_READONLY: 'file.no-access',
  SQLITE_CANTOPEN: 'file.no-access',
  SQLITE_PERM: 'file.no-access',
  EROFS: 'file.read-only',
  EBUSY: 'file.busy',
  ETXTBSY: 'file.busy',
  EMFILE: 'file.busy',
  EIO: 'file.not-writable',
};

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EISDIR: 'file.is-folder',
  EACCES: 'file.no-access',
  EPERM: 'file.no-access',
  EBUSY: 'file.busy',
  EMFILE: 'file.busy',
  EIO: 'file.not-readable',
  ENAMETOOLONG: 'file.name-too-long',
};

function translated(
  error: unknown,
  file: string,
  codes: Readonly<Record<string, string>>,
): Failure | undefined {
  const code = faultCode(error);
  const known = codes[code] ?? (code.startsWith('SQLITE_IOERR') ? codes['EIO'] : undefined);
  return known === undefined
    ? undefined
    : new Failure(
        known,
        { file: path.basename(file), folder: path.basename(path.dirname(file)) },
        { cause: error },
      );
}

/** The Failure for an error while `file` was written; a fault that is not the file's is given back as it is. */
export function writingFailure(error: unknown, file: string): unknown {
  return isFailure(error) ? error : (translated(error, file, WRITING) ?? error);
}

/** The Failure for an error while `file` was read; a fault that is not the file's is given back as it is. */
export function readingFailure(error: unknown, file: string): unknown {
  return isFailure(error) ? error : (translated(error, file, READING) ?? error);
}

const DAMAGED = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR_SHORT_READ', 'SQLITE_FORMAT'];

/** Does SQLite say that the file itself is damaged? */
export function saysDamaged(error: unknown): boolean {
  const code = sqliteCode(error) ?? '';
  return DAMAGED.some((one) => code.startsWith(one));
}
