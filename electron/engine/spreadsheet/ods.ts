/** An OpenDocument sheet (.ods) -> packed sheets: values only, under the same limits. OpenDocument 1.2, part 1, sections 9 and 19. */
import { cellAddress, type Cell } from '../../../shared/domain/mapping/sheet.ts';
import { CellColumns, type PackedSheet } from './cells.ts';
import { cleanName } from './clean.ts';
import type { Reading } from './reading.ts';
import { UNCALCULATED } from './worksheet.ts';
import { readPart, type Attributes, type PartHandlers } from './xml.ts';
import type { ZipArchive } from './zip.ts';

const MIMETYPE = 'application/vnd.oasis.opendocument';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const NAMESPACES = {
  [`${OASIS}office:1.0`]: 'office',
  [`${OASIS}table:1.0`]: 'table',
  [`${OASIS}text:1.0`]: 'text',
  [`${OASIS}style:1.0`]: 'style',
  [`${OASIS}drawing:1.0`]: 'draw',
};
const [OFFICE, TABLE, STYLE, TEXT] = [':office:1.0', ':table:1.0', ':style:1.0', ':text:1.0'];
/** LibreOffice's own name space: only there an error is told from a text. */
const CALC_EXTENSION = ':calcext:1.0';
const MERGE_ROWS = 20;
/** Elements inside a cell whose text is not the cell's. */
const ASIDE = new Set(['office:annotation', 'table:table', 'text:ruby-text', 'text:note']);

/** An OpenDocument package? Other documents of that family are refused. */
export async function isOds(archive: ZipArchive): Promise<boolean> {
  if (!archive.has('mimetype') || archive.has('[Content_Types].xml')) return false;
  let type = '';
  for await (const chunk of archive.read('mimetype')) type += chunk.toString('latin1', 0, 200);
  return type.startsWith(MIMETYPE);
}

/** All sheets in their order, hidden ones included and noted. */
export async function readOds(archive: ZipArchive, reading: Reading): Promise<readonly PackedSheet[]> {
  if (await isEncrypted(archive, reading)) throw reading.failure('sheet.encrypted');
  const builder = new OdsBuilder(reading);
  reading.expectBytes(archive.claimedSize('content.xml'));
  const shape = { root: 'document-content', namespaces: NAMESPACES };
  await readPart(archive, 'content.xml', shape, reading, builder);
  if (!builder.isSpreadsheet) throw reading.failure('sheet.not-a-spreadsheet');
  if (builder.sheets.length === 0) throw reading.failure('sheet.no-sheets');
  return builder.sheets;
}

async function isEncrypted(archive: ZipArchive, reading: Reading): Promise<boolean> {
  if (archive.has('encrypted-package')) return true;
  if (!archive.has('META-INF/manifest.xml')) return false;
  let encrypted = false;
  await readPart(archive, 'META-INF/manifest.xml', { root: 'manifest' }, reading, {
    open: (name) => {
      if (name === 'encryption-data') encrypted = true;
    },
  });
  return encrypted;
}

/** One cell of the row at hand, which may stand in several places. */
interface RepeatedCell {
  readonly column: number;
  readonly repeat: number;
  readonly cell: Exclude<Cell, null>;
}

class OdsBuilder implements PartHandlers {
  wantsText = false;
  isSpreadsheet = false;
  readonly sheets: PackedSheet[] = [];
  readonly #reading: Reading;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #sheet: { name: string; hidden: boolean; cells: CellColumns } | null = null;
  #merges: (readonly [number, number, number, number])[] = [];
  #row = 0;
  #rowRepeat = 1;
  #rowHidden = false;
  #hiddenRows = 0;
  #uncalculated = 0;
  #firstUncalculated = '';
  #rowCells: RepeatedCell[] = [];
  #column = 0;
  #cellRepeat = 1;
  #inCell = false;
  #covered = false;
  /** Open elements inside the cell whose text is left out. */
  #aside = 0;
  #type = '';
  #value: string | undefined;
  #hasFormula = false;
  #isError = false;
  #text = '';
  #paragraphs = 0;
  #inParagraph = false;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inCell) this.#openInCell(name, attributes);
    else if (name === 'table:table-cell') this.#openCell(attributes, false);
    else if (name === 'table:covered-table-cell') this.#openCell(attributes, true);
    else if (name === 'table:table-row') this.#openRow(attributes);
    else if (name === 'table:table') this.#openSheet(attributes);
    else if (name === 'office:spreadsheet') this.isSpreadsheet = true;
    else if (name === 'style:style') this.#style = attributes.getIn(STYLE, 'name') ?? '';
    else if (name === 'style:table-properties' && attributes.getIn(TABLE, 'display') === 'false')
      this.#hiddenStyles.add(this.#style);
  }

  close(name: string): void {
    if (this.#inCell) this.#closeInCell(name);
    else if (name === 'table:table-row') this.#closeRow();
    else if (name === 'table:table') this.#closeSheet();
  }

  text(text: string): void {
    const piece = text.replace(/[ \t\r\n]+/g, ' ');
    this.#append(this.#text === '' || this.#text.endsWith('\n') ? piece.trimStart() : piece);
  }

  #append(text: string): void {
    this.#text += text;
    if (this.#text.length > this.#reading.limits.cellLength)
      throw this.#reading.tooLarge('text', this.#reading.limits.cellLength);
  }

  #openSheet(attributes: Attributes): void {
    if (!this.isSpreadsheet || this.#sheet !== null) return;
    if (this.sheets.length >= this.#reading.limits.sheets)
      throw this.#reading.tooLarge('parts', this.#reading.limits.sheets);
    const name = cleanName(attributes.getIn(TABLE, 'name') ?? '', 100);
    const hidden = this.#hiddenStyles.has(attributes.getIn(TABLE, 'style-name') ?? '');
    this.#sheet = { name, hidden, cells: new CellColumns(this.#reading, name) };
    this.#merges = [];
    this.#row = this.#hiddenRows = this.#uncalculated = 0;
  }

  #closeSheet(): void {
    if (this.#sheet === null) return;
    const { name, hidden, cells } = this.#sheet;
    if (hidden) this.#reading.note('read.hidden-sheet', { sheet: name });
    if (this.#hiddenRows > 0)
      this.#reading.note('read.hidden-rows', { sheet: name, count: this.#hiddenRows });
    if (this.#uncalculated > 0)
      this.#reading.note('read.formula-without-value', {
        sheet: name,
        count: this.#uncalculated,
        cell: this.#firstUncalculated,
      });
    this.sheets.push(cells.finish({ name, hidden, merges: this.#merges }));
    this.#sheet = null;
  }

  #openRow(attributes: Attributes): void {
    this.#rowRepeat = repeats(attributes.getIn(TABLE, 'number-rows-repeated'));
    const visibility = attributes.getIn(TABLE, 'visibility');
    this.#rowHidden = visibility === 'collapse' || visibility === 'filter';
    this.#rowCells = [];
    this.#column = 0;
  }

  #closeRow(): void {
    const { limits } = this.#reading;
    if (this.#rowCells.length > 0 && this.#sheet !== null) {
      if (this.#row + this.#rowRepeat > limits.rows) throw this.#reading.tooLarge('rows', limits.rows);
      if (this.#rowHidden) this.#hiddenRows += this.#rowRepeat;
      for (let r = 0; r < this.#rowRepeat; r += 1) this.#storeRow(this.#sheet.cells, this.#row + r);
    }
    this.#row += this.#rowRepeat;
  }

  #storeRow(cells: CellColumns, row: number): void {
    const { limits } = this.#reading;
    for (const { column, repeat, cell } of this.#rowCells) {
      if (column + repeat > limits.columns) throw this.#reading.tooLarge('columns', limits.columns);
      if (typeof cell === 'object' && cell.kind === 'error' && cell.text === UNCALCULATED)
        this.#countUncalculated(repeat, row, column);
      for (let c = 0; c < repeat; c += 1) cells.add(row, column + c, cell);
    }
  }

  #countUncalculated(repeat: number, row: number, column: number): void {
    if (this.#uncalculated === 0) this.#firstUncalculated = cellAddress(row, column);
    this.#uncalculated += repeat;
  }

  #openCell(attributes: Attributes, covered: boolean): void {
    if (this.#sheet === null) return;
    this.#inCell = true;
    this.#covered = covered;
    this.#aside = 0;
    this.#text = '';
    this.#paragraphs = 0;
    this.#inParagraph = false;
    this.#cellRepeat = repeats(attributes.getIn(TABLE, 'number-columns-repeated'));
    this.#type = attributes.getIn(OFFICE, 'value-type') ?? '';
    this.#isError = attributes.getIn(CALC_EXTENSION, 'value-type') === 'error';
    this.#hasFormula = attributes.getIn(TABLE, 'formula') !== undefined;
    this.#value = this.#typedAttribute(attributes);
    const across = repeats(attributes.getIn(TABLE, 'number-columns-spanned'));
    const down = repeats(attributes.getIn(TABLE, 'number-rows-spanned'));
    if ((across > 1 || down > 1) && this.#row < MERGE_ROWS) this.#merge(across, down);
  }

  #merge(across: number, down: number): void {
    const { rows, columns } = this.#reading.limits;
    const [bottom, right] = [this.#row + down - 1, this.#column + across - 1];
    if (bottom < rows && right < columns) this.#merges.push([this.#row, this.#column, bottom, right]);
  }

  #typedAttribute(attributes: Attributes): string | undefined {
    if (this.#type === 'date') return attributes.getIn(OFFICE, 'date-value');
    if (this.#type === 'boolean') return attributes.getIn(OFFICE, 'boolean-value');
    if (this.#type === 'string') return attributes.getIn(OFFICE, 'string-value');
    return this.#type === 'time' ? undefined : attributes.getIn(OFFICE, 'value');
  }

  #openInCell(name: string, attributes: Attributes): void {
    if (this.#aside > 0 || ASIDE.has(name) || name.startsWith('draw:')) {
      this.#aside += 1;
      this.wantsText = false;
    } else if (name === 'text:p' || name === 'text:h') {
      if (this.#paragraphs > 0) this.#append('\n');
      this.#paragraphs += 1;
      this.wantsText = this.#inParagraph = true;
    } else if (name === 'text:s')
      this.#append(
        ' '.repeat(Math.min(repeats(attributes.getIn(TEXT, 'c')), this.#reading.limits.cellLength)),
      );
    else if (name === 'text:tab') this.#append('\t');
    else if (name === 'text:line-break') this.#append('\n');
  }

  #closeInCell(name: string): void {
    if (this.#aside > 0) {
      this.#aside -= 1;
      if (this.#aside === 0) this.wantsText = this.#inParagraph;
    } else if (name === 'text:p' || name === 'text:h') this.wantsText = this.#inParagraph = false;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#closeCell();
  }

  #closeCell(): void {
    this.#inCell = this.wantsText = false;
    const cell = this.#covered ? null : this.#readValue();
    if (cell !== null) this.#rowCells.push({ column: this.#column, repeat: this.#cellRepeat, cell });
    this.#column += this.#cellRepeat;
  }

  #readValue(): Cell {
    const raw = this.#value?.trim() ?? '';
    if (this.#isError) return { kind: 'error', text: this.#text.slice(0, 40) || '#VALUE!' };
    switch (this.#type) {
      case '':
        if (this.#hasFormula) return { kind: 'error', text: UNCALCULATED };
        return this.#text === '' ? null : this.#text;
      case 'string':
      case 'time':
        return (this.#value ?? this.#text) || null;
      case 'boolean':
        if (raw !== 'true' && raw !== 'false') throw this.#damaged();
        return raw === 'true';
      case 'date':
        return this.#date(raw);
      default:
        if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(raw) || !Number.isFinite(Number(raw)))
          throw this.#damaged();
        return Number(raw) + 0;
    }
  }

  #date(raw: string): Cell {
    const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:[.,]\d+)?Z?)?$/.exec(raw);
    if (!match) throw this.#damaged();
    const iso = `${match[1] ?? ''}T${match[2] ?? '00:00:00'}`;
    if (Number.isNaN(Date.parse(`${iso}Z`))) throw this.#damaged();
    return { kind: 'date', iso };
  }

  #damaged(): Error {
    const cell = cellAddress(this.#row, this.#column);
    return this.#reading.failure('sheet.damaged-cell', { sheet: this.#sheet?.name ?? '', cell });
  }
}

/** A count of repetitions; what is no positive number counts as one. */
function repeats(value: string | undefined): number {
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : 1;
}
