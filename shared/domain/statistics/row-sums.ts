/** Sums over complete rows of items from which their covariances follow, and which add up over parts of the data. */

/**
 * n rows of k items: sums and products of the differences from the first row, so that items that do not vary give exact
 * zeros. `products` holds the lower triangle: item j with item i <= j at j * (j + 1) / 2 + i.
 */
export interface RowSums {
  readonly itemCount: number;
  readonly n: number;
  readonly origin: Float64Array;
  readonly sums: Float64Array;
  readonly products: Float64Array;
}

/** The sums of the first n rows of items that stand in columns; the columns then hold the differences from the first row. */
export function columnSums(columns: readonly Float64Array[], n: number): RowSums {
  const itemCount = columns.length;
  const origin = Float64Array.from(columns, (column) => (n > 0 ? (column[0] ?? 0) : 0));
  const sums = Float64Array.from(columns, (column, item) => takeOff(column, origin[item] ?? 0, n));
  const products = new Float64Array((itemCount * (itemCount + 1)) / 2);
  let at = 0;
  columns.forEach((left, j) => {
    for (const right of columns.slice(0, j + 1)) {
      products[at] = dot(left, right, n);
      at += 1;
    }
  });
  return { itemCount, n, origin, sums, products };
}

/** Takes `origin` off n values, and returns the sum of what is left. */
function takeOff(values: Float64Array, origin: number, n: number): number {
  let sum = 0;
  for (let row = 0; row < n; row += 1) {
    const difference = (values[row] ?? 0) - origin;
    values[row] = difference;
    sum += difference;
  }
  return sum;
}

/** Two sums at a time, so that no addition waits for the one before. */
function dot(left: Float64Array, right: Float64Array, n: number): number {
  let even = 0;
  let odd = 0;
  for (let row = 0; row + 1 < n; row += 2) {
    even += (left[row] ?? 0) * (right[row] ?? 0);
    odd += (left[row + 1] ?? 0) * (right[row + 1] ?? 0);
  }
  return n % 2 === 1 ? even + odd + (left[n - 1] ?? 0) * (right[n - 1] ?? 0) : even + odd;
}

/** The sums of rows that stand one after the other in `rows`. */
export function rowSums(rows: Float64Array, itemCount: number): RowSums {
  const n = itemCount === 0 ? 0 : rows.length / itemCount;
  const columns = Array.from({ length: itemCount }, (_, item) =>
    Float64Array.from({ length: n }, (_row, row) => rows[row * itemCount + item] ?? 0),
  );
  return columnSums(columns, n);
}

/** Sums of all parts together, about the first row of the first one. */
export function addRowSums(parts: readonly RowSums[], itemCount: number): RowSums {
  const filled = parts.filter(({ n }) => n > 0);
  const origin = filled[0]?.origin ?? new Float64Array(itemCount);
  const sums = new Float64Array(itemCount);
  const products = new Float64Array((itemCount * (itemCount + 1)) / 2);
  for (const part of filled) {
    const shift = part.origin.map((value, item) => value - (origin[item] ?? 0));
    let at = 0;
    for (let j = 0; j < itemCount; j += 1) {
      const [ownShift, ownSum] = [shift[j] ?? 0, part.sums[j] ?? 0];
      sums[j] = (sums[j] ?? 0) + ownSum + part.n * ownShift;
      for (let i = 0; i <= j; i += 1) {
        const [otherShift, otherSum] = [shift[i] ?? 0, part.sums[i] ?? 0];
        const moved = ownShift * otherSum + otherShift * ownSum + part.n * ownShift * otherShift;
        products[at] = (products[at] ?? 0) + (part.products[at] ?? 0) + moved;
        at += 1;
      }
    }
  }
  return { itemCount, n: filled.reduce((sum, { n }) => sum + n, 0), origin, sums, products };
}

/** Sample covariance matrix (divisor n - 1), k x k row by row; needs n >= 2. */
export function covarianceOfSums({ itemCount, n, sums, products }: RowSums): Float64Array {
  const covariance = new Float64Array(itemCount * itemCount);
  let at = 0;
  for (let j = 0; j < itemCount; j += 1) {
    for (let i = 0; i <= j; i += 1) {
      const value = ((products[at] ?? 0) - ((sums[j] ?? 0) * (sums[i] ?? 0)) / n) / (n - 1);
      covariance[j * itemCount + i] = value;
      covariance[i * itemCount + j] = value;
      at += 1;
    }
  }
  return covariance;
}
