/** Mappings that were used before, found again by the header of a sheet: the second file of a survey needs no questions. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { isFailure } from '../../../shared/lib/failure.ts';
import { parseMapping } from '../../../shared/domain/mapping/index.ts';
import { cellText, fold } from '../../../shared/domain/mapping/text.ts';
import type { ParsedSheet } from '../../../shared/domain/mapping/sheet.ts';
import type { Mapping } from '../../../shared/domain/mapping/types.ts';
import { keptJson } from './kept-json.ts';

const KEPT = 200;

const stored = z.object({
  mappings: z.array(z.object({ fingerprint: z.string(), savedAt: z.string(), mapping: z.unknown() })),
});

export interface MappingLibrary {
  /** The mapping that a sheet with this header was last stored with. */
  find(fingerprint: string): Mapping | null;
  keep(fingerprint: string, mapping: Mapping): Promise<void>;
}

/** `folder` is the app's own folder. */
export function createMappingLibrary(folder: string, clock: () => Date): MappingLibrary {
  const file = keptJson(join(folder, 'mappings.json'), stored, { mappings: [] });
  return {
    find: (fingerprint) => {
      const entry = file.get().mappings.find((one) => one.fingerprint === fingerprint);
      if (entry === undefined) return null;
      try {
        return parseMapping(entry.mapping);
      } catch (error) {
        // A mapping of another version is no reason to refuse the sheet: it is proposed anew.
        if (isFailure(error)) return null;
        throw error;
      }
    },
    keep: (fingerprint, mapping) => {
      const others = file.get().mappings.filter((one) => one.fingerprint !== fingerprint);
      const entry = { fingerprint, savedAt: clock().toISOString(), mapping };
      return file.set({ mappings: [entry, ...others].slice(0, KEPT) });
    },
  };
}

/** SHA-256 of the header texts and their number: the same survey exported again has the same one. */
export function headerFingerprint(sheet: ParsedSheet, headerRows: number): string {
  const header = sheet.rows.slice(0, headerRows).map((row) => {
    const texts = row.map((cell) => fold(cellText(cell)));
    while (texts.at(-1) === '') texts.pop();
    return texts;
  });
  return createHash('sha256').update(JSON.stringify(header)).digest('hex');
}
