/** A trainee's record as a report document: how far, what was answered, and what the examiner said of it. */
import type { Answers, ExerciseId, Outcome, Question } from '../../domain/training/exercises/types.ts';
import type { Assessment, TrainingRecord } from '../../domain/training/record.ts';
import { wordsOf, type Words } from '../../i18n/index.ts';
import type { Block, ReportDoc, Section } from '../types.ts';

export interface RecordPaper {
  readonly record: TrainingRecord;
  readonly assessment: Assessment | null;
  /** What the signature says, as a sentence of the language. */
  readonly trust: 'unsigned' | 'own' | 'other' | 'altered';
  readonly holder: { readonly name: string; readonly fingerprint: string } | null;
  readonly exercises: readonly {
    readonly id: ExerciseId;
    readonly questions: readonly Question[];
    readonly answers: Answers;
    readonly attempts: number;
    readonly seconds: number;
    readonly told: Outcome | null;
    readonly rubric: readonly string[];
  }[];
}

/** A time as people say it: whole minutes from one minute on, seconds below. `seconds` whole. */
export function spentText(seconds: number, words: Words): string {
  return seconds < 60
    ? words.t('learn.seconds', { count: seconds })
    : words.t('learn.minutes', { count: Math.round(seconds / 60) });
}

/** What was answered, in the words of the question; null where nothing was. */
export function answerText(question: Question, answers: Answers, words: Words): string | null {
  const answer = answers[question.id];
  if (answer === undefined || answer === '') return null;
  if (question.kind !== 'choice')
    return typeof answer === 'number' ? words.number(answer, 2) : [answer].flat().join(', ');
  const labels = [answer].flat().map((id) => {
    const option = question.options.find((one) => one.id === String(id));
    return option === undefined ? String(id) : words.text(option.label.code, option.label.params);
  });
  return labels.length === 0 ? null : labels.join('; ');
}

/** The record in the language of its case. */
export function recordDoc(paper: RecordPaper): ReportDoc {
  const { record, trust, holder } = paper;
  const words = wordsOf(record.practice.language);
  const name = words.text(`practice.case.${record.practice.case}`);
  const signed =
    holder === null
      ? words.t(`examiner.trust.${trust}`)
      : `${words.t(`examiner.trust.${trust}`)}: ${holder.name} (${holder.fingerprint})`;
  const kind = record.exam === null ? words.t('learn.practice') : record.exam.exam.title;
  return {
    language: record.practice.language,
    title: words.t('record.title'),
    subtitle: name,
    client: record.person,
    house: '',
    factsLine: `${kind} · ${words.t('record.variant', { seed: String(record.practice.seed) })} · ${signed}`,
    mark: words.t('practice.mark'),
    foot: words.t('record.foot', {
      person: record.person,
      case: name,
      seed: String(record.practice.seed),
    }),
    date: record.writtenAt,
    sections: [summarySection(paper, words), answersSection(paper, words)],
  };
}

function summarySection({ exercises, assessment, holder }: RecordPaper, words: Words): Section {
  const column = (label: string, align: 'left' | 'right') => ({ label, align });
  return {
    id: 'summary',
    kicker: words.t('record.title'),
    title: words.t('record.summary'),
    startsPage: true,
    blocks: [
      ...(assessment === null
        ? []
        : [
            {
              kind: 'callout' as const,
              title: words.t(assessment.passed ? 'record.passed' : 'record.not-passed'),
              text: [
                words.t('record.assessed', { date: words.date(assessment.assessedAt) }),
                assessment.comment,
              ]
                .filter((one) => one !== '')
                .join('. '),
            },
          ]),
      ...(holder === null
        ? [{ kind: 'paragraph' as const, text: words.t('record.unsigned-note'), tone: 'muted' as const }]
        : []),
      {
        kind: 'table',
        caption: words.t('record.summary'),
        columns: [
          column(words.t('record.exercise'), 'left'),
          column(words.t('record.outcome'), 'left'),
          column(words.t('record.attempts'), 'right'),
          column(words.t('record.time'), 'right'),
        ],
        rows: exercises.map(({ id, told, attempts, seconds }) => [
          words.text(`practice.exercise.${id}`),
          words.t(`learn.outcome.${told ?? 'none'}`),
          String(attempts),
          spentText(seconds, words),
        ]),
      },
    ],
  };
}

function answersSection({ exercises, assessment }: RecordPaper, words: Words): Section {
  const answered = exercises.filter(({ attempts }) => attempts > 0);
  return {
    id: 'answers',
    kicker: words.t('record.title'),
    title: words.t('record.answers'),
    startsPage: true,
    blocks:
      answered.length === 0
        ? [{ kind: 'paragraph', text: words.t('record.no-answer') }]
        : answered.flatMap(({ id, questions, answers, rubric }): readonly Block[] => [
            { kind: 'heading', level: 2, text: words.text(`practice.exercise.${id}`) },
            ...questions.flatMap((question): readonly Block[] => [
              { kind: 'heading', level: 3, text: words.text(question.ask.code, question.ask.params) },
              {
                kind: 'paragraph',
                text: answerText(question, answers, words) ?? words.t('record.no-answer'),
              },
            ]),
            ...marksOf(rubric, assessment, words),
          ]),
  };
}

function marksOf(rubric: readonly string[], assessment: Assessment | null, words: Words): readonly Block[] {
  if (assessment === null) return [];
  const items = rubric.flatMap((key) => {
    const mark = [0, 1, 2].find((one) => one === assessment.marks[key]);
    if (mark === undefined) return [];
    return [`${words.text(key)}: ${words.text(`examiner.mark.${mark}`)}`];
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
