/** The linear system of an audit: what is not shown (unknowns), what the shown numbers say about it (equations), and how much room is left. */
import type { Range } from '../ranges.ts';
import { linearBounds, type LinearRow } from './bounds.ts';
import { determinedColumns } from './elimination.ts';

/** Something hidden. Means are in scale ranges above the lowest value: 0..1. */
export interface Unknown extends Range {
  /** Width that must be left; 0: it need not be protected. */
  readonly required: number;
}

export interface System {
  /** The column of the unknown with this name; made when it is first asked for. */
  unknown(name: string, make: () => Unknown): number;
  /** low <= sum of factor * unknown <= high. Without a term it says nothing. */
  equation(terms: LinearRow['terms'], low: number, high?: number): void;
  solve(): SystemFindings;
}

export interface SystemFindings {
  /** Names of the protected unknowns that are determined, or have too little room. */
  readonly recoverable: readonly string[];
  /** Protected unknowns. */
  readonly checked: number;
  readonly equations: number;
}

/** More than the margins of bounds and of the shown numbers' rounding. */
const MARGIN = 1e-6;
const EXACT = 1e-9;

export function createSystem(): System {
  const names: string[] = [];
  const unknowns: Unknown[] = [];
  const places = new Map<string, number>();
  const rows: LinearRow[] = [];
  return {
    unknown(name, make) {
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, unknowns.length);
      names.push(name);
      unknowns.push(make());
      return unknowns.length - 1;
    },
    equation(terms, low, high = low) {
      const merged = new Map<number, number>();
      for (const [column, factor] of terms) merged.set(column, (merged.get(column) ?? 0) + factor);
      const kept = [...merged].filter(([, factor]) => Math.abs(factor) > EXACT);
      if (kept.length > 0) rows.push({ terms: kept, low, high });
    },
    solve() {
      const found = blocksOf(unknowns.length, rows).flatMap((block) => tightColumns(block, unknowns));
      return {
        recoverable: found.sort((a, b) => a - b).map((column) => names[column] ?? ''),
        checked: unknowns.filter(({ required }) => required > 0).length,
        equations: rows.length,
      };
    },
  };
}

interface Block {
  readonly columns: readonly number[];
  readonly rows: readonly LinearRow[];
}

/** Unknowns that no equation joins are worked out apart. Columns without an equation are left out: nothing is said of them. */
function blocksOf(count: number, rows: readonly LinearRow[]): readonly Block[] {
  const head = Int32Array.from({ length: count }, (_, column) => column);
  const headOf = (column: number): number => {
    let at = column;
    while (head[at] !== at) at = head[at] = head[head[at] ?? at] ?? at;
    return at;
  };
  for (const { terms } of rows)
    for (const [column] of terms) head[headOf(column)] = headOf(terms[0]?.[0] ?? column);
  const blocks = new Map<number, { columns: Set<number>; rows: LinearRow[] }>();
  for (const row of rows) {
    const key = headOf(row.terms[0]?.[0] ?? 0);
    const block = blocks.get(key) ?? { columns: new Set<number>(), rows: [] };
    blocks.set(key, block);
    block.rows.push(row);
    for (const [column] of row.terms) block.columns.add(column);
  }
  return [...blocks.values()].map(({ columns, rows: own }) => ({ columns: [...columns], rows: own }));
}

/** Protected columns of a block that are determined, or have less room than they need. */
function tightColumns(block: Block, unknowns: readonly Unknown[]): readonly number[] {
  const isProtected = (column: number): boolean => (unknowns[column]?.required ?? 0) > 0;
  if (!block.columns.some(isProtected)) return [];
  const place = new Map(block.columns.map((column, at) => [column, at]));
  const rows = block.rows.map(({ terms, low, high }) => ({
    terms: terms.map(([column, factor]) => [place.get(column) ?? 0, factor] as const),
    low,
    high,
  }));
  const exact = rows.filter(({ low, high }) => high - low < EXACT);
  const determined = new Set(
    determinedColumns(
      block.columns.length,
      exact.map(({ terms }) => terms),
    ),
  );
  const ranges = block.columns.map((column) => unknowns[column] ?? { low: 0, high: 1 });
  const targets = [...block.columns.keys()].filter((at) => isProtected(block.columns[at] ?? -1));
  const bounds =
    (rows.length > 1 ? linearBounds(ranges, rows, targets) : null) ??
    targets.map((target) => boundsByEach(ranges, rows, target));
  return targets.flatMap((target, index) => {
    const column = block.columns[target] ?? 0;
    const left = bounds[index];
    const tight = left !== undefined && left.high - left.low < (unknowns[column]?.required ?? 0) - MARGIN;
    return determined.has(target) || tight ? [column] : [];
  });
}

/** What equations leave of an unknown, each by itself: of one equation, or of numbers that contradict one another. */
function boundsByEach(ranges: readonly Range[], rows: readonly LinearRow[], target: number): Range {
  return rows.reduce(
    (left, row) => {
      const { low, high } = boundsByOne(ranges, row, target);
      return { low: Math.max(left.low, low), high: Math.min(left.high, high) };
    },
    ranges[target] ?? { low: 0, high: 1 },
  );
}

/** What one equation leaves of one of its unknowns: exact, the others moving freely in their ranges. */
export function boundsByOne(
  ranges: readonly Range[],
  { terms, low, high }: LinearRow,
  target: number,
): Range {
  let [least, most, own] = [0, 0, 0];
  for (const [column, factor] of terms) {
    const { low: from, high: to } = ranges[column] ?? { low: 0, high: 0 };
    if (column === target) own = factor;
    else {
      least += Math.min(factor * from, factor * to);
      most += Math.max(factor * from, factor * to);
    }
  }
  const range = ranges[target] ?? { low: 0, high: 0 };
  if (own === 0) return range;
  const [first, second] = [(low - most) / own, (high - least) / own];
  return {
    low: Math.max(range.low, Math.min(first, second)),
    high: Math.min(range.high, Math.max(first, second)),
  };
}
