/** Text in lines: measured with the font's own widths, so that nothing is cut and nothing runs over. */
import { ASCENT, wrapText } from '../../../../shared/brand/metrics.ts';
import { printable } from './fonts.ts';
import type { Box, Element, Piece } from './plan.ts';
import { SPACE, type Type } from './type.ts';

/** Kerning is not in the measure: leave it this share of a line. */
const KERNING_MARGIN = 0.985;
/** A paragraph with more lines may be broken between pages. */
const UNBROKEN_LINES = 6;
/** Lines that stay together at either end of a break. */
const KEPT_LINES = 2;

/** The lines of a text in a width; a line feed begins a new line. */
export function linesOf(text: string, width: number, type: Type): readonly string[] {
  return text
    .split('\n')
    .flatMap((part) => wrapText(printable(part), width * KERNING_MARGIN, type.size, type.weight));
}

/** Baseline of a line below its upper edge: letters stand in the middle of the leading. */
export function baselineOf(type: Type): number {
  return (type.leading - type.size * 1.18) / 2 + type.size * ASCENT;
}

/** Lines as one piece, left or right aligned in its width. */
export function linesPiece(
  lines: readonly string[],
  width: number,
  type: Type,
  element: Element | null,
  align: 'left' | 'right' = 'left',
): Piece {
  return {
    element,
    x: 0,
    y: 0,
    width,
    height: lines.length * type.leading,
    draw: (pen, x, y) => {
      const style = { size: type.size, weight: type.weight, colour: pen.tokens[type.colour] };
      lines.forEach((line, index) => {
        const baseline = y + index * type.leading + baselineOf(type);
        // The space lets readers of the text keep the words of two lines apart.
        const ended = index < lines.length - 1 && align === 'left' ? `${line} ` : line;
        pen.text(
          ended,
          align === 'left' ? x : x + width,
          baseline,
          style,
          align === 'left' ? 'start' : 'end',
        );
      });
    },
  };
}

/** A text as one box. */
export function textBox(text: string, width: number, type: Type, element: Element | null, after = 0): Box {
  const piece = linesPiece(linesOf(text, width, type), width, type, element);
  return { pieces: [piece], height: piece.height, after };
}

/** A paragraph: one box if it is short, else a box per line with no lonely first or last line. */
export function paragraphBoxes(
  text: string,
  width: number,
  type: Type,
  element: Element,
  after: number = SPACE.text,
): readonly Box[] {
  const lines = linesOf(text, width, type);
  if (lines.length <= UNBROKEN_LINES) return [textBox(text, width, type, element, after)];
  return lines.map((line, index) => {
    const last = index === lines.length - 1;
    const piece = linesPiece([last ? line : `${line} `], width, type, element);
    const keep = index < KEPT_LINES - 1 || (index >= lines.length - KEPT_LINES && !last);
    return { pieces: [piece], height: piece.height, after: last ? after : 0, keepWithNext: keep };
  });
}

/** A title in lines of about the same length: the narrowest width that needs no more lines. */
export function balancedBox(
  text: string,
  width: number,
  type: Type,
  element: Element | null,
  after = 0,
): Box {
  const wanted = linesOf(text, width, type).length;
  let narrow = width / 2;
  let wide = width;
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, middle, type).length > wanted) narrow = middle;
    else wide = middle;
  }
  return textBox(text, wide, type, element, after);
}
