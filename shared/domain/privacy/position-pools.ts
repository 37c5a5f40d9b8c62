/** What the indices of a group's people are made of: the answers in its visible cells, in pools of those that may change hands. */
import type { ScoredRound } from '../capacity/score.ts';
import { PositionCode } from '../responses/types.ts';
import {
  POSITION_KINDS,
  type AnswerPool,
  type PositionCell,
  type PositionTies,
  type RatingPerson,
} from './position-shapes.ts';
import { ROUNDING } from './ranges.ts';
import { tieShares, unitScore } from './tie-parts.ts';

/** More different weights of an answer in its tie than there are. */
const MOST_SHARES = 2 ** 16;

/**
 * The answers of some of the group's people, and the indices of all its other people as they are. `most`: as many of each position
 * are enough, since with the others' answers known there is only less room than there is.
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
  for (const respondent of members) {
    const ties = rated
      .map((other) => scores.ties[respondent * groupCount + other] ?? NaN)
      .filter((tie) => !Number.isNaN(tie));
    if (ties.length === 0) continue;
    const kind = responses.position[respondent] ?? PositionCode.unknown;
    if ((taken[kind] ?? 0) >= most) {
      const sum = ties.reduce((total, tie) => total + unitScore(round, tie), 0);
      fixed[kind] = (fixed[kind] ?? 0) + sum / ties.length;
      continue;
    }
    taken[kind] = (taken[kind] ?? 0) + 1;
    chosen.push(respondent);
    people.push({ kind, weight: 1 / ties.length });
  }
  const cells = rated.map((other) => positionCell(round, group * groupCount + other, chosen));
  return { people, cells, fixed };
}

function positionCell(round: ScoredRound, cell: number, chosen: readonly number[]): PositionCell {
  const { groupCount, scores, plan, cells, dimensionVisible } = round;
  const { dimensionCount } = plan;
  const tieOf = (respondent: number): number => respondent * groupCount + (cell % groupCount);
  let count = 0;
  const placeOf = Int32Array.from(chosen, (one) => (Number.isNaN(scores.ties[tieOf(one)]) ? -1 : count++));
  const ties = new Float64Array(count);
  const numbers = new Map<number, number>();
  const pools = new Map<number, Omit<AnswerPool, 'values'> & { readonly values: number[] }>();
  const shares = new Float64Array(dimensionCount);
  chosen.forEach((respondent, at) => {
    const place = placeOf[at] ?? -1;
    if (place < 0) return;
    const tie = tieOf(respondent);
    tieShares(round, tie, shares);
    shares.forEach((share, d) => {
      if (share === 0) return;
      const rounded = Math.round(share / ROUNDING);
      const number = numbers.get(rounded) ?? numbers.size;
      numbers.set(rounded, number);
      const key = d * MOST_SHARES + number;
      const dimension = dimensionVisible[cell * dimensionCount + d] === 1 ? d : -1;
      const pool = pools.get(key) ?? {
        dimension,
        share,
        has: new Uint8Array(count),
        own: new Float64Array(count),
        values: [],
      };
      pools.set(key, pool);
      const value = unitScore(round, scores.dimensions[tie * dimensionCount + d] ?? NaN);
      pool.has[place] = 1;
      pool.own[place] = value;
      pool.values.push(value);
      ties[place] = (ties[place] ?? 0) + share * value;
    });
  });
  const [n, sd] = [cells.n[cell] ?? 0, (cells.sd[cell] ?? NaN) / (plan.max - plan.min)];
  return {
    placeOf,
    ties,
    pools: Array.from(pools.values(), (pool) => ({ ...pool, values: Float64Array.from(pool.values).sort() })),
    mean: unitScore(round, cells.mean[cell] ?? NaN),
    band: n < 2 ? 0 : (sd * (n - 1)) / Math.sqrt(n) + ROUNDING,
  };
}
