/** SHA-256 of an instrument's canonical text: what a round was asked with. */
import { createHash } from 'node:crypto';
import { canonicalInstrument } from '../../../shared/domain/instrument/items.ts';
import type { Instrument } from '../../../shared/domain/instrument/types.ts';

export function instrumentHash(instrument: Instrument): string {
  return createHash('sha256').update(canonicalInstrument(instrument)).digest('hex');
}
