/** The head that sheets share, and the sheet with one heat map for each parameter. */
import type { Worksheet } from 'exceljs';
import { responseText } from '../../../../../shared/charts/build/names.ts';
import { drawHeatMap, LEVEL_NAMES, setMatrixWidths } from '../heat-map.ts';
import { header, heading, line, mean, note, text, title } from '../pen.ts';
import type { BookContext } from '../context.ts';

const FIRST_TABLE_ROW = 5;
/** Up to so many groups, two matrices fit on a page. */
const TWO_ON_A_PAGE = 9;

/** Title, one line of facts, one of how to read; the table begins below. */
export function drawHead(context: BookContext, sheet: Worksheet, about: string): number {
  const { words, result, display } = context;
  title(context, sheet, 1, about);
  note(
    context,
    sheet,
    2,
    words.t('chart.matrix.note', {
      min: display.min,
      max: display.max,
      limit: result.limits.minCell,
      response: responseText(result, words),
    }),
  );
  note(context, sheet, 3, words.t('book.hidden.long', { limit: result.limits.minCell }));
  return FIRST_TABLE_ROW;
}

export function drawParameters(context: BookContext, sheet: Worksheet): void {
  const { words, result, engagement } = context;
  setMatrixWidths(context, sheet, false);
  const top = drawHead(context, sheet, context.about('parameters'));
  header(context, sheet, top, [
    words.t('book.parameter'),
    words.t('report.layers.within'),
    words.t('report.layers.between'),
  ]);
  const turned = context.groupIds.length > LEVEL_NAMES;
  sheet.getRow(top).height = turned ? 110 : 44;
  if (turned)
    for (const column of [2, 3])
      sheet.getCell(top, column).alignment = { textRotation: 90, vertical: 'bottom', horizontal: 'center' };
  const hidden = context.stateText('hidden');
  result.dimensions.forEach(({ id, within, between }, index) =>
    line(context, sheet, top + 1 + index, [
      text(context.parameter(id), true),
      mean(context, within, hidden),
      mean(context, between, hidden),
    ]),
  );
  let row = top + 2 + result.dimensions.length;
  const perPage = context.groupIds.length <= TWO_ON_A_PAGE ? 2 : 1;
  for (const [index, { id }] of engagement.instrument.dimensions.entries()) {
    // The first page begins with the table of parameters and has room for one small matrix.
    if (turned || (index > 0 && (index + 1) % perPage === 0)) sheet.getRow(row - 1).addPageBreak();
    heading(context, sheet, row, context.parameter(id));
    row = drawHeatMap(context, sheet, {
      top: row + 1,
      corner: words.t('chart.matrix.raters'),
      value: (cell) => cell.dimensions[id]?.mean ?? null,
    });
  }
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 0, showGridLines: false }];
  sheet.pageSetup.printTitlesColumn = 'A:A';
}
