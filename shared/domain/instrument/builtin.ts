/** The instruments that come with the program. */
import { parseInstrument } from './parse.ts';
import { rc7 } from './rc-7.ts';
import { relcap6 } from './relcap-6.ts';
import type { Instrument } from './types.ts';

export const BUILT_IN_IDS = ['relcap-6', 'rc-7'] as const;

const files: Readonly<Record<(typeof BUILT_IN_IDS)[number], unknown>> = { 'relcap-6': relcap6, 'rc-7': rc7 };
const parsed = new Map<string, Instrument>();

/** The built-in instrument of this id, or null. */
export function builtInInstrument(id: string): Instrument | null {
  const known = BUILT_IN_IDS.find((one) => one === id);
  if (known === undefined) return null;
  const instrument = parsed.get(known) ?? parseInstrument(files[known]);
  parsed.set(known, instrument);
  return instrument;
}
