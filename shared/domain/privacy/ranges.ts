/** How far sums may vary: exact bounds of weighted sums over people of whom only a plain sum is known (fractional knapsack). */

/** A closed range; low <= high but for rounding. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Both ends are fractions of the scale (0-1) times a number of people, so this is far below anything that counts. */
export const ROUNDING = 1e-9;

export const widthOf = ({ low, high }: Range): number => high - low;

/**
 * Smallest and largest sum of w x over people with x in 0..1 and a plain sum of x between `low` and `high`. `weights` ascend:
 * the smallest sum gives the lightest people as much as they can hold, the largest the heaviest.
 */
export function weightedRange(weights: Float64Array, { low, high }: Range): Range {
  return { low: filled(weights, low, false), high: filled(weights, high, true) };
}

/** Sum of w x where `amount` of x goes to people in the order of their weights, at most 1 to each. */
function filled(weights: Float64Array, amount: number, heaviestFirst: boolean): number {
  let rest = amount;
  let sum = 0;
  for (let step = 0; step < weights.length && rest > 0; step += 1) {
    const share = Math.min(1, rest);
    sum += share * (weights[heaviestFirst ? weights.length - 1 - step : step] ?? 0);
    rest -= share;
  }
  return sum;
}

/**
 * Smallest and largest plain sum of x (0..1 each) whose weighted sum lies between `low` and `high`. `weights` ascend: most
 * is reached by the lightest people, least by the heaviest.
 */
export function plainRange(weights: Float64Array, { low, high }: Range): Range {
  return { low: reached(weights, low, true), high: reached(weights, high, false) };
}

/** Sum of x when people are filled in the order of their weights until the weighted sum is reached. */
function reached(weights: Float64Array, weighted: number, heaviestFirst: boolean): number {
  let rest = weighted;
  let sum = 0;
  for (let step = 0; step < weights.length && rest > 0; step += 1) {
    const weight = weights[heaviestFirst ? weights.length - 1 - step : step] ?? 0;
    const share = Math.min(1, rest / weight);
    sum += share;
    rest -= share * weight;
  }
  return sum;
}
