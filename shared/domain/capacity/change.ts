/** Change between two rounds (method 8.3, 15 and 16): on cells that may be shown in both, never on others. */
import { hedgesG, welchTest, type Sample } from '../statistics/effect.ts';
import { holm } from '../statistics/holm.ts';
import { percentileInterval } from '../statistics/bootstrap.ts';
import { cellKinds, meanOf, visibleCells } from './indices.ts';
import { INDEX_NAMES, indexReplicates } from './intervals.ts';
import type { CapacityResult, ChangeValue } from './result.ts';
import type { ScoredRound } from './score.ts';

type Change = NonNullable<CapacityResult['change']>;

const BLANK = { difference: null, ci: null, g: null, p: null, pAdjusted: null, paired: false } as const;

/** Rounds that were asked with other instruments have no change, only a reason. */
export function incomparable(): Change {
  const reason = 'other-instrument';
  return { cells: [], indices: Object.fromEntries(INDEX_NAMES.map((name) => [name, { ...BLANK, reason }])) };
}

/**
 * After less before, as independent samples. Cells by Welch's t with Holm's correction over all cells shown; indices as
 * means over the cells that are visible in both rounds, with a bootstrap interval over both.
 */
export function resultChange(before: ScoredRound, after: ScoredRound, seed: number): Change {
  const shared = sharedCells(before, after);
  const tests = shared.map(([was, is]) => {
    const [first, second] = [sampleOf(before, was), sampleOf(after, is)];
    return { is, first, second, test: welchTest(first, second), effect: hedgesG(first, second) };
  });
  const adjusted = holm(tests.map(({ test }) => test?.p ?? null));
  const cells = tests.map(({ is, first, second, test, effect }, index) => ({
    rater: groupId(after, Math.floor(is / after.groupCount)),
    rated: groupId(after, is % after.groupCount),
    difference: second.mean - first.mean,
    ci: test?.ci ?? null,
    g: effect?.g ?? null,
    p: test?.p ?? null,
    pAdjusted: adjusted[index] ?? null,
    paired: false,
    ...(test ? {} : { reason: first.n < 2 || second.n < 2 ? 'too-little-data' : 'no-variance' }),
  }));
  return { cells, indices: indexChanges(before, after, shared, seed) };
}

function indexChanges(
  before: ScoredRound,
  after: ScoredRound,
  shared: readonly (readonly [number, number])[],
  seed: number,
): Readonly<Record<string, ChangeValue>> {
  const kinds = cellKinds(after);
  const sets = INDEX_NAMES.map((name) => {
    const visible = new Set(visibleCells(after, kinds[name]));
    return shared.filter(([, is]) => visible.has(is));
  });
  const was = indexReplicates(
    before,
    sets.map((set) => set.map(([cell]) => cell)),
    seed,
  );
  // Another stream of draws: the two rounds are independent samples.
  const is = indexReplicates(
    after,
    sets.map((set) => set.map(([, cell]) => cell)),
    seed + 1,
  );
  return Object.fromEntries(
    INDEX_NAMES.map((name, index): [string, ChangeValue] => {
      const set = sets[index] ?? [];
      if (set.length === 0) return [name, { ...BLANK, reason: 'no-shared-cells' }];
      const difference =
        meanOf(set.map(([, cell]) => after.cells.mean[cell] ?? NaN)) -
        meanOf(set.map(([cell]) => before.cells.mean[cell] ?? NaN));
      const [first, second] = [was[index], is[index]];
      const replicates = second?.map((value, at) => value - (first?.[at] ?? NaN)) ?? new Float64Array(0);
      return [name, { ...BLANK, difference, ci: percentileInterval(replicates).ci }];
    }),
  );
}

const groupId = (round: ScoredRound, group: number): string => round.engagement.groups[group]?.id ?? '';

/** [cell before, cell after] of every relation that may be shown in both rounds. */
function sharedCells(before: ScoredRound, after: ScoredRound): readonly (readonly [number, number])[] {
  const place = new Map(before.engagement.groups.map(({ id }, index) => [id, index]));
  return visibleCells(after, () => true).flatMap((cell) => {
    const rater = place.get(groupId(after, Math.floor(cell / after.groupCount)));
    const rated = place.get(groupId(after, cell % after.groupCount));
    if (rater === undefined || rated === undefined) return [];
    const was = rater * before.groupCount + rated;
    return before.states[was] === 'ok' ? [[was, cell] as const] : [];
  });
}

function sampleOf(round: ScoredRound, cell: number): Sample {
  return {
    n: round.cells.n[cell] ?? 0,
    mean: round.cells.mean[cell] ?? NaN,
    sd: round.cells.sd[cell] ?? NaN,
  };
}
