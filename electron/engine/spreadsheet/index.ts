/** Reading in place, for files that the program has made itself. Files of users are read by `readSpreadsheetApart` (apart.ts). */
import type { ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import { readPacked } from './file.ts';
import { spreadWorkbook } from './packed.ts';
import type { ReadOptions } from './reading.ts';

export type { ReadOptions } from './reading.ts';
export type { ReadLimits } from './limits.ts';

/**
 * Reads a spreadsheet (.xlsx, .xlsm, .ods, .csv, .tsv, text) whatever its name says, in the calling thread. Throws one Failure (`file.*`, `sheet.*`) that names the file, or the signal's reason when cancelled.
 * The file is opened for reading only and never unpacked to disk.
 */
export async function readSpreadsheet(path: string, options: ReadOptions = {}): Promise<ParsedWorkbook> {
  return spreadWorkbook(await readPacked(path, options));
}
