/** Count, mean and sample standard deviation of ties per cell (method 8.3, 4). */

/** Moments of K = G * G * width cells; index (rater * G + rated) * width + part. */
export interface CellMoments {
  readonly n: Uint32Array;
  /** NaN where n = 0. */
  readonly mean: Float64Array;
  /** Divisor n - 1; NaN where n < 2. */
  readonly sd: Float64Array;
}

/**
 * Moments of `values` (R * G * width, NaN = none) by the respondent's own group and the rated group, in one pass. Sums run
 * over differences from the first value of a cell, so that equal values give an exact mean and an exact 0, and the
 * deviations lose no digits to the level.
 */
export function cellMoments(
  values: Float64Array,
  width: number,
  ownGroup: Uint16Array,
  groupCount: number,
): CellMoments {
  const cells = groupCount * groupCount * width;
  const n = new Uint32Array(cells);
  const origin = new Float64Array(cells);
  const sum = new Float64Array(cells);
  const squares = new Float64Array(cells);
  const rowLength = groupCount * width;
  const respondents = rowLength === 0 ? 0 : values.length / rowLength;
  for (let respondent = 0; respondent < respondents; respondent += 1) {
    const row = respondent * rowLength;
    const cellRow = (ownGroup[respondent] ?? 0) * rowLength;
    for (let at = 0; at < rowLength; at += 1) {
      const value = values[row + at] ?? NaN;
      if (value !== value) continue;
      const cell = cellRow + at;
      const before = n[cell] ?? 0;
      if (before === 0) origin[cell] = value;
      n[cell] = before + 1;
      const difference = value - (origin[cell] ?? 0);
      sum[cell] = (sum[cell] ?? 0) + difference;
      squares[cell] = (squares[cell] ?? 0) + difference * difference;
    }
  }
  const mean = new Float64Array(cells);
  const sd = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const [count, total] = [n[cell] ?? 0, sum[cell] ?? 0];
    const rest = (squares[cell] ?? 0) - (total * total) / count;
    mean[cell] = (origin[cell] ?? 0) + total / count;
    sd[cell] = count < 2 ? NaN : Math.sqrt(Math.max(0, rest) / (count - 1));
  }
  return { n, mean, sd };
}
