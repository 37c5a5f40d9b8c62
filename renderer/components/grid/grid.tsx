/** The view of a grid: a table with roving focus, a cell that is edited, blocks from and to the clipboard. */
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { readBlock, writeBlock } from './block-text.ts';
import { GridCell, type CellDeeds } from './grid-cell.tsx';
import {
  beginEdit,
  blockOf,
  clamped,
  FIRST,
  isInside,
  movedTo,
  press,
  type Block,
  type Deed,
  type GridState,
  type RowCommand,
  type Spot,
} from './grid-state.ts';

export interface GridColumn {
  readonly id: string;
  readonly label: string;
  /** Width in rem at least. */
  readonly width: number;
  readonly align?: 'right';
  /** The column holds one of these; else any text. */
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  readonly isReadOnly?: boolean;
}

export interface GridRow {
  readonly key: string;
  /** Names the row to a screen reader. */
  readonly label: string;
  /** Texts by column; an option by its id. */
  readonly cells: readonly string[];
  /** Sentences by column of what is wrong. */
  readonly problems?: readonly (string | null)[];
  /** The empty row at the end, where a new one begins. */
  readonly isNew?: boolean;
}

export interface CellEdit extends Spot {
  readonly text: string;
}

interface GridProps {
  readonly label: string;
  /** Its keys in a sentence, for screen readers. */
  readonly help: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onPaste: (at: Spot, block: readonly (readonly string[])[]) => void;
  readonly onRows: (command: RowCommand, block: Block) => Spot | null;
  readonly onSelect?: (block: Block) => void;
  /** What a line's end inside a pasted cell becomes; a blank unless the place can use it. */
  readonly pastedLine?: string;
}

export function Grid({
  label,
  help,
  columns,
  rows,
  onEdit,
  onPaste,
  onRows,
  onSelect,
  pastedLine,
}: GridProps) {
  const helpId = useId();
  const place = useRef<HTMLDivElement>(null);
  const clip = useRef<HTMLTextAreaElement>(null);
  const [kept, setState] = useState<GridState>(FIRST);
  const size = { rows: rows.length, columns: columns.length };
  const state = clamped(kept, size);
  const { active, editing } = state;
  const block = blockOf(state);
  useFocus(place, state);
  const { top, bottom, left, right } = block;
  useEffect(() => onSelect?.({ top, bottom, left, right }), [onSelect, top, bottom, left, right]);

  const textAt = (spot: Spot): string => rows[spot.row]?.cells[spot.column] ?? '';
  const canEdit = (column: number): boolean => columns[column]?.isReadOnly !== true;
  const clear = (area: Block): void => {
    const edits: CellEdit[] = [];
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        if (canEdit(column) && textAt({ row, column }) !== '' && columns[column]?.options === undefined)
          edits.push({ row, column, text: '' });
    if (edits.length > 0) onEdit(edits);
  };
  const perform = (deed: Deed | null): Spot | null => {
    if (deed === null) return null;
    if (deed.kind === 'clear') clear(deed.block);
    else if (deed.kind === 'rows') return onRows(deed.command, deed.block);
    else if (deed.text.trim() !== textAt(deed.at))
      onEdit([{ row: deed.at.row, column: deed.at.column, text: deed.text.trim() }]);
    return null;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const key = {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
    };
    if (editing === null && key.ctrl && !key.alt && /^[cxv]$/iu.test(key.key)) {
      // The clipboard answers to a field alone: it takes the key, and its event comes to the handlers below.
      clip.current?.focus();
      clip.current?.select();
      return;
    }
    const picked = editing === null ? pickOption(columns[active.column], key, textAt(active)) : null;
    if (picked !== null) {
      event.preventDefault();
      onEdit([{ ...active, text: picked }]);
      return;
    }
    const step = press(state, key, size, canEdit(active.column) ? textAt(active) : null);
    if (step.handled) {
      event.preventDefault();
      event.stopPropagation();
    }
    const spot = perform(step.deed);
    setState(spot === null ? step.state : movedTo(step.state, spot));
  };
  /** What was typed is stored before anything else happens. */
  const settle = (): void => {
    if (editing !== null) perform({ kind: 'commit', at: active, text: editing.text });
  };

  const deeds = useSteady({
    point: (spot, extend) => {
      settle();
      setState(movedTo(state, spot, extend));
    },
    begin: (spot) => {
      if (canEdit(spot.column)) setState(beginEdit(movedTo(state, spot), textAt(spot), 'change'));
    },
    type: (text) =>
      setState((before) =>
        before.editing === null ? before : { ...before, editing: { ...before.editing, text } },
      ),
    leave: () => {
      settle();
      setState((before) => ({ ...before, editing: null }));
    },
  });

  const onCopy = (event: ClipboardEvent, isCut: boolean): void => {
    if (editing !== null) return;
    event.preventDefault();
    focusActive(place.current);
    event.clipboardData.setData('text/plain', writeBlock(shownTexts(columns, rows, block)));
    if (isCut) clear(block);
  };
  const onPasteText = (event: ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    focusActive(place.current);
    const pasted = readBlock(event.clipboardData.getData('text/plain'), pastedLine);
    if (pasted.length === 1 && pasted[0]?.length === 1 && (bottom > top || right > left))
      onPaste({ row: top, column: left }, fill(pasted[0][0] ?? '', bottom - top + 1, right - left + 1));
    else if (pasted.some((row) => row.some((cell) => cell !== '')))
      onPaste({ row: top, column: left }, pasted);
  };

  return (
    <div
      ref={place}
      className="grid-scroll"
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, true)}
      onPaste={onPasteText}
    >
      <p id={helpId} className="visually-hidden">
        {help}
      </p>
      <table
        role="grid"
        className="grid"
        aria-label={label}
        aria-describedby={helpId}
        aria-multiselectable
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className="grid-corner">
              <span className="visually-hidden">#</span>
            </th>
            {columns.map(({ id, label: name, align, width }) => (
              <th key={id} scope="col" className={align} style={{ minWidth: `${width}rem` }}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.key} className={row.isNew === true ? 'grid-new' : undefined}>
              <th scope="row" className="grid-number">
                <span aria-hidden>{row.isNew === true ? '+' : at + 1}</span>
                <span className="visually-hidden">{row.label === '' ? at + 1 : row.label}</span>
              </th>
              {columns.map((column, index) => {
                const spot = { row: at, column: index };
                const isActive = active.row === at && active.column === index;
                return (
                  <GridCell
                    key={column.id}
                    row={at}
                    at={index}
                    column={column}
                    text={row.cells[index] ?? ''}
                    problem={row.problems?.[index] ?? null}
                    isActive={isActive}
                    isSelected={isInside(block, spot)}
                    editing={isActive ? editing : null}
                    deeds={deeds}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <textarea
        ref={clip}
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden
        defaultValue=" "
        onKeyUp={() => focusActive(place.current)}
      />
    </div>
  );
}

/** One object for all renderings that does what the last of them says. */
function useSteady(now: CellDeeds): CellDeeds {
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  });
  const [steady] = useState<CellDeeds>(() => ({
    point: (spot, extend) => latest.current.point(spot, extend),
    begin: (spot) => latest.current.begin(spot),
    type: (text) => latest.current.type(text),
    leave: () => latest.current.leave(),
  }));
  return steady;
}

const focusActive = (place: HTMLElement | null): void =>
  place?.querySelector<HTMLElement>('[data-active="true"]')?.focus();

/** Focus follows the active cell while it is inside the grid, and comes back to it when editing ends. */
function useFocus(table: RefObject<HTMLElement | null>, state: GridState): void {
  const { active, editing } = state;
  const isEditing = editing !== null;
  useLayoutEffect(() => {
    const grid = table.current;
    if (grid === null || isEditing) return;
    const within = grid.contains(document.activeElement) || document.activeElement === document.body;
    const cell = grid.querySelector<HTMLElement>('[data-active="true"]');
    if (within && grid.dataset['entered'] === 'true' && cell !== null && cell !== document.activeElement)
      cell.focus();
  }, [table, active.row, active.column, isEditing]);
  useEffect(() => {
    const grid = table.current;
    if (grid === null) return;
    const entered = (): void => {
      grid.dataset['entered'] = 'true';
    };
    const left = (event: FocusEvent): void => {
      const to = event.relatedTarget;
      if (to instanceof Node && !grid.contains(to)) grid.dataset['entered'] = 'false';
    };
    grid.addEventListener('focusin', entered);
    grid.addEventListener('focusout', left);
    return () => {
      grid.removeEventListener('focusin', entered);
      grid.removeEventListener('focusout', left);
    };
  }, [table]);
}

/** The first option that begins with the letter, after the one that is chosen; null where the key picks none. */
function pickOption(
  column: GridColumn | undefined,
  { key, ctrl, alt }: { readonly key: string; readonly ctrl: boolean; readonly alt: boolean },
  chosen: string,
): string | null {
  const options = column?.options;
  if (options === undefined || column?.isReadOnly === true || ctrl || alt || [...key].length !== 1)
    return null;
  const at = options.findIndex(({ id }) => id === chosen);
  const following = [...options.slice(at + 1), ...options.slice(0, at + 1)];
  if (key === ' ') return following[0]?.id ?? null;
  const letter = key.toLocaleLowerCase();
  return following.find(({ label }) => label.toLocaleLowerCase().startsWith(letter))?.id ?? chosen;
}

const fill = (text: string, rows: number, columns: number): readonly (readonly string[])[] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(text));

function shownTexts(
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  { top, bottom, left, right }: Block,
): readonly (readonly string[])[] {
  return rows.slice(top, bottom + 1).map(({ cells }) =>
    columns.slice(left, right + 1).map(({ options }, at) => {
      const text = cells[left + at] ?? '';
      return options?.find(({ id }) => id === text)?.label ?? text;
    }),
  );
}
