/** First sheet: a cover with what the workbook is about, its key figures, its contents and how to read the fields. */
import type { Worksheet } from 'exceljs';
import { responseText } from '../../../../../shared/charts/build/names.ts';
import { argb, linkTo, SHEETS, type BookContext, type SheetId } from '../context.ts';
import {
  difference,
  FONT,
  header,
  heading,
  heightOf,
  line,
  mean,
  note,
  number,
  put,
  text,
  type Entry,
} from '../pen.ts';

const WIDTHS = [44, 14, 16, 12, 14, 10];
const TEXT_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

export function drawOverview(
  context: BookContext,
  sheet: Worksheet,
  sheets: ReadonlyMap<SheetId, Worksheet>,
): void {
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  let row = drawCover(context, sheet);
  row = drawKeyFigures(context, sheet, row);
  row = drawContents(context, sheet, row, sheets);
  drawLegend(context, sheet, row);
}

function drawCover(context: BookContext, sheet: Worksheet): number {
  const { engagement, result, words, tokens, input } = context;
  for (let column = 1; column <= WIDTHS.length; column += 1)
    sheet.getCell(1, column).fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: argb(tokens.primary) },
    };
  sheet.getRow(1).height = 6;
  const client = sheet.getCell(3, 1);
  put(client, engagement.client);
  client.font = { name: FONT, size: 12, color: { argb: argb(tokens.muted) } };
  const name = sheet.getCell(4, 1);
  put(name, engagement.name);
  name.font = { name: FONT, size: 24, bold: true, color: { argb: argb(tokens.ink) } };
  sheet.getRow(4).height = 34;
  note(context, sheet, 5, words.t('report.subtitle'));
  const facts = words.t('report.facts-line', {
    round: input.roundLabel,
    date: words.date(input.date),
    response: responseText(result, words),
  });
  note(context, sheet, 6, facts);
  const edition = sheet.getCell(7, 1);
  put(edition, words.t(`book.edition.${input.edition}`));
  const consultant = input.edition === 'consultant';
  edition.font = {
    name: FONT,
    size: 10,
    bold: consultant,
    color: { argb: argb(consultant ? tokens.accentText : tokens.muted) },
  };
  if (engagement.purpose.trim() === '') return 9;
  const purpose = sheet.getCell(9, 1);
  sheet.mergeCells(9, 1, 9, WIDTHS.length);
  put(purpose, engagement.purpose.trim());
  purpose.font = { name: FONT, size: 11, color: { argb: argb(tokens.ink) } };
  purpose.alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(9).height = heightOf(engagement.purpose.trim(), TEXT_WIDTH);
  return 11;
}

function drawKeyFigures(context: BookContext, sheet: Worksheet, top: number): number {
  const { result, words } = context;
  const { indices, positions } = result;
  const hidden = context.stateText('hidden');
  heading(context, sheet, top, words.t('book.key'));
  header(context, sheet, top + 1, [
    words.t('report.layers.layer'),
    words.t('book.key.value'),
    words.t('book.key.low'),
    words.t('book.key.high'),
    words.t('book.key.shown'),
    words.t('book.key.relevant'),
  ]);
  sheet.getRow(top + 1).height = 32;
  const layers = [
    ['book.key.overall', indices.overall],
    ['report.layers.within', indices.within],
    ['report.layers.between', indices.between],
    ['report.layers.vertical', indices.vertical],
    ['book.key.all-cells', indices.allCells],
  ] as const;
  const rows: (readonly Entry[])[] = layers.map(([key, index]) => {
    const missing = context.stateText(index.relevantCells === 0 ? 'not-relevant' : 'hidden');
    const bounds = index.ci
      ? [mean(context, index.ci.low, hidden), mean(context, index.ci.high, hidden)]
      : [text(''), text('')];
    return [
      text(words.t(key), true),
      mean(context, index.mean, missing),
      ...bounds,
      number(index.visibleCells, '0'),
      number(index.relevantCells, '0'),
    ];
  });
  const { within, between } = indices.respondentWeighted;
  rows.push(
    [text(words.t('book.key.weighted-within')), mean(context, within, hidden)],
    [text(words.t('book.key.weighted-between')), mean(context, between, hidden)],
  );
  if (positions && positions.reason !== 'one-position')
    rows.push(
      [text(words.t('book.key.leaders')), mean(context, positions.leaders.mean, hidden)],
      [text(words.t('book.key.employees')), mean(context, positions.employees.mean, hidden)],
      [text(words.t('book.key.gap')), difference(context, positions.gap, hidden)],
    );
  rows.forEach((entries, index) => {
    line(context, sheet, top + 2 + index, entries);
    sheet.getRow(top + 2 + index).height = 19;
  });
  return top + 3 + rows.length;
}

function drawContents(
  context: BookContext,
  sheet: Worksheet,
  top: number,
  sheets: ReadonlyMap<SheetId, Worksheet>,
): number {
  const { words, tokens } = context;
  heading(context, sheet, top, words.t('book.contents'));
  const others = SHEETS.filter((id) => id !== 'overview');
  others.forEach((id, index) => {
    const target = sheets.get(id);
    const row = top + 1 + index;
    const cell = sheet.getCell(row, 1);
    if (target) put(cell, linkTo(target, target.name));
    cell.font = { name: FONT, size: 11, underline: true, color: { argb: argb(tokens.primary) } };
    note(context, sheet, row, words.t(`book.about.${id}`), 2);
  });
  return top + 2 + others.length;
}

function drawLegend(context: BookContext, sheet: Worksheet, top: number): void {
  const { words, result, display } = context;
  heading(context, sheet, top, words.t('book.legend'));
  const limit = result.limits.minCell;
  const present = new Set(result.cells.map(({ state }) => state));
  const states = (['hidden', 'no-answers', 'not-surveyed', 'not-relevant'] as const).filter(
    (state) => state === 'hidden' || present.has(state),
  );
  let row = top + 1;
  for (const state of states) {
    line(context, sheet, row, [{ kind: 'missing', text: context.stateText(state) }]);
    sheet.getCell(row, 1).alignment = { horizontal: 'left' };
    note(context, sheet, row, words.t(`book.${state}.long`, { limit }), 2);
    row += 1;
  }
  for (const [key, params] of [
    ['book.legend.own', {}],
    ['book.legend.scale', { min: display.min, max: display.max }],
    ['book.legend.means', {}],
  ] as const) {
    note(context, sheet, row, words.t(key, params));
    row += 1;
  }
}
