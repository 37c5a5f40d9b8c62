import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Connection } from '../../../electron/engine/db/connection.ts';
import {
  deriveKey,
  isSealedWith,
  seal,
  unseal,
  type SealingKey,
} from '../../../electron/engine/document/envelope.ts';
import { readSealedStart, SealedStore } from '../../../electron/engine/document/sealed-store.ts';
import { workingCopy } from '../../../electron/engine/document/session-folder.ts';
import { makeFolder } from '../helpers.ts';

const key = await deriveKey('en lang sætning', { logN: 10, r: 8, p: 1 });
const PAGE = 4096;

/** Looks like a database of so many pages, as far as the store looks. */
function state(pages: number): Buffer {
  const bytes = randomBytes(pages * PAGE);
  bytes.writeUInt16BE(PAGE, 16);
  return bytes;
}

function altered(bytes: Buffer, ...pages: readonly number[]): Buffer {
  const next = Buffer.from(bytes);
  for (const page of pages) randomBytes(8).copy(next, page * PAGE + 100);
  return next;
}

interface Row {
  readonly id: number;
  readonly sealed: Uint8Array;
}

/** Looks at the rows, and may change them, while nobody else has the store. */
function rows(folder: string, change?: (db: Parameters<Parameters<Connection['write']>[0]>[0]) => void) {
  const store = new Connection(workingCopy(folder));
  if (change !== undefined) store.write(change);
  const found = store.reader.all<Row>('SELECT id, sealed FROM state ORDER BY id');
  const revision = store.reader.get('SELECT revision FROM document');
  store.close();
  return { found, revision };
}

function make(...states: readonly Buffer[]): string {
  const folder = makeFolder();
  const store = SealedStore.make(folder, key, undefined);
  states.forEach((bytes, at) => store.keep(bytes, at + 1));
  store.close();
  return folder;
}

function bytesIn(folder: string, opener: SealingKey = key): Buffer {
  const store = SealedStore.open(folder, opener, undefined);
  const { bytes } = store;
  store.close();
  return bytes;
}

describe('the sealed rows of a session', () => {
  const first = state(100);
  const second = altered(first, 3, 50);
  const third = altered(second, 0, 50);

  it('hold a change as the pages that it altered, and give the newest state back', () => {
    const folder = make(first, second, third);
    const { found, revision } = rows(folder);
    expect(revision).toEqual({ revision: 3 });
    expect(found.map(({ sealed }) => Math.floor(sealed.length / PAGE))).toEqual([100, 2, 2]);
    expect(bytesIn(folder).equals(third)).toBe(true);
    expect(unseal(readSealedStart(folder, undefined), key).equals(first)).toBe(true);
  });

  it('go on after they were taken up again', () => {
    const folder = make(first, second);
    const store = SealedStore.open(folder, key, undefined);
    store.keep(third, 3);
    store.close();
    expect(rows(folder).found.length).toBe(3);
    expect(bytesIn(folder).equals(third)).toBe(true);
  });

  it('follow a state that grows and shrinks', () => {
    const grown = Buffer.concat([second, state(2)]);
    expect(bytesIn(make(first, grown)).equals(grown)).toBe(true);
    const shrunk = altered(grown.subarray(0, 90 * PAGE), 7);
    const folder = make(first, grown, shrunk);
    expect(rows(folder).found.length).toBe(3);
    expect(bytesIn(folder).equals(shrunk)).toBe(true);
  });

  it('begin anew when most pages differ, and when the changes have grown to half the state', () => {
    const other = state(100);
    expect(rows(make(first, second, other)).found.length).toBe(1);
    expect(bytesIn(make(first, second, other)).equals(other)).toBe(true);
    let bytes = first;
    const folder = makeFolder();
    const store = SealedStore.make(folder, key, undefined);
    store.keep(bytes, 1);
    // Ten pages each time: four changes fit into half of a hundred pages, the fifth does not.
    for (let revision = 2; revision <= 6; revision += 1) {
      bytes = altered(bytes, ...Array.from({ length: 10 }, (_, at) => at));
      store.keep(bytes, revision);
    }
    store.close();
    expect(rows(folder).found.length).toBe(1);
    expect(bytesIn(folder).equals(bytes)).toBe(true);
  });

  it('are whole at the next change after one that could not be kept', () => {
    let faults = 0;
    const failing = {
      ...key,
      get key() {
        if (faults-- > 0) throw new Error('no room');
        return key.key;
      },
    };
    const folder = makeFolder();
    const store = SealedStore.make(folder, failing, undefined);
    store.keep(first, 1);
    faults = 1;
    expect(() => store.keep(second, 2)).toThrow('no room');
    expect(store.bytes.equals(first)).toBe(true);
    store.keep(third, 2);
    store.close();
    expect(bytesIn(folder).equals(third)).toBe(true);
  });

  it.each([
    ['left out', 'DELETE FROM state WHERE id = 2'],
    ['put twice', 'INSERT INTO state (sealed) SELECT sealed FROM state WHERE id = 2'],
    ['moved to the end', 'UPDATE state SET id = 4 WHERE id = 2'],
  ])('are not believed where one is %s', (_, sql) => {
    const folder = make(first, second, third);
    rows(folder, (db) => db.run(sql));
    expect(() => bytesIn(folder)).toThrow('tampered');
  });

  it('are not believed where one is of another session under the same passphrase', () => {
    const foreign = rows(make(second, third)).found[1]?.sealed ?? Buffer.alloc(0);
    const folder = make(first, second);
    rows(folder, (db) => db.run('UPDATE state SET sealed = ? WHERE id = 2', foreign));
    expect(() => bytesIn(folder)).toThrow('tampered');
    rows(folder, (db) => db.run('UPDATE state SET sealed = ? WHERE id = 2', foreign.slice(1)));
    expect(() => bytesIn(folder)).toThrow('damaged');
  });

  it('open with their own passphrase alone, also each row', async () => {
    const other = await deriveKey('en anden sætning', { logN: 10, r: 8, p: 1 });
    const folder = make(first, second);
    expect(() => bytesIn(folder, other)).toThrow('wrong-passphrase');
    for (const { sealed } of rows(folder).found) expect(isSealedWith(Buffer.from(sealed), key)).toBe(true);
    rows(folder, (db) => db.run('UPDATE state SET sealed = ? WHERE id = 2', seal(second, other)));
    expect(() => bytesIn(folder)).toThrow('wrong-passphrase');
  });
});
