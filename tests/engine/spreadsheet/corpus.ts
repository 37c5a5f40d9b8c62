/** Odd but valid workbooks with the values that they hold, and hostile ones with the code that refuses them: drawn from a seed. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Cell } from '../../../shared/domain/mapping/sheet.ts';
import { cellAddress } from '../../../shared/domain/mapping/sheet.ts';
import { createRandom } from '../../../shared/lib/random.ts';

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Style {
  readonly prefix: string;
  readonly strict: boolean;
  /** Which references are written. */
  readonly references: 'all' | 'none' | 'rows' | 'cells';
  readonly texts: 'shared' | 'rich' | 'inline' | 'rich-inline' | 'formula';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';
  readonly place: 'usual' | 'elsewhere' | 'absolute';
  readonly dates: 'serial' | 'serial-1904' | 'iso';
  readonly numbers: 'plain' | 'exponent' | 'padded';
  /** Foreign elements, comments, wrong dimensions and formats that must be left alone. */
  readonly noise: boolean;
  readonly packed: boolean;
}

export interface OddWorkbook {
  readonly style: Style;
  readonly bytes: Uint8Array;
  readonly rows: readonly (readonly Cell[])[];
}

type Random = ReturnType<typeof createRandom>;

const pick = <T>(random: Random, from: readonly T[]): T => {
  const chosen = from[Math.floor(random.next() * from.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

export function randomStyle(random: Random): Style {
  return {
    prefix: pick(random, ['', '', 'x:', 'ns0:', 'S:']),
    strict: random.next() < 0.3,
    references: pick(random, ['all', 'none', 'rows', 'cells']),
    texts: pick(random, ['shared', 'rich', 'inline', 'rich-inline', 'formula']),
    encoding: pick(random, ['utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be']),
    place: pick(random, ['usual', 'usual', 'elsewhere', 'absolute']),
    dates: pick(random, ['serial', 'serial-1904', 'iso']),
    numbers: pick(random, ['plain', 'exponent', 'padded']),
    noise: random.next() < 0.5,
    packed: random.next() < 0.8,
  };
}

const TEXTS = [
  'I høj grad',
  'Slet ikke',
  'Hjemmeplejen & visitationen',
  '<b>fed</b>',
  '"citat"',
  ' blank i enderne ',
  '4',
  '007',
  'linje\nskift',
  '日本語 🙂',
  '_x0041_',
  '=1+1',
  ']]>',
];
const DATES = ['2026-03-02T00:00:00', '2026-03-02T09:14:55', '1999-12-31T23:59:59', '1904-01-02T00:00:00'];

function randomCell(random: Random): Cell {
  const kind = random.next();
  if (kind < 0.25) return null;
  if (kind < 0.5) return 1 + Math.floor(random.next() * 5);
  if (kind < 0.58) return Math.round(random.next() * 1e6) / 1e3 - 300;
  if (kind < 0.85) return pick(random, TEXTS);
  if (kind < 0.9) return random.next() < 0.5;
  if (kind < 0.95) return { kind: 'date', iso: pick(random, DATES) };
  return { kind: 'error', text: pick(random, ['#N/A', '#REF!', '#DIV/0!']) };
}

/** Trailing empty cells and rows are not told from absent ones. */
function trimmed(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const shorter = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return shorter.slice(0, shorter.findLastIndex((row) => row.length > 0) + 1);
}

export function oddWorkbook(seed: number): OddWorkbook {
  const random = createRandom(seed);
  const style = randomStyle(random);
  const width = 1 + Math.floor(random.next() * 8);
  const rows = Array.from({ length: 1 + Math.floor(random.next() * 12) }, () =>
    Array.from({ length: width }, () => randomCell(random)),
  );
  return { style, rows: trimmed(rows), bytes: written(rows, style) };
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Names of the parts: as Excel writes them, or as the relationships alone tell. */
const PLACES = {
  usual: {
    folder: 'xl/',
    book: 'workbook.xml',
    sheet: 'worksheets/sheet1.xml',
    texts: 'sharedStrings.xml',
    styles: 'styles.xml',
  },
  elsewhere: {
    folder: 'dybt/nede/',
    book: 'bog.xml',
    sheet: 'ark/et.xml',
    texts: 'tekster.xml',
    styles: 'udseende.xml',
  },
  absolute: {
    folder: '',
    book: 'bog.xml',
    sheet: 'ark/et.xml',
    texts: 'tekster.xml',
    styles: 'udseende.xml',
  },
} as const;

/** The rows as a package in this style. */
export function written(rows: readonly (readonly Cell[])[], style: Style): Uint8Array {
  const { main, office } = style.strict ? STRICT : TRANSITIONAL;
  const strings: string[] = [];
  const { folder, ...names } = PLACES[style.place];
  const target = (name: string): string => (style.place === 'absolute' ? `/${folder}${name}` : name);
  const open = (root: string): string =>
    style.prefix === ''
      ? `<${root} xmlns="${main}" xmlns:r="${office}">`
      : `<${style.prefix}${root} xmlns:${style.prefix.slice(0, -1)}="${main}" xmlns:r="${office}">`;
  const sheet = sheetXml(rows, style, strings);
  const e = style.prefix;
  const relationship = (id: string, kind: string, name: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target(name)}"/>`;
  const type = (name: string, kind: string): string =>
    `<Override PartName="/${folder}${name}" ContentType="${SHEET_TYPE}.${kind}+xml"/>`;
  const usual: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type(names.book, 'sheet.main')}${type(names.sheet, 'worksheet')}${type(names.texts, 'sharedStrings')}${type(names.styles, 'styles')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${office}/officeDocument" Target="${style.place === 'absolute' ? '/' : ''}${folder}${names.book}"/></Relationships>`,
    [`${folder}_rels/${names.book}.rels`]: `<Relationships xmlns="${PACKAGE}">${relationship('k1', 'worksheet', names.sheet)}${relationship('k2', 'sharedStrings', names.texts)}${relationship('k3', 'styles', names.styles)}</Relationships>`,
  };
  const own: Record<string, string> = {
    [`${folder}${names.book}`]: `${open('workbook')}<${e}workbookPr${style.dates === 'serial-1904' ? ' date1904="1"' : ''}/><${e}sheets><${e}sheet name="Data" sheetId="1" r:id="k1"/></${e}sheets>${bookNoise(style)}</${e}workbook>`,
    [`${folder}${names.styles}`]: `${open('styleSheet')}<${e}numFmts count="1"><${e}numFmt numFmtId="170" formatCode="dd/mm/yyyy\\ hh:mm:ss"/></${e}numFmts><${e}cellXfs count="2"><${e}xf numFmtId="0"/><${e}xf numFmtId="170"/></${e}cellXfs><${e}dxfs><${e}dxf><${e}numFmt numFmtId="170" formatCode="0.00"/></${e}dxf></${e}dxfs></${e}styleSheet>`,
    [`${folder}${names.sheet}`]: `${open('worksheet')}${sheet}</${e}worksheet>`,
    [`${folder}${names.texts}`]: `${open('sst')}${strings.map((text) => sharedXml(text, style)).join('')}</${e}sst>`,
  };
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(usual)) files[name] = encoded(xml, 'utf-8');
  for (const [name, xml] of Object.entries(own)) files[name] = encoded(xml, style.encoding);
  return zipSync(files, { level: style.packed ? 6 : 0 });
}

/** A later version's element of the same local name says nothing about dates. */
function bookNoise({ noise, prefix }: Style): string {
  return noise
    ? `<${prefix}extLst><${prefix}ext uri="{1}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></${prefix}ext></${prefix}extLst>`
    : '';
}

function sheetXml(rows: readonly (readonly Cell[])[], style: Style, strings: string[]): string {
  const e = style.prefix;
  const rowsXml = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, r, c, style, strings)).join('');
    const reference = style.references === 'all' || style.references === 'rows' ? ` r="${r + 1}"` : '';
    return `<${e}row${reference}>${cells}</${e}row>`;
  });
  if (!style.noise) return `<${e}sheetData>${rowsXml.join('')}</${e}sheetData>`;
  const foreign = `<z:sheetData xmlns:z="urn:andet"><z:row r="1"><z:c r="A1"><z:v>999</z:v></z:c></z:row></z:sheetData>`;
  return `<!-- <${e}row> --><${e}dimension ref="A1:B2"/><${e}cols><${e}col min="1" max="16384"/></${e}cols>${foreign}<${e}sheetData>\n ${rowsXml.join('\n<!-- <c r="A1"><v>5</v></c> -->')}\n</${e}sheetData><?excel intet?><${e}conditionalFormatting><${e}cfRule><${e}formula>1</${e}formula></${e}cfRule></${e}conditionalFormatting><${e}extLst><${e}ext>${foreign}</${e}ext></${e}extLst>`;
}

function cellXml(cell: Cell, row: number, column: number, style: Style, strings: string[]): string {
  const e = style.prefix;
  const place =
    style.references === 'all' || style.references === 'cells' ? ` r="${cellAddress(row, column)}"` : '';
  const typed = (type: string, value: string): string =>
    `<${e}c${place}${type}><${e}v>${value}</${e}v></${e}c>`;
  if (cell === null) return place === '' || (row + column) % 2 === 0 ? `<${e}c${place}/>` : '';
  if (typeof cell === 'number') return typed('', numberText(cell, style));
  if (typeof cell === 'boolean') return typed(' t="b"', cell ? '1' : '0');
  if (typeof cell === 'string') return textXml(cell, place, style, strings);
  if (cell.kind === 'error') return typed(' t="e"', cell.text);
  return style.dates === 'iso'
    ? typed(' t="d"', cell.iso.replace(/T00:00:00$/, ''))
    : typed(' s="1"', String(serial(cell.iso, style.dates === 'serial-1904')));
}

function numberText(number: number, { numbers }: Style): string {
  if (numbers === 'exponent') return number.toExponential();
  return numbers === 'padded' ? ` ${number}\n` : String(number);
}

function serial(iso: string, date1904: boolean): number {
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.parse(`${iso}Z`) - epoch) / 86_400_000;
}

function textXml(text: string, place: string, style: Style, strings: string[]): string {
  const e = style.prefix;
  if (style.texts === 'inline')
    return `<${e}c${place} t="inlineStr"><${e}is><${e}t xml:space="preserve">${escaped(text)}</${e}t></${e}is></${e}c>`;
  if (style.texts === 'rich-inline')
    return `<${e}c${place} t="inlineStr"><${e}is>${richXml(text, style)}</${e}is></${e}c>`;
  if (style.texts === 'formula')
    return `<${e}c${place} t="str"><${e}f>A1&amp;"x"</${e}f><${e}v>${escaped(text)}</${e}v></${e}c>`;
  const known = strings.indexOf(text);
  const index = known >= 0 ? known : strings.push(text) - 1;
  return `<${e}c${place} t="s"><${e}v>${index}</${e}v></${e}c>`;
}

function sharedXml(text: string, style: Style): string {
  const e = style.prefix;
  return style.texts === 'rich'
    ? `<${e}si>${richXml(text, style)}</${e}si>`
    : `<${e}si><${e}t xml:space="preserve">${escaped(text)}</${e}t></${e}si>`;
}

/** In runs, with a reading aid that is no part of the text. */
function richXml(text: string, { prefix: e }: Style): string {
  const half = Math.ceil(text.length / 2);
  const cut = /[\ud800-\udbff]/.test(text.charAt(half - 1)) ? half + 1 : half;
  const run = (piece: string): string =>
    `<${e}r><${e}rPr><${e}b/></${e}rPr><${e}t xml:space="preserve">${escaped(piece)}</${e}t></${e}r>`;
  return `${run(text.slice(0, cut))}${run(text.slice(cut))}<${e}rPh sb="0" eb="1"><${e}t>よみ</${e}t></${e}rPh>`;
}

/** As a sheet stores it: XML's own signs, and the format's own escape. */
function escaped(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (code) => `_x005F${code}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#34;')
    .replaceAll('ø', '&#xF8;');
}

function encoded(xml: string, encoding: Style['encoding']): Uint8Array {
  if (encoding === 'utf-8')
    return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${xml}`);
  if (encoding === 'utf-8-bom') return strToU8(`\ufeff<?xml version="1.0"?>${xml}`);
  const wide = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le');
  return encoding === 'utf-16le' ? wide : wide.swap16();
}
