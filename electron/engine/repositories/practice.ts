/** What a trainee answered in a practice document, attempt by attempt. */
import type { Answers, ExerciseId, Verdict } from '../../../shared/domain/training/exercises/types.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';
import { readSetting, writeSetting } from './settings.ts';

export interface Attempt {
  /** `report-written` is no exercise: the report of the document was written. */
  readonly exercise: ExerciseId | 'report-written';
  /** ISO time. */
  readonly at: string;
  /** Seconds that the exercise was open before the answer. */
  readonly seconds: number;
  readonly answers: Answers;
  readonly verdict: Verdict | null;
}

const ATTEMPTS = 'practice-attempts';

export function readAttempts(db: ReadableDb): readonly Attempt[] {
  return (readSetting(db, ATTEMPTS) as readonly Attempt[] | null) ?? [];
}

export function writeAttempts(db: WritableDb, attempts: readonly Attempt[]): void {
  writeSetting(db, ATTEMPTS, attempts);
}
