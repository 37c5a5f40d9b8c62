/** One at a time: a folder that only one process can make, holding that process's id. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SetupProblem, say } from './say.mjs';

/** True while a process of this id runs. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function ownerOf(folder) {
  try {
    return Number(fs.readFileSync(path.join(folder, 'pid'), 'utf8'));
  } catch {
    return null;
  }
}

/** Tries once; a lock whose owner is gone is taken over. Returns true when this process holds it. */
export function tryLock(folder, now = Date.now()) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const owner = ownerOf(folder);
    const fresh =
      owner === null && now - (fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 5000;
    if (fresh || (owner !== null && isAlive(owner))) return false;
    // Renaming is atomic: of two that find a dead owner, one wins.
    const aside = `${folder}.stale-${process.pid}`;
    try {
      fs.renameSync(folder, aside);
    } catch (renameError) {
      if (renameError.code === 'ENOENT') return false;
      throw renameError;
    }
    fs.rmSync(aside, { recursive: true, force: true });
    return tryLock(folder, now);
  }
  fs.writeFileSync(path.join(folder, 'pid'), String(process.pid));
  return true;
}

/** Waits for the lock, does the work, gives the lock back. */
export async function withLock(folder, what, work, { patienceMs = 20 * 60_000 } = {}) {
  const started = Date.now();
  let told = false;
  while (!tryLock(folder)) {
    if (!told) say(`waiting: another process is busy with ${what}`);
    told = true;
    if (Date.now() - started > patienceMs) {
      throw new SetupProblem(
        `Another process has been busy with ${what} for too long. If none is, delete ${folder} and try again.`,
      );
    }
    await pause(300);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
