/** The copy that a session works on: a file of its own, or, for a document under a passphrase, memory and an envelope. */
import fs from 'node:fs';
import { Connection, isTooLongForSqlite, type WritableDb } from '../db/connection.ts';
import { readRevision } from '../repositories/document.ts';
import { seal, unseal, type SealingKey } from './envelope.ts';
import { workingCopy } from './session-folder.ts';

export interface WorkingCopy {
  readonly connection: Connection;
  /** null = the document is not protected. */
  readonly key: SealingKey | null;
  /** One transaction; when it returns, a kill does not undo it. */
  write<T>(work: (db: WritableDb) => T): T;
  /** A whole, compact copy of the present state in a new file, in the form of the document itself; the caller syncs it. */
  writeTo(file: string): void;
  close(): void;
}

/** A working copy that is a database file: rollback journal, full sync, locked for this connection alone. */
export function openPlainCopy(folder: string, sqliteBinding: string | undefined): WorkingCopy {
  const connection = openLocked(workingCopy(folder), sqliteBinding);
  return {
    connection,
    key: null,
    write: (work) => connection.write(work),
    writeTo: (file) => connection.vacuumIntoUnsynced(file),
    close: () => connection.close(),
  };
}

/** Another connection that holds the file finds it busy, also when it only reads. */
function openLocked(file: string, sqliteBinding: string | undefined): Connection {
  const connection = new Connection(file, { sqliteBinding });
  try {
    connection.pragma('journal_mode = DELETE');
    connection.lock();
    connection.pragma('synchronous = FULL');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * The working copy of a protected document: the database is in memory; what lies in the session folder is a small database
 * with one row, the revision and the sealed state. A change replaces the row in one transaction, so that a kill leaves the
 * state before or after it, and the folder never holds anything that can be read without the passphrase.
 */
class SealedCopy implements WorkingCopy {
  readonly key: SealingKey;
  readonly #store: Connection;
  readonly #sqliteBinding: string | undefined;
  #memory: Connection;

  constructor(store: Connection, memory: Connection, key: SealingKey, sqliteBinding: string | undefined) {
    this.key = key;
    this.#store = store;
    this.#memory = memory;
    this.#sqliteBinding = sqliteBinding;
  }

  get connection(): Connection {
    return this.#memory;
  }

  /** Where the state cannot be kept (a full disk), the change is undone in memory too. */
  write<T>(work: (db: WritableDb) => T): T {
    const result = this.#memory.write(work);
    try {
      this.keep();
    } catch (error) {
      this.#memory.close();
      this.#memory = openBytes(sealedState(this.#store, this.key), this.#sqliteBinding);
      throw error;
    }
    return result;
  }

  keep(): void {
    const revision = readRevision(this.#memory.reader);
    const sealed = seal(this.#memory.toBytes(), this.key);
    this.#store.write((db) => {
      db.run('DELETE FROM document');
      db.run('INSERT INTO document (revision, sealed) VALUES (?, ?)', revision, sealed);
    });
  }

  writeTo(file: string): void {
    this.#memory.compact();
    fs.writeFileSync(file, seal(this.#memory.toBytes(), this.key), { flag: 'wx' });
  }

  close(): void {
    this.#memory.close();
    this.#store.close();
  }
}

/** A new sealed working copy in an empty session folder. */
export function makeSealedCopy(
  folder: string,
  contents: Connection,
  key: SealingKey,
  sqliteBinding: string | undefined,
): WorkingCopy {
  const store = openLocked(workingCopy(folder), sqliteBinding);
  try {
    store.changeSchema((db) =>
      db.execute('CREATE TABLE document (revision INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT'),
    );
    const copy = new SealedCopy(store, contents, key, sqliteBinding);
    copy.keep();
    return copy;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** The sealed state that a crash left in a session folder, before it is opened. */
export function readSealedState(folder: string, sqliteBinding: string | undefined): Buffer {
  const store = new Connection(workingCopy(folder), { sqliteBinding });
  try {
    return sealedBytes(store);
  } finally {
    store.close();
  }
}

/** Takes a left sealed working copy up again. @throws EnvelopeError */
export function openSealedCopy(
  folder: string,
  key: SealingKey,
  sqliteBinding: string | undefined,
): WorkingCopy {
  const store = openLocked(workingCopy(folder), sqliteBinding);
  try {
    return new SealedCopy(store, openBytes(sealedState(store, key), sqliteBinding), key, sqliteBinding);
  } catch (error) {
    store.close();
    throw error;
  }
}

function sealedBytes(store: Connection): Buffer {
  const row = store.reader.get<{ sealed: Uint8Array }>('SELECT sealed FROM document');
  if (row === null) throw new Error('A sealed working copy without its state');
  return Buffer.from(row.sealed);
}

const sealedState = (store: Connection, key: SealingKey): Buffer => unseal(sealedBytes(store), key);

/** A database in memory that holds these bytes. */
export function openBytes(bytes: Buffer, sqliteBinding: string | undefined): Connection {
  return new Connection(bytes, { sqliteBinding });
}

/** Opens a file in the document's form for reading, as anyone who has the passphrase would. @throws EnvelopeError */
export function openPublished(
  file: string,
  key: SealingKey | null,
  sqliteBinding: string | undefined,
): Connection {
  if (key !== null) return openBytes(unseal(fs.readFileSync(file), key), sqliteBinding);
  if (isTooLongForSqlite(file)) return openBytes(fs.readFileSync(file), sqliteBinding);
  return new Connection(file, { readonly: true, sqliteBinding });
}
