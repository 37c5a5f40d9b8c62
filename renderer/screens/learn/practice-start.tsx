/** A practice case: which one, in which language, by an exam's file or not, and where its document, letter and sheets are to lie. */
import { useCallback, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { ChosenFile } from '../../../shared/api/page.ts';
import type { PracticeCase } from '../../../shared/api/practice-methods.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine, chooseTarget, chooseTraining } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';

interface PracticeStartProps {
  readonly onStarted: (file: ChosenFile) => void;
  readonly onExaminer: () => void;
  readonly onClose: () => void;
}

export function PracticeStart({ onStarted, onExaminer, onClose }: PracticeStartProps) {
  const words = useWords();
  const answer = useEngine('practice.cases', {}).data;
  const cases = answer ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(words.language);
  const [exam, setExam] = useState<ChosenFile | null>(null);
  const id = chosen ?? cases[0]?.id ?? null;
  const name = id === null ? '' : words.text(`practice.case.${id}`);
  useShown('practice-start', answer !== undefined);
  const start = useAction(
    useCallback(async () => {
      if (id === null) return;
      const suggestedName =
        exam === null ? name : `${words.t('learn.exam')} ${exam.fileName}`.replace(/\.json$/iu, '');
      const file = await chooseTarget({ kind: 'engagement', suggestedName });
      if (file === null) return;
      await callEngine('practice.start', {
        file: file.token,
        case: id,
        language,
        ...(exam === null ? {} : { exam: exam.token }),
      });
      onStarted(file);
    }, [id, name, language, exam, words, onStarted]),
  );
  const takeExam = useAction(
    useCallback(async () => {
      const [file] = await chooseTraining('exam');
      if (file !== undefined) setExam(file);
    }, []),
  );
  return (
    <Sheet title={words.t('practice.start-title')} size="medium" isOpen onClose={onClose}>
      <div className="form">
        <p>{words.t('practice.start-text')}</p>
        {exam === null ? (
          <>
            <Cases cases={cases} value={id} onChange={setChosen} />
            <Choice
              label={words.t('learn.language')}
              options={LANGUAGES.map((one) => ({ id: one, label: words.text(`language.${one}`) }))}
              value={language}
              onChange={setLanguage}
            />
          </>
        ) : (
          <p className="learn-exam-file">{words.t('learn.exam-chosen', { file: exam.fileName })}</p>
        )}
        <ExamChoice
          isTaken={exam !== null}
          onTake={() => void takeExam.run()}
          onDrop={() => setExam(null)}
          onExaminer={onExaminer}
        />
        <FailureNote failure={start.failure ?? takeExam.failure} />
        <div className="form-foot">
          <Button onPress={onClose}>{words.t('action.cancel')}</Button>
          <Button look="primary" isDisabled={start.busy || id === null} onPress={() => void start.run()}>
            {words.t('practice.start-do')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

function Cases({
  cases,
  value,
  onChange,
}: {
  readonly cases: readonly PracticeCase[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}) {
  const words = useWords();
  return (
    <RadioGroup
      className="learn-cases"
      aria-label={words.t('practice.start-case')}
      value={value}
      onChange={onChange}
    >
      {cases.map((one) => (
        <Radio key={one.id} value={one.id} className="learn-case">
          <span className="learn-radio" aria-hidden />
          <span className="learn-case-text">
            <strong>{words.text(`practice.case.${one.id}`)}</strong>
            {words.has(`learn.teaches.${one.id}`) ? (
              <span>{words.text(`learn.teaches.${one.id}`)}</span>
            ) : null}
            <span className="learn-case-facts">
              {words.t('learn.facts', {
                groups: one.groups,
                people: one.people,
                count: one.rounds,
                instrument: words.has(`instrument.${one.instrument}`)
                  ? words.text(`instrument.${one.instrument}`)
                  : one.instrument,
              })}
            </span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

interface ExamChoiceProps {
  readonly isTaken: boolean;
  readonly onTake: () => void;
  readonly onDrop: () => void;
  readonly onExaminer: () => void;
}

function ExamChoice({ isTaken, onTake, onDrop, onExaminer }: ExamChoiceProps) {
  const words = useWords();
  return (
    <div className="learn-exam">
      <p className="field-help">{words.t('learn.take-exam-help')}</p>
      <div className="learn-row">
        {isTaken ? (
          <Button onPress={onDrop}>{words.t('learn.exam-drop')}</Button>
        ) : (
          <Button onPress={onTake}>{words.t('learn.take-exam')}</Button>
        )}
        <Button look="plain" onPress={onExaminer}>
          {words.t('examiner.open')}
        </Button>
      </div>
    </div>
  );
}
