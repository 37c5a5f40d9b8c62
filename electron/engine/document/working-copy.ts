/** The copy that a session works on: a file of its own, or, for a document under a passphrase, memory and an envelope. */
import fs from 'node:fs';
import { Connection, isTooLongForSqlite, type WritableDb } from '../db/connection.ts';
import { readRevision } from '../repositories/document.ts';
import { seal, unseal, type SealingKey } from './envelope.ts';
import { SealedStore } from './sealed-store.ts';
import { openLocked, workingCopy } from './session-folder.ts';

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

/**
 * The working copy of a protected document: the database is in memory; what lies in the session folder is sealed. A change
 * adds a row there in one transaction, so that a kill leaves the state before or after it, and the folder never holds anything
 * that can be read without the passphrase.
 */
class SealedCopy implements WorkingCopy {
  readonly key: SealingKey;
  readonly #store: SealedStore;
  readonly #sqliteBinding: string | undefined;
  #memory: Connection;

  constructor(store: SealedStore, memory: Connection, key: SealingKey, sqliteBinding: string | undefined) {
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
      this.#memory = openBytes(this.#store.bytes, this.#sqliteBinding);
      throw error;
    }
    return result;
  }

  keep(): void {
    this.#store.keep(this.#memory.toBytes(), readRevision(this.#memory.reader));
  }

  /** The compact state is kept as well: else the next change would differ from what is kept in most pages. */
  writeTo(file: string): void {
    this.#memory.compact();
    const bytes = this.#memory.toBytes();
    const sealed = seal(bytes, this.key);
    fs.writeFileSync(file, sealed, { flag: 'wx' });
    this.#store.keep(bytes, readRevision(this.#memory.reader), sealed);
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
  const store = SealedStore.make(folder, key, sqliteBinding);
  try {
    const copy = new SealedCopy(store, contents, key, sqliteBinding);
    copy.keep();
    return copy;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** Takes a left sealed working copy up again. @throws EnvelopeError */
export function openSealedCopy(
  folder: string,
  key: SealingKey,
  sqliteBinding: string | undefined,
): WorkingCopy {
  const store = SealedStore.open(folder, key, sqliteBinding);
  try {
    return new SealedCopy(store, openBytes(store.bytes, sqliteBinding), key, sqliteBinding);
  } catch (error) {
    store.close();
    throw error;
  }
}

/** A database in memory that holds these bytes. */
export function openBytes(bytes: Buffer, sqliteBinding: string | undefined): Connection {
  return new Connection(bytes, { sqliteBinding });
}

/** As `openPublished`, for the bytes of such a file. @throws EnvelopeError */
export const openPublishedBytes = (
  bytes: Buffer,
  key: SealingKey | null,
  sqliteBinding: string | undefined,
): Connection => openBytes(key === null ? bytes : unseal(bytes, key), sqliteBinding);

/** Opens a file in the document's form for reading, as anyone who has the passphrase would. @throws EnvelopeError */
export function openPublished(
  file: string,
  key: SealingKey | null,
  sqliteBinding: string | undefined,
): Connection {
  if (key !== null || isTooLongForSqlite(file))
    return openPublishedBytes(fs.readFileSync(file), key, sqliteBinding);
  return new Connection(file, { readonly: true, sqliteBinding });
}
