/** Which unknowns a set of linear equations determines: Gauss-Jordan elimination with the largest pivot of each column. */

/** One equation: sum of factor * unknown = a value that does not matter for what is determined. */
export type Terms = readonly (readonly [column: number, factor: number])[];

/** Factors this small, after rows are scaled to a largest factor of 1, are rounding. */
const SMALL = 1e-9;

/** Columns (0 .. width - 1) that have one value only: a row of the reduced system holds them and nothing else. */
export function determinedColumns(width: number, equations: readonly Terms[]): readonly number[] {
  const rows = equations.map((terms) => {
    const row = new Float64Array(width);
    const largest = terms.reduce((most, [, factor]) => Math.max(most, Math.abs(factor)), 0);
    for (const [column, factor] of terms) row[column] = (row[column] ?? 0) + factor / largest;
    return row;
  });
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < rows.length; column += 1) {
    const place = pivots.length;
    let best = place;
    for (let row = place + 1; row < rows.length; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    const pivot = rows[best];
    const factor = pivot?.[column] ?? 0;
    if (!pivot || Math.abs(factor) < SMALL) continue;
    [rows[best], rows[place]] = [rows[place] ?? pivot, pivot];
    pivot.forEach((value, at) => (pivot[at] = value / factor));
    for (const row of rows) {
      const share = row[column] ?? 0;
      if (row === pivot || share === 0) continue;
      pivot.forEach((value, at) => (row[at] = (row[at] ?? 0) - share * value));
      row[column] = 0;
    }
    pivots.push(column);
  }
  return pivots.filter((column, place) =>
    rows[place]?.every((factor, at) => at === column || Math.abs(factor) < SMALL),
  );
}
