/** Files made to harm a reader, each with the code that refuses it, or null where it is to be read like any other. */
import { strToU8, zipSync } from 'fflate';
import { xlsxParts, worksheet, zipped, type Parts } from './make-xlsx.ts';

export interface HostileFile {
  readonly name: string;
  readonly code: string | null;
  readonly make: () => Uint8Array;
}

const book = (rows: string, overrides: Parts = {}, after = ''): Uint8Array =>
  zipped(xlsxParts([{ name: 'Data', xml: worksheet(rows, after) }], overrides));
const sheetPart = (xml: string | Uint8Array): Uint8Array => book('', { 'xl/worksheets/sheet1.xml': xml });
const ONE = '<row><c><v>1</v></c></row>';

/** Noise that deflate cannot shrink below a twentieth, so that the ratio stays honest. */
function noise(length: number): string {
  let text = '';
  for (let n = 1; text.length < length; n = (n * 48271) % 2147483647) text += n.toString(36);
  return text.slice(0, length);
}

function patched(bytes: Uint8Array, change: (buffer: Buffer) => void): Uint8Array {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

const inDirectory = (buffer: Buffer, change: (at: number) => void): void => {
  for (let at = buffer.indexOf('PK\u0001\u0002'); at >= 0; at = buffer.indexOf('PK\u0001\u0002', at + 4))
    change(at);
};

/** The end of a zip, with the 64-bit fields that it may claim. */
function zip64(count: bigint, offset: bigint, end64?: bigint): Uint8Array {
  const plain = Buffer.from(book(ONE));
  const end = plain.length - 22;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(count, 32);
  record.writeBigUInt64LE(offset, 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(end64 ?? BigInt(end), 8);
  const tail = Buffer.from(plain.subarray(end));
  tail.writeUInt16LE(0xffff, 10);
  tail.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([plain.subarray(0, end), record, locator, tail]);
}

const TABLE =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const ods = (rows: string, more: Parts = {}): Uint8Array =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content ${TABLE}><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ...more,
  });
const ODS_CELL =
  '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>';
const ODS_ROW = '<table:table-row table:number-rows-repeated="1048576">';

const ENTITIES = Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join(
  '',
);
const OLE = 'd0cf11e0a1b11ae1';

const PACKAGES: readonly HostileFile[] = [
  {
    name: 'bomb of blanks',
    code: 'sheet.packed-too-tightly',
    make: () => sheetPart(new Uint8Array(60e6).fill(32)),
  },
  {
    name: 'bomb of cells',
    code: 'sheet.packed-too-tightly',
    make: () => book(`<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(6e3)),
  },
  {
    name: 'bomb of texts',
    code: 'sheet.packed-too-tightly',
    make: () => book(ONE, { 'xl/sharedStrings.xml': `<sst>${'<si><t>a</t></si>'.repeat(1e6)}</sst>` }),
  },
  {
    name: 'one part as five hundred sheets',
    code: 'sheet.too-large-size',
    make: () => {
      const sheets = Array.from(
        { length: 500 },
        (_, i) => `<sheet name="A${i}" sheetId="${i}" r:id="rId1"/>`,
      );
      const xml = `<worksheet><sheetData>${`${' '.repeat(200)}<row/>${noise(3)}`.replace(/>.*$/, '>').repeat(9000)}<!--${noise(200_000)}--></sheetData></worksheet>`;
      return book('', {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets.join('')}</sheets></workbook>`,
        'xl/worksheets/sheet1.xml': xml,
      });
    },
  },
  {
    name: 'a hundred thousand entries',
    code: 'sheet.too-large-parts',
    make: () =>
      zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`a${i}`, new Uint8Array(0)])), {
        level: 0,
      }),
  },
  {
    name: 'a password on the zip',
    code: 'sheet.encrypted',
    make: () => patched(book(ONE), (b) => inDirectory(b, (at) => b.writeUInt16LE(1, at + 8))),
  },
  {
    name: 'an unknown compression',
    code: 'sheet.damaged',
    make: () => patched(book(ONE), (b) => inDirectory(b, (at) => b.writeUInt16LE(9, at + 10))),
  },
  {
    name: 'sizes beyond the file',
    code: 'sheet.damaged',
    make: () => patched(book(ONE), (b) => inDirectory(b, (at) => b.writeUInt32LE(0xfffffffe, at + 20))),
  },
  {
    name: 'zip64 with a lie about the count',
    code: 'sheet.too-large-parts',
    make: () => zip64(2n ** 60n, 0n),
  },
  { name: 'zip64 with a lie about the directory', code: 'sheet.damaged', make: () => zip64(5n, 2n ** 62n) },
  { name: 'zip64 with a lie about itself', code: 'sheet.damaged', make: () => zip64(5n, 0n, 2n ** 63n) },
  {
    name: 'an encrypted workbook',
    code: 'sheet.encrypted',
    make: () =>
      Buffer.concat([Buffer.from(OLE, 'hex'), Buffer.alloc(900), Buffer.from('EncryptedPackage', 'utf16le')]),
  },
  {
    name: 'two names for one entry',
    code: 'sheet.damaged',
    make: () => {
      const list = '<sheets><sheet name="Data" sheetId="1" r:id="a"/></sheets>';
      const bytes = book(ONE, {
        'xl/workbook.xml': `<workbook xmlns:r="r">${list}</workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
      });
      const name = 'xl/worksheets/sheet1.xml';
      return patched(bytes, (b) => b.write('9', b.lastIndexOf(name) + name.length - 5));
    },
  },
];

const XML: readonly HostileFile[] = [
  {
    name: 'a billion laughs',
    code: 'sheet.unsafe',
    make: () => sheetPart(`<!DOCTYPE x [<!ENTITY a0 "ha">${ENTITIES}]><worksheet>&a20;</worksheet>`),
  },
  {
    name: 'an entity from outside',
    code: 'sheet.unsafe',
    make: () => sheetPart('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'),
  },
  {
    name: 'an entity nobody declared',
    code: 'sheet.damaged',
    make: () => book('<row><c t="str"><v>&a;</v></c></row>'),
  },
  { name: 'deep nesting', code: 'sheet.damaged', make: () => sheetPart(`<worksheet>${'<a>'.repeat(1e5)}`) },
  {
    name: 'an attribute without end',
    code: 'sheet.damaged',
    make: () => sheetPart(`<worksheet a="${noise(3e6)}`),
  },
  {
    name: 'a comment without end',
    code: 'sheet.damaged',
    make: () => sheetPart(`<worksheet><!-- ${noise(3e6)}`),
  },
  {
    name: 'five thousand attributes',
    code: 'sheet.damaged',
    make: () => sheetPart(`<worksheet ${Array.from({ length: 5000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
  },
  {
    name: 'an unknown encoding',
    code: 'sheet.damaged',
    make: () => sheetPart('<?xml version="1.0" encoding="utf-7"?><worksheet/>'),
  },
  {
    name: 'bytes that are no UTF-8',
    code: 'sheet.damaged',
    make: () => sheetPart(Buffer.from('<worksheet>\u00e6</worksheet>', 'latin1')),
  },
  {
    name: 'a part that is something else',
    code: 'sheet.damaged',
    make: () => sheetPart('<html><row><c><v>1</v></c></row></html>'),
  },
  {
    name: 'elements that are not closed',
    code: 'sheet.damaged',
    make: () => sheetPart('<worksheet><sheetData><row><c><v>1</v></c></row>'),
  },
  { name: 'elements that overlap', code: 'sheet.damaged', make: () => book('<row><c><v>1</c></v></row>') },
];

const SHEETS: readonly HostileFile[] = [
  {
    name: 'a million columns',
    code: 'sheet.too-large-columns',
    make: () =>
      book(`<row>${Array.from({ length: 20_000 }, (_, i) => `<c><v>${i * 48271}</v></c>`).join('')}</row>`),
  },
  {
    name: 'a row beyond all rows',
    code: 'sheet.too-large-rows',
    make: () => book('<row r="99999999999"><c><v>1</v></c></row>'),
  },
  {
    name: 'a row that is no number',
    code: 'sheet.damaged-cell',
    make: () => book('<row r="-1"><c><v>1</v></c></row>'),
  },
  {
    name: 'a cell in another row',
    code: 'sheet.damaged-cell',
    make: () => book('<row r="2"><c r="A7"><v>1</v></c></row>'),
  },
  {
    name: 'a cell inside a cell',
    code: 'sheet.damaged-cell',
    make: () => book('<row><c><c><v>1</v></c></c></row>'),
  },
  {
    name: 'a row that comes twice',
    code: 'sheet.damaged-cell',
    make: () =>
      book(
        `${ONE.replace('<row', '<row r="1"')}<row r="2"><c><v>3</v></c></row>${ONE.replace('<row', '<row r="1"')}`,
      ),
  },
  {
    name: 'merges without end',
    code: 'sheet.too-large-cells',
    make: () =>
      book(
        ONE,
        {},
        `<mergeCells>${Array.from({ length: 110_000 }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`).join('')}</mergeCells>`,
      ),
  },
  {
    name: 'a merge over the whole sheet',
    code: null,
    make: () => book(ONE, {}, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  },
  {
    name: 'far cells in every row',
    code: 'sheet.too-large-cells',
    make: () =>
      book(
        Array.from(
          { length: 1400 },
          (_, r) => `<row r="${r + 1}"><c r="XFD${r + 1}"><v>${r}</v></c></row>`,
        ).join(''),
      ),
  },
  {
    name: 'rows in the wrong order',
    code: null,
    make: () =>
      book(
        Array.from({ length: 20_000 }, (_, r) => `<row r="${20_000 - r}"><c><v>${r}</v></c></row>`).join(''),
      ),
  },
  {
    name: 'columns in the wrong order',
    code: null,
    make: () =>
      book(
        `<row>${Array.from({ length: 600 }, (_, c) => `<c r="${String.fromCharCode(65 + Math.floor((599 - c) / 26))}${String.fromCharCode(65 + ((599 - c) % 26))}1"><v>${c}</v></c>`).join('')}</row>`,
      ),
  },
  {
    name: 'a count of texts that is a lie',
    code: null,
    make: () =>
      book('<row><c t="s"><v>0</v></c></row>', {
        'xl/sharedStrings.xml': '<sst count="4294967295" uniqueCount="4294967295"><si><t>a</t></si></sst>',
      }),
  },
  {
    name: 'a text of many pieces',
    code: 'sheet.too-large-text',
    make: () =>
      book(ONE, {
        'xl/sharedStrings.xml': `<sst><si>${Array.from({ length: 30_000 }, (_, i) => `<r><t>${noise(10)}${i}</t></r>`).join('')}</si></sst>`,
      }),
  },
  {
    name: 'the longest text of a cell',
    code: null,
    make: () => book(`<row><c t="inlineStr"><is><t>${noise(32_767)}</t></is></c></row>`),
  },
  {
    name: 'names that are programs',
    code: null,
    make: () =>
      zipped(
        xlsxParts([
          {
            name: "=cmd|'/c calc'!A0",
            xml: worksheet(
              '<row><c t="str"><v>=HYPERLINK("http://a","b")</v></c><c t="str"><v>__proto__</v></c><c t="str"><v>constructor</v></c></row>',
            ),
          },
          { name: '__proto__', xml: worksheet(ONE) },
        ]),
      ),
  },
  {
    name: 'control characters',
    code: null,
    make: () => book('<row><c t="str"><v>a_x0001__x0000__x001B_[31m</v></c></row>'),
  },
];

const OTHERS: readonly HostileFile[] = [
  {
    name: 'ods: every cell of a sheet',
    code: 'sheet.too-large-cells',
    make: () => ods(`${ODS_ROW}${ODS_CELL}</table:table-row>`),
  },
  {
    name: 'ods: every cell of a sheet, empty',
    code: null,
    make: () =>
      ods(
        `<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>${ODS_ROW}<table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
  },
  {
    name: 'ods: rows beyond all rows',
    code: 'sheet.too-large-rows',
    make: () =>
      ods(`${ODS_ROW}<table:table-cell/></table:table-row><table:table-row>${ODS_CELL}</table:table-row>`),
  },
  {
    name: 'ods: a password',
    code: 'sheet.encrypted',
    make: () =>
      ods('', {
        'content.xml': new Uint8Array(900).fill(7),
        'META-INF/manifest.xml':
          '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      }),
  },
  { name: 'csv: a million columns', code: 'sheet.too-large-columns', make: () => strToU8('1;'.repeat(1e6)) },
  { name: 'csv: a million empty columns', code: null, make: () => strToU8(`a;b\n${';'.repeat(1e6)}\n1;2`) },
  {
    name: 'csv: a quotation mark that never ends',
    code: 'sheet.damaged-line',
    make: () => strToU8(`a;b\n"${'x\n'.repeat(3e6)}`),
  },
  {
    name: 'csv: one endless cell',
    code: 'sheet.too-large-text',
    make: () => strToU8(`a;b\n${'x'.repeat(5e6)};2`),
  },
  { name: 'csv: two million rows', code: 'sheet.too-large-rows', make: () => strToU8('1\n'.repeat(2e6)) },
  {
    name: 'csv: many cells',
    code: 'sheet.too-large-cells',
    make: () => strToU8('1;2;3;4;5;6;7;8;9;10\n'.repeat(3e5)),
  },
  { name: 'csv: a stray control character', code: null, make: () => strToU8('navn;svar\nPer\u001b[31m;4\n') },
  { name: 'csv: quotes upon quotes', code: null, make: () => strToU8(`a;b\n"${'""'.repeat(90_000)}";2`) },
];

export const HOSTILE: readonly HostileFile[] = [...PACKAGES, ...XML, ...SHEETS, ...OTHERS];
