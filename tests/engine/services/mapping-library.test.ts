/** A sheet with a header that was stored before is read as it was then. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withColumn } from '../../../shared/domain/mapping/edit.ts';
import type { Mapping } from '../../../shared/domain/mapping/types.ts';
import { createStandard, failureOf, makeEngine, type TestEngine } from '../helpers.ts';

const HEADER = 'nr,hvem,PPR [Kendskab],stilling,bemærkning';
const sheet = (engine: TestEngine, name: string, rows: readonly string[], header = HEADER) => {
  fs.writeFileSync(engine.at(name), `${[header, ...rows].join('\n')}\n`);
  return engine.client.grant(engine.at(name));
};
const jobId = () => randomUUID();
const first = ['1,Skolen,4,Leder,fint', '2,PPR,3,Medarbejder,'];
const second = ['11,Skolen,5,Leder,', '12,Skolen,2,Medarbejder,godt'];

async function storeEdited(engine: TestEngine): Promise<Mapping> {
  const file = sheet(engine, 'first.csv', first);
  const preview = await engine.client.call('import.preview', { file, jobId: jobId() });
  expect(preview.origin).toBe('proposed');
  const mapping = withColumn(preview.mapping, { column: 'E', role: 'background', name: 'Note' });
  const given = await engine.client.call('import.preview', { file, mapping, jobId: jobId() });
  expect(given.origin).toBe('given');
  expect(given.columns[4]).toMatchObject({
    mapping: { column: 'E', role: 'background', name: 'Note' },
    certainty: 1,
    reason: { code: 'import.reason.decided' },
  });
  await engine.client.call('import.commit', { file, mapping, roundId: '2026-1', jobId: jobId() });
  return mapping;
}

describe('the mapping of a header', () => {
  it('is found again for the next file, in a later start too', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const mapping = await storeEdited(engine);
    await engine.client.close();
    const later = makeEngine(engine.folder);
    await createStandard(later, 'later.samspil');
    const file = sheet(later, 'second.csv', second);
    const again = await later.client.call('import.preview', { file, jobId: jobId() });
    expect(again).toMatchObject({ origin: 'saved', certain: true, mapping });
    expect(again.account?.respondents).toBe(2);
    const fresh = await later.client.call('import.preview', { file, fresh: true, jobId: jobId() });
    expect(fresh.origin).toBe('proposed');
    expect(fresh.mapping).not.toEqual(mapping);
    await later.client.close();
  });

  it('is not used for another header, nor where it no longer reads the sheet', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    await storeEdited(engine);
    const other = sheet(engine, 'other.csv', second, `${HEADER},mere`);
    expect((await engine.client.call('import.preview', { file: other, jobId: jobId() })).origin).toBe(
      'proposed',
    );
    const stranger = sheet(engine, 'stranger.csv', ['21,Politiet,4,Leder,']);
    expect((await engine.client.call('import.preview', { file: stranger, jobId: jobId() })).origin).toBe(
      'proposed',
    );
    await engine.client.close();
  });

  it('tells the entries that need a meaning', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const file = sheet(engine, 'odd.csv', [
      ...first,
      ...second,
      '5,Skolen,meget,Leder,',
      '6,Naboerne,4,Leder,',
    ]);
    const { entries, account } = await engine.client.call('import.preview', { file, jobId: jobId() });
    expect(account).toBeNull();
    expect(entries?.answers.find(({ text }) => text === 'meget')).toMatchObject({
      meaning: null,
      firstCell: 'C6',
    });
    expect(entries?.groups.find(({ text }) => text === 'Naboerne')).toMatchObject({ meaning: null });
    await engine.client.close();
  });
});

describe('a mapping as a file', () => {
  it('comes back as it was written', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const mapping = await storeEdited(engine);
    const file = engine.client.grant(engine.at('læsning.json'));
    await engine.client.call('mapping.write', { file, mapping });
    expect(await engine.client.call('mapping.read', { file })).toEqual(mapping);
    await engine.client.close();
  });

  it('with a mistake is refused by its place', async () => {
    const engine = makeEngine();
    fs.writeFileSync(engine.at('bad.json'), '{\n"columns": oops}');
    const bad = await failureOf(
      engine.client.call('mapping.read', { file: engine.client.grant(engine.at('bad.json')) }),
    );
    expect(bad).toMatchObject({ code: 'json.invalid', params: { file: 'bad.json', line: '2' } });
    fs.writeFileSync(engine.at('wrong.json'), '{"columns": [{"column": "A", "role": "king"}]}');
    const wrong = await failureOf(
      engine.client.call('mapping.read', { file: engine.client.grant(engine.at('wrong.json')) }),
    );
    expect(wrong).toMatchObject({ code: 'mapping.invalid', params: { field: 'columns[0].role' } });
    await engine.client.close();
  });
});
