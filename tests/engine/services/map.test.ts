/** Places that groups were given by hand: kept in the document, undone as one step, the same for every output. */
import { describe, expect, it } from 'vitest';
import { createStandard, failureOf, makeEngine, readPublished } from '../helpers.ts';

const A = { x: 0.25, y: 0.75 };

describe('places on the map', () => {
  it('travel with the document, and undo takes them back', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const { call } = engine.client;
    const placed = async () => (await call('engagement.overview', {})).engagement.mapPlaces;
    expect(await placed()).toBeUndefined();
    expect(await call('map.setPlaces', { places: { A }, step: 'moved' })).toEqual({ places: { A } });
    expect(await placed()).toEqual({ A });
    expect((await call('undo.state', {})).undo?.action).toBe('map.moved');
    await call('undo.undo', {});
    expect(await placed()).toBeUndefined();
    await call('undo.redo', {});
    await call('map.setPlaces', { places: {}, step: 'reset' });
    expect(await placed()).toBeUndefined();
    await call('undo.undo', {});
    expect(await placed()).toEqual({ A });
    await engine.client.close();
    const stored = readPublished(file, (db) =>
      db.prepare("SELECT value FROM setting WHERE key = 'map-places'").pluck().get(),
    );
    expect(JSON.parse(String(stored))).toEqual({ A });
  });

  it('are the same again without a step of undo', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const { call } = engine.client;
    await call('map.setPlaces', { places: { A }, step: 'moved' });
    const { revision } = await call('engagement.state', {});
    await call('map.setPlaces', { places: { A: { ...A } }, step: 'moved' });
    expect((await call('engagement.state', {})).revision).toBe(revision);
    await engine.client.close();
  });

  it('of a group that is gone do not stand in the way of others', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const { call } = engine.client;
    const { groups } = (await call('engagement.overview', {})).engagement;
    const [gone, stays] = groups;
    const [a, b] = [gone?.id ?? '', stays?.id ?? ''];
    await call('map.setPlaces', { places: { [a]: A }, step: 'moved' });
    const left = groups.filter(({ id }) => id !== a);
    const given = left.map((group) => ({ ...group, name: { ...group.name }, aliases: [...group.aliases] }));
    await call('groups.set', { groups: given, step: 'removed' });
    const moved = await call('map.setPlaces', { places: { [a]: A, [b]: A }, step: 'moved' });
    expect(moved).toEqual({ places: { [b]: A } });
    await engine.client.close();
  });

  it('are refused for a group that is not there, and outside the map', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const { call } = engine.client;
    const unknown = await failureOf(call('map.setPlaces', { places: { Q: A }, step: 'moved' }));
    expect(unknown).toMatchObject({ code: 'group.unknown', params: { group: 'Q' } });
    const outside = await failureOf(call('map.setPlaces', { places: { A: { x: 2, y: 0 } }, step: 'moved' }));
    expect(outside.code).toBe('request.invalid');
    await engine.client.close();
  });
});
