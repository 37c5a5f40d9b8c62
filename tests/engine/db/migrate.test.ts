import { describe, expect, it } from 'vitest';
import { Connection } from '../../../electron/engine/db/connection.ts';
import {
  APPLICATION_ID,
  migrate,
  schemaVersion,
  type Migration,
} from '../../../electron/engine/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/engine/db/migrations/index.ts';
import { readSchema, rowCounts } from '../../../electron/engine/db/structure.ts';

const first: Migration = {
  version: 1,
  slug: 'one',
  up: (db) => db.execute('CREATE TABLE one (n INTEGER) STRICT'),
};
const second: Migration = {
  version: 2,
  slug: 'two',
  up: (db) => {
    db.execute('CREATE TABLE two (n INTEGER) STRICT');
    db.run('INSERT INTO two SELECT n * 2 FROM one');
  },
};
const failing: Migration = {
  version: 3,
  slug: 'failing',
  up: (db) => {
    db.execute('DROP TABLE one');
    throw new Error('step 3 fails');
  },
};

function fresh(): Connection {
  const connection = new Connection(':memory:');
  migrate(connection, MIGRATIONS);
  return connection;
}

describe('migrate', () => {
  it('marks a new file and leaves an up-to-date one alone', () => {
    const connection = new Connection(':memory:');
    expect(migrate(connection, [first])).toBe(0);
    expect(connection.pragma('application_id')).toBe(APPLICATION_ID);
    expect(connection.pragma('user_version')).toBe(1);
    expect(migrate(connection, [first])).toBe(1);
  });

  it('runs only the missing steps and keeps the rows', () => {
    const connection = new Connection(':memory:');
    migrate(connection, [first]);
    connection.write((db) => db.run('INSERT INTO one VALUES (21)'));
    expect(migrate(connection, [first, second])).toBe(1);
    expect(connection.reader.all('SELECT n FROM two')).toEqual([{ n: 42 }]);
  });

  it('undoes all steps when one fails', () => {
    const connection = new Connection(':memory:');
    migrate(connection, [first]);
    expect(() => migrate(connection, [first, second, failing])).toThrow('step 3 fails');
    expect(connection.pragma('user_version')).toBe(1);
    expect(readSchema(connection.reader).map(({ name }) => name)).toEqual(['one']);
  });

  it('refuses a newer file and a list with a gap', () => {
    const connection = new Connection(':memory:');
    migrate(connection, [first, second]);
    expect(() => migrate(connection, [first])).toThrow('Schema 2 is newer than 1');
    expect(() => migrate(connection, [second])).toThrow('Migration 2 stands at place 1');
  });
});

describe('the schema', () => {
  it('is the one written out in tests/golden/schema.sql', async () => {
    const text = readSchema(fresh().reader)
      .map(({ sql }) => `${sql};\n`)
      .join('\n');
    await expect(`-- user_version ${schemaVersion(MIGRATIONS)}\n\n${text}`).toMatchFileSnapshot(
      '../../golden/schema.sql',
    );
  });

  it('is strict in every table, and every reference of a child table is indexed or leads to few rows', () => {
    const { reader } = fresh();
    const tables = reader.all<{ name: string; strict: number }>(
      "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'",
    );
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter(({ strict }) => strict === 0)).toEqual([]);
    expect([...rowCounts(reader).keys()].sort()).toEqual(tables.map(({ name }) => name).sort());
  });

  it('enforces references', () => {
    const connection = fresh();
    expect(() => connection.write((db) => db.run("INSERT INTO group_alias VALUES (99, 0, 'x')"))).toThrow(
      'FOREIGN KEY constraint failed',
    );
  });
});
