import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import type * as capacity from '../../../shared/domain/capacity/index.ts';
import type { ApiEvents } from '../../../shared/api/methods.ts';
import {
  createStandard,
  failureOf,
  filesIn,
  fixtureWide,
  importSheet,
  makeEngine,
  DOCUMENT,
} from '../helpers.ts';

type Matrix = Readonly<Record<string, number>>;
const expected = JSON.parse(fs.readFileSync('tests/fixtures/method/fixture_expected.json', 'utf8')) as {
  readonly matrix_mean: Matrix;
  readonly matrix_n: Matrix;
  readonly matrix_sd: Matrix;
};
const computed = vi.hoisted(() => ({ times: 0 }));

vi.mock('../../../shared/domain/capacity/index.ts', async (load) => {
  const real = await load<typeof capacity>();
  return {
    ...real,
    computeCapacity: (...input: Parameters<typeof real.computeCapacity>) => {
      computed.times += 1;
      return real.computeCapacity(...input);
    },
  };
});

describe('results', () => {
  it('are of the latest round with answers unless another is asked for', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const get = (round?: string) =>
      engine.client.call('capacity.get', {
        audience: 'consultant',
        ...(round === undefined ? {} : { round }),
      });
    expect((await get()).round).toBe('2026-2');
    await importSheet(engine, fixtureWide, '2026-1');
    expect((await get()).round).toBe('2026-1');
    expect((await get('2026-2')).response.responded).toBe(0);
    await importSheet(engine, fixtureWide, '2026-2');
    expect((await get()).round).toBe('2026-2');
    expect(await failureOf(get('1999'))).toMatchObject({
      code: 'round.unknown',
      params: { round: '1999', known: '2026-1, 2026-2' },
    });
    await engine.client.close();
  });

  it('are those of the method for its fixture', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const result = await engine.client.call('capacity.get', { audience: 'consultant' });
    expect(result.response.groups.map(({ responded }) => responded)).toEqual([6, 5, 3]);
    // Group C is below the limit of five: its ratings are hidden, not wrong.
    const cell = (rater: string, rated: string) =>
      result.cells.find((one) => one.rater === rater && one.rated === rated);
    expect(cell('C', 'A')).toMatchObject({ state: 'hidden', mean: null });
    const shown = result.cells.filter(({ state }) => state === 'ok');
    expect(shown.length).toBeGreaterThan(3);
    for (const { rater, rated, mean, n, sd } of shown) {
      const key = `${rater}->${rated}`;
      expect(n, key).toBe(expected.matrix_n[key]);
      expect(mean, key).toBeCloseTo(expected.matrix_mean[key] ?? NaN, 12);
      expect(sd, key).toBeCloseTo(expected.matrix_sd[key] ?? NaN, 12);
    }
    await engine.client.close();
  });

  it('are computed once for each change, round and audience', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const batchId = await importSheet(engine, fixtureWide, '2026-1');
    computed.times = 0;
    const get = (audience: 'client' | 'consultant') => engine.client.call('capacity.get', { audience });
    const first = await get('client');
    expect(await get('client')).toEqual(first);
    expect(computed.times).toBe(1);
    await get('consultant');
    expect(computed.times).toBe(2);
    await engine.client.call('import.undo', { batchId });
    await get('client');
    expect(computed.times).toBe(3);
    await engine.client.close();
  });
});

describe('deliverables', () => {
  it('are written whole beside and renamed', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const steps: ApiEvents['progress'][] = [];
    engine.client.on('progress', (progress) => steps.push(progress));
    const file = engine.client.grant(engine.at('Rapport & æøå.pdf'));
    const written = await engine.client.call('report.write', { file, jobId: 'report' });
    const bytes = fs.readFileSync(engine.at('Rapport & æøå.pdf'));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(written.bytes).toBe(bytes.length);
    expect(steps.map(({ step }) => step)).toContain('job.writing');
    expect(filesIn(engine.folder)).toEqual([DOCUMENT, 'Rapport & æøå.pdf'].sort());
    await engine.client.close();
  });

  it('keep the old file when they are cancelled or cannot be written', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    fs.writeFileSync(engine.at('r.pdf'), 'old');
    engine.client.on('progress', ({ jobId, step }) => {
      if (step === 'job.writing') void engine.client.call('job.cancel', { jobId });
    });
    const file = engine.client.grant(engine.at('r.pdf'));
    expect((await failureOf(engine.client.call('report.write', { file, jobId: randomUUID() }))).code).toBe(
      'job.cancelled',
    );
    expect(fs.readFileSync(engine.at('r.pdf'), 'utf8')).toBe('old');
    const nowhere = engine.client.grant(engine.at('nothing/r.pdf'));
    const failing = engine.client.call('report.write', { file: nowhere, jobId: randomUUID() });
    expect(await failureOf(failing)).toMatchObject({
      code: 'file.folder-missing',
      params: { file: 'r.pdf', folder: 'nothing' },
    });
    expect(filesIn(engine.folder)).toEqual([DOCUMENT, 'r.pdf'].sort());
    await engine.client.close();
  });

  it('refuse a brand that is none', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const file = engine.client.grant(engine.at('r.pdf'));
    const failing = engine.client.call('report.write', { file, brand: { primary: 4 }, jobId: 'j' });
    expect((await failureOf(failing)).code).toBe('brand.invalid');
    await engine.client.close();
  });
});

describe('the check of a document', () => {
  /** Changes the published file by hand, opens it again and checks it. */
  async function checkAfter(sql: string) {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.call('engagement.close', {});
    const db = new Database(file);
    db.pragma('foreign_keys = OFF');
    db.exec(sql);
    db.close();
    await engine.client.call('engagement.open', { file: engine.client.grant(file) });
    const { ok, findings } = await engine.client.call('document.check', {});
    await engine.client.close();
    expect(ok).toBe(findings.length === 0);
    return findings;
  }

  it('finds nothing in a whole one', async () => {
    expect(await checkAfter('SELECT 1')).toEqual([]);
  });

  it.each([
    [
      'a reference to nothing',
      'UPDATE respondent SET group_id = 99 WHERE id = 1',
      [{ code: 'check.references', params: { table: 'respondent', rows: 1 } }],
    ],
    [
      'lost answers',
      'DELETE FROM rating WHERE respondent_id = 1',
      [
        {
          code: 'check.account',
          params: { file: 'fixture_wide.csv', respondents: 14, answers: 227, people: 14, stored: 211 },
        },
      ],
    ],
    [
      'a list that does not fit the items',
      `UPDATE rating SET answers = json_insert(answers, '$[#]', null) WHERE respondent_id = 2`,
      [{ code: 'check.answers', params: { rows: 3 } }],
    ],
    [
      'a foreign trigger',
      'CREATE TRIGGER t AFTER INSERT ON batch BEGIN DELETE FROM rating; END',
      [{ code: 'check.schema', params: { name: 'trigger t' } }],
    ],
    [
      'a missing index',
      'DROP INDEX respondent_by_batch',
      [{ code: 'check.schema', params: { name: 'index respondent_by_batch' } }],
    ],
  ])('finds %s', async (_, sql, findings) => {
    expect(await checkAfter(sql)).toEqual(findings);
  });
});
