import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRecoverable, openDocument } from '../../../electron/engine/document/document.ts';
import {
  createStandard,
  DOCUMENT,
  documentHost,
  failureOf,
  fixtureWide,
  importSheet,
  makeEngine,
  makeFolder,
  readPublished,
  setup,
  type TestEngine,
} from '../helpers.ts';

const PASSPHRASE = 'hest batteri hæftemaskine';
/** What must not be readable anywhere: the client's name as SQLite stores it. */
const SECRET = Buffer.from(setup.client);

function filesUnder(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The settings remember a client's name beside the path; everything else under the folder is looked through. */
const readable = (engine: TestEngine) =>
  filesUnder(engine.folder).filter(
    (file) => path.basename(file) !== 'settings.json' && fs.readFileSync(file).includes(SECRET),
  );

async function makeProtected() {
  const engine = makeEngine();
  const file = await createStandard(engine);
  await importSheet(engine, fixtureWide, '2026-1');
  await engine.client.call('backup.make', {});
  const state = await engine.client.call('passphrase.set', { passphrase: PASSPHRASE });
  return { engine, file, state };
}

describe('a document under a passphrase', () => {
  it('is readable nowhere: not its file, not its session, not its backups', async () => {
    const { engine, state } = await makeProtected();
    expect(state).toMatchObject({ protected: true, saved: { state: 'saved' } });
    expect(readable(engine)).toEqual([]);
    await engine.client.call('engagement.setStatistics', { seed: 8 });
    expect(readable(engine)).toEqual([]);
    await engine.client.call('engagement.publish', {});
    await engine.client.call('backup.make', {});
    expect(readable(engine)).toEqual([]);
    await engine.client.close();
    expect(readable(engine)).toEqual([]);
    for (const file of filesUnder(engine.folder))
      expect(fs.readFileSync(file).includes(Buffer.from(PASSPHRASE)), file).toBe(false);
  });

  it('opens with it alone, and tells wrong, damaged and tampered apart', async () => {
    const { engine, file } = await makeProtected();
    const before = await engine.client.call('engagement.overview', {});
    await engine.client.close();
    const whole = fs.readFileSync(file);
    const open = (passphrase?: string) =>
      engine.client.call('engagement.open', {
        file: engine.client.grant(file),
        ...(passphrase === undefined ? {} : { passphrase }),
      });
    const codeOf = async (passphrase?: string) => {
      const { code, params } = await failureOf(open(passphrase));
      expect(params).toEqual({ file: DOCUMENT });
      return code;
    };
    expect(await codeOf()).toBe('document.passphrase-needed');
    expect(await codeOf('hest batteri')).toBe('document.passphrase-wrong');
    const flipped = Buffer.from(whole);
    flipped[5000] = (flipped[5000] ?? 0) ^ 1;
    fs.writeFileSync(file, flipped);
    expect(await codeOf(PASSPHRASE)).toBe('document.damaged');
    for (let size = 100; size < whole.length; size += 9973) {
      fs.writeFileSync(file, whole.subarray(0, size));
      expect(await codeOf(PASSPHRASE), `at ${size}`).toBe('document.damaged');
    }
    expect(fs.readdirSync(engine.host.paths.sessions)).toEqual([]);
    fs.writeFileSync(file, whole);
    expect(await open(PASSPHRASE)).toMatchObject({ open: true, protected: true });
    expect(await engine.client.call('engagement.overview', {})).toEqual(before);
    expect(await engine.client.call('document.check', {})).toEqual({ ok: true, findings: [] });
    await engine.client.close();
    const logs = filesUnder(engine.host.paths.logs).map((log) => fs.readFileSync(log, 'utf8'));
    expect(logs.join()).toContain('engagement.open');
    expect(logs.join()).not.toContain('batteri');
  });

  it('has another nonce each time it is saved', async () => {
    const { engine, file } = await makeProtected();
    const nonces = new Set<string>();
    for (const seed of [1, 2, 3]) {
      await engine.client.call('engagement.setStatistics', { seed });
      await engine.client.call('engagement.publish', {});
      nonces.add(fs.readFileSync(file).subarray(36, 48).toString('hex'));
    }
    expect(nonces.size).toBe(3);
    await engine.client.close();
  });

  it('comes back from a crash with every change, for who has the passphrase', async () => {
    const { engine, file } = await makeProtected();
    await engine.client.close();
    const host = documentHost(engine.folder);
    const crashed = await openDocument(file, host, { opener: PASSPHRASE });
    crashed.change(
      () => ({ action: 'test.changed', subject: null, counts: {} }),
      (db) => db.run("INSERT INTO setting (key, value) VALUES ('n', '7')"),
    );
    crashed.abandon();
    expect(readable(engine)).toEqual([]);
    expect(await findRecoverable(host)).toEqual([{ document: file, fits: true }]);
    expect((await failureOf(openDocument(file, host))).code).toBe('document.passphrase-needed');
    const again = await openDocument(file, host, { opener: PASSPHRASE });
    expect([again.recovered, again.db.get("SELECT value FROM setting WHERE key = 'n'")]).toEqual([
      true,
      { value: '7' },
    ]);
    await again.close();
    expect(fs.readdirSync(host.sessions)).toEqual([]);
  });

  it('undoes a change in memory too when it cannot be kept', async () => {
    const { engine, file } = await makeProtected();
    await engine.client.close();
    const document = await openDocument(file, documentHost(engine.folder), { opener: PASSPHRASE });
    const failing = () =>
      document.change(
        () => ({ action: 'test.x', subject: null, counts: {} }),
        (db) => {
          db.run("INSERT INTO setting (key, value) VALUES ('n', '1')");
          throw new Error('no');
        },
      );
    const { revision } = document;
    expect(failing).toThrow('no');
    expect([document.revision, document.db.get("SELECT 1 FROM setting WHERE key = 'n'")]).toEqual([
      revision,
      null,
    ]);
    await document.close();
  });

  it('takes another passphrase, and none, from who knows the one it has; backups follow', async () => {
    const { engine, file } = await makeProtected();
    const { client } = engine;
    const next = 'fire tilfældige ord til';
    const wrong = await failureOf(client.call('passphrase.change', { passphrase: 'forkert', next }));
    expect(wrong.code).toBe('document.passphrase-wrong');
    await client.call('passphrase.change', { passphrase: PASSPHRASE, next });
    await client.call('engagement.close', {});
    const open = (passphrase: string) =>
      client.call('engagement.open', { file: client.grant(file), passphrase });
    expect((await failureOf(open(PASSPHRASE))).code).toBe('document.passphrase-wrong');
    await open(next);
    const [backup] = await client.call('backup.list', {});
    await client.call('backup.restore', { id: backup?.id ?? '' });
    expect(readable(engine)).toEqual([]);
    expect((await failureOf(client.call('passphrase.remove', { passphrase: PASSPHRASE }))).code).toBe(
      'document.passphrase-wrong',
    );
    const state = await client.call('passphrase.remove', { passphrase: next });
    expect(state).toMatchObject({ protected: false, saved: { state: 'saved' } });
    expect(readPublished(file, (db) => db.prepare('SELECT client FROM engagement').pluck().get())).toBe(
      setup.client,
    );
    await client.call('backup.restore', { id: backup?.id ?? '' });
    await client.close();
    expect(fs.readdirSync(engine.host.paths.sessions)).toEqual([]);
  });

  it('goes on as it was when the protected file cannot be written', async () => {
    const engine = makeEngine();
    const folder = engine.at('dokumenter');
    fs.mkdirSync(folder);
    const file = path.join(folder, DOCUMENT);
    const { client } = engine;
    const token = client.grant(file);
    await client.call('engagement.createFromSetup', { file: token, setup, force: false });
    fs.renameSync(folder, `${folder}-væk`);
    const failure = await failureOf(client.call('passphrase.set', { passphrase: PASSPHRASE }));
    expect(failure.code).toBe('file.folder-missing');
    fs.renameSync(`${folder}-væk`, folder);
    expect((await client.call('engagement.state', {})).protected).toBe(false);
    await client.call('engagement.setStatistics', { seed: 4 });
    await client.close();
    expect(readPublished(file, (db) => db.prepare('SELECT count(*) FROM engagement').pluck().get())).toBe(1);
    expect(fs.readdirSync(engine.host.paths.sessions)).toEqual([]);
  });

  it('refuses what protects nothing', async () => {
    const { engine } = await makeProtected();
    const { client } = engine;
    const short = await failureOf(client.call('passphrase.change', { passphrase: PASSPHRASE, next: 'kort' }));
    expect([short.code, short.params]).toEqual(['passphrase.too-short', { least: 10 }]);
    const again = await failureOf(client.call('passphrase.set', { passphrase: PASSPHRASE }));
    expect(again.code).toBe('passphrase.already-set');
    await client.close();
    const plain = makeEngine(makeFolder());
    await createStandard(plain);
    const none = await failureOf(plain.client.call('passphrase.remove', { passphrase: PASSPHRASE }));
    expect(none.code).toBe('passphrase.not-set');
    await plain.client.close();
  });
});
