/** The action plan as a table: every action with its focus area, in their order. */
import type { ReadableDb } from '../db/connection.ts';

export interface StoredAction {
  readonly focus: string;
  /** Group ids; null where the focus area is about no relation. */
  readonly rater: string | null;
  readonly rated: string | null;
  readonly dimension: string | null;
  readonly title: string;
  readonly sign: string;
  readonly owner: string;
  /** Year-month-day. */
  readonly due: string | null;
  readonly state: 'planned' | 'started' | 'done' | 'dropped';
}

/** Actions, and focus areas that have none yet with an empty action. */
export function readActionRows(db: ReadableDb): readonly StoredAction[] {
  return db.all<StoredAction>(
    `SELECT coalesce(focus_area.title, '') AS focus, a.key AS rater, b.key AS rated, dimension, action.title AS title,
       action.description AS sign, responsible AS owner, due_on AS due, state
     FROM action LEFT JOIN focus_area ON focus_area.id = focus_area_id
     LEFT JOIN survey_group AS a ON a.id = focus_area.rater_id
     LEFT JOIN survey_group AS b ON b.id = focus_area.rated_id
     UNION ALL
     SELECT focus_area.title, a.key, b.key, dimension, '', focus_area.description, '', NULL, 'planned'
     FROM focus_area
     LEFT JOIN survey_group AS a ON a.id = focus_area.rater_id
     LEFT JOIN survey_group AS b ON b.id = focus_area.rated_id
     WHERE NOT EXISTS (SELECT 1 FROM action WHERE focus_area_id = focus_area.id)
     ORDER BY 1, 5`,
  );
}
