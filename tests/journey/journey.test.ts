/**
 * The journey of a number: the same spreadsheet through the command line, then the results, the matrix on screen, the text of
 * the PDF and the cells of the workbook are held against each other and against the expected numbers of the method's fixture.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../electron/engine/spreadsheet/index.ts';
import { matrixSpec } from '../../shared/charts/build/matrix.ts';
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
import { parseSetup } from '../../shared/domain/engagement/setup.ts';
import type { Engagement } from '../../shared/domain/engagement/types.ts';
import type { ParsedSheet } from '../../shared/domain/mapping/sheet.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { samspil as runSamspil } from '../helpers/command-line.ts';

const fixture = path.resolve('tests/fixtures/method');
let folder = '';

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil rejse æøå & '));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);

async function samspil(...args: readonly string[]): Promise<string> {
  const { status, out, err } = await runSamspil(args, { language: 'da_DK.UTF-8' });
  if (status !== 0) throw new Error(`samspil ${args.join(' ')} ended with ${status}: ${err}`);
  return out;
}

interface Journey {
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly pdf: string;
  readonly matrix: ParsedSheet;
}

/** Runs the whole chain for a setup and one sheet. */
async function travel(
  name: string,
  setup: object,
  sheet: string,
  round: string,
  mapping?: string,
): Promise<Journey> {
  fs.writeFileSync(at(`${name}.json`), JSON.stringify(setup));
  await samspil('new', at(`${name}.samspil`), '--setup', at(`${name}.json`));
  const extra = mapping === undefined ? [] : ['--mapping', mapping];
  await samspil('import', at(`${name}.samspil`), sheet, '--round', round, ...extra);
  const result = JSON.parse(
    await samspil('results', at(`${name}.samspil`), '--json', '--audience', 'client'),
  ) as CapacityResult;
  await samspil('report', at(`${name}.samspil`), '--out', at(`${name}.pdf`), '--language', 'da');
  await samspil('workbook', at(`${name}.samspil`), '--out', at(`${name}.xlsx`), '--language', 'da');
  const parsed = parseSetup(setup);
  const workbook = await readSpreadsheet(at(`${name}.xlsx`));
  const matrix = workbook.sheets.find((one) => one.name === 'Matrix');
  if (!matrix) throw new Error('The workbook has no matrix');
  return {
    engagement: {
      ...parsed,
      rounds: parsed.rounds.map((one) => ({ ...one, instrumentHash: result.instrument.hash })),
    },
    result,
    pdf: execFileSync('pdftotext', ['-layout', at(`${name}.pdf`), '-'], { encoding: 'utf8' }),
    matrix,
  };
}

const fixtureSetup = (limit: number) => ({
  client: 'Kommune X',
  name: 'Prøverejse',
  language: 'da',
  groups: [
    { id: 'A', name: { da: 'Alfa' }, invited: 8 },
    { id: 'B', name: { da: 'Beta' }, invited: 6 },
    { id: 'C', name: { da: 'Gamma' }, invited: 4 },
  ],
  rounds: [{ id: '1', label: 'Før' }],
  privacy: { minCell: limit, minGroup: limit, minLeaderCell: limit },
});

/** The row of the workbook's matrix that starts with a group's name: its cells under the rated groups. */
function matrixRow({ matrix, engagement }: Journey, name: string): readonly unknown[] {
  const names = engagement.groups.map((group) => group.name.da ?? '');
  const header = matrix.rows.find((row) => names.every((one) => row.includes(one)));
  if (!header) throw new Error('The matrix has no header with the names of the groups');
  const row = matrix.rows.find(
    (one) => one !== header && one.findIndex((cell) => cell === name) >= 0 && one.length > 2,
  );
  if (!row) throw new Error(`The matrix has no row for ${name}`);
  return names.map((one) => row[header.indexOf(one)] ?? null);
}

/** The row of the PDF's table of numbers that starts with a group's name. */
function pdfRow({ pdf }: Journey, name: string): readonly string[] {
  const [, appendix = ''] = pdf.split(/\n.*Tallene bag matricen\n/u);
  const line = appendix
    .split('\n')
    .find((one) => one.trimStart().replace(/^\d+ /u, '').startsWith(`${name} `));
  if (line === undefined) throw new Error(`The table of numbers has no row for ${name}`);
  return line
    .trim()
    .split(/\s{2,}/u)
    .slice(1);
}

function compareAll(journey: Journey): void {
  const words = wordsOf('da');
  const { engagement, result } = journey;
  const screen = matrixSpec({ engagement, result, language: 'da' });
  for (const rater of engagement.groups) {
    const name = rater.name.da ?? '';
    const book = matrixRow(journey, name);
    const paper = pdfRow(journey, name);
    engagement.groups.forEach((rated, column) => {
      const cell = result.cells.find((one) => one.rater === rater.id && one.rated === rated.id);
      const shown = screen.cells.find((one) => one.rater === rater.id && one.rated === rated.id);
      const label = `${rater.id} -> ${rated.id}`;
      if (cell?.mean === null || cell === undefined) {
        expect(shown?.value, `${label} on screen`).toBeNull();
        expect(typeof book[column], `${label} in the workbook`).toBe('string');
        expect(paper[column], `${label} on paper`).not.toMatch(/\d/u);
        return;
      }
      expect(shown?.label, `${label} on screen`).toBe(words.number(cell.mean, 1));
      expect(book[column], `${label} in the workbook`).toBeCloseTo(cell.mean, 12);
      expect(paper[column], `${label} on paper`).toBe(words.number(cell.mean, 1));
    });
  }
}

describe("the method's fixture", () => {
  const expected = JSON.parse(fs.readFileSync(path.join(fixture, 'fixture_expected.json'), 'utf8')) as {
    matrix_mean: Record<string, number>;
    within_cellmean: number;
    between_cellmean: number;
    suppressed_cells_min5: readonly string[];
  };

  it.each(['fixture_wide.csv', 'fixture_long.csv'])(
    'reaches screen, paper and workbook unchanged from %s',
    async (sheet) => {
      const journey = await travel(`alle-${sheet}`, fixtureSetup(3), path.join(fixture, sheet), '1');
      for (const cell of journey.result.cells) {
        expect(cell.mean).toBeCloseTo(expected.matrix_mean[`${cell.rater}->${cell.rated}`] ?? NaN, 9);
      }
      expect(journey.result.indices.within.mean).toBeCloseTo(expected.within_cellmean, 9);
      expect(journey.result.indices.between.mean).toBeCloseTo(expected.between_cellmean, 9);
      compareAll(journey);
    },
  );

  it('hides the same cells everywhere under a limit of five', async () => {
    const journey = await travel('graense', fixtureSetup(5), path.join(fixture, 'fixture_wide.csv'), '1');
    const hidden = journey.result.cells
      .filter((cell) => cell.state === 'hidden')
      .map((cell) => `${cell.rater}->${cell.rated}`);
    expect(hidden).toEqual(expect.arrayContaining([...expected.suppressed_cells_min5]));
    compareAll(journey);
    for (const key of hidden) expect(journey.matrix.rows.flat()).not.toContain(expected.matrix_mean[key]);
  });
});

describe('the sample case', () => {
  it('gives one matrix on screen, on paper and in the workbook', async () => {
    await samspil('sample', at('nordby'));
    const setup = JSON.parse(fs.readFileSync(at('nordby/setup.json'), 'utf8')) as object;
    const journey = await travel('nordby-1', setup, at('nordby/nordby-2026-1-surveyxact.xlsx'), '2026-1');
    expect(journey.result.cells.filter((cell) => cell.state === 'ok').length).toBeGreaterThan(40);
    expect(journey.result.cells.some((cell) => cell.state === 'hidden')).toBe(true);
    compareAll(journey);
  });
});
