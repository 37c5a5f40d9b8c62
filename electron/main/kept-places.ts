/** Where the user was in each document: the page's own short note, by a hash of the document's path. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';

export interface KeptPlaces {
  get(document: string): string | null;
  set(document: string, place: string): void;
  forget(document: string): void;
}

const MOST_DOCUMENTS = 60;
export const LONGEST_PLACE = 4000;

type Entries = readonly (readonly [key: string, place: string])[];

/** Kept in one file; a broken one is the same as none, and one that cannot be written only means that nothing is remembered. */
export function keptPlaces(file: string): KeptPlaces {
  let entries = read(file);
  const keep = (next: Entries): void => {
    entries = next.slice(0, MOST_DOCUMENTS);
    try {
      fs.writeFileSync(file, `${JSON.stringify(entries)}\n`, { mode: 0o600 });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  };
  const without = (key: string): Entries => entries.filter(([one]) => one !== key);
  return {
    get: (document) => entries.find(([one]) => one === keyOf(document))?.[1] ?? null,
    set: (document, place) => {
      const key = keyOf(document);
      const known = entries.find(([one]) => one === key)?.[1];
      if (known !== place && place.length <= LONGEST_PLACE) keep([[key, place], ...without(key)]);
    },
    forget: (document) => keep(without(keyOf(document))),
  };
}

const keyOf = (document: string): string => createHash('sha256').update(document).digest('hex').slice(0, 16);

function read(file: string): Entries {
  try {
    const json: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return Array.isArray(json) ? json.filter(isEntry) : [];
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return [];
    throw error;
  }
}

function isEntry(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string');
}
