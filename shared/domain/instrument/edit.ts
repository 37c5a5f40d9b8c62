/** Editing an instrument: a copy of one's own, and a new version where answers stand under the old one. */
import { canonicalInstrument } from './items.ts';
import type { Instrument } from './types.ts';

/** Do both ask and score the same, so that rounds asked with either may be compared? */
export const asksTheSame = (one: Instrument, other: Instrument): boolean =>
  canonicalInstrument(one) === canonicalInstrument(other);

/** Status of an instrument that the consultant has made. */
export const OWN_STATUS = 'own';

/** A copy to edit: with an id of its own and version 1.0; its words, also licensed ones, come along. */
export function ownCopy(instrument: Instrument, taken: ReadonlySet<string>): Instrument {
  const stem = `${instrument.id.replace(/-own(?:-\d+)?$/u, '')}-own`.slice(0, 90);
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return { ...instrument, id, version: '1.0', status: OWN_STATUS };
}

/** The version after this one: its last number plus one; a version without a number gets `.2`. */
export function nextVersion(version: string): string {
  const found = /^(.*?)(\d+)$/u.exec(version);
  return found === null ? `${version}.2` : `${found[1] ?? ''}${Number(found[2]) + 1}`;
}

/**
 * The instrument as it is to be stored: where it asks something else than one with the same id and version that was used,
 * it gets the next version that is free.
 */
export function versioned(instrument: Instrument, used: readonly Instrument[]): Instrument {
  let candidate = instrument;
  const clashes = (): boolean =>
    used.some(
      (one) => one.id === candidate.id && one.version === candidate.version && !asksTheSame(one, candidate),
    );
  while (clashes()) candidate = { ...candidate, version: nextVersion(candidate.version) };
  return candidate;
}
