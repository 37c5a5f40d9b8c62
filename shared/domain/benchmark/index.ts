/** Benchmarks: the library of one's own engagements, and a new one's place in it. */
export {
  benchmarkEntry,
  EMPTY_LIBRARY,
  entryOfDocument,
  LIBRARY_SCHEMA,
  parseLibrary,
  sameNumbers,
  withEntry,
  withoutDocument,
  type BenchmarkEntry,
  type BenchmarkLibrary,
} from './library.ts';
export {
  instrumentBenchmarks,
  MIN_ENGAGEMENTS,
  placeEngagement,
  type Distribution,
  type InstrumentBenchmark,
  type PlacedValue,
  type Placement,
} from './placement.ts';
export type { BenchmarkConsent, BenchmarkState } from './state.ts';
