/** Fills pages from top to bottom: breaks between boxes, never inside a line, and cuts nothing. */
import type { Block, ReportDoc, Section } from '../../../../shared/report/types.ts';
import { layoutBlock, type BlockRoom } from './blocks.ts';
import { createOutline, type Outline } from './outline.ts';
import {
  A4,
  contentBottom,
  contentWidth,
  isLandscape,
  MARGINS,
  ROOT,
  shifted,
  stacked,
  type Box,
  type Element,
  type PlannedPage,
} from './plan.ts';
import { balancedBox, textBox } from './text.ts';
import { SPACE, TYPE } from './type.ts';

/** Least height of a figure before it moves to a page of its own. */
const LEAST_FIGURE = 220;
/** What sums of heights may be off by: a figure that leaves just the room for its words leaves it. */
const ROUNDING = 0.01;
const PORTRAIT_TITLE = 430;
const LANDSCAPE_TITLE = 620;

interface Cursor {
  page: PlannedPage;
  y: number;
}

/** Plans the pages of all sections; the first has number `firstPage`. */
export function planSections(doc: ReportDoc, firstPage: number): readonly PlannedPage[] {
  const pages: PlannedPage[] = [];
  const pageOf = new Map<string, number>();
  let cursor: Cursor | null = null;
  let whole: Element = ROOT;
  for (const section of doc.sections) {
    const landscape = section.landscape === true;
    if (cursor === null || section.startsPage || landscape !== isLandscape(cursor.page))
      cursor = openPage(pages, landscape);
    else cursor.y += SPACE.part;
    pageOf.set(section.id, firstPage + pages.length - 1);
    const nested = section.nested === true && whole !== ROOT;
    cursor.page.begins.push({ id: section.id, title: section.title, nested });
    const element: Element = { role: 'Sect', parent: nested ? whole : ROOT };
    if (!nested) whole = element;
    const outline = createOutline(nested ? 2 : 1);
    place(cursor, headBox(section, cursor.page, element, outline.top));
    placeBlocks(pages, cursor, section.blocks, { doc, pageOf, element, outline });
  }
  return pages;
}

function openPage(pages: PlannedPage[], landscape: boolean): Cursor {
  const page: PlannedPage = {
    width: landscape ? A4.height : A4.width,
    height: landscape ? A4.width : A4.height,
    pieces: [],
    begins: [],
  };
  pages.push(page);
  return { page, y: MARGINS.top };
}

function headBox(section: Section, page: PlannedPage, element: Element, level: number): Box {
  const measure = isLandscape(page) ? LANDSCAPE_TITLE : PORTRAIT_TITLE;
  return stacked([
    textBox(section.kicker, measure, TYPE.kicker, { role: 'P', parent: element }, isLandscape(page) ? 4 : 10),
    balancedBox(
      section.title,
      measure,
      isLandscape(page) ? TYPE.wideTitle : TYPE.title,
      { role: `H${level}`, parent: element },
      isLandscape(page) ? 6 : 18,
    ),
  ]);
}

function place(cursor: Cursor, box: Box): void {
  cursor.page.pieces.push(...shifted(box.pieces, MARGINS.left, cursor.y));
  cursor.y += box.height + box.after;
}

interface SectionContext {
  readonly doc: ReportDoc;
  readonly pageOf: ReadonlyMap<string, number>;
  readonly element: Element;
  readonly outline: Outline;
}

function placeBlocks(
  pages: PlannedPage[],
  cursor: Cursor,
  blocks: readonly Block[],
  { doc, pageOf, element, outline }: SectionContext,
): void {
  let waiting: readonly Box[] = [];
  blocks.forEach((block, index) => {
    const pageHeight = contentBottom(cursor.page) - MARGINS.top;
    const room: BlockRoom = {
      width: contentWidth(cursor.page),
      figureHeight: pageHeight,
      pageHeight,
      element,
      outline,
      sections: doc.sections,
      pageOf,
    };
    const following = blocks[index + 1];
    const figureHeight = block.kind === 'together' ? pageHeight : figureRoom(cursor, following, block, room);
    const boxes = [...waiting, ...layoutBlock(block, { ...room, figureHeight })];
    // A heading waits for what it stands above.
    if (block.kind === 'heading' && following !== undefined) waiting = boxes;
    else {
      waiting = [];
      placeBoxes(pages, cursor, boxes);
    }
  });
}

/** What the page still has for a figure, less the words that belong under it. */
function figureRoom(cursor: Cursor, following: Block | undefined, block: Block, room: BlockRoom): number {
  const words =
    block.kind === 'figure' && following?.kind === 'beside'
      ? stacked(layoutBlock(following, room)).height + SPACE.block
      : 0;
  const rest = contentBottom(cursor.page) - cursor.y - words;
  return rest >= LEAST_FIGURE ? rest : Math.max(LEAST_FIGURE, room.pageHeight - words);
}

function placeBoxes(pages: PlannedPage[], cursor: Cursor, boxes: readonly Box[]): void {
  boxes.forEach((box, index) => {
    let needed = box.height;
    for (let next = index; boxes[next]?.keepWithNext === true && boxes[next + 1] !== undefined; next += 1)
      needed += (boxes[next]?.after ?? 0) + (boxes[next + 1]?.height ?? 0);
    const atTop = cursor.y <= MARGINS.top;
    if (!atTop && needed > contentBottom(cursor.page) - cursor.y + ROUNDING) {
      const next = openPage(pages, isLandscape(cursor.page));
      cursor.page = next.page;
      cursor.y = next.y;
      if (box.repeated !== undefined) place(cursor, box.repeated);
    }
    place(cursor, box);
  });
}
