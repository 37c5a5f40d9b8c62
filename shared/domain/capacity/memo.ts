/** What one computation leaves to the next: parts of a result that rest on the same answers and settings need not be made again. */
import type { ScoringPlan } from '../scoring/plan.ts';
import type { Interval } from './result.ts';
import type { MeasuredRound } from './score.ts';
import type { GroupReplicates } from './intervals.ts';
import type { GroupItems } from './item-sums.ts';
import type { SubscaleSums } from './subscales.ts';

/**
 * The value made earlier for the same owner (by identity), place and key, or else a new one. The key names everything
 * beside the owner that the value rests on, so that remembered and new values are equal to the last digit.
 */
export type Recall<T> = (owner: object, place: number, key: string, make: () => T) => T;

/** The value made earlier for the same two objects, or else a new one. */
export type PairRecall<T> = (left: object, right: object, make: () => T) => T;

/** Remembers what belongs to the responses of a round; it is forgotten with them. */
export interface CapacityMemo {
  /** By responses: one plan object for equal instruments, so that it can own the rest. */
  readonly plans: Recall<ScoringPlan>;
  /** By plan; the key is the mask of the relations. */
  readonly measured: Recall<Pick<MeasuredRound, 'scores' | 'counts' | 'cells' | 'dimensionCells'>>;
  /** By the scores of a round; the key is the subscales. */
  readonly subscales: Recall<SubscaleSums>;
  /** By plan, a place per group; the key is the seed, the round and the group's visible cells. */
  readonly replicates: Recall<GroupReplicates>;
  /** Interval of the difference of two columns of replicates. */
  readonly differences: PairRecall<Interval | null>;
  /** By plan, a place per group; the key is the group's visible cells. */
  readonly items: Recall<GroupItems>;
}

/** `kept` values a place; what was asked for longest ago goes first. */
function createRecall<T>(kept: number): Recall<T> {
  const owners = new WeakMap<object, Map<number, Map<string, T>>>();
  return (owner, place, key, make) => {
    const places = owners.get(owner) ?? new Map<number, Map<string, T>>();
    owners.set(owner, places);
    const values = places.get(place) ?? new Map<string, T>();
    places.set(place, values);
    const known = values.get(key);
    const value = known === undefined ? make() : known;
    values.delete(key);
    values.set(key, value);
    for (const oldest of values.keys()) {
      if (values.size <= kept) break;
      values.delete(oldest);
    }
    return value;
  };
}

function createPairRecall<T>(): PairRecall<T> {
  const known = new WeakMap<object, WeakMap<object, { readonly value: T }>>();
  return (left, right, make) => {
    const partners = known.get(left) ?? new WeakMap<object, { readonly value: T }>();
    known.set(left, partners);
    const made = partners.get(right) ?? { value: make() };
    partners.set(right, made);
    return made.value;
  };
}

export function createCapacityMemo(): CapacityMemo {
  return {
    plans: createRecall(2),
    measured: createRecall(2),
    subscales: createRecall(1),
    replicates: createRecall(3),
    differences: createPairRecall(),
    items: createRecall(3),
  };
}
