/** Explanations of what frames the numbers: response, limits, the scale, and what the disclosure audit did. */
import type { ExplanationKind } from './kinds.ts';
import { input, numberOf, sumOf, terms, type At, type Explainer, type Parts } from './parts.ts';
import type { ResponseGroup } from '../capacity/result.ts';
import type { ExplanationInput } from './types.ts';

type SettingsKind = Extract<
  ExplanationKind,
  | `response.${string}`
  | `responseGroup.${string}`
  | `limit.${string}`
  | `scale.${string}`
  | `audit.${string}`
  | 'schema'
>;

const NOTHING: Explainer = () => ({ inputs: [] });

export const SETTINGS_EXPLAINERS: Readonly<Record<SettingsKind, Explainer>> = {
  'response.invited': (at) => total(at, 'invited'),
  'response.responded': (at) => total(at, 'responded'),
  'response.rate': (at) => {
    const { invited, responded } = at.result.response;
    return rate(at, responseInput(at, 'responded', responded), responseInput(at, 'invited', invited));
  },
  'responseGroup.invited': () => ({ inputs: [], reason: 'invited-unknown' }),
  'responseGroup.responded': (at) => ({
    inputs: [groupLimit(at)],
    reason: groupOf(at)?.reason ?? 'hidden',
  }),
  'responseGroup.rate': (at) => {
    const group = groupOf(at);
    if (!group) return { inputs: [] };
    const hidden = group.responded === null ? (group.reason ?? 'hidden') : 'invited-unknown';
    return {
      ...rate(at, groupInput(at, group, 'responded'), groupInput(at, group, 'invited')),
      reason: hidden,
    };
  },
  'limit.minCell': NOTHING,
  'limit.minGroup': NOTHING,
  'limit.minLeaderCell': NOTHING,
  'scale.min': NOTHING,
  'scale.max': NOTHING,
  'audit.hiddenPrimary': (at) => ({
    inputs: [limitInput(at, 'minCell'), limitInput(at, 'minGroup')],
  }),
  'audit.hiddenSecondary': NOTHING,
  'audit.recoverable': (at) => ({
    inputs: [auditInput(at, 'checked'), auditInput(at, 'equations'), auditInput(at, 'tolerance')],
  }),
  'audit.tolerance': NOTHING,
  'audit.checked': NOTHING,
  'audit.equations': NOTHING,
  'audit.rounds': NOTHING,
  schema: NOTHING,
};

const groupOf = ({ result, ids }: At): ResponseGroup | undefined =>
  result.response.groups.find(({ id }) => id === ids.group);

function groupInput({ result }: At, group: ResponseGroup, name: 'invited' | 'responded'): ExplanationInput {
  return input(result, `${name === 'invited' ? 'N' : 'n'}(${group.id})`, name, group[name], {
    path: ['response', 'groups', { id: group.id }, name],
    params: { group: group.id },
  });
}

const responseInput = (
  { result }: At,
  name: 'invited' | 'responded',
  value: number | null,
): ExplanationInput =>
  input(result, name === 'invited' ? 'N' : 'n', `total-${name}`, value, { path: ['response', name] });

/** Over the groups whose count the audience may see, and which were asked. */
function total(at: At, name: 'invited' | 'responded'): Parts {
  const groups = at.result.response.groups.filter(
    (group) =>
      group.responded !== null && (name === 'responded' || group.invited !== null) && isCounted(group),
  );
  const inputs = groups.map((group) => groupInput(at, group, name));
  const value = numberOf(at);
  const values = inputs.map((one) => one.value ?? 0);
  const adds = value !== null && sumOf(values) === value;
  return {
    inputs,
    steps: adds && values.length > 0 ? [[...terms(values), ' = ', value]] : [],
    reason: 'invited-unknown',
  };
}

/** Groups that were only rated stand in no total. */
const isCounted = ({ invited, responded }: ResponseGroup): boolean =>
  (invited ?? 0) > 0 || (responded ?? 0) > 0;

function rate(at: At, responded: ExplanationInput, invited: ExplanationInput): Parts {
  const value = numberOf(at);
  return {
    inputs: [responded, invited],
    steps: value === null ? [] : [[responded.value ?? 0, ' / ', invited.value ?? 0, ' = ', value]],
    reason: 'invited-unknown',
  };
}

const limitInput = ({ result }: At, name: 'minCell' | 'minGroup'): ExplanationInput =>
  input(result, 'min', name === 'minCell' ? 'limit' : 'group-limit', result.limits[name], {
    path: ['limits', name],
  });

const groupLimit = (at: At): ExplanationInput => limitInput(at, 'minGroup');

const auditInput = ({ result }: At, name: 'checked' | 'equations' | 'tolerance'): ExplanationInput =>
  input(result, name, `audit-${name}`, result.audit[name], { path: ['audit', name] });
