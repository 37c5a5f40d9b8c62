/**
 * The matrix as a grid of cells over its drawing: one tab stop, arrows move, Enter chooses, a crosshair shows row and column.
 * Invariant: exactly one cell has tabIndex 0. Rows know nothing of width, pointer or choice elsewhere, and the grid alone places their
 * cells: they are drawn again only when their numbers change, or when focus or choice enters or leaves them.
 */
import {
  memo,
  useCallback,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react';
import type { Scene } from '../../shared/charts/layout/scene.ts';
import { shareOfScale } from '../../shared/charts/layout/matrix.ts';
import type { MatrixCellSpec, MatrixSpec } from '../../shared/charts/spec/types.ts';
import { themes, type Theme } from '../../shared/brand/tokens.ts';
import { useTheme } from '../components/theme.ts';
import { matrixGeometry, matrixPieces, type Box, type MatrixGeometry } from './geometry.ts';
import { MatrixEdges } from './matrix-edges.tsx';
import { paintColour } from './paint.ts';
import { SceneNumbers } from './scene-numbers.tsx';
import { SceneSvg } from './scene-svg.tsx';

export interface MatrixSelection {
  readonly rater: string;
  readonly rated: string;
}

interface MatrixGridProps {
  readonly spec: MatrixSpec;
  readonly scene: Scene;
  readonly selected: MatrixSelection | null;
  readonly onSelect: (cell: MatrixSelection) => void;
  readonly titleId: string;
  readonly descriptionId: string;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * From this number of groups on, names of rows and columns stay in view while the matrix scrolls, and cells, that hold no number
 * any more, are coloured themselves instead of drawn.
 */
const MANY_GROUPS = 17;

/** Where a key leads in a grid of n x n, or null for keys that do not move. */
export function placeAfter(key: string, ctrl: boolean, { row, column }: Place, count: number): Place | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last, column + 1) };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), column };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? last : row, column: last };
    case 'PageUp':
      return { row: 0, column };
    case 'PageDown':
      return { row: last, column };
    default:
      return null;
  }
}

export function MatrixGrid({ spec, scene, selected, onSelect, titleId, descriptionId }: MatrixGridProps) {
  const { groups, cells, words } = spec;
  const count = groups.length;
  const isLarge = count >= MANY_GROUPS;
  const theme = useTheme();
  const geometry = useMemo(() => matrixGeometry(scene, spec), [scene, spec]);
  const pieces = useMemo(() => (isLarge ? matrixPieces(scene, geometry) : null), [isLarge, scene, geometry]);
  const { min, max } = spec.scale;
  const rows = useMemo(
    () => rowsOf({ groups, cells, scale: { min, max } }, isLarge ? theme : null),
    [groups, cells, min, max, isLarge, theme],
  );
  const grid = useRef<HTMLDivElement>(null);
  const chosen = selected === null ? null : placeOf(spec, selected);
  const [focus, setFocus] = useState<Place>(chosen ?? { row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  const tabStop = { row: Math.min(focus.row, count - 1), column: Math.min(focus.column, count - 1) };
  const cross = pointed ?? (isFocused ? tabStop : chosen);
  const box = cross === null ? null : (geometry.cells[cross.row * count + cross.column] ?? null);

  const choose = ({ row, column }: Place): void => {
    const cell = cells[row * count + column];
    if (cell !== undefined) onSelect({ rater: cell.rater, rated: cell.rated });
  };
  const move = (event: KeyboardEvent): void => {
    const from = placeUnder(event);
    if (from === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(from);
      return;
    }
    const to = placeAfter(event.key, event.ctrlKey || event.metaKey, from, count);
    if (to === null) return;
    event.preventDefault();
    setPointed(null);
    setFocus(to);
    grid.current?.querySelector<HTMLElement>(`[data-place="${keyOf(to)}"]`)?.focus();
    if (selected !== null) choose(to);
  };
  const point = useCallback((event: SyntheticEvent) => {
    const at = placeUnder(event);
    setPointed((now) => (now !== null && at !== null && keyOf(now) === keyOf(at) ? now : at));
  }, []);

  return (
    <div
      className={isLarge ? 'figure-scroll figure-scroll-both' : 'figure-scroll'}
      tabIndex={-1}
      // A cell that gets the focus comes out from under the names that stay in view.
      style={isLarge ? { scrollPadding: `${geometry.top + 6}px 8px 8px ${geometry.left + 6}px` } : undefined}
    >
      <div className="matrix" style={{ width: scene.width, height: scene.height }}>
        {pieces === null ? null : <MatrixEdges pieces={pieces} box={box} />}
        <Crosshair scene={scene} geometry={geometry} box={box} />
        <div
          ref={grid}
          role="grid"
          className="matrix-grid"
          style={gridStyle(geometry, count)}
          aria-labelledby={titleId}
          aria-describedby={descriptionId}
          onPointerOver={point}
          onPointerLeave={() => setPointed(null)}
          onFocus={(event) => {
            setIsFocused(true);
            const at = placeUnder(event);
            if (at !== null) setFocus(at);
          }}
          onBlur={() => setIsFocused(false)}
          onKeyDown={move}
          onClick={(event) => {
            const at = placeUnder(event);
            if (at === null) return;
            setFocus(at);
            choose(at);
          }}
        >
          <Heads groups={groups} corner={words.raters} />
          {rows.map((row, at) => (
            <Row
              key={row.id}
              row={row}
              at={at}
              tabColumn={tabStop.row === at ? tabStop.column : -1}
              chosenColumn={chosen?.row === at ? chosen.column : -1}
            />
          ))}
        </div>
        <SceneSvg scene={pieces?.body ?? scene} />
        <SceneNumbers scene={scene} />
      </div>
    </div>
  );
}

/** Columns and rows of the grid lie where the drawing has its cells. */
function gridStyle({ left, top, cell, gap }: MatrixGeometry, count: number): CSSProperties {
  return {
    left,
    top,
    gridTemplateColumns: `repeat(${count}, ${cell.width}px)`,
    gridAutoRows: `${cell.height}px`,
    gap: `${gap.y}px ${gap.x}px`,
    '--cell-radius': `${cell.radius}px`,
  } as CSSProperties;
}

interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly MatrixCellSpec[];
  /** The cells' own colours; null for those that the drawing colours, or that have none. */
  readonly colours: readonly (string | null)[];
}

/** Rows of the matrix; with a theme their cells have colours of their own. */
function rowsOf(
  spec: Pick<MatrixSpec, 'groups' | 'cells' | 'scale'>,
  theme: Theme | null,
): readonly MatrixRow[] {
  const count = spec.groups.length;
  const colourOf = ({ state, value }: MatrixCellSpec): string | null =>
    theme === null || state !== 'ok' || value === null
      ? null
      : paintColour({ scale: shareOfScale(spec, value) }, theme);
  return spec.groups.map(({ id, label }, row) => {
    const cells = spec.cells.slice(row * count, (row + 1) * count);
    return { id, label, cells, colours: cells.map(colourOf) };
  });
}

interface HeadsProps {
  readonly groups: MatrixSpec['groups'];
  readonly corner: string;
}

const Heads = memo(function Heads({ groups, corner }: HeadsProps) {
  return (
    <div role="row" className="matrix-row">
      <span role="columnheader" className="visually-hidden">
        {corner}
      </span>
      {groups.map((group) => (
        <span key={group.id} role="columnheader" className="visually-hidden">
          {group.label}
        </span>
      ))}
    </div>
  );
});

interface RowProps {
  readonly row: MatrixRow;
  readonly at: number;
  /** The column of the tab stop in this row, and of the chosen cell; -1: not in this row. */
  readonly tabColumn: number;
  readonly chosenColumn: number;
}

const Row = memo(function Row({ row, at, tabColumn, chosenColumn }: RowProps) {
  return (
    <div role="row" className="matrix-row">
      <span role="rowheader" className="visually-hidden">
        {row.label}
      </span>
      {row.cells.map((cell, column) => {
        const colour = row.colours[column] ?? null;
        return (
          <div
            key={cell.rated}
            role="gridcell"
            className="matrix-cell"
            data-cell={`${cell.rater}:${cell.rated}`}
            data-place={keyOf({ row: at, column })}
            data-state={cell.state}
            aria-label={cell.name}
            aria-selected={column === chosenColumn}
            tabIndex={column === tabColumn ? 0 : -1}
            style={colour === null ? undefined : { background: colour }}
          />
        );
      })}
    </div>
  );
});

const keyOf = ({ row, column }: Place): string => `${row}:${column}`;

/** The cell that an event happened on; null: beside the cells. */
function placeUnder({ target }: SyntheticEvent): Place | null {
  const place = target instanceof HTMLElement ? target.dataset['place'] : undefined;
  if (place === undefined) return null;
  const [row = 0, column = 0] = place.split(':').map(Number);
  return { row, column };
}

function placeOf(spec: MatrixSpec, cell: MatrixSelection): Place | null {
  const row = spec.groups.findIndex(({ id }) => id === cell.rater);
  const column = spec.groups.findIndex(({ id }) => id === cell.rated);
  return row < 0 || column < 0 ? null : { row, column };
}

interface CrosshairProps {
  readonly scene: Scene;
  readonly geometry: MatrixGeometry;
  /** The cell in question. */
  readonly box: Box | null;
}

/** Quiet bands behind the row and the column of the cell in question, out to their names and means. */
export function Crosshair({ scene, geometry, box }: CrosshairProps) {
  const theme = useTheme();
  if (box === null) return null;
  const fill = themes[theme].tint;
  return (
    <svg className="matrix-cross" aria-hidden width={scene.width} height={scene.height} data-key="crosshair">
      <rect x={0} y={box.y - 1.5} width={geometry.right} height={box.height + 3} rx={6} fill={fill} />
      <rect
        x={box.x - 1.5}
        y={geometry.top - 4}
        width={box.width + 3}
        height={geometry.bottom - geometry.top + 4}
        rx={6}
        fill={fill}
      />
    </svg>
  );
}
