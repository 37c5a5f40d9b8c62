/** How an action plan stands: what is late, what lacks an owner, how many are done. Pure; the day is given. */
import type { Action, ActionPlan, ActionState } from './types.ts';

/** What keeps an agreement from being one. */
export type Lack = 'title' | 'responsible' | 'due' | 'sign';

/** What an action still lacks; nothing for one that was dropped. */
export function lacksOf(action: Action): readonly Lack[] {
  if (action.state === 'dropped') return [];
  const lacks: Lack[] = [];
  if (action.title.trim() === '') lacks.push('title');
  if (action.responsible.trim() === '') lacks.push('responsible');
  if (action.due === null) lacks.push('due');
  if (action.sign.trim() === '') lacks.push('sign');
  return lacks;
}

/** Is its day past, and it is neither done nor dropped? `today` as year-month-day. */
export function isLate(action: Action, today: string): boolean {
  return (
    action.due !== null && action.due < today && (action.state === 'planned' || action.state === 'started')
  );
}

export interface PlanStanding {
  readonly byState: Readonly<Record<ActionState, number>>;
  readonly late: number;
  /** Actions that lack something, dropped ones left out. */
  readonly lacking: number;
}

export function standingOf(plan: ActionPlan, today: string): PlanStanding {
  const byState: Record<ActionState, number> = { planned: 0, started: 0, done: 0, dropped: 0 };
  let late = 0;
  let lacking = 0;
  for (const action of plan.actions) {
    byState[action.state] += 1;
    if (isLate(action, today)) late += 1;
    if (lacksOf(action).length > 0) lacking += 1;
  }
  return { byState, late, lacking };
}

/** Open ones first by their day, those without a day after them, then done, then dropped; ties in their own order. */
export function byUrgency(actions: readonly Action[]): readonly Action[] {
  const rank: Readonly<Record<ActionState, number>> = { planned: 0, started: 0, done: 1, dropped: 2 };
  return actions
    .map((action, order) => ({ action, order }))
    .sort(
      (a, b) =>
        rank[a.action.state] - rank[b.action.state] ||
        compareDays(a.action.due, b.action.due) ||
        a.order - b.order,
    )
    .map(({ action }) => action);
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
