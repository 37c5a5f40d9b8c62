/**
 * SIGKILL at random moments of edit, publish, import, undo, restore, migration, writing over and changes of the passphrase: every
 * acknowledged change is there, every document opens. `SAMSPIL_KILLS` says how often in all (200 when absent).
 */
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '../../shared/lib/failure.ts';
import { createRandom } from '../../shared/lib/random.ts';
import type { Migration } from '../../electron/engine/db/migrate.ts';
import { MIGRATIONS } from '../../electron/engine/db/migrations/index.ts';
import { openDocument, type OpenDocument } from '../../electron/engine/document/document.ts';
import { readSetting, writeSetting } from '../../electron/engine/repositories/settings.ts';
import {
  createStandard,
  documentHost,
  readPublished,
  DOCUMENT,
  filesIn,
  fixtureWide,
  makeEngine,
  type TestEngine,
} from '../engine/helpers.ts';
import { makeChildren, type Children } from './killed-child.ts';

const SCENARIOS = [
  'edit',
  'publish',
  'import',
  'undo',
  'restore',
  'protect',
  'protected',
  'overwrite',
] as const;
/** Of each scenario, migrations included. */
const KILLS = Math.max(1, Math.ceil(Number(process.env['SAMSPIL_KILLS'] ?? 200) / (SCENARIOS.length + 1)));
const PASSPHRASES = ['', 'den første sætning', 'den anden sætning'];

/** Opens with the passphrase that fits, which is given back; the document is then open. */
async function openWithAny({ client }: TestEngine, file: string): Promise<string> {
  for (const passphrase of PASSPHRASES) {
    try {
      const secret = passphrase === '' ? {} : { passphrase };
      await client.call('engagement.open', { file: client.grant(file), ...secret });
      return passphrase;
    } catch (error) {
      if (!isFailure(error) || !error.code.startsWith('document.passphrase-')) throw error;
    }
  }
  throw new Error('No passphrase fits');
}

async function valueOf({ client }: TestEngine, scenario: string): Promise<number> {
  const { engagement, rounds } = await client.call('engagement.overview', {});
  return scenario === 'import' ? (rounds[0]?.answers ?? 0) : engagement.statistics.seed;
}

/** Session folders that hold a session; one without a note was being filled, and goes after an hour. */
const sessionsIn = (folder: string) =>
  fs.readdirSync(folder).filter((name) => fs.existsSync(path.join(folder, name, 'session.json')));

let children: Children;
beforeAll(() => {
  children = makeChildren();
});
afterAll(() => children.end());

/** Contents that make a publish last for longer than the rest. */
async function fill(folder: string, file: string): Promise<void> {
  const document = await openDocument(file, documentHost(folder));
  document.change(
    () => ({ action: 'test.filled', subject: null, counts: {} }),
    (db) => {
      for (let at = 0; at < 400; at += 1) writeSetting(db, `filling-${at}`, 'x'.repeat(4000));
    },
  );
  await document.close();
}

describe('an engine that is killed at any moment', () => {
  it.each(SCENARIOS)(
    'of "%s" loses nothing that it acknowledged',
    { timeout: 3_000_000 },
    async (scenario) => {
      const engine = makeEngine();
      const file = await createStandard(engine);
      await engine.client.close();
      if (scenario === 'publish') await fill(engine.folder, file);
      const random = createRandom(SCENARIOS.indexOf(scenario) + 1);
      let known = scenario === 'import' ? 0 : 1;
      let passphrase = '';
      for (let kill = 0; kill < KILLS; kill += 1) {
        const args = [file, engine.folder, scenario, passphrase, fixtureWide];
        const { tried, done } = await children.killed(args, Math.floor(random.next() * 150));
        const again = makeEngine(engine.folder);
        passphrase = await openWithAny(again, file);
        const value = await valueOf(again, scenario);
        const where = `kill ${kill}: done ${String(done)}, tried ${String(tried)}, before ${known}`;
        expect([done ?? known, tried ?? known], where).toContain(value);
        const check = await again.client.call('document.check', {});
        expect(check, where).toEqual({ ok: true, findings: [] });
        await again.client.close();
        known = value;
        expect(sessionsIn(again.host.paths.sessions), where).toEqual([]);
        const strange = filesIn(engine.folder).filter(
          (name) => !/^\.samspil-.*\.tmp(?:-journal)?$/u.test(name),
        );
        expect(strange, where).toEqual([DOCUMENT]);
      }
    },
  );

  it(
    'of "migrate" leaves a document of the one schema or of the other, whole',
    { timeout: 3_000_000 },
    async () => {
      const engine = makeEngine();
      const random = createRandom(9);
      const later: Migration = { version: MIGRATIONS.length + 1, slug: 'later', up: () => undefined };
      const host = { ...documentHost(engine.folder), migrations: [...MIGRATIONS, later] };
      const valueIn = (document: OpenDocument) => readSetting(document.db, 'kills') ?? 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const file = await createStandard(engine, `${kill}.samspil`);
        await engine.client.call('engagement.close', {});
        const before = fs.readFileSync(file);
        const { tried, done } = await children.killed(
          [file, engine.folder, 'migrate'],
          Math.floor(random.next() * 120),
        );
        const where = `kill ${kill}: done ${String(done)}, tried ${String(tried)}`;
        const version = readPublished(file, (db) => {
          expect(db.pragma('integrity_check', { simple: true }), where).toBe('ok');
          return Number(db.pragma('user_version', { simple: true }));
        });
        if (version === MIGRATIONS.length) expect(fs.readFileSync(file).equals(before), where).toBe(true);
        const opened = await openDocument(file, host);
        expect([done ?? 0, tried ?? 0], where).toContain(valueIn(opened));
        await opened.close();
        expect(sessionsIn(host.sessions), where).toEqual([]);
      }
    },
  );
});
