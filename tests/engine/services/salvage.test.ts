import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../shared/lib/random.ts';
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

const PAGE = 4096;

async function filled() {
  const engine = makeEngine();
  const file = await createStandard(engine);
  await importSheet(engine, fixtureWide, '2026-1');
  await importSheet(engine, fixtureLong, '2026-2');
  await engine.client.close();
  const whole = fs.readFileSync(file);
  const counts = new Map(
    readPublished(file, (db) =>
      (db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]).map(
        (name): [string, number] => [
          name,
          Number(db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()),
        ],
      ),
    ),
  );
  return { engine, file, whole, counts };
}

async function salvaged(engine: TestEngine, file: string) {
  const to = engine.client.grant(engine.at('Reddet.samspil'));
  const report = await engine.client.call('salvage.write', { document: engine.client.grant(file), file: to });
  await engine.client.call('engagement.open', { file: to });
  const check = await engine.client.call('document.check', {});
  await engine.client.call('engagement.close', {});
  return { report, codes: check.findings.map(({ code }) => code) };
}

describe('salvage', () => {
  it('of a document with a broken header gives every row back', async () => {
    const { engine, file, whole, counts } = await filled();
    fs.writeFileSync(file, Buffer.concat([Buffer.alloc(100, 0x41), whole.subarray(100)]));
    const { report, codes } = await salvaged(engine, file);
    expect(report.fileName).toBe('Reddet.samspil');
    for (const { table, read, whole: all } of report.tables)
      expect([table, read, all]).toEqual([table, counts.get(table), true]);
    expect(codes).toEqual([]);
  });

  it('of a document that was cut keeps what stands before the cut, and opens', async () => {
    const { engine, file, whole, counts } = await filled();
    fs.writeFileSync(file, whole.subarray(0, whole.length - 3 * PAGE - 17));
    const { report, codes } = await salvaged(engine, file);
    expect(codes).not.toContain('check.structure');
    expect(codes).not.toContain('check.references');
    for (const { table, read, kept } of report.tables) {
      expect(read, table).toBeLessThanOrEqual(counts.get(table) ?? 0);
      expect(kept, table).toBeLessThanOrEqual(Math.max(read, 1));
    }
    expect(report.tables.reduce((sum, { read }) => sum + read, 0)).toBeGreaterThan(0);
  });

  it('of a document with any broken pages makes one that opens, and says which tables are not whole', async () => {
    const { engine, file, whole, counts } = await filled();
    const pages = whole.length / PAGE;
    const random = createRandom(11);
    for (let round = 0; round < 12; round += 1) {
      const bytes = Buffer.from(whole);
      const broken = Array.from({ length: 3 }, () => 1 + Math.floor(random.next() * (pages - 1)));
      for (const page of broken) bytes.fill(0xa5, page * PAGE, page * PAGE + 200);
      fs.writeFileSync(file, bytes);
      const { report, codes } = await salvaged(engine, file);
      expect(codes, `pages ${broken.join()}`).not.toContain('check.structure');
      expect(codes, `pages ${broken.join()}`).not.toContain('check.references');
      for (const { table, read, whole: all } of report.tables)
        if (all) expect([table, read]).toEqual([table, counts.get(table)]);
    }
  });

  it('of what holds nothing says so, and the file is untouched', async () => {
    const engine = makeEngine();
    const document = engine.at('Ødelagt.samspil');
    const file = engine.client.grant(engine.at('Reddet.samspil'));
    for (const bytes of [Buffer.alloc(0), Buffer.from('text'), Buffer.alloc(40_000, 0xa5)]) {
      fs.writeFileSync(document, bytes);
      const failure = await failureOf(
        engine.client.call('salvage.write', { document: engine.client.grant(document), file }),
      );
      expect([failure.code, failure.params]).toEqual(['salvage.nothing', { file: 'Ødelagt.samspil' }]);
      expect(fs.readFileSync(document).equals(bytes)).toBe(true);
      expect(fs.existsSync(engine.at('Reddet.samspil'))).toBe(false);
    }
    const itself = engine.client.grant(document);
    const same = await failureOf(engine.client.call('salvage.write', { document: itself, file: itself }));
    expect(same.code).toBe('salvage.same-file');
    expect(fs.readdirSync(engine.host.paths.sessions)).toEqual([]);
  });
});
