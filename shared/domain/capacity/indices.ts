/** Indices over visible cells: within, between, vertical, groups, pairs (method.md 8.3, 5-10). */
import type { Engagement } from '../engagement/types.ts';
import { groupMeetsLimit } from '../privacy/primary.ts';
import type { CellTable } from '../scoring/cells.ts';
import type { CapacityResult, GroupResult, IndexValue, PairResult, ResultCell } from './result.ts';

export interface Shown {
  readonly engagement: Engagement;
  /** G * G cells, row by row, already suppressed. */
  readonly cells: readonly ResultCell[];
  readonly groupCount: number;
}

type CellFilter = (a: number, b: number) => boolean;

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const difference = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? null : left - right;

/** Mean of visible cells that pass the filter, with how many of the relevant ones they are. */
function indexOver(shown: Shown, filter: CellFilter): IndexValue {
  const means: number[] = [];
  let relevant = 0;
  shown.cells.forEach((cell, at) => {
    if (!filter(Math.floor(at / shown.groupCount), at % shown.groupCount)) return;
    if (cell.state === 'not-relevant' || cell.state === 'not-surveyed') return;
    relevant += 1;
    if (cell.mean !== null) means.push(cell.mean);
  });
  const mean = meanOf(means);
  const reason = relevant === 0 ? 'no-relevant-cells' : 'no-visible-cells';
  return {
    mean,
    ci: null,
    visibleCells: means.length,
    relevantCells: relevant,
    ...(mean === null ? { reason } : {}),
  };
}

/** Within, between, vertical, all cells, and the overall index as the instrument wants it (8.3, 5 and 6). */
export function indexValues(shown: Shown): Omit<CapacityResult['indices'], 'respondentWeighted'> {
  const level = shown.engagement.groups.map((group) => group.level);
  const within = indexOver(shown, (a, b) => a === b);
  const between = indexOver(shown, (a, b) => a !== b);
  const vertical = indexOver(shown, (a, b) => level[a] !== level[b]);
  const allCells = indexOver(shown, () => true);
  return {
    overall: shown.engagement.instrument.scoring.overall === 'all_cells' ? allCells : between,
    within,
    between,
    vertical,
    allCells,
  };
}

/** Means of all valid ties in visible cells (8.3, 5, "respondent-weighted"). */
export function respondentWeighted(
  shown: Shown,
  table: CellTable,
): { within: number | null; between: number | null } {
  const over = (filter: CellFilter): number | null => {
    let sum = 0;
    let n = 0;
    shown.cells.forEach((cell, at) => {
      if (cell.mean === null || !filter(Math.floor(at / shown.groupCount), at % shown.groupCount)) return;
      const ties = table.n[at] ?? 0;
      sum += ties * cell.mean;
      n += ties;
    });
    return n === 0 ? null : sum / n;
  };
  return { within: over((a, b) => a === b), between: over((a, b) => a !== b) };
}

/** Within and between per dimension, over visible dimension cells. */
export function dimensionIndices(shown: Shown): CapacityResult['dimensions'] {
  return shown.engagement.instrument.dimensions.map(({ id }) => {
    const over = (filter: CellFilter): number | null =>
      meanOf(
        shown.cells.flatMap((cell, at) => {
          const mean = cell.dimensions[id]?.mean ?? null;
          return mean !== null && filter(Math.floor(at / shown.groupCount), at % shown.groupCount)
            ? [mean]
            : [];
        }),
      );
    return { id, within: over((a, b) => a === b), between: over((a, b) => a !== b) };
  });
}

/** Outgoing, incoming, own, self gap, own versus others (8.3, 7 and 10), over visible cells. */
export function groupResults(shown: Shown, responded: readonly number[]): readonly GroupResult[] {
  const { engagement, cells, groupCount } = shown;
  return engagement.groups.map((group, a) => {
    const others = engagement.groups.map((_, b) => b).filter((b) => b !== a);
    const visible = (row: number, column: number): number[] => {
      const mean = cells[row * groupCount + column]?.mean ?? null;
      return mean === null ? [] : [mean];
    };
    const out = others.flatMap((b) => visible(a, b));
    const incoming = others.flatMap((b) => visible(b, a));
    const own = visible(a, a)[0] ?? null;
    const people = responded[a] ?? 0;
    const outgoing = meanOf(out);
    const received = meanOf(incoming);
    return {
      id: group.id,
      outgoing,
      incoming: received,
      own,
      selfGap: difference(own, received),
      ownVersusOthers: difference(own, outgoing),
      outgoingCells: out.length,
      incomingCells: incoming.length,
      ...(people > 0 && !groupMeetsLimit(people, engagement.privacy) ? { reason: 'under-limit' } : {}),
    };
  });
}

/** Symmetric tie and reciprocity gap of each pair of groups with a relation (8.3, 8 and 9). */
export function pairResults(shown: Shown): readonly PairResult[] {
  const { engagement, cells, groupCount } = shown;
  const pairs: PairResult[] = [];
  engagement.groups.forEach((first, a) => {
    for (let b = a + 1; b < groupCount; b += 1) {
      const there = cells[a * groupCount + b];
      const back = cells[b * groupCount + a];
      if (!there || !back || (there.state === 'not-relevant' && back.state === 'not-relevant')) continue;
      const gap = difference(there.mean, back.mean);
      const symmetric = there.mean === null || back.mean === null ? null : (there.mean + back.mean) / 2;
      pairs.push({ a: first.id, b: engagement.groups[b]?.id ?? '', symmetric, gap });
    }
  });
  return pairs;
}
