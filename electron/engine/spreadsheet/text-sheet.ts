/** A text file (comma, semicolon, tab, pipe) -> one sheet of typed cells. */
import { CellColumns, type PackedSheet } from './cells.ts';
import { decodeText } from './encoding.ts';
import type { Reading } from './reading.ts';
import { guessSeparator, takeSeparatorLine } from './separator.ts';
import { TextFields } from './text-fields.ts';
import { detached } from './text-table.ts';

export interface TextSheet {
  readonly sheet: PackedSheet;
  readonly encoding: string;
  readonly separator: string;
}

const CHUNK = 256 * 1024;

/** Reads a text file; Failures `sheet.not-a-spreadsheet` for other bytes, `sheet.damaged-line` for open quotes. */
export async function readTextSheet(
  bytes: Buffer,
  reading: Reading,
  fileName = reading.fileName,
): Promise<TextSheet> {
  const decoded = decodeText(bytes);
  if (!decoded || isForeignText(decoded.text)) throw reading.failure('sheet.not-a-spreadsheet');
  const { separator: named, rest } = takeSeparatorLine(decoded.text);
  if (rest.trim() === '') throw reading.failure('sheet.empty');
  if (rest.includes('\ufffd')) reading.note('read.broken-signs');
  else if (decoded.encoding === 'windows-1252' && looksLikeMacRoman(rest)) reading.note('read.foreign-signs');
  const separator = named ?? guessSeparator(rest);
  const name = fileName.replace(/\.[^.]*$/, '') || fileName;
  return {
    sheet: await readRows(rest, separator, name, reading),
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

async function readRows(
  text: string,
  separator: string,
  name: string,
  reading: Reading,
): Promise<PackedSheet> {
  const { rows, columns, cellLength } = reading.limits;
  const cells = new CellColumns(reading, name);
  const typed = new TypedTexts(separator, reading);
  const fields = new TextFields(text, separator);
  reading.expectBytes(text.length);
  let counted = 0;
  while (fields.next()) {
    if (fields.value !== '') {
      if (fields.row >= rows) throw reading.tooLarge('rows', rows);
      if (fields.column >= columns) throw reading.tooLarge('columns', columns);
      if (fields.value.length > cellLength) throw reading.tooLarge('text', cellLength);
      typed.add(fields.value, fields.row, fields.column, cells);
    }
    if (fields.at - counted < CHUNK) continue;
    reading.checkCancelled();
    reading.countUnpacked(fields.at - counted);
    counted = fields.at;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  if (fields.openQuote >= 0)
    throw reading.failure('sheet.damaged-line', { line: lineAt(text, fields.openQuote) });
  reading.countUnpacked(text.length - counted);
  return cells.finish({ name, hidden: false, merges: [] });
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split(/\r\n|\r|\n/).length;
}

/** The number that a text was read as, or its index among the texts. */
interface Typed {
  readonly isNumber: boolean;
  readonly value: number;
}

/** Texts that are typed once and looked up then. */
const REMEMBERED = 20_000;

/**
 * Purely numeric text -> number. Leading zeros and more than 15 digits stay text (ids). A decimal comma is read in files
 * parted by semicolon, tab or pipe; in a comma file it can only stand in quotes, where three decimals may be thousands.
 */
class TypedTexts {
  readonly #seen = new Map<string, Typed>();
  readonly #decimalComma: RegExp;
  readonly #reading: Reading;

  constructor(separator: string, reading: Reading) {
    this.#decimalComma = separator === ',' ? /^-?(0|[1-9]\d*),\d{1,2}$/ : /^-?(0|[1-9]\d*),\d+$/;
    this.#reading = reading;
  }

  add(text: string, row: number, column: number, cells: CellColumns): void {
    const { isNumber, value } = this.#seen.get(text) ?? this.#type(text);
    if (isNumber) cells.addNumber(row, column, value);
    else cells.addText(row, column, value);
  }

  #type(text: string): Typed {
    const bare = text.trim();
    const isNumber =
      (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(bare) || this.#decimalComma.test(bare)) &&
      bare.replace(/\D/g, '').length <= 15;
    const value = isNumber ? Number(bare.replace(',', '.')) + 0 : this.#reading.texts.add(text);
    const typed = { isNumber, value };
    if (this.#seen.size < REMEMBERED && text.length <= 300) this.#seen.set(detached(text), typed);
    return typed;
  }
}
