/** The items of an instrument in their one order, and the text that its hash is made of. */
import type { Dimension, Instrument, Item } from './types.ts';

export interface PlacedItem {
  readonly item: Item;
  readonly dimension: Dimension;
  /** 0-based place in the instrument, dimension by dimension: the item index of stored answers. */
  readonly index: number;
}

/** All items, dimension by dimension. */
export function instrumentItems(instrument: Instrument): readonly PlacedItem[] {
  return instrument.dimensions
    .flatMap((dimension) => dimension.items.map((item) => ({ item, dimension })))
    .map((placed, index) => ({ ...placed, index }));
}

/** JSON with the keys of every object in alphabetical order. */
function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${stableJson(one)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/**
 * What decides whether two rounds may be compared, as stable text: what was asked (items with our own words, scale, labels)
 * and how an answer becomes a score. Titles, notices, bands, limits and display choices may change between rounds.
 *
 * A licensed text beside an item does not enter: it is another wording of the same item, often pasted in after the survey,
 * and would else cut earlier rounds off from later ones. Whoever asks something else raises `version` (README.md).
 */
export function canonicalInstrument(instrument: Instrument): string {
  return stableJson({
    id: instrument.id,
    version: instrument.version,
    scale: instrument.scale,
    dimensions: instrument.dimensions.map(({ id, weight, items }) => ({
      id,
      weight,
      items: items.map((item) => ({
        id: item.id,
        reverse: item.reverse,
        recode: item.recode,
        weight: item.weight,
        text: item.text,
        labels: item.labels,
      })),
    })),
    perspective: instrument.rating.perspective,
    scoring: {
      item_missing_min_share: instrument.scoring.item_missing_min_share,
      dimension_missing_min_share: instrument.scoring.dimension_missing_min_share,
      tie_from: instrument.scoring.tie_from,
      cell: instrument.scoring.cell,
    },
  });
}
