/** The methods of what comes after the numbers. */
import type { afterMethods } from '../../../shared/api/after-methods.ts';
import type { Handlers } from '../router.ts';
import {
  actionPlan,
  addActionNote,
  orderPlan,
  removeActionNote,
  removeFocus,
  removePlannedAction,
  saveFocus,
  savePlannedAction,
} from './action-plan.ts';
import { dialoguePlan, setDialogue } from './dialogue.ts';
import { listComments, reviewComment } from './comments.ts';
import type { ServiceContext } from './context.ts';

export function afterHandlers(context: ServiceContext): Pick<Handlers, keyof typeof afterMethods> {
  return {
    'comments.list': ({ round }) => listComments(context, round),
    'comments.review': (input) => reviewComment(context, input),
    'dialogue.get': () => dialoguePlan(context),
    'dialogue.set': (input) => setDialogue(context, input),
    'plan.get': () => actionPlan(context),
    'plan.saveFocus': (input) => saveFocus(context, input),
    'plan.removeFocus': ({ id }) => removeFocus(context, id),
    'plan.saveAction': (input) => savePlannedAction(context, input),
    'plan.removeAction': ({ id }) => removePlannedAction(context, id),
    'plan.order': (input) => orderPlan(context, input),
    'plan.addNote': (input) => addActionNote(context, input),
    'plan.removeNote': ({ id }) => removeActionNote(context, id),
  };
}
