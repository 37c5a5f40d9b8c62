/** One record as the examiner reads it: whose it is and whether it can be trusted, answers beside the rubric, marks, comment, signature. */
import { ArrowLeft, CircleAlert } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { ReadRecord } from '../../../shared/api/practice-methods.ts';
import type { Outcome } from '../../../shared/domain/training/exercises/types.ts';
import { answerText, spentText } from '../../../shared/report/record/doc.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine, chooseTarget } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { TextBlock } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';
import { SecretField } from '../document/secret-field.tsx';
import type { OpenedRecord } from './examiner-sheet.tsx';
import { phraseText } from './question-field.tsx';

export const isDoneOutcome = (outcome: Outcome | null): boolean => outcome === 'right';

interface RecordViewProps {
  readonly opened: OpenedRecord;
  readonly canSign: boolean;
  readonly onBack: () => void;
  readonly onSigned: (signed: OpenedRecord) => void;
}

export function RecordView({ opened, canSign, onBack, onSigned }: RecordViewProps) {
  const words = useWords();
  const { read } = opened;
  const [marks, setMarks] = useState<Readonly<Record<string, number>>>(read.assessment?.marks ?? {});
  const answered = read.exercises.filter(({ attempts }) => attempts > 0);
  useShown('record', true);
  return (
    <div className="examiner">
      <div>
        <Button look="plain" onPress={onBack} icon={<ArrowLeft aria-hidden size={14} />}>
          {words.t('examiner.records')}
        </Button>
      </div>
      <RecordHead read={read} />
      <div>
        {answered.length === 0 ? <p>{words.t('record.no-answer')}</p> : null}
        {answered.map((exercise) => (
          <ExerciseRow
            key={exercise.id}
            exercise={exercise}
            marks={marks}
            onMark={(key, mark) => setMarks({ ...marks, [key]: mark })}
          />
        ))}
      </div>
      <SignForm
        opened={opened}
        canSign={canSign}
        marks={marks}
        unmarked={answered.flatMap(({ rubric }) => rubric).filter((key) => marks[key] === undefined).length}
        onSigned={onSigned}
      />
    </div>
  );
}

function RecordHead({ read }: { readonly read: ReadRecord }) {
  const words = useWords();
  const { record, trust, holder, exam } = read;
  const { practice } = record;
  return (
    <div className="examiner-part">
      <h3 className="drawer-title">{record.person}</h3>
      <p>
        {words.text(`practice.case.${practice.case}`)} ·{' '}
        {words.t('record.variant', { seed: String(practice.seed) })} · {words.date(record.writtenAt)}
      </p>
      <p className={`examiner-trust-${trust}`}>
        {words.t('record.title')}: {words.t(`examiner.trust.${trust}`)}
        {holder === null ? '' : ` (${holder.name}, ${holder.fingerprint})`}
      </p>
      <p className={exam === null ? '' : `examiner-trust-${exam.trust}`}>
        {exam === null
          ? words.t('learn.practice')
          : `${words.t('learn.exam')}: ${exam.title} · ${words.t(`examiner.trust.${exam.trust}`)}`}
      </p>
    </div>
  );
}

interface ExerciseRowProps {
  readonly exercise: ReadRecord['exercises'][number];
  readonly marks: Readonly<Record<string, number>>;
  readonly onMark: (key: string, mark: number) => void;
}

function ExerciseRow({ exercise, marks, onMark }: ExerciseRowProps) {
  const words = useWords();
  const { id, questions, answers, attempts, seconds, told, checked, rubric } = exercise;
  return (
    <section className="examiner-exercise" aria-labelledby={`record-${id}`}>
      <div className="examiner-part">
        <h4 id={`record-${id}`} className="section-title">
          {words.text(`practice.exercise.${id}`)}
        </h4>
        <dl className="examiner-answers">
          {questions.map((question) => (
            <div key={question.id}>
              <dt>{phraseText(words, question.ask)}</dt>
              <dd>{answerText(question, answers, words) ?? words.t('record.no-answer')}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="examiner-marks">
        <p>
          {words.t(`learn.outcome.${checked ?? told ?? 'none'}`)} ·{' '}
          <span className="learn-facts">
            {words.t('learn.attempts', { count: attempts })} · {spentText(seconds, words)}
          </span>
        </p>
        {checked !== null && told !== null && checked !== told ? (
          <p className="note note-look">
            <CircleAlert aria-hidden size={16} />
            {words.t('examiner.told-differs', {
              told: words.t(`learn.outcome.${told}`),
              checked: words.t(`learn.outcome.${checked}`),
            })}
          </p>
        ) : null}
        {rubric.map((key) => (
          <Mark key={key} rubric={key} mark={marks[key]} onMark={(mark) => onMark(key, mark)} />
        ))}
      </div>
    </section>
  );
}

const MARKS = ['0', '1', '2'] as const;

function Mark({
  rubric,
  mark,
  onMark,
}: {
  readonly rubric: string;
  readonly mark: number | undefined;
  readonly onMark: (mark: number) => void;
}) {
  const words = useWords();
  return (
    <div>
      <p>{words.text(rubric)}</p>
      <Segments
        label={words.text(rubric)}
        options={MARKS.map((id) => ({ id, label: words.t(`examiner.mark.${id}`) }))}
        value={MARKS.find((one) => one === String(mark)) ?? null}
        onChange={(id) => onMark(Number(id))}
      />
    </div>
  );
}

interface SignFormProps {
  readonly opened: OpenedRecord;
  readonly canSign: boolean;
  readonly marks: Readonly<Record<string, number>>;
  readonly unmarked: number;
  readonly onSigned: (signed: OpenedRecord) => void;
}

function SignForm({ opened, canSign, marks, unmarked, onSigned }: SignFormProps) {
  const words = useWords();
  const { id, read, token } = opened;
  const [comment, setComment] = useState(read.assessment?.comment ?? '');
  const [passed, setPassed] = useState(read.assessment?.passed ?? false);
  const [passphrase, setPassphrase] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  const suggestedName = `${read.record.person} ${words.t('record.file')}`;
  const sign = useAction(
    useCallback(async () => {
      setSaved(null);
      const file = await chooseTarget({ kind: 'record', suggestedName });
      if (file === null) return;
      const given = { marks, comment: comment.trim(), passed, passphrase };
      await callEngine('examiner.sign', { record: token, file: file.token, ...given });
      setPassphrase('');
      setSaved(file.fileName);
      onSigned({
        id,
        token: file.token,
        read: await callEngine('examiner.readRecord', { file: file.token }),
      });
    }, [suggestedName, id, token, marks, comment, passed, passphrase, onSigned]),
  );
  const print = useAction(
    useCallback(async () => {
      setSaved(null);
      const file = await chooseTarget({ kind: 'record-paper', suggestedName });
      if (file === null) return;
      await callEngine('examiner.writePaper', { record: token, file: file.token });
      setSaved(file.fileName);
    }, [suggestedName, token]),
  );
  return (
    <section className="examiner-part" aria-labelledby="examiner-assess">
      <h4 id="examiner-assess" className="section-title">
        {words.t('examiner.assess')}
      </h4>
      <TextBlock label={words.t('record.comment')} value={comment} onChange={setComment} rows={3} />
      <Check isSelected={passed} onChange={setPassed}>
        {words.t('record.passed')}
      </Check>
      {unmarked === 0 ? null : (
        <p className="field-help">{words.t('examiner.unmarked', { count: unmarked })}</p>
      )}
      <div className="examiner-row">
        {canSign ? (
          <>
            <SecretField label={words.t('examiner.passphrase')} value={passphrase} onChange={setPassphrase} />
            <Button
              look="primary"
              isDisabled={sign.busy || passphrase === '' || read.trust === 'altered'}
              onPress={() => void sign.run()}
            >
              {words.t('examiner.sign')}
            </Button>
          </>
        ) : (
          <p className="field-help">{words.t('examiner.sign-needs-key')}</p>
        )}
        <Button look="plain" isDisabled={print.busy} onPress={() => void print.run()}>
          {words.t('record.pdf')}
        </Button>
      </div>
      <FailureNote failure={sign.failure ?? print.failure} />
      <p role="status">{saved === null ? '' : words.t('record.saved', { file: saved })}</p>
    </section>
  );
}
