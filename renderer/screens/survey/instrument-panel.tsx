/** The questionnaire: which one, what it asks, and the ways to another: built-in, a copy of one's own, a file. */
import { Download, FileUp, PencilLine } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { InstrumentChange } from '../../../shared/api/work-methods.ts';
import { BUILT_IN_IDS, itemText, type Instrument } from '../../../shared/domain/instrument/index.ts';
import { LANGUAGES, localText, type Language } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine, chooseInstrument, chooseTarget } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote, Remark } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';
import { InstrumentEditor } from './instrument-editor.tsx';

export function InstrumentPanel({ overview }: { readonly overview: EngagementOverview }) {
  const words = useWords();
  const { engagement } = overview;
  const { instrument } = engagement;
  const [isEditing, setIsEditing] = useState(false);
  const [change, setChange] = useState<InstrumentChange | null>(null);
  const ask = useAction(
    useCallback(async (work: () => Promise<InstrumentChange | null>) => setChange(await work()), []),
  );
  const importFile = async (): Promise<InstrumentChange | null> => {
    const file = await chooseInstrument();
    if (file === null) return null;
    const read = await callEngine('instrument.read', { file: file.token });
    return callEngine('instrument.set', { instrument: read, step: 'imported' });
  };
  const exportFile = async (): Promise<null> => {
    const target = await chooseTarget({
      kind: 'instrument',
      suggestedName: localText(instrument.title, engagement.language, instrument.id),
    });
    if (target !== null) await callEngine('instrument.write', { file: target.token });
    return null;
  };
  const isBuiltIn = BUILT_IN_IDS.some((id) => id === instrument.id);
  const own = { id: instrument.id, label: localText(instrument.title, words.language, instrument.id) };
  const answered = overview.rounds.filter(({ respondents }) => respondents > 0).map(({ id }) => id);
  return (
    <section aria-label={words.t('instrument.title')}>
      <div className="page-head">
        <div>
          <h2 className="page-title">{localText(instrument.title, words.language, instrument.id)}</h2>
          <p className="page-lead">{factsOf(words, instrument)}</p>
        </div>
      </div>
      <div className="work-tools">
        <Choice
          compact
          label={words.t('instrument.choose')}
          options={[
            ...BUILT_IN_IDS.map((id) => ({ id, label: words.text(`instrument.${id}`) })),
            ...(isBuiltIn ? [] : [own]),
          ]}
          value={instrument.id}
          onChange={(id) => {
            if (id !== instrument.id) void ask.run(() => callEngine('instrument.choose', { instrument: id }));
          }}
        />
        <Button onPress={() => setIsEditing(true)} icon={<PencilLine aria-hidden size={15} />}>
          {words.t(isBuiltIn ? 'instrument.edit-copy' : 'instrument.edit')}
        </Button>
        <Button onPress={() => void ask.run(importFile)} icon={<FileUp aria-hidden size={15} />}>
          {words.t('instrument.import')}
        </Button>
        <Button onPress={() => void ask.run(exportFile)} icon={<Download aria-hidden size={15} />}>
          {words.t('instrument.export')}
        </Button>
      </div>
      <FailureNote failure={ask.failure} />
      <div role="status">
        {change === null || change.keptRounds.length === 0 ? null : (
          <Remark tone="look">
            {words.t('instrument.kept', {
              version: change.version,
              rounds: change.keptRounds
                .map((id) => overview.rounds.find((round) => round.id === id)?.label ?? id)
                .join(', '),
            })}
          </Remark>
        )}
      </div>
      <InstrumentReader instrument={instrument} language={engagement.language} task={engagement.coreTask} />
      {isEditing ? (
        <InstrumentEditor
          instrument={instrument}
          answered={answered}
          onClose={(stored) => {
            setIsEditing(false);
            if (stored !== null) setChange(stored);
          }}
        />
      ) : null}
    </section>
  );
}

function factsOf(words: ReturnType<typeof useWords>, instrument: Instrument): string {
  const items = instrument.dimensions.reduce((sum, { items: all }) => sum + all.length, 0);
  return words.t('instrument.facts', {
    parameters: instrument.dimensions.length,
    items,
    min: instrument.scale.min,
    max: instrument.scale.max,
    version: instrument.version,
  });
}

interface InstrumentReaderProps {
  readonly instrument: Instrument;
  readonly language: Language;
  readonly task: string;
}

/** What is asked, as those invited read it. */
function InstrumentReader({ instrument, language: first, task }: InstrumentReaderProps) {
  const words = useWords();
  const [language, setLanguage] = useState<Language>(first);
  const { scale } = instrument;
  const labels = scale.labels[language] ?? [];
  const notice = localText(instrument.notice, words.language);
  const placed = (text: string): string =>
    text
      .replaceAll('{group}', words.t('instrument.place.group'))
      .replaceAll('{task}', task === '' ? words.t('instrument.place.task') : task);
  return (
    <div className="card instrument">
      <Segments
        label={words.t('reminder.language')}
        options={LANGUAGES.map((id) => ({ id, label: words.text(`language.${id}`) }))}
        value={language}
        onChange={setLanguage}
      />
      <dl className="asked-list" lang={language}>
        {instrument.dimensions.map(({ id, label, items }) => (
          <div key={id}>
            <dt>{localText(label, language, id)}</dt>
            {items.map((item) => (
              <dd key={item.id}>{placed(itemText(item, language))}</dd>
            ))}
          </div>
        ))}
      </dl>
      {labels.length === 0 ? null : (
        <p className="instrument-scale" lang={language}>
          {labels.map((label, at) => `${scale.min + at} ${label}`).join(' · ')}
        </p>
      )}
      {notice === '' ? null : <Remark>{notice}</Remark>}
    </div>
  );
}
