/** Change between two rounds (method 8.3, 15 and 16): on cells that may be shown in both, never on others. */
import { hedgesG, pairedTest, welchTest, type Sample } from '../statistics/effect.ts';
import { holm } from '../statistics/holm.ts';
import { percentileInterval } from '../statistics/bootstrap.ts';
import { cellKinds, meanOf, visibleCells } from './indices.ts';
import { INDEX_NAMES, indexReplicates } from './intervals.ts';
import type { CapacityMemo } from './memo.ts';
import { pairedTies, samePeople, type PairedTies } from './pairing.ts';
import type { CapacityResult, ChangeValue, ChangeVerdict, Interval } from './result.ts';
import type { ScoredRound } from './score.ts';

type Change = NonNullable<CapacityResult['change']>;

const BLANK = {
  difference: null,
  ci: null,
  g: null,
  p: null,
  pAdjusted: null,
  paired: false,
  verdict: 'blank',
} as const;

/** Smallest |g| and largest adjusted p that a difference may be called one with (method 8.3, 16). */
const SMALLEST_EFFECT = 0.2;
const LARGEST_P = 0.05;

/** Rounds that were asked with other instruments have no change, only a reason. */
export function incomparable(): Change {
  const reason = 'other-instrument';
  return { cells: [], indices: Object.fromEntries(INDEX_NAMES.map((name) => [name, { ...BLANK, reason }])) };
}

/**
 * After less before. A cell by the paired t where the same respondents answered both times (pairing.ts), else by Welch's
 * t; Holm's correction over all cells shown. Indices as means over the cells that are visible in both rounds, with a
 * bootstrap interval over both rounds as independent samples.
 */
export function resultChange(
  before: ScoredRound,
  after: ScoredRound,
  seed: number,
  memo?: CapacityMemo,
): Change {
  const shared = sharedCells(before, after);
  const people = samePeople(before, after);
  const changes = shared.map((ends): CellChange => {
    const pairs = pairedTies(before, after, ends, people);
    return pairs
      ? pairedChange(pairs)
      : independentChange(sampleOf(before, ends[0]), sampleOf(after, ends[1]));
  });
  const adjusted = holm(changes.map(({ p }) => p));
  const cells = changes.map((change, index) => {
    const [, is] = shared[index] ?? [0, 0];
    const pAdjusted = adjusted[index] ?? null;
    return {
      rater: groupId(after, Math.floor(is / after.groupCount)),
      rated: groupId(after, is % after.groupCount),
      ...change,
      pAdjusted,
      verdict: verdictOf(change.ci, change.g, pAdjusted),
    };
  });
  return { cells, indices: indexChanges(before, after, shared, seed, memo) };
}

type CellChange = Omit<ChangeValue, 'pAdjusted' | 'verdict'>;

function independentChange(first: Sample, second: Sample): CellChange {
  const test = welchTest(first, second);
  return {
    difference: second.mean - first.mean,
    ci: test?.ci ?? null,
    g: hedgesG(first, second)?.g ?? null,
    p: test?.p ?? null,
    paired: false,
    ...(test ? {} : { reason: first.n < 2 || second.n < 2 ? 'too-little-data' : 'no-variance' }),
  };
}

/** Difference, interval and p of the pairs; g is that of formula 15 on the same pairs, dz stands beside it. */
function pairedChange({ before, after }: PairedTies): CellChange {
  const differences = after.map((value, at) => value - (before[at] ?? NaN));
  const test = pairedTest(differences);
  return {
    difference: meanOf(differences),
    ci: test?.ci ?? null,
    g: hedgesG(momentsOf(before), momentsOf(after))?.g ?? null,
    p: test?.p ?? null,
    paired: true,
    pairs: differences.length,
    dz: test?.dz ?? null,
    ...(test ? {} : { reason: differences.length < 2 ? 'too-little-data' : 'no-variance' }),
  };
}

/**
 * A difference is called one only where its interval excludes 0 and |g| reaches .2, and for cells where p holds after
 * Holm's correction (method 8.3, 16). Without an interval there is nothing to say.
 */
function verdictOf(ci: Interval | null, g: number | null, pAdjusted?: number | null): ChangeVerdict {
  if (ci === null) return 'blank';
  if (!isCalledDifference(ci, g, pAdjusted)) return 'unclear';
  return ci.low > 0 ? 'higher' : 'lower';
}

/** `pAdjusted` undefined: there is no test of its own, the interval alone decides beside g. */
export function isCalledDifference(
  ci: Interval | null,
  g: number | null,
  pAdjusted?: number | null,
): boolean {
  const excludesZero = ci !== null && (ci.low > 0 || ci.high < 0);
  const holds = pAdjusted === undefined || (pAdjusted !== null && pAdjusted < LARGEST_P);
  return excludesZero && g !== null && Math.abs(g) >= SMALLEST_EFFECT && holds;
}

/** n, mean and sample standard deviation (n - 1); sd NaN for one value. */
function momentsOf(values: readonly number[]): Sample {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n: values.length, mean, sd: Math.sqrt(squares / (values.length - 1)) };
}

/** Each respondent's mean over the ties in a set of cells: what the effect size of an index is worked out from. */
function personSample(round: ScoredRound, cells: readonly number[]): Sample {
  const { groupCount, responses, scores } = round;
  const rated = responses.groupIds.map((): number[] => []);
  for (const cell of cells) rated[Math.floor(cell / groupCount)]?.push(cell % groupCount);
  const means: number[] = [];
  for (let respondent = 0; respondent < responses.respondentCount; respondent += 1) {
    let [sum, count] = [0, 0];
    for (const other of rated[responses.group[respondent] ?? 0] ?? []) {
      const tie = scores.ties[respondent * groupCount + other] ?? NaN;
      if (tie !== tie) continue;
      sum += tie;
      count += 1;
    }
    if (count > 0) means.push(sum / count);
  }
  return momentsOf(means.sort((a, b) => a - b));
}

function indexChanges(
  before: ScoredRound,
  after: ScoredRound,
  shared: readonly (readonly [number, number])[],
  seed: number,
  memo: CapacityMemo | undefined,
): Readonly<Record<string, ChangeValue>> {
  const kinds = cellKinds(after);
  const sets = INDEX_NAMES.map((name) => {
    const visible = new Set(visibleCells(after, kinds[name]));
    return shared.filter(([, is]) => visible.has(is));
  });
  const was = indexReplicates(
    before,
    sets.map((set) => set.map(([cell]) => cell)),
    // Another stream of draws, also where the two are one round: independent samples.
    seed + 1,
    memo,
  );
  const is = indexReplicates(
    after,
    sets.map((set) => set.map(([, cell]) => cell)),
    seed,
    memo,
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
      const { ci } = percentileInterval(replicates);
      const [then, now] = [set.map(([cell]) => cell), set.map(([, cell]) => cell)];
      const g = hedgesG(personSample(before, then), personSample(after, now))?.g ?? null;
      return [name, { ...BLANK, difference, ci, g, verdict: verdictOf(ci, g) }];
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
