/** Use cases of the action plan: focus areas, actions and notes. Each is one change and one step to undo. */
import {
  ACTION_LIMITS,
  type Action,
  type ActionPlan,
  type FocusArea,
} from '../../../shared/domain/action/types.ts';
import type { UndoableAction } from '../../../shared/domain/engagement/actions.ts';
import { isDay } from '../../../shared/domain/engagement/clarity.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import {
  addNote,
  orderRows,
  readActionPlan,
  removeRow,
  saveAction,
  saveFocusArea,
} from '../repositories/action-plan.ts';
import { findRound, readEngagement } from '../repositories/engagement.ts';
import { openSession, type ServiceContext } from './context.ts';

type Saved<T> = Omit<T, 'id' | 'notes'> & { readonly id: number | null };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const actionPlan = (context: ServiceContext): ActionPlan => readActionPlan(openSession(context).db);

function change(
  context: ServiceContext,
  action: Extract<UndoableAction, `plan.${string}`>,
  work: Parameters<ReturnType<typeof openSession>['change']>[1],
): void {
  openSession(context).change(() => ({ action, subject: null, counts: {} }), work);
  context.changed(['session', 'plan']);
}

/**
 * Adds or changes a focus area; the same again is no change.
 * @throws Failure plan.gone, plan.too-long {limit}, plan.too-many {limit}, group.unknown {group}, plan.unknown-parameter {parameter}
 */
export function saveFocus(context: ServiceContext, given: Saved<FocusArea>): { id: number } {
  const { db } = openSession(context);
  const plan = readActionPlan(db);
  const before = given.id === null ? null : existing(plan.focusAreas, given.id);
  const area = {
    ...given,
    title: short(given.title, 'title'),
    description: short(given.description, 'text'),
  };
  refuseTooMany(plan.focusAreas, before);
  const { groups, instrument } = readEngagement(db);
  for (const key of area.relation ?? [])
    if (!groups.some(({ id }) => id === key)) throw new Failure('group.unknown', { group: key });
  if (area.dimension !== null && !instrument.dimensions.some(({ id }) => id === area.dimension))
    throw new Failure('plan.unknown-parameter', { parameter: area.dimension });
  if (before !== null && same({ ...before }, { ...before, ...area })) return { id: before.id };
  let id = 0;
  change(context, before === null ? 'plan.focus-added' : 'plan.focus-edited', (to) => {
    id = saveFocusArea(to, area, now(context));
  });
  return { id };
}

/**
 * Adds or changes an action; the same again is no change.
 * @throws Failure plan.gone, plan.too-long {limit}, plan.too-many {limit}, clarity.not-a-day {day}
 */
export function savePlannedAction(context: ServiceContext, given: Saved<Action>): { id: number } {
  const { db } = openSession(context);
  const plan = readActionPlan(db);
  const before = given.id === null ? null : existing(plan.actions, given.id);
  const due = given.due?.trim() === '' ? null : (given.due?.trim() ?? null);
  if (due !== null && !isDay(due)) throw new Failure('clarity.not-a-day', { day: due });
  if (given.focus !== null) existing(plan.focusAreas, given.focus);
  refuseTooMany(plan.actions, before);
  const action = {
    ...given,
    due,
    title: short(given.title, 'title'),
    sign: short(given.sign, 'text'),
    responsible: short(given.responsible, 'responsible'),
  };
  if (before !== null && same({ ...before }, { ...before, ...action })) return { id: before.id };
  let id = 0;
  const name = before === null ? 'added' : before.state === action.state ? ('edited' as const) : action.state;
  change(context, `plan.action-${name}`, (to) => {
    id = saveAction(to, action, now(context));
  });
  return { id };
}

export function removeFocus(context: ServiceContext, id: number): ActionPlan {
  existing(actionPlan(context).focusAreas, id);
  change(context, 'plan.focus-removed', (to) => removeRow(to, 'focus_area', id));
  return actionPlan(context);
}

export function removePlannedAction(context: ServiceContext, id: number): ActionPlan {
  existing(actionPlan(context).actions, id);
  change(context, 'plan.action-removed', (to) => removeRow(to, 'action', id));
  return actionPlan(context);
}

/** @throws Failure plan.gone where the ids are not those of the plan */
export function orderPlan(
  context: ServiceContext,
  { kind, ids }: { readonly kind: 'focus' | 'action'; readonly ids: readonly number[] },
): ActionPlan {
  const plan = actionPlan(context);
  const known = (kind === 'focus' ? plan.focusAreas : plan.actions).map(({ id }) => id);
  if (!same([...ids].sort(ascending), [...known].sort(ascending))) throw new Failure('plan.gone');
  if (same(ids, known)) return plan;
  change(context, 'plan.ordered', (to) => orderRows(to, kind === 'focus' ? 'focus_area' : 'action', ids));
  return actionPlan(context);
}

/** @throws Failure plan.gone, plan.empty-note, plan.too-long {limit}, round.unknown {round, known} */
export function addActionNote(
  context: ServiceContext,
  given: { readonly action: number; readonly round: string | null; readonly text: string },
): ActionPlan {
  const { db } = openSession(context);
  existing(actionPlan(context).actions, given.action);
  const text = short(given.text, 'text');
  if (text === '') throw new Failure('plan.empty-note');
  const round = given.round === null ? null : findRound(db, given.round);
  if (given.round !== null && round === null) {
    const known = readEngagement(db).rounds.map(({ id }) => id);
    throw new Failure('round.unknown', { round: given.round, known: known.join(', ') });
  }
  change(context, 'plan.note-added', (to) => {
    addNote(to, { action: given.action, round: round?.id ?? null, text }, now(context));
  });
  return actionPlan(context);
}

export function removeActionNote(context: ServiceContext, id: number): ActionPlan {
  existing(
    actionPlan(context).actions.flatMap(({ notes }) => notes),
    id,
  );
  change(context, 'plan.note-removed', (to) => removeRow(to, 'action_note', id));
  return actionPlan(context);
}

const now = (context: ServiceContext): string => context.host.clock().toISOString();
const ascending = (a: number, b: number): number => a - b;

function existing<T extends { readonly id: number }>(rows: readonly T[], id: number): T {
  const found = rows.find((one) => one.id === id);
  if (found === undefined) throw new Failure('plan.gone');
  return found;
}

function short(text: string, kind: 'title' | 'text' | 'responsible'): string {
  const trimmed = text.trim();
  if (trimmed.length > ACTION_LIMITS[kind])
    throw new Failure('plan.too-long', { limit: ACTION_LIMITS[kind] });
  return trimmed;
}

function refuseTooMany(rows: readonly unknown[], before: unknown): void {
  if (before === null && rows.length >= ACTION_LIMITS.count)
    throw new Failure('plan.too-many', { limit: ACTION_LIMITS.count });
}
