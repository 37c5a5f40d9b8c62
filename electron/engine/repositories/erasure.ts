/** Deleting answers for good, and the results that stay in their place. */
import { randomBytes } from 'node:crypto';
import type { Audience, CapacityResult } from '../../../shared/domain/capacity/result.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';
import { readSetting, writeSetting } from './settings.ts';
import { WORK_KEYS } from './work-settings.ts';

export interface AnswerCounts {
  readonly respondents: number;
  readonly answers: number;
  readonly comments: number;
}

/** A result that could be seen when the answers were deleted. */
export interface KeptResult {
  readonly round: string;
  readonly compare: string | null;
  readonly audience: Audience;
  readonly result: CapacityResult;
}

/** What was deleted and when; travels with the document. */
export interface Deletion extends AnswerCounts {
  /** ISO time. */
  readonly at: string;
  /** Ids of the rounds that had answers. */
  readonly rounds: readonly string[];
}

const KEPT = 'kept-results';
const DELETIONS = 'deletions';

export function countAnswers(db: ReadableDb): AnswerCounts {
  const row = db.get<AnswerCounts>(
    `SELECT (SELECT count(*) FROM respondent) AS respondents, (SELECT count(*) FROM comment) AS comments,
       (SELECT coalesce(sum(answers), 0) FROM batch) AS answers`,
  );
  return row ?? { respondents: 0, answers: 0, comments: 0 };
}

/** Every answer, comment, person and background, the imports with their file names, and the mappings with the values of sheets. */
export function deleteAnswers(db: WritableDb): void {
  // Ratings before the columns that they name: no reference has to be searched for.
  for (const table of ['rating', 'comment', 'background_value', 'respondent', 'source_columns', 'batch'])
    db.run(`DELETE FROM ${table}`);
  for (const table of ['person', 'background', 'saved_mapping']) db.run(`DELETE FROM ${table}`);
  // A list of ids that somebody has kept fits no hash any more.
  db.run('UPDATE document SET person_secret = ? WHERE id = 1', randomBytes(32));
}

export function readKeptResults(db: ReadableDb): readonly KeptResult[] {
  return (readSetting(db, KEPT) as readonly KeptResult[] | null) ?? [];
}

export function keepResults(db: WritableDb, results: readonly KeptResult[]): void {
  writeSetting(db, KEPT, results);
}

/** Oldest first. */
export function readDeletions(db: ReadableDb): readonly Deletion[] {
  return (readSetting(db, DELETIONS) as readonly Deletion[] | null) ?? [];
}

export function noteDeletion(db: WritableDb, deletion: Deletion): void {
  writeSetting(db, DELETIONS, [...readDeletions(db), deletion]);
}

/** Makes a copy a document of its own: another id, its log begun anew. */
export function makeOwnDocument(
  db: WritableDb,
  made: { readonly id: string; readonly at: string; readonly program: string },
): void {
  db.run('DELETE FROM change_log');
  db.run(
    `UPDATE document SET document_id = ?, revision = 0, person_secret = ?, created_at = ?, created_by = ?, saved_by = ?
     WHERE id = 1`,
    made.id,
    randomBytes(32),
    made.at,
    made.program,
    made.program,
  );
}

/** What belongs to one engagement's own work and to no copy of its structure. */
export function deleteOwnWork(db: WritableDb): void {
  for (const table of ['action', 'focus_area', 'round']) db.run(`DELETE FROM ${table}`);
  db.run("UPDATE engagement SET client = '', name = ''");
  for (const key of [KEPT, DELETIONS, ...WORK_KEYS, 'benchmark-consent', 'retention'])
    db.run('DELETE FROM setting WHERE key = ?', key);
}
