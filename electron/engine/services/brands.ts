/** Brand profiles: files in the app's own folder, a copy in the engagement, one file to carry them. */
import { readFileSync, statSync } from 'node:fs';
import fs from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BrandJson, BrandProfiles, BrandSummary } from '../../../shared/api/brand-methods.ts';
import type { FileToken } from '../../../shared/api/methods.ts';
import { defaultBrand, parseBrand, type Brand } from '../../../shared/brand/profile.ts';
import { Failure, isFailure } from '../../../shared/lib/failure.ts';
import { writeBeside } from '../document/atomic-write.ts';
import { faultCode, readingFailure } from '../document/file-failures.ts';
import { checkBrand } from '../deliverables/brand/check.ts';
import { checkFont } from '../deliverables/brand/font-file.ts';
import { checkPicture, PICTURE_LIMITS } from '../deliverables/brand/pictures.ts';
import { readJsonFile } from '../json-file.ts';
import { readBrand, writeBrand } from '../repositories/brand.ts';
import { openSession, type ServiceContext } from './context.ts';

const ENDING = '.json';
/** A brand file holds pictures and fonts in base64. */
const MOST_BYTES = 40_000_000;

export interface BrandFolder {
  /** In the order of their names. */
  list(): Promise<readonly BrandSummary[]>;
  /** @throws Failure brand.unknown */
  get(id: string): Promise<Brand>;
  save(id: string, brand: Brand): Promise<void>;
  remove(id: string): Promise<boolean>;
}

/** `folder` is made when the first profile is kept. */
export function createBrandFolder(folder: string): BrandFolder {
  const fileOf = (id: string): string => join(folder, `${id}${ENDING}`);
  const read = async (id: string): Promise<Brand | null> => {
    try {
      return parseBrand(JSON.parse(await fs.readFile(fileOf(id), 'utf8')));
    } catch (error) {
      // A file that another program left here, or that was half written by one, is no profile.
      if (error instanceof SyntaxError || isFailure(error) || faultCode(error) === 'ENOENT') return null;
      throw readingFailure(error, fileOf(id));
    }
  };
  const ids = async (): Promise<readonly string[]> => {
    try {
      const names = await fs.readdir(folder);
      return names
        .filter((name) => /^[a-z0-9-]{1,64}\.json$/u.test(name))
        .map((name) => name.slice(0, -ENDING.length));
    } catch (error) {
      if (faultCode(error) === 'ENOENT') return [];
      throw readingFailure(error, folder);
    }
  };
  return {
    list: async () => {
      const found = await Promise.all(
        (await ids()).map(async (id) => {
          const brand = await read(id);
          return brand === null ? [] : [summaryOf(id, brand)];
        }),
      );
      return found.flat().sort((a, b) => a.name.localeCompare(b.name, 'da') || (a.id < b.id ? -1 : 1));
    },
    get: async (id) => {
      const brand = await read(id);
      if (brand === null) throw new Failure('brand.unknown', { id });
      return brand;
    },
    save: async (id, brand) => {
      await fs.mkdir(folder, { recursive: true });
      await writeBeside(fileOf(id), (out) => fs.writeFile(out, textOf(brand), { mode: 0o600 }));
    },
    remove: async (id) => {
      const there = statSync(fileOf(id), { throwIfNoEntry: false }) !== undefined;
      await fs.rm(fileOf(id), { force: true });
      return there;
    },
  };
}

function summaryOf(id: string, brand: Brand): BrandSummary {
  const { primary, secondary, headingFont, textFont } = brand;
  return { id, name: calledOf(brand), primary, secondary, headingFont, textFont };
}

function calledOf({ name, house }: Brand): string {
  return name === '' ? house : name;
}

/** The one form of a brand outside memory: in the folder, in an engagement, in a file that is carried. */
function textOf(brand: Brand): string {
  return `${JSON.stringify({ schema: 1, ...brand }, null, 1)}\n`;
}

/** The brand of a deliverable: the one that is given, else the engagement's, else the app's own look. */
export function brandOf(context: ServiceContext, given: unknown): Brand {
  if (given !== undefined) return checkBrand(given);
  const stored = readBrand(openSession(context).db);
  return stored === null ? defaultBrand : checkBrand(stored.brand);
}

export async function listBrands(context: ServiceContext): Promise<BrandProfiles> {
  const stored = context.session === null ? null : readBrand(context.session.db);
  return {
    profiles: await context.brands.list(),
    chosen: stored === null ? null : { id: stored.profile, name: calledOf(parseBrand(stored.brand)) },
  };
}

export async function getBrand(context: ServiceContext, id: string | undefined): Promise<BrandJson> {
  if (id !== undefined) return context.brands.get(id);
  const stored = context.session === null ? null : readBrand(context.session.db);
  return stored === null ? defaultBrand : parseBrand(stored.brand);
}

/** @throws Failure brand.invalid, brand.picture, brand.font */
export async function saveBrand(
  context: ServiceContext,
  id: string | undefined,
  json: unknown,
): Promise<{ id: string }> {
  const brand = checkBrand(json);
  const kept = id ?? context.host.newId();
  await context.brands.save(kept, brand);
  context.changed(['brand']);
  return { id: kept };
}

export async function removeBrand(context: ServiceContext, id: string): Promise<{ removed: boolean }> {
  const removed = await context.brands.remove(id);
  if (removed) context.changed(['brand']);
  return { removed };
}

/** The engagement keeps a copy: it looks the same on a computer that does not have the profile. */
export async function chooseBrand(
  context: ServiceContext,
  id: string | undefined,
): Promise<{ changed: boolean }> {
  const brand = id === undefined ? null : await context.brands.get(id);
  const session = openSession(context);
  const stored = brand === null ? null : { profile: id ?? null, brand: { schema: 1, ...brand } };
  if (JSON.stringify(readBrand(session.db)) === JSON.stringify(stored)) return { changed: false };
  session.change(
    () => ({ action: stored === null ? 'brand.clear' : 'brand.choose', subject: null, counts: {} }),
    (db) => writeBrand(db, stored),
  );
  context.changed(['session', 'engagement', 'brand']);
  return { changed: true };
}

/** @throws Failure brand.too-large, json.invalid, brand.invalid, brand.picture, brand.font, file.* */
export function importBrand(context: ServiceContext, file: FileToken): Promise<{ id: string }> {
  const path = context.files.pathOf(file);
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES)
    throw new Failure('brand.too-large', { file: basename(path), megabytes: MOST_BYTES / 1_000_000 });
  return saveBrand(context, undefined, readJsonFile(path));
}

export async function exportBrand(
  context: ServiceContext,
  id: string,
  file: FileToken,
): Promise<{ bytes: number }> {
  const text = textOf(await context.brands.get(id));
  await writeBeside(context.files.pathOf(file), (out) => fs.writeFile(out, text));
  return { bytes: Buffer.byteLength(text) };
}

export function readBrandPicture(
  context: ServiceContext,
  file: FileToken,
  use: 'logo' | 'cover',
): { value: string; width: number; height: number } {
  const { data, name } = bytesOf(context, file);
  const { value, width, height } = checkPicture(data, name, use === 'logo');
  return { value, width, height };
}

/** A picture of a brand as the window can draw it: an SVG becomes a PNG. @throws Failure brand.invalid */
export async function showBrandPicture(context: ServiceContext, picture: string): Promise<{ url: string }> {
  const { logo } = parseBrand({ logo: picture });
  if (logo === null || logo.startsWith('data:')) return { url: logo ?? '' };
  const { rasteriser } = await import('../deliverables/brand/raster.ts');
  const draw = await rasteriser(context.fonts);
  return { url: `data:image/png;base64,${Buffer.from(draw(logo)).toString('base64')}` };
}

export function readBrandFont(context: ServiceContext, file: FileToken): BrandJson['fonts'][number] {
  const { data, name } = bytesOf(context, file);
  return checkFont(data, name);
}

/** A chosen file; one that is far too large is not read to its end to be told so. */
function bytesOf(context: ServiceContext, file: FileToken): { data: Buffer; name: string } {
  const path = context.files.pathOf(file);
  const name = basename(path);
  try {
    if (statSync(path).size > PICTURE_LIMITS.bytes)
      throw new Failure('brand.too-large', { file: name, megabytes: PICTURE_LIMITS.bytes / 1_000_000 });
    return { data: readFileSync(path), name };
  } catch (error) {
    if (isFailure(error)) throw error;
    throw readingFailure(error, path);
  }
}
