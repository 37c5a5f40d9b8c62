/** The cover: paper white, the client, a large quiet title, one line of facts, a narrow band or a picture, and who made it. */
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
/** With a picture the title stands higher, and the picture fills the page from edge to edge under it. */
const TITLE_BOTTOM_ABOVE_PICTURE = 400;
const PICTURE_Y = 440;
const LOGO_WIDTH = 130;
const LOGO_HEIGHT = 44;
const CONTACT_Y = BAND_Y + BAND_HEIGHT + 20;

const CLIENT: Type = { size: 12, weight: 600, leading: 16, colour: 'ink' };
const HOUSE: Type = { size: 10.5, weight: 400, leading: 14, colour: 'muted' };
const CONTACT: Type = { size: 8.6, weight: 400, leading: 11.4, colour: 'muted' };
const SUBTITLE: Type = { size: 13, weight: 400, leading: 18, colour: 'muted' };
const FACTS: Type = { size: 11.5, weight: 400, leading: 17, colour: 'muted' };
/** Sizes of the title, largest first: the first that stays within five lines. */
const TITLES: readonly Type[] = [34, 28, 23, 19].map((size) => ({
  size,
  weight: 'heading',
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
  const bottom = brand.cover === null ? TITLE_BOTTOM : TITLE_BOTTOM_ABOVE_PICTURE;
  return {
    width: A4.width,
    height: A4.height,
    begins: [],
    pieces: [
      ...clientPieces(doc, brand, element, half),
      ...housePieces(doc, brand, element, half),
      ...shifted(title.pieces, LEFT, Math.max(TOP + 70, bottom - title.height)),
      ...picturePieces(brand),
      ...contactPieces(brand, element),
    ],
  };
}

/** The client's logo with the name under it, or the name alone. */
function clientPieces(doc: ReportDoc, brand: Brand, parent: Element, width: number): readonly Piece[] {
  const { clientLogo } = brand;
  const name = textBox(doc.client, width, CLIENT, { role: 'P', parent });
  if (clientLogo === null) return shifted(name.pieces, LEFT, TOP);
  return [
    logoPiece(clientLogo, doc.client, parent, 'left'),
    ...shifted(name.pieces, LEFT, TOP - 12 + LOGO_HEIGHT + 8),
  ];
}

/** The band in the brand's primary, above it the cover picture where there is one: decoration, not read aloud. */
function picturePieces(brand: Brand): readonly Piece[] {
  const { cover, primary } = brand;
  const piece = (y: number, height: number, draw: Piece['draw']): Piece => ({
    element: null,
    x: 0,
    y,
    width: A4.width,
    height,
    draw,
  });
  const band = piece(BAND_Y, BAND_HEIGHT, (pen, x, y) => pen.rectangle(x, y, A4.width, BAND_HEIGHT, primary));
  if (cover === null) return [band];
  const height = BAND_Y - PICTURE_Y;
  return [piece(PICTURE_Y, height, (pen, x, y) => pen.picture(cover, x, y, A4.width, height)), band];
}

/** The contact block under the band, in lines of its own. */
function contactPieces(brand: Brand, parent: Element): readonly Piece[] {
  if (brand.contact === '') return [];
  const block = textBox(brand.contact, A4.width - LEFT * 2, CONTACT, { role: 'P', parent });
  return shifted(block.pieces, LEFT, Math.min(CONTACT_Y, A4.height - 20 - block.height));
}

/** The house's logo at the upper right, or its name. */
function housePieces(doc: ReportDoc, brand: Brand, parent: Element, width: number): readonly Piece[] {
  const name = brand.house === '' ? doc.house : brand.house;
  const { logo } = brand;
  if (logo !== null) return [logoPiece(logo, name === '' ? doc.client : name, parent, 'right')];
  return name === '' ? [] : rightAligned(linesOf(name, width, HOUSE), parent, width);
}

function logoPiece(logo: string, alt: string, parent: Element, side: 'left' | 'right'): Piece {
  return {
    element: { role: 'Figure', parent, alt },
    x: side === 'left' ? LEFT : A4.width - LEFT - LOGO_WIDTH,
    y: TOP - 12,
    width: LOGO_WIDTH,
    height: LOGO_HEIGHT,
    draw: (pen, x, y) => pen.logo(logo, x, y, LOGO_WIDTH, LOGO_HEIGHT, side),
  };
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
