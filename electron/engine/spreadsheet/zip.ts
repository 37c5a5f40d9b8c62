/** The zip container of an .xlsx: its directory, checked, and its entries unpacked as a stream with every byte counted. */
import { createInflateRaw, crc32 } from 'node:zlib';
import type { Reading } from './reading.ts';

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  /** As the directory claims; used for progress only. */
  readonly claimedSize: number;
  readonly crc: number;
  readonly headerOffset: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const MB = 1024 * 1024;

export class ZipArchive {
  readonly #bytes: Buffer;
  readonly #reading: Reading;
  /** Keys are lower-cased: part names of the package format ignore case. */
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Buffer, reading: Reading) {
    this.#bytes = bytes;
    this.#reading = reading;
    this.#entries = readDirectory(bytes, reading);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Unpacked size that the directory claims: good for progress, never for memory. */
  claimedSize(name: string): number {
    return this.#entries.get(name.toLowerCase())?.claimedSize ?? 0;
  }

  /** The unpacked bytes of an entry in chunks; limits and checksum are checked on the way. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name.toLowerCase());
    const reading = this.#reading;
    if (!entry) throw reading.failure('sheet.damaged', { part: name });
    const packed = this.#packedBytes(entry);
    let size = 0;
    let crc = 0;
    for await (const chunk of entry.method === 0 ? slices(packed) : inflated(packed, entry, reading)) {
      reading.checkCancelled();
      size += chunk.length;
      crc = crc32(chunk, crc);
      if (size > reading.limits.entryBytes) throw reading.tooLarge('size', reading.limits.entryBytes);
      if (size > MB && size > packed.length * reading.limits.ratio)
        throw reading.failure('sheet.packed-too-tightly', { part: entry.name });
      reading.countUnpacked(chunk.length);
      yield chunk;
    }
    if (crc !== entry.crc) throw reading.failure('sheet.damaged', { part: entry.name });
  }

  #packedBytes(entry: ZipEntry): Buffer {
    const { headerOffset: at } = entry;
    const bytes = this.#bytes;
    const damaged = (): Error => this.#reading.failure('sheet.damaged', { part: entry.name });
    if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL_ENTRY) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 26);
    // The entry names itself once more: where the two differ, one of them is not what was written.
    if (bytes.toString('utf8', at + 30, at + 30 + nameLength) !== entry.name) throw damaged();
    const start = at + 30 + nameLength + bytes.readUInt16LE(at + 28);
    if (start + entry.packedSize > bytes.length) throw damaged();
    return bytes.subarray(start, start + entry.packedSize);
  }
}

async function* slices(packed: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < packed.length; at += 256 * 1024) {
    yield packed.subarray(at, at + 256 * 1024);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

async function* inflated(packed: Buffer, entry: ZipEntry, reading: Reading): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 128 * 1024 });
  inflate.end(packed);
  const chunks = inflate[Symbol.asyncIterator]();
  try {
    for (;;) {
      let step: IteratorResult<Buffer>;
      try {
        step = (await chunks.next()) as IteratorResult<Buffer>;
      } catch (error) {
        throw reading.failure('sheet.damaged', { part: entry.name }, error);
      }
      if (step.done) return;
      yield step.value;
    }
  } finally {
    inflate.destroy();
  }
}

function readDirectory(bytes: Buffer, reading: Reading): ReadonlyMap<string, ZipEntry> {
  const damaged = (): Error => reading.failure('sheet.damaged', { part: 'zip' });
  const { count, offset } = findDirectory(bytes, damaged);
  if (count > reading.limits.entries) throw reading.tooLarge('parts', reading.limits.entries);
  const entries = new Map<string, ZipEntry>();
  let at = offset;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) throw damaged();
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if ((bytes.readUInt16LE(at + 8) & 1) !== 0) throw reading.failure('sheet.encrypted');
    const method = bytes.readUInt16LE(at + 10);
    if (!name.endsWith('/')) {
      if (isHostileName(name) || entries.has(name.toLowerCase())) throw reading.failure('sheet.unsafe');
      if (method !== 0 && method !== 8) throw reading.failure('sheet.damaged', { part: name });
      entries.set(name.toLowerCase(), {
        name,
        method,
        crc: bytes.readUInt32LE(at + 16),
        ...largeSizes(bytes, at, nameLength, extraLength),
      });
    }
    at = next;
  }
  return entries;
}

/** Absolute, climbing or device-like names: nothing is ever unpacked to disk, yet no honest program writes them. */
function isHostileName(name: string): boolean {
  return (
    name === '' || /[\\\u0000-\u001f:]/.test(name) || name.startsWith('/') || name.split('/').includes('..')
  );
}

/** Sizes and offset of a directory entry, from the 64-bit extra field where the 32-bit fields are full. */
function largeSizes(
  bytes: Buffer,
  at: number,
  nameLength: number,
  extraLength: number,
): Pick<ZipEntry, 'packedSize' | 'claimedSize' | 'headerOffset'> {
  let packedSize = bytes.readUInt32LE(at + 20);
  let claimedSize = bytes.readUInt32LE(at + 24);
  let headerOffset = bytes.readUInt32LE(at + 42);
  const extraEnd = at + 46 + nameLength + extraLength;
  for (let field = at + 46 + nameLength; field + 4 <= extraEnd;) {
    const length = bytes.readUInt16LE(field + 2);
    if (bytes.readUInt16LE(field) === 1) {
      let value = field + 4;
      const take = (): number => {
        if (value + 8 > extraEnd) return Number.MAX_SAFE_INTEGER;
        value += 8;
        return Number(bytes.readBigUInt64LE(value - 8));
      };
      if (claimedSize === 0xffffffff) claimedSize = take();
      if (packedSize === 0xffffffff) packedSize = take();
      if (headerOffset === 0xffffffff) headerOffset = take();
    }
    field += 4 + length;
  }
  return { packedSize, claimedSize, headerOffset };
}

function findDirectory(bytes: Buffer, damaged: () => Error): { count: number; offset: number } {
  const lowest = Math.max(0, bytes.length - 22 - 65535);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) !== END) continue;
    const count = bytes.readUInt16LE(at + 10);
    const offset = bytes.readUInt32LE(at + 16);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    if (at < 20 || bytes.readUInt32LE(at - 20) !== END64_LOCATOR) return { count, offset };
    const end64 = Number(bytes.readBigUInt64LE(at - 12));
    if (end64 + 56 > bytes.length || bytes.readUInt32LE(end64) !== END64) throw damaged();
    return {
      count: Number(bytes.readBigUInt64LE(end64 + 32)),
      offset: Number(bytes.readBigUInt64LE(end64 + 48)),
    };
  }
  throw damaged();
}
