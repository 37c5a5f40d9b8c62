/**
 * Many columns of values side by side in few numbers, so that one addition adds several of them. Ties are mostly fractions of
 * small whole numbers (a sum of answers by their count): times a common unit they are whole, a double holds whole numbers up
 * to 2^53 exactly, and two or three sums fit into one. Such sums are exact: no order of adding changes a digit.
 */

/** What of a word holds a sum: floor(word / shift) mod size, powers of two; of a `WHOLE_WORD` everything. */
interface Field {
  readonly word: number;
  readonly shift: number;
  readonly size: number;
}

/** How the sums of a column are read: values = (base + steps) / unit, or origin + rest where they are no fractions. */
export interface PackedColumn {
  readonly sum: Field | null;
  /** Number of values; null = everybody has one. */
  readonly count: Field | null;
  readonly base: number;
  /** 0: `sum` holds differences from `base` in a word of its own. */
  readonly unit: number;
  /** Rows that have a value. */
  readonly values: number;
}

export interface PackedColumns {
  readonly wordCount: number;
  readonly columns: readonly PackedColumn[];
  /** What each row's words are made of: the sum of shift * values[row] over the parts of the word. */
  readonly parts: readonly { readonly word: number; readonly shift: number; readonly values: Float64Array }[];
}

const WORD_BITS = 53;
/** Size of a field that has a word of its own, and may then hold fractions. */
export const WHOLE_WORD = 2 ** WORD_BITS;
const LARGEST_DENOMINATOR = 16;
/** 16 answers of any count: 720720 = lcm(1 .. 16). Larger units would leave no room. */
const LARGEST_UNIT = 720_720;

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Whether a value is a whole number of parts, to its last bit. */
const isWhole = (value: number, parts: number): boolean => Math.round(value * parts) / parts === value;

/** The smallest unit in which every value is whole; 0 where there is none small enough. */
function unitOf(values: Float64Array): number {
  let unit = 1;
  for (const value of values) {
    if (value !== value || isWhole(value, unit)) continue;
    let parts = 2;
    while (parts <= LARGEST_DENOMINATOR && !isWhole(value, parts)) parts += 1;
    unit = (unit * parts) / greatestDivisor(unit, parts);
    if (parts > LARGEST_DENOMINATOR || unit > LARGEST_UNIT || !isWhole(value, unit)) return 0;
  }
  return unit;
}

/** The values of a column as differences from the least, in units where there are any; 0 where there is no value. */
function stepsOf(
  values: Float64Array,
  unit: number,
): {
  readonly unit: number;
  readonly base: number;
  readonly steps: Float64Array;
  readonly most: number;
} {
  const steps = new Float64Array(values.length);
  let [base, most] = [Infinity, -Infinity];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    const step = unit === 0 ? value : Math.round(value * unit);
    steps[row] = step;
    if (step < base) base = step;
    if (step > most) most = step;
  }
  for (let row = 0; row < steps.length; row += 1) {
    const step = steps[row] ?? NaN;
    steps[row] = step === step ? step - base : 0;
  }
  return { unit, base, steps, most: most - base };
}

const bitsOf = (most: number): number => {
  let bits = 1;
  for (let size = 2; size <= most; size *= 2) bits += 1;
  return bits;
};

/**
 * Columns of R values (NaN = none) as words that can be added up over any R rows, drawn with repetition.
 * Fields are laid into words largest first, each into the first word with room.
 */
export function packColumns(columns: readonly Float64Array[], rows: number): PackedColumns {
  const wanted: { column: number; bits: number; values: Float64Array; part: 'sum' | 'count' }[] = [];
  const scales = columns.map((values, column) => {
    const present = new Float64Array(rows);
    let count = 0;
    for (let row = 0; row < rows; row += 1) {
      if (Number.isNaN(values[row])) continue;
      present[row] = 1;
      count += 1;
    }
    if (count === 0) return { base: 0, unit: 1, values: 0 };
    if (count < rows) wanted.push({ column, bits: bitsOf(rows), values: present, part: 'count' });
    const whole = stepsOf(values, unitOf(values));
    const fits = whole.unit > 0 && bitsOf(whole.most * rows) <= WORD_BITS;
    const { unit, base, steps, most } = fits ? whole : stepsOf(values, 0);
    wanted.push({ column, bits: fits ? bitsOf(most * rows) : WORD_BITS, values: steps, part: 'sum' });
    return { base, unit, values: count };
  });
  const used: number[] = [];
  const fields = columns.map((): { sum: Field | null; count: Field | null } => ({ sum: null, count: null }));
  const parts = [...wanted]
    .sort((left, right) => right.bits - left.bits)
    .map(({ column, bits, values, part }) => {
      let word = used.findIndex((taken) => taken + bits <= WORD_BITS);
      if (word < 0) word = used.push(0) - 1;
      const shift = 2 ** (used[word] ?? 0);
      used[word] = (used[word] ?? 0) + bits;
      const field = fields[column];
      if (field) field[part] = { word, shift, size: 2 ** bits };
      return { word, shift, values };
    });
  return {
    wordCount: used.length,
    columns: scales.map((scale, column) => ({ sum: null, count: null, ...fields[column], ...scale })),
    parts,
  };
}
