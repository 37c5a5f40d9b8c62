/** How far the numbers can be trusted: reliability, aggregation and agreement, from answers in visible cells only. */
import { AnswerKind } from '../responses/types.ts';
import { scoredValue } from '../scoring/ties.ts';
import { rwg, rwgJ } from '../statistics/agreement.ts';
import { aggregation } from '../statistics/anova.ts';
import { omegaTotal } from '../statistics/omega.ts';
import {
  correlationMatrix,
  covarianceMatrix,
  cronbachAlpha,
  type ItemRows,
} from '../statistics/reliability.ts';
import { quantile } from '../statistics/bootstrap.ts';
import type {
  AggregationResult,
  AgreementResult,
  Audience,
  CapacityResult,
  ReliabilityResult,
} from './result.ts';
import type { ScoredRound } from './score.ts';

/** Calls back for every valid tie of a visible cell, respondent by respondent. */
function eachVisibleTie(
  round: ScoredRound,
  visit: (respondent: number, cell: number, tie: number, score: number) => void,
): void {
  const { responses, groupCount, scores, states } = round;
  for (let tie = 0; tie < scores.ties.length; tie += 1) {
    const score = scores.ties[tie] ?? NaN;
    if (score !== score) continue;
    const respondent = Math.floor(tie / groupCount);
    const cell = (responses.group[respondent] ?? 0) * groupCount + (tie % groupCount);
    if (states[cell] === 'ok') visit(respondent, cell, tie, score);
  }
}

/** Scored answers of ties without a gap, and of each respondent the mean of them (method 8.3, 17). */
function completeRows(round: ScoredRound): { tie: ItemRows; person: ItemRows } {
  const { itemCount } = round.plan;
  const { kinds, values } = round.responses;
  const rows: number[] = [];
  const persons: number[] = [];
  let current = -1;
  let ties = 0;
  const sums = new Float64Array(itemCount);
  const closePerson = (): void => {
    if (ties > 0) for (const sum of sums) persons.push(sum / ties);
    sums.fill(0);
    ties = 0;
  };
  eachVisibleTie(round, (respondent, _cell, tie) => {
    if (respondent !== current) closePerson();
    current = respondent;
    const base = tie * itemCount;
    for (let item = 0; item < itemCount; item += 1) if (kinds[base + item] !== AnswerKind.answered) return;
    for (let item = 0; item < itemCount; item += 1) {
      const value = scoredValue(round.plan, item, values[base + item] ?? NaN);
      rows.push(value);
      sums[item] = (sums[item] ?? 0) + value;
    }
    ties += 1;
  });
  closePerson();
  return {
    tie: { rows: Float64Array.from(rows), itemCount },
    person: { rows: Float64Array.from(persons), itemCount },
  };
}

export function resultReliability(
  round: ScoredRound,
  audience: Audience,
): NonNullable<CapacityResult['reliability']> {
  const { tie, person } = completeRows(round);
  return { tie: reliabilityOf(round, tie, audience), person: reliabilityOf(round, person, audience) };
}

function reliabilityOf(round: ScoredRound, data: ItemRows, audience: Audience): ReliabilityResult {
  const ids = round.plan.itemIds;
  const n = data.rows.length / data.itemCount;
  const few = n > 0 && n < round.engagement.privacy.min_cell;
  if (n === 0 || few) {
    const items = ids.map((id) => ({ id, alphaIfDeleted: null, itemRest: null }));
    const blank = { alpha: null, alphaStandardized: null, omega: null, items };
    return { n: few && audience === 'client' ? null : n, ...blank, reason: few ? 'too-few' : 'no-answers' };
  }
  const { alpha, alphaStandardized, items, reason } = cronbachAlpha(data);
  const correlation = n < 2 ? null : correlationMatrix(covarianceMatrix(data), data.itemCount);
  const omega = correlation
    ? omegaTotal(correlation, data.itemCount)
    : { omega: null, reason: n < 2 ? 'too-little-data' : 'no-variance' };
  return {
    n,
    alpha,
    alphaStandardized,
    omega: omega.omega,
    items: ids.map((id, index) => ({ id, ...(items[index] ?? { alphaIfDeleted: null, itemRest: null }) })),
    ...(reason ? { reason } : {}),
    ...(omega.reason ? { omegaReason: omega.reason } : {}),
  };
}

/** ANOVA of each respondent's mean over all visible ties, by own group (method 8.3, 19). */
export function resultAggregation(round: ScoredRound): AggregationResult {
  const { respondentCount, group } = round.responses;
  const sum = new Float64Array(respondentCount);
  const count = new Uint32Array(respondentCount);
  eachVisibleTie(round, (respondent, _cell, _tie, score) => {
    sum[respondent] = (sum[respondent] ?? 0) + score;
    count[respondent] = (count[respondent] ?? 0) + 1;
  });
  const samples = round.engagement.groups.map((): number[] => []);
  count.forEach((ties, respondent) => {
    if (ties > 0) samples[group[respondent] ?? 0]?.push((sum[respondent] ?? 0) / ties);
  });
  return aggregation(samples);
}

/** Agreement per visible cell (method 8.3, 20); rwgJ is blank where a dimension of the cell is hidden. */
export function resultAgreement(round: ScoredRound): AgreementResult {
  const { groups, instrument } = round.engagement;
  const options = instrument.scale.max - instrument.scale.min + 1;
  const variances = itemVariances(round);
  const { itemCount, dimensionCount } = round.plan;
  const cells = [...round.states.keys()]
    .filter((cell) => round.states[cell] === 'ok')
    .map((cell): AgreementResult['cells'][number] => {
      const ends = {
        rater: groups[Math.floor(cell / round.groupCount)]?.id ?? '',
        rated: groups[cell % round.groupCount]?.id ?? '',
      };
      const sd = round.cells.sd[cell] ?? NaN;
      if (Number.isNaN(sd)) return { ...ends, rwg: null, rwgJ: null, reason: 'too-little-data' };
      const ofTie = rwg(sd * sd, options);
      const ofItems = variances.subarray(cell * itemCount, (cell + 1) * itemCount);
      const parts = round.dimensionVisible.subarray(cell * dimensionCount, (cell + 1) * dimensionCount);
      if (parts.includes(0)) return { ...ends, rwg: ofTie, rwgJ: null, reason: 'too-few' };
      if (ofItems.some(Number.isNaN)) return { ...ends, rwg: ofTie, rwgJ: null, reason: 'too-little-data' };
      return { ...ends, rwg: ofTie, rwgJ: rwgJ([...ofItems], options) };
    });
  const values = Float64Array.from(
    cells.flatMap(({ rwgJ: value }) => (value === null ? [] : [value])),
  ).sort();
  return { cells, medianRwgJ: values.length === 0 ? null : quantile(values, 0.5) };
}

/** Sample variance of each item over the valid ties of each visible cell: index cell * Q + item; NaN for fewer than two answers. */
function itemVariances(round: ScoredRound): Float64Array {
  const { itemCount } = round.plan;
  const { kinds, values } = round.responses;
  const size = round.states.length * itemCount;
  const [n, sum, square] = [new Uint32Array(size), new Float64Array(size), new Float64Array(size)];
  const origin = round.plan.min;
  eachVisibleTie(round, (_respondent, cell, tie) => {
    for (let item = 0; item < itemCount; item += 1) {
      const at = tie * itemCount + item;
      if (kinds[at] !== AnswerKind.answered) continue;
      const value = scoredValue(round.plan, item, values[at] ?? NaN) - origin;
      const place = cell * itemCount + item;
      n[place] = (n[place] ?? 0) + 1;
      sum[place] = (sum[place] ?? 0) + value;
      square[place] = (square[place] ?? 0) + value * value;
    }
  });
  return square.map((total, place) => {
    const count = n[place] ?? 0;
    // Answers are whole numbers, so the sums are exact and the difference loses nothing.
    return count < 2 ? NaN : Math.max(0, total - (sum[place] ?? 0) ** 2 / count) / (count - 1);
  });
}
