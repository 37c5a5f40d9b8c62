/** The library of one's own finished engagements: anonymous aggregates, one entry a document, nothing that names anyone. */
import { createJsonReader, type JsonReader } from '../../lib/json-reader.ts';
import type { CapacityResult } from '../capacity/result.ts';

export const LIBRARY_SCHEMA = 1;

/** Means on the instrument's own scale; null where nothing of it may be shown. */
export interface LayerMeans {
  readonly within: number | null;
  readonly between: number | null;
}

export interface BenchmarkEntry extends LayerMeans {
  /** Random; says nothing about the engagement. */
  readonly id: string;
  /** Hash of the document's id: the same engagement added again takes the place of its entry. */
  readonly document: string;
  readonly instrument: { readonly id: string; readonly version: string; readonly hash: string };
  readonly scale: { readonly min: number; readonly max: number };
  /** Calendar year in which the answers came in. */
  readonly year: number;
  /** Groups of the engagement, whether they are shown or not. */
  readonly groups: number;
  /** Cells that the numbers rest on. */
  readonly visibleCells: number;
  readonly dimensions: readonly (LayerMeans & { readonly id: string })[];
}

export interface BenchmarkLibrary {
  readonly schema: typeof LIBRARY_SCHEMA;
  /** Oldest first; each document at most once. */
  readonly entries: readonly BenchmarkEntry[];
}

export const EMPTY_LIBRARY: BenchmarkLibrary = { schema: LIBRARY_SCHEMA, entries: [] };

/**
 * What the library may keep of a result: only what the client may see of it, with full precision. null where nothing is
 * visible. `id` is random, `document` the hash of the document's id.
 */
export function benchmarkEntry(
  result: CapacityResult,
  given: Pick<BenchmarkEntry, 'id' | 'document' | 'year'>,
): BenchmarkEntry | null {
  if (result.audience !== 'client') throw new Error('A benchmark is made of the result for the client');
  const { indices, instrument, scale, dimensions, cells, groups } = result;
  const within = indices.within.mean;
  const between = indices.between.mean;
  if (within === null && between === null) return null;
  return {
    ...given,
    instrument: { id: instrument.id, version: instrument.version, hash: instrument.hash },
    scale: { min: scale.min, max: scale.max },
    groups: groups.length,
    visibleCells: cells.filter(({ state }) => state === 'ok').length,
    within,
    between,
    dimensions: dimensions.map((one) => ({ id: one.id, within: one.within, between: one.between })),
  };
}

/** Do two entries say the same of the same survey? Their random ids may differ. */
export function sameNumbers(one: BenchmarkEntry, other: BenchmarkEntry): boolean {
  const said = (entry: BenchmarkEntry): string => JSON.stringify({ ...entry, id: '' }, KEYS);
  return said(one) === said(other);
}

/** Every key of an entry, in the one order in which entries are compared. */
const KEYS =
  'id document instrument version hash scale min max year groups visibleCells within between dimensions'.split(
    ' ',
  );

/** The entry of a document, or null. */
export function entryOfDocument(library: BenchmarkLibrary, document: string): BenchmarkEntry | null {
  return library.entries.find((entry) => entry.document === document) ?? null;
}

/** Adds an entry; one of the same document is replaced. */
export function withEntry(library: BenchmarkLibrary, entry: BenchmarkEntry): BenchmarkLibrary {
  return { ...library, entries: [...withoutDocument(library, entry.document).entries, entry] };
}

export function withoutDocument(library: BenchmarkLibrary, document: string): BenchmarkLibrary {
  return { ...library, entries: library.entries.filter((entry) => entry.document !== document) };
}

const read = createJsonReader('benchmark.invalid');

/**
 * A library from its file. Keys that the schema does not name are left behind, so that nothing else is ever kept.
 * @throws Failure `benchmark.invalid` with the field and its problem
 */
export function parseLibrary(value: unknown): BenchmarkLibrary {
  const root = read.record(value, '(root)');
  if (root.schema !== LIBRARY_SCHEMA) read.reject('schema', 'unknown-schema', root.schema);
  const entries = read
    .list(root.entries, 'entries')
    .map((one, index) => parseEntry(one, `entries[${index}]`));
  read.distinct(
    entries.map(({ document }) => document),
    (index) => `entries[${index}].document`,
  );
  return { schema: LIBRARY_SCHEMA, entries };
}

function parseEntry(value: unknown, field: string): BenchmarkEntry {
  const entry = read.record(value, field);
  const instrument = read.record(entry.instrument, `${field}.instrument`);
  const scale = read.record(entry.scale, `${field}.scale`);
  const [min, max] = [
    read.whole(scale.min, `${field}.scale.min`, Number.MIN_SAFE_INTEGER),
    read.whole(scale.max, `${field}.scale.max`, Number.MIN_SAFE_INTEGER),
  ];
  if (min >= max) read.reject(`${field}.scale.max`, 'scale-order', `${min} - ${max}`);
  const means = (given: ReturnType<JsonReader['record']>, at: string): LayerMeans => ({
    within: meanOf(given.within, `${at}.within`, min, max),
    between: meanOf(given.between, `${at}.between`, min, max),
  });
  const dimensions = read.list(entry.dimensions, `${field}.dimensions`).map((one, index) => {
    const at = `${field}.dimensions[${index}]`;
    const dimension = read.record(one, at);
    return { id: read.id(dimension.id, `${at}.id`), ...means(dimension, at) };
  });
  read.distinct(
    dimensions.map(({ id }) => id),
    (index) => `${field}.dimensions[${index}].id`,
  );
  return {
    id: read.id(entry.id, `${field}.id`),
    document: read.id(entry.document, `${field}.document`),
    instrument: {
      id: read.id(instrument.id, `${field}.instrument.id`),
      version: read.text(instrument.version, `${field}.instrument.version`),
      hash: read.id(instrument.hash, `${field}.instrument.hash`),
    },
    scale: { min, max },
    year: read.whole(entry.year, `${field}.year`, 1900),
    groups: read.whole(entry.groups, `${field}.groups`, 1),
    visibleCells: read.whole(entry.visibleCells, `${field}.visibleCells`, 0),
    ...means(entry, field),
    dimensions,
  };
}

/** Room for the last digit of a mean of numbers that all stand at an end of the scale. */
const ROUNDING = 1e-9;

function meanOf(value: unknown, field: string, min: number, max: number): number | null {
  if (value === null) return null;
  const mean = read.number(value, field);
  return mean >= min - ROUNDING && mean <= max + ROUNDING
    ? mean
    : read.reject(field, 'outside-scale', String(mean));
}
