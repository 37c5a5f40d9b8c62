/** Writes styled cells: titles, headers, numbers, texts and notes, all of one family. */
import type { Borders, Cell, CellValue, Fill, Worksheet } from 'exceljs';
import { textWidth } from '../../../../shared/brand/metrics.ts';
import { argb, type BookContext } from './context.ts';
import { cellText } from './xml-text.ts';

/** Installed with every Excel; Source Sans is seldom. */
export const FONT = 'Calibri';
/** Width of one character of the base font in pixels, as Excel counts column widths. */
const CHARACTER_PX = 7;
const LINE_PT = 15;
/** Size of a name in bold, a little large so that no line of it is cut. */
export const NAME_PX = 15.4;

/** A text, a number with its format, or a text that stands for a missing number. */
export type Entry =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | { readonly kind: 'missing'; readonly text: string };

export const text = (value: string, strong = false): Entry => ({ kind: 'text', text: value, strong });
export const number = (value: number, format: string): Entry => ({ kind: 'number', value, format });

/** A mean on the display scale, or the text for a missing one. */
export function mean(context: BookContext, value: number | null, missing: string): Entry {
  return value === null
    ? { kind: 'missing', text: missing }
    : number(context.display.value(value), context.meanFormat);
}

/** A difference on the display scale, or the text for a missing one. */
export function difference(context: BookContext, value: number | null, missing: string): Entry {
  if (value === null) return { kind: 'missing', text: missing };
  const { meanFormat, differenceFormat } = context;
  const shown = context.display.difference(value);
  // Its sign would be all that is seen of it: "-0.0". The number in the cell stays exact.
  const isNone = Math.abs(shown) < (meanFormat === '0' ? 0.5 : 0.05);
  return number(shown, isNone ? `${meanFormat};${meanFormat}` : differenceFormat);
}

/** Every text goes through here: a JavaScript string becomes a string cell, never a formula. */
export function put(cell: Cell, value: CellValue): void {
  cell.value = typeof value === 'string' ? cellText(value) : value;
}

export function title(context: BookContext, sheet: Worksheet, row: number, value: string): void {
  const cell = sheet.getCell(row, 1);
  put(cell, context.engagement.practice ? `${context.words.t('book.practice.tag')} · ${value}` : value);
  cell.font = { name: FONT, size: 16, bold: true, color: { argb: argb(context.tokens.ink) } };
  sheet.getRow(row).height = 24;
}

export function heading(context: BookContext, sheet: Worksheet, row: number, value: string): void {
  const cell = sheet.getCell(row, 1);
  put(cell, value);
  cell.font = { name: FONT, size: 12, bold: true, color: { argb: argb(context.tokens.primary) } };
  sheet.getRow(row).height = 20;
}

/** A quiet line; it may run over the empty cells to its right. */
export function note(context: BookContext, sheet: Worksheet, row: number, value: string, column = 1): void {
  const cell = sheet.getCell(row, column);
  put(cell, value);
  cell.font = { name: FONT, size: 10, color: { argb: argb(context.tokens.muted) } };
}

/** Header row of a table; the first columns hold texts and stand left. */
export function header(
  context: BookContext,
  sheet: Worksheet,
  row: number,
  labels: readonly string[],
  texts = 1,
): void {
  labels.forEach((label, index) => {
    const cell = sheet.getCell(row, index + 1);
    put(cell, label);
    headerStyle(context, cell, index < texts ? 'left' : 'center');
  });
}

export function headerStyle(context: BookContext, cell: Cell, horizontal: 'left' | 'center'): void {
  cell.font = { name: FONT, size: 10, bold: true, color: { argb: argb(context.tokens.ink) } };
  cell.fill = solid(argb(context.tokens.tint));
  cell.border = { bottom: { style: 'medium', color: { argb: argb(context.tokens.primary) } } };
  cell.alignment = { vertical: 'middle', horizontal, wrapText: true };
}

/** One row of a table. */
export function line(context: BookContext, sheet: Worksheet, row: number, entries: readonly Entry[]): void {
  entries.forEach((entry, index) => {
    const cell = sheet.getCell(row, index + 1);
    entryInto(context, cell, entry);
    cell.border = hairline(context);
  });
}

export function entryInto(context: BookContext, cell: Cell, entry: Entry): void {
  const ink = { argb: argb(context.tokens.ink) };
  if (entry.kind === 'number') {
    put(cell, entry.value);
    cell.numFmt = entry.format;
    cell.font = { name: FONT, size: 11, color: ink };
    cell.alignment = { vertical: 'middle', horizontal: 'right' };
  } else if (entry.kind === 'text') {
    put(cell, entry.text);
    cell.font = { name: FONT, size: 11, bold: entry.strong === true, color: ink };
    cell.alignment = { vertical: 'middle', horizontal: 'left', wrapText: true };
  } else {
    put(cell, entry.text);
    if (entry.text === context.stateText('hidden')) cell.numFmt = hiddenFormat(context);
    cell.font = { name: FONT, size: 9, italic: true, color: { argb: argb(context.tokens.muted) } };
    cell.alignment = { vertical: 'middle', horizontal: 'center', shrinkToFit: true };
  }
}

/** Numbers as means; the whole sentence of a hidden one stays in the cell and a word of it shows, so that columns stay narrow. */
export function hiddenFormat(context: BookContext): string {
  const { meanFormat } = context;
  return `${meanFormat};-${meanFormat};${meanFormat};${shortHidden(context)}`;
}

function shortHidden({ words }: BookContext): string {
  return `"${words.t('book.hidden')}"`;
}

export function solid(colour: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: colour } };
}

/** Diagonal lines on paper: a hidden number. */
export function hatch(context: BookContext): Fill {
  return {
    type: 'pattern',
    pattern: 'lightUp',
    fgColor: { argb: argb(context.tokens.hatch) },
    bgColor: { argb: argb(context.tokens.paper) },
  };
}

export function hairline(context: BookContext): Partial<Borders> {
  return { bottom: { style: 'thin', color: { argb: argb(context.tokens.hairline) } } };
}

/** Column width that holds a text in bold, within limits. */
export function widthOf(texts: readonly string[], least: number, most: number): number {
  const widest = Math.max(0, ...texts.map((value) => textWidth(value, 14.7, 600)));
  return Math.min(most, Math.max(least, Math.ceil(widest / CHARACTER_PX) + 2));
}

/** Column width in which no word of a heading is broken, and the filter's arrow has its room. */
export function headingWidth(label: string, least: number): number {
  return widthOf(label.split(/[\s-]+/u), least, 26) + 1;
}

/** Points that a text needs in a column of so many characters. */
export function heightOf(value: string, width: number, sizePx = 14.7): number {
  const room = (width - 1.5) * CHARACTER_PX;
  const lines = value
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil((textWidth(part, sizePx, 400) * 1.04) / room)), 0);
  return lines * LINE_PT;
}
