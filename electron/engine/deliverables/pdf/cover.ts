/** The cover: paper white, the client, a large quiet title, one line of facts, a narrow band in the brand's primary. */
import type { Brand } from '../../../../shared/brand/profile.ts';
import type { ReportDoc } from '../../../../shared/report/types.ts';
import { A4, ROOT, shifted, stacked, type Box, type Element, type Piece, type PlannedPage } from './plan.ts';
import { balancedBox, linesOf, textBox } from './text.ts';
import { type Type } from './type.ts';

const LEFT = 62;
const TOP = 62;
const BAND_Y = 712;
const BAND_HEIGHT = 10;
const TITLE_WIDTH = 430;
const TITLE_BOTTOM = 470;
const LOGO_WIDTH = 130;
const LOGO_HEIGHT = 44;

const CLIENT: Type = { size: 12, weight: 600, leading: 16, colour: 'ink' };
const HOUSE: Type = { size: 10.5, weight: 400, leading: 14, colour: 'muted' };
const SUBTITLE: Type = { size: 13, weight: 400, leading: 18, colour: 'muted' };
const FACTS: Type = { size: 11.5, weight: 400, leading: 17, colour: 'muted' };
/** Sizes of the title, largest first: the first that stays within five lines. */
const TITLES: readonly Type[] = [34, 28, 23, 19].map((size) => ({
  size,
  weight: 600,
  leading: size * 1.18,
  colour: 'ink',
}));
const TITLE_LINES = 5;

/** Plans the cover. */
export function planCover(doc: ReportDoc, brand: Brand): PlannedPage {
  const element: Element = { role: 'Sect', parent: ROOT };
  const paragraph = (): Element => ({ role: 'P', parent: element });
  const half = (A4.width - LEFT * 2 - 24) / 2;
  const type =
    TITLES.find((one) => linesOf(doc.title, TITLE_WIDTH, one).length <= TITLE_LINES) ??
    (TITLES.at(-1) as Type);
  const title = stacked([
    textBox(doc.subtitle, TITLE_WIDTH, SUBTITLE, paragraph(), 10),
    balancedBox(doc.title, TITLE_WIDTH, type, { role: 'H1', parent: element }, 18),
    textBox(doc.factsLine, TITLE_WIDTH, FACTS, paragraph()),
  ]);
  const band: Piece = {
    element: null,
    x: 0,
    y: BAND_Y,
    width: A4.width,
    height: BAND_HEIGHT,
    draw: (pen, x, y) => pen.rectangle(x, y, A4.width, BAND_HEIGHT, brand.primary),
  };
  return {
    width: A4.width,
    height: A4.height,
    begins: [],
    pieces: [
      ...shifted(textBox(doc.client, half, CLIENT, paragraph()).pieces, LEFT, TOP),
      ...housePieces(doc, brand, element, half),
      ...shifted(title.pieces, LEFT, Math.max(TOP + 120, TITLE_BOTTOM - title.height)),
      band,
    ],
  };
}

/** The house's logo at the upper right, or its name. */
function housePieces(doc: ReportDoc, brand: Brand, parent: Element, width: number): readonly Piece[] {
  const name = brand.house === '' ? doc.house : brand.house;
  const { logo } = brand;
  if (logo !== null)
    return [
      {
        element: { role: 'Figure', parent, alt: name === '' ? doc.client : name },
        x: A4.width - LEFT - LOGO_WIDTH,
        y: TOP - 12,
        width: LOGO_WIDTH,
        height: LOGO_HEIGHT,
        draw: (pen, x, y) => pen.logo(logo, x, y, LOGO_WIDTH, LOGO_HEIGHT),
      },
    ];
  return name === '' ? [] : rightAligned(textLines(name, width), parent, width);
}

function textLines(text: string, width: number): readonly string[] {
  return linesOf(text, width, HOUSE);
}

function rightAligned(lines: readonly string[], parent: Element, width: number): readonly Piece[] {
  const box: Box = textBox(lines.join('\n'), width, HOUSE, { role: 'P', parent });
  return box.pieces.map((piece) => ({
    ...piece,
    x: A4.width - LEFT - width,
    y: TOP + 1,
    draw: (pen, x, y) => {
      const style = { size: HOUSE.size, weight: HOUSE.weight, colour: pen.tokens[HOUSE.colour] };
      lines.forEach((line, index) => {
        pen.text(line, x + width, y + 12 + index * HOUSE.leading, style, 'end');
      });
    },
  }));
}
