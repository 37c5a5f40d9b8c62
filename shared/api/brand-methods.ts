/** Methods of brand profiles: kept in the app, copied into the engagement when chosen, carried as one file. */
import { z } from 'zod';

const output = <T>() => z.custom<T>((value) => value !== undefined);
const nothing = z.strictObject({});
const fileToken = z.string().min(1).max(100).brand<'FileToken'>();
const profileId = z.string().regex(/^[a-z0-9-]{1,64}$/u);

/** A profile as a list shows it. */
export interface BrandSummary {
  readonly id: string;
  /** What it is called: its own name, else the house; empty where it has neither. */
  readonly name: string;
  readonly primary: string;
  readonly secondary: string;
  readonly headingFont: string;
  readonly textFont: string;
}

export interface BrandProfiles {
  readonly profiles: readonly BrandSummary[];
  /** Of the open engagement: the profile it was copied from (it may be gone since), and what it is called; null for the app's own look. */
  readonly chosen: { readonly id: string | null; readonly name: string } | null;
}

/** The form of shared/brand: a brand file's JSON with every field. */
export interface BrandJson {
  readonly name: string;
  readonly primary: string;
  readonly secondary: string;
  readonly neutral: string;
  readonly headingFont: string;
  readonly textFont: string;
  readonly fonts: readonly { readonly family: string; readonly weight: 400 | 600; readonly data: string }[];
  readonly house: string;
  readonly contact: string;
  readonly footer: string;
  readonly logo: string | null;
  readonly clientLogo: string | null;
  readonly cover: string | null;
}

export const brandMethods = {
  'brand.list': { input: nothing, output: output<BrandProfiles>() },
  /** A profile; without an id the engagement's copy, or the app's own look. */
  'brand.get': { input: z.strictObject({ id: profileId.optional() }), output: output<BrandJson>() },
  /** A new profile without an id. */
  'brand.save': {
    input: z.strictObject({ id: profileId.optional(), brand: z.unknown() }),
    output: output<{ id: string }>(),
  },
  'brand.remove': { input: z.strictObject({ id: profileId }), output: output<{ removed: boolean }>() },
  /** Copies a profile into the open engagement; without an id it is taken out again. */
  'brand.choose': {
    input: z.strictObject({ id: profileId.optional() }),
    output: output<{ changed: boolean }>(),
  },
  'brand.import': { input: z.strictObject({ file: fileToken }), output: output<{ id: string }>() },
  'brand.export': {
    input: z.strictObject({ id: profileId, file: fileToken }),
    output: output<{ bytes: number }>(),
  },
  /** A picture for a brand, decoded and stripped: as it stands in a profile. */
  'brand.readPicture': {
    input: z.strictObject({ file: fileToken, use: z.enum(['logo', 'cover']) }),
    output: output<{ value: string; width: number; height: number }>(),
  },
  /** A picture of a brand as the window can draw it: a PNG or JPEG as a data: URL. */
  'brand.showPicture': {
    input: z.strictObject({ picture: z.strictObject({ value: z.string().min(1).max(8_000_000) }) }),
    output: output<{ url: string }>(),
  },
  'brand.readFont': {
    input: z.strictObject({ file: fileToken }),
    output: output<BrandJson['fonts'][number]>(),
  },
} as const;
