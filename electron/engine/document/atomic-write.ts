/** Whole files only: written beside the target under a temporary name, synced, then renamed over it. */
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../../shared/lib/failure.ts';
import { faultCode, writingFailure } from './file-failures.ts';

/** Waits between the tries of a rename: virus scanners, backup and sync programs hold files for moments (about 3 s in all). */
export const RENAME_WAITS_MS: readonly number[] = [10, 30, 60, 100, 200, 400, 800, 1400];
const HELD = ['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'];

/** The steps that a test replaces. */
export interface WriteSteps {
  rename(from: string, to: string): Promise<void>;
  wait(ms: number): Promise<unknown>;
}
export const realSteps: WriteSteps = { rename: (from, to) => fs.rename(from, to), wait };

/**
 * Calls `write` with a temporary path in the folder of `file`, syncs what it wrote and renames it over `file`.
 * Whatever fails, `file` is as it was and the temporary one is gone.
 * @throws Failure file.folder-missing, file.is-folder, file.not-writable, file.disk-full, file.name-too-long {file, folder}
 */
export async function writeBeside(
  file: string,
  write: (temporaryPath: string) => Promise<void>,
  steps: WriteSteps = realSteps,
): Promise<void> {
  let temporary: string | null = null;
  try {
    const target = await resolveTarget(file);
    temporary = path.join(path.dirname(target.path), temporaryName(path.basename(target.path)));
    const place = temporary;
    await write(place).catch(async (error: unknown) => {
      throw await placeFault(error, place);
    });
    if (target.mode !== null) await fs.chmod(temporary, target.mode);
    await syncFile(temporary);
    await renameOver(temporary, target.path, steps);
    temporary = null;
    await syncFolder(path.dirname(target.path));
  } catch (error) {
    throw writingFailure(error, file);
  } finally {
    if (temporary !== null) await fs.rm(temporary, { force: true }).catch(ignoreLeftover);
  }
}

/** SQLite says only that it could not make its file: the file system tells why. */
async function placeFault(error: unknown, place: string): Promise<unknown> {
  if (!['SQLITE_CANTOPEN', 'SQLITE_READONLY'].includes(faultCode(error))) return error;
  try {
    await fs.writeFile(place, '', { flag: 'a' });
    return error;
  } catch (reason) {
    return reason;
  }
}

/** A temporary file that cannot be removed now is removed by the next sweep. */
function ignoreLeftover(): void {
  return;
}

/** A link is written through, an existing file keeps its permissions, a folder is refused. */
async function resolveTarget(file: string): Promise<{ path: string; mode: number | null }> {
  const folder = await fs.stat(path.dirname(file));
  if (!folder.isDirectory()) throw missingFolder(file);
  const target = await fs.realpath(file).catch((error: unknown) => {
    if (faultCode(error) === 'ENOENT') return file;
    throw error;
  });
  const found = await fs.stat(target).catch((error: unknown) => {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (found?.isDirectory())
    throw new Failure('file.is-folder', {
      file: path.basename(file),
      folder: path.basename(path.dirname(file)),
    });
  return { path: target, mode: found === null ? null : found.mode & 0o777 };
}

function missingFolder(file: string): Failure {
  return new Failure('file.folder-missing', {
    file: path.basename(file),
    folder: path.basename(path.dirname(file)),
  });
}

function mark(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 8);
}

/** Short whatever the target's name is, and recognisable as ours, as this file's and as this process's. */
function temporaryName(name: string): string {
  return `.samspil-${mark(name)}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/** What was written of a file is on the disk. */
export async function syncFile(file: string): Promise<void> {
  const handle = await fs.open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the rename itself last through a power cut; a system that cannot open folders (Windows) does without. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems cannot sync a folder; the file itself is synced already.
    if (!['EINVAL', 'ENOTSUP', 'EIO', 'EPERM'].includes(faultCode(error))) throw error;
  } finally {
    await handle.close();
  }
}

async function renameOver(from: string, to: string, steps: WriteSteps): Promise<void> {
  for (const ms of RENAME_WAITS_MS) {
    try {
      await steps.rename(from, to);
      return;
    } catch (error) {
      if (!HELD.includes(faultCode(error))) throw error;
      await steps.wait(ms);
    }
  }
  await steps.rename(from, to);
}

/** Does a process of this id run on this machine? */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return faultCode(error) === 'EPERM';
  }
}

/** A temporary file younger than this may belong to another machine that shares the folder. */
const SWEEP_AFTER_MS = 60_000;

/** Removes temporary files that a crash left beside `file`. Never fails: a folder that cannot be read is left alone. */
export async function sweepBeside(file: string, now: Date): Promise<number> {
  const folder = path.dirname(file);
  const pattern = new RegExp(
    `^\\.samspil-${mark(path.basename(file))}-(\\d+)-[0-9a-f]+\\.tmp(-journal)?$`,
    'u',
  );
  const names = await fs.readdir(folder).catch((): string[] => []);
  let removed = 0;
  for (const name of names) {
    const pid = pattern.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const found = await fs.stat(path.join(folder, name)).catch(() => null);
    if (found === null || now.getTime() - found.mtimeMs < SWEEP_AFTER_MS) continue;
    await fs.rm(path.join(folder, name), { force: true }).catch(ignoreLeftover);
    removed += 1;
  }
  return removed;
}
