/** One cell: its text, or the field in which it is edited, and in place what is wrong with it. Drawn again when these change. */
import { memo, useId } from 'react';
import type { GridColumn } from './grid.tsx';
import type { Editing, Spot } from './grid-state.ts';

/** What happens in cells; the same object for all of them and for as long as the grid stands. */
export interface CellDeeds {
  readonly point: (spot: Spot, extend: boolean) => void;
  readonly begin: (spot: Spot) => void;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

interface GridCellProps {
  readonly row: number;
  readonly at: number;
  readonly column: GridColumn;
  readonly text: string;
  readonly problem: string | null;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly editing: Editing | null;
  readonly deeds: CellDeeds;
}

export const GridCell = memo(function GridCell({
  row,
  at,
  column,
  text,
  problem,
  isActive,
  isSelected,
  editing,
  deeds,
}: GridCellProps) {
  const problemId = useId();
  const shown = column.options?.find(({ id }) => id === text)?.label ?? text;
  const looks = [
    'grid-cell',
    isActive ? 'grid-active' : '',
    isSelected ? 'grid-selected' : '',
    column.align ?? '',
    column.isReadOnly === true ? 'grid-fixed' : '',
    problem === null ? '' : 'grid-wrong',
  ];
  return (
    <td
      role="gridcell"
      className={looks.filter((one) => one !== '').join(' ')}
      tabIndex={isActive && editing === null ? 0 : -1}
      data-active={isActive}
      aria-selected={isSelected}
      aria-readonly={column.isReadOnly === true}
      aria-invalid={problem !== null}
      {...(problem === null ? {} : { 'aria-describedby': problemId })}
      onMouseDown={(event) => {
        if (editing === null) deeds.point({ row, column: at }, event.shiftKey);
      }}
      onMouseEnter={(event) => {
        if (event.buttons === 1 && editing === null) deeds.point({ row, column: at }, true);
      }}
      onDoubleClick={() => deeds.begin({ row, column: at })}
    >
      {editing === null ? (
        <span className="grid-text">{shown}</span>
      ) : (
        <CellField column={column} editing={editing} onText={deeds.type} onLeave={deeds.leave} />
      )}
      {problem === null ? null : (
        <span id={problemId} className="grid-problem">
          {problem}
        </span>
      )}
    </td>
  );
});

interface CellFieldProps {
  readonly column: GridColumn;
  readonly editing: Editing;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

function CellField({ column, editing, onText, onLeave }: CellFieldProps) {
  const field = {
    autoFocus: true,
    className: 'grid-field',
    'aria-label': column.label,
    value: editing.text,
    onBlur: onLeave,
  };
  if (column.options !== undefined)
    return (
      <select {...field} onChange={(event) => onText(event.target.value)}>
        {column.options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...field}
      type="text"
      onChange={(event) => onText(event.target.value)}
      onFocus={(event) => {
        if (editing.mode === 'change') event.target.select();
      }}
    />
  );
}
