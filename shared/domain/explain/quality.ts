/** Explanations of reliability, aggregation and agreement. */
import { omegaTotal } from '../statistics/omega.ts';
import { correlationMatrix } from '../statistics/reliability.ts';
import { covarianceOfSums, type RowSums } from '../statistics/row-sums.ts';
import { uniformVariance } from '../statistics/agreement.ts';
import { completeRows, itemVariances } from '../capacity/quality.ts';
import type { ReliabilityResult } from '../capacity/result.ts';
import type { ExplanationKind } from './kinds.ts';
import {
  cellPath,
  cellReason,
  clearedRound,
  input,
  isWholeCell,
  numberOf,
  ownCell,
  sumOf,
  terms,
  type At,
  type Explainer,
  type Parts,
} from './parts.ts';
import type { ExplanationInput } from './types.ts';

type QualityKind = Extract<
  ExplanationKind,
  `reliability.${string}` | `aggregation.${string}` | `agreement.${string}`
>;

export const QUALITY_EXPLAINERS: Readonly<Record<QualityKind, Explainer>> = {
  'reliability.n': (at) => ({
    inputs: at.value === null ? [] : at.result.cells.filter(isShown).map((cell) => countOf(at, cell)),
    reason: 'hidden',
  }),
  'reliability.alpha': (at) => {
    const data = itemData(at);
    return data ? alphaParts(at, data, data.all) : { inputs: [], reason: levelOf(at)?.reason ?? null };
  },
  'reliability.alphaStandardized': standardized,
  'reliability.omega': omegaParts,
  'reliability.alphaIfDeleted': (at) => {
    const data = itemData(at);
    if (!data) return { inputs: [], reason: levelOf(at)?.reason ?? 'few-items' };
    return alphaParts(
      at,
      data,
      data.all.filter((item) => item !== data.own),
    );
  },
  'reliability.itemRest': itemRest,
  'aggregation.groups': (at) => ({ inputs: [aggregationInput(at, 'N', 'n')] }),
  'aggregation.n': (at) => ({ inputs: [aggregationInput(at, 'J', 'groups')] }),
  'aggregation.meanGroupSize': (at) =>
    ratio(at, aggregationInput(at, 'N', 'n'), aggregationInput(at, 'J', 'groups')),
  'aggregation.msb': (at) => meanSquare(at, 'SSB', aggregationInput(at, 'J − 1', 'dfBetween')),
  'aggregation.msw': (at) => meanSquare(at, 'SSW', aggregationInput(at, 'N − J', 'dfWithin')),
  'aggregation.f': (at) => ratio(at, aggregationInput(at, 'MSB', 'msb'), aggregationInput(at, 'MSW', 'msw')),
  'aggregation.dfBetween': (at) => {
    const groups = aggregationInput(at, 'J', 'groups');
    return aggregate(at, [groups], [[groups.value ?? 0, ' − ', 1]]);
  },
  'aggregation.dfWithin': (at) => {
    const [n, groups] = [aggregationInput(at, 'N', 'n'), aggregationInput(at, 'J', 'groups')];
    return aggregate(at, [n, groups], [[n.value ?? 0, ' − ', groups.value ?? 0]]);
  },
  'aggregation.p': (at) => ({
    inputs: [
      aggregationInput(at, 'F', 'f'),
      aggregationInput(at, 'J − 1', 'dfBetween'),
      aggregationInput(at, 'N − J', 'dfWithin'),
    ],
    reason: at.result.aggregation?.reason ?? 'no-variance',
  }),
  'aggregation.icc1': (at) => {
    const [msb, msw] = [aggregationInput(at, 'MSB', 'msb'), aggregationInput(at, 'MSW', 'msw')];
    const size = aggregationInput(at, 'k̄', 'meanGroupSize');
    const [b, w, k] = [msb.value ?? 0, msw.value ?? 0, size.value ?? 0];
    return aggregate(at, [msb, msw, size], [['(', b, ' − ', w, ') / (', b, ' + (', k, ' − 1) · ', w, ')']]);
  },
  'aggregation.icc2': (at) => {
    const [msb, msw] = [aggregationInput(at, 'MSB', 'msb'), aggregationInput(at, 'MSW', 'msw')];
    const [b, w] = [msb.value ?? 0, msw.value ?? 0];
    return aggregate(at, [msb, msw], [['(', b, ' − ', w, ') / ', b]]);
  },
  'agreement.rwg': rwgParts,
  'agreement.rwgJ': rwgJParts,
  'agreement.medianRwgJ': (at) => ({
    inputs: (at.result.agreement?.cells ?? []).flatMap(({ rater, rated, rwgJ }) =>
      rwgJ === null
        ? []
        : [
            input(at.result, `rwg(J)(${rater},${rated})`, 'cell-rwgj', rwgJ, {
              path: ['agreement', 'cells', { id: rater }, { id: rated }, 'rwgJ'],
              params: { rater, rated },
            }),
          ],
    ),
    reason: 'too-little-data',
  }),
};

const isShown = ({ state }: { state: string }): boolean => state === 'ok';

const countOf = (at: At, cell: { rater: string; rated: string; n: number | null }): ExplanationInput =>
  input(at.result, `n(${cell.rater},${cell.rated})`, 'cell-count', cell.n, {
    path: cellPath(cell, 'n'),
    params: { rater: cell.rater, rated: cell.rated },
  });

const levelOf = ({ result, ids }: At): ReliabilityResult | undefined =>
  result.reliability?.[ids.which === 'person' ? 'person' : 'tie'];

/** Item covariances of the complete rows. */
interface ItemData {
  readonly covariance: Float64Array;
  readonly ids: readonly string[];
  readonly all: readonly number[];
  /** The item in question, -1 without. */
  readonly own: number;
  /** Nothing of any visible cell is hidden: single items may be told apart. */
  readonly open: boolean;
}

/** null where the number is blank: then its inputs are nobody's to see. */
function itemData(at: At): ItemData | null {
  if (at.value === null) return null;
  const round = clearedRound(at.source);
  const rows = completeRows(round);
  const data: RowSums = at.ids.which === 'person' ? rows.person : rows.tie;
  const ids = round.plan.itemIds;
  return {
    covariance: covarianceOfSums(data),
    ids,
    all: [...ids.keys()],
    own: ids.indexOf(at.ids.item ?? ''),
    open: at.result.cells.filter(isShown).every(isWholeCell),
  };
}

const covarianceOf = ({ covariance, ids }: ItemData, j: number, k: number): number =>
  covariance[j * ids.length + k] ?? 0;

/** Variance of the sum of some items. */
const sumVariance = (data: ItemData, items: readonly number[]): number =>
  sumOf(items.flatMap((j) => items.map((k) => covarianceOf(data, j, k))));

const itemVariance = (at: At, data: ItemData, item: number): ExplanationInput =>
  input(at.result, `var(${data.ids[item] ?? ''})`, 'item-variance', covarianceOf(data, item, item), {
    params: { item: data.ids[item] ?? '' },
  });

/**
 * Alpha of some items. Where a dimension of a visible cell is hidden, only the ratio stands among the inputs, which alpha
 * itself gives: the variance of single items would be one more thing to know about the hidden one.
 */
function alphaParts(at: At, data: ItemData, items: readonly number[]): Parts {
  const value = numberOf(at) ?? 0;
  const k = items.length;
  const [trace, total] = [sumOf(items.map((j) => covarianceOf(data, j, j))), sumVariance(data, items)];
  const count = input(at.result, 'k', 'item-count', k);
  const rows = input(at.result, 'n', 'row-count', levelOf(at)?.n ?? null, {
    path: ['reliability', at.ids.which ?? '', 'n'],
  });
  const factor = [k, '/', k - 1, ' · (1 − '];
  if (!data.open)
    return {
      inputs: [rows, count, input(at.result, 'q', 'variance-ratio', trace / total)],
      steps: [[...factor, trace / total, ') = ', value]],
    };
  return {
    inputs: [
      rows,
      count,
      ...items.map((item) => itemVariance(at, data, item)),
      input(at.result, 'var(Σ)', 'sum-variance', total),
    ],
    steps: [
      ['Σ var = ', ...terms(items.map((j) => covarianceOf(data, j, j))), ' = ', trace],
      [...factor, trace, ' / ', total, ') = ', value],
    ],
  };
}

function standardized(at: At): Parts {
  const data = itemData(at);
  if (!data) return { inputs: [], reason: levelOf(at)?.reason ?? 'no-variance' };
  const k = data.ids.length;
  const correlation = correlationMatrix(data.covariance, k);
  const mean = correlation ? (sumOf([...correlation]) - k) / (k * (k - 1)) : 0;
  return {
    inputs: [input(at.result, 'k', 'item-count', k), input(at.result, 'r̄', 'mean-correlation', mean)],
    steps: [[k, ' · ', mean, ' / (1 + (', k, ' − 1) · ', mean, ') = ', numberOf(at) ?? 0]],
  };
}

function omegaParts(at: At): Parts {
  const data = itemData(at);
  const correlation = data && correlationMatrix(data.covariance, data.ids.length);
  const loadings = correlation ? (omegaTotal(correlation, data.ids.length).loadings ?? null) : null;
  const level = levelOf(at);
  if (!data || !loadings) return { inputs: [], reason: level?.omegaReason ?? level?.reason ?? null };
  const [sum, unique] = [sumOf(loadings), sumOf(loadings.map((loading) => 1 - loading ** 2))];
  const steps = [[sum, '² / (', sum, '² + ', unique, ') = ', numberOf(at) ?? 0]];
  if (!data.open) return { inputs: [input(at.result, 'q', 'unique-ratio', unique / sum ** 2)], steps: [] };
  return {
    inputs: loadings.map((loading, item) =>
      input(at.result, `λ(${data.ids[item] ?? ''})`, 'loading', loading, {
        params: { item: data.ids[item] ?? '' },
      }),
    ),
    steps,
  };
}

function itemRest(at: At): Parts {
  const data = itemData(at);
  if (!data) return { inputs: [], reason: levelOf(at)?.reason ?? 'no-variance' };
  if (!data.open) return { inputs: [] };
  const rest = data.all.filter((item) => item !== data.own);
  const shared = sumOf(rest.map((item) => covarianceOf(data, data.own, item)));
  const total = sumVariance(data, rest);
  const own = itemVariance(at, data, data.own);
  return {
    inputs: [
      own,
      input(at.result, 'var(Σ − j)', 'rest-variance', total),
      input(at.result, 'cov(j, Σ − j)', 'rest-covariance', shared),
    ],
    steps: [[shared, ' / √(', own.value ?? 0, ' · ', total, ') = ', numberOf(at) ?? 0]],
  };
}

type AggregationName = 'groups' | 'n' | 'meanGroupSize' | 'msb' | 'msw' | 'f' | 'dfBetween' | 'dfWithin';

const aggregationInput = ({ result }: At, symbol: string, name: AggregationName): ExplanationInput =>
  input(result, symbol, `aggregation-${name}`, result.aggregation?.[name] ?? null, {
    path: ['aggregation', name],
  });

function aggregate(at: At, inputs: readonly ExplanationInput[], steps: Parts['steps'] = []): Parts {
  const value = numberOf(at);
  return {
    inputs,
    steps: value === null ? [] : steps.map((step) => [...step, ' = ', value]),
    reason: at.result.aggregation?.reason ?? 'no-variance',
  };
}

const ratio = (at: At, over: ExplanationInput, under: ExplanationInput): Parts =>
  aggregate(at, [over, under], [[over.value ?? 0, ' / ', under.value ?? 0]]);

/** The sum of squares follows from the mean square; the means of single groups stay out of it. */
function meanSquare(at: At, symbol: 'SSB' | 'SSW', df: ExplanationInput): Parts {
  const value = numberOf(at);
  const name = symbol === 'SSB' ? 'squares-between' : 'squares-within';
  const squares = input(
    at.result,
    symbol,
    name,
    value === null || df.value === null ? null : value * df.value,
  );
  return ratio(at, squares, df);
}

const optionsOf = ({ result }: At): number => result.scale.max - result.scale.min + 1;

function agreementReason(at: At): string {
  const { rater, rated } = at.ids;
  const found = at.result.agreement?.cells.find((cell) => cell.rater === rater && cell.rated === rated);
  return found?.reason ?? cellReason(ownCell(at)) ?? 'too-little-data';
}

function rwgParts(at: At): Parts {
  const cell = ownCell(at);
  const value = numberOf(at);
  if (value === null || cell.sd === null) return { inputs: [], reason: agreementReason(at) };
  const options = optionsOf(at);
  const expected = uniformVariance(options);
  return {
    inputs: [
      input(at.result, 'S', 'sd', cell.sd, { path: cellPath(cell, 'sd') }),
      input(at.result, 'A', 'options', options),
    ],
    steps: [
      ['σ² = (', options, '² − 1) / 12 = ', expected],
      ['max(0, 1 − ', cell.sd, '² / ', expected, ') = ', value],
    ],
  };
}

/** Only the mean of the items' variances: one item may rest on fewer answers than the limit. */
function rwgJParts(at: At): Parts {
  const cell = ownCell(at);
  const value = numberOf(at);
  if (value === null) return { inputs: [], reason: agreementReason(at) };
  const round = clearedRound(at.source);
  const { itemCount } = round.plan;
  const place = at.result.cells.indexOf(cell) * itemCount;
  const mean = sumOf([...itemVariances(round).subarray(place, place + itemCount)]) / itemCount;
  const options = optionsOf(at);
  const share = mean / uniformVariance(options);
  return {
    inputs: [
      input(at.result, 'J', 'item-count', itemCount),
      input(at.result, 'Σ var / J', 'mean-item-variance', mean),
      input(at.result, 'A', 'options', options),
    ],
    steps: [
      ['m = ', mean, ' / ((', options, '² − 1) / 12) = ', share],
      share > 1
        ? ['m > 1: ', value]
        : [itemCount, ' (1 − ', share, ') / (', itemCount, ' (1 − ', share, ') + ', share, ') = ', value],
    ],
  };
}
