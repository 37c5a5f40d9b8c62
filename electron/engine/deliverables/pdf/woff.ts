/** Fonts of the web as the fonts they hold: unpacked once by zlib, since the PDF library's own inflater works at each document. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

/** A .woff file as the .ttf it holds (WOFF 1.0, section 5): the same tables, inflated. Throws where it is no such file. */
export function woffToTtf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF font');
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + count * 16);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  // What the directory says for a search by halves.
  const power = 2 ** Math.floor(Math.log2(count));
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * 16, 10);
  const parts: Buffer[] = [head];
  let at = head.length;
  for (let index = 0; index < count; index += 1) {
    const from = HEADER + index * ENTRY;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(from + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    const data = packed < size ? inflateSync(bytes) : bytes;
    const to = 12 + index * 16;
    woff.copy(head, to, from, from + 4);
    head.writeUInt32BE(woff.readUInt32BE(from + 16), to + 4);
    head.writeUInt32BE(at, to + 8);
    head.writeUInt32BE(data.length, to + 12);
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    parts.push(padded);
    at += padded.length;
  }
  return Buffer.concat(parts);
}

const unpacked = new Map<string, Buffer>();

/** The font in a .woff file of the app; each is unpacked once. */
export function unpackedFont(path: string): Buffer {
  const known = unpacked.get(path);
  if (known !== undefined) return known;
  const made = woffToTtf(readFileSync(path));
  unpacked.set(path, made);
  return made;
}
