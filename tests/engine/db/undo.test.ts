/** Undo and redo on the whole schema: what is undone is as it was, row by row, in every table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UndoMode } from '../../../shared/domain/engagement/actions.ts';
import { Connection, type ReadableDb, type WritableDb } from '../../../electron/engine/db/connection.ts';
import { migrate } from '../../../electron/engine/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/engine/db/migrations/index.ts';
import { MOST_STEPS, undoLogOf } from '../../../electron/engine/db/undo/log.ts';
import { loggedTables, NEVER_UNDONE } from '../../../electron/engine/db/undo/tables.ts';

interface Bench {
  readonly connection: Connection;
  change(work: (db: WritableDb) => void, action?: string, mode?: UndoMode): void;
  turn(way: 'undo' | 'redo'): string | null;
  state(): { readonly undo: string | null; readonly redo: string | null };
}

function makeBench(): Bench {
  const connection = new Connection(':memory:');
  migrate(connection, MIGRATIONS);
  connection.write((db) => {
    db.run("INSERT INTO document VALUES (1, 'd', 1, x'00', '2026', 'v', 'v')");
    db.run("INSERT INTO instrument (id, hash, key, version, json) VALUES (1, 'h', 'k', '1', '{}')");
    db.run("INSERT INTO round (id, key, position, label, instrument_id) VALUES (1, 'r', 0, 'R', 1)");
  });
  const log = undoLogOf(connection);
  return {
    connection,
    change: (work, action = 'test.changed', mode = 'step') =>
      connection.write((db) =>
        log.record(
          db,
          mode,
          () => work(db),
          () => ({ action, subject: null, counts: {} }),
        ),
      ),
    turn: (way) => connection.write((db) => log.turn(db, way))?.action ?? null,
    state: () => {
      const { undo, redo } = log.state(connection.reader);
      return { undo: undo?.action ?? null, redo: redo?.action ?? null };
    },
  };
}

/** Every row of every table that undo covers. */
function contents({ connection }: Bench): string {
  const { reader } = connection;
  return JSON.stringify(
    loggedTables(reader)
      .map(
        ({ name, key }) => [name, reader.all(`SELECT * FROM "${name}" ORDER BY ${key.join(', ')}`)] as const,
      )
      .filter(([, rows]) => rows.length > 0),
  );
}

const setting = (key: string, value: string) => (db: WritableDb) =>
  db.run('REPLACE INTO setting (key, value) VALUES (?, ?)', key, JSON.stringify(value));

/** An import as the program makes one: a batch, people old and new, answers, comments, and a group if there is none. */
function importBatch(db: WritableDb, people: number, known: number): void {
  const groupIds = db.all<{ id: number }>('SELECT id FROM survey_group').map(({ id }) => id);
  if (groupIds.length === 0)
    groupIds.push(db.run("INSERT INTO survey_group (key, position, level) VALUES ('G', 0, 'employees')").id);
  const batch = db.run(
    `INSERT INTO batch (round_id, file_name, sheet, format, sha256, size_bytes, imported_at, mapping, account, respondents,
       answers) VALUES (1, 'f', 's', 'csv', 'x', 1, '2026', '{}', '{}', ?, ?)`,
    people,
    people,
  ).id;
  const columns = db.run("INSERT INTO source_columns (batch_id, letters) VALUES (?, '[]')", batch).id;
  const before = db.all<{ id: number }>('SELECT id FROM person LIMIT ?', known).map(({ id }) => id);
  db.run("INSERT INTO background (name) VALUES ('age') ON CONFLICT DO NOTHING");
  for (let index = 0; index < people; index++) {
    const person = before[index] ?? db.run('INSERT INTO person (key_hash) VALUES (NULL)').id;
    const group = groupIds[index % groupIds.length] ?? 0;
    const respondent = db.run(
      'INSERT INTO respondent (batch_id, person_id, group_id, row) VALUES (?, ?, ?, ?)',
      ...[batch, person, group, index + 2],
    ).id;
    for (const rated of groupIds)
      db.run(
        "INSERT INTO rating (respondent_id, group_id, answers, source_columns_id) VALUES (?, ?, '[1,2]', ?)",
        ...[respondent, rated, columns],
      );
    db.run(
      "INSERT INTO comment (respondent_id, name, text, cell) VALUES (?, 'c', ?, 'A1')",
      ...[respondent, 'æ\u0000ø'],
    );
    db.run("INSERT INTO background_value SELECT ?, id, '40' FROM background", respondent);
  }
}

type Command = (db: WritableDb) => void;

/** A row by its place in the table, so that commands hit rows that are there. */
const idAt = (db: ReadableDb, table: string, place: number): number | null =>
  db.get<{ id: number }>(
    `SELECT id FROM ${table} ORDER BY id LIMIT 1 OFFSET ? % max(1, (SELECT count(*) FROM ${table}))`,
    place,
  )?.id ?? null;

const place = fc.nat(20);
const text = fc.string({ unit: 'binary', maxLength: 8 });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'c'), text).map(([key, value]): Command => (db) => {
    const before = db.get<{ value: string }>('SELECT value FROM setting WHERE key = ?', key);
    if (before?.value !== JSON.stringify(value)) setting(key, value)(db);
  }),
  fc.constantFrom('a', 'b', 'c').map((key) => (db: WritableDb) => {
    db.run('DELETE FROM setting WHERE key = ?', key);
  }),
  fc.tuple(place, text).map(([key, name]): Command => (db) => {
    const sql =
      "INSERT INTO survey_group (key, position, name_da, level) VALUES (?, 0, ?, 'employees') ON CONFLICT DO NOTHING";
    const { changes, id } = db.run(sql, `g${key}`, name);
    if (changes > 0) db.run('INSERT INTO group_alias (group_id, position, alias) VALUES (?, 0, ?)', id, name);
  }),
  fc.tuple(place, text).map(([at, name]): Command => (db) => {
    db.run(
      'UPDATE survey_group SET name_da = ?, position = position + 1 WHERE id = ?',
      name,
      idAt(db, 'survey_group', at),
    );
  }),
  // Groups that nobody answered in: their names, relations and focus areas go or change with them.
  place.map((at): Command => (db) => {
    db.run(
      `DELETE FROM survey_group WHERE id = ? AND id NOT IN (SELECT group_id FROM respondent)
       AND id NOT IN (SELECT group_id FROM rating)`,
      idAt(db, 'survey_group', at),
    );
  }),
  // Another position each time: a row that is written again as it was would be a step, though nothing changed.
  fc.tuple(place, place, fc.nat()).map(([from, to, position]): Command => (db) => {
    const pair = [idAt(db, 'survey_group', from), idAt(db, 'survey_group', to)];
    if (!pair.includes(null))
      db.run('REPLACE INTO relation (rater_id, rated_id, position) VALUES (?, ?, ?)', ...pair, position);
  }),
  fc.tuple(place, text).map(([at, title]): Command => (db) => {
    const area = db.run(
      "INSERT INTO focus_area (position, title, description, rater_id, created_at) VALUES (0, ?, '', ?, '2026')",
      title,
      idAt(db, 'survey_group', at),
    ).id;
    db.run(
      `INSERT INTO action (focus_area_id, position, title, description, responsible, state, created_at)
       VALUES (?, 0, ?, '', '', 'planned', '2026')`,
      area,
      title,
    );
  }),
  place.map((at): Command => (db) => {
    db.run('DELETE FROM focus_area WHERE id = ?', idAt(db, 'focus_area', at));
  }),
  fc.tuple(fc.nat(4), fc.nat(3)).map(
    ([people, known]): Command =>
      (db) =>
        importBatch(db, people, known),
  ),
  place.map((at): Command => (db) => {
    db.run(
      "UPDATE batch SET undone_at = iif(undone_at IS NULL, '2026', NULL) WHERE id = ?",
      idAt(db, 'batch', at),
    );
  }),
  // For good, row by row, with all that hangs on it.
  place.map((at): Command => (db) => {
    const batch = idAt(db, 'batch', at);
    db.run('DELETE FROM rating WHERE respondent_id IN (SELECT id FROM respondent WHERE batch_id = ?)', batch);
    db.run('DELETE FROM batch WHERE id = ?', batch);
  }),
  // An import and a change of what it brought, and of what was there, in one step.
  fc.tuple(fc.nat(3), place).map(([people, at]): Command => (db) => {
    importBatch(db, people, 1);
    db.run("UPDATE rating SET answers = '[3]' WHERE respondent_id >= ?", idAt(db, 'respondent', at));
    db.run('DELETE FROM comment WHERE id >= ?', idAt(db, 'comment', at));
  }),
);

describe('every table', () => {
  it('is covered by undo, or excluded by name and for a reason', () => {
    const { connection } = makeBench();
    const tables = connection.reader
      .all<{ name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .map(({ name }) => name);
    const triggers = new Set(
      connection.reader
        .all<{ name: string }>("SELECT name FROM temp.sqlite_schema WHERE type = 'trigger'")
        .map(({ name }) => name),
    );
    expect(Object.keys(NEVER_UNDONE).filter((name) => !tables.includes(name))).toEqual([]);
    for (const table of tables) {
      const covered = ['insert', 'update', 'delete'].every((kind) => triggers.has(`undo_${kind}_${table}`));
      expect({ table, covered }).toEqual({ table, covered: NEVER_UNDONE[table] === undefined });
    }
  });

  it('that a later version adds is covered without a word more, and one without a key is refused', () => {
    const connection = new Connection(':memory:');
    connection.changeSchema((db) =>
      db.execute('CREATE TABLE later (a TEXT, b BLOB, PRIMARY KEY (b, a)) STRICT, WITHOUT ROWID'),
    );
    const log = undoLogOf(connection);
    const entry = () => ({ action: 'test', subject: null, counts: {} });
    const put = (a: string) =>
      connection.write((db) =>
        log.record(db, 'step', () => db.run("INSERT INTO later VALUES (?, x'01')", a), entry),
      );
    put('one');
    put('two');
    connection.write((db) => log.turn(db, 'undo'));
    expect(connection.reader.all('SELECT a FROM later')).toEqual([{ a: 'one' }]);
    const keyless = new Connection(':memory:');
    keyless.changeSchema((db) => db.execute('CREATE TABLE loose (a TEXT) STRICT'));
    expect(() => undoLogOf(keyless)).toThrow('Table loose has no primary key');
  });
});

describe('undo and redo', () => {
  it('lead back and forth through every state, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 1, maxLength: 14 }), fc.nat(14), (commands, back) => {
        const bench = makeBench();
        const states = [contents(bench)];
        for (const one of commands) {
          bench.change(one);
          const now = contents(bench);
          // What changed nothing is no step.
          if (now !== states.at(-1)) states.push(now);
        }
        const steps = states.length - 1;
        for (let at = steps; at > 0; at--) {
          expect(bench.turn('undo')).toBe('test.changed');
          expect(contents(bench)).toBe(states[at - 1]);
        }
        expect(bench.turn('undo')).toBeNull();
        for (let at = 1; at <= steps; at++) {
          expect(bench.turn('redo')).toBe('test.changed');
          expect(contents(bench)).toBe(states[at]);
        }
        expect(bench.turn('redo')).toBeNull();
        for (let at = 0; at < Math.min(back, steps); at++) bench.turn('undo');
        expect(contents(bench)).toBe(states[steps - Math.min(back, steps)]);
        expect(bench.connection.pragma('integrity_check')).toBe('ok');
        expect(bench.connection.reader.all('PRAGMA foreign_key_check')).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('name what they would do, and a new change ends redo', () => {
    const bench = makeBench();
    expect(bench.state()).toEqual({ undo: null, redo: null });
    bench.change(setting('a', '1'), 'first');
    bench.change(setting('a', '2'), 'second');
    expect(bench.turn('undo')).toBe('second');
    expect(bench.state()).toEqual({ undo: 'first', redo: 'second' });
    bench.change((db) => db.run('DELETE FROM setting WHERE key = ?', 'nothing'), 'idle');
    expect(bench.state()).toEqual({ undo: 'first', redo: 'second' });
    bench.change(setting('b', '3'), 'third');
    expect(bench.state()).toEqual({ undo: 'third', redo: null });
  });

  it('know nothing of a change that failed', () => {
    const bench = makeBench();
    bench.change(setting('a', '1'), 'first');
    bench.turn('undo');
    const before = contents(bench);
    const failing = () =>
      bench.change((db) => {
        setting('a', '2')(db);
        throw new Error('half way');
      });
    expect(failing).toThrow('half way');
    expect(contents(bench)).toBe(before);
    expect(bench.state()).toEqual({ undo: null, redo: 'first' });
    bench.turn('redo');
    expect(bench.state()).toEqual({ undo: 'first', redo: null });
  });

  it('pass over what stands apart, and stop at what ends them', () => {
    const bench = makeBench();
    bench.change(setting('a', '1'), 'first');
    bench.change(setting('apart', '1'), 'consent', 'apart');
    expect(bench.turn('undo')).toBe('first');
    expect(contents(bench)).toContain('apart');
    bench.turn('redo');
    bench.change((db) => db.run('DELETE FROM setting'), 'erased', 'ends');
    expect(bench.state()).toEqual({ undo: null, redo: null });
  });

  it(`keep ${MOST_STEPS} steps`, () => {
    const bench = makeBench();
    for (let value = 1; value <= MOST_STEPS + 5; value++) bench.change(setting('a', String(value)));
    let steps = 0;
    while (bench.turn('undo') !== null) steps++;
    expect(steps).toBe(MOST_STEPS);
    expect(contents(bench)).toContain('\\"5\\"');
  });

  it('note an import as a few entries, however many answers it brings, and survive VACUUM', () => {
    const bench = makeBench();
    const entries = () =>
      bench.connection.reader.get<{ n: number }>('SELECT count(*) AS n FROM temp.undo_entry')?.n;
    const empty = contents(bench);
    bench.change((db) => importBatch(db, 500, 0), 'import');
    expect(entries()).toBe(9);
    const full = contents(bench);
    bench.connection.compact();
    bench.turn('undo');
    expect(contents(bench)).toBe(empty);
    expect(entries()).toBe(9);
    bench.connection.compact();
    bench.turn('redo');
    expect(contents(bench)).toBe(full);
  });

  it('leave no trace in a copy of the document', () => {
    const bench = makeBench();
    bench.change(setting('a', '1'));
    const copy = new Connection(bench.connection.toBytes());
    expect(copy.reader.all("SELECT name FROM sqlite_schema WHERE name LIKE 'undo%'")).toEqual([]);
    copy.close();
  });
});
