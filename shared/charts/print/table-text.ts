/** The table of a chart as text that other programs read: tabs for a paste, HTML for a document, CSV for a file. */
import type { Language } from '../../lib/language.ts';
import type { ChartTable } from '../spec/types.ts';

function rowsOf(table: ChartTable): readonly (readonly string[])[] {
  return [table.columns, ...table.rows.map(({ header, cells }) => [header, ...cells])];
}

/** Rows of cells parted by tabs, as spreadsheets take them from the clipboard. */
export function tableTsv(table: ChartTable): string {
  return rowsOf(table)
    .map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/gu, ' ')).join('\t'))
    .join('\n');
}

/** Semicolons where the comma parts decimals, so that the system's own spreadsheet splits it. No cell begins a formula. */
export function tableCsv(table: ChartTable, language: Language): string {
  const parting = language === 'en' ? ',' : ';';
  return `${rowsOf(table)
    .map((row) => row.map((cell) => csvCell(harmless(cell), parting)).join(parting))
    .join('\r\n')}\r\n`;
}

function csvCell(text: string, parting: string): string {
  return text.includes(parting) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Names come from people: one that would begin a formula gets an apostrophe before it; numbers stay numbers. */
function harmless(text: string): string {
  return /^[=+\-@\t]/u.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/u.test(text) ? `'${text}` : text;
}

/** A plain HTML table with its caption. */
export function tableHtml(table: ChartTable): string {
  const [head = [], ...rows] = rowsOf(table);
  const cells = (row: readonly string[], tag: 'th' | 'td'): string =>
    row
      .map((cell, index) => (index === 0 ? `<th>${escaped(cell)}</th>` : `<${tag}>${escaped(cell)}</${tag}>`))
      .join('');
  return [
    `<table><caption>${escaped(table.caption)}</caption>`,
    `<thead><tr>${cells(head, 'th')}</tr></thead><tbody>`,
    ...rows.map((row) => `<tr>${cells(row, 'td')}</tr>`),
    '</tbody></table>',
  ].join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
