/** A guide as a report document, for the PDF and for the reader on screen: one section a chapter. */
import type { Language } from '../../lib/language.ts';
import type { Block, ReportDoc, Section } from '../types.ts';
import type { Guide, GuideBlock, GuideChapter, GuideText } from './types.ts';

export interface GuideDocOptions {
  readonly language: Language;
  /** Of the program, as printed at the foot. */
  readonly version: string;
  /** ISO date, written into the file. */
  readonly date: string;
  /** The screenshot of that id; null, or left out: its description stands in its place. */
  readonly pictureOf?: (id: string) => GuidePicture | null;
}

/** A PNG or JPEG as a data: URL, and its size in pixels. Without transparency: pdfkit writes that out of turn, and bytes would vary. */
export interface GuidePicture {
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

export function guideDoc(guide: Guide, options: GuideDocOptions): ReportDoc {
  const { language, version, date } = options;
  const title = guide.title[language];
  return {
    language,
    title,
    subtitle: guide.lead[language],
    client: 'Samspil',
    house: '',
    factsLine: `Samspil ${version}`,
    foot: `Samspil ${version} · ${title}`,
    date,
    sections: guide.chapters.map((chapter, index) => chapterSection(chapter, index + 1, options)),
  };
}

function chapterSection(
  chapter: GuideChapter,
  number: number,
  { language, pictureOf }: GuideDocOptions,
): Section {
  return {
    id: chapter.id,
    kicker: String(number),
    title: chapter.title[language],
    startsPage: true,
    blocks: chapter.sections.flatMap(({ title, blocks }): readonly Block[] => [
      { kind: 'heading', level: 2, text: title[language] },
      ...blocks.map((block) => blockOf(block, language, pictureOf)),
    ]),
  };
}

/** Signs of mathematics that the printer's fonts lack, in words. */
const IN_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Σ: { da: 'sum', nb: 'sum', en: 'sum' },
  '√': { da: 'kvadratrod ', nb: 'kvadratrot ', en: 'root ' },
  α: { da: 'alfa', nb: 'alfa', en: 'alpha' },
  '→': { da: 'om', nb: 'om', en: 'about' },
  '≠': { da: 'ikke', nb: 'ikke', en: 'not' },
};

const onPaper = (text: string, language: Language): string =>
  text.replace(/[Σ√α→≠]/gu, (sign) => IN_WORDS[sign]?.[language] ?? sign);

/** One block of a guide in a language. */
export function blockOf(
  block: GuideBlock,
  language: Language,
  pictureOf: GuideDocOptions['pictureOf'] = () => null,
): Block {
  const say = (text: GuideText): string => onPaper(text[language], language);
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: say(block.text) };
    case 'list':
      return { kind: 'list', items: block.items.map((item) => say(item)) };
    case 'steps':
      return { kind: 'list', items: block.items.map((item) => say(item)), ordered: true };
    case 'note':
      return { kind: 'callout', title: say(block.title), text: say(block.text) };
    case 'formula':
      return { kind: 'callout', title: onPaper(block.formula, language), text: say(block.where) };
    case 'table':
      return {
        kind: 'table',
        caption: say(block.caption),
        columns: block.columns.map((column) => ({ label: say(column), align: 'left' })),
        rows: block.rows.map((row) => row.map((cell) => say(cell))),
      };
    case 'terms':
      return {
        kind: 'table',
        caption: say(block.caption),
        columns: block.columns.map((column) => ({ label: say(column), align: 'left' })),
        rows: block.terms.map(({ term, meaning }) => [say(term), say(meaning)]),
      };
    case 'screenshot': {
      const alt = say(block.alt);
      const picture = pictureOf(block.id);
      return picture === null
        ? { kind: 'paragraph', text: alt, tone: 'muted' }
        : { kind: 'picture', ...picture, alt };
    }
  }
}
