/**
 * Hidden dimensions of a visible cell: whether the cell's mean and the dimensions beside them give them away, and what
 * else must be hidden then (method 8.4, 2).
 */
import { ROUNDING } from './ranges.ts';
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

/** Width that is left for the sums of hidden dimensions, each score 0..1. */
export type RoomOf = (hidden: readonly number[]) => ReadonlyMap<number, number>;

/**
 * Climbs the ladder until no hidden dimension can be worked out: the next smallest dimension, at last all of them, and then
 * the cell itself. `roomOf` is asked only where something is hidden.
 */
export function clearDimensions(counts: CellCounts, limit: number, roomOf: RoomOf): DimensionClearance {
  const visible = [...primaryDimensions(counts, limit)];
  if (hiddenOf(counts, visible).length === 0) return { visible, rounds: 0 };
  if (hiddenOf(counts, visible).length === 1) hideSmallest(counts, visible);
  let rounds = 0;
  while (recoverableDimensions(counts, visible, roomOf).length > 0) {
    rounds += 1;
    if (!hideSmallest(counts, visible)) return { visible: null, rounds };
  }
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
  roomOf: RoomOf,
): readonly number[] {
  const hidden = hiddenOf(counts, visible);
  if (hidden.length === 0) return [];
  const shown = counts.dimensions.reduce((sum, n, d) => sum + (visible[d] ? n : 0), 0);
  // Every valid tie has at least `needed` dimensions; the other hidden ones hold n of them at most.
  const fewest = counts.needed * counts.n - shown - (hidden.length - 1) * counts.n;
  const room = roomOf(hidden);
  return hidden.filter(
    (d) => fewest > 1 || (room.get(d) ?? 0) < TOLERANCE * (counts.dimensions[d] ?? 0) - ROUNDING,
  );
}
