/** Which word of the glossary a number is an example of: what its explanation leads on to in the method reader. */
import type { ExplanationKind } from '../domain/explain/kinds.ts';

type Family<K> = K extends `${infer F}.${string}` ? F : never;

/** By the family of the number: the part of its kind before the dot. */
const BY_FAMILY: Readonly<Record<Family<ExplanationKind>, string>> = {
  cell: 'cell',
  dimensionCell: 'parameter',
  subscaleCell: 'parameter',
  index: 'between',
  weighted: 'between',
  dimension: 'parameter',
  subscale: 'parameter',
  group: 'relation',
  pair: 'reciprocity-gap',
  position: 'vertical',
  positionGroup: 'vertical',
  reliability: 'reliability',
  aggregation: 'agreement',
  agreement: 'agreement',
  network: 'network-map',
  change: 'effect-size',
  changeIndex: 'effect-size',
  response: 'response-rate',
  responseGroup: 'response-rate',
  limit: 'limit',
  scale: 'tie',
  audit: 'hidden',
};

/** Numbers with a word of their own. */
const BY_KIND: Partial<Readonly<Record<ExplanationKind, string>>> = {
  'cell.ci': 'confidence-interval',
  'cell.coverage': 'tie',
  'index.overall': 'relational-capacity',
  'index.within': 'within',
  'index.vertical': 'vertical',
  'index.ci': 'confidence-interval',
  'weighted.ci': 'confidence-interval',
  'group.own': 'self-rating',
  'group.selfGap': 'self-gap',
  'group.selfGapCi': 'confidence-interval',
  'pair.symmetric': 'relation',
  'pair.gapCi': 'confidence-interval',
  'pair.g': 'effect-size',
  'position.gapCi': 'confidence-interval',
  'positionGroup.gapCi': 'confidence-interval',
  'network.density': 'density',
  'network.reciprocity': 'reciprocity',
  'change.difference': 'round',
  'change.ci': 'confidence-interval',
  'changeIndex.difference': 'round',
  'changeIndex.ci': 'confidence-interval',
};

const isFamily = (name: string): name is Family<ExplanationKind> => Object.hasOwn(BY_FAMILY, name);

/** Id of the glossary's word. */
export function termOfNumber(kind: ExplanationKind): string {
  const own = BY_KIND[kind];
  if (own !== undefined) return own;
  const [family = ''] = kind.split('.');
  return isFamily(family) ? BY_FAMILY[family] : 'cell';
}
