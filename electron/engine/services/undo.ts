/** Use cases of undo and redo over every change of the document. */
import { CHANGE_TOPICS, type ChangeTopic } from '../../../shared/api/methods.ts';
import type { UndoLabel, UndoReport } from '../../../shared/api/undo-methods.ts';
import type { UndoStep } from '../db/undo/log.ts';
import type { Handlers } from '../router.ts';
import { openSession, type ServiceContext } from './context.ts';

/** Topics of the app, which no change of a document touches. */
const OF_THE_APP: ReadonlySet<ChangeTopic> = new Set(['settings', 'recent']);

/** A step may have changed anything of the document, so that everything of it is asked for again. */
const OF_THE_DOCUMENT = CHANGE_TOPICS.filter((topic) => !OF_THE_APP.has(topic));

export function undoHandlers(
  context: ServiceContext,
): Pick<Handlers, Extract<keyof Handlers, `undo.${string}`>> {
  return {
    'undo.state': () => undoReport(context),
    'undo.undo': () => turn(context, 'undo'),
    'undo.redo': () => turn(context, 'redo'),
  };
}

function undoReport(context: ServiceContext): UndoReport {
  if (context.session === null) return { undo: null, redo: null };
  const { undo, redo } = context.session.undoState;
  return { undo: labelOf(undo), redo: labelOf(redo) };
}

/** @throws Failure engagement.none-open, document.read-only, document.busy */
function turn(
  context: ServiceContext,
  way: 'undo' | 'redo',
): UndoReport & { readonly done: UndoLabel | null } {
  const done = openSession(context).turn(way);
  if (done !== null) context.changed(OF_THE_DOCUMENT);
  return { ...undoReport(context), done: labelOf(done) };
}

function labelOf(step: UndoStep | null): UndoLabel | null {
  if (step === null) return null;
  const { action, subject, counts } = step;
  return { action, params: { ...counts, ...(subject === null ? {} : { subject }) } };
}
