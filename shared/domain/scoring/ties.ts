/** Answers -> dimension scores -> tie scores (method 8.3, 1-3), in one pass over the answers. */
import { Failure } from '../../lib/failure.ts';
import { AnswerKind, type Responses } from '../responses/types.ts';
import type { ScoringPlan } from './plan.ts';

/**
 * Scores of R respondents about G groups on D dimensions. NaN marks what is not valid: too few answers, or no relevant
 * relation. Dimension scores stand only where the tie is valid, so that all matrices share one base of respondents.
 */
export interface TieScores {
  /** T of respondent i about group b: ties[i * G + b]. */
  readonly ties: Float64Array;
  /** s of dimension d: dimensions[(i * G + b) * D + d]. */
  readonly dimensions: Float64Array;
}

/** Relevant relations as a G x G mask: mask[rater * G + rated]. */
export type RelationMask = Uint8Array;

/**
 * @throws Failure `answers.outside-scale` {item, value, min, max}: stored answers and instrument do not belong together
 */
export function scoreTies(responses: Responses, plan: ScoringPlan, relevant: RelationMask): TieScores {
  const { respondentCount, group, values, kinds } = responses;
  const groupCount = responses.groupIds.length;
  const { itemCount, dimensionCount, first, itemWeight, dimensionWeight, itemsNeeded, min, max } = plan;
  const ties = new Float64Array(respondentCount * groupCount).fill(NaN);
  const dimensions = new Float64Array(ties.length * dimensionCount).fill(NaN);
  const scores = new Float64Array(dimensionCount);
  for (let tie = 0; tie < ties.length; tie += 1) {
    const respondent = Math.floor(tie / groupCount);
    if (relevant[(group[respondent] ?? 0) * groupCount + (tie % groupCount)] !== 1) continue;
    const base = tie * itemCount;
    let valid = 0;
    let total = 0;
    let weight = 0;
    for (let d = 0; d < dimensionCount; d += 1) {
      let answered = 0;
      let sum = 0;
      let itemWeights = 0;
      const end = first[d + 1] ?? 0;
      for (let q = first[d] ?? 0; q < end; q += 1) {
        if (kinds[base + q] !== AnswerKind.answered) continue;
        const w = itemWeight[q] ?? 0;
        sum += w * scoredValue(plan, q, values[base + q] ?? NaN);
        itemWeights += w;
        answered += 1;
      }
      scores[d] = NaN;
      if (answered < (itemsNeeded[d] ?? 1)) continue;
      const score = Math.min(max, Math.max(min, sum / itemWeights));
      const v = dimensionWeight[d] ?? 0;
      scores[d] = score;
      valid += 1;
      total += plan.tieFromItems ? v * sum : v * score;
      weight += plan.tieFromItems ? v * itemWeights : v;
    }
    if (valid < plan.dimensionsNeeded) continue;
    ties[tie] = Math.min(max, Math.max(min, total / weight));
    dimensions.set(scores, tie * dimensionCount);
  }
  return { ties, dimensions };
}

/** y of a raw answer x to item q. Answers between two whole numbers are taken as they are, or mirrored by their item. */
export function scoredValue(plan: ScoringPlan, item: number, answer: number): number {
  const { min, max, points, scored } = plan;
  if (!(answer >= min && answer <= max)) {
    throw new Failure('answers.outside-scale', { item: plan.itemIds[item] ?? '', value: answer, min, max });
  }
  const step = Math.floor(answer - min);
  const below = scored[item * points + step] ?? answer;
  const rest = answer - min - step;
  if (rest === 0) return below;
  const above = scored[item * points + step + 1] ?? below;
  return below + rest * (above - below);
}
