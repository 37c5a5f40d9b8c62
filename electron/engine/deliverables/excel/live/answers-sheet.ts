/** The sheet of answers: its head and one pattern line by the workbook's pen, its lines streamed. */
import type { Cell, Worksheet } from 'exceljs';
import { AnswerKind, PositionCode } from '../../../../../shared/domain/responses/types.ts';
import { scoredValue } from '../../../../../shared/domain/scoring/ties.ts';
import { argb, type BookContext } from '../context.ts';
import { FONT, hairline, headerStyle, headingWidth, note, put, widthOf } from '../pen.ts';
import { drawHead } from '../sheets/matrices.ts';
import type { LineSink, StreamedLines } from '../stream/lines.ts';
import { lineFormulas } from './formulas.ts';
import { FIRST_ANSWER, FIRST_ROW, HEADER_ROW, NEEDED_ROW, WEIGHT_ROW, type LiveModel } from './layout.ts';

const SCORE_FORMAT = '0.00';
const HEADER_PT = 46;

export function drawAnswers(context: BookContext, sheet: Worksheet, model: LiveModel): StreamedLines {
  const { words, groupIds } = context;
  const { columns, round } = model;
  drawHead(context, sheet, context.about('answers'));
  note(context, sheet, 5, words.t('book.live.order', { sheet: context.sheetName('cells') }));
  if (model.withheld > 0) note(context, sheet, 6, words.t('book.live.withheld', { count: model.withheld }));
  const { plan } = round;
  const names = [
    words.t('book.live.respondent'),
    words.t('book.relation.rater'),
    words.t('book.relation.rated'),
    words.t('book.live.position'),
    ...columns.items.map(({ item }) => item.id),
    ...columns.scored.map(({ item }) => words.t('book.live.scored', { item: item.id })),
    ...columns.dimensions.map(({ id }) => context.parameter(id)),
    words.t('book.live.valid'),
    words.t('book.live.tie'),
  ];
  names.forEach((name, column) => {
    const cell = sheet.getCell(HEADER_ROW, column + 1);
    put(cell, name);
    headerStyle(context, cell, column < FIRST_ANSWER ? 'left' : 'center');
  });
  sheet.getRow(HEADER_ROW).height = HEADER_PT;
  parameter(context, sheet, WEIGHT_ROW, 0, words.t('book.live.weight'));
  parameter(context, sheet, NEEDED_ROW, 0, words.t('book.live.needed'));
  for (const { index, column } of [...columns.items, ...columns.scored])
    parameter(context, sheet, WEIGHT_ROW, column, plan.itemWeight[index] ?? 1);
  columns.dimensions.forEach(({ column }, d) => {
    parameter(context, sheet, WEIGHT_ROW, column, plan.dimensionWeight[d] ?? 1);
    parameter(context, sheet, NEEDED_ROW, column, plan.itemsNeeded[d] ?? 1);
  });
  parameter(context, sheet, NEEDED_ROW, columns.tie, plan.dimensionsNeeded);
  const nameWidth = widthOf(groupIds.map(context.name), 14, 30);
  [12, nameWidth, nameWidth, 14].forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  for (let column = FIRST_ANSWER; column < columns.count; column += 1)
    sheet.getColumn(column + 1).width = headingWidth(names[column] ?? '', 13);
  for (let column = 0; column < columns.count; column += 1)
    patternCell(context, sheet.getCell(FIRST_ROW, column + 1), column, columns.dimensions[0]?.column ?? 0);
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: HEADER_ROW, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${HEADER_ROW}:${HEADER_ROW}`;
  return linesOf(context, model);
}

/** A weight or a needed count over its column: the formulas read it there. */
function parameter(
  context: BookContext,
  sheet: Worksheet,
  row: number,
  column: number,
  value: string | number,
): void {
  const cell = sheet.getCell(row, column + 1);
  put(cell, value);
  cell.font = { name: FONT, size: 10, italic: true, color: { argb: argb(context.tokens.muted) } };
  cell.alignment = { horizontal: column === 0 ? 'left' : 'center' };
}

function patternCell(context: BookContext, cell: Cell, column: number, firstScore: number): void {
  cell.value = 0;
  cell.font = { name: FONT, size: 10, color: { argb: argb(context.tokens.ink) } };
  cell.border = hairline(context);
  cell.alignment = { horizontal: column < FIRST_ANSWER ? 'left' : 'center' };
  if (column >= firstScore) cell.numFmt = SCORE_FORMAT;
}

function linesOf(context: BookContext, model: LiveModel): StreamedLines {
  return {
    first: FIRST_ROW,
    columns: model.columns.count,
    count: model.respondents.length,
    shared: lineFormulas(context, model),
    write: lineWriter(context, model),
  };
}

/** Writes line after line; texts are looked up once, since a workbook may have a million of answers. */
function lineWriter(context: BookContext, model: LiveModel): (line: number, sink: LineSink) => void {
  const { words, groupIds } = context;
  const { columns, round, respondents, rated, names, positionShown } = model;
  const { responses, groupCount, plan, scores } = round;
  const { itemCount, dimensionCount } = plan;
  const groups = groupIds.map(context.name);
  const missing = words.t('book.live.missing');
  const notApplicable = words.t('book.live.not-applicable');
  const positions = ['–', words.t('book.live.leader'), words.t('book.live.employee')];
  return (line, sink) => {
    const one = respondents[line] ?? 0;
    const own = responses.group[one] ?? 0;
    const about = rated[line] ?? 0;
    const tie = one * groupCount + about;
    sink.text(0, names[one] ?? '');
    sink.text(1, groups[own] ?? '');
    sink.text(2, groups[about] ?? '');
    sink.text(
      3,
      (positionShown[own] ? positions[responses.position[one] ?? PositionCode.unknown] : '–') ?? '–',
    );
    for (let item = 0; item < itemCount; item += 1) {
      const at = tie * itemCount + item;
      const kind = responses.kinds[at];
      if (kind === AnswerKind.answered) sink.number(FIRST_ANSWER + item, responses.values[at] ?? 0);
      else if (kind === AnswerKind.missing) sink.text(FIRST_ANSWER + item, missing);
      else if (kind === AnswerKind.notApplicable) sink.text(FIRST_ANSWER + item, notApplicable);
      else sink.empty(FIRST_ANSWER + item);
    }
    for (const { column, value } of scoredValues(model, tie)) sink.formula(column, value);
    for (let d = 0; d < dimensionCount; d += 1)
      sink.formula(columns.dimensions[d]?.column ?? 0, scores.dimensions[tie * dimensionCount + d] ?? NaN);
    sink.formula(columns.valid, validCount(model, tie));
    sink.formula(columns.tie, scores.ties[tie] ?? NaN);
  };
}

function scoredValues(
  { columns, round }: LiveModel,
  tie: number,
): readonly { column: number; value: number }[] {
  const { responses, plan } = round;
  return columns.scored.map(({ index, column }) => {
    const at = tie * plan.itemCount + index;
    const answered = responses.kinds[at] === AnswerKind.answered;
    return { column, value: answered ? scoredValue(plan, index, responses.values[at] ?? NaN) : NaN };
  });
}

/** Dimensions with enough answers. */
function validCount({ round }: LiveModel, tie: number): number {
  const { responses, plan } = round;
  let valid = 0;
  for (let d = 0; d < plan.dimensionCount; d += 1) {
    let answered = 0;
    for (let q = plan.first[d] ?? 0; q < (plan.first[d + 1] ?? 0); q += 1)
      if (responses.kinds[tie * plan.itemCount + q] === AnswerKind.answered) answered += 1;
    if (answered >= (plan.itemsNeeded[d] ?? 1)) valid += 1;
  }
  return valid;
}
