/** Words of a guide in one language, and where in it they stand. */
import type { Language } from '../../lib/language.ts';
import type { Guide, GuideBlock, GuideSection } from './types.ts';

export interface GuidePlace {
  readonly chapter: string;
  readonly section: string;
  readonly title: string;
  /** Some words around the first hit; the beginning of the section where only its title fits. */
  readonly excerpt: string;
}

/** The text of a block, its parts apart from each other by spaces. */
export function blockText(block: GuideBlock, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text[language];
    case 'list':
    case 'steps':
      return block.items.map((item) => item[language]).join(' ');
    case 'note':
      return `${block.title[language]} ${block.text[language]}`;
    case 'formula':
      return `${block.formula} ${block.where[language]}`;
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()].map((one) => one[language]).join(' ');
    case 'terms':
      return block.terms.map(({ term, meaning }) => `${term[language]} ${meaning[language]}`).join(' ');
    case 'screenshot':
      return block.alt[language];
  }
}

const AROUND = 60;

/** Sections that hold all words of the query, those with a hit in their title first; none for an empty query. */
export function searchGuide(guide: Guide, query: string, language: Language): readonly GuidePlace[] {
  const wanted = query
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const found = guide.chapters.flatMap((chapter) =>
    chapter.sections.flatMap((section) => {
      const text = textOf(section, language);
      const title = section.title[language];
      const whole = `${title} ${text}`.toLocaleLowerCase();
      if (!wanted.every((word) => whole.includes(word))) return [];
      const inTitle = wanted.some((word) => title.toLocaleLowerCase().includes(word));
      const excerpt = excerptOf(text, wanted[0] ?? '');
      return [{ inTitle, place: { chapter: chapter.id, section: section.id, title, excerpt } }];
    }),
  );
  const titled = found.filter(({ inTitle }) => inTitle);
  return [...titled, ...found.filter(({ inTitle }) => !inTitle)].map(({ place }) => place);
}

const textOf = ({ blocks }: GuideSection, language: Language): string =>
  blocks.map((block) => blockText(block, language)).join(' ');

function excerptOf(text: string, word: string): string {
  const at = Math.max(0, text.toLocaleLowerCase().indexOf(word));
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + word.length + AROUND);
  return `${from === 0 ? '' : '…'}${text.slice(from, to).trim()}${to === text.length ? '' : '…'}`;
}
