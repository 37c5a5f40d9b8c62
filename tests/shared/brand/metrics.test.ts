import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { shorten, subsetOf, textWidth, wrapText } from '../../../shared/brand/metrics.ts';

function openFont(subset: string, weight: number): fontkit.Font {
  const file = `source-sans-3-${subset}-${weight}-normal.woff`;
  const url = new URL(`../../../node_modules/@fontsource/source-sans-3/files/${file}`, import.meta.url);
  return fontkit.openSync(fileURLToPath(url));
}

const TEXTS = [
  'Børn i udsatte positioner',
  'Ledere, børn og unge',
  'Samarbejdsorientering 3,4 (21 svar)',
  'Hvem oplever hvem? Æblegrød på Ærø',
  'AVATAR Type Wave To',
];

describe.each([400, 600] as const)('weight %i', (weight) => {
  test.each(TEXTS)('the width of "%s" is that of the font, kerning apart', (text) => {
    const width = openFont('latin', weight).layout(text).advanceWidth / 1000;
    const measured = textWidth(text, 1, weight);
    expect(Math.abs(measured - width) / width).toBeLessThan(0.03);
  });

  test('digits are all equally wide, and exact', () => {
    const font = openFont('latin', weight);
    for (const digit of '0123456789')
      expect(textWidth(digit, 1000, weight)).toBe(font.layout(digit).advanceWidth);
  });

  test('letters of the extended file are measured from it', () => {
    const font = openFont('latin-ext', weight);
    for (const letter of 'ŽžŁłĀőŠ')
      expect(textWidth(letter, 1000, weight)).toBeCloseTo(font.layout(letter).advanceWidth, 0);
  });
});

test('every letter of the Nordic languages and their neighbours has a file', () => {
  for (const character of 'abcæøåÆØÅäöÄÖéüß0123456789 .,;:!?()–…·−%«»“”’')
    expect(subsetOf(character)).toBe('latin');
  for (const character of 'ŽžŁłĀőŠčđŋ') expect(subsetOf(character)).toBe('latinExt');
  expect(subsetOf('中')).toBeNull();
});

const sentence = fc
  .array(fc.string({ minLength: 1, maxLength: 24 }), { maxLength: 12 })
  .map((w) => w.join(' '));

test('wrapped lines fit and lose nothing', () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 30, max: 300 }), (text, width) => {
      const lines = wrapText(text, width, 10, 400);
      for (const line of lines)
        if ([...line].length > 1) expect(textWidth(line, 10, 400)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('a shortened text fits and ends in an ellipsis', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 12, max: 200 }), (text, width) => {
      const short = shorten(text, width, 10, 400);
      expect(textWidth(short, 10, 400)).toBeLessThanOrEqual(width);
      if (short !== text) expect(short.endsWith('…')).toBe(true);
    }),
  );
});
