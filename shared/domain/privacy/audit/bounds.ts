/** Smallest and largest value of each unknown that a set of linear equations leaves: linear programming, bounded simplex. */
import type { Range } from '../ranges.ts';

/** low <= sum of factor * unknown <= high. */
export interface LinearRow extends Range {
  /** [column, factor]; each column once. */
  readonly terms: readonly (readonly [number, number])[];
}

/** Rows are taken this much wider at both ends, so that rounding makes none impossible. */
const ROW_MARGIN = 1e-7;
/** Rounding of values, which are of the size of 1 to 1000. */
const SMALL = 1e-10;
/** Factors below this are rounding. */
const SMALL_FACTOR = 1e-9;
/** Far more exchanges than blocks of this size ever need. A search cut short finds too small a range: the careful side. */
const MOST_EXCHANGES = 20_000;

/**
 * Range of each target (column) under the rows and the columns' own ranges; null where nothing fulfils them all. Exact but for
 * rounding.
 */
export function linearBounds(
  columns: readonly Range[],
  rows: readonly LinearRow[],
  targets: readonly number[],
): readonly Range[] | null {
  const table = createTable(columns, rows);
  if (!table.makeFeasible()) return null;
  return targets.map((column) => ({ low: -table.most(column, -1), high: table.most(column, 1) }));
}

interface Table {
  /** Moves to a point that fulfils all rows; false where there is none. */
  makeFeasible(): boolean;
  /** Largest value of sign * column. */
  most(column: number, sign: 1 | -1): number;
}

/**
 * A dictionary: every row's own sum is a variable too, basic variables are linear in the others, and each of the others lies
 * at one of its ends. Entering and leaving variables are the first that will do (Bland 1977), so it ends.
 */
function createTable(columns: readonly Range[], rows: readonly LinearRow[]): Table {
  const [width, height] = [columns.length, rows.length];
  const low = Float64Array.from([...columns, ...rows], (one, at) =>
    at < width ? one.low : one.low - ROW_MARGIN,
  );
  const high = Float64Array.from([...columns, ...rows], (one, at) =>
    at < width ? one.high : one.high + ROW_MARGIN,
  );
  const value = Float64Array.from(low);
  const factors = new Float64Array(height * width);
  const basic = Int32Array.from(rows, (_, row) => width + row);
  const other = Int32Array.from(columns, (_, column) => column);
  rows.forEach(({ terms }, row) => {
    for (const [column, factor] of terms) factors[row * width + column] = factor;
    value[width + row] = terms.reduce((sum, [column, factor]) => sum + factor * (value[column] ?? 0), 0);
  });

  const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0;
  const factor = (row: number, place: number): number => factors[row * width + place] ?? 0;

  /** How far the variable at `place` may move in `direction` (1 or -1), and the row that stops it (-1: its own other end). */
  function farthest(place: number, direction: number): { step: number; row: number } {
    const entering = at(other, place);
    let step = at(high, entering) - at(low, entering);
    let row = -1;
    for (let r = 0; r < height; r += 1) {
      const rate = direction * factor(r, place);
      if (Math.abs(rate) < SMALL_FACTOR) continue;
      const variable = at(basic, r);
      const [now, least, most] = [at(value, variable), at(low, variable), at(high, variable)];
      // A variable outside its range stops only when it comes back to the end that it is beyond.
      const end = rate > 0 ? (now < least - SMALL ? least : most) : now > most + SMALL ? most : least;
      const room = (end - now) / rate;
      if (room < -SMALL) continue;
      if (room < step - SMALL || (room < step + SMALL && row >= 0 && variable < at(basic, row))) {
        step = Math.max(0, Math.min(room, step));
        row = r;
      }
    }
    return { step, row };
  }

  function exchange(row: number, place: number): void {
    const pivot = factor(row, place);
    const from = row * width;
    for (let c = 0; c < width; c += 1) factors[from + c] = c === place ? 1 / pivot : -factor(row, c) / pivot;
    for (let r = 0; r < height; r += 1) {
      const share = factor(r, place);
      if (r === row || share === 0) continue;
      for (let c = 0; c < width; c += 1)
        factors[r * width + c] =
          c === place ? share / pivot : factor(r, c) + share * (factors[from + c] ?? 0);
    }
    const entering = at(other, place);
    other[place] = at(basic, row);
    basic[row] = entering;
  }

  /** Moves one variable that improves `gain` (per place); false where none does. */
  function improve(gain: (place: number) => number): boolean {
    let chosen = -1;
    let direction = 0;
    for (let place = 0; place < width; place += 1) {
      const variable = at(other, place);
      if (at(high, variable) - at(low, variable) < SMALL) continue;
      if (chosen >= 0 && variable > at(other, chosen)) continue;
      const rate = gain(place);
      const atLow = at(value, variable) - at(low, variable) < at(high, variable) - at(value, variable);
      if (atLow ? rate <= SMALL_FACTOR : rate >= -SMALL_FACTOR) continue;
      chosen = place;
      direction = atLow ? 1 : -1;
    }
    if (chosen < 0) return false;
    const { step, row } = farthest(chosen, direction);
    const entering = at(other, chosen);
    for (let r = 0; r < height; r += 1) {
      const variable = at(basic, r);
      value[variable] = at(value, variable) + direction * step * factor(r, chosen);
    }
    value[entering] = at(value, entering) + direction * step;
    if (row >= 0) {
      const leaving = at(basic, row);
      const toLow =
        Math.abs(at(value, leaving) - at(low, leaving)) < Math.abs(at(value, leaving) - at(high, leaving));
      value[leaving] = toLow ? at(low, leaving) : at(high, leaving);
      exchange(row, chosen);
    } else value[entering] = direction > 0 ? at(high, entering) : at(low, entering);
    return true;
  }

  const outside = (variable: number): -1 | 0 | 1 =>
    at(value, variable) < at(low, variable) - SMALL
      ? 1
      : at(value, variable) > at(high, variable) + SMALL
        ? -1
        : 0;

  function makeFeasible(): boolean {
    for (let turn = 0; turn < MOST_EXCHANGES; turn += 1) {
      const wrong = [...basic.keys()].filter((row) => outside(at(basic, row)) !== 0);
      if (wrong.length === 0) return true;
      const gain = (place: number): number =>
        wrong.reduce((sum, row) => sum + outside(at(basic, row)) * factor(row, place), 0);
      if (!improve(gain)) return false;
    }
    return false;
  }

  function most(column: number, sign: 1 | -1): number {
    for (let turn = 0; turn < MOST_EXCHANGES; turn += 1) {
      const row = basic.indexOf(column);
      const own = other.indexOf(column);
      const gain = (place: number): number =>
        row >= 0 ? sign * factor(row, place) : place === own ? sign : 0;
      if (!improve(gain)) break;
    }
    return sign * at(value, column);
  }

  return { makeFeasible, most };
}
