/** Packs the parts of a workbook so that the same parts give the same bytes: fixed order, fixed time, fixed compression. */
import { zipSync, type Zippable } from 'fflate';

/** Local parts, because a zip entry holds local time: the same bytes in every time zone. */
export const FIXED_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** @returns bytes of an .xlsx package; the content types come first, as readers expect */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first = '[Content_Types].xml';
  const names = [...parts.keys()].sort((a, b) => (a === first ? -1 : b === first ? 1 : a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const name of names) {
    const bytes = parts.get(name);
    if (bytes) zippable[name] = [bytes, { level: 6, mtime: FIXED_TIME, os: 0 }];
  }
  return zipSync(zippable);
}
