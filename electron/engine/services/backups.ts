/** Use cases of backups: look at them, make one, go back to one, and fetch one for a document that cannot be opened. */
import fs from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import type { BackupEntry, FileToken, SessionState } from '../../../shared/api/methods.ts';
import { writeBeside } from '../document/atomic-write.ts';
import { backupPath, documentsBackedUpFrom, listBackups, type Backup } from '../document/backups.ts';
import { openWithContents } from '../document/document.ts';
import { backupsOf } from '../document/host.ts';
import { faultCode, writingFailure } from '../document/file-failures.ts';
import { raiseRevision, readDocumentId } from '../repositories/document.ts';
import { openSession, type ServiceContext } from './context.ts';
import { nameBeside, takeOver } from './document-copies.ts';

const entryOf = ({ id, at, sizeBytes, reason, changes }: Backup): BackupEntry => ({
  id,
  at,
  sizeBytes,
  reason,
  changes,
});

/** Newest first; of the open document, or of the file of a document that cannot be opened (found by its place). */
export async function backupList(
  context: ServiceContext,
  file: FileToken | undefined,
): Promise<readonly BackupEntry[]> {
  const found = file === undefined ? await ofSession(context) : await ofFile(context, file);
  return found.map(({ backup }) => entryOf(backup));
}

interface Found {
  readonly backup: Backup;
  readonly path: string;
}

async function ofDocument(context: ServiceContext, documentId: string): Promise<readonly Found[]> {
  const root = backupsOf(context.host);
  const backups = await listBackups(root, documentId);
  return backups.map((backup) => ({ backup, path: backupPath(root, documentId, backup.id) }));
}

const ofSession = (context: ServiceContext): Promise<readonly Found[]> =>
  ofDocument(context, readDocumentId(openSession(context).db));

async function ofFile(context: ServiceContext, file: FileToken): Promise<readonly Found[]> {
  const path = realOf(context.files.pathOf(file));
  const ids = await documentsBackedUpFrom(backupsOf(context.host), path);
  const found = (await Promise.all(ids.map((id) => ofDocument(context, id)))).flat();
  return found
    .filter(({ backup }) => backup.document === path)
    .sort((a, b) => b.backup.at.localeCompare(a.backup.at));
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (faultCode(error) === '') throw error;
    return resolve(path);
  }
}

function chosen(found: readonly Found[], id: string): Found {
  const one = found.find(({ backup }) => backup.id === id);
  if (one === undefined) throw new Failure('backup.unknown', { backup: id });
  return one;
}

export async function makeBackupNow(context: ServiceContext): Promise<readonly BackupEntry[]> {
  await openSession(context).backUp('asked');
  return backupList(context, undefined);
}

/**
 * Puts the document back to a backup. The present state becomes a backup first, so that this can be taken back as well.
 * On a Failure everything is as it was.
 */
export function restoreBackup(
  context: ServiceContext,
  input: { id: string; passphrase?: string | undefined },
): Promise<SessionState> {
  return context.exclusive(async () => {
    const session = openSession(context);
    if (session.readOnly) throw new Failure('document.read-only', { file: session.fileName });
    const { backup, path } = chosen(await ofSession(context), input.id);
    return session.frozen(async () => {
      // What is not in the document yet would stand in the way of writing it.
      await session.publish();
      // Opened before the present state is kept: that may be one backup too many, and this one the oldest.
      const opened = await openWithContents(session, path, context.host, input.passphrase);
      try {
        await session.backUp('restore');
        const revision = Math.max(session.revision, opened.revision);
        opened.change(
          () => ({ action: 'backup.restored', subject: null, counts: { revision: backup.revision } }),
          (db) => raiseRevision(db, revision),
          'ends',
        );
        await opened.publish();
      } catch (error) {
        await opened.discard();
        throw error;
      }
      await session.discard();
      return takeOver(context, opened);
    });
  });
}

/** Writes a backup as a document; the damaged one is set aside under a name of its own when its place is taken. */
export function writeBackupCopy(
  context: ServiceContext,
  input: { document: FileToken; id: string; file: FileToken },
): Promise<{ bytes: number }> {
  const target = resolve(context.files.pathOf(input.file));
  return context.exclusive(async () => {
    const { path } = chosen(await ofFile(context, input.document), input.id);
    if (context.session !== null && realOf(target) === context.session.path)
      throw new Failure('file.same-as-open', { file: basename(target) });
    if (realOf(target) === realOf(context.files.pathOf(input.document))) await setAside(context, target);
    await writeBeside(target, (temporary) => fs.copyFile(path, temporary), context.host.writeSteps);
    return { bytes: (await fs.stat(target)).size };
  });
}

/** Writes a backup of the open document as a file; the document that is open is never written over. */
export function saveBackupCopy(
  context: ServiceContext,
  input: { id: string; file: FileToken },
): Promise<{ bytes: number }> {
  const target = resolve(context.files.pathOf(input.file));
  return context.exclusive(async () => {
    const { path } = chosen(await ofSession(context), input.id);
    if (realOf(target) === openSession(context).path)
      throw new Failure('file.same-as-open', { file: basename(target) });
    await writeBeside(target, (temporary) => fs.copyFile(path, temporary), context.host.writeSteps);
    return { bytes: (await fs.stat(target)).size };
  });
}

async function setAside(context: ServiceContext, path: string): Promise<void> {
  try {
    await fs.rename(path, nameBeside(context, path, 'document.name-damaged'));
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') throw writingFailure(error, path);
  }
}
