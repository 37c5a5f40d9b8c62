/** The parts around the sheets: where the workbook lies, its sheets, date system, date styles and shared strings. */
import { cleanName } from './clean.ts';
import { isBuiltInDateFormat, isDateFormatCode } from './dates.ts';
import type { Reading } from './reading.ts';
import { readPart, type Attributes } from './xml.ts';
import type { ZipArchive } from './zip.ts';

interface Relationship {
  readonly id: string;
  /** Last step of the type's address, lower case: worksheet, sharedstrings, styles ... */
  readonly kind: string;
  /** Name of the part inside the package; null for targets outside. */
  readonly part: string | null;
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Finds the workbook part by the package's relationships and lists its sheets in their order. */
export async function readWorkbookParts(archive: ZipArchive, reading: Reading): Promise<WorkbookParts> {
  const workbookPart = await findWorkbook(archive, reading);
  const relationships = await readRelationships(archive, workbookPart, reading);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetPart[] = [];
  let date1904 = false;
  await readPart(archive, workbookPart, reading, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const relationship = byId.get(relationshipId(attributes));
      if (relationship && relationship.kind !== 'worksheet') return;
      if (!relationship?.part) throw reading.failure('sheet.damaged', { part: workbookPart });
      if (sheets.length >= reading.limits.sheets) throw reading.tooLarge('parts', reading.limits.sheets);
      const state = attributes['state'] ?? 'visible';
      sheets.push({
        name: cleanName(attributes['name'] ?? '', 100),
        hidden: state !== 'visible',
        part: relationship.part,
      });
    },
  });
  if (sheets.length === 0) throw reading.failure('sheet.no-sheets');
  noteExtras(archive, relationships, reading);
  const partOf = (kind: string): string | null =>
    relationships.find((relationship) => relationship.kind === kind)?.part ?? null;
  return { sheets, date1904, sharedStrings: partOf('sharedstrings'), styles: partOf('styles') };
}

function noteExtras(archive: ZipArchive, relationships: readonly Relationship[], reading: Reading): void {
  if (archive.names().some((name) => name.endsWith('vbaproject.bin'))) reading.note('read.macros');
  if (relationships.some((relationship) => relationship.kind === 'externallink'))
    reading.note('read.external-links');
}

async function findWorkbook(archive: ZipArchive, reading: Reading): Promise<string> {
  const main = archive.has('_rels/.rels')
    ? (await readRelationships(archive, '', reading)).find(
        (relationship) => relationship.kind === 'officedocument',
      )
    : undefined;
  const part = main?.part ?? 'xl/workbook.xml';
  if (archive.has(part) && !part.toLowerCase().endsWith('.bin')) {
    if (part.toLowerCase().endsWith('document.xml') || part.toLowerCase().endsWith('presentation.xml'))
      throw reading.failure('sheet.not-a-spreadsheet');
    return part;
  }
  if (archive.has('xl/workbook.bin')) throw reading.failure('sheet.other-format', { format: '.xlsb' });
  if (archive.has('content.xml') && archive.has('mimetype'))
    throw reading.failure('sheet.other-format', { format: '.ods' });
  throw reading.failure(archive.has('[Content_Types].xml') ? 'sheet.no-sheets' : 'sheet.not-a-spreadsheet');
}

async function readRelationships(
  archive: ZipArchive,
  source: string,
  reading: Reading,
): Promise<readonly Relationship[]> {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!archive.has(name)) return found;
  await readPart(archive, name, reading, {
    open: (element, attributes) => {
      if (element !== 'Relationship') return;
      const type = attributes['Type'] ?? '';
      const outside = attributes['TargetMode'] === 'External';
      found.push({
        id: attributes['Id'] ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1).toLowerCase(),
        part: outside ? null : resolvePart(folder, attributes['Target'] ?? ''),
      });
    },
  });
  return found;
}

/** A target beside its source part, or from the root of the package; null where it leaves the package. */
function resolvePart(folder: string, target: string): string | null {
  const steps: string[] = [];
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/') || null;
}

/** `r:id` under whatever prefix the writer chose. */
function relationshipId(attributes: Attributes): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? '' : (attributes[key] ?? '');
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Per cell style: does its number format show a date? */
export async function readDateStyles(
  archive: ZipArchive,
  part: string | null,
  reading: Reading,
): Promise<readonly boolean[]> {
  if (part === null || !archive.has(part)) return [];
  const custom = new Map<number, boolean>();
  const formats: number[] = [];
  let inCellStyles = false;
  await readPart(archive, part, reading, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        custom.set(Number(attributes['numFmtId']), isDateFormatCode(attributes['formatCode'] ?? ''));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) formats.push(Number(attributes['numFmtId'] ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formats.map((id) => custom.get(id) ?? isBuiltInDateFormat(id));
}

/** The shared strings in order; rich text joined, phonetic text left out. */
export async function readSharedStrings(
  archive: ZipArchive,
  part: string | null,
  reading: Reading,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === null || !archive.has(part)) return strings;
  let text = '';
  let inText = false;
  let phonetic = 0;
  await readPart(archive, part, reading, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') {
        if (text.length > reading.limits.cellLength)
          throw reading.tooLarge('text', reading.limits.cellLength);
        strings.push(unescapeText(text));
      }
    },
    text: (piece) => {
      if (inText) text += piece;
    },
  });
  return strings;
}

/** `_x000D_` and the like are how a sheet stores characters that XML cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
