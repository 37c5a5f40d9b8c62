/** A small JSON file of the app's own folder: written beside and renamed, a damaged one set aside. Other windows write it too. */
import { mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { writeBeside } from '../document/atomic-write.ts';

export interface KeptJson<T> {
  /** The newest state, also where the engine of another window wrote it. */
  get(): T;
  /** Resolves when the file holds the new value; writes wait for each other. */
  set(value: T): Promise<void>;
}

/** What cannot be read counts as `empty`: a file of the app's own never keeps the program from starting. */
export function keptJson<T>(path: string, schema: z.ZodType<T>, empty: T): KeptJson<T> {
  let seen = markOf(path);
  let state = read(path, schema) ?? empty;
  let writing: Promise<void> = Promise.resolve();
  let waiting = 0;
  return {
    get: () => {
      const mark = markOf(path);
      // What is on its way to the disk is newer than what lies there; a file that is gone is no reason to forget.
      if (waiting > 0 || mark === seen || mark === '') return state;
      state = read(path, schema) ?? state;
      seen = mark;
      return state;
    },
    set: (value) => {
      state = value;
      waiting += 1;
      writing = writing
        .catch(() => undefined)
        .then(async () => {
          mkdirSync(dirname(path), { recursive: true });
          await writeBeside(path, (temporary) =>
            writeFile(temporary, JSON.stringify(value, null, 1), { mode: 0o600 }),
          );
          seen = markOf(path);
        })
        .finally(() => {
          waiting -= 1;
        });
      return writing;
    },
  };
}

/** Changes with every write: each makes a new file. */
function markOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.mtimeMs} ${found.size} ${found.ino}`;
}

function read<T>(path: string, schema: z.ZodType<T>): T | null {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    renameSync(path, `${path}.damaged`);
  } catch (error) {
    if (error instanceof SyntaxError) renameSync(path, `${path}.damaged`);
  }
  return null;
}
