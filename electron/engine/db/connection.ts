/** One SQLite connection: what reads takes a ReadableDb, what writes runs inside a transaction and takes a WritableDb. */
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../../shared/lib/failure.ts';

export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Readonly<Record<string, unknown>>;

/** Reading only: a statement that could change the file is refused. */
export interface ReadableDb {
  all<Row = SqlRow>(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  get<Row = SqlRow>(sql: string, ...values: readonly SqlValue[]): Row | null;
  /** Rows as arrays of columns, one at a time: for what may be a million rows. */
  each<Row extends readonly unknown[]>(sql: string, ...values: readonly SqlValue[]): Iterable<Row>;
}

/** Lives only inside `Connection.write`: everything it does is kept together or not at all. */
export interface WritableDb extends ReadableDb {
  run(sql: string, ...values: readonly SqlValue[]): { readonly changes: number; readonly id: number };
}

/** What a migration gets: any statement, inside the runner's transaction. */
export interface SchemaDb extends WritableDb {
  execute(sql: string): void;
}

/**
 * A path as SQLite takes it: on Windows it opens paths of more than 260 characters, and those of network drives that are so
 * long, only in the form that begins with \\?\. Elsewhere the path itself.
 */
export function sqlitePath(file: string, system: Pick<typeof path, 'toNamespacedPath'> = path): string {
  return file === ':memory:' ? file : system.toNamespacedPath(file);
}

/** SQLite takes no longer paths on systems other than Windows (os_unix.c, MAX_PATHNAME), its journal's name included. */
const LONGEST_PATH_BYTES = 500;

/** Is a path one that SQLite cannot open, though the system can? */
export const isTooLongForSqlite = (file: string, platform: NodeJS.Platform = process.platform): boolean =>
  platform !== 'win32' && Buffer.byteLength(file) > LONGEST_PATH_BYTES;

export interface ConnectionOptions {
  readonly readonly?: boolean;
  /** Path of a binding for runtimes with Node-API 9; absent = the package's own. */
  readonly sqliteBinding?: string | undefined;
  /** How long to wait for another connection's lock; 0 = not at all. */
  readonly timeoutMs?: number;
}

/** better-sqlite3 needs this Node-API; an older runtime crashes without a word when its binding is loaded. */
export const LEAST_NODE_API = 10;

/**
 * Refuses a runtime whose Node-API is too old for the package's binding, unless another binding is given.
 * @throws Failure `engine.node-too-old` {found, needed}
 */
export function checkNodeApi(sqliteBinding: string | undefined, nodeApi: string | undefined): void {
  if (sqliteBinding !== undefined) return;
  const found = Number(nodeApi ?? 0);
  if (!(found >= LEAST_NODE_API))
    throw new Failure('engine.node-too-old', { found: nodeApi ?? '?', needed: LEAST_NODE_API });
}

/** True for the address of a module inside a packed app. */
export function isPacked(address: string): boolean {
  return address.includes('/app.asar/');
}

/** SQLite's own code of an error (`SQLITE_CORRUPT`, `SQLITE_FULL_...`), or null. */
export function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const { code } = error;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : null;
}

export class Connection {
  readonly #database: Database.Database;
  readonly #binding: { readonly nativeBinding?: string };
  readonly #statements = new Map<string, Database.Statement>();
  readonly #schemaDb: SchemaDb;
  #writing = false;
  /** Reads at any time. */
  readonly reader: ReadableDb;

  /**
   * Opens an existing or new file; `:memory:` for none, or the bytes of a database to hold in memory alone. Foreign keys are
   * enforced, the file's own schema is not trusted.
   */
  constructor(file: string | Buffer, options: ConnectionOptions = {}) {
    // A packed app was made around the runtime that it runs on; elsewhere it is whatever was installed.
    if (!isPacked(import.meta.url)) checkNodeApi(options.sqliteBinding, process.versions['napi']);
    this.#binding = options.sqliteBinding === undefined ? {} : { nativeBinding: options.sqliteBinding };
    this.#database = new Database(typeof file === 'string' ? sqlitePath(file) : file, {
      readonly: options.readonly ?? false,
      timeout: options.timeoutMs ?? 5000,
      ...this.#binding,
    });
    try {
      // With recursive triggers a row that REPLACE takes away is seen by the undo log like any other.
      const settings = [
        'foreign_keys = ON',
        'trusted_schema = OFF',
        'temp_store = MEMORY',
        'recursive_triggers = ON',
      ];
      for (const setting of settings) this.#database.pragma(setting);
    } catch (error) {
      this.#database.close();
      throw error;
    }
    this.reader = {
      all: <Row>(sql: string, ...values: readonly SqlValue[]) => this.#reading(sql).all(...values) as Row[],
      get: <Row>(sql: string, ...values: readonly SqlValue[]) =>
        (this.#reading(sql).get(...values) as Row | undefined) ?? null,
      each: <Row extends readonly unknown[]>(sql: string, ...values: readonly SqlValue[]) =>
        this.#reading(sql)
          .raw(true)
          .iterate(...values) as Iterable<Row>,
    };
    this.#schemaDb = {
      ...this.reader,
      run: (sql, ...values) => {
        const { changes, lastInsertRowid } = this.#writable(sql).run(...values);
        return { changes, id: Number(lastInsertRowid) };
      },
      execute: (sql) => {
        this.#requireWriting();
        this.#database.exec(sql);
      },
    };
  }

  /** Everything `work` does becomes one transaction; an error undoes it all and is thrown on. Not for asynchronous work. */
  write<T>(work: (db: WritableDb) => T): T {
    return this.changeSchema(work);
  }

  /** As `write`, for migrations. */
  changeSchema<T>(work: (db: SchemaDb) => T): T {
    if (this.#writing) throw new Error('A transaction is open already');
    this.#database.exec('BEGIN IMMEDIATE');
    this.#writing = true;
    try {
      const result = work(this.#schemaDb);
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    } finally {
      this.#writing = false;
    }
  }

  /** The value of a pragma, or null where it gives none. */
  pragma(text: string): unknown {
    return this.#database.pragma(text, { simple: true }) ?? null;
  }

  /** A whole, compact copy in a new file, on the disk when it returns. */
  vacuumInto(file: string): void {
    if (isTooLongForSqlite(file)) fs.writeFileSync(file, this.#compactBytes(), { flag: 'wx', flush: true });
    else this.#database.prepare('VACUUM INTO ?').run(sqlitePath(file));
  }

  /** As `vacuumInto`, for who brings the file to the disk: without a journal of the new file, a third of the time. */
  vacuumIntoUnsynced(file: string): void {
    const before = this.pragma('synchronous');
    this.#database.pragma('synchronous = OFF');
    try {
      this.vacuumInto(file);
    } finally {
      this.#database.pragma(`synchronous = ${String(before)}`);
    }
  }

  #compactBytes(): Buffer {
    const copy = new Database(this.#database.serialize(), this.#binding);
    try {
      copy.exec('VACUUM');
      return copy.serialize();
    } finally {
      copy.close();
    }
  }

  /** Leaves out what was deleted; not inside a transaction. */
  compact(): void {
    this.#database.exec('VACUUM');
  }

  /** The database as the bytes of a file. */
  toBytes(): Buffer {
    return this.#database.serialize();
  }

  /** Takes the file's lock until the connection is closed; throws SQLITE_BUSY where another one holds it. */
  lock(): void {
    this.#database.pragma('locking_mode = EXCLUSIVE');
    this.#database.exec('BEGIN EXCLUSIVE; COMMIT');
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** `each` leaves a statement in raw mode, so reads by row objects set it back. */
  #reading(sql: string): Database.Statement {
    const statement = this.#statement(sql);
    if (!statement.readonly || !statement.reader) throw new Error('A reader may not write');
    return statement.raw(false);
  }

  #writable(sql: string): Database.Statement {
    this.#requireWriting();
    return this.#statement(sql);
  }

  #requireWriting(): void {
    if (!this.#writing) throw new Error('Writing needs an open transaction');
  }
}
