/** SurveyXact's Structure and Labels sheets: what a variable asks and what its codes say (readable with any sheet order). */
import type { ParsedSheet, ParsedWorkbook } from '../sheet.ts';
import { cellKey, cellText, fold } from '../text.ts';

export interface Variable {
  readonly name: string;
  /** Question and row text; '' where only codes are known. */
  text: string;
  /** Key of the code (text.ts) -> label. */
  readonly labels: Map<string, string>;
}

export interface Codebook {
  readonly dataSheets: readonly ParsedSheet[];
  readonly variables: ReadonlyMap<string, Variable>;
}

/** The codebook of a workbook; null where no sheet has its shape. */
export function findCodebook(workbook: ParsedWorkbook): Codebook | null {
  const structure = workbook.sheets.find(isStructure);
  const labels = workbook.sheets.find((sheet) => fold(sheet.name) === 'labels');
  if (!structure && !labels) return null;
  const dataSheets = workbook.sheets.filter((sheet) => /^dataset(\s?\(\d+\))?$/i.test(sheet.name.trim()));
  if (dataSheets.length === 0) return null;
  const variables = new Map<string, Variable>();
  const variable = (name: string): Variable => {
    const key = fold(name);
    const known = variables.get(key);
    if (known) return known;
    const made = { name, text: '', labels: new Map<string, string>() };
    variables.set(key, made);
    return made;
  };
  if (structure) readStructure(structure, variable);
  if (labels) readLabels(labels, variable);
  return { dataSheets, variables };
}

function isStructure(sheet: ParsedSheet): boolean {
  const header = (sheet.rows[0] ?? []).map((cell) => fold(cellText(cell)));
  return header.includes('variablename') && header.includes('questiontext');
}

function readStructure(sheet: ParsedSheet, variable: (name: string) => Variable): void {
  const header = (sheet.rows[0] ?? []).map((cell) => fold(cellText(cell)));
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
    const entry = variable(name);
    const text = cleaned(cellText(row[textAt]));
    if (entry.text === '') entry.text = text;
    const code = codeAt < 0 ? '' : cellKey(row[codeAt]);
    const label = labelAt < 0 ? '' : cleaned(cellText(row[labelAt]));
    if (code !== '' && label !== '') entry.labels.set(code, label);
  }
}

/** Variable, code, label; no header row. */
function readLabels(sheet: ParsedSheet, variable: (name: string) => Variable): void {
  for (const row of sheet.rows) {
    const [name, code, label] = [cellText(row[0]), cellKey(row[1]), cleaned(cellText(row[2]))];
    if (name !== '' && code !== '' && label !== '') variable(name).labels.set(code, label);
  }
}

function cleaned(text: string): string {
  return text
    .slice(0, 2000)
    .normalize('NFKC')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
