/** Values that are stored in another form than they stand in the sheet: which, how often, and in which cells. */
import { cellAddress, columnIndex, columnLetters } from './sheet.ts';
import { shownValue } from './text.ts';
import type { ChangedCells, DraftAnswers, ImportAccount } from './types.ts';

export type Changes = Pick<ImportAccount, 'changes' | 'changedCells'>;

/** Distinct changed values, numbered from 1 in the order they are met; 0 = stored as it stands. */
export class ChangedValues {
  readonly #numbers = new Map<string, number>();
  readonly #values: { readonly from: string; readonly to: string }[] = [];

  numberOf(from: string, to: string | null): number {
    if (to === null) return 0;
    const key = `${from}\n${to}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#values.push({ from: shownValue(from), to });
    this.#numbers.set(key, number);
    return number;
  }

  get values(): readonly { readonly from: string; readonly to: string }[] {
    return this.#values;
  }
}

/**
 * The changes among these answers, most frequent first. Afterwards `answers.change` numbers them from 1 in that order, whatever
 * it numbered before (`values`).
 */
export function countChanges(
  answers: DraftAnswers,
  values: readonly { readonly from: string; readonly to: string }[],
): Changes {
  const counts = new Uint32Array(values.length + 1);
  const first = new Int32Array(values.length + 1).fill(-1);
  const { change } = answers;
  for (let at = 0; at < answers.count; at += 1) {
    const number = change[at] ?? 0;
    if (number === 0) continue;
    counts[number] = (counts[number] ?? 0) + 1;
    const other = first[number] ?? -1;
    if (other < 0 || isBefore(answers, at, other)) first[number] = at;
  }
  const sorted = values
    .map(({ from, to }, index) => ({ from, to, number: index + 1, count: counts[index + 1] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.from < b.from ? -1 : 1));
  const renumbered = new Uint32Array(values.length + 1);
  sorted.forEach(({ number }, index) => (renumbered[number] = index + 1));
  for (let at = 0; at < answers.count; at += 1) change[at] = renumbered[change[at] ?? 0] ?? 0;
  const changes = sorted.map(({ from, to, number, count }) => {
    const at = first[number] ?? 0;
    return { from, to, count, firstCell: cellAddress(answers.row[at] ?? 0, answers.column[at] ?? 0) };
  });
  return sorted.length === 0 ? { changes } : { changes, changedCells: changedCells(answers) };
}

function isBefore({ row, column }: DraftAnswers, a: number, b: number): boolean {
  const [left, right] = [row[a] ?? 0, row[b] ?? 0];
  return left < right || (left === right && (column[a] ?? 0) < (column[b] ?? 0));
}

type Placed = Pick<DraftAnswers, 'count' | 'row' | 'column' | 'change'>;

/** Answers column by column, each in the order of its rows: two stable counting sorts, the first only where it is needed. */
function byColumn(answers: Placed): { order: Uint32Array; start: Uint32Array } {
  let rows: Uint32Array | null = null;
  for (let at = 1; at < answers.count && rows === null; at += 1)
    if ((answers.row[at] ?? 0) < (answers.row[at - 1] ?? 0))
      rows = Uint32Array.from({ length: answers.count }, (_, index) => index).sort(
        (a, b) => (answers.row[a] ?? 0) - (answers.row[b] ?? 0),
      );
  let width = 0;
  for (let at = 0; at < answers.count; at += 1) width = Math.max(width, (answers.column[at] ?? 0) + 1);
  const start = new Uint32Array(width + 1);
  for (let at = 0; at < answers.count; at += 1) {
    const next = (answers.column[at] ?? 0) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
  for (let column = 1; column <= width; column += 1)
    start[column] = (start[column] ?? 0) + (start[column - 1] ?? 0);
  const next = start.slice();
  const order = new Uint32Array(answers.count);
  for (let index = 0; index < answers.count; index += 1) {
    const at = rows === null ? index : (rows[index] ?? 0);
    const column = answers.column[at] ?? 0;
    const place = next[column] ?? 0;
    order[place] = at;
    next[column] = place + 1;
  }
  return { order, start };
}

function changedCells(answers: Placed): ChangedCells[] {
  const { order, start } = byColumn(answers);
  const found: ChangedCells[] = [];
  const runs = new RunText();
  for (let column = 0; column + 1 < start.length; column += 1) {
    runs.start();
    for (let index = start[column] ?? 0; index < (start[column + 1] ?? 0); index += 1) {
      const at = order[index] ?? 0;
      runs.add(answers.row[at] ?? 0, answers.change[at] ?? 0);
    }
    const text = runs.finish();
    if (text !== '') found.push({ column: columnLetters(column), firstRow: runs.firstRow, runs: text });
  }
  return found;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Signs that are made into a text at once: few enough to be handed over as arguments. */
const SIGNS_AT_ONCE = 4_096;

/**
 * Runs of one column as text: how many (1 is left out), then a letter for the change, `{n}` beyond the letters, `.` for none.
 * Signs are gathered as numbers: a text that grows sign by sign costs thirty times its length in memory.
 */
class RunText {
  firstRow = -1;
  readonly #signs: number[] = [];
  #text = '';
  #next = 0;
  #number = 0;
  #length = 0;

  start(): void {
    this.firstRow = -1;
    this.#text = '';
    this.#number = this.#length = this.#signs.length = 0;
  }

  add(row: number, number: number): void {
    if (this.firstRow < 0) {
      if (number === 0) return;
      this.firstRow = this.#next = row;
    }
    const skipped = row - this.#next;
    if (skipped > 0) this.#run(0, skipped);
    this.#run(number, 1);
    this.#next = row + 1;
  }

  finish(): string {
    if (this.#number !== 0) this.#flush();
    this.#empty();
    return this.#text;
  }

  #run(number: number, length: number): void {
    if (number !== this.#number) {
      this.#flush();
      this.#number = number;
    }
    this.#length += length;
  }

  #flush(): void {
    if (this.#length === 0) return;
    if (this.#length > 1) this.#write(String(this.#length));
    if (this.#number > LETTERS.length) this.#write(`{${this.#number}}`);
    else this.#signs.push(this.#number === 0 ? 46 : LETTERS.charCodeAt(this.#number - 1));
    this.#length = 0;
    if (this.#signs.length >= SIGNS_AT_ONCE) this.#empty();
  }

  #write(text: string): void {
    for (let i = 0; i < text.length; i += 1) this.#signs.push(text.charCodeAt(i));
  }

  #empty(): void {
    this.#text += String.fromCharCode(...this.#signs);
    this.#signs.length = 0;
  }
}

/** One run of changed cells in a column; rows are 0-based, the last one belongs to it. */
export interface ChangedRange {
  /** Index in the account's changes. */
  readonly change: number;
  readonly column: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The ranges of changed cells, column by column from top to bottom. */
export function* changedRanges(cells: readonly ChangedCells[]): Generator<ChangedRange> {
  for (const { column, firstRow, runs } of cells) {
    let row = firstRow;
    for (const [, length = '', sign = '', far] of runs.matchAll(/(\d*)([.A-Za-z]|\{(\d+)\})/gu)) {
      const count = length === '' ? 1 : Number(length);
      if (sign !== '.') {
        const change = far === undefined ? LETTERS.indexOf(sign) : Number(far) - 1;
        yield { change, column, firstRow: row, lastRow: row + count - 1 };
      }
      row += count;
    }
  }
}

/** `D2:D40`, or `D45` for one cell. */
export function rangeAddress({ column, firstRow, lastRow }: Omit<ChangedRange, 'change'>): string {
  const first = `${column}${firstRow + 1}`;
  return lastRow === firstRow ? first : `${first}:${column}${lastRow + 1}`;
}

/** One stored answer: its cell, and its number, `missing` or `notApplicable`. */
export interface StoredCell {
  readonly cell: string;
  readonly storedAs: string;
}

/**
 * The changed cells of an account that does not name them, from the answers as they are stored. Only where it is certain: no other
 * value of the sheet became the same, and as many are stored so as were changed. The other changes stay without cells.
 */
export function recoverChangedCells(
  changes: ImportAccount['changes'],
  stored: readonly StoredCell[],
): readonly ChangedCells[] {
  const counts = new Map<string, number>();
  for (const { storedAs } of stored) counts.set(storedAs, (counts.get(storedAs) ?? 0) + 1);
  const certain = new Map<string, number>();
  changes.forEach(({ to, count }, index) => {
    const isOnly = changes.every((other, at) => at === index || other.to !== to);
    if (isOnly && counts.get(to) === count) certain.set(to, index + 1);
  });
  const places = stored.map(({ cell }) => /^([A-Z]+)(\d+)$/u.exec(cell));
  return changedCells({
    count: stored.length,
    row: Uint32Array.from(places, (place) => Number(place?.[2] ?? 1) - 1),
    column: Uint16Array.from(places, (place) => columnIndex(place?.[1] ?? 'A')),
    change: Uint32Array.from(stored, ({ storedAs }) => certain.get(storedAs) ?? 0),
  });
}
