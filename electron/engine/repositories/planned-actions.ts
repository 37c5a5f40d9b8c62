/** The planned actions with the relation that each is about. */
import type { ReadableDb } from '../db/connection.ts';

export interface PlannedAction {
  readonly relation: readonly [string, string] | null;
  readonly owner: string;
  /** Year-month-day. */
  readonly due: string | null;
  /** By what one can see that it goes better. */
  readonly sign: string;
}

export function readPlannedActions(db: ReadableDb): readonly PlannedAction[] {
  return db
    .all<{ rater: string | null; rated: string | null; owner: string; due: string | null; sign: string }>(
      `SELECT a.key AS rater, b.key AS rated, responsible AS owner, due_on AS due, action.description AS sign FROM action
       LEFT JOIN focus_area ON focus_area.id = focus_area_id
       LEFT JOIN survey_group AS a ON a.id = focus_area.rater_id
       LEFT JOIN survey_group AS b ON b.id = focus_area.rated_id
       WHERE state <> 'dropped' ORDER BY action.position`,
    )
    .map(({ rater, rated, ...rest }) => ({
      ...rest,
      relation: rater === null || rated === null ? null : [rater, rated],
    }));
}
