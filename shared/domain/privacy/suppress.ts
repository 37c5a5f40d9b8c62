/** What of a round may be shown (method 8.4): decided here, once, before any total is formed or anything is drawn. */
import type { Clearance, MeasuredRound } from '../capacity/score.ts';
import { cellStates, visibleDimensions } from './primary.ts';

/** States of the cells and their dimensions, the same for every audience. */
export function suppress(round: MeasuredRound): Clearance {
  const { engagement, relevant, counts, cells, dimensionCells, plan } = round;
  const states = cellStates(engagement.groups, relevant, counts, cells, engagement.privacy);
  return {
    states,
    hiddenBy: states.map((state) => (state === 'hidden' ? 'primary' : null)),
    dimensionVisible: visibleDimensions(
      states,
      dimensionCells,
      plan.dimensionCount,
      engagement.privacy.min_cell,
    ),
  };
}
