import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ApiEvents } from '../../../shared/api/methods.ts';
import {
  createStandard,
  failureOf,
  fixtureLong,
  fixtureWide,
  importSheet,
  makeEngine,
  readPublished,
  type TestEngine,
} from '../helpers.ts';

interface AnswerRow {
  readonly person: number;
  readonly rater: string;
  readonly rated: string;
  readonly item: string;
  readonly value: number | null;
  readonly kind: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Saves, and reads the answers that count from the published file. */
async function answersOf(engine: TestEngine, file: string, round = '2026-1'): Promise<readonly AnswerRow[]> {
  await engine.client.call('engagement.publish', {});
  return readPublished(file, (db) =>
    db
      .prepare<[string], AnswerRow>(
        'SELECT * FROM answer_rows WHERE round = ? AND NOT undone ORDER BY person, rated, item',
      )
      .all(round),
  );
}

const csv = (engine: TestEngine, name: string, text: string) => {
  fs.writeFileSync(engine.at(name), text);
  return engine.at(name);
};
const job = () => randomUUID();

/** One respondent with an own id that answers two items about B. */
const small = (id: string, values: string) => `respondent,group,B__collab,B__know\n${id},A,${values}\n`;

describe('a preview', () => {
  it('shows what a commit stores, and stores nothing', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const file = engine.client.grant(fixtureWide);
    const preview = await engine.client.call('import.preview', { file, jobId: job() });
    expect(preview).toMatchObject({
      fileName: 'fixture_wide.csv',
      format: 'csv',
      certain: true,
      account: { respondents: 14, answers: { read: 227, stored: 227, skipped: 0 } },
    });
    expect((await engine.client.call('engagement.overview', {})).batches).toEqual([]);
    const { account, batch } = await engine.client.call('import.commit', {
      file,
      mapping: preview.mapping,
      roundId: '2026-1',
      jobId: job(),
    });
    expect(account).toEqual(preview.account);
    expect(batch).toMatchObject({ roundId: '2026-1', respondents: 14, answers: 227, undone: false });
    await engine.client.close();
  });

  it('works on a sheet alone, and on a sheet with a document that stays closed', async () => {
    const engine = makeEngine();
    const document = await createStandard(engine);
    await engine.client.call('engagement.close', {});
    const file = engine.client.grant(fixtureWide);
    const alone = await engine.client.call('sheet.inspect', { file, jobId: job() });
    expect(alone.account).toBeNull();
    const engagement = engine.client.grant(document);
    const before = fs.readFileSync(document);
    const together = await engine.client.call('sheet.inspect', { file, engagement, jobId: job() });
    expect(together.account).toMatchObject({ respondents: 14 });
    expect(fs.readFileSync(document).equals(before)).toBe(true);
    expect(fs.readdirSync(engine.host.paths.sessions)).toEqual([]);
    expect(await engine.client.call('engagement.state', {})).toMatchObject({ open: false });
  });
});

describe('a stored import', () => {
  it('holds every answer with its cell', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const rows = await answersOf(engine, file);
    expect(rows).toHaveLength(227);
    const lines = fs
      .readFileSync(fixtureWide, 'utf8')
      .trim()
      .split(/\r?\n/u)
      .map((line) => line.split(','));
    const [header = []] = lines;
    for (const { cell, value, rated, item } of rows) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      expect(lines[Number(row) - 1]?.[column]).toBe(String(value));
      expect(`${header[column]}1`).toBe(`${rated}__${item}`);
    }
    await engine.client.close();
  });

  it('is the same from a wide and from a long sheet, but for the cells', async () => {
    const [wide, long] = [makeEngine(), makeEngine()];
    const [wideFile, longFile] = [await createStandard(wide), await createStandard(long)];
    await importSheet(wide, fixtureWide, '2026-1');
    await importSheet(long, fixtureLong, '2026-1');
    const plain = (rows: readonly AnswerRow[]) =>
      rows.map(({ rater, rated, item, value, kind }) => ({ rater, rated, item, value, kind }));
    const [wideRows, longRows] = [await answersOf(wide, wideFile), await answersOf(long, longFile)];
    expect(plain(longRows)).toEqual(plain(wideRows));
    expect(new Set(longRows.map(({ cell }) => cell)).size).toBe(227);
    const results = await Promise.all(
      [wide, long].map(({ client }) => client.call('capacity.get', { audience: 'consultant' })),
    );
    expect(results[1]).toEqual(results[0]);
    await wide.client.close();
    await long.client.close();
  });

  it('keeps own ids only as hashes, one person in both rounds, and nothing of them in the log', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await importSheet(engine, csv(engine, 'før.csv', small('anne.jensen@x.dk', '3,4')), '2026-1');
    await importSheet(engine, csv(engine, 'efter.csv', small('anne.jensen@x.dk', '4,5')), '2026-2');
    const before = await answersOf(engine, file, '2026-1');
    const after = await answersOf(engine, file, '2026-2');
    expect(before.map(({ person }) => person)).toEqual(after.map(({ person }) => person));
    await engine.client.close();
    expect(fs.readFileSync(file).includes('anne.jensen')).toBe(false);
    readPublished(file, (db) => {
      expect(db.prepare('SELECT length(key_hash) AS n FROM person').all()).toEqual([{ n: 32 }]);
    });
    const log = fs.readFileSync(`${engine.host.paths.logs}/engine.log`, 'utf8');
    expect(log).not.toMatch(/anne|før\.csv|Ørsted|Børn/u);
  });

  it('makes a round that is new', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const file = engine.client.grant(fixtureWide);
    const { mapping } = await engine.client.call('import.preview', { file, jobId: job() });
    const commit = { file, mapping, roundId: '2027', roundLabel: 'Efter to år', jobId: job() };
    await engine.client.call('import.commit', commit);
    const { rounds, engagement } = await engine.client.call('engagement.overview', {});
    expect(rounds.at(-1)).toEqual({ id: '2027', label: 'Efter to år', respondents: 14, answers: 227 });
    expect(engagement.rounds.at(-1)?.instrumentHash).toBe(engagement.rounds[0]?.instrumentHash);
    await engine.client.close();
  });
});

describe('an import is refused', () => {
  it('where the same sheet is in the round already, until that import is taken back', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const first = await importSheet(engine, fixtureWide, '2026-1');
    expect(await failureOf(importSheet(engine, fixtureWide, '2026-1'))).toMatchObject({
      code: 'import.already-there',
      params: { file: 'fixture_wide.csv', round: '2026-1', batch: first },
    });
    await importSheet(engine, fixtureWide, '2026-2');
    await engine.client.call('import.undo', { batchId: first });
    const again = await importSheet(engine, fixtureWide, '2026-1');
    expect(again).not.toBe(first);
    expect(await failureOf(engine.client.call('import.redo', { batchId: first }))).toMatchObject({
      code: 'import.already-there',
      params: { batch: again },
    });
    await engine.client.close();
  });

  it('where a respondent has answered in the round already, and names the row', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const first = await importSheet(engine, csv(engine, 'en.csv', small('77', '3,4')), '2026-1');
    const two = `${small('78', '1,2')}77,A,5,5\n`;
    expect(await failureOf(importSheet(engine, csv(engine, 'to.csv', two), '2026-1'))).toMatchObject({
      code: 'import.respondents-known',
      params: { file: 'to.csv', round: '2026-1', count: 1, row: 3 },
    });
    expect((await engine.client.call('engagement.overview', {})).batches).toHaveLength(1);
    await engine.client.call('import.undo', { batchId: first });
    await importSheet(engine, engine.at('to.csv'), '2026-1');
    expect(await failureOf(engine.client.call('import.redo', { batchId: first }))).toMatchObject({
      code: 'batch.respondents-known',
      params: { batch: first, count: 1 },
    });
    await engine.client.close();
  });

  it('unless the user says which answers count: the earlier ones', async () => {
    const engine = makeEngine();
    const document = await createStandard(engine);
    await importSheet(engine, csv(engine, 'en.csv', small('77', '3,4')), '2026-1');
    const { batch, account } = await engine.client.call('import.run', {
      file: engine.client.grant(csv(engine, 'to.csv', `${small('78', '1,2')}77,A,5,5\n`)),
      round: '2026-1',
      known: 'keep',
      dryRun: false,
      jobId: job(),
    });
    expect(batch).toMatchObject({ respondents: 1, answers: 2 });
    expect(account).toMatchObject({
      rows: { read: 2, stored: 1, skipped: 1 },
      answers: { read: 4, stored: 2, skipped: 2 },
      skips: [{ cell: 'A3', reason: 'already-answered', value: '', answers: 2 }],
    });
    const answers = await answersOf(engine, document);
    expect(answers.map(({ value }) => value)).toEqual([3, 4, 1, 2]);
    await engine.client.close();
  });

  it('or the new ones, until they are taken back', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const three = 'respondent,group,A__collab,A__know,A__info\n';
    const first = await importSheet(engine, csv(engine, 'en.csv', `${three}77,A,3,4,3\n`), '2026-1');
    const { batch, account } = await engine.client.call('import.run', {
      file: engine.client.grant(csv(engine, 'to.csv', `${three}78,A,1,2,1\n77,B,5,5,5\n`)),
      round: '2026-1',
      known: 'replace',
      dryRun: false,
      jobId: job(),
    });
    expect(account).toMatchObject({ replaced: 1, answers: { read: 6, stored: 6, skipped: 0 } });
    const responded = async () => {
      const { response } = await engine.client.call('capacity.get', {
        round: '2026-1',
        audience: 'consultant',
      });
      const { rounds } = await engine.client.call('engagement.overview', {});
      return [response.groups.map(({ responded: n }) => n), rounds[0]?.respondents, rounds[0]?.answers];
    };
    const replaced = [[1, 1, 0], 2, 6];
    expect(await responded()).toEqual(replaced);
    await engine.client.call('import.undo', { batchId: batch?.id ?? '' });
    expect(await responded()).toEqual([[1, 0, 0], 1, 3]);
    await engine.client.call('import.redo', { batchId: batch?.id ?? '' });
    expect(await responded()).toEqual(replaced);
    await engine.client.call('import.undo', { batchId: first });
    await engine.client.call('import.redo', { batchId: first });
    expect(await responded()).toEqual(replaced);
    await engine.client.close();
  });

  it('where a value lies outside the scale, and nothing is stored', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const failure = await failureOf(importSheet(engine, csv(engine, 'x.csv', small('1', '3,9')), '2026-1'));
    expect(failure.code).toMatch(/^import\./u);
    expect(Object.values(failure.params)).toContain('x.csv');
    expect((await engine.client.call('engagement.overview', {})).batches).toEqual([]);
    await engine.client.close();
  });

  it('where the round is not known, and where it must be chosen', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const run = (round?: string) =>
      engine.client.call('import.run', {
        file: engine.client.grant(fixtureWide),
        ...(round === undefined ? {} : { round }),
        dryRun: false,
        jobId: job(),
      });
    expect(await failureOf(run('2031'))).toMatchObject({ code: 'round.unknown', params: { round: '2031' } });
    expect(await failureOf(run())).toMatchObject({
      code: 'round.choose',
      params: { known: '2026-1, 2026-2' },
    });
    await engine.client.close();
  });

  it('where the mapping is none', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const run = engine.client.call('import.run', {
      file: engine.client.grant(fixtureWide),
      mapping: { layout: 'sideways' },
      round: '2026-1',
      dryRun: false,
      jobId: job(),
    });
    expect((await failureOf(run)).code).toBe('mapping.invalid');
    await engine.client.close();
  });
});

describe('a dry run', () => {
  it('gives the account and stores nothing', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const { revision } = await engine.client.call('engagement.state', {});
    const result = await engine.client.call('import.run', {
      file: engine.client.grant(fixtureWide),
      round: '2026-1',
      dryRun: true,
      jobId: job(),
    });
    expect(result).toMatchObject({ batch: null, round: '2026-1', account: { respondents: 14 } });
    expect((await engine.client.call('engagement.state', {})).revision).toBe(revision);
    await engine.client.close();
  });
});

describe('taking an import back', () => {
  it('takes its answers out of the results; bringing it again restores them exactly', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const batchId = await importSheet(engine, fixtureWide, '2026-1');
    const rows = await answersOf(engine, file);
    const results = await engine.client.call('capacity.get', { round: '2026-1', audience: 'client' });
    const { batch } = await engine.client.call('import.undo', { batchId });
    expect(batch.undone).toBe(true);
    expect(await answersOf(engine, file)).toEqual([]);
    const empty = await engine.client.call('capacity.get', { round: '2026-1', audience: 'client' });
    expect(empty.response.responded).toBe(0);
    expect((await engine.client.call('engagement.overview', {})).rounds[0]).toMatchObject({
      respondents: 0,
      answers: 0,
    });
    expect((await failureOf(engine.client.call('import.undo', { batchId }))).code).toBe(
      'batch.already-undone',
    );
    await engine.client.call('import.redo', { batchId });
    expect(await answersOf(engine, file)).toEqual(rows);
    expect(await engine.client.call('capacity.get', { round: '2026-1', audience: 'client' })).toEqual(
      results,
    );
    expect((await failureOf(engine.client.call('import.redo', { batchId }))).code).toBe('batch.not-undone');
    await engine.client.close();
    const actions = readPublished(file, (db) =>
      db.prepare('SELECT action FROM change_log ORDER BY id').pluck().all(),
    );
    expect(actions).toEqual(['document.made', 'import.committed', 'import.undone', 'import.brought-back']);
  });

  it.each(['', '0', '9', '1e3', 'x', '1; DROP TABLE batch'])(
    'refuses the unknown batch "%s"',
    async (batchId) => {
      const engine = makeEngine();
      await createStandard(engine);
      expect(await failureOf(engine.client.call('import.undo', { batchId }))).toMatchObject({
        code: 'batch.unknown',
        params: { batch: batchId },
      });
      await engine.client.close();
    },
  );
});

describe('cancelling', () => {
  it('an import leaves nothing behind, at whatever step the cancel comes', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    const { revision } = await engine.client.call('engagement.state', {});
    const steps = new Set<string>();
    for (const step of ['job.reading', 'job.storing']) {
      const jobId = `cancel at ${step}`;
      engine.client.on('progress', (progress: ApiEvents['progress']) => {
        steps.add(progress.step);
        if (progress.jobId === jobId && progress.step === step)
          void engine.client.call('job.cancel', { jobId });
      });
      const run = engine.client.call('import.run', {
        file: engine.client.grant(fixtureWide),
        round: '2026-1',
        dryRun: false,
        jobId,
      });
      expect((await failureOf(run)).code, step).toBe('job.cancelled');
    }
    expect(steps).toContain('job.storing');
    expect((await engine.client.call('engagement.state', {})).revision).toBe(revision);
    expect(await answersOf(engine, file)).toEqual([]);
    expect(await engine.client.call('job.cancel', { jobId: 'nothing' })).toEqual({ cancelled: false });
    await importSheet(engine, fixtureWide, '2026-1');
    expect(await answersOf(engine, file)).toHaveLength(227);
    await engine.client.close();
  });
});

describe('a sheet that changes after its preview', () => {
  it('is not stored until it was shown again', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const file = engine.client.grant(csv(engine, 'x.csv', small('1', '3,4')));
    const { mapping } = await engine.client.call('import.preview', { file, jobId: job() });
    fs.writeFileSync(engine.at('x.csv'), small('1', '5,5'));
    const commit = () =>
      engine.client.call('import.commit', { file, mapping, roundId: '2026-1', jobId: job() });
    expect(await failureOf(commit())).toMatchObject({
      code: 'import.sheet-changed',
      params: { file: 'x.csv' },
    });
    await engine.client.call('import.preview', { file, jobId: job() });
    expect((await commit()).batch.answers).toBe(2);
    await engine.client.close();
  });
});
