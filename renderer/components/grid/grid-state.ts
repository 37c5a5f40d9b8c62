/** How a grid answers keys: one pure step from state and key to state and deed. Its rules stand in README.md. */

/** 0-based place of a cell. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Editing {
  readonly text: string;
  /** `replace`: typing began it, arrows end it. `change`: F2 or a double click began it, arrows move in the text. */
  readonly mode: 'replace' | 'change';
}

export interface GridState {
  readonly active: Spot;
  /** The selection is the rectangle between anchor and active. */
  readonly anchor: Spot;
  readonly editing: Editing | null;
  /** Column in which a run of tabs began: Enter goes back to it, one row down. */
  readonly tabFrom: number | null;
  /** Escape was pressed: the next Tab leaves the grid. */
  readonly leaving: boolean;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type RowCommand = 'insert' | 'remove' | 'up' | 'down';

export type Deed =
  | { readonly kind: 'commit'; readonly at: Spot; readonly text: string }
  | { readonly kind: 'clear'; readonly block: Block }
  | { readonly kind: 'rows'; readonly command: RowCommand; readonly block: Block };

export interface Step {
  readonly state: GridState;
  readonly deed: Deed | null;
  /** false: the key is not the grid's; it goes on to whoever wants it. */
  readonly handled: boolean;
}

export const FIRST: GridState = {
  active: { row: 0, column: 0 },
  anchor: { row: 0, column: 0 },
  editing: null,
  tabFrom: null,
  leaving: false,
};

/** Rows that a page key moves. */
const PAGE = 10;

export const blockOf = ({ active, anchor }: GridState): Block => ({
  top: Math.min(active.row, anchor.row),
  left: Math.min(active.column, anchor.column),
  bottom: Math.max(active.row, anchor.row),
  right: Math.max(active.column, anchor.column),
});

export const isInside = ({ top, left, bottom, right }: Block, { row, column }: Spot): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The state with every place inside the grid. */
export function clamped(state: GridState, size: GridSize): GridState {
  const into = ({ row, column }: Spot): Spot => ({
    row: Math.max(0, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, size.columns - 1)),
  });
  const [active, anchor] = [into(state.active), into(state.anchor)];
  const isSame =
    active.row === state.active.row &&
    active.column === state.active.column &&
    anchor.row === state.anchor.row &&
    anchor.column === state.anchor.column;
  return isSame ? state : { ...state, active, anchor, editing: null };
}

/** Goes to a cell; `extend` keeps the other end of the selection. */
export const movedTo = (state: GridState, spot: Spot, extend = false): GridState => ({
  ...FIRST,
  active: spot,
  anchor: extend ? state.anchor : spot,
});

const stay = (state: GridState, handled = true): Step => ({ state, deed: null, handled });

/** What a key does while a cell is edited. */
function pressEditing(state: GridState, editing: Editing, key: GridKey, size: GridSize): Step {
  const { active } = state;
  const closed: GridState = { ...state, editing: null };
  const commit = (after: GridState): Step => ({
    state: clamped(after, size),
    deed: { kind: 'commit', at: active, text: editing.text },
    handled: true,
  });
  switch (key.key) {
    case 'Escape':
      return stay(closed);
    case 'Enter':
      return commit(downFrom(closed, key.shift === true ? -1 : 1));
    case 'Tab':
      return commit(tabbed(closed, key.shift === true ? -1 : 1, size) ?? closed);
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight':
      return editing.mode === 'replace' && key.alt !== true
        ? commit(movedTo(closed, arrowed(active, key.key, false, size)))
        : stay(state, false);
    default:
      return stay(state, false);
  }
}

function arrowed({ row, column }: Spot, key: string, far: boolean, size: GridSize): Spot {
  if (key === 'ArrowUp') return { row: far ? 0 : row - 1, column };
  if (key === 'ArrowDown') return { row: far ? size.rows - 1 : row + 1, column };
  if (key === 'ArrowLeft') return { row, column: far ? 0 : column - 1 };
  return { row, column: far ? size.columns - 1 : column + 1 };
}

function downFrom(state: GridState, rows: 1 | -1): GridState {
  const { row, column } = state.active;
  return movedTo(state, { row: row + rows, column: rows > 0 ? (state.tabFrom ?? column) : column });
}

/** The next cell in reading order; null past either end. */
function tabbed(state: GridState, by: 1 | -1, size: GridSize): GridState | null {
  const at = state.active.row * size.columns + state.active.column + by;
  if (at < 0 || at >= size.rows * size.columns) return null;
  const spot = { row: Math.floor(at / size.columns), column: at % size.columns };
  return { ...movedTo(state, spot), tabFrom: by > 0 ? (state.tabFrom ?? state.active.column) : null };
}

/** Spots that keys of motion lead to; null for other keys. */
function motion({ active: { row, column } }: GridState, key: GridKey, size: GridSize): Spot | null {
  const ctrl = key.ctrl === true;
  switch (key.key) {
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight':
      return arrowed({ row, column }, key.key, ctrl, size);
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? size.rows - 1 : row, column: size.columns - 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    default:
      return null;
  }
}

const rowsDeed = (state: GridState, command: RowCommand): Step => ({
  state: { ...state, leaving: false },
  deed: { kind: 'rows', command, block: blockOf(state) },
  handled: true,
});

/**
 * One key in a grid of this size. `textAt` is the text of the active cell, where F2 begins; null where it is read only.
 * @returns the next state, what is to be done with the data, and whether the key was the grid's
 */
export function press(state: GridState, key: GridKey, size: GridSize, textAt: string | null): Step {
  if (state.editing !== null) return pressEditing(state, state.editing, key, size);
  const { shift = false, ctrl = false, alt = false } = key;
  if (alt && (key.key === 'ArrowUp' || key.key === 'ArrowDown'))
    return rowsDeed(state, key.key === 'ArrowUp' ? 'up' : 'down');
  if (key.key === 'Tab') {
    const next = state.leaving ? null : tabbed(state, shift ? -1 : 1, size);
    return next === null ? stay({ ...state, leaving: false, tabFrom: null }, false) : stay(next);
  }
  if (ctrl && key.key.toLowerCase() === 'a')
    return stay({
      ...FIRST,
      anchor: { row: 0, column: 0 },
      active: { row: size.rows - 1, column: size.columns - 1 },
    });
  const spot = alt ? null : motion(state, key, size);
  if (spot !== null) return stay(clamped(movedTo(state, spot, shift), size));
  if (key.key === 'Enter' && !ctrl && !alt) return stay(clamped(downFrom(state, shift ? -1 : 1), size));
  if (key.key === 'Escape') return stay({ ...state, anchor: state.active, leaving: true, tabFrom: null });
  if (key.key === 'Insert' && !ctrl && !shift) return rowsDeed(state, 'insert');
  if (key.key === 'Delete' && ctrl) return rowsDeed(state, 'remove');
  if (key.key === 'Delete' || key.key === 'Backspace')
    return { state, deed: { kind: 'clear', block: blockOf(state) }, handled: true };
  return pressEdit(state, key, textAt);
}

/** F2 changes what stands there, a sign replaces it. */
function pressEdit(state: GridState, key: GridKey, textAt: string | null): Step {
  const plain = key.ctrl !== true && key.alt !== true;
  const isSign = plain && [...key.key].length === 1;
  if (key.key !== 'F2' && !isSign) return stay(state, false);
  if (textAt === null) return stay(state);
  return stay(beginEdit(state, isSign ? key.key : textAt, isSign ? 'replace' : 'change'));
}

export const beginEdit = (state: GridState, text: string, mode: Editing['mode']): GridState => ({
  ...state,
  anchor: state.active,
  editing: { text, mode },
  leaving: false,
});
