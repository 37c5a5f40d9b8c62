/**
 * Room of hidden dimensions: how far their sums can move while every tie and every visible dimension stays what it is, person by
 * person. Nothing else that is shown can narrow it then: no mean, no spread, no split, no change.
 */
import type { MeasuredRound } from '../capacity/score.ts';
import { tieShares, unitScore } from './tie-parts.ts';

/** Largest number of steps in one exchange between two dimensions of unequal weight. */
const MOST_STEPS = 12;

/** One hidden answer of a person. */
interface HiddenAnswer {
  readonly share: number;
  /** Its score in steps above the lowest, 0..steps. */
  readonly value: number;
  /** One item: the score is a whole number. */
  readonly isWhole: boolean;
}

/** Widths of the sums of the hidden dimensions of a cell, by dimension, each score 0..1. `members`: respondents of the rater. */
export function dimensionRoom(
  round: MeasuredRound,
  cell: number,
  members: readonly number[],
  hidden: readonly number[],
): ReadonlyMap<number, number> {
  const { plan, groupCount, scores } = round;
  const steps = plan.max - plan.min;
  const shares = new Float64Array(plan.dimensionCount);
  const widths = new Map(hidden.map((d) => [d, 0]));
  for (const respondent of members) {
    const tie = respondent * groupCount + (cell % groupCount);
    if (Number.isNaN(scores.ties[tie])) continue;
    tieShares(round, tie, shares);
    const own = hidden.filter((d) => (shares[d] ?? 0) > 0);
    const answers = own.map((d): HiddenAnswer => {
      const score = scores.dimensions[tie * plan.dimensionCount + d] ?? NaN;
      const value = unitScore(round, score) * steps;
      const isWhole = (plan.first[d + 1] ?? 0) - (plan.first[d] ?? 0) === 1;
      return { share: shares[d] ?? 0, value: isWhole ? Math.round(value) : value, isWhole };
    });
    own.forEach((d, at) => {
      const others = answers.filter((_, other) => other !== at);
      const answer = answers[at];
      if (!answer) return;
      const up = exchanged(answer, others, steps);
      const down = exchanged(
        mirror(answer, steps),
        others.map((one) => mirror(one, steps)),
        steps,
      );
      widths.set(d, (widths.get(d) ?? 0) + (up + down) / steps);
    });
  }
  return widths;
}

const mirror = (answer: HiddenAnswer, steps: number): HiddenAnswer => ({
  ...answer,
  value: steps - answer.value,
});

/** Steps that an answer can rise while the person's other hidden answers fall, so that the tie stays. */
function exchanged(answer: HiddenAnswer, others: readonly HiddenAnswer[], steps: number): number {
  let rise = 0;
  for (const other of others) {
    const left = steps - answer.value - rise;
    if (!answer.isWhole || !other.isWhole) {
      rise += Math.min(left, (other.value * other.share) / answer.share);
      continue;
    }
    const [gain, cost] = wholeExchange(other.share / answer.share);
    if (gain > 0) rise += gain * Math.min(Math.floor(left / gain), Math.floor(other.value / cost));
  }
  return rise;
}

/** Smallest whole numbers gain and cost with gain = ratio * cost; 0 where there are none that are small. */
function wholeExchange(ratio: number): readonly [gain: number, cost: number] {
  for (let cost = 1; cost <= MOST_STEPS; cost += 1) {
    const gain = ratio * cost;
    if (gain > 0.5 && Math.abs(gain - Math.round(gain)) < 1e-9) return [Math.round(gain), cost];
  }
  return [0, 0];
}
