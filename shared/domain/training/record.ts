/** The record of a trainee's work, and exams: the forms that are signed, and their one spelling. */
import { createJsonReader } from '../../lib/json-reader.ts';
import { LANGUAGES } from '../../lib/language.ts';
import type { PracticeMark } from '../engagement/types.ts';
import { EXERCISE_IDS, type Answer, type Answers, type ExerciseId, type Outcome } from './exercises/types.ts';

export const OUTCOMES = ['right', 'partly', 'wrong', 'collected'] as const satisfies readonly Outcome[];

export interface RecordedAttempt {
  readonly exercise: ExerciseId;
  /** ISO time. */
  readonly at: string;
  readonly seconds: number;
  readonly answers: Answers;
  readonly outcome: Outcome;
}

export interface TrainingRecord {
  readonly schema: 1;
  readonly person: string;
  readonly practice: PracticeMark;
  /** The exam's file as it was given; null in practice. */
  readonly exam: SignedExam | null;
  readonly writtenAt: string;
  readonly program: string;
  readonly attempts: readonly RecordedAttempt[];
}

/** What the examiner says of it. */
export interface Assessment {
  /** Message key of a rubric -> 0 (not yet), 1 (partly), 2 (fully). */
  readonly marks: Readonly<Record<string, number>>;
  readonly comment: string;
  readonly passed: boolean;
  readonly assessedAt: string;
}

/** Ed25519 (RFC 8032) over the canonical spelling of what stands beside it. */
export interface Signature {
  readonly algorithm: 'Ed25519';
  readonly holder: string;
  /** SubjectPublicKeyInfo, base64. */
  readonly publicKey: string;
  readonly value: string;
}

export interface Exam {
  readonly schema: 1;
  readonly id: string;
  readonly title: string;
  readonly case: string;
  readonly language: PracticeMark['language'];
}

export interface SignedExam {
  readonly exam: Exam;
  readonly signature: Signature;
}

export interface RecordFile {
  readonly record: TrainingRecord;
  readonly assessment: Assessment | null;
  readonly signature: Signature | null;
}

/** One spelling of a JSON value: keys in order, no spaces. What differs in it differs in fact. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`);
  return `{${entries.join(',')}}`;
}

const read = createJsonReader('record.invalid');

/** @throws Failure `record.invalid` {field, problem, value} */
export function parseSignedExam(json: unknown, field = 'exam'): SignedExam {
  const root = read.record(json, field);
  const exam = read.record(root.exam, `${field}.exam`);
  return {
    exam: {
      schema: 1,
      id: read.text(exam.id, `${field}.exam.id`),
      title: read.text(exam.title, `${field}.exam.title`),
      case: read.id(exam.case, `${field}.exam.case`),
      language: read.choice(exam.language, `${field}.exam.language`, LANGUAGES),
    },
    signature: parseSignature(root.signature, `${field}.signature`),
  };
}

function parseSignature(json: unknown, field: string): Signature {
  const signature = read.record(json, field);
  return {
    algorithm: read.choice(signature.algorithm, `${field}.algorithm`, ['Ed25519'] as const),
    holder: read.text(signature.holder, `${field}.holder`),
    publicKey: read.text(signature.publicKey, `${field}.publicKey`),
    value: read.text(signature.value, `${field}.value`),
  };
}

function parseAttempt(json: unknown, field: string): RecordedAttempt {
  const attempt = read.record(json, field);
  const answers = Object.entries(read.record(attempt.answers, `${field}.answers`));
  return {
    exercise: read.choice(attempt.exercise, `${field}.exercise`, EXERCISE_IDS),
    at: read.text(attempt.at, `${field}.at`),
    seconds: read.whole(attempt.seconds, `${field}.seconds`, 0),
    answers: Object.fromEntries(
      answers.map(([id, answer]) => [id, parseAnswer(answer, `${field}.answers.${id}`)]),
    ),
    outcome: read.choice(attempt.outcome, `${field}.outcome`, OUTCOMES),
  };
}

function parseAnswer(json: unknown, field: string): Answer {
  if (typeof json === 'number') return json;
  if (Array.isArray(json)) return json.map((one, at) => read.text(one, `${field}[${at}]`));
  return read.text(json, field);
}

/** @throws Failure `record.invalid` {field, problem, value} */
export function parseRecordFile(json: unknown): RecordFile {
  const root = read.record(json, 'record');
  const record = read.record(root.record, 'record');
  const practice = read.record(record.practice, 'record.practice');
  const exam = record.exam ?? null;
  return {
    record: {
      schema: 1,
      person: read.text(record.person, 'record.person'),
      practice: {
        case: read.id(practice.case, 'record.practice.case'),
        seed: read.whole(practice.seed, 'record.practice.seed', 0),
        language: read.choice(practice.language, 'record.practice.language', LANGUAGES),
        exam: practice.exam === null ? null : read.text(practice.exam, 'record.practice.exam'),
      },
      exam: exam === null ? null : parseSignedExam(exam, 'record.exam'),
      writtenAt: read.text(record.writtenAt, 'record.writtenAt'),
      program: read.text(record.program, 'record.program'),
      attempts: read
        .list(record.attempts, 'record.attempts')
        .map((one, at) => parseAttempt(one, `record.attempts[${at}]`)),
    },
    assessment: root.assessment === null ? null : parseAssessment(root.assessment),
    signature: root.signature === null ? null : parseSignature(root.signature, 'signature'),
  };
}

function parseAssessment(json: unknown): Assessment {
  const assessment = read.record(json, 'assessment');
  const marks = Object.entries(read.record(assessment.marks, 'assessment.marks'));
  return {
    marks: Object.fromEntries(
      marks.map(([key, mark]) => [key, read.whole(mark, `assessment.marks.${key}`, 0)]),
    ),
    comment: read.text(assessment.comment, 'assessment.comment', ''),
    passed: read.flag(assessment.passed, 'assessment.passed', false),
    assessedAt: read.text(assessment.assessedAt, 'assessment.assessedAt'),
  };
}
