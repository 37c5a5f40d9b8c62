/** What stands out in a result, by fixed rules over visible cells: for titles, texts and the cell that is ringed. */
import type { CapacityResult, Interval, ResultCell } from '../../domain/capacity/result.ts';
import { NOTABLE_SHARE, TOLERANCE } from './display.ts';

/** A visible cell's value under the view in question. */
export interface VisibleCell {
  readonly rater: string;
  readonly rated: string;
  readonly mean: number;
  readonly n: number | null;
  /** Only for the value over all parameters. */
  readonly ci: Interval | null;
}

export interface Gap {
  /** The side that experiences less, and the side that experiences more. */
  readonly lower: VisibleCell;
  readonly higher: VisibleCell;
  readonly difference: number;
  /** The pair's test calls it a difference (method 8.3, 16); null where there is no test. */
  readonly beyondUncertainty: boolean | null;
}

/** The value of a cell over all parameters, or of one parameter; null where it shows none. */
export function visibleCell(cell: ResultCell, dimension: string | null): VisibleCell | null {
  if (cell.state !== 'ok') return null;
  const { rater, rated } = cell;
  if (dimension === null)
    return cell.mean === null ? null : { rater, rated, mean: cell.mean, n: cell.n, ci: cell.ci };
  const part = cell.dimensions[dimension];
  return part === undefined || part.mean === null
    ? null
    : { rater, rated, mean: part.mean, n: part.n, ci: null };
}

/** What was found in a result before: a report asks the same for every group. */
const known = new WeakMap<CapacityResult, Map<string, unknown>>();

function once<T>(result: CapacityResult, key: string, find: () => T): T {
  const found = known.get(result) ?? new Map<string, unknown>();
  known.set(result, found);
  if (!found.has(key)) found.set(key, find());
  return found.get(key) as T;
}

/** Visible cells between different groups, in the result's order. */
export function visibleBetween(result: CapacityResult, dimension: string | null): readonly VisibleCell[] {
  return once(result, JSON.stringify(['between', dimension]), () =>
    result.cells.flatMap((cell) => {
      const visible = cell.rater === cell.rated ? null : visibleCell(cell, dimension);
      return visible === null ? [] : [visible];
    }),
  );
}

/** Weakest and strongest of some cells; the first in order where several are equal. null for none. */
export function extremes(
  cells: readonly VisibleCell[],
): { readonly weakest: VisibleCell; readonly strongest: VisibleCell } | null {
  const [first] = cells;
  if (first === undefined) return null;
  let weakest = first;
  let strongest = first;
  for (const cell of cells) {
    if (cell.mean < weakest.mean - TOLERANCE) weakest = cell;
    if (cell.mean > strongest.mean + TOLERANCE) strongest = cell;
  }
  return { weakest, strongest };
}

/** All pairs that see each other notably differently (12.5 % of the range or more), the largest difference first. */
export function notableGaps(result: CapacityResult, dimension: string | null): readonly Gap[] {
  return once(result, JSON.stringify(['gaps', dimension]), () => gapsOf(result, dimension));
}

function gapsOf(result: CapacityResult, dimension: string | null): readonly Gap[] {
  const cells = visibleBetween(result, dimension);
  const byPair = new Map(cells.map((cell) => [pairKey(cell.rater, cell.rated), cell]));
  const limit = (result.scale.max - result.scale.min) * NOTABLE_SHARE;
  const gaps: Gap[] = [];
  for (const cell of cells) {
    const back = byPair.get(pairKey(cell.rated, cell.rater));
    if (back === undefined || back.mean - cell.mean < limit - TOLERANCE) continue;
    gaps.push({
      lower: cell,
      higher: back,
      difference: back.mean - cell.mean,
      beyondUncertainty: dimension === null ? verdictOf(result, cell.rater, cell.rated) : null,
    });
  }
  return gaps
    .map((gap, order) => ({ gap, order }))
    .sort((a, b) => rank(b.gap) - rank(a.gap) || b.gap.difference - a.gap.difference || a.order - b.order)
    .map(({ gap }) => gap);
}

/** Verdict of the pair that two groups make, whichever stands first. */
function verdictOf({ pairs }: CapacityResult, one: string, other: string): boolean | null {
  const pair = pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  return pair === undefined || pair.verdict === 'blank' ? null : pair.verdict === 'clear';
}

/** The largest notable gap that the uncertainty does not cover: the only kind that a title is made of. */
export function clearestGap(result: CapacityResult, dimension: string | null): Gap | null {
  return notableGaps(result, dimension).find((gap) => gap.beyondUncertainty === true) ?? null;
}

/** Do visible cells differ notably among themselves? */
export function isVaried(result: CapacityResult, cells: readonly VisibleCell[]): boolean {
  const range = extremes(cells);
  if (range === null) return false;
  const limit = (result.scale.max - result.scale.min) * NOTABLE_SHARE;
  return range.strongest.mean - range.weakest.mean >= limit - TOLERANCE;
}

/** Gaps that the uncertainty does not cover come before those it may cover. */
function rank(gap: Gap): number {
  return gap.beyondUncertainty === true ? 1 : 0;
}

function pairKey(rater: string, rated: string): string {
  return JSON.stringify([rater, rated]);
}
