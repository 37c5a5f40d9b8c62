/** One worksheet part -> rows of typed cells. Values only: formulas by their stored result, no styles, no geometry. */
import { cellAddress, type Cell, type ParsedSheet } from '../../../shared/domain/mapping/sheet.ts';
import { serialToIso } from './dates.ts';
import { unescapeText, type SheetPart } from './package-parts.ts';
import type { Reading } from './reading.ts';
import { readPart, type Attributes } from './xml.ts';
import type { ZipArchive } from './zip.ts';

export interface CellContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
}

type Merge = readonly [number, number, number, number];

const EMPTY_ROW: readonly Cell[] = Object.freeze([]);
const MERGE_ROWS = 20;

/** Reads one sheet; a value that cannot be read for certain is a Failure that names the cell, never a guess. */
export async function readWorksheet(
  archive: ZipArchive,
  sheet: SheetPart,
  context: CellContext,
  reading: Reading,
): Promise<ParsedSheet> {
  const builder = new SheetBuilder(sheet, context, reading);
  await readPart(archive, sheet.part, reading, {
    open: (name, attributes) => builder.open(name, attributes),
    close: (name) => builder.close(name),
    text: (text) => builder.text(text),
  });
  return builder.finish();
}

class SheetBuilder {
  readonly #sheet: SheetPart;
  readonly #context: CellContext;
  readonly #reading: Reading;
  readonly #rows: (readonly Cell[])[] = [];
  readonly #merges: Merge[] = [];
  #mergeCount = 0;
  #columnCount = 0;
  #hiddenRows = 0;
  #row = -1;
  #cells: Cell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #inline = '';
  #inCell = false;
  #inValue = false;
  #inInlineText = false;
  #phonetic = 0;
  #hasValue = false;
  #hasFormula = false;
  #formulasWithoutValue = 0;
  #firstFormulaWithoutValue = '';

  constructor(sheet: SheetPart, context: CellContext, reading: Reading) {
    this.#sheet = sheet;
    this.#context = context;
    this.#reading = reading;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inCell) {
      if (name === 'v') this.#inValue = this.#hasValue = true;
      else if (name === 'f') this.#hasFormula = true;
      else if (name === 't') this.#inInlineText = this.#phonetic === 0;
      else if (name === 'rPh') this.#phonetic += 1;
    } else if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (name === 't') this.#inInlineText = false;
    else if (name === 'rPh') this.#phonetic -= 1;
    else if (name === 'c' && this.#inCell) this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else if (this.#inInlineText) this.#inline += text;
  }

  finish(): ParsedSheet {
    const { name, hidden } = this.#sheet;
    while (this.#rows.length > 0 && this.#rows.at(-1)?.length === 0) this.#rows.pop();
    if (this.#hiddenRows > 0)
      this.#reading.note('read.hidden-rows', { sheet: name, count: this.#hiddenRows });
    if (this.#formulasWithoutValue > 0)
      this.#reading.note('read.formula-without-value', {
        sheet: name,
        count: this.#formulasWithoutValue,
        cell: this.#firstFormulaWithoutValue,
      });
    return { name, hidden, rows: this.#rows, columnCount: this.#columnCount, merges: this.#merges };
  }

  #openRow(attributes: Attributes): void {
    const given = attributes['r'];
    const row = given === undefined ? this.#row + 1 : Number(given) - 1;
    if (!Number.isInteger(row) || row < 0) throw this.#damaged();
    if (row >= this.#reading.limits.rows) throw this.#reading.tooLarge('rows', this.#reading.limits.rows);
    this.#row = row;
    this.#column = -1;
    this.#cells = [];
    if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') this.#hiddenRows += 1;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    const present = this.#rows[this.#row];
    if (present && present.length > 0) throw this.#damaged();
    if (this.#row > this.#rows.length) this.#reading.countSlots(this.#row - this.#rows.length);
    while (this.#rows.length < this.#row) this.#rows.push(EMPTY_ROW);
    this.#rows[this.#row] = this.#cells;
    this.#columnCount = Math.max(this.#columnCount, this.#cells.length);
    this.#cells = [];
  }

  #openCell(attributes: Attributes): void {
    const reference = attributes['r'];
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
    if (this.#row < 0 || this.#column < 0) throw this.#damaged();
    if (this.#column >= this.#reading.limits.columns)
      throw this.#reading.tooLarge('columns', this.#reading.limits.columns);
    this.#type = attributes['t'] ?? 'n';
    this.#style = Number(attributes['s'] ?? 0);
    this.#value = this.#inline = '';
    this.#inCell = true;
    this.#hasValue = this.#hasFormula = false;
    this.#phonetic = 0;
  }

  #closeCell(): void {
    this.#inCell = this.#inValue = this.#inInlineText = false;
    const value = this.#readValue();
    if (value === null) {
      if (this.#hasFormula && !this.#hasValue && this.#type !== 'str') this.#countFormulaWithoutValue();
      return;
    }
    const at = this.#column;
    if (at < this.#cells.length && this.#cells[at] !== null) throw this.#damaged();
    this.#reading.countCell();
    if (at >= this.#cells.length) this.#reading.countSlots(at + 1 - this.#cells.length);
    while (this.#cells.length < at) this.#cells.push(null);
    this.#cells[at] = value;
  }

  #readValue(): Cell {
    switch (this.#type) {
      case 's':
        return this.#sharedString();
      case 'inlineStr':
        return this.#string(this.#inline);
      case 'str':
        return this.#string(this.#value);
      case 'b':
        return this.#value === '' ? null : this.#boolean();
      case 'e':
        return this.#value === '' ? null : { kind: 'error', text: this.#value.slice(0, 40) };
      case 'd':
        return this.#isoDate();
      case 'n':
        return this.#number();
      default:
        throw this.#damaged();
    }
  }

  #sharedString(): Cell {
    const raw = this.#value.trim();
    if (raw === '') return null;
    const text = /^\d+$/.test(raw) ? this.#context.strings[Number(raw)] : undefined;
    if (text === undefined)
      throw this.#reading.failure('sheet.missing-text', { sheet: this.#sheet.name, cell: this.#address() });
    return text === '' ? null : text;
  }

  #string(raw: string): Cell {
    if (raw.length > this.#reading.limits.cellLength)
      throw this.#reading.tooLarge('text', this.#reading.limits.cellLength);
    return raw === '' ? null : unescapeText(raw);
  }

  #boolean(): boolean {
    const raw = this.#value.trim();
    if (raw === '1' || raw === 'true') return true;
    if (raw === '0' || raw === 'false') return false;
    throw this.#damaged();
  }

  #number(): Cell {
    const raw = this.#value.trim();
    if (raw === '') return this.#string(this.#inline);
    const number = Number(raw);
    if (!/^[-+]?[\d.]/.test(raw) || !Number.isFinite(number)) throw this.#damaged();
    if (this.#context.dateStyles[this.#style]) {
      const iso = serialToIso(number, this.#context.date1904);
      if (iso !== null) return { kind: 'date', iso };
    }
    return number;
  }

  #isoDate(): Cell {
    const raw = this.#value.trim();
    if (raw === '') return null;
    const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?)?$/.exec(raw);
    if (!match) throw this.#damaged();
    const time = match[2] ?? '00:00:00';
    return { kind: 'date', iso: `${match[1] ?? ''}T${time.length === 5 ? `${time}:00` : time}` };
  }

  #merge(reference: string): void {
    this.#mergeCount += 1;
    if (this.#mergeCount > this.#reading.limits.merges)
      throw this.#reading.tooLarge('cells', this.#reading.limits.merges);
    const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
    if (!match) return;
    const [, left = '', top = '', right = '', bottom = ''] = match;
    if (Number(top) <= MERGE_ROWS)
      this.#merges.push([Number(top) - 1, columnOf(left), Number(bottom) - 1, columnOf(right)]);
  }

  #countFormulaWithoutValue(): void {
    this.#formulasWithoutValue += 1;
    if (this.#formulasWithoutValue === 1) this.#firstFormulaWithoutValue = this.#address();
  }

  #address(): string {
    return cellAddress(Math.max(0, this.#row), Math.max(0, this.#column));
  }

  #damaged(): Error {
    return this.#reading.failure('sheet.damaged-cell', { sheet: this.#sheet.name, cell: this.#address() });
  }
}

/** Column of an A1 reference, 0-based; -1 where it has no column letters. */
function columnOf(reference: string): number {
  let column = 0;
  let letters = 0;
  for (; letters < reference.length; letters += 1) {
    const code = reference.charCodeAt(letters) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (letters >= 3) return -1;
  }
  return letters === 0 ? -1 : column - 1;
}
