/** What Excel wants of a package, as far as rules can say it: a file that breaks none of these opens without a repair message. */
import { JSDOM } from 'jsdom';
import { columnLetters } from '../../shared/domain/mapping/sheet.ts';

export type Parts = ReadonlyMap<string, string>;

/** Order of the children of a worksheet (ECMA-376, CT_Worksheet), as far as they are used. */
const SHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
];

/** Every broken rule as a sentence; empty where the package is sound. */
export function brokenRules(parts: Parts): readonly string[] {
  const broken: string[] = [];
  const say = (part: string, rule: string): void => void broken.push(`${part}: ${rule}`);
  const { DOMParser } = new JSDOM('').window;
  for (const [name, xml] of parts) {
    const found = new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror');
    if (found) say(name, `not well-formed: ${found.textContent.slice(0, 80)}`);
  }
  contentTypes(parts, say);
  relationships(parts, say);
  const book = workbook(parts, say);
  for (const [sheet, name] of book) worksheet(parts, sheet, name, [...book.values()], say);
  tables(parts, say);
  return broken;
}

type Say = (part: string, rule: string) => void;

const all = (xml: string, pattern: RegExp): readonly RegExpExecArray[] => [...xml.matchAll(pattern)];
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];
/** A text as the reader of XML has it. */
export const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

function contentTypes(parts: Parts, say: Say): void {
  const xml = parts.get('[Content_Types].xml') ?? '';
  const defaults = new Set(all(xml, /<Default\b[^>]*>/gu).map(([tag]) => attribute(tag, 'Extension')));
  const overrides = all(xml, /<Override\b[^>]*>/gu).map(([tag]) => attribute(tag, 'PartName') ?? '');
  if (new Set(overrides).size !== overrides.length) say('[Content_Types].xml', 'a part is listed twice');
  for (const name of overrides)
    if (!parts.has(name.slice(1))) say('[Content_Types].xml', `lists ${name}, which is not there`);
  for (const name of parts.keys()) {
    const known = overrides.includes(`/${name}`) || defaults.has(name.split('.').at(-1));
    if (name !== '[Content_Types].xml' && !known) say(name, 'has no content type');
  }
}

/** Folder of the part that a .rels part belongs to, and that part. */
function ownerOf(rels: string): string {
  return rels.replace('_rels/', '').replace(/\.rels$/u, '');
}

function resolved(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

function relationships(parts: Parts, say: Say): void {
  const known = new Map<string, Set<string>>();
  for (const [name, xml] of parts) {
    if (!name.endsWith('.rels')) continue;
    const owner = ownerOf(name);
    if (owner !== '' && !parts.has(owner)) say(name, 'belongs to a part that is not there');
    const tags = all(xml, /<Relationship\b[^>]*>/gu).map(([tag]) => tag);
    const ids = tags.map((tag) => attribute(tag, 'Id') ?? '');
    if (new Set(ids).size !== ids.length) say(name, 'an id stands twice');
    known.set(owner, new Set(ids));
    for (const tag of tags) {
      if (attribute(tag, 'TargetMode') === 'External') say(name, 'leads outside');
      const target = resolved(owner, attribute(tag, 'Target') ?? '');
      if (!parts.has(target)) say(name, `leads to ${target}, which is not there`);
    }
  }
  for (const [name, xml] of parts)
    for (const [, id] of all(xml, /\sr:id="([^"]+)"/gu))
      if (!known.get(name)?.has(id ?? '')) say(name, `uses the relationship ${id}, which is not there`);
}

/** Parts of the sheets with their names. */
function workbook(parts: Parts, say: Say): ReadonlyMap<string, string> {
  const name = 'xl/workbook.xml';
  const xml = parts.get(name) ?? '';
  const rels = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  const targets = new Map(
    all(rels, /<Relationship\b[^>]*>/gu).map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target') ?? '',
    ]),
  );
  const sheets = all(xml, /<sheet\b[^>]*>/gu).map(([tag]) => ({
    name: plain(attribute(tag, 'name') ?? ''),
    id: attribute(tag, 'sheetId'),
    part: resolved(name, targets.get(attribute(tag, 'r:id')) ?? ''),
  }));
  const names = sheets.map((sheet) => sheet.name.toLowerCase());
  if (new Set(names).size !== names.length) say(name, 'two sheets have one name');
  if (new Set(sheets.map(({ id }) => id)).size !== sheets.length) say(name, 'two sheets have one id');
  for (const sheet of sheets) {
    if (sheet.name.length < 1 || sheet.name.length > 31) say(name, `the name ${sheet.name} is too long`);
    if (/[[\]:*?/\\]/u.test(sheet.name) || /^'|'$/u.test(sheet.name)) say(name, `the name ${sheet.name}`);
  }
  const defined = all(xml, /<definedName\b([^>]*)>([^<]*)</gu);
  const keys = defined.map(
    ([, tag]) => `${attribute(tag ?? '', 'name')}/${attribute(tag ?? '', 'localSheetId')}`,
  );
  if (new Set(keys).size !== keys.length) say(name, 'a name is defined twice');
  for (const [, , text] of defined)
    namedSheets(
      plain(text ?? ''),
      sheets.map((one) => one.name),
      name,
      say,
    );
  return new Map(sheets.map((sheet) => [sheet.part, sheet.name]));
}

/** Sheets that a formula or a link names must be there. */
function namedSheets(formula: string, names: readonly string[], part: string, say: Say): void {
  for (const [, quoted] of all(formula.replace(/"[^"]*"/gu, '""'), /'((?:[^']|'')+)'!/gu)) {
    const name = (quoted ?? '').replaceAll("''", "'");
    if (!names.includes(name)) say(part, `names the sheet ${name}, which is not there`);
  }
}

function worksheet(parts: Parts, part: string, name: string, names: readonly string[], say: Say): void {
  const xml = parts.get(part) ?? '';
  const data = /<sheetData>[\s\S]*<\/sheetData>|<sheetData\/>/u.exec(xml)?.[0] ?? '';
  const around = xml.replace(data, '<sheetData/>');
  order(around, part, say);
  cells(parts, part, data, names, say);
  const priorities = all(around, /<cfRule\b[^>]*>/gu).map(([tag]) => tag);
  const dxfs = all(parts.get('xl/styles.xml') ?? '', /<dxf>|<dxf\/>/gu).length;
  if (new Set(priorities.map((tag) => attribute(tag, 'priority'))).size !== priorities.length)
    if (new Set(all(around, /<conditionalFormatting\b/gu)).size === 1)
      say(part, 'two rules have one priority');
  for (const tag of priorities) {
    const dxf = attribute(tag, 'dxfId');
    if (dxf !== undefined && Number(dxf) >= dxfs) say(part, 'a rule has a look that is not there');
  }
  for (const [tag] of all(around, /<hyperlink\b[^>]*>/gu))
    namedSheets(plain(attribute(tag, 'location') ?? ''), names, part, say);
  for (const [tag] of all(around, /<dataValidation\b[^>]*>/gu)) {
    if ((attribute(tag, 'prompt') ?? '').length > 255 || (attribute(tag, 'error') ?? '').length > 255)
      say(part, 'a message of a choice is too long');
    if ((attribute(tag, 'promptTitle') ?? '').length > 32) say(part, 'a title of a choice is too long');
  }
  for (const [, formula] of all(around, /<formula1>([^<]*)</gu)) {
    const text = plain(formula ?? '');
    if (text.startsWith('"') && text.length > 257) say(part, 'a list of choices is too long');
    namedSheets(text, names, part, say);
  }
  for (const [, text] of all(around, /<odd(?:Header|Footer)>([^<]*)</gu))
    if (plain(text ?? '').length > 255) say(part, 'a header or footer is too long');
  for (const [tag] of all(around, /<col\b[^>]*>/gu))
    if (Number(attribute(tag, 'width')) > 255) say(part, 'a column is too wide');
  overlaps(
    all(around, /<mergeCell ref="([^"]+)"/gu).map(([, ref]) => ref ?? ''),
    part,
    say,
  );
  if (name === '') say(part, 'has no name');
}

function order(around: string, part: string, say: Say): void {
  const root = new JSDOM(around, { contentType: 'application/xml' }).window.document.documentElement;
  const places = [...root.children].map((child) => SHEET_ORDER.indexOf(child.localName));
  if (places.includes(-1)) say(part, 'holds an unknown element');
  if (places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0)))
    say(part, 'elements in wrong order');
}

function cells(parts: Parts, part: string, data: string, names: readonly string[], say: Say): void {
  const styles = parts.get('xl/styles.xml') ?? '';
  const formats = Number(/<cellXfs count="(\d+)"/u.exec(styles)?.[1]);
  const texts = all(parts.get('xl/sharedStrings.xml') ?? '', /<si>|<si\/>/gu).length;
  const masters = new Set<string>();
  let lastRow = 0;
  for (const [, number, rest, inside] of all(data, /<row r="(\d+)"([^>]*)>([\s\S]*?)<\/row>/gu)) {
    if (Number(number) <= lastRow) say(part, `row ${number} stands twice or too late`);
    lastRow = Number(number);
    if (Number(attribute(rest ?? '', 'ht') ?? 0) > 409.5) say(part, `row ${number} is too high`);
    let lastColumn = -1;
    for (const [, tag, body] of all(inside ?? '', /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/gu)) {
      const address = attribute(tag ?? '', 'r') ?? '';
      const column = columnOf(address);
      if (!address.endsWith(String(number)) || column <= lastColumn) say(part, `${address} is out of place`);
      lastColumn = column;
      if (Number(attribute(tag ?? '', 's') ?? 0) >= formats)
        say(part, `${address} has a look that is not there`);
      const value = /<v>([^<]*)<\/v>/u.exec(body ?? '')?.[1];
      const kind = attribute(tag ?? '', 't');
      if (kind === 's' && !(Number(value) < texts)) say(part, `${address} has a text that is not there`);
      if (kind === undefined && value !== undefined && !Number.isFinite(Number(value)))
        say(part, `${address} is no number: ${value}`);
      formula(body ?? '', address, masters, say, part, names);
    }
  }
}

function formula(
  body: string,
  address: string,
  masters: Set<string>,
  say: Say,
  part: string,
  names: readonly string[],
): void {
  const found = /<f\b([^>]*?)(?:\/>|>([^<]*)<\/f>)/u.exec(body);
  if (!found) return;
  const [, tag = '', text = ''] = found;
  if (!body.includes('<v>')) say(part, `${address} has no remembered result`);
  if (plain(text).length > 8192) say(part, `${address} has too long a formula`);
  namedSheets(plain(text), names, part, say);
  if (attribute(tag, 't') !== 'shared') return;
  const id = attribute(tag, 'si') ?? '';
  if (text !== '') masters.add(id);
  else if (!masters.has(id)) say(part, `${address} shares a formula that is not there`);
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function columnOf(address: string): number {
  let column = 0;
  for (const sign of address.replace(/\d+$/u, '')) column = column * 26 + sign.charCodeAt(0) - 64;
  return column - 1;
}

function areaOf(ref: string): Area {
  const [first = '', last = first] = ref.split(':');
  const row = (address: string): number => Number(/\d+$/u.exec(address)?.[0]);
  return { left: columnOf(first), top: row(first), right: columnOf(last), bottom: row(last) };
}

function overlaps(refs: readonly string[], part: string, say: Say): void {
  const areas = refs.map(areaOf);
  areas.forEach((a, at) =>
    areas.slice(at + 1).forEach((b) => {
      if (a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom)
        say(part, `two areas lie over each other: ${refs.join(', ')}`);
    }),
  );
}

function tables(parts: Parts, say: Say): void {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const [part, xml] of parts) {
    if (!/^xl\/tables\//u.test(part)) continue;
    const tag = /<table\b[^>]*>/u.exec(xml)?.[0] ?? '';
    const [id = '', name = ''] = [attribute(tag, 'id'), attribute(tag, 'displayName')];
    if (ids.has(id) || names.has(name.toLowerCase()))
      say(part, 'a table has an id or name that another one has');
    ids.add(id);
    names.add(name.toLowerCase());
    if (!/^[A-Za-z_][\w.]*$/u.test(name)) say(part, `a table cannot be called ${name}`);
    const columns = all(xml, /<tableColumn\b[^>]*>/gu).map(([column]) =>
      plain(attribute(column, 'name') ?? ''),
    );
    const lower = columns.map((column) => column.toLowerCase());
    if (new Set(lower).size !== lower.length) say(part, 'two columns have one name');
    const sheet = [...parts].find(
      ([rels, text]) => rels.includes('worksheets/_rels') && text.includes(part.replace('xl/', '../')),
    )?.[0];
    const ref = areaOf(attribute(tag, 'ref') ?? '');
    if (ref.bottom <= ref.top) say(part, 'a table has no row');
    if (ref.right - ref.left + 1 !== columns.length) say(part, 'a table is not as wide as its columns');
    if (sheet === undefined) say(part, 'no sheet has this table');
    else headerCells(parts, ownerOf(sheet), ref, columns, say);
  }
}

/** Header cells must be texts that are the names of the columns. */
function headerCells(
  parts: Parts,
  sheet: string,
  { left, top }: Area,
  columns: readonly string[],
  say: Say,
): void {
  const xml = parts.get(sheet) ?? '';
  const texts = all(parts.get('xl/sharedStrings.xml') ?? '', /<si>([\s\S]*?)<\/si>/gu).map(([, item]) =>
    plain(
      all(item ?? '', /<t\b[^>]*>([^<]*)<\/t>/gu)
        .map(([, text]) => text)
        .join(''),
    ),
  );
  columns.forEach((column, at) => {
    const address = `${columnLetters(left + at)}${top}`;
    const text = new RegExp(`<c r="${address}"[^>]* t="s"[^>]*><v>(\\d+)</v>`, 'u').exec(xml)?.[1];
    if (text === undefined || texts[Number(text)] !== column)
      say(sheet, `${address} is not the column's name ${column}`);
  });
}
