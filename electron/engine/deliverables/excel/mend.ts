/** Mends what the workbook writer leaves behind: links inside the workbook are no outside files, texts stay texts when edited. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipParts } from './package-zip.ts';
import { keepTexts } from './quote-prefix.ts';

const INSIDE_LINK = /(<hyperlink\b[^>]*?)\sr:id="([^"]+)"([^>]*\slocation="[^"]+"[^>]*>)/gu;

/** The same workbook, mended and packed so that equal content gives equal bytes. */
export function mendWorkbook(bytes: Uint8Array): Uint8Array {
  return zipParts(mendedParts(bytes));
}

/** The mended parts of a workbook by their name. */
export function mendedParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  for (const name of [...parts.keys()].filter((one) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(one))) {
    const xml = strFromU8(parts.get(name) ?? new Uint8Array());
    const inside = new Set([...xml.matchAll(INSIDE_LINK)].map((match) => match[2] ?? ''));
    if (inside.size === 0) continue;
    parts.set(name, strToU8(xml.replace(INSIDE_LINK, '$1$3')));
    dropRelations(parts, name.replace('worksheets/', 'worksheets/_rels/').concat('.rels'), inside);
  }
  keepTexts(parts);
  return parts;
}

function dropRelations(parts: Map<string, Uint8Array>, name: string, ids: ReadonlySet<string>): void {
  const part = parts.get(name);
  if (!part) return;
  const xml = strFromU8(part).replace(/<Relationship\b[^>]*\/>/gu, (relation) => {
    const id = /\bId="([^"]+)"/u.exec(relation)?.[1] ?? '';
    return ids.has(id) ? '' : relation;
  });
  if (xml.includes('<Relationship ')) parts.set(name, strToU8(xml));
  else parts.delete(name);
}
