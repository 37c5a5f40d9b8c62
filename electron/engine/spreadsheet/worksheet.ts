/** One worksheet part -> packed cells. Values only: formulas by their stored result, no styles, no geometry. */
import { cellAddress, columnIndex, type Cell } from '../../../shared/domain/mapping/sheet.ts';
import { CellColumns, type PackedSheet } from './cells.ts';
import { serialToIso } from './dates.ts';
import { unescapeText, type SheetPart } from './package-parts.ts';
import { readPlainCell, type PlainCell } from './plain-cell.ts';
import type { Reading } from './reading.ts';
import { readPart, type Attributes, type PartHandlers } from './xml.ts';
import type { ZipArchive } from './zip.ts';

export interface CellContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
  /** Index of each shared string in the reading's table; -1 before its first use. */
  readonly textIndex: Int32Array;
}

type Merge = readonly [number, number, number, number];

/** What a formula without a stored result is read as: an error in its cell, so that it is never taken for an answer. */
export const UNCALCULATED = '=?';

const MERGE_ROWS = 20;
/** A plain number as XML Schema writes a double, without its words for infinity. */
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;

/** Reads one sheet; a value that cannot be read for certain is a Failure that names the cell, never a guess. */
export async function readWorksheet(
  archive: ZipArchive,
  sheet: SheetPart,
  context: CellContext,
  reading: Reading,
): Promise<PackedSheet> {
  const builder = new SheetBuilder(sheet, context, reading);
  await readPart(archive, sheet.part, { root: 'worksheet' }, reading, builder);
  return builder.finish();
}

class SheetBuilder implements PartHandlers {
  wantsText = false;
  readonly #sheet: SheetPart;
  readonly #context: CellContext;
  readonly #reading: Reading;
  readonly #cells: CellColumns;
  readonly #hasDates: boolean;
  readonly #merges: Merge[] = [];
  #mergeCount = 0;
  #hiddenRows = 0;
  readonly #hiddenColumns: (readonly [number, number])[] = [];
  #rowHidden = false;
  #cellsBefore = 0;
  #hasValue = false;
  #inData = false;
  #inCell = false;
  #rowGiven = false;
  #row = -1;
  #column = -1;
  #type = 'n';
  #isDate = false;
  #value = '';
  /** Text of the runs so far, and of the one at hand. */
  #inline = '';
  #run = '';
  #inValue = false;
  #phonetic = 0;
  #hasFormula = false;
  #uncalculated = 0;
  readonly #plain: PlainCell = { row: 0, column: 0, style: 0, isShared: false, value: 0 };
  #firstUncalculated = '';

  constructor(sheet: SheetPart, context: CellContext, reading: Reading) {
    this.#sheet = sheet;
    this.#context = context;
    this.#reading = reading;
    this.#hasDates = context.dateStyles.includes(true);
    this.#cells = new CellColumns(reading, sheet.name);
  }

  /** Plain cells, one behind the other, as far as they go; any that is not certain is left to be read with all care. */
  take(text: string, at: number): number {
    if (!this.#inData || this.#inCell) return at;
    let place = at;
    for (;;) {
      const end = readPlainCell(text, place, this.#plain);
      if (end === place || !this.#takePlain()) return place;
      this.#reading.countElement(2);
      place = end;
    }
  }

  /** Has the plain cell found its place? The same as `#place`, `#number` and `#sharedString` would make of it. */
  #takePlain(): boolean {
    const { row, column, style, isShared, value } = this.#plain;
    if (row === 0 || row !== this.#row + 1 || column >= this.#reading.limits.columns) return false;
    if (!isShared) {
      if (this.#hasDates && this.#context.dateStyles[style] === true) return false;
      this.#cells.addNumber(this.#row, column, value);
    } else {
      const index = this.#textIndexOf(value);
      if (index === undefined) return false;
      if (index >= 0) this.#cells.addText(this.#row, column, index);
    }
    this.#rowGiven = true;
    this.#column = column;
    return true;
  }

  /** Where a shared string stands in the reading's table; -1 for an empty one, undefined for one that is not in the file. */
  #textIndexOf(shared: number): number | undefined {
    const { strings, textIndex } = this.#context;
    const known = textIndex[shared] ?? -1;
    if (known >= 0) return known;
    const text = strings[shared];
    if (text === undefined || text === '') return text === undefined ? undefined : -1;
    return (textIndex[shared] = this.#reading.texts.add(text));
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inCell) this.#openInCell(name);
    else if (this.#inData) {
      if (name === 'c') this.#openCell(attributes);
      else if (name === 'row') this.#openRow(attributes);
    } else if (name === 'sheetData') this.#inData = true;
    else if (name === 'mergeCell') this.#merge(attributes.get('ref') ?? '');
    else if (name === 'col' && isTrue(attributes.get('hidden'))) this.#hideColumns(attributes);
  }

  #openInCell(name: string): void {
    if (name === 'v') this.#inValue = this.#hasValue = this.wantsText = true;
    else if (name === 'f') this.#hasFormula = true;
    else if (name === 't') this.wantsText = this.#phonetic === 0;
    else if (name === 'rPh') this.#phonetic += 1;
    else if (name === 'c') throw this.#damaged();
  }

  close(name: string): void {
    if (this.#inCell) {
      if (name === 'v') this.#inValue = this.wantsText = false;
      else if (name === 'c') this.#closeCell();
      else if (name === 't') this.#closeRun();
      else if (name === 'rPh') this.#phonetic -= 1;
    } else if (name === 'row') {
      if (this.#rowHidden && this.#cells.count > this.#cellsBefore) this.#hiddenRows += 1;
      this.#rowHidden = false;
    } else if (name === 'sheetData') this.#inData = false;
  }

  #closeRun(): void {
    this.wantsText = false;
    this.#inline += unescapeText(this.#run);
    this.#run = '';
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else this.#run += text;
    const length = this.#value.length + this.#inline.length + this.#run.length;
    if (length > this.#reading.limits.cellLength)
      throw this.#reading.tooLarge('text', this.#reading.limits.cellLength);
  }

  finish(): PackedSheet {
    const { name, hidden } = this.#sheet;
    if (this.#hiddenRows > 0)
      this.#reading.note('read.hidden-rows', { sheet: name, count: this.#hiddenRows });
    const hiddenColumns = this.#countHiddenColumns();
    if (hiddenColumns > 0) this.#reading.note('read.hidden-columns', { sheet: name, count: hiddenColumns });
    if (this.#uncalculated > 0)
      this.#reading.note('read.formula-without-value', {
        sheet: name,
        count: this.#uncalculated,
        cell: this.#firstUncalculated,
      });
    return this.#cells.finish({ name, hidden, merges: this.#merges });
  }

  #openRow(attributes: Attributes): void {
    const given = attributes.get('r');
    this.#rowGiven = given !== undefined;
    this.#row = given === undefined ? this.#row + 1 : Number(given) - 1;
    this.#column = -1;
    if (!Number.isInteger(this.#row) || this.#row < 0) throw this.#damaged();
    this.#checkRow();
    this.#rowHidden = isTrue(attributes.get('hidden'));
    this.#cellsBefore = this.#cells.count;
  }

  #checkRow(): void {
    if (this.#row >= this.#reading.limits.rows)
      throw this.#reading.tooLarge('rows', this.#reading.limits.rows);
  }

  #openCell(attributes: Attributes): void {
    const reference = attributes.get('r');
    if (reference === undefined) this.#column += 1;
    else this.#place(reference);
    if (this.#row < 0) throw this.#damaged();
    if (this.#column >= this.#reading.limits.columns)
      throw this.#reading.tooLarge('columns', this.#reading.limits.columns);
    this.#type = attributes.get('t') ?? 'n';
    this.#isDate = this.#hasDates && this.#context.dateStyles[Number(attributes.get('s') ?? 0)] === true;
    this.#value = this.#inline = this.#run = '';
    this.#inCell = true;
    this.#hasFormula = this.#hasValue = false;
    this.#phonetic = 0;
  }

  /** Column and row of a reference. A row without number takes that of its cells; two different ones are no valid sheet. */
  #place(reference: string): void {
    let at = 0;
    let column = 0;
    for (; at < reference.length; at += 1) {
      const letter = reference.charCodeAt(at) & ~32;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    if (at === 0 || at > 3) throw this.#damaged();
    this.#column = column - 1;
    let row = 0;
    for (let digit = at; digit < reference.length; digit += 1) {
      const sign = reference.charCodeAt(digit) - 48;
      if (sign < 0 || sign > 9 || row > 1e8) throw this.#damaged();
      row = row * 10 + sign;
    }
    if (row === this.#row + 1) this.#rowGiven = true;
    else if (row > 0) {
      if (this.#rowGiven) throw this.#damaged();
      this.#row = row - 1;
      this.#rowGiven = true;
      this.#checkRow();
    }
  }

  #closeCell(): void {
    this.#inCell = this.#inValue = this.wantsText = false;
    if (this.#type === 's') this.#sharedString();
    else if (this.#type === 'n' && !this.#isDate) this.#number();
    else {
      const cell = this.#typedValue();
      if (cell !== null) this.#cells.add(this.#row, this.#column, cell);
    }
  }

  #sharedString(): void {
    const raw = this.#value.trim();
    if (raw === '') {
      this.#addUncalculated();
      return;
    }
    const index = this.#textIndexOf(/^\d{1,9}$/.test(raw) ? Number(raw) : -1);
    if (index === undefined)
      throw this.#reading.failure('sheet.missing-text', { sheet: this.#sheet.name, cell: this.#address() });
    if (index >= 0) this.#cells.addText(this.#row, this.#column, index);
  }

  #number(): void {
    const value = this.#value;
    // One digit, which most answers are.
    const digit = value.length === 1 ? value.charCodeAt(0) - 48 : -1;
    if (digit >= 0 && digit <= 9) this.#cells.addNumber(this.#row, this.#column, digit);
    else {
      const cell = this.#typedValue();
      if (cell !== null) this.#cells.add(this.#row, this.#column, cell);
    }
  }

  #typedValue(): Cell {
    const raw = this.#value.trim();
    switch (this.#type) {
      case 'inlineStr':
        return this.#inline === '' ? this.#string(this.#value) : this.#inline;
      case 'str':
        if (!this.#hasValue && this.#inline === '') return this.#uncalculatedCell();
        return this.#value === '' ? this.#inline || null : this.#string(this.#value);
      case 'b':
        return raw === '' ? this.#uncalculatedCell() : this.#boolean(raw);
      case 'e':
        return raw === '' ? this.#uncalculatedCell() : { kind: 'error', text: raw.slice(0, 40) };
      case 'd':
        return raw === '' ? this.#uncalculatedCell() : this.#isoDate(raw);
      case 'n':
        if (raw !== '') return this.#numberOrDate(raw);
        return this.#inline === '' ? this.#uncalculatedCell() : this.#inline;
      default:
        throw this.#damaged();
    }
  }

  #string(raw: string): Cell {
    return raw === '' ? null : unescapeText(raw);
  }

  #boolean(raw: string): boolean {
    if (raw === '1' || raw === 'true') return true;
    if (raw === '0' || raw === 'false') return false;
    throw this.#damaged();
  }

  #numberOrDate(raw: string): Cell {
    // Some writers store what could not be calculated as the words of XML Schema or of their language.
    if (/^([-+]?(inf|infinity)|nan)$/i.test(raw)) return { kind: 'error', text: '#NUM!' };
    const number = Number(raw);
    if (!NUMBER.test(raw) || !Number.isFinite(number)) throw this.#damaged();
    if (this.#isDate) {
      const iso = serialToIso(number, this.#context.date1904);
      if (iso !== null) return { kind: 'date', iso };
    }
    return number + 0;
  }

  #isoDate(raw: string): Cell {
    const match = /^(?:(\d{4}-\d\d-\d\d)T?)?(?:(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)?)?$/.exec(
      raw,
    );
    if (!match) throw this.#damaged();
    const [, day = '1899-12-31', minutes = '00:00', seconds = ':00'] = match;
    if (Number.isNaN(Date.parse(`${day}T${minutes}${seconds}Z`))) throw this.#damaged();
    return { kind: 'date', iso: `${day}T${minutes}${seconds}` };
  }

  /** An empty cell, or a formula whose result the file does not hold. */
  #uncalculatedCell(): Cell {
    if (!this.#hasFormula) return null;
    this.#uncalculated += 1;
    if (this.#uncalculated === 1) this.#firstUncalculated = this.#address();
    return { kind: 'error', text: UNCALCULATED };
  }

  #addUncalculated(): void {
    const cell = this.#uncalculatedCell();
    if (cell !== null) this.#cells.add(this.#row, this.#column, cell);
  }

  #merge(reference: string): void {
    this.#mergeCount += 1;
    if (this.#mergeCount > this.#reading.limits.merges)
      throw this.#reading.tooLarge('cells', this.#reading.limits.merges);
    const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
    if (!match) return;
    const [, left = '', top = '', right = '', bottom = ''] = match;
    const merge: Merge = [Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right)];
    const { rows, columns } = this.#reading.limits;
    if (merge[2] >= rows || merge[3] >= columns || merge[0] < 0) return;
    if (merge[0] < MERGE_ROWS) this.#merges.push(merge);
  }

  #hideColumns(attributes: Attributes): void {
    const [first, last] = [Number(attributes.get('min')), Number(attributes.get('max'))];
    if (first >= 1 && last >= first && this.#hiddenColumns.length < this.#reading.limits.columns)
      this.#hiddenColumns.push([first - 1, last]);
  }

  /** Only those beside cells: sheets often hide all that lies right of their content. */
  #countHiddenColumns(): number {
    const { width } = this.#cells;
    return this.#hiddenColumns.reduce(
      (sum, [first, end]) => sum + Math.max(0, Math.min(end, width) - first),
      0,
    );
  }

  #address(): string {
    return cellAddress(Math.max(0, this.#row), Math.max(0, this.#column));
  }

  #damaged(): Error {
    return this.#reading.failure('sheet.damaged-cell', { sheet: this.#sheet.name, cell: this.#address() });
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
