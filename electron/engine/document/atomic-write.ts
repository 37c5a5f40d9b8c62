/** Outputs are written beside their place and renamed, so that nobody ever sees half a file. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../../shared/lib/failure.ts';
import { fileFailure } from './file-failure.ts';

const RENAME_RETRIES_MS = [20, 50, 100, 200, 400, 800];

/**
 * Lets `write` fill a temporary in the same folder, flushes it and renames it over `path`.
 * Renames are retried: virus scanners and sync clients hold files for moments.
 * @throws Failure file.* ; the old file is untouched then, and the temporary is gone
 */
export async function writeBeside(
  path: string,
  write: (temporaryPath: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path).slice(0, 100)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const target = await stat(path).catch(() => null);
    if (target?.isDirectory()) throw new Failure('file.is-folder', { file: basename(path) });
    await write(temporary);
    await flush(temporary);
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileFailure(error, path, 'write');
  }
  await flushFolder(folder);
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the rename itself durable; Windows has no folder handles, so this is best effort there. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch(() => null);
  if (!handle) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

async function renameOver(from: string, to: string): Promise<void> {
  for (const delay of [...RENAME_RETRIES_MS, null]) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (delay === null || (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY')) throw error;
      await wait(delay);
    }
  }
}
