/** The questionnaire: which one, what it asks, and the ways to another: built-in, a copy of one's own, a file. */
import { Download, FileUp, PencilLine } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { InstrumentChange } from '../../../shared/api/work-methods.ts';
import { BUILT_IN_IDS, type Instrument } from '../../../shared/domain/instrument/index.ts';
import { localText } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine, chooseInstrument, chooseTarget } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote, Remark } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { InstrumentEditor } from './editor/editor.tsx';
import { useKeptDraft } from './editor/kept-draft.ts';
import { InstrumentReader } from './instrument-reader.tsx';

type Rounds = EngagementOverview['rounds'];

const labelOf = (rounds: Rounds, id: string): string => rounds.find((round) => round.id === id)?.label || id;

export function InstrumentPanel({ overview }: { readonly overview: EngagementOverview }) {
  const words = useWords();
  const { engagement, rounds } = overview;
  const { instrument } = engagement;
  const [isEditing, setIsEditing] = useState(false);
  const [kept, keep] = useKeptDraft(instrument);
  const [change, setChange] = useState<InstrumentChange | null>(null);
  const ask = useAction(
    useCallback(async (work: () => Promise<InstrumentChange | null>) => setChange(await work()), []),
  );
  const isBuiltIn = BUILT_IN_IDS.some((id) => id === instrument.id);
  const answered = useAnswered(overview);
  return (
    <section aria-label={words.t('instrument.title')}>
      <div className="page-head">
        <div>
          <div className="with-help">
            <h2 className="page-title">{localText(instrument.title, words.language, instrument.id)}</h2>
            <HelpTip term={/^rc-/u.test(instrument.id) ? 'relational-coordination' : 'relational-capacity'} />
          </div>
          <p className="page-lead">{factsOf(words, instrument)}</p>
        </div>
      </div>
      <div className="work-tools">
        <InstrumentChoice overview={overview} onChoose={(work) => void ask.run(work)} />
        <Button onPress={() => setIsEditing(true)} icon={<PencilLine aria-hidden size={15} />}>
          {words.t(isBuiltIn ? 'instrument.edit-copy' : 'instrument.edit')}
        </Button>
        <Button onPress={() => void ask.run(importFile)} icon={<FileUp aria-hidden size={15} />}>
          {words.t('instrument.import')}
        </Button>
        <Button
          onPress={() => void ask.run(() => exportFile(engagement))}
          icon={<Download aria-hidden size={15} />}
        >
          {words.t('instrument.export')}
        </Button>
      </div>
      <FailureNote failure={ask.failure} />
      <div role="status">
        {change === null || change.keptRounds.length === 0 ? null : (
          <Remark tone="look">
            {words.t('instrument.kept', {
              version: change.version,
              rounds: change.keptRounds.map((id) => labelOf(rounds, id)).join(', '),
            })}
          </Remark>
        )}
      </div>
      {kept === null ? null : (
        <Remark tone="look">
          <p>{words.t('editor.kept')}</p>
          <div className="editor-kept">
            <Button onPress={() => setIsEditing(true)}>{words.t('editor.continue')}</Button>
            <Button look="plain" onPress={() => keep(null)}>
              {words.t('editor.drop')}
            </Button>
          </div>
        </Remark>
      )}
      {isBuiltIn ? <Remark>{words.t('editor.shipped')}</Remark> : null}
      <InstrumentReader instrument={instrument} language={engagement.language} task={engagement.coreTask} />
      {isEditing ? (
        <InstrumentEditor
          engagement={engagement}
          answered={answered}
          kept={kept}
          onClose={({ stored, kept: left }) => {
            setIsEditing(false);
            keep(left);
            if (stored !== null) setChange(stored);
          }}
        />
      ) : null}
    </section>
  );
}

/** Labels of the rounds that hold answers to the questionnaire as it is asked now. */
function useAnswered({ rounds }: EngagementOverview): readonly string[] {
  const known = useEngine('instrument.known', {}).data ?? [];
  const asked = known.find(({ isCurrent }) => isCurrent)?.rounds ?? [];
  return asked.map((id) => labelOf(rounds, id));
}

async function importFile(): Promise<InstrumentChange | null> {
  const file = await chooseInstrument();
  if (file === null) return null;
  const read = await callEngine('instrument.read', { file: file.token });
  return callEngine('instrument.set', { instrument: read, step: 'imported' });
}

async function exportFile({ instrument, language }: EngagementOverview['engagement']): Promise<null> {
  const target = await chooseTarget({
    kind: 'instrument',
    suggestedName: localText(instrument.title, language, instrument.id),
  });
  if (target !== null) await callEngine('instrument.write', { file: target.token });
  return null;
}

interface InstrumentChoiceProps {
  readonly overview: EngagementOverview;
  readonly onChoose: (work: () => Promise<InstrumentChange>) => void;
}

/** Those that come with the program, and one's own with the rounds that were asked with them. */
function InstrumentChoice({ overview, onChoose }: InstrumentChoiceProps) {
  const words = useWords();
  const { instrument } = overview.engagement;
  const known = useEngine('instrument.known', {}).data ?? [];
  const own = known.filter(({ isShipped }) => !isShipped);
  const isShipped = BUILT_IN_IDS.some((id) => id === instrument.id);
  const now = isShipped ? instrument.id : (own.find(({ isCurrent }) => isCurrent)?.hash ?? null);
  return (
    <Choice
      compact
      label={words.t('instrument.choose')}
      placeholder={localText(instrument.title, words.language, instrument.id)}
      options={[
        ...BUILT_IN_IDS.map((id) => ({ id: id as string, label: words.text(`instrument.${id}`) })),
        ...own.map((one) => ({
          id: one.hash,
          label: words.t(one.rounds.length === 0 ? 'instrument.own' : 'instrument.own-asked', {
            title: localText(one.title, words.language, one.id),
            version: one.version,
            rounds: one.rounds.map((id) => labelOf(overview.rounds, id)).join(', '),
          }),
        })),
      ]}
      value={now}
      onChange={(id) => {
        if (id === now) return;
        const isOwn = own.some(({ hash }) => hash === id);
        onChoose(() =>
          isOwn
            ? callEngine('instrument.chooseKnown', { hash: id })
            : callEngine('instrument.choose', { instrument: id }),
        );
      }}
    />
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
