/** First sheet: whose workbook it is, from which round, for whom, and links to its sheets. */
import type { Worksheet } from 'exceljs';
import { responseText } from '../../../../../shared/charts/build/names.ts';
import { argb, linkTo, type BookContext, type SheetId } from '../context.ts';
import { FONT, heading, heightOf, note, put, solid } from '../pen.ts';

const WIDTHS = [30, 78];
const TEXT_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

export function drawCover(
  context: BookContext,
  sheet: Worksheet,
  sheets: ReadonlyMap<SheetId, Worksheet>,
): void {
  const { engagement, result, words, tokens, input } = context;
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (let column = 1; column <= WIDTHS.length; column += 1)
    sheet.getCell(1, column).fill = solid(argb(tokens.primary));
  sheet.getRow(1).height = 6;
  const client = sheet.getCell(3, 1);
  put(client, engagement.client);
  client.font = { name: FONT, size: 12, color: { argb: argb(tokens.muted) } };
  const name = sheet.getCell(4, 1);
  put(name, engagement.name);
  name.font = { name: FONT, size: 24, bold: true, color: { argb: argb(tokens.ink) } };
  wide(sheet, 4, heightOf(engagement.name, TEXT_WIDTH, 34) * 2.1);
  note(context, sheet, 5, words.t('report.subtitle'));
  const facts = words.t('report.facts-line', {
    round: input.roundLabel,
    date: words.date(input.date),
    response: responseText(result, words),
  });
  note(context, sheet, 6, facts);
  let row = drawEdition(context, sheet, 8);
  const purpose = engagement.purpose.trim();
  if (purpose !== '') {
    paragraph(context, sheet, row, purpose);
    row += 2;
  }
  drawContents(context, sheet, row, sheets);
}

/** Text over the whole width of the sheet, on as many lines as it needs. */
function wide(sheet: Worksheet, row: number, height: number): void {
  sheet.mergeCells(row, 1, row, WIDTHS.length);
  sheet.getCell(row, 1).alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(row).height = height;
}

function paragraph(context: BookContext, sheet: Worksheet, row: number, value: string): void {
  const cell = sheet.getCell(row, 1);
  put(cell, value);
  cell.font = { name: FONT, size: 11, color: { argb: argb(context.tokens.ink) } };
  wide(sheet, row, heightOf(value, TEXT_WIDTH) + 2);
}

/** Whom the workbook is for; a consultant's one says before anything else that it stays in the house. */
function drawEdition(context: BookContext, sheet: Worksheet, top: number): number {
  const { words, tokens, input } = context;
  let row = top;
  if (context.engagement.practice) {
    emphasis(context, sheet, row, words.t('book.practice.long'));
    row += 1;
  }
  if (input.edition === 'client') {
    note(context, sheet, row, words.t('book.edition.client'));
    return row + 2;
  }
  emphasis(context, sheet, row, words.t('book.confidential'));
  for (let column = 1; column <= WIDTHS.length; column += 1)
    sheet.getCell(row, column).fill = solid(argb(tokens.accentTint));
  sheet.getRow(row).height = 24;
  const answers = input.answers !== undefined;
  paragraph(context, sheet, row + 1, words.t(answers ? 'book.confidential.long' : 'book.confidential.short'));
  if (!answers) {
    note(context, sheet, row + 2, words.t('book.live.gone'));
    return row + 4;
  }
  return row + 3;
}

function emphasis(context: BookContext, sheet: Worksheet, row: number, value: string): void {
  const cell = sheet.getCell(row, 1);
  put(cell, value);
  cell.font = { name: FONT, size: 13, bold: true, color: { argb: argb(context.tokens.accentText) } };
  cell.alignment = { vertical: 'middle' };
  sheet.getRow(row).height = 20;
}

function drawContents(
  context: BookContext,
  sheet: Worksheet,
  top: number,
  sheets: ReadonlyMap<SheetId, Worksheet>,
): void {
  const { words, tokens } = context;
  heading(context, sheet, top, words.t('book.contents'));
  let row = top + 1;
  for (const [id, target] of sheets) {
    if (id === 'cover') continue;
    const cell = sheet.getCell(row, 1);
    put(cell, linkTo(target, target.name));
    cell.font = { name: FONT, size: 11, underline: true, color: { argb: argb(tokens.primary) } };
    note(context, sheet, row, context.about(id), 2);
    sheet.getRow(row).height = 17;
    row += 1;
  }
}
