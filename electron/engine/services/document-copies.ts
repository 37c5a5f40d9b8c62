/** Use cases around a document's place: changed elsewhere, Save as, and copies that leave something out. */
import type { ActionName } from '../../../shared/domain/engagement/actions.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { ElsewhereState, FileToken, SessionState } from '../../../shared/api/methods.ts';
import { wordsOf, type MessageKey } from '../../../shared/i18n/index.ts';
import type { WritableDb } from '../db/connection.ts';
import { openDocument, type OpenDocument } from '../document/document.ts';
import { writeDerived } from '../document/derived.ts';
import type { SealingKey } from '../document/envelope.ts';
import { logChange } from '../repositories/document.ts';
import { deleteAnswers, deleteOwnWork, keepResults, makeOwnDocument } from '../repositories/erasure.ts';
import type { RoundResultOf } from './kept-results.ts';
import { visibleResults } from './kept-results.ts';
import { openSession, type ServiceContext } from './context.ts';
import { sessionState } from './engagement.ts';
import { noteRecent } from './recent.ts';

/** Has someone else written the document, and who has it open? Asked on focus, and before the user is asked what to do. */
export async function lookElsewhere(context: ServiceContext): Promise<ElsewhereState> {
  const session = openSession(context);
  const { state, mark, owners } = await session.lookElsewhere();
  return {
    state,
    unsaved: session.hasChanges && !session.readOnly,
    theirs: mark === null ? null : { changedAt: new Date(mark.mtimeMs).toISOString(), sizeBytes: mark.size },
    owners: owners.map(({ host, since, here }) => ({ host, since, here })),
  };
}

/** Ours goes on in a new file beside the document, whose name says so; the document stays as the other one wrote it. */
export function keepBoth(context: ServiceContext): Promise<SessionState> {
  return context.exclusive(async () => {
    const session = openSession(context);
    await session.saveAs(nameBeside(context, session.path, 'document.name-mine'));
    return moved(context, session);
  });
}

export function saveAs(context: ServiceContext, file: FileToken): Promise<SessionState> {
  const path = context.files.pathOf(file);
  return context.exclusive(async () => {
    const session = openSession(context);
    await session.saveAs(path);
    return moved(context, session);
  });
}

/** Opens the document as it is now; ours is kept as a backup first. On a Failure ours stays open. */
export function takeTheirs(context: ServiceContext, passphrase: string | undefined): Promise<SessionState> {
  return context.exclusive(async () => {
    const session = openSession(context);
    return session.frozen(async () => {
      const opener = passphrase ?? session.key ?? undefined;
      const readOnly = session.readOnly;
      const opened = await openDocument(session.path, context.host, { opener, readOnly });
      try {
        if (!readOnly) await session.backUp('theirs');
      } catch (error) {
        await opened.discard();
        throw error;
      }
      await session.discard();
      return takeOver(context, opened);
    });
  });
}

/** Ours is written; theirs is kept as a backup first. */
export function overwrite(context: ServiceContext): Promise<SessionState> {
  return context.exclusive(async () => {
    await openSession(context).overwrite();
    return sessionState(context);
  });
}

/** Makes another session of the same document the open one; the one before is ended already. */
export async function takeOver(context: ServiceContext, opened: OpenDocument): Promise<SessionState> {
  context.jobs.cancelAll();
  context.session = opened;
  context.changed(['session', 'engagement', 'responses']);
  return Promise.resolve(sessionState(context));
}

async function moved(context: ServiceContext, session: OpenDocument): Promise<SessionState> {
  await noteRecent(context, session, 'opened');
  context.changed(['session', 'recent']);
  return sessionState(context);
}

/** A free name beside a document, in the user's language, with the time to the minute. */
export function nameBeside(context: ServiceContext, path: string, key: MessageKey): string {
  const words = wordsOf(context.settings.get().language);
  const ending = extname(path);
  const name = basename(path, ending).slice(0, 120);
  const now = context.host.clock();
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const stem = words.t(key, { name, time: `${day} ${two(now.getHours())}.${two(now.getMinutes())}` });
  const at = (suffix: string): string => join(dirname(path), `${stem}${suffix}${ending}`);
  let number = 2;
  let free = at('');
  while (existsSync(free)) free = at(` ${number++}`);
  return free;
}

/** A new engagement with the same questions, groups and settings, without answers, rounds and names. */
export function copyStructure(context: ServiceContext, file: FileToken): Promise<{ fileName: string }> {
  const path = context.files.pathOf(file);
  return context.exclusive(async () => {
    await writeOwn(context, path, 'document.made-from-structure', (db) => {
      deleteAnswers(db);
      deleteOwnWork(db);
    });
    return { fileName: basename(path) };
  });
}

/** Everything, at another place and with an identity of its own; under the same passphrase where there is one. */
export function duplicate(context: ServiceContext, file: FileToken): Promise<{ fileName: string }> {
  const path = context.files.pathOf(file);
  return context.exclusive(async () => {
    await writeOwn(context, path, 'document.duplicated', () => undefined, openSession(context).key);
    return { fileName: basename(path) };
  });
}

/** What the client may see of every round, and no answers: to hand over. */
export function copyAggregates(
  context: ServiceContext,
  roundResult: RoundResultOf,
  file: FileToken,
): Promise<{ rounds: number }> {
  const path = context.files.pathOf(file);
  return context.exclusive(async () => {
    const kept = visibleResults(openSession(context), roundResult, ['client']);
    await writeOwn(context, path, 'document.made-from-results', (db) => {
      deleteAnswers(db);
      db.run("DELETE FROM setting WHERE key IN ('benchmark-consent', 'retention', 'deletions')");
      keepResults(db, kept);
    });
    return { rounds: new Set(kept.map(({ round }) => round)).size };
  });
}

async function writeOwn(
  context: ServiceContext,
  path: string,
  action: ActionName,
  work: (db: WritableDb) => void,
  key: SealingKey | null = null,
): Promise<void> {
  const session = openSession(context);
  const { host } = context;
  const made = { at: host.clock().toISOString(), program: host.version };
  const change = (db: WritableDb): void => {
    work(db);
    makeOwnDocument(db, { id: host.newId(), ...made });
    logChange(db, { action, subject: null, counts: {}, ...made });
  };
  await writeDerived(session, resolve(path), host, change, key);
}
