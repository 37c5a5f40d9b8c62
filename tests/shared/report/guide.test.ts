/** The guides: every text in every language, anchors that are unique, and links that lead somewhere. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { allMessages } from '../../../shared/i18n/index.ts';
import { guideDoc } from '../../../shared/report/guide/doc.ts';
import { GUIDES } from '../../../shared/report/guide/guides.ts';
import { keysIn, labelOf, named, told } from '../../../shared/report/guide/labels.ts';
import { searchGuide } from '../../../shared/report/guide/search.ts';
import { GLOSSARY } from '../../../shared/report/glossary.ts';
import { METHOD_GUIDE } from '../../../shared/report/guide/method/index.ts';
import type { Guide, GuideBlock, GuideText } from '../../../shared/report/guide/types.ts';
import { USER_GUIDE } from '../../../shared/report/guide/user/index.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/report/guide');
const SOURCES = fs
  .readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => fs.readFileSync(path.join(FOLDER, name), 'utf8'));
/** Commands and the like, which the source marks as the same in every language. */
const MARKED_SAME = new Set(
  SOURCES.flatMap((source) =>
    [...source.matchAll(/same\(\s*'([^']*)'/gu)].map(([, signs]) => (signs ?? '').replaceAll('\\\\', '\\')),
  ),
);

function textsOf(block: GuideBlock): readonly GuideText[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
    case 'steps':
      return block.items;
    case 'note':
      return [block.title, block.text];
    case 'formula':
      return [block.where];
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()];
    case 'terms':
      return [
        block.caption,
        ...block.columns,
        ...block.terms.flatMap(({ term, meaning }) => [term, meaning]),
      ];
    case 'screenshot':
      return [block.alt];
  }
}

const sectionsOf = (guide: Guide) => guide.chapters.flatMap(({ sections }) => sections);
const textsIn = (guide: Guide): readonly GuideText[] => [
  guide.title,
  guide.lead,
  ...guide.chapters.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(textsOf)]),
  ]),
];

describe.each(GUIDES)('the guide $id', (guide) => {
  it('has every text in every language', () => {
    const empty = textsIn(guide).filter((one) => LANGUAGES.some((language) => one[language].trim() === ''));
    expect(empty).toEqual([]);
  });

  it('is translated: no sentence is the same in English as in Danish', () => {
    const sentences = textsIn(guide).filter(({ da }) => da.length > 40 && !MARKED_SAME.has(da));
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter(({ da, en }) => da === en)).toEqual([]);
    expect(sentences.filter(({ da, nb }) => da === nb)).toEqual([]);
  });

  it('writes each language with its own signs', () => {
    const translated = textsIn(guide).filter(({ da, nb, en }) => !(da === nb && nb === en));
    // Danish opens with » and closes with «, Norwegian the other way round, English with curly marks; decimals as each writes them.
    expect(translated.filter(({ da }) => /(?:^|\s)«/u.test(da))).toEqual([]);
    expect(translated.filter(({ nb }) => /(?:^|\s)»/u.test(nb))).toEqual([]);
    expect(translated.filter(({ en }) => /[æøå«»]/iu.test(en))).toEqual([]);
    expect(translated.filter(({ da, nb }) => /\d\.\d(?!\d\d)/u.test(`${da} ${nb}`))).toEqual([]);
    expect(translated.filter(({ en }) => /\d,\d(?!\d\d)/u.test(en))).toEqual([]);
  });

  it('has put every label in', () => {
    const open = textsIn(guide).filter(({ da, nb, en }) => /\[\[|\]\]|\{\{/u.test(`${da}${nb}${en}`));
    expect(open).toEqual([]);
  });

  it('has anchors that are unique', () => {
    const ids = [...guide.chapters, ...sectionsOf(guide)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(LANGUAGES)('is a document with all its chapters in %s', (language) => {
    const doc = guideDoc(guide, { language, version: '1.2.3', date: '2026-01-01' });
    expect(doc.sections.map(({ title }) => title)).toEqual(
      guide.chapters.map(({ title }) => title[language]),
    );
    const headings = doc.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    );
    expect(headings).toEqual(sectionsOf(guide).map(({ title }) => title[language]));
    expect(doc.foot).toContain('1.2.3');
  });
});

describe('the search', () => {
  it('finds sections by all words of the query, those titled so first, in the language asked for', () => {
    const places = searchGuide(METHOD_GUIDE, 'Interval', 'en');
    expect(places.length).toBeGreaterThan(1);
    for (const { excerpt, title } of places)
      expect(`${title} ${excerpt}`.toLowerCase()).toContain('interval');
    const titled = places.map(({ title }) => title.toLowerCase().includes('interval'));
    expect(titled).toEqual([...titled].sort((a, b) => Number(b) - Number(a)));
    expect(searchGuide(METHOD_GUIDE, 'hvordan', 'en')).toEqual([]);
    expect(searchGuide(METHOD_GUIDE, '  ', 'en')).toEqual([]);
    const narrower = searchGuide(METHOD_GUIDE, 'interval bootstrap', 'en');
    expect(narrower.length).toBeLessThan(places.length);
  });
});

describe('the glossary', () => {
  it('leads to sections that are there', () => {
    const known = new Set(sectionsOf(METHOD_GUIDE).map(({ id }) => id));
    expect(GLOSSARY.filter(({ section }) => !known.has(section))).toEqual([]);
  });

  it('has each term once', () => {
    expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
  });
});

describe('labels in a guide', () => {
  it('are the window’s own, in each language and between its marks', () => {
    expect(told('Vælg [[menu.save-as]].', 'Velg [[menu.save-as]].', 'Choose [[menu.save-as]].')).toEqual({
      da: 'Vælg »Gem som«.',
      nb: 'Velg «Lagre som».',
      en: 'Choose “Save as”.',
    });
    expect(named('insight.matrix').en).toBe(allMessages['insight.matrix'].en);
    // @ts-expect-error -- a key that is not there does not compile
    expect(told('[[menu.nowhere]]', '', '').da).toBe('[[menu.nowhere]]');
  });

  it('exist and hold nothing to be filled in', () => {
    const keys = SOURCES.flatMap(keysIn).filter((key) => /^[a-z][\w.-]*$/u.test(key));
    expect(keys.length).toBeGreaterThan(200);
    const wrong = keys.filter((key) => LANGUAGES.some((one) => /^$|\{\{/u.test(labelOf(key, one) ?? '')));
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('are the same in the three languages of a text', () => {
    const calls = SOURCES.flatMap((source) => [
      ...source.matchAll(/told\(\s*'([^']*)',\s*'([^']*)',\s*'([^']*)',?\s*\)/gu),
    ]);
    expect(calls.length).toBeGreaterThan(150);
    const uneven = calls
      .map(([, ...texts]) => texts.map((one) => keysIn(one).toSorted()))
      .filter(([da, nb, en]) => String(da) !== String(nb) || String(da) !== String(en));
    expect(uneven).toEqual([]);
  });

  it('are never typed by hand', () => {
    const labels = new Set(
      Object.keys(allMessages).flatMap((key) => LANGUAGES.map((language) => labelOf(key, language))),
    );
    // The method guide quotes answers of a questionnaire, which are not labels although the same words are.
    const ofWindow = SOURCES.filter((source) => source.includes('labels.ts'));
    const typed = ofWindow.flatMap((source) =>
      [...source.matchAll(/[»«“]([^»«“”\n]{2,60})[»«”]/gu)].map(([, quoted]) => quoted ?? ''),
    );
    expect(typed.filter((quoted) => labels.has(quoted))).toEqual([]);
  });
});

describe('the pictures of the user guide', () => {
  it('stand in the document where there are any, and are described in words where there are none', () => {
    const drawn = { source: 'data:image/png;base64,AA', width: 1280, height: 800 };
    const doc = guideDoc(USER_GUIDE, {
      language: 'en',
      version: '1.2.3',
      date: '2026-01-01',
      pictureOf: (id) => (id === 'matrix' ? drawn : null),
    });
    const blocks = doc.sections.flatMap((section) => section.blocks);
    const pictures = blocks.filter(({ kind }) => kind === 'picture');
    expect(pictures).toEqual([
      { kind: 'picture', ...drawn, alt: expect.stringContaining('The matrix') as string },
    ]);
    const inWords = blocks.filter((block) => block.kind === 'paragraph' && block.tone === 'muted');
    expect(inWords).toHaveLength(12);
  });

  it('are each shown once', () => {
    const ids = sectionsOf(USER_GUIDE).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'screenshot' ? [block.id] : [])),
    );
    expect(ids.toSorted()).toEqual(
      [
        ...[
          'act',
          'clarify',
          'deliver',
          'dialogue',
          'groups',
          'import-columns',
          'matrix',
          'network',
          'overview',
        ],
        ...['present', 'relations', 'start', 'survey'],
      ].toSorted(),
    );
  });
});
