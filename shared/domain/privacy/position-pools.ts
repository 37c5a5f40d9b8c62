/** What the indices of a group's people are made of: the answers in its visible cells, in pools of those that may change hands. */
import type { ScoredRound } from '../capacity/score.ts';
import type { CellMoments } from '../scoring/moments.ts';
import { PositionCode } from '../responses/types.ts';
import {
  POSITION_KINDS,
  type AnswerPool,
  type PositionCell,
  type PositionTies,
  type RatingPerson,
} from './position-shapes.ts';
import { ROUNDING, type Range } from './ranges.ts';
import { tieShares, unitScore } from './tie-parts.ts';

/** More different weights of an answer in its tie than there are. */
const MOST_SHARES = 2 ** 16;

/**
 * The answers of some of the group's people in some of its cells, and all other ties as they are. `most` people of each position,
 * and twice as many cells, are often enough: with the other answers known there is only less room than there is.
 */
export function positionTies(
  round: ScoredRound,
  group: number,
  members: readonly number[],
  most: number,
): PositionTies {
  const { responses, groupCount, scores, states } = round;
  const rated = Array.from({ length: groupCount }, (_, other) => other).filter(
    (other) => other !== group && states[group * groupCount + other] === 'ok',
  );
  const chosen: number[] = [];
  const people: RatingPerson[] = [];
  const fixed = POSITION_KINDS.map(() => 0);
  const taken = POSITION_KINDS.map(() => 0);
  const shifting = rated.slice(0, 2 * most);
  for (const respondent of members) {
    const tieOf = (other: number): number => scores.ties[respondent * groupCount + other] ?? NaN;
    const ties = rated.filter((other) => !Number.isNaN(tieOf(other)));
    if (ties.length === 0) continue;
    const kind = responses.position[respondent] ?? PositionCode.unknown;
    const isTaken = (taken[kind] ?? 0) < most;
    const known = isTaken ? ties.filter((other) => !shifting.includes(other)) : ties;
    const sum = known.reduce((total, other) => total + unitScore(round, tieOf(other)), 0);
    fixed[kind] = (fixed[kind] ?? 0) + sum / ties.length;
    if (!isTaken) continue;
    taken[kind] = (taken[kind] ?? 0) + 1;
    chosen.push(respondent);
    people.push({ kind, weight: 1 / ties.length });
  }
  const cells = shifting.map((other) => positionCell(round, group * groupCount + other, chosen));
  return { people, cells, fixed };
}

interface Pool extends Omit<AnswerPool, 'sum' | 'count'> {
  sum: number;
  count: number;
}

function positionCell(round: ScoredRound, cell: number, chosen: readonly number[]): PositionCell {
  const { groupCount, scores, plan, cells, dimensionCells, dimensionVisible } = round;
  const { dimensionCount } = plan;
  const tieOf = (respondent: number): number => respondent * groupCount + (cell % groupCount);
  let count = 0;
  const placeOf = Int32Array.from(chosen, (one) => (Number.isNaN(scores.ties[tieOf(one)]) ? -1 : count++));
  const ties = new Float64Array(count);
  const numbers = new Map<number, number>();
  const pools = new Map<number, Pool>();
  const shares = new Float64Array(dimensionCount);
  const poolOf = (d: number, share: number): Pool => {
    const rounded = Math.round(share / ROUNDING);
    const number = numbers.get(rounded) ?? numbers.size;
    numbers.set(rounded, number);
    const known = pools.get(d * MOST_SHARES + number);
    if (known) return known;
    const at = cell * dimensionCount + d;
    const shown = dimensionVisible[at] === 1;
    const range = shown ? spreadOf(round, dimensionCells, at) : { low: 0, high: 1 };
    const [has, own] = [new Uint8Array(count), new Float64Array(count)];
    const pool = { dimension: shown ? d : -1, share, has, own, count: 0, sum: 0, range };
    pools.set(d * MOST_SHARES + number, pool);
    return pool;
  };
  chosen.forEach((respondent, at) => {
    const place = placeOf[at] ?? -1;
    if (place < 0) return;
    const tie = tieOf(respondent);
    tieShares(round, tie, shares);
    shares.forEach((share, d) => {
      if (share === 0) return;
      const pool = poolOf(d, share);
      const value = unitScore(round, scores.dimensions[tie * dimensionCount + d] ?? NaN);
      pool.has[place] = 1;
      pool.own[place] = value;
      pool.count += 1;
      pool.sum += value;
      ties[place] = (ties[place] ?? 0) + share * value;
    });
  });
  const present = chosen.filter((_, at) => (placeOf[at] ?? -1) >= 0);
  const kinds = Uint8Array.from(present, (one) => round.responses.position[one] ?? PositionCode.unknown);
  return { placeOf, kinds, ties, pools: [...pools.values()], range: spreadOf(round, cells, cell) };
}

/**
 * What one of n values can be at their mean and standard deviation: mean +- sd (n - 1) / sqrt(n), within the scale (Samuelson 1968).
 * In shares of the scale.
 */
function spreadOf(round: ScoredRound, { n, mean, sd }: CellMoments, at: number): Range {
  const count = n[at] ?? 0;
  const middle = unitScore(round, mean[at] ?? NaN);
  const spread = (sd[at] ?? NaN) / (round.plan.max - round.plan.min);
  const band = count < 2 ? 0 : (spread * (count - 1)) / Math.sqrt(count);
  return { low: Math.max(0, middle - band - ROUNDING), high: Math.min(1, middle + band + ROUNDING) };
}
