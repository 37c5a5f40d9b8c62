/** What the ties of one cell are made of: for each dimension the weights with which its scores enter the ties. */
import { AnswerKind } from '../responses/types.ts';
import type { MeasuredRound } from '../capacity/score.ts';

/** One dimension of a visible cell; sums in scale ranges above the scale's lowest value, so that each score is 0..1. */
export interface TiePart {
  /** Respondents with a score. */
  readonly n: number;
  /** Sum of their scores (0..n). */
  readonly sum: number;
  /** Share of the dimension in each of their ties, ascending (n). */
  readonly weights: Float64Array;
  /** A score is a whole answer: the sum can only be one of so many steps. null where dimensions hold several items. */
  readonly step: number | null;
}

export interface TieParts {
  readonly n: number;
  /** Sum of the ties (0..n). */
  readonly sum: number;
  /** One per dimension of the instrument. */
  readonly parts: readonly TiePart[];
}

/** Respondents of each group, in their order. */
export function membersOf({ responses, groupCount }: MeasuredRound): readonly (readonly number[])[] {
  const members = Array.from({ length: groupCount }, (): number[] => []);
  responses.group.forEach((group, respondent) => members[group]?.push(respondent));
  return members;
}

/**
 * A tie is the weighted mean of its valid dimensions (method 8.3, 3): the cell's mean times n is the sum, over people and
 * dimensions, of score times weight. `members`: respondents of the rater.
 */
export function tieParts(round: MeasuredRound, cell: number, members: readonly number[]): TieParts {
  const { plan, groupCount, scores, cells, dimensionCells } = round;
  const { dimensionCount, min, max } = plan;
  const rated = cell % groupCount;
  const weights = Array.from({ length: dimensionCount }, (): number[] => []);
  const own = new Float64Array(dimensionCount);
  for (const respondent of members) {
    const tie = respondent * groupCount + rated;
    const score = scores.ties[tie] ?? NaN;
    if (score !== score) continue;
    let total = 0;
    for (let d = 0; d < dimensionCount; d += 1) {
      const value = scores.dimensions[tie * dimensionCount + d] ?? NaN;
      own[d] = value === value ? dimensionWeight(round, tie, d) : 0;
      total += own[d] ?? 0;
    }
    own.forEach((weight, d) => {
      if (weight > 0) weights[d]?.push(weight / total);
    });
  }
  const unit = (n: number, mean: number): number => (n === 0 ? 0 : (n * (mean - min)) / (max - min));
  const n = cells.n[cell] ?? 0;
  return {
    n,
    sum: unit(n, cells.mean[cell] ?? NaN),
    parts: weights.map((shares, d): TiePart => {
      const at = cell * dimensionCount + d;
      const items = (plan.first[d + 1] ?? 0) - (plan.first[d] ?? 0);
      const count = dimensionCells.n[at] ?? 0;
      return {
        n: count,
        sum: unit(count, dimensionCells.mean[at] ?? NaN),
        weights: Float64Array.from(shares).sort(),
        step: items === 1 ? 1 / (max - min) : null,
      };
    }),
  };
}

/** Weight of a dimension in a tie. Where ties are made from items, a dimension weighs by the items that were answered as well. */
export function dimensionWeight({ plan, responses }: MeasuredRound, tie: number, d: number): number {
  const own = plan.dimensionWeight[d] ?? 0;
  if (!plan.tieFromItems) return own;
  let items = 0;
  for (let q = plan.first[d] ?? 0; q < (plan.first[d + 1] ?? 0); q += 1)
    if (responses.kinds[tie * plan.itemCount + q] === AnswerKind.answered) items += plan.itemWeight[q] ?? 0;
  return own * items;
}
