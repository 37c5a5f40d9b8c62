/** What of a round may be shown (method 8.4): decided here, once, before any total is formed or anything is drawn. */
import type { AuditedRound, Clearance, MeasuredRound } from '../capacity/score.ts';
import {
  clearDimensions,
  hiddenOf,
  primaryDimensions,
  recoverableDimensions,
  type CellCounts,
} from './dimensions.ts';
import { isRoomyBesideSplits } from './position-pools.ts';
import { PARTS } from './position-shapes.ts';
import { cellStates } from './primary.ts';
import { membersOf, tieParts, type TieParts } from './tie-parts.ts';

/**
 * States of the cells and their dimensions, the same for every audience. First what is under the limits, then what would give
 * it away: audit, hide more, audit again, until nothing follows from what is left. Where the engagement has the second step
 * turned off, only the audit remains, and results with a finding are refused (privacy/README.md).
 */
export function suppress(round: MeasuredRound): Clearance & Pick<AuditedRound, 'dimensionAudit'> {
  const { engagement, relevant, counts, cells, dimensionCells, plan } = round;
  const { min_cell: limit, secondary_suppression: secondary } = engagement.privacy;
  const states = [...cellStates(engagement.groups, relevant, counts, cells, engagement.privacy)];
  const hiddenBy = states.map((state): Clearance['hiddenBy'][number] =>
    state === 'hidden' ? 'primary' : null,
  );
  const { dimensionCount } = plan;
  const dimensionVisible = new Uint8Array(states.length * dimensionCount);
  const dimensionAudit = { checked: 0, recoverable: [] as number[], rounds: 0 };
  let members: ReturnType<typeof membersOf> | null = null;
  const ratersOf = (cell: number): readonly number[] => {
    members ??= membersOf(round);
    return members[Math.floor(cell / round.groupCount)] ?? [];
  };
  const partsOf = (cell: number): TieParts => tieParts(round, cell, ratersOf(cell));
  const split = mayHaveSplits(round);
  const isRoomyIn = (cell: number, hidden: readonly number[]): boolean =>
    !split || cell % (round.groupCount + 1) === 0 || isRoomyBesideSplits(round, cell, ratersOf(cell), hidden);
  states.forEach((state, cell) => {
    if (state !== 'ok') return;
    const base = cell * dimensionCount;
    const own: CellCounts = {
      n: cells.n[cell] ?? 0,
      dimensions: [...dimensionCells.n.subarray(base, base + dimensionCount)],
      needed: plan.dimensionsNeeded,
    };
    const cleared = secondary
      ? clearDimensions(
          own,
          limit,
          () => partsOf(cell),
          (hidden) => isRoomyIn(cell, hidden),
        )
      : { visible: primaryDimensions(own, limit), rounds: 0 };
    dimensionAudit.rounds = Math.max(dimensionAudit.rounds, cleared.rounds);
    if (cleared.visible === null) {
      states[cell] = 'hidden';
      hiddenBy[cell] = 'secondary';
      return;
    }
    cleared.visible.forEach((shown, d) => (dimensionVisible[base + d] = shown ? 1 : 0));
    const hidden = hiddenOf(own, cleared.visible);
    dimensionAudit.checked += hidden.length;
    if (!secondary && hidden.length > 0) {
      const found = recoverableDimensions(own, cleared.visible, partsOf(cell));
      dimensionAudit.recoverable.push(...found.map((d) => base + d));
    }
  });
  return { states, hiddenBy, dimensionVisible, dimensionAudit };
}

/** Are there leaders and employees enough that a split by position may be shown at all? */
function mayHaveSplits({ responses, engagement }: MeasuredRound): boolean {
  const limit = engagement.privacy.min_leader_cell;
  return [PARTS.leaders, PARTS.employees].every(
    (kind) => responses.position.reduce((count, one) => count + (one === kind ? 1 : 0), 0) >= limit,
  );
}
