/** How a number of a result was made: name, formula, inputs, steps and the ties it rests on, for one path. */
import type { CapacityResult, Interval } from '../capacity/result.ts';
import { CELL_EXPLAINERS } from './cells.ts';
import { CHANGE_EXPLAINERS } from './change.ts';
import { FORMULAS } from './formulas.ts';
import { GROUP_EXPLAINERS } from './groups.ts';
import { INDEX_EXPLAINERS } from './indices.ts';
import { KINDS, type ExplanationKind, type KindFacts } from './kinds.ts';
import { NETWORK_EXPLAINERS } from './network.ts';
import type { At, Explainer } from './parts.ts';
import { resolvePath } from './paths.ts';
import { QUALITY_EXPLAINERS } from './quality.ts';
import { SETTINGS_EXPLAINERS } from './settings.ts';
import type { Explanation, ExplainSource, TieBase } from './types.ts';

export { explainablePaths } from './paths.ts';

const EXPLAINERS: Readonly<Record<ExplanationKind, Explainer>> = {
  ...CELL_EXPLAINERS,
  ...INDEX_EXPLAINERS,
  ...GROUP_EXPLAINERS,
  ...QUALITY_EXPLAINERS,
  ...NETWORK_EXPLAINERS,
  ...CHANGE_EXPLAINERS,
  ...SETTINGS_EXPLAINERS,
};

/**
 * The explanation of the number at a path. It holds nothing that the result's audience may not see: what is hidden has no
 * value, and no input that gives it away.
 * @throws Failure `explain.unknown-path` {path, known}, `explain.no-comparison` {path}
 */
export function explain(source: ExplainSource, path: string): Explanation {
  const { result } = source;
  const leaf = resolvePath(result, path);
  const last = leaf.place.at(-1);
  const end = last === 'low' || last === 'high' ? last : null;
  const value = valueAt(result, leaf.place);
  const at: At = { source, result, kind: leaf.kind, ids: leaf.ids, end, value };
  const {
    inputs,
    steps = [],
    ties = null,
    reason = null,
    formula,
    below,
    params = {},
  } = EXPLAINERS[leaf.kind](at);
  const facts: KindFacts = KINDS[leaf.kind];
  const name = formula ?? facts.formula;
  const places = { ...leaf.ids, ...params, ...(end === null ? {} : { end }) };
  return {
    schema: 1,
    path: leaf.path,
    kind: leaf.kind,
    round: result.round,
    audience: result.audience,
    name: { key: `explain.name.${leaf.kind}`, params: places },
    about: { key: `explain.about.${leaf.kind}`, params: places },
    formula: name === null ? null : FORMULAS[name],
    below: (below ?? facts.below).map((one) => FORMULAS[one]),
    value,
    reason: value === null ? (reason ?? 'too-little-data') : null,
    unit: facts.unit,
    scale: result.scale,
    inputs,
    steps,
    ties,
    batches: batchesBehind(source, leaf.kind, ties),
  };
}

function batchesBehind(
  { batches = [], result }: ExplainSource,
  kind: ExplanationKind,
  ties: TieBase | null,
): Explanation['batches'] {
  const answers = (ties?.ties ?? []).flatMap((tie) => tie.answers);
  const used = new Set(answers.flatMap(({ source }) => (source ? [source.batch] : [])));
  if (used.size > 0) return batches.filter(({ id }) => used.has(id));
  return kind.startsWith('change') ? batches : batches.filter(({ round }) => round === result.round);
}

/** The number or interval at a place of the result; null where there is none. */
function valueAt(result: CapacityResult, place: readonly (string | number)[]): number | Interval | null {
  let found: unknown = result;
  for (const key of place)
    found = found === null || found === undefined ? null : Reflect.get(Object(found), key);
  if (typeof found === 'number') return found;
  return isInterval(found) ? found : null;
}

function isInterval(value: unknown): value is Interval {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}
