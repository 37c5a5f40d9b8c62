/** Closed ranges, and what counts as rounding in them. */

/** low <= high but for rounding. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Ends are fractions of the scale (0-1) times a number of people, so this is far below anything that counts. */
export const ROUNDING = 1e-9;

export const widthOf = ({ low, high }: Range): number => high - low;
