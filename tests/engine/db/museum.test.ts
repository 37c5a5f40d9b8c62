/** Documents of earlier schemas open as if they had been made today, and each step of a migration only adds. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Connection, type ReadableDb } from '../../../electron/engine/db/connection.ts';
import { migrate, schemaVersion } from '../../../electron/engine/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/engine/db/migrations/index.ts';
import { readSchema } from '../../../electron/engine/db/structure.ts';
import {
  createStandard,
  fixtureLong,
  fixtureWide,
  importSheet,
  makeEngine,
  type TestEngine,
} from '../helpers.ts';

const folder = path.resolve('tests/fixtures/museum');
const MUSEUM = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.samspil'))
  .map((name) => ({ name, version: Number(/^schema-(\d+)\.samspil$/u.exec(name)?.[1]) }))
  .filter(({ version }) => version <= schemaVersion(MIGRATIONS));

/** `table.column` that a later step took away on purpose, each with its reason. */
const RETIRED: Readonly<Record<string, string>> = {};

const bytesOf = (name: string) => fs.readFileSync(path.join(folder, name));

/** Columns of every table by `table.column`, with type and place in the key. */
function columns(db: ReadableDb): ReadonlyMap<string, string> {
  const rows = db.all<{ at: string; what: string }>(
    `SELECT t.name || '.' || c.name AS at, c.type || ' ' || c.pk AS what FROM pragma_table_list AS t
     JOIN pragma_table_info(t.name) AS c WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`,
  );
  return new Map(rows.map(({ at, what }) => [at, what]));
}

/** The contents of the given columns, row by row. */
function contents(db: ReadableDb, of: ReadonlyMap<string, string>): ReadonlyMap<string, readonly unknown[]> {
  const tables = new Map<string, string[]>();
  for (const at of of.keys()) {
    const [table = '', column = ''] = at.split('.');
    tables.set(table, [...(tables.get(table) ?? []), `"${column}"`]);
  }
  return new Map(
    [...tables].map(([table, list]) => [
      table,
      db.all(`SELECT ${list.join(', ')} FROM "${table}" ORDER BY ${list.join(', ')}`),
    ]),
  );
}

async function shown(engine: TestEngine) {
  const { engagement, rounds } = await engine.client.call('engagement.overview', {});
  const results = [];
  for (const { id } of rounds)
    for (const audience of ['consultant', 'client'] as const)
      results.push(await engine.client.call('capacity.get', { round: id, audience }));
  results.push(
    await engine.client.call('capacity.get', { round: '2026-2', compare: '2026-1', audience: 'consultant' }),
  );
  return { engagement, rounds, results };
}

/** The engagement of the museum, made today. */
async function today() {
  const engine = makeEngine();
  await createStandard(engine);
  await importSheet(engine, fixtureWide, '2026-1');
  await importSheet(engine, fixtureLong, '2026-2');
  await engine.client.call('engagement.setStatistics', { seed: 2026 });
  const found = await shown(engine);
  await engine.client.close();
  return found;
}

describe('the museum', () => {
  it('begins with the first schema', () => {
    expect(MUSEUM.map(({ version }) => version)).toContain(1);
  });

  it.each(MUSEUM)(
    '$name opens, shows what it would show if it were made today, and is saved in the present schema',
    async ({ name, version }) => {
      const engine = makeEngine();
      const file = engine.at(name);
      fs.copyFileSync(path.join(folder, name), file);
      expect(new Connection(bytesOf(name)).pragma('user_version')).toBe(version);
      await engine.client.call('engagement.open', { file: engine.client.grant(file) });
      expect(await shown(engine)).toEqual(await today());
      expect(await engine.client.call('document.check', {})).toEqual({ ok: true, findings: [] });
      expect((await engine.client.call('privacy.retention', {})).date).toBe('2031-12-31');
      expect((await engine.client.call('benchmark.state', {})).consent.given).toBe(true);
      await engine.client.call('engagement.setStatistics', { seed: 1 });
      await engine.client.close();
      const fresh = new Connection(':memory:');
      migrate(fresh, MIGRATIONS);
      const saved = new Connection(fs.readFileSync(file));
      expect(readSchema(saved.reader)).toEqual(readSchema(fresh.reader));
      expect(saved.pragma('user_version')).toBe(schemaVersion(MIGRATIONS));
      expect(saved.pragma('integrity_check')).toBe('ok');
    },
  );
});

describe('a step of the migrations', () => {
  const steps = MIGRATIONS.flatMap(({ version, slug }) =>
    MUSEUM.filter((document) => document.version < version).map(({ name }) => ({ version, slug, name })),
  );

  it.each(steps)('$version ($slug) on $name takes no table, column or row away', ({ version, name }) => {
    const connection = new Connection(bytesOf(name));
    migrate(connection, MIGRATIONS.slice(0, version - 1));
    const before = columns(connection.reader);
    const rows = contents(connection.reader, before);
    migrate(connection, MIGRATIONS.slice(0, version));
    const after = columns(connection.reader);
    const changed = [...before].filter(([at, what]) => after.get(at) !== what && RETIRED[at] === undefined);
    expect(changed).toEqual([]);
    expect(contents(connection.reader, before)).toEqual(rows);
    expect(connection.reader.all('SELECT * FROM pragma_foreign_key_check')).toEqual([]);
  });
});
