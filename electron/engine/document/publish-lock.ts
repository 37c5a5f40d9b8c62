/** One publish of a document at a time on this computer: between the last look at the file and the rename nobody else renames. */
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../../shared/lib/failure.ts';
import { Connection, sqliteCode } from '../db/connection.ts';

/** Waits between the tries (about 20 s in all): a large document on a slow drive takes its time. */
const WAITS_MS: readonly number[] = [
  5,
  10,
  20,
  40,
  80,
  160,
  320,
  640,
  ...Array.from({ length: 19 }, () => 1000),
];

/**
 * Runs `work` while no other engine of this user on this computer publishes the same document. SQLite's lock on an empty file
 * in the folder for temporary files: it ends with its process, whatever became of that. Where that folder cannot be used the
 * work is done without.
 * @throws Failure file.busy {file}
 */
export async function whilePublishing<T>(
  document: string,
  sqliteBinding: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const lock = await take(document, sqliteBinding);
  try {
    return await work();
  } finally {
    lock?.close();
  }
}

async function take(document: string, sqliteBinding: string | undefined): Promise<Connection | null> {
  const name = createHash('sha256').update(document).digest('hex').slice(0, 32);
  for (const ms of [...WAITS_MS, null]) {
    let lock: Connection | null = null;
    try {
      const folder = path.join(os.tmpdir(), `samspil-${os.userInfo().uid}`);
      await fs.mkdir(folder, { recursive: true, mode: 0o700 });
      lock = new Connection(path.join(folder, `${name}.lock`), { sqliteBinding, timeoutMs: 0 });
      lock.lock();
      return lock;
    } catch (error) {
      lock?.close();
      if (sqliteCode(error)?.startsWith('SQLITE_BUSY') !== true) return null;
    }
    if (ms !== null) await wait(ms);
  }
  throw new Failure('file.busy', {
    file: path.basename(document),
    folder: path.basename(path.dirname(document)),
  });
}
