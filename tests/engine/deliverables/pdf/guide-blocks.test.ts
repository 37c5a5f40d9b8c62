/** What guides add to the printer: pictures and numbered steps, tagged, and the same bytes each time. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePdf } from '../../../../electron/engine/deliverables/pdf/index.ts';
import { printable } from '../../../../electron/engine/deliverables/pdf/fonts.ts';
import { LANGUAGES } from '../../../../shared/lib/language.ts';
import { GUIDES } from '../../../../shared/report/guide/guides.ts';
import { guideDoc } from '../../../../shared/report/guide/doc.ts';
import { USER_GUIDE } from '../../../../shared/report/guide/user/index.ts';
import { pdfTool, structureTree } from '../../../helpers/pdf-tools.ts';
import { fontsFolder } from '../../helpers.ts';
import { jpegOf, urlOf } from '../brand/pictures.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samspil-guide-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PICTURE = { source: urlOf('jpeg', jpegOf(128, 80)), width: 128, height: 80 };

async function write(name: string): Promise<string> {
  const out = path.join(folder, name);
  const pictureOf = (id: string) => (id === 'start' || id === 'matrix' ? PICTURE : null);
  const doc = guideDoc(USER_GUIDE, { language: 'da', version: '1.2.3', date: '2026-01-01', pictureOf });
  await writePdf(doc, { fonts: fontsFolder, out });
  return out;
}

test('pictures are figures, and steps are numbered by labels of their own', async () => {
  const file = await write('guide.pdf');
  const tree = structureTree(file);
  if (tree === null) return;
  const roles = tree.split('\n').map((line) => line.trim().split(/[\s:]/u)[0] ?? '');
  const count = (role: string): number => roles.filter((one) => one === role).length;
  const steps = USER_GUIDE.chapters
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .reduce((sum, block) => sum + (block.kind === 'steps' ? block.items.length : 0), 0);
  expect(count('Figure')).toBe(2);
  expect(count('Lbl')).toBe(steps);
  const images = pdfTool('pdfimages', ['-list', file]);
  if (images !== null) expect(images).toMatch(/\b128\s+80\b/u);
});

test('the same guide has the same bytes', async () => {
  const [one, other] = [await write('one.pdf'), await write('other.pdf')];
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});

test('every sign of the guides is in the fonts of the printer', () => {
  const texts = GUIDES.flatMap((guide) =>
    LANGUAGES.flatMap((language) => {
      const doc = guideDoc(guide, { language, version: '1.2.3', date: '2026-01-01' });
      return JSON.stringify(doc.sections).match(/"(?:[^"\\]|\\.)+"/gu) ?? [];
    }),
  );
  expect(texts.filter((text) => printable(text).replaceAll('?', '') !== text.replaceAll('?', ''))).toEqual(
    [],
  );
});
