/** A font of the house: read whole before it is kept, and only where its licence lets a document carry it. */
import * as fontkit from 'fontkit';
import { BRAND_FONTS, type BrandFontFile } from '../../../../shared/brand/families.ts';
import { Failure } from '../../../../shared/lib/failure.ts';

export const FONT_BYTES = 5_000_000;
const MOST_GLYPHS = 65_000;
/** Cuts from here on count as the one for emphasis. */
const SEMIBOLD = 550;
/** Without these a family cannot set a line of the app's languages. */
const NEEDED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,æøåÆØÅ';

type Problem =
  'unknown' | 'bytes' | 'damaged' | 'collection' | 'variable' | 'permission' | 'letters' | 'bundled';

function refused(file: string, problem: Problem): Failure {
  return new Failure('brand.font', {
    file,
    problem: `brand.font.${problem}`,
    megabytes: FONT_BYTES / 1_000_000,
  });
}

/**
 * A TTF or OTF file as a brand may hold it. `file` is its name for the sentence.
 * @throws Failure brand.font {file, problem}: another kind of file, too large, damaged, or its permission bits (OS/2 fsType)
 * forbid embedding or subsetting
 */
export function checkFont(data: Buffer, file: string): BrandFontFile {
  if (data.length > FONT_BYTES) throw refused(file, 'bytes');
  const magic = data.toString('latin1', 0, 4);
  if (magic === 'ttcf') throw refused(file, 'collection');
  if (!['\0\u0001\0\0', 'OTTO', 'true'].includes(magic)) throw refused(file, 'unknown');
  const { font, permission } = opened(data, file);
  if (Object.keys(font.variationAxes ?? {}).length > 0) throw refused(file, 'variable');
  // Preview and print, editable and installable fonts may be embedded (OpenType 1.9, OS/2, fsType).
  if (permission.noEmbedding || permission.noSubsetting || permission.bitmapOnly)
    throw refused(file, 'permission');
  const family = font.familyName?.trim() ?? '';
  if (BRAND_FONTS.includes(family)) throw refused(file, 'bundled');
  return {
    family: family === '' ? file.slice(0, 100) : family.slice(0, 100),
    weight: (font['OS/2']?.usWeightClass ?? 400) >= SEMIBOLD ? 600 : 400,
    data: data.toString('base64'),
  };
}

interface Permission {
  readonly noEmbedding: boolean;
  readonly noSubsetting: boolean;
  readonly bitmapOnly: boolean;
}

/** Opens the tables that a document needs; whatever the reader throws is a damaged file. */
function opened(
  data: Buffer,
  file: string,
): { readonly font: fontkit.Font; readonly permission: Permission } {
  let font: fontkit.Font;
  let lacking: boolean;
  let permission: Permission;
  try {
    const read = fontkit.create(data);
    if ('fonts' in read) throw refused(file, 'collection');
    font = read;
    if (!(font.unitsPerEm >= 16 && font.unitsPerEm <= 16_384) || font.numGlyphs > MOST_GLYPHS)
      throw refused(file, 'damaged');
    lacking = [...NEEDED].some((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    for (const letter of NEEDED) font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth.toFixed(0);
    font.layout(NEEDED).advanceWidth.toFixed(0);
    permission = font['OS/2']?.fsType ?? { noEmbedding: false, noSubsetting: false, bitmapOnly: false };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw Object.assign(refused(file, 'damaged'), { cause: error });
  }
  if (lacking) throw refused(file, 'letters');
  return { font, permission };
}
