/** The calculation: every relation with its count, mean, spread and parameters by formulas over its lines of answers (method 8.3, 4). */
import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../../../../shared/domain/mapping/sheet.ts';
import { relationName } from '../../../../../shared/charts/build/names.ts';
import type { ResultCell } from '../../../../../shared/domain/capacity/result.ts';
import { missingText, quotedSheet, type BookContext } from '../context.ts';
import { entryInto, hairline, header, headingWidth, note, widthOf, type Entry } from '../pen.ts';
import { drawHead } from '../sheets/matrices.ts';
import { blockRange, type Block, type LiveModel } from './layout.ts';
import { CELL, CELLS_HEADER, cellRow, type Checked } from './places.ts';

const FORMAT = '0.00';

/** Draws the sheet; returns its numbers with ours. */
export function drawCells(context: BookContext, sheet: Worksheet, model: LiveModel): readonly Checked[] {
  const { words, engagement, result, groupIds } = context;
  const { scale, dimensions } = engagement.instrument;
  drawHead(context, sheet, context.about('cells'));
  note(context, sheet, 5, words.t('book.live.native', { min: scale.min, max: scale.max }));
  if (result.cells.some(({ state }, cell) => state === 'ok' && model.blocks[cell] === null))
    note(context, sheet, 6, words.t('book.live.given-note'));
  header(context, sheet, CELLS_HEADER, labels(context), 2);
  sheet.getRow(CELLS_HEADER).height = 46;
  const width = widthOf(groupIds.map(context.name), 14, 30);
  for (let column = 1; column <= CELL.dimensions + dimensions.length + 1; column += 1)
    sheet.getColumn(column).width = column <= 2 ? width : headingWidth(labels(context)[column - 1] ?? '', 12);
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: CELLS_HEADER, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${CELLS_HEADER}:${CELLS_HEADER}`;
  return result.cells.flatMap((cell, at) => drawCell(context, sheet, model, cell, at));
}

function labels({ words, engagement, parameter }: BookContext): readonly string[] {
  return [
    words.t('book.relation.rater'),
    words.t('book.relation.rated'),
    words.t('book.live.rater-no'),
    words.t('book.live.rated-no'),
    words.t('book.live.within'),
    words.t('book.live.vertical'),
    words.t('book.live.laid-open'),
    words.t('book.live.from'),
    words.t('book.live.to'),
    words.t('book.relation.n'),
    words.t('book.relation.mean'),
    words.t('book.relation.sd'),
    ...engagement.instrument.dimensions.map(({ id }) => parameter(id)),
    words.t('book.check.block'),
  ];
}

function drawCell(
  context: BookContext,
  sheet: Worksheet,
  model: LiveModel,
  cell: ResultCell,
  at: number,
): readonly Checked[] {
  const { words, engagement, groupIds } = context;
  const row = cellRow(at);
  const count = groupIds.length;
  const [rater, rated] = [Math.floor(at / count), at % count];
  const block = model.blocks[at] ?? null;
  const levelOf = (group: number): string => engagement.groups[group]?.level ?? '';
  const source =
    block !== null
      ? words.t('book.live.formula')
      : cell.state === 'ok'
        ? words.t('book.live.given')
        : missingText(context, [cell]);
  const fixed: readonly Entry[] = [
    { kind: 'text', text: context.name(cell.rater) },
    { kind: 'text', text: context.name(cell.rated) },
    whole(rater + 1),
    whole(rated + 1),
    whole(rater === rated ? 1 : 0),
    whole(levelOf(rater) === levelOf(rated) ? 0 : 1),
    cell.state === 'ok' ? { kind: 'text', text: source } : { kind: 'missing', text: source },
  ];
  const pen = new RowPen(context, sheet, row);
  fixed.forEach((entry, column) => pen.entry(column, entry));
  sheet.getCell(row, CELL.source + 1).alignment = { horizontal: 'left', indent: 1 };
  if (block === null) {
    pen.shown(cell, missingText(context, [cell]));
    return [];
  }
  pen.entry(CELL.from, whole(block.from));
  pen.entry(CELL.to, whole(block.to));
  return openCell(context, pen, { model, cell, block });
}

const whole = (value: number): Entry => ({ kind: 'number', value, format: '0' });

interface OpenCell {
  readonly model: LiveModel;
  readonly cell: ResultCell;
  readonly block: Block;
}

function openCell(context: BookContext, pen: RowPen, { model, cell, block }: OpenCell): readonly Checked[] {
  const { words, engagement } = context;
  const { columns } = model;
  const which = relationName(engagement, words, cell.rater, cell.rated);
  const checked: Checked[] = [];
  const write = (
    column: number,
    formula: string,
    ours: number | null,
    what: string,
    format = FORMAT,
  ): void => {
    pen.formula(column, formula, ours, format);
    if (ours !== null) checked.push({ what, which, reference: pen.reference(column), ours });
  };
  const ties = blockRange(context, block, columns.tie);
  write(CELL.n, `COUNT(${ties})`, cell.n, words.t('book.relation.n'), '0');
  write(CELL.mean, `AVERAGE(${ties})`, cell.mean, words.t('book.relation.mean'));
  write(CELL.sd, `IF(COUNT(${ties})>1,STDEV(${ties}),"–")`, cell.sd, words.t('book.relation.sd'));
  columns.dimensions.forEach(({ id, column }, d) => {
    const scores = blockRange(context, block, column);
    const none = context.stateText('no-answers').replaceAll('"', '""');
    const formula = `IF(COUNT(${scores})=0,"${none}",AVERAGE(${scores}))`;
    const ours = cell.dimensions[id]?.mean ?? null;
    const place = CELL.dimensions + d;
    if (ours === null) pen.formulaText(place, formula, context.stateText('no-answers'));
    else write(place, formula, ours, context.parameter(id));
  });
  write(
    CELL.dimensions + columns.dimensions.length,
    guard(context, pen, block),
    1,
    words.t('book.check.block'),
    '0',
  );
  return checked;
}

/** 1 while the first and the last line of the block are still this relation's, and so all between them. */
function guard(context: BookContext, pen: RowPen, { from, to }: Block): string {
  const answers = quotedSheet(context.sheetName('answers'));
  const ends = [from, to].flatMap((row) => [
    `${answers}!$B$${row}=${pen.own(CELL.rater)}`,
    `${answers}!$C$${row}=${pen.own(CELL.rated)}`,
  ]);
  return `IF(AND(${ends.join(',')}),1,0)`;
}

/** Writes one row of a calculation. */
class RowPen {
  readonly #context: BookContext;
  readonly #sheet: Worksheet;
  readonly #row: number;

  constructor(context: BookContext, sheet: Worksheet, row: number) {
    this.#context = context;
    this.#sheet = sheet;
    this.#row = row;
  }

  /** This row's cell as this sheet names it. */
  own(column: number): string {
    return `$${columnLetters(column)}$${this.#row}`;
  }

  /** This row's cell as another sheet names it. */
  reference(column: number): string {
    return `${quotedSheet(this.#sheet.name)}!${this.own(column)}`;
  }

  entry(column: number, entry: Entry): void {
    const cell = this.#sheet.getCell(this.#row, column + 1);
    entryInto(this.#context, cell, entry);
    cell.border = hairline(this.#context);
  }

  formula(column: number, formula: string, value: number | null, format: string): void {
    this.entry(column, { kind: 'number', value: value ?? 0, format });
    this.#sheet.getCell(this.#row, column + 1).value = { formula, result: value ?? '–' };
  }

  formulaText(column: number, formula: string, text: string): void {
    this.entry(column, { kind: 'missing', text });
    this.#sheet.getCell(this.#row, column + 1).value = { formula, result: text };
  }

  /** The numbers of a cell whose answers are not laid open, as the result shows them. */
  shown({ n, mean, sd, dimensions }: ResultCell, word: string): void {
    const values = [mean, sd, ...Object.values(dimensions).map((one) => one.mean)];
    for (const column of [CELL.from, CELL.to]) this.entry(column, { kind: 'missing', text: '–' });
    this.entry(CELL.n, n === null ? { kind: 'missing', text: word } : whole(n));
    values.forEach((value, place) =>
      this.entry(
        CELL.mean + place,
        value === null
          ? { kind: 'missing', text: mean === null ? word : this.#context.stateText('hidden') }
          : { kind: 'number', value, format: FORMAT },
      ),
    );
    this.entry(CELL.mean + values.length, { kind: 'missing', text: '–' });
  }
}
