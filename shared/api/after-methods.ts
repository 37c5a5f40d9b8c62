/** Methods of what comes after the numbers: comments, focus areas, actions and their follow-up. */
import { z } from 'zod';
import type { ActionPlan } from '../domain/action/types.ts';
import type { CommentsOfRound } from '../domain/comments/types.ts';
import type { DialoguePlan } from '../domain/dialogue/plan.ts';

const output = <T>() => z.custom<T>((value) => value !== undefined);
const nothing = z.strictObject({});
const row = z.int().min(1);
const key = z.string().min(1).max(200);
const text = z.string().max(4000);
/** Year-month-day; the domain tells whether it is a day of the calendar. */
const day = z.string().max(10).nullable();

export const afterMethods = {
  /** Comments of a round that may be read, shuffled; the newest round with answers without one. */
  'comments.list': { input: z.strictObject({ round: key.optional() }), output: output<CommentsOfRound>() },
  /** What is left out stays as it is; `redacted` null shows the comment as it was written. */
  'comments.review': {
    input: z.strictObject({
      id: z.string().min(1).max(100),
      redacted: z.string().max(10_000).nullable().optional(),
      theme: z.string().max(1000).optional(),
      state: z.enum(['open', 'chosen', 'left-out']).optional(),
    }),
    output: output<{ changed: boolean }>(),
  },

  'dialogue.get': { input: nothing, output: output<DialoguePlan>() },
  /** Keeps the whole plan of the meeting; `step` names the step of undo. */
  'dialogue.set': {
    input: z.strictObject({ plan: z.unknown(), step: z.enum(['edited', 'ordered', 'chosen']) }),
    output: output<DialoguePlan>(),
  },

  'plan.get': { input: nothing, output: output<ActionPlan>() },
  /** Without an id a new one. */
  'plan.saveFocus': {
    input: z.strictObject({
      id: row.nullable(),
      title: text,
      description: text,
      relation: z.tuple([key, key]).nullable(),
      dimension: key.nullable(),
    }),
    output: output<{ id: number }>(),
  },
  /** Its actions stay, and stand alone. */
  'plan.removeFocus': { input: z.strictObject({ id: row }), output: output<ActionPlan>() },
  /** Without an id a new one. */
  'plan.saveAction': {
    input: z.strictObject({
      id: row.nullable(),
      focus: row.nullable(),
      title: text,
      sign: text,
      responsible: text,
      due: day,
      state: z.enum(['planned', 'started', 'done', 'dropped']),
    }),
    output: output<{ id: number }>(),
  },
  'plan.removeAction': { input: z.strictObject({ id: row }), output: output<ActionPlan>() },
  /** All ids of one kind in their new order. */
  'plan.order': {
    input: z.strictObject({ kind: z.enum(['focus', 'action']), ids: z.array(row).max(1000) }),
    output: output<ActionPlan>(),
  },
  'plan.addNote': {
    input: z.strictObject({ action: row, round: key.nullable(), text }),
    output: output<ActionPlan>(),
  },
  'plan.removeNote': { input: z.strictObject({ id: row }), output: output<ActionPlan>() },
} as const;
