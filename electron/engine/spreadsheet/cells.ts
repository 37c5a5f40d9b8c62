/** The cells of a sheet as columns of numbers: small while they are read, handed over without a copy, spread into rows at the end. */
import { cellAddress, type Cell, type ParsedSheet } from '../../../shared/domain/mapping/sheet.ts';
import type { Reading } from './reading.ts';

/** One entry a non-empty cell, in the order of the file; `value` is a number, or the index of a text. */
export interface PackedCells {
  readonly row: Uint32Array<ArrayBuffer>;
  readonly column: Uint16Array<ArrayBuffer>;
  readonly kind: Uint8Array<ArrayBuffer>;
  readonly value: Float64Array<ArrayBuffer>;
}

export type PackedSheet = Omit<ParsedSheet, 'rows'> & {
  readonly rowCount: number;
  readonly cells: PackedCells;
};

/** Kinds of `PackedCells.kind`. */
const KIND = { number: 0, text: 1, no: 2, yes: 3, date: 4, error: 5 } as const;

const START = 4_096;
const EMPTY_ROW: readonly Cell[] = Object.freeze([]);

/** Takes the cells of one sheet under the limits of its reading; a place that is given twice is a Failure. */
export class CellColumns {
  readonly #reading: Reading;
  readonly #sheet: string;
  readonly #seenRows = new Set<number>();
  #row = new Uint32Array(START);
  #column = new Uint16Array(START);
  #kind = new Uint8Array(START);
  #value = new Float64Array(START);
  #count = 0;
  #rowStart = 0;
  /** Columns taken in the current row, once one comes out of order. */
  #taken: Set<number> | null = null;
  #currentRow = -1;
  #lastRow = -1;
  #rowWidth = 0;
  #width = 0;
  #sorted = true;

  constructor(reading: Reading, sheet: string) {
    this.#reading = reading;
    this.#sheet = sheet;
  }

  get count(): number {
    return this.#count;
  }

  /** Width of the widest row so far. */
  get width(): number {
    return this.#width;
  }

  add(row: number, column: number, cell: Exclude<Cell, null>): void {
    if (typeof cell === 'number') this.#push(row, column, KIND.number, cell);
    else if (typeof cell === 'string') this.#push(row, column, KIND.text, this.#reading.texts.add(cell));
    else if (typeof cell === 'boolean') this.#push(row, column, cell ? KIND.yes : KIND.no, 0);
    else if (cell.kind === 'date') this.#push(row, column, KIND.date, this.#reading.texts.add(cell.iso));
    else this.#push(row, column, KIND.error, this.#reading.texts.add(cell.text));
  }

  addNumber(row: number, column: number, value: number): void {
    this.#push(row, column, KIND.number, value);
  }

  /** A text by its index in the reading's table. */
  addText(row: number, column: number, index: number): void {
    this.#push(row, column, KIND.text, index);
  }

  finish(sheet: Pick<ParsedSheet, 'name' | 'hidden' | 'merges'>): PackedSheet {
    const count = this.#count;
    return {
      ...sheet,
      rowCount: this.#lastRow + 1,
      columnCount: this.#width,
      cells: {
        row: this.#row.slice(0, count),
        column: this.#column.slice(0, count),
        kind: this.#kind.slice(0, count),
        value: this.#value.slice(0, count),
      },
    };
  }

  #push(row: number, column: number, kind: number, value: number): void {
    if (row !== this.#currentRow) this.#startRow(row);
    if (column < this.#rowWidth) this.#checkFree(row, column);
    else {
      this.#reading.countSlots(column + 1 - this.#rowWidth);
      this.#rowWidth = column + 1;
      this.#taken?.add(column);
      if (column >= this.#width) this.#width = column + 1;
    }
    this.#reading.countCell();
    if (this.#count === this.#row.length) this.#grow();
    const at = this.#count;
    this.#row[at] = row;
    this.#column[at] = column;
    this.#kind[at] = kind;
    this.#value[at] = value;
    this.#count = at + 1;
  }

  #startRow(row: number): void {
    if (row <= this.#lastRow) {
      // Rows out of order are rare and valid; the rows that stand so far are listed once one comes.
      if (this.#sorted) for (let i = 0; i < this.#count; i += 1) this.#seenRows.add(this.#row[i] ?? 0);
      this.#sorted = false;
      if (this.#seenRows.has(row)) throw this.#twice(row, 0);
    } else {
      this.#reading.countSlots(row - this.#lastRow - 1);
      this.#lastRow = row;
    }
    if (!this.#sorted) this.#seenRows.add(row);
    this.#currentRow = row;
    this.#rowStart = this.#count;
    this.#taken = null;
    this.#rowWidth = 0;
  }

  /** A cell left of the last one: allowed once for each place. */
  #checkFree(row: number, column: number): void {
    this.#taken ??= new Set(this.#column.subarray(this.#rowStart, this.#count));
    if (this.#taken.has(column)) throw this.#twice(row, column);
    this.#taken.add(column);
  }

  #twice(row: number, column: number): Error {
    return this.#reading.failure('sheet.damaged-cell', {
      sheet: this.#sheet,
      cell: cellAddress(row, column),
    });
  }

  #grow(): void {
    const length = this.#row.length * 2;
    const larger = <T extends { set(from: T): void }>(make: new (length: number) => T, from: T): T => {
      const made = new make(length);
      made.set(from);
      return made;
    };
    this.#row = larger(Uint32Array, this.#row);
    this.#column = larger(Uint16Array, this.#column);
    this.#kind = larger(Uint8Array, this.#kind);
    this.#value = larger(Float64Array, this.#value);
  }
}

/** The memory of a sheet that may change hands without a copy. */
export function buffersOf({ cells }: PackedSheet): ArrayBuffer[] {
  return [cells.row.buffer, cells.column.buffer, cells.kind.buffer, cells.value.buffer];
}

/** Rows of cells; each text is the one string of the table, however often it stands in the sheet. */
export function spreadSheet(packed: PackedSheet, texts: readonly string[]): ParsedSheet {
  const { name, hidden, columnCount, merges, rowCount, cells } = packed;
  const widths = new Uint16Array(rowCount);
  const { row, column, kind, value } = cells;
  for (let i = 0; i < row.length; i += 1) {
    const r = row[i] ?? 0;
    if ((column[i] ?? 0) >= (widths[r] ?? 0)) widths[r] = (column[i] ?? 0) + 1;
  }
  const rows: Cell[][] = [];
  for (let r = 0; r < rowCount; r += 1) {
    const width = widths[r] ?? 0;
    rows.push(width === 0 ? (EMPTY_ROW as Cell[]) : new Array<Cell>(width).fill(null));
  }
  for (let i = 0; i < row.length; i += 1) {
    const cellsOfRow = rows[row[i] ?? 0];
    if (cellsOfRow) cellsOfRow[column[i] ?? 0] = cellOf(kind[i] ?? 0, value[i] ?? 0, texts);
  }
  return { name, hidden, rows, columnCount, merges };
}

function cellOf(kind: number, value: number, texts: readonly string[]): Cell {
  switch (kind) {
    case KIND.number:
      // A whole number out of a column of doubles takes no memory of its own.
      return (value | 0) === value ? value | 0 : value;
    case KIND.text:
      return texts[value] ?? '';
    case KIND.date:
      return { kind: 'date', iso: texts[value] ?? '' };
    case KIND.error:
      return { kind: 'error', text: texts[value] ?? '' };
    default:
      return kind === KIND.yes;
  }
}
