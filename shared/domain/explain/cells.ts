/** Explanations of the numbers of one cell: its mean, count, spread, interval, coverage, dimensions and subscales. */
import { neededOf } from '../scoring/plan.ts';
import { tCritical } from '../statistics/t-distribution.ts';
import type { ResultCell } from '../capacity/result.ts';
import type { ExplanationKind } from './kinds.ts';
import {
  cellPath,
  cellReason,
  clearedRound,
  ends,
  input,
  isNumber,
  numberOf,
  ownCell,
  sumOf,
  terms,
  tiesOf,
  type At,
  type Explainer,
  type Parts,
} from './parts.ts';
import { tieBase, withheldTies } from './ties.ts';
import type { ExplanationInput } from './types.ts';

type CellKind = Extract<
  ExplanationKind,
  `cell.${string}` | `dimensionCell.${string}` | `subscaleCell.${string}`
>;

export const CELL_EXPLAINERS: Readonly<Record<CellKind, Explainer>> = {
  'cell.mean': (at) => {
    const scores = tieScores(at);
    return ofCell(at, [sumInput(at, 'Σ T', 'tie-sum', scores)], (n) => meanSteps('M', scores, n, at));
  },
  'cell.n': (at) => {
    const cell = ownCell(at);
    const inputs = [responded(at, cell), limitInput(at)];
    return { inputs, ties: tieBase(at.source, cell), reason: countReason(cell) };
  },
  'cell.sd': (at) => {
    const { mean } = ownCell(at);
    const squares = squaresOf(tieScores(at), mean);
    const inputs = [meanInput(at), squareInput(at, 'Σ (T − M)²', squares)];
    return ofCell(at, inputs, (n) => sdSteps('S', squares, n, at));
  },
  'cell.ci': cellInterval,
  'cell.coverage': (at) => {
    const cell = ownCell(at);
    const all = responded(at, cell);
    const steps = cell.n === null || all.value === null ? [] : [[cell.n, ' / ', all.value, ...ends(at)]];
    return { inputs: [countInput(at, cell), all], steps, reason: countReason(cell) };
  },
  'dimensionCell.mean': (at) => {
    const scores = dimensionScores(at);
    return ofDimension(at, [sumInput(at, 'Σ s', 'score-sum', scores)], (n) => meanSteps('M', scores, n, at));
  },
  'dimensionCell.n': (at) => ofDimension(at, [], () => []),
  'dimensionCell.sd': (at) => {
    const cell = ownCell(at);
    const dimension = at.ids.dimension ?? '';
    const mean = cell.dimensions[dimension]?.mean ?? null;
    const squares = squaresOf(dimensionScores(at), mean);
    const path = cellPath(cell, { id: dimension });
    const inputs = [
      input(at.result, 'M', 'dimension-mean', mean, { path, params: { dimension } }),
      squareInput(at, 'Σ (s − M)²', squares),
    ];
    return ofDimension(at, inputs, (n) => sdSteps('S', squares, n, at));
  },
  'subscaleCell.mean': subscaleMean,
};

/** Numbers that a hidden cell must not have stand in no input of it: only its count, as the audience may see it, and the limit. */
function ofCell(
  at: At,
  inputs: readonly ExplanationInput[],
  steps: (n: number) => NonNullable<Parts['steps']>,
): Parts {
  const cell = ownCell(at);
  const ties = tieBase(at.source, cell);
  const count = countInput(at, cell);
  if (cell.state !== 'ok' || cell.n === null)
    return { inputs: [count, limitInput(at)], ties, reason: cellReason(cell) };
  return {
    inputs: [count, ...inputs],
    steps: at.value === null ? [] : steps(cell.n),
    ties,
    reason: 'too-little-data',
  };
}

function ofDimension(
  at: At,
  inputs: readonly ExplanationInput[],
  steps: (n: number) => NonNullable<Parts['steps']>,
): Parts {
  const cell = ownCell(at);
  const dimension = at.ids.dimension ?? '';
  const { n = null, mean = null } = cell.dimensions[dimension] ?? {};
  const params = { dimension };
  const count = input(at.result, 'n', 'dimension-count', n, {
    path: cellPath(cell, { id: dimension }, 'n'),
    params,
  });
  const ties = { ...tieBase(at.source, cell, [dimension]), count: n };
  if (cell.state !== 'ok' || mean === null || n === null) {
    const reason = dimensionReason(at, cell, n);
    return { inputs: [count, limitInput(at)], ties, reason };
  }
  return {
    inputs: [count, ...inputs],
    steps: at.value === null ? [] : steps(n),
    ties,
    reason: 'too-little-data',
  };
}

function dimensionReason({ result }: At, cell: ResultCell, n: number | null): string {
  const reason = cellReason(cell);
  if (reason !== null) return reason;
  if (n === 0) return 'no-answers';
  if (result.audience === 'client' || n === null) return 'hidden';
  return n < result.limits.minCell ? 'too-few' : 'hidden-secondary';
}

const countReason = (cell: ResultCell): string => cellReason(cell) ?? 'hidden';

const countInput = ({ result }: At, cell: ResultCell): ExplanationInput =>
  input(result, 'n', 'tie-count', cell.n, { path: cellPath(cell, 'n') });

const limitInput = ({ result }: At): ExplanationInput =>
  input(result, 'min', 'limit', result.limits.minCell, { path: ['limits', 'minCell'] });

function responded({ result }: At, { rater }: ResultCell): ExplanationInput {
  const group = result.response.groups.find(({ id }) => id === rater);
  return input(result, `N(${rater})`, 'responded', group?.responded ?? null, {
    path: ['response', 'groups', { id: rater }, 'responded'],
    params: { group: rater },
  });
}

const meanInput = (at: At): ExplanationInput => {
  const cell = ownCell(at);
  return input(at.result, 'M', 'mean', cell.mean, { path: cellPath(cell) });
};

/** Tie scores of the cell; empty where it is hidden. */
function tieScores(at: At): readonly number[] {
  const { rater, rated, state } = ownCell(at);
  return state === 'ok' ? tiesOf(clearedRound(at.source), rater, rated).map(({ score }) => score) : [];
}

/** Scores of the dimension over the valid ties; empty where the dimension is hidden. */
function dimensionScores(at: At): readonly number[] {
  const cell = ownCell(at);
  const dimension = at.ids.dimension ?? '';
  if (cell.state !== 'ok' || !isNumber(cell.dimensions[dimension]?.mean)) return [];
  const round = clearedRound(at.source);
  const d = round.engagement.instrument.dimensions.findIndex(({ id }) => id === dimension);
  return tiesOf(round, cell.rater, cell.rated)
    .map(({ tie }) => round.scores.dimensions[tie * round.plan.dimensionCount + d] ?? NaN)
    .filter(isNumber);
}

const sumInput = (
  { result }: At,
  symbol: string,
  name: string,
  scores: readonly number[],
): ExplanationInput => input(result, symbol, name, scores.length === 0 ? null : sumOf(scores));

const squareInput = ({ result }: At, symbol: string, squares: number | null): ExplanationInput =>
  input(result, symbol, 'square-sum', squares);

function squaresOf(scores: readonly number[], mean: number | null): number | null {
  return mean === null || scores.length === 0 ? null : sumOf(scores.map((score) => (score - mean) ** 2));
}

/** Single scores stand in the steps only for those who may see the ties. */
function meanSteps(
  symbol: string,
  scores: readonly number[],
  n: number,
  at: At,
): NonNullable<Parts['steps']> {
  const listed = withheldTies(at.source, ownCell(at)) === null;
  const sum = listed && scores.length <= 8 ? ['(', ...terms(scores), ')'] : [sumOf(scores)];
  return [[`${symbol} = `, ...sum, ' / ', n, ' = ', numberOf(at) ?? 0]];
}

function sdSteps(symbol: string, squares: number | null, n: number, at: At): NonNullable<Parts['steps']> {
  if (squares === null) return [];
  return [[`${symbol} = √(`, squares, ' / (', n, ' − 1)) = ', numberOf(at) ?? 0]];
}

function cellInterval(at: At): Parts {
  const cell = ownCell(at);
  const { n, mean, sd } = cell;
  const { result, source } = at;
  const { statistics, groups } = source.engagement;
  const invited = groups.find(({ id }) => id === cell.rater)?.invited ?? null;
  const finite = statistics.finitePopulation && invited !== null;
  const formula = finite ? 'tIntervalFinite' : 'tInterval';
  if (n === null || mean === null || sd === null || at.value === null)
    return { ...ofCell(at, [], () => []), formula, reason: cellReason(cell) ?? 'too-little-data' };
  const t = tCritical(0.05, n - 1);
  const share = finite ? Math.sqrt(Math.max(0, 1 - n / invited)) : 1;
  const half = (t * sd * share) / Math.sqrt(n);
  const inputs = [
    meanInput(at),
    input(result, 'S', 'sd', sd, { path: cellPath(cell, 'sd') }),
    countInput(at, cell),
    input(result, 't', 't-critical', t, { params: { df: n - 1 } }),
    ...(finite
      ? [
          input(result, 'N', 'invited', invited, {
            path: ['response', 'groups', { id: cell.rater }, 'invited'],
            params: { group: cell.rater },
          }),
        ]
      : []),
  ];
  const factor = finite ? [' · √(1 − ', n, '/', invited, ')'] : [];
  const steps = [
    ['h = ', t, ' · ', sd, ...factor, ' / √', n, ' = ', half],
    at.end === null
      ? [mean, ' ∓ ', half, ...ends(at)]
      : [mean, at.end === 'low' ? ' − ' : ' + ', half, ...ends(at)],
  ];
  return { inputs, steps, formula };
}

/** A tie's score on the subscale needs the same share of dimensions as a tie needs of all. */
function subscaleMean(at: At): Parts {
  const cell = ownCell(at);
  const { instrument } = at.source.engagement;
  const subscale = instrument.subscales.find(({ id }) => id === at.ids.subscale);
  const dimensions = subscale?.dimensions ?? [];
  const ties = tieBase(at.source, cell, dimensions);
  if (at.value === null)
    return {
      inputs: [countInput(at, cell), limitInput(at)],
      ties,
      reason: cellReason(cell) ?? (cell.n === 0 ? 'no-answers' : 'hidden'),
    };
  const scores = subscaleScores(at, cell, dimensions);
  const few = at.result.audience === 'client' && scores.length < at.result.limits.minCell;
  const inputs = few
    ? []
    : [
        input(at.result, 'n', 'subscale-count', scores.length),
        input(at.result, 'Σ u', 'subscale-sum', sumOf(scores)),
      ];
  return { inputs, steps: few ? [] : meanSteps('M', scores, scores.length, at), ties };
}

function subscaleScores(at: At, cell: ResultCell, ids: readonly string[]): readonly number[] {
  const round = clearedRound(at.source);
  const { instrument } = round.engagement;
  const places = ids.map((id) => instrument.dimensions.findIndex((one) => one.id === id));
  const needed = neededOf(instrument.scoring.dimension_missing_min_share, ids.length);
  return tiesOf(round, cell.rater, cell.rated).flatMap(({ tie }) => {
    const valid = places
      .map((d) => ({
        score: round.scores.dimensions[tie * round.plan.dimensionCount + d] ?? NaN,
        weight: round.plan.dimensionWeight[d] ?? 0,
      }))
      .filter(({ score }) => !Number.isNaN(score));
    const weight = sumOf(valid.map((one) => one.weight));
    if (valid.length < needed || weight === 0) return [];
    return [sumOf(valid.map((one) => one.weight * one.score)) / weight];
  });
}
