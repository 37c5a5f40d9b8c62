/** Tie scores to cells: mean, n and SD per relation and per dimension (method.md 8.3, 4). Not yet suppressed. */
import type { Responses } from '../responses/types.ts';
import type { TieScores } from './ties.ts';

/** Raw cells in columns; index a * G + b, dimension cells (a * G + b) * D + d. Mean and SD are NaN where undefined. */
export interface CellTable {
  readonly n: Uint32Array;
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly dimensionN: Uint32Array;
  readonly dimensionMean: Float64Array;
  readonly dimensionSd: Float64Array;
}

/** Cells of G groups and D dimensions; dimension cells rest on valid ties only, so that all matrices share one base. */
export function cellTable(responses: Responses, scores: TieScores, dimensionCount: number): CellTable {
  const groupCount = responses.groupIds.length;
  const cells = accumulator(groupCount * groupCount);
  const dimensions = accumulator(groupCount * groupCount * dimensionCount);
  for (let i = 0; i < responses.respondentCount; i += 1) {
    const a = responses.group[i] ?? 0;
    for (let b = 0; b < groupCount; b += 1) {
      const tie = scores.ties[i * groupCount + b] ?? NaN;
      if (Number.isNaN(tie)) continue;
      const cell = a * groupCount + b;
      add(cells, cell, tie);
      for (let d = 0; d < dimensionCount; d += 1) {
        const score = scores.dimensions[(i * groupCount + b) * dimensionCount + d] ?? NaN;
        if (!Number.isNaN(score)) add(dimensions, cell * dimensionCount + d, score);
      }
    }
  }
  const whole = finish(cells);
  const parts = finish(dimensions);
  return { ...whole, dimensionN: parts.n, dimensionMean: parts.mean, dimensionSd: parts.sd };
}

interface Accumulator {
  readonly n: Uint32Array;
  readonly mean: Float64Array;
  readonly m2: Float64Array;
}

function accumulator(size: number): Accumulator {
  return { n: new Uint32Array(size), mean: new Float64Array(size), m2: new Float64Array(size) };
}

/** Welford's update: stable for large n and close values. */
function add(into: Accumulator, at: number, value: number): void {
  const n = (into.n[at] ?? 0) + 1;
  const before = into.mean[at] ?? 0;
  const mean = before + (value - before) / n;
  into.n[at] = n;
  into.mean[at] = mean;
  into.m2[at] = (into.m2[at] ?? 0) + (value - before) * (value - mean);
}

function finish({ n, mean, m2 }: Accumulator): Pick<CellTable, 'n' | 'mean' | 'sd'> {
  const sd = new Float64Array(n.length);
  for (let at = 0; at < n.length; at += 1) {
    const count = n[at] ?? 0;
    if (count === 0) mean[at] = NaN;
    sd[at] = count < 2 ? NaN : Math.sqrt((m2[at] ?? 0) / (count - 1));
  }
  return { n, mean, sd };
}
