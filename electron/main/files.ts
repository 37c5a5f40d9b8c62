/** Paths that the user chose, kept here; everyone else holds tokens. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { FileToken } from '../../shared/api/methods.ts';
import type { ChosenFile } from '../../shared/api/page.ts';

export interface ChosenFiles {
  /** Keeps a path that came from a dialog, the command line or a drop, and tells the engine. */
  keep(file: string): ChosenFile;
  /** Takes note of a token that the engine gave out itself. */
  learn(token: string, file: string): void;
  /** The path behind a token, or null for a token that is not known here. */
  pathOf(token: string): string | null;
}

/** `grant` makes a path known to the engine under its token. */
export function setupFiles(grant: (token: string, file: string) => void): ChosenFiles {
  const paths = new Map<string, string>();
  return {
    keep(file) {
      const whole = path.resolve(file);
      const token = randomUUID() as string as FileToken;
      paths.set(token, whole);
      grant(token, whole);
      return { token, fileName: path.basename(whole) };
    },
    learn: (token, file) => void paths.set(token, file),
    pathOf: (token) => paths.get(token) ?? null,
  };
}

/** One name for one file, however it is written; a file that is not there keeps the name it is given. */
export function sameName(file: string): string {
  try {
    return fs.realpathSync.native(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return path.resolve(file);
    throw error;
  }
}
