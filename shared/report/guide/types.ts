/** A guide as data: chapters of sections in all three languages. The screen and the PDF are two printers of it. */
import type { Language } from '../../lib/language.ts';

/** A text in every language: a missing translation does not compile. */
export type GuideText = Readonly<Record<Language, string>>;

export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly text: GuideText }
  | { readonly kind: 'list'; readonly items: readonly GuideText[] }
  | { readonly kind: 'steps'; readonly items: readonly GuideText[] }
  | { readonly kind: 'note'; readonly title: GuideText; readonly text: GuideText }
  /** One formula in plain signs, and what its letters mean. */
  | { readonly kind: 'formula'; readonly formula: string; readonly where: GuideText }
  | {
      readonly kind: 'table';
      readonly caption: GuideText;
      readonly columns: readonly GuideText[];
      readonly rows: readonly (readonly GuideText[])[];
    }
  /** Words of the field; each leads to the section of this guide that says more. */
  | {
      readonly kind: 'terms';
      readonly caption: GuideText;
      readonly columns: readonly [word: GuideText, meaning: GuideText];
      readonly terms: readonly GuideTerm[];
    }
  /** A picture of the window; `id` names the screenshot that the build makes. */
  | { readonly kind: 'screenshot'; readonly id: string; readonly alt: GuideText };

export interface GuideTerm {
  readonly id: string;
  readonly term: GuideText;
  readonly meaning: GuideText;
  readonly section: string;
}

export interface GuideSection {
  /** Anchor, unique in its guide. */
  readonly id: string;
  readonly title: GuideText;
  readonly blocks: readonly GuideBlock[];
}

export interface GuideChapter {
  readonly id: string;
  readonly title: GuideText;
  readonly sections: readonly GuideSection[];
}

export interface Guide {
  readonly id: 'method' | 'user' | 'it';
  readonly title: GuideText;
  readonly lead: GuideText;
  readonly chapters: readonly GuideChapter[];
}

/** The same signs in every language. */
export const same = (text: string): GuideText => ({ da: text, nb: text, en: text });

export const paragraph = (da: string, nb: string, en: string): GuideBlock => ({
  kind: 'paragraph',
  text: { da, nb, en },
});

export const text = (da: string, nb: string, en: string): GuideText => ({ da, nb, en });
