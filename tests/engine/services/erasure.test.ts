import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createStandard,
  DOCUMENT,
  failureOf,
  filesIn,
  fixtureLong,
  fixtureWide,
  importSheet,
  makeEngine,
  readPublished,
} from '../helpers.ts';

async function filled() {
  const engine = makeEngine();
  const file = await createStandard(engine);
  await importSheet(engine, fixtureWide, '2026-1');
  await engine.client.call('backup.make', {});
  return { engine, file, client: engine.client };
}

describe('deleting the answers', () => {
  it('keeps every result that could be seen, and leaves no answer in the document or its backups', async () => {
    const { engine, file, client } = await filled();
    const results = () =>
      Promise.all([
        client.call('capacity.get', { audience: 'consultant', round: '2026-1' }),
        client.call('capacity.get', { audience: 'client', round: '2026-1' }),
      ]);
    const before = await results();
    const { respondents, answers } = (await client.call('engagement.overview', {})).rounds[0] ?? {};
    const record = await client.call('privacy.deleteAnswers', { confirm: DOCUMENT });
    expect(record).toMatchObject({ rounds: ['2026-1'], respondents, answers });
    expect(record.backups).toBeGreaterThan(0);
    expect(await client.call('backup.list', {})).toEqual([]);
    expect(await results()).toEqual(before);
    // Without a round named, it is still the latest one that has results.
    expect((await client.call('capacity.get', { audience: 'client' })).round).toBe('2026-1');
    expect(await client.call('document.check', {})).toEqual({ ok: true, findings: [] });
    const { backups: _, ...kept } = record;
    expect((await client.call('privacy.retention', {})).deletions).toEqual([kept]);
    await client.call('engagement.close', {});
    readPublished(file, (db) => {
      for (const table of ['rating', 'respondent', 'person', 'comment', 'background_value', 'batch'])
        expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
      expect(db.pragma('freelist_count', { simple: true })).toBe(0);
    });
    await client.call('engagement.open', { file: client.grant(file) });
    expect(await results()).toEqual(before);
    await client.close();
    expect(fs.readdirSync(engine.host.paths.sessions)).toEqual([]);
  });

  it('refuses what only answers could tell, and takes new answers', async () => {
    const { engine, client } = await filled();
    await client.call('privacy.deleteAnswers', { confirm: DOCUMENT });
    const explained = await failureOf(
      client.call('results.explain', { path: 'cells.A.B', round: '2026-1', audience: 'consultant' }),
    );
    expect(explained.code).toBe('results.deleted');
    await importSheet(engine, fixtureLong, '2026-2');
    const compared = await failureOf(
      client.call('capacity.get', { audience: 'client', round: '2026-2', compare: '2026-1' }),
    );
    expect([compared.code, compared.params]).toEqual(['results.deleted', { round: 'Før' }]);
    expect((await client.call('capacity.get', { audience: 'client' })).round).toBe('2026-2');
    const second = await client.call('privacy.deleteAnswers', { confirm: DOCUMENT });
    expect(second.rounds).toEqual(['2026-2']);
    expect((await client.call('capacity.get', { audience: 'client', round: '2026-1' })).round).toBe('2026-1');
    expect((await client.call('privacy.retention', {})).deletions).toHaveLength(2);
    await client.close();
  });

  it('of a round that is brought in anew counts the new answers only', async () => {
    const { engine, client } = await filled();
    const before = await client.call('capacity.get', { audience: 'consultant', round: '2026-1' });
    await client.call('privacy.deleteAnswers', { confirm: DOCUMENT });
    const sheet = engine.at('færre.csv');
    const rows = fs.readFileSync(fixtureWide, 'utf8').split(/\r?\n/u);
    fs.writeFileSync(sheet, rows.slice(0, 8).join('\n'));
    await importSheet(engine, sheet, '2026-1');
    const after = await client.call('capacity.get', { audience: 'consultant', round: '2026-1' });
    expect(after.response.responded).toBeLessThan(before.response.responded);
    await client.close();
  });

  it('waits for the name of the document, and for answers', async () => {
    const { client } = await filled();
    const wrong = await failureOf(client.call('privacy.deleteAnswers', { confirm: 'a.samspil' }));
    expect([wrong.code, wrong.params]).toEqual(['privacy.confirm-name', { file: DOCUMENT }]);
    await client.call('privacy.deleteAnswers', { confirm: DOCUMENT });
    const again = await failureOf(client.call('privacy.deleteAnswers', { confirm: DOCUMENT }));
    expect(again.code).toBe('privacy.no-answers');
    await client.close();
  });

  it('deletes nothing when the document cannot be saved', async () => {
    const { client, file } = await filled();
    await client.call('engagement.setStatistics', { seed: 2 });
    fs.appendFileSync(file, 'x');
    const failure = await failureOf(client.call('privacy.deleteAnswers', { confirm: DOCUMENT }));
    expect(failure.code).toBe('document.changed-elsewhere');
    expect((await client.call('engagement.overview', {})).rounds[0]?.answers).toBeGreaterThan(200);
    expect((await client.call('backup.list', {})).length).toBeGreaterThan(0);
    await client.call('document.overwrite', {});
    await client.close();
  });
});

describe('removing a document from this computer', () => {
  it.each([false, true])(
    'takes sessions, backups and its place among the recent ones; its file: %s',
    async (deleteFile) => {
      const { engine, client } = await filled();
      await client.call('engagement.setStatistics', { seed: 6 });
      const removed = await client.call('privacy.removeFromComputer', { confirm: DOCUMENT, deleteFile });
      expect(removed).toMatchObject({ sessions: 1, file: deleteFile });
      expect(removed.backups).toBeGreaterThan(0);
      expect((await client.call('engagement.state', {})).open).toBe(false);
      expect(await client.call('recent.list', {})).toEqual([]);
      expect(filesIn(engine.folder)).toEqual(deleteFile ? [] : [DOCUMENT]);
      expect(fs.readdirSync(engine.host.paths.sessions)).toEqual([]);
      const backups = engine.host.paths.backups ?? '';
      expect(fs.readdirSync(backups)).toEqual(['removed.json']);
      const record = fs.readFileSync(path.join(backups, 'removed.json'), 'utf8');
      expect(JSON.parse(record)).toMatchObject({
        ...removed,
        at: expect.stringMatching(/^2026-03-0/u) as string,
      });
      expect(record).not.toContain('Kommune');
      expect(record).not.toContain('samspil');
      await client.close();
    },
  );

  it('waits for the name of the document', async () => {
    const { client } = await filled();
    const wrong = await failureOf(
      client.call('privacy.removeFromComputer', { confirm: '', deleteFile: true }),
    );
    expect(wrong.code).toBe('privacy.confirm-name');
    await client.close();
  });
});

describe('the retention date', () => {
  it('is kept in the document and comes due while there are answers', async () => {
    const { client, file } = await filled();
    expect(await client.call('privacy.retention', {})).toEqual({ date: null, due: false, deletions: [] });
    expect(await client.call('privacy.setRetention', { date: '2026-03-04' })).toMatchObject({ due: false });
    expect(await client.call('privacy.setRetention', { date: '2026-03-01' })).toMatchObject({ due: true });
    await client.call('engagement.close', {});
    await client.call('engagement.open', { file: client.grant(file) });
    expect(await client.call('privacy.retention', {})).toMatchObject({ date: '2026-03-01', due: true });
    await client.call('privacy.deleteAnswers', { confirm: DOCUMENT });
    expect((await client.call('privacy.retention', {})).due).toBe(false);
    expect((await client.call('privacy.setRetention', {})).date).toBeNull();
    await client.close();
  });

  it.each(['2026-02-30', '1.3.2027', '2027-3-1', ''])('refuses "%s"', async (date) => {
    const { client } = await filled();
    const failure = await failureOf(client.call('privacy.setRetention', { date }));
    expect([failure.code, failure.params]).toEqual(['retention.invalid-date', { date }]);
    await client.close();
  });
});
