import { describe, expect, test } from 'vitest';
import { planReport, runningTexts } from '../../../../electron/engine/deliverables/pdf/planning.ts';
import { MARGINS, type PlannedPage } from '../../../../electron/engine/deliverables/pdf/plan.ts';
import { fontSet } from '../../../../electron/engine/deliverables/pdf/fonts.ts';
import { BRAND_FONTS, defaultBrand } from '../../../../shared/brand/profile.ts';
import { LANGUAGES, type Language } from '../../../../shared/lib/language.ts';
import { buildGroupReport } from '../../../../shared/report/group-report.ts';
import { buildReport } from '../../../../shared/report/index.ts';
import { kitDoc, MEETING_LENGTHS } from '../../../../shared/report/kit/index.ts';
import { longName, manyGroups, mixedStates, nordbyExample, type Example } from '../../../helpers/results.ts';
import { writtenPage, type WrittenText } from '../../../helpers/recording-pen.ts';
import { fontsFolder } from '../../helpers.ts';
import { fullReport } from '../../../helpers/report-example.ts';

const plan = (example: Example, language: Language): readonly PlannedPage[] =>
  planReport(
    buildReport({ ...example, roundLabel: 'Måling 1', language, date: '2026-03-20', house: 'Broby & Co.' }),
  );

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const meet = (a: Edges, b: Edges): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Texts and figures that leave the page's field or lie over one another. */
function faultsOf(page: PlannedPage, number: number): readonly string[] {
  const { texts, figures } = writtenPage(page);
  const boxes = [...texts, ...figures.map((figure) => ({ ...figure, text: '(figure)' }))];
  const [right, bottom] = [page.width - MARGINS.right + 1.5, page.height - MARGINS.bottom + 1.5];
  const faults: string[] = [];
  boxes.forEach((box, index) => {
    const outside = box.left < MARGINS.left - 1 || box.right > right || box.top < 40 || box.bottom > bottom;
    if (outside && number > 1) faults.push(`page ${number}, outside: ${box.text}`);
    for (const other of boxes.slice(index + 1))
      if (meet(box, other)) faults.push(`page ${number}: ${box.text} / ${other.text}`);
  });
  return faults;
}

const CASES: readonly (readonly [string, Example])[] = [
  ['eight groups', nordbyExample()],
  ['two groups', manyGroups(2)],
  ['sixteen groups in every state', manyGroups(16, { states: mixedStates })],
  ['thirty groups in every state', manyGroups(30, { states: mixedStates })],
  ['thirty long names', manyGroups(30, { names: (index) => longName(index, index % 2 === 0) })],
  ['eight long names without spaces', manyGroups(8, { names: (index) => longName(index, false) })],
  ['all hidden', manyGroups(8, { states: () => 'hidden' })],
  ['forty groups', manyGroups(40)],
];

const FULL: readonly (readonly [string, Example])[] = [
  ['eight groups', nordbyExample()],
  ['two groups', manyGroups(2)],
  ['thirty groups', manyGroups(30, { states: mixedStates })],
  ['eight long names without spaces', manyGroups(8, { names: (index) => longName(index, false) })],
  ['all hidden', manyGroups(8, { states: () => 'hidden' })],
];

describe.each(FULL)('every section, two rounds, practice: %s', (_, example) => {
  test.each(LANGUAGES)('nothing overlaps, is cut or runs off a page (%s)', (language) => {
    const input = fullReport(example, language);
    const practice = { case: 'nordby', seed: 1, language, exam: null };
    const doc = buildReport({ ...input, engagement: { ...input.engagement, practice } });
    const mark = doc.mark ?? '';
    expect(mark).not.toBe('');
    for (const [index, page] of planReport(doc).entries()) {
      const written = writtenPage(page, runningTexts(doc, defaultBrand), index === 0 ? null : index + 1);
      expect(written.running.map(({ text }) => text)).toContain(mark);
      expect(faultsOf(page, index + 1)).toEqual([]);
      expect(runningFaults(written.running, page)).toEqual([]);
    }
  });

  test('the report of a group stays on its pages too', () => {
    const input = fullReport(example, 'da');
    const doc = buildGroupReport(input, input.engagement.groups[0]?.id ?? '');
    if (doc === null) throw new Error('No such group');
    expect(planReport(doc).flatMap((page, index) => faultsOf(page, index + 1))).toEqual([]);
  });
});

/** Head, mark and foot beside one another, inside the page and outside its field. */
function runningFaults(running: readonly WrittenText[], page: PlannedPage): readonly string[] {
  return running.flatMap((box, index) => [
    ...(box.left < MARGINS.left - 1 || box.right > page.width - MARGINS.right + 1.5
      ? [`off: ${box.text}`]
      : []),
    ...(box.bottom > 46 && box.top < page.height - MARGINS.bottom ? [`in the field: ${box.text}`] : []),
    ...running.slice(index + 1).flatMap((other) => (meet(box, other) ? [`${box.text} / ${other.text}`] : [])),
  ]);
}

describe.each(CASES)('%s', (_, example) => {
  test.each(LANGUAGES)('nothing overlaps, is cut or runs off a page (%s)', (language) => {
    const pages = plan(example, language);
    expect(pages.flatMap((page, index) => faultsOf(page, index + 1))).toEqual([]);
  });

  test('no page holds a heading alone', () => {
    for (const page of plan(example, 'da')) {
      const roles = page.pieces.flatMap(({ element }) => (element === null ? [] : [element.role]));
      expect(roles.some((role) => !/^H\d$/u.test(role))).toBe(true);
      expect(roles.at(-1)).not.toMatch(/^H[23]$/u);
      expect(page.pieces.length).toBeGreaterThan(2);
    }
  });
});

describe.each(BRAND_FONTS)('set in %s', (family) => {
  const { measured } = fontSet(fontsFolder, { ...defaultBrand, headingFont: family, textFont: family });
  test.each([
    ['eight groups', nordbyExample()],
    ['thirty long names', manyGroups(30, { names: (index) => longName(index, index % 2 === 0) })],
  ] as const)('nothing overlaps, is cut or runs off a page: %s', (_, example) => {
    const faults = measured(() => plan(example, 'da').flatMap((page, index) => faultsOf(page, index + 1)));
    expect(faults).toEqual([]);
  });

  test('no page holds only the last lines of the page before', () => {
    const scant = (page: PlannedPage): boolean => {
      const ends = page.pieces.map(({ y, height }) => y + height);
      return page.begins.length === 0 && Math.max(...ends) < page.height * 0.3;
    };
    for (const language of LANGUAGES) {
      const pages = measured(() => planReport(buildReport(fullReport(nordbyExample(), language))));
      expect(pages.flatMap((page, index) => (index > 0 && scant(page) ? [`page ${index + 1}`] : []))).toEqual(
        [],
      );
    }
  });
});

describe('the meeting kit', () => {
  test.each(MEETING_LENGTHS)('of %d minutes stays on its pages, in every language', (minutes) => {
    for (const language of LANGUAGES)
      for (const example of [nordbyExample(), manyGroups(8, { names: (index) => longName(index, false) })]) {
        const input = { ...example, roundLabel: 'Måling 1', language, date: '2026-03-20' };
        const pages = planReport(kitDoc({ ...input, minutes, relations: null }));
        expect(pages.flatMap((page, index) => faultsOf(page, index + 1))).toEqual([]);
        // Each sheet that is written on has a page of its own.
        expect(pages.slice(-3).flatMap(({ begins }) => begins.map(({ id }) => id))).toEqual([
          'journey',
          'sprint',
          'agreements',
        ]);
      }
  });
});

test('texts of unusual length stay on their pages', () => {
  const { engagement, result } = nordbyExample();
  const text = 'Vi vil gerne vide, hvordan samarbejdet opleves, og hvad der skal til. '.repeat(120);
  const example = {
    engagement: {
      ...engagement,
      purpose: text,
      coreTask: text,
      client: 'K'.repeat(200),
      name: 'Børn og unge '.repeat(15),
    },
    result,
  };
  const pages = plan(example, 'da');
  expect(pages.flatMap((page, index) => faultsOf(page, index + 1))).toEqual([]);
});

test('a table over two pages repeats its head', () => {
  const pages = plan(manyGroups(30, { names: (index) => longName(index, true) }), 'da');
  const heads = pages.map(
    (page) => writtenPage(page).texts.filter(({ text }) => text === 'Svarprocent').length,
  );
  expect(heads.filter((count) => count > 0).length).toBeGreaterThan(2);
});

test('the contents name the pages on which the sections begin', () => {
  const pages = plan(nordbyExample(), 'da');
  const contents = writtenPage(pages[1] as PlannedPage).texts.map(({ text }) => text.trim());
  pages.forEach((page, index) => {
    for (const { id } of page.begins)
      if (id !== 'contents')
        expect({ id, listed: contents.includes(String(index + 1)) }).toEqual({ id, listed: true });
  });
});
