/** The engagement's action plan as the report shows it. */

export const PLAN_STATES = ['planned', 'started', 'done'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export interface PlanItem {
  /** What it is about, as the consultant named it; may be empty. */
  readonly focus: string;
  /** The relation that it is about, if any. */
  readonly relation: readonly [string, string] | null;
  /** Id of the parameter that it is about, if any. */
  readonly dimension: string | null;
  readonly action: string;
  /** By what one can see that it goes better. */
  readonly sign: string;
  readonly responsible: string;
  /** Year-month-day. */
  readonly due: string | null;
  readonly state: PlanState;
}
