/** The workbook: real numbers that equal the results, words for what is hidden, nothing that runs, the same bytes each time. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWorkbook, type WorkbookInput } from '../../../../electron/engine/deliverables/excel/index.ts';
import { readSpreadsheet } from '../../../../electron/engine/spreadsheet/index.ts';
import {
  cellAddress,
  type ParsedSheet,
  type ParsedWorkbook,
} from '../../../../shared/domain/mapping/sheet.ts';
import { defaultBrand } from '../../../../shared/brand/profile.ts';
import { LANGUAGES } from '../../../../shared/lib/language.ts';
import { manyGroups, mixedStates, nordbyExample, type Example } from '../../../helpers/results.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samspil-book-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

interface Written {
  readonly path: string;
  readonly bytes: Buffer;
  readonly book: ParsedWorkbook;
  readonly parts: ReadonlyMap<string, string>;
}

async function written(example: Example, more: Partial<WorkbookInput> = {}): Promise<Written> {
  const path = join(folder, `${(count += 1)}.xlsx`);
  await writeWorkbook(
    {
      ...example,
      roundLabel: 'Måling 1',
      language: 'da',
      edition: 'client',
      date: '2026-03-20T12:00:00.000Z',
      ...more,
    },
    { out: path },
  );
  const bytes = readFileSync(path);
  const parts = new Map(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => [
      name,
      strFromU8(part).replaceAll('&apos;', "'"),
    ]),
  );
  return { path, bytes, book: await readSpreadsheet(path), parts };
}

function sheetOf(book: ParsedWorkbook, index: number): ParsedSheet {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** Order of the sheets. */
const [COVER, OVERVIEW, MATRIX, PARAMETERS, RELATIONS, GROUPS, PAIRS] = [0, 1, 2, 3, 4, 5, 6];
const [RESPONSE, METHOD] = [8, 10];
const HIDDEN = 'Skjult af hensyn til anonymitet';

function rowStartingWith(sheet: ParsedSheet, ...texts: readonly string[]): readonly unknown[] {
  const row = sheet.rows.find((cells) => texts.every((text, index) => cells[index] === text));
  if (!row) throw new Error(`no row ${texts.join(', ')} in ${sheet.name}`);
  return row;
}

const nameOf = ({ engagement }: Example, id: string): string =>
  engagement.groups.find((group) => group.id === id)?.name.da ?? id;

describe('numbers', () => {
  test('every cell of the matrix is the result’s number, in full, or the word for hidden', async () => {
    const example = nordbyExample();
    const { book } = await written(example);
    const sheet = sheetOf(book, MATRIX);
    const ids = example.engagement.groups.map(({ id }) => id);
    const header = sheet.rows.findIndex((row) => row[1] === nameOf(example, ids[0] ?? ''));
    let hidden = 0;
    ids.forEach((rater, r) => {
      const row = sheet.rows[header + 1 + r] ?? [];
      expect(row[0]).toBe(nameOf(example, rater));
      ids.forEach((rated, c) => {
        const mean = example.result.cells.find((cell) => cell.rater === rater && cell.rated === rated)?.mean;
        expect(row[c + 1], `${rater} -> ${rated}`).toBe(mean ?? HIDDEN);
        if (mean === null) hidden += 1;
      });
      expect(row[ids.length + 1]).toBeCloseTo(example.result.groups[r]?.outgoing ?? NaN, 12);
    });
    const edge = sheet.rows[header + 1 + ids.length] ?? [];
    ids.forEach((_, c) => expect(edge[c + 1]).toBeCloseTo(example.result.groups[c]?.incoming ?? NaN, 12));
    expect(hidden).toBe(3);
  });

  test('relations, parameters, groups, pairs and response hold the result’s numbers', async () => {
    const example = nordbyExample();
    const { result } = example;
    const { book } = await written(example);
    for (const cell of result.cells) {
      const row = rowStartingWith(
        sheetOf(book, RELATIONS),
        nameOf(example, cell.rater),
        nameOf(example, cell.rated),
      );
      expect(row[3]).toBe(cell.mean ?? HIDDEN);
      expect(row[7]).toBe(cell.n ?? HIDDEN);
      expect(row.slice(8)).toEqual(Object.values(cell.dimensions).map(({ mean }) => mean ?? HIDDEN));
    }
    for (const { id, within, between } of result.dimensions) {
      const label = example.engagement.instrument.dimensions.find((one) => one.id === id)?.label.da ?? id;
      expect(rowStartingWith(sheetOf(book, PARAMETERS), label).slice(1, 3)).toEqual([within, between]);
    }
    for (const { id, own, outgoing, incoming, selfGap } of result.groups) {
      const row = rowStartingWith(sheetOf(book, GROUPS), nameOf(example, id));
      expect(row.slice(3, 7)).toEqual([own, outgoing, incoming, selfGap]);
    }
    for (const { a, b, symmetric, gap } of result.pairs) {
      const row = rowStartingWith(sheetOf(book, PAIRS), nameOf(example, a), nameOf(example, b));
      expect(row.slice(4, 6)).toEqual([symmetric ?? HIDDEN, gap ?? HIDDEN]);
    }
    for (const { id, invited, responded } of result.response.groups)
      expect(rowStartingWith(sheetOf(book, RESPONSE), nameOf(example, id)).slice(2, 4)).toEqual([
        invited,
        responded,
      ]);
  });

  test('key figures on the cover', async () => {
    const example = nordbyExample();
    const { book } = await written(example);
    const cover = sheetOf(book, OVERVIEW);
    const { within, between } = example.result.indices;
    expect(rowStartingWith(cover, 'Internt i grupperne')[1]).toBe(within.mean);
    expect(rowStartingWith(cover, 'På tværs af grupper').slice(1, 6)).toEqual([
      between.mean,
      between.ci?.low,
      between.ci?.high,
      between.visibleCells,
      between.relevantCells,
    ]);
  });

  test('means at the edges are formulas over the numbers shown, with the same cached value', async () => {
    const { parts } = await written(nordbyExample());
    const xml = parts.get('xl/worksheets/sheet3.xml') ?? '';
    const edges = [...xml.matchAll(/<f>IFERROR\(([^<]*),&quot;[^<]*&quot;\)<\/f><v>([^<]*)<\/v>/gu)];
    expect(edges).toHaveLength(16);
    for (const [, formula, cached] of edges) {
      expect(formula).toMatch(/^AVERAGE\([A-Z]+\d+:[A-Z]+\d+(,[A-Z]+\d+:[A-Z]+\d+)?\)$/u);
      expect(Number(cached)).toBeGreaterThan(1);
    }
    const fields = [
      ...xml.matchAll(/<f>INDEX\('Matrixtal'!\$C\$(\d+):\$I\$(\d+),'Matrixtal'!\$B\$5\)<\/f>/gu),
    ];
    expect(fields.map(([, from, to]) => [Number(from), Number(to)])).toEqual(
      Array.from({ length: 64 }, (_, at) => [at + 8, at + 8]),
    );
    const others = [...parts].filter(
      ([name]) => /worksheets\/sheet\d+\.xml$/u.test(name) && !/sheet(?:3|12)\.xml/u.test(name),
    );
    for (const [name, other] of others) expect(other, name).not.toContain('<f>');
  });

  test('a scale of 0-100 is shown on 0-100, differences without the shift', async () => {
    const example = nordbyExample();
    const { instrument } = example.engagement;
    const scoring = { ...instrument.scoring, display_scale: '0-100' as const };
    const engagement = { ...example.engagement, instrument: { ...instrument, scoring } };
    const { book } = await written({ ...example, engagement });
    const pair = example.result.pairs[0];
    const row = rowStartingWith(
      sheetOf(book, PAIRS),
      nameOf(example, pair?.a ?? ''),
      nameOf(example, pair?.b ?? ''),
    );
    expect(row[4]).toBeCloseTo((((pair?.symmetric ?? NaN) - 1) / 4) * 100, 9);
    expect(row[5]).toBeCloseTo(((pair?.gap ?? NaN) / 4) * 100, 9);
  });
});

describe('what has no number', () => {
  test('every state has its word, and none is blank or 0', async () => {
    const example = manyGroups(9, { states: mixedStates });
    const { book } = await written(example);
    const words = {
      hidden: HIDDEN,
      'no-answers': 'Ingen svar',
      'not-surveyed': 'Ikke adspurgt',
      'not-relevant': 'Ingen relation',
    } as const;
    const sheet = sheetOf(book, MATRIX);
    const ids = example.engagement.groups.map(({ id }) => id);
    const header = sheet.rows.findIndex((row) => row[1] === nameOf(example, ids[0] ?? ''));
    const seen = new Set<string>();
    for (const cell of example.result.cells) {
      const value = sheet.rows[header + 1 + ids.indexOf(cell.rater)]?.[ids.indexOf(cell.rated) + 1];
      expect(value).toBe(cell.state === 'ok' ? cell.mean : words[cell.state]);
      seen.add(cell.state);
    }
    expect(seen).toEqual(new Set(['ok', ...Object.keys(words)]));
    const legend = sheetOf(book, OVERVIEW).rows.map((row) => row[0]);
    for (const word of Object.values(words)) expect(legend).toContain(word === HIDDEN ? 'Skjult' : word);
  });

  test('a group below the limit is not counted for the client, but is for the consultant', async () => {
    const example = nordbyExample();
    const groups = example.result.response.groups.map((group) =>
      group.id === 'direktion' ? { ...group, responded: 3, rate: 3 / 7 } : group,
    );
    const result = { ...example.result, response: { ...example.result.response, groups } };
    const client = await written({ ...example, result });
    expect(rowStartingWith(sheetOf(client.book, RESPONSE), 'Direktion').slice(3, 5)).toEqual(['<5', HIDDEN]);
    const consultant = await written(
      { ...example, result: { ...result, audience: 'consultant' } },
      { edition: 'consultant' },
    );
    expect(rowStartingWith(sheetOf(consultant.book, RESPONSE), 'Direktion').slice(3, 5)).toEqual([3, 3 / 7]);
    expect(JSON.stringify(sheetOf(consultant.book, COVER).rows)).toContain('Giv den ikke videre');
  });

  test('a result for another audience is refused', async () => {
    await expect(written(nordbyExample(), { edition: 'consultant' })).rejects.toThrow('consultant');
  });
});

describe('safe for whoever opens it', () => {
  const hostile = [
    '=1+1',
    '+cmd|x',
    '-2+3',
    '@SUM(A1)',
    '_x0041_',
    'A & <B> "C"',
    'tab\there\u0007',
    '\u202Eback',
  ];

  test('names that look like formulas stay texts', async () => {
    const example = manyGroups(hostile.length, { names: (index) => hostile[index] ?? '' });
    const engagement = { ...example.engagement, client: '=HYPERLINK("x")', name: '+1', purpose: '@now' };
    const { parts, book } = await written({ ...example, engagement });
    for (const [name, xml] of parts) {
      for (const [, formula] of xml.matchAll(/<f>([^<]*)<\/f>/gu))
        expect(formula, name).toMatch(/^(?:IFERROR\(AVERAGE\(|INDEX\('Matrixtal'|SUMPRODUCT\(\(\$C\$7)/u);
      expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e]/u);
    }
    const names = sheetOf(book, GROUPS).rows.map((row) => row[0]);
    for (const name of hostile.slice(0, 4)) expect(names).toContain(name);
    expect(names).toContain('_x0041_');
    expect(names).toContain('A & <B> "C"');
    expect(sheetOf(book, COVER).rows[2]?.[0]).toBe('=HYPERLINK("x")');
  });

  test('no macros, no outside links; links inside lead to sheets that are there', async () => {
    const { parts, book } = await written(nordbyExample());
    expect([...parts.keys()].filter((name) => /vba|externalLink|embedding|activeX/iu.test(name))).toEqual([]);
    for (const [name, xml] of parts) expect(xml, name).not.toContain('TargetMode="External"');
    const cover = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const targets = [...cover.matchAll(/<hyperlink [^>]*location="([^"]+)"/gu)].map((match) => match[1]);
    expect(targets).toEqual(book.sheets.slice(1).map(({ name }) => `'${name}'!A1`));
    expect(cover).not.toMatch(/<hyperlink [^>]*r:id=/u);
  });

  test('the file says who made it and when by intent, not by machine', async () => {
    const { parts } = await written(nordbyExample(), { brand: { ...defaultBrand, house: 'Hus & Hav' } });
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>Hus &amp; Hav</dc:creator>');
    expect(core.match(/2026-03-20T12:00:00/gu)).toHaveLength(3);
    const plain = await written(nordbyExample());
    expect(plain.parts.get('docProps/core.xml')).toContain('<dc:creator>Samspil</dc:creator>');
  });

  test('a footer holds an ampersand of the client’s name as a sign', async () => {
    const example = nordbyExample();
    const engagement = { ...example.engagement, client: 'Hav & Land' };
    const { parts } = await written({ ...example, engagement });
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('Hav &amp;&amp; Land');
  });
});

describe('as a document', () => {
  test('the same input gives the same bytes', async () => {
    const [first, second] = [await written(nordbyExample()), await written(nordbyExample())];
    expect(first.bytes.equals(second.bytes)).toBe(true);
  });

  test('golden: every cell of the case of eight groups', async () => {
    const { book } = await written(nordbyExample());
    const lines = book.sheets.flatMap((sheet) => [
      `# ${sheet.name}`,
      ...sheet.rows.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell === null
            ? []
            : [`${cellAddress(r, c)}: ${typeof cell === 'number' ? cell.toFixed(6) : String(cell)}`],
        ),
      ),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../../golden/workbook-8-da.txt');
  });

  test.each(LANGUAGES)('in %s: sheets named, no key left over', async (language) => {
    const { book, parts } = await written(nordbyExample(), { language });
    expect(book.sheets).toHaveLength(12);
    expect(new Set(book.sheets.map(({ name }) => name)).size).toBe(12);
    const texts = book.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
    for (const text of texts) expect(text).not.toMatch(/\{\{|^(book|report|chart)\.|undefined/u);
    expect(sheetOf(book, METHOD).rows.length).toBeGreaterThan(20);
    expect(parts.size).toBeGreaterThan(10);
  });

  test('header rows and names stay in sight and on every printed page', async () => {
    const { parts } = await written(nordbyExample());
    for (const [index, top] of [
      [3, 7],
      [5, 5],
      [6, 5],
      [7, 5],
      [9, 5],
    ] as const) {
      const xml = parts.get(`xl/worksheets/sheet${index}.xml`) ?? '';
      expect(xml).toMatch(new RegExp(`<pane [^>]*xSplit="1"[^>]*ySplit="${top}"[^>]*state="frozen"`, 'u'));
      expect(xml).toContain('fitToWidth="1"');
      expect(xml).toContain('fitToHeight="0"');
    }
    expect(parts.get('xl/worksheets/sheet3.xml')).toContain('orientation="landscape"');
    expect(parts.get('xl/workbook.xml')).toContain("'Matrix'!$A:$A,'Matrix'!$5:$7");
  });

  test('the heat map has Excel’s own scale over the three colours of the report', async () => {
    const { parts } = await written(nordbyExample());
    const xml = parts.get('xl/worksheets/sheet3.xml') ?? '';
    expect(xml).toMatch(/<conditionalFormatting sqref="B8:I15"><cfRule type="expression"/u);
    expect([...xml.matchAll(/<cfvo type="num" val="(\d)"\/>/gu)].map((match) => match[1])).toEqual([
      '1',
      '3',
      '5',
    ]);
    expect(xml).toContain('<color rgb="FFEEF5F4"/>');
    expect(xml).toContain('<color rgb="FF0B474D"/>');
  });

  test('thirty groups', async () => {
    const example = manyGroups(30);
    const { book } = await written(example);
    expect(sheetOf(book, RELATIONS).rows.length).toBeGreaterThanOrEqual(905);
  });

  test('cancelled before it is written: no file', async () => {
    const out = join(folder, 'cancelled.xlsx');
    const controller = new AbortController();
    controller.abort();
    const input = {
      ...nordbyExample(),
      roundLabel: '',
      language: 'da',
      edition: 'client',
      date: '2026-01-01',
    } as const;
    await expect(writeWorkbook(input, { out, signal: controller.signal })).rejects.toMatchObject({
      code: 'job.cancelled',
    });
    expect(existsSync(out)).toBe(false);
  });

  test('progress rises to 1', async () => {
    const told: number[] = [];
    const input = {
      ...nordbyExample(),
      roundLabel: '',
      language: 'da',
      edition: 'client',
      date: '2026-01-01',
    } as const;
    await writeWorkbook(input, {
      out: join(folder, 'told.xlsx'),
      onProgress: (fraction) => told.push(fraction),
    });
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });
});

test('a difference that rounds to none has no sign, and stays exact', async () => {
  const { engagement, result } = nordbyExample();
  const groups = result.groups.map((group, index) => ({
    ...group,
    ownVersusOthers: index === 0 ? -0.03 : index === 1 ? -0.06 : group.ownVersusOthers,
  }));
  const { book, parts } = await written({ engagement, result: { ...result, groups } });
  const numbers = sheetOf(book, GROUPS).rows.flat();
  expect(numbers).toContain(-0.03);
  expect(numbers).toContain(-0.06);
  const styles = parts.get('xl/styles.xml') ?? '';
  expect(styles).toContain('formatCode="0.0;0.0"');
  expect(styles).toContain('formatCode="+0.0;-0.0;0.0"');
});
