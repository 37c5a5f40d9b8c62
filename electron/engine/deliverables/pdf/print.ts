/** Prints planned pages: drawing, structure for readers, outline, links and the foot of every page. */
import type PDFDocument from 'pdfkit';
import { printable } from './fonts.ts';
import { ROOT, type Element, type Piece, type PlannedPage, type RunningTexts } from './plan.ts';
import { drawRunning } from './running.ts';
import type { Document, Pen } from './pen.ts';

type Struct = ReturnType<InstanceType<typeof PDFDocument>['struct']>;

export interface Printer {
  /** Adds a page and draws it. `number` is printed in the foot; null: the cover, which has neither head nor foot. */
  page(page: PlannedPage, number: number | null): void;
  /** Closes the structure; after the last page. */
  finish(): void;
}

/** A printer on a new, tagged document. */
export function createPrinter(document: Document, pen: Pen, running: RunningTexts): Printer {
  let part: ReturnType<Document['outline']['addItem']> | null = null;
  const structs = new Map<Element, Struct>();

  const structOf = (element: Element, piece: Piece): Struct => {
    const known = structs.get(element);
    if (known !== undefined) return known;
    const isFigure = element.role === 'Figure';
    const struct = document.struct(
      element.role as Parameters<Document['struct']>[0],
      {
        ...(element.alt === undefined ? {} : { alt: element.alt }),
        ...(element.scope === undefined ? {} : { scope: element.scope }),
        ...(isFigure ? { bbox: [piece.x, piece.y, piece.x + piece.width, piece.y + piece.height] } : {}),
      } as Parameters<Document['struct']>[1],
    );
    structs.set(element, struct);
    if (element.parent === null) document.addStructure(struct);
    else structOf(element.parent, piece).add(struct);
    return struct;
  };

  const drawPiece = (piece: Piece): void => {
    if (piece.element === null) {
      document.markContent('Artifact', { type: 'Layout' });
      piece.draw(pen, piece.x, piece.y);
      document.endMarkedContent();
      return;
    }
    const struct = structOf(piece.element, piece);
    const content = document.markStructureContent(piece.element.role as Parameters<Document['struct']>[0]);
    piece.draw(pen, piece.x, piece.y);
    document.endMarkedContent();
    struct.add(content);
    if (piece.target !== undefined) {
      const options = { structParent: struct, Contents: new String(piece.element.alt ?? '') };
      document.goTo(piece.x, piece.y, piece.width, piece.height, piece.target, options as never);
      // The reference names the page that is current when the element ends.
      struct.end();
    }
  };

  return {
    page: (page, number) => {
      document.addPage({ size: [page.width, page.height], margin: 0 });
      for (const { id, title, nested } of page.begins) {
        document.addNamedDestination(id, 'Fit');
        const options = { fit: true } as never;
        if (nested && part !== null) part.addItem(printable(title), options);
        else part = document.outline.addItem(printable(title), options);
      }
      for (const piece of page.pieces) drawPiece(piece);
      document.markContent('Artifact', { type: 'Pagination' });
      drawRunning(pen, page, running, number);
      document.endMarkedContent();
    },
    finish: () => structs.get(ROOT)?.end(),
  };
}
