/** Licensed wording in a document: shown where our own stood, and nothing else changes. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInInstrument } from '../../../shared/domain/instrument/index.ts';
import {
  createStandard,
  failureOf,
  fixtureWide,
  importSheet,
  makeEngine,
  setup,
  type TestEngine,
} from '../helpers.ts';

const licensedOf = async (engine: TestEngine) => {
  const { engagement } = await engine.client.call('engagement.overview', {});
  return Object.fromEntries(
    engagement.instrument.dimensions.flatMap(({ items }) =>
      items.flatMap((item) => (item.licensed_text === null ? [] : [[item.id, item.licensed_text]])),
    ),
  );
};

describe('licensed texts', () => {
  it('change no number, no hash and no comparison of rounds, also of those asked before', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const results = (round: string, compare?: string) =>
      engine.client.call('capacity.get', {
        round,
        audience: 'consultant',
        ...(compare === undefined ? {} : { compare }),
      });
    const before = await results('2026-1');
    expect(
      await engine.client.call('instrument.setLicensedTexts', {
        texts: { know1: { da: 'Ord under licens', en: 'Licensed words' } },
      }),
    ).toEqual({ licensed: 1 });
    expect(await results('2026-1')).toEqual(before);
    await importSheet(engine, fixtureWide, '2026-2');
    const compared = await results('2026-2', '2026-1');
    expect(compared.instrument.hash).toBe(before.instrument.hash);
    expect(compared.change?.indices['within']?.reason).toBeUndefined();
    expect((await engine.client.call('document.check', {})).ok).toBe(true);
    await engine.client.close();
  });

  it('stand in the document, one language and item at a time, until they are taken away', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const set = (texts: Record<string, { da?: string; en?: string }>) =>
      engine.client.call('instrument.setLicensedTexts', { texts });
    await set({ know1: { da: 'Kend' }, info1: { da: 'Info' } });
    await set({ know1: { en: 'Know' } });
    await engine.client.call('engagement.close', {});
    await engine.client.call('engagement.open', { file: engine.client.grant(file) });
    expect(await licensedOf(engine)).toEqual({ know1: { da: 'Kend', en: 'Know' }, info1: { da: 'Info' } });
    expect(await set({ know1: { da: '', en: '' }, info1: { da: '' } })).toEqual({ licensed: 0 });
    const { engagement } = await engine.client.call('engagement.overview', {});
    expect(engagement.instrument).toEqual(builtInInstrument('relcap-6'));
    await engine.client.close();
  });

  it('that say nothing new are no change; of unknown items they are refused', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const set = (texts: Record<string, { da: string }>) =>
      engine.client.call('instrument.setLicensedTexts', { texts });
    await set({ know1: { da: 'Kend' } });
    const { revision } = await engine.client.call('engagement.state', {});
    await set({ know1: { da: ' Kend ' } });
    expect((await failureOf(set({ who1: { da: 'x' } }))).code).toBe('licensed-text.unknown-item');
    expect((await failureOf(set({ know1: { da: 'x'.repeat(1001) } }))).code).toBe('licensed-text.too-long');
    expect((await engine.client.call('engagement.state', {})).revision).toBe(revision);
    await engine.client.close();
  });

  it('are printed in the survey kit in their language, our own in the others', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await engine.client.call('instrument.setLicensedTexts', {
      texts: { know1: { da: 'Ord under licens om {group}' } },
    });
    const text = async (language: 'da' | 'en') => {
      const out = engine.at(`${language}.txt`);
      await engine.client.call('questionnaire.write', {
        file: engine.client.grant(out),
        language,
        jobId: 'j',
      });
      return fs.readFileSync(out, 'utf8');
    };
    expect(await text('da')).toContain('Ord under licens om');
    const english = await text('en');
    expect(english).not.toContain('Ord under licens');
    expect(english).toContain('knows our tasks');
    await engine.client.close();
  });

  it('can come with a new document; where they cannot be used no document is made', async () => {
    const engine = makeEngine();
    const create = (name: string, licensed: unknown) =>
      engine.client.call('engagement.createFromSetup', {
        file: engine.client.grant(engine.at(name)),
        setup,
        force: false,
        licensed,
      });
    expect((await failureOf(create('a.samspil', 'one line'))).code).toBe('licensed-text.line-count');
    expect(fs.existsSync(engine.at('a.samspil'))).toBe(false);
    await create('a.samspil', 'know1\tKend');
    expect(await licensedOf(engine)).toEqual({ know1: { da: 'Kend' } });
    await engine.client.close();
  });
});
