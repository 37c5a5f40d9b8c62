/** A survey file -> packed workbook: recognised by content, read under limits, the same in every process. */
import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { Failure } from '../../../shared/lib/failure.ts';
import { holdsTextFiles, readBundle } from './bundle.ts';
import { shownName } from './clean.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { isOds, readOds } from './ods.ts';
import type { PackedWorkbook } from './packed.ts';
import { Reading, type ReadOptions } from './reading.ts';
import { readTextSheet } from './text-sheet.ts';
import { readXlsx } from './xlsx.ts';
import { ZipArchive } from './zip.ts';

const PIECE = 1024 * 1024;

/** Throws one Failure (`file.*`, `sheet.*`) that names the file, or the signal's reason when cancelled. */
export async function readPacked(path: string, options: ReadOptions): Promise<PackedWorkbook> {
  const reading = new Reading(shownName(path), { ...DEFAULT_LIMITS, ...options.limits }, options);
  reading.checkCancelled();
  const bytes = await readBytes(path, reading);
  const content = await readContent(bytes, reading);
  return {
    ...content,
    fileName: reading.fileName,
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    notes: reading.notes,
    texts: reading.texts.pack(),
  };
}

async function readContent(
  bytes: Buffer,
  reading: Reading,
): Promise<Pick<PackedWorkbook, 'format' | 'text' | 'sheets'>> {
  if (contentOf(bytes, reading) === 'zip') {
    const archive = new ZipArchive(bytes, reading);
    if (await isOds(archive)) return { format: 'ods', text: null, sheets: await readOds(archive, reading) };
    return holdsTextFiles(archive)
      ? readBundle(archive, reading)
      : { format: 'xlsx', text: null, sheets: await readXlsx(archive, reading) };
  }
  const { sheet, encoding, separator } = await readTextSheet(bytes, reading);
  return { format: 'csv', text: { encoding, separator }, sheets: [sheet] };
}

/** By the first bytes. Old Excel files and encrypted new ones share one container; the streams inside tell them apart. */
function contentOf(bytes: Buffer, reading: Reading): 'zip' | 'text' {
  if (bytes.length === 0) throw reading.failure('sheet.empty');
  const magic = bytes.toString('latin1', 0, 8);
  if (magic.startsWith('PK\u0003\u0004')) return 'zip';
  if (magic.startsWith('PK\u0005\u0006')) throw reading.failure('sheet.not-a-spreadsheet');
  if (magic === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1') {
    const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw reading.failure(encrypted ? 'sheet.encrypted' : 'sheet.old-excel');
  }
  // Excel 2 to 4 wrote the stream of a sheet without a container.
  if (/^\u0009[\u0000\u0002\u0004\u0008][\u0004\u0006\u0008]\u0000/.test(magic))
    throw reading.failure('sheet.old-excel');
  if (magic.startsWith('%PDF') || magic.startsWith('\u0089PNG') || magic.startsWith('SQLite f'))
    throw reading.failure('sheet.not-a-spreadsheet');
  return 'text';
}

async function readBytes(path: string, reading: Reading): Promise<Buffer> {
  let file: FileHandle | null = null;
  try {
    if (!(await stat(path)).isFile()) throw reading.failure('file.is-folder');
    file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > reading.limits.fileBytes) throw reading.tooLarge('size', reading.limits.fileBytes);
    return await readPieces(file, size, reading);
  } catch (error) {
    if (error instanceof Failure) throw error;
    reading.checkCancelled();
    throw reading.failure(failureCode(error), {}, error);
  } finally {
    await file?.close();
  }
}

/** Piece by piece: a slow drive still gives signs of life, and a file that grows meanwhile is read as it stood. */
async function readPieces(file: FileHandle, size: number, reading: Reading): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let at = 0;
  while (at < size) {
    reading.checkCancelled();
    const { bytesRead } = await file.read(bytes, at, Math.min(PIECE, size - at), at);
    if (bytesRead === 0) break;
    at += bytesRead;
    reading.tellAlive();
  }
  return bytes.subarray(0, at);
}

function failureCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EACCES' || code === 'EPERM') return 'file.no-access';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file.missing';
  if (code === 'EISDIR') return 'file.is-folder';
  return 'file.not-readable';
}
