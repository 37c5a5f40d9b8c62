/** Files: atomic writes, hashes of trees, and reading a zip without a dependency. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** Writes beside and renames over, so that a reader sees the old file or the new one, never half of one. */
export function writeWhole(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(temporary, text);
  fs.renameSync(temporary, file);
}

/**
 * Builds a folder under a temporary name and moves it into place when it is whole. One at a time: what an attempt that was
 * killed left under a temporary name is removed.
 */
export async function buildFolder(folder, build) {
  const parent = path.dirname(folder);
  fs.mkdirSync(parent, { recursive: true });
  const left = `${path.basename(folder)}.tmp-`;
  for (const name of fs.readdirSync(parent)) {
    if (name.startsWith(left)) fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
  const temporary = fs.mkdtempSync(`${folder}.tmp-`);
  try {
    await build(temporary);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(temporary, folder);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

/** All files below the given files and folders, sorted, as paths relative to `base` with forward slashes. */
export function listFiles(base, entries) {
  const found = [];
  const visit = (relative) => {
    const stat = fs.statSync(path.join(base, relative), { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) {
      found.push(relative.split(path.sep).join('/'));
      return;
    }
    for (const name of fs.readdirSync(path.join(base, relative))) visit(path.join(relative, name));
  };
  for (const entry of entries) visit(entry);
  return [...new Set(found)].sort();
}

/** One hash over names and contents: the same for the same tree, whatever the clock says. */
export function hashTree(base, entries) {
  const hash = crypto.createHash('sha256');
  for (const file of listFiles(base, entries)) {
    const bytes = fs.readFileSync(path.join(base, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

export async function sha512Base64(file) {
  const hash = crypto.createHash('sha512');
  for await (const chunk of fs.createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('base64');
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER_BYTES = 30;

function readAt(handle, position, length) {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const read = fs.readSync(handle, buffer, done, length - done, position + done);
    if (read === 0) throw new Error('The zip file ends too early.');
    done += read;
  }
  return buffer;
}

/** The entries of a zip of less than 4 GB: name, mode, method, sizes, position. */
export function zipEntries(handle) {
  const size = fs.fstatSync(handle).size;
  const tail = readAt(handle, Math.max(0, size - 65_558), Math.min(size, 65_558));
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('This is not a zip file.');
  const count = tail.readUInt16LE(end + 10);
  const directory = readAt(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let index = 0, at = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('The zip directory is damaged.');
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      position: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Unpacks the entries that `rename` gives a name (null = leave out); refuses names that leave the folder.
 * @returns {number} how many files were written
 */
export function unzip(file, folder, rename) {
  const handle = fs.openSync(file, 'r');
  let written = 0;
  try {
    for (const entry of zipEntries(handle)) {
      const name = rename(entry.name);
      if (name === null || name === '' || name.endsWith('/')) continue;
      const target = path.resolve(folder, name);
      if (!target.startsWith(path.resolve(folder) + path.sep))
        throw new Error(`The zip holds an unsafe name: ${entry.name}`);
      const header = readAt(handle, entry.position, LOCAL_HEADER_BYTES);
      const start = entry.position + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
      const packed = readAt(handle, start, entry.packedBytes);
      const bytes = entry.method === 0 ? packed : zlib.inflateRawSync(packed);
      if (bytes.length !== entry.bytes) throw new Error(`${entry.name} in the zip is damaged.`);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, bytes, { mode: entry.mode & 0o777 || 0o644 });
      written += 1;
    }
  } finally {
    fs.closeSync(handle);
  }
  return written;
}

/** A copy of a folder that shares the files' bytes where the file system can; `copied` names files that get their own. */
export function linkTree(from, to, copied = []) {
  for (const file of listFiles(from, ['.'])) {
    const source = path.join(from, file);
    const target = path.join(to, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    if (copied.includes(file)) {
      fs.copyFileSync(source, target);
      continue;
    }
    try {
      fs.linkSync(source, target);
    } catch {
      fs.copyFileSync(source, target);
    }
  }
}
