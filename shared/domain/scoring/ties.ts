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
  const { respondentCount, group } = responses;
  const groupCount = responses.groupIds.length;
  const scores: TieScores = {
    ties: new Float64Array(respondentCount * groupCount).fill(NaN),
    dimensions: new Float64Array(respondentCount * groupCount * plan.dimensionCount).fill(NaN),
  };
  for (let respondent = 0; respondent < respondentCount; respondent += 1) {
    const cellRow = (group[respondent] ?? 0) * groupCount;
    for (let rated = 0; rated < groupCount; rated += 1) {
      if (relevant[cellRow + rated] === 1) scoreTie(responses, plan, respondent * groupCount + rated, scores);
    }
  }
  return scores;
}

/** Scores one tie where it is valid (method 8.3, 2 and 3). */
function scoreTie(responses: Responses, plan: ScoringPlan, tie: number, scores: TieScores): void {
  const { dimensionCount, first, dimensionWeight, itemsNeeded, tieFromItems, min, max } = plan;
  const { itemWeight } = plan;
  const { values, kinds } = responses;
  const answers = tie * plan.itemCount;
  const place = tie * dimensionCount;
  let valid = 0;
  let total = 0;
  let weight = 0;
  let from = 0;
  for (let d = 0; d < dimensionCount; d += 1) {
    const end = first[d + 1] ?? 0;
    let answered = 0;
    let sum = 0;
    let itemWeights = 0;
    for (let q = from; q < end; q += 1) {
      if (kinds[answers + q] !== AnswerKind.answered) continue;
      const w = itemWeight[q] ?? 0;
      sum += w * scoredValue(plan, q, values[answers + q] ?? NaN);
      itemWeights += w;
      answered += 1;
    }
    from = end;
    if (answered < (itemsNeeded[d] ?? 1)) continue;
    const mean = sum / itemWeights;
    const score = mean < min ? min : mean > max ? max : mean;
    const v = dimensionWeight[d] ?? 0;
    scores.dimensions[place + d] = score;
    valid += 1;
    total += tieFromItems ? v * sum : v * score;
    weight += tieFromItems ? v * itemWeights : v;
  }
  if (valid >= plan.dimensionsNeeded) {
    const mean = total / weight;
    scores.ties[tie] = mean < min ? min : mean > max ? max : mean;
  } else for (let d = 0; d < dimensionCount; d += 1) scores.dimensions[place + d] = NaN;
}

/**
 * y of a raw answer x to item q.
 * @throws Failure `answers.outside-scale` {item, value, min, max}
 */
export function scoredValue(plan: ScoringPlan, item: number, answer: number): number {
  const step = answer - plan.min;
  const whole = step >= 0 && step < plan.points && step === Math.floor(step);
  return whole ? (plan.scored[item * plan.points + step] ?? answer) : scoredBetween(plan, item, answer);
}

/** Answers between two whole numbers are taken as they are, or mirrored by their item. */
function scoredBetween(plan: ScoringPlan, item: number, answer: number): number {
  const { min, max, points, scored } = plan;
  if (!(answer >= min && answer <= max)) {
    throw new Failure('answers.outside-scale', { item: plan.itemIds[item] ?? '', value: answer, min, max });
  }
  const step = Math.floor(answer - min);
  const below = scored[item * points + step] ?? answer;
  const above = scored[item * points + step + 1] ?? below;
  return below + (answer - min - step) * (above - below);
}
