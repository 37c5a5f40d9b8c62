/** Step 3: what the distinct entries mean: answers, groups, positions, and how an item's numbers are coded. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/api/methods.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import {
  withAnswerMeaning,
  withCoding,
  withGroupText,
  withPositionText,
} from '../../../shared/domain/mapping/edit.ts';
import type { AnswerMeaning, Entry } from '../../../shared/domain/mapping/entries.ts';
import type { Coding, Mapping } from '../../../shared/domain/mapping/types.ts';
import { groupName, parameterName } from '../../../shared/charts/build/names.ts';
import { localText } from '../../../shared/lib/language.ts';
import { Choice, type Option } from '../../components/fields.tsx';
import { useWords } from '../../components/words.ts';

interface ValuesStepProps {
  readonly preview: ImportPreview;
  readonly mapping: Mapping;
  readonly engagement: Engagement;
  /** The text of an entry to begin with. */
  readonly start: string | null;
  readonly onMapping: (mapping: Mapping) => void;
}

export function ValuesStep({ preview, mapping, engagement, start, onMapping }: ValuesStepProps) {
  const words = useWords();
  const { entries } = preview;
  if (entries === null) return null;
  const groups = engagement.groups.map(({ id }): Option => ({ id, label: groupName(engagement, words, id) }));
  const { answers, positions, codings } = entries;
  return (
    <div className="values-step">
      {codings.map(({ item, coding }) => (
        <CodingQuestion
          key={item}
          item={item}
          coding={coding}
          engagement={engagement}
          onChange={(chosen) => onMapping(withCoding(mapping, item, chosen))}
        />
      ))}
      <EntryTable
        title={words.t('import.entries.answers')}
        entries={answers}
        start={start}
        options={answerOptions(engagement, words)}
        shown={(meaning) => String(meaning)}
        onChange={(text, key) => onMapping(withAnswerMeaning(mapping, text, meaningOf(key)))}
        note={answers.some(({ mixed }) => mixed) ? words.t('import.entries.mixed') : null}
      />
      <EntryTable
        title={words.t('import.entries.groups')}
        entries={entries.groups}
        start={start}
        options={groups}
        shown={(id) => id}
        onChange={(text, id) => onMapping(withGroupText(mapping, text, id))}
      />
      <EntryTable
        title={words.t('import.entries.positions')}
        entries={positions}
        start={start}
        options={[
          { id: 'leader', label: words.t('import.position.leader') },
          { id: 'employee', label: words.t('import.position.employee') },
        ]}
        shown={(position) => position}
        onChange={(text, id) =>
          onMapping(withPositionText(mapping, text, id === 'leader' ? 'leader' : 'employee'))
        }
      />
      {entries.more > 0 ? (
        <p className="page-note">{words.t('import.entries.more', { count: entries.more })}</p>
      ) : null}
    </div>
  );
}

/** The steps of the scale with their labels, and the kinds of missing. */
function answerOptions({ instrument }: Engagement, words: ReturnType<typeof useWords>): readonly Option[] {
  const { min, max, labels } = instrument.scale;
  const own = labels[words.language] ?? Object.values(labels)[0] ?? [];
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return [
    ...steps.map((step, index) => ({
      id: String(step),
      label: own[index] === undefined ? String(step) : `${step} · ${own[index]}`,
    })),
    { id: 'missing', label: words.t('import.meaning.missing') },
    { id: 'notApplicable', label: words.t('import.meaning.not-applicable') },
  ];
}

function meaningOf(key: string): AnswerMeaning {
  return key === 'missing' || key === 'notApplicable' ? key : Number(key);
}

interface EntryTableProps<M> {
  readonly title: string;
  readonly entries: readonly Entry<M>[];
  readonly start: string | null;
  readonly options: readonly Option[];
  readonly shown: (meaning: M) => string;
  readonly onChange: (text: string, key: string) => void;
  readonly note?: ReactNode;
}

function EntryTable<M>({ title, entries, start, options, shown, onChange, note = null }: EntryTableProps<M>) {
  const words = useWords();
  const wanted = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (start === null) return;
    wanted.current?.scrollIntoView({ block: 'center' });
    wanted.current?.querySelector('button')?.focus();
  }, [start]);
  if (entries.length === 0) return null;
  const open = entries.filter(({ meaning }) => meaning === null);
  const sorted = [...open, ...entries.filter(({ meaning }) => meaning !== null)];
  return (
    <section>
      <h3 className="section-title">
        {title}
        {open.length > 0 ? (
          <span className="tag">{words.t('import.entries.open', { count: open.length })}</span>
        ) : null}
      </h3>
      {note === null ? null : <p className="page-note">{note}</p>}
      <table className="table entries">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('import.entries.text')}</th>
            <th scope="col" className="right">
              {words.t('import.entries.count')}
            </th>
            <th scope="col">{words.t('import.entries.first')}</th>
            <th scope="col">{words.t('import.entries.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ text, count, firstCell, meaning }) => (
            <tr key={text} ref={text === start ? wanted : null} data-open={meaning === null}>
              <th scope="row">{text}</th>
              <td className="right">{words.number(count, 0)}</td>
              <td>{firstCell}</td>
              <td>
                <Choice
                  compact
                  label={words.t('import.entries.meaning-of', { text })}
                  options={options}
                  value={meaning === null ? null : shown(meaning)}
                  placeholder={words.t('import.entries.choose')}
                  onChange={(key) => onChange(text, key)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CodingQuestionProps {
  readonly item: string;
  readonly coding: Coding | null;
  readonly engagement: Engagement;
  readonly onChange: (coding: Coding) => void;
}

/** Are the numbers of an item in the order that respondents saw, or scored already? It is asked, never guessed. */
function CodingQuestion({ item, coding, engagement, onChange }: CodingQuestionProps) {
  const words = useWords();
  const dimension = engagement.instrument.dimensions.find(({ items }) => items.some(({ id }) => id === item));
  const own = dimension?.items.find(({ id }) => id === item);
  const labels = own?.labels?.[words.language] ?? [];
  const recode = Object.entries(own?.optional_recode ?? {});
  return (
    <section className="coding">
      <h3 className="section-title">
        {words.t('import.coding.title', {
          item: dimension === undefined ? item : parameterName(engagement, words, dimension.id),
        })}
      </h3>
      <p>{localText(own?.text ?? {}, words.language, item)}</p>
      <Choice<Coding>
        label={words.t('import.coding.question')}
        options={[
          { id: 'scored', label: words.t('import.coding.scored') },
          { id: 'displayed', label: words.t('import.coding.displayed') },
        ]}
        value={coding}
        placeholder={words.t('import.entries.choose')}
        onChange={onChange}
      />
      <p className="field-help">
        {words.t('import.coding.help', {
          recode: recode.map(([from, to]) => `${from} → ${to}`).join(', '),
          labels: labels.join(' · '),
        })}
      </p>
    </section>
  );
}
