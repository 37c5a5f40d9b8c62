/** An instrument as the document keeps it: under the SHA-256 of its canonical text, with the places of its items. */
import { createHash } from 'node:crypto';
import { canonicalInstrument, instrumentItems } from '../../../shared/domain/instrument/items.ts';
import type { Instrument } from '../../../shared/domain/instrument/types.ts';

/** Lower-case hex; what a round was asked with. */
export function instrumentHash(instrument: Instrument): string {
  return createHash('sha256').update(canonicalInstrument(instrument)).digest('hex');
}

export function storedInstrument(instrument: Instrument): {
  readonly hash: string;
  readonly instrument: Instrument;
  readonly items: readonly { readonly item: string; readonly dimension: string }[];
} {
  return {
    hash: instrumentHash(instrument),
    instrument,
    items: instrumentItems(instrument).map(({ item, dimension }) => ({
      item: item.id,
      dimension: dimension.id,
    })),
  };
}
