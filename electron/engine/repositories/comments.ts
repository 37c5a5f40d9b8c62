/** Open-field comments with what was decided of them. Rows never leave here with their respondent. */
import { createHmac } from 'node:crypto';
import type { ReviewState } from '../../../shared/domain/comments/types.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';
import { LATEST } from './responses.ts';

export interface CommentRow {
  /** Keyed hash of the row: rows are numbered as the respondents stand in the sheet. */
  readonly id: string;
  readonly group: string;
  readonly question: string;
  readonly text: string;
  readonly redacted: string | null;
  readonly theme: string;
  readonly state: ReviewState;
}

interface Row extends Omit<CommentRow, 'id'> {
  readonly row: number;
}

const ID_CHARACTERS = 20;

function opaqueIds(db: ReadableDb): (row: number) => string {
  const secret = db.get<{ person_secret: Uint8Array }>(
    'SELECT person_secret FROM document WHERE id = 1',
  )?.person_secret;
  if (secret === undefined) throw new Error('The document has no row of its own');
  return (row) => createHmac('sha256', secret).update(`comment ${row}`).digest('hex').slice(0, ID_CHARACTERS);
}

/** Comments of a round that count, in the order of the document: for the domain, which shuffles them. */
export function readComments(db: ReadableDb, round: string): readonly CommentRow[] {
  const idOf = opaqueIds(db);
  return db
    .all<Row>(
      `SELECT comment.id AS row, survey_group.key AS "group", comment.name AS question, comment.text AS text,
         comment_review.text AS redacted, coalesce(theme, '') AS theme, coalesce(state, 'open') AS state
       FROM comment JOIN respondent ON respondent.id = comment.respondent_id
       JOIN batch ON batch.id = respondent.batch_id JOIN round ON round.id = batch.round_id
       JOIN survey_group ON survey_group.id = respondent.group_id
       LEFT JOIN comment_review ON comment_id = comment.id
       WHERE round.key = ? AND undone_at IS NULL AND ${LATEST} ORDER BY comment.id`,
      round,
    )
    .map(({ row, ...comment }) => ({ ...comment, id: idOf(row) }));
}

/** Respondents of each group in a round, by the group's key. */
export function respondentsOfRound(db: ReadableDb, round: string): ReadonlyMap<string, number> {
  const rows = db.all<{ key: string; n: number }>(
    `SELECT survey_group.key, count(*) AS n FROM respondent JOIN batch ON batch.id = batch_id
     JOIN round ON round.id = round_id JOIN survey_group ON survey_group.id = respondent.group_id
     WHERE round.key = ? AND undone_at IS NULL AND ${LATEST} GROUP BY survey_group.id`,
    round,
  );
  return new Map(rows.map(({ key, n }) => [key, n]));
}

/** The row behind an id of `readComments`, or null. */
export function commentRowOf(db: ReadableDb, id: string): number | null {
  const idOf = opaqueIds(db);
  return db.all<{ id: number }>('SELECT id FROM comment').find((row) => idOf(row.id) === id)?.id ?? null;
}

export function writeReview(
  db: WritableDb,
  row: number,
  review: { readonly text: string | null; readonly theme: string; readonly state: ReviewState },
): void {
  db.run(
    `INSERT INTO comment_review (comment_id, text, theme, state) VALUES (?, ?, ?, ?)
     ON CONFLICT (comment_id) DO UPDATE SET text = excluded.text, theme = excluded.theme, state = excluded.state`,
    row,
    review.text,
    review.theme,
    review.state,
  );
}
