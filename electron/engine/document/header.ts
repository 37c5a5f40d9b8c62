/** Looks at a file's first 100 bytes and its size before SQLite may touch it: opening a file proves nothing. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import { APPLICATION_ID } from '../db/migrate.ts';
import { isEnvelope } from './envelope.ts';
import { readingFailure } from './file-failures.ts';
import { newerFailure } from './newer.ts';

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;
/** Offsets of SQLite's file header (sqlite.org/fileformat2.html, 1.3). */
const AT = {
  pageSize: 16,
  writeVersion: 18,
  changeCounter: 24,
  pages: 28,
  userVersion: 60,
  applicationId: 68,
  validFor: 92,
};
const WAL = 2;

/** What the disk says of a file: equal marks mean that nobody wrote it meanwhile. */
export interface FileMark {
  readonly size: number;
  readonly mtimeMs: number;
}

export async function fileMark(file: string): Promise<FileMark | null> {
  try {
    const { size, mtimeMs } = await fs.stat(file);
    return { size, mtimeMs };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return null;
    throw readingFailure(error, file);
  }
}

/** What a header says: a sealed document tells its version only to who opens it. */
export type Inspected = { readonly sealed: true } | { readonly sealed: false; readonly version: number };

/**
 * Refuses everything that is not a whole engagement document of a known version.
 * @throws Failure file.missing, file.is-folder, file.not-readable, document.empty, document.not-samspil,
 * document.truncated, document.newer, document.damaged, document.in-use, each with {file}
 */
export async function inspectHeader(
  file: string,
  newestVersion: number,
  sqliteBinding?: string,
): Promise<Inspected> {
  const { header, size } = await readHeader(file);
  if (isEnvelope(header)) return { sealed: true };
  const version = inspectStart(header, size, file, newestVersion);
  if (version > newestVersion)
    throw newerFailure(await readWhole(file), file, { version, known: newestVersion }, sqliteBinding);
  if (header[AT.writeVersion] === WAL && ((await fileMark(`${file}-wal`))?.size ?? 0) > 0)
    throw new Failure('document.in-use', { file: path.basename(file) });
  return { sealed: false, version };
}

/**
 * The same for the first bytes of a database, which may have come out of an envelope; its schema version, which may be newer
 * than is known, and then nothing else is said of it.
 */
export function inspectStart(header: Buffer, size: number, file: string, newestVersion: number): number {
  const refuse = (code: string): Failure => new Failure(code, { file: path.basename(file) });
  if (size === 0) throw refuse('document.empty');
  if (!header.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC, 'latin1').subarray(0, header.length)))
    throw refuse('document.not-samspil');
  if (header.length < HEADER_BYTES) throw refuse('document.truncated');
  if (header.readUInt32BE(AT.applicationId) !== APPLICATION_ID) throw refuse('document.not-samspil');
  const version = header.readUInt32BE(AT.userVersion);
  if (version > newestVersion) return version;
  if (version === 0) throw refuse('document.damaged');
  if (size < expectedSize(header)) throw refuse('document.truncated');
  return version;
}

/** Bytes that the header promises; 0 where an old writer left the count of pages unset. */
function expectedSize(header: Buffer): number {
  const pageSize = header.readUInt16BE(AT.pageSize);
  const known = header.readUInt32BE(AT.changeCounter) === header.readUInt32BE(AT.validFor);
  return known ? header.readUInt32BE(AT.pages) * (pageSize === 1 ? 65_536 : pageSize) : 0;
}

async function readHeader(file: string): Promise<{ header: Buffer; size: number }> {
  try {
    const handle = await fs.open(file, 'r');
    try {
      const found = await handle.stat();
      if (found.isDirectory()) throw new Failure('file.is-folder', { file: path.basename(file) });
      const header = Buffer.alloc(HEADER_BYTES);
      const { bytesRead } = await handle.read(header, 0, HEADER_BYTES, 0);
      return { header: header.subarray(0, bytesRead), size: found.size };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw readingFailure(error, file);
  }
}

/** The bytes of a file that no one vouches for. @throws Failure file.* */
export async function readWhole(file: string): Promise<Buffer> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    throw readingFailure(error, file);
  }
}
