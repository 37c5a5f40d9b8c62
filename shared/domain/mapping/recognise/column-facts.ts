/** What can be seen of each column before anything is understood: its header, its distinct entries, what kinds they are. */
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

/** Facts of every column of a sheet below its header rows. `headers[column]` holds the header's rows. */
export function columnFacts(
  sheet: ParsedSheet,
  headerRows: number,
  headers: readonly (readonly string[])[],
): readonly ColumnFacts[] {
  return Array.from({ length: sheet.columnCount }, (_, index) =>
    factsOf(sheet, headerRows, index, headers[index] ?? []),
  );
}

function factsOf(
  sheet: ParsedSheet,
  headerRows: number,
  index: number,
  headers: readonly string[],
): ColumnFacts {
  const entries = new Map<string | number | boolean, DistinctEntry>();
  let [filled, numbers, dates, textCount, textLength] = [0, 0, 0, 0, 0];
  let tooMany = false;
  for (let r = headerRows; r < sheet.rows.length; r += 1) {
    const cell = sheet.rows[r]?.[index];
    if (cell === null || cell === undefined || isBlank(cell)) continue;
    filled += 1;
    if (typeof cell === 'number') numbers += 1;
    else if (typeof cell === 'object') dates += 1;
    else if (typeof cell === 'string') {
      textCount += 1;
      textLength += cell.length;
    }
    const raw = typeof cell === 'object' ? cellText(cell) : cell;
    const known = entries.get(raw);
    if (known) known.count += 1;
    else if (entries.size < MAX_DISTINCT)
      entries.set(raw, { key: cellKey(cell), text: cellText(cell), cell, count: 1, firstRow: r });
    else tooMany = true;
  }
  return {
    index,
    letters: columnLetters(index),
    header: headers.filter((header) => header !== '').join(' - '),
    headers,
    filled,
    rows: Math.max(0, sheet.rows.length - headerRows),
    entries: [...entries.values()],
    tooMany,
    numbers,
    dates,
    textLength: textCount === 0 ? 0 : textLength / textCount,
  };
}
