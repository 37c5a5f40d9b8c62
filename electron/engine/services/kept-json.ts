/** A small JSON file of the app's own folder: read once, written beside and renamed, a damaged one set aside. */
import { mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { writeBeside } from '../document/atomic-write.ts';

export interface KeptJson<T> {
  get(): T;
  /** Resolves when the file holds the new value; writes wait for each other. */
  set(value: T): Promise<void>;
}

/** What cannot be read counts as `empty`: a file of the app's own never keeps the program from starting. */
export function keptJson<T>(path: string, schema: z.ZodType<T>, empty: T): KeptJson<T> {
  let state = read(path, schema) ?? empty;
  let writing: Promise<void> = Promise.resolve();
  return {
    get: () => state,
    set: (value) => {
      state = value;
      writing = writing
        .catch(() => undefined)
        .then(async () => {
          mkdirSync(dirname(path), { recursive: true });
          await writeBeside(path, (temporary) =>
            writeFile(temporary, JSON.stringify(value, null, 1), { mode: 0o600 }),
          );
        });
      return writing;
    },
  };
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
