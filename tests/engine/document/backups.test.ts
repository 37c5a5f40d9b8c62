import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BACKUP_EVERY_MS,
  backupPath,
  backupsToKeep,
  isBackupDue,
  listBackups,
  makeBackup,
  removeBackups,
  resealBackups,
  type Backup,
} from '../../../electron/engine/document/backups.ts';
import {
  createDocument,
  openDocument,
  type OpenDocument,
} from '../../../electron/engine/document/document.ts';
import { deriveKey, isEnvelope } from '../../../electron/engine/document/envelope.ts';
import { readDocumentId } from '../../../electron/engine/repositories/document.ts';
import { documentHost, makeFolder, readPublished } from '../helpers.ts';

const MINUTE = 60_000;
const noon = new Date(2026, 2, 12, 12);
const backup = (at: Date, revision = 1): Backup => ({
  id: `${at.getTime()}`,
  at: at.toISOString(),
  revision,
  reason: 'edit',
  sizeBytes: 1,
  document: '',
  changes: {},
});
const daysBefore = (days: number, hours = 0) => new Date(2026, 2, 12 - days, 12 - hours);

describe('which backups are kept', () => {
  it('is three of today, one of each day before, ten in all', () => {
    const all = [0, 1, 2, 3, 4].map((hours) => daysBefore(0, hours));
    for (let day = 1; day < 20; day += 1) all.push(daysBefore(day), daysBefore(day, 3));
    const kept = backupsToKeep(
      all.map((at) => backup(at)),
      noon,
    ).map(({ at }) => at);
    const wanted = [
      ...[0, 1, 2].map((hours) => daysBefore(0, hours)),
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => daysBefore(day)),
    ];
    expect(kept).toEqual(wanted.map((at) => at.toISOString()));
  });

  it('always has the newest in it, never more than ten, and keeps the same again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 * 24 * 40 }), { minLength: 1 }), (minutes) => {
        const all = [...new Set(minutes)]
          .sort((a, b) => a - b)
          .map((ago) => backup(new Date(noon.getTime() - ago * MINUTE)));
        const kept = backupsToKeep(all, noon);
        expect(kept[0]).toEqual(all[0]);
        expect(kept.length).toBeLessThanOrEqual(10);
        expect(backupsToKeep(kept, noon)).toEqual(kept);
      }),
    );
  });
});

describe('when a backup is due', () => {
  it.each([
    ['the first one', undefined, 5, true],
    ['a state that is kept already', backup(new Date(noon.getTime() - 9 * BACKUP_EVERY_MS), 5), 5, false],
    ['a quarter of an hour later', backup(new Date(noon.getTime() - BACKUP_EVERY_MS), 4), 5, true],
    ['earlier than that', backup(new Date(noon.getTime() - BACKUP_EVERY_MS + 1), 4), 5, false],
    ['after the clock was set back', backup(new Date(noon.getTime() + MINUTE), 4), 5, true],
  ])('%s', (_, newest, revision, due) => {
    expect(isBackupDue(newest, revision, noon)).toBe(due);
  });
});

const change = (document: OpenDocument, value: number) =>
  document.change(
    () => ({ action: 'test.changed', subject: null, counts: {} }),
    (db) => db.run("INSERT OR REPLACE INTO setting (key, value) VALUES ('n', ?)", String(value)),
  );
const settingIn = (file: string) =>
  readPublished(file, (db) => db.prepare("SELECT value FROM setting WHERE key = 'n'").pluck().get() ?? null);

/** A document, and a clock that is moved by hand. */
async function make() {
  const folder = makeFolder();
  let now = noon;
  const host = { ...documentHost(folder), clock: () => now };
  const file = path.join(folder, 'a & b æ.samspil');
  const document = await createDocument(file, host, () => undefined);
  const id = readDocumentId(document.db);
  const root = host.backups ?? '';
  return {
    ...{ folder, host, file, document, id, root },
    pass: (minutes: number) => (now = new Date(now.getTime() + minutes * MINUTE)),
    list: () => listBackups(root, id),
  };
}

describe('a document that is worked on', () => {
  it('is backed up every quarter of an hour if it changed, in the app’s own folder', async () => {
    const { document, pass, list, folder } = await make();
    expect(await list()).toEqual([]);
    for (const minutes of [0, 5, 9, 1, 20]) {
      pass(minutes);
      change(document, minutes);
      await document.publish();
    }
    const found = await list();
    expect(found.map(({ revision, reason, changes }) => [revision, reason, changes])).toEqual([
      [6, 'edit', { 'test.changed': 1 }],
      [5, 'edit', { 'test.changed': 3 }],
      [2, 'edit', { 'document.made': 1, 'test.changed': 1 }],
    ]);
    pass(60);
    await document.publish();
    expect(await list()).toEqual(found);
    await document.close();
    expect(fs.readdirSync(folder).sort()).toEqual(['a & b æ.samspil', 'backups', 'sessions']);
  });

  it('is backed up as it was opened, before it is first written over, once', async () => {
    const { document, pass, list, host, file, root, id } = await make();
    change(document, 1);
    await document.close();
    await removeBackups(root, id);
    for (const value of [2, 3]) {
      pass(1);
      const again = await openDocument(file, host);
      change(again, value);
      await again.close();
    }
    const found = await list();
    expect(found.map(({ revision, reason }) => [revision, reason])).toEqual([
      [3, 'open'],
      [2, 'open'],
    ]);
    expect(found.map((one) => settingIn(backupPath(root, id, one.id)))).toEqual(['2', '1']);
    expect(found[0]?.document).toBe(file);
  });

  it('is saved all the same when no backup can be made, and the fault is told', async () => {
    const { document, host, root } = await make();
    await document.close();
    fs.rmSync(root, { recursive: true, force: true });
    fs.writeFileSync(root, 'a file in the place of the folder');
    const faults: unknown[] = [];
    const again = await openDocument(document.path, { ...host, onFault: (error) => `${faults.push(error)}` });
    change(again, 7);
    await again.close();
    expect(settingIn(document.path)).toBe('7');
    expect(faults.length).toBeGreaterThan(0);
  });
});

describe('backups of a document', () => {
  const write = (text: string) => (file: string) => fs.promises.writeFile(file, text);
  const given = (at: Date, text: string) => ({
    documentId: 'd-1',
    document: '/a.samspil',
    revision: 1,
    reason: 'asked' as const,
    at,
    changes: {},
    writeTo: write(text),
  });

  it('are whole or not there, and those too many go', async () => {
    const root = path.join(makeFolder(), 'backups');
    const fault = new Error('half way');
    const failing = makeBackup(root, { ...given(noon, 'x'), writeTo: () => Promise.reject(fault) });
    await expect(failing).rejects.toBe(fault);
    expect(await listBackups(root, 'd-1')).toEqual([]);
    for (let minutes = 0; minutes < 5; minutes += 1)
      await makeBackup(root, given(new Date(noon.getTime() + minutes * MINUTE), `${minutes}`));
    const found = await listBackups(root, 'd-1');
    expect(found.map(({ id }) => fs.readFileSync(backupPath(root, 'd-1', id), 'utf8'))).toEqual([
      '4',
      '3',
      '2',
    ]);
    expect(fs.readdirSync(path.join(root, 'd-1'))).toHaveLength(6);
    expect(fs.statSync(backupPath(root, 'd-1', found[0]?.id ?? '')).mode & 0o077).toBe(0);
    expect(await removeBackups(root, 'd-1')).toBe(3);
    expect(await listBackups(root, 'd-1')).toEqual([]);
  });

  it('need no note beside them, and an id of a document is no way out of the folder', async () => {
    const root = path.join(makeFolder(), 'backups');
    const id = await makeBackup(root, given(noon, 'x'));
    fs.writeFileSync(`${backupPath(root, 'd-1', id)}.json`, '{"doc');
    expect(await listBackups(root, 'd-1')).toMatchObject([{ id, document: '', changes: {} }]);
    expect(backupPath(root, '../../up', '../x')).toBe(path.join(root, '______up', 'x'));
  });

  it('are put under a passphrase and out of it', async () => {
    const root = path.join(makeFolder(), 'backups');
    const id = await makeBackup(root, given(noon, 'plain'));
    const read = () => fs.readFileSync(backupPath(root, 'd-1', id));
    const cost = { logN: 10, r: 8, p: 1 };
    const [one, two, other] = [
      await deriveKey('1', cost),
      await deriveKey('2', cost),
      await deriveKey('3', cost),
    ];
    await resealBackups(root, 'd-1', null, one);
    expect(isEnvelope(read())).toBe(true);
    await resealBackups(root, 'd-1', one, two);
    const sealed = read();
    await resealBackups(root, 'd-1', other, null);
    expect(read().equals(sealed)).toBe(true);
    await resealBackups(root, 'd-1', two, null);
    expect(read().toString()).toBe('plain');
  });
});
