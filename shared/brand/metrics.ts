/** Widths of text in the brand font, without a canvas: the same on screen, on paper and in tests. */
import { widthRuns } from './metrics-data.ts';

export type FontWeight = 400 | 600;
/** Cuts of text, and the family of headings where a brand has one of its own. */
export type FontFace = FontWeight | 'heading';
/** Which embedded file holds a character: two of the family; two of the app's own font for what the family lacks. */
export type FontSubset = 'latin' | 'latinExt' | 'base' | 'baseExt';

/** Parts of the font's em, of Source Sans 3: height of capitals, and of a line from highest accent to lowest tail. */
export const CAP_HEIGHT = 0.66;
export const ASCENT = 0.92;
export const DESCENT = 0.26;

const UNKNOWN_WIDTH = 600;
const WIDE_WIDTH = 1000;

export interface Glyph {
  /** In 1/1000 em. */
  readonly width: number;
  readonly subset: FontSubset;
}

/** The glyph of a code point in each face; undefined where there is none. */
export type FontMetrics = Readonly<Record<FontFace, { get(code: number): Glyph | undefined }>>;

const semibold = glyphTable(600);
/** Source Sans 3, the app's own. */
export const baseMetrics: FontMetrics = { 400: glyphTable(400), 600: semibold, heading: semibold };

let tables = baseMetrics;

/**
 * Runs `work` with the widths of a brand's own families: everything that it measures is measured with them. `work` is
 * synchronous; layout is not handed the font through every call, since a document has one brand.
 */
export function measuredWith<T>(metrics: FontMetrics, work: () => T): T {
  const before = tables;
  tables = metrics;
  try {
    return work();
  } finally {
    tables = before;
  }
}

function glyphTable(weight: FontWeight): ReadonlyMap<number, Glyph> {
  const glyphs = new Map<number, Glyph>();
  for (const subset of ['latin', 'latinExt'] as const) {
    for (const [first, ...widths] of widthRuns[weight][subset]) {
      widths.forEach((width, index) => glyphs.set(first + index, { width, subset }));
    }
  }
  return glyphs;
}

/** Width of one line of text at a font size, in the size's unit. Kerning is left out (it moves a line by under 2 %). */
export function textWidth(text: string, size: number, weight: FontFace): number {
  const table = tables[weight];
  let units = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    units += table.get(code)?.width ?? (code >= 0x1100 ? WIDE_WIDTH : UNKNOWN_WIDTH);
  }
  return (units * size) / 1000;
}

/** The file of a face that draws this character, or null where none has it. */
export function subsetOf(character: string, face: FontFace = 400): FontSubset | null {
  return tables[face].get(character.codePointAt(0) ?? 0)?.subset ?? null;
}

/** The text itself if it fits, else its longest beginning that fits with an ellipsis. */
export function shorten(text: string, maxWidth: number, size: number, weight: FontFace): string {
  if (textWidth(text, size, weight) <= maxWidth) return text;
  const characters = [...text];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const part = `${characters.slice(0, middle).join('').trimEnd()}…`;
    if (textWidth(part, size, weight) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return `${characters
    .slice(0, low)
    .join('')
    .replace(/[\s,.;:–-]+$/u, '')}…`;
}

/** Lines no wider than maxWidth, broken at spaces; a word that is wider than a line is broken inside. */
export function wrapText(text: string, maxWidth: number, size: number, weight: FontFace): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (part: string): boolean => textWidth(part, size, weight) <= maxWidth;
  for (const word of text.split(/ +/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const piece of breakWord(word, fits)) {
      if (line !== '') lines.push(line);
      line = piece;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Pieces of a word that each fit; after a hyphen or slash where there is one, else between characters. */
function breakWord(word: string, fits: (part: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      const seam = Math.max(piece.lastIndexOf('-'), piece.lastIndexOf('/')) + 1;
      const cut = seam > 2 ? seam : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces;
}
