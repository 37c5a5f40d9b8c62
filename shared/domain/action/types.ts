/** What comes after the dialogue: focus areas, actions with owner, day and sign of progress, and notes as they are followed up. */

export const ACTION_STATES = ['planned', 'started', 'done', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** What the client wants to work on: a relation, a parameter, or both, or neither. */
export interface FocusArea {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  /** Group that experiences the collaboration, and group that it is about; both or none. */
  readonly relation: readonly [string, string] | null;
  /** Id of a parameter. */
  readonly dimension: string | null;
}

/** A note on how an action is going, written at a follow-up. */
export interface ActionNote {
  readonly id: number;
  /** ISO time. */
  readonly at: string;
  /** Round that it belongs to; null where it was written between rounds. */
  readonly round: string | null;
  readonly text: string;
}

export interface Action {
  readonly id: number;
  /** Focus area that it serves; null where it stands alone. */
  readonly focus: number | null;
  readonly title: string;
  /** By what one can see in daily work that it goes better. */
  readonly sign: string;
  readonly responsible: string;
  /** Year-month-day. */
  readonly due: string | null;
  readonly state: ActionState;
  readonly notes: readonly ActionNote[];
}

export interface ActionPlan {
  readonly focusAreas: readonly FocusArea[];
  readonly actions: readonly Action[];
}

/** Longest texts, in characters. */
export const ACTION_LIMITS = { title: 300, text: 4000, responsible: 200, count: 500 } as const;
