/** A spreadsheet as read, without meaning: typed cells that know their A1 position by row and column. */

export interface DateCell {
  readonly kind: 'date';
  /** ISO 8601, local time of the sheet, without zone. */
  readonly iso: string;
}
export interface ErrorCell {
  readonly kind: 'error';
  /** `#N/A`, `#REF!` ... */
  readonly text: string;
}
/** null = empty. Whole and decimal numbers as number; numbers stored as text stay text. */
export type Cell = string | number | boolean | null | DateCell | ErrorCell;

export interface ParsedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** rows[r][c], 0-based, first row of the file first; a row may be shorter than the widest one; empty rows are []. */
  readonly rows: readonly (readonly Cell[])[];
  /** Width of the widest row. */
  readonly columnCount: number;
  /** 0-based merged ranges of the first 20 rows: [top, left, bottom, right]. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  /** Sheets that were put side by side to make this one, left to right, each with its width; absent for sheets of the file. */
  readonly parts?: readonly { readonly sheet: string; readonly columns: number }[];
}

/** What the reader noticed and the user should know (hidden sheets, macros, links ...): key of a message with parameters. */
export interface ReadingNote {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ParsedWorkbook {
  /** File name without folder. */
  readonly fileName: string;
  readonly format: 'xlsx' | 'ods' | 'csv';
  readonly sizeBytes: number;
  readonly sha256: string;
  /** Encoding and separator of text files, else null. */
  readonly text: { readonly encoding: string; readonly separator: string } | null;
  readonly sheets: readonly ParsedSheet[];
  readonly notes: readonly ReadingNote[];
}

/** 0 -> A, 25 -> Z, 26 -> AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** A -> 0, AA -> 26; -1 for anything that is no column name. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The sheet of the file and the column in it that a column of a joined sheet comes from. */
export function originOf(
  sheet: ParsedSheet,
  column: number,
): { readonly sheet: string; readonly column: number } {
  let first = 0;
  for (const part of sheet.parts ?? []) {
    if (column < first + part.columns) return { sheet: part.sheet, column: column - first };
    first += part.columns;
  }
  return { sheet: sheet.name, column };
}

/** A1 address of a 0-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
