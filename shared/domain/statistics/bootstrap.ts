/** Percentile intervals by resampling respondents within their groups (method 8.3, 14; Efron & Tibshirani 1993). */
import { createRandom, type Random } from '../../lib/random.ts';
import type { Interval } from '../capacity/result.ts';
import { packColumns, WHOLE_WORD, type PackedColumn } from './packing.ts';
import { createWideTable, sumDraws, type WideTable } from './wide-sums.ts';

/** Quantile by linear interpolation of order statistics (type 7 of Hyndman & Fan 1996); `sorted` ascending, not empty. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  return low + (place - below) * ((sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN) - low);
}

/** Values of one group's respondents in columns, NaN where a respondent has none. */
export interface GroupSample {
  readonly respondents: number;
  readonly columns: readonly Float64Array[];
}

/** One column in every resample. */
export interface ResampledColumn {
  /** Mean of the values drawn; NaN where none was. */
  readonly means: Float64Array;
  /** How many values were drawn; null: always `values` many. */
  readonly counts: Uint32Array | null;
  /** How many values the column has. */
  readonly values: number;
}

export interface BootstrapInterval {
  readonly ci: Interval | null;
  /** Resamples in which the statistic is defined. */
  readonly used: number;
}

/**
 * Draws a group's respondents anew, with replacement, as many as there are, `replications` times. A respondent brings all
 * columns along, so that the values of one person stay together. The draws depend on the seed and the number of
 * respondents only; the digits also on the order of the respondents, which must therefore be one of their own.
 */
export function resample(
  sample: GroupSample,
  replications: number,
  seed: number,
): readonly ResampledColumn[] {
  const rows = sample.respondents;
  const { wordCount, columns, parts } = packColumns(sample.columns, rows);
  const sums = roomFor(wordCount * replications);
  if (rows > 0) {
    const table = createWideTable(rows, wordCount);
    const { width, words } = table;
    for (const { word, shift, values } of parts) {
      const first = Math.floor(word / width) * rows * width + (word % width);
      for (let row = 0; row < rows; row += 1)
        words[first + row * width] = (words[first + row * width] ?? 0) + shift * (values[row] ?? 0);
    }
    sumResamples(table, wordCount, replications, createRandom(seed), sums);
  }
  return readColumns(columns, sums, replications, rows);
}

/** Working memory, kept from one group to the next: a fresh one costs more than what is done in it. */
let room = new Float64Array(0);

function roomFor(size: number): Float64Array {
  if (room.length < size) room = new Float64Array(size);
  return room.subarray(0, size);
}

/** Sums of every word in every resample: sums[word * replications + replicate]. */
function sumResamples(
  table: WideTable,
  wordCount: number,
  replications: number,
  random: Random,
  sums: Float64Array,
): void {
  const { rows, width, blocks, draws, sums: drawn } = table;
  for (let replicate = 0; replicate < replications; replicate += 1) {
    random.fillDraws(draws, rows, rows, 8 * width);
    for (let block = 0; block < blocks; block += 1) {
      sumDraws(table, block);
      const last = Math.min(width, wordCount - block * width);
      for (let word = 0; word < last; word += 1)
        sums[(block * width + word) * replications + replicate] = drawn[word] ?? 0;
    }
  }
}

/** Mean and count of every column in every resample, out of the words that hold them; the words are used up. */
function readColumns(
  columns: readonly PackedColumn[],
  sums: Float64Array,
  replications: number,
  rows: number,
): readonly ResampledColumn[] {
  const read = columns.map((column) => ({
    means: new Float64Array(replications),
    counts: column.count || column.values === 0 ? new Uint32Array(replications) : null,
    values: column.values,
  }));
  // From the lowest field of a word up: what has been read is taken off, so that the next one is the lowest.
  const sumFields = columns.flatMap(({ sum }, column) => (sum ? [{ ...sum, column, isSum: true }] : []));
  const countFields = columns.flatMap(({ count }, column) =>
    count ? [{ ...count, column, isSum: false }] : [],
  );
  const fields = [...sumFields, ...countFields].sort((left, right) => left.shift - right.shift);
  for (const { word, size, column, isSum } of fields) {
    const words = sums.subarray(word * replications, (word + 1) * replications);
    const { means, counts } = read[column] ?? {};
    if (!isSum && counts) takeCounts(words, size, counts);
    else if (means && size === WHOLE_WORD) means.set(words);
    else if (means) takeSums(words, size, means);
  }
  columns.forEach(({ base, unit }, column) => {
    const { means, counts } = read[column] ?? {};
    if (means && counts) toMeans(means, counts, base, unit);
    else if (means) toMeansOfAll(means, rows, base, unit);
  });
  return read;
}

function takeSums(words: Float64Array, size: number, into: Float64Array): void {
  const up = 1 / size;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const above = Math.floor(word * up);
    into[at] = word - above * size;
    words[at] = above;
  }
}

function takeCounts(words: Float64Array, size: number, into: Uint32Array): void {
  const up = 1 / size;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const above = Math.floor(word * up);
    into[at] = word - above * size;
    words[at] = above;
  }
}

/** Sums of steps -> means: base + sum / n, in one division where there is a unit. NaN where nobody was drawn. */
function toMeans(means: Float64Array, counts: Uint32Array, base: number, unit: number): void {
  for (let at = 0; at < means.length; at += 1) {
    const n = counts[at] ?? 0;
    const sum = means[at] ?? 0;
    means[at] = unit === 0 ? base + sum / n : (sum + base * n) / (unit * n);
  }
}

function toMeansOfAll(means: Float64Array, n: number, base: number, unit: number): void {
  const [whole, parts] = [base * n, unit * n];
  for (let at = 0; at < means.length; at += 1) {
    const sum = means[at] ?? 0;
    means[at] = unit === 0 ? base + sum / n : (sum + whole) / parts;
  }
}

/** 95 % percentile interval of replicates; blank where fewer than half are defined: those would be lucky draws only. */
export function percentileInterval(replicates: Float64Array): BootstrapInterval {
  const count = replicates.length;
  let used = 0;
  for (let at = 0; at < count; at += 1) if (!Number.isNaN(replicates[at])) used += 1;
  if (used === 0 || used * 2 < count) return { ci: null, used };
  const defined = used === count ? replicates : replicates.filter((value) => value === value);
  const [low = NaN, high = NaN] = quantiles(defined, [0.025, 0.975]);
  return { ci: { low, high }, used };
}

const BUCKETS = 512;

/**
 * Quantiles of values in any order, the same as `quantile` of them sorted. Only the values near a wanted one are sorted:
 * all are counted in buckets of equal width first.
 */
export function quantiles(values: Float64Array, shares: readonly number[]): readonly number[] {
  const count = values.length;
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < count; at += 1) {
    const value = values[at] ?? NaN;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const width = (BUCKETS - 1) / (most - least);
  if (!(width < Infinity)) {
    // All equal, or apart by less than can be divided.
    const sorted = values.slice().sort();
    return shares.map((share) => quantile(sorted, share));
  }
  const starts = new Uint32Array(BUCKETS + 1);
  for (let at = 0; at < count; at += 1) {
    const bucket = (((values[at] ?? NaN) - least) * width) | 0;
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  return shares.map((share) => {
    const place = (count - 1) * share;
    const below = Math.floor(place);
    const above = Math.min(below + 1, count - 1);
    let first = 0;
    while ((starts[first + 1] ?? count) <= below) first += 1;
    let last = first;
    while ((starts[last + 1] ?? count) <= above) last += 1;
    const smaller = starts[first] ?? 0;
    const near = new Float64Array((starts[last + 1] ?? count) - smaller);
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const value = values[at] ?? NaN;
      const bucket = ((value - least) * width) | 0;
      if (bucket < first || bucket > last) continue;
      near[found] = value;
      found += 1;
    }
    near.sort();
    const low = near[below - smaller] ?? NaN;
    return low + (place - below) * ((near[above - smaller] ?? NaN) - low);
  });
}
