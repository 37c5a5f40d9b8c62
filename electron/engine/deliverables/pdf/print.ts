/** Prints planned pages: drawing, structure for readers, outline, links and the foot of every page. */
import type PDFDocument from 'pdfkit';
import { shorten, wrapText } from '../../../../shared/brand/metrics.ts';
import { printable } from './fonts.ts';
import { MARGINS, ROOT, type Element, type Piece, type PlannedPage } from './plan.ts';
import type { Document, Pen } from './pen.ts';

type Struct = ReturnType<InstanceType<typeof PDFDocument>['struct']>;

const FOOT_SIZE = 7.8;
const FOOT_LEADING = 10.2;
const FOOT_RULE = 46;
const FOOT_LINES = 2;
const NUMBER_WIDTH = 40;

export interface Printer {
  /** Adds a page and draws it. `number` is printed in the foot; null: no foot. */
  page(page: PlannedPage, number: number | null): void;
  /** Closes the structure; after the last page. */
  finish(): void;
}

/** A printer on a new, tagged document. */
export function createPrinter(document: Document, pen: Pen, foot: string): Printer {
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
      for (const { id, title } of page.begins) {
        document.addNamedDestination(id, 'Fit');
        document.outline.addItem(printable(title), { fit: true } as never);
      }
      for (const piece of page.pieces) drawPiece(piece);
      if (number !== null) drawFoot(document, pen, page, foot, number);
    },
    finish: () => structs.get(ROOT)?.end(),
  };
}

function drawFoot(document: Document, pen: Pen, page: PlannedPage, foot: string, number: number): void {
  document.markContent('Artifact', { type: 'Pagination' });
  const right = page.width - MARGINS.right;
  const top = page.height - FOOT_RULE;
  const width = right - MARGINS.left - NUMBER_WIDTH;
  const lines = [...wrapText(printable(foot), width, FOOT_SIZE, 400)];
  const rest = lines.splice(FOOT_LINES - 1).join(' ');
  lines.push(shorten(rest, width, FOOT_SIZE, 400));
  const style = { size: FOOT_SIZE, weight: 400, colour: pen.tokens.muted } as const;
  pen.rule(MARGINS.left, right, top, pen.tokens.hairline, 0.75);
  lines.forEach((line, index) => {
    pen.text(line, MARGINS.left, top + 13 + index * FOOT_LEADING, style);
  });
  pen.text(String(number), right, top + 13, style, 'end');
  document.endMarkedContent();
}
