/**
 * The full result of 5,000 respondents x 30 groups x 7 items (1.05 million answers) with 2,000 bootstrap replications: time,
 * memory, a changed setting, growth, and the ratio to a vectorised base-R script of the same statistics (compute.R).
 */
import { computeCapacity } from '../../shared/domain/capacity/index.ts';
import { createCapacityMemo } from '../../shared/domain/capacity/memo.ts';
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
import type { Engagement } from '../../shared/domain/engagement/types.ts';
import { compareWithBaseline, runBaseline } from './r-baseline.ts';
import { benchSurvey, type BenchSurvey } from './survey.ts';

const PEOPLE = 5000;
const GROUPS = 30;
const ITEMS = 7;
const RUNS = 15;

function report(name: string, value: number, unit: string, limit?: number): void {
  console.log(
    JSON.stringify({ name: `compute: ${name}`, value, unit, ...(limit === undefined ? {} : { limit }) }),
  );
}

/** Of several runs the quickest: whatever else the machine does only adds to it. */
const best = (values: readonly number[]): number => Math.min(...values);

/** Milliseconds of each run; what is left of the run before is collected first. */
function timesOf(runs: number, work: (run: number) => unknown): readonly number[] {
  return Array.from({ length: runs }, (_, run) => {
    globalThis.gc?.();
    const started = performance.now();
    work(run);
    return performance.now() - started;
  });
}

const resultOf = ({ engagement, responses }: BenchSurvey): CapacityResult =>
  computeCapacity({ engagement, responses, instrumentHash: 'bench', audience: 'consultant' });

/** All relations but one, another one every time. */
function withoutRelation(engagement: Engagement, which: number): Engagement {
  const ids = engagement.groups.map(({ id }) => id);
  const all = ids.flatMap((rater) => ids.map((rated) => [rater, rated] as const));
  return { ...engagement, relations: all.filter((_, index) => index !== 31 * (which + 1)) };
}

/** Each setting is changed on a memory that holds the result before the change, and nothing else. */
function changedSettings({ engagement, responses }: BenchSurvey): void {
  const { privacy, statistics } = engagement;
  const changes: readonly (readonly [string, (run: number) => Engagement])[] = [
    ['limit of cells 5 to 6', () => ({ ...engagement, privacy: { ...privacy, min_cell: 6 } })],
    ['one relation off', (run) => withoutRelation(engagement, run)],
    [
      'finite population on',
      () => ({ ...engagement, statistics: { ...statistics, finitePopulation: true } }),
    ],
  ];
  for (const [name, change] of changes) {
    const memo = createCapacityMemo();
    const compute = (changed: Engagement): CapacityResult =>
      computeCapacity({
        engagement: changed,
        responses,
        instrumentHash: 'bench',
        audience: 'consultant',
        memo,
      });
    compute(engagement);
    report(`changed setting, ${name}`, best(timesOf(RUNS, (run) => compute(change(run)))), 'ms', 100);
  }
}

/** Answers and milliseconds; the limits are lowered so that small surveys do all the work too. */
function growth(): void {
  const limits = { privacy: { minCell: 1, minGroup: 1, minLeaderCell: 1, commentMin: 1 } };
  for (const answers of [10_000, 100_000, 1_000_000]) {
    const survey = benchSurvey(Math.ceil(answers / GROUPS / ITEMS), GROUPS, limits);
    report(`10^${Math.log10(answers)} answers`, best(timesOf(5, () => resultOf(survey))), 'ms');
  }
}

const survey = benchSurvey(PEOPLE, GROUPS);
globalThis.gc?.();
const before = process.memoryUsage().rss;
const [first = NaN] = timesOf(1, () => resultOf(survey));
report(
  'memory, peak over the loaded responses',
  (process.resourceUsage().maxRSS * 1024 - before) / 1e6,
  'MB',
  300,
);
report('full result, first time', first, 'ms');
const full = best(timesOf(RUNS, () => resultOf(survey)));
report(`full result, best of ${RUNS}`, full, 'ms');
const baseline = runBaseline(survey, 7);
if (baseline === null) console.log('Rscript is not installed: no comparison with R');
else {
  const compared = compareWithBaseline(resultOf(survey), baseline);
  const theirs = best(baseline.times) * 1000;
  report('numbers equal to those of R', compared, '');
  report(`R ${baseline.version}, vectorised base R, best of ${baseline.times.length}`, theirs, 'ms');
  report('R takes as many times longer (goal: 20)', theirs / full, 'x');
  report('R against the first time', theirs / first, 'x');
}
changedSettings(survey);
growth();
