import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Connection } from '../../../electron/engine/db/connection.ts';
import { migrate } from '../../../electron/engine/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/engine/db/migrations/index.ts';
import { deriveKey, isEnvelope, type SealingKey } from '../../../electron/engine/document/envelope.ts';
import {
  makeSealedCopy,
  openPublished,
  openSealedCopy,
} from '../../../electron/engine/document/working-copy.ts';
import { workingCopy } from '../../../electron/engine/document/session-folder.ts';
import { makeDocumentRow } from '../../../electron/engine/repositories/document.ts';
import { makeFolder } from '../helpers.ts';

const key = await deriveKey('en lang sætning', { logN: 10, r: 8, p: 1 });

function make(sealingKey: SealingKey = key) {
  const folder = makeFolder();
  const memory = new Connection(':memory:');
  migrate(memory, MIGRATIONS);
  memory.write((db) => makeDocumentRow(db, { id: 'd', program: '0', at: '2026-01-01T00:00:00.000Z' }));
  return { folder, work: makeSealedCopy(folder, memory, sealingKey, undefined) };
}
const set = (value: string) => (db: { run(sql: string, ...values: string[]): unknown }) =>
  db.run("INSERT OR REPLACE INTO setting (key, value) VALUES ('Klienten Ørsted', ?)", value);

describe('a sealed working copy', () => {
  it('holds each change sealed when it returns, and nothing to read', () => {
    const { folder, work } = make();
    work.write(set('1'));
    work.write(set('2'));
    expect(fs.readFileSync(workingCopy(folder)).includes('Klienten')).toBe(false);
    work.close();
    const again = openSealedCopy(folder, key, undefined);
    expect(again.connection.toBytes().includes('Klienten')).toBe(true);
    expect(again.connection.reader.all('SELECT value FROM setting')).toEqual([{ value: '2' }]);
    again.close();
  });

  it('is locked like any other', () => {
    const { folder, work } = make();
    const other = new Connection(workingCopy(folder), { timeoutMs: 0 });
    expect(() => other.reader.get('SELECT revision FROM document')).toThrow('database is locked');
    other.close();
    work.close();
  });

  it('undoes a change in memory that could not be kept', () => {
    let faults = 0;
    const { work } = make({
      ...key,
      get key() {
        if (faults-- > 0) throw new Error('no room');
        return key.key;
      },
    });
    work.write(set('1'));
    faults = 1;
    expect(() => work.write(set('2'))).toThrow('no room');
    expect(work.connection.reader.all('SELECT value FROM setting')).toEqual([{ value: '1' }]);
    work.write(set('3'));
    expect(work.connection.reader.all('SELECT value FROM setting')).toEqual([{ value: '3' }]);
    work.close();
  });

  it('is written as an envelope that opens with its key alone', async () => {
    const { folder, work } = make();
    work.write(set('1'));
    const file = path.join(folder, 'out.samspil');
    work.writeTo(file);
    expect(isEnvelope(fs.readFileSync(file))).toBe(true);
    const copy = openPublished(file, key, undefined);
    expect(copy.reader.all('SELECT value FROM setting')).toEqual([{ value: '1' }]);
    copy.close();
    const other = await deriveKey('en anden sætning', { logN: 10, r: 8, p: 1 });
    expect(() => openPublished(file, other, undefined)).toThrow('wrong-passphrase');
    expect(() => openPublished(file, null, undefined).pragma('user_version')).toThrow('not a database');
    work.close();
  });
});
