/** Changing what is asked: rounds with answers keep what they were asked, words under licence stay. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInInstrument, type Instrument } from '../../../shared/domain/instrument/index.ts';
import {
  createStandard,
  failureOf,
  fixtureWide,
  importSheet,
  makeEngine,
  type TestEngine,
} from '../helpers.ts';

const engagementOf = async (engine: TestEngine) =>
  (await engine.client.call('engagement.overview', {})).engagement;

const withFirstText = (instrument: Instrument, da: string): Instrument => ({
  ...instrument,
  dimensions: instrument.dimensions.map((dimension, at) =>
    at > 0
      ? dimension
      : { ...dimension, items: dimension.items.map((item) => ({ ...item, text: { ...item.text, da } })) },
  ),
});

describe('the instrument', () => {
  it('is exchanged for every round that holds nothing', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const change = await engine.client.call('instrument.choose', { instrument: 'rc-7' });
    expect(change).toMatchObject({ id: 'rc-7', isNewVersion: false, keptRounds: [] });
    const { instrument, rounds } = await engagementOf(engine);
    expect(instrument.id).toBe('rc-7');
    expect(rounds.map(({ instrumentHash }) => instrumentHash)).toEqual([change.hash, change.hash]);
    expect((await failureOf(engine.client.call('instrument.choose', { instrument: 'x' }))).code).toBe(
      'instrument.unknown',
    );
    await engine.client.close();
  });

  it('gets a new version for the next round where answers stand under the old one', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const before = await engagementOf(engine);
    const results = () => engine.client.call('capacity.get', { round: '2026-1', audience: 'consultant' });
    const numbers = await results();
    const edited = withFirstText(before.instrument, '{group} vil gerne samarbejde med os.');
    const change = await engine.client.call('instrument.set', { instrument: edited, step: 'edited' });
    expect(change).toMatchObject({ version: '1.1', isNewVersion: true, keptRounds: ['2026-1'] });
    const after = await engagementOf(engine);
    expect(after.instrument.version).toBe('1.1');
    expect(after.rounds.map(({ instrumentHash }) => instrumentHash)).toEqual([
      before.rounds[0]?.instrumentHash,
      change.hash,
    ]);
    expect(await results()).toEqual(numbers);
    expect((await engine.client.call('document.check', {})).ok).toBe(true);
    await engine.client.close();
  });

  it('keeps its version and its hash when only titles, bands or rules of thumb change', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const { instrument, rounds } = await engagementOf(engine);
    const titled: Instrument = {
      ...instrument,
      title: { da: 'Vores skema' },
      rules_of_thumb: { alpha: [0.6, 0.9] },
    };
    const change = await engine.client.call('instrument.set', { instrument: titled, step: 'edited' });
    expect(change).toMatchObject({ isNewVersion: false, keptRounds: [], hash: rounds[0]?.instrumentHash });
    expect((await engagementOf(engine)).instrument.title).toEqual({ da: 'Vores skema' });
    await engine.client.close();
  });

  it('keeps licensed words through an edit, gives none of them away, and comes back from a file', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await engine.client.call('instrument.setLicensedTexts', { texts: { know1: { da: 'Ord under licens' } } });
    const { instrument } = await engagementOf(engine);
    await engine.client.call('instrument.set', {
      instrument: withFirstText(instrument, 'Ny tekst'),
      step: 'edited',
    });
    const own = (await engagementOf(engine)).instrument;
    expect(JSON.stringify(own)).toContain('Ord under licens');
    const file = engine.client.grant(engine.at('skema.json'));
    await engine.client.call('instrument.write', { file });
    expect(fs.readFileSync(engine.at('skema.json'), 'utf8')).not.toContain('Ord under licens');
    const read = await engine.client.call('instrument.read', { file });
    expect(read.dimensions[0]?.items[0]?.text.da).toBe('Ny tekst');
    fs.writeFileSync(engine.at('brud.json'), '{"id": "x", "scale": {"min": 5, "max": 1}, "dimensions": []}');
    const broken = await failureOf(
      engine.client.call('instrument.read', { file: engine.client.grant(engine.at('brud.json')) }),
    );
    expect([broken.code, broken.params.field]).toEqual(['instrument.invalid', 'scale.max']);
    await engine.client.close();
  });

  it('of one’s own is listed with its rounds, and can be asked again after another', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const { instrument } = await engagementOf(engine);
    const own = { ...withFirstText(instrument, 'Ny tekst'), id: 'egen', title: { da: 'Vores' } };
    const { hash } = await engine.client.call('instrument.set', { instrument: own, step: 'edited' });
    await engine.client.call('instrument.choose', { instrument: 'rc-7' });
    const listed = await engine.client.call('instrument.known', {});
    expect(listed.map(({ id, rounds, isCurrent, isShipped }) => [id, rounds, isCurrent, isShipped])).toEqual([
      ['rc-7', [], true, true],
      ['egen', [], false, false],
      ['relcap-6', ['2026-1'], false, true],
    ]);
    expect(await engine.client.call('instrument.chooseKnown', { hash })).toMatchObject({ id: 'egen', hash });
    expect((await engagementOf(engine)).instrument).toEqual(own);
    await engine.client.call('undo.undo', {});
    expect((await engagementOf(engine)).instrument.id).toBe('rc-7');
    const gone = await failureOf(engine.client.call('instrument.chooseKnown', { hash: 'x' }));
    expect(gone.code).toBe('instrument.gone');
    await engine.client.close();
  });

  it('takes everything that can be edited, gives it back from its file, and changes no stored answer', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const { instrument } = await engagementOf(engine);
    const results = () => engine.client.call('capacity.get', { round: '2026-1', audience: 'consultant' });
    const before = await results();
    const edited: Instrument = {
      ...instrument,
      intro: { da: 'Tak, fordi du svarer.' },
      notice: { da: 'Aftalt med klienten.' },
      scale: { ...instrument.scale, labels: { da: ['a', 'b', 'c', 'd', 'e'] } },
      dimensions: instrument.dimensions.map((dimension, at) => ({
        ...dimension,
        weight: at + 1,
        items: dimension.items.map((item) => ({
          ...item,
          reverse: at === 0,
          recode: at === 1 ? { '1': 2 } : null,
          optional_recode: at === 2 ? { '1': 5, '5': 1 } : null,
          labels: at === 3 ? { nb: ['1', '2', '3', '4', '5'] } : null,
        })),
      })),
      subscales: [{ id: 'ny', label: { da: 'Ny' }, dimensions: ['know', 'info'] }],
      bands: { enabled: true, source: 'aftale', layers: { within: [3, 4], between: [3.5, 4] } },
      scoring: { ...instrument.scoring, item_missing_min_share: 1, tie_from: 'items', overall: 'all_cells' },
    };
    await engine.client.call('instrument.set', { instrument: edited, step: 'edited' });
    const stored = (await engagementOf(engine)).instrument;
    expect(stored).toEqual({ ...edited, version: '1.1' });
    expect(await results()).toEqual(before);
    const file = engine.client.grant(engine.at('skema.json'));
    await engine.client.call('instrument.write', { file });
    expect(await engine.client.call('instrument.read', { file })).toEqual(stored);
    await engine.client.call('undo.undo', {});
    expect((await engagementOf(engine)).instrument).toEqual(instrument);
    expect((await engine.client.call('document.check', {})).ok).toBe(true);
    await engine.client.close();
  });

  it('that does not ask about the own group takes those relations along', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const instrument = builtInInstrument('rc-7');
    if (instrument === null) throw new Error('rc-7 is built in');
    const rating = { ...instrument.rating, own_group: false };
    await engine.client.call('instrument.set', {
      instrument: { ...instrument, id: 'egen', rating },
      step: 'imported',
    });
    expect((await engagementOf(engine)).relations).toBe('others');
    await engine.client.close();
  });
});
