import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SavedState } from '../../../shared/api/methods.ts';
import { isWhole } from '../../../electron/engine/db/structure.ts';
import { schemaVersion, type Migration } from '../../../electron/engine/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/engine/db/migrations/index.ts';
import { listBackups } from '../../../electron/engine/document/backups.ts';
import {
  createDocument,
  findRecoverable,
  openDocument,
  type DocumentHost,
  type OpenDocument,
} from '../../../electron/engine/document/document.ts';
import { readDocument } from '../../../electron/engine/document/read-only.ts';
import { documentHost, failureOf, filesIn, makeFolder, readPublished } from '../helpers.ts';

const NAME = 'Å & + # 50 %.samspil';
const KNOWN = schemaVersion(MIGRATIONS);
const change = (document: OpenDocument, value: number) =>
  document.change(
    () => ({ action: 'test.changed', subject: null, counts: { value } }),
    (db) => db.run("INSERT OR REPLACE INTO setting (key, value) VALUES ('n', ?)", String(value)),
  );
const settingOf = (document: OpenDocument) =>
  document.db.get<{ value: string }>("SELECT value FROM setting WHERE key = 'n'")?.value ?? null;
const publishedSetting = (file: string) =>
  readPublished(file, (db) => db.prepare("SELECT value FROM setting WHERE key = 'n'").pluck().get() ?? null);

async function make(more: Partial<DocumentHost> = {}) {
  const folder = makeFolder();
  const host = documentHost(folder, more);
  const file = path.join(folder, NAME);
  const document = await createDocument(file, host, () => undefined);
  return { folder, host, file, document, sessions: () => fs.readdirSync(host.sessions) };
}

afterEach(() => {
  vi.useRealTimers();
});

/** Ends a test that hangs; a busy machine may need its time. */
const PATIENCE = { timeout: 30_000 };

describe('a new document', () => {
  it('is published at once as a plain database with a rollback journal', async () => {
    const { folder, file, document } = await make();
    expect(filesIn(folder)).toEqual([NAME]);
    readPublished(file, (db) => {
      expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
      expect(db.pragma('application_id', { simple: true })).toBe(0x53_4d_53_50);
      expect(db.pragma('user_version', { simple: true })).toBe(KNOWN);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(db.prepare('SELECT revision, created_by FROM document').all()).toEqual([
        { revision: 1, created_by: '0.0.0-test' },
      ]);
    });
    expect(document.saved).toMatchObject({ state: 'saved', failure: null });
    await document.close();
  });

  it('leaves nothing when its folder is missing, and nothing when filling it fails', async () => {
    const folder = makeFolder();
    const host = documentHost(folder);
    const failure = await failureOf(
      createDocument(path.join(folder, 'nothing', NAME), host, () => undefined),
    );
    expect(failure.code).toBe('file.folder-missing');
    const fault = new Error('filling');
    const filling = createDocument(path.join(folder, NAME), host, () => {
      throw fault;
    });
    await expect(filling).rejects.toBe(fault);
    expect(filesIn(folder)).toEqual([]);
    expect(fs.readdirSync(host.sessions)).toEqual([]);
  });
});

describe('an open document', () => {
  it('works on a copy alone, with the settings that keep changes', async () => {
    const { folder, document, sessions } = await make();
    const { connection } = document;
    expect(connection.pragma('journal_mode')).toBe('delete');
    expect(connection.pragma('locking_mode')).toBe('exclusive');
    expect(connection.pragma('synchronous')).toBe(2);
    expect(connection.pragma('foreign_keys')).toBe(1);
    expect(sessions()).toHaveLength(1);
    expect(filesIn(folder)).toEqual([NAME]);
    await document.close();
    expect(sessions()).toEqual([]);
  });

  it('comes back equal after it was closed', async () => {
    const { file, host, document } = await make();
    change(document, 42);
    const { revision } = document;
    await document.close();
    const again = await openDocument(file, host);
    expect(settingOf(again)).toBe('42');
    expect(again.revision).toBe(revision);
    expect(again.saved.state).toBe('saved');
    expect(again.recovered).toBe(false);
    await again.close();
  });

  it('is not written when nothing changed', async () => {
    const { file, host, document } = await make();
    await document.close();
    const before = fs.readFileSync(file);
    const { mtimeMs, ino } = fs.statSync(file);
    const again = await openDocument(file, host);
    await again.publish();
    await again.close();
    expect(fs.statSync(file)).toMatchObject({ mtimeMs, ino });
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });

  it('publishes by itself after the last change and tells its state', async () => {
    const states: SavedState['state'][] = [];
    const { file, document } = await make({ publishAfterMs: 30, onSaved: ({ state }) => states.push(state) });
    states.length = 0;
    change(document, 1);
    change(document, 2);
    expect(publishedSetting(file)).toBeNull();
    await vi.waitFor(() => expect(publishedSetting(file)).toBe('2'), PATIENCE);
    await vi.waitFor(() => expect(document.saved.state).toBe('saved'), PATIENCE);
    expect(states).toEqual(['unsaved', 'unsaved', 'saving', 'saved']);
    await document.close();
  });

  it('keeps a change that comes while it publishes', async () => {
    const { file, host, document } = await make();
    change(document, 1);
    const publishing = document.publish();
    await Promise.resolve();
    change(document, 2);
    await publishing;
    await document.publish();
    expect(document.saved.state).toBe('saved');
    expect(publishedSetting(file)).toBe('2');
    await document.close();
    const again = await openDocument(file, host);
    expect(settingOf(again)).toBe('2');
    await again.close();
  });

  it('undoes a change that throws, and its revision', async () => {
    const { document } = await make();
    const { revision } = document;
    const failing = () =>
      document.change(
        () => ({ action: 'test.x', subject: null, counts: {} }),
        (db) => {
          db.run("INSERT INTO setting (key, value) VALUES ('n', '1')");
          throw new Error('no');
        },
      );
    expect(failing).toThrow('no');
    expect([settingOf(document), document.revision]).toEqual([null, revision]);
    expect(document.saved.state).toBe('saved');
    await document.close();
  });

  it('is written again where it vanished', async () => {
    const { file, document } = await make();
    fs.rmSync(file);
    change(document, 5);
    await document.close();
    expect(publishedSetting(file)).toBe('5');
  });
});

describe('a document that changed elsewhere', () => {
  it('is not overwritten; the session keeps the change', async () => {
    const { file, host, document, sessions } = await make();
    const first = fs.readFileSync(file);
    await document.close();
    const [one, two] = [await openDocument(file, host), await openDocument(file, host)];
    change(one, 1);
    await one.close();
    const theirs = fs.readFileSync(file);
    expect(theirs.equals(first)).toBe(false);
    change(two, 2);
    const failure = await failureOf(two.close());
    expect([failure.code, failure.params]).toEqual(['document.changed-elsewhere', { file: NAME }]);
    expect(two.saved).toMatchObject({ state: 'failed', failure: { code: 'document.changed-elsewhere' } });
    expect(fs.readFileSync(file).equals(theirs)).toBe(true);
    expect(settingOf(two)).toBe('2');
    expect(sessions()).toHaveLength(1);
    await two.close('keep');
    expect(sessions()).toHaveLength(1);
    expect(await findRecoverable(host)).toEqual([{ document: file, fits: false }]);
  });

  it('may be touched without being changed', async () => {
    const { file, document } = await make();
    fs.utimesSync(file, new Date(2030, 1, 1), new Date(2030, 1, 1));
    change(document, 3);
    await document.close();
    expect(publishedSetting(file)).toBe('3');
  });
});

describe('a document that cannot be written', () => {
  it('keeps its session, says why, and is saved when it can be again', async () => {
    const { folder, file, document, sessions } = await make();
    const away = `${folder}-away`;
    const work = path.join(folder, 'documents');
    fs.mkdirSync(work);
    const moved = path.join(work, NAME);
    await document.close();
    fs.renameSync(file, moved);
    const again = await openDocument(moved, documentHost(folder));
    change(again, 9);
    fs.renameSync(work, away);
    fs.writeFileSync(work, 'a file where the folder was');
    const failure = await failureOf(again.publish());
    expect(failure.code).toBe('file.folder-missing');
    expect(again.saved).toMatchObject({ state: 'failed', failure: { code: 'file.folder-missing' } });
    expect(sessions()).toHaveLength(1);
    fs.rmSync(work);
    fs.renameSync(away, work);
    await again.close();
    expect(publishedSetting(moved)).toBe('9');
    expect(sessions()).toEqual([]);
  });
});

describe('a full disk', () => {
  it('undoes the change with a Failure; the document goes on', async () => {
    const { file, document } = await make();
    const pages = Number(document.connection.pragma('page_count'));
    document.connection.pragma(`max_page_count = ${pages + 2}`);
    const big = () =>
      document.change(
        () => ({ action: 'test.x', subject: null, counts: {} }),
        (db) =>
          db.run("INSERT INTO setting (key, value) VALUES ('big', ?)", JSON.stringify('x'.repeat(200_000))),
      );
    const failure = await failureOf(big);
    expect([failure.code, failure.params.file]).toEqual(['file.disk-full', NAME]);
    expect(document.saved.state).toBe('saved');
    document.connection.pragma('max_page_count = 1000000');
    big();
    await document.close();
    expect(readPublished(file, (db) => db.prepare('SELECT count(*) FROM setting').pluck().get())).toBe(1);
  });

  it('where sessions cannot be made is named', async () => {
    const folder = makeFolder();
    fs.writeFileSync(path.join(folder, 'sessions'), '');
    const host = documentHost(folder);
    const failure = await failureOf(createDocument(path.join(folder, NAME), host, () => undefined));
    expect(failure.code).toMatch(/^file\.(folder-missing|not-writable)$/u);
    expect(fs.readdirSync(folder).sort()).toEqual(['sessions']);
  });
});

describe('a session', () => {
  it('is for its user alone', async () => {
    const { host, document, sessions } = await make();
    const [name = ''] = sessions();
    expect(fs.statSync(path.join(host.sessions, name)).mode & 0o077).toBe(0);
    await document.close();
  });
});

describe('a session that a crash left', () => {
  it('is taken up again with its changes when the document is as it was', async () => {
    const { file, host, document, sessions } = await make();
    change(document, 7);
    document.abandon();
    expect(publishedSetting(file)).toBeNull();
    expect(await findRecoverable(host)).toEqual([{ document: file, fits: true }]);
    const again = await openDocument(file, host);
    expect([again.recovered, settingOf(again), again.saved.state]).toEqual([true, '7', 'unsaved']);
    await again.close();
    expect(publishedSetting(file)).toBe('7');
    expect(sessions()).toEqual([]);
  });

  it('is swept when it holds nothing new', async () => {
    const { file, host, document, sessions } = await make();
    document.abandon();
    expect(sessions()).toHaveLength(1);
    const again = await openDocument(file, host);
    expect(again.recovered).toBe(false);
    expect(sessions()).toHaveLength(1);
    await again.close();
    expect(sessions()).toEqual([]);
  });

  it('is left aside when the document was changed since', async () => {
    const { file, host, document, sessions } = await make();
    await document.close();
    const lost = await openDocument(file, host);
    change(lost, 1);
    lost.abandon();
    const copy = await openDocument(file, documentHost(makeFolder()));
    change(copy, 2);
    await copy.close();
    const again = await openDocument(file, host);
    expect([again.recovered, settingOf(again)]).toEqual([false, '2']);
    await again.close();
    expect(sessions()).toHaveLength(1);
    expect(await findRecoverable(host)).toEqual([{ document: file, fits: false }]);
  });

  it('is not touched while another engine has it open', async () => {
    const { file, host, document, sessions } = await make();
    change(document, 4);
    expect(await findRecoverable(host)).toEqual([]);
    const other = await openDocument(file, host);
    expect([other.recovered, settingOf(other), sessions().length]).toEqual([false, null, 2]);
    await other.close();
    await document.close();
    expect(publishedSetting(file)).toBe('4');
  });

  it('counts as saved when the crash came after the rename', async () => {
    const { file, host, document, sessions } = await make();
    await document.close();
    const crashed = await openDocument(file, host);
    const note = () => path.join(host.sessions, sessions()[0] ?? '', 'session.json');
    const before = JSON.parse(fs.readFileSync(note(), 'utf8')) as { published: object };
    change(crashed, 8);
    await crashed.publish();
    const { published } = JSON.parse(fs.readFileSync(note(), 'utf8')) as { published: object };
    fs.writeFileSync(
      note(),
      JSON.stringify({ schema: 1, document: file, published: before.published, pending: published }),
    );
    crashed.abandon();
    const again = await openDocument(file, host);
    expect([again.recovered, settingOf(again)]).toEqual([false, '8']);
    await again.close();
    expect(sessions()).toEqual([]);
  });
});

describe('an older document', () => {
  const step: Migration = {
    version: KNOWN + 1,
    slug: 'later',
    up: (db) => db.execute('CREATE TABLE later (n INTEGER PRIMARY KEY) STRICT'),
  };

  it('is migrated in its copy, with a backup of the version before', async () => {
    const { file, host, document } = await make();
    change(document, 6);
    await document.close();
    const before = fs.readFileSync(file);
    const newer = { ...host, migrations: [...MIGRATIONS, step] };
    const opened = await openDocument(file, newer);
    expect(opened.connection.pragma('user_version')).toBe(KNOWN + 1);
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    const backups = host.backups ?? '';
    const [documentId = ''] = fs.readdirSync(backups);
    const [backup] = (await listBackups(backups, documentId)).filter(({ reason }) => reason === 'migration');
    expect(backup).toMatchObject({ document: file, revision: 2 });
    readPublished(path.join(backups, documentId, backup?.id ?? ''), (db) => {
      expect(db.pragma('user_version', { simple: true })).toBe(KNOWN);
      expect(db.prepare('SELECT value FROM setting').pluck().get()).toBe('6');
    });
    change(opened, 10);
    await opened.close();
    readPublished(file, (db) => expect(db.pragma('user_version', { simple: true })).toBe(KNOWN + 1));
    expect((await failureOf(openDocument(file, host))).code).toBe('document.newer');
  });

  it('is untouched when a step fails', async () => {
    const { file, host, document, sessions } = await make();
    await document.close();
    const before = fs.readFileSync(file);
    const failing: Migration = {
      ...step,
      up: () => {
        throw new Error('the step fails');
      },
    };
    await expect(openDocument(file, { ...host, migrations: [...MIGRATIONS, failing] })).rejects.toThrow(
      'the step fails',
    );
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    expect(sessions()).toEqual([]);
  });
});

describe('readDocument', () => {
  it('reads a copy and leaves no trace', async () => {
    const { file, host, document, sessions } = await make();
    change(document, 11);
    await document.close();
    const value = await readDocument(file, host, (db) =>
      db.get<{ value: string }>('SELECT value FROM setting'),
    );
    expect(value).toEqual({ value: '11' });
    expect(sessions()).toEqual([]);
    await expect(
      readDocument(file, host, () => {
        throw new Error('reading');
      }),
    ).rejects.toThrow('reading');
    expect(sessions()).toEqual([]);
  });
});

describe('isWhole', () => {
  it('is true for an open document', async () => {
    const { document } = await make();
    expect(isWhole(document.connection)).toBe(true);
    await document.close();
  });
});
