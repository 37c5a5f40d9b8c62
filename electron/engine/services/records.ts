/** Use cases of examining: a trainee's record written, exams given out, records read, checked anew and signed. */
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FileToken } from '../../../shared/api/methods.ts';
import type { ReadRecord } from '../../../shared/api/practice-methods.ts';
import { EXERCISE_IDS, exerciseOf, type Desk } from '../../../shared/domain/training/exercises/index.ts';
import {
  parseRecordFile,
  parseSignedExam,
  type Assessment,
  type Exam,
  type RecordedAttempt,
  type RecordFile,
  type SignedExam,
  type TrainingRecord,
} from '../../../shared/domain/training/record.ts';
import { recordDoc } from '../../../shared/report/record/doc.ts';
import { PRACTICE_CASES } from '../../../shared/domain/training/practice.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import type { Language } from '../../../shared/lib/language.ts';
import { writeBeside } from '../document/atomic-write.ts';
import { readJsonFile } from '../json-file.ts';
import { readAttempts } from '../repositories/practice.ts';
import { readSetting } from '../repositories/settings.ts';
import { answerKeyDesk } from './answer-key.ts';
import type { ServiceContext } from './context.ts';
import { fingerprintOf } from './holder-key.ts';
import { EXAM_SETTING, needPractice, startPractice, type StartInput } from './practice.ts';

/** On paper or as JSON, by the ending. */
async function writeRecordFile(
  context: ServiceContext,
  path: string,
  file: RecordFile,
): Promise<{ bytes: number }> {
  if (extname(path).toLowerCase() !== '.pdf') return writeJson(path, file);
  const { writePdf } = await import('../deliverables/pdf/index.ts');
  const doc = recordDoc(checkedRecord(context, file));
  let bytes = 0;
  await writeBeside(path, async (out) => {
    ({ bytes } = await writePdf(doc, { fonts: context.fonts, out }));
  });
  return { bytes };
}

async function writeJson(path: string, value: unknown): Promise<{ bytes: number }> {
  const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');
  await writeBeside(path, (temporary) => writeFile(temporary, bytes));
  return { bytes: bytes.length };
}

/** @throws Failure practice.none-open, file.* */
export function writeRecord(
  context: ServiceContext,
  input: { readonly file: FileToken; readonly person: string },
): Promise<{ bytes: number }> {
  const { session, practice } = needPractice(context);
  const attempts = readAttempts(session.db).flatMap(
    ({ exercise, at, seconds, answers, verdict }): RecordedAttempt[] =>
      exercise === 'report-written' || verdict === null
        ? []
        : [{ exercise, at, seconds, answers, outcome: verdict.outcome }],
  );
  const record: TrainingRecord = {
    schema: 1,
    person: input.person,
    practice,
    exam: readSetting(session.db, EXAM_SETTING) as SignedExam | null,
    writtenAt: context.host.clock().toISOString(),
    program: `Samspil ${context.version}`,
    attempts,
  };
  const file: RecordFile = { record, assessment: null, signature: null };
  return writeRecordFile(context, context.files.pathOf(input.file), file);
}

/** @throws Failure practice.unknown-case, examiner.none, examiner.passphrase-wrong, file.* */
export async function writeExam(
  context: ServiceContext,
  input: {
    readonly file: FileToken;
    readonly title: string;
    readonly case: string;
    readonly language: Language;
    readonly passphrase: string;
  },
): Promise<{ id: string }> {
  if (!PRACTICE_CASES.includes(input.case)) throw new Failure('practice.unknown-case', { case: input.case });
  const { title, language } = input;
  const exam: Exam = { schema: 1, id: context.host.newId(), title, case: input.case, language };
  const signed: SignedExam = { exam, signature: await context.holder.sign(exam, input.passphrase) };
  await writeJson(context.files.pathOf(input.file), signed);
  return { id: exam.id };
}

/** Practice, or the exam whose file is given: then the file decides on case and language. @throws Failure examiner.exam-altered */
export function start(
  context: ServiceContext,
  input: StartInput & { readonly exam?: FileToken | undefined },
) {
  if (input.exam === undefined) return startPractice(context, input, null);
  const path = context.files.pathOf(input.exam);
  const signed = parseSignedExam(readJsonFile(path));
  if (context.holder.trustOf(signed.exam, signed.signature) === 'altered')
    throw new Failure('examiner.exam-altered', { file: basename(path) });
  const { case: id, language } = signed.exam;
  return startPractice(context, { ...input, case: id, language, seed: undefined }, signed);
}

/** @throws Failure record.invalid, file.* */
export function readRecord(context: ServiceContext, token: FileToken): ReadRecord {
  const path = context.files.pathOf(token);
  return { fileName: basename(path), ...checkedRecord(context, parseRecordFile(readJsonFile(path))) };
}

function checkedRecord(
  context: ServiceContext,
  { record, assessment, signature }: RecordFile,
): Omit<ReadRecord, 'fileName'> {
  const desk = answerKeyDesk(record.practice);
  const { exam } = record;
  return {
    record,
    assessment,
    trust: context.holder.trustOf({ record, assessment }, signature),
    holder:
      signature === null ? null : { name: signature.holder, fingerprint: fingerprintOf(signature.publicKey) },
    exam:
      exam === null
        ? null
        : { title: exam.exam.title, trust: context.holder.trustOf(exam.exam, exam.signature) },
    exercises: EXERCISE_IDS.map((id) => checkedExercise(id, record, desk)),
  };
}

/** What was read of a record, on paper. @throws Failure record.invalid, record.paper-format, file.* */
export function writePaper(
  context: ServiceContext,
  input: { readonly record: FileToken; readonly file: FileToken },
): Promise<{ bytes: number }> {
  const path = context.files.pathOf(input.file);
  if (extname(path).toLowerCase() !== '.pdf')
    throw new Failure('record.paper-format', { file: basename(path) });
  return writeRecordFile(context, path, parseRecordFile(readJsonFile(context.files.pathOf(input.record))));
}

/** Exercises whose key lies in the case alone; of the others only the trainee's document could tell. */
const CHECKED = new Set(['matrix', 'one-sided', 'interval', 'hidden', 'change', 'choose', 'questions']);

function checkedExercise(
  id: (typeof EXERCISE_IDS)[number],
  { attempts }: TrainingRecord,
  desk: Desk,
): ReadRecord['exercises'][number] {
  const exercise = exerciseOf(id);
  const own = attempts.filter((one) => one.exercise === id);
  const last = own.at(-1);
  const can = exercise.notYet(desk) === null;
  return {
    id,
    questions: can ? exercise.questions(desk) : [],
    answers: last?.answers ?? {},
    attempts: own.length,
    seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
    told: last?.outcome ?? null,
    checked: last && can && CHECKED.has(id) ? exercise.check(desk, last.answers).outcome : null,
    rubric: exercise.rubric,
  };
}

/** Signs the record with what the examiner says of it. @throws Failure record.invalid, examiner.*, file.* */
export async function signRecord(
  context: ServiceContext,
  input: {
    readonly record: FileToken;
    readonly file: FileToken;
    readonly marks: Readonly<Record<string, number>>;
    readonly comment: string;
    readonly passed: boolean;
    readonly passphrase: string;
  },
): Promise<{ bytes: number }> {
  const { record } = parseRecordFile(readJsonFile(context.files.pathOf(input.record)));
  const { marks, comment, passed } = input;
  const assessment: Assessment = {
    marks,
    comment,
    passed,
    assessedAt: context.host.clock().toISOString(),
  };
  const signature = await context.holder.sign({ record, assessment }, input.passphrase);
  return writeJson(context.files.pathOf(input.file), { record, assessment, signature });
}
