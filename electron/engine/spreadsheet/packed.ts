/** A workbook as it is handed over: cells in columns of numbers, each text once. */
import type { ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import { spreadSheet, type PackedSheet } from './cells.ts';
import { unpackTexts, type PackedTexts } from './text-table.ts';

export type PackedWorkbook = Omit<ParsedWorkbook, 'sheets'> & {
  readonly sheets: readonly PackedSheet[];
  readonly texts: PackedTexts;
};

/** The rows that everything after the reading works on. */
export function spreadWorkbook({ texts, sheets, ...workbook }: PackedWorkbook): ParsedWorkbook {
  const all = unpackTexts(texts);
  return { ...workbook, sheets: sheets.map((sheet) => spreadSheet(sheet, all)) };
}
