/** Files and sheets that belong together: one workbook of several files, one sheet of a survey split over several. */
import type { ParsedSheet, ParsedWorkbook } from './sheet.ts';
import { cellKey, cellText, fold } from './text.ts';

const PART = /^(.*?)[\s._-]*(dataset|structure|labels)[\s._-]*(?:\((\d+)\))?$/i;
const REDCAP = /^(.*?)_(data|datadictionary)_.*$/i;

/** The survey a file is a part of, by its name; null for files that stand alone. */
function surveyOfFile(fileName: string): string | null {
  return partOf(fileName)?.survey ?? null;
}

/**
 * Which files belong together, by their names: SurveyXact's dataset, structure and labels, REDCap's data and dictionary.
 * Each name stands in exactly one list; files that stand alone are lists of one.
 */
export function companions(fileNames: readonly string[]): readonly (readonly string[])[] {
  const lists = new Map<string, string[]>();
  for (const name of fileNames) {
    const key = surveyOfFile(name) ?? `alone ${name}`;
    const list = lists.get(key) ?? [];
    list.push(name);
    lists.set(key, list);
  }
  return [...lists.values()];
}

/** Endings under which a companion is looked for. */
const READABLE = new Set(['xlsx', 'xlsm', 'ods', 'csv', 'tsv', 'tab', 'txt']);

interface FilePart {
  readonly survey: string;
  /** dataset, structure, labels; data, datadictionary. */
  readonly kind: string;
  /** Number that a browser or the tool puts behind the name. */
  readonly number: string;
  readonly ending: string;
}

function partOf(fileName: string): FilePart | null {
  const ending = (/\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1] ?? '').toLowerCase();
  const base = fileName.slice(0, fileName.length - (ending === '' ? 0 : ending.length + 1));
  const part = PART.exec(base);
  if (part)
    return {
      survey: `surveyxact ${fold(part[1] ?? '')}`,
      kind: (part[2] ?? '').toLowerCase(),
      number: part[3] ?? '',
      ending,
    };
  const redcap = REDCAP.exec(base);
  if (!redcap) return null;
  return {
    survey: `redcap ${fold(redcap[1] ?? '')}`,
    kind: (redcap[2] ?? '').toLowerCase(),
    number: '',
    ending,
  };
}

/** Is this, by its name, one of several files of a survey? */
export const belongsToSeveral = (fileName: string): boolean => partOf(fileName) !== null;

/**
 * The files that one file of a survey needs beside it, of all those in its folder: one of each other kind, with the same number
 * behind its name, rather of the same ending, else the last by name. Never a second data set: that may be an older download.
 */
export function companionsBeside(fileName: string, others: readonly string[]): readonly string[] {
  const own = partOf(fileName);
  if (own === null) return [];
  const best = new Map<string, { readonly name: string; readonly part: FilePart }>();
  for (const name of [...others].sort()) {
    const part = name === fileName ? null : partOf(name);
    if (part === null || part.survey !== own.survey || part.number !== own.number) continue;
    if (part.kind === own.kind || !READABLE.has(part.ending)) continue;
    const known = best.get(part.kind);
    if (known && known.part.ending === own.ending && part.ending !== own.ending) continue;
    best.set(part.kind, { name, part });
  }
  return [...best.values()].map(({ name }) => name);
}

const gathered = new WeakMap<ParsedWorkbook, ParsedWorkbook>();

/**
 * Several files of one survey as one workbook, and data sheets that are one table split by columns as one sheet. Name, format
 * and hash are those of the file with the answers; sizes are added. A workbook without such parts comes back as it is.
 */
export function gatherWorkbooks(workbooks: readonly ParsedWorkbook[]): ParsedWorkbook {
  const [first, ...others] = workbooks;
  if (!first) throw new RangeError('No workbook to gather');
  if (others.length > 0) return gatherWorkbooks([merged(workbooks)]);
  const known = gathered.get(first) ?? withJoinedSheet(first);
  gathered.set(first, known);
  gathered.set(known, known);
  return known;
}

function merged(workbooks: readonly ParsedWorkbook[]): ParsedWorkbook {
  const cells = ({ sheets }: ParsedWorkbook): number =>
    sheets.reduce((sum, { rows, columnCount }) => sum + rows.length * columnCount, 0);
  const [first] = workbooks;
  const holdsAnswers = ({ fileName }: ParsedWorkbook): boolean =>
    ['dataset', 'data'].includes(partOf(fileName)?.kind ?? '');
  const named = workbooks.filter(holdsAnswers);
  const main = (named.length > 0 ? named : workbooks).reduce(
    (most, each) => (cells(each) > cells(most) ? each : most),
    named[0] ?? first ?? NOTHING,
  );
  const names = new Set<string>();
  const sheets = [main, ...workbooks.filter((each) => each !== main)].flatMap((workbook) =>
    workbook.sheets.map((sheet): ParsedSheet => {
      let name = sheet.name;
      for (let n = 2; names.has(name); n += 1) name = `${sheet.name} (${n})`;
      names.add(name);
      return { ...sheet, name };
    }),
  );
  const together = workbooks.map(({ fileName }) => fileName).filter((name) => name !== main.fileName);
  return {
    ...main,
    sizeBytes: workbooks.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    sheets,
    notes: [
      ...workbooks.flatMap(({ notes }) => notes),
      ...(together.length === 0
        ? []
        : [{ code: 'read.taken-together', params: { file: main.fileName, others: together.join(', ') } }]),
    ],
  };
}

const NOTHING: ParsedWorkbook = {
  fileName: '',
  format: 'csv',
  sizeBytes: 0,
  sha256: '',
  text: null,
  sheets: [],
  notes: [],
};

const SPLIT = /^dataset\s?\((\d+)\)$/i;

/** `Dataset(1)`, `Dataset(2)` ...: their rows belong together one by one. Left apart where their lengths or ids say otherwise. */
function withJoinedSheet(workbook: ParsedWorkbook): ParsedWorkbook {
  const parts = workbook.sheets
    .flatMap((sheet) => {
      const number = SPLIT.exec(sheet.name.trim())?.[1];
      return number === undefined ? [] : [{ number: Number(number), sheet }];
    })
    .sort((a, b) => a.number - b.number)
    .map(({ sheet }) => sheet);
  if (parts.length < 2 || !fitTogether(parts)) return workbook;
  return { ...workbook, sheets: [joined(parts), ...workbook.sheets] };
}

function fitTogether(parts: readonly ParsedSheet[]): boolean {
  const [first, ...others] = parts;
  if (!first || others.some(({ rows }) => rows.length !== first.rows.length)) return false;
  const ids = parts.map(idColumn).filter((column) => column !== null);
  const [known, ...again] = ids;
  if (!known) return true;
  return again.every((column) => column.every((key, row) => key === known[row]));
}

function idColumn(sheet: ParsedSheet): readonly string[] | null {
  const at = (sheet.rows[0] ?? []).findIndex((cell) => /^respond(e|entid)$/.test(fold(cellText(cell))));
  return at < 0 ? null : sheet.rows.slice(1).map((row) => cellKey(row[at]));
}

function joined(parts: readonly ParsedSheet[]): ParsedSheet {
  const length = parts[0]?.rows.length ?? 0;
  const rows = Array.from({ length }, (_, r) =>
    parts.flatMap((part, index) => {
      const row = part.rows[r] ?? [];
      const missing = index === parts.length - 1 ? 0 : part.columnCount - row.length;
      return missing > 0 ? [...row, ...Array.from({ length: missing }, () => null)] : row;
    }),
  );
  return {
    name: parts.map(({ name }) => name).join(' + '),
    hidden: false,
    rows,
    columnCount: parts.reduce((sum, { columnCount }) => sum + columnCount, 0),
    merges: [],
    parts: parts.map(({ name, columnCount }) => ({ sheet: name, columns: columnCount })),
  };
}
