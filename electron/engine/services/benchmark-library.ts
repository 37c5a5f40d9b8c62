/** The library of benchmarks in the app's own folder: one JSON file that several windows share. Nothing in it is ever lost silently. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import fs from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, isFailure } from '../../../shared/lib/failure.ts';
import {
  EMPTY_LIBRARY,
  LIBRARY_SCHEMA,
  parseLibrary,
  type BenchmarkLibrary,
} from '../../../shared/domain/benchmark/index.ts';
import { isRunning, writeBeside } from '../document/atomic-write.ts';
import { faultCode, readingFailure, writingFailure } from '../document/file-failures.ts';

/** About 4 s in all: a change takes some milliseconds. */
const WAITS_MS: readonly number[] = [5, 10, 20, 40, 80, 160, 320, 640, 1280, 1280];

export interface BenchmarkLibraryFile {
  /**
   * As the file is now; empty where there is none.
   * @throws Failure `benchmark.damaged` once: the file is set aside under `kept` and the next look begins a new one;
   * `benchmark.newer`, file.*
   */
  read(): Promise<BenchmarkLibrary>;
  /** Reads, changes and writes while no other window does. The same library again is not written. */
  change(work: (library: BenchmarkLibrary) => BenchmarkLibrary): Promise<BenchmarkLibrary>;
}

/** `path` is the file; its folder is made when something is written. `waitsMs`: between the tries to be the only one. */
export function benchmarkLibraryFile(
  path: string,
  waitsMs: readonly number[] = WAITS_MS,
): BenchmarkLibraryFile {
  const read = async (): Promise<BenchmarkLibrary> => {
    const text = await textOf(path);
    return text === null ? EMPTY_LIBRARY : parsed(text, path);
  };
  return {
    read,
    change: (work) =>
      alone(path, waitsMs, async () => {
        const before = await read();
        const after = work(before);
        if (JSON.stringify(after) === JSON.stringify(before)) return before;
        await writeBeside(path, (temporary) =>
          fs.writeFile(temporary, `${JSON.stringify(after, null, 1)}\n`, { mode: 0o600 }),
        );
        return after;
      }),
  };
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await fs.readFile(path, 'utf8');
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw readingFailure(error, path);
  }
}

async function parsed(text: string, path: string): Promise<BenchmarkLibrary> {
  try {
    const value: unknown = JSON.parse(text);
    if (isNewer(value)) throw new Failure('benchmark.newer', { file: basename(path) });
    return parseLibrary(value);
  } catch (error) {
    const damaged = error instanceof SyntaxError || (isFailure(error) && error.code === 'benchmark.invalid');
    if (!damaged) throw error;
    const kept = await setAside(path);
    throw new Failure('benchmark.damaged', { file: basename(path), kept }, { cause: error });
  }
}

function isNewer(value: unknown): boolean {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
  return typeof schema === 'number' && schema > LIBRARY_SCHEMA;
}

/** Renames a damaged file to a name that is still free; that name. */
async function setAside(path: string): Promise<string> {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  let number = 1;
  while (existsSync(`${stem}.damaged-${number}${ending}`)) number += 1;
  const kept = `${stem}.damaged-${number}${ending}`;
  try {
    await fs.rename(path, kept);
  } catch (error) {
    // Another window has just set it aside: under the last name that is taken.
    if (faultCode(error) !== 'ENOENT') throw writingFailure(error, path);
    return basename(`${stem}.damaged-${Math.max(1, number - 1)}${ending}`);
  }
  return basename(kept);
}

/**
 * Runs `work` while no other process or window changes the same file. A lock that a crash left is taken over.
 * @throws Failure benchmark.in-use
 */
async function alone<T>(path: string, waitsMs: readonly number[], work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const own = join(dirname(path), `.samspil-lock-${process.pid}-${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    await fs.writeFile(own, String(process.pid));
    await takeLock({ own, lock, path, waitsMs });
  } catch (error) {
    throw writingFailure(error, path);
  } finally {
    await fs.rm(own, { force: true });
  }
  try {
    return await work();
  } finally {
    await fs.rm(lock, { force: true });
  }
}

interface Lock {
  readonly own: string;
  readonly lock: string;
  readonly path: string;
  readonly waitsMs: readonly number[];
}

/** The lock appears whole, with the id of its process in it: a hard link cannot be half made, nor made twice. */
async function takeLock({ own, lock, path, waitsMs }: Lock): Promise<void> {
  for (const ms of waitsMs) {
    try {
      await fs.link(own, lock);
      return;
    } catch (error) {
      if (faultCode(error) !== 'EEXIST') throw error;
    }
    if (await isLeft(lock)) await fs.rm(lock, { force: true });
    else await wait(ms);
  }
  throw new Failure('benchmark.in-use', { file: basename(path) });
}

/** Does the lock belong to a process that no longer runs? */
async function isLeft(lock: string): Promise<boolean> {
  const holder = await textOf(lock);
  return holder !== null && !isRunning(Number(holder));
}
