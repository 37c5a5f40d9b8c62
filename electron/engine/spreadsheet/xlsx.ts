/** An .xlsx package -> sheets, under limits. */
import type { ParsedSheet } from '../../../shared/domain/mapping/sheet.ts';
import { readDateStyles, readSharedStrings, readWorkbookParts } from './package-parts.ts';
import type { Reading } from './reading.ts';
import { readWorksheet } from './worksheet.ts';
import { ZipArchive } from './zip.ts';

/** All worksheets in the order of the workbook, hidden ones included and noted. */
export async function readXlsx(bytes: Buffer, reading: Reading): Promise<readonly ParsedSheet[]> {
  const archive = new ZipArchive(bytes, reading);
  const parts = await readWorkbookParts(archive, reading);
  const read = [parts.styles, parts.sharedStrings, ...parts.sheets.map((sheet) => sheet.part)];
  reading.expectBytes(read.reduce((sum, part) => sum + (part === null ? 0 : archive.claimedSize(part)), 0));
  const context = {
    date1904: parts.date1904,
    dateStyles: await readDateStyles(archive, parts.styles, reading),
    strings: await readSharedStrings(archive, parts.sharedStrings, reading),
  };
  const sheets: ParsedSheet[] = [];
  for (const sheet of parts.sheets) {
    if (sheet.hidden) reading.note('read.hidden-sheet', { sheet: sheet.name });
    sheets.push(await readWorksheet(archive, sheet, context, reading));
  }
  return sheets;
}
