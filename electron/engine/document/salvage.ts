/** Salvage: every readable row of every table of a damaged document, in a new one. The damaged file is only read. */
import { closeSync, openSync, writeSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import { Connection, sqliteCode, type SchemaDb, type SqlValue, type WritableDb } from '../db/connection.ts';
import { migrate, schemaVersion } from '../db/migrate.ts';
import { isEnvelope } from './envelope.ts';
import { saysDamaged } from './file-failures.ts';
import { readWhole } from './header.ts';
import { migrationsOf, type DocumentHost } from './host.ts';
import { findRoots, firstPage, pageSizeOf } from './salvage-pages.ts';
import { makeSessionFolder, removeSession } from './session-folder.ts';

export interface SalvagedTable {
  readonly table: string;
  /** Rows that could be read. */
  readonly read: number;
  /** Rows that stand in the new document: those whose own references could be read too. */
  readonly kept: number;
  /** Could the table be read to its end? */
  readonly whole: boolean;
}

type Row = readonly SqlValue[];

interface Table {
  readonly name: string;
  readonly sql: string;
  readonly columns: readonly string[];
  /** Columns of the primary key; empty for tables by rowid. */
  readonly key: readonly string[];
}

/**
 * Reads what can be read of a damaged document into a new database in memory, of the newest schema.
 * @param finish makes the rows that a document cannot be without, where they were lost
 * @throws Failure salvage.nothing, salvage.sealed {file}; file.* when it cannot be read at all
 */
export async function salvage<T>(
  file: string,
  host: DocumentHost,
  finish: (db: SchemaDb) => void,
  use: (salvaged: Connection, tables: readonly SalvagedTable[]) => Promise<T>,
): Promise<T> {
  const folder = await makeSessionFolder(host.sessions, host.newId());
  const target = new Connection(':memory:', { sqliteBinding: host.sqliteBinding });
  try {
    const copy = path.join(folder, 'damaged.sqlite');
    const source = await prepare(file, copy, host);
    migrate(target, migrationsOf(host).slice(0, source.version));
    // References are put right when all is read: a child may be readable before its parent.
    target.pragma('foreign_keys = OFF');
    const tables = readTables(source, target, host.sqliteBinding);
    if (tables.every(({ read }) => read === 0)) throw nothing(file);
    target.changeSchema((db) => {
      dropBroken(db);
      finish(db);
      dropBroken(db);
    });
    target.pragma('foreign_keys = ON');
    migrate(target, migrationsOf(host));
    return await use(
      target,
      tables.map((table) => ({ ...table, kept: Math.min(table.read, countRows(target, table.table)) })),
    );
  } finally {
    target.close();
    await removeSession(folder);
  }
}

const nothing = (file: string): Failure => new Failure('salvage.nothing', { file: path.basename(file) });

interface Source {
  /** A copy of the damaged file whose first page is written anew for each table. */
  readonly copy: string;
  readonly pageSize: number;
  readonly pages: number;
  readonly roots: ReadonlyMap<string, number>;
  /** Schema version; the newest where it is lost. */
  readonly version: number;
}

/** Copies the file; a cut end is filled with zeroes, which are no rows, up to the last page that anything begins at. */
async function prepare(file: string, copy: string, host: DocumentHost): Promise<Source> {
  const bytes = await readWhole(file);
  if (isEnvelope(bytes)) throw new Failure('salvage.sealed', { file: path.basename(file) });
  const pageSize = pageSizeOf(bytes);
  const roots = findRoots(bytes, pageSize);
  if (roots.size === 0) throw nothing(file);
  const promised = bytes.readUInt32BE(28);
  const here = Math.ceil(bytes.length / pageSize);
  const pages = promised > here && promised < 4 * here ? promised : here;
  const padded = Buffer.alloc(pages * pageSize);
  bytes.copy(padded);
  await fs.writeFile(copy, padded, { mode: 0o600 });
  const newest = schemaVersion(migrationsOf(host));
  const said = bytes.readUInt32BE(60);
  return { copy, pageSize, pages, roots, version: said >= 1 && said <= newest ? said : newest };
}

function readTables(
  source: Source,
  target: Connection,
  sqliteBinding: string | undefined,
): readonly Omit<SalvagedTable, 'kept'>[] {
  return tablesOf(target).map((table) => {
    const found = new Map<string, Row>();
    const root = source.roots.get(table.name);
    const reached = root !== undefined && readTable(source, { ...table, root }, found, sqliteBinding);
    const places = table.columns.map(() => '?').join(', ');
    const names = table.columns.map(quoted).join(', ');
    let read = 0;
    target.write((db) => {
      const insert = `INSERT OR IGNORE INTO ${quoted(table.name)} (${names}) VALUES (${places})`;
      for (const row of found.values()) read += insertSound(db, insert, row);
    });
    // SQLite reads a broken page of a long text without a word: what its table does not allow tells.
    return { table: table.name, read, whole: reached && read === found.size };
  });
}

/** A row that holds what its table does not allow was not read right: it is no row. */
function insertSound(db: WritableDb, insert: string, row: Row): number {
  try {
    return db.run(insert, ...row).changes;
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT') === true) return 0;
    throw error;
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const countRows = (connection: Connection, table: string): number =>
  connection.reader.get<{ n: number }>(`SELECT count(*) AS n FROM ${quoted(table)}`)?.n ?? 0;

function tablesOf(connection: Connection): readonly Table[] {
  const { reader } = connection;
  const names = reader.all<{ name: string; wr: number; sql: string }>(
    `SELECT list.name, wr, sql FROM pragma_table_list AS list JOIN sqlite_schema AS made ON made.name = list.name
     WHERE list.type = 'table' AND schema = 'main' AND list.name NOT LIKE 'sqlite_%' ORDER BY list.name`,
  );
  return names.map(({ name, wr, sql }) => {
    const columns = reader.all<{ name: string; pk: number }>(
      'SELECT name, pk FROM pragma_table_info(?) ORDER BY cid',
      name,
    );
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    return {
      ...{ name, sql },
      columns: columns.map((column) => column.name),
      key: wr === 1 ? key.map((column) => column.name) : [],
    };
  });
}

/** Reads a table forwards, backwards, and by ranges of its first key between; true when forwards reached the end. */
function readTable(
  source: Source,
  table: Table & { readonly root: number },
  found: Map<string, Row>,
  sqliteBinding: string | undefined,
): boolean {
  const { copy } = source;
  const first = firstPage(table, source, sqliteBinding);
  writeStart(copy, first);
  const key = table.key.length > 0 ? table.key.map(quoted) : ['rowid'];
  const [firstKey = 'rowid'] = key;
  const select = `SELECT ${key.join(', ')}, ${table.columns.map(quoted).join(', ')} FROM ${quoted(table.name)}`;
  const take = (tail: string, ...values: readonly SqlValue[]): boolean =>
    reading(copy, sqliteBinding, (damaged) => {
      for (const row of damaged.reader.each<Row>(`${select} NOT INDEXED ${tail}`, ...values))
        found.set(JSON.stringify(row.slice(0, key.length)), row.slice(key.length));
    });
  if (take(`ORDER BY ${key.join(', ')}`)) return true;
  take(`ORDER BY ${key.map((one) => `${one} DESC`).join(', ')}`);
  const numbers = [...found.keys()].map((text) => Number((JSON.parse(text) as Row)[0]));
  const least = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (Number.isInteger(least) && Number.isInteger(most))
    takeBetween(least, most, (from, to) => take(`WHERE ${firstKey} BETWEEN ? AND ?`, from, to));
  return false;
}

function writeStart(file: string, bytes: Buffer): void {
  const handle = openSync(file, 'r+');
  try {
    writeSync(handle, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(handle);
  }
}

/** Halves a range until its parts can be read or are single rows; a bound on the work keeps a hopeless table short. */
function takeBetween(least: number, most: number, take: (from: number, to: number) => boolean): void {
  let left = 4000;
  const ranges: [number, number][] = [[least, most]];
  for (let range = ranges.pop(); range !== undefined && left > 0; range = ranges.pop()) {
    const [from, to] = range;
    left -= 1;
    if (take(from, to) || from === to) continue;
    const middle = Math.floor((from + to) / 2);
    ranges.push([middle + 1, to], [from, middle]);
  }
}

/** False where the file is damaged; what was read until then stays. */
function reading(
  copy: string,
  sqliteBinding: string | undefined,
  work: (source: Connection) => void,
): boolean {
  let source: Connection | null = null;
  try {
    source = new Connection(copy, { readonly: true, sqliteBinding });
    work(source);
    return true;
  } catch (error) {
    // A table whose very schema is lost is "no such table".
    if (saysDamaged(error) || sqliteCode(error) !== null) return false;
    throw error;
  } finally {
    source?.close();
  }
}

/** Rows whose references were lost cannot be understood, and would break the document. */
function dropBroken(db: SchemaDb): void {
  for (;;) {
    const broken = db.all<{ table: string; rowid: number | null; parent: string; fkid: number }>(
      'SELECT "table", rowid, parent, fkid FROM pragma_foreign_key_check',
    );
    if (broken.length === 0) return;
    let removed = 0;
    for (const { table, rowid, fkid } of broken) {
      if (rowid !== null) {
        removed += db.run(`DELETE FROM ${quoted(table)} WHERE rowid = ?`, rowid).changes;
        continue;
      }
      const at = db.get<{ from: string; parent: string; to: string | null }>(
        'SELECT "from", "table" AS parent, "to" FROM pragma_foreign_key_list(?) WHERE id = ?',
        table,
        fkid,
      );
      if (at === null) continue;
      const parentKey = quoted(at.to ?? 'id');
      removed += db.run(
        `DELETE FROM ${quoted(table)} WHERE ${quoted(at.from)} IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM ${quoted(at.parent)} WHERE ${parentKey} = ${quoted(table)}.${quoted(at.from)})`,
      ).changes;
    }
    if (removed === 0) return;
  }
}
