/** Where the calculated numbers stand: cells of the calculation's sheets by what they hold, with our own number beside for the check. */
import { columnLetters } from '../../../../../shared/domain/mapping/sheet.ts';
import type { BookContext } from '../context.ts';

/** Rows of the calculation's sheet (1-based). */
export const CELLS_HEADER = 8;
export const CELLS_TOP = CELLS_HEADER + 1;

/** Columns of the calculation's sheet, 0-based; the dimensions follow `dimensions`, the guard after them. */
export const CELL = {
  rater: 0,
  rated: 1,
  raterNo: 2,
  ratedNo: 3,
  within: 4,
  vertical: 5,
  source: 6,
  from: 7,
  to: 8,
  n: 9,
  mean: 10,
  sd: 11,
  dimensions: 12,
} as const;

/** A number that a formula gives, and the one it must equal. */
export interface Checked {
  readonly what: string;
  readonly which: string;
  /** Reference to the formula's cell. */
  readonly reference: string;
  readonly ours: number;
}

/** Row of a relation on the calculation's sheet. */
export const cellRow = (cell: number): number => CELLS_TOP + cell;

/** The whole column of the calculation over all relations, fixed. */
export function cellColumn({ groupIds }: BookContext, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${CELLS_TOP}:$${letters}$${CELLS_TOP + groupIds.length ** 2 - 1}`;
}

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
