/** What a limit hides is nowhere: not in the results, not in any part of a workbook, not rounded in the report's tables. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../electron/engine/spreadsheet/index.ts';
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
import { sampleDocument, samspilJson, workplace, type Workplace } from '../helpers/command-line.ts';

let place: Workplace;
let document = '';
let setupFolder = '';
/** Means, spreads and bounds behind hidden cells, and the edge numbers made of them. */
let secrets: readonly number[] = [];

const ROUND = '2026-1';

beforeAll(async () => {
  place = workplace();
  const made = await sampleDocument(place);
  ({ document } = made);
  setupFolder = made.folder;
  // The same answers under a limit of one: what the limit of five hides.
  const setup = JSON.parse(readFileSync(join(made.folder, 'setup.json'), 'utf8')) as object;
  writeFileSync(
    place.at('open.json'),
    JSON.stringify({ ...setup, privacy: { minCell: 1, minGroup: 1, minLeaderCell: 1 } }),
  );
  await samspilJson(['new', place.at('open.samspil'), '--setup', place.at('open.json')]);
  const sheet = join(made.folder, 'nordby-2026-1-surveyxact.xlsx');
  await samspilJson(['import', place.at('open.samspil'), sheet, '--round', ROUND]);
  const open = await samspilJson<CapacityResult>(['results', place.at('open.samspil'), '--round', ROUND]);
  const shown = await samspilJson<CapacityResult>(['results', document, '--round', ROUND]);
  secrets = open.cells.flatMap((cell, index) => {
    if (shown.cells[index]?.state !== 'hidden') return [];
    const parts = Object.values(cell.dimensions).flatMap(({ mean, sd }) => [mean, sd]);
    return [cell.mean, cell.sd, cell.ci?.low, cell.ci?.high, ...parts].filter(
      // Round numbers occur by chance (a scale's end, a count); they prove nothing.
      (value): value is number => typeof value === 'number' && !Number.isInteger(value * 4),
    );
  });
  const edges = open.groups.flatMap(({ id, outgoing }) => (id === 'direktion' ? [outgoing ?? NaN] : []));
  secrets = [...secrets, ...edges];
});
afterAll(() => place.remove());

const known = (values: readonly number[]): readonly number[] =>
  values.filter((value) => secrets.some((secret) => Math.abs(secret - value) < 1e-7));

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe('hidden numbers', () => {
  test('there are some to look for, and they are found where nothing is hidden', async () => {
    expect(secrets.length).toBeGreaterThan(20);
    const open = await samspilJson(['results', place.at('open.samspil'), '--round', ROUND]);
    expect(known(numbersOf(open)).length).toBeGreaterThan(20);
  });

  test.each(['consultant', 'client'])('are not in the results for the %s', async (audience) => {
    const shown = await samspilJson(['results', document, '--round', ROUND, '--audience', audience]);
    // Numbers of parts of cells may meet by chance: only cells, groups, pairs and indices count.
    expect(
      known(numbersOf([shown['groups'], shown['pairs'], shown['indices'], shown['dimensions']])),
    ).toEqual([]);
    const hidden = (shown['cells'] as { state: string }[]).filter(({ state }) => state === 'hidden');
    expect(known(numbersOf(hidden))).toEqual([]);
  });

  test.each(['consultant', 'client'])('are in no part of the workbook for the %s', async (edition) => {
    const out = place.at(`${edition}.xlsx`);
    await samspilJson(['workbook', document, '--out', out, '--round', ROUND, '--edition', edition]);
    const shown = await samspilJson(['results', document, '--round', ROUND, '--audience', edition]);
    const allowed = new Set(numbersOf(shown));
    const answers = await answersPart(out, shown as unknown as CapacityResult);
    for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(out))))) {
      // Scores of single people are thirds and sixths and meet hidden means by chance: what counts is whose they are.
      if (name === answers) continue;
      const numbers = [...strFromU8(bytes).matchAll(/\d+\.\d+/gu)].map(([text]) => Number(text));
      const leaked = known(numbers).filter(
        (value) => ![...allowed].some((one) => Math.abs(one - value) < 1e-9),
      );
      expect(leaked, name).toEqual([]);
    }
  });
});

/** The part with the lines of answers, all of them of relations that are shown; null where the workbook has none. */
async function answersPart(path: string, shown: CapacityResult): Promise<string | null> {
  const { sheets } = await readSpreadsheet(path);
  const at = sheets.findIndex(({ name }) => name === 'Svardata');
  if (at < 0) return null;
  const pairs = new Set(sheets[at]?.rows.slice(9).map((row) => `${String(row[1])}|${String(row[2])}`));
  const { groups } = JSON.parse(readFileSync(join(setupFolder, 'setup.json'), 'utf8')) as {
    groups: readonly { id: string; name: { da: string } }[];
  };
  const name = new Map(groups.map((group) => [group.id, group.name.da]));
  const open = shown.cells.filter(({ state }) => state === 'ok');
  expect(pairs.size).toBeGreaterThan(10);
  const allowed = new Set(open.map(({ rater, rated }) => `${name.get(rater)}|${name.get(rated)}`));
  expect([...pairs].filter((pair) => !allowed.has(pair))).toEqual([]);
  return `xl/worksheets/sheet${at + 1}.xml`;
}
