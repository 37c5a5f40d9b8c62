/** What is asked, as it stands: parameters, questions, the words of the answers, language by language. */
import { useState } from 'react';
import { itemText, type Instrument, type Item } from '../../../shared/domain/instrument/index.ts';
import { LANGUAGES, localText, type Language } from '../../../shared/lib/language.ts';
import { Remark } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';

interface InstrumentReaderProps {
  readonly instrument: Instrument;
  readonly language: Language;
  readonly task: string;
}

export function InstrumentReader({ instrument, language: first, task }: InstrumentReaderProps) {
  const words = useWords();
  const [language, setLanguage] = useState<Language>(first);
  const { scale } = instrument;
  const notice = localText(instrument.notice, words.language);
  const intro = instrument.intro?.[language] ?? '';
  const placed = (text: string): string =>
    text
      .replaceAll('{group}', words.t('instrument.place.group'))
      .replaceAll('{task}', task === '' ? words.t('instrument.place.task') : task);
  const linesOf = (labels: Item['labels']): string =>
    (labels?.[language] ?? []).map((label, at) => `${scale.min + at} ${label}`).join(' · ');
  const general = linesOf(scale.labels);
  return (
    <div className="card instrument">
      <Segments
        label={words.t('reminder.language')}
        options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
        value={language}
        onChange={setLanguage}
      />
      {intro === '' ? null : (
        <p className="instrument-intro" lang={language}>
          {placed(intro)}
        </p>
      )}
      <dl className="asked-list" lang={language}>
        {instrument.dimensions.map(({ id, label, items }) => (
          <div key={id}>
            <dt>{localText(label, language, id)}</dt>
            {items.map((item) => (
              <dd key={item.id}>
                {placed(itemText(item, language))}
                {item.labels === null ? null : (
                  <span className="instrument-labels">{linesOf(item.labels)}</span>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {general === '' ? null : (
        <p className="instrument-scale" lang={language}>
          {general}
        </p>
      )}
      {notice === '' ? null : <Remark>{notice}</Remark>}
    </div>
  );
}
