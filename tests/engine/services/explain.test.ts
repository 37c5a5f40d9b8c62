/** `results.explain`: from the number back to the cells of the sheet that its answers were read from. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createStandard, failureOf, fixtureLong, fixtureWide, importSheet, makeEngine } from '../helpers.ts';

const audience = 'consultant';

/** The fixture's sheet as rows of cells; row 1 holds the headings. */
const sheet = fs
  .readFileSync(fixtureWide, 'utf8')
  .trim()
  .split(/\r?\n/u)
  .map((row) => row.split(','));

function cellAt(address: string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheet[Number(row) - 1]?.[column] ?? '';
}

async function withFixture(file = fixtureWide) {
  const engine = makeEngine();
  await createStandard(engine);
  const batchId = await importSheet(engine, file, '2026-1');
  return { engine, batchId };
}

describe('the explanation of a number', () => {
  it('leads to the sheet cells of each answer, and they hold it', async () => {
    const { engine, batchId } = await withFixture();
    const { cells } = await engine.client.call('capacity.get', { audience });
    let answers = 0;
    for (const { rater, rated, state, mean, n } of cells) {
      if (state !== 'ok') continue;
      const path = `cells.${rater}.${rated}`;
      const explanation = await engine.client.call('results.explain', { path, audience });
      expect(explanation.value).toBe(mean);
      if (explanation.ties?.withheld !== null) continue;
      expect(explanation.ties.ties).toHaveLength(n ?? 0);
      for (const tie of explanation.ties.ties) {
        const rows = new Set(
          tie.answers.flatMap(({ source }) => (source ? [source.cell.replace(/\D/gu, '')] : [])),
        );
        expect(rows.size, 'one row a respondent').toBe(1);
        for (const { kind, raw, source, item } of tie.answers) {
          if (kind === 'blank') {
            expect(source).toBeNull();
            continue;
          }
          expect(source).toMatchObject({ batch: batchId, file: 'fixture_wide.csv' });
          expect(cellAt(source?.cell ?? ''), `${path} ${item} ${source?.cell ?? ''}`).toBe(String(raw));
          answers += 1;
        }
      }
    }
    expect(answers).toBeGreaterThan(50);
    await engine.client.close();
  });

  it('finds the rows of a long sheet as well', async () => {
    const { engine } = await withFixture(fixtureLong);
    const rows = fs.readFileSync(fixtureLong, 'utf8').trim().split(/\r?\n/u);
    const { ties } = await engine.client.call('results.explain', { path: 'cells.A.A', audience });
    const found = (ties?.ties ?? []).flatMap(({ answers }) =>
      answers.flatMap(({ source, raw, item }) => (source ? [{ cell: source.cell, raw, item }] : [])),
    );
    expect(found.length).toBeGreaterThan(20);
    for (const { cell, raw, item } of found) {
      const row = rows[Number(cell.replace(/\D/gu, '')) - 1]?.split(',') ?? [];
      expect(row).toContain(String(raw));
      expect(`${row[4] ?? ''}1`).toBe(item);
    }
    await engine.client.close();
  });

  it('names the imports in use, and both rounds for a change', async () => {
    const { engine, batchId } = await withFixture();
    const batchesOf = async (path: string, compare?: string) => {
      const explanation = await engine.client.call('results.explain', {
        path,
        audience,
        round: compare === undefined ? '2026-1' : '2026-2',
        ...(compare === undefined ? {} : { compare }),
      });
      return explanation.batches.map(({ id }) => id);
    };
    expect(await batchesOf('indices.between')).toEqual([batchId]);
    const second = await importSheet(engine, fixtureWide, '2026-2');
    expect(await batchesOf('indices.between', '2026-1')).toEqual([second]);
    expect(await batchesOf('change.indices.between.difference', '2026-1')).toEqual([batchId, second]);
    await engine.client.call('import.undo', { batchId });
    expect(await batchesOf('indices.between')).toEqual([]);
    await engine.client.close();
  });

  it('gives the same pseudonyms each time, other ones in another document', async () => {
    const ordersOf = async () => {
      const { engine } = await withFixture();
      const ask = async () => {
        const { ties } = await engine.client.call('results.explain', { path: 'cells.A.C', audience });
        return (ties?.ties ?? []).map(
          ({ respondent, answers }) => `${respondent} ${answers[0]?.source?.cell ?? ''}`,
        );
      };
      const [first, again] = [await ask(), await ask()];
      expect(again).toEqual(first);
      await engine.client.close();
      return first.join();
    };
    const orders = new Set<string>();
    for (let document = 0; document < 5; document += 1) orders.add(await ordersOf());
    expect(orders.size).toBeGreaterThan(1);
  });

  it('follows the data: an import taken back takes its numbers along', async () => {
    const { engine, batchId } = await withFixture();
    const ask = () => engine.client.call('results.explain', { path: 'cells.A.C', audience, round: '2026-1' });
    expect((await ask()).ties?.ties.length).toBeGreaterThan(4);
    await engine.client.call('import.undo', { batchId });
    expect(await ask()).toMatchObject({ value: null, reason: 'no-answers', ties: { count: 0, ties: [] } });
    await engine.client.call('import.redo', { batchId });
    expect((await ask()).ties?.ties.length).toBeGreaterThan(4);
    await engine.client.close();
  });

  it('lists nothing for the client, and for nobody what is hidden', async () => {
    const { engine } = await withFixture();
    const shown = await engine.client.call('results.explain', { path: 'cells.A.B', audience: 'client' });
    expect(shown.value).not.toBeNull();
    expect(shown.ties).toMatchObject({ withheld: 'client', rule: null, ties: [] });
    const hidden = await engine.client.call('results.explain', { path: 'cells.C.A', audience });
    expect(hidden).toMatchObject({
      value: null,
      reason: 'too-few',
      steps: [],
      ties: { withheld: 'hidden', ties: [] },
    });
    await engine.client.close();
  });

  it('refuses a path that the result does not have, and a round that the document lacks', async () => {
    const { engine } = await withFixture();
    const failing = engine.client.call('results.explain', { path: 'cells.A.nobody', audience });
    expect(await failureOf(failing)).toMatchObject({
      code: 'explain.unknown-path',
      params: { path: 'cells.A.nobody' },
    });
    const change = engine.client.call('results.explain', { path: 'change.indices.within.g', audience });
    expect((await failureOf(change)).code).toBe('explain.no-comparison');
    const round = engine.client.call('results.explain', { path: 'indices.within', audience, round: '1999' });
    expect((await failureOf(round)).code).toBe('round.unknown');
    await engine.client.close();
    const closed = engine.client.call('results.explain', { path: 'indices.within', audience });
    expect((await failureOf(closed)).code).toBe('engagement.none-open');
  });
});
