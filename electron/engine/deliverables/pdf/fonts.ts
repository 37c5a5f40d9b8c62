/** The embedded fonts: which file draws which character, so that no letter is missing and no standard font is used. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { bundledFamily, type FontFamily } from '../../../../shared/brand/families.ts';
import {
  baseMetrics,
  measuredWith,
  subsetOf,
  type FontFace,
  type FontMetrics,
  type FontSubset,
  type FontWeight,
  type Glyph,
} from '../../../../shared/brand/metrics.ts';
import { defaultBrand, type Brand } from '../../../../shared/brand/profile.ts';
import { unpackedFont } from './woff.ts';

export type FontName = `${FontSubset}-${FontFace}`;

/** What pdfkit knows each face by: the name under which the font is registered. */
export type FontPaths = Readonly<Record<FontName, string>>;

export interface FontSet {
  readonly paths: FontPaths;
  /** Fonts to be registered with a document under their names. */
  readonly own: ReadonlyMap<string, Buffer>;
  /** The app's own font, that a document begins with. */
  readonly base: Buffer;
  /** Runs a piece of layout or drawing with the widths of these fonts. Synchronous. */
  measured<T>(work: () => T): T;
}

const FACES = [400, 600, 'heading'] as const satisfies readonly FontFace[];

/** Both files of a face: the family's own, and what the app's font draws in its place. */
interface FaceFiles {
  readonly latin: string;
  /** null: one file holds all there is. */
  readonly latinExt: string | null;
  readonly fonts: readonly fontkit.Font[];
}

/** The font files of a folder; throws where one is missing (a fault of the installation). */
export function fontPaths(folder: string): FontPaths {
  return fontSet(folder, defaultBrand).paths;
}

/** The fonts of a brand. Another family than the app's own is opened for its widths. */
export function fontSet(folder: string, brand: Brand): FontSet {
  const own = new Map<string, Buffer>();
  const face = (name: FontFace): FaceFiles | null =>
    faceFiles(folder, brand, name, (id, data) => own.set(id, data));
  const faces = { 400: face(400), 600: face(600), heading: face('heading') };
  const paths: Record<string, string> = {};
  for (const name of FACES) {
    const weight = weightOf(name);
    const base = bundledFiles(folder, basic, weight);
    const files = faces[name] ?? { ...base, fonts: [] };
    paths[`latin-${name}`] = registered(own, files.latin);
    paths[`latinExt-${name}`] = registered(own, files.latinExt ?? files.latin);
    paths[`base-${name}`] = registered(own, base.latin);
    paths[`baseExt-${name}`] = registered(own, base.latinExt);
  }
  const metrics: FontMetrics = {
    400: metricsOf(faces[400], 400),
    600: metricsOf(faces[600], 600),
    heading: metricsOf(faces.heading, 'heading'),
  };
  return {
    paths: paths as FontPaths,
    own,
    base: unpackedFont(bundledFiles(folder, basic, 400).latin),
    measured: (work) => measuredWith(metrics, work),
  };
}

/** The name that a font is registered under: its own, or that of a file of the app, which is unpacked for it. */
function registered(own: Map<string, Buffer>, font: string): string {
  if (own.has(font)) return font;
  const name = `file:${font}`;
  own.set(name, unpackedFont(font));
  return name;
}

const basic = bundledFamily(defaultBrand.textFont) as FontFamily;

function weightOf(face: FontFace): FontWeight {
  return face === 'heading' ? 600 : face;
}

/** The files of a face in the brand's family; null for the app's own, whose widths are known. */
function faceFiles(
  folder: string,
  brand: Brand,
  face: FontFace,
  register: (id: string, data: Buffer) => void,
): FaceFiles | null {
  const wanted = face === 'heading' ? brand.headingFont : brand.textFont;
  if (wanted === basic.name) return null;
  const weight = weightOf(face);
  const family = bundledFamily(wanted);
  if (family !== null) {
    const files = bundledFiles(folder, family, weight);
    return { ...files, fonts: [fontkit.openSync(files.latin), fontkit.openSync(files.latinExt)] };
  }
  const cuts = brand.fonts.filter((one) => one.family === wanted);
  const cut = cuts.find((one) => one.weight === weight) ?? cuts[0];
  if (cut === undefined) throw new Error(`The brand lacks its own font ${wanted}`);
  const data = Buffer.from(cut.data, 'base64');
  const id = `own-${cut.weight}-${wanted}`;
  register(id, data);
  return { latin: id, latinExt: null, fonts: [fontkit.create(data) as fontkit.Font] };
}

function bundledFiles(
  folder: string,
  family: FontFamily,
  weight: FontWeight,
): { readonly latin: string; readonly latinExt: string } {
  return {
    latin: fontFile(folder, family.files, `${family.files}-latin-${weight}-normal.woff`),
    latinExt: fontFile(folder, family.files, `${family.files}-latin-ext-${weight}-normal.woff`),
  };
}

/** In a release all fonts lie in one folder; in a checkout each family lies in its own package. */
function fontFile(folder: string, family: string, file: string): string {
  const places = [join(folder, file), join(folder, '..', '..', family, 'files', file)];
  const found = places.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`Font file is missing: ${places[0] ?? file}`);
  return found;
}

/** Widths of a face, each looked up once; what its files lack comes from the app's own font. */
function metricsOf(files: FaceFiles | null, face: FontFace): FontMetrics[FontFace] {
  const base = baseMetrics[face];
  if (files === null) return base;
  const known = new Map<number, Glyph | undefined>();
  const find = (code: number): Glyph | undefined => {
    for (const [index, font] of files.fonts.entries()) {
      if (!font.hasGlyphForCodePoint(code)) continue;
      const width = (font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm;
      return { width, subset: index === 0 ? 'latin' : 'latinExt' };
    }
    const instead = base.get(code);
    return instead && { ...instead, subset: instead.subset === 'latin' ? 'base' : 'baseExt' };
  };
  return {
    get: (code) => {
      if (!known.has(code)) known.set(code, find(code));
      return known.get(code);
    },
  };
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
export function textRuns(text: string, face: FontFace): readonly TextRun[] {
  const runs: { text: string; font: FontName }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    if (last !== undefined && character === ' ') {
      last.text += character;
      continue;
    }
    const font: FontName = `${subsetOf(character, face) ?? 'latin'}-${face}`;
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}
