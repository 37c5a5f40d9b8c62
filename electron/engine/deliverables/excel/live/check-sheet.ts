/** The check: every number that the formulas give beside the one that Samspil computed, with their difference. */
import type { Worksheet } from 'exceljs';
import { argb, type BookContext } from '../context.ts';
import { FONT, hairline, header, put, text, entryInto } from '../pen.ts';
import { drawHead } from '../sheets/matrices.ts';
import type { StreamedLines } from '../stream/lines.ts';
import { quoted, type Checked } from './places.ts';

/** Rows (1-based): tolerance, count, deviations, header, first line. */
const TOLERANCE_ROW = 5;
const COUNT_ROW = 6;
const DEVIATIONS_ROW = 7;
const HEADER_ROW = 9;
const FIRST_ROW = 10;
const TOLERANCE = 1e-9;
const WIDTHS = [26, 60, 18, 18, 14, 14];

export function drawCheck(
  context: BookContext,
  sheet: Worksheet,
  checked: readonly Checked[],
): StreamedLines {
  const { words } = context;
  drawHead(context, sheet, context.about('check'));
  const last = FIRST_ROW + Math.max(1, checked.length) - 1;
  const states = `$F$${FIRST_ROW}:$F$${last}`;
  const ok = words.t('book.check.ok');
  const facts = [
    [TOLERANCE_ROW, words.t('book.check.tolerance'), null, TOLERANCE, '0E+00'],
    [COUNT_ROW, words.t('book.check.numbers'), `COUNT($D$${FIRST_ROW}:$D$${last})`, checked.length, '0'],
    [
      DEVIATIONS_ROW,
      words.t('book.check.deviations'),
      `COUNT($D$${FIRST_ROW}:$D$${last})-COUNTIF(${states},${quoted(ok)})`,
      0,
      '0',
    ],
  ] as const;
  for (const [row, label, formula, value, format] of facts) {
    entryInto(context, sheet.getCell(row, 1), text(label, true));
    const cell = sheet.getCell(row, 2);
    cell.value = formula === null ? value : { formula, result: value };
    cell.numFmt = format;
    cell.font = { name: FONT, size: 11, bold: true, color: { argb: argb(context.tokens.primary) } };
    cell.alignment = { horizontal: 'left' };
  }
  header(
    context,
    sheet,
    HEADER_ROW,
    [
      words.t('book.check.what'),
      words.t('book.check.which'),
      words.t('book.check.formula'),
      words.t('book.check.ours'),
      words.t('book.check.difference'),
      words.t('book.check.state'),
    ],
    2,
  );
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  WIDTHS.forEach((_, column) => patternCell(context, sheet, column));
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: HEADER_ROW, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${HEADER_ROW}:${HEADER_ROW}`;
  return linesOf(context, checked);
}

function patternCell(context: BookContext, sheet: Worksheet, column: number): void {
  const cell = sheet.getCell(FIRST_ROW, column + 1);
  put(cell, 0);
  cell.font = { name: FONT, size: 10, color: { argb: argb(context.tokens.ink) } };
  cell.border = hairline(context);
  cell.alignment = { horizontal: column < 2 ? 'left' : column === 5 ? 'center' : 'right' };
  if (column === 2 || column === 3) cell.numFmt = '0.000000';
  if (column === 4) cell.numFmt = '0.0E+00';
}

function linesOf({ words }: BookContext, checked: readonly Checked[]): StreamedLines {
  const [ok, deviates] = [words.t('book.check.ok'), words.t('book.check.deviates')];
  return {
    first: FIRST_ROW,
    columns: WIDTHS.length,
    count: checked.length,
    shared: new Map(),
    write: (line, sink) => {
      const one = checked[line];
      if (!one) return;
      const row = FIRST_ROW + line;
      sink.text(0, one.what);
      sink.text(1, one.which);
      sink.ownFormula(2, one.reference, one.ours);
      sink.number(3, one.ours);
      sink.ownFormula(4, `ABS(C${row}-D${row})`, 0);
      sink.ownFormula(
        5,
        `IF(ISNUMBER(E${row}),IF(E${row}<=$B$${TOLERANCE_ROW},${quoted(ok)},${quoted(deviates)}),${quoted(deviates)})`,
        ok,
      );
    },
  };
}
