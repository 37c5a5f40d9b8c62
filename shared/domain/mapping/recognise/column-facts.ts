/** What can be seen of each column before anything is understood: its header, its distinct entries, what kinds they are. */
import type { Steps } from '../../../lib/steps.ts';
import { columnLetters, type Cell, type ParsedSheet } from '../sheet.ts';
import { cellKey, cellText, isBlank } from '../text.ts';

export interface DistinctEntry {
  readonly key: string;
  readonly text: string;
  readonly cell: Exclude<Cell, null>;
  count: number;
  readonly firstRow: number;
}

export interface ColumnFacts {
  readonly index: number;
  readonly letters: string;
  /** Header as shown: the header rows joined. */
  readonly header: string;
  /** Header rows one by one, block headers filled to the right. */
  readonly headers: readonly string[];
  readonly filled: number;
  readonly rows: number;
  /** Distinct entries in order of appearance; cut off at 300, `tooMany` then. */
  readonly entries: readonly DistinctEntry[];
  readonly tooMany: boolean;
  readonly numbers: number;
  readonly dates: number;
  /** Mean length of the texts. */
  readonly textLength: number;
}

const MAX_DISTINCT = 300;

/** Cells that are looked at between two steps. */
const CELLS_A_STEP = 20_000;

/** Facts of every column of a sheet below its header rows, row by row. `headers[column]` holds the header's rows. */
export function* columnFacts(
  sheet: ParsedSheet,
  headerRows: number,
  headers: readonly (readonly string[])[],
): Steps<readonly ColumnFacts[]> {
  const gathered = Array.from({ length: sheet.columnCount }, () => new Gathering());
  const { rows } = sheet;
  let looked = 0;
  for (let r = headerRows; r < rows.length; r += 1) {
    const row = rows[r] ?? [];
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index];
      if (cell !== null && cell !== undefined && !isBlank(cell)) gathered[index]?.add(cell, r);
    }
    looked += row.length + 1;
    if (looked < CELLS_A_STEP) continue;
    looked = 0;
    yield r / rows.length;
  }
  return gathered.map((each, index) => each.finish(sheet, headerRows, index, headers[index] ?? []));
}

/** Facts of one column; `takes` leaves rows out that are not asked about. */
export function factsOf(
  sheet: ParsedSheet,
  headerRows: number,
  index: number,
  headers: readonly string[],
  takes?: (row: number) => boolean,
): ColumnFacts {
  const gathered = new Gathering();
  for (let r = headerRows; r < sheet.rows.length; r += 1) {
    const cell = sheet.rows[r]?.[index];
    if (cell === null || cell === undefined || isBlank(cell) || takes?.(r) === false) continue;
    gathered.add(cell, r);
  }
  return gathered.finish(sheet, headerRows, index, headers);
}

/** Facts of one column, parted by what stands in each row (`partOf`, -1 = left out), in one look at the sheet. */
export function partedFacts(
  sheet: ParsedSheet,
  headerRows: number,
  { index, headers }: ColumnFacts,
  partOf: (row: number) => number,
): ReadonlyMap<number, ColumnFacts> {
  const parts = new Map<number, Gathering>();
  for (let r = headerRows; r < sheet.rows.length; r += 1) {
    const cell = sheet.rows[r]?.[index];
    if (cell === null || cell === undefined || isBlank(cell)) continue;
    const part = partOf(r);
    if (part < 0) continue;
    let gathering = parts.get(part);
    if (!gathering) parts.set(part, (gathering = new Gathering()));
    gathering.add(cell, r);
  }
  return new Map([...parts].map(([part, each]) => [part, each.finish(sheet, headerRows, index, headers)]));
}

class Gathering {
  readonly #entries = new Map<string | number | boolean, DistinctEntry>();
  #filled = 0;
  #numbers = 0;
  #dates = 0;
  #textCount = 0;
  #textLength = 0;
  #tooMany = false;

  add(cell: Exclude<Cell, null>, row: number): void {
    this.#filled += 1;
    if (typeof cell === 'number') this.#numbers += 1;
    else if (typeof cell === 'object') this.#dates += 1;
    else if (typeof cell === 'string') {
      this.#textCount += 1;
      this.#textLength += cell.length;
    }
    const raw = typeof cell === 'object' ? cellText(cell) : cell;
    const known = this.#entries.get(raw);
    if (known) known.count += 1;
    else if (this.#entries.size < MAX_DISTINCT)
      this.#entries.set(raw, { key: cellKey(cell), text: cellText(cell), cell, count: 1, firstRow: row });
    else this.#tooMany = true;
  }

  finish(sheet: ParsedSheet, headerRows: number, index: number, headers: readonly string[]): ColumnFacts {
    return {
      index,
      letters: columnLetters(index),
      header: headers.filter((header) => header !== '').join(' - '),
      headers,
      filled: this.#filled,
      rows: Math.max(0, sheet.rows.length - headerRows),
      entries: [...this.#entries.values()],
      tooMany: this.#tooMany,
      numbers: this.#numbers,
      dates: this.#dates,
      textLength: this.#textCount === 0 ? 0 : this.#textLength / this.#textCount,
    };
  }
}
