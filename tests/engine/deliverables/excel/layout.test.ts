/** How the workbook looks: colours that can be read, rows that hold their names, formats, and the smallest and largest case. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ExcelJS from 'exceljs';
import { contrastRatio } from '../../../../shared/brand/tokens.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { localText } from '../../../../shared/lib/language.ts';
import { longName, manyGroups, mixedStates, nordbyExample, type Example } from '../../../helpers/results.ts';
import { rowsBelow, sheetAt, writingPlace } from './writing.ts';

const place = writingPlace();
afterAll(() => place.remove());

const SHEET = { matrix: 2, parameters: 3, relations: 4, groups: 5, response: 8 } as const;
const words = wordsOf('da');

async function opened(example: Example): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile((await place.write(example)).path);
  return workbook;
}

describe('the heat maps of the parameters', () => {
  let sheet: ExcelJS.Worksheet | undefined;
  beforeAll(async () => {
    sheet = (await opened(manyGroups(30))).worksheets[SHEET.parameters];
  });

  test('has every number in a colour that can be read on its ground', () => {
    const contrasts: number[] = [];
    sheet?.eachRow((row) => {
      row.eachCell((cell) => {
        if (typeof cell.value !== 'number' || cell.fill?.type !== 'pattern') return;
        if (!cell.fill.fgColor?.argb) return;
        const [ground, ink] = [cell.fill.fgColor?.argb ?? '', cell.font.color?.argb ?? ''];
        contrasts.push(contrastRatio(`#${ground.slice(2)}`, `#${ink.slice(2)}`));
      });
    });
    expect(contrasts).toHaveLength(900 * 6);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });

  test('has the ground that Excel’s own colour scale gives, straight between the stops', () => {
    const stops = ['EEF5F4', '679F9F', '0B474D'].map((hex) => channelsOf(hex));
    let looked = 0;
    sheet?.eachRow((row) => {
      row.eachCell((cell) => {
        if (typeof cell.value !== 'number' || cell.fill?.type !== 'pattern') return;
        if (!cell.fill.fgColor?.argb) return;
        const at = (cell.value - 1) / 2;
        const half = at < 1 ? 0 : 1;
        const ground = channelsOf((cell.fill.fgColor?.argb ?? '').slice(2));
        [0, 1, 2].forEach((i) => {
          const [from, to] = [stops[half]?.[i] ?? NaN, stops[half + 1]?.[i] ?? NaN];
          expect(Math.abs((ground[i] ?? NaN) - (from + (to - from) * (at - half)))).toBeLessThanOrEqual(1);
        });
        looked += 1;
      });
    });
    expect(looked).toBe(900 * 6);
  });
});

function channelsOf(hex: string): readonly number[] {
  return [0, 2, 4].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
}

describe('the matrix', () => {
  test.each([
    ['two groups', manyGroups(2)],
    ['thirty groups with names of 60 signs', manyGroups(30, { names: (at) => longName(at, false) })],
    ['a scattered one', manyGroups(30, { names: (at) => longName(at, true), states: mixedStates })],
  ])('has one row and one column for each group: %s', async (_, example) => {
    const { groups } = example.engagement;
    const sheet = await sheetAt(await place.write(example), SHEET.matrix);
    const rows = rowsBelow(sheet, words.t('chart.matrix.raters'), groups.length);
    expect(rows.map((row) => row[0])).toEqual(groups.map(({ name }) => localText(name, 'da')));
    groups.forEach((rater, r) => {
      const cells = example.result.cells.filter((cell) => cell.rater === rater.id);
      const word = (state: string): string =>
        words.text(state === 'hidden' ? 'book.hidden.value' : `book.${state}`);
      const shown = cells.map((cell) => (cell.state === 'ok' ? cell.mean : word(cell.state)));
      expect(rows[r]?.slice(1, groups.length + 1)).toEqual(shown);
    });
  });

  test('has no number at all when everything is hidden', async () => {
    const example = manyGroups(4, { states: () => 'hidden' });
    const sheet = await sheetAt(await place.write(example), SHEET.matrix);
    const cells = rowsBelow(sheet, words.t('chart.matrix.raters'), 5).flatMap((row) => row.slice(1, 6));
    expect(cells.filter((cell) => cell !== null)).toEqual(
      Array.from({ length: 24 }, () => 'Skjult af hensyn til anonymitet'),
    );
  });
});

describe('the matrix with its choice of parameter', () => {
  test('has text that can be read at every value, by the rules that colour it', async () => {
    const sheet = (await opened(manyGroups(3))).worksheets[SHEET.matrix];
    // The type of a sheet does not name what a reader of files keeps there.
    const { conditionalFormattings } = sheet as unknown as {
      readonly conditionalFormattings: readonly {
        readonly rules: readonly ExcelJS.ConditionalFormattingRule[];
      }[];
    };
    const rules = conditionalFormattings.flatMap((one) => one.rules);
    const steps = rules.flatMap((rule) => {
      const from =
        rule.type === 'expression' ? />=([\d.]+)\)$/u.exec(String(rule.formulae?.[0]))?.[1] : undefined;
      const ink = rule.style?.font?.color?.argb;
      return from === undefined || ink === undefined
        ? []
        : [{ from: Number(from), ink, priority: rule.priority }];
    });
    const stops = ['EEF5F4', '679F9F', '0B474D'].map((hex) => channelsOf(hex));
    for (let value = 1; value <= 5; value = Math.round(value * 100 + 1) / 100) {
      const half = value < 3 ? 0 : 1;
      const share = (value - 1) / 2 - half;
      const ground = [0, 1, 2]
        .map((i) => Math.round((stops[half]?.[i] ?? 0) * (1 - share) + (stops[half + 1]?.[i] ?? 0) * share))
        .map((channel) => channel.toString(16).padStart(2, '0'))
        .join('');
      const [rule] = steps.filter(({ from }) => value >= from).sort((a, b) => a.priority - b.priority);
      expect(contrastRatio(`#${ground}`, `#${rule?.ink.slice(2)}`), String(value)).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });

  test('offers every parameter once, from the sheet of shown numbers', async () => {
    const workbook = await opened(manyGroups(3));
    const choice = workbook.worksheets[SHEET.matrix]?.getCell('B5');
    expect(choice?.value).toBe('Alle parametre samlet');
    expect(choice?.dataValidation).toMatchObject({ type: 'list', formulae: ["'Matrixtal'!$C$7:$I$7"] });
    const names = workbook.getWorksheet('Matrixtal')?.getRow(7).values;
    expect(names).toEqual([
      undefined,
      'Hvem svarer',
      'Om hvem',
      'Alle parametre samlet',
      'Samarbejdsorientering',
      'Kendskab',
      'Information',
      'Problemløsning',
      'Nye løsninger',
      'Gensidig respekt',
    ]);
  });
});

test('a large matrix prints on one page, a small one as wide as the page', async () => {
  const fit = async (count: number): Promise<number | undefined> =>
    (await opened(manyGroups(count))).worksheets[SHEET.matrix]?.pageSetup.fitToHeight;
  expect([await fit(10), await fit(11)]).toEqual([0, 1]);
});

test('means, differences and rates have their formats', async () => {
  const workbook = await opened(nordbyExample());
  const format = (sheet: number, column: number, row = 6): string | undefined =>
    workbook.worksheets[sheet]?.getCell(row, column).numFmt;
  expect(format(SHEET.matrix, 2, 8)).toBe('0.0;-0.0;0.0;"Skjult"');
  expect(format(SHEET.groups, 7)).toBe('+0.0;-0.0;0.0');
  expect(format(SHEET.response, 5)).toBe('0%');
});

test('a row is as high as its longest name', async () => {
  const heights = async (example: Example): Promise<readonly number[]> => {
    const workbook = await opened(example);
    const rows = [
      [SHEET.matrix, 8],
      [SHEET.relations, 6],
      [SHEET.groups, 6],
    ] as const;
    return rows.map(([sheet, row]) => workbook.worksheets[sheet]?.getRow(row).height ?? 0);
  };
  const long = await heights(manyGroups(3, { names: (at) => longName(at, true) }));
  expect(Math.min(...long)).toBeGreaterThanOrEqual(30);
  expect(Math.max(...(await heights(nordbyExample())))).toBeLessThan(30);
});

test('each parameter’s matrix of thirty groups with long names stands on a page of its own', async () => {
  const workbook = await opened(manyGroups(30, { names: (at) => longName(at, true) }));
  const sheet = workbook.worksheets[SHEET.parameters];
  const widthPt = Array.from({ length: 31 }, (_, at) => (sheet?.getColumn(at + 1).width ?? 0) * 7 * 0.75 + 4);
  // A4 across, less the margins.
  const scale = Math.min(1, (841.9 - 72) / widthPt.reduce((sum, one) => sum + one, 0));
  const heading = Array.from({ length: 60 }, (_, at) => at + 1).find(
    (row) => row > 7 && sheet?.getCell(row, 1).value === 'Samarbejdsorientering',
  );
  const rows = Array.from({ length: 32 }, (_, at) => sheet?.getRow((heading ?? 0) + at).height ?? 15);
  expect(rows.reduce((sum, one) => sum + one, 0) * scale).toBeLessThanOrEqual(595.3 - 1.3 * 72);
});
