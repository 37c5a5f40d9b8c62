/** Holm's step-down correction of p values for many tests (Holm 1979). */

/** Adjusted p values in the order given; null (no test) stays null and does not count. */
export function holm(values: readonly (number | null)[]): readonly (number | null)[] {
  const tested = [...values.keys()].filter((index) => values[index] !== null);
  const order = tested.sort((left, right) => (values[left] ?? 0) - (values[right] ?? 0));
  const adjusted: (number | null)[] = values.map(() => null);
  let least = 0;
  order.forEach((index, rank) => {
    least = Math.max(least, Math.min(1, (order.length - rank) * (values[index] ?? 1)));
    adjusted[index] = least;
  });
  return adjusted;
}
