/** Everything that a practice document gives says that its numbers are invented; what an ordinary one gives does not. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { MethodInput } from '../../../shared/api/methods.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { pageTexts } from '../../helpers/pdf-tools.ts';
import { createStandard, fixtureWide, importSheet, makeEngine, type TestEngine } from '../helpers.ts';

const MARKS: Readonly<Record<Language, RegExp>> = {
  da: /opdigtede/iu,
  nb: /oppdikte(?:t|de)/iu,
  en: /invented/iu,
};
const TAGS: Readonly<Record<Language, string>> = { da: 'ØVELSE', nb: 'ØVING', en: 'PRACTICE' };

const written = (engine: TestEngine, name: string) => ({
  file: engine.client.grant(path.join(engine.folder, name)),
  jobId: randomUUID(),
});

const read = (engine: TestEngine, name: string): Buffer => fs.readFileSync(path.join(engine.folder, name));

/** Texts of the parts of a package whose names fit, joined; XML as it stands. */
const partsOf = (bytes: Uint8Array, names: RegExp): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (names.test(name) ? [strFromU8(part)] : []));

const pagesOf = (engine: TestEngine, name: string): readonly string[] => {
  const pages = pageTexts(path.join(engine.folder, name));
  if (pages === null) throw new Error('no tool to read PDFs with');
  return pages;
};

/** Every file that can be handed out, written in one language. */
async function writeAll(engine: TestEngine, language: Language, batchId: string): Promise<void> {
  const { client } = engine;
  const named = (name: string) => ({ ...written(engine, `${language}-${name}`), language });
  await client.call('report.write', named('report.pdf'));
  await client.call('report.writeGroups', {
    folder: client.grant(path.join(engine.folder, `${language}-groups`)),
    replace: false,
    language,
    jobId: randomUUID(),
  });
  for (const edition of ['client', 'consultant'] as const)
    await client.call('workbook.write', { ...named(`${edition}.xlsx`), edition });
  await client.call('slides.write', named('slides.pptx'));
  for (const ending of ['pdf', 'pptx']) await client.call('kit.write', named(`kit.${ending}`));
  for (const ending of ['csv', 'json']) await client.call('data.write', named(`data.${ending}`));
  for (const ending of ['xlsx', 'pdf', 'txt'])
    await client.call('questionnaire.write', named(`survey.${ending}`));
  const of: MethodInput<'account.write'>['of'] = { batchId };
  for (const ending of ['xlsx', 'csv'])
    await client.call('account.write', { ...named(`account.${ending}`), of });
}

function expectMarkedPages(engine: TestEngine, language: Language): void {
  const groups = fs.readdirSync(path.join(engine.folder, `${language}-groups`));
  expect(groups.length).toBeGreaterThan(5);
  for (const name of [
    `${language}-report.pdf`,
    ...groups.map((one) => path.join(`${language}-groups`, one)),
    `${language}-kit.pdf`,
    `${language}-survey.pdf`,
  ]) {
    const pages = pagesOf(engine, name);
    expect(pages.length).toBeGreaterThan(0);
    pages.forEach((page, at) => expect(page, `${name}, page ${at + 1}`).toMatch(MARKS[language]));
  }
}

function expectMarkedSlides(engine: TestEngine, language: Language): void {
  for (const name of [`${language}-slides.pptx`, `${language}-kit.pptx`]) {
    const slides = partsOf(read(engine, name), /^ppt\/slides\/slide\d+\.xml$/u);
    expect(slides.length).toBeGreaterThan(3);
    for (const slide of slides) expect(slide, name).toMatch(MARKS[language]);
  }
}

function expectMarkedWorkbooks(engine: TestEngine, language: Language): void {
  const bytes = (name: string): Buffer => read(engine, `${language}-${name}.xlsx`);
  for (const name of ['client', 'consultant', 'survey'])
    expect(partsOf(bytes(name), /^xl\/sharedStrings\.xml$/u).join(), name).toContain(TAGS[language]);
  const footed = partsOf(bytes('client'), /^xl\/worksheets\/sheet\d+\.xml$/u).filter((sheet) =>
    sheet.includes('<headerFooter'),
  );
  expect(footed.length).toBeGreaterThan(3);
  for (const sheet of footed) expect(sheet).toContain(TAGS[language]);
  expect(partsOf(bytes('account'), /sharedStrings\.xml$/u).join()).toMatch(MARKS[language]);
}

function expectMarkedTexts(engine: TestEngine, language: Language): void {
  const mark = MARKS[language];
  const text = (name: string): string => read(engine, `${language}-${name}`).toString('utf8');
  const [head = '', ...lines] = text('data.csv').trim().split(/\r?\n/u);
  expect(head).toMatch(/[;,]practice$/u);
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => !mark.test(line))).toEqual([]);
  const data = JSON.parse(text('data.json')) as { practice: string; round: string };
  expect(data.practice).toMatch(mark);
  expect(data.round).toBe('2026-1');
  expect(text('survey.txt')).toMatch(mark);
  expect(text('account.csv')).toMatch(mark);
}

it.each(LANGUAGES)(
  'a practice document marks every page, slide, sheet, line and text (%s)',
  async (language) => {
    const engine = makeEngine();
    await engine.client.call('practice.start', {
      file: engine.client.grant(path.join(engine.folder, 'øvelse.samspil')),
      case: 'chain',
      language,
      seed: 5,
    });
    const [sheet = ''] = fs.readdirSync(engine.folder).filter((name) => name.endsWith('.xlsx'));
    const batch = await importSheet(engine, path.join(engine.folder, sheet), '2026-1');
    await writeAll(engine, language, batch);
    expectMarkedPages(engine, language);
    expectMarkedSlides(engine, language);
    expectMarkedWorkbooks(engine, language);
    expectMarkedTexts(engine, language);
    await engine.client.close();
  },
);

it('an ordinary document gives nothing of the kind', async () => {
  const engine = makeEngine();
  await createStandard(engine);
  const batch = await importSheet(engine, fixtureWide, '2026-1');
  await engine.client.call('limits.set', { minCell: 3, minGroup: 3 });
  await writeAll(engine, 'da', batch);
  for (const name of ['da-report.pdf', 'da-kit.pdf', 'da-survey.pdf'])
    expect(pagesOf(engine, name).join('\n')).not.toMatch(MARKS.da);
  for (const name of ['da-slides.pptx', 'da-kit.pptx', 'da-client.xlsx', 'da-survey.xlsx', 'da-account.xlsx'])
    expect(partsOf(read(engine, name), /\.xml$/u).join('\n')).not.toMatch(/opdigtede|ØVELSE/u);
  for (const name of ['da-data.csv', 'da-survey.txt', 'da-account.csv'])
    expect(read(engine, name).toString('utf8')).not.toMatch(MARKS.da);
  expect(JSON.parse(read(engine, 'da-data.json').toString('utf8'))).not.toHaveProperty('practice');
  await engine.client.close();
});
