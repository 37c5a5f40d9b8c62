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

/** A line of the plan as the report prints it. */
export interface PlanRow {
  readonly focus: string;
  readonly relation: readonly [string, string] | null;
  readonly action: string;
  readonly sign: string;
  readonly responsible: string;
  /** Year-month-day. */
  readonly due: string | null;
  readonly state: 'planned' | 'started' | 'done';
}

/** The plan in its order, by focus area; dropped actions are left out. */
export function readPlan(db: ReadableDb): readonly PlanRow[] {
  return db
    .all<Omit<PlanRow, 'relation'> & { rater: string | null; rated: string | null }>(
      `SELECT coalesce(focus_area.title, '') AS focus, a.key AS rater, b.key AS rated, action.title AS action,
              action.description AS sign, responsible, due_on AS due, state
       FROM action
       LEFT JOIN focus_area ON focus_area.id = focus_area_id
       LEFT JOIN survey_group AS a ON a.id = focus_area.rater_id
       LEFT JOIN survey_group AS b ON b.id = focus_area.rated_id
       WHERE state <> 'dropped'
       ORDER BY focus_area.position IS NULL, focus_area.position, action.position, action.id`,
    )
    .map(({ rater, rated, ...rest }) => ({
      ...rest,
      relation: rater === null || rated === null ? null : [rater, rated],
    }));
}
