/** How a value is shown: on the instrument's scale with one decimal, or 0 to 100 without (method 8.3, 12). */
import type { Instrument } from '../../domain/instrument/types.ts';
import type { Words } from '../../i18n/index.ts';

export interface DisplayScale {
  readonly min: number;
  readonly max: number;
  /** A value of the instrument's scale on this scale. */
  value(mean: number): number;
  /** A difference of two such values on this scale. */
  difference(delta: number): number;
  /** A value of the instrument's scale as text. */
  text(mean: number): string;
  /** A difference of the instrument's scale as text, without sign. */
  differenceText(delta: number): string;
}

/** Smallest difference worth naming: 12.5 % of the scale's range (0.5 on 1-5; method 8.3, 9). */
export const NOTABLE_SHARE = 0.125;
/** Smallest difference between parameters, means over many cells, that names a strongest one: 5 % of the range. */
export const PARAMETER_SHARE = 0.05;
/** Means that sit on a limit count as reaching it (method 4). */
export const TOLERANCE = 1e-9;

/** The scale that an instrument asks its results to be shown on. */
export function displayScale(instrument: Instrument, words: Words): DisplayScale {
  const { min, max } = instrument.scale;
  const hundred = instrument.scoring.display_scale === '0-100';
  const factor = hundred ? 100 / (max - min) : 1;
  const decimals = hundred || max - min > 20 ? 0 : 1;
  const value = (mean: number): number => (hundred ? (mean - min) * factor : mean);
  return {
    min: hundred ? 0 : min,
    max: hundred ? 100 : max,
    value,
    difference: (delta) => delta * factor,
    text: (mean) => words.number(value(mean), decimals),
    differenceText: (delta) => words.number(Math.abs(delta) * factor, decimals),
  };
}
