/** Use cases of practice: start a case, see how far one is, answer an exercise. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FileToken } from '../../../shared/api/methods.ts';
import type {
  ExerciseState,
  OpenExercise,
  PracticeCase,
  PracticeStarted,
  PracticeState,
} from '../../../shared/api/practice-methods.ts';
import type { PracticeMark } from '../../../shared/domain/engagement/types.ts';
import {
  EXERCISE_IDS,
  exerciseOf,
  type Answers,
  type Desk,
  type Exercise,
  type ExerciseId,
  type Verdict,
} from '../../../shared/domain/training/exercises/index.ts';
import {
  makePracticeCase,
  MAX_PRACTICE_SEED,
  PRACTICE_CASES,
} from '../../../shared/domain/training/practice.ts';
import type { SignedExam } from '../../../shared/domain/training/record.ts';
import { practicePlan } from '../../../shared/domain/training/practice-plans.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import type { Language } from '../../../shared/lib/language.ts';
import { writeBeside } from '../document/atomic-write.ts';
import type { OpenDocument } from '../document/document.ts';
import { roundCounts } from '../repositories/batches.ts';
import { readEngagement } from '../repositories/engagement.ts';
import { readPlannedActions } from '../repositories/planned-actions.ts';
import { writeSetting } from '../repositories/settings.ts';
import { readAttempts, writeAttempts, type Attempt } from '../repositories/practice.ts';
import type { CapacityService } from './capacity.ts';
import { openSession, type ServiceContext } from './context.ts';
import { createFromParsed } from './engagement.ts';
import { letterName, practiceLetter, practiceRounds, practiceSetup, trainingCase } from './practice-files.ts';

export function practiceCases(): readonly PracticeCase[] {
  return PRACTICE_CASES.flatMap((id) => {
    const made = makePracticeCase({ case: id, seed: 0, language: 'da' });
    if (made === null) return [];
    const { setup, people, rounds } = made;
    return [{ id, groups: setup.groups.length, people, rounds: rounds.length, instrument: setup.instrument }];
  });
}

export interface StartInput {
  readonly file: FileToken;
  readonly case: string;
  readonly language: Language;
  readonly seed?: number | undefined;
}

const freshSeed = (): number => randomBytes(4).readUInt32LE(0) % (MAX_PRACTICE_SEED + 1);

/**
 * The document with the letter and the sheets beside it; nothing that stands there is written over.
 * @throws Failure practice.unknown-case, file.exists, file.*
 */
export async function startPractice(
  context: ServiceContext,
  input: StartInput,
  signedExam: SignedExam | null,
): Promise<PracticeStarted> {
  const practice: PracticeMark = {
    case: input.case,
    seed: input.seed ?? freshSeed(),
    language: input.language,
    exam: signedExam?.exam.id ?? null,
  };
  const training = trainingCase(practice);
  const folder = dirname(context.files.pathOf(input.file));
  const files = new Map<string, Uint8Array>([
    [letterName(practice), practiceLetter(practice)],
    ...practiceRounds(practice, training).flatMap((round) => [...round.files]),
  ]);
  const taken = [...files].find(([name]) => existsSync(join(folder, name)));
  if (taken) throw new Failure('file.exists', { file: taken[0] });
  const { fileName } = await createFromParsed(context, input.file, practiceSetup(practice, training));
  if (signedExam !== null) keepExam(openSession(context), signedExam);
  for (const [name, bytes] of files)
    await writeBeside(join(folder, name), (temporary) => writeFile(temporary, bytes));
  return { fileName: fileName ?? basename(context.files.pathOf(input.file)), files: [...files.keys()] };
}

function keepExam(session: OpenDocument, exam: SignedExam): void {
  session.change(
    () => ({ action: 'practice.exam', subject: null, counts: {} }),
    (db) => writeSetting(db, EXAM_SETTING, exam),
    'ends',
  );
}

/** Key of the exam's file in the document. */
export const EXAM_SETTING = 'practice-exam';

interface OpenPractice {
  readonly session: OpenDocument;
  readonly practice: PracticeMark;
}

function openPractice(context: ServiceContext): OpenPractice | null {
  const { session } = context;
  if (session === null) return null;
  const { practice } = readEngagement(session.db);
  return practice === undefined ? null : { session, practice };
}

/** @throws Failure practice.none-open */
export function needPractice(context: ServiceContext): OpenPractice {
  openSession(context);
  const open = openPractice(context);
  if (open === null) throw new Failure('practice.none-open');
  return open;
}

type RoundResultOf = CapacityService['roundResult'];

/** What a file holds and should leave in the document never changes: it is worked out once for each case. */
const knownRounds = new Map<string, Pick<Desk, 'findings'> & { readonly rounds: Desk['rounds'] }>();

function truthOf(practice: PracticeMark) {
  const key = JSON.stringify([practice.case, practice.seed, practice.language]);
  const known = knownRounds.get(key);
  if (known) return known;
  const training = trainingCase(practice);
  const expected = new Map(practiceRounds(practice, training).map(({ id, kept }) => [id, kept.length]));
  const made = {
    findings: training.truth.findings,
    rounds: training.truth.rounds.map((round) => ({
      ...round,
      expected: expected.get(round.round) ?? 0,
      stored: 0,
    })),
  };
  knownRounds.clear();
  knownRounds.set(key, made);
  return made;
}

function deskOf({ session, practice }: OpenPractice, roundResult: RoundResultOf): Desk {
  const engagement = readEngagement(session.db);
  const { findings, rounds } = truthOf(practice);
  const counts = roundCounts(session.db);
  const answered = engagement.rounds.filter(({ id }) => (counts.get(id)?.respondents ?? 0) > 0);
  const [last, before] = [answered.at(-1), answered.at(-2)];
  return {
    engagement,
    seed: practice.seed,
    apart: practicePlan(practice.case)?.apart ?? [],
    findings,
    rounds: rounds.map((round) => ({ ...round, stored: counts.get(round.round)?.respondents ?? 0 })),
    result: last === undefined ? null : roundResult(last.id, 'consultant', before?.id).result,
    actions: readPlannedActions(session.db),
    reportWritten: readAttempts(session.db).some(({ exercise }) => exercise === 'report-written'),
  };
}

/** null where the open document is no practice. */
export function practiceState(context: ServiceContext, roundResult: RoundResultOf): PracticeState | null {
  const open = openPractice(context);
  if (open === null) return null;
  const desk = deskOf(open, roundResult);
  const attempts = readAttempts(open.session.db);
  return {
    ...open.practice,
    startedAt: attempts[0]?.at ?? null,
    exercises: EXERCISE_IDS.map((id): ExerciseState => {
      const own = attempts.filter(({ exercise }) => exercise === id);
      const { place, notYet } = exerciseOf(id);
      return {
        id,
        place,
        notYet: notYet(desk),
        outcome: toldOutcome(open.practice, own.at(-1)),
        attempts: own.length,
        seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
      };
    }),
  };
}

/** An exam says no more than that there is an answer. */
function toldOutcome({ exam }: PracticeMark, last: Attempt | undefined): ExerciseState['outcome'] {
  if (last === undefined) return null;
  return exam === null ? (last.verdict?.outcome ?? null) : 'collected';
}

function opened({ session, practice }: OpenPractice, exercise: Exercise, desk: Desk): OpenExercise {
  const last = readAttempts(session.db).findLast((one) => one.exercise === exercise.id);
  const notYet = exercise.notYet(desk);
  return {
    id: exercise.id,
    notYet,
    questions: notYet === null ? exercise.questions(desk) : [],
    answers: last?.answers ?? {},
    verdict: practice.exam === null ? (last?.verdict ?? null) : null,
    rubric: exercise.rubric,
  };
}

/** @throws Failure practice.none-open */
export function openExercise(
  context: ServiceContext,
  roundResult: RoundResultOf,
  id: ExerciseId,
): OpenExercise {
  const open = needPractice(context);
  return opened(open, exerciseOf(id), deskOf(open, roundResult));
}

/** Keeps the attempt in the document. @throws Failure practice.none-open, practice.not-yet */
export function answerExercise(
  context: ServiceContext,
  roundResult: RoundResultOf,
  input: { readonly exercise: ExerciseId; readonly answers: Answers; readonly seconds: number },
): OpenExercise {
  const open = needPractice(context);
  const exercise = exerciseOf(input.exercise);
  const desk = deskOf(open, roundResult);
  if (exercise.notYet(desk) !== null) throw new Failure('practice.not-yet');
  keepAttempt(context, open.session, { ...input, verdict: exercise.check(desk, input.answers) });
  return opened(open, exercise, desk);
}

function keepAttempt(
  context: ServiceContext,
  session: OpenDocument,
  attempt: Omit<Attempt, 'at' | 'verdict'> & { readonly verdict: Verdict | null },
): void {
  const at = context.host.clock().toISOString();
  session.change(
    () => ({ action: 'practice.answered', subject: null, counts: { seconds: attempt.seconds } }),
    (db) => writeAttempts(db, [...readAttempts(db), { ...attempt, at }]),
    'apart',
  );
  context.changed(['session', 'practice']);
}

/** Notes that the report of a practice document was written; nothing in other documents. */
export function noteReportWritten(context: ServiceContext): void {
  const open = openPractice(context);
  if (open === null) return;
  if (readAttempts(open.session.db).some(({ exercise }) => exercise === 'report-written')) return;
  keepAttempt(context, open.session, {
    exercise: 'report-written',
    answers: {},
    seconds: 0,
    verdict: null,
  });
}
