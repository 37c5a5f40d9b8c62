/** Focus areas, actions and the notes of their follow-up. */
import type {
  Action,
  ActionNote,
  ActionPlan,
  ActionState,
  FocusArea,
} from '../../../shared/domain/action/types.ts';
import type { ReadableDb, WritableDb } from '../db/connection.ts';
import { groupRowIds } from './engagement.ts';

interface FocusRow {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly rater: string | null;
  readonly rated: string | null;
  readonly dimension: string | null;
}

interface ActionRow {
  readonly id: number;
  readonly focus: number | null;
  readonly title: string;
  readonly sign: string;
  readonly responsible: string;
  readonly due: string | null;
  readonly state: ActionState;
}

export function readActionPlan(db: ReadableDb): ActionPlan {
  const notes = notesByAction(db);
  return {
    focusAreas: db
      .all<FocusRow>(
        `SELECT focus_area.id, title, description, a.key AS rater, b.key AS rated, dimension FROM focus_area
         LEFT JOIN survey_group AS a ON a.id = rater_id LEFT JOIN survey_group AS b ON b.id = rated_id
         ORDER BY focus_area.position, focus_area.id`,
      )
      .map(({ rater, rated, ...area }) => ({
        ...area,
        relation: rater === null || rated === null ? null : ([rater, rated] as const),
      })),
    actions: db
      .all<ActionRow>(
        `SELECT id, focus_area_id AS focus, title, description AS sign, responsible, due_on AS due, state FROM action
         ORDER BY position, id`,
      )
      .map((action) => ({ ...action, notes: notes.get(action.id) ?? [] })),
  };
}

function notesByAction(db: ReadableDb): ReadonlyMap<number, readonly ActionNote[]> {
  const found = new Map<number, ActionNote[]>();
  const rows = db.all<ActionNote & { readonly action: number }>(
    `SELECT action_note.id, action_id AS action, at, round.key AS round, text FROM action_note
     LEFT JOIN round ON round.id = round_id ORDER BY action_note.id`,
  );
  for (const { action, ...note } of rows) found.set(action, [...(found.get(action) ?? []), note]);
  return found;
}

const nextPosition = (db: ReadableDb, table: 'focus_area' | 'action'): number =>
  db.get<{ next: number }>(`SELECT coalesce(max(position), -1) + 1 AS next FROM ${table}`)?.next ?? 0;

/** Adds a focus area (`id` null) or changes one; its id. */
export function saveFocusArea(
  db: WritableDb,
  { id, ...area }: Omit<FocusArea, 'id'> & { readonly id: number | null },
  at: string,
): number {
  const groups = groupRowIds(db);
  const [rater, rated] = (area.relation ?? [null, null]).map((key) =>
    key === null ? null : (groups.get(key) ?? null),
  );
  const values = [area.title, area.description, rater ?? null, rated ?? null, area.dimension] as const;
  if (id === null)
    return db.run(
      `INSERT INTO focus_area (title, description, rater_id, rated_id, dimension, position, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...values,
      nextPosition(db, 'focus_area'),
      at,
    ).id;
  db.run(
    'UPDATE focus_area SET title = ?, description = ?, rater_id = ?, rated_id = ?, dimension = ? WHERE id = ?',
    ...values,
    id,
  );
  return id;
}

/** Adds an action (`id` null) or changes one; its id. */
export function saveAction(
  db: WritableDb,
  { id, ...action }: Omit<Action, 'id' | 'notes'> & { readonly id: number | null },
  at: string,
): number {
  const { focus, title, sign, responsible, due, state } = action;
  const values = [focus, title, sign, responsible, due, state] as const;
  if (id === null)
    return db.run(
      `INSERT INTO action (focus_area_id, title, description, responsible, due_on, state, position, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...values,
      nextPosition(db, 'action'),
      at,
    ).id;
  db.run(
    `UPDATE action SET focus_area_id = ?, title = ?, description = ?, responsible = ?, due_on = ?, state = ?
     WHERE id = ?`,
    ...values,
    id,
  );
  return id;
}

/** Removes a row; what hung on a focus area stays and stands alone. */
export function removeRow(db: WritableDb, table: 'focus_area' | 'action' | 'action_note', id: number): void {
  db.run(`DELETE FROM ${table} WHERE id = ?`, id);
}

/** Puts rows into the order of their ids. */
export function orderRows(db: WritableDb, table: 'focus_area' | 'action', ids: readonly number[]): void {
  ids.forEach((id, position) => db.run(`UPDATE ${table} SET position = ? WHERE id = ?`, position, id));
}

/** @returns the note's id. `round`: the round's row, or null. */
export function addNote(
  db: WritableDb,
  note: { readonly action: number; readonly round: number | null; readonly text: string },
  at: string,
): number {
  const { action, round, text } = note;
  return db.run(
    'INSERT INTO action_note (action_id, round_id, at, text) VALUES (?, ?, ?, ?)',
    action,
    round,
    at,
    text,
  ).id;
}
