/** Explanations of the change between two rounds. */
import { tCritical } from '../statistics/t-distribution.ts';
import { hedgesCorrection, type Sample } from '../statistics/effect.ts';
import type { ChangeValue } from '../capacity/result.ts';
import { pooledInputs } from './groups.ts';
import { holmParts } from './holm.ts';
import { bootstrapParts, cellsOfLayer } from './indices.ts';
import type { ExplanationKind } from './kinds.ts';
import {
  cellPath,
  ends,
  input,
  numberOf,
  ownCell,
  sumOf,
  type At,
  type Explainer,
  type Parts,
} from './parts.ts';
import type { PathPart } from './paths.ts';
import type { ExplanationInput } from './types.ts';

type ChangeKind = Extract<ExplanationKind, `change.${string}` | `changeIndex.${string}`>;

export const CHANGE_EXPLAINERS: Readonly<Record<ChangeKind, Explainer>> = {
  'change.difference': difference,
  'change.ci': changeInterval,
  'change.g': effect,
  'change.p': (at) => {
    const { paired } = changeOf(at);
    const formula = paired ? 'pairedTest' : 'welch';
    if (at.value === null) return { inputs: [], formula, reason: changeReason(at) };
    return { inputs: testInputs(at), formula, below: [paired ? 'changePaired' : 'change'] };
  },
  'change.pAdjusted': (at) => {
    const tests = (at.result.change?.cells ?? []).map(({ rater, rated, p }) => ({
      label: `p(${rater},${rated})`,
      params: { rater, rated },
      p,
      isOwn: rater === at.ids.rater && rated === at.ids.rated,
      path: ['change', 'cells', { id: rater }, { id: rated }, 'p'],
    }));
    return { ...holmParts(at, tests), reason: changeReason(at) };
  },
  'change.pairs': (at) => ({
    inputs: [
      input(at.result, 'n₂', 'count-now', ownCell(at).n, { path: cellPath(ownCell(at), 'n') }),
      ...(before(at) ? [input(at.result, 'n₁', 'count-before', before(at)?.n ?? null)] : []),
    ],
    reason: changeReason(at),
  }),
  'change.dz': (at) => {
    if (at.value === null) return { inputs: [], reason: changeReason(at) };
    const [delta, spread] = [differenceInput(at), spreadInput(at)];
    return {
      inputs: [delta, spread],
      steps: [[delta.value ?? 0, ' / ', spread.value ?? 0, ...ends(at)]],
    };
  },
  'changeIndex.difference': indexDifference,
  'changeIndex.ci': (at) => {
    const which = at.ids.which ?? '';
    const value = at.result.change?.indices[which];
    const path = ['change', 'indices', which, 'difference'];
    const estimate = input(at.result, 'θ', 'difference', value?.difference ?? null, { path });
    return bootstrapParts(at, estimate, undefined, value?.reason ?? 'too-little-data');
  },
  'changeIndex.g': (at) => {
    const value = at.result.change?.indices[at.ids.which ?? ''];
    return { inputs: [], reason: value?.reason ?? 'too-little-data' };
  },
};

function changeOf({ result, ids }: At): ChangeValue {
  const found = result.change?.cells.find(({ rater, rated }) => rater === ids.rater && rated === ids.rated);
  if (!found) throw new Error('A change that the result lacks');
  return found;
}

const changeReason = (at: At): string => changeOf(at).reason ?? 'too-little-data';

const changePath = ({ ids }: At, name: string): readonly PathPart[] => [
  'change',
  'cells',
  { id: ids.rater ?? '' },
  { id: ids.rated ?? '' },
  name,
];

/** The cell in the earlier round; only cells that both rounds show have a change. */
function before({ source, ids }: At): Sample | null {
  const round = source.previous?.();
  if (!round) return null;
  const place = (id: string | undefined): number => round.engagement.groups.findIndex((one) => one.id === id);
  const cell = place(ids.rater) * round.groupCount + place(ids.rated);
  const { n, mean, sd } = round.cells;
  return { n: n[cell] ?? 0, mean: mean[cell] ?? NaN, sd: sd[cell] ?? NaN };
}

function now(at: At): Sample {
  const { n, mean, sd } = ownCell(at);
  return { n: n ?? 0, mean: mean ?? NaN, sd: sd ?? NaN };
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** n, M and S of both rounds. */
function momentsOfBoth(at: At): readonly ExplanationInput[] {
  const then = before(at);
  const is = ownCell(at);
  return [
    input(at.result, 'n₁', 'count-before', orNull(then?.n)),
    input(at.result, 'M₁', 'mean-before', orNull(then?.mean)),
    input(at.result, 'S₁', 'sd-before', orNull(then?.sd)),
    input(at.result, 'n₂', 'count-now', is.n, { path: cellPath(is, 'n') }),
    input(at.result, 'M₂', 'mean-now', is.mean, { path: cellPath(is) }),
    input(at.result, 'S₂', 'sd-now', is.sd, { path: cellPath(is, 'sd') }),
  ];
}

const differenceInput = (at: At): ExplanationInput =>
  input(at.result, 'Δ', 'difference', changeOf(at).difference, { path: changePath(at, 'difference') });

const pairsInput = (at: At): ExplanationInput =>
  input(at.result, 'm', 'pairs', changeOf(at).pairs ?? null, { path: changePath(at, 'pairs') });

/** Spread of the paired differences: what dz divides by. */
function spreadInput(at: At): ExplanationInput {
  const { difference: delta, dz, ci, pairs } = changeOf(at);
  if (delta === null) return input(at.result, 'S_Δ', 'difference-sd', null);
  if (dz && delta !== 0) return input(at.result, 'S_Δ', 'difference-sd', delta / dz);
  const half = ci && pairs ? ((ci.high - ci.low) / 2 / tCritical(0.05, pairs - 1)) * Math.sqrt(pairs) : null;
  return input(at.result, 'S_Δ', 'difference-sd', half);
}

/** The means of the pairs by themselves stay out: with the cells' own means they would say something about those who came or left. */
function difference(at: At): Parts {
  const { paired, difference: value } = changeOf(at);
  if (value === null) return { inputs: [], reason: changeReason(at) };
  if (paired) {
    const m = pairsInput(at);
    const sum = value * (m.value ?? 0);
    return {
      inputs: [m, input(at.result, 'Σ (T₂ − T₁)', 'difference-sum', sum)],
      steps: [[sum, ' / ', m.value ?? 0, ' = ', value]],
      formula: 'changePaired',
    };
  }
  const inputs = momentsOfBoth(at).filter(({ symbol }) => symbol.startsWith('M'));
  const [first, second] = inputs;
  return { inputs, steps: [[second?.value ?? 0, ' − ', first?.value ?? 0, ' = ', value]] };
}

const testInputs = (at: At): readonly ExplanationInput[] =>
  changeOf(at).paired
    ? [differenceInput(at), spreadInput(at), pairsInput(at)]
    : [differenceInput(at), ...momentsOfBoth(at)];

function changeInterval(at: At): Parts {
  const { paired, difference: delta, pairs } = changeOf(at);
  const formula = paired ? 'pairedInterval' : 'welchInterval';
  if (at.value === null || delta === null) return { inputs: [], formula, reason: changeReason(at) };
  const [df, error] = paired
    ? [(pairs ?? 0) - 1, (spreadInput(at).value ?? 0) / Math.sqrt(pairs ?? 0)]
    : welchError(before(at), now(at));
  const t = tCritical(0.05, df);
  const sign = at.end === null ? ' ∓ ' : at.end === 'low' ? ' − ' : ' + ';
  return {
    inputs: [
      ...testInputs(at),
      input(at.result, 'ν', 'df', df),
      input(at.result, 't', 't-critical', t, { params: { df } }),
    ],
    steps: [[delta, sign, t, ' · ', error, ...ends(at)]],
    formula,
  };
}

/** Welch's degrees of freedom and standard error. */
function welchError(first: Sample | null, second: Sample): readonly [number, number] {
  if (first === null) return [NaN, NaN];
  const [a, b] = [first.sd ** 2 / first.n, second.sd ** 2 / second.n];
  return [(a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1)), Math.sqrt(a + b)];
}

function effect(at: At): Parts {
  const { paired, difference: delta, pairs, g } = changeOf(at);
  if (g === null || delta === null) return { inputs: [], reason: changeReason(at) };
  const then = before(at);
  if (!paired && then) {
    const pooled = pooledInputs(at, then, now(at));
    const [spread, , correction] = pooled;
    return {
      inputs: [differenceInput(at), ...momentsOfBoth(at), ...pooled],
      steps: [[correction?.value ?? 0, ' · ', delta, ' / ', spread?.value ?? 0, ' = ', g]],
    };
  }
  const df = 2 * (pairs ?? 0) - 2;
  const correction = hedgesCorrection(df);
  const spread = g === 0 ? null : (correction * delta) / g;
  return {
    inputs: [
      differenceInput(at),
      pairsInput(at),
      input(at.result, 's_p', 'pooled-sd', spread),
      input(at.result, 'ν', 'df', df),
      input(at.result, 'J', 'hedges-correction', correction),
    ],
    steps: spread === null ? [] : [[correction, ' · ', delta, ' / ', spread, ' = ', g]],
  };
}

/** Over the cells that both rounds show; the means of both rounds are those cells' own. */
function indexDifference(at: At): Parts {
  const value = numberOf(at);
  const which = at.ids.which ?? '';
  const reason = at.result.change?.indices[which]?.reason ?? 'no-shared-cells';
  if (value === null) return { inputs: [], reason };
  const layer = new Set(cellsOfLayer(at.source, which).map(({ rater, rated }) => `${rater}\n${rated}`));
  const shared = (at.result.change?.cells ?? []).filter(({ rater, rated }) =>
    layer.has(`${rater}\n${rated}`),
  );
  const cells = shared.map(({ rater, rated }) => {
    const one = { ...at, ids: { rater, rated } };
    return { rater, rated, then: before(one)?.mean ?? NaN, is: ownCell(one) };
  });
  const c = cells.length;
  const second = sumOf(cells.map(({ is }) => is.mean ?? NaN)) / c;
  const inputs = cells.flatMap(({ rater, rated, then, is }) => {
    const params = { rater, rated };
    return [
      input(at.result, `M₁(${rater},${rated})`, 'cell-mean-before', orNull(then), { params }),
      input(at.result, `M₂(${rater},${rated})`, 'cell-mean-now', is.mean, { path: cellPath(is), params }),
    ];
  });
  return {
    inputs: [input(at.result, 'c', 'shared-cells', c), ...inputs],
    steps: [[second, ' − ', second - value, ' = ', value]],
  };
}
