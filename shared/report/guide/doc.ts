/** A guide as a report document, for the PDF and for the reader on screen: one section a chapter. */
import type { Language } from '../../lib/language.ts';
import type { Block, ReportDoc, Section } from '../types.ts';
import type { Guide, GuideBlock, GuideChapter } from './types.ts';

export interface GuideDocOptions {
  readonly language: Language;
  /** Of the program, as printed at the foot. */
  readonly version: string;
  /** ISO date, written into the file. */
  readonly date: string;
  /** The screenshot of that id; null, or left out: its description stands in its place. */
  readonly pictureOf?: (id: string) => GuidePicture | null;
}

/** A PNG as a data: URL, and its size in pixels. */
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

/** One block of a guide in a language. */
export function blockOf(
  block: GuideBlock,
  language: Language,
  pictureOf: GuideDocOptions['pictureOf'] = () => null,
): Block {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: block.text[language] };
    case 'list':
      return { kind: 'list', items: block.items.map((item) => item[language]) };
    case 'steps':
      return { kind: 'list', items: block.items.map((item) => item[language]), ordered: true };
    case 'note':
      return { kind: 'callout', title: block.title[language], text: block.text[language] };
    case 'formula':
      return { kind: 'callout', title: block.formula, text: block.where[language] };
    case 'table':
      return {
        kind: 'table',
        caption: block.caption[language],
        columns: block.columns.map((column) => ({ label: column[language], align: 'left' })),
        rows: block.rows.map((row) => row.map((cell) => cell[language])),
      };
    case 'screenshot': {
      const alt = block.alt[language];
      const picture = pictureOf(block.id);
      return picture === null
        ? { kind: 'paragraph', text: alt, tone: 'muted' }
        : { kind: 'picture', ...picture, alt };
    }
  }
}
