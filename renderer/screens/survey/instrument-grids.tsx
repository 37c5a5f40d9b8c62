/** The grids of the questionnaire's editor: labels of the scale, parameters, questions. */
import { useRef, useState } from 'react';
import { anyName } from '../../../shared/domain/engagement/groups.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { Grid, type CellEdit, type GridColumn, type GridRow } from '../../components/grid/grid.tsx';
import type { Block, RowCommand, Spot } from '../../components/grid/grid-state.ts';
import { withRowCommand } from '../../components/grid/use-kept-list.ts';
import { RowTools } from '../../components/row-tools.tsx';
import { useWords } from '../../components/words.ts';
import type { DimensionRow, InstrumentDraft, ItemRow, Texts } from './instrument-draft.ts';

const NONE: Texts = { da: '', nb: '', en: '' };
const START: Block = { top: 0, bottom: 0, left: 0, right: 0 };

const withText = (texts: Texts, at: number, text: string): Texts => {
  const language: Language | undefined = LANGUAGES[at];
  return language === undefined ? texts : { ...texts, [language]: text };
};

const cellsOf = (at: Spot, block: readonly (readonly string[])[]): readonly CellEdit[] =>
  block.flatMap((line, row) =>
    line.map((text, column) => ({ row: at.row + row, column: at.column + column, text })),
  );

interface PartProps<Row> {
  readonly draft: InstrumentDraft;
  readonly onChange: (rows: readonly Row[]) => void;
}

function useLanguageColumns(width: number): readonly GridColumn[] {
  const words = useWords();
  return LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`), width }));
}

/** One label a value, lowest first; none at all is fine. */
export function LabelGrid({ draft, onChange }: PartProps<Texts>) {
  const words = useWords();
  const first = Number(draft.min);
  const edit = (edits: readonly CellEdit[]): void => {
    const after = [...draft.labels];
    for (const { row, column, text } of edits)
      if (row < after.length) after[row] = withText(after[row] ?? NONE, column - 1, text);
    onChange(after);
  };
  return (
    <Grid
      label={words.t('instrument.labels')}
      help={words.t('groups.grid-help')}
      columns={[
        { id: 'value', label: words.t('instrument.value'), width: 5, align: 'right', isReadOnly: true },
        ...useLanguageColumns(14),
      ]}
      rows={draft.labels.map((label, at) => ({
        key: String(at),
        label: String(first + at),
        cells: [String(first + at), ...LANGUAGES.map((language) => label[language])],
      }))}
      onEdit={edit}
      onPaste={(at, block) => edit(cellsOf(at, block))}
      onRows={() => null}
    />
  );
}

/** Rows that can be added, removed and moved, with their buttons. */
function RowGrid<Row>(props: {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly Row[];
  readonly shown: readonly GridRow[];
  readonly newRow: () => Row;
  readonly withCell: (row: Row, column: number, text: string) => Row;
  readonly onChange: (rows: readonly Row[]) => void;
}) {
  const words = useWords();
  const [block, setBlock] = useState<Block>(START);
  const edit = (edits: readonly CellEdit[]): void => {
    const after = [...props.rows];
    for (const { row, column, text } of edits) {
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
    <div>
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
        onSelect={setBlock}
      />
    </div>
  );
}

function useNewKey(): () => string {
  const number = useRef(0);
  return () => {
    number.current += 1;
    return `new-${number.current}`;
  };
}

export function DimensionGrid({ draft, onChange }: PartProps<DimensionRow>) {
  const words = useWords();
  const newKey = useNewKey();
  return (
    <RowGrid<DimensionRow>
      label={words.t('instrument.section.dimensions')}
      columns={[
        ...useLanguageColumns(15),
        { id: 'weight', label: words.t('instrument.weight'), width: 5, align: 'right' },
      ]}
      rows={draft.dimensions}
      shown={draft.dimensions.map((row) => ({
        key: row.key,
        label: anyName(row.label, words.language),
        cells: [...LANGUAGES.map((language) => row.label[language]), row.weight],
      }))}
      newRow={() => ({ key: newKey(), id: null, label: NONE, weight: '1' })}
      withCell={(row, column, text) =>
        column < LANGUAGES.length
          ? { ...row, label: withText(row.label, column, text) }
          : { ...row, weight: text }
      }
      onChange={onChange}
    />
  );
}

export function ItemGrid({ draft, onChange }: PartProps<ItemRow>) {
  const words = useWords();
  const newKey = useNewKey();
  const first = draft.dimensions[0]?.key ?? '';
  const options = draft.dimensions.map(({ key, label }) => ({
    id: key,
    label: anyName(label, words.language) || key,
  }));
  const withCell = (row: ItemRow, column: number, text: string): ItemRow => {
    if (column === 0) {
      const found = options.find(({ id, label }) => id === text || label === text);
      return found === undefined ? row : { ...row, dimension: found.id };
    }
    if (column <= LANGUAGES.length) return { ...row, text: withText(row.text, column - 1, text) };
    if (column === LANGUAGES.length + 1) return { ...row, weight: text };
    if (column === LANGUAGES.length + 3) return { ...row, recode: text };
    const isYes =
      text === 'yes' || text.toLocaleLowerCase() === words.t('instrument.yes').toLocaleLowerCase();
    return { ...row, reverse: isYes ? 'yes' : 'no' };
  };
  return (
    <RowGrid<ItemRow>
      label={words.t('instrument.section.items')}
      columns={[
        { id: 'dimension', label: words.t('instrument.parameter'), width: 12, options },
        ...useLanguageColumns(18),
        { id: 'weight', label: words.t('instrument.weight'), width: 5, align: 'right' },
        {
          id: 'reverse',
          label: words.t('instrument.reverse'),
          width: 6,
          options: [
            { id: 'no', label: words.t('instrument.no') },
            { id: 'yes', label: words.t('instrument.yes') },
          ],
        },
        { id: 'recode', label: words.t('instrument.recode'), width: 10 },
      ]}
      rows={draft.items}
      shown={draft.items.map((row) => ({
        key: row.key,
        label: anyName(row.text, words.language),
        cells: [
          row.dimension,
          ...LANGUAGES.map((language) => row.text[language]),
          row.weight,
          row.reverse,
          row.recode,
        ],
        problems: draft.dimensions.some(({ key }) => key === row.dimension)
          ? []
          : [words.t('instrument.no-parameter')],
      }))}
      newRow={() => ({
        key: newKey(),
        item: null,
        dimension: draft.items.at(-1)?.dimension ?? first,
        text: NONE,
        weight: '1',
        reverse: 'no',
        recode: '',
      })}
      withCell={withCell}
      onChange={onChange}
    />
  );
}
