/**
 * Hidden dimensions of a visible cell: whether the cell's mean and the dimensions beside them give them away, and what
 * else must be hidden then (method 8.4, 2).
 */
import { ROUNDING, plainRange, weightedRange, widthOf, type Range } from './ranges.ts';
import type { TieParts } from './tie-parts.ts';
import { TOLERANCE } from './tolerance.ts';

/** What of one visible cell may be shown, and what it took. */
export interface DimensionClearance {
  /** Per dimension; null: the cell itself must be hidden. */
  readonly visible: readonly boolean[] | null;
  /** Times that more had to be hidden. */
  readonly rounds: number;
}

/** Answers of one cell: respondents with a valid tie, and with a score on each dimension. */
export interface CellCounts {
  readonly n: number;
  readonly dimensions: readonly number[];
  /** Valid dimensions that a valid tie has at least: they are known to add up. */
  readonly needed: number;
}

/**
 * Dimensions under the limit are hidden. One alone would be nearly the rest of the cell's mean, so the next smallest goes
 * with it; dimensions nobody answered hide nothing.
 */
export function primaryDimensions({ dimensions }: CellCounts, limit: number): readonly boolean[] {
  return dimensions.map((n) => n >= limit);
}

/**
 * Climbs the ladder until no hidden dimension can be worked out: the next smallest dimension, at last all of them, and then
 * the cell itself. `parts` is asked for only where something is hidden. `isRoomyBeside`: would the hidden dimensions keep
 * their room beside splits by position? Where one more hidden dimension can see to that, it does; the cell does not give way.
 */
export function clearDimensions(
  counts: CellCounts,
  limit: number,
  parts: () => TieParts,
  isRoomyBeside: (hidden: readonly number[]) => boolean,
): DimensionClearance {
  const visible = [...primaryDimensions(counts, limit)];
  if (hiddenOf(counts, visible).length === 0) return { visible, rounds: 0 };
  if (hiddenOf(counts, visible).length === 1) hideSmallest(counts, visible);
  const ties = parts();
  let rounds = 0;
  while (recoverableDimensions(counts, visible, ties).length > 0) {
    rounds += 1;
    if (!hideSmallest(counts, visible)) return { visible: null, rounds };
  }
  const wider = [...visible];
  do {
    if (isRoomyBeside(hiddenOf(counts, wider)))
      return { visible: wider, rounds: wider.join() === visible.join() ? rounds : rounds + 1 };
  } while (hideSmallest(counts, wider));
  return { visible, rounds };
}

/** Hides the visible dimension with fewest answers, the first of equals; false where none is left. */
function hideSmallest({ dimensions }: CellCounts, visible: boolean[]): boolean {
  const kept = [...visible.keys()].filter((d) => visible[d]);
  const [first] = kept;
  if (first === undefined) return false;
  const smallest = kept.reduce((least, d) => ((dimensions[d] ?? 0) < (dimensions[least] ?? 0) ? d : least));
  visible[smallest] = false;
  return true;
}

/** Dimensions with answers that are not shown. */
export function hiddenOf({ dimensions }: CellCounts, visible: readonly boolean[]): readonly number[] {
  return [...dimensions.keys()].filter((d) => (dimensions[d] ?? 0) > 0 && !visible[d]);
}

/** Hidden dimensions whose mean has too little room, or whose count follows from the others. */
export function recoverableDimensions(
  counts: CellCounts,
  visible: readonly boolean[],
  ties: TieParts,
): readonly number[] {
  const hidden = hiddenOf(counts, visible);
  if (hidden.length === 0) return [];
  const shown = counts.dimensions.reduce((sum, n, d) => sum + (visible[d] ? n : 0), 0);
  // Every valid tie has at least `needed` dimensions; the other hidden ones hold n of them at most.
  const fewest = counts.needed * counts.n - shown - (hidden.length - 1) * counts.n;
  const ranges = hiddenRanges(ties, visible);
  return hidden.filter((d) => {
    const { n = 0, step = null } = ties.parts[d] ?? {};
    return fewest > 1 || isTight(ranges.get(d) ?? { low: 0, high: 0 }, n, step);
  });
}

/** Less than the tolerance for the mean, or one whole sum only. */
function isTight(sum: Range, n: number, step: number | null): boolean {
  if (widthOf(sum) < TOLERANCE * n - ROUNDING) return true;
  if (step === null) return false;
  const [first, last] = [Math.ceil(sum.low / step - 1e-6), Math.floor(sum.high / step + 1e-6)];
  return last - first < 1;
}

/**
 * Feasible sums (0..n) of every hidden dimension for somebody who knows the cell's mean, all that is visible, and who answered
 * what: the sum of ties less what the other dimensions can hold. Exact: the dimensions meet in one equation only.
 */
export function hiddenRanges(ties: TieParts, visible: readonly boolean[]): ReadonlyMap<number, Range> {
  const all = ties.parts.map(({ weights, sum, n }, d) =>
    weightedRange(weights, visible[d] ? { low: sum, high: sum } : { low: 0, high: n }),
  );
  const low = all.reduce((total, range) => total + range.low, 0);
  const high = all.reduce((total, range) => total + range.high, 0);
  const ranges = new Map<number, Range>();
  ties.parts.forEach(({ weights, n }, d) => {
    const own = all[d];
    if (!own || n === 0 || visible[d]) return;
    const rest = { low: ties.sum - (high - own.high), high: ties.sum - (low - own.low) };
    ranges.set(d, plainRange(weights, rest));
  });
  return ranges;
}
