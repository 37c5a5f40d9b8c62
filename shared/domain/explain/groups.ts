/** Explanations of groups, pairs of groups, and leaders against employees. */
import { hedgesCorrection, welchTest, type Sample } from '../statistics/effect.ts';
import type { PositionPart, ResultCell } from '../capacity/result.ts';
import { bootstrapParts, meanParts, visible } from './indices.ts';
import { holmParts } from './holm.ts';
import type { ExplanationKind } from './kinds.ts';
import {
  cellInput,
  cellOf,
  cellPath,
  cellReason,
  input,
  numberOf,
  ownCell,
  reasonOfCells,
  type At,
  type Explainer,
  type Parts,
} from './parts.ts';
import type { PathPart } from './paths.ts';
import type { ExplanationInput } from './types.ts';

type GroupKind = Extract<
  ExplanationKind,
  `group.${string}` | `pair.${string}` | `position.${string}` | `positionGroup.${string}`
>;

export const GROUP_EXPLAINERS: Readonly<Record<GroupKind, Explainer>> = {
  'group.outgoing': (at) => meanParts(at, outgoing(at), groupOf(at)?.reason),
  'group.incoming': (at) => meanParts(at, incoming(at)),
  'group.own': (at) => {
    const cell = cellOf(at.result, at.ids.group ?? '', at.ids.group ?? '');
    return { inputs: cell.state === 'ok' ? [cellInput(at.result, cell)] : [], reason: cellReason(cell) };
  },
  'group.selfGap': (at) => groupGap(at, 'incoming'),
  'group.ownVersusOthers': (at) => groupGap(at, 'outgoing'),
  'group.selfGapCi': (at) => bootstrapParts(at, groupInput(at, 'selfGap')),
  'group.outgoingCells': (at) => ({
    inputs: visible(outgoing(at)).map((cell) => cellInput(at.result, cell)),
  }),
  'group.incomingCells': (at) => ({
    inputs: visible(incoming(at)).map((cell) => cellInput(at.result, cell)),
  }),
  'pair.symmetric': (at) => pairParts(at, ' + ', 2),
  'pair.gap': (at) => pairParts(at, ' − ', 1),
  'pair.gapCi': (at) => {
    const path = ['pairs', { id: at.ids.rater ?? '' }, { id: at.ids.rated ?? '' }, 'gap'];
    return bootstrapParts(at, input(at.result, 'θ', 'estimate', pairOf(at)?.gap ?? null, { path }));
  },
  'pair.g': pairEffect,
  'pair.pAdjusted': pairProbability,
  'position.mean': positionMean,
  'position.n': positionCount,
  'position.gap': positionGap,
  'position.gapCi': (at) => bootstrapParts(at, positionInput(at, 'gap'), undefined, positionReason(at)),
  'positionGroup.mean': positionMean,
  'positionGroup.n': positionCount,
  'positionGroup.gap': positionGap,
  'positionGroup.gapCi': (at) => bootstrapParts(at, positionInput(at, 'gap'), undefined, positionReason(at)),
};

const groupOf = ({ result, ids }: At) => result.groups.find(({ id }) => id === ids.group);
const pairOf = ({ result, ids }: At) => result.pairs.find(({ a, b }) => a === ids.rater && b === ids.rated);

const outgoing = ({ result, ids }: At): readonly ResultCell[] =>
  result.cells.filter(({ rater, rated }) => rater === ids.group && rated !== ids.group);
const incoming = ({ result, ids }: At): readonly ResultCell[] =>
  result.cells.filter(({ rater, rated }) => rated === ids.group && rater !== ids.group);

function groupInput(at: At, name: 'own' | 'outgoing' | 'incoming' | 'selfGap'): ExplanationInput {
  const group = at.ids.group ?? '';
  const symbols = {
    own: `M(${group},${group})`,
    outgoing: `Out(${group})`,
    incoming: `In(${group})`,
    selfGap: 'θ',
  };
  return input(at.result, symbols[name], name, groupOf(at)?.[name] ?? null, {
    path: ['groups', { id: group }, name],
    params: { group },
  });
}

function groupGap(at: At, other: 'incoming' | 'outgoing'): Parts {
  const [own, others] = [groupInput(at, 'own'), groupInput(at, other)];
  const value = numberOf(at);
  const group = at.ids.group ?? '';
  const cell = cellOf(at.result, group, group);
  return {
    inputs: [own, others],
    steps: value === null ? [] : [[own.value ?? 0, ' − ', others.value ?? 0, ' = ', value]],
    reason: cellReason(cell) ?? reasonOfCells(other === 'incoming' ? incoming(at) : outgoing(at)),
  };
}

/** Both directions of a pair; the one that is hidden has no number. */
function bothWays(at: At): readonly [ResultCell, ResultCell] {
  const there = ownCell(at);
  return [there, cellOf(at.result, there.rated, there.rater)];
}

function pairParts(at: At, sign: string, divisor: number): Parts {
  const [there, back] = bothWays(at);
  const value = numberOf(at);
  const whole = [there.mean ?? 0, sign, back.mean ?? 0];
  const expression = divisor === 1 ? whole : ['(', ...whole, ') / ', divisor];
  return {
    inputs: [cellInput(at.result, there), cellInput(at.result, back)],
    steps: value === null ? [] : [[...expression, ' = ', value]],
    reason: cellReason(there) ?? cellReason(back),
  };
}

/** Moments of a visible cell as inputs: n, M and S. */
export function momentInputs(at: At, cell: ResultCell, index: number): readonly ExplanationInput[] {
  const { rater, rated } = cell;
  const params = { rater, rated };
  return [
    input(at.result, `n${index}`, 'cell-count', cell.n, { path: cellPath(cell, 'n'), params }),
    input(at.result, `M${index}`, 'cell-mean', cell.mean, { path: cellPath(cell), params }),
    input(at.result, `S${index}`, 'cell-sd', cell.sd, { path: cellPath(cell, 'sd'), params }),
  ];
}

const sampleOf = ({ n, mean, sd }: ResultCell): Sample => ({ n: n ?? 0, mean: mean ?? NaN, sd: sd ?? NaN });

/** Pooled spread, degrees of freedom and Hedges' correction as inputs (method 8.3, 15). */
export function pooledInputs(at: At, first: Sample, second: Sample): readonly ExplanationInput[] {
  const df = first.n + second.n - 2;
  const squares = (first.n - 1) * first.sd ** 2 + (second.n - 1) * second.sd ** 2;
  return [
    input(at.result, 's_p', 'pooled-sd', Math.sqrt(squares / df)),
    input(at.result, 'ν', 'df', df),
    input(at.result, 'J', 'hedges-correction', hedgesCorrection(df)),
  ];
}

/** The raters of the two sides are different people: the second sample is a's view of b. */
function pairEffect(at: At): Parts {
  const [there, back] = bothWays(at);
  const value = numberOf(at);
  if (value === null) return { inputs: [], reason: cellReason(there) ?? cellReason(back) ?? 'no-variance' };
  const pooled = pooledInputs(at, sampleOf(back), sampleOf(there));
  const [spread, , correction] = pooled;
  return {
    inputs: [...momentInputs(at, back, 1), ...momentInputs(at, there, 2), ...pooled],
    steps: [
      [
        correction?.value ?? 0,
        ' · (',
        there.mean ?? 0,
        ' − ',
        back.mean ?? 0,
        ') / ',
        spread?.value ?? 0,
        ' = ',
        value,
      ],
    ],
  };
}

/** Welch's p of every pair shown, and where this one stands among them. */
function pairProbability(at: At): Parts {
  const [there, back] = bothWays(at);
  const tests = at.result.pairs.map(({ a, b, gap }) => ({
    label: `p(${a},${b})`,
    params: { rater: a, rated: b },
    p:
      gap === null
        ? null
        : (welchTest(sampleOf(cellOf(at.result, b, a)), sampleOf(cellOf(at.result, a, b)))?.p ?? null),
    isOwn: a === at.ids.rater && b === at.ids.rated,
  }));
  return { ...holmParts(at, tests), reason: cellReason(there) ?? cellReason(back) ?? 'too-little-data' };
}

interface Positions {
  readonly leaders: PositionPart;
  readonly employees: PositionPart;
  readonly gap: number | null;
  readonly reason?: string;
}

function positionsOf({ result, ids }: At): Positions | undefined {
  if (ids.group === undefined) return result.positions ?? undefined;
  return result.positions?.groups.find(({ id }) => id === ids.group);
}

const positionReason = (at: At): string | undefined => positionsOf(at)?.reason;

function positionPath({ ids }: At, ...more: readonly PathPart[]): readonly PathPart[] {
  return ['positions', ...(ids.group === undefined ? [] : ['groups', { id: ids.group }]), ...more];
}

function positionInput(at: At, which: 'leaders' | 'employees' | 'gap'): ExplanationInput {
  const found = positionsOf(at);
  if (which === 'gap')
    return input(at.result, 'θ', 'estimate', found?.gap ?? null, { path: positionPath(at, 'gap') });
  const symbol = which === 'leaders' ? 'P̄(leader)' : 'P̄(employee)';
  return input(at.result, symbol, which, found?.[which].mean ?? null, { path: positionPath(at, which) });
}

const whichPosition = ({ ids }: At): 'leaders' | 'employees' =>
  ids.which === 'employees' ? 'employees' : 'leaders';

function positionMean(at: At): Parts {
  const which = whichPosition(at);
  const n = positionsOf(at)?.[which].n ?? null;
  const value = numberOf(at);
  const count = input(at.result, 'n', `${which}-count`, n, { path: positionPath(at, which, 'n') });
  if (value === null || n === null)
    return { inputs: [count, leaderLimit(at)], reason: positionReason(at) ?? 'hidden' };
  return {
    inputs: [count, input(at.result, 'Σ P', 'person-sum', value * n)],
    steps: [[value * n, ' / ', n, ' = ', value]],
  };
}

function positionCount(at: At): Parts {
  return { inputs: [leaderLimit(at)], reason: positionReason(at) ?? 'hidden' };
}

const leaderLimit = ({ result }: At): ExplanationInput =>
  input(result, 'min', 'limit', result.limits.minLeaderCell, { path: ['limits', 'minLeaderCell'] });

function positionGap(at: At): Parts {
  const [leaders, employees] = [positionInput(at, 'leaders'), positionInput(at, 'employees')];
  const value = numberOf(at);
  return {
    inputs: value === null ? [] : [leaders, employees],
    steps: value === null ? [] : [[leaders.value ?? 0, ' − ', employees.value ?? 0, ' = ', value]],
    reason: positionReason(at) ?? 'hidden',
  };
}
