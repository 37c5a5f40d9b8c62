/** What the benchmarks say about the open engagement: consent, its own entry, and the library as a whole. */
import type { InstrumentBenchmark } from './placement.ts';

/** Noted in the engagement; `at` is when it was given or withdrawn (ISO time), null where it was never asked. */
export interface BenchmarkConsent {
  readonly given: boolean;
  readonly at: string | null;
}

export interface BenchmarkState {
  readonly consent: BenchmarkConsent;
  /** The engagement's entry; `current` is false where its numbers are not those of the round that was asked about. */
  readonly entry: { readonly id: string; readonly year: number; readonly current: boolean } | null;
  /** Why the round cannot be added yet; null where it can. */
  readonly blocked: 'no-consent' | 'nothing-visible' | null;
  readonly library: readonly InstrumentBenchmark[];
}
