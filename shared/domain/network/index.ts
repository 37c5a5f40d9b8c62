/** Groups as a network of ratings: density, reciprocity, centralisation (method 8.3, 21; Freeman 1979). */

import type { NetworkResult } from '../capacity/result.ts';

/** Mean rating rater -> rated on the scale, index rater * G + rated; NaN = not shown or no relation. The diagonal is not read. */
export interface RatingNetwork {
  readonly groupCount: number;
  readonly means: Float64Array;
  readonly min: number;
  readonly max: number;
}

const TOLERANCE = 1e-9;

/**
 * Measures of the relations shown. A relation is an edge where its mean reaches `cut`; reciprocity is the share of edges
 * whose reverse is one; weighted reciprocity is 1 - sum |there - back| / sum (there + back) on 0-1, over pairs shown both
 * ways; Freeman's in-degree centralisation needs every group to rate every other, all shown.
 */
export function networkMeasures(network: RatingNetwork, cut: number): NetworkResult {
  const { groupCount, means, min, max } = network;
  const at = (a: number, b: number): number => means[a * groupCount + b] ?? NaN;
  const groups = Array.from({ length: groupCount }, (_, group) => group);
  const relations = groups.flatMap((a) =>
    groups.filter((b) => a !== b && !Number.isNaN(at(a, b))).map((b) => [a, b] as const),
  );
  const isEdge = (a: number, b: number): boolean => at(a, b) >= cut - TOLERANCE;
  const edges = relations.filter(([a, b]) => isEdge(a, b));
  const full = groupCount > 1 && relations.length === groupCount * (groupCount - 1);
  const inDegrees = groups.map((group) => edges.filter(([, b]) => b === group).length);
  const most = Math.max(0, ...inDegrees);
  const share = (mean: number): number => (mean - min) / (max - min);
  const mutual = relations.filter(([a, b]) => a < b && !Number.isNaN(at(b, a)));
  const both = mutual.reduce((sum, [a, b]) => sum + share(at(a, b)) + share(at(b, a)), 0);
  const apart = mutual.reduce((sum, [a, b]) => sum + Math.abs(share(at(a, b)) - share(at(b, a))), 0);
  const none = relations.length === 0;
  return {
    cut,
    density: none ? null : edges.length / relations.length,
    valuedDensity: none
      ? null
      : (100 * relations.reduce((sum, [a, b]) => sum + share(at(a, b)), 0)) / relations.length,
    reciprocity: edges.length === 0 ? null : edges.filter(([a, b]) => isEdge(b, a)).length / edges.length,
    weightedReciprocity: both > TOLERANCE ? 1 - apart / both : null,
    inDegreeCentralisation: full
      ? inDegrees.reduce((sum, degree) => sum + most - degree, 0) / (groupCount - 1) ** 2
      : null,
    relations: relations.length,
    edges: edges.length,
    reasons: {
      ...(none ? { density: 'no-visible-cells', valuedDensity: 'no-visible-cells' } : {}),
      ...(edges.length === 0 ? { reciprocity: 'no-edges' } : {}),
      ...(both > TOLERANCE ? {} : { weightedReciprocity: 'no-pairs' }),
      ...(full ? {} : { inDegreeCentralisation: 'mask-not-full' }),
    },
  };
}
