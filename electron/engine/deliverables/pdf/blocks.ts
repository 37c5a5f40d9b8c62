/** Lays the blocks of a section out as boxes of a width. */
import { textWidth } from '../../../../shared/brand/metrics.ts';
import { layoutChart } from '../../../../shared/charts/layout/index.ts';
import type { Scene } from '../../../../shared/charts/layout/scene.ts';
import type { ChartSpec } from '../../../../shared/charts/spec/types.ts';
import { assertNever } from '../../../../shared/lib/result.ts';
import type { Block, FactItem, Section } from '../../../../shared/report/types.ts';
import type { Outline } from './outline.ts';
import { shifted, stacked, type Box, type Element, type Piece } from './plan.ts';
import { contentsBoxes } from './contents.ts';
import { tableBoxes } from './table.ts';
import { baselineOf, paragraphBoxes, textBox } from './text.ts';
import { COLUMN_GAP, SPACE, TEXT_MEASURE, TYPE, type Type } from './type.ts';

/** How tightly blocks are set. */
export interface Fit {
  /** Rows of tables stand closer. */
  readonly closeRows: boolean;
  /** Share of its usual height that a figure takes. */
  readonly figures: number;
}

export interface BlockRoom {
  readonly width: number;
  /** Height that a figure may take. */
  readonly figureHeight: number;
  /** Height of an empty page: what is higher is broken. */
  readonly pageHeight: number;
  readonly element: Element;
  readonly outline: Outline;
  readonly fit: Fit;
  /** Sections of the list of contents, and the page each begins on once all pages are planned. */
  readonly sections: readonly Section[];
  readonly pageOf: ReadonlyMap<string, number>;
}

/** The boxes of a block, in order. */
export function layoutBlock(block: Block, room: BlockRoom): readonly Box[] {
  const { width, element } = room;
  const measure = Math.min(width, TEXT_MEASURE);
  switch (block.kind) {
    case 'heading':
      return [headingBox(block.text, block.level, room)];
    case 'paragraph': {
      const type = block.tone === undefined ? TYPE.body : TYPE[block.tone];
      return paragraphBoxes(block.text, measure, type, { role: 'P', parent: element }, SPACE.text + 1);
    }
    case 'facts':
      return [factsBox(block.items, room)];
    case 'list':
      return listBoxes(block, measure + 40 > width ? width : measure + 40, element);
    case 'callout':
      return [calloutBox(block.title, block.text, width > TEXT_MEASURE ? measure : width, element)];
    case 'quote':
      return quoteBoxes(block.text, measure, element);
    case 'table':
      return tableBoxes(block, width, element, room.fit.closeRows);
    case 'figure':
      return [figureBox(block, room)];
    case 'picture':
      return [pictureBox(block, room)];
    case 'beside':
      return besideBoxes(block, room);
    case 'together':
      return togetherBoxes(block.blocks, room);
    case 'contents':
      return contentsBoxes(room);
    default:
      return assertNever(block);
  }
}

function headingBox(text: string, level: 1 | 2 | 3, { width, element: parent, outline }: BlockRoom): Box {
  const type: Type = level === 1 ? TYPE.title : level === 2 ? TYPE.heading : TYPE.subheading;
  const role = `H${outline.next(level)}`;
  const box = textBox(text, Math.min(width, TEXT_MEASURE + 60), type, { role, parent }, SPACE.small);
  const above = level === 3 ? 2 : SPACE.text;
  return {
    pieces: shifted(box.pieces, 0, above),
    height: box.height + above,
    after: SPACE.small,
    keepWithNext: true,
  };
}

/** Up to four figures side by side under a thin line: value, what it is, a note. */
function factsBox(items: readonly FactItem[], { width, element }: BlockRoom): Box {
  const gap = 18;
  const column = (width - gap * (items.length - 1)) / Math.max(1, items.length);
  const columns = items.map((item) => {
    const size = Math.min(
      TYPE.factValue.size,
      (TYPE.factValue.size * column) / textWidth(item.value, TYPE.factValue.size, 600),
    );
    const part = (text: string, type: Type, after: number): Box =>
      textBox(text, column, type, { role: 'P', parent: element }, after);
    return stacked([
      part(item.value, { ...TYPE.factValue, size }, 2),
      part(item.label, TYPE.factLabel, 2),
      ...(item.note === undefined ? [] : [part(item.note, TYPE.muted, 0)]),
    ]);
  });
  const height = Math.max(0, ...columns.map((one) => one.height)) + 12;
  const pieces = columns.flatMap((box, index): readonly Piece[] => {
    const x = index * (column + gap);
    return [ruleAbove(x, column), ...shifted(box.pieces, x, 12)];
  });
  return { pieces, height, after: SPACE.part };
}

function ruleAbove(x: number, width: number): Piece {
  return {
    element: null,
    x,
    y: 0,
    width,
    height: 0,
    draw: (pen, left, top) => pen.rule(left, left + width, top, pen.tokens.primary, 1.25),
  };
}

function listBoxes(
  { items, ordered = false }: Extract<Block, { kind: 'list' }>,
  width: number,
  parent: Element,
): readonly Box[] {
  const indent = ordered ? 20 : 14;
  const list: Element = { role: 'L', parent };
  return items.map((text, index) => {
    const item: Element = { role: 'LI', parent: list };
    const label = ordered
      ? textBox(`${index + 1}.`, indent, TYPE.body, { role: 'Lbl', parent: item }).pieces
      : [dot];
    const body = textBox(text, width - indent, TYPE.body, { role: 'LBody', parent: item });
    const last = index === items.length - 1;
    return {
      pieces: [...label, ...shifted(body.pieces, indent, 0)],
      height: body.height,
      after: last ? SPACE.block : SPACE.small + 1,
    };
  });
}

const dot: Piece = {
  element: null,
  x: 0,
  y: 0,
  width: 4,
  height: TYPE.body.leading,
  draw: (pen, x, y) => {
    const middle = y + baselineOf(TYPE.body) - TYPE.body.size * 0.25;
    pen.rectangle(x + 1, middle - 1.9, 3.8, 3.8, pen.tokens.primary, 1.9);
  },
};

function calloutBox(title: string, text: string, width: number, parent: Element): Box {
  const padding = 13;
  const inner = width - padding * 2;
  const element: Element = { role: 'Div', parent };
  const paragraphs = text
    .split('\n')
    .map((part) => textBox(part, inner, TYPE.body, { role: 'P', parent: element }, SPACE.small + 2));
  const content = stacked([
    textBox(title, inner, TYPE.strong, { role: 'P', parent: element }, 2),
    ...paragraphs,
  ]);
  const height = content.height + padding * 2 - 3;
  const ground: Piece = {
    element: null,
    x: 0,
    y: 0,
    width,
    height,
    draw: (pen, x, y) => pen.rectangle(x, y, width, height, pen.tokens.tint, 6),
  };
  return { pieces: [ground, ...shifted(content.pieces, padding, padding - 2)], height, after: SPACE.block };
}

/** A line down the left of the words; a long quotation breaks between pages, and its line with it. */
function quoteBoxes(text: string, width: number, parent: Element): readonly Box[] {
  const indent = 14;
  const element: Element = { role: 'P', parent: { role: 'BlockQuote', parent } };
  const boxes = paragraphBoxes(text, width - indent, TYPE.body, element, SPACE.text + 3);
  return boxes.map((box) => ({
    ...box,
    pieces: [lineBeside(box.height), ...shifted(box.pieces, indent, 0)],
  }));
}

function lineBeside(height: number): Piece {
  return {
    element: null,
    x: 0,
    y: 0,
    width: 2,
    height,
    draw: (pen, x, y) => pen.rectangle(x, y, 2, height, pen.tokens.primary),
  };
}

function figureBox(
  { chart }: Extract<Block, { kind: 'figure' }>,
  { width, figureHeight, element, fit }: BlockRoom,
): Box {
  const usual = fitted(chart, width, figureHeight);
  const { scene, scale } =
    fit.figures === 1 ? usual : fitted(chart, width, usual.scene.height * usual.scale * fit.figures);
  const figure: Element = { role: 'Figure', parent: element, alt: `${chart.title}. ${chart.summary}` };
  const piece: Piece = {
    element: figure,
    x: 0,
    y: 0,
    width,
    height: scene.height * scale,
    draw: (pen, x, y) => pen.scene(scene, x, y, scale),
  };
  return { pieces: [piece], height: piece.height, after: SPACE.block };
}

/** A picture of the window in a thin frame, so that white pictures have an edge. */
function pictureBox(
  { source, width: wide, height: high, alt }: Extract<Block, { kind: 'picture' }>,
  { width: room, figureHeight, element: parent }: BlockRoom,
): Box {
  const scale = Math.min(Math.min(room, TEXT_MEASURE + 60) / wide, figureHeight / high);
  const [width, height] = [wide * scale, high * scale];
  const piece: Piece = {
    element: { role: 'Figure', parent, alt },
    x: 0,
    y: 0,
    width,
    height,
    draw: (pen, x, y) => {
      pen.rectangle(x, y, width, height, pen.tokens.hairline);
      pen.picture(source, x + 0.5, y + 0.5, width - 1, height - 1);
    },
  };
  return { pieces: [piece], height, after: SPACE.block };
}

/** Letters have a least size; a chart that needs more height than there is is drawn smaller as a whole. */
function fitted(chart: ChartSpec, width: number, maxHeight: number): { scene: Scene; scale: number } {
  const scene = layoutChart(chart, width, { maxHeight });
  return { scene, scale: Math.min(1, maxHeight / scene.height) };
}

/** Narrower left columns that are tried where the words beside a figure are too high. */
const NARROWER = [0, 0.06, 0.12, 0.18, 0.24] as const;

/** Two columns; one after the other where they are too high for a page. */
function besideBoxes(block: Extract<Block, { kind: 'beside' }>, room: BlockRoom): readonly Box[] {
  const hasFigure = block.left.some(({ kind }) => kind === 'figure');
  for (const less of hasFigure ? NARROWER : [0]) {
    const [left, right, x] = columnsOf(block, room, (block.share ?? 0.5) - less);
    const height = Math.max(left.height, right.height);
    if (height > (hasFigure ? Math.max(left.height, room.figureHeight) : room.pageHeight)) continue;
    return [{ pieces: [...left.pieces, ...shifted(right.pieces, x, 0)], height, after: SPACE.block + 2 }];
  }
  return [...block.left, ...block.right].flatMap((one) => layoutBlock(one, room));
}

/** Both columns, and where the right one begins. */
function columnsOf(
  { left, right }: Extract<Block, { kind: 'beside' }>,
  room: BlockRoom,
  share: number,
): readonly [Box, Box, number] {
  const wide = (room.width - COLUMN_GAP) * share;
  const column = (blocks: readonly Block[], width: number): Box =>
    stacked(blocks.flatMap((one) => layoutBlock(one, { ...room, width })));
  return [column(left, wide), column(right, room.width - COLUMN_GAP - wide), wide + COLUMN_GAP];
}

function togetherBoxes(blocks: readonly Block[], room: BlockRoom): readonly Box[] {
  const boxes = blocks.flatMap((one) => layoutBlock(one, room));
  const whole = stacked(boxes);
  return whole.height <= room.pageHeight ? [whole] : boxes;
}
