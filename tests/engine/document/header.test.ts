import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '../../../electron/engine/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/engine/db/migrations/index.ts';
import { openDocument } from '../../../electron/engine/document/document.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { createStandard, documentHost, failureOf, filesIn, makeEngine } from '../helpers.ts';

let folder = '';
let whole = Buffer.alloc(0);
const NAME = 'Åben & 100 %.samspil';

beforeEach(async () => {
  const engine = makeEngine();
  ({ folder } = engine);
  const file = await createStandard(engine, 'source.samspil');
  await engine.client.close();
  whole = fs.readFileSync(file);
  fs.rmSync(file);
});

async function opening(bytes: Buffer): Promise<{ code: string; params: object }> {
  const file = path.join(folder, NAME);
  fs.writeFileSync(file, bytes);
  const { code, params } = await failureOf(openDocument(file, documentHost(folder)));
  // What cannot be opened is not touched, and leaves nothing behind.
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
  expect(filesIn(folder)).toEqual([NAME]);
  expect(fs.readdirSync(path.join(folder, 'sessions'))).toEqual([]);
  return { code, params };
}

function changed(offset: number, value: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes.writeUInt32BE(value, offset);
  return bytes;
}

/** As a later Samspil would have saved it. */
function savedBy(program: string): Buffer {
  const file = path.join(folder, 'later.samspil');
  fs.writeFileSync(file, changed(60, 7));
  const db = new Database(file);
  db.prepare('UPDATE document SET saved_by = ?').run(program);
  db.close();
  const bytes = fs.readFileSync(file);
  fs.rmSync(file);
  return bytes;
}

describe('opening what is no whole document', () => {
  it.each([
    ['nothing', () => Buffer.alloc(0), 'document.empty'],
    ['a text file', () => Buffer.from('Navn;Svar\r\nAnne;3\r\n'), 'document.not-samspil'],
    ['one byte', () => Buffer.from('S'), 'document.truncated'],
    [
      'an image',
      () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'document.not-samspil',
    ],
    ['a workbook', () => Buffer.from('PK\u0003\u0004'.padEnd(200, 'x')), 'document.not-samspil'],
    ['zeroes', () => Buffer.alloc(5000), 'document.not-samspil'],
    ['another application', () => changed(68, 0x4d_50_42_58), 'document.not-samspil'],
    ['a document that was never filled', () => changed(60, 0), 'document.damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await opening(bytes())).toEqual({ code, params: { file: NAME } });
  });

  it('a database of another program', async () => {
    const file = path.join(folder, 'foreign.db');
    new Database(file).exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)').close();
    const bytes = fs.readFileSync(file);
    fs.rmSync(file);
    expect((await opening(bytes)).code).toBe('document.not-samspil');
  });

  it('a document of a newer version, with the Samspil to get for it', async () => {
    const versions = { version: 7, known: MIGRATIONS.length };
    expect(await opening(savedBy('1.4.0'))).toEqual({
      code: 'document.newer',
      params: { file: NAME, ...versions, program: '1.4.0', context: 'named' },
    });
    expect(
      wordsOf('en').failure('document.newer', {
        file: NAME,
        ...versions,
        program: '1.4.0',
        context: 'named',
      }),
    ).toBe(
      `${NAME} was saved by Samspil 1.4.0, which is newer than this one (document version 7). Install Samspil 1.4.0 or later to open it; the file has not been changed.`,
    );
    // What it says of itself is believed only where it looks like a version.
    expect(await opening(savedBy('the one'))).toEqual({
      code: 'document.newer',
      params: { file: NAME, ...versions },
    });
    const spoilt = savedBy('1.4.0').fill(0xa5, 100);
    expect((await opening(spoilt)).code).toBe('document.newer');
  });

  it('a document that ends too early, at any place', async () => {
    for (let size = 16; size < whole.length; size += 4999) {
      expect((await opening(whole.subarray(0, size))).code, `at ${size}`).toBe('document.truncated');
    }
  });

  it('a document with broken pages', async () => {
    const bytes = Buffer.from(whole);
    for (let page = 1; page * 4096 < bytes.length; page += 1) bytes.fill(0xa5, page * 4096, page * 4096 + 64);
    expect(await opening(bytes)).toEqual({ code: 'document.damaged', params: { file: NAME } });
  });

  it('a missing file and a folder', async () => {
    const missing = await failureOf(openDocument(path.join(folder, 'Æ.samspil'), documentHost(folder)));
    expect([missing.code, missing.params.file]).toEqual(['file.missing', 'Æ.samspil']);
    const inside = await failureOf(openDocument(folder, documentHost(folder)));
    expect(inside.code).toBe('file.is-folder');
  });

  it('a document whose newest changes lie in a write-ahead log beside it', async () => {
    const file = path.join(folder, NAME);
    fs.writeFileSync(file, whole);
    const db = new Database(file);
    db.pragma('journal_mode = WAL');
    db.exec("UPDATE engagement SET name = 'x'");
    const failure = await failureOf(openDocument(file, documentHost(folder)));
    expect(failure.code).toBe('document.in-use');
    db.close();
    const opened = await openDocument(file, documentHost(folder));
    expect(opened.connection.pragma('journal_mode')).toBe('delete');
    await opened.close();
  });

  it('knows its own mark', () => {
    expect(whole.readUInt32BE(68)).toBe(APPLICATION_ID);
    expect(whole.toString('latin1', 68, 72)).toBe('SMSP');
  });
});
