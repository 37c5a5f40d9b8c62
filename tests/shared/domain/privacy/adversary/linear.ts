/** Linear equations with bounded unknowns: what is determined (elimination), and between which values the rest can lie (simplex). */

const ZERO = 1e-9;
const STEADY = 1e-7;

/** Rows times unknowns equal right, each unknown from 0 to its upper bound (Infinity: none). */
export interface Bounded {
  readonly rows: readonly Float64Array[];
  readonly right: readonly number[];
  readonly upper: Float64Array;
}

/** Reduced echelon form by columns with the largest pivot first; `right` is the last entry of every row. */
export interface Echelon {
  readonly rows: readonly Float64Array[];
  readonly pivots: readonly number[];
}

/** @throws Error where the equations contradict each other */
export function eliminate({ rows, right }: Pick<Bounded, 'rows' | 'right'>): Echelon {
  const width = rows[0]?.length ?? 0;
  const rest = rows.map((row, at) => Float64Array.from([...row, right[at] ?? 0]));
  const done: Float64Array[] = [];
  const pivots: number[] = [];
  for (;;) {
    const best = largest(rest, width);
    if (!best) break;
    const [row] = rest.splice(best.row, 1);
    if (!row) break;
    const pivot = row[best.column] ?? 1;
    for (let j = 0; j <= width; j += 1) row[j] = (row[j] ?? 0) / pivot;
    for (const other of [...rest, ...done]) subtract(other, row, other[best.column] ?? 0, best.column);
    done.push(row);
    pivots.push(best.column);
  }
  if (rest.some((row) => Math.abs(row[width] ?? 0) > 1e-6)) throw new Error('contradicting equations');
  return { rows: done, pivots };
}

function largest(rows: readonly Float64Array[], width: number): { row: number; column: number } | null {
  let [size, row, column] = [ZERO, -1, -1];
  rows.forEach((values, at) => {
    for (let j = 0; j < width; j += 1) {
      const value = Math.abs(values[j] ?? 0);
      if (value > size) [size, row, column] = [value, at, j];
    }
  });
  return row < 0 ? null : { row, column };
}

function subtract(from: Float64Array, row: Float64Array, times: number, column: number): void {
  if (times === 0) return;
  for (let j = 0; j < from.length; j += 1) {
    const value = (from[j] ?? 0) - times * (row[j] ?? 0);
    from[j] = Math.abs(value) < 1e-13 ? 0 : value;
  }
  from[column] = 0;
}

/** The value of a combination of the unknowns that the equations alone fix; null where they leave it open. */
export function determined({ rows, pivots }: Echelon, combination: Float64Array): number | null {
  const left = Float64Array.from([...combination, 0]);
  rows.forEach((row, at) => subtract(left, row, left[pivots[at] ?? 0] ?? 0, pivots[at] ?? 0));
  const open = left.subarray(0, combination.length).some((value) => Math.abs(value) > STEADY);
  return open ? null : -(left[combination.length] ?? 0);
}

const AT_LOWER = 0;
const AT_UPPER = 1;
const BASIC = 2;

/** All points that fit bounded equations. Dense two-phase simplex with bounds; started once, then asked for as many minima as wanted. */
export class FeasibleSet {
  private readonly width: number;
  private readonly table: Float64Array[];
  private readonly upper: Float64Array;
  /** Unknown that stands in each row; from `width` on artificial ones. */
  private readonly basis: Int32Array;
  private readonly level: Float64Array;
  private readonly status: Uint8Array;
  private readonly price: Float64Array;

  /** @throws Error where no point fits */
  constructor({ rows, right, upper }: Bounded) {
    this.width = upper.length;
    this.table = rows.map((row, at) => ((right[at] ?? 0) < 0 ? row.map((value) => -value) : row.slice()));
    this.level = Float64Array.from(right, Math.abs);
    this.upper = Float64Array.from([...upper, ...rows.map(() => Infinity)]);
    this.basis = Int32Array.from(rows, (_, at) => this.width + at);
    this.status = new Uint8Array(this.width);
    this.price = new Float64Array(this.width);
    for (const row of this.table) row.forEach((value, j) => (this.price[j] = (this.price[j] ?? 0) - value));
    this.improve();
    const missed = this.level.reduce((sum, value, at) => sum + (this.isArtificial(at) ? value : 0), 0);
    if (missed > 1e-5) throw new Error(`no point fits: off by ${missed}`);
    this.upper.fill(0, this.width);
    this.level.forEach((_, at) => {
      if (this.isArtificial(at)) this.level[at] = 0;
    });
  }

  private isArtificial(row: number): boolean {
    return (this.basis[row] ?? 0) >= this.width;
  }

  /** Smallest value of a combination of the unknowns. */
  minimum(cost: Float64Array): number {
    this.price.set(cost);
    this.table.forEach((row, at) => {
      const own = cost[this.basis[at] ?? 0] ?? 0;
      if (own !== 0) row.forEach((value, j) => (this.price[j] = (this.price[j] ?? 0) - own * value));
    });
    this.improve();
    let sum = 0;
    this.status.forEach((status, j) => {
      if (status === AT_UPPER) sum += (cost[j] ?? 0) * (this.upper[j] ?? 0);
    });
    this.level.forEach((value, at) => (sum += (cost[this.basis[at] ?? 0] ?? 0) * value));
    return sum;
  }

  /** Smallest and largest value of a combination. */
  range(combination: Float64Array): readonly [number, number] {
    return [this.minimum(combination), -this.minimum(combination.map((value) => -value))];
  }

  private improve(): void {
    for (let step = 0; ; step += 1) {
      if (step > 50_000) throw new Error('simplex does not end');
      const entering = this.entering(step > 300);
      if (entering < 0) return;
      this.enter(entering);
    }
  }

  /** The steepest unknown; the first one when many steps have been taken, so that it cannot go round in circles. */
  private entering(first: boolean): number {
    let [best, steepest] = [-1, STEADY];
    for (let j = 0; j < this.width; j += 1) {
      if (this.status[j] === BASIC || (this.upper[j] ?? 0) <= 0) continue;
      const price = this.price[j] ?? 0;
      const gain = this.status[j] === AT_LOWER ? -price : price;
      if (gain <= steepest) continue;
      if (first) return j;
      [best, steepest] = [j, gain];
    }
    return best;
  }

  private enter(j: number): void {
    const rising = this.status[j] === AT_LOWER ? 1 : -1;
    let [step, row, size] = [this.upper[j] ?? Infinity, -1, 0];
    this.table.forEach((values, at) => {
      const slope = rising * (values[j] ?? 0);
      if (Math.abs(slope) < ZERO) return;
      const room =
        slope > 0 ? (this.level[at] ?? 0) : (this.upper[this.basis[at] ?? 0] ?? 0) - (this.level[at] ?? 0);
      const reach = Math.max(0, room) / Math.abs(slope);
      if (reach < step - 1e-12 || (row >= 0 && reach <= step + 1e-12 && Math.abs(slope) > size))
        [step, row, size] = [Math.min(step, reach), at, Math.abs(slope)];
    });
    if (step === Infinity) throw new Error('without bound');
    this.table.forEach((values, at) => {
      this.level[at] = (this.level[at] ?? 0) - rising * step * (values[j] ?? 0);
    });
    if (row < 0) this.status[j] = this.status[j] === AT_LOWER ? AT_UPPER : AT_LOWER;
    else this.pivot(row, j, rising, step);
  }

  private pivot(at: number, j: number, rising: number, step: number): void {
    const row = this.table[at];
    if (!row) return;
    const start = rising > 0 ? 0 : (this.upper[j] ?? 0);
    const leaving = this.basis[at] ?? 0;
    if (leaving < this.width) this.status[leaving] = rising * (row[j] ?? 0) > 0 ? AT_LOWER : AT_UPPER;
    const pivot = row[j] ?? 1;
    for (let k = 0; k < this.width; k += 1) row[k] = (row[k] ?? 0) / pivot;
    this.table.forEach((other, index) => {
      if (index !== at) subtract(other, row, other[j] ?? 0, j);
    });
    subtract(this.price, row, this.price[j] ?? 0, j);
    this.basis[at] = j;
    this.status[j] = BASIC;
    this.level[at] = start + rising * step;
  }
}
