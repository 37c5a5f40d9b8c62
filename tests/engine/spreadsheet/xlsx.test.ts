import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../electron/engine/spreadsheet/index.ts';
import type { Cell, ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import { scratchFolder, worksheet, xlsxOf, xlsxParts, zipped, type Parts } from './make-xlsx.ts';

const write = await scratchFolder();

async function read(rows: string, overrides: Parts = {}, after = ''): Promise<ParsedWorkbook> {
  const bytes = zipped(xlsxParts([{ name: 'Data', xml: worksheet(rows, after) }], overrides));
  return readSpreadsheet(await write('ark.xlsx', bytes));
}

function cells(workbook: ParsedWorkbook): readonly (readonly Cell[])[] {
  return workbook.sheets[0]?.rows ?? [];
}

describe('cells', () => {
  test('every type of cell is read as what it is', async () => {
    const workbook = await read(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>4.0999999999999996</v></c>
       <c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><f>A1&amp;"x"</f><v>Skolenx</v></c>
       <c r="G1" t="inlineStr"><is><r><t>ind</t></r><r><t>eni</t></r><rPh><t>ZZ</t></rPh></is></c>
       <c r="H1" t="d"><v>2026-03-02T09:14:55</v></c><c r="I1"><f>1+1</f><v>2</v></c></row>`,
    );
    expect(cells(workbook)).toEqual([
      [
        'Skolen',
        'I høj grad',
        4.1,
        true,
        { kind: 'error', text: '#N/A' },
        'Skolenx',
        'indeni',
        { kind: 'date', iso: '2026-03-02T09:14:55' },
        2,
      ],
    ]);
  });

  test('rows and cells without references follow each other; gaps stay gaps', async () => {
    const workbook = await read(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c r="B3"><v>4</v></c></row>',
    );
    expect(cells(workbook)).toEqual([[1, null, 3], [], [null, 4]]);
    expect(workbook.sheets[0]?.columnCount).toBe(3);
  });

  test('numbers with a date format become dates, durations and units do not', async () => {
    const workbook = await read(
      '<row><c s="1"><v>46083</v></c><c s="2"><v>46083.385358796</v></c><c s="3"><v>3</v></c><c><v>46083</v></c></row>',
    );
    expect(cells(workbook)[0]).toEqual([
      { kind: 'date', iso: '2026-03-02T00:00:00' },
      { kind: 'date', iso: '2026-03-02T09:14:55' },
      3,
      46083,
    ]);
  });

  test('the 1904 date system shifts dates by 1,462 days', async () => {
    const workbook = await read('<row><c s="1"><v>44621</v></c></row>', {
      'xl/workbook.xml':
        '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>',
    });
    expect(cells(workbook)[0]).toEqual([{ kind: 'date', iso: '2026-03-02T00:00:00' }]);
  });

  test('escaped characters of the format are characters', async () => {
    const workbook = await read('<row><c t="str"><v>a_x000D_b_x005F_x0041_</v></c></row>');
    expect(cells(workbook)[0]).toEqual(['a\rb_x0041_']);
  });

  test('a formula without a stored value is an error in its cell, and the user is told', async () => {
    const workbook = await read('<row><c><f>SUM(B1:B2)</f></c><c><v>2</v></c></row>');
    expect(cells(workbook)[0]).toEqual([{ kind: 'error', text: '=?' }, 2]);
    expect(workbook.notes).toEqual([
      { code: 'read.formula-without-value', params: { sheet: 'Data', count: 1, cell: 'A1' } },
    ]);
  });
});

describe('cells of careless writers', () => {
  test('a row without number takes that of its cells', async () => {
    const workbook = await read('<row><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(cells(workbook)).toEqual([[], [], [null, 1, 2], [3]]);
  });

  test('an inline text in the place of a value is a text', async () => {
    const workbook = await read(
      '<row><c t="inlineStr"><v>Skolen</v></c><c t="str"><is><t>PPR</t></is></c></row>',
    );
    expect(cells(workbook)).toEqual([['Skolen', 'PPR']]);
  });

  test('what could not be calculated is an error, whichever word says so', async () => {
    const workbook = await read('<row><c><v>NaN</v></c><c><v>-INF</v></c></row>');
    const error = { kind: 'error', text: '#NUM!' };
    expect(cells(workbook)).toEqual([[error, error]]);
  });

  test('an empty result is a result; no result is none, of whatever type', async () => {
    const workbook = await read(
      '<row><c t="str"><f>""</f><v></v></c><c t="str"><f>A1</f></c><c t="b"><f>A1</f><v/></c><c t="s"><f>A1</f></c><c><f>A1</f><v/></c></row>',
    );
    const open = { kind: 'error', text: '=?' };
    expect(cells(workbook)).toEqual([[null, open, open, open, open]]);
    expect(workbook.notes).toEqual([
      { code: 'read.formula-without-value', params: { sheet: 'Data', count: 4, cell: 'B1' } },
    ]);
  });

  test('hidden columns are told where they hold cells, hidden rows where they are not empty', async () => {
    const xml = worksheet('<row hidden="1"/><row r="2"><c r="C2"><v>1</v></c></row>').replace(
      '<sheetData>',
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="16384" hidden="1"/></cols><sheetData>',
    );
    const workbook = await read('', { 'xl/worksheets/sheet1.xml': xml });
    expect(workbook.notes).toEqual([{ code: 'read.hidden-columns', params: { sheet: 'Data', count: 2 } }]);
  });

  test('styles that the package names and lacks are an error: dates would be numbers', async () => {
    await expect(
      read('<row><c s="1"><v>46083</v></c></row>', { 'xl/styles.xml': null }),
    ).rejects.toMatchObject({
      code: 'sheet.damaged',
      params: { part: 'xl/styles.xml' },
    });
  });

  test.each(['0x10', '1,5', '1e', '--1', '1.2.3'])('%s is no number', async (value) => {
    await expect(read(`<row><c><v>${value}</v></c></row>`)).rejects.toMatchObject({
      code: 'sheet.damaged-cell',
      params: { cell: 'A1' },
    });
  });
});

describe('packages of other writers', () => {
  test('prefixed XML, another workbook path, strict namespaces and absolute targets', async () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const bytes = zipped({
      '_rels/.rels': `<p:Relationships xmlns:p="x"><p:Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/bog/arbejde.xml"/></p:Relationships>`,
      'bog/arbejde.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:rel="${strict}/officeDocument/relationships"><x:sheets><x:sheet name="Svar" sheetId="1" rel:id="k"/></x:sheets></x:workbook>`,
      'bog/_rels/arbejde.xml.rels': `<Relationships xmlns="x"><Relationship Id="k" Type="${strict}/officeDocument/relationships/worksheet" Target="../ark/et.xml"/><Relationship Id="s" Type="${strict}/officeDocument/relationships/sharedStrings" Target="tekster.xml"/></Relationships>`,
      'bog/tekster.xml': '<x:sst xmlns:x="x"><x:si><x:t>PPR</x:t></x:si></x:sst>',
      'ark/et.xml':
        '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    const workbook = await readSpreadsheet(await write('navn-uden-endelse', bytes));
    expect(workbook.sheets.map(({ name, rows }) => ({ name, rows }))).toEqual([
      { name: 'Svar', rows: [['PPR', 5]] },
    ]);
  });

  test('UTF-16 parts are read', async () => {
    const xml = worksheet('<row><c t="inlineStr"><is><t>Sundhedsplejen æøå</t></is></c></row>').replace(
      'UTF-8',
      'UTF-16',
    );
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]);
    expect(cells(await read('', { 'xl/worksheets/sheet1.xml': bytes }))).toEqual([['Sundhedsplejen æøå']]);
  });

  test('hidden sheets are read and told; merges of the first rows are kept', async () => {
    const merges = '<mergeCells count="2"><mergeCell ref="B1:D1"/><mergeCell ref="A900:B900"/></mergeCells>';
    const bytes = zipped(
      xlsxParts([
        { name: 'Skjult', xml: worksheet('<row><c><v>1</v></c></row>'), state: 'veryHidden' },
        { name: 'Data', xml: worksheet('<row hidden="1"><c><v>1</v></c></row>', merges) },
      ]),
    );
    const workbook = await readSpreadsheet(await write('skjult.xlsx', bytes));
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Skjult', true],
      ['Data', false],
    ]);
    expect(workbook.sheets[1]?.merges).toEqual([[0, 1, 0, 3]]);
    expect(workbook.notes.map(({ code }) => code)).toEqual(['read.hidden-sheet', 'read.hidden-rows']);
  });

  test('control and bidirectional signs leave the names of sheets', async () => {
    const bytes = zipped(
      xlsxParts([{ name: 'Da\u202eta\u200b', xml: worksheet('<row><c><v>1</v></c></row>') }]),
    );
    expect((await readSpreadsheet(await write('b.xlsx', bytes))).sheets[0]?.name).toBe('Data');
  });

  test('width and geometry claims are ignored: only cells count', async () => {
    const after =
      '<cols><col min="1" max="50000000"/></cols><dataValidations><dataValidation sqref="A1:Z1048576"/></dataValidations>';
    const workbook = await read('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>', {}, after);
    expect(cells(workbook)).toEqual([[1]]);
  });
});

describe('never a wrong value without an error', () => {
  test.each([
    [
      'an index beyond the shared strings',
      '<row r="7"><c r="C7" t="s"><v>2</v></c></row>',
      'sheet.missing-text',
      'C7',
    ],
    ['a negative index', '<row r="7"><c r="C7" t="s"><v>-1</v></c></row>', 'sheet.missing-text', 'C7'],
    ['a number that is none', '<row r="2"><c r="B2"><v>4x</v></c></row>', 'sheet.damaged-cell', 'B2'],
    ['an infinite number', '<row r="2"><c r="B2"><v>1e999</v></c></row>', 'sheet.damaged-cell', 'B2'],
    ['an unknown type', '<row r="2"><c r="B2" t="zz"><v>4</v></c></row>', 'sheet.damaged-cell', 'B2'],
    [
      'two values for one cell',
      '<row r="2"><c r="B2"><v>4</v></c><c r="B2"><v>5</v></c></row>',
      'sheet.damaged-cell',
      'B2',
    ],
  ])('%s', async (_, rows, code, cell) => {
    await expect(read(rows)).rejects.toMatchObject({
      code,
      params: { file: 'ark.xlsx', sheet: 'Data', cell },
    });
  });

  test('shared strings that are not in the package', async () => {
    await expect(
      read('<row><c t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': null }),
    ).rejects.toMatchObject({
      code: 'sheet.missing-text',
    });
  });

  test('a sheet whose part is missing', async () => {
    await expect(read('', { 'xl/worksheets/sheet1.xml': null })).rejects.toMatchObject({
      code: 'sheet.damaged',
      params: { part: 'xl/worksheets/sheet1.xml' },
    });
  });
});

describe('hostile packages get one sentence', () => {
  test('a document type, even without entities', async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "c">]>' + worksheet('<row/>').replace(/^<\?xml.*?\?>/, '');
    await expect(read('', { 'xl/worksheets/sheet1.xml': xml })).rejects.toMatchObject({
      code: 'sheet.unsafe',
    });
  });

  test.each(['../ud.xml', '/rod.xml', 'xl\\b.xml', 'C:evil', 'a/../../b'])(
    'the entry name %s',
    async (name) => {
      await expect(read('<row/>', { [name]: 'x' })).rejects.toMatchObject({ code: 'sheet.unsafe' });
    },
  );

  test('two entries of one name, letter case aside', async () => {
    await expect(read('<row/>', { 'XL/Workbook.xml': 'x' })).rejects.toMatchObject({ code: 'sheet.unsafe' });
  });

  test('a bomb is stopped by real bytes, whatever the header claims', async () => {
    const bomb = new Uint8Array(8 * 1024 * 1024).fill(32);
    const bytes = zipped(xlsxParts([{ name: 'Data', xml: '' }], { 'xl/worksheets/sheet1.xml': bomb }));
    const claimed = Buffer.from(bytes);
    for (let at = claimed.indexOf('PK\u0001\u0002'); at >= 0; at = claimed.indexOf('PK\u0001\u0002', at + 4))
      claimed.writeUInt32LE(10, at + 24);
    const path = await write('bombe.xlsx', claimed);
    await expect(readSpreadsheet(path)).rejects.toMatchObject({ code: 'sheet.packed-too-tightly' });
    await expect(
      readSpreadsheet(path, { limits: { ratio: 1e9, entryBytes: 1024 * 1024 } }),
    ).rejects.toMatchObject({ code: 'sheet.too-large-size', params: { limit: 1 } });
  });

  test.each([
    ['rows', '<row r="1048577"><c><v>1</v></c></row>', {}, 'sheet.too-large-rows'],
    ['columns', '<row><c r="XFE1"><v>1</v></c></row>', {}, 'sheet.too-large-columns'],
    ['cells', '<row><c><v>1</v></c><c><v>2</v></c></row>', { cells: 1 }, 'sheet.too-large-cells'],
    ['places', '<row><c r="ZZ1"><v>1</v></c></row>', { slots: 500 }, 'sheet.too-large-cells'],
    ['elements', '<row/><row/><row/>', { elements: 20 }, 'sheet.too-large-cells'],
    ['text', '<row><c t="str"><v>abcdef</v></c></row>', { cellLength: 5 }, 'sheet.too-large-text'],
    ['entries', '<row/>', { entries: 3 }, 'sheet.too-large-parts'],
    ['file', '<row/>', { fileBytes: 100 }, 'sheet.too-large-size'],
  ])('too many %s', async (_, rows, limits, code) => {
    const path = await write('stor.xlsx', zipped(xlsxParts([{ name: 'Data', xml: worksheet(rows) }])));
    await expect(readSpreadsheet(path, { limits })).rejects.toMatchObject({
      code,
      params: { file: 'stor.xlsx' },
    });
  });

  test('deep nesting', async () => {
    const xml = `<worksheet>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</worksheet>`;
    await expect(read('', { 'xl/worksheets/sheet1.xml': xml })).rejects.toMatchObject({
      code: 'sheet.damaged',
    });
  });

  test('a changed byte is noticed by the checksum', async () => {
    const bytes = Buffer.from(xlsxOf([{ name: 'Data', rows: [Array.from({ length: 400 }, (_, i) => i)] }]));
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    await expect(readSpreadsheet(await write('byte.xlsx', bytes))).rejects.toMatchObject({
      code: 'sheet.damaged',
    });
  });

  test('a truncated package', async () => {
    const bytes = zipped(xlsxParts([{ name: 'Data', xml: worksheet('<row/>') }]));
    const path = await write('halv.xlsx', bytes.slice(0, bytes.length - 30));
    await expect(readSpreadsheet(path)).rejects.toMatchObject({
      code: 'sheet.damaged',
      params: { part: 'zip' },
    });
  });
});

describe('packages that are no workbook', () => {
  test.each([
    [
      'an OpenDocument text',
      { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' },
      'sheet.damaged',
    ],
    ['a binary workbook', { 'xl/workbook.bin': 'x' }, 'sheet.other-format'],
    ['a text document', { '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }, 'sheet.no-sheets'],
    ['any other archive', { 'billede.png': strToU8('x') }, 'sheet.not-a-spreadsheet'],
  ])('%s', async (_, parts: Parts, code) => {
    await expect(readSpreadsheet(await write('andet.xlsx', zipped(parts)))).rejects.toMatchObject({ code });
  });

  test('a workbook without sheets', async () => {
    await expect(readSpreadsheet(await write('ingen.xlsx', zipped(xlsxParts([]))))).rejects.toMatchObject({
      code: 'sheet.no-sheets',
    });
  });
});

describe('progress and cancellation', () => {
  test('progress rises to one', async () => {
    const rows = Array.from({ length: 3000 }, (_, r) => Array.from({ length: 30 }, (_, c) => (r * c) % 7));
    const path = await write('fremdrift.xlsx', xlsxOf([{ name: 'Data', rows }]));
    const seen: number[] = [];
    await readSpreadsheet(path, { onProgress: (fraction) => seen.push(fraction) });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.every((fraction, i) => i === 0 || fraction >= (seen[i - 1] ?? 0))).toBe(true);
    expect(seen.at(-1)).toBe(1);
  });

  test('an aborted signal ends the reading with its reason', async () => {
    const rows = Array.from({ length: 2000 }, () => Array.from({ length: 30 }, (_, c) => c));
    const path = await write('afbrudt.xlsx', xlsxOf([{ name: 'Data', rows }]));
    const controller = new AbortController();
    const reading = readSpreadsheet(path, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
