import { describe, expect, it } from 'vitest';
import {
  createStandard,
  failureOf,
  fixtureWide,
  importSheet,
  makeEngine,
  readPublished,
} from '../helpers.ts';

describe('the settings of the intervals', () => {
  it('are the defaults until changed, and travel with the document', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const settings = async () => (await engine.client.call('engagement.overview', {})).engagement.statistics;
    expect(await settings()).toEqual({ seed: 1, finitePopulation: false, pairing: 'auto' });
    expect(await engine.client.call('engagement.setStatistics', { seed: 42, pairing: 'never' })).toEqual({
      seed: 42,
      finitePopulation: false,
      pairing: 'never',
    });
    await engine.client.close();
    const stored = readPublished(file, (db) =>
      db.prepare("SELECT value FROM setting WHERE key = 'statistics'").pluck().get(),
    );
    expect(JSON.parse(String(stored))).toEqual({ seed: 42, finitePopulation: false, pairing: 'never' });
  });

  it('change the intervals and nothing else', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const results = () => engine.client.call('capacity.get', { round: '2026-1', audience: 'consultant' });
    const before = await results();
    await engine.client.call('engagement.setStatistics', { finitePopulation: true });
    const finite = await results();
    const cell = ({ cells }: typeof before) =>
      cells.find(({ rater, rated }) => rater === 'A' && rated === 'A');
    // Group A: 6 of 6 invited answered, so nothing is left to be uncertain of.
    expect(cell(finite)?.ci).toEqual({ low: cell(before)?.mean, high: cell(before)?.mean });
    expect(finite.indices).toEqual(before.indices);
    await engine.client.call('engagement.setStatistics', { finitePopulation: false, seed: 2 });
    const reseeded = await results();
    expect(reseeded.cells).toEqual(before.cells);
    expect(reseeded.indices.between.mean).toBe(before.indices.between.mean);
    expect(reseeded.indices.between.ci).not.toEqual(before.indices.between.ci);
    await engine.client.call('engagement.setStatistics', { seed: 1 });
    expect(await results()).toEqual(before);
    await engine.client.close();
  });

  it('that say nothing new leave the document as it is; impossible ones are refused', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const revision = async () => (await engine.client.call('engagement.state', {})).revision;
    const before = await revision();
    await engine.client.call('engagement.setStatistics', { seed: 1 });
    expect(await revision()).toBe(before);
    const refused = await failureOf(engine.client.call('engagement.setStatistics', { seed: 2 ** 32 }));
    expect(refused.code).toBe('request.invalid');
    expect(await revision()).toBe(before);
    await engine.client.close();
  });
});
