/** When are two texts of a sheet the same? One folding for labels, groups, positions and codes. */
import type { Cell } from './sheet.ts';

/** NFKC, trimmed, inner white space one blank, lower case; without the apostrophe that some exports put before `=` and `@`. */
export function fold(text: string): string {
  const folded = text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return folded.startsWith("'=") || folded.startsWith("'@") ? folded.slice(1) : folded;
}

/** The number a text stands for (`4`, `4.5`, `4,0`), else null. */
export function numericText(text: string): number | null {
  const bare = text.trim();
  return /^[-+]?\d{1,15}([.,]\d{1,15})?$/.test(bare) ? Number(bare.replace(',', '.')) + 0 : null;
}

/** The key under which a text is looked up: numbers as text equal numbers. */
export function textKey(text: string): string {
  const number = numericText(text);
  return number === null ? fold(text) : `#${number}`;
}

/** The key of a cell; '' for blank ones. */
export function cellKey(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return `#${cell}`;
  return textKey(cellText(cell));
}

/** The cell as a person reads it, trimmed; '' for empty. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'object') return cell.kind === 'date' ? cell.iso : cell.text;
  return String(cell);
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A value as shown in messages: one line, at most 60 characters. */
export function shownValue(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

/** A text of a header or codebook: markup out, white space one blank, at most 2,000 characters. */
export function withoutMarkup(text: string): string {
  return text
    .slice(0, 2000)
    .normalize('NFKC')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Folded further for recognition only: no accents, punctuation or markup; words parted by one blank. */
export function foldLoosely(text: string): string {
  return fold(text.slice(0, 2000).replace(/<[^<>]{0,200}>/g, ' '))
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
