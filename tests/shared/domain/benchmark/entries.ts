/** Entries of a library by hand. */
import type { BenchmarkEntry } from '../../../../shared/domain/benchmark/index.ts';

export function entryWith(given: Partial<BenchmarkEntry> & { readonly document: string }): BenchmarkEntry {
  return {
    id: 'random',
    instrument: { id: 'relcap-6', version: '1.0', hash: 'hash-of-relcap-6' },
    scale: { min: 1, max: 5 },
    year: 2025,
    groups: 6,
    visibleCells: 30,
    within: 4,
    between: 3,
    dimensions: [],
    ...given,
  };
}
