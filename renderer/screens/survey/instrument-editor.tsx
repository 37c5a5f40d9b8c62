/** Edits a questionnaire: texts, parameters, scale, missing answers and conventions, checked as a whole before it is stored. */
import { useCallback, useState } from 'react';
import type { InstrumentChange } from '../../../shared/api/work-methods.ts';
import {
  asksTheSame,
  BUILT_IN_IDS,
  ownCopy,
  versioned,
  type Instrument,
} from '../../../shared/domain/instrument/index.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { TextBlock, TextField } from '../../components/fields.tsx';
import { FailureNote, Remark } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import {
  BANDS,
  buildInstrument,
  draftOf,
  RULES,
  sectionOf,
  withScale,
  type InstrumentDraft,
} from './instrument-draft.ts';
import { DimensionGrid, ItemGrid, LabelGrid } from './instrument-grids.tsx';

interface InstrumentEditorProps {
  readonly instrument: Instrument;
  /** Ids of the rounds with answers. */
  readonly answered: readonly string[];
  readonly onClose: (stored: InstrumentChange | null) => void;
}

/** The instrument that an edit makes: itself where it asks the same, else a copy of a built-in one, or itself anew. */
function wantedOf(edited: Instrument, before: Instrument): Instrument {
  const isBuiltIn = BUILT_IN_IDS.some((id) => id === before.id);
  return asksTheSame(edited, before) || !isBuiltIn ? edited : ownCopy(edited, new Set(BUILT_IN_IDS));
}

export function InstrumentEditor({ instrument, answered, onClose }: InstrumentEditorProps) {
  const words = useWords();
  const [draft, setDraft] = useState<InstrumentDraft>(() => draftOf(instrument, words.language));
  const built = buildInstrument(draft, instrument);
  const store = useAction(
    useCallback(
      async (edited: Instrument) =>
        onClose(
          await callEngine('instrument.set', { instrument: wantedOf(edited, instrument), step: 'edited' }),
        ),
      [instrument, onClose],
    ),
  );
  const change = (part: Partial<InstrumentDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const asksElse = built.instrument !== null && !asksTheSame(built.instrument, instrument);
  const version =
    built.instrument === null
      ? ''
      : versioned(wantedOf(built.instrument, instrument), answered.length > 0 ? [instrument] : []).version;
  return (
    <Sheet
      title={words.t('instrument.edit-title')}
      size="large"
      isOpen
      isBusy={store.busy}
      onClose={() => onClose(null)}
      foot={
        <div className="form-foot instrument-foot">
          <div role="status" className="instrument-state">
            {built.failure !== null ? (
              <p className="field-error">{problemSentence(words, built.failure.params)}</p>
            ) : asksElse && answered.length > 0 ? (
              <p>{words.t('instrument.next-version', { version })}</p>
            ) : null}
          </div>
          <Button onPress={() => onClose(null)} isDisabled={store.busy}>
            {words.t('action.cancel')}
          </Button>
          <Button
            look="primary"
            isDisabled={store.busy || built.instrument === null}
            onPress={() => {
              if (built.instrument !== null) void store.run(built.instrument);
            }}
          >
            {words.t('instrument.save')}
          </Button>
        </div>
      }
    >
      <div className="form">
        <FailureNote failure={store.failure} />
        <h3 className="section-title">{words.t('instrument.section.title')}</h3>
        <div className="instrument-row">
          {LANGUAGES.map((language) => (
            <TextField
              key={language}
              label={words.text(`language.${language}`)}
              value={draft.title[language]}
              onChange={(text) => change({ title: { ...draft.title, [language]: text } })}
            />
          ))}
        </div>
        <h3 className="section-title">{words.t('instrument.section.scale')}</h3>
        <div className="instrument-row">
          <TextField
            label={words.t('instrument.min')}
            value={draft.min}
            maxLength={6}
            onChange={(min) => setDraft((before) => withScale(before, { min }))}
          />
          <TextField
            label={words.t('instrument.max')}
            value={draft.max}
            maxLength={6}
            onChange={(max) => setDraft((before) => withScale(before, { max }))}
          />
        </div>
        <LabelGrid draft={draft} onChange={(labels) => change({ labels })} />
        <h3 className="section-title">{words.t('instrument.section.dimensions')}</h3>
        <DimensionGrid draft={draft} onChange={(dimensions) => change({ dimensions })} />
        <h3 className="section-title">{words.t('instrument.section.items')}</h3>
        <p className="field-help">{words.t('instrument.items-help')}</p>
        <ItemGrid draft={draft} onChange={(items) => change({ items })} />
        <Check isSelected={draft.ownGroup} onChange={(ownGroup) => change({ ownGroup })}>
          {words.t('instrument.own-group')}
        </Check>
        <Conventions draft={draft} change={change} />
        <Remark>{words.t('instrument.licensed-stay')}</Remark>
      </div>
    </Sheet>
  );
}

interface ConventionsProps {
  readonly draft: InstrumentDraft;
  readonly change: (part: Partial<InstrumentDraft>) => void;
}

/** What counts as no answer, and the conventions that results are read by. */
function Conventions({ draft, change }: ConventionsProps) {
  const words = useWords();
  return (
    <>
      <h3 className="section-title">{words.t('instrument.section.missing')}</h3>
      <div className="instrument-row">
        <TextBlock
          rows={2}
          label={words.t('instrument.missing')}
          help={words.t('instrument.missing-help')}
          value={draft.missing}
          onChange={(missing) => change({ missing })}
        />
        <TextBlock
          rows={2}
          label={words.t('instrument.not-applicable')}
          help={words.t('instrument.missing-help')}
          value={draft.notApplicable}
          onChange={(notApplicable) => change({ notApplicable })}
        />
      </div>
      <h3 className="section-title">{words.t('instrument.section.bands')}</h3>
      <Check isSelected={draft.bandsOn} onChange={(bandsOn) => change({ bandsOn })}>
        {words.t('instrument.bands-on')}
      </Check>
      <p className="field-help">{words.t('instrument.bands-help')}</p>
      <div className="instrument-row">
        {BANDS.map((layer) => (
          <TextField
            key={layer}
            label={words.t(`instrument.band.${layer}`)}
            value={draft.bands[layer] ?? ''}
            onChange={(text) => change({ bands: { ...draft.bands, [layer]: text } })}
          />
        ))}
        <TextField
          label={words.t('instrument.warn')}
          value={draft.warn}
          onChange={(warn) => change({ warn })}
        />
      </div>
      <h3 className="section-title">{words.t('instrument.section.rules')}</h3>
      <div className="instrument-row">
        {RULES.map((rule) => (
          <TextField
            key={rule}
            label={words.t(`instrument.rule.${rule}`)}
            value={draft.rules[rule] ?? ''}
            onChange={(text) => change({ rules: { ...draft.rules, [rule]: text } })}
          />
        ))}
      </div>
    </>
  );
}

function problemSentence(
  words: ReturnType<typeof useWords>,
  params: Readonly<Record<string, string | number>>,
): string {
  const section = words.t(`instrument.section.${sectionOf(String(params['field'] ?? ''))}`);
  return words.t('instrument.problem', {
    section,
    problem: words.text(`problem.${String(params['problem'] ?? 'missing')}`, {
      value: params['value'] ?? '',
    }),
  });
}
