/** The written report as readers, validators and eyes meet it: text, structure, fonts, metadata, pictures of its pages. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePdf } from '../../../../electron/engine/deliverables/pdf/index.ts';
import { planReport } from '../../../../electron/engine/deliverables/pdf/planning.ts';
import { LANGUAGES, type Language } from '../../../../shared/lib/language.ts';
import { buildGroupReport } from '../../../../shared/report/group-report.ts';
import { buildReport } from '../../../../shared/report/index.ts';
import type { ReportDoc } from '../../../../shared/report/types.ts';
import { compareWithKept, difference, looksAlike, pageImage } from '../../../helpers/page-images.ts';
import { pageTexts, pdfTool, structureTree } from '../../../helpers/pdf-tools.ts';
import { fullReport } from '../../../helpers/report-example.ts';
import { nordbyExample } from '../../../helpers/results.ts';
import { fontsFolder } from '../../helpers.ts';

const golden = (name: string): string => path.resolve('tests/golden', name);
const report = (language: Language): ReportDoc => buildReport(fullReport(nordbyExample(), language));

let folder = '';
const files = new Map<string, string>();

async function write(name: string, doc: ReportDoc): Promise<string> {
  const out = path.join(folder, `${name}.pdf`);
  await writePdf(doc, { fonts: fontsFolder, out });
  return out;
}
const fileOf = (name: string): string => files.get(name) ?? '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samspil-pdf-'));
  for (const language of LANGUAGES) files.set(language, await write(language, report(language)));
  const group = buildGroupReport(fullReport(nordbyExample(), 'da'), 'ppr');
  if (group !== null) files.set('group', await write('group', group));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['da', 'nb', 'en', 'group'])('the file (%s)', (name) => {
  test('is clean, with every font embedded', () => {
    const check = pdfTool('qpdf', ['--check', fileOf(name)]);
    if (check !== null) expect(check).toContain('No syntax or stream encoding errors');
    const fonts = pdfTool('pdffonts', [fileOf(name)]);
    if (fonts === null) return;
    const rows = fonts.trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const row of rows) expect(row).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/u);
  });

  test('has a structure that skips no heading and names every header of a table', () => {
    const tree = structureTree(fileOf(name));
    if (tree === null) return;
    const roles = tree.split('\n').map((line) => line.trim());
    const levels = roles.flatMap((role) => (/^H\d$/u.test(role) ? [Number(role.slice(1))] : []));
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    });
    const count = (role: string): number => roles.filter((one) => one === role).length;
    expect(count('Table')).toBeGreaterThan(0);
    expect(count('TR')).toBeGreaterThan(count('Table'));
    expect(count('LI')).toBe(count('LBody'));
    expect(count('H')).toBe(0);
  });
});

test('the structure of the whole report', async () => {
  const tree = structureTree(fileOf('da'));
  if (tree !== null) await expect(tree).toMatchFileSnapshot(golden('report-8-da-structure.txt'));
});

test('the text of every page', async () => {
  const pages = pageTexts(fileOf('da'));
  if (pages === null) return;
  const text = pages.map((page, at) => `=== ${at + 1} ===\n${page}`).join('\n');
  await expect(text).toMatchFileSnapshot(golden('report-8-da-pages.txt'));
  // Every page but the cover says round, date, n and instrument in its foot; the cover in its line of facts.
  for (const page of pages)
    for (const part of ['Måling 1', '20. marts 2026', '118', 'relcap-6 1.0'])
      expect(page.replace(/\s+/gu, ' ')).toContain(part);
});

test('names with signs of XML keep the metadata whole', async () => {
  const doc = { ...report('da'), client: 'Børn & unge <Øst>', title: 'Før "og" efter' };
  const text = readFileSync(await write('signs', doc), 'utf8');
  const xml = /<\?xpacket begin[\s\S]*?<\?xpacket end="w"\?>/u.exec(text)?.[0] ?? '';
  const seen: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (part) => seen.push(part.trim()));
  parser.write(xml.replace(/^<\?xpacket[^>]*\?>|<\?xpacket end="w"\?>$/gu, '').trim()).close();
  expect(seen).toContain('Børn & unge <Øst>: Før "og" efter');
  expect(xml).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('bookmarks lead to every section, groups one level down', () => {
  const text = readFileSync(fileOf('da'), 'latin1');
  const pages = planReport(report('da'));
  const begun = pages.flatMap(({ begins }) => begins);
  expect(text.match(/\/Type \/Outlines|\/First \d+ 0 R/gu)?.length).toBeGreaterThan(0);
  expect((text.match(/\/Dest \[\d+ 0 R \/Fit\]/gu) ?? []).length).toBeGreaterThanOrEqual(begun.length);
  expect(begun.filter(({ nested }) => nested)).toHaveLength(8);
});

describe('pictures of the main pages', () => {
  /** Sections whose first page is kept as a picture. */
  const MAIN = ['overview', 'matrix', 'network', 'gaps', 'change', 'group-skole', 'strengths', 'plan'];

  test.each(LANGUAGES)('look as they did (%s)', (language) => {
    const pages = planReport(report(language));
    const wrong = [
      ['cover', 1] as const,
      ...MAIN.map(
        (id) => [id, pages.findIndex(({ begins }) => begins.some((one) => one.id === id)) + 1] as const,
      ),
    ].flatMap(([id, page]) => {
      const image = pageImage(fileOf(language), page);
      const found = image && compareWithKept(image, golden(`report-pages/${language}-${id}.png`));
      return found === null ? [] : [found];
    });
    expect(wrong).toEqual([]);
  });

  test('the comparison bears a shade and sees a missing block', () => {
    const page = { width: 120, height: 120, pixels: new Uint8Array(120 * 120).fill(255) };
    const shade = { ...page, pixels: page.pixels.map((value) => value - 1) };
    const block = {
      ...page,
      pixels: page.pixels.map((value, at) => (at % 120 < 24 && at < 2880 ? 40 : value)),
    };
    const found = [shade, block].map((other) => difference(page, other));
    expect(found.map((one) => one !== null && looksAlike(one))).toEqual([true, false]);
    expect(difference(page, { ...page, width: 60, height: 240 })).toBeNull();
  });
});
