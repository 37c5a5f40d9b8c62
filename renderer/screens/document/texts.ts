/** Moments and sizes as the document's dialogs write them. */
import type { Words } from '../../../shared/i18n/index.ts';

/** A day with its time: 3. marts 2026, 14.03. */
export const momentOf = (words: Words, iso: string): string => `${words.date(iso)}, ${words.time(iso)}`;

/** Bytes in the unit that reads best. */
export function sizeOf(words: Words, bytes: number): string {
  if (bytes < 1000) return `${words.number(bytes, 0)} B`;
  if (bytes < 1_000_000) return `${words.number(bytes / 1000, 0)} kB`;
  return `${words.number(bytes / 1_000_000, 1)} MB`;
}

/** A file's name without its ending, for names that are made of it. */
export const stemOf = (fileName: string): string => fileName.replace(/\.samspil$/iu, '');

/** The day that a date field gives (2026-03-01), at noon, so that no time zone moves it. */
export const dayOf = (words: Words, day: string): string => words.date(`${day}T12:00:00`);
