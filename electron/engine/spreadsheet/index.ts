/** The one door to survey files: a path -> ParsedWorkbook, recognised by content, read under limits. */
import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { cleanName } from './clean.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { Reading, type ReadOptions } from './reading.ts';
import { readTextSheet } from './text-sheet.ts';
import { readXlsx } from './xlsx.ts';

export type { ReadOptions } from './reading.ts';
export type { ReadLimits } from './limits.ts';

/**
 * Reads a spreadsheet (.xlsx, .xlsm, .csv, .tsv, text) whatever its name says. Throws one Failure (`file.*`, `sheet.*`)
 * that names the file, or the signal's reason when cancelled. The file is opened for reading only and never unpacked to disk.
 */
export async function readSpreadsheet(path: string, options: ReadOptions = {}): Promise<ParsedWorkbook> {
  const fileName = cleanName(basename(path));
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const reading = new Reading(fileName, limits, options);
  reading.checkCancelled();
  const bytes = await readBytes(path, reading);
  reading.checkCancelled();
  const common = {
    fileName,
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    notes: reading.notes,
  };
  if (contentOf(bytes, reading) === 'zip')
    return { ...common, format: 'xlsx', text: null, sheets: await readXlsx(bytes, reading) };
  const { sheet, encoding, separator } = await readTextSheet(bytes, reading);
  return { ...common, format: 'csv', text: { encoding, separator }, sheets: [sheet] };
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
    return await file.readFile();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw reading.failure(failureCode(error), {}, error);
  } finally {
    await file?.close();
  }
}

function failureCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EACCES' || code === 'EPERM') return 'file.no-access';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file.missing';
  if (code === 'EISDIR') return 'file.is-folder';
  return 'file.not-readable';
}
