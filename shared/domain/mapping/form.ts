/** The hidden sheet of our own survey form: it carries the mapping, so that a form that comes back needs no guess. */
import { parseMapping } from './parse.ts';
import type { ParsedWorkbook } from './sheet.ts';
import { cellText } from './text.ts';
import type { Mapping } from './types.ts';

export const FORM_SHEET = 'samspil-form';
const MARK = 'samspil-form-1';
/** Signs in one cell; Excel's own limit is 32,767. */
const PIECE = 30_000;

/** Rows of the hidden sheet: the mark, then the mapping in pieces. */
export function formRows(mapping: Mapping): readonly (readonly string[])[] {
  const text = JSON.stringify(mapping);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
  return [[MARK], ...pieces.map((piece) => [piece])];
}

/**
 * The mapping that a form brings along; null for other workbooks.
 * @throws Failure mapping.invalid where somebody changed it
 */
export function formMapping(workbook: ParsedWorkbook): Mapping | null {
  const sheet = workbook.sheets.find(({ name }) => name === FORM_SHEET);
  const [mark, ...pieces] = sheet?.rows.map((row) => cellText(row[0])) ?? [];
  if (mark !== MARK) return null;
  try {
    return parseMapping(JSON.parse(pieces.join('')));
  } catch (error) {
    // A form whose hidden sheet was damaged is read like any other sheet.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
