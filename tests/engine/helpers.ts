/** A folder, a host and documents for tests of the engine; every folder has a name that is hard on paths. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import type { DocumentHost } from '../../electron/engine/document/document.ts';
import { connectEngine, type EngineClient, type EngineHost } from '../../electron/engine/index.ts';
import { isFailure, type Failure } from '../../shared/lib/failure.ts';

/** A new folder, removed after the test. */
export function makeFolder(): string {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'samspil & co + 50 % #1 æøå '));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const fontsFolder = path.resolve('node_modules/@fontsource/source-sans-3/files');

/** `clock` starts at a fixed time and goes one second at each look. */
export function makeHost(folder: string): EngineHost {
  let seconds = 0;
  return {
    paths: {
      sessions: path.join(folder, 'sessions'),
      backups: path.join(folder, 'backups'),
      settings: path.join(folder, 'settings.json'),
      logs: path.join(folder, 'logs'),
      fonts: fontsFolder,
    },
    version: '0.0.0-test',
    clock: () => new Date(Date.UTC(2026, 2, 3, 14, 3) + 1000 * seconds++),
    newId: () => randomUUID(),
    scryptCost: { logN: 10, r: 8, p: 1 },
  };
}

export function documentHost(folder: string, more: Partial<DocumentHost> = {}): DocumentHost {
  const { paths, version, clock, newId, scryptCost } = makeHost(folder);
  const { sessions, backups } = paths;
  return { sessions, backups, version, clock, newId, scryptCost, publishAfterMs: 3_600_000, ...more };
}

export interface TestEngine {
  readonly folder: string;
  readonly client: EngineClient;
  readonly host: EngineHost;
  /** Path inside the folder. */
  at(name: string): string;
}

export function makeEngine(folder = makeFolder()): TestEngine {
  const host = makeHost(folder);
  const client = connectEngine(host);
  return { folder, client, host, at: (name) => path.join(folder, name) };
}

export const DOCUMENT = 'Børn & unge + 100 % #1.samspil';

export const setup = {
  client: 'Kommune Ørsted',
  name: 'Børn og unge 2026',
  language: 'da',
  instrument: 'relcap-6',
  groups: [
    { id: 'A', name: { da: 'Skolen', en: 'The school' }, invited: 6, aliases: ['Lærere', 'Skole'] },
    { id: 'B', name: { da: 'PPR' }, invited: 5, unit: 'Øst' },
    { id: 'C', name: { da: 'Ledelsen' }, level: 'leaders' },
  ],
  rounds: [
    { id: '2026-1', label: 'Før' },
    { id: '2026-2', label: 'Efter' },
  ],
} as const;

/** The method's fixture: 14 respondents, 3 groups, 227 answers, 25 blanks. */
export const fixtureWide = path.resolve('tests/fixtures/method/fixture_wide.csv');
export const fixtureLong = path.resolve('tests/fixtures/method/fixture_long.csv');

/** Makes and opens the standard document. */
export async function createStandard(engine: TestEngine, name = DOCUMENT): Promise<string> {
  const file = engine.at(name);
  await engine.client.call('engagement.createFromSetup', {
    file: engine.client.grant(file),
    setup,
    force: false,
  });
  return file;
}

/** Imports a sheet with the proposed mapping; the batch's id. */
export async function importSheet(engine: TestEngine, sheet: string, round: string): Promise<string> {
  const file = engine.client.grant(sheet);
  const { batch } = await engine.client.call('import.run', {
    file,
    round,
    dryRun: false,
    jobId: randomUUID(),
  });
  if (batch === null) throw new Error('Nothing was stored');
  return batch.id;
}

/** The Failure that `work` ends with; anything else fails the test. */
export async function failureOf(work: Promise<unknown> | (() => unknown)): Promise<Failure> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
  throw new Error('Expected a Failure, but it went well');
}

/** Reads a published document as any SQLite tool would. */
export function readPublished<T>(file: string, read: (db: Database.Database) => T): T {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return read(db);
  } finally {
    db.close();
  }
}

export const isOwnerMark = (name: string): boolean => /^\.samspil-[0-9a-f]{8}-.*\.owner$/u.test(name);

/** Names in a folder, without the engine's own and without the marks of documents that are open. */
export function filesIn(folder: string): readonly string[] {
  return fs
    .readdirSync(folder)
    .filter((name) => !['sessions', 'backups', 'settings.json', 'logs'].includes(name) && !isOwnerMark(name))
    .sort();
}
