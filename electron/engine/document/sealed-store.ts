/**
 * What lies in the session folder of a protected document: a small database of sealed rows. The first is a whole state, those
 * after it are the pages that each change altered; each names the row it follows, so that none can be left out, changed or
 * moved without the passphrase. Format and reasons: README.md.
 */
import { Connection, type WritableDb } from '../db/connection.ts';
import { EnvelopeError, seal, sumOf, unseal, type SealingKey } from './envelope.ts';
import { openLocked, workingCopy } from './session-folder.ts';

/** What follows a whole state may grow to this share of it; then the state is sealed anew. */
const MOST_CHANGES = 0.5;
/** A change: the sum of the row before, the size of a page, how many pages there are then; then number and bytes of each. */
const AT = { before: 0, pageSize: 32, pages: 36, altered: 40 } as const;
const NUMBER_BYTES = 4;

/** Offset of the page size in the header of a database; 1 stands for 65,536 (sqlite.org/fileformat2.html, 1.3.2). */
const AT_PAGE_SIZE = 16;
const pageSizeOf = (bytes: Buffer): number => {
  const written = bytes.readUInt16BE(AT_PAGE_SIZE);
  return written === 1 ? 65_536 : written;
};

interface Kept {
  /** The state that the rows make together. */
  readonly bytes: Buffer;
  /** The sum of the last row. */
  readonly sum: Buffer;
  /** Bytes of the rows after the first. */
  readonly changes: number;
}

export class SealedStore {
  readonly #store: Connection;
  readonly #key: SealingKey;
  #kept: Kept | null;

  private constructor(store: Connection, key: SealingKey, kept: Kept | null) {
    this.#store = store;
    this.#key = key;
    this.#kept = kept;
  }

  /** An empty store in an empty session folder. */
  static make(folder: string, key: SealingKey, sqliteBinding: string | undefined): SealedStore {
    return holding(folder, sqliteBinding, (store) => {
      store.changeSchema((db) =>
        db.execute(`CREATE TABLE document (revision INTEGER NOT NULL) STRICT;
          CREATE TABLE state (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT`),
      );
      return new SealedStore(store, key, null);
    });
  }

  /** The store that a crash left. @throws EnvelopeError */
  static open(folder: string, key: SealingKey, sqliteBinding: string | undefined): SealedStore {
    return holding(folder, sqliteBinding, (store) => new SealedStore(store, key, readKept(store, key)));
  }

  /** The state that was kept last, as the bytes of a database. */
  get bytes(): Buffer {
    if (this.#kept === null) throw new Error('A sealed working copy without its state');
    return this.#kept.bytes;
  }

  /**
   * Keeps a state in one transaction; when it returns, a kill leaves this state, and where it throws the one before is kept.
   * @param bytes the database; not to be written to afterwards
   * @param sealed the same under the key, where it is at hand
   */
  keep(bytes: Buffer, revision: number, sealed?: Buffer): void {
    const before = this.#kept;
    const change = before === null ? null : changeOf(before, bytes);
    const row = change === null ? (sealed ?? seal(bytes, this.#key)) : seal(change, this.#key);
    this.#store.write((db) => {
      if (change === null) db.run('DELETE FROM state');
      db.run('INSERT INTO state (sealed) VALUES (?)', row);
      noteRevision(db, revision);
    });
    const changes = change === null ? 0 : (before?.changes ?? 0) + change.length;
    this.#kept = { bytes, sum: sumOf(row), changes };
  }

  close(): void {
    this.#store.close();
  }
}

/** The whole state at the start of a session's rows, sealed: it tells which passphrase opens them. */
export function readSealedStart(folder: string, sqliteBinding: string | undefined): Buffer {
  const store = new Connection(workingCopy(folder), { sqliteBinding });
  try {
    return sealedRows(store, 1)[0] ?? Buffer.alloc(0);
  } finally {
    store.close();
  }
}

function holding<T>(folder: string, sqliteBinding: string | undefined, make: (store: Connection) => T): T {
  const store = openLocked(workingCopy(folder), sqliteBinding);
  try {
    return make(store);
  } catch (error) {
    store.close();
    throw error;
  }
}

function noteRevision(db: WritableDb, revision: number): void {
  const { changes } = db.run('UPDATE document SET revision = ?', revision);
  if (changes === 0) db.run('INSERT INTO document (revision) VALUES (?)', revision);
}

const sealedRows = (store: Connection, most: number): readonly Buffer[] =>
  store.reader
    .all<{ sealed: Uint8Array }>('SELECT sealed FROM state ORDER BY id LIMIT ?', most)
    .map(({ sealed }) => Buffer.from(sealed));

function readKept(store: Connection, key: SealingKey): Kept {
  const [first, ...rest] = sealedRows(store, -1);
  if (first === undefined) throw new Error('A sealed working copy without its state');
  let kept: Kept = { bytes: unseal(first, key), sum: sumOf(first), changes: 0 };
  for (const row of rest) {
    const change = unseal(row, key);
    kept = { bytes: changed(kept, change), sum: sumOf(row), changes: kept.changes + change.length };
  }
  return kept;
}

/** The pages of `bytes` that differ from what is kept; null where a whole state is better. */
function changeOf({ bytes: before, sum, changes }: Kept, bytes: Buffer): Buffer | null {
  const size = pageSizeOf(bytes);
  if (size !== pageSizeOf(before)) return null;
  const most = bytes.length * MOST_CHANGES - changes - AT.altered;
  const altered: number[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const end = at + size;
    if (end <= before.length && bytes.compare(before, at, end, at, end) === 0) continue;
    altered.push(at / size);
    if (altered.length * (NUMBER_BYTES + size) > most) return null;
  }
  const change = Buffer.alloc(AT.altered + altered.length * (NUMBER_BYTES + size));
  sum.copy(change, AT.before);
  change.writeUInt32BE(size, AT.pageSize);
  change.writeUInt32BE(bytes.length / size, AT.pages);
  altered.forEach((page, place) => {
    const at = AT.altered + place * (NUMBER_BYTES + size);
    change.writeUInt32BE(page, at);
    bytes.copy(change, at + NUMBER_BYTES, page * size, (page + 1) * size);
  });
  return change;
}

/** @throws EnvelopeError tampered, where the change is not the one that follows */
function changed({ bytes: before, sum }: Kept, change: Buffer): Buffer {
  if (!change.subarray(AT.before, AT.pageSize).equals(sum)) throw new EnvelopeError('tampered');
  const size = change.readUInt32BE(AT.pageSize);
  const bytes = Buffer.alloc(size * change.readUInt32BE(AT.pages));
  before.copy(bytes);
  for (let at: number = AT.altered; at < change.length; at += NUMBER_BYTES + size)
    change.copy(bytes, change.readUInt32BE(at) * size, at + NUMBER_BYTES, at + NUMBER_BYTES + size);
  return bytes;
}
