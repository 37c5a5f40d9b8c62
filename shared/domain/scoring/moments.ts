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
 * Moments of `values` (R * G * width, NaN = none) by the respondent's own group and the rated group. Sums run over
 * differences from the first value of a cell, so that equal values give an exact mean and an exact 0.
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
  const rowLength = groupCount * width;
  const respondents = rowLength === 0 ? 0 : values.length / rowLength;
  eachValue(values, respondents, rowLength, ownGroup, (cell, value) => {
    if (n[cell] === 0) origin[cell] = value;
    n[cell] = (n[cell] ?? 0) + 1;
    sum[cell] = (sum[cell] ?? 0) + (value - (origin[cell] ?? 0));
  });
  const mean = origin.map((from, cell) => from + (sum[cell] ?? 0) / (n[cell] ?? 0));
  const squares = new Float64Array(cells);
  eachValue(values, respondents, rowLength, ownGroup, (cell, value) => {
    const deviation = value - (mean[cell] ?? 0);
    squares[cell] = (squares[cell] ?? 0) + deviation * deviation;
  });
  const sd = squares.map((square, cell) =>
    (n[cell] ?? 0) < 2 ? NaN : Math.sqrt(square / ((n[cell] ?? 0) - 1)),
  );
  return { n, mean, sd };
}

function eachValue(
  values: Float64Array,
  respondents: number,
  rowLength: number,
  ownGroup: Uint16Array,
  visit: (cell: number, value: number) => void,
): void {
  for (let respondent = 0; respondent < respondents; respondent += 1) {
    const row = respondent * rowLength;
    const cellRow = (ownGroup[respondent] ?? 0) * rowLength;
    for (let at = 0; at < rowLength; at += 1) {
      const value = values[row + at] ?? NaN;
      if (value === value) visit(cellRow + at, value);
    }
  }
}
