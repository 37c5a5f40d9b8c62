/** Positions and a change between two rounds by hand, put on an example: for charts and screens that compare. */
import type { CapacityResult, ChangeValue, PositionGroup } from '../../shared/domain/capacity/result.ts';
import type { Example } from './results.ts';

const VERDICTS = ['higher', 'lower', 'unclear', 'blank'] as const;

function changeOf(order: number): ChangeValue {
  const verdict = VERDICTS[order % 4] ?? 'blank';
  const base = { g: 0.3, p: 0.03, pAdjusted: 0.04, paired: false, verdict };
  if (verdict === 'blank')
    return {
      ...base,
      difference: null,
      ci: null,
      g: null,
      p: null,
      pAdjusted: null,
      reason: 'too-little-data',
    };
  const size = 0.2 + (order % 5) * 0.08;
  const difference = verdict === 'higher' ? size + 0.2 : verdict === 'lower' ? -size - 0.2 : size - 0.3;
  const half = verdict === 'unclear' ? 0.45 : 0.18;
  return { ...base, difference, ci: { low: difference - half, high: difference + half } };
}

/** The example with positions (every third group too small to show) and a change of every verdict. */
export function withComparisons({ engagement, result }: Example): Example {
  const groups = engagement.groups.map(({ id }, at): PositionGroup => {
    const mean = (result.groups[at]?.outgoing ?? 3.2) + (at % 2) * 0.3;
    if (at % 3 === 2)
      return {
        id,
        leaders: { n: null, mean: null },
        employees: { n: null, mean: null },
        gap: null,
        gapCi: null,
        reason: 'hidden',
      };
    const gap = at % 2 === 0 ? 0.62 : -0.14;
    return {
      id,
      leaders: { n: 6, mean: mean + gap },
      employees: { n: 21, mean },
      gap,
      gapCi: { low: gap - 0.3, high: gap + 0.3 },
    };
  });
  const positions: CapacityResult['positions'] = {
    leaders: { n: 18, mean: 3.71 },
    employees: { n: 100, mean: 3.24 },
    gap: 0.47,
    gapCi: { low: 0.21, high: 0.73 },
    groups,
  };
  const cells = result.cells
    .filter(({ state }) => state === 'ok')
    .map(({ rater, rated }, order) => ({ rater, rated, ...changeOf(order) }));
  const change: CapacityResult['change'] = {
    cells,
    indices: { between: changeOf(0), within: changeOf(2), vertical: changeOf(3) },
  };
  return { engagement, result: { ...result, positions, change } };
}

/** The round before: every number a little lower, the same cells shown. */
export function roundBefore({ result }: Example): CapacityResult {
  const cells = result.cells.map((cell) => ({
    ...cell,
    mean: cell.mean === null ? null : cell.mean - 0.2,
    dimensions: Object.fromEntries(
      Object.entries(cell.dimensions).map(([id, part], at) => [
        id,
        { ...part, mean: part.mean === null ? null : part.mean - 0.3 + at * 0.08 },
      ]),
    ),
  }));
  return { ...result, round: '2025-2', cells };
}
