/** Use cases of the feedback meeting: what is to be talked about, as it is kept with the engagement. */
import { EMPTY_DIALOGUE, parseDialogue, type DialoguePlan } from '../../../shared/domain/dialogue/plan.ts';
import { readSetting, writeSetting } from '../repositories/settings.ts';
import { DIALOGUE } from '../repositories/work-settings.ts';
import { openSession, type ServiceContext } from './context.ts';

export function dialoguePlan(context: ServiceContext): DialoguePlan {
  const stored = readSetting(openSession(context).db, DIALOGUE);
  return stored === null ? EMPTY_DIALOGUE : parseDialogue(stored);
}

/**
 * Keeps a plan; the same again is no change.
 * @throws Failure dialogue.invalid {field, problem, value}
 */
export function setDialogue(
  context: ServiceContext,
  { plan, step }: { readonly plan?: unknown; readonly step: 'edited' | 'ordered' | 'chosen' },
): DialoguePlan {
  const next = parseDialogue(plan);
  if (JSON.stringify(next) === JSON.stringify(dialoguePlan(context))) return next;
  openSession(context).change(
    () => ({ action: `dialogue.${step}`, subject: null, counts: {} }),
    (db) => writeSetting(db, DIALOGUE, next),
  );
  context.changed(['session', 'plan']);
  return next;
}
