/** The workbook of a document: its plan, the change since the round before, and the answers while they are there. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../electron/engine/spreadsheet/index.ts';
import type { Audience } from '../../../shared/domain/capacity/result.ts';
import type { MethodInput } from '../../../shared/api/methods.ts';
import { createStandard, DOCUMENT, fixtureWide, importSheet, makeEngine } from '../helpers.ts';

type Engine = ReturnType<typeof makeEngine>;

async function sheetsOf(
  engine: Engine,
  file: string,
  edition: Audience,
  more: Partial<MethodInput<'workbook.write'>> = {},
) {
  const out = join(file, '..', `${edition}.xlsx`);
  await engine.client.call('workbook.write', {
    file: engine.client.grant(out),
    edition,
    language: 'en',
    jobId: 'job',
    ...more,
  });
  const { sheets } = await readSpreadsheet(out);
  return new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
}

describe('the workbook of a document', () => {
  it('holds the actions with their focus areas, and areas without an action', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    const relation: [string, string] = ['A', 'B'];
    const area = { description: 'We see it in the meetings', relation, dimension: null };
    const { id } = await engine.client.call('plan.saveFocus', {
      id: null,
      title: '=Know each other',
      ...area,
    });
    await engine.client.call('plan.saveFocus', { id: null, title: 'Listen', ...area });
    await engine.client.call('plan.saveAction', {
      ...{ id: null, focus: id, title: 'A day with the others', sign: 'Fewer calls', responsible: 'Mette' },
      ...{ due: '2026-11-30', state: 'started' },
    });
    const rows = (await sheetsOf(engine, file, 'client')).get('Action plan') ?? [];
    const texts = rows.slice(6).map((row) => row.map((cell) => cell ?? ''));
    expect(texts[0]?.slice(2)).toEqual([
      'A day with the others',
      'Fewer calls',
      'Mette',
      '30 November 2026',
      'under way',
    ]);
    expect(texts.map((row) => row[0])).toEqual(expect.arrayContaining(['=Know each other', 'Listen']));
    await engine.client.close();
  });

  it('says on the overview which change was left out, and why', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    await engine.client.call('privacy.deleteAnswers', { confirm: DOCUMENT });
    const { rounds } = (await engine.client.call('engagement.overview', {})).engagement;
    await importSheet(engine, fixtureWide, rounds[1]?.id ?? '');
    const sheets = await sheetsOf(engine, file, 'client');
    expect([...sheets.keys()]).not.toContain('Change');
    const overview = (sheets.get('Overview') ?? []).flat().join(' ');
    expect(overview).toMatch(/The change since .* is left out: the answers of that round are deleted/u);
    await engine.client.close();
  });

  it('shows the change since the round before by itself, and since another one when asked', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    expect([...(await sheetsOf(engine, file, 'client')).keys()]).not.toContain('Change');
    const { rounds } = (await engine.client.call('engagement.overview', {})).engagement;
    const second = rounds[1]?.id ?? '';
    await importSheet(engine, fixtureWide, second);
    expect([...(await sheetsOf(engine, file, 'client')).keys()]).toContain('Change');
    const asked = await sheetsOf(engine, file, 'client', { round: second, compare: '2026-1' });
    expect([...asked.keys()]).toContain('Change');
    await expect(sheetsOf(engine, file, 'client', { compare: 'never' })).rejects.toMatchObject({
      code: 'round.unknown',
    });
    await engine.client.close();
  });

  it('holds the answers for the consultant only', async () => {
    const engine = makeEngine();
    const file = await createStandard(engine);
    await importSheet(engine, fixtureWide, '2026-1');
    expect([...(await sheetsOf(engine, file, 'client')).keys()]).not.toContain('Answers');
    const consultant = await sheetsOf(engine, file, 'consultant');
    expect(consultant.get('Answers')?.length).toBeGreaterThan(15);
    expect(consultant.get('Check')?.[6]?.[1]).toBe(0);
    await engine.client.close();
  });
});
