/** The consultant's brand: what replaces colours, fonts, names and pictures in a deliverable, and nothing else. */
import { Failure } from '../lib/failure.ts';
import { BRAND_FONTS, type BrandFontFile } from './families.ts';
import { hexToOklch, isHexColour, oklchToHex } from './oklch.ts';
import { contrastRatio, MARK_CONTRAST, readableOn, TEXT_CONTRAST, themes, type Tokens } from './tokens.ts';

export { BRAND_FONTS } from './families.ts';

export interface Brand {
  /** What the profile is called in lists; may be empty. */
  readonly name: string;
  /** #rrggbb. */
  readonly primary: string;
  /** #rrggbb of what says "look here". */
  readonly secondary: string;
  /** #rrggbb of quiet text. */
  readonly neutral: string;
  /** A bundled family, or one of `fonts`. */
  readonly headingFont: string;
  readonly textFont: string;
  readonly fonts: readonly BrandFontFile[];
  /** Name of the consultant's house; may be empty. */
  readonly house: string;
  /** Lines of the contact block; may be empty. */
  readonly contact: string;
  /** One line in the foot of every page; may be empty. */
  readonly footer: string;
  /** Text of an SVG file, or a PNG or JPEG as a data: URL; null for none. */
  readonly logo: string | null;
  /** The client's, beside the house's. */
  readonly clientLogo: string | null;
  /** A PNG or JPEG as a data: URL. */
  readonly cover: string | null;
}

export const defaultBrand: Brand = {
  name: '',
  primary: themes.light.primary,
  secondary: themes.light.accent,
  neutral: themes.light.muted,
  headingFont: 'Source Sans 3',
  textFont: 'Source Sans 3',
  fonts: [],
  house: '',
  contact: '',
  footer: '',
  logo: null,
  clientLogo: null,
  cover: null,
};

/** Largest pictures, as characters of the brand file (a data: URL is a third longer than its picture). */
const MAX_SVG_CHARACTERS = 500_000;
const MAX_PICTURE_CHARACTERS = 8_000_000;
/** A font file of 5 MB in base64. */
const MAX_FONT_CHARACTERS = 7_000_000;
const MAX_FONT_FILES = 4;
/** Parts of an SVG that stand in several places multiply; a logo needs few. */
const MAX_SVG_USES = 16;
const MAX_CONTACT_LINES = 8;
const FIELDS: readonly string[] = ['schema', ...Object.keys(defaultBrand)];

type Given = Readonly<Record<string, unknown>>;

/**
 * A brand file's JSON as a Brand; what it leaves out is the app's own. Pictures and fonts are checked for their form here,
 * for their content by the engine (deliverables/brand).
 * Failure 'brand.invalid' {field}: an unknown field, or a value of the wrong form.
 */
export function parseBrand(json: unknown): Brand {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw invalid('{}');
  const given = json as Given;
  const unknown = Object.keys(given).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) throw invalid(unknown);
  if (given['schema'] !== undefined && given['schema'] !== 1) throw invalid('schema');
  const fonts = fontFiles(given);
  return {
    name: text(given, 'name', 200),
    primary: colour(given, 'primary'),
    secondary: colour(given, 'secondary'),
    neutral: readableNeutral(colour(given, 'neutral')),
    headingFont: font(given, 'headingFont', fonts),
    textFont: font(given, 'textFont', fonts),
    fonts,
    house: text(given, 'house', 200),
    contact: contact(given),
    footer: text(given, 'footer', 200),
    logo: logo(given, 'logo'),
    clientLogo: logo(given, 'clientLogo'),
    cover: cover(given),
  };
}

/** The light tokens with the brand's colours; text on a colour and a colour as text keep 4.5:1, marks 3:1. */
export function brandTokens(brand: Brand): Tokens {
  const base = themes.light;
  const asText = contrastRatio(brand.primary, base.surface) >= TEXT_CONTRAST ? brand.primary : base.ink;
  return {
    ...base,
    primary: asText,
    muted: readableNeutral(brand.neutral),
    onPrimary: readableOn(asText, ['#ffffff', base.ink]),
    tint: brand.primary === base.primary ? base.tint : mixWithWhite(brand.primary, 0.1),
    ...(brand.secondary === base.accent ? {} : accentOf(brand.secondary, base.surface)),
  };
}

/** Colour of text on the brand's own primary, 4.5:1 for every colour. */
export function onBrandPrimary(brand: Brand): string {
  return readableOn(brand.primary, ['#ffffff', themes.light.ink]);
}

function accentOf(secondary: string, surface: string): Pick<Tokens, 'accent' | 'accentText' | 'accentTint'> {
  const accentTint = mixWithWhite(secondary, 0.12);
  return {
    accent: darkened(secondary, [surface], MARK_CONTRAST),
    accentText: darkened(secondary, [surface, accentTint], TEXT_CONTRAST),
    accentTint,
  };
}

/** The colour itself, or the same hue in the first darker step that reaches the contrast on every ground. */
function darkened(hex: string, grounds: readonly string[], contrast: number): string {
  const { l, c, h } = hexToOklch(hex);
  const reaches = (colour: string): boolean =>
    grounds.every((ground) => contrastRatio(colour, ground) >= contrast);
  if (reaches(hex)) return hex;
  for (let lightness = l - 0.02; lightness > 0; lightness -= 0.02) {
    const darker = oklchToHex({ l: lightness, c: Math.min(c, lightness / 4), h });
    if (reaches(darker)) return darker;
  }
  return '#000000';
}

function invalid(field: string): Failure {
  return new Failure('brand.invalid', { field });
}

function colour(given: Given, field: 'primary' | 'secondary' | 'neutral'): string {
  const value = given[field] ?? defaultBrand[field];
  if (typeof value !== 'string' || !isHexColour(value)) throw invalid(field);
  return value.toLowerCase();
}

function font(given: Given, field: 'headingFont' | 'textFont', own: readonly BrandFontFile[]): string {
  const value = given[field] ?? defaultBrand[field];
  const known = [...BRAND_FONTS, ...own.map(({ family }) => family)].find((name) => name === value);
  if (known === undefined) throw invalid(field);
  return known;
}

function fontFiles(given: Given): readonly BrandFontFile[] {
  const value = given['fonts'] ?? [];
  if (!Array.isArray(value) || value.length > MAX_FONT_FILES) throw invalid('fonts');
  const files = value.map(fontFile);
  const cuts = files.map(({ family, weight }) => `${family} ${weight}`);
  if (new Set(cuts).size < cuts.length) throw invalid('fonts');
  return files;
}

function fontFile(value: unknown, index: number): BrandFontFile {
  const field = `fonts.${index}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(field);
  const { family, weight, data, ...rest } = value as Given;
  if (typeof family !== 'string' || family.trim() === '' || family.length > 100)
    throw invalid(`${field}.family`);
  if (BRAND_FONTS.includes(family.trim())) throw invalid(`${field}.family`);
  if (weight !== 400 && weight !== 600) throw invalid(`${field}.weight`);
  if (typeof data !== 'string' || data.length > MAX_FONT_CHARACTERS || !isBase64(data))
    throw invalid(`${field}.data`);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw invalid(`${field}.${unknown}`);
  return { family: family.trim(), weight, data };
}

function text(given: Given, field: 'name' | 'house' | 'footer', most: number): string {
  const value = given[field] ?? defaultBrand[field];
  if (typeof value !== 'string' || value.length > most) throw invalid(field);
  return value.replace(/\s+/gu, ' ').trim();
}

function contact(given: Given): string {
  const value = given['contact'] ?? defaultBrand.contact;
  if (typeof value !== 'string' || value.length > 600) throw invalid('contact');
  const lines = value.split(/\r?\n/u).map((line) => line.trim());
  const kept = lines.join('\n').trim();
  if (kept.split('\n').length > MAX_CONTACT_LINES) throw invalid('contact');
  return kept;
}

function logo(given: Given, field: 'logo' | 'clientLogo'): string | null {
  const value = given[field] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string') throw invalid(field);
  if (value.startsWith('data:')) return pictureUrl(value, field);
  if (!isPlainSvg(value)) throw invalid(field);
  return value;
}

function cover(given: Given): string | null {
  const value = given['cover'] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string') throw invalid('cover');
  return pictureUrl(value, 'cover');
}

/** An SVG without scripts, outside references, pictures in pixels, or parts that multiply. */
export function isPlainSvg(value: string): boolean {
  if (value.length > MAX_SVG_CHARACTERS || !/<svg[\s>]/u.test(value)) return false;
  if (/<!ENTITY|<script|<image|<foreignObject|<style[^>]*>[^<]*@import|href\s*=\s*["'](?!#)/iu.test(value))
    return false;
  return (value.match(/<use[\s>]/giu) ?? []).length <= MAX_SVG_USES;
}

function pictureUrl(value: string, field: string): string {
  const data = /^data:image\/(?:png|jpeg);base64,/u.exec(value);
  if (data === null || value.length > MAX_PICTURE_CHARACTERS) throw invalid(field);
  if (!isBase64(value.slice(data[0].length))) throw invalid(field);
  return value;
}

function isBase64(value: string): boolean {
  return value !== '' && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(value);
}

/** A neutral that is too pale for text on white gives way to the app's own. */
function readableNeutral(neutral: string): string {
  return contrastRatio(neutral, themes.light.surface) >= TEXT_CONTRAST ? neutral : themes.light.muted;
}

function mixWithWhite(hex: string, share: number): string {
  const part = (at: number): string => {
    const byte = Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(byte * share + 255 * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
