/** Writes a deck as .pptx: native text, tables, charts and shapes in the brand's colours, the same bytes for the same deck. */
import { stat, writeFile } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import PptxGenJS from 'pptxgenjs';
import { brandTokens, onBrandPrimary, type Brand } from '../../../../shared/brand/profile.ts';
import type { Slide, SlideDeck } from '../../../../shared/report/slides/types.ts';
import { fontSet } from '../pdf/fonts.ts';
import { drawBody } from './draw.ts';
import {
  BADGE,
  fittingSize,
  FOOT,
  KICKER,
  MARGIN,
  NUMBER,
  QUESTION,
  SLIDE,
  TITLE,
  WIDTH,
  type Box,
} from './geometry.ts';
import { pictureOf, type DeckPicture } from './pictures.ts';
import { finishPackage } from './package.ts';
import { rasteriser } from '../brand/raster.ts';
import {
  HEADING,
  hex,
  LOCALES,
  plain,
  styleOf,
  TEXT,
  type Deck,
  type DrawnSlide,
  type Style,
} from './style.ts';

export interface SlidesOptions {
  /** Folder with the .woff files of the bundled families: for measuring. */
  readonly fonts: string;
  readonly brand: Brand;
  readonly out: string;
  readonly signal?: AbortSignal;
  /** Slides done, 0..1. */
  readonly onProgress?: (fraction: number) => void;
}

const TITLE_SIZES = [28, 26, 24, 22, 20, 18, 16, 14];
const FINDING = 'FINDING';
const COVER = 'COVER';

/** Writes the deck; slides count the cover. An abort throws the signal's reason before anything is written. */
export async function writeSlides(
  deck: SlideDeck,
  options: SlidesOptions,
): Promise<{ slides: number; bytes: number }> {
  options.signal?.throwIfAborted();
  const { brand } = options;
  const fonts = fontSet(options.fonts, brand);
  const style = styleOf(deck, brandTokens(brand));
  const pptx = newDeck(deck, brand);
  fonts.measured(() => drawCover(pptx.addSlide({ masterName: COVER }), deck, brand, style));
  for (const [index, slide] of deck.slides.entries()) {
    options.signal?.throwIfAborted();
    fonts.measured(() => drawSlide(pptx, slide, index + 2, brand, style));
    options.onProgress?.((index + 1) / (deck.slides.length + 1));
    await nextTurn();
  }
  const raw = await pptx.write({ outputType: 'nodebuffer', compression: false });
  options.signal?.throwIfAborted();
  const bytes = finishPackage(new Uint8Array(raw as Buffer), {
    date: deck.date,
    language: LOCALES[deck.language],
    primary: hex(brand.primary),
    secondary: hex(brand.secondary),
    ink: style.colour('ink'),
    alternatives: alternatives(deck),
    company: deck.house,
    raster: hasSvg(brand) ? await rasteriser(options.fonts) : null,
    charts: deck.slides.flatMap(({ main }) => (main.kind === 'bars' ? [main] : [])),
  });
  options.onProgress?.(1);
  await writeFile(options.out, bytes);
  return { slides: deck.slides.length + 1, bytes: (await stat(options.out)).size };
}

function hasSvg({ logo, clientLogo }: Brand): boolean {
  return [logo, clientLogo].some((picture) => picture !== null && !picture.startsWith('data:'));
}

/** Alternative texts by slide number, for what the library cannot give one: tables and the group of a network. */
function alternatives(deck: SlideDeck): ReadonlyMap<number, string> {
  return new Map(
    deck.slides.flatMap(({ main }, index): [number, string][] => {
      if (main.kind === 'matrix') return [[index + 2, `${main.chart.title}. ${main.chart.summary}`]];
      if (main.kind === 'network') return [[index + 2, main.summary]];
      return main.kind === 'table' ? [[index + 2, main.caption]] : [];
    }),
  );
}

function newDeck(deck: SlideDeck, brand: Brand): Deck {
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: 'WIDE', width: SLIDE.width, height: SLIDE.height });
  pptx.layout = 'WIDE';
  pptx.title = `${deck.client}: ${deck.title}`;
  pptx.subject = deck.subtitle;
  pptx.author = deck.house === '' ? deck.client : deck.house;
  pptx.theme = { headFontFace: brand.headingFont, bodyFontFace: brand.textFont };
  defineMaster(pptx, FINDING, TITLE);
  defineMaster(pptx, COVER, coverTitle(brand));
  return pptx;
}

/** A layout with a place for the title: programs list slides by it, and screen readers begin with it. */
function defineMaster(pptx: Deck, title: string, place: Box): void {
  pptx.defineSlideMaster({
    title,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...place,
            fontFace: HEADING,
            bold: true,
            color: '1D2B2F',
            align: 'left',
            valign: 'top',
            margin: 0,
          },
          text: '',
        },
      },
    ],
  });
}

/** Beside the picture where there is one. */
function coverTitle(brand: Brand): Box {
  return { x: MARGIN, y: 2.6, w: brand.cover === null ? WIDTH - 1.5 : 6.9, h: 2.1 };
}

/** Title, kicker, body, question, foot and notes of one slide. */
function drawSlide(pptx: Deck, slide: Slide, number: number, brand: Brand, style: Style): void {
  const target = pptx.addSlide({ masterName: FINDING });
  const fontSize = fittingSize([slide.title], { w: TITLE.w * 0.93, h: TITLE.h }, TITLE_SIZES, 'heading');
  target.addText(slide.title, {
    placeholder: 'title',
    objectName: 'title',
    lang: style.lang,
    fontSize,
    fontFace: HEADING,
    bold: true,
    color: style.colour('ink'),
  });
  target.addText(
    slide.kicker,
    plain(style, { ...KICKER, fontSize: 13, color: style.colour('primary'), objectName: 'kicker' }),
  );
  drawBody(target, slide, style);
  if (slide.question !== null) drawQuestion(target, slide.question, style);
  drawFoot(target, number, brand, style);
  target.addNotes(slide.notes.join('\n'));
}

function drawQuestion(target: DrawnSlide, question: string, style: Style): void {
  const inside: Box = { ...QUESTION, x: QUESTION.x + 0.2, w: QUESTION.w - 0.4 };
  target.addText(
    question,
    plain(style, {
      ...QUESTION,
      shape: 'roundRect',
      rectRadius: 0.06,
      fill: { color: style.colour('tint') },
      margin: 10,
      valign: 'middle',
      bold: true,
      fontSize: fittingSize(
        [question],
        { w: inside.w * 0.95, h: inside.h - 0.06 },
        [18, 17, 16, 15, 14, 13, 12, 11],
        600,
      ),
      objectName: 'question',
    }),
  );
}

function drawFoot(target: DrawnSlide, number: number, brand: Brand, style: Style): void {
  const { deck } = style;
  const text = [deck.foot, brand.footer].filter((part) => part !== '').join(' · ');
  target.addShape('line', {
    x: MARGIN,
    y: FOOT.y - 0.06,
    w: WIDTH,
    h: 0,
    line: { color: style.colour('hairline'), width: 0.75 },
    objectName: 'foot-rule',
  });
  target.addText(
    text,
    plain(style, {
      ...FOOT,
      fontSize: fittingSize([text], { w: FOOT.w, h: FOOT.h }, [10, 9, 8, 7]),
      color: style.colour('muted'),
      objectName: 'foot',
    }),
  );
  target.addText(
    String(number),
    plain(style, {
      ...NUMBER,
      fontSize: 10,
      align: 'right',
      color: style.colour('muted'),
      objectName: 'number',
    }),
  );
  if (deck.practice !== null) drawPractice(target, deck.practice, style);
}

function drawPractice(target: DrawnSlide, practice: string, style: Style): void {
  target.addText(
    practice,
    plain(style, {
      ...BADGE,
      shape: 'roundRect',
      rectRadius: 0.05,
      fill: { color: style.colour('accentTint') },
      color: style.colour('accentText'),
      fontSize: 11,
      bold: true,
      align: 'center',
      valign: 'middle',
      objectName: 'practice',
    }),
  );
}

/** The cover: names, a large quiet title, facts, a band in the brand's primary, pictures where the brand has them. */
function drawCover(target: DrawnSlide, deck: SlideDeck, brand: Brand, style: Style): void {
  const cover = brand.cover === null ? null : pictureOf(brand.cover);
  const title = coverTitle(brand);
  const width = title.w;
  if (cover !== null)
    addPicture(target, cover, { x: 8.2, y: 0, w: SLIDE.width - 8.2, h: SLIDE.height - 0.45 }, '', 'fill');
  const house = brand.house === '' ? deck.house : brand.house;
  const logos: readonly (readonly [string | null, string])[] = [
    [brand.clientLogo, deck.client],
    [brand.logo, house],
  ];
  const drawn = logos.flatMap(([logo, name]) => (logo === null ? [] : [{ picture: pictureOf(logo), name }]));
  drawn.forEach(({ picture, name }, index) => {
    addPicture(target, picture, { x: MARGIN + index * 2.6, y: 0.5, w: 2.2, h: 0.75 }, name, 'fit');
  });
  const names = [deck.client, house].filter((name) => name !== '').join('  ·  ');
  target.addText(
    names,
    plain(style, {
      x: MARGIN,
      y: drawn.length === 0 ? 0.6 : 1.4,
      w: width,
      h: 0.4,
      fontSize: 16,
      bold: true,
    }),
  );
  target.addText(
    deck.subtitle,
    plain(style, { x: MARGIN, y: 2.15, w: width, h: 0.4, fontSize: 18, color: style.colour('muted') }),
  );
  target.addText(deck.title, {
    placeholder: 'title',
    objectName: 'title',
    lang: style.lang,
    fontFace: HEADING,
    bold: true,
    color: style.colour('ink'),
    fontSize: fittingSize([deck.title], title, [44, 40, 36, 32, 28, 24, 20], 'heading'),
  });
  target.addText(
    deck.factsLine,
    plain(style, { x: MARGIN, y: 4.85, w: width, h: 0.6, fontSize: 15, color: style.colour('muted') }),
  );
  const contact = brand.contact.split('\n').filter((line) => line !== '');
  if (contact.length > 0)
    target.addText(
      contact.join('  ·  '),
      plain(style, { x: MARGIN, y: 5.5, w: width, h: 0.5, fontSize: 11, color: style.colour('muted') }),
    );
  target.addText(
    [deck.foot, brand.footer].filter((part) => part !== '').join(' · '),
    plain(style, {
      x: MARGIN,
      y: 6.45,
      w: width,
      h: 0.5,
      fontSize: 10,
      color: style.colour('muted'),
      objectName: 'foot',
    }),
  );
  target.addText(
    '',
    plain(style, {
      x: 0,
      y: SLIDE.height - 0.45,
      w: SLIDE.width,
      h: 0.45,
      shape: 'rect',
      fill: { color: hex(brand.primary) },
      color: hex(onBrandPrimary(brand)),
      fontFace: TEXT,
      objectName: 'band',
    }),
  );
  if (deck.practice !== null) drawPractice(target, deck.practice, style);
  target.addNotes(deck.notes.join('\n'));
}

/** A picture inside a box (`fit`) or over all of it (`fill`: cut at its edges). */
function addPicture(
  target: DrawnSlide,
  picture: DeckPicture,
  box: Box,
  altText: string,
  how: 'fit' | 'fill',
): void {
  const ratio = picture.width / picture.height;
  if (how === 'fill') {
    // The library takes the picture's own proportions from its size, and the box from `sizing`.
    target.addImage({
      data: picture.data,
      x: box.x,
      y: box.y,
      w: ratio,
      h: 1,
      altText,
      sizing: { type: 'cover', w: box.w, h: box.h },
    });
    return;
  }
  const w = Math.min(box.w, box.h * ratio);
  target.addImage({ data: picture.data, x: box.x, y: box.y, w, h: w / ratio, altText });
}
