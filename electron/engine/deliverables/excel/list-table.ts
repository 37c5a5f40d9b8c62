/** A list as a real Excel table: a header that stays in sight, filters, widths that fit, printed on as many pages as it needs. */
import type { Worksheet } from 'exceljs';
import type { BookContext } from './context.ts';
import { header, headingWidth, heightOf, line, NAME_PX, widthOf, type Entry } from './pen.ts';
import { cellText } from './xml-text.ts';

export interface ListTable {
  /** Name of the table in formulas; latin letters. */
  readonly name: string;
  readonly top: number;
  readonly labels: readonly string[];
  /** How many columns at the left hold texts. */
  readonly texts: number;
  readonly rows: readonly (readonly Entry[])[];
  /** Widths of columns whose texts decide nothing; by column, 0-based. */
  readonly widths?: ReadonlyMap<number, number>;
}

/** Least height of a row of a list, in points. */
const ROW_PT = 17;
const HEADER_PT = 46;
const NUMBER_WIDTH = 13;
/** Room of the filter's arrow beside a name. */
const FILTER_WIDTH = 3;

const WRAPPED = { vertical: 'middle', horizontal: 'left', wrapText: true } as const;

/** Draws the table; the widths fit it. Returns the first free row below. */
export function drawTable(context: BookContext, sheet: Worksheet, list: ListTable): number {
  const { top, texts, rows } = list;
  const labels = uniqueNames(list.labels);
  labels.forEach((label, index) => {
    const words = rows.flatMap((row) => {
      const entry = row[index];
      return entry?.kind === 'text' ? [entry.text] : [];
    });
    const fitting =
      index < texts ? widthOf([...words, label], 14, 36) + FILTER_WIDTH : headingWidth(label, NUMBER_WIDTH);
    sheet.getColumn(index + 1).width = list.widths?.get(index) ?? fitting;
  });
  addTable(sheet, { ...list, labels });
  header(context, sheet, top, labels, texts);
  sheet.getRow(top).height = Math.max(
    HEADER_PT,
    ...labels.map(
      (label, index) => heightOf(label, (sheet.getColumn(index + 1).width ?? 0) - 2, NAME_PX) + 4,
    ),
  );
  rows.forEach((entries, index) => {
    line(context, sheet, top + 1 + index, entries);
    entries.forEach((entry, column) => {
      // A text beside a number that stands right.
      if (entry.kind === 'text' && column >= texts)
        sheet.getCell(top + 1 + index, column + 1).alignment = { ...WRAPPED, indent: 1 };
    });
    sheet.getRow(top + 1 + index).height = rowHeight(sheet, entries);
  });
  return top + rows.length + 1;
}

/** Excel repairs a file whose table has no row, two columns of one name, or a name that differs from its header cell. */
function addTable(sheet: Worksheet, { name, top, labels, rows }: ListTable): void {
  sheet.addTable({
    name,
    ref: `A${top}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: labels.map((label) => ({ name: cellText(label), filterButton: true })),
    rows: rows.length === 0 ? [labels.map(() => null)] : rows.map((entries) => entries.map(() => null)),
  });
}

/** Names of columns as Excel wants them: one line, and no two alike. */
export function uniqueNames(labels: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return labels.map((label) => {
    const clean = label.replace(/\s+/gu, ' ').trim().slice(0, 200) || '–';
    let name = clean;
    for (let count = 2; seen.has(name.toLowerCase()); count += 1) name = `${clean} (${count})`;
    seen.add(name.toLowerCase());
    return name;
  });
}

/** Texts wrap inside their columns: the row is as high as the longest of them. */
function rowHeight(sheet: Worksheet, entries: readonly Entry[]): number {
  const heights = entries.map((entry, index) =>
    entry.kind === 'text' ? heightOf(entry.text, sheet.getColumn(index + 1).width ?? 0, NAME_PX) + 2 : 0,
  );
  return Math.max(ROW_PT, ...heights);
}

/** The header stays in sight and on every printed page. */
export function keepHeader(sheet: Worksheet, top: number): void {
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: top, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${top}:${top}`;
}
