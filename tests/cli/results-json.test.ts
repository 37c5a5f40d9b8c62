/** `results --json`: exactly the keys that the contract names, null for what is hidden, never 0. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleDocument, samspilJson, workplace, type Workplace } from '../helpers/command-line.ts';

type Json = Record<string, unknown>;

interface Results extends Json {
  readonly cells: readonly (Json & { state: string; rater: string; dimensions: Record<string, Json> })[];
  readonly groups: readonly (Json & { id: string })[];
  readonly pairs: readonly (Json & { a: string; b: string })[];
  readonly indices: Record<string, Json>;
  readonly response: Json & { groups: readonly (Json & { id: string; responded: number })[] };
}

let place: Workplace;
let consultant: Results;
let client: Results;

beforeAll(async () => {
  place = workplace();
  const { document } = await sampleDocument(place);
  consultant = await samspilJson<Results>(['results', document, '--round', '2026-1']);
  client = await samspilJson<Results>(['results', document, '--round', '2026-1', '--audience', 'client']);
});
afterAll(() => place.remove());

const TOP = [
  'schema',
  'instrument',
  'round',
  'audience',
  'response',
  'cells',
  'indices',
  'dimensions',
  'groups',
  'pairs',
  'positions',
  'reliability',
  'aggregation',
  'agreement',
  'network',
  'change',
  'audit',
];

const expectKeys = (value: unknown, keys: readonly string[]): void => {
  for (const key of keys) expect(value).toHaveProperty([key]);
};

describe('shape', () => {
  test('every key of the contract is there', () => {
    for (const result of [consultant, client]) {
      expectKeys(result, TOP);
      expect(result['schema']).toBe(1);
      expectKeys(result['instrument'], ['id', 'version', 'hash']);
      expectKeys(result.response, ['invited', 'responded', 'rate', 'groups']);
      for (const group of result.response.groups) expectKeys(group, ['id', 'invited', 'responded', 'rate']);
      expectKeys(result.indices, [
        'overall',
        'within',
        'between',
        'vertical',
        'allCells',
        'respondentWeighted',
      ]);
      expectKeys(result.indices['overall'], ['mean', 'ci']);
      expectKeys(result.indices['respondentWeighted'], ['within', 'between']);
      for (const dimension of result['dimensions'] as Json[])
        expectKeys(dimension, ['id', 'within', 'between']);
      for (const group of result.groups)
        expectKeys(group, ['id', 'outgoing', 'incoming', 'own', 'selfGap', 'ownVersusOthers']);
      for (const pair of result.pairs) expectKeys(pair, ['a', 'b', 'symmetric', 'gap']);
      expectKeys(result['audit'], ['hiddenPrimary', 'hiddenSecondary', 'recoverable']);
      for (const cell of result.cells)
        expectKeys(cell, ['rater', 'rated', 'state', 'n', 'mean', 'sd', 'ci', 'dimensions']);
    }
  });

  test('one cell for each ordered pair, one pair for each two groups', () => {
    expect(consultant.cells).toHaveLength(64);
    expect(consultant.pairs).toHaveLength(28);
    expect(consultant['audience']).toBe('consultant');
    expect(client['audience']).toBe('client');
  });
});

describe('what is hidden', () => {
  test('a group below the limit gives no number in any cell', () => {
    for (const result of [consultant, client]) {
      const cells = result.cells.filter(({ rater }) => rater === 'direktion');
      expect(cells).toHaveLength(8);
      for (const cell of cells) {
        expect(cell).toMatchObject({ state: 'hidden', mean: null, sd: null, ci: null });
        for (const part of Object.values(cell.dimensions))
          expect(part).toMatchObject({ mean: null, sd: null });
      }
      expect(result.groups.find(({ id }) => id === 'direktion')).toMatchObject({
        own: null,
        outgoing: null,
        selfGap: null,
        ownVersusOthers: null,
      });
      for (const pair of result.pairs.filter(({ b }) => b === 'direktion'))
        expect(pair).toMatchObject({ symmetric: null, gap: null });
    }
  });

  test('counts behind hidden cells are for the consultant only', () => {
    const hidden = (result: Results) => result.cells.filter(({ state }) => state === 'hidden');
    expect(hidden(client).every(({ n }) => n === null)).toBe(true);
    expect(hidden(consultant).some(({ n }) => typeof n === 'number' && n > 0)).toBe(true);
  });

  test('the client never sees a number that the consultant does not', () => {
    client.cells.forEach((cell, index) => {
      if (cell['mean'] !== null) expect(cell['mean']).toBe(consultant.cells[index]?.['mean']);
    });
    expect(client['audit']).toMatchObject({ recoverable: 0 });
  });
});
