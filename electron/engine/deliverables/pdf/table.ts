/** Tables that break between rows, repeat their head on every page and are marked up cell by cell. */
import { textWidth } from '../../../../shared/brand/metrics.ts';
import type { Block, TableColumn } from '../../../../shared/report/types.ts';
import { printable } from './fonts.ts';
import { shifted, type Box, type Element, type Piece } from './plan.ts';
import { linesOf, linesPiece, textBox } from './text.ts';
import { SPACE, TYPE, type Type } from './type.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

interface Style {
  readonly head: Type;
  readonly cell: Type;
  readonly first: Type;
  /** Between columns. */
  readonly gap: number;
  /** Above and below the text of a row. */
  readonly padding: number;
}

const USUAL: Style = {
  head: TYPE.tableHead,
  cell: TYPE.tableCell,
  first: TYPE.tableCell,
  gap: 14,
  padding: 4.2,
};
/** To write in by hand. */
const FORM: Style = { ...USUAL, padding: 14 };
/** Long tables stand closer, so that they end on their page where they can. */
const LONG: Style = { ...USUAL, padding: 3 };
const LONG_ROWS = 20;
/** Where a few rows would else stand alone on a page. */
const CLOSE: Style = {
  head: TYPE.closeHead,
  cell: TYPE.closeCell,
  first: TYPE.closeCell,
  gap: 12,
  padding: 1.8,
};
const DENSE: Style = {
  head: TYPE.denseHead,
  cell: TYPE.denseCell,
  first: TYPE.denseCell,
  gap: 4,
  padding: 1.3,
};

/** Widest a name may make its column before it is broken into lines. */
const NAME_SHARE = 0.4;
const ROOM_FOR_KERNING = 1.03;

function styleOf({ dense, form, rows }: TableBlock, close: boolean): Style {
  if (form === true) return FORM;
  if (dense === true) return DENSE;
  if (close) return CLOSE;
  return rows.length > LONG_ROWS ? LONG : USUAL;
}

/** A box per row, caption and head first. `close`: rows stand closer, to save a page. */
export function tableBoxes(block: TableBlock, width: number, parent: Element, close = false): readonly Box[] {
  const style = styleOf(block, close);
  const table: Element = { role: 'Table', parent };
  const widths = columnWidths(block, style, width);
  const rowsWidth = widths.reduce((sum, one) => sum + one, 0) + style.gap * (widths.length - 1);
  const boxes: Box[] = [];
  if (block.caption !== '')
    boxes.push({
      ...textBox(block.caption, width, TYPE.muted, { role: 'Caption', parent: table }, SPACE.text),
      keepWithNext: true,
    });
  const labels = block.columns.map(({ label }) => label);
  const head = (element: Element | null): Box =>
    rowBox({ texts: labels, block, style, widths, total: rowsWidth, row: element, isHead: true });
  boxes.push({ ...head({ role: 'TR', parent: table }), keepWithNext: true });
  const repeated = head(null);
  block.rows.forEach((texts, index) => {
    const row: Element = { role: 'TR', parent: table };
    const box = rowBox({ texts, block, style, widths, total: rowsWidth, row, isHead: false });
    const last = index === block.rows.length - 1;
    boxes.push({ ...box, repeated, after: last ? SPACE.block : 0 });
  });
  return boxes;
}

interface RowInput {
  readonly texts: readonly string[];
  readonly block: TableBlock;
  readonly style: Style;
  readonly widths: readonly number[];
  readonly total: number;
  /** null: a repeated head, not read aloud. */
  readonly row: Element | null;
  readonly isHead: boolean;
}

function rowBox({ texts, block, style, widths, total, row, isHead }: RowInput): Box {
  let x = 0;
  const cells: { piece: Piece; x: number }[] = [];
  texts.forEach((text, column) => {
    const width = widths[column] ?? 0;
    const type = isHead ? style.head : column === 0 ? style.first : style.cell;
    const align = block.columns[column]?.align ?? 'left';
    cells.push({
      piece: linesPiece(linesOf(text, width, type), width, type, cellElement(row, isHead, column), align),
      x,
    });
    x += width + style.gap;
  });
  const tallest = Math.max(...cells.map(({ piece }) => piece.height), 0);
  const height = tallest + style.padding * 2;
  const pieces = cells.flatMap(({ piece, x: left }) =>
    shifted([piece], left, style.padding + (isHead ? tallest - piece.height : 0)),
  );
  const line: Piece = {
    element: null,
    x: 0,
    y: height,
    width: total,
    height: 0,
    draw: (pen, left, y) => {
      pen.rule(left, left + total, y, isHead ? pen.tokens.muted : pen.tokens.hairline, isHead ? 0.75 : 0.6);
    },
  };
  return { pieces: [...pieces, line], height, after: 0 };
}

function cellElement(row: Element | null, isHead: boolean, column: number): Element | null {
  if (row === null) return null;
  if (isHead) return { role: 'TH', parent: row, scope: 'Column' };
  return column === 0 ? { role: 'TH', parent: row, scope: 'Row' } : { role: 'TD', parent: row };
}

/** Widths of the columns: as their content asks; too much is taken from columns of words, what is left is spread. */
function columnWidths(block: TableBlock, style: Style, width: number): readonly number[] {
  const room = width - style.gap * (block.columns.length - 1);
  const natural = block.columns.map((column, index) => naturalWidth(block, column, index, style, room));
  const least = block.columns.map((_, index) => leastWidth(block, index, style, room));
  const sum = natural.reduce((total, one) => total + one, 0);
  if (sum <= room) {
    // Dense tables spread their numbers evenly; others keep columns close enough to follow a row.
    const spare = (room - sum) / (natural.length - (block.dense === true ? 1 : 0));
    return natural.map((one, index) => one + (block.dense === true && index === 0 ? 0 : spare));
  }
  const leastSum = least.reduce((total, one) => total + one, 0);
  if (leastSum >= room) return least.map((one) => (one * room) / leastSum);
  const share = (room - leastSum) / (sum - leastSum);
  return natural.map((one, index) => (least[index] ?? 0) + (one - (least[index] ?? 0)) * share);
}

function columnTexts(block: TableBlock, index: number): readonly string[] {
  return block.rows.map((row) => printable(row[index] ?? ''));
}

function naturalWidth(
  block: TableBlock,
  column: TableColumn,
  index: number,
  style: Style,
  room: number,
): number {
  const type = index === 0 ? style.first : style.cell;
  const cells = columnTexts(block, index).map((text) => textWidth(text, type.size, type.weight));
  // A head of several words may stand in two lines.
  const head = textWidth(column.label, style.head.size, style.head.weight);
  const headWidth = column.label.includes(' ') ? head * 0.6 : head;
  const most = column.align === 'left' ? room * NAME_SHARE : room;
  return Math.min(most, Math.max(...cells, headWidth, 12) * ROOM_FOR_KERNING);
}

/** The longest word, within reason: longer ones are broken. */
function leastWidth(block: TableBlock, index: number, style: Style, room: number): number {
  const words = columnTexts(block, index).flatMap((text) => text.split(' '));
  const head = (block.columns[index]?.label ?? '').split(' ');
  const type = index === 0 ? style.first : style.cell;
  const longest = Math.max(
    ...words.map((word) => textWidth(word, type.size, type.weight)),
    ...head.map((word) => textWidth(word, style.head.size, style.head.weight)),
    8,
  );
  return Math.min(longest * ROOM_FOR_KERNING, room * 0.22);
}
