/**
 * An engine that works on a document until it is killed; what it is to do comes as a JSON list on stdin. Before each action it says on stdout what the document will hold
 * after it (`try`), and when the action is acknowledged that it does (`done`).
 */
import fs from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import { text } from 'node:stream/consumers';
import type { Migration } from '../../electron/engine/db/migrate.ts';
import { MIGRATIONS } from '../../electron/engine/db/migrations/index.ts';
import { openDocument } from '../../electron/engine/document/document.ts';
import { connectEngine } from '../../electron/engine/index.ts';
import { readSetting, writeSetting } from '../../electron/engine/repositories/settings.ts';

// A process that is killed would not leave what it compiled to the next one.
flushCompileCache();
const [file = '', folder = '', scenario = '', passphrase = '', sheet = ''] = JSON.parse(
  await text(process.stdin),
) as readonly string[];
const client = connectEngine({
  paths: {
    sessions: path.join(folder, 'sessions'),
    backups: path.join(folder, 'backups'),
    settings: path.join(folder, 'settings.json'),
    logs: path.join(folder, 'logs'),
    fonts: '',
  },
  version: 'test',
  clock: () => new Date(),
  newId: () => randomUUID(),
  scryptCost: { logN: 10, r: 8, p: 1 },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const seed = async () => (await client.call('engagement.overview', {})).engagement.statistics.seed;

async function doing(value: number, work: () => Promise<unknown>): Promise<void> {
  say(`try ${value}`);
  await work();
  say(`done ${value}`);
}

const set = (value: number) => doing(value, () => client.call('engagement.setStatistics', { seed: value }));

async function edit(): Promise<void> {
  await set((await seed()) + 1);
  await client.call('engagement.publish', {});
}

/** A change, undone and done again, saved in between. */
async function undoing(): Promise<void> {
  const value = await seed();
  await set(value + 1);
  await doing(value, () => client.call('undo.undo', {}));
  await client.call('engagement.publish', {});
  await doing(value + 1, () => client.call('undo.redo', {}));
}

/** Nothing but saving, of a document that takes its time. */
async function publishing(): Promise<void> {
  await set((await seed()) + 1);
  await client.call('engagement.publish', {});
}

/** Goes back to a state and to the one before that. */
async function restore(): Promise<void> {
  const value = await seed();
  const [backup] = await client.call('backup.make', {});
  await set(value + 1);
  await doing(value, () => client.call('backup.restore', { id: backup?.id ?? '' }));
  const [before] = await client.call('backup.list', {});
  await doing(value + 1, () => client.call('backup.restore', { id: before?.id ?? '' }));
}

let key = passphrase;
async function protect(): Promise<void> {
  const value = (await seed()) + 1;
  await set(value);
  const next = key === 'den første sætning' ? 'den anden sætning' : 'den første sætning';
  await doing(value, async () => {
    if (key === '') await client.call('passphrase.set', { passphrase: next });
    else await client.call('passphrase.change', { passphrase: key, next });
    key = next;
  });
  await set(value + 1);
  if (value % 3 !== 0) return;
  await doing(value + 1, () => client.call('passphrase.remove', { passphrase: key }));
  key = '';
}

/** Changes of a protected document, which are kept as the pages that they alter, now and then with a save between them. */
async function protectedEdits(): Promise<void> {
  if (key === '') {
    key = 'den første sætning';
    await client.call('passphrase.set', { passphrase: key });
  }
  for (let edits = 0; edits < 7; edits += 1) await set((await seed()) + 1);
  await client.call('engagement.publish', {});
}

/** The value is the number of answers in the first round. */
async function importing(): Promise<void> {
  const { batches } = await client.call('engagement.overview', {});
  const [batch] = batches;
  if (batch === undefined) {
    const run = { file: client.grant(sheet), round: '2026-1', dryRun: false, jobId: 'import' };
    const { account } = await client.call('import.run', { ...run, dryRun: true });
    await doing(account.answers.stored, () => client.call('import.run', run));
    return;
  }
  const { id: batchId, answers, undone } = batch;
  if (undone) await doing(answers, () => client.call('import.redo', { batchId }));
  else await doing(0, () => client.call('import.undo', { batchId }));
  await client.call('engagement.publish', {});
}

async function overwriting(): Promise<void> {
  await set((await seed()) + 1);
  fs.utimesSync(file, new Date(), new Date(Date.now() - 1000));
  await client.call('document.overwrite', {});
}

/** Opens the document with a schema that is one step ahead, then changes and saves it. */
async function migrating(): Promise<never> {
  const host = {
    version: 'test',
    clock: () => new Date(),
    newId: () => randomUUID(),
    publishAfterMs: 3_600_000,
  };
  const places = { sessions: path.join(folder, 'sessions'), backups: path.join(folder, 'backups') };
  const later: Migration = {
    version: MIGRATIONS.length + 1,
    slug: 'later',
    up: (db) => {
      db.execute('CREATE TABLE later (n INTEGER PRIMARY KEY) STRICT');
      for (let n = 0; n < 2000; n += 1) db.run('INSERT INTO later (n) VALUES (?)', n);
    },
  };
  say('ready');
  const document = await openDocument(file, { ...host, ...places, migrations: [...MIGRATIONS, later] });
  for (;;) {
    const stored = readSetting(document.db, 'kills');
    const value = (typeof stored === 'number' ? stored : 0) + 1;
    await doing(value, () => {
      document.change(
        () => ({ action: 'test.changed', subject: null, counts: {} }),
        (db) => writeSetting(db, 'kills', value),
      );
      return Promise.resolve();
    });
    await document.publish();
  }
}

const scenarios: Readonly<Record<string, () => Promise<void>>> = {
  edit,
  publish: publishing,
  undo: undoing,
  restore,
  protect,
  protected: protectedEdits,
  import: importing,
  overwrite: overwriting,
};
if (scenario === 'migrate') await migrating();
await client.call('engagement.open', {
  file: client.grant(file),
  ...(passphrase === '' ? {} : { passphrase }),
});
const work = scenarios[scenario];
if (work === undefined) throw new Error(`No scenario ${scenario}`);
say('ready');
for (;;) await work();
