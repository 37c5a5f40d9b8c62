/** Where does the header end and the data begin? One to three header rows, titles above them, block headers. */
import type { ParsedSheet } from '../sheet.ts';
import { cellText, foldLoosely, isBlank, withoutMarkup } from '../text.ts';

export interface Header {
  readonly rows: number;
  /** Per column the texts of its header rows that name it, top to bottom. */
  readonly texts: readonly (readonly string[])[];
}

const SECOND_ROW_WORDS = new Set(['response', 'open ended response', 'svar', 'other please specify']);
const LOOK = 12;

/** `isName` tells texts that are groups or items of the engagement: a row full of them is a header. */
export function findHeader(sheet: ParsedSheet, isName: (text: string) => boolean): Header {
  const importIds = rowsAtTop(sheet).findIndex(
    (row) => share(row, (text) => text.startsWith('{"ImportId"')) > 0.6,
  );
  if (importIds >= 1)
    return plain(sheet, importIds + 1, importIds === 1 ? [0] : [importIds - 2, importIds - 1]);
  if (isQualtricsPair(sheet)) return plain(sheet, 2, [0, 1]);
  const first = firstHeaderRow(sheet, isName);
  if (isBlockHeader(sheet, first, isName)) return blocks(sheet, first);
  return plain(sheet, first + 1, [first]);
}

type Texts = readonly string[];

function rowsAtTop(sheet: ParsedSheet): readonly Texts[] {
  return sheet.rows.slice(0, LOOK).map((row) => row.map(cellText));
}

function share(row: Texts, test: (text: string) => boolean): number {
  const filled = row.filter((text) => text !== '');
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}

/** Qualtrics without import ids: names and texts, in the old form `V1`, `V2` ... over the names. */
function isQualtricsPair(sheet: ParsedSheet): boolean {
  const [names = [], texts = []] = rowsAtTop(sheet);
  const isData = /^\d{4}-|^\d+[./]/.test(texts[0] ?? '');
  if (names.includes('ResponseId') && names.includes('StartDate')) return !isData;
  return /^V\d+$/.test(names[0] ?? '') && texts.some((text) => /^response ?id$/i.test(text));
}

/** The first row that spans most of the sheet, or the row of questions over it; titles and notes above have fewer cells. */
function firstHeaderRow(sheet: ParsedSheet, isName: (text: string) => boolean): number {
  const widths = sheet.rows.slice(0, LOOK).map((row) => row.filter((cell) => !isBlank(cell)).length);
  const widest = Math.max(1, ...widths);
  const full = widths.findIndex((width) => width >= Math.max(Math.min(2, widest), widest * 0.5));
  return full > 0 && isBlockHeader(sheet, full - 1, isName) ? full - 1 : Math.max(0, full);
}

/** A row of questions over their blocks, and below it the rows of each block. */
function isBlockHeader(sheet: ParsedSheet, first: number, isName: (text: string) => boolean): boolean {
  const [top = [], below = []] = [sheet.rows[first], sheet.rows[first + 1]];
  const texts = below.map((cell) => withoutMarkup(cellText(cell)));
  const told = texts.some((text) => SECOND_ROW_WORDS.has(foldLoosely(text)));
  // One matrix row a question leaves no gap above; the tool's own columns have nothing below their names then.
  if (!isSparse(top, below)) return isFullBlockHeader(top, below, told, isName);
  if (below.some((cell) => typeof cell === 'number' || (typeof cell === 'object' && cell !== null)))
    return false;
  if (told) return true;
  const named = texts.map((text) => text !== '' && isName(text));
  const underQuestion = named.some((is, column) => is && !isBlank(top[column] ?? null));
  return underQuestion && named.filter(Boolean).length >= 2;
}

/** Blocks of one column: what stands beside them has nothing below it, and names stand over names. */
function isFullBlockHeader(
  top: ParsedSheet['rows'][number],
  below: ParsedSheet['rows'][number],
  told: boolean,
  isName: (text: string) => boolean,
): boolean {
  if (isBlank(top[0] ?? null) || !isBlank(below[0] ?? null)) return false;
  if (told) return true;
  const filled = below.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  return (
    filled.length > 0 &&
    filled.every((column) => isName(cellText(below[column])) && isName(cellText(top[column])))
  );
}

/** Is there a gap in the top row where the row below has a text? */
function isSparse(top: ParsedSheet['rows'][number], below: ParsedSheet['rows'][number]): boolean {
  return below.some((cell, column) => !isBlank(cell) && isBlank(top[column] ?? null));
}

function blocks(sheet: ParsedSheet, first: number): Header {
  const top = (sheet.rows[first] ?? []).map(cellText);
  const below = (sheet.rows[first + 1] ?? []).map(cellText);
  const texts: (readonly string[])[] = [];
  let block = '';
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const own = top[column] ?? '';
    if (own !== '') block = own;
    const sub = below[column] ?? '';
    const named = sub !== '' && !SECOND_ROW_WORDS.has(foldLoosely(sub));
    texts.push((named ? [block, sub] : [own]).map(withoutMarkup));
  }
  return { rows: first + 2, texts };
}

function plain(sheet: ParsedSheet, rows: number, used: readonly number[]): Header {
  const texts = Array.from({ length: sheet.columnCount }, (_, column) =>
    used.map((row) => withoutMarkup(cellText(sheet.rows[row]?.[column]))),
  );
  return { rows, texts };
}
