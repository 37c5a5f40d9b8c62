/** Key figures of the round, and how the fields of every sheet are read. */
import type { Worksheet } from 'exceljs';
import type { BookContext } from '../context.ts';
import { difference, header, heading, line, mean, note, number, text, type Entry } from '../pen.ts';
import { drawHead } from './matrices.ts';

const WIDTHS = [44, 14, 16, 12, 14, 10];

export function drawOverview(context: BookContext, sheet: Worksheet): void {
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const top = drawHead(context, sheet, context.about('overview'));
  const row = drawKeyFigures(context, sheet, top + 1);
  drawLegend(context, sheet, row);
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: top - 1, showGridLines: false }];
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
  const end = top + 2 + rows.length;
  const left = context.input.changeLeftOut;
  if (left === undefined) return end + 1;
  const reason = left.recoverable ? 'book.change.left-out.hidden' : 'book.change.left-out';
  note(context, sheet, end + 1, words.t(reason, { round: left.round }));
  return end + 3;
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
    const shown = state === 'hidden' ? words.t('book.hidden') : context.stateText(state);
    line(context, sheet, row, [{ kind: 'missing', text: shown }]);
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
