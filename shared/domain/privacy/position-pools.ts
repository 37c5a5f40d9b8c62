/** What the indices of a group's people are made of: the answers in its visible cells, as far as these tell them apart. */
import type { MeasuredRound, ScoredRound } from '../capacity/score.ts';
import { PositionCode } from '../responses/types.ts';
import { POSITION_KINDS, type AnswerPool, type PositionClass, type PositionTies } from './position-shapes.ts';
import { ROUNDING } from './ranges.ts';
import { dimensionWeight } from './tie-parts.ts';
import { TOLERANCE } from './tolerance.ts';

/** Cells in which the group's people rated other groups, and which are shown. */
function ratedCells({ groupCount, states }: ScoredRound, group: number): readonly number[] {
  return Array.from({ length: groupCount }, (_, other) => group * groupCount + other).filter(
    (cell) => cell % groupCount !== group && states[cell] === 'ok',
  );
}

interface Pool extends Omit<AnswerPool, 'counts' | 'sum'> {
  sum: number;
  /** Answers by class. */
  readonly counts: number[];
}

/** More different weights of an answer in its tie than there are. */
const MOST_FACTORS = 2 ** 16;

/**
 * The answers of some of the group's people, in pools, and the indices of all its other people as they are. `most`: as many of
 * each position are enough, since with the others' answers known there is only less room than there is.
 */
export function positionTies(
  round: ScoredRound,
  group: number,
  members: readonly number[],
  most: number,
): PositionTies {
  const { responses, groupCount, scores, plan } = round;
  const cells = ratedCells(round, group);
  const classes: PositionClass[] = [];
  const places = new Map<number, number>();
  const fixed = POSITION_KINDS.map(() => 0);
  const taken = POSITION_KINDS.map(() => 0);
  const { add, pools } = createPools(round);
  for (const respondent of members) {
    const row = respondent * groupCount;
    const kind = responses.position[respondent] ?? PositionCode.unknown;
    const rated = cells.filter((cell) => !Number.isNaN(scores.ties[row + (cell % groupCount)]));
    if (rated.length === 0) continue;
    if ((taken[kind] ?? 0) >= most) {
      const sum = rated.reduce((total, cell) => total + (scores.ties[row + (cell % groupCount)] ?? 0), 0);
      fixed[kind] = (fixed[kind] ?? 0) + (sum / rated.length - plan.min) / (plan.max - plan.min);
      continue;
    }
    taken[kind] = (taken[kind] ?? 0) + 1;
    const key = rated.length * POSITION_KINDS.length + kind;
    const at = places.get(key) ?? classes.push({ kind, weight: 1 / rated.length }) - 1;
    places.set(key, at);
    for (const cell of rated) add(row + (cell % groupCount), cell, at);
  }
  return {
    classes,
    fixed,
    pools: Array.from(pools.values(), (pool) => ({
      ...pool,
      counts: Array.from(classes, (_, at) => [at, pool.counts[at] ?? 0] as const).filter(([, n]) => n > 0),
    })),
  };
}

/** `add` puts the answers of one tie, by somebody of a class, into the pools of its cell. */
function createPools(round: ScoredRound): {
  readonly add: (tie: number, cell: number, at: number) => void;
  readonly pools: ReadonlyMap<number, Pool>;
} {
  const { dimensionCount, min, max } = round.plan;
  const factors = new Map<number, number>();
  const pools = new Map<number, Pool>();
  const shares = new Float64Array(dimensionCount);
  const add = (tie: number, cell: number, at: number): void => {
    tieShares(round, tie, shares);
    for (let d = 0; d < dimensionCount; d += 1) {
      const share = shares[d] ?? 0;
      if (share === 0) continue;
      const rounded = Math.round(share / ROUNDING);
      const factor = factors.get(rounded) ?? factors.size;
      factors.set(rounded, factor);
      const place = cell * dimensionCount + d;
      let pool = pools.get(place * MOST_FACTORS + factor);
      if (!pool) {
        const dimension = round.dimensionVisible[place] === 1 ? d : -1;
        pool = { cell, dimension, factor: share, sum: 0, counts: [] };
        pools.set(place * MOST_FACTORS + factor, pool);
      }
      pool.sum += ((round.scores.dimensions[tie * dimensionCount + d] ?? NaN) - min) / (max - min);
      pool.counts[at] = (pool.counts[at] ?? 0) + 1;
    }
  };
  return { add, pools };
}

/** Share of each dimension in one tie, 0 where it is not valid. */
function tieShares(round: MeasuredRound, tie: number, shares: Float64Array): void {
  const { dimensionCount } = round.plan;
  let total = 0;
  for (let d = 0; d < dimensionCount; d += 1) {
    const value = round.scores.dimensions[tie * dimensionCount + d] ?? NaN;
    const weight = value === value ? dimensionWeight(round, tie, d) : 0;
    shares[d] = weight;
    total += weight;
  }
  for (let d = 0; d < dimensionCount; d += 1) shares[d] = (shares[d] ?? 0) / total;
}

/** People of one cell with the same position who answered the same dimensions. */
interface Kin {
  readonly shares: ReadonlyMap<number, number>;
  readonly sums: Map<number, number>;
  n: number;
}

/** Do the hidden dimensions of all the group's visible cells keep their room beside splits by position? */
export function hasRoomyDimensions(round: ScoredRound, group: number, members: readonly number[]): boolean {
  const { dimensionVisible, dimensionCells, plan } = round;
  const { dimensionCount } = plan;
  return ratedCells(round, group).every((cell) => {
    const hidden = Array.from({ length: dimensionCount }, (_, d) => d).filter((d) => {
      const at = cell * dimensionCount + d;
      return dimensionVisible[at] !== 1 && (dimensionCells.n[at] ?? 0) > 0;
    });
    return isRoomyBesideSplits(round, cell, members, hidden);
  });
}

/**
 * Does every hidden dimension of a cell keep room for its mean even if the ties of its leaders, and those of its employees, were
 * known in all? A split tells more of the ties than their cells do; shifting between the hidden dimensions of people of one
 * position who answered the same changes none of it.
 */
export function isRoomyBesideSplits(
  round: MeasuredRound,
  cell: number,
  members: readonly number[],
  hidden: readonly number[],
): boolean {
  if (hidden.length === 0) return true;
  const kin = kinOf(round, cell, members, hidden);
  return hidden.every((d) => {
    const width = kin.reduce((sum, one) => sum + widthAmong(one, d), 0);
    return (
      width >= TOLERANCE * (round.dimensionCells.n[cell * round.plan.dimensionCount + d] ?? 0) - ROUNDING
    );
  });
}

function kinOf(
  round: MeasuredRound,
  cell: number,
  members: readonly number[],
  hidden: readonly number[],
): readonly Kin[] {
  const { dimensionCount, min, max } = round.plan;
  const all = new Map<string, Kin>();
  const shares = new Float64Array(dimensionCount);
  for (const respondent of members) {
    const tie = respondent * round.groupCount + (cell % round.groupCount);
    if (Number.isNaN(round.scores.ties[tie])) continue;
    tieShares(round, tie, shares);
    const kind = round.responses.position[respondent] ?? PositionCode.unknown;
    const name = `${kind} ${Array.from(shares, (share) => share.toFixed(9)).join(' ')}`;
    const own = hidden.filter((d) => (shares[d] ?? 0) > 0);
    const kin = all.get(name) ?? {
      shares: new Map(own.map((d) => [d, shares[d] ?? 0])),
      sums: new Map<number, number>(),
      n: 0,
    };
    all.set(name, kin);
    kin.n += 1;
    for (const d of own) {
      const score = ((round.scores.dimensions[tie * dimensionCount + d] ?? NaN) - min) / (max - min);
      kin.sums.set(d, (kin.sums.get(d) ?? 0) + score);
    }
  }
  return [...all.values()];
}

/** Width of one hidden dimension's sum among kin, of whom the weighted sum of all hidden dimensions is known. */
function widthAmong({ shares, sums, n }: Kin, d: number): number {
  const own = shares.get(d);
  if (own === undefined) return 0;
  let [known, others] = [0, 0];
  for (const [dimension, share] of shares) {
    known += share * (sums.get(dimension) ?? 0);
    if (dimension !== d) others += share * n;
  }
  return Math.min(n, known / own) - Math.max(0, (known - others) / own);
}
