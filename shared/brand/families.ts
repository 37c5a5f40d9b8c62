/** The type families that are bundled with the app (SIL Open Font License 1.1), and a font file that a house adds itself. */

export interface FontFamily {
  readonly name: string;
  /** Beginning of its file names: `<files>-latin-400-normal.woff`. */
  readonly files: string;
  readonly kind: 'sans' | 'serif';
}

export const BRAND_FAMILIES = [
  { name: 'Source Sans 3', files: 'source-sans-3', kind: 'sans' },
  { name: 'Source Serif 4', files: 'source-serif-4', kind: 'serif' },
  { name: 'Inter', files: 'inter', kind: 'sans' },
  { name: 'Lora', files: 'lora', kind: 'serif' },
] as const satisfies readonly FontFamily[];

export const BRAND_FONTS: readonly string[] = BRAND_FAMILIES.map(({ name }) => name);

/** A TTF or OTF of the house, inside the brand file itself. A family may have a cut for text and one for emphasis. */
export interface BrandFontFile {
  readonly family: string;
  readonly weight: 400 | 600;
  /** The file in base64. */
  readonly data: string;
}

/** The bundled family of this name, or null for a family of the house. */
export function bundledFamily(name: string): FontFamily | null {
  return BRAND_FAMILIES.find((family) => family.name === name) ?? null;
}
