/** Beside the work in a practice document: the client's letter, the exercises and how far they have come, and the record. */
import {
  ChevronRight,
  CircleCheck,
  CircleDashed,
  CircleDot,
  GraduationCap,
  PanelRightClose,
} from 'lucide-react';
import { useState, type Dispatch } from 'react';
import type { ExerciseState, PracticeState } from '../../../shared/api/practice-methods.ts';
import type { Answers, ExerciseId } from '../../../shared/domain/training/exercises/types.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { spentText } from '../../../shared/report/record/doc.ts';
import { useEngine } from '../../api/queries.ts';
import { usePanel } from '../../app/kept-place.ts';
import type { Move } from '../../app/place.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';
import { ExerciseView } from './exercise-view.tsx';
import { RecordForm } from './record-form.tsx';

/** Name of the panel among those that are kept open or closed; it is open unless it was closed. */
const CLOSED = 'practice-closed';

export function PracticePanel({ go }: { readonly go: Dispatch<Move> }) {
  const words = useWords();
  const state = useEngine('practice.state', {}).data ?? null;
  const [isClosed, setClosed] = usePanel(CLOSED);
  const [shown, setShown] = useState<ExerciseId | null>(null);
  const [drafts, setDrafts] = useState<Drafts>({});
  useShown('practice', state !== null && !isClosed);
  if (state === null) return null;
  if (isClosed)
    return (
      <aside className="learn learn-closed" aria-label={words.t('learn.panel')}>
        <Button
          look="icon"
          aria-label={words.t('learn.show')}
          onPress={() => setClosed(false)}
          icon={<GraduationCap aria-hidden size={18} />}
        />
      </aside>
    );
  return (
    <aside className="learn" aria-label={words.t('learn.panel')}>
      <header className="learn-head">
        <h2 className="learn-title">{words.t(state.exam === null ? 'learn.practice' : 'learn.exam')}</h2>
        <Button
          look="icon"
          aria-label={words.t('learn.hide')}
          onPress={() => setClosed(true)}
          icon={<PanelRightClose aria-hidden size={16} />}
        />
      </header>
      <Body
        state={state}
        shown={shown}
        setShown={setShown}
        go={go}
        drafts={drafts}
        onDraft={(id, answers) => setDrafts({ ...drafts, [id]: answers })}
      />
    </aside>
  );
}

/** Answers that are written and not checked yet: they stay while one looks at another exercise. */
type Drafts = Partial<Readonly<Record<ExerciseId, Answers>>>;

interface BodyProps {
  readonly state: PracticeState;
  readonly shown: ExerciseId | null;
  readonly setShown: (id: ExerciseId | null) => void;
  readonly go: Dispatch<Move>;
  readonly drafts: Drafts;
  readonly onDraft: (id: ExerciseId, answers: Answers) => void;
}

function Body({ state, shown, setShown, go, drafts, onDraft }: BodyProps) {
  const { exercises } = state;
  const at = exercises.findIndex(({ id }) => id === shown);
  const exercise = exercises[at];
  if (exercise === undefined) return <ExerciseList state={state} onOpen={setShown} />;
  const next = exercises[at + 1];
  return (
    <ExerciseView
      state={exercise}
      isExam={state.exam !== null}
      go={go}
      draft={drafts[exercise.id]}
      onDraft={(answers) => onDraft(exercise.id, answers)}
      onBack={() => setShown(null)}
      onNext={next === undefined ? null : () => setShown(next.id)}
    />
  );
}

/** In practice what is right or waits for the examiner; in an exam what is answered. */
export const isDone = ({ outcome }: ExerciseState): boolean => outcome === 'right' || outcome === 'collected';

function ExerciseList({
  state,
  onOpen,
}: {
  readonly state: PracticeState;
  readonly onOpen: (id: ExerciseId) => void;
}) {
  const words = useWords();
  const { exercises, exam } = state;
  const done = exercises.filter(isDone).length;
  const of = exercises.filter((one) => !isElsewhere(one)).length;
  const seconds = exercises.reduce((sum, one) => sum + one.seconds, 0);
  return (
    <>
      <p className="learn-case-name">{words.text(`practice.case.${state.case}`)}</p>
      {exam === null ? null : <p>{words.t('learn.exam-text')}</p>}
      <div className="learn-progress">
        <progress value={done} max={of} aria-label={words.t('learn.panel')} />
        <span>
          {words.t(exam === null ? 'learn.progress' : 'learn.progress-exam', { done, of })}
          {seconds === 0 ? '' : ` · ${spentText(seconds, words)}`}
        </span>
      </div>
      <details className="learn-letter">
        <summary>{words.t('learn.letter')}</summary>
        <p lang={state.language}>{wordsOf(state.language).text(`practice.letter.${state.case}`)}</p>
      </details>
      <ol className="learn-list">
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <Button look="plain" onPress={() => onOpen(exercise.id)}>
              <Sign exercise={exercise} />
              <span className="learn-list-name">{words.text(`practice.exercise.${exercise.id}`)}</span>
              <span className="learn-list-state">{words.t(`learn.outcome.${signOf(exercise)}`)}</span>
              <ChevronRight aria-hidden size={14} />
            </Button>
          </li>
        ))}
      </ol>
      <RecordForm hasAnswers={exercises.some(({ attempts }) => attempts > 0)} />
    </>
  );
}

/** Nothing to do here however far one comes: the case has one round only, or hides nothing. */
const isElsewhere = ({ notYet }: ExerciseState): boolean =>
  notYet?.code === 'practice.not-yet.one-round' || notYet?.code === 'practice.not-yet.nothing-hidden';

function signOf(exercise: ExerciseState) {
  const { outcome, notYet } = exercise;
  if (outcome !== null) return outcome;
  if (isElsewhere(exercise)) return 'elsewhere';
  return notYet === null ? 'none' : 'not-yet';
}

function Sign({ exercise }: { readonly exercise: ExerciseState }) {
  if (isDone(exercise)) return <CircleCheck aria-hidden size={16} className="learn-sign-done" />;
  if (exercise.outcome !== null) return <CircleDot aria-hidden size={16} className="learn-sign-begun" />;
  return <CircleDashed aria-hidden size={16} />;
}
