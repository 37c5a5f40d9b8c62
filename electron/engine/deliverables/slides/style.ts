/** What every part of a slide is drawn with: the deck, colours without #, the language of its text. */
import type PptxGenJS from 'pptxgenjs';
import type { Tokens } from '../../../../shared/brand/tokens.ts';
import type { SlideDeck } from '../../../../shared/report/slides/types.ts';

export type Deck = InstanceType<typeof PptxGenJS>;
export type DrawnSlide = ReturnType<Deck['addSlide']>;
export type TextOptions = NonNullable<Parameters<DrawnSlide['addText']>[1]>;

export const LOCALES = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' } as const;

/** Fonts by their place in the theme, so that one change of the theme changes the deck. */
export const HEADING = '+mj-lt';
export const TEXT = '+mn-lt';

export interface Style {
  readonly deck: SlideDeck;
  readonly tokens: Tokens;
  readonly lang: string;
  /** rrggbb of a token. */
  colour(token: keyof Tokens): string;
}

export function styleOf(deck: SlideDeck, tokens: Tokens): Style {
  return { deck, tokens, lang: LOCALES[deck.language], colour: (token) => hex(tokens[token]) };
}

/** #rrggbb as the library writes it. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/** Text of a slide: no margins of its own, top left, in ink. */
export function plain({ lang, colour }: Style, more: TextOptions): TextOptions {
  return {
    lang,
    fontFace: TEXT,
    color: colour('ink'),
    margin: 0,
    valign: 'top',
    align: 'left',
    ...more,
  };
}
