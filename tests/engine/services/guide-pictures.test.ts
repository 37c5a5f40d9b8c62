/** The pictures of the user guide: one for each that it names, in every language, opaque, and with their own size. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidePictures } from '../../../electron/engine/services/guide-pictures.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { guideOf } from '../../../shared/report/guide/guides.ts';
import { fontsFolder, makeFolder } from '../helpers.ts';

const named = (guideOf('user')?.chapters ?? []).flatMap(({ sections }) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'screenshot' ? [block.id] : [])),
  ),
);

describe.each(LANGUAGES)('the pictures of the guide in %s', (language) => {
  it('are there for every place that the guide shows', () => {
    expect(named.length).toBeGreaterThan(10);
    const pictureOf = guidePictures(fontsFolder, language);
    expect(named.filter((id) => pictureOf(id) === null)).toEqual([]);
  });

  it('are opaque: pdfkit writes transparency out of turn', () => {
    const pictureOf = guidePictures(fontsFolder, language);
    for (const id of named) {
      const png = Buffer.from((pictureOf(id)?.source ?? '').split(',')[1] ?? '', 'base64');
      expect(png.includes('tRNS'), id).toBe(false);
      expect([2, 3], id).toContain(png[25]);
    }
  });
});

it('reads the size of a picture, and knows when there is none', () => {
  const folder = makeFolder();
  fs.mkdirSync(path.join(folder, 'guide'));
  fs.mkdirSync(path.join(folder, 'fonts'));
  const png = Buffer.alloc(40);
  png.writeUInt32BE(1440, 16);
  png.writeUInt32BE(900, 20);
  fs.writeFileSync(path.join(folder, 'guide', 'nb-start.png'), png);
  const pictureOf = guidePictures(path.join(folder, 'fonts'), 'nb');
  expect(pictureOf('start')).toMatchObject({ width: 1440, height: 900 });
  expect(pictureOf('nothing')).toBeNull();
});
