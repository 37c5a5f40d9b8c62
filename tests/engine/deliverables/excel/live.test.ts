/** From answers to numbers in the consultant's workbook: the formulas, what LibreOffice makes of them, and who can be seen. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../../electron/engine/deliverables/excel/index.ts';
import { readSpreadsheet } from '../../../../electron/engine/spreadsheet/index.ts';
import type { ParsedSheet, ParsedWorkbook } from '../../../../shared/domain/mapping/sheet.ts';
import { convertWithOffice, recalculated } from '../../../helpers/office.ts';
import { AWKWARD_INSTRUMENT, changedExample, surveyExample, type LiveExample } from './live-example.ts';
import { inputOf, writingPlace, type Written } from './writing.ts';

const place = writingPlace();
afterAll(() => place.remove());

const sheetOf = (book: ParsedWorkbook, name: string): ParsedSheet => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};

const write = (example: LiveExample): Promise<Written> => place.write(example, example.more);

/** Every cell of both workbooks that is not the same, numbers within 1e-9. */
function differences(ours: ParsedWorkbook, theirs: ParsedWorkbook): readonly string[] {
  return ours.sheets.flatMap((sheet, at) =>
    sheet.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const other = theirs.sheets[at]?.rows[r]?.[c] ?? null;
        const same =
          typeof cell === 'number' && typeof other === 'number'
            ? Math.abs(cell - other) <= 1e-9
            : String(cell ?? '') === String(other ?? '');
        return same ? [] : [`${sheet.name} ${r + 1},${c + 1}: ${String(cell)} is ${String(other)}`];
      }),
    ),
  );
}

describe('LibreOffice, from the formulas alone, calculates what the workbook says', () => {
  const { scoring } = AWKWARD_INSTRUMENT;
  test.each<[string, LiveExample]>([
    ['weights, reversed and recoded answers, several questions a parameter', surveyExample()],
    [
      'scores from the answers, all cells, every parameter needed',
      surveyExample({
        seed: 8,
        scoring: { ...scoring, tie_from: 'items', overall: 'all_cells', dimension_missing_min_share: 1 },
      }),
    ],
    [
      'each respondent weighs the same',
      surveyExample({ seed: 9, scoring: { ...scoring, overall: 'respondent_weighted' } }),
    ],
    ['one question a parameter', surveyExample({ instrument: 'rc-7', seed: 3, sizes: [6, 8, 12] })],
  ])('%s', async (_, example) => {
    const written = await write(example);
    const ours = await readSpreadsheet(written.path);
    const { book, formulas } = await recalculated(written.path, place.folder);
    expect(formulas).toBeGreaterThan(500);
    expect(differences(ours, book)).toEqual([]);
    if (example.engagement.instrument.id === 'awkward')
      expect(sheetOf(book, 'Svardata').rows[8]).toEqual(
        expect.arrayContaining(['a2 (scoret)', 'b1 (scoret)']),
      );
    const check = sheetOf(book, 'Kontrol');
    const count = Number(check.rows[5]?.[1]);
    expect(count).toBeGreaterThan(60);
    expect(check.rows[6]?.[1]).toBe(0);
    expect(check.rows.slice(9).map((row) => row[5])).toEqual(Array.from({ length: count }, () => 'OK'));
  });

  test('the client’s workbook too, and each parameter that is chosen', async () => {
    const example = changedExample();
    const written = await write(example);
    const { book } = await recalculated(written.path, place.folder);
    expect(differences(await readSpreadsheet(written.path), book)).toEqual([]);
    const ids = example.engagement.groups.map(({ id }) => id);
    const chosen = await withChoice(written, 'Hyppighed');
    ids.forEach((rater, r) => {
      const row = sheetOf(chosen, 'Matrix').rows[7 + r] ?? [];
      const cells = ids.map((rated) =>
        example.result.cells.find((one) => one.rater === rater && one.rated === rated),
      );
      const means = cells.map((cell) => cell?.dimensions['two']?.mean ?? 'Skjult af hensyn til anonymitet');
      means.forEach((mean, c) =>
        typeof mean === 'number' ? expect(row[c + 1]).toBeCloseTo(mean, 9) : expect(row[c + 1]).toBe(mean),
      );
    });
  });
});

/** The workbook calculated with another choice in the matrix. */
async function withChoice(written: Written, choice: string): Promise<ParsedWorkbook> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(written.path);
  const sheet = workbook.getWorksheet('Matrix');
  if (sheet) sheet.getCell('B5').value = choice;
  const changed = `${written.path}.changed.xlsx`;
  await workbook.xlsx.writeFile(changed);
  return (await recalculated(changed, place.folder)).book;
}

test('a change in an answer shows as a deviation', async () => {
  const written = await write(surveyExample());
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(written.path);
  const answers = workbook.getWorksheet('Svardata');
  const cell = answers?.getCell('E10');
  if (cell) cell.value = Number(cell.value) === 1 ? 5 : 1;
  const changed = `${written.path}.other.xlsx`;
  await workbook.xlsx.writeFile(changed);
  const { book } = await recalculated(changed, place.folder);
  expect(Number(sheetOf(book, 'Kontrol').rows[6]?.[1])).toBeGreaterThan(0);
});

describe('who can be seen', () => {
  test('lines only of relations that are shown with all their parameters', async () => {
    const example = surveyExample({ sizes: [9, 7, 6, 3] });
    const book = await readSpreadsheet((await write(example)).path);
    const name = (id: string): string =>
      example.engagement.groups.find((one) => one.id === id)?.name.da ?? '';
    const open = example.result.cells.filter(
      ({ state, dimensions }) =>
        state === 'ok' && Object.values(dimensions).every(({ mean, n }) => mean !== null || n === 0),
    );
    const hidden = example.result.cells.length - open.length;
    expect(hidden).toBeGreaterThan(3);
    const lines = sheetOf(book, 'Svardata').rows.slice(9);
    const seen = new Set(lines.map((row) => `${String(row[1])}|${String(row[2])}`));
    expect(seen).toEqual(new Set(open.map(({ rater, rated }) => `${name(rater)}|${name(rated)}`)));
    expect(lines.some((row) => row[1] === 'Gruppe 4')).toBe(false);
  });

  test('numbers of respondents are neither the document’s nor in its order, and the same every time', async () => {
    const example = surveyExample({ sizes: [12, 12] });
    const one = await write(example);
    const book = await readSpreadsheet(one.path);
    const lines = sheetOf(book, 'Svardata').rows.slice(9);
    const ids = [...new Set(lines.map((row) => String(row[0])))];
    expect(ids).toHaveLength(24);
    for (const id of ids) expect(id).toMatch(/^R\d{4}$/u);
    for (const [, xml] of one.parts) expect(xml).not.toMatch(/>p\d+</u);
    // Answers of the first respondent of the document are not those of R0001.
    const items = example.responses.itemIds.length;
    const first = [...example.responses.values.slice(0, items)].map((value) => (value === 0 ? null : value));
    const shown = lines.find((row) => row[0] === 'R0001')?.slice(4, 4 + items);
    expect(shown?.map((value) => (typeof value === 'number' ? value : null))).not.toEqual(first);
    expect((await write(example)).bytes.equals(one.bytes)).toBe(true);
  });

  test('a position stands only where the result splits its group by position', async () => {
    const example = surveyExample({ sizes: [14, 7, 8, 9] });
    const book = await readSpreadsheet((await write(example)).path);
    const split = new Map(
      example.result.positions?.groups.map(({ id, reason }) => [id, reason === undefined]),
    );
    for (const { id, name } of example.engagement.groups) {
      const rows = sheetOf(book, 'Svardata')
        .rows.slice(9)
        .filter((row) => row[1] === name.da);
      const shown = new Set(rows.map((row) => row[3]));
      expect(shown).toEqual(new Set(split.get(id) === false ? ['–'] : ['leder', 'medarbejder']));
    }
    expect([...split.values()]).toContain(false);
  });

  test('the cover says that it is not for the client', async () => {
    const written = await write(surveyExample());
    const texts = sheetOf(await readSpreadsheet(written.path), 'Forside').rows.flat();
    expect(texts).toContain('FORTROLIG: kun til konsulenten');
    for (let sheet = 1; sheet <= 17; sheet += 1)
      expect(written.parts.get(`xl/worksheets/sheet${sheet}.xml`)).toContain(
        'FORTROLIG: kun til konsulenten</oddHeader>',
      );
  });

  test('the client’s edition has no line of answers, whatever it is given', async () => {
    const example = surveyExample({ audience: 'client' });
    const book = await readSpreadsheet((await write(example)).path);
    expect(book.sheets.map(({ name }) => name)).not.toContain('Svardata');
  });
});

test('cancelled while the lines of answers are written: no file', async () => {
  const example = surveyExample({ sizes: [300, 300] });
  const out = join(place.folder, 'cancelled.xlsx');
  const midway = new AbortController();
  const told: number[] = [];
  const onProgress = (fraction: number): void => {
    told.push(fraction);
    if (fraction > 0.5) midway.abort();
  };
  const input = inputOf(example, example.more);
  await expect(writeWorkbook(input, { out, signal: midway.signal, onProgress })).rejects.toMatchObject({
    code: 'job.cancelled',
  });
  expect(told.at(-1)).toBeLessThan(1);
  expect(existsSync(out)).toBe(false);
});

test('LibreOffice opens every sheet of the workbook as pages', async () => {
  const written = await write(surveyExample());
  expect(convertWithOffice(written.path, 'pdf', place.folder)).toMatch(/\.pdf$/u);
});
