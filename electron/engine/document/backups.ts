/** Backups: whole copies of a document in the app's own folder, by document id; few, recent ones close together. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { isRunning, writeBeside } from './atomic-write.ts';
import { isEnvelope, isSealedWith, seal, unseal, type SealingKey } from './envelope.ts';
import { faultCode } from './file-failures.ts';

/** What a backup was made before, or `edit` for those of every quarter of an hour. */
export const BACKUP_REASONS = [
  'edit',
  'open',
  'migration',
  'restore',
  'theirs',
  'overwrite',
  'asked',
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

export interface Backup {
  /** Name of its file: unique within its document. */
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly revision: number;
  readonly reason: BackupReason;
  readonly sizeBytes: number;
  /** Path of the document when it was made; empty where that is not known. */
  readonly document: string;
  /** How often each action was done since the backup before. */
  readonly changes: Readonly<Record<string, number>>;
}

export interface NewBackup {
  readonly documentId: string;
  readonly document: string;
  readonly revision: number;
  readonly reason: BackupReason;
  readonly at: Date;
  readonly changes: Readonly<Record<string, number>>;
  /** Writes the whole state to a new file. */
  readonly writeTo: (file: string) => Promise<void>;
}

/** Time between the backups of a document that is being changed. */
export const BACKUP_EVERY_MS = 15 * 60_000;
const KEEP_TODAY = 3;
const KEEP_ALL = 10;

const NAME = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)_r(\d+)_([a-z]+)\.samspil$/u;

/** A document id is ours and random; anything else must not become a path. */
function folderOf(root: string, documentId: string): string {
  return path.join(root, documentId.replaceAll(/[^A-Za-z0-9-]/gu, '_').slice(0, 100) || '_');
}

export const backupPath = (root: string, documentId: string, id: string): string =>
  path.join(folderOf(root, documentId), path.basename(id));

interface Note {
  readonly document: string;
  readonly changes: Readonly<Record<string, number>>;
}

const noteOf = (file: string): string => `${file}.json`;

async function readNote(file: string): Promise<Note> {
  try {
    const note: unknown = JSON.parse(await fs.readFile(noteOf(file), 'utf8'));
    if (typeof note === 'object' && note !== null && 'document' in note && 'changes' in note)
      return note as Note;
  } catch (error) {
    if (!(error instanceof SyntaxError) && faultCode(error) === '') throw error;
  }
  // The backup is whole without it.
  return { document: '', changes: {} };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return fs.readdir(folder).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(faultCode(error))) return [];
    throw error;
  });
}

/** Backups of a document, newest first. */
export async function listBackups(root: string, documentId: string): Promise<readonly Backup[]> {
  const folder = folderOf(root, documentId);
  const found = await Promise.all(
    (await namesIn(folder)).map(async (id): Promise<Backup | null> => {
      const match = NAME.exec(id);
      const reason = BACKUP_REASONS.find((one) => one === match?.[5]);
      const stat = match === null ? null : await fs.stat(path.join(folder, id)).catch(() => null);
      if (match === null || reason === undefined || stat === null) return null;
      const at = `${match[1] ?? ''}:${match[2] ?? ''}:${match[3] ?? ''}`;
      const revision = Number(match[4]);
      return { id, at, revision, reason, sizeBytes: stat.size, ...(await readNote(path.join(folder, id))) };
    }),
  );
  return found
    .filter((one) => one !== null)
    .sort((a, b) => b.at.localeCompare(a.at) || b.revision - a.revision || b.id.localeCompare(a.id));
}

/** Ids of documents that have backups made from this path: for a document that can no longer say its own id. */
export async function documentsBackedUpFrom(root: string, document: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const documentId of await namesIn(root)) {
    const backups = await listBackups(root, documentId);
    if (backups.some((one) => one.document === document)) ids.push(documentId);
  }
  return ids;
}

/** Is it time for the next one? Never for a state that the newest one holds already. */
export function isBackupDue(
  newest: Pick<Backup, 'at' | 'revision'> | undefined,
  revision: number,
  now: Date,
): boolean {
  if (newest === undefined) return true;
  if (newest.revision === revision) return false;
  const elapsed = now.getTime() - Date.parse(newest.at);
  // A clock that was set back says nothing.
  return elapsed < 0 || elapsed >= BACKUP_EVERY_MS;
}

const dayOf = (at: Date): string => at.toDateString();

/** Which are kept: the newest three of today, the newest of each day before, ten in all. `backups` newest first. */
export function backupsToKeep(backups: readonly Backup[], now: Date): readonly Backup[] {
  const today = dayOf(now);
  const days = new Map<string, number>();
  return backups
    .filter(({ at }) => {
      const day = dayOf(new Date(at));
      const count = (days.get(day) ?? 0) + 1;
      days.set(day, count);
      return count <= (day === today ? KEEP_TODAY : 1);
    })
    .slice(0, KEEP_ALL);
}

/** Writes a backup whole, then lets go of those that are too many. Returns the new one's id. */
export async function makeBackup(root: string, backup: NewBackup): Promise<string> {
  const folder = folderOf(root, backup.documentId);
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const stamp = backup.at.toISOString().replaceAll(':', '-');
  const id = `${stamp}_r${backup.revision}_${backup.reason}.samspil`;
  const file = path.join(folder, id);
  await writeBeside(file, async (temporary) => {
    await backup.writeTo(temporary);
    await fs.chmod(temporary, 0o600);
  });
  const note: Note = { document: backup.document, changes: backup.changes };
  await writeBeside(noteOf(file), (temporary) =>
    fs.writeFile(temporary, JSON.stringify(note), { mode: 0o600 }),
  );
  await prune(root, backup.documentId, backup.at);
  return id;
}

async function prune(root: string, documentId: string, now: Date): Promise<void> {
  const backups = await listBackups(root, documentId);
  const kept = new Set(backupsToKeep(backups, now).map(({ id }) => id));
  for (const { id } of backups) {
    if (kept.has(id)) continue;
    const file = backupPath(root, documentId, id);
    await fs.rm(file, { force: true });
    await fs.rm(noteOf(file), { force: true });
  }
  await sweepTemporaries(folderOf(root, documentId));
}

/** What a crash left of a backup that was being written. */
async function sweepTemporaries(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const pid = /^\.samspil-[0-9a-f]{8}-(\d+)-[0-9a-f]+\.tmp(?:-journal)?$/u.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await fs.rm(path.join(folder, name), { force: true });
  }
}

/** Removes every backup of a document; how many there were. */
export async function removeBackups(root: string, documentId: string): Promise<number> {
  const backups = await listBackups(root, documentId);
  await fs.rm(folderOf(root, documentId), { recursive: true, force: true });
  return backups.length;
}

/**
 * Puts the backups of a document under the passphrase that it has now, or under none: a protected document must not lie
 * readable in a backup. One that is under a third passphrase stays as it is.
 */
export async function resealBackups(
  root: string,
  documentId: string,
  before: SealingKey | null,
  after: SealingKey | null,
): Promise<void> {
  for (const { id } of await listBackups(root, documentId)) {
    const file = backupPath(root, documentId, id);
    const bytes = await fs.readFile(file);
    const sealed = isEnvelope(bytes);
    if (sealed && (before === null || !isSealedWith(bytes, before))) continue;
    const contents = sealed && before !== null ? unseal(bytes, before) : bytes;
    const next = after === null ? contents : seal(contents, after);
    await writeBeside(file, (temporary) => fs.writeFile(temporary, next, { mode: 0o600 }));
  }
}
