/** Explanations of the network of relations between groups. */
import type { ResultCell } from '../capacity/result.ts';
import { cellsOfLayer, visible } from './indices.ts';
import type { ExplanationKind } from './kinds.ts';
import { cellInput, input, numberOf, sumOf, type At, type Explainer, type Parts } from './parts.ts';
import type { ExplanationInput, Step } from './types.ts';

type NetworkKind = Extract<ExplanationKind, `network.${string}`>;

/** As in the measures themselves: rounding does not decide about an edge. */
const TOLERANCE = 1e-9;

export const NETWORK_EXPLAINERS: Readonly<Record<NetworkKind, Explainer>> = {
  'network.cut': (at) => ({ inputs: [scaleInput(at, 'L', 'min'), scaleInput(at, 'U', 'max')] }),
  'network.density': (at) => {
    const [edges, relations] = [ownInput(at, '|E|', 'edges'), ownInput(at, 'r', 'relations')];
    return measure(at, [edges, relations], [edges.value ?? 0, ' / ', relations.value ?? 0]);
  },
  'network.valuedDensity': (at) => {
    const shown = relationsOf(at);
    const { min, max } = at.result.scale;
    const mean = sumOf(shown.map((cell) => cell.mean ?? 0)) / shown.length;
    const inputs = [scaleInput(at, 'L', 'min'), scaleInput(at, 'U', 'max'), ...cellInputs(at, shown)];
    return measure(at, inputs, ['100 · (', mean, ' − ', min, ') / (', max, ' − ', min, ')']);
  },
  'network.reciprocity': (at) => {
    const edges = edgesOf(at);
    const returned = edges.filter(({ rater, rated }) =>
      edges.some((other) => other.rater === rated && other.rated === rater),
    ).length;
    const inputs = [
      ownInput(at, '|E|', 'edges'),
      input(at.result, 'e', 'returned-edges', returned),
      ...cellInputs(at, edges),
    ];
    return measure(at, inputs, [returned, ' / ', edges.length]);
  },
  'network.weightedReciprocity': weightedReciprocity,
  'network.inDegreeCentralisation': centralisation,
  'network.relations': (at) => ({ inputs: cellInputs(at, relationsOf(at)) }),
  'network.edges': (at) => ({ inputs: [ownInput(at, 'c', 'cut'), ...cellInputs(at, edgesOf(at))] }),
};

const relationsOf = ({ source }: At): readonly ResultCell[] => visible(cellsOfLayer(source, 'between'));

const edgesOf = (at: At): readonly ResultCell[] =>
  relationsOf(at).filter(({ mean }) => (mean ?? NaN) >= (at.result.network?.cut ?? NaN) - TOLERANCE);

const cellInputs = ({ result }: At, cells: readonly ResultCell[]): readonly ExplanationInput[] =>
  cells.map((cell) => cellInput(result, cell));

const ownInput = ({ result }: At, symbol: string, name: 'edges' | 'relations' | 'cut'): ExplanationInput =>
  input(result, symbol, `network-${name}`, result.network?.[name] ?? null, { path: ['network', name] });

const scaleInput = ({ result }: At, symbol: string, end: 'min' | 'max'): ExplanationInput =>
  input(result, symbol, `scale-${end}`, result.scale[end], { path: ['scale', end] });

function measure(at: At, inputs: readonly ExplanationInput[], expression: Step): Parts {
  const value = numberOf(at);
  if (value === null) return { inputs: [], reason: blankReason(at) };
  return { inputs, steps: [[...expression, ' = ', value]] };
}

/** Blank measures have their reasons in the result, by their names. */
function blankReason({ kind, result }: At): string {
  return result.network?.reasons[kind.replace('network.', '')] ?? 'no-visible-cells';
}

function weightedReciprocity(at: At): Parts {
  const shown = relationsOf(at);
  const { min, max } = at.result.scale;
  const share = ({ mean }: ResultCell): number => ((mean ?? 0) - min) / (max - min);
  const pairs = at.result.pairs.flatMap(({ a, b }) => {
    const there = shown.find(({ rater, rated }) => rater === a && rated === b);
    const back = shown.find(({ rater, rated }) => rater === b && rated === a);
    return there && back ? [[there, back] as const] : [];
  });
  const apart = sumOf(pairs.map(([there, back]) => Math.abs(share(there) - share(back))));
  const both = sumOf(pairs.map(([there, back]) => share(there) + share(back)));
  const inputs = [
    scaleInput(at, 'L', 'min'),
    scaleInput(at, 'U', 'max'),
    ...cellInputs(at, pairs.flat()),
    input(at.result, 'Σ |m − m′|', 'share-differences', apart),
    input(at.result, 'Σ (m + m′)', 'share-sums', both),
  ];
  return measure(at, inputs, ['1 − ', apart, ' / ', both]);
}

function centralisation(at: At): Parts {
  const edges = edgesOf(at);
  const groups = at.result.groups.map(({ id }) => id);
  const degrees = groups.map((id) => edges.filter(({ rated }) => rated === id).length);
  const most = Math.max(0, ...degrees);
  const apart = sumOf(degrees.map((degree) => most - degree));
  const inputs = [
    input(at.result, 'G', 'group-count', groups.length),
    ...groups.map((group, index) =>
      input(at.result, `deg(${group})`, 'in-degree', degrees[index] ?? 0, { params: { group } }),
    ),
  ];
  return measure(at, inputs, [apart, ' / (', groups.length, ' − 1)²']);
}
