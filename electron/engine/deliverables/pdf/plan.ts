/** A report as planned pages: every piece has its place, its role in the structure and how it is drawn. */
import type { Pen } from './pen.ts';

/** An element of the document's structure (PDF 1.7, 14.8.4); pieces of one element may lie on several pages. */
export interface Element {
  readonly role: string;
  readonly parent: Element | null;
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
}

/** Something to draw in a box; x and y of its upper left corner, in points. */
export interface Piece {
  /** null: decoration, not read aloud. */
  readonly element: Element | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly draw: (pen: Pen, x: number, y: number) => void;
  /** Leads to this section when it is clicked. */
  readonly target?: string;
}

/** What stays together on a page: pieces around an origin of their own. */
export interface Box {
  readonly pieces: readonly Piece[];
  readonly height: number;
  /** Space below, dropped at the end of a page. */
  readonly after: number;
  /** Never the last on its page. */
  readonly keepWithNext?: boolean;
  /** Drawn before this box where it is the first of a page: repeated heads of tables. */
  readonly repeated?: Box;
}

export interface PlannedPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: Piece[];
  /** Sections that begin here: entries of the outline and targets of links. */
  readonly begins: { readonly id: string; readonly title: string; readonly nested: boolean }[];
}

export const ROOT: Element = { role: 'Document', parent: null };

/** A4 and its margins in points. */
export const A4 = { width: 595.28, height: 841.89 } as const;
export const MARGINS = { left: 54, right: 54, top: 60, bottom: 68 } as const;

export function contentWidth(page: PlannedPage): number {
  return page.width - MARGINS.left - MARGINS.right;
}

/** Lower edge of what may be filled. */
export function contentBottom(page: PlannedPage): number {
  return page.height - MARGINS.bottom;
}

/** What stands on every page outside its field; empty texts are left out. */
export interface RunningTexts {
  readonly head: string;
  /** The mark of practice documents. */
  readonly mark: string;
  readonly foot: string;
}

export function isLandscape(page: PlannedPage): boolean {
  return page.width > page.height;
}

/** Pieces moved by (x, y). */
export function shifted(pieces: readonly Piece[], x: number, y: number): readonly Piece[] {
  return pieces.map((piece) => ({ ...piece, x: piece.x + x, y: piece.y + y }));
}

/** Boxes under one another as one box. */
export function stacked(boxes: readonly Box[]): Box {
  let y = 0;
  let after = 0;
  const pieces: Piece[] = [];
  for (const box of boxes) {
    y += after;
    pieces.push(...shifted(box.pieces, 0, y));
    y += box.height;
    after = box.after;
  }
  return { pieces, height: y, after };
}
