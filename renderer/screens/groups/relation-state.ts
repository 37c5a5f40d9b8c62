/** Keys of the grid of relations: place, selection and what is switched. Pure; its rules are those of ../../components/grid/README.md. */
import { pairKey, type Pair } from '../../../shared/domain/engagement/relations.ts';
import {
  blockOf,
  clamped,
  FIRST,
  movedTo,
  press,
  type GridKey,
  type GridState,
} from '../../components/grid/grid-state.ts';

export interface RelationStep {
  readonly state: GridState;
  /** Pairs to switch; null = none. */
  readonly toggles: readonly Pair[] | null;
  readonly handled: boolean;
}

/** The pairs of a rectangle of rows (raters) and columns (rated), the own group only where it is asked about. */
export function pairsOf(
  ids: readonly string[],
  { top, bottom, left, right }: ReturnType<typeof blockOf>,
  ownGroup: boolean,
): readonly Pair[] {
  return ids
    .slice(top, bottom + 1)
    .flatMap((rater) =>
      ids
        .slice(left, right + 1)
        .flatMap((rated): Pair[] => (rater === rated && !ownGroup ? [] : [[rater, rated]])),
    );
}

/** Are they to be switched on? Off only where every one of them is on. */
export const turnsOn = (keys: ReadonlySet<string>, pairs: readonly Pair[]): boolean =>
  pairs.some(([a, b]) => !keys.has(pairKey(a, b)));

/** One key: space or Enter switches the selection, R and K the row and the column (in Norwegian and English too). */
export function pressRelation(
  state: GridState,
  key: GridKey,
  ids: readonly string[],
  ownGroup: boolean,
): RelationStep {
  const size = { rows: ids.length, columns: ids.length };
  const last = ids.length - 1;
  const plain = key.ctrl !== true && key.alt !== true;
  const { row, column } = state.active;
  const switched = (block: ReturnType<typeof blockOf>): RelationStep => ({
    state,
    toggles: pairsOf(ids, block, ownGroup),
    handled: true,
  });
  if (plain && (key.key === ' ' || key.key === 'Enter')) return switched(blockOf(state));
  if (plain && key.key.toLowerCase() === 'r')
    return switched({ top: row, bottom: row, left: 0, right: last });
  if (plain && key.key.toLowerCase() === 'k')
    return switched({ top: 0, bottom: last, left: column, right: column });
  // Tab is not a motion here: one leaves the grid as any other widget.
  if (key.key === 'Tab') return { state, toggles: null, handled: false };
  const step = press(state, key, size, null);
  const isMotion = step.deed === null && step.handled && key.key !== 'F2';
  return {
    state: isMotion ? clamped(step.state, size) : state,
    toggles: null,
    handled: isMotion && [...key.key].length > 1,
  };
}

export { blockOf, clamped, FIRST, movedTo, type GridState };
