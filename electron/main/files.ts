/** Paths that the user chose, kept here; everyone else holds tokens. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { FileToken } from '../../shared/api/methods.ts';
import type { ChosenFile } from '../../shared/api/page.ts';

export interface ChosenFiles {
  /** Keeps a path that came from a dialog, the command line or a drop, and tells the engine. */
  keep(file: string): ChosenFile;
  /** The path behind a token, or null for a token that was not given out here. */
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
    pathOf: (token) => paths.get(token) ?? null,
  };
}
