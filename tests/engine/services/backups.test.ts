import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createStandard,
  DOCUMENT,
  failureOf,
  filesIn,
  fixtureWide,
  importSheet,
  makeEngine,
  readPublished,
  type TestEngine,
} from '../helpers.ts';

const answers = async ({ client }: TestEngine) =>
  (await client.call('engagement.overview', {})).rounds.map((round) => round.answers);

describe('backups', () => {
  it('are listed with date, size and what changed; going back can be taken back', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const { client } = engine;
    const [empty] = await client.call('backup.make', {});
    await importSheet(engine, fixtureWide, '2026-1');
    const full = await answers(engine);
    expect(full[0]).toBeGreaterThan(200);
    const restored = await client.call('backup.restore', { id: empty?.id ?? '' });
    expect(restored).toMatchObject({ open: true, fileName: DOCUMENT, saved: { state: 'saved' } });
    expect(await answers(engine)).toEqual([0, 0]);
    expect(readPublished(file, (db) => db.prepare('SELECT count(*) FROM rating').pluck().get())).toBe(0);
    const backups = await client.call('backup.list', {});
    expect(backups.map(({ reason, changes }) => [reason, changes])).toEqual([
      ['restore', { 'import.committed': 1 }],
      ['asked', { 'document.made': 1 }],
    ]);
    expect(backups.every(({ at, sizeBytes }) => at.startsWith('2026-03-03T') && sizeBytes > 4000)).toBe(true);
    const before = restored.revision;
    const back = await client.call('backup.restore', { id: backups[0]?.id ?? '' });
    expect(back.revision).toBeGreaterThan(before);
    expect(await answers(engine)).toEqual(full);
    expect(await client.call('document.check', {})).toEqual({ ok: true, findings: [] });
    await client.close();
    expect(filesIn(engine.folder)).toEqual([DOCUMENT]);
    expect(fs.readdirSync(engine.host.paths.sessions)).toEqual([]);
  });

  it('one that is not there any more is named, and nothing happens', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const failure = await failureOf(engine.client.call('backup.restore', { id: '../../x' }));
    expect([failure.code, failure.params]).toEqual(['backup.unknown', { backup: '../../x' }]);
    expect(await engine.client.call('backup.list', {})).toEqual([]);
    await engine.client.close();
  });

  it('is not restored over a document that changed elsewhere', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const [backup] = await engine.client.call('backup.make', {});
    await engine.client.call('engagement.setStatistics', { seed: 3 });
    fs.appendFileSync(file, 'x');
    const failure = await failureOf(engine.client.call('backup.restore', { id: backup?.id ?? '' }));
    expect(failure.code).toBe('document.changed-elsewhere');
    expect((await engine.client.call('engagement.overview', {})).engagement.statistics.seed).toBe(3);
    await engine.client.call('document.overwrite', {});
    await engine.client.close();
    expect(fs.readdirSync(engine.host.paths.sessions)).toEqual([]);
  });

  it('of a document that cannot be opened are found by its place and written out; the damaged one stays', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.call('backup.make', {});
    const wanted = await answers(engine);
    await engine.client.close();
    const damaged = Buffer.alloc(9000, 7);
    fs.writeFileSync(file, damaged);
    const document = engine.client.grant(file);
    expect((await failureOf(engine.client.call('engagement.open', { file: document }))).code).toBe(
      'document.not-samspil',
    );
    const [newest] = await engine.client.call('backup.list', { file: document });
    expect(newest).toMatchObject({ reason: 'asked' });
    const { bytes } = await engine.client.call('backup.writeCopy', {
      ...{ document, file: document, id: newest?.id ?? '' },
    });
    expect(bytes).toBe(newest?.sizeBytes);
    const [aside = ''] = filesIn(engine.folder).filter((name) => name !== DOCUMENT);
    expect(aside).toMatch(/ \(beskadiget 2026-03-0\d \d\d\.\d\d\)\.samspil$/u);
    expect(fs.readFileSync(engine.at(aside)).equals(damaged)).toBe(true);
    await engine.client.call('engagement.open', { file: document });
    expect(await answers(engine)).toEqual(wanted);
    await engine.client.close();
  });
});
