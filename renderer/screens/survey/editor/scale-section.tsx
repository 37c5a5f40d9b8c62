/** The scale: its ends, the words of its answers, and questions whose answers have words of their own. */
import { useState } from 'react';
import { LANGUAGES } from '../../../../shared/lib/language.ts';
import { Button } from '../../../components/button.tsx';
import { Choice, TextField } from '../../../components/fields.tsx';
import { Grid, type CellEdit } from '../../../components/grid/grid.tsx';
import { useWords } from '../../../components/words.ts';
import {
  anyText,
  NONE,
  pointsOf,
  withScale,
  withText,
  type InstrumentDraft,
  type ItemRow,
  type Texts,
} from './draft.ts';
import { cellsOf, useLanguageColumns } from './row-grid.tsx';
import { FixedRemark, SectionHead, type SectionProps } from './section.tsx';

export function ScaleSection(props: SectionProps) {
  const words = useWords();
  const { draft, change, problemAt, fixed } = props;
  return (
    <>
      <SectionHead title={words.t('editor.section.scale')} lead={words.t('editor.scale-lead')} />
      <FixedRemark fixed={fixed} />
      <div className="editor-numbers">
        <TextField
          label={words.t('instrument.min')}
          value={draft.min}
          maxLength={7}
          problem={problemAt('min')}
          onChange={(min) => change((before) => withScale(before, { min }), 'min')}
        />
        <TextField
          label={words.t('instrument.max')}
          value={draft.max}
          maxLength={7}
          problem={problemAt('max')}
          onChange={(max) => change((before) => withScale(before, { max }), 'max')}
        />
      </div>
      {pointsOf(draft) === null ? null : (
        <>
          <h4 className="editor-part">{words.t('instrument.labels')}</h4>
          <p className="field-help">{words.t('editor.labels-help')}</p>
          <LabelGrid
            {...props}
            label={words.t('instrument.labels')}
            labels={draft.labels}
            place="labels"
            onChange={(labels) => change({ labels })}
          />
          <OwnLabels {...props} />
        </>
      )}
    </>
  );
}

interface LabelGridProps extends SectionProps {
  readonly label: string;
  readonly labels: readonly Texts[];
  readonly place: string;
  readonly onChange: (labels: readonly Texts[]) => void;
}

/** One word a value, lowest first; none at all is fine. */
function LabelGrid({ draft, label, labels, place, problemAt, onChange }: LabelGridProps) {
  const words = useWords();
  const first = Number(draft.min);
  const edit = (edits: readonly CellEdit[]): void => {
    const after = [...labels];
    for (const { row, column, text } of edits) {
      const language = LANGUAGES[column - 1];
      if (row < after.length && language !== undefined)
        after[row] = withText(after[row] ?? NONE, language, text);
    }
    onChange(after);
  };
  return (
    <Grid
      label={label}
      help={words.t('groups.grid-help')}
      columns={[
        { id: 'value', label: words.t('instrument.value'), width: 5, align: 'right', isReadOnly: true },
        ...useLanguageColumns(13),
      ]}
      rows={labels.map((one, at) => ({
        key: String(at),
        label: String(first + at),
        cells: [String(first + at), ...LANGUAGES.map((language) => one[language])],
        problems: [null, ...LANGUAGES.map((language) => problemAt(`${place}:${at}:${language}`))],
      }))}
      onEdit={edit}
      onPaste={(at, block) => edit(cellsOf(at, block))}
      onRows={() => null}
    />
  );
}

/** A question that is answered in other words than the scale's, such as never to always. */
function OwnLabels(props: SectionProps) {
  const words = useWords();
  const { draft, change } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const item =
    draft.items.find(({ key }) => key === chosen) ??
    draft.items.find(({ labels }) => labels !== null) ??
    draft.items[0];
  if (item === undefined) return null;
  const put = (labels: ItemRow['labels']): void => change({ items: withLabels(draft, item.key, labels) });
  return (
    <>
      <h4 className="editor-part">{words.t('editor.own-labels')}</h4>
      <p className="field-help">{words.t('editor.own-labels-help')}</p>
      <div className="editor-choice">
        <Choice
          label={words.t('editor.question')}
          options={draft.items.map((row, at) => ({ id: row.key, label: itemName(row, at, words) }))}
          value={item.key}
          onChange={setChosen}
        />
        {item.labels === null ? (
          <Button onPress={() => put(draft.labels)}>{words.t('editor.own-labels-give')}</Button>
        ) : (
          <Button onPress={() => put(null)}>{words.t('editor.own-labels-drop')}</Button>
        )}
      </div>
      {item.labels === null ? (
        <p className="page-note">{words.t('editor.own-labels-none')}</p>
      ) : (
        <LabelGrid
          {...props}
          key={item.key}
          label={words.t('editor.own-labels')}
          labels={item.labels}
          place={`labels:${item.key}`}
          onChange={put}
        />
      )}
    </>
  );
}

const withLabels = (draft: InstrumentDraft, key: string, labels: ItemRow['labels']): readonly ItemRow[] =>
  draft.items.map((row) => (row.key === key ? { ...row, labels } : row));

/** A question by its number, its text, and a sign where it has words of its own. */
function itemName(row: ItemRow, at: number, words: ReturnType<typeof useWords>): string {
  const text = anyText(row.text, words.language);
  const short = text.length > 70 ? `${text.slice(0, 69)}…` : text;
  return words.t(row.labels === null ? 'editor.item-name' : 'editor.item-name-own', {
    number: at + 1,
    text: short,
  });
}
