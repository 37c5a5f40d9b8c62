import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontSet, textRuns } from '../../../../electron/engine/deliverables/pdf/fonts.ts';
import { planReport, writePdf } from '../../../../electron/engine/deliverables/pdf/index.ts';
import { textWidth } from '../../../../shared/brand/metrics.ts';
import { BRAND_FONTS, defaultBrand, parseBrand, type Brand } from '../../../../shared/brand/profile.ts';
import { buildReport } from '../../../../shared/report/index.ts';
import { nordbyExample } from '../../../helpers/results.ts';
import { fontsFolder } from '../../helpers.ts';
import { jpegOf, pngOf, urlOf } from '../brand/pictures.ts';

const doc = buildReport({ ...nordbyExample(), roundLabel: 'Måling 1', language: 'da', date: '2026-03-20' });
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samspil-brand-pdf-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function written(brand: Brand): Promise<string> {
  const out = join(folder, 'a.pdf');
  await writePdf(doc, { fonts: fontsFolder, brand, out, compress: false });
  return readFileSync(out, 'latin1');
}

test('headings and text are set in the brand’s families, and in no other', async () => {
  const text = await written({ ...defaultBrand, headingFont: 'Source Serif 4', textFont: 'Inter' });
  const fonts = new Set(
    [...text.matchAll(/\/BaseFont \/[A-Z]{6}\+([A-Za-z0-9-]+)/gu)].map(([, name]) => name),
  );
  expect([...fonts].filter((name) => name?.startsWith('Inter'))).not.toEqual([]);
  expect([...fonts].filter((name) => name?.startsWith('SourceSerif4'))).not.toEqual([]);
  expect([...fonts].filter((name) => !/^(?:Inter|SourceSerif4|SourceSans3)/u.test(name ?? ''))).toEqual([]);
});

describe.each(BRAND_FONTS)('%s', (family) => {
  test('has widths of its own, which layout measures with and leaves again', () => {
    const set = fontSet(fontsFolder, { ...defaultBrand, headingFont: family, textFont: family });
    const before = textWidth('Samarbejde på tværs', 10, 400);
    const inside = set.measured(() => textWidth('Samarbejde på tværs', 10, 400));
    expect(inside).toBeGreaterThan(60);
    expect(inside === before).toBe(family === defaultBrand.textFont);
    expect(textWidth('Samarbejde på tværs', 10, 400)).toBe(before);
  });

  test('draws every letter of a name, if need be in the app’s own font', () => {
    const set = fontSet(fontsFolder, { ...defaultBrand, headingFont: family, textFont: family });
    const runs = set.measured(() => textRuns('Łódź → Ærø − 3,4', 400));
    expect(runs.map(({ text }) => text).join('')).toBe('Łódź → Ærø − 3,4');
    for (const { font } of runs) expect(set.paths[font]).toMatch(/^file:.*\.woff$/u);
  });
});

test('a font of the house is embedded from the profile itself', async () => {
  const data = readFileSync(join(fontsFolder, '../../lora/files/lora-latin-400-normal.woff')).toString(
    'base64',
  );
  const brand = parseBrand({ fonts: [{ family: 'House', weight: 400, data }], textFont: 'House' });
  const text = await written(brand);
  expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+Lora-Regular/u);
  expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+SourceSans3-SemiBold/u);
});

test('the cover has both logos with their names, the picture, and the contact block; every page the footer', async () => {
  const brand = parseBrand({
    house: 'Broby & Co.',
    logo: urlOf('png', pngOf(40, 20)),
    clientLogo: urlOf('jpeg', jpegOf(40, 20)),
    cover: urlOf('jpeg', jpegOf(64, 48)),
    contact: 'Broby & Co.\npost@broby.example',
    footer: 'broby.example',
  });
  const [cover] = planReport(doc, brand);
  const alts = cover?.pieces.flatMap(({ element }) => (element?.alt === undefined ? [] : [element.alt]));
  expect(alts).toEqual([doc.client, 'Broby & Co.']);
  const text = await written(brand);
  expect(text.match(/\/Subtype \/Image/gu)?.length).toBeGreaterThanOrEqual(3);
});
