/** Cells as equations: a visible cell is the mean of ties, and a tie is the weighted mean of its dimensions (method 8.3, 3). */
import type { Dimension, Scoring } from '../../instrument/types.ts';
import { neededOf } from '../../scoring/plan.ts';
import { addMixture, type Part } from './mixtures.ts';
import { unitOf, type ShownRound } from './shown.ts';
import type { System } from './system.ts';
import { cellEntry, dimensionEntry } from './totals.ts';

/** Every hidden cell as an unknown, and every visible cell with hidden dimensions as an equation in these. */
export function addCells(shown: ShownRound, system: System): void {
  const { instrument } = shown.frame;
  const { dimensions, scoring } = instrument;
  const anyWeight = scoring.tie_from === 'items' && dimensions.some(({ items }) => items.length > 1);
  const needed = neededOf(scoring.dimension_missing_min_share, dimensions.length);
  shown.mean.forEach((mean, cell) => {
    const entry = cellEntry(shown, system, cell);
    if (mean !== mean) {
      entry?.column();
      return;
    }
    const people = shown.n[cell] ?? NaN;
    if (!hidesDimension(shown, cell, dimensions.length)) return;
    const parts = dimensions.flatMap((dimension, d): Part[] => {
      const part = dimensionEntry(shown, system, cell, d);
      if (!part) return [];
      const n = shown.dimensionN[cell * dimensions.length + d] ?? NaN;
      const weight = weightInTie(dimension, scoring);
      return [{ weight, n, mean: part.mean, column: part.column }];
    });
    if (people === people) addMixture(system, { people, needed, anyWeight, parts }, people * mean);
  });
  addSubscales(shown, system, anyWeight);
}

/** Where ties are made from items, a dimension weighs by its item as well. */
function weightInTie({ weight, items }: Dimension, { tie_from }: Scoring): number {
  return tie_from === 'items' ? weight * (items[0]?.weight ?? 1) : weight;
}

function hidesDimension({ dimensionMean, dimensionN }: ShownRound, cell: number, count: number): boolean {
  for (let at = cell * count; at < (cell + 1) * count; at += 1)
    if (Number.isNaN(dimensionMean[at]) && dimensionN[at] !== 0) return true;
  return false;
}

/** A subscale that is shown where one of its dimensions is not. */
function addSubscales(shown: ShownRound, system: System, anyWeight: boolean): void {
  const { dimensions, subscales, scoring } = shown.frame.instrument;
  for (const { cells } of shown.results) {
    for (const one of cells) {
      const cell =
        (shown.place.get(one.rater) ?? 0) * shown.groups.length + (shown.place.get(one.rated) ?? 0);
      for (const subscale of subscales) {
        const mean = one.subscales[subscale.id];
        const people = shown.n[cell] ?? NaN;
        if (mean == null || people !== people || !hidesDimension(shown, cell, dimensions.length)) continue;
        const parts = subscale.dimensions.flatMap((id): Part[] => {
          const d = dimensions.findIndex((dimension) => dimension.id === id);
          const part = dimensionEntry(shown, system, cell, d);
          if (!part) return [];
          const n = shown.dimensionN[cell * dimensions.length + d] ?? NaN;
          return [{ weight: dimensions[d]?.weight ?? 1, n, mean: part.mean, column: part.column }];
        });
        const needed = neededOf(scoring.dimension_missing_min_share, subscale.dimensions.length);
        addMixture(system, { people, needed, anyWeight, parts }, people * unitOf(shown, mean));
      }
    }
  }
}
