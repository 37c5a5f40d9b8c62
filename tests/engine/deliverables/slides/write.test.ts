import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSlides } from '../../../../electron/engine/deliverables/slides/index.ts';
import { defaultBrand, parseBrand, type Brand } from '../../../../shared/brand/profile.ts';
import { onScaleColour, scaleColour } from '../../../../shared/brand/tokens.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import type { Language } from '../../../../shared/lib/language.ts';
import { kitDeck } from '../../../../shared/report/kit/index.ts';
import { buildSlides, type SlideDeck } from '../../../../shared/report/slides/index.ts';
import type { BarsPart } from '../../../../shared/report/slides/types.ts';
import { longName, manyGroups, mixedStates, nordbyExample, type Example } from '../../../helpers/results.ts';
import { fontsFolder } from '../../helpers.ts';
import { jpegOf, pngOf, urlOf } from '../brand/pictures.ts';
import { extentsOf, readDeck, textOf, type ReadDeck } from './package-reader.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samspil-slides-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inputOf = (example: Example, language: Language = 'da') => ({
  ...example,
  language,
  roundLabel: 'Måling 1',
  date: '2026-03-20T10:00:00.000Z',
  house: 'Broby & Co.',
});
const deckOf = (example: Example, language: Language = 'da'): SlideDeck =>
  buildSlides(inputOf(example, language));

async function bytesOf(deck: SlideDeck, brand: Brand = defaultBrand): Promise<Buffer> {
  const out = join(folder, 'a.pptx');
  const written = await writeSlides(deck, { fonts: fontsFolder, brand, out });
  const bytes = readFileSync(out);
  expect(written).toEqual({ slides: deck.slides.length + 1, bytes: bytes.length });
  return bytes;
}

const written = async (deck: SlideDeck, brand?: Brand): Promise<ReadDeck> =>
  readDeck(await bytesOf(deck, brand));

const SLIDE_EMU = { width: 13.333 * 914_400, height: 7.5 * 914_400 };

describe.each([
  ['two groups', () => manyGroups(2), 'nb'],
  ['eight groups', nordbyExample, 'da'],
  ['thirty groups in every state', () => manyGroups(30, { states: mixedStates }), 'en'],
  ['long names', () => manyGroups(12, { names: (index) => longName(index, index % 2 === 0) }), 'da'],
  ['everything hidden', () => manyGroups(6, { states: () => 'hidden' }), 'nb'],
] as const)('%s', (_name, example, language) => {
  test('a sound package of 12 to 20 slides, nothing off a slide, in one language', async () => {
    const deck = deckOf(example(), language);
    const read = await written(deck);
    expect(read.faults).toEqual([]);
    expect(read.slides.length).toBeGreaterThanOrEqual(12);
    expect(read.slides.length).toBeLessThanOrEqual(20);
    for (const slide of read.slides) {
      for (const { x, y, cx, cy } of extentsOf(slide)) {
        expect(Math.min(x, y, cx, cy)).toBeGreaterThanOrEqual(0);
        expect(x + cx).toBeLessThanOrEqual(SLIDE_EMU.width + 20_000);
        expect(y + cy).toBeLessThanOrEqual(SLIDE_EMU.height + 20_000);
      }
    }
    const locale = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' }[language];
    for (const name of read.parts.keys()) {
      if (!/^ppt\/.*\.xml$/u.test(name)) continue;
      const spoken = [...read.xml(name).matchAll(/\blang="([^"]+)"/gu)].map(([, lang]) => lang);
      expect(
        spoken.filter((lang) => lang !== locale),
        name,
      ).toEqual([]);
    }
  });
});

describe('every slide', () => {
  test('has a title of its own in the title’s place, says what it rests on, and has notes', async () => {
    const deck = deckOf(nordbyExample());
    const read = await written(deck);
    deck.slides.forEach((slide, index) => {
      const xml = read.slides[index + 1] ?? '';
      expect(xml).toMatch(/<p:ph[^>]*type="title"/u);
      const text = textOf(xml);
      expect(text).toContain(slide.title);
      expect(text).toContain(deck.foot);
      if (slide.question !== null) expect(text).toContain(slide.question);
      const notes = textOf(read.notes[index + 1] ?? '');
      for (const line of slide.notes) expect(notes).toContain(line);
    });
    expect(read.slides[0]).toMatch(/<p:ph[^>]*type="title"/u);
    expect(textOf(read.slides[0] ?? '')).toContain(deck.foot);
    expect(deck.foot).toMatch(/Nordby Kommune · Måling 1, 20\. marts 2026 · n = 118 .* 5 · relcap-6 1\.0/u);
  });

  test('notes are paragraphs, not one run', async () => {
    const deck = deckOf(nordbyExample());
    const { notes } = await written(deck);
    const last = deck.slides.findIndex(({ id }) => id === 'questions') + 1;
    expect(notes[last]?.match(/<a:p>/gu)?.length).toBeGreaterThan(5);
  });

  test('a practice document says so on each of them', async () => {
    const { engagement, result } = nordbyExample();
    const practice = { case: 'nordby', seed: 1, language: 'nb', exam: null } as const;
    const deck = deckOf({ engagement: { ...engagement, practice }, result }, 'nb');
    const { slides } = await written(deck);
    for (const slide of slides) expect(textOf(slide)).toContain(wordsOf('nb').t('report.practice'));
    const plain = await written(deckOf(nordbyExample()));
    for (const slide of plain.slides) expect(textOf(slide)).not.toContain(wordsOf('da').t('report.practice'));
  });
});

test('the same deck has the same bytes', async () => {
  const brand = parseBrand({
    logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>',
  });
  const [first, second] = [
    await bytesOf(deckOf(nordbyExample()), brand),
    await bytesOf(deckOf(nordbyExample()), brand),
  ];
  expect(first.equals(second)).toBe(true);
});

describe('charts', () => {
  const barsOf = (deck: SlideDeck): readonly BarsPart[] =>
    deck.slides.flatMap(({ main }) => (main.kind === 'bars' ? [main] : []));

  test('are native, with alternative texts, and their sheets hold what is shown and nothing else', async () => {
    const deck = deckOf(manyGroups(30, { states: mixedStates }));
    const read = await written(deck);
    const bars = barsOf(deck);
    expect(bars.length).toBeGreaterThanOrEqual(6);
    bars.forEach((chart, index) => {
      const xml = read.xml(`ppt/charts/chart${index + 1}.xml`);
      const cached = [...xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/gsu)].map(([, points = '']) =>
        [...points.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/gu)].map(([, at, value]) => [
          Number(at),
          Number(value),
        ]),
      );
      const wanted = chart.series.map(({ values }) =>
        values.flatMap((value, at) => (value === null ? [] : [[at, value]])),
      );
      expect(cached).toEqual(wanted);
      const sheet = unzipSync(
        read.parts.get(`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`) ?? new Uint8Array(),
      );
      const numbers = [
        ...strFromU8(sheet['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).matchAll(
          /<c r="[A-Z]+\d+"><v>([^<]+)<\/v>/gu,
        ),
      ];
      expect(numbers.map(([, value]) => Number(value)).sort()).toEqual(
        chart.series.flatMap(({ values }) => values.filter((value) => value !== null)).sort(),
      );
    });
    const frames = read.slides.flatMap((slide) => [
      ...slide.matchAll(/<p:cNvPr id="\d+" name="(?:chart|table|matrix|network)[^"]*"( descr="[^"]+")?/gu),
    ]);
    const groups = frames.filter(([whole]) => !whole.includes('name="network: '));
    expect(groups.length).toBeGreaterThan(bars.length);
    expect(groups.filter(([, descr]) => descr === undefined)).toEqual([]);
  });

  test('what is hidden is said in words, with no bar', async () => {
    const deck = deckOf(manyGroups(6, { states: (rater) => (rater === 2 ? 'hidden' : 'ok') }));
    const groups = barsOf(deck).find(({ title }) => title === 'Sådan oplever grupperne hinanden');
    expect(groups?.series[0]?.values[2]).toBeNull();
    expect(groups?.note).toBe('Skjult af hensyn til anonymitet: PPR Nord');
    expect(groups?.summary).toContain('skjult af hensyn til anonymitet');
    const text = (await written(deck)).slides.map(textOf).join(' ');
    expect(text).toContain('Skjult af hensyn til anonymitet: PPR Nord');
  });
});

describe('the matrix', () => {
  test('is a table in the colours of the report, with words where a number is hidden', async () => {
    const deck = deckOf(nordbyExample());
    const read = await written(deck);
    const at = deck.slides.findIndex(({ id }) => id === 'matrix') + 1;
    const xml = read.slides[at] ?? '';
    const { main } = deck.slides[at - 1] ?? {};
    if (main?.kind !== 'matrix') throw new Error('no matrix');
    const cells = [...xml.matchAll(/<a:tc>(.*?)<\/a:tc>/gsu)].map(([, cell = '']) => cell);
    expect(cells).toHaveLength(10 * 10);
    const body = main.chart.cells.map((cell, index) => ({
      cell,
      drawn: cells[(Math.floor(index / 8) + 1) * 10 + 1 + (index % 8)] ?? '',
    }));
    for (const { cell, drawn } of body) {
      if (cell.value === null) {
        expect(textOf(drawn)).toBe('skjult');
        continue;
      }
      const share = (cell.value - 1) / 4;
      const hex = (colour: string): string => colour.slice(1).toUpperCase();
      expect(textOf(drawn)).toBe(cell.label);
      expect(drawn).toContain(
        `<a:solidFill><a:srgbClr val="${hex(scaleColour(share, 'light'))}"/></a:solidFill>`,
      );
      expect(drawn).toContain(hex(onScaleColour(share, 'light')));
    }
    expect(body.filter(({ cell }) => cell.value === null)).toHaveLength(3);
    expect(xml).toContain('<a:tblPr firstRow="1" firstCol="1"/>');
  });

  test('thirty groups fit, numbered, with the sign for hidden cells explained', async () => {
    const deck = deckOf(manyGroups(30, { states: mixedStates }));
    const read = await written(deck);
    const text = textOf(read.slides[deck.slides.findIndex(({ id }) => id === 'matrix') + 1] ?? '');
    expect(text).toContain('× = skjult af hensyn til anonymitet');
    expect(text).toContain('30  Ungeindsats Vest');
  });
});

test('the network is one group of native shapes', async () => {
  const deck = deckOf(nordbyExample());
  const { slides } = await written(deck);
  const xml = slides[deck.slides.findIndex(({ id }) => id === 'network') + 1] ?? '';
  const group = /<p:grpSp>.*<\/p:grpSp>/su.exec(xml)?.[0] ?? '';
  expect(group).toContain('name="network" descr="');
  expect(group.match(/prst="ellipse"/gu)).toHaveLength(8);
  expect(group.match(/prst="line"/gu)).toHaveLength(28);
  // As many arrows as relations that the title counts.
  expect(deck.slides.find(({ id }) => id === 'network')?.title).toMatch(/^12 af 53 /u);
  expect(group.match(/type="triangle"/gu)).toHaveLength(12);
  expect(xml.replace(group, '')).not.toContain('name="network: ');
  expect(xml).not.toContain('<p:pic>');
});

test('a brand brings its colours, fonts, logos and cover', async () => {
  const brand = parseBrand({
    primary: '#7a1f3d',
    secondary: '#c9a227',
    headingFont: 'Source Serif 4',
    logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#7a1f3d"/></svg>',
    clientLogo: urlOf('png', pngOf(40, 10)),
    cover: urlOf('jpeg', jpegOf(64, 48)),
    contact: 'Broby & Co.\npost@broby.example',
    footer: 'broby.example',
  });
  const read = await written(deckOf(nordbyExample()), brand);
  expect(read.faults).toEqual([]);
  const theme = read.xml('ppt/theme/theme1.xml');
  expect(theme).toContain('<a:accent1><a:srgbClr val="7A1F3D"/></a:accent1>');
  expect(theme).toContain('Source Serif 4');
  const [cover = '', next = ''] = read.slides;
  expect(cover.match(/<p:pic>/gu)).toHaveLength(3);
  expect(cover).toContain('descr="Nordby Kommune"');
  expect(textOf(cover)).toContain('post@broby.example');
  expect(textOf(next)).toContain('broby.example');
  // Programs that know no SVG are given a picture of it.
  const pictures = [...read.parts].filter(([name]) => name.endsWith('.png')).map(([, bytes]) => bytes);
  expect(pictures).toHaveLength(2);
  for (const picture of pictures) expect([...picture.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test('names that mean something to XML or to a spreadsheet stay names', async () => {
  const deck = deckOf(manyGroups(3, { names: (index) => `=A&B <"${index}'>` }));
  const read = await written(deck);
  expect(read.faults).toEqual([]);
  expect(read.slides.map(textOf).join(' ')).toContain(`=A&B <"1'>`);
});

test('an abort leaves no file', async () => {
  const stop = new AbortController();
  const out = join(folder, 'stopped.pptx');
  const writing = writeSlides(deckOf(nordbyExample()), {
    fonts: fontsFolder,
    brand: defaultBrand,
    out,
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('stopped')),
  });
  await expect(writing).rejects.toThrow('stopped');
  expect(() => readFileSync(out)).toThrow('ENOENT');
});

describe('the meeting kit as slides', () => {
  test.each(['da', 'nb', 'en'] as const)(
    'is sound and brings agenda, rules, questions and sheets (%s)',
    async (language) => {
      const deck = kitDeck({
        ...inputOf(nordbyExample(), language),
        minutes: 120,
        relations: [['skole', 'ppr']],
      });
      const read = await written(deck);
      expect(read.faults).toEqual([]);
      expect(deck.slides.map(({ id }) => id)).toEqual([
        'agenda',
        'rules',
        'whole',
        'pair-skole-ppr',
        'parameters',
        'layers',
        'strength',
        'journey',
        'sprint',
        'agreements',
        'close',
      ]);
    },
  );
});
