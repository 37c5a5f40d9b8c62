/** The account of an import as a workbook: a sheet a table, headers that stay in view and can be filtered. */
import { writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { brandTokens, defaultBrand } from '../../../../shared/brand/profile.ts';
import type { AccountTable } from '../../../../shared/report/account-table.ts';
import { argb } from './context.ts';
import { mendWorkbook } from './mend.ts';
import { FONT, put, solid, widthOf } from './pen.ts';

/** Longer texts, lists of cells, stay on one line: a row as high as the window helps nobody. */
const WRAPPED = 400;
/** Widths are taken from so many rows. */
const MEASURED = 200;

/** Every cell is a text or a number, never a formula. `date`: ISO time that the file carries. */
export async function writeAccountWorkbook(
  tables: readonly AccountTable[],
  date: string,
  out: string,
): Promise<{ bytes: number }> {
  const tokens = brandTokens(defaultBrand);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Samspil';
  workbook.created = new Date(date);
  workbook.modified = new Date(date);
  for (const { id, title, header, rows } of tables) {
    // The summary is read line by line: its numbers stand beside their names.
    const sideOf = (value: unknown): 'left' | 'right' =>
      id !== 'summary' && typeof value === 'number' ? 'right' : 'left';
    const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
    header.forEach((label, index) => {
      const cell = sheet.getCell(1, index + 1);
      put(cell, label);
      cell.font = { name: FONT, size: 11, bold: true, color: { argb: argb(tokens.ink) } };
      cell.fill = solid(argb(tokens.tint));
      cell.border = { bottom: { style: 'medium', color: { argb: argb(tokens.primary) } } };
      cell.alignment = { horizontal: sideOf(rows[0]?.[index]), indent: 1 };
      const texts = rows.slice(0, MEASURED).map((row) => String(row[index] ?? ''));
      sheet.getColumn(index + 1).width = widthOf([label, ...texts], 12, 70) + 2;
    });
    rows.forEach((row, at) => {
      row.forEach((value, index) => {
        const cell = sheet.getCell(at + 2, index + 1);
        put(cell, value);
        cell.font = { name: FONT, size: 11 };
        const wrapText = String(value).length <= WRAPPED;
        cell.alignment = { vertical: 'top', horizontal: sideOf(value), indent: 1, wrapText };
      });
    });
    sheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: Math.max(1, rows.length + 1), column: header.length },
    };
    sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  }
  const bytes = mendWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  await writeFile(out, bytes);
  return { bytes: bytes.length };
}
