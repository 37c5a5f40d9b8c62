/** Undo and redo through the engine: every action of the user is one step with words, and the revision only rises. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNDOABLE_ACTIONS } from '../../../shared/domain/engagement/actions.ts';
import { allMessages, wordsOf } from '../../../shared/i18n/index.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import {
  createStandard,
  DOCUMENT,
  failureOf,
  fixtureLong,
  fixtureWide,
  importSheet,
  makeEngine,
  readPublished,
  type TestEngine,
} from '../helpers.ts';

const state = ({ client }: TestEngine) => client.call('undo.state', {});
const revision = async ({ client }: TestEngine) => (await client.call('engagement.state', {})).revision;
const overview = ({ client }: TestEngine) => client.call('engagement.overview', {});
const capacity = ({ client }: TestEngine) => client.call('capacity.get', { audience: 'consultant' });

async function made(): Promise<TestEngine> {
  const engine = makeEngine();
  await createStandard(engine);
  return engine;
}

describe('the words of undo', () => {
  it('are there in each language for every action that can be undone, and for no other', () => {
    const keys = UNDOABLE_ACTIONS.map((action) => `undo.action.${action}`);
    for (const language of LANGUAGES) {
      const missing = keys.filter((key) => !wordsOf(language).has(key));
      expect(missing, 'a line in shared/i18n/messages').toEqual([]);
    }
    const written = Object.keys(allMessages).filter((key) => key.startsWith('undo.action.'));
    expect(written.filter((key) => !keys.some((known) => known === key))).toEqual([]);
  });
});

describe('undo', () => {
  it('starts with nothing, takes an import back as one step and brings it again', async () => {
    const engine = await made();
    const nothing = { undo: null, redo: null };
    expect(await state(engine)).toEqual(nothing);
    expect(await engine.client.call('undo.undo', {})).toEqual({ ...nothing, done: null });
    const [before, empty] = [await overview(engine), await capacity(engine)];
    const batch = await importSheet(engine, fixtureWide, '2026-1');
    const [after, result, at] = [await overview(engine), await capacity(engine), await revision(engine)];
    const label = { action: 'import.committed', params: { respondents: 14, answers: 227, subject: batch } };
    expect(await state(engine)).toEqual({ undo: label, redo: null });
    expect(await engine.client.call('undo.undo', {})).toEqual({ undo: null, redo: label, done: label });
    expect(await overview(engine)).toEqual(before);
    expect(await revision(engine)).toBe(at + 1);
    expect(await capacity(engine)).toEqual(empty);
    expect(await engine.client.call('undo.redo', {})).toEqual({ undo: label, redo: null, done: label });
    expect(await overview(engine)).toEqual(after);
    expect(await capacity(engine)).toEqual(result);
    expect(await revision(engine)).toBe(at + 2);
    expect((await engine.client.call('document.check', {})).findings).toEqual([]);
    await engine.client.close();
  });

  it('takes back that an import was taken out, and settings', async () => {
    const engine = await made();
    const batchId = await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.call('import.undo', { batchId });
    await engine.client.call('engagement.setStatistics', { seed: 7 });
    expect((await engine.client.call('undo.undo', {})).done?.action).toBe('statistics.set');
    expect((await overview(engine)).engagement.statistics.seed).not.toBe(7);
    expect((await engine.client.call('undo.undo', {})).done?.action).toBe('import.undone');
    expect((await overview(engine)).batches).toMatchObject([{ id: batchId, undone: false }]);
    await engine.client.call('engagement.setStatistics', { seed: 8 });
    expect((await state(engine)).redo).toBeNull();
    await engine.client.close();
  });

  it('shows no results of an import that is undone under the number of the next one', async () => {
    const engine = await made();
    const first = await importSheet(engine, fixtureWide, '2026-1');
    await capacity(engine);
    await engine.client.call('undo.undo', {});
    const sheet = engine.at('fewer.csv');
    // The same sheet without its last respondents.
    fs.writeFileSync(
      sheet,
      fs.readFileSync(fixtureWide, 'utf8').trimEnd().split('\n').slice(0, -4).join('\n'),
    );
    expect(await importSheet(engine, sheet, '2026-1')).toBe(first);
    const again = makeEngine(engine.folder);
    await engine.client.call('engagement.publish', {});
    await again.client.call('engagement.open', {
      file: again.client.grant(engine.at(DOCUMENT)),
      readOnly: true,
    });
    expect(await capacity(engine)).toEqual(await capacity(again));
    await engine.client.close();
    await again.client.close();
  });

  it('tells what has to be asked again, and publishes what it did', async () => {
    const engine = await made();
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.call('engagement.publish', {});
    const topics: string[] = [];
    engine.client.on('changed', (changed) => topics.push(...changed.topics));
    await engine.client.call('undo.undo', {});
    expect(topics).toEqual(expect.arrayContaining(['session', 'engagement', 'responses']));
    expect(topics).not.toContain('settings');
    expect((await engine.client.call('engagement.state', {})).saved.state).toBe('unsaved');
    await engine.client.call('engagement.publish', {});
    readPublished(engine.at(DOCUMENT), (db) => {
      expect(db.prepare('SELECT count(*) FROM rating').pluck().get()).toBe(0);
      expect(db.prepare('SELECT action, subject FROM change_log ORDER BY id DESC LIMIT 1').get()).toEqual({
        action: 'change.undone',
        subject: 'import.committed',
      });
      expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'undo%'").pluck().get()).toBe(0);
    });
    await engine.client.close();
  });

  it('ends where answers are deleted, a backup is fetched or the passphrase changes', async () => {
    const engine = await made();
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.call('privacy.setRetention', { date: '2027-01-31' });
    expect((await state(engine)).undo?.action).toBe('retention.set');
    await engine.client.call('privacy.deleteAnswers', { confirm: DOCUMENT });
    expect(await state(engine)).toEqual({ undo: null, redo: null });
    await importSheet(engine, fixtureLong, '2026-2');
    await engine.client.call('passphrase.set', { passphrase: 'hest batteri hæftemaskine' });
    expect(await state(engine)).toEqual({ undo: null, redo: null });
    await engine.client.close();
  });

  it('works on a protected document, of which the disk holds nothing to read', async () => {
    const engine = await made();
    await engine.client.call('passphrase.set', { passphrase: 'hest batteri hæftemaskine' });
    const before = await overview(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const after = await overview(engine);
    await engine.client.call('undo.undo', {});
    expect(await overview(engine)).toEqual(before);
    await engine.client.call('engagement.publish', {});
    await engine.client.call('undo.redo', {});
    expect(await overview(engine)).toEqual(after);
    await engine.client.close();
  });

  it('changes nothing of a document that is open for reading', async () => {
    const engine = await made();
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.close();
    const again = makeEngine(engine.folder);
    const file = again.client.grant(engine.at(DOCUMENT));
    await again.client.call('engagement.open', { file, readOnly: true });
    expect(await state(again)).toEqual({ undo: null, redo: null });
    expect((await failureOf(again.client.call('undo.undo', {}))).code).toBe('document.read-only');
    await again.client.close();
    expect((await failureOf(again.client.call('undo.undo', {}))).code).toBe('engagement.none-open');
    expect(await state(again)).toEqual({ undo: null, redo: null });
  });
});
