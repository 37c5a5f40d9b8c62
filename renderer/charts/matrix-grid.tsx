/**
 * The matrix as a grid of cells over its drawing: one tab stop, arrows move, Enter chooses, a crosshair shows row and column.
 * Invariant: exactly one cell has tabIndex 0. Rows are drawn again only when focus or choice enters or leaves them, so that
 * thirty groups follow the pointer.
 */
import { memo, useCallback, useMemo, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import type { Scene } from '../../shared/charts/layout/scene.ts';
import type { MatrixSpec } from '../../shared/charts/spec/types.ts';
import { themes } from '../../shared/brand/tokens.ts';
import { useTheme } from '../components/theme.ts';
import { matrixGeometry, type MatrixGeometry } from './geometry.ts';
import { MatrixEdges } from './matrix-edges.tsx';
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

/** From this number of groups on, names of rows and columns stay in view while the matrix scrolls. */
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
  const count = spec.groups.length;
  const geometry = useMemo(() => matrixGeometry(scene, spec), [scene, spec]);
  const grid = useRef<HTMLDivElement>(null);
  const chosen = selected === null ? null : placeOf(spec, selected);
  const [focus, setFocus] = useState<Place>(chosen ?? { row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  const tabStop = { row: Math.min(focus.row, count - 1), column: Math.min(focus.column, count - 1) };
  const cross = pointed ?? (isFocused ? tabStop : chosen);

  const choose = ({ row, column }: Place): void => {
    const cell = spec.cells[row * count + column];
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

  const isLarge = count >= MANY_GROUPS;
  return (
    <div className={isLarge ? 'figure-scroll figure-scroll-both' : 'figure-scroll'} tabIndex={-1}>
      <div className="matrix" style={{ width: scene.width, height: scene.height }}>
        <Crosshair scene={scene} geometry={geometry} place={cross} count={count} />
        <SceneSvg scene={scene} />
        {isLarge ? <MatrixEdges scene={scene} geometry={geometry} /> : null}
        <div
          ref={grid}
          role="grid"
          className="matrix-grid"
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
          <Heads spec={spec} />
          {spec.groups.map((group, row) => (
            <Row
              key={group.id}
              spec={spec}
              geometry={geometry}
              row={row}
              tabColumn={tabStop.row === row ? tabStop.column : -1}
              chosenColumn={chosen?.row === row ? chosen.column : -1}
            />
          ))}
        </div>
        <SceneNumbers scene={scene} />
      </div>
    </div>
  );
}

const Heads = memo(function Heads({ spec }: { readonly spec: MatrixSpec }) {
  return (
    <div role="row" className="matrix-row">
      <span role="columnheader" className="visually-hidden">
        {spec.words.raters}
      </span>
      {spec.groups.map((group) => (
        <span key={group.id} role="columnheader" className="visually-hidden">
          {group.label}
        </span>
      ))}
    </div>
  );
});

interface RowProps {
  readonly spec: MatrixSpec;
  readonly geometry: MatrixGeometry;
  readonly row: number;
  /** The column of the tab stop in this row, and of the chosen cell; -1: not in this row. */
  readonly tabColumn: number;
  readonly chosenColumn: number;
}

const Row = memo(function Row({ spec, geometry, row, tabColumn, chosenColumn }: RowProps) {
  const count = spec.groups.length;
  return (
    <div role="row" className="matrix-row">
      <span role="rowheader" className="visually-hidden">
        {spec.groups[row]?.label}
      </span>
      {spec.cells.slice(row * count, (row + 1) * count).map((cell, column) => {
        const box = geometry.cells[row * count + column];
        return (
          <div
            key={cell.rated}
            role="gridcell"
            className="matrix-cell"
            data-cell={`${cell.rater}:${cell.rated}`}
            data-place={keyOf({ row, column })}
            data-state={cell.state}
            aria-label={cell.name}
            aria-selected={column === chosenColumn}
            tabIndex={column === tabColumn ? 0 : -1}
            style={{ left: box?.x, top: box?.y, width: box?.width, height: box?.height }}
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
  readonly place: Place | null;
  readonly count: number;
}

/** Quiet bands behind the row and the column of the cell in question, out to their names and means. */
function Crosshair({ scene, geometry, place, count }: CrosshairProps) {
  const theme = useTheme();
  const box = place === null ? undefined : geometry.cells[place.row * count + place.column];
  if (box === undefined) return null;
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
