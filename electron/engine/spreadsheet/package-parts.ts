/** The parts around the sheets: where the workbook lies, its sheets, date system, date styles and shared strings. */
import { cleanName } from './clean.ts';
import { isBuiltInDateFormat, isDateFormatCode } from './dates.ts';
import type { Reading } from './reading.ts';
import { detached } from './text-table.ts';
import { readPart, type Attributes, type PartHandlers } from './xml.ts';
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
  await readPart(archive, workbookPart, { root: 'workbook' }, reading, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isTrue(attributes.get('date1904'));
      if (name !== 'sheet') return;
      const relationship = byId.get(relationshipId(attributes));
      if (relationship && relationship.kind !== 'worksheet') return;
      if (!relationship?.part) throw reading.failure('sheet.damaged', { part: workbookPart });
      if (sheets.length >= reading.limits.sheets) throw reading.tooLarge('parts', reading.limits.sheets);
      const state = attributes.get('state') ?? 'visible';
      sheets.push({
        name: cleanName(attributes.get('name') ?? '', 100),
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
  if (part.toLowerCase().endsWith('.bin') || archive.has('xl/workbook.bin'))
    throw reading.failure('sheet.other-format', { format: '.xlsb' });
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
  await readPart(archive, name, { root: 'Relationships' }, reading, {
    open: (element, attributes) => {
      if (element !== 'Relationship') return;
      const type = attributes.get('Type') ?? '';
      const outside = attributes.get('TargetMode') === 'External';
      found.push({
        id: attributes.get('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1).toLowerCase(),
        part: outside ? null : resolvePart(folder, attributes.get('Target') ?? ''),
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
  return attributes.getIn('/relationships', 'id') ?? attributes.getIn('', 'id') ?? '';
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
  if (part === null) return [];
  const custom = new Map<number, boolean>();
  const formats: number[] = [];
  // Formats stand in other lists too: those of conditional formats share ids with those of cells.
  let list: 'numFmts' | 'cellXfs' | null = null;
  await readPart(archive, part, { root: 'styleSheet' }, reading, {
    open: (name, attributes) => {
      if (name === 'numFmts' || name === 'cellXfs') list = name;
      else if (name === 'numFmt' && list === 'numFmts')
        custom.set(Number(attributes.get('numFmtId')), isDateFormatCode(attributes.get('formatCode') ?? ''));
      else if (name === 'xf' && list === 'cellXfs') formats.push(Number(attributes.get('numFmtId') ?? 0));
    },
    close: (name) => {
      if (name === list) list = null;
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
  let run = '';
  let total = 0;
  let phonetic = 0;
  const handlers: PartHandlers = {
    wantsText: false,
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') handlers.wantsText = phonetic === 0;
    },
    close: (name) => {
      if (name === 't') {
        handlers.wantsText = false;
        text += unescapeText(run);
        run = '';
      } else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') {
        strings.push(detached(text));
        total += text.length;
        if (total > reading.limits.textLength) throw reading.tooLarge('size', reading.limits.textLength);
      }
    },
    text: (piece) => {
      run += piece;
      if (text.length + run.length > reading.limits.cellLength)
        throw reading.tooLarge('text', reading.limits.cellLength);
    },
  };
  await readPart(archive, part, { root: 'sst' }, reading, handlers);
  return strings;
}

/** `_x000D_` and the like are how a sheet stores characters that XML cannot hold; each run of a rich text stands for itself. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
