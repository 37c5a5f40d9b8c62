/** A bounded linear programme by the two-phase simplex method: the attacker's tool, written apart from the audit's own. */

/** minimise cost . x subject to rows . x = right, 0 <= x <= upper. */
export interface Programme {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly upper: readonly number[];
}

const EPS = 1e-9;

/** A solved first phase, from which any number of costs can be minimised. */
export class Solver {
  readonly #table: number[][];
  readonly #basis: number[];
  /** Non-basic variables that stand at their upper bound. */
  readonly #atUpper: boolean[];
  readonly #upper: number[];
  readonly #count: number;

  constructor({ rows, right, upper }: Programme) {
    const count = upper.length;
    this.#count = count;
    this.#upper = [...upper, ...rows.map(() => Infinity)];
    this.#atUpper = this.#upper.map(() => false);
    this.#table = rows.map((row, index) => {
      const value = right[index] ?? 0;
      const sign = value < 0 ? -1 : 1;
      const own = rows.map((_, other) => (other === index ? 1 : 0));
      return [...row.map((entry) => sign * entry), ...own, sign * value];
    });
    this.#basis = rows.map((_, index) => count + index);
    const artificial = this.#upper.map((_, index) => (index < count ? 0 : 1));
    const rest = this.#minimise(artificial);
    if (rest > 1e-6) throw new Error(`What is shown contradicts itself by ${rest}`);
    // Artificial variables may stay in the basis at 0, but never rise again.
    for (let index = count; index < this.#upper.length; index += 1) this.#upper[index] = 0;
  }

  /** The least value of a cost; the basis stays for the next one. */
  least(cost: readonly number[]): number {
    return this.#minimise([...cost, ...this.#table.map(() => 0)]);
  }

  #minimise(cost: readonly number[]): number {
    const width = this.#upper.length;
    for (let step = 0; step < 20_000; step += 1) {
      const entering = this.#entering(cost, step > 500);
      if (entering < 0) return this.#valueOf(cost);
      this.#move(entering, width);
    }
    throw new Error('The simplex method does not end');
  }

  #reduced(cost: readonly number[], column: number): number {
    let value = cost[column] ?? 0;
    this.#basis.forEach((basic, row) => {
      value -= (cost[basic] ?? 0) * (this.#table[row]?.[column] ?? 0);
    });
    return value;
  }

  #entering(cost: readonly number[], first: boolean): number {
    const basic = new Set(this.#basis);
    let best = -1;
    let most = EPS;
    for (let column = 0; column < this.#upper.length; column += 1) {
      if (basic.has(column) || (this.#upper[column] ?? 0) === 0) continue;
      const reduced = this.#reduced(cost, column);
      const gain = this.#atUpper[column] ? reduced : -reduced;
      if (gain <= most) continue;
      best = column;
      if (first) return column;
      most = gain;
    }
    return best;
  }

  #move(entering: number, width: number): void {
    const direction = this.#atUpper[entering] ? -1 : 1;
    let room = this.#upper[entering] ?? Infinity;
    let leaving = -1;
    let leavesAtUpper = false;
    this.#table.forEach((row, index) => {
      const slope = direction * (row[entering] ?? 0);
      if (Math.abs(slope) < EPS) return;
      const value = this.#basicValue(index);
      const bound = this.#upper[this.#basis[index] ?? 0] ?? Infinity;
      const limit = slope > 0 ? value / slope : (bound - value) / -slope;
      if (limit < room - EPS || (limit < room + EPS && leaving >= 0 && Math.abs(slope) > 0.5)) {
        room = Math.max(0, limit);
        leaving = index;
        leavesAtUpper = slope < 0;
      }
    });
    if (leaving < 0) {
      if (room === Infinity) throw new Error('Unbounded');
      this.#atUpper[entering] = !this.#atUpper[entering];
      return;
    }
    const left = this.#basis[leaving] ?? 0;
    const pivotRow = this.#table[leaving] ?? [];
    const pivot = pivotRow[entering] ?? 1;
    for (let column = 0; column <= width; column += 1) pivotRow[column] = (pivotRow[column] ?? 0) / pivot;
    this.#table.forEach((row, index) => {
      const factor = row[entering] ?? 0;
      if (index === leaving || factor === 0) return;
      for (let column = 0; column <= width; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
    });
    this.#basis[leaving] = entering;
    this.#atUpper[entering] = false;
    this.#atUpper[left] = leavesAtUpper;
  }

  /** Value of a row's basic variable, with those at their upper bound moved over. */
  #basicValue(index: number): number {
    const row = this.#table[index] ?? [];
    let value = row[this.#upper.length] ?? 0;
    const basic = new Set(this.#basis);
    this.#atUpper.forEach((isUpper, column) => {
      if (isUpper && !basic.has(column)) value -= (row[column] ?? 0) * (this.#upper[column] ?? 0);
    });
    return value;
  }

  #valueOf(cost: readonly number[]): number {
    const basic = new Set(this.#basis);
    let value = 0;
    this.#basis.forEach((variable, index) => (value += (cost[variable] ?? 0) * this.#basicValue(index)));
    this.#atUpper.forEach((isUpper, column) => {
      if (isUpper && !basic.has(column)) value += (cost[column] ?? 0) * (this.#upper[column] ?? 0);
    });
    return value;
  }

  /** How many variables the caller gave. */
  get count(): number {
    return this.#count;
  }
}
