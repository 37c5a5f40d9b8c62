import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ApiEvents, FileToken } from '../../../shared/api/methods.ts';
import { builtInInstrument } from '../../../shared/domain/instrument/builtin.ts';
import {
  createStandard,
  DOCUMENT,
  failureOf,
  filesIn,
  fixtureWide,
  importSheet,
  makeEngine,
  readPublished,
  setup,
} from '../helpers.ts';

describe('an engagement', () => {
  it('is made from a setup, and comes back as it was given', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const before = await engine.client.call('engagement.overview', {});
    expect(before.engagement).toEqual({
      client: 'Kommune Ørsted',
      name: 'Børn og unge 2026',
      language: 'da',
      coreTask: '',
      purpose: '',
      instrument: builtInInstrument('relcap-6'),
      groups: [
        {
          id: 'A',
          name: { da: 'Skolen', en: 'The school' },
          level: 'employees',
          unit: null,
          invited: 6,
          aliases: ['Lærere', 'Skole'],
        },
        { id: 'B', name: { da: 'PPR' }, level: 'employees', unit: 'Øst', invited: 5, aliases: [] },
        { id: 'C', name: { da: 'Ledelsen' }, level: 'leaders', unit: null, invited: null, aliases: [] },
      ],
      relations: 'all',
      rounds: [
        { id: '2026-1', label: 'Før', instrumentHash: expect.stringMatching(/^[0-9a-f]{64}$/u) as string },
        { id: '2026-2', label: 'Efter', instrumentHash: expect.stringMatching(/^[0-9a-f]{64}$/u) as string },
      ],
      privacy: builtInInstrument('relcap-6')?.privacy,
      statistics: { seed: 1, finitePopulation: false, pairing: 'auto' },
    });
    await engine.client.close();
    const again = makeEngine(engine.folder);
    await again.client.call('engagement.open', { file: again.client.grant(file) });
    expect(await again.client.call('engagement.overview', {})).toEqual(before);
    await again.client.close();
    expect(filesIn(engine.folder)).toEqual([DOCUMENT]);
  });

  it('keeps listed relations in their order, and refuses unknown groups', async () => {
    const engine = makeEngine();
    const relations = [
      ['B', 'A'],
      ['A', 'B'],
      ['A', 'C'],
    ];
    const file = engine.client.grant(engine.at(DOCUMENT));
    const wrong = engine.client.call('engagement.createFromSetup', {
      file,
      force: false,
      setup: { ...setup, relations: [['A', 'X']] },
    });
    expect(await failureOf(wrong)).toMatchObject({
      code: 'setup.invalid',
      params: { field: 'relations[0][1]' },
    });
    expect(filesIn(engine.folder)).toEqual([]);
    await engine.client.call('engagement.createFromSetup', {
      file,
      force: false,
      setup: { ...setup, relations },
    });
    const { engagement } = await engine.client.call('engagement.overview', {});
    expect(engagement.relations).toEqual(relations);
    await engine.client.close();
  });

  it('is made from the start screen, replacing the file that the dialog asked about', async () => {
    const engine = makeEngine();
    const file = engine.at(DOCUMENT);
    fs.writeFileSync(file, 'something else');
    const state = await engine.client.call('engagement.create', {
      file: engine.client.grant(file),
      client: 'K',
      name: 'N',
      language: 'nb',
      instrument: 'rc-7',
    });
    expect(state).toMatchObject({
      open: true,
      client: 'K',
      name: 'N',
      saved: { state: 'saved' },
      recovered: false,
    });
    await engine.client.close();
    expect(readPublished(file, (db) => db.prepare('SELECT language FROM engagement').pluck().get())).toBe(
      'nb',
    );
  });

  it('does not replace a file from the command line without force; overrides win over the setup', async () => {
    const engine = makeEngine();
    const path = engine.at(DOCUMENT);
    fs.writeFileSync(path, 'kept');
    const file = engine.client.grant(path);
    const overrides = { client: 'Andet', language: 'en' as const };
    const refused = engine.client.call('engagement.createFromSetup', {
      file,
      setup,
      force: false,
      overrides,
    });
    expect(await failureOf(refused)).toMatchObject({ code: 'file.exists', params: { file: DOCUMENT } });
    expect(fs.readFileSync(path, 'utf8')).toBe('kept');
    await engine.client.call('engagement.createFromSetup', { file, setup, force: true, overrides });
    const { engagement } = await engine.client.call('engagement.overview', {});
    expect([engagement.client, engagement.language, engagement.name]).toEqual(['Andet', 'en', setup.name]);
    await engine.client.close();
  });

  it('asks for an open document where one is needed', async () => {
    const { client } = makeEngine();
    for (const method of ['engagement.overview', 'engagement.publish', 'document.check'] as const)
      expect((await failureOf(client.call(method, {}))).code, method).toBe('engagement.none-open');
    expect(await client.call('engagement.state', {})).toMatchObject({
      open: false,
      fileName: null,
      revision: 0,
    });
    await client.close();
  });

  it('stays open when another one cannot be opened, and is closed when it can', async () => {
    const engine = makeEngine();
    await createStandard(engine, 'one.samspil');
    fs.writeFileSync(engine.at('empty.samspil'), '');
    const broken = engine.client.call('engagement.open', {
      file: engine.client.grant(engine.at('empty.samspil')),
    });
    expect((await failureOf(broken)).code).toBe('document.empty');
    expect(await engine.client.call('engagement.state', {})).toMatchObject({ fileName: 'one.samspil' });
    await createStandard(engine, 'two.samspil');
    expect(await engine.client.call('engagement.state', {})).toMatchObject({ fileName: 'two.samspil' });
    expect(fs.readdirSync(path.join(engine.folder, 'sessions'))).toHaveLength(1);
    await engine.client.close();
    expect(fs.readdirSync(path.join(engine.folder, 'sessions'))).toEqual([]);
  });

  it('is opened once, however often it is asked for at the same time', async () => {
    const engine = makeEngine();
    const file = engine.client.grant(await createStandard(engine));
    await engine.client.call('engagement.close', {});
    const open = () => engine.client.call('engagement.open', { file });
    const states = await Promise.all([open(), open(), open()]);
    expect(states.map(({ open: isOpen }) => isOpen)).toEqual([true, true, true]);
    expect(fs.readdirSync(path.join(engine.folder, 'sessions'))).toHaveLength(1);
    await engine.client.close();
  });

  it('tells what changed', async () => {
    const engine = makeEngine();
    const changes: ApiEvents['changed'][] = [];
    const saved: string[] = [];
    engine.client.on('changed', (change) => changes.push(change));
    engine.client.on('saved', ({ state }) => saved.push(state));
    await createStandard(engine);
    expect(changes).toEqual([{ topics: ['session', 'engagement', 'responses', 'recent'] }]);
    expect(saved).toEqual(['saving', 'saved']);
    await engine.client.close();
    expect(changes.at(-1)).toEqual({ topics: ['session', 'engagement', 'responses', 'recent'] });
  });

  it('comes back with its unsaved changes in the engine that takes over from a killed one', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.call('engagement.close', { unsaved: 'keep' });
    expect(readPublished(file, (db) => db.prepare('SELECT count(*) FROM batch').pluck().get())).toBe(0);
    const next = makeEngine(engine.folder);
    const [left] = await next.client.call('recovery.list', {});
    expect(left).toMatchObject({ fileName: DOCUMENT, fits: true });
    const token = left?.token ?? ('' as FileToken);
    expect(await next.client.call('engagement.open', { file: token })).toMatchObject({
      open: true,
      recovered: true,
    });
    expect(await next.client.call('recovery.list', {})).toEqual([]);
    expect((await next.client.call('engagement.overview', {})).batches).toHaveLength(1);
    await next.client.close();
    expect(readPublished(file, (db) => db.prepare('SELECT count(*) FROM batch').pluck().get())).toBe(1);
  });
});

describe('recent documents and settings', () => {
  it('are kept, newest first, with tokens in the place of paths', async () => {
    const engine = makeEngine();
    await createStandard(engine, 'one.samspil');
    await createStandard(engine, 'two.samspil');
    await engine.client.call('settings.set', { theme: 'dark' });
    await engine.client.close();
    fs.rmSync(engine.at('one.samspil'));
    const again = makeEngine(engine.folder);
    expect(await again.client.call('settings.get', {})).toEqual({ language: 'da', theme: 'dark' });
    const recent = await again.client.call('recent.list', {});
    expect(recent.map(({ fileName, client, missing }) => [fileName, client, missing])).toEqual([
      ['two.samspil', setup.client, false],
      ['one.samspil', setup.client, true],
    ]);
    expect(JSON.stringify(recent)).not.toContain(path.dirname(engine.folder));
    const token = recent[0]?.token ?? ('' as FileToken);
    expect(await again.client.call('engagement.open', { file: token })).toMatchObject({
      fileName: 'two.samspil',
    });
    await again.client.close();
  });

  it.each(['', 'no json', '[]', '{"theme": 4}', '{"recent": [{}]}'])(
    'survive a settings file with %j',
    async (text) => {
      const folder = makeEngine().folder;
      fs.writeFileSync(path.join(folder, 'settings.json'), text);
      const { client } = makeEngine(folder);
      expect(await client.call('settings.get', {})).toEqual({ language: 'da', theme: 'system' });
      expect(await client.call('recent.list', {})).toEqual([]);
      expect(await client.call('settings.set', { language: 'nb' })).toEqual({
        language: 'nb',
        theme: 'system',
      });
      await client.close();
    },
  );

  it('do not keep a document from being opened when they cannot be written', async () => {
    const engine = makeEngine();
    fs.mkdirSync(engine.at('settings.json'));
    await createStandard(engine);
    expect(await engine.client.call('engagement.state', {})).toMatchObject({ open: true });
    await engine.client.close();
  });
});
