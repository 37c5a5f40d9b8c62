/** Benchmarks through the engine: consent in the document, the library in the app's folder, what may never get lost or out. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchmarkLibraryFile } from '../../../electron/engine/services/benchmark-library.ts';
import {
  EMPTY_LIBRARY,
  withEntry,
  type BenchmarkEntry,
  type BenchmarkLibrary,
} from '../../../shared/domain/benchmark/index.ts';
import { entryWith } from '../../shared/domain/benchmark/entries.ts';
import {
  createStandard,
  failureOf,
  fixtureWide,
  importSheet,
  makeEngine,
  makeFolder,
  readPublished,
  setup,
  type TestEngine,
} from '../helpers.ts';

const fileOf = (engine: TestEngine): string => engine.at('benchmarks.json');
const libraryOf = (engine: TestEngine): BenchmarkLibrary =>
  JSON.parse(fs.readFileSync(fileOf(engine), 'utf8')) as BenchmarkLibrary;
const state = (engine: TestEngine, round?: string) =>
  engine.client.call('benchmark.state', round === undefined ? {} : { round });

/** An engagement of the fixture, with answers. */
async function engagementWithAnswers(folder?: string, name?: string): Promise<TestEngine> {
  const engine = makeEngine(folder);
  await createStandard(engine, name);
  await importSheet(engine, fixtureWide, '2026-1');
  return engine;
}

async function addWithConsent(engine: TestEngine): Promise<BenchmarkEntry> {
  await engine.client.call('benchmark.setConsent', { given: true });
  await engine.client.call('benchmark.add', {});
  const [entry] = libraryOf(engine).entries.slice(-1);
  if (entry === undefined) throw new Error('Nothing was added');
  return entry;
}

/** Entries of other engagements of the same instrument, from what the engagement itself would add. */
const others = (like: BenchmarkEntry, within: readonly number[]): readonly BenchmarkEntry[] =>
  within.map((mean, at) => ({ ...like, id: `e${at}`, document: `other-${at}`, within: mean }));

describe('consent', () => {
  it('is noted in the document with its time, and travels with it', async () => {
    const engine = await engagementWithAnswers();
    expect((await state(engine)).consent).toEqual({ given: false, at: null });
    const given = await engine.client.call('benchmark.setConsent', { given: true });
    expect(given).toEqual({ given: true, at: expect.stringMatching(/^2026-03-03T14:0\d/u) as string });
    expect(await engine.client.call('benchmark.setConsent', { given: true })).toEqual(given);
    await engine.client.close();
    const stored = readPublished(engine.at('Børn & unge + 100 % #1.samspil'), (db) =>
      db.prepare("SELECT value FROM setting WHERE key = 'benchmark-consent'").pluck().get(),
    );
    expect(JSON.parse(String(stored))).toEqual(given);
  });

  it('comes before anything enters the library', async () => {
    const engine = await engagementWithAnswers();
    expect((await state(engine)).blocked).toBe('no-consent');
    expect((await failureOf(engine.client.call('benchmark.add', {}))).code).toBe('benchmark.no-consent');
    expect(fs.existsSync(fileOf(engine))).toBe(false);
    await engine.client.close();
  });

  it('withdrawn takes the entry out', async () => {
    const engine = await engagementWithAnswers();
    await addWithConsent(engine);
    expect((await state(engine)).entry).toMatchObject({ current: true });
    const withdrawn = await engine.client.call('benchmark.setConsent', { given: false });
    expect(withdrawn.given).toBe(false);
    expect(libraryOf(engine).entries).toEqual([]);
    expect(await state(engine)).toMatchObject({ entry: null, blocked: 'no-consent', library: [] });
    await engine.client.close();
  });

  it('withdrawn elsewhere counts here as soon as it is seen', async () => {
    const engine = await engagementWithAnswers();
    const entry = await addWithConsent(engine);
    await engine.client.call('benchmark.setConsent', { given: false });
    const stranger = { ...entry, document: 'other' };
    fs.writeFileSync(fileOf(engine), JSON.stringify({ schema: 1, entries: [entry, stranger] }));
    expect((await state(engine)).entry).toBeNull();
    expect(libraryOf(engine).entries).toEqual([stranger]);
    await engine.client.close();
  });
});

describe('an entry', () => {
  it('holds what the client may see of the round, and names nothing', async () => {
    const engine = await engagementWithAnswers();
    const entry = await addWithConsent(engine);
    const result = await engine.client.call('capacity.get', { audience: 'client' });
    expect(entry).toMatchObject({
      instrument: result.instrument,
      scale: { min: 1, max: 5 },
      groups: 3,
      year: 2026,
      visibleCells: result.cells.filter((cell) => cell.state === 'ok').length,
      within: result.indices.within.mean,
      between: result.indices.between.mean,
      dimensions: result.dimensions,
    });
    expect(Object.keys(entry).sort()).toEqual([
      'between',
      'dimensions',
      'document',
      'groups',
      'id',
      'instrument',
      'scale',
      'visibleCells',
      'within',
      'year',
    ]);
    const text = fs.readFileSync(fileOf(engine), 'utf8');
    for (const name of [setup.client, setup.name, 'Skolen', 'PPR', '2026-1', 'Før'])
      expect(text).not.toContain(name);
    const documentId = readDocumentId(engine);
    expect(text).not.toContain(documentId);
    await engine.client.close();
  });

  it('is replaced when the same engagement is added again, and left alone when nothing changed', async () => {
    const engine = await engagementWithAnswers();
    const first = await addWithConsent(engine);
    expect(await engine.client.call('benchmark.add', {})).toEqual({ changed: false });
    expect(libraryOf(engine).entries).toEqual([first]);
    // A second round with fewer people has other numbers; the entry stays that of the round that was added.
    const fewer = engine.at('fewer.csv');
    const [header, , ...rows] = fs.readFileSync(fixtureWide, 'utf8').trimEnd().split('\n');
    fs.writeFileSync(fewer, `${[header, ...rows].join('\n')}\n`);
    await importSheet(engine, fewer, '2026-2');
    expect((await state(engine, '2026-1')).entry).toMatchObject({ id: first.id, current: true });
    expect((await state(engine)).entry).toMatchObject({ id: first.id, current: false });
    expect(await engine.client.call('benchmark.add', { round: '2026-2' })).toEqual({ changed: true });
    const [second, ...more] = libraryOf(engine).entries;
    expect(more).toEqual([]);
    expect(second).toMatchObject({ document: first.document, year: 2026 });
    expect([second?.id, second?.within]).not.toEqual([first.id, first.within]);
    await engine.client.close();
  });

  it('can be taken out, once', async () => {
    const engine = await engagementWithAnswers();
    await addWithConsent(engine);
    expect(await engine.client.call('benchmark.remove', {})).toEqual({ changed: true });
    expect(await engine.client.call('benchmark.remove', {})).toEqual({ changed: false });
    expect(await state(engine)).toMatchObject({ entry: null, consent: { given: true }, blocked: null });
    await engine.client.close();
  });

  it('is not made of a round without visible numbers', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await engine.client.call('benchmark.setConsent', { given: true });
    expect((await state(engine)).blocked).toBe('nothing-visible');
    const refused = await failureOf(engine.client.call('benchmark.add', { round: '2026-1' }));
    expect(refused).toMatchObject({ code: 'benchmark.nothing-visible', params: { round: 'Før' } });
    expect((await failureOf(state(engine, '1999'))).code).toBe('round.unknown');
    await engine.client.close();
  });
});

describe('the place among others', () => {
  it('begins with five others and leaves the engagement’s own entry out', async () => {
    const engine = await engagementWithAnswers();
    const own = await addWithConsent(engine);
    const mean = own.within ?? NaN;
    const write = (entries: readonly BenchmarkEntry[]) =>
      fs.writeFileSync(fileOf(engine), JSON.stringify({ schema: 1, entries: [own, ...entries] }));
    write(others(own, [mean - 0.3, mean - 0.2, mean, mean + 0.1]));
    expect((await engine.client.call('benchmark.place', {})).within).toMatchObject({
      n: 4,
      lower: null,
      distribution: null,
      reason: 'too-few-engagements',
    });
    write(others(own, [mean - 0.3, mean - 0.2, mean, mean + 0.1, mean - 0.1]));
    const placed = await engine.client.call('benchmark.place', {});
    expect(placed).toMatchObject({ engagements: 5, needed: 5, round: '2026-1' });
    expect(placed.within).toMatchObject({ value: mean, lower: 3, equal: 1, higher: 1 });
    expect(placed.between).toMatchObject({ lower: 0, equal: 5, higher: 0 });
    expect(placed.dimensions.map(({ id }) => id)).toEqual(own.dimensions.map(({ id }) => id));
    const [known] = (await state(engine)).library;
    expect(known).toMatchObject({ engagements: 6, years: { first: 2026, last: 2026 } });
    await engine.client.close();
  });

  it('needs no consent: nothing is kept of it', async () => {
    const engine = await engagementWithAnswers();
    expect((await engine.client.call('benchmark.place', {})).engagements).toBe(0);
    expect(fs.existsSync(fileOf(engine))).toBe(false);
    await engine.client.close();
  });
});

describe('the library file', () => {
  it('that is damaged is told once and kept beside under a free name', async () => {
    const engine = await engagementWithAnswers();
    await engine.client.call('benchmark.setConsent', { given: true });
    for (const [number, text] of ['{"schema":1,"entries":[', '{"schema":1,"entries":[{}]}', ''].entries()) {
      fs.writeFileSync(fileOf(engine), text);
      const kept = `benchmarks.damaged-${number + 1}.json`;
      expect(await failureOf(engine.client.call('benchmark.add', {}))).toMatchObject({
        code: 'benchmark.damaged',
        params: { file: 'benchmarks.json', kept },
      });
      expect(fs.readFileSync(engine.at(kept), 'utf8')).toBe(text);
      expect(fs.existsSync(fileOf(engine))).toBe(false);
      expect(await engine.client.call('benchmark.add', {})).toEqual({ changed: true });
      expect(libraryOf(engine).entries).toHaveLength(1);
    }
    expect(fs.readdirSync(engine.folder).filter((name) => /lock|tmp/u.test(name))).toEqual([]);
    await engine.client.close();
  });

  it('of a newer version is left as it is', async () => {
    const engine = await engagementWithAnswers();
    const newer = '{"schema":2,"engagements":{}}';
    fs.writeFileSync(fileOf(engine), newer);
    expect(await failureOf(state(engine))).toMatchObject({
      code: 'benchmark.newer',
      params: { file: 'benchmarks.json' },
    });
    await engine.client.call('benchmark.setConsent', { given: true });
    expect((await failureOf(engine.client.call('benchmark.add', {}))).code).toBe('benchmark.newer');
    expect(fs.readFileSync(fileOf(engine), 'utf8')).toBe(newer);
    await engine.client.close();
  });

  it('loses no entry when two windows add at the same time', async () => {
    const folder = makeFolder();
    const engines = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => engagementWithAnswers(folder, `${name}.samspil`)),
    );
    await Promise.all(engines.map((one) => one.client.call('benchmark.setConsent', { given: true })));
    await Promise.all(engines.map((one) => one.client.call('benchmark.add', {})));
    const [first] = engines;
    if (first === undefined) throw new Error('no engine');
    const { entries } = libraryOf(first);
    expect(new Set(entries.map(({ document }) => document)).size).toBe(4);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(4);
    await Promise.all(engines.map((one) => one.client.close()));
  });

  it('takes over a lock that a crash left, and says so when another window holds it', async () => {
    const folder = makeFolder();
    const file = benchmarkLibraryFile(path.join(folder, 'benchmarks.json'), [1, 1]);
    const add = (document: string) => file.change((library) => withEntry(library, entryWith({ document })));
    const lock = path.join(folder, 'benchmarks.json.lock');
    fs.writeFileSync(lock, '999999999');
    expect((await add('a')).entries).toHaveLength(1);
    fs.writeFileSync(lock, String(process.pid));
    expect(await failureOf(add('b'))).toMatchObject({
      code: 'benchmark.in-use',
      params: { file: 'benchmarks.json' },
    });
    fs.rmSync(lock);
    expect((await file.read()).entries.map(({ document }) => document)).toEqual(['a']);
    expect(fs.readdirSync(folder)).toEqual(['benchmarks.json']);
  });

  it('is set aside once when two look at the same time', async () => {
    const folder = makeFolder();
    const file = benchmarkLibraryFile(path.join(folder, 'benchmarks.json'));
    fs.writeFileSync(path.join(folder, 'benchmarks.json'), '{');
    const kept = (await Promise.all([failureOf(file.read()), failureOf(file.read())])).map(
      ({ params }) => params['kept'],
    );
    expect(kept).toEqual(['benchmarks.damaged-1.json', 'benchmarks.damaged-1.json']);
    expect(fs.readdirSync(folder)).toEqual(['benchmarks.damaged-1.json']);
    expect(await file.read()).toEqual(EMPTY_LIBRARY);
  });

  it('is readable by its owner only', async () => {
    const engine = await engagementWithAnswers();
    await addWithConsent(engine);
    if (process.platform !== 'win32') expect(fs.statSync(fileOf(engine)).mode & 0o777).toBe(0o600);
    expect(path.dirname(fileOf(engine))).toBe(engine.folder);
    await engine.client.close();
  });
});

function readDocumentId(engine: TestEngine): string {
  return readPublished(engine.at('Børn & unge + 100 % #1.samspil'), (db) =>
    String(db.prepare('SELECT document_id FROM document').pluck().get()),
  );
}
