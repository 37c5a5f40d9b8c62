/** A text file (comma, semicolon, tab, pipe) -> one sheet of typed cells. */
import { parse, CsvError } from 'csv-parse';
import type { Cell, ParsedSheet } from '../../../shared/domain/mapping/sheet.ts';
import { decodeText } from './encoding.ts';
import type { Reading } from './reading.ts';
import { guessSeparator, takeSeparatorLine } from './separator.ts';

export interface TextSheet {
  readonly sheet: ParsedSheet;
  readonly encoding: string;
  readonly separator: string;
}

const CHUNK = 256 * 1024;

/** Reads a text file; Failures `sheet.not-a-spreadsheet` for other bytes, `sheet.damaged-line` for open quotes. */
export async function readTextSheet(bytes: Buffer, reading: Reading): Promise<TextSheet> {
  const decoded = decodeText(bytes);
  if (!decoded || isForeignText(decoded.text)) throw reading.failure('sheet.not-a-spreadsheet');
  const { separator: named, rest } = takeSeparatorLine(decoded.text);
  if (rest.trim() === '') throw reading.failure('sheet.empty');
  if (rest.includes('\ufffd')) reading.note('read.broken-signs');
  else if (decoded.encoding === 'windows-1252' && looksLikeMacRoman(rest)) reading.note('read.foreign-signs');
  const separator = named ?? guessSeparator(rest);
  const rows = await parseRows(rest, separator, reading);
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const name = reading.fileName.replace(/\.[^.]*$/, '') || reading.fileName;
  return {
    sheet: { name, hidden: false, rows, columnCount, merges: [] },
    encoding: decoded.encoding,
    separator,
  };
}

/** Markup, page descriptions and JSON are text, yet no table. */
function isForeignText(text: string): boolean {
  return /^\s*(<\?xml|<!doctype|<html|<svg|\{\\rtf|%PDF|%!PS|\{\s*"|\[\s*[[{"])/i.test(text.slice(0, 200));
}

/** æ, ø and å of an old Mac, read as Windows-1252. */
function looksLikeMacRoman(text: string): boolean {
  return /[a-z][\u00be\u00bf\u0152][a-z]/i.test(text) && !/[æøåÆØÅäöü]/.test(text);
}

async function parseRows(text: string, separator: string, reading: Reading): Promise<(readonly Cell[])[]> {
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 16_000_000,
  });
  const typed = cellTyper(separator);
  const rows: (readonly Cell[])[] = [];
  let failure: unknown = null;
  const take = (): void => {
    for (
      let record = parser.read() as string[] | null;
      record !== null;
      record = parser.read() as string[] | null
    )
      rows.push(typedRow(record, typed, rows.length, reading));
  };
  const ended = new Promise<void>((resolve) => {
    parser.on('end', resolve);
    parser.on('error', (error: unknown) => {
      failure ??= error;
      resolve();
    });
  });
  parser.on('readable', () => {
    if (failure !== null) return;
    try {
      take();
    } catch (error) {
      failure = error;
      parser.destroy();
    }
  });
  reading.expectBytes(text.length);
  try {
    for (let at = 0; at < text.length && failure === null; at += CHUNK) {
      reading.checkCancelled();
      parser.write(text.slice(at, at + CHUNK));
      await new Promise<void>((resolve) => setImmediate(resolve));
      reading.countUnpacked(Math.min(CHUNK, text.length - at));
    }
    if (failure === null) {
      parser.end();
      await ended;
    }
  } finally {
    parser.destroy();
  }
  if (failure instanceof CsvError)
    throw reading.failure('sheet.damaged-line', { line: rows.length + 1 }, failure);
  if (failure !== null) throw failure;
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function typedRow(
  record: readonly string[],
  typed: (text: string) => Cell,
  row: number,
  reading: Reading,
): readonly Cell[] {
  if (row >= reading.limits.rows) throw reading.tooLarge('rows', reading.limits.rows);
  if (record.length > reading.limits.columns) throw reading.tooLarge('columns', reading.limits.columns);
  reading.countSlots(record.length);
  const cells = record.map((text) => {
    if (text === '') return null;
    if (text.length > reading.limits.cellLength) throw reading.tooLarge('text', reading.limits.cellLength);
    reading.countCell();
    return typed(text);
  });
  let width = cells.length;
  while (width > 0 && cells[width - 1] === null) width -= 1;
  return width === cells.length ? cells : cells.slice(0, width);
}

/**
 * Purely numeric text -> number. Leading zeros and more than 15 digits stay text (ids). A decimal comma is read in files
 * parted by semicolon, tab or pipe; in a comma file it can only stand in quotes, where three decimals may be thousands.
 */
function cellTyper(separator: string): (text: string) => Cell {
  const seen = new Map<string, Cell>();
  const decimalComma = separator === ',' ? /^-?(0|[1-9]\d*),\d{1,2}$/ : /^-?(0|[1-9]\d*),\d+$/;
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const bare = text.trim();
    let cell: Cell = text;
    if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(bare) || decimalComma.test(bare)) {
      if (bare.replace(/\D/g, '').length <= 15) cell = Number(bare.replace(',', '.')) + 0;
    }
    if (seen.size < 20_000) seen.set(text, cell);
    return cell;
  };
}
