/** Faults of files and drives: each ends in a whole document and one clear sentence, with every change kept. */
import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RENAME_WAITS_MS, type WriteSteps } from '../../electron/engine/document/atomic-write.ts';
import {
  createDocument,
  findRecoverable,
  openDocument,
  type DocumentHost,
  type OpenDocument,
} from '../../electron/engine/document/document.ts';
import { workFrom } from '../../electron/engine/document/copy.ts';
import { deriveKey } from '../../electron/engine/document/envelope.ts';
import { makeSessionFolder } from '../../electron/engine/document/session-folder.ts';
import { MIGRATIONS } from '../../electron/engine/db/migrations/index.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { isFailure } from '../../shared/lib/failure.ts';
import { LANGUAGES } from '../../shared/lib/language.ts';
import { createRandom } from '../../shared/lib/random.ts';
import {
  createStandard,
  documentHost,
  failureOf,
  filesIn,
  fixtureWide,
  importSheet,
  makeEngine,
  makeFolder,
  readPublished,
} from '../engine/helpers.ts';

const NAME = 'Børn & unge + 100 % #1.samspil';
const change = (document: OpenDocument, value: number) =>
  document.change(
    () => ({ action: 'test.changed', subject: null, counts: {} }),
    (db) => db.run("INSERT OR REPLACE INTO setting (key, value) VALUES ('n', ?)", String(value)),
  );
const valueIn = (file: string) =>
  readPublished(file, (db) => {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    return Number(db.prepare("SELECT value FROM setting WHERE key = 'n'").pluck().get() ?? 0);
  });

async function make(more: Partial<DocumentHost> = {}) {
  const folder = makeFolder();
  const host = documentHost(folder, more);
  const file = path.join(folder, NAME);
  const document = await createDocument(file, host, () => undefined);
  return { folder, host, file, document };
}

/** Renames onto the document fail the given number of times with the given code. */
function heldSteps(code: string) {
  const state = { left: 0, tries: 0 };
  const steps: WriteSteps = {
    rename: (from, to) => {
      state.tries += 1;
      if (state.left-- > 0) return Promise.reject(Object.assign(new Error(code), { code }));
      return fs.promises.rename(from, to);
    },
    wait: () => Promise.resolve(),
  };
  return { state, steps };
}

describe('a document that other programs hold', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('is saved once they let go (%s)', async (code) => {
    const { state, steps } = heldSteps(code);
    const { file, document } = await make({ writeSteps: steps });
    change(document, 1);
    Object.assign(state, { left: 4, tries: 0 });
    await document.publish();
    expect([state.tries, valueIn(file), document.saved.state]).toEqual([5, 1, 'saved']);
    await document.close();
  });

  it.each([
    ['EPERM', 'file.no-access'],
    ['EBUSY', 'file.busy'],
  ])('for good (%s) leaves it as it was, says why, and keeps the change', async (code, said) => {
    const { state, steps } = heldSteps(code);
    const { folder, file, document } = await make({ writeSteps: steps });
    const before = fs.readFileSync(file);
    change(document, 1);
    state.left = RENAME_WAITS_MS.length + 1;
    expect((await failureOf(document.publish())).code).toBe(said);
    expect(document.saved).toMatchObject({ state: 'failed', failure: { code: said } });
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    expect(filesIn(folder)).toEqual([NAME]);
    // Save as is the way out; the document stays as it is.
    await document.saveAs(path.join(folder, 'Kopi.samspil'));
    expect(document.saved).toMatchObject({ state: 'saved', failure: null });
    expect(valueIn(path.join(folder, 'Kopi.samspil'))).toBe(1);
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    await document.close();
  });

  it.each([
    ['ENOSPC', 'file.disk-full'],
    ['EROFS', 'file.read-only'],
    ['EIO', 'file.not-writable'],
  ])('on a drive that says %s is untouched and not tried again and again', async (code, said) => {
    const { state, steps } = heldSteps(code);
    const { folder, file, document } = await make({ writeSteps: steps });
    change(document, 3);
    Object.assign(state, { left: 1, tries: 0 });
    expect((await failureOf(document.publish())).code).toBe(said);
    expect([state.tries, filesIn(folder)]).toEqual([1, [NAME]]);
    await document.close();
    expect(valueIn(file)).toBe(3);
  });
});

/** A file system of one megabyte, where this user may mount one. */
function smallDisk(): string | null {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-small-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
  if (!mounted) fs.rmdirSync(folder);
  return mounted ? folder : null;
}
const unmount = (folder: string) => {
  spawnSync('umount', ['-l', folder]);
  fs.rmSync(folder, { recursive: true, force: true });
};
const probe = smallDisk();
if (probe !== null) unmount(probe);

const onSmallDisk = (work: (disk: string) => Promise<void>) => async () => {
  const disk = smallDisk() ?? '';
  onTestFinished(() => unmount(disk));
  await work(disk);
};
const big = (document: OpenDocument) =>
  document.change(
    () => ({ action: 'test.x', subject: null, counts: {} }),
    (db) => db.run("INSERT INTO setting (key, value) VALUES ('big', ?)", JSON.stringify('x'.repeat(450_000))),
  );

// A drive that is really full: where no file system can be mounted, the codes above stand for it.
describe.runIf(probe !== null)('a full drive', () => {
  it(
    'of the document leaves it as it was, keeps the change, and saves when there is room',
    onSmallDisk(async (disk) => {
      const file = path.join(disk, NAME);
      const document = await createDocument(file, documentHost(makeFolder()), () => undefined);
      const before = fs.readFileSync(file);
      fs.writeFileSync(path.join(disk, 'other'), Buffer.alloc(500_000));
      big(document);
      const failure = await failureOf(document.publish());
      expect([failure.code, failure.params.file]).toEqual(['file.disk-full', NAME]);
      expect(fs.readFileSync(file).equals(before)).toBe(true);
      expect(filesIn(disk)).toEqual([NAME, 'other']);
      fs.rmSync(path.join(disk, 'other'));
      await document.close();
      expect(valueIn(file)).toBe(0);
    }),
  );

  it(
    'that became read-only: the document opens, says so when it is saved, and goes on by Save as',
    onSmallDisk(async (disk) => {
      const file = path.join(disk, NAME);
      const folder = makeFolder();
      const made = await createDocument(file, documentHost(folder), () => undefined);
      await made.close();
      const before = fs.readFileSync(file);
      spawnSync('mount', ['-o', 'remount,ro', disk]);
      const document = await openDocument(file, documentHost(folder));
      change(document, 6);
      const failure = await failureOf(document.publish());
      expect([failure.code, failure.params.file]).toEqual(['file.read-only', NAME]);
      expect(document.saved).toMatchObject({ state: 'failed', failure: { code: 'file.read-only' } });
      await document.saveAs(path.join(folder, 'Kopi.samspil'));
      await document.close();
      expect(valueIn(path.join(folder, 'Kopi.samspil'))).toBe(6);
      expect(fs.readFileSync(file).equals(before)).toBe(true);
      expect(fs.readdirSync(disk)).toEqual([NAME]);
    }),
  );

  it(
    'of the sessions undoes the change, of a protected document too',
    onSmallDisk(async (disk) => {
      const folder = makeFolder();
      const file = path.join(folder, NAME);
      const host = { ...documentHost(folder), sessions: path.join(disk, 'sessions') };
      const document = await createDocument(file, host, () => undefined);
      const key = await deriveKey('en lang sætning', { logN: 10, r: 8, p: 1 });
      const sealed = await makeSessionFolder(host.sessions, 'sealed');
      for (const protect of [false, true]) {
        if (protect)
          await document.exchange(sealed, () => workFrom(document.connection, sealed, key, undefined), {
            ...{ action: 'test.x', subject: null, counts: {} },
          });
        const { revision } = document;
        const { bavail, bsize } = fs.statfsSync(disk);
        fs.writeFileSync(path.join(disk, 'other'), Buffer.alloc(bavail * bsize - 100_000));
        const failure = await failureOf(() => big(document));
        expect([failure.code, document.revision]).toEqual(['file.disk-full', revision]);
        expect(document.db.get("SELECT 1 FROM setting WHERE key = 'big'")).toBeNull();
        fs.rmSync(path.join(disk, 'other'));
        change(document, 4);
      }
      await document.close();
      const again = await openDocument(file, documentHost(folder), { opener: 'en lang sætning' });
      expect(again.db.get("SELECT value FROM setting WHERE key = 'n'")).toEqual({ value: '4' });
      await again.close();
    }),
  );
});

/** What a process said that opened, changed and saved the document so often. */
async function race(file: string, folder: string, name: string, rounds: number): Promise<string> {
  const child = path.resolve('tests/failure/racing-child.ts');
  const args = ['--disable-warning=ExperimentalWarning', child, file, folder, name, String(rounds)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout;
}

describe('two engines that race for one document', () => {
  it('never lose a saved change: one is told that it changed elsewhere', async () => {
    const { file, host, document } = await make();
    await document.close();
    const other = documentHost(makeFolder());
    for (let round = 1; round <= 6; round += 1) {
      const both = [await openDocument(file, host), await openDocument(file, other)] as const;
      change(both[0], 10 * round);
      change(both[1], 10 * round + 1);
      const ends = await Promise.allSettled(both.map((one) => one.publish()));
      const saved = ends.map(({ status }) => status === 'fulfilled');
      expect(saved.filter(Boolean), `round ${round}`).toHaveLength(1);
      const reason: unknown = ends.find((end) => end.status === 'rejected')?.reason;
      expect(isFailure(reason) && reason.code).toBe('document.changed-elsewhere');
      expect(valueIn(file)).toBe(10 * round + (saved[0] === true ? 0 : 1));
      for (const one of both) await one.discard();
    }
  });

  it(
    'from two processes, saving as fast as they can: what one was told is saved, the other has built on',
    { timeout: 120_000 },
    async () => {
      const { folder, file, document } = await make();
      await document.close();
      const said = await Promise.all(['a', 'b'].map((name) => race(file, folder, name, 15)));
      const done = said.flatMap((text) => [...text.matchAll(/^done (.+)$/gmu)].map(([, mark]) => mark));
      const marks = readPublished(file, (db) => {
        expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
        return JSON.parse(
          String(db.prepare("SELECT value FROM setting WHERE key = 'marks'").pluck().get()),
        ) as string[];
      });
      expect([...marks].sort()).toEqual([...done].sort());
      expect(done.length).toBeGreaterThan(0);
      expect(said.join('').match(/^(?:done|told) /gmu)).toHaveLength(30);
    },
  );
});

describe('a file that is something else when it is to be saved', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['a text', Buffer.from('Navn;Svar\r\n')],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['cut', null],
  ])('%s: is not written over, and nothing is lost', async (_, bytes) => {
    const { file, host, document } = await make();
    change(document, 5);
    const theirs = bytes ?? fs.readFileSync(file).subarray(0, 9000);
    fs.writeFileSync(file, theirs);
    expect((await failureOf(document.publish())).code).toBe('document.changed-elsewhere');
    expect(fs.readFileSync(file).equals(theirs)).toBe(true);
    document.abandon();
    expect(await findRecoverable(host)).toEqual([{ document: file, fits: false }]);
  });

  it('a folder: says so', async () => {
    const { file, document } = await make();
    change(document, 5);
    fs.rmSync(file);
    fs.mkdirSync(file);
    const failure = await failureOf(document.publish());
    expect(['document.changed-elsewhere', 'file.is-folder']).toContain(failure.code);
    fs.rmdirSync(file);
    await document.close();
    expect(valueIn(file)).toBe(5);
  });
});

describe('a migration', () => {
  it('that cannot be backed up before leaves document and sessions as they were', async () => {
    const { folder, file, host, document } = await make();
    await document.close();
    const before = fs.readFileSync(file);
    const step = {
      version: MIGRATIONS.length + 1,
      slug: 'later',
      up: (db: { execute(sql: string): void }) =>
        db.execute('CREATE TABLE later (n INTEGER PRIMARY KEY) STRICT'),
    };
    const backups = path.join(folder, 'no-folder');
    fs.writeFileSync(backups, 'a file in the place of the folder');
    const failing = openDocument(file, { ...host, backups, migrations: [...MIGRATIONS, step] });
    await expect(failing).rejects.toThrow();
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    expect(fs.readdirSync(host.sessions)).toEqual([]);
    const opened = await openDocument(file, { ...host, migrations: [...MIGRATIONS, step] });
    await opened.close();
  });
});

describe('a document whose bytes were spoilt', () => {
  const CODES = [
    'document.empty',
    'document.not-samspil',
    'document.truncated',
    'document.damaged',
    'document.newer',
    'document.in-use',
  ];

  async function filled() {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.close();
    return { engine, file, whole: fs.readFileSync(file) };
  }

  /** What opening ends in; the file is never changed by it, and nothing is left behind. */
  async function opening(file: string, host: DocumentHost, bytes: Buffer): Promise<string> {
    fs.writeFileSync(file, bytes);
    try {
      const opened = await openDocument(file, host);
      await opened.close();
      return 'opened';
    } catch (error) {
      if (!isFailure(error)) throw error;
      for (const language of LANGUAGES)
        expect(wordsOf(language).failure(error.code, error.params)).toContain(path.basename(file));
      return error.code;
    } finally {
      expect(fs.readFileSync(file).equals(bytes)).toBe(true);
      expect(fs.readdirSync(host.sessions)).toEqual([]);
    }
  }

  it('cut at every 1,000th byte is refused with a sentence', async () => {
    const { engine, file, whole } = await filled();
    const host = documentHost(engine.folder);
    for (let size = 0; size < whole.length; size += 1000)
      expect(CODES, `at ${size}`).toContain(await opening(file, host, whole.subarray(0, size)));
  });

  it('by flipped bits opens whole or is refused with a sentence', async () => {
    const { engine, file, whole } = await filled();
    const host = documentHost(engine.folder);
    const random = createRandom(3);
    for (let round = 0; round < 60; round += 1) {
      const bytes = Buffer.from(whole);
      // Half of them in the header and the list of tables, where they do most.
      const at = Math.floor(random.next() * (round % 2 === 0 ? 8192 : bytes.length));
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random.next() * 8));
      expect([...CODES, 'opened'], `bit of byte ${at}`).toContain(await opening(file, host, bytes));
    }
  });
});
