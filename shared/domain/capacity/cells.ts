/** The cells of the result: rater x rated, with their dimensions and t intervals. */
import { respondedTold } from '../privacy/counts.ts';
import { tCritical } from '../statistics/t-distribution.ts';
import type { CapacityMemo } from './memo.ts';
import type { Audience, DimensionCell, Interval, ResultCell } from './result.ts';
import type { ScoredRound } from './score.ts';
import { hasAllDimensions, subscaleMeans } from './subscales.ts';

/** All G x G cells, raters in the order of the groups, then rated groups. What is hidden has no number but, for the consultant, its n. */
export function resultCells(
  round: ScoredRound,
  audience: Audience,
  memo?: CapacityMemo,
): readonly ResultCell[] {
  const { groups, statistics, instrument } = round.engagement;
  const told = audience === 'client' ? respondedTold(round) : groups.map(() => true);
  const subscaleCells = subscaleMeans(round, memo);
  const critical = new Map<number, number>();
  const criticalOf = (df: number): number => {
    const value = critical.get(df) ?? tCritical(0.05, df);
    critical.set(df, value);
    return value;
  };
  return groups.flatMap((rater, from) =>
    groups.map((rated, to): ResultCell => {
      const cell = from * round.groupCount + to;
      const ends = { rater: rater.id, rated: rated.id };
      const state = shownState(round, cell, from, audience);
      const n = countShown(round, cell, audience);
      const dimensions = dimensionCells(round, cell, audience);
      const subscales = Object.fromEntries(
        instrument.subscales.map(({ id }, part): [string, number | null] => {
          const shown = state === 'ok' && hasAllDimensions(round, cell);
          const mean = subscaleCells[cell * instrument.subscales.length + part] ?? NaN;
          return [id, shown && mean === mean ? mean : null];
        }),
      );
      const responded = told[from] ? (round.counts.responded[from] ?? 0) : null;
      const coverage = n === null || !responded ? null : n / responded;
      if (state !== 'ok') {
        const reason = round.hiddenBy[cell] ?? 'primary';
        const hiddenBy = state === 'hidden' && audience === 'consultant' ? { hiddenBy: reason } : {};
        const blank = { mean: null, sd: null, ci: null };
        return { ...ends, state, ...hiddenBy, n, ...blank, coverage, dimensions, subscales };
      }
      const mean = round.cells.mean[cell] ?? NaN;
      const sd = round.cells.sd[cell] ?? NaN;
      const factor = statistics.finitePopulation ? populationFactor(n ?? 0, rater.invited) : 1;
      const ci = tInterval(mean, sd * factor, n ?? 0, criticalOf);
      return { ...ends, state, n, mean, sd: sd === sd ? sd : null, ci, coverage, dimensions, subscales };
    }),
  );
}

/**
 * To the client a small group's unanswered relation looks like its other ones: that nobody of two or three people had
 * an answer would be a statement about each of them.
 */
function shownState(
  round: ScoredRound,
  cell: number,
  rater: number,
  audience: Audience,
): ResultCell['state'] {
  const state = round.states[cell] ?? 'not-relevant';
  const responded = round.counts.responded[rater] ?? 0;
  const { min_cell, min_group } = round.engagement.privacy;
  const small = responded > 0 && responded < Math.max(min_cell, min_group);
  return state === 'no-answers' && small && audience === 'client' ? 'hidden' : state;
}

function countShown(round: ScoredRound, cell: number, audience: Audience): number | null {
  const state = shownState(round, cell, Math.floor(cell / round.groupCount), audience);
  if (state === 'not-relevant' || state === 'not-surveyed') return null;
  return state === 'hidden' && audience === 'client' ? null : (round.cells.n[cell] ?? 0);
}

function dimensionCells(
  round: ScoredRound,
  cell: number,
  audience: Audience,
): Readonly<Record<string, DimensionCell>> {
  const { dimensions } = round.engagement.instrument;
  const cellCount = countShown(round, cell, audience);
  return Object.fromEntries(
    dimensions.map(({ id }, d): [string, DimensionCell] => {
      const at = cell * dimensions.length + d;
      const count = round.dimensionCells.n[at] ?? 0;
      if (round.dimensionVisible[at] !== 1) {
        const n = cellCount === null || (audience === 'client' && count > 0) ? null : count;
        return [id, { mean: null, n, sd: null }];
      }
      const sd = round.dimensionCells.sd[at] ?? NaN;
      return [id, { mean: round.dimensionCells.mean[at] ?? NaN, n: count, sd: sd === sd ? sd : null }];
    }),
  );
}

/** sqrt(1 - n / N) of N invited (method 8.3, 13); 1 where N is not known, 0 where everybody answered. */
function populationFactor(n: number, invited: number | null): number {
  return invited === null ? 1 : Math.sqrt(Math.max(0, 1 - n / invited));
}

/** M +- t(.975, n - 1) S / sqrt(n) (method 8.3, 13); null for one tie. */
function tInterval(mean: number, sd: number, n: number, criticalOf: (df: number) => number): Interval | null {
  if (n < 2) return null;
  const half = (criticalOf(n - 1) * sd) / Math.sqrt(n);
  return { low: mean - half, high: mean + half };
}
