/** Equations in whole numbers, searched through: full precision tells sums apart that the equations alone do not. */
import type { Bounded } from './linear.ts';

/** Steps after which the search gives up: what it cannot finish it does not claim. */
const STEPS = 60_000;
const SLACK = 1e-6;

/**
 * Smallest and largest value of each combination over all whole-number solutions, unknowns from 0 to their upper bounds.
 * null where there are too many to look through.
 */
export function wholeRanges(
  { rows, right, upper }: Bounded,
  combinations: readonly Float64Array[],
): readonly (readonly [number, number])[] | null {
  const width = upper.length;
  const order = Array.from({ length: width }, (_, j) => j).sort((a, b) => (upper[a] ?? 0) - (upper[b] ?? 0));
  // What the unknowns from a place on can add to each row, at least and at most.
  const least = Array.from({ length: width + 1 }, () => new Float64Array(rows.length));
  const most = Array.from({ length: width + 1 }, () => new Float64Array(rows.length));
  for (let place = width - 1; place >= 0; place -= 1)
    rows.forEach((row, at) => {
      const reach = (row[order[place] ?? 0] ?? 0) * (upper[order[place] ?? 0] ?? 0);
      (least[place] ?? [])[at] = (least[place + 1]?.[at] ?? 0) + Math.min(0, reach);
      (most[place] ?? [])[at] = (most[place + 1]?.[at] ?? 0) + Math.max(0, reach);
    });
  const found = combinations.map((): [number, number] => [Infinity, -Infinity]);
  const values = new Float64Array(width);
  const left = Float64Array.from(right);
  let steps = 0;
  const fits = (place: number): boolean =>
    left.every(
      (value, at) => value >= (least[place]?.[at] ?? 0) - SLACK && value <= (most[place]?.[at] ?? 0) + SLACK,
    );
  const search = (place: number): boolean => {
    if ((steps += 1) > STEPS) return false;
    if (!fits(place)) return true;
    if (place === width) {
      combinations.forEach((combination, index) => {
        const value = combination.reduce((sum, weight, j) => sum + weight * (values[j] ?? 0), 0);
        const range = found[index];
        if (range) found[index] = [Math.min(range[0], value), Math.max(range[1], value)];
      });
      return true;
    }
    const unknown = order[place] ?? 0;
    const [from, to] = bounds(rows, left, [least[place + 1], most[place + 1]], unknown, upper[unknown] ?? 0);
    for (let value = from; value <= to; value += 1) {
      values[unknown] = value;
      rows.forEach((row, at) => (left[at] = (left[at] ?? 0) - (row[unknown] ?? 0) * value));
      const finished = search(place + 1);
      rows.forEach((row, at) => (left[at] = (left[at] ?? 0) + (row[unknown] ?? 0) * value));
      if (!finished) return false;
    }
    return true;
  };
  return search(0) ? found : null;
}

/** Values of the next unknown that every row still has room for. */
function bounds(
  rows: readonly Float64Array[],
  left: Float64Array,
  [least, most]: readonly [Float64Array | undefined, Float64Array | undefined],
  unknown: number,
  upper: number,
): readonly [number, number] {
  let [from, to] = [0, upper];
  rows.forEach((row, at) => {
    const weight = row[unknown] ?? 0;
    if (Math.abs(weight) < 1e-12) return;
    const ends = [
      ((left[at] ?? 0) - (most?.[at] ?? 0)) / weight,
      ((left[at] ?? 0) - (least?.[at] ?? 0)) / weight,
    ];
    from = Math.max(from, Math.ceil(Math.min(...ends) - SLACK));
    to = Math.min(to, Math.floor(Math.max(...ends) + SLACK));
  });
  return [from, to];
}
