/** Methods of practice: cases, exercises and the record of what a trainee did. */
import { z } from 'zod';
import type { Language } from '../lib/language.ts';
import type { Assessment, TrainingRecord } from '../domain/training/record.ts';
import type {
  Answers,
  ExerciseId,
  LookAt,
  Outcome,
  Phrase,
  Question,
  Verdict,
} from '../domain/training/exercises/types.ts';

const output = <T>() => z.custom<T>((value) => value !== undefined);
const nothing = z.strictObject({});
const language = z.enum(['da', 'nb', 'en']);
const fileToken = z.string().min(1).max(100).brand<'FileToken'>();
const exercise = z.enum([
  'focus',
  'import',
  'matrix',
  'one-sided',
  'interval',
  'hidden',
  'change',
  'choose',
  'questions',
  'actions',
  'report',
] satisfies readonly ExerciseId[]);
const passphrase = z.string().min(1).max(1000);
const answers = z.record(
  z.string().max(300),
  z.union([z.string().max(5000), z.number(), z.array(z.string().max(300)).max(50).readonly()]),
);

export interface HolderState {
  readonly name: string;
  /** The first 16 bytes of the key's SHA-256, as people compare them: 0123 4567 ... */
  readonly fingerprint: string;
}

/** `unsigned`; signed by the key of this computer, or by another one; or its words are not those that were signed. */
export type RecordTrust = 'unsigned' | 'own' | 'other' | 'altered';

export interface ReadRecord {
  readonly fileName: string;
  readonly record: TrainingRecord;
  readonly assessment: Assessment | null;
  readonly trust: RecordTrust;
  /** Whose signature it carries, as it says itself. */
  readonly holder: HolderState | null;
  /** Of the exam that it was taken in; null in practice. */
  readonly exam: { readonly title: string; readonly trust: RecordTrust } | null;
  readonly exercises: readonly {
    readonly id: ExerciseId;
    readonly questions: readonly Question[];
    readonly answers: Answers;
    readonly attempts: number;
    readonly seconds: number;
    /** What the record says, and what the answer key of the case says of the same answer; null where only the document tells. */
    readonly told: Outcome | null;
    readonly checked: Outcome | null;
    readonly rubric: readonly string[];
  }[];
}

export interface PracticeCase {
  readonly id: string;
  readonly groups: number;
  readonly people: number;
  readonly rounds: number;
  readonly instrument: string;
}

export interface PracticeStarted {
  readonly fileName: string;
  /** Beside the document: the client's letter and the sheets. */
  readonly files: readonly string[];
}

export interface ExerciseState {
  readonly id: ExerciseId;
  readonly place: LookAt;
  /** Why it cannot be done yet; null when it can. */
  readonly notYet: Phrase | null;
  /** Of the last attempt; null before the first. In an exam every answer counts as collected. */
  readonly outcome: Outcome | null;
  readonly attempts: number;
  /** Seconds spent in all. */
  readonly seconds: number;
}

export interface PracticeState {
  readonly case: string;
  readonly seed: number;
  readonly language: Language;
  readonly exam: string | null;
  /** ISO time of the first attempt; null before it. */
  readonly startedAt: string | null;
  readonly exercises: readonly ExerciseState[];
}

export interface OpenExercise {
  readonly id: ExerciseId;
  readonly notYet: Phrase | null;
  readonly questions: readonly Question[];
  /** As given last. */
  readonly answers: Answers;
  /** What was said of them; null in an exam and before the first attempt. */
  readonly verdict: Verdict | null;
  /** Message keys of what an examiner looks for. */
  readonly rubric: readonly string[];
}

export const practiceMethods = {
  'practice.cases': { input: nothing, output: output<readonly PracticeCase[]>() },
  /** Makes the document and, beside it, the client's letter and the sheets. A fresh variant unless a seed is given. */
  'practice.start': {
    input: z.strictObject({
      file: fileToken,
      case: z.string().max(100),
      language,
      seed: z
        .int()
        .min(0)
        .max(2 ** 32 - 1)
        .optional(),
      /** The exam's file: it says which case, which variant and by when. */
      exam: fileToken.optional(),
    }),
    output: output<PracticeStarted>(),
  },
  /** null: the open document is no practice. */
  'practice.state': { input: nothing, output: output<PracticeState | null>() },
  'practice.exercise': { input: z.strictObject({ exercise }), output: output<OpenExercise>() },
  'practice.answer': {
    input: z.strictObject({ exercise, answers, seconds: z.int().min(0).max(86_400) }),
    output: output<OpenExercise>(),
  },
  /** What was answered in the open practice document: as JSON for the examiner, or as a PDF to keep, by the file's ending. */
  'practice.writeRecord': {
    input: z.strictObject({ file: fileToken, person: z.string().min(1).max(200) }),
    output: output<{ bytes: number }>(),
  },

  /** The key of the course holder on this computer; null before there is one. */
  'examiner.state': { input: nothing, output: output<HolderState | null>() },
  'examiner.create': {
    input: z.strictObject({ name: z.string().min(1).max(200), passphrase }),
    output: output<HolderState>(),
  },
  /** An exam is a signed file: case and language; every trainee draws a variant of it. */
  'examiner.writeExam': {
    input: z.strictObject({
      file: fileToken,
      title: z.string().min(1).max(200),
      case: z.string().max(100),
      language,
      passphrase,
    }),
    output: output<{ id: string }>(),
  },
  /** A record with what can be said of it: signed or not, and every answer checked anew against the case. */
  'examiner.readRecord': { input: z.strictObject({ file: fileToken }), output: output<ReadRecord>() },
  'examiner.sign': {
    input: z.strictObject({
      record: fileToken,
      file: fileToken,
      /** Message key of a rubric -> 0, 1 or 2. */
      marks: z.record(z.string().max(200), z.int().min(0).max(2)),
      comment: z.string().max(1500),
      passed: z.boolean(),
      passphrase,
    }),
    output: output<{ bytes: number }>(),
  },
  /** A record on paper, with what the examiner said of it. */
  'examiner.writePaper': {
    input: z.strictObject({ record: fileToken, file: fileToken }),
    output: output<{ bytes: number }>(),
  },
} as const;
