/** Parameters and their questions: two grids, and the texts of the chosen question in full. */
import { useState } from 'react';
import { LANGUAGES } from '../../../../shared/lib/language.ts';
import { Check } from '../../../components/check.tsx';
import type { Block } from '../../../components/grid/grid-state.ts';
import { Remark } from '../../../components/notes.tsx';
import { useWords } from '../../../components/words.ts';
import { withoutGroup } from './check.ts';
import { anyText, newDimension, newItem, withText, type DimensionRow, type ItemRow } from './draft.ts';
import { RowGrid, START, useLanguageColumns } from './row-grid.tsx';
import { FixedRemark, LanguageFields, SectionHead, type SectionProps } from './section.tsx';

export function ItemsSection(props: SectionProps) {
  const words = useWords();
  const { draft, change, fixed } = props;
  const [block, setBlock] = useState<Block>(START);
  const at = Math.min(block.top, draft.items.length - 1);
  const item = draft.items[at];
  return (
    <>
      <SectionHead title={words.t('editor.section.items')} lead={words.t('editor.items-lead')} />
      <FixedRemark fixed={fixed} />
      <h4 className="editor-part">{words.t('instrument.section.dimensions')}</h4>
      <DimensionGrid {...props} />
      <h4 className="editor-part">{words.t('instrument.section.items')}</h4>
      <p className="field-help">{words.t('editor.items-help')}</p>
      <ItemGrid {...props} onSelect={setBlock} />
      {item === undefined ? null : <ItemTexts {...props} item={item} number={at + 1} />}
      <Check isSelected={draft.ownGroup} onChange={(ownGroup) => change({ ownGroup })}>
        {words.t('instrument.own-group')}
      </Check>
      {draft.items.some(({ item: before }) => before?.licensed_text != null) ? (
        <Remark>{words.t('instrument.licensed-stay')}</Remark>
      ) : null}
    </>
  );
}

function DimensionGrid({ draft, change, problemAt }: SectionProps) {
  const words = useWords();
  const weight = LANGUAGES.length;
  return (
    <RowGrid<DimensionRow>
      label={words.t('instrument.section.dimensions')}
      columns={[
        ...useLanguageColumns(13),
        { id: 'weight', label: words.t('instrument.weight'), width: 5, align: 'right' },
      ]}
      rows={draft.dimensions}
      shown={draft.dimensions.map((row) => ({
        key: row.key,
        label: anyText(row.label, words.language),
        cells: [...LANGUAGES.map((language) => row.label[language]), row.weight],
        problems: [
          problemAt(`dimension:${row.key}:label`) ?? problemAt(`dimension:${row.key}:items`),
          null,
          null,
          problemAt(`dimension:${row.key}:weight`),
        ],
      }))}
      newRow={newDimension}
      withCell={(row, column, text) => {
        const language = LANGUAGES[column];
        if (language !== undefined) return { ...row, label: withText(row.label, language, text) };
        return column === weight ? { ...row, weight: text } : row;
      }}
      onChange={(dimensions) => change({ dimensions })}
    />
  );
}

interface ItemGridProps extends SectionProps {
  readonly onSelect: (block: Block) => void;
}

function ItemGrid({ draft, change, problemAt, onSelect }: ItemGridProps) {
  const words = useWords();
  const first = draft.dimensions[0]?.key ?? '';
  const options = draft.dimensions.map(({ key, label }) => ({
    id: key,
    label: anyText(label, words.language) || words.t('editor.unnamed'),
  }));
  const withCell = (row: ItemRow, column: number, text: string): ItemRow => {
    const language = LANGUAGES[column - 1];
    if (language !== undefined) return { ...row, text: withText(row.text, language, text) };
    if (column > LANGUAGES.length) return { ...row, weight: text };
    const found = options.find(({ id, label }) => id === text || label === text);
    return found === undefined ? row : { ...row, dimension: found.id };
  };
  return (
    <RowGrid<ItemRow>
      label={words.t('instrument.section.items')}
      columns={[
        { id: 'dimension', label: words.t('instrument.parameter'), width: 11, options },
        ...useLanguageColumns(13),
        { id: 'weight', label: words.t('instrument.weight'), width: 5, align: 'right' },
      ]}
      rows={draft.items}
      shown={draft.items.map((row) => ({
        key: row.key,
        label: anyText(row.text, words.language),
        cells: [row.dimension, ...LANGUAGES.map((language) => row.text[language]), row.weight],
        problems: [
          problemAt(`item:${row.key}:dimension`),
          problemAt(`item:${row.key}:text`),
          null,
          null,
          problemAt(`item:${row.key}:weight`),
        ],
      }))}
      newRow={() => newItem(draft.items.at(-1)?.dimension ?? first)}
      withCell={withCell}
      onChange={(items) => change({ items })}
      onSelect={onSelect}
    />
  );
}

interface ItemTextsProps extends SectionProps {
  readonly item: ItemRow;
  /** Its place among the questions, from 1. */
  readonly number: number;
}

/** A long question is written in a field of its own, not in a cell. */
function ItemTexts({ draft, change, item, number }: ItemTextsProps) {
  const words = useWords();
  const silent = withoutGroup(item);
  return (
    <div className="editor-item">
      <LanguageFields
        label={words.t('editor.question-number', { number })}
        rows={3}
        texts={item.text}
        onChange={(text, language) =>
          change(
            { items: draft.items.map((row) => (row.key === item.key ? { ...row, text } : row)) },
            `item:${item.key}:${language}`,
          )
        }
      />
      {silent.length === 0 ? null : (
        <p className="field-help">
          {words.t('editor.no-group', {
            languages: silent.map((language) => words.text(`language.${language}`)).join(', '),
          })}
        </p>
      )}
    </div>
  );
}
