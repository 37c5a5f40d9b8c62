/** One sheet with what is known: texts and labels behind its headers, and how its columns read as answers. */
import { instrumentItems } from '../../instrument/items.ts';
import type { ParsedSheet } from '../sheet.ts';
import { cellText } from '../text.ts';
import { isTestText } from '../words.ts';
import { readEntries, type ReadColumn } from './answer-values.ts';
import { partedFacts, type ColumnFacts } from './column-facts.ts';
import type { Known } from './known.ts';
import { readByLegend, withoutScale } from './legend.ts';
import type { Tool } from './tool.ts';
import { understandAnswers, type AnswerColumn } from './understand.ts';

export class SheetSense {
  readonly #sheet: ParsedSheet;
  readonly #headerRows: number;
  readonly #known: Known;
  readonly #tool: Tool | null;

  constructor(sheet: ParsedSheet, headerRows: number, known: Known, tool: Tool | null) {
    this.#sheet = sheet;
    this.#headerRows = headerRows;
    this.#known = known;
    this.#tool = tool;
  }

  /** Labels of a column's codes; null where no codebook has them. */
  readonly labelsOf = (column: ColumnFacts): ReadonlyMap<string, string> | null => {
    const labels = this.#known.codebook?.find(column.headers[0] ?? '')?.labels;
    return labels && labels.size > 0 ? labels : null;
  };

  /** The question behind a header. */
  readonly textOf = (column: ColumnFacts): string => {
    const text = this.#known.codebook?.find(column.headers[0] ?? '')?.text ?? '';
    return withoutScale(text === '' ? column.header : text);
  };

  /** Share of a column's cells that answer one item or another. */
  answerShare(column: ColumnFacts): number {
    let left = column.entries;
    for (const { index } of instrumentItems(this.#known.instrument)) {
      left = this.read({ ...column, entries: left }, index).unknown;
      if (left.length === 0) return column.tooMany ? 0 : 1;
    }
    if (column.tooMany || column.filled === 0) return column.tooMany ? 0 : 1;
    const plain = { column, read: this.read(column, 0), item: null };
    const [worded = plain] = understandAnswers([plain], this.#known.instrument.scale, this.#tool).answers;
    const cells = left.reduce((sum, { count }) => sum + count, 0);
    return Math.max(worded.read.known, 1 - cells / column.filled);
  }

  /** Anything but words that are no answers. */
  mayAnswer(column: ColumnFacts): boolean {
    const short = !column.tooMany && column.textLength <= 12;
    return column.filled === 0 || short || this.answerShare(column) > 0.3;
  }

  /** The entries of a column as answers to an item. */
  read(column: ColumnFacts, itemIndex: number): ReadColumn {
    const { instrument, language } = this.#known;
    const item = instrumentItems(instrument)[itemIndex]?.item;
    if (!item) throw new RangeError(`No item ${itemIndex}`);
    const labels = this.labelsOf(column);
    const read = readEntries(column, { instrument, language, item }, labels);
    return read.raw && labels === null ? readByLegend(read, column, { instrument, language, item }) : read;
  }

  /**
   * Value columns whose item stands in the row, parted by item where items have labels of their own. `parted`: rows that are about
   * no item are left out in any case.
   */
  byItem(
    answers: readonly AnswerColumn[],
    { index }: ColumnFacts,
    itemOf: (text: string) => number,
    parted: boolean,
  ): readonly AnswerColumn[] {
    const items = instrumentItems(this.#known.instrument);
    const alike = items.every(({ item }) => item.labels === null && item.optional_recode === null);
    if (alike && !parted) return answers;
    const partOf = (row: number): number => {
      const item = itemOf(cellText(this.#sheet.rows[row]?.[index]));
      return alike ? Math.min(0, item) : item;
    };
    return answers.flatMap(({ column }) =>
      [...partedFacts(this.#sheet, this.#headerRows, column, partOf)].map(([part, facts]) => ({
        column: facts,
        read: this.read(facts, part),
        item: alike ? null : (items[part]?.item ?? null),
      })),
    );
  }

  /** Words of the scale, or plain numbers amid the answers (`between`). */
  looksLikeAnswers(column: ColumnFacts, between: boolean): boolean {
    if (column.tooMany || column.entries.length > 30) return false;
    const labels = this.labelsOf(column);
    const read = this.read(column, 0);
    if (read.known < 0.9) return false;
    const worded = labels !== null || column.numbers < column.filled;
    const distinct = column.entries.filter(({ text }) => !isTestText(text)).length;
    return worded ? distinct >= 2 : between && distinct >= 2;
  }
}

/** Does a column hold the very words or codes of the answer columns? Plain numbers are too common to tell. */
export function isLikeOthers({ entries, tooMany }: ColumnFacts, known: ReadonlySet<string>): boolean {
  const coded = entries.filter(({ key }) => !key.startsWith('#'));
  return !tooMany && coded.length >= 2 && entries.every(({ key }) => known.has(key));
}
