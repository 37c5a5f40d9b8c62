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
}

export function guideDoc(guide: Guide, { language, version, date }: GuideDocOptions): ReportDoc {
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
    sections: guide.chapters.map((chapter, index) => chapterSection(chapter, index + 1, language)),
  };
}

function chapterSection(chapter: GuideChapter, number: number, language: Language): Section {
  return {
    id: chapter.id,
    kicker: String(number),
    title: chapter.title[language],
    startsPage: true,
    blocks: chapter.sections.flatMap(({ title, blocks }): readonly Block[] => [
      { kind: 'heading', level: 2, text: title[language] },
      ...blocks.map((block) => blockOf(block, language)),
    ]),
  };
}

/** One block of a guide in a language. */
export function blockOf(block: GuideBlock, language: Language): Block {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: block.text[language] };
    case 'list':
      return { kind: 'list', items: block.items.map((item) => item[language]) };
    case 'steps':
      return { kind: 'list', items: block.items.map((item, index) => `${index + 1}. ${item[language]}`) };
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
    case 'screenshot':
      return { kind: 'paragraph', text: block.alt[language], tone: 'muted' };
  }
}
