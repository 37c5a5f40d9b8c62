/** The two instruments that come with Samspil: relcap-6 and rc-7, texts in our own words, marked as templates. */
import { parseInstrument } from './parse.ts';
import { relcap6 } from './relcap-6.ts';
import { rc7 } from './rc-7.ts';
import type { Instrument } from './types.ts';

export const BUILT_IN_IDS = ['relcap-6', 'rc-7'] as const;
export type BuiltInId = (typeof BUILT_IN_IDS)[number];

const files: Readonly<Record<BuiltInId, unknown>> = { 'relcap-6': relcap6, 'rc-7': rc7 };
const parsed = new Map<BuiltInId, Instrument>();

/** A built-in instrument, or null for an id that is none. */
export function builtInInstrument(id: string): Instrument | null {
  const known = BUILT_IN_IDS.find((builtIn) => builtIn === id);
  if (known === undefined) return null;
  let instrument = parsed.get(known);
  if (!instrument) {
    instrument = parseInstrument(files[known]);
    parsed.set(known, instrument);
  }
  return instrument;
}
