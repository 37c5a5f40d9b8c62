/** Cells with their state: computed ones under the limit are hidden here, once, for everything that follows. */
import type { Engagement } from '../engagement/types.ts';
import { groupMeetsLimit, meetsLimit } from '../privacy/primary.ts';
import type { CellTable } from '../scoring/cells.ts';
import { tQuantile } from '../statistics/t-distribution.ts';
import type { Audience, CellState, DimensionCell, Interval, ResultCell } from './result.ts';

export interface CellContext {
  readonly engagement: Engagement;
  /** 1 where the relation is relevant; index a * G + b. */
  readonly relevance: Uint8Array;
  readonly table: CellTable;
  /** Respondents with at least one valid tie, per group. */
  readonly responded: readonly number[];
  readonly audience: Audience;
}

const finite = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

/** All G * G cells, row by row (rater by rater). */
export function visibleCells(context: CellContext): readonly ResultCell[] {
  const { groups } = context.engagement;
  return groups.flatMap((_, a) => groups.map((__, b) => oneCell(context, a, b)));
}

function oneCell(context: CellContext, a: number, b: number): ResultCell {
  const { engagement, table, audience } = context;
  const at = a * engagement.groups.length + b;
  const n = table.n[at] ?? 0;
  const state = cellState(context, a, at, n);
  const rater = engagement.groups[a]?.id ?? '';
  const rated = engagement.groups[b]?.id ?? '';
  if (state !== 'ok') {
    const counted = state === 'no-answers' || (state === 'hidden' && audience === 'consultant');
    return {
      rater,
      rated,
      state,
      ...(state === 'hidden' ? { hiddenBy: 'primary' as const } : {}),
      n: counted ? n : null,
      mean: null,
      sd: null,
      ci: null,
      dimensions: blankDimensions(engagement),
    };
  }
  const mean = finite(table.mean[at]);
  const sd = finite(table.sd[at]);
  return {
    rater,
    rated,
    state,
    n,
    mean,
    sd,
    ci: tInterval(mean, sd, n),
    dimensions: dimensionCells(context, at),
  };
}

function cellState(context: CellContext, rater: number, at: number, n: number): CellState {
  const { engagement, responded } = context;
  if (context.relevance[at] !== 1) return 'not-relevant';
  const people = responded[rater] ?? 0;
  if (n === 0) {
    const invited = engagement.groups[rater]?.invited ?? 0;
    return people === 0 && invited === 0 ? 'not-surveyed' : 'no-answers';
  }
  return meetsLimit(n, engagement.privacy.min_cell) && groupMeetsLimit(people, engagement.privacy)
    ? 'ok'
    : 'hidden';
}

function blankDimensions(engagement: Engagement): Readonly<Record<string, DimensionCell>> {
  return Object.fromEntries(
    engagement.instrument.dimensions.map(({ id }) => [id, { mean: null, n: null, sd: null }]),
  );
}

/** Dimension cells of a visible cell; one that fewer people answered than the limit is hidden by itself. */
function dimensionCells(context: CellContext, at: number): Readonly<Record<string, DimensionCell>> {
  const { engagement, table, audience } = context;
  const count = engagement.instrument.dimensions.length;
  return Object.fromEntries(
    engagement.instrument.dimensions.map(({ id }, d) => {
      const n = table.dimensionN[at * count + d] ?? 0;
      if (!meetsLimit(n, engagement.privacy.min_cell))
        return [id, { mean: null, n: audience === 'consultant' ? n : null, sd: null }];
      return [
        id,
        {
          mean: finite(table.dimensionMean[at * count + d]),
          n,
          sd: finite(table.dimensionSd[at * count + d]),
        },
      ];
    }),
  );
}

/** M +- t(.975, n - 1) * S / sqrt(n) (8.3, 13); null below two people. */
export function tInterval(mean: number | null, sd: number | null, n: number): Interval | null {
  if (mean === null || sd === null || n < 2) return null;
  const half = (tQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  return { low: mean - half, high: mean + half };
}
