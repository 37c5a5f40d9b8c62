/** The list of contents: topic, title and page of every section, each a link to it. */
import type { Section } from '../../../../shared/report/types.ts';
import type { BlockRoom } from './blocks.ts';
import { shifted, type Box, type Element, type Piece } from './plan.ts';
import { baselineOf, linesOf, linesPiece } from './text.ts';
import { SPACE, TYPE, type Type } from './type.ts';

/** Where the last few entries would else stand alone on a page. */
const CLOSE: Type = { ...TYPE.body, size: 9.2, leading: 12.2 };
const [TOPIC, NUMBER, GAP] = [142, 24, 12];

/** A box a section, but for the one that holds the list. A topic stands once over the sections that share it. */
export function contentsBoxes({ width, element, sections, pageOf, fit }: BlockRoom): readonly Box[] {
  const list: Element = { role: 'TOC', parent: element };
  const listed = sections.filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'contents'));
  const type = fit.closeRows ? CLOSE : TYPE.body;
  return listed.map((section, index) => {
    const last = index === listed.length - 1;
    const topic = section.kicker === listed[index - 1]?.kicker ? '' : section.kicker;
    // Known once all pages are planned, when this one is drawn.
    const page = (): string => String(pageOf.get(section.id) ?? '');
    const after = topic === '' || fit.closeRows ? 1 : SPACE.small - 1;
    return { ...entryBox({ section, topic, page, type }, width, list), after: last ? SPACE.block : after };
  });
}

interface Entry {
  readonly section: Section;
  readonly topic: string;
  readonly page: () => string;
  readonly type: Type;
}

function entryBox({ section, topic, page, type }: Entry, width: number, list: Element): Box {
  const quiet: Type = { ...type, colour: 'muted' };
  const entry: Element = { role: 'TOCI', parent: list };
  const reference: Element = { role: 'Reference', parent: entry };
  const link: Element = { role: 'Link', parent: reference, alt: `${section.kicker}: ${section.title}` };
  const lines = (text: string, space: number, style: Type, part: Element): Piece =>
    linesPiece(linesOf(text, space, style), space, style, part);
  const room = width - TOPIC - NUMBER - GAP * 2;
  const title = lines(section.title, room, quiet, link);
  const numberPiece: Piece = {
    element: { role: 'Span', parent: reference },
    x: width - NUMBER,
    y: 0,
    width: NUMBER,
    height: type.leading,
    draw: (pen, x, y) => {
      const style = { size: type.size, weight: type.weight, colour: pen.tokens.muted };
      pen.text(page(), x + NUMBER, y + baselineOf(type), style, 'end');
    },
  };
  const topics = topic === '' ? [] : [lines(topic, TOPIC, type, { role: 'P', parent: entry })];
  return {
    pieces: [...topics, ...shifted([{ ...title, target: section.id }], TOPIC + GAP, 0), numberPiece],
    height: Math.max(title.height, ...topics.map((piece) => piece.height)),
    after: 0,
  };
}
