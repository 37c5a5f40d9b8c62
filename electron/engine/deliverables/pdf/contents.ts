/** The list of contents: topic, title and page of every section, each a link to it. */
import type { Section } from '../../../../shared/report/types.ts';
import type { BlockRoom } from './blocks.ts';
import { shifted, type Box, type Element, type Piece } from './plan.ts';
import { baselineOf, linesOf, linesPiece } from './text.ts';
import { SPACE, TYPE, type Type } from './type.ts';

const QUIET: Type = { ...TYPE.body, colour: 'muted' };
const [TOPIC, NUMBER, GAP] = [142, 24, 12];

/** A box a section, but for the one that holds the list. A topic stands once over the sections that share it. */
export function contentsBoxes({ width, element, sections, pageOf }: BlockRoom): readonly Box[] {
  const list: Element = { role: 'TOC', parent: element };
  const listed = sections.filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'contents'));
  return listed.map((section, index) => {
    const last = index === listed.length - 1;
    const topic = section.kicker === listed[index - 1]?.kicker ? '' : section.kicker;
    // Known once all pages are planned, when this one is drawn.
    const page = (): string => String(pageOf.get(section.id) ?? '');
    const after = topic === '' ? 1 : SPACE.small - 1;
    return { ...entryBox(section, topic, page, width, list), after: last ? SPACE.block : after };
  });
}

function entryBox(section: Section, topic: string, number: () => string, width: number, list: Element): Box {
  const entry: Element = { role: 'TOCI', parent: list };
  const reference: Element = { role: 'Reference', parent: entry };
  const link: Element = { role: 'Link', parent: reference, alt: `${section.kicker}: ${section.title}` };
  const lines = (text: string, space: number, type: Type, part: Element): Piece =>
    linesPiece(linesOf(text, space, type), space, type, part);
  const room = width - TOPIC - NUMBER - GAP * 2;
  const title = lines(section.title, room, QUIET, link);
  const page: Piece = {
    element: { role: 'Span', parent: reference },
    x: width - NUMBER,
    y: 0,
    width: NUMBER,
    height: TYPE.body.leading,
    draw: (pen, x, y) => {
      const style = { size: TYPE.body.size, weight: TYPE.body.weight, colour: pen.tokens.muted };
      pen.text(number(), x + NUMBER, y + baselineOf(TYPE.body), style, 'end');
    },
  };
  const topics = topic === '' ? [] : [lines(topic, TOPIC, TYPE.body, { role: 'P', parent: entry })];
  return {
    pieces: [...topics, ...shifted([{ ...title, target: section.id }], TOPIC + GAP, 0), page],
    height: Math.max(title.height, ...topics.map((piece) => piece.height)),
    after: 0,
  };
}
