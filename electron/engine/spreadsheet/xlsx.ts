/** An .xlsx package -> packed sheets, under limits. */
import type { PackedSheet } from './cells.ts';
import { readDateStyles, readSharedStrings, readWorkbookParts } from './package-parts.ts';
import type { Reading } from './reading.ts';
import { readWorksheet } from './worksheet.ts';
import type { ZipArchive } from './zip.ts';

/** All worksheets in the order of the workbook, hidden ones included and noted. */
export async function readXlsx(archive: ZipArchive, reading: Reading): Promise<readonly PackedSheet[]> {
  const parts = await readWorkbookParts(archive, reading);
  const read = [parts.styles, parts.sharedStrings, ...parts.sheets.map((sheet) => sheet.part)];
  reading.expectBytes(read.reduce((sum, part) => sum + (part === null ? 0 : archive.claimedSize(part)), 0));
  const dateStyles = await readDateStyles(archive, parts.styles, reading);
  const strings = await readSharedStrings(archive, parts.sharedStrings, reading);
  const textIndex = new Int32Array(strings.length).fill(-1);
  const sheets: PackedSheet[] = [];
  for (const sheet of parts.sheets) {
    if (sheet.hidden) reading.note('read.hidden-sheet', { sheet: sheet.name });
    const context = { date1904: parts.date1904, dateStyles, strings, textIndex };
    sheets.push(await readWorksheet(archive, sheet, context, reading));
  }
  return sheets;
}
