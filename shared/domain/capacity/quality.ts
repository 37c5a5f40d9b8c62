/** How far the numbers can be trusted: reliability, aggregation and agreement, from answers in visible cells only. */
import { hidesDimensionCounts } from '../privacy/counts.ts';
import { rwg, rwgJ } from '../statistics/agreement.ts';
import { aggregation } from '../statistics/anova.ts';
import { omegaTotal } from '../statistics/omega.ts';
import { correlationMatrix, cronbachAlpha } from '../statistics/reliability.ts';
import { addRowSums, covarianceOfSums, type RowSums } from '../statistics/row-sums.ts';
import { quantile } from '../statistics/bootstrap.ts';
import { groupItems } from './item-sums.ts';
import type { CapacityMemo } from './memo.ts';
import type {
  AggregationResult,
  AgreementResult,
  Audience,
  CapacityResult,
  ReliabilityResult,
} from './result.ts';
import type { ScoredRound } from './score.ts';

/** Scored answers of all visible ties without a gap, and of each respondent the mean of them (method 8.3, 17). */
export function completeRows(round: ScoredRound, memo?: CapacityMemo): { tie: RowSums; person: RowSums } {
  const groups = groupItems(round, memo);
  const { itemCount } = round.plan;
  const [ties, persons] = [groups.map((one) => one.ties), groups.map((one) => one.persons)];
  return { tie: addRowSums(ties, itemCount), person: addRowSums(persons, itemCount) };
}

export function resultReliability(
  round: ScoredRound,
  audience: Audience,
  memo?: CapacityMemo,
): NonNullable<CapacityResult['reliability']> {
  const { tie, person } = completeRows(round, memo);
  const told = audience === 'consultant' || !hidesDimensionCounts(round);
  const of = (rows: RowSums): ReliabilityResult => {
    const result = reliabilityOf(round, rows, audience);
    return told ? result : { ...result, n: null };
  };
  return { tie: of(tie), person: of(person) };
}

function reliabilityOf(round: ScoredRound, rows: RowSums, audience: Audience): ReliabilityResult {
  const ids = round.plan.itemIds;
  const { n, itemCount } = rows;
  const few = n > 0 && n < round.engagement.privacy.min_cell;
  if (n === 0 || few) {
    const items = ids.map((id) => ({ id, alphaIfDeleted: null, itemRest: null }));
    const blank = { alpha: null, alphaStandardized: null, omega: null, items };
    return { n: few && audience === 'client' ? null : n, ...blank, reason: few ? 'too-few' : 'no-answers' };
  }
  const covariance = covarianceOfSums(rows);
  const { alpha, alphaStandardized, items, reason } = cronbachAlpha(n, covariance, itemCount);
  const correlation = n < 2 ? null : correlationMatrix(covariance, itemCount);
  const omega = correlation
    ? omegaTotal(correlation, itemCount)
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
export function resultAggregation(round: ScoredRound, memo?: CapacityMemo): AggregationResult {
  return aggregation(groupItems(round, memo).map(({ personMeans }) => personMeans));
}

/** Agreement per visible cell (method 8.3, 20); rwgJ is blank where a dimension of the cell is hidden. */
export function resultAgreement(round: ScoredRound, memo?: CapacityMemo): AgreementResult {
  const { groups, instrument } = round.engagement;
  const options = instrument.scale.max - instrument.scale.min + 1;
  const variances = itemVariances(round, memo);
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
      const counts = round.dimensionCells.n.subarray(cell * dimensionCount, (cell + 1) * dimensionCount);
      if (parts.some((shown, d) => shown === 0 && counts[d] !== 0))
        return { ...ends, rwg: ofTie, rwgJ: null, reason: 'too-few' };
      if (ofItems.some(Number.isNaN)) return { ...ends, rwg: ofTie, rwgJ: null, reason: 'too-little-data' };
      return { ...ends, rwg: ofTie, rwgJ: rwgJ([...ofItems], options) };
    });
  const values = Float64Array.from(
    cells.flatMap(({ rwgJ: value }) => (value === null ? [] : [value])),
  ).sort();
  return { cells, medianRwgJ: values.length === 0 ? null : quantile(values, 0.5) };
}

/**
 * Sample variance of each item over the valid ties of each visible cell: index cell * Q + item; NaN for fewer than two
 * answers. Available answers count; where ties need every answer (listwise), only complete ties are valid at all.
 */
export function itemVariances(round: ScoredRound, memo?: CapacityMemo): Float64Array {
  const { itemCount } = round.plan;
  const all = new Float64Array(round.states.length * itemCount).fill(NaN);
  groupItems(round, memo).forEach(({ rated, variances }, group) =>
    rated.forEach((other, place) =>
      all.set(
        variances.subarray(place * itemCount, (place + 1) * itemCount),
        (group * round.groupCount + other) * itemCount,
      ),
    ),
  );
  return all;
}
