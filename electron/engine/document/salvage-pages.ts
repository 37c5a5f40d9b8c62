/**
 * Page surgery for salvage (sqlite.org/fileformat2.html): finds where each table begins, also when the list of tables can no
 * longer be read by SQLite, and makes a first page that names one table and its place.
 */
import Database from 'better-sqlite3';

const FILE_HEADER = 100;
const LEAF_TABLE = 0x0d;
const LEAST_PAGE = 512;
const DEFAULT_PAGE = 4096;

/** The page size of a file, the usual one where its header does not say. */
export function pageSizeOf(bytes: Buffer): number {
  const said = bytes.length >= 18 ? bytes.readUInt16BE(16) : 0;
  const size = said === 1 ? 65_536 : said;
  const sound = size >= LEAST_PAGE && (size & (size - 1)) === 0;
  return sound && bytes.toString('latin1', 0, 15) === 'SQLite format 3' ? size : DEFAULT_PAGE;
}

/** Root pages of tables by their names, from every page that holds rows of the list of tables. */
export function findRoots(bytes: Buffer, pageSize: number): ReadonlyMap<string, number> {
  const pages = Math.ceil(bytes.length / pageSize);
  const roots = new Map<string, number>();
  for (let page = 0; page < pages; page += 1) {
    const start = page * pageSize;
    for (const [name, root] of schemaRows(
      bytes.subarray(start, start + pageSize),
      page === 0 ? FILE_HEADER : 0,
    ))
      if (root > 1 && root <= pages && !roots.has(name)) roots.set(name, root);
  }
  return roots;
}

/** Tables among the rows of one leaf page; none where it is no page of the list of tables. */
function schemaRows(page: Buffer, headerAt: number): readonly (readonly [string, number])[] {
  if (page.length < headerAt + 8 || page.readUInt8(headerAt) !== LEAF_TABLE) return [];
  const cells = page.readUInt16BE(headerAt + 3);
  const found: (readonly [string, number])[] = [];
  for (let cell = 0; cell < cells; cell += 1) {
    const pointer = headerAt + 8 + 2 * cell;
    if (pointer + 2 > page.length) break;
    const row = tableRow(page, page.readUInt16BE(pointer));
    if (row !== null) found.push(row);
  }
  return found;
}

/** A variable-length number of SQLite; numbers over 2^49 are none of ours. */
function varint(page: Buffer, at: number): { readonly value: number; readonly next: number } | null {
  let value = 0;
  for (let length = 0; length < 8; length += 1) {
    const byte = page[at + length];
    if (byte === undefined) return null;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + length + 1 };
  }
  return null;
}

const TEXT_FROM = 13;

function sizeOf(serial: number): number {
  if (serial >= 12) return Math.floor((serial - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][serial] ?? 0;
}

/** Name and root of a row (type, name, tbl_name, rootpage, sql) that says `table`. */
function tableRow(page: Buffer, at: number): readonly [string, number] | null {
  const payload = varint(page, at);
  const rowid = payload === null ? null : varint(page, payload.next);
  const header = rowid === null ? null : varint(page, rowid.next);
  if (rowid === null || header === null) return null;
  const serials: number[] = [];
  let next = header.next;
  while (next < rowid.next + header.value && serials.length < 6) {
    const serial = varint(page, next);
    if (serial === null) return null;
    serials.push(serial.value);
    ({ next } = serial);
  }
  const [type = 0, name = 0, of = 0, root = 0, sql = 0] = serials;
  const texts = [type, name, of, sql].every((serial) => serial >= TEXT_FROM && serial % 2 === 1);
  if (serials.length !== 5 || !texts || root < 1 || root > 6) return null;
  const nameAt = next + sizeOf(type);
  const rootAt = nameAt + sizeOf(name) + sizeOf(of);
  if (rootAt + sizeOf(root) > page.length || page.toString('utf8', next, nameAt) !== 'table') return null;
  return [page.toString('utf8', nameAt, nameAt + sizeOf(name)), page.readUIntBE(rootAt, sizeOf(root))];
}

/** A first page with a sound header whose list of tables is this one, at this root. */
export function firstPage(
  table: { readonly name: string; readonly sql: string; readonly root: number },
  file: { readonly pageSize: number; readonly pages: number },
  sqliteBinding: string | undefined,
): Buffer {
  const database = new Database(
    ':memory:',
    sqliteBinding === undefined ? {} : { nativeBinding: sqliteBinding },
  );
  try {
    database.pragma(`page_size = ${file.pageSize}`);
    database.exec(table.sql);
    // The list of tables may be written only like this; the database is gone in a moment.
    database.unsafeMode(true);
    database.pragma('writable_schema = ON');
    database.prepare("DELETE FROM sqlite_schema WHERE type <> 'table'").run();
    database.prepare('UPDATE sqlite_schema SET rootpage = ?').run(table.root);
    const page = Buffer.from(database.serialize().subarray(0, file.pageSize));
    page.writeUInt32BE(file.pages, 28);
    // No list of free pages; the page count above is believed where these two agree.
    page.writeUInt32BE(0, 32);
    page.writeUInt32BE(0, 36);
    page.writeUInt32BE(page.readUInt32BE(24), 92);
    return page;
  } finally {
    database.close();
  }
}
