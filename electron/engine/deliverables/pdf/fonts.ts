/** The embedded font: which file draws which character, so that no letter is missing and no standard font is used. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { subsetOf, type FontSubset, type FontWeight } from '../../../../shared/brand/metrics.ts';

export type FontName = `${FontSubset}-${FontWeight}`;

/** Paths of the font files by name. */
export type FontPaths = Readonly<Record<FontName, string>>;

const FILES: Readonly<Record<FontName, string>> = {
  'latin-400': 'source-sans-3-latin-400-normal.woff',
  'latin-600': 'source-sans-3-latin-600-normal.woff',
  'latinExt-400': 'source-sans-3-latin-ext-400-normal.woff',
  'latinExt-600': 'source-sans-3-latin-ext-600-normal.woff',
};

/** The font files of a folder; throws where one is missing (a fault of the installation). */
export function fontPaths(folder: string): FontPaths {
  const paths = Object.fromEntries(
    Object.entries(FILES).map(([name, file]) => [name, join(folder, file)]),
  ) as Record<FontName, string>;
  const missing = Object.values(paths).find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`Font file is missing: ${missing}`);
  return paths;
}

export interface TextRun {
  readonly text: string;
  readonly font: FontName;
}

/** Text of one line, composed and with a sign of its own for what the fonts do not hold. */
export function printable(text: string): string {
  const composed = text
    .normalize('NFC')
    .replace(/[\s\u00ad\u200b-\u200f\ufeff]+/gu, (found) =>
      found.includes('\u00a0') ? '\u00a0' : /\s/u.test(found) ? ' ' : '',
    );
  return [...composed].map((character) => (subsetOf(character) === null ? '?' : character)).join('');
}

/** A line's text cut where the font file changes; a space stays with what stands before it. */
export function textRuns(text: string, weight: FontWeight): readonly TextRun[] {
  const runs: { text: string; font: FontName }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    if (last !== undefined && character === ' ') {
      last.text += character;
      continue;
    }
    const font: FontName = `${subsetOf(character) ?? 'latin'}-${weight}`;
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}
