/** Files and sheets that belong together: one workbook of several files, one sheet of a survey split over several. */
import type { ParsedSheet, ParsedWorkbook } from './sheet.ts';
import { cellKey, cellText, fold } from './text.ts';

const PART = /^(.*?)[\s._-]*(dataset|structure|labels)[\s._-]*(?:\((\d+)\))?$/i;
const REDCAP = /^(.*?)_(data|datadictionary)_.*$/i;

/** The survey a file is a part of, by its name; null for files that stand alone. */
function surveyOfFile(fileName: string): string | null {
  const base = fileName.replace(/\.[a-z0-9]{1,5}$/i, '');
  const part = PART.exec(base);
  if (part) return `surveyxact ${fold(part[1] ?? '')}`;
  const redcap = REDCAP.exec(base);
  return redcap ? `redcap ${fold(redcap[1] ?? '')}` : null;
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

const gathered = new WeakMap<ParsedWorkbook, ParsedWorkbook>();

/**
 * Several files of one survey as one workbook, and data sheets that are one table split by columns as one sheet. Name, format
 * and hash are those of the file with most answers; sizes are added. A workbook without such parts comes back as it is.
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
  const main = workbooks.reduce((most, each) => (cells(each) > cells(most) ? each : most), first ?? NOTHING);
  const names = new Set<string>();
  const sheets = [main, ...workbooks.filter((each) => each !== main)].flatMap((workbook) =>
    workbook.sheets.map((sheet): ParsedSheet => {
      let name = sheet.name;
      for (let n = 2; names.has(name); n += 1) name = `${sheet.name} (${n})`;
      names.add(name);
      return { ...sheet, name };
    }),
  );
  return {
    ...main,
    sizeBytes: workbooks.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    sheets,
    notes: workbooks.flatMap(({ notes }) => notes),
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
