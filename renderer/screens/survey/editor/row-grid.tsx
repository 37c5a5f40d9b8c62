/** A grid of rows that can be added, removed and moved, with their buttons; or of rows that stand. */
import { useCallback, useState } from 'react';
import { LANGUAGES } from '../../../../shared/lib/language.ts';
import { Grid, type CellEdit, type GridColumn, type GridRow } from '../../../components/grid/grid.tsx';
import type { Block, RowCommand, Spot } from '../../../components/grid/grid-state.ts';
import { withRowCommand } from '../../../components/grid/use-kept-list.ts';
import { RowTools } from '../../../components/row-tools.tsx';
import { useWords } from '../../../components/words.ts';

export const START: Block = { top: 0, bottom: 0, left: 0, right: 0 };

/** The cells of a pasted block, from the place where it begins. */
export const cellsOf = (at: Spot, block: readonly (readonly string[])[]): readonly CellEdit[] =>
  block.flatMap((line, row) =>
    line.map((text, column) => ({ row: at.row + row, column: at.column + column, text })),
  );

export function useLanguageColumns(width: number): readonly GridColumn[] {
  const words = useWords();
  return LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`), width }));
}

interface RowGridProps<Row> {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly Row[];
  readonly shown: readonly GridRow[];
  readonly newRow: () => Row;
  readonly withCell: (row: Row, column: number, text: string) => Row;
  readonly onChange: (rows: readonly Row[]) => void;
  /** Hears of the selection; must not change. */
  readonly onSelect?: (block: Block) => void;
}

export function RowGrid<Row>(props: RowGridProps<Row>) {
  const words = useWords();
  const [block, setBlock] = useState<Block>(START);
  const { onSelect } = props;
  const select = useCallback(
    (area: Block) => {
      setBlock(area);
      onSelect?.(area);
    },
    [onSelect],
  );
  const edit = (edits: readonly CellEdit[]): void => {
    const after = [...props.rows];
    for (const { row, column, text } of edits) {
      if (column >= props.columns.length) continue;
      while (after.length <= row) after.push(props.newRow());
      const before = after[row];
      if (before !== undefined) after[row] = props.withCell(before, column, text);
    }
    props.onChange(after);
  };
  const command = (one: RowCommand, area: Block): Spot | null => {
    const changed = withRowCommand(props.rows, one, area, props.newRow);
    if (changed !== null) props.onChange(changed.rows);
    return changed?.spot ?? null;
  };
  return (
    <div className="editor-grid">
      <div className="work-tools" role="group" aria-label={props.label}>
        <RowTools isEmpty={props.rows.length === 0} onCommand={(one) => command(one, block)} />
      </div>
      <Grid
        label={props.label}
        help={words.t('groups.grid-help')}
        columns={props.columns}
        rows={[
          ...props.shown,
          {
            key: 'next',
            label: words.t('instrument.new-row'),
            cells: props.columns.map(() => ''),
            isNew: true,
          },
        ]}
        onEdit={edit}
        onPaste={(at, texts) => edit(cellsOf(at, texts))}
        onRows={command}
        onSelect={select}
      />
    </div>
  );
}
