/** Who must work together with whom (method 8.2, R(a,b)): as pairs, by presets, and back to the short forms that a document keeps. */
import { isRelevant, type Group, type Level, type Relations } from './types.ts';

export type Pair = readonly [rater: string, rated: string];

export const RELATION_PRESETS = ['all', 'others', 'same-level', 'leaders-own', 'none'] as const;
export type RelationPreset = (typeof RELATION_PRESETS)[number];

/** One key for a pair; ids hold no control characters. */
export const pairKey = (rater: string, rated: string): string => `${rater}\u0000${rated}`;

type Grouped = Pick<Group, 'id' | 'level' | 'unit'>;

/** Every relation in force, as keys of pairs: what the document says, among the groups that it has. */
export function relationKeys(
  relations: Relations,
  groups: readonly Pick<Group, 'id'>[],
): ReadonlySet<string> {
  if (typeof relations !== 'string') {
    const known = new Set(groups.map(({ id }) => id));
    return new Set(relations.filter(([a, b]) => known.has(a) && known.has(b)).map(([a, b]) => pairKey(a, b)));
  }
  return new Set(
    groups.flatMap((a) =>
      groups.filter((b) => isRelevant(relations, a.id, b.id)).map((b) => pairKey(a.id, b.id)),
    ),
  );
}

/** How many relations there could be: with the own group where the instrument asks about it. */
export const possibleRelations = (groups: number, ownGroup: boolean): number =>
  ownGroup ? groups * groups : groups * (groups - 1);

/**
 * The relations as the document keeps them: `all` and `others` where they are meant, so that a new group joins by itself,
 * else pairs in the order of the groups.
 */
export function relationsOf(keys: ReadonlySet<string>, groups: readonly Pick<Group, 'id'>[]): Relations {
  const pairs: Pair[] = groups.flatMap((a) =>
    groups.filter((b) => keys.has(pairKey(a.id, b.id))).map((b): Pair => [a.id, b.id]),
  );
  const own = pairs.filter(([a, b]) => a === b).length;
  const n = groups.length;
  if (n > 0 && pairs.length === n * n) return 'all';
  if (n > 1 && own === 0 && pairs.length === n * (n - 1)) return 'others';
  return pairs;
}

const isLeading = (level: Level): boolean => level !== 'employees';

/**
 * The relations of a preset.
 * - `same-level`: everybody with those on the same level (and the own group).
 * - `leaders-own`: leading groups with each other, and with the employees of their own unit both ways; employees with the
 *   employees of every unit. Where a group has no unit it belongs to every one.
 */
export function presetKeys(
  preset: RelationPreset,
  groups: readonly Grouped[],
  ownGroup: boolean,
): ReadonlySet<string> {
  const has = (a: Grouped, b: Grouped): boolean => {
    if (a.id === b.id) return ownGroup && preset !== 'others' && preset !== 'none';
    switch (preset) {
      case 'all':
      case 'others':
        return true;
      case 'none':
        return false;
      case 'same-level':
        return a.level === b.level;
      case 'leaders-own':
        return isLeading(a.level) === isLeading(b.level) || sameUnit(a, b);
    }
  };
  return new Set(groups.flatMap((a) => groups.filter((b) => has(a, b)).map((b) => pairKey(a.id, b.id))));
}

const unitOf = ({ unit }: Grouped): string => (unit ?? '').trim().toLocaleLowerCase('da');
const sameUnit = (a: Grouped, b: Grouped): boolean =>
  unitOf(a) === '' || unitOf(b) === '' || unitOf(a) === unitOf(b);

/** The relations with these pairs on or off; `symmetric` does the same to each pair the other way round. */
export function withPairs(
  keys: ReadonlySet<string>,
  pairs: readonly Pair[],
  on: boolean,
  symmetric: boolean,
): ReadonlySet<string> {
  const after = new Set(keys);
  for (const [rater, rated] of pairs)
    for (const key of symmetric ? [pairKey(rater, rated), pairKey(rated, rater)] : [pairKey(rater, rated)])
      if (on) after.add(key);
      else after.delete(key);
  return after;
}

/** Ratings that a change of relations takes out of the results: those of relations that were in force and are no longer. */
export function ratingsLeftOut(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  counts: readonly { readonly rater: string; readonly rated: string; readonly ratings: number }[],
): number {
  return counts
    .filter(({ rater, rated }) => before.has(pairKey(rater, rated)) && !after.has(pairKey(rater, rated)))
    .reduce((sum, { ratings }) => sum + ratings, 0);
}
