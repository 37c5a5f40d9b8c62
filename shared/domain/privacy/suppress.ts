/** What of a round may be shown (method 8.4): decided here, once, before any total is formed or anything is drawn. */
import type { AuditedRound, Clearance, MeasuredRound } from '../capacity/score.ts';
import { dimensionRoom } from './dimension-room.ts';
import {
  clearDimensions,
  hiddenOf,
  primaryDimensions,
  recoverableDimensions,
  type CellCounts,
  type RoomOf,
} from './dimensions.ts';
import { cellStates } from './primary.ts';
import { membersOf } from './tie-parts.ts';

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
  const roomIn =
    (cell: number): RoomOf =>
    (hidden) =>
      dimensionRoom(round, cell, ratersOf(cell), hidden);
  states.forEach((state, cell) => {
    if (state !== 'ok') return;
    const base = cell * dimensionCount;
    const own: CellCounts = {
      n: cells.n[cell] ?? 0,
      dimensions: [...dimensionCells.n.subarray(base, base + dimensionCount)],
      needed: plan.dimensionsNeeded,
    };
    const cleared = secondary
      ? clearDimensions(own, limit, roomIn(cell))
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
      const found = recoverableDimensions(own, cleared.visible, roomIn(cell));
      dimensionAudit.recoverable.push(...found.map((d) => base + d));
    }
  });
  return { states, hiddenBy, dimensionVisible, dimensionAudit };
}
