/** The consultant's brand: what replaces primary, neutral, fonts, house name and logo in a deliverable, and nothing else. */
import { Failure } from '../lib/failure.ts';
import { isHexColour } from './oklch.ts';
import { contrastRatio, readableOn, TEXT_CONTRAST, themes, type Tokens } from './tokens.ts';

/** Families that are bundled with the app. */
export const BRAND_FONTS = ['Source Sans 3'] as const;
export type BrandFont = (typeof BRAND_FONTS)[number];

export interface Brand {
  /** #rrggbb. */
  readonly primary: string;
  /** #rrggbb of quiet text. */
  readonly neutral: string;
  readonly headingFont: BrandFont;
  readonly textFont: BrandFont;
  /** Name of the consultant's house; may be empty. */
  readonly house: string;
  /** Text of an SVG file, or null. */
  readonly logo: string | null;
}

export const defaultBrand: Brand = {
  primary: themes.light.primary,
  neutral: themes.light.muted,
  headingFont: 'Source Sans 3',
  textFont: 'Source Sans 3',
  house: '',
  logo: null,
};

const MAX_LOGO_CHARACTERS = 500_000;
const FIELDS: readonly string[] = ['schema', ...Object.keys(defaultBrand)];

/**
 * A brand file's JSON as a Brand; what it leaves out is the app's own.
 * Failure 'brand.invalid' {field}: an unknown field, or a value of the wrong form.
 */
export function parseBrand(json: unknown): Brand {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw invalid('{}');
  const given = json as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) throw invalid(unknown);
  if (given['schema'] !== undefined && given['schema'] !== 1) throw invalid('schema');
  return {
    primary: colour(given, 'primary'),
    neutral: readableNeutral(colour(given, 'neutral')),
    headingFont: font(given, 'headingFont'),
    textFont: font(given, 'textFont'),
    house: text(given, 'house'),
    logo: logo(given),
  };
}

/** The light tokens with the brand's colours; text on the primary and the primary as text keep 4.5:1. */
export function brandTokens(brand: Brand): Tokens {
  const base = themes.light;
  const asText = contrastRatio(brand.primary, base.surface) >= TEXT_CONTRAST ? brand.primary : base.ink;
  return {
    ...base,
    primary: asText,
    muted: readableNeutral(brand.neutral),
    onPrimary: readableOn(asText, ['#ffffff', base.ink]),
    tint: brand.primary === base.primary ? base.tint : mixWithWhite(brand.primary, 0.1),
  };
}

/** Colour of text on the brand's own primary, 4.5:1 for every colour. */
export function onBrandPrimary(brand: Brand): string {
  return readableOn(brand.primary, ['#ffffff', themes.light.ink]);
}

function invalid(field: string): Failure {
  return new Failure('brand.invalid', { field });
}

function colour(given: Readonly<Record<string, unknown>>, field: 'primary' | 'neutral'): string {
  const value = given[field] ?? defaultBrand[field];
  if (typeof value !== 'string' || !isHexColour(value)) throw invalid(field);
  return value.toLowerCase();
}

function font(given: Readonly<Record<string, unknown>>, field: 'headingFont' | 'textFont'): BrandFont {
  const value = given[field] ?? defaultBrand[field];
  const known = BRAND_FONTS.find((name) => name === value);
  if (!known) throw invalid(field);
  return known;
}

function text(given: Readonly<Record<string, unknown>>, field: 'house'): string {
  const value = given[field] ?? defaultBrand[field];
  if (typeof value !== 'string' || value.length > 200) throw invalid(field);
  return value.trim();
}

/** SVG text without scripts, outside references or pictures in pixels. */
function logo(given: Readonly<Record<string, unknown>>): string | null {
  const value = given['logo'] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string' || value.length > MAX_LOGO_CHARACTERS) throw invalid('logo');
  if (!/<svg[\s>]/u.test(value)) throw invalid('logo');
  if (/<!ENTITY|<script|<image|<foreignObject|href\s*=\s*["'](?!#)/iu.test(value)) throw invalid('logo');
  return value;
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
