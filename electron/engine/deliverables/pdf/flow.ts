/** Fills pages from top to bottom: breaks between boxes, never inside a line, and cuts nothing. */
import type { Block, ReportDoc, Section } from '../../../../shared/report/types.ts';
import { layoutBlock, type BlockRoom, type Fit } from './blocks.ts';
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

/** How tightly a section is set: what is usual, and what saves a page that would hold only a few lines. */
const FITS: readonly [Fit, ...Fit[]] = [
  { closeRows: false, figures: 1 },
  { closeRows: true, figures: 1 },
  { closeRows: false, figures: 0.85 },
  { closeRows: true, figures: 0.85 },
];
/** A last page that is less full than this is saved if it can be. */
const SCANT_SHARE = 0.3;

/** Plans the pages of all sections; the first has number `firstPage`. */
export function planSections(doc: ReportDoc, firstPage: number): readonly PlannedPage[] {
  const pages: PlannedPage[] = [];
  const pageOf = new Map<string, number>();
  let cursor: Cursor | null = null;
  let whole: Element = ROOT;
  for (const section of doc.sections) {
    const landscape = section.landscape === true;
    const nested = section.nested === true && whole !== ROOT;
    const planned: PlannedSection = { doc, section, pageOf, nested, whole };
    if (cursor === null || section.startsPage || landscape !== isLandscape(cursor.page)) {
      pageOf.set(section.id, firstPage + pages.length);
      const own = ownPages(planned);
      pages.push(...own.pages);
      ({ cursor, element: whole } = nested ? { cursor: own.cursor, element: whole } : own);
    } else {
      cursor.y += SPACE.part;
      pageOf.set(section.id, firstPage + pages.length - 1);
      const element = placeSection(pages, cursor, planned, FITS[0]);
      if (!nested) whole = element;
    }
  }
  return pages;
}

interface PlannedSection {
  readonly doc: ReportDoc;
  readonly section: Section;
  readonly pageOf: ReadonlyMap<string, number>;
  readonly nested: boolean;
  /** The section that a nested one is a part of. */
  readonly whole: Element;
}

interface OwnPages {
  readonly pages: PlannedPage[];
  readonly cursor: Cursor;
  readonly element: Element;
}

/** The pages of a section that begins one: set tighter where that saves a last page of a few lines. */
function ownPages(planned: PlannedSection): OwnPages {
  const tryWith = (fit: Fit): OwnPages => {
    const pages: PlannedPage[] = [];
    const cursor = openPage(pages, planned.section.landscape === true);
    return { pages, cursor, element: placeSection(pages, cursor, planned, fit) };
  };
  const [usual, ...tighter] = FITS;
  const first = tryWith(usual);
  const { page, y } = first.cursor;
  const isScant = y - MARGINS.top < (contentBottom(page) - MARGINS.top) * SCANT_SHARE;
  if (first.pages.length < 2 || !isScant) return first;
  for (const fit of tighter) {
    const next = tryWith(fit);
    if (next.pages.length < first.pages.length) return next;
  }
  return first;
}

function placeSection(
  pages: PlannedPage[],
  cursor: Cursor,
  { doc, section, pageOf, nested, whole }: PlannedSection,
  fit: Fit,
): Element {
  cursor.page.begins.push({ id: section.id, title: section.title, nested });
  const element: Element = { role: 'Sect', parent: nested ? whole : ROOT };
  const outline = createOutline(nested ? 2 : 1);
  place(cursor, headBox(section, cursor.page, element, outline.top));
  placeBlocks(pages, cursor, section.blocks, { doc, pageOf, element, outline, fit });
  return element;
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
  readonly fit: Fit;
}

function placeBlocks(
  pages: PlannedPage[],
  cursor: Cursor,
  blocks: readonly Block[],
  { doc, pageOf, element, outline, fit }: SectionContext,
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
      fit,
      sections: doc.sections,
      pageOf,
    };
    const following = blocks[index + 1];
    const figureHeight =
      block.kind === 'together' ? pageHeight : figureRoom(cursor, block, blocks.slice(index + 1), room);
    const boxes = [...waiting, ...layoutBlock(block, { ...room, figureHeight })];
    // A heading waits for what it stands above.
    if (block.kind === 'heading' && following !== undefined) waiting = boxes;
    else {
      waiting = [];
      placeBoxes(pages, cursor, boxes);
    }
  });
}

/** Blocks of words; under a figure they say what it shows. */
const WORDS: readonly Block['kind'][] = ['paragraph', 'list', 'callout', 'beside'];

/** What the page still has for a figure, less the words that belong under it. */
function figureRoom(cursor: Cursor, block: Block, following: readonly Block[], room: BlockRoom): number {
  const end = following.findIndex(({ kind }) => !WORDS.includes(kind));
  const under = block.kind === 'figure' ? following.slice(0, end === -1 ? following.length : end) : [];
  const words =
    under.length === 0 ? 0 : stacked(under.flatMap((one) => layoutBlock(one, room))).height + SPACE.block;
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
