/** Edits a questionnaire: its sections side by side with what is wrong in each, checked as a whole before it is stored. */
import { Redo2, Undo2 } from 'lucide-react';
import { useCallback, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { InstrumentChange } from '../../../../shared/api/work-methods.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import { asksTheSame, versioned, type Instrument } from '../../../../shared/domain/instrument/index.ts';
import { useAction } from '../../../api/actions.ts';
import { callEngine } from '../../../api/window-api.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNote } from '../../../components/notes.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { useWords } from '../../../components/words.ts';
import { buildInstrument, type Built } from './build.ts';
import { completeness, draftProblems, SECTIONS, type DraftProblem, type Section } from './check.ts';
import { BandsSection, MissingSection, ScoringSection } from './conventions-section.tsx';
import { draftOf, type InstrumentDraft } from './draft.ts';
import { ItemsSection } from './items-section.tsx';
import { IntroSection, NameSection } from './name-section.tsx';
import { PreviewSection } from './preview-section.tsx';
import { RecodeSection } from './recode-section.tsx';
import { ScaleSection } from './scale-section.tsx';
import type { SectionProps } from './section.tsx';
import { SubscalesSection } from './subscales-section.tsx';
import { useDraft, type DraftState } from './use-draft.ts';
import { wantedOf } from './wanted.ts';

export interface EditorEnd {
  /** null: nothing was stored. */
  readonly stored: InstrumentChange | null;
  /** What was typed and not stored; null where there is nothing to come back to. */
  readonly kept: InstrumentDraft | null;
}

interface InstrumentEditorProps {
  readonly engagement: Engagement;
  /** Labels of the rounds with answers to this questionnaire. */
  readonly answered: readonly string[];
  /** What was typed before and not stored. */
  readonly kept: InstrumentDraft | null;
  readonly onClose: (end: EditorEnd) => void;
}

const TABS = [...SECTIONS, 'preview'] as const;
type TabId = (typeof TABS)[number];

const VIEWS = {
  name: NameSection,
  intro: IntroSection,
  items: ItemsSection,
  scale: ScaleSection,
  recode: RecodeSection,
  subscales: SubscalesSection,
  bands: BandsSection,
  missing: MissingSection,
  scoring: ScoringSection,
} as const satisfies Record<Section, (props: SectionProps) => ReactNode>;

export function InstrumentEditor({ engagement, answered, kept, onClose }: InstrumentEditorProps) {
  const words = useWords();
  const { instrument } = engagement;
  const [tab, setTab] = useState<TabId>('name');
  const [stored] = useState(() => draftOf(instrument, words.language));
  const state = useDraft(() => kept ?? stored);
  const { draft } = state;
  const problems = draftProblems(draft);
  const built = buildInstrument(draft, instrument);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(stored);
  const store = useAction(
    useCallback(
      async (edited: Instrument) =>
        onClose({
          stored: await callEngine('instrument.set', {
            instrument: wantedOf(edited, instrument),
            step: 'edited',
          }),
          kept: null,
        }),
      [instrument, onClose],
    ),
  );
  const leave = (): void => onClose({ stored: null, kept: isChanged ? draft : null });
  const section: SectionProps = {
    draft,
    change: state.change,
    problemAt: (place) => {
      const found = problems.find((one) => one.place === place);
      return found === undefined ? null : problemSentence(words, found, draft);
    },
    fixed: answered.length === 0 ? null : words.t('editor.fixed', { rounds: answered.join(', ') }),
  };
  return (
    <Sheet
      title={words.t('instrument.edit-title')}
      size="large"
      isOpen
      isBusy={store.busy}
      onClose={leave}
      foot={
        <EditorFoot
          built={problems.length > 0 ? null : built}
          instrument={instrument}
          answered={answered}
          isChanged={isChanged}
          isBusy={store.busy}
          onLeave={leave}
          onDrop={() => onClose({ stored: null, kept: null })}
          onStore={(edited) => void store.run(edited)}
        />
      }
    >
      <div className="editor" onKeyDown={(event) => undoByKey(event, state)}>
        <EditorHead state={state} onGo={setTab} />
        <FailureNote failure={store.failure} />
        <EditorTabs
          tab={tab}
          onTab={setTab}
          section={section}
          problems={problems}
          engagement={engagement}
          instrument={problems.length > 0 ? null : built.instrument}
        />
      </div>
    </Sheet>
  );
}

interface EditorTabsProps {
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
  readonly section: SectionProps;
  readonly problems: readonly DraftProblem[];
  readonly engagement: Engagement;
  /** null while something stands in the way of it. */
  readonly instrument: Instrument | null;
}

/** The sections down the side, each with how much of it is still to be changed, and the one that is chosen. */
function EditorTabs({ tab, onTab, section, problems, engagement, instrument }: EditorTabsProps) {
  const words = useWords();
  return (
    <Tabs
      className="editor-tabs"
      orientation="vertical"
      selectedKey={tab}
      onSelectionChange={(key) => onTab(TABS.find((one) => one === key) ?? 'name')}
    >
      <TabList className="editor-nav" aria-label={words.t('editor.sections')}>
        {TABS.map((id) => (
          <Tab key={id} id={id} className="editor-tab">
            {words.t(`editor.section.${id}`)}
            <Faults count={problems.filter((one) => one.section === id).length} />
          </Tab>
        ))}
      </TabList>
      {SECTIONS.map((id) => {
        const View = VIEWS[id];
        return (
          <TabPanel key={id} id={id} className="editor-panel">
            <View {...section} />
          </TabPanel>
        );
      })}
      <TabPanel id="preview" className="editor-panel">
        <PreviewSection engagement={engagement} instrument={instrument} />
      </TabPanel>
    </Tabs>
  );
}

function Faults({ count }: { readonly count: number }) {
  const words = useWords();
  return count === 0 ? null : <span className="editor-faults">{words.t('editor.to-change', { count })}</span>;
}

interface EditorHeadProps {
  readonly state: DraftState;
  readonly onGo: (section: Section) => void;
}

/** How far each language is filled in, and the steps back and forth. */
function EditorHead({ state, onGo }: EditorHeadProps) {
  const words = useWords();
  return (
    <div className="editor-head">
      <ul className="editor-languages-state" aria-label={words.t('editor.languages')}>
        {completeness(state.draft).map(({ language, missing, first }) => {
          const name = words.text(`language.${language}`);
          return (
            <li key={language}>
              {first === null ? (
                <span>{words.t('editor.complete', { language: name })}</span>
              ) : (
                <Button look="plain" onPress={() => onGo(first)}>
                  {words.t('editor.missing', { language: name, count: missing })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Button
        look="icon"
        aria-label={words.t('editor.back')}
        isDisabled={!state.canBack}
        onPress={state.back}
        icon={<Undo2 aria-hidden size={16} />}
      />
      <Button
        look="icon"
        aria-label={words.t('editor.forth')}
        isDisabled={!state.canForth}
        onPress={state.forth}
        icon={<Redo2 aria-hidden size={16} />}
      />
    </div>
  );
}

/** Ctrl+Z takes back a step of the draft; a text field keeps its own. */
function undoByKey(event: KeyboardEvent, { back, forth }: DraftState): void {
  const { target } = event;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (isField || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) forth();
  else back();
}

interface EditorFootProps {
  /** null while something stands in the way. */
  readonly built: Built | null;
  readonly instrument: Instrument;
  readonly answered: readonly string[];
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  readonly onLeave: () => void;
  readonly onDrop: () => void;
  readonly onStore: (edited: Instrument) => void;
}

function EditorFoot(props: EditorFootProps) {
  const words = useWords();
  const { built, isChanged, isBusy } = props;
  const edited = built?.instrument ?? null;
  return (
    <div className="form-foot editor-foot">
      <div role="status" className="editor-state">
        <p>{stateSentence(words, props)}</p>
      </div>
      {isChanged ? (
        <Button look="plain" onPress={props.onDrop} isDisabled={isBusy}>
          {words.t('editor.drop')}
        </Button>
      ) : null}
      <Button onPress={props.onLeave} isDisabled={isBusy}>
        {words.t(isChanged ? 'editor.later' : 'action.close')}
      </Button>
      <Button
        look="primary"
        isDisabled={isBusy || edited === null || !isChanged}
        onPress={() => {
          if (edited !== null) props.onStore(edited);
        }}
      >
        {words.t('instrument.save')}
      </Button>
    </div>
  );
}

/** What storing will do, in one sentence. */
function stateSentence(
  words: ReturnType<typeof useWords>,
  { built, instrument, answered, isChanged }: EditorFootProps,
): string {
  if (built === null) return words.t('editor.not-yet');
  if (built.failure !== null) return words.failure(built.failure.code, built.failure.params);
  if (!isChanged) return '';
  const edited = built.instrument;
  if (asksTheSame(edited, instrument)) return words.t('editor.same-questions');
  const wanted = wantedOf(edited, instrument);
  const { version } = versioned(wanted, answered.length > 0 ? [instrument] : []);
  const isCopy = wanted.id !== instrument.id;
  if (answered.length > 0)
    return words.t(isCopy ? 'editor.copy-next' : 'instrument.next-version', { version });
  return words.t(isCopy ? 'editor.becomes-copy' : 'editor.no-answers');
}

function problemSentence(
  words: ReturnType<typeof useWords>,
  { code }: DraftProblem,
  { min, max }: InstrumentDraft,
): string {
  return words.t(`editor.problem.${code}`, { min, max });
}
