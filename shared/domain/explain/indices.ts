/** Explanations of means over cells: indices, dimensions, subscales, and what the whole engagement's intervals rest on. */
import { LEVELS } from '../engagement/types.ts';
import { REPLICATIONS } from '../capacity/intervals.ts';
import type { CapacityResult, ResultCell } from '../capacity/result.ts';
import type { ExplanationKind } from './kinds.ts';
import type { FormulaName } from './formulas.ts';
import {
  cellInput,
  cellPath,
  ends,
  input,
  isNumber,
  numberOf,
  reasonOfCells,
  sumOf,
  terms,
  type At,
  type Explainer,
  type Parts,
} from './parts.ts';
import type { PathPart } from './paths.ts';
import type { ExplanationInput, ExplainSource } from './types.ts';

type IndexKind = Extract<
  ExplanationKind,
  `index.${string}` | `weighted.${string}` | 'dimension.mean' | 'subscale.mean'
>;

export const INDEX_EXPLAINERS: Readonly<Record<IndexKind, Explainer>> = {
  'index.overall': overall,
  'index.within': indexMean,
  'index.between': indexMean,
  'index.vertical': indexMean,
  'index.allCells': indexMean,
  'index.ci': (at) => {
    const which = at.ids.which ?? '';
    const index = indexOf(at.result, which);
    const estimate = input(at.result, 'θ', 'estimate', index?.mean ?? null, { path: ['indices', which] });
    return bootstrapParts(at, estimate, index?.resamples, index?.reason);
  },
  'index.visibleCells': (at) => countParts(at, ['ok']),
  'index.relevantCells': (at) => countParts(at, ['ok', 'hidden', 'no-answers']),
  'index.resamples': (at) => ({
    inputs: [input(at.result, 'R', 'replications', REPLICATIONS), seedInput(at)],
  }),
  'weighted.mean': (at) => weightedMean(at, at.ids.which ?? ''),
  'weighted.ci': (at) => {
    const which = at.ids.which === 'within' ? 'within' : 'between';
    const { respondentWeighted } = at.result.indices;
    const path = ['indices', 'respondentWeighted', which];
    const estimate = input(at.result, 'θ', 'estimate', respondentWeighted[which], { path });
    return bootstrapParts(at, estimate);
  },
  'dimension.mean': (at) => {
    const dimension = at.ids.dimension ?? '';
    return partMean(
      at,
      (cell) => cell.dimensions[dimension]?.mean ?? null,
      (cell) => cellPath(cell, { id: dimension }),
    );
  },
  'subscale.mean': (at) => {
    const subscale = at.ids.subscale ?? '';
    return partMean(
      at,
      (cell) => cell.subscales[subscale] ?? null,
      (cell) => cellPath(cell, 'subscales', { id: subscale }),
    );
  },
};

/** Cells of a layer, hidden ones too. */
export function cellsOfLayer({ engagement, result }: ExplainSource, which: string): readonly ResultCell[] {
  const level = new Map(engagement.groups.map((group) => [group.id, LEVELS.indexOf(group.level)]));
  return result.cells.filter(({ rater, rated }) => {
    if (which === 'within') return rater === rated;
    if (which === 'between') return rater !== rated;
    return which === 'vertical' ? level.get(rater) !== level.get(rated) : true;
  });
}

export const visible = (cells: readonly ResultCell[]): readonly ResultCell[] =>
  cells.filter(({ state, mean }) => state === 'ok' && mean !== null);

function indexOf({ indices }: CapacityResult, which: string) {
  const { respondentWeighted: _, ...layers } = indices;
  return Object.entries(layers).find(([name]) => name === which)?.[1];
}

function indexMean(at: At): Parts {
  const which = at.ids.which ?? '';
  return meanParts(at, cellsOfLayer(at.source, which), indexOf(at.result, which)?.reason);
}

/** The setting decides which index is the overall one (method 8.3, 6). */
function overall(at: At): Parts {
  const { overall: setting } = at.source.engagement.instrument.scoring;
  if (setting === 'respondent_weighted')
    return { ...weightedMean(at, 'between'), formula: 'respondentWeighted' };
  const which = setting === 'all_cells' ? 'allCells' : 'between';
  const formula: FormulaName = which;
  return { ...meanParts(at, cellsOfLayer(at.source, which), at.result.indices.overall.reason), formula };
}

/** A plain mean of the cells that are shown. */
export function meanParts(at: At, cells: readonly ResultCell[], reason?: string): Parts {
  const shown = visible(cells);
  return {
    inputs: shown.map((cell) => cellInput(at.result, cell)),
    steps: meanSteps(
      at,
      shown.map(({ mean }) => mean ?? NaN),
    ),
    reason: reason ?? reasonOfCells(cells),
  };
}

function meanSteps(at: At, values: readonly number[]): NonNullable<Parts['steps']> {
  const value = numberOf(at);
  if (value === null || values.length === 0) return [];
  const sum = sumOf(values);
  const added = terms(values);
  // Too many to be written out: the inputs have them, and the sum says it alone.
  const isLong = added.length === 1 && values.length > 1;
  return [
    isLong ? ['Σ = ', sum] : ['Σ = ', ...added, ...(values.length > 1 ? [' = ', sum] : [])],
    [sum, ' / ', values.length, ' = ', value],
  ];
}

function weightedMean(at: At, which: string): Parts {
  const cells = cellsOfLayer(at.source, which);
  const shown = visible(cells);
  const value = numberOf(at);
  const ties = sumOf(shown.map(({ n }) => n ?? 0));
  const total = sumOf(shown.map(({ n, mean }) => (n ?? 0) * (mean ?? 0)));
  return {
    inputs: shown.flatMap((cell) => [
      cellInput(at.result, cell),
      input(at.result, `n(${cell.rater},${cell.rated})`, 'cell-count', cell.n, {
        path: cellPath(cell, 'n'),
        params: { rater: cell.rater, rated: cell.rated },
      }),
    ]),
    steps: value === null ? [] : [['Σ n M / Σ n = ', total, ' / ', ties, ' = ', value]],
    reason: reasonOfCells(cells),
  };
}

/** Mean over cells of a part of each one: a dimension or a subscale. */
function partMean(
  at: At,
  valueOf: (cell: ResultCell) => number | null,
  pathFor: (cell: ResultCell) => readonly PathPart[],
): Parts {
  const which = at.ids.which ?? '';
  const cells = cellsOfLayer(at.source, which);
  const shown = cells.filter((cell) => cell.state === 'ok' && isNumber(valueOf(cell)));
  const inputs = shown.map((cell) => {
    const { rater, rated } = cell;
    const path = pathFor(cell);
    return input(at.result, `M(${rater},${rated})`, 'cell-part', valueOf(cell), {
      path,
      params: { rater, rated },
    });
  });
  const steps = meanSteps(
    at,
    shown.map((cell) => valueOf(cell) ?? NaN),
  );
  const formula: FormulaName = which === 'within' ? 'within' : 'between';
  const blank = cells.some(({ state }) => state === 'ok') ? 'no-visible-cells' : reasonOfCells(cells);
  return { inputs, steps, formula, reason: blank };
}

function countParts(at: At, states: readonly ResultCell['state'][]): Parts {
  const cells = cellsOfLayer(at.source, layerOf(at));
  const counts = states.map((state) => cells.filter((cell) => cell.state === state).length);
  const value = numberOf(at);
  return {
    inputs: states.map((state, index) =>
      input(at.result, `c${index + 1}`, `cells-${state}`, counts[index] ?? 0),
    ),
    steps: value === null || counts.length < 2 ? [] : [[...terms(counts), ' = ', value]],
  };
}

/** The layer whose cells an index counts; the overall index counts those of the one that it is. */
function layerOf({ ids, source }: At): string {
  if (ids.which !== 'overall') return ids.which ?? '';
  return source.engagement.instrument.scoring.overall === 'all_cells' ? 'allCells' : 'between';
}

export const seedInput = ({ result, source }: At): ExplanationInput =>
  input(result, 'seed', 'seed', source.engagement.statistics.seed);

/**
 * An interval by resampling. It cannot be worked out by hand; what makes it again to the last digit is named: the seed that
 * the engagement stores and the number of resamples.
 */
export function bootstrapParts(
  at: At,
  estimate: ExplanationInput,
  used?: number,
  reason = 'no-interval',
): Parts {
  if (at.value === null) return { inputs: [], reason };
  return {
    inputs: [
      estimate,
      input(at.result, 'R', 'replications', REPLICATIONS),
      ...(used === undefined ? [] : [input(at.result, 'R′', 'resamples', used)]),
      seedInput(at),
    ],
    steps: [
      at.end === null
        ? ['Q(.025) … Q(.975)', ...ends(at)]
        : [at.end === 'low' ? 'Q(.025)' : 'Q(.975)', ...ends(at)],
    ],
  };
}
