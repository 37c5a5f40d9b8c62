/** A zip of text files, as SurveyXact sends dataset, structure and labels -> one workbook with a sheet for each. */
import { cleanName } from './clean.ts';
import type { PackedWorkbook } from './packed.ts';
import type { Reading } from './reading.ts';
import { readTextSheet, type TextSheet } from './text-sheet.ts';
import type { ZipArchive } from './zip.ts';

const TABLE = /\.(csv|tsv|tab|txt)$/i;
/** What file managers add, and notes that come with an export. */
const BESIDE = /(^|\/)(__macosx\/|\.|readme|read me|l[æa]e?s[ _-]?mig|les[ _-]?meg)/i;
/** More files than this are no export of one survey. */
const MOST_FILES = 12;

const tablesIn = (archive: ZipArchive): readonly string[] =>
  archive.names().filter((name) => TABLE.test(name) && !BESIDE.test(name));

/** No package of an office program, but text files in a zip? */
export function holdsTextFiles(archive: ZipArchive): boolean {
  if (archive.has('[Content_Types].xml') || archive.has('mimetype') || archive.has('_rels/.rels'))
    return false;
  return tablesIn(archive).length > 0;
}

/** Each text file as a sheet under its own name, in the order of the zip; encoding and separator are those of the largest. */
export async function readBundle(
  archive: ZipArchive,
  reading: Reading,
): Promise<Pick<PackedWorkbook, 'format' | 'text' | 'sheets'>> {
  const names = tablesIn(archive);
  if (names.length > MOST_FILES) throw reading.tooLarge('parts', MOST_FILES);
  reading.expectBytes(2 * names.reduce((sum, name) => sum + archive.claimedSize(name), 0));
  const read: { readonly text: TextSheet; readonly size: number }[] = [];
  for (const name of names) {
    const chunks: Buffer[] = [];
    for await (const chunk of archive.read(name)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (bytes.length === 0) continue;
    const fileName = cleanName(name.slice(name.lastIndexOf('/') + 1), 100);
    read.push({ text: await readTextSheet(bytes, reading, fileName), size: bytes.length });
  }
  const [first, ...others] = read;
  if (!first) throw reading.failure('sheet.empty');
  const largest = others.reduce((most, each) => (each.size > most.size ? each : most), first).text;
  return {
    format: 'csv',
    text: { encoding: largest.encoding, separator: largest.separator },
    sheets: read.map(({ text }) => text.sheet),
  };
}
