/** OpenDocument sheets: typed values, repetitions, merges, hidden things; content and not name decides. */
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../electron/engine/spreadsheet/index.ts';
import type { ParsedWorkbook } from '../../../shared/domain/mapping/sheet.ts';
import { scratchFolder, zipped } from './make-xlsx.ts';

const write = await scratchFolder();

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMES = ['office', 'table', 'text', 'style', 'drawing'];

/** A content part whose prefixes may be other ones than usual. */
async function read(
  tables: string,
  styles = '',
  prefix = (name: string): string => name,
): Promise<ParsedWorkbook> {
  const declared = NAMES.map((name) => `xmlns:${prefix(name)}="${OASIS}:${name}:1.0"`).join(' ');
  const calc = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';
  const xml = `<office:document-content ${declared} ${calc}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const content = xml.replace(
    /(<\/?|\s)(office|table|text|style|drawing):/g,
    (_, before: string, name: string) => `${before}${prefix(name)}:`,
  );
  const bytes = zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `<m:manifest xmlns:m="${OASIS}:manifest:1.0"/>`,
    'content.xml': content,
  });
  return readSpreadsheet(await write('svar.xlsx', bytes));
}

const table = (rows: string, attributes = 'table:name="Data"'): string =>
  `<table:table ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const text = (content: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
const number = (value: string, attributes = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>vist</text:p></table:table-cell>`;

describe.each([
  ['usual prefixes', (name: string): string => name],
  ['other prefixes', (name: string): string => `n${NAMES.indexOf(name)}`],
])('with %s', (_, prefix) => {
  test('every type of cell is read as what it is', async () => {
    const workbook = await read(
      table(
        row(
          `${text('I <text:span>høj</text:span>\n   grad')}${number('4.5')}
           <table:table-cell office:value-type="percentage" office:value="0.25"/>
           <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
           <table:table-cell office:value-type="date" office:date-value="2026-03-02T09:14:55.5"/>
           <table:table-cell office:value-type="date" office:date-value="2026-03-02"/>
           <table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>
           <table:table-cell table:formula="of:=[.A1]" office:value-type="float" office:value="7"/>
           <table:table-cell office:value-type="string" office:string-value="gemt"><text:p>vist</text:p></table:table-cell>`,
        ),
      ),
      '',
      prefix,
    );
    expect(workbook.format).toBe('ods');
    expect(workbook.sheets[0]?.rows).toEqual([
      [
        'I høj grad',
        4.5,
        0.25,
        true,
        { kind: 'date', iso: '2026-03-02T09:14:55' },
        { kind: 'date', iso: '2026-03-02T00:00:00' },
        { kind: 'error', text: '#N/A' },
        7,
        'gemt',
      ],
    ]);
  });
});

test('repeated cells and rows stand where they stand; paragraphs and blanks are kept', async () => {
  const two =
    '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="3"/>b</text:p><text:p>c</text:p></table:table-cell>';
  const workbook = await read(
    table(
      row(
        `${number('1', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="2"/>${two}`,
        'table:number-rows-repeated="2"',
      ) +
        row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="3"') +
        `<table:table-row-group>${row(number('2'))}</table:table-row-group>`,
    ),
  );
  const first = [1, 1, null, null, 'a   b\nc'];
  expect(workbook.sheets[0]?.rows).toEqual([first, first, [], [], [], [2]]);
});

test('comments, pictures and covered cells are no content; merges are kept', async () => {
  const workbook = await read(
    table(
      row(
        `<table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1"><office:annotation><text:p>bemærkning</text:p></office:annotation><text:p>A<drawing:frame><drawing:text-box><text:p>billede</text:p></drawing:text-box></drawing:frame>B</text:p></table:table-cell><table:covered-table-cell office:value-type="string"><text:p>skjult</text:p></table:covered-table-cell>${number('3')}`,
      ),
    ),
  );
  expect(workbook.sheets[0]?.rows).toEqual([['AB', null, 3]]);
  expect(workbook.sheets[0]?.merges).toEqual([[0, 0, 0, 1]]);
});

test('hidden sheets and rows and formulas without a value are told', async () => {
  const workbook = await read(
    table(row(number('1')), 'table:name="Gemt" table:style-name="ta2"') +
      table(
        row(number('1'), 'table:visibility="filter"') + row('<table:table-cell table:formula="of:=1+1"/>'),
      ),
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
  );
  expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Gemt', true],
    ['Data', false],
  ]);
  expect(workbook.sheets[1]?.rows).toEqual([[1], [{ kind: 'error', text: '=?' }]]);
  expect(workbook.notes).toEqual([
    { code: 'read.hidden-sheet', params: { sheet: 'Gemt' } },
    { code: 'read.hidden-rows', params: { sheet: 'Data', count: 1 } },
    { code: 'read.formula-without-value', params: { sheet: 'Data', count: 1, cell: 'A2' } },
  ]);
});

test.each([
  ['a number that is none', number('4x'), 'sheet.damaged-cell'],
  [
    'a date that is none',
    '<table:table-cell office:value-type="date" office:date-value="2026-13-40"/>',
    'sheet.damaged-cell',
  ],
])('%s is an error that names the cell', async (_, cell, code) => {
  await expect(read(table(row(text('a') + cell)))).rejects.toMatchObject({
    code,
    params: { file: 'svar.xlsx', sheet: 'Data', cell: 'B1' },
  });
});
