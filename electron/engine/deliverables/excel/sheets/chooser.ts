/** The matrix whose parameter is chosen from a list, and the sheet of shown numbers that it reads: nothing hidden is anywhere in either. */
import type { Cell, ConditionalFormattingRule, Worksheet } from 'exceljs';
import type { ResultCell } from '../../../../../shared/domain/capacity/result.ts';
import { columnLetters } from '../../../../../shared/domain/mapping/sheet.ts';
import { argb, textColours, missingText, quotedSheet, type BookContext } from '../context.ts';
import {
  colourScale,
  drawMatrixHeader,
  drawRater,
  frameCell,
  LEVEL_NAMES,
  setMatrixWidths,
} from '../heat-map.ts';
import { uniqueNames } from '../list-table.ts';
import {
  entryInto,
  FONT,
  hairline,
  hatch,
  header,
  headerStyle,
  headingWidth,
  hiddenFormat,
  line,
  mean,
  note,
  put,
  text,
  widthOf,
  type Entry,
} from '../pen.ts';
import { cellText } from '../xml-text.ts';
import { drawHead } from './matrices.ts';

/** On the data sheet: the number of the chosen column, the header, the first relation. */
const CHOSEN_ROW = 5;
const DATA_HEADER = 7;
const DATA_TOP = DATA_HEADER + 1;
/** Columns of the data sheet before the numbers: rater and rated. */
const DATA_TEXTS = 2;
/** On the matrix: the choice, and the header. */
const CHOICE_ROW = 5;
const MATRIX_TOP = 7;

/** What can be chosen: all parameters together first. */
function choices({ words, engagement, parameter }: BookContext): readonly string[] {
  const { dimensions } = engagement.instrument;
  return uniqueNames([words.t('book.choose.all'), ...dimensions.map(({ id }) => parameter(id))]);
}

/** Values of one relation in the order of the choices; null where there is none to show. */
function valuesOf({ engagement }: BookContext, cell: ResultCell | undefined): readonly (number | null)[] {
  if (cell?.state !== 'ok') return [null, ...engagement.instrument.dimensions.map(() => null)];
  return [cell.mean, ...engagement.instrument.dimensions.map(({ id }) => cell.dimensions[id]?.mean ?? null)];
}

/** Every relation with its shown numbers, in the order of the groups: the source of the matrix. */
export function drawData(context: BookContext, sheet: Worksheet): void {
  const { words, groupIds } = context;
  drawHead(context, sheet, context.about('data'));
  const names = choices(context);
  header(
    context,
    sheet,
    DATA_HEADER,
    [words.t('book.relation.rater'), words.t('book.relation.rated'), ...names],
    DATA_TEXTS,
  );
  sheet.getRow(DATA_HEADER).height = 46;
  const last = columnLetters(DATA_TEXTS + names.length - 1);
  const choice = `${quotedSheet(context.sheetName('matrix'))}!$B$${CHOICE_ROW}`;
  line(context, sheet, CHOSEN_ROW, [text(words.t('book.chosen'), true)]);
  const chosen = sheet.getCell(CHOSEN_ROW, 2);
  // Compared with =, not by MATCH, which would take * and ? in a name for any sign.
  const header0 = `$C$${DATA_HEADER}:$${last}$${DATA_HEADER}`;
  chosen.value = {
    formula: `SUMPRODUCT((${header0}=${choice})*(COLUMN(${header0})-${DATA_TEXTS}))`,
    result: 1,
  };
  chosen.font = { name: FONT, size: 11 };
  chosen.alignment = { horizontal: 'left' };
  groupIds.forEach((rater, r) =>
    groupIds.forEach((rated, c) => {
      const cell = context.cell(rater, rated);
      const word = missingText(context, [cell]);
      line(context, sheet, DATA_TOP + r * groupIds.length + c, [
        text(context.name(rater)),
        text(context.name(rated)),
        ...valuesOf(context, cell).map((value): Entry => mean(context, value, word)),
      ]);
    }),
  );
  const width = widthOf(groupIds.map(context.name), 14, 36);
  names.forEach((name, index) => (sheet.getColumn(DATA_TEXTS + 1 + index).width = headingWidth(name, 14)));
  for (const column of [1, 2]) sheet.getColumn(column).width = width;
  sheet.views = [{ state: 'frozen', xSplit: DATA_TEXTS, ySplit: DATA_HEADER, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${DATA_HEADER}:${DATA_HEADER}`;
}

export function drawMatrix(context: BookContext, sheet: Worksheet): void {
  const { words, groupIds } = context;
  setMatrixWidths(context, sheet, true);
  drawHead(context, sheet, context.about('matrix'));
  drawChoice(context, sheet);
  drawMatrixHeader(context, sheet, { top: MATRIX_TOP, corner: words.t('chart.matrix.raters') });
  groupIds.forEach((rater, r) => {
    drawRater(context, sheet, MATRIX_TOP + 1 + r, rater);
    groupIds.forEach((_, c) => chosenCell(context, sheet.getCell(MATRIX_TOP + 1 + r, c + 2), r, c));
  });
  const edge = groupIds.length + 2;
  const bottom = MATRIX_TOP + 1 + groupIds.length;
  put(sheet.getCell(MATRIX_TOP, edge), words.t('chart.matrix.row-mean'));
  headerStyle(context, sheet.getCell(MATRIX_TOP, edge), 'center');
  put(sheet.getCell(bottom, 1), words.t('chart.matrix.column-mean'));
  headerStyle(context, sheet.getCell(bottom, 1), 'left');
  sheet.getRow(bottom).height = 22;
  groupIds.forEach((group, index) => {
    const others = groupIds.filter((other) => other !== group);
    const [row, column] = [MATRIX_TOP + 1 + index, index + 2];
    edgeCell(context, sheet.getCell(row, edge), {
      cells: others.map((rated) => context.cell(group, rated)),
      range: rangesWithout(index, groupIds.length, (at) => sheet.getCell(row, at + 2).address),
    });
    edgeCell(context, sheet.getCell(bottom, column), {
      cells: others.map((rater) => context.cell(rater, group)),
      range: rangesWithout(
        index,
        groupIds.length,
        (at) => sheet.getCell(MATRIX_TOP + 1 + at, column).address,
      ),
    });
  });
  colour(context, sheet);
  note(context, sheet, bottom + 2, words.t('book.legend.own'));
  note(context, sheet, bottom + 3, words.t('book.legend.means'));
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: MATRIX_TOP, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${CHOICE_ROW}:${MATRIX_TOP}`;
  // A large matrix is one picture: rather smaller than torn over two pages.
  if (groupIds.length > LEVEL_NAMES) sheet.pageSetup.fitToHeight = 1;
  sheet.pageSetup.printTitlesColumn = 'A:A';
}

/** The list to choose from; the field is as wide as three columns, since the names of parameters are long. */
function drawChoice(context: BookContext, sheet: Worksheet): void {
  const { words, tokens } = context;
  const names = choices(context);
  const label = sheet.getCell(CHOICE_ROW, 1);
  put(label, words.t('book.choose'));
  label.font = { name: FONT, size: 11, bold: true, color: { argb: argb(tokens.ink) } };
  label.alignment = { horizontal: 'right', vertical: 'middle', indent: 1 };
  const cell = sheet.getCell(CHOICE_ROW, 2);
  sheet.mergeCells(CHOICE_ROW, 2, CHOICE_ROW, 2 + (context.groupIds.length > LEVEL_NAMES ? 4 : 2));
  put(cell, names[0] ?? '');
  cell.font = { name: FONT, size: 11, bold: true, color: { argb: argb(tokens.primary) } };
  cell.alignment = { horizontal: 'left', vertical: 'middle', indent: 1 };
  const line = { style: 'medium' as const, color: { argb: argb(tokens.primary) } };
  cell.border = { top: line, bottom: line, left: line, right: line };
  sheet.getRow(CHOICE_ROW).height = 24;
  const last = columnLetters(DATA_TEXTS + names.length - 1);
  cell.dataValidation = {
    type: 'list',
    allowBlank: false,
    formulae: [`${quotedSheet(context.sheetName('data'))}!$C$${DATA_HEADER}:$${last}$${DATA_HEADER}`],
    showInputMessage: true,
    promptTitle: words.t('book.choose').slice(0, 32),
    prompt: words.t('book.choose.how').slice(0, 255),
    showErrorMessage: true,
    errorTitle: words.t('book.choose').slice(0, 32),
    error: words.t('book.choose.error').slice(0, 255),
  };
}

/** A field of the matrix: the chosen one among the shown numbers of its relation. */
function chosenCell(context: BookContext, cell: Cell, rater: number, rated: number): void {
  const { groupIds } = context;
  const from = context.groupIds[rater] ?? '';
  const to = context.groupIds[rated] ?? '';
  const found = context.cell(from, to);
  const value = valuesOf(context, found)[0] ?? null;
  const word = missingText(context, [found]);
  const data = quotedSheet(context.sheetName('data'));
  const row = DATA_TOP + rater * groupIds.length + rated;
  const last = columnLetters(DATA_TEXTS + choices(context).length - 1);
  cell.value = {
    formula: `INDEX(${data}!$C$${row}:$${last}$${row},${data}!$B$${CHOSEN_ROW})`,
    result: value === null ? cellText(word) : context.display.value(value),
  };
  cell.numFmt = word === context.stateText('hidden') ? hiddenFormat(context) : context.meanFormat;
  cell.font = { name: FONT, size: value === null ? 9 : 11, color: { argb: argb(context.tokens.ink) } };
  cell.alignment = { vertical: 'middle', horizontal: 'center', shrinkToFit: true };
  frameCell(context, cell, from === to);
}

interface Edge {
  readonly cells: readonly (ResultCell | undefined)[];
  readonly range: string;
}

/** A mean at the edge, over the fields that show a number; a word where none does. */
function edgeCell(context: BookContext, cell: Cell, { cells, range }: Edge): void {
  const shown = cells.flatMap((found) => valuesOf(context, found)[0] ?? []);
  const word = missingText(context, cells);
  entryInto(context, cell, mean(context, shown.length === 0 ? null : averageOf(shown), word));
  cell.border = hairline(context);
  cell.numFmt = hiddenFormat(context);
  cell.alignment = { vertical: 'middle', horizontal: 'center', shrinkToFit: true };
  cell.font = { name: FONT, size: 11, bold: true, color: { argb: argb(context.tokens.ink) } };
  if (range === '') return;
  const result = shown.length === 0 ? cellText(word) : context.display.value(averageOf(shown));
  cell.value = { formula: `IFERROR(AVERAGE(${range}),"${word.replaceAll('"', '""')}")`, result };
}

const averageOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Addresses of a row or column without the own group, as ranges. */
function rangesWithout(own: number, count: number, addressOf: (index: number) => string): string {
  const ranges: string[] = [];
  if (own > 0) ranges.push(`${addressOf(0)}:${addressOf(own - 1)}`);
  if (own < count - 1) ranges.push(`${addressOf(own + 1)}:${addressOf(count - 1)}`);
  return ranges.join(',');
}

/** Colours follow the choice: Excel's scale over the report's colours, light text on the dark ones, lines on what is hidden. */
function colour(context: BookContext, sheet: Worksheet): void {
  const { display, groupIds, tokens } = context;
  const first = sheet.getCell(MATRIX_TOP + 1, 2).address;
  const last = sheet.getCell(MATRIX_TOP + groupIds.length, groupIds.length + 1).address;
  const hidden = context.stateText('hidden').replaceAll('"', '""');
  // The highest step that is reached decides.
  const texts = [...textColours(context)].reverse();
  sheet.addConditionalFormatting({
    ref: `${first}:${last}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`${first}="${hidden}"`],
        style: { fill: hatch(context), font: { italic: true, color: { argb: argb(tokens.muted) } } },
      },
      ...texts.map(({ from, text }, index): ConditionalFormattingRule => ({
        type: 'expression',
        priority: 2 + index,
        formulae: [`AND(ISNUMBER(${first}),${first}>=${display.value(from)})`],
        style: { font: { color: { argb: text } } },
      })),
      colourScale(context, 2 + texts.length),
    ],
  });
}
