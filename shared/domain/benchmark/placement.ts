/** Where an engagement stands among one's own earlier ones, and how those are spread. Never from fewer than five. */
import { quantile } from '../statistics/bootstrap.ts';
import { withoutDocument, type BenchmarkEntry, type BenchmarkLibrary, type LayerMeans } from './library.ts';

/** Fewest other engagements of the same instrument that one is placed among: below it single ones would show. */
export const MIN_ENGAGEMENTS = 5;

/** Means nearer to each other than this count as equal. */
const EQUAL = 1e-9;

/** Quartiles by linear interpolation of order statistics (type 7 of Hyndman & Fan 1996). */
export interface Distribution {
  readonly n: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
}

/** Why there is no placement or distribution; the words are the message `reason.<reason>`. */
export type BenchmarkReason = 'too-few-engagements' | 'no-visible-cells';

/** One measure of one engagement among the others that have it too. */
export interface PlacedValue {
  readonly value: number | null;
  /** Other engagements with this measure. */
  readonly n: number;
  /** Others strictly lower, equal, and strictly higher: together n. null without a placement. */
  readonly lower: number | null;
  readonly equal: number | null;
  readonly higher: number | null;
  /** Of the others alone. */
  readonly distribution: Distribution | null;
  readonly reason?: BenchmarkReason;
}

export interface PlacedLayers {
  readonly within: PlacedValue;
  readonly between: PlacedValue;
}

export interface Placement extends PlacedLayers {
  readonly round: string;
  readonly instrument: BenchmarkEntry['instrument'];
  readonly scale: BenchmarkEntry['scale'];
  /** Other engagements of the same instrument in the library; `needed` is the fewest to be placed among. */
  readonly engagements: number;
  readonly needed: number;
  readonly dimensions: readonly (PlacedLayers & { readonly id: string })[];
}

/** How all entries of one instrument are spread, the open engagement's own included. */
export interface InstrumentBenchmark {
  readonly instrument: BenchmarkEntry['instrument'];
  readonly scale: BenchmarkEntry['scale'];
  readonly engagements: number;
  readonly years: { readonly first: number; readonly last: number };
  /** null while fewer than five engagements have the measure. */
  readonly within: Distribution | null;
  readonly between: Distribution | null;
  readonly dimensions: readonly {
    readonly id: string;
    readonly within: Distribution | null;
    readonly between: Distribution | null;
  }[];
}

type Layer = keyof LayerMeans;

const known = (values: readonly (number | null | undefined)[]): readonly number[] =>
  values.filter((value) => value !== null && value !== undefined);

/** null for fewer than five values: the ends would be single engagements among too few. */
export function distributionOf(values: readonly number[]): Distribution | null {
  if (values.length < MIN_ENGAGEMENTS) return null;
  const sorted = Float64Array.from(values).sort();
  return {
    n: sorted.length,
    min: quantile(sorted, 0),
    q1: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    q3: quantile(sorted, 0.75),
    max: quantile(sorted, 1),
  };
}

/** One value among those of other engagements. */
export function placeValue(value: number | null, others: readonly number[]): PlacedValue {
  const blank = { value, n: others.length, lower: null, equal: null, higher: null };
  if (others.length < MIN_ENGAGEMENTS) return { ...blank, distribution: null, reason: 'too-few-engagements' };
  const distribution = distributionOf(others);
  if (value === null) return { ...blank, distribution, reason: 'no-visible-cells' };
  const lower = others.filter((other) => other < value - EQUAL).length;
  const higher = others.filter((other) => other > value + EQUAL).length;
  return { value, n: others.length, lower, equal: others.length - lower - higher, higher, distribution };
}

/** What of an engagement is placed, by one of its rounds. Only what the client may see of it. */
export type PlacedEngagement = Pick<
  BenchmarkEntry,
  'document' | 'instrument' | 'scale' | 'within' | 'between' | 'dimensions'
> & { readonly round: string };

/** Places an engagement among the others of the same instrument; it is never counted among them itself. */
export function placeEngagement(library: BenchmarkLibrary, engagement: PlacedEngagement): Placement {
  const { document, instrument, round, scale } = engagement;
  const others = withoutDocument(library, document).entries.filter(
    (entry) => entry.instrument.hash === instrument.hash,
  );
  const layers = (own: LayerMeans, of: (entry: BenchmarkEntry) => LayerMeans | undefined): PlacedLayers => {
    const place = (layer: Layer) => placeValue(own[layer], known(others.map((entry) => of(entry)?.[layer])));
    return { within: place('within'), between: place('between') };
  };
  return {
    instrument,
    round,
    scale,
    engagements: others.length,
    needed: MIN_ENGAGEMENTS,
    ...layers(engagement, (entry) => entry),
    dimensions: engagement.dimensions.map((dimension) => ({
      id: dimension.id,
      ...layers(dimension, (entry) => entry.dimensions.find(({ id }) => id === dimension.id)),
    })),
  };
}

/** The library instrument by instrument, in the order in which they first came into it. */
export function instrumentBenchmarks(library: BenchmarkLibrary): readonly InstrumentBenchmark[] {
  const byHash = new Map<string, BenchmarkEntry[]>();
  for (const entry of library.entries) {
    const { hash } = entry.instrument;
    byHash.set(hash, [...(byHash.get(hash) ?? []), entry]);
  }
  return [...byHash.values()].flatMap((entries) => {
    const [first] = entries;
    return first === undefined ? [] : [benchmarkOf(first, entries)];
  });
}

function benchmarkOf(first: BenchmarkEntry, entries: readonly BenchmarkEntry[]): InstrumentBenchmark {
  const years = entries.map(({ year }) => year);
  const spread = (of: (entry: BenchmarkEntry) => LayerMeans | undefined) => ({
    within: distributionOf(known(entries.map((entry) => of(entry)?.within))),
    between: distributionOf(known(entries.map((entry) => of(entry)?.between))),
  });
  return {
    instrument: first.instrument,
    scale: first.scale,
    engagements: entries.length,
    years: { first: Math.min(...years), last: Math.max(...years) },
    ...spread((entry) => entry),
    dimensions: first.dimensions.map(({ id }) => ({
      id,
      ...spread((entry) => entry.dimensions.find((one) => one.id === id)),
    })),
  };
}
