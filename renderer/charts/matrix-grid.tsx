/**
 * The matrix as a grid of cells over its drawing: one tab stop, arrows move, Enter chooses, a crosshair shows row and column.
 * Invariant: exactly one cell has tabIndex 0.
 */
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Scene } from '../../shared/charts/layout/scene.ts';
import type { MatrixSpec } from '../../shared/charts/spec/types.ts';
import { themes } from '../../shared/brand/tokens.ts';
import { useTheme } from '../components/theme.ts';
import { matrixGeometry, type MatrixGeometry } from './geometry.ts';
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
  const cells = useRef(new Map<string, HTMLDivElement>());
  const chosen = selected === null ? null : placeOf(spec, selected);
  const [focus, setFocus] = useState<Place>(chosen ?? { row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  const tabStop = { row: Math.min(focus.row, count - 1), column: Math.min(focus.column, count - 1) };
  const cross = pointed ?? (isFocused ? tabStop : chosen);

  const move = (event: KeyboardEvent, from: Place): void => {
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
    cells.current.get(keyOf(to))?.focus();
    if (selected !== null) choose(to);
  };
  const choose = ({ row, column }: Place): void => {
    const cell = spec.cells[row * count + column];
    if (cell !== undefined) onSelect({ rater: cell.rater, rated: cell.rated });
  };

  return (
    <div className="figure-scroll">
      <div className="matrix" style={{ width: scene.width, height: scene.height }}>
        <SceneSvg scene={scene} behind={<Crosshair geometry={geometry} place={cross} count={count} />} />
        <div
          role="grid"
          className="matrix-grid"
          aria-labelledby={titleId}
          aria-describedby={descriptionId}
          onPointerLeave={() => setPointed(null)}
          onFocus={() => setIsFocused(true)}
          onBlur={() => setIsFocused(false)}
        >
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
          {spec.groups.map((group, row) => (
            <div key={group.id} role="row" className="matrix-row">
              <span role="rowheader" className="visually-hidden">
                {group.label}
              </span>
              {spec.cells.slice(row * count, (row + 1) * count).map((cell, column) => {
                const place = { row, column };
                const box = geometry.cells[row * count + column];
                const isChosen = chosen !== null && keyOf(chosen) === keyOf(place);
                return (
                  <div
                    key={cell.rated}
                    ref={(element) => {
                      if (element === null) cells.current.delete(keyOf(place));
                      else cells.current.set(keyOf(place), element);
                    }}
                    role="gridcell"
                    className="matrix-cell"
                    data-cell={`${cell.rater}:${cell.rated}`}
                    data-state={cell.state}
                    aria-label={cell.name}
                    aria-selected={isChosen}
                    tabIndex={keyOf(place) === keyOf(tabStop) ? 0 : -1}
                    style={{ left: box?.x, top: box?.y, width: box?.width, height: box?.height }}
                    onClick={() => {
                      setFocus(place);
                      choose(place);
                    }}
                    onFocus={() => setFocus(place)}
                    onKeyDown={(event) => move(event, place)}
                    onPointerEnter={() => setPointed(place)}
                  />
                );
              })}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

const keyOf = ({ row, column }: Place): string => `${row}:${column}`;

function placeOf(spec: MatrixSpec, cell: MatrixSelection): Place | null {
  const row = spec.groups.findIndex(({ id }) => id === cell.rater);
  const column = spec.groups.findIndex(({ id }) => id === cell.rated);
  return row < 0 || column < 0 ? null : { row, column };
}

/** Quiet bands behind the row and the column of the cell in question, out to their names and means. */
function Crosshair({
  geometry,
  place,
  count,
}: {
  readonly geometry: MatrixGeometry;
  readonly place: Place | null;
  readonly count: number;
}) {
  const theme = useTheme();
  const box = place === null ? undefined : geometry.cells[place.row * count + place.column];
  if (box === undefined) return null;
  const fill = themes[theme].tint;
  return (
    <g data-key="crosshair">
      <rect x={0} y={box.y - 1.5} width={geometry.right} height={box.height + 3} rx={6} fill={fill} />
      <rect
        x={box.x - 1.5}
        y={geometry.top - 4}
        width={box.width + 3}
        height={geometry.bottom - geometry.top + 4}
        rx={6}
        fill={fill}
      />
    </g>
  );
}
