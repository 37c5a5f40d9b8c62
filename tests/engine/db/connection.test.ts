import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNodeApi, Connection, sqliteCode, sqlitePath } from '../../../electron/engine/db/connection.ts';
import { failureOf, makeFolder } from '../helpers.ts';

function open(file = ':memory:'): Connection {
  const connection = new Connection(file);
  connection.changeSchema((db) =>
    db.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT'),
  );
  return connection;
}

const count = (connection: Connection) =>
  connection.reader.get<{ n: number }>('SELECT count(*) AS n FROM t')?.n;

describe('Connection', () => {
  it('keeps all of a transaction', () => {
    const connection = open();
    const id = connection.write((db) => db.run('INSERT INTO t (n) VALUES (?)', 7).id);
    expect(id).toBe(1);
    expect(connection.reader.all('SELECT * FROM t')).toEqual([{ id: 1, n: 7 }]);
  });

  it('keeps nothing of a transaction that throws', () => {
    const connection = open();
    expect(() =>
      connection.write((db) => {
        db.run('INSERT INTO t (n) VALUES (1)');
        db.run('INSERT INTO t (n) VALUES (?)', 'text');
      }),
    ).toThrow(/cannot store TEXT/u);
    expect(count(connection)).toBe(0);
    connection.write((db) => db.run('INSERT INTO t (n) VALUES (2)'));
    expect(count(connection)).toBe(1);
  });

  it('refuses writing through a reader', () => {
    const connection = open();
    expect(() => connection.reader.all('INSERT INTO t (n) VALUES (1) RETURNING id')).toThrow(
      'A reader may not write',
    );
    expect(() => connection.reader.get('PRAGMA user_version = 4')).toThrow('A reader may not write');
    expect(count(connection)).toBe(0);
  });

  it('refuses a writer that outlives its transaction', () => {
    const connection = open();
    const kept = connection.write((db) => db);
    expect(() => kept.run('INSERT INTO t (n) VALUES (1)')).toThrow('Writing needs an open transaction');
  });

  it('refuses a transaction inside another', () => {
    const connection = open();
    expect(() => connection.write(() => connection.write(() => 1))).toThrow('A transaction is open already');
  });

  it('reads rows as arrays and as objects with the same statement', () => {
    const connection = open();
    connection.write((db) => db.run('INSERT INTO t (n) VALUES (3)'));
    expect([...connection.reader.each('SELECT id, n FROM t')]).toEqual([[1, 3]]);
    expect(connection.reader.get('SELECT id, n FROM t')).toEqual({ id: 1, n: 3 });
    expect(connection.reader.get('SELECT id, n FROM t WHERE id = 9')).toBeNull();
  });

  it('locks others out until it is closed', () => {
    const file = path.join(makeFolder(), 'work.samspil');
    const connection = open(file);
    connection.lock();
    const other = new Connection(file, { timeoutMs: 0 });
    let code: string | null = null;
    try {
      other.lock();
    } catch (error) {
      code = sqliteCode(error);
    }
    expect(code).toBe('SQLITE_BUSY');
    connection.close();
    other.lock();
    expect(count(other)).toBe(0);
    other.close();
  });
});

describe('checkNodeApi', () => {
  it.each([undefined, '8', '9', 'x'])('refuses Node-API %s with a Failure', async (nodeApi) => {
    const failure = await failureOf(() => checkNodeApi(undefined, nodeApi));
    expect(failure.code).toBe('engine.node-too-old');
    expect(failure.params).toEqual({ found: nodeApi ?? '?', needed: 10 });
  });

  it('takes an older runtime that brings its own binding, and newer ones', () => {
    expect(() => checkNodeApi('/a/binding.node', '9')).not.toThrow();
    expect(() => checkNodeApi(undefined, '10')).not.toThrow();
    expect(() => checkNodeApi(undefined, '11')).not.toThrow();
  });
});

describe('a path', () => {
  it.each([
    ['C:\\Forløb & co\\a#1 100 %.samspil', '\\\\?\\C:\\Forløb & co\\a#1 100 %.samspil'],
    ['\\\\server\\fælles drev\\a.samspil', '\\\\?\\UNC\\server\\fælles drev\\a.samspil'],
    [':memory:', ':memory:'],
  ])('of Windows, %s, reaches SQLite whatever its length', (file, given) => {
    expect(sqlitePath(file, path.win32)).toBe(given);
  });

  it('of other systems stays as it is', () => {
    expect(sqlitePath('/mnt/fælles & co/a.samspil', path.posix)).toBe('/mnt/fælles & co/a.samspil');
  });
});
