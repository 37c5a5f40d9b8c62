/** Step 2: every column with its role; one is looked at closely, beside the first rows of the sheet. */
import { useEffect, useRef, useState } from 'react';
import { Checkbox, ListBox, ListBoxItem } from 'react-aria-components';
import type { ImportPreview } from '../../../shared/api/methods.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { withColumn } from '../../../shared/domain/mapping/edit.ts';
import { LAYOUTS, type Mapping, type ProposedColumn } from '../../../shared/domain/mapping/types.ts';
import { Choice } from '../../components/fields.tsx';
import { useWords } from '../../components/words.ts';
import { ColumnEditor } from './column-editor.tsx';
import { roleText, SheetPreview } from './sheet-preview.tsx';

/** Below this a column is to be looked at. */
export const CERTAIN = 0.9;

export const isDoubtful = ({ certainty, mapping }: ProposedColumn): boolean =>
  certainty < CERTAIN && mapping.role !== 'ignore';

interface ColumnsStepProps {
  readonly preview: ImportPreview;
  readonly mapping: Mapping;
  readonly engagement: Engagement;
  /** A column to begin with. */
  readonly start: string | null;
  readonly onMapping: (mapping: Mapping) => void;
}

export function ColumnsStep({ preview, mapping, engagement, start, onMapping }: ColumnsStepProps) {
  const words = useWords();
  const doubtful = preview.columns.filter(isDoubtful);
  const [chosen, setChosen] = useState(
    start ?? doubtful[0]?.mapping.column ?? preview.columns[0]?.mapping.column ?? null,
  );
  const [onlyDoubtful, setOnlyDoubtful] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const option = chosen === null ? null : list.current?.querySelector(`[data-key="${chosen}"]`);
    option?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const shown = onlyDoubtful && doubtful.length > 0 ? doubtful : preview.columns;
  const selected = preview.columns.find((column) => column.mapping.column === chosen) ?? null;
  return (
    <div className="columns-step">
      <div className="columns-settings">
        <Choice
          label={words.t('import.sheet-layout')}
          options={LAYOUTS.map((layout) => ({ id: layout, label: words.t(`import.sheet-layout.${layout}`) }))}
          value={mapping.layout}
          onChange={(layout) => onMapping({ ...mapping, layout })}
        />
        <Choice
          label={words.t('import.header-rows')}
          options={[0, 1, 2, 3, 4].map((count) => ({ id: String(count), label: words.number(count, 0) }))}
          value={String(mapping.headerRows)}
          onChange={(count) => onMapping({ ...mapping, headerRows: Number(count) })}
        />
        {doubtful.length > 0 ? (
          <Checkbox className="check" isSelected={onlyDoubtful} onChange={setOnlyDoubtful}>
            <span className="check-box" aria-hidden />
            {words.t('import.only-doubtful', { count: doubtful.length })}
          </Checkbox>
        ) : null}
      </div>
      <div className="columns-pair">
        <ListBox
          ref={list}
          className="columns-list"
          aria-label={words.t('import.columns')}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            if (keys === 'all') return;
            const [key] = keys;
            if (key !== undefined) setChosen(String(key));
          }}
        >
          {shown.map((column) => (
            <ListBoxItem
              key={column.mapping.column}
              id={column.mapping.column}
              className="columns-item"
              textValue={`${column.mapping.column} ${column.header}`}
              data-role={column.mapping.role}
            >
              <span className="preview-column">
                {column.mapping.column}
                <span className="visually-hidden">: </span>
              </span>
              <span className="columns-item-header">
                {column.header}
                <span className="visually-hidden">, </span>
              </span>
              <span className="preview-role">{roleText(words, engagement, column.mapping)}</span>
              {isDoubtful(column) ? (
                <span className="preview-doubt">{words.t('import.doubtful')}</span>
              ) : null}
            </ListBoxItem>
          ))}
        </ListBox>
        {selected === null ? null : (
          <ColumnEditor
            key={selected.mapping.column}
            column={selected}
            layout={mapping.layout}
            engagement={engagement}
            onChange={(column) => onMapping(withColumn(mapping, column))}
          />
        )}
      </div>
      <SheetPreview preview={preview} engagement={engagement} chosen={chosen} onChoose={setChosen} />
    </div>
  );
}
