/** Use cases of data protection: delete the answers and keep the results, remove a document from this computer, how long to keep. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import type { DeletionRecord, Retention } from '../../../shared/api/methods.ts';
import { writeBeside } from '../document/atomic-write.ts';
import { removeBackups } from '../document/backups.ts';
import { faultCode, writingFailure } from '../document/file-failures.ts';
import { backupsOf } from '../document/host.ts';
import { leftSessions, removeSession } from '../document/session-folder.ts';
import { readDocumentId } from '../repositories/document.ts';
import {
  countAnswers,
  deleteAnswers,
  keepResults,
  noteDeletion,
  readDeletions,
  readKeptResults,
  type Deletion,
} from '../repositories/erasure.ts';
import { readSetting, writeSetting } from '../repositories/settings.ts';
import { openSession, type ServiceContext } from './context.ts';
import { roundsWithResults, visibleResults, type RoundResultOf } from './kept-results.ts';

function confirmed(file: string, typed: string): void {
  if (typed.normalize('NFC').trim() !== file.normalize('NFC').trim())
    throw new Failure('privacy.confirm-name', { file });
}

/**
 * Deletes every answer, comment and person for good; the results that could be seen are kept in their place. The backups of
 * the document on this computer hold the answers too, and go with them.
 * @throws Failure privacy.confirm-name, privacy.no-answers {file}; when the document cannot be saved, nothing is deleted
 */
export function eraseAnswers(
  context: ServiceContext,
  roundResult: RoundResultOf,
  confirm: string,
): Promise<DeletionRecord & { backups: number }> {
  return context.exclusive(async () => {
    const session = openSession(context);
    confirmed(session.fileName, confirm);
    const counts = countAnswers(session.db);
    if (counts.respondents === 0) throw new Failure('privacy.no-answers', { file: session.fileName });
    await session.publish();
    const known = new Set(readKeptResults(session.db).map(({ round }) => round));
    const rounds = [...roundsWithResults(session.db)].filter((round) => !known.has(round));
    const kept = visibleResults(session, roundResult, ['consultant', 'client']);
    const deletion: Deletion = { at: context.host.clock().toISOString(), rounds, ...counts };
    session.change(
      () => ({ action: 'answers.deleted', subject: null, counts: { ...counts } }),
      (db) => {
        deleteAnswers(db);
        keepResults(db, kept);
        noteDeletion(db, deletion);
      },
      'ends',
    );
    session.connection.compact();
    context.changed(['session', 'engagement', 'responses']);
    await session.publish();
    const backups = await removeBackups(backupsOf(context.host), readDocumentId(session.db));
    await removeLeftSessions(context, session.path);
    return { ...deletion, backups };
  });
}

/** Sessions of earlier crashes; the one that is open is locked and stays. */
async function removeLeftSessions(context: ServiceContext, document: string): Promise<number> {
  const { sessions, clock, sqliteBinding } = context.host;
  const left = (await leftSessions(sessions, clock(), sqliteBinding)).filter(
    ({ note }) => note.document === document,
  );
  for (const { folder } of left) await removeSession(folder);
  return left.length;
}

/** What this computer removed, by the random ids of documents: no names. */
interface Removal {
  readonly at: string;
  readonly document: string;
  readonly sessions: number;
  readonly backups: number;
  readonly file: boolean;
}

/**
 * Closes the open document and removes its sessions, its backups and its place among the recent ones; its file too when
 * asked. What is not saved goes with them.
 */
export function removeFromComputer(
  context: ServiceContext,
  input: { confirm: string; deleteFile: boolean },
): Promise<{ sessions: number; backups: number; file: boolean }> {
  return context.exclusive(async () => {
    const session = openSession(context);
    confirmed(session.fileName, input.confirm);
    const { path: document } = session;
    const documentId = readDocumentId(session.db);
    context.jobs.cancelAll();
    await session.frozen(async () => {
      // While the file stays it is to hold everything. Where it is to go, nothing may be left that would write it again later.
      if (!input.deleteFile) return session.publish();
      await session.publish().catch(() => undefined);
      return removeFile(document);
    });
    await session.discard();
    context.session = null;
    const sessions = 1 + (await removeLeftSessions(context, document));
    const backups = await removeBackups(backupsOf(context.host), documentId);
    await context.settings.forget(document);
    const removed = { sessions, backups, file: input.deleteFile };
    await noteRemoval(context, { at: context.host.clock().toISOString(), document: documentId, ...removed });
    context.changed(['session', 'engagement', 'responses', 'recent']);
    return removed;
  });
}

async function removeFile(file: string): Promise<void> {
  try {
    await fs.rm(file, { force: true });
  } catch (error) {
    throw writingFailure(error, file);
  }
}

async function noteRemoval(context: ServiceContext, removal: Removal): Promise<void> {
  const folder = backupsOf(context.host);
  const file = path.join(folder, 'removed.json');
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const before = await fs.readFile(file, 'utf8').catch((error: unknown) => {
    if (faultCode(error) === 'ENOENT') return '';
    throw error;
  });
  // A line an entry: an old one that is damaged spoils no new one.
  await writeBeside(file, (temporary) =>
    fs.writeFile(temporary, `${before}${JSON.stringify(removal)}\n`, { mode: 0o600 }),
  );
}

const RETENTION = 'retention';

/** Until when the answers are kept, whether that day has come, and what was deleted. */
export function retention(context: ServiceContext): Retention {
  const { db } = openSession(context);
  const { date = null } = (readSetting(db, RETENTION) as { date?: string | null } | null) ?? {};
  const now = context.host.clock();
  const two = (value: number): string => String(value).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const due = date !== null && date <= today && countAnswers(db).respondents > 0;
  return { date, due, deletions: readDeletions(db) };
}

/** @throws Failure retention.invalid-date {date} */
export function setRetention(context: ServiceContext, date: string | undefined): Retention {
  const session = openSession(context);
  if (date !== undefined && !isDay(date)) throw new Failure('retention.invalid-date', { date });
  session.change(
    () => ({ action: 'retention.set', subject: null, counts: {} }),
    (db) => writeSetting(db, RETENTION, { date: date ?? null }),
  );
  context.changed(['session']);
  return retention(context);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
