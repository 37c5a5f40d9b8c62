/** The items of an instrument in their one order, and the instrument as canonical text for its hash. */
import type { Dimension, Instrument, Item } from './types.ts';

export interface PlacedItem {
  readonly item: Item;
  readonly dimension: Dimension;
  /** Position in `Responses.itemIds`: dimension by dimension. */
  readonly index: number;
}

/** All items, dimension by dimension; the order of every answer array. */
export function instrumentItems(instrument: Instrument): readonly PlacedItem[] {
  const placed: PlacedItem[] = [];
  for (const dimension of instrument.dimensions) {
    for (const item of dimension.items) placed.push({ item, dimension, index: placed.length });
  }
  return placed;
}

/** Stable text of an instrument: keys sorted at every depth. Its SHA-256 is the instrument's hash. */
export function canonicalInstrument(instrument: Instrument): string {
  return canonical(instrument);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
