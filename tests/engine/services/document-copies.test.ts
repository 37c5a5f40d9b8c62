import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createStandard,
  DOCUMENT,
  failureOf,
  filesIn,
  fixtureLong,
  fixtureWide,
  importSheet,
  isOwnerMark,
  makeEngine,
  readPublished,
} from '../helpers.ts';
import type { TestEngine } from '../helpers.ts';

const SEED = 'engagement.setStatistics';
const seedOf = (file: string): number =>
  readPublished(
    file,
    (db) =>
      (
        JSON.parse(
          String(db.prepare("SELECT value FROM setting WHERE key = 'statistics'").pluck().get()),
        ) as {
          seed: number;
        }
      ).seed,
  );
const marksIn = (folder: string) => fs.readdirSync(folder).filter(isOwnerMark);
const setSeed = ({ client }: TestEngine, seed: number) => client.call(SEED, { seed });

/** Two engines of two computers with folders of their own; the second one has written the document that the first has open. */
async function changedElsewhere() {
  const here = makeEngine();
  const file = await createStandard(here);
  const there = makeEngine();
  await there.client.call('engagement.open', { file: there.client.grant(file) });
  await setSeed(there, 22);
  await there.client.close();
  return { here, there, file };
}

describe('a document that changed elsewhere', () => {
  it('is noticed when the window looks, with and without changes of its own', async () => {
    const { here, file } = await changedElsewhere();
    const seen = await here.client.call('document.lookElsewhere', {});
    expect(seen).toMatchObject({ state: 'changed', unsaved: false, owners: [] });
    expect(seen.theirs?.sizeBytes).toBe(fs.statSync(file).size);
    await setSeed(here, 11);
    expect(await here.client.call('document.lookElsewhere', {})).toMatchObject({
      state: 'changed',
      unsaved: true,
    });
    await here.client.call('document.overwrite', {});
    expect(await here.client.call('document.lookElsewhere', {})).toMatchObject({
      state: 'same',
      unsaved: false,
    });
    fs.rmSync(file);
    expect(await here.client.call('document.lookElsewhere', {})).toMatchObject({
      state: 'missing',
      theirs: null,
    });
    await here.client.close();
  });

  it('that was touched only is the same', async () => {
    const here = makeEngine();
    const file = await createStandard(here);
    fs.utimesSync(file, new Date(2031, 1, 1), new Date(2031, 1, 1));
    expect(await here.client.call('document.lookElsewhere', {})).toMatchObject({ state: 'same' });
    await here.client.close();
  });

  it('keeps both: ours goes on beside it under a name that says so', async () => {
    const { here, file } = await changedElsewhere();
    await setSeed(here, 11);
    const stopped = await failureOf(here.client.call('engagement.publish', {}));
    expect([stopped.code, stopped.params]).toEqual(['document.changed-elsewhere', { file: DOCUMENT }]);
    const state = await here.client.call('document.keepBoth', {});
    expect(state.fileName).toMatch(
      /^Børn & unge \+ 100 % #1 \(mine ændringer 2026-03-0\d \d\d\.\d\d\)\.samspil$/u,
    );
    expect(state.saved).toMatchObject({ state: 'saved', failure: null });
    const ours = here.at(state.fileName ?? '');
    expect([seedOf(file), seedOf(ours)]).toEqual([22, 11]);
    await setSeed(here, 12);
    await here.client.call('engagement.close', {});
    expect([seedOf(file), seedOf(ours)]).toEqual([22, 12]);
    expect(filesIn(here.folder)).toEqual([state.fileName, DOCUMENT].sort());
    expect(marksIn(here.folder)).toEqual([]);
    const [recent] = await here.client.call('recent.list', {});
    expect(recent?.fileName).toBe(state.fileName);
  });

  it('takes theirs; ours is a backup that can be gone back to', async () => {
    const { here, file } = await changedElsewhere();
    await setSeed(here, 11);
    const state = await here.client.call('document.takeTheirs', {});
    expect(state).toMatchObject({ open: true, saved: { state: 'saved' } });
    expect((await here.client.call('engagement.overview', {})).engagement.statistics.seed).toBe(22);
    expect(seedOf(file)).toBe(22);
    const [backup] = await here.client.call('backup.list', {});
    expect(backup).toMatchObject({ reason: 'theirs', changes: { 'statistics.set': 1 } });
    await here.client.call('backup.restore', { id: backup?.id ?? '' });
    expect((await here.client.call('engagement.overview', {})).engagement.statistics.seed).toBe(11);
    expect(seedOf(file)).toBe(11);
    await here.client.close();
    expect(fs.readdirSync(here.host.paths.sessions)).toEqual([]);
  });

  it('overwrites; theirs is a backup', async () => {
    const { here, file } = await changedElsewhere();
    const theirs = fs.readFileSync(file);
    await setSeed(here, 11);
    await here.client.call('document.overwrite', {});
    expect(seedOf(file)).toBe(11);
    const backups = await here.client.call('backup.list', {});
    const kept = backups.find(({ reason }) => reason === 'overwrite');
    const [id = ''] = fs.readdirSync(here.host.paths.backups ?? '');
    const bytes = fs.readFileSync(path.join(here.host.paths.backups ?? '', id, kept?.id ?? ''));
    expect(bytes.equals(theirs)).toBe(true);
    await here.client.close();
  });

  it('that cannot be opened any more leaves ours open', async () => {
    const { here, file } = await changedElsewhere();
    await setSeed(here, 11);
    fs.writeFileSync(file, '');
    expect((await failureOf(here.client.call('document.takeTheirs', {}))).code).toBe('document.empty');
    await setSeed(here, 13);
    await here.client.call('document.overwrite', {});
    expect(seedOf(file)).toBe(13);
    await here.client.close();
  });
});

describe('a document that someone else has open', () => {
  it('says who, and is opened for reading only when asked', async () => {
    const here = makeEngine();
    const file = await createStandard(here);
    const there = makeEngine();
    const state = await there.client.call('engagement.open', {
      file: there.client.grant(file),
      readOnly: true,
    });
    expect(state.owner).toMatchObject({ host: os.hostname(), here: true });
    expect(state.saved.state).toBe('read-only');
    expect(marksIn(here.folder)).toHaveLength(1);
    const refused = await failureOf(setSeed(there, 5));
    expect([refused.code, refused.params]).toEqual(['document.read-only', { file: DOCUMENT }]);
    const before = fs.readFileSync(file);
    await there.client.close();
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    expect(marksIn(here.folder)).toHaveLength(1);
    await here.client.close();
    expect(marksIn(here.folder)).toEqual([]);
  });

  it('goes on in a copy by Save as', async () => {
    const here = makeEngine();
    const file = await createStandard(here);
    await here.client.close();
    await here.client.call('engagement.open', { file: here.client.grant(file), readOnly: true });
    const copy = here.at('Kopi æøå & 1.samspil');
    const state = await here.client.call('document.saveAs', { file: here.client.grant(copy) });
    expect(state).toMatchObject({ fileName: 'Kopi æøå & 1.samspil', saved: { state: 'saved' } });
    await setSeed(here, 9);
    await here.client.close();
    expect([seedOf(file), seedOf(copy)]).toEqual([1, 9]);
  });
});

describe('Save as', () => {
  it('leaves the old document as it was last saved and goes on in the new one, over a file that stood there', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await setSeed(engine, 5);
    const target = engine.at('Ny.samspil');
    fs.writeFileSync(target, 'old');
    await engine.client.call('document.saveAs', { file: engine.client.grant(target) });
    expect([seedOf(file), seedOf(target)]).toEqual([1, 5]);
    expect(marksIn(engine.folder)).toHaveLength(1);
    await engine.client.close();
    expect(filesIn(engine.folder)).toEqual([DOCUMENT, 'Ny.samspil']);
    expect(fs.readdirSync(engine.host.paths.sessions)).toEqual([]);
  });

  it('that fails leaves the session with its document', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await setSeed(engine, 5);
    const nowhere = engine.client.grant(engine.at(path.join('nothing', 'a.samspil')));
    const failure = await failureOf(engine.client.call('document.saveAs', { file: nowhere }));
    expect(failure.code).toBe('file.folder-missing');
    expect(await engine.client.call('engagement.state', {})).toMatchObject({
      fileName: DOCUMENT,
      saved: { state: 'unsaved' },
    });
    await engine.client.close();
    expect(seedOf(file)).toBe(5);
  });
});

describe('a copy that leaves something out', () => {
  it('of the structure is a new engagement without answers, rounds and names', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const before = await engine.client.call('engagement.overview', {});
    const copy = engine.at('Ny.samspil');
    expect(await engine.client.call('document.copyStructure', { file: engine.client.grant(copy) })).toEqual({
      fileName: 'Ny.samspil',
    });
    expect(await engine.client.call('engagement.overview', {})).toEqual(before);
    await engine.client.call('engagement.open', { file: engine.client.grant(copy) });
    const { engagement, batches, rounds } = await engine.client.call('engagement.overview', {});
    expect([engagement.client, engagement.name, rounds, batches]).toEqual(['', '', [], []]);
    expect([engagement.groups, engagement.instrument]).toEqual([
      before.engagement.groups,
      before.engagement.instrument,
    ]);
    expect(await engine.client.call('document.check', {})).toEqual({ ok: true, findings: [] });
    await engine.client.close();
    const ids = [engine.at(DOCUMENT), copy].map((file) =>
      readPublished(file, (db) =>
        db.prepare('SELECT document_id, hex(person_secret) AS secret FROM document').get(),
      ),
    ) as { document_id: string; secret: string }[];
    expect(ids[0]?.document_id).not.toBe(ids[1]?.document_id);
    expect(ids[0]?.secret).not.toBe(ids[1]?.secret);
  });

  it('of the results shows what the client may see and holds no answer', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    await importSheet(engine, fixtureLong, '2026-2');
    const wanted = await engine.client.call('capacity.get', { audience: 'client', round: '2026-1' });
    const change = await engine.client.call('capacity.get', {
      ...{ audience: 'client', round: '2026-2', compare: '2026-1' },
    });
    const copy = engine.at('Resultater.samspil');
    const { rounds } = await engine.client.call('document.copyAggregates', {
      file: engine.client.grant(copy),
    });
    expect(rounds).toBe(2);
    await engine.client.call('engagement.open', { file: engine.client.grant(copy) });
    for (const audience of ['client', 'consultant'] as const)
      expect(await engine.client.call('capacity.get', { audience, round: '2026-1' })).toEqual(wanted);
    expect(
      await engine.client.call('capacity.get', { audience: 'client', round: '2026-2', compare: '2026-1' }),
    ).toEqual(change);
    await engine.client.close();
    readPublished(copy, (db) => {
      for (const table of ['rating', 'respondent', 'person', 'comment', 'batch', 'saved_mapping'])
        expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
    });
    expect(fs.readFileSync(copy).includes('fixture_wide.csv')).toBe(false);
  });

  it('is not written over the document that is open', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const open = engine.client.grant(file);
    for (const method of ['document.copyStructure', 'document.copyAggregates'] as const)
      expect((await failureOf(engine.client.call(method, { file: open }))).code).toBe('file.same-as-open');
    await engine.client.close();
  });
});
