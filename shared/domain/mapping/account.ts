/** The account of an import: every row and every answer cell is stored, blank, or skipped with a reason and a place. */
import type { Changes } from './changes.ts';
import { AMBIGUOUS } from './groups.ts';
import { tellable } from './personal.ts';
import type { ProblemList } from './problems.ts';
import { cellAddress, type Cell } from './sheet.ts';
import { cellText, isBlank, shownValue } from './text.ts';
import type { ImportAccount, SkippedRow, SkipReason } from './types.ts';

export class AccountBook {
  readonly #problems: ProblemList;
  readonly #sheet: string;
  readonly #skips: SkippedRow[] = [];
  #rowsRead = 0;
  #rowsSkipped = 0;
  #answersSkipped = 0;
  #blank = 0;

  constructor(sheet: string, problems: ProblemList) {
    this.#sheet = sheet;
    this.#problems = problems;
  }

  readRow(): void {
    this.#rowsRead += 1;
  }

  countBlank(cells: number): void {
    this.#blank += cells;
  }

  skipRow(row: number, column: number, reason: SkipReason, value: string, answers: number): void {
    this.#rowsSkipped += 1;
    this.#answersSkipped += answers;
    this.#skips.push({
      row,
      cell: cellAddress(row, column),
      reason,
      value: tellable(value),
      scope: 'row',
      answers,
    });
  }

  skipCell(row: number, column: number, reason: SkipReason, value: string): void {
    this.#answersSkipped += 1;
    const cell = cellAddress(row, column);
    this.#skips.push({ row, cell, reason, value: tellable(value), scope: 'cell', answers: 1 });
  }

  /** A row whose group is blank, unknown or shared by two groups; the last two are errors. */
  skipGroup(column: number, cell: Cell | undefined, row: number, found: number, answers: number): void {
    const value = shownValue(cellText(cell));
    if (isBlank(cell)) {
      this.skipRow(row, column, 'no-group', '', answers);
      return;
    }
    this.unknownGroup(value, row, column, found);
    this.skipRow(row, column, 'unknown-group', value, answers);
  }

  unknownGroup(value: string, row: number, column: number, found: number): void {
    const code = found === AMBIGUOUS ? 'import.ambiguous-group' : 'import.unknown-group';
    this.#problems.addCell('error', code, value, row, column, { sheet: this.#sheet });
  }

  /** Closes the book; skips in sheet order. */
  finish(stored: number, respondents: number, changes: Changes): ImportAccount {
    return {
      sheet: this.#sheet,
      rows: {
        read: this.#rowsRead,
        stored: this.#rowsRead - this.#rowsSkipped,
        skipped: this.#rowsSkipped,
      },
      answers: {
        read: stored + this.#answersSkipped,
        stored,
        skipped: this.#answersSkipped,
        blank: this.#blank,
      },
      respondents,
      skips: this.#skips.sort((a, b) => a.row - b.row),
      ...changes,
    };
  }
}
