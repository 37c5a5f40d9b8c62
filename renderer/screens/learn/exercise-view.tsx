/** One exercise: what to do and where, its questions, and what was said of the answer. */
import { ArrowLeft, ArrowRight, CircleAlert, CircleCheck, Eye } from 'lucide-react';
import { useCallback, useEffect, useRef, useState, type Dispatch } from 'react';
import type { ExerciseState, OpenExercise } from '../../../shared/api/practice-methods.ts';
import type { Answers, LookAt, Remark } from '../../../shared/domain/training/exercises/types.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine } from '../../api/window-api.ts';
import type { Move } from '../../app/place.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { spentText } from '../../../shared/report/record/doc.ts';
import { phraseText, QuestionField } from './question-field.tsx';

/** The move to a place that an exercise speaks of. */
export const moveTo = ({ step, tab }: LookAt): Move =>
  tab === undefined ? { to: 'step', step } : { to: 'tab', tab };

interface ExerciseViewProps {
  readonly state: ExerciseState;
  readonly isExam: boolean;
  readonly go: Dispatch<Move>;
  /** What was written and not checked yet. */
  readonly draft: Answers | undefined;
  readonly onDraft: (answers: Answers) => void;
  readonly onBack: () => void;
  /** null after the last one. */
  readonly onNext: (() => void) | null;
}

/** The longest time that one answer is counted for: a day. */
const LONGEST = 86_400;

export function ExerciseView({ state, isExam, go, draft, onDraft, onBack, onNext }: ExerciseViewProps) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const answer = useEngine('practice.exercise', { exercise: state.id });
  const open = answer.data?.id === state.id ? answer.data : null;
  useShown(`exercise-${state.id}`, open !== null);
  useEffect(() => title.current?.focus(), [state.id]);
  return (
    <div className="learn-exercise">
      <Button look="plain" onPress={onBack} icon={<ArrowLeft aria-hidden size={14} />}>
        {words.t('learn.back')}
      </Button>
      <h3 ref={title} tabIndex={-1} className="learn-exercise-title">
        {words.text(`practice.exercise.${state.id}`)}
      </h3>
      <p>{words.text(`practice.task.${state.id}`)}</p>
      <div className="learn-row">
        <Button onPress={() => go(moveTo(state.place))} icon={<ArrowRight aria-hidden size={14} />}>
          {words.t('learn.go')}
        </Button>
        <Spent state={state} />
      </div>
      <FailureNote failure={isFailure(answer.error) ? answer.error : null} />
      {open === null ? null : open.notYet === null ? (
        <ExerciseForm key={state.id} open={open} isExam={isExam} go={go} draft={draft} onDraft={onDraft} />
      ) : (
        <p className="note note-look">
          <CircleAlert aria-hidden size={16} />
          {phraseText(words, open.notYet)}
        </p>
      )}
      {onNext === null ? null : (
        <Button look="plain" onPress={onNext} icon={<ArrowRight aria-hidden size={14} />}>
          {words.t('learn.next')}
        </Button>
      )}
    </div>
  );
}

function Spent({ state }: { readonly state: ExerciseState }) {
  const words = useWords();
  if (state.attempts === 0) return null;
  return (
    <span className="learn-facts">
      {words.t('learn.attempts', { count: state.attempts })} · {spentText(state.seconds, words)}
    </span>
  );
}

/** Whole seconds since the exercise was opened or last answered. */
function useTimer(): () => number {
  const from = useRef(0);
  useEffect(() => {
    from.current = performance.now();
  }, []);
  return useCallback(() => {
    const seconds = Math.round((performance.now() - from.current) / 1000);
    from.current = performance.now();
    return Math.min(LONGEST, Math.max(0, seconds));
  }, []);
}

interface ExerciseFormProps extends Pick<ExerciseViewProps, 'isExam' | 'go' | 'draft' | 'onDraft'> {
  readonly open: OpenExercise;
}

function ExerciseForm({ open, isExam, go, draft, onDraft }: ExerciseFormProps) {
  const words = useWords();
  const answers = draft ?? open.answers;
  const said = useRef<HTMLDivElement>(null);
  const [handed, setHanded] = useState<OpenExercise | null>(null);
  const time = useTimer();
  const submit = useAction(
    useCallback(async () => {
      setHanded(await callEngine('practice.answer', { exercise: open.id, answers, seconds: time() }));
    }, [open.id, answers, time]),
  );
  const verdict = (handed ?? open).verdict;
  // What was said may stand below what the panel shows.
  useEffect(() => {
    if (handed !== null) said.current?.scrollIntoView({ block: 'nearest' });
  }, [handed]);
  return (
    <form
      className="learn-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit.run();
      }}
    >
      {open.questions.length === 0 ? <p className="field-help">{words.t('learn.no-questions')}</p> : null}
      {open.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          value={answers[question.id]}
          onChange={(value) => onDraft({ ...answers, [question.id]: value })}
        />
      ))}
      {open.rubric.length === 0 || isExam ? null : <Rubric keys={open.rubric} />}
      <FailureNote failure={submit.failure} />
      <div>
        <Button type="submit" look="primary" isDisabled={submit.busy}>
          {words.t(isExam ? 'learn.hand-in' : 'learn.check')}
        </Button>
      </div>
      <div ref={said} role="status" className="learn-verdict">
        {isExam && handed !== null ? <p>{words.t('learn.handed-in')}</p> : null}
        {verdict === null ? null : (
          <>
            <p className={`learn-outcome learn-outcome-${verdict.outcome}`}>
              {words.t(`learn.outcome.${verdict.outcome}`)}
            </p>
            <ul className="learn-remarks">
              {verdict.remarks.map((remark, index) => (
                <RemarkLine key={index} remark={remark} go={go} />
              ))}
            </ul>
          </>
        )}
      </div>
    </form>
  );
}

function RemarkLine({ remark, go }: { readonly remark: Remark; readonly go: Dispatch<Move> }) {
  const words = useWords();
  const { tone, phrase, lookAt } = remark;
  return (
    <li className={`learn-remark learn-remark-${tone}`}>
      {tone === 'right' ? <CircleCheck aria-hidden size={16} /> : <CircleAlert aria-hidden size={16} />}
      <div>
        <span className="visually-hidden">{words.t(`learn.tone.${tone}`)}: </span>
        {phraseText(words, phrase)}
        {lookAt === null ? null : (
          <div>
            <Button look="plain" onPress={() => go(moveTo(lookAt))} icon={<Eye aria-hidden size={14} />}>
              {words.t('learn.look')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

function Rubric({ keys }: { readonly keys: readonly string[] }) {
  const words = useWords();
  return (
    <section className="learn-rubric">
      <h4 className="section-title">{words.t('learn.rubric')}</h4>
      <ul>
        {keys.map((key) => (
          <li key={key}>{words.text(key)}</li>
        ))}
      </ul>
    </section>
  );
}
