/** What ties are made of: the shares of the dimensions in one person's tie. */
import type { MeasuredRound } from '../capacity/score.ts';
import { AnswerKind } from '../responses/types.ts';

/** Respondents of each group, in their order. */
export function membersOf({ responses, groupCount }: MeasuredRound): readonly (readonly number[])[] {
  const members = Array.from({ length: groupCount }, (): number[] => []);
  responses.group.forEach((group, respondent) => members[group]?.push(respondent));
  return members;
}

/** A score as a share of the scale: 0..1. */
export function unitScore({ plan }: MeasuredRound, score: number): number {
  return (score - plan.min) / (plan.max - plan.min);
}

/** Share of each dimension in one valid tie (method 8.3, 3), 0 where it is not valid; written into `shares`. */
export function tieShares(round: MeasuredRound, tie: number, shares: Float64Array): void {
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

/** Weight of a dimension in a tie. Where ties are made from items, a dimension weighs by the items that were answered as well. */
function dimensionWeight({ plan, responses }: MeasuredRound, tie: number, d: number): number {
  const own = plan.dimensionWeight[d] ?? 0;
  if (!plan.tieFromItems) return own;
  let items = 0;
  for (let q = plan.first[d] ?? 0; q < (plan.first[d + 1] ?? 0); q += 1)
    if (responses.kinds[tie * plan.itemCount + q] === AnswerKind.answered) items += plan.itemWeight[q] ?? 0;
  return own * items;
}
