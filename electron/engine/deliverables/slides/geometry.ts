/** Where things stand on a slide of 13.33 x 7.5 inches, and how large text may be to stay in its box. */
import { wrapText, type FontFace } from '../../../../shared/brand/metrics.ts';

/** In inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const SLIDE = { width: 13.333, height: 7.5 } as const;
export const MARGIN = 0.6;
export const WIDTH = SLIDE.width - MARGIN * 2;

export const KICKER: Box = { x: MARGIN, y: 0.36, w: WIDTH - 2.6, h: 0.3 };
export const TITLE: Box = { x: MARGIN, y: 0.66, w: WIDTH - 0.4, h: 0.95 };
export const BODY: Box = { x: MARGIN, y: 1.78, w: WIDTH, h: 4.98 };
export const QUESTION: Box = { x: MARGIN, y: 6.14, w: WIDTH, h: 0.62 };
export const FOOT: Box = { x: MARGIN, y: 6.98, w: WIDTH - 0.7, h: 0.3 };
export const NUMBER: Box = { x: SLIDE.width - MARGIN - 0.6, y: 6.98, w: 0.6, h: 0.3 };
export const BADGE: Box = { x: SLIDE.width - MARGIN - 2.5, y: 0.34, w: 2.5, h: 0.3 };

const GAP = 0.45;
const SIDE_WIDTH = 3.5;

/** What is left for the body; a question takes its lower edge. */
export function bodyOf(hasQuestion: boolean): Box {
  return hasQuestion ? { ...BODY, h: QUESTION.y - 0.2 - BODY.y } : BODY;
}

/** A chart and the lines beside it. */
export function split(body: Box, hasSide: boolean): { readonly main: Box; readonly side: Box } {
  const side = { ...body, x: body.x + body.w - SIDE_WIDTH, w: SIDE_WIDTH };
  return { main: hasSide ? { ...body, w: body.w - SIDE_WIDTH - GAP } : body, side };
}

/** Columns of the same width. */
export function columnsOf(body: Box, count: number): readonly Box[] {
  const w = (body.w - GAP * (count - 1)) / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => ({ ...body, x: body.x + index * (w + GAP), w }));
}

export const LEADING = 1.2;
/** Other programs set a line up to this much wider: kerning, and other families where this one is not installed. */
const SPARE = 0.86;

/** Height of paragraphs at a size in points, in inches; `after`: space below each, in points. */
export function heightOf(
  paragraphs: readonly string[],
  width: number,
  size: number,
  face: FontFace,
  after = 0,
): number {
  const lines = paragraphs.reduce(
    (sum, text) => sum + wrapText(text, width * 72 * SPARE, size, face).length,
    0,
  );
  return (lines * size * LEADING + paragraphs.length * after) / 72;
}

/** The first of the sizes (points, largest first) at which the paragraphs stay in the box; else the last. */
export function fittingSize(
  paragraphs: readonly string[],
  box: Pick<Box, 'w' | 'h'>,
  sizes: readonly number[],
  face: FontFace = 400,
  after = 0,
): number {
  const fits = (size: number): boolean => heightOf(paragraphs, box.w, size, face, after) <= box.h;
  return sizes.find(fits) ?? sizes.at(-1) ?? 10;
}
