/** What a variable asks and what its codes say: SurveyXact's Structure and Labels, REDCap's data dictionary, in any order. */
import type { ParsedSheet, ParsedWorkbook } from '../sheet.ts';
import { cellKey, cellText, fold, textKey, withoutMarkup } from '../text.ts';

export interface Variable {
  readonly name: string;
  /** Question and row text; '' where only codes are known. */
  text: string;
  /** Key of the code (text.ts) -> label. */
  readonly labels: Map<string, string>;
}

export class Codebook {
  readonly tool: 'surveyxact' | 'redcap';
  readonly #variables = new Map<string, Variable>();
  /** Shortened name -> variables that are shortened to it. */
  #shortened: Map<string, Variable[]> | null = null;
  readonly #found = new Map<string, Variable | null>();
  #dataSheets: readonly ParsedSheet[] = [];

  constructor(tool: Codebook['tool']) {
    this.tool = tool;
  }

  get dataSheets(): readonly ParsedSheet[] {
    return this.#dataSheets;
  }

  set dataSheets(sheets: readonly ParsedSheet[]) {
    this.#dataSheets = sheets;
  }

  /** The variable of this name, made where it is new. */
  variable(name: string): Variable {
    const key = fold(name);
    const known = this.#variables.get(key);
    if (known) return known;
    const made = { name, text: '', labels: new Map<string, string>() };
    this.#variables.set(key, made);
    return made;
  }

  /** What is known of a column by its header: names in full, or cut to eight signs on either side. */
  find(header: string): Variable | null {
    const key = fold(header);
    const remembered = this.#found.get(key);
    if (remembered !== undefined) return remembered;
    const exact = this.#variables.get(key) ?? null;
    const shortened = this.#byShortName(key);
    const found =
      exact && shortened
        ? {
            name: exact.name,
            text: exact.text === '' ? shortened.text : exact.text,
            labels: exact.labels.size > 0 ? exact.labels : shortened.labels,
          }
        : (exact ?? shortened);
    this.#found.set(key, found);
    return found;
  }

  /** All that shorten to this name, or that this one is shortened to, put together; null where two of them differ. */
  #byShortName(key: string): Variable | null {
    if (this.#shortened === null) {
      this.#shortened = new Map();
      for (const [name, variable] of this.#variables)
        for (const short of new Set(shortNames(name)))
          if (short !== name) this.#shortened.set(short, [...(this.#shortened.get(short) ?? []), variable]);
    }
    const others = [
      ...(this.#shortened.get(key) ?? []),
      ...shortNames(key).flatMap((short) => {
        const variable = short === key ? undefined : this.#variables.get(short);
        return variable ? [variable] : [];
      }),
    ];
    const texts = new Set(others.map(({ text }) => text).filter((text) => text !== ''));
    const labelled = others.filter(({ labels }) => labels.size > 0);
    if (others.length === 0 || texts.size > 1 || labelled.length > 1) return null;
    return { name: key, text: [...texts][0] ?? '', labels: labelled[0]?.labels ?? new Map() };
  }
}

/** A name cut to eight signs: plainly, or with the number at its end kept. */
function shortNames(name: string): readonly string[] {
  const numbered = /^(.{6,}?)(_\d{1,3})$/.exec(name);
  return [name.slice(0, 8), ...(numbered ? [`${(numbered[1] ?? '').slice(0, 5)}${numbered[2] ?? ''}`] : [])];
}

/** The codebook of a workbook; null where no sheet has the shape of one, or none holds the answers to it. */
export function findCodebook(workbook: ParsedWorkbook): Codebook | null {
  const dictionary = workbook.sheets.find(isDictionary);
  if (dictionary) return withData(readDictionary(dictionary), workbook, [dictionary]);
  const structure = workbook.sheets.find(isStructure);
  const labels = workbook.sheets.find((sheet) => sheet !== structure && isLabels(sheet));
  if (!structure && !labels) return null;
  const book = new Codebook('surveyxact');
  if (structure) readStructure(structure, book);
  if (labels) readLabels(labels, book);
  return withData(
    book,
    workbook,
    [structure, labels].filter((sheet) => sheet !== undefined),
  );
}

/** Sheets of answers: by their names, else all that have a known variable in their header. */
function withData(book: Codebook, workbook: ParsedWorkbook, others: readonly ParsedSheet[]): Codebook | null {
  const rest = workbook.sheets.filter((sheet) => !others.includes(sheet) && sheet.rows.length > 0);
  const joined = rest.filter((sheet) => sheet.parts !== undefined);
  const named = rest.filter((sheet) => /^(.*[\s._-])?dataset(\s?\(\d+\))?$/i.test(sheet.name.trim()));
  const holding = rest.filter((sheet) =>
    (sheet.rows[0] ?? []).some((cell) => typeof cell === 'string' && book.find(cell) !== null),
  );
  book.dataSheets = joined.length > 0 ? joined : named.length > 0 ? named : holding;
  return book.dataSheets.length > 0 ? book : null;
}

function headerOf(sheet: ParsedSheet): readonly string[] {
  return (sheet.rows[0] ?? []).map((cell) => fold(cellText(cell)));
}

function isStructure(sheet: ParsedSheet): boolean {
  const header = headerOf(sheet);
  return header.includes('variablename') && header.includes('questiontext');
}

/** Variable, code, label, without a header row; by its name, as anything may have three columns. */
function isLabels(sheet: ParsedSheet): boolean {
  return /(^|[\s._-])labels$/i.test(sheet.name.trim());
}

function isDictionary(sheet: ParsedSheet): boolean {
  const header = headerOf(sheet);
  return header.includes('variable / field name') && header.includes('field label');
}

function readStructure(sheet: ParsedSheet, book: Codebook): void {
  const header = headerOf(sheet);
  const at = (name: string): number => header.indexOf(name);
  const [nameAt, textAt, codeAt, labelAt] = [
    at('variablename'),
    at('questiontext'),
    at('choicevalue'),
    at('choicetext'),
  ];
  for (const row of sheet.rows.slice(1)) {
    const name = cellText(row[nameAt]);
    if (name === '') continue;
    const entry = book.variable(name);
    const text = withoutMarkup(cellText(row[textAt]));
    if (entry.text === '') entry.text = text;
    const code = codeAt < 0 ? '' : cellKey(row[codeAt]);
    const label = labelAt < 0 ? '' : withoutMarkup(cellText(row[labelAt]));
    if (code !== '' && label !== '') entry.labels.set(code, label);
  }
}

function readLabels(sheet: ParsedSheet, book: Codebook): void {
  for (const row of sheet.rows) {
    const [name, code, label] = [cellText(row[0]), cellKey(row[1]), withoutMarkup(cellText(row[2]))];
    if (name !== '' && code !== '' && label !== '') book.variable(name).labels.set(code, label);
  }
}

/** `1, Not at all | 2, A little`: a field's choices; calculations and sliders have none. */
function readDictionary(sheet: ParsedSheet): Codebook {
  const book = new Codebook('redcap');
  const header = headerOf(sheet);
  const at = (start: string): number => header.findIndex((name) => name.startsWith(start));
  const [nameAt, typeAt, textAt, choicesAt] = [
    at('variable / field name'),
    at('field type'),
    at('field label'),
    at('choices'),
  ];
  for (const row of sheet.rows.slice(1)) {
    const name = cellText(row[nameAt]);
    if (name === '') continue;
    const entry = book.variable(name);
    entry.text = withoutMarkup(cellText(row[textAt]));
    if (/^(calc|slider)$/.test(fold(cellText(row[typeAt])))) continue;
    for (const choice of cellText(row[choicesAt]).slice(0, 20_000).split('|')) {
      const comma = choice.indexOf(',');
      const label = withoutMarkup(choice.slice(comma + 1));
      if (comma > 0 && label !== '') entry.labels.set(textKey(choice.slice(0, comma)), label);
    }
  }
  return book;
}
