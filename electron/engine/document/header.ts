/** First look at a file: is it a Samspil document, whole and of a version that we know? Opening proves nothing (design decision 3). */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from '../db/migrate.ts';
import { fileFailure } from './file-failure.ts';

const MAGIC = 'SQLite format 3\u0000';

export interface FileStamp {
  readonly size: number;
  readonly mtimeMs: number;
}

/** Size and time of a document as it stands; null when there is none. */
export function stampOf(path: string): FileStamp | null {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw fileFailure(error, path, 'read');
  }
  try {
    const { size, mtimeMs } = fstatSync(handle);
    return { size, mtimeMs };
  } finally {
    closeSync(handle);
  }
}

/**
 * Checks magic, size, application_id and user_version without opening the file as a database.
 * @throws Failure file.missing, document.empty, document.not-samspil, document.newer, document.damaged
 */
export function checkHeader(path: string): FileStamp {
  const file = basename(path);
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (error) {
    throw fileFailure(error, path, 'read');
  }
  try {
    const stat = fstatSync(handle);
    if (stat.isDirectory()) throw new Failure('document.not-samspil', { file });
    if (stat.size === 0) throw new Failure('document.empty', { file });
    const header = Buffer.alloc(100);
    const read = readSync(handle, header, 0, 100, 0);
    if (header.toString('latin1', 0, 16) !== MAGIC.slice(0, Math.min(read, 16)))
      throw new Failure('document.not-samspil', { file });
    if (read < 100) throw new Failure('document.damaged', { file });
    if (header.readUInt32BE(68) !== APPLICATION_ID) throw new Failure('document.not-samspil', { file });
    const version = header.readUInt32BE(60);
    if (version > SCHEMA_VERSION) throw new Failure('document.newer', { file, version });
    const pageSize = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16);
    const pages = header.readUInt32BE(28);
    if (stat.size < pageSize * pages) throw new Failure('document.damaged', { file });
    return { size: stat.size, mtimeMs: stat.mtimeMs };
  } finally {
    closeSync(handle);
  }
}
