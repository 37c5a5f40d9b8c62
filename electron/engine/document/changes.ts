/** What changes a working copy: one transaction, the next revision, a line in the log of changes, and one step of undo. */
import type { ActionOf, UndoMode } from '../../../shared/domain/engagement/actions.ts';
import type { WritableDb } from '../db/connection.ts';
import { undoLogOf, type UndoStep } from '../db/undo/log.ts';
import { logChange, type ChangeEntry } from '../repositories/document.ts';
import { writingFailure } from './file-failures.ts';
import type { DocumentHost } from './host.ts';
import type { WorkingCopy } from './working-copy.ts';

/** A line in the log of changes, before it is dated. */
export type ChangeName = Omit<ChangeEntry, 'program' | 'at'>;
/** One whose action is to undo what `M` says. */
export type ChangeNameFor<M extends UndoMode> = Omit<ChangeName, 'action'> & { readonly action: ActionOf<M> };

/** A working copy, and the document that a failure names. */
export interface Changing {
  readonly work: WorkingCopy;
  readonly document: string;
  readonly host: DocumentHost;
}

/** @throws Failure file.disk-full: the user's to mend; the transaction is undone then */
function write<T>({ work, document }: Changing, change: (db: WritableDb) => T): T {
  try {
    return work.write(change);
  } catch (error) {
    throw writingFailure(error, document);
  }
}

function noted<E extends ChangeName>({ host }: Changing, db: WritableDb, entry: E): E {
  logChange(db, { ...entry, program: host.version, at: host.clock().toISOString() });
  return entry;
}

/** A change of the user as a step of undo, or as what else `undo` says. @throws Failure file.disk-full */
export function makeChange<T>(
  changing: Changing,
  entry: (result: T) => ChangeName,
  work: (db: WritableDb) => T,
  undo: UndoMode,
): T {
  const log = undoLogOf(changing.work.connection);
  return write(changing, (db) =>
    log.record(
      db,
      undo,
      () => work(db),
      (result) => noted(changing, db, entry(result)),
    ),
  );
}

/** Notes a change that is none of the contents: the form of the document. */
export const noteChange = (changing: Changing, entry: ChangeName): ChangeName =>
  write(changing, (db) => noted(changing, db, entry));

/** Undoes the newest step, or does it again; null where there is none. @throws Failure file.disk-full */
export function turnStep(changing: Changing, way: 'undo' | 'redo'): UndoStep | null {
  const { connection } = changing.work;
  const log = undoLogOf(connection);
  if (log.state(connection.reader)[way] === null) return null;
  return write(changing, (db) => {
    const step = log.turn(db, way);
    const action = way === 'undo' ? 'change.undone' : 'change.redone';
    noted(changing, db, { action, subject: step?.action ?? null, counts: {} });
    return step;
  });
}
