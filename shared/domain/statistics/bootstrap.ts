/** Percentile intervals by resampling respondents within their groups (method 8.3, 14; Efron & Tibshirani 1993). */
import { createRandom, type Random } from '../../lib/random.ts';
import type { Interval } from '../capacity/result.ts';

/** Quantile by linear interpolation of order statistics (type 7 of Hyndman & Fan 1996); `sorted` ascending, not empty. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  return low + (place - below) * ((sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN) - low);
}

/** Ties of one group's respondents in columns, one column a cell that the group rates. */
export interface GroupTies {
  readonly respondents: number;
  readonly columns: readonly {
    /** Index of the cell in a replicate. */
    readonly cell: number;
    /** One value a respondent; 0 where there is no tie. */
    readonly values: Float64Array;
    /** Respondents without a tie. */
    readonly missing: readonly number[];
  }[];
}

export interface BootstrapInterval {
  readonly ci: Interval | null;
  /** Resamples in which every cell of the statistic had a tie. */
  readonly used: number;
}

/** Cell means of one resample of a group: how often each respondent was drawn, times what each one answered. */
function resampleGroup(group: GroupTies, drawn: Float64Array, random: Random, means: Float64Array): void {
  const { respondents } = group;
  drawn.fill(0, 0, respondents);
  for (let draw = 0; draw < respondents; draw += 1) {
    const respondent = Math.floor(random.next() * respondents);
    drawn[respondent] = (drawn[respondent] ?? 0) + 1;
  }
  for (const { cell, values, missing } of group.columns) {
    let count = respondents;
    for (const absent of missing) count -= drawn[absent] ?? 0;
    means[cell] = sumOfProducts(drawn, values, respondents) / count;
  }
}

/** Four sums at a time, so that no addition waits for the one before. */
function sumOfProducts(left: Float64Array, right: Float64Array, length: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let at = 0;
  for (; at + 3 < length; at += 4) {
    first += (left[at] ?? 0) * (right[at] ?? 0);
    second += (left[at + 1] ?? 0) * (right[at + 1] ?? 0);
    third += (left[at + 2] ?? 0) * (right[at + 2] ?? 0);
    fourth += (left[at + 3] ?? 0) * (right[at + 3] ?? 0);
  }
  for (; at < length; at += 1) first += (left[at] ?? 0) * (right[at] ?? 0);
  return first + second + (third + fourth);
}

/**
 * Values of statistics in resamples. Each replicate draws every group's respondents anew, with replacement; a respondent
 * brings all ties along, so that ties of one person stay together. `statistics` lists the cells that each one averages;
 * NaN stands where a cell of it had no tie in that resample.
 */
export function bootstrapReplicates(
  groups: readonly GroupTies[],
  cellCount: number,
  statistics: readonly (readonly number[])[],
  replications: number,
  seed: number,
): readonly Float64Array[] {
  const random = createRandom(seed);
  const means = new Float64Array(cellCount);
  const drawn = new Float64Array(Math.max(0, ...groups.map(({ respondents }) => respondents)));
  const draws = statistics.map((cells) => ({ cells, values: new Float64Array(replications) }));
  for (let replicate = 0; replicate < replications; replicate += 1) {
    for (const group of groups) resampleGroup(group, drawn, random, means);
    for (const { cells, values } of draws) {
      let sum = 0;
      for (const cell of cells) sum += means[cell] ?? NaN;
      values[replicate] = sum / cells.length;
    }
  }
  return draws.map(({ values }) => values);
}

/** 95 % percentile interval of replicates; blank where fewer than half are defined: those would be lucky draws only. */
export function percentileInterval(replicates: Float64Array): BootstrapInterval {
  const defined = replicates.filter((value) => value === value).sort();
  const used = defined.length;
  if (used === 0 || used * 2 < replicates.length) return { ci: null, used };
  return { ci: { low: quantile(defined, 0.025), high: quantile(defined, 0.975) }, used };
}
