/** A document without groups takes them from its first sheet. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixtureLong, fixtureWide, makeEngine, type TestEngine } from '../helpers.ts';

const csv = (engine: TestEngine, name: string, text: string) => {
  fs.writeFileSync(engine.at(name), text);
  return engine.at(name);
};
const job = () => randomUUID();

describe('a document without groups', () => {
  it.each([
    ['wide', fixtureWide],
    ['long', fixtureLong],
  ])('takes those of its first sheet (%s), as its preview says', async (_, sheet) => {
    const engine = makeEngine();
    const file = engine.at('ny.samspil');
    const input = { client: 'K', name: 'N', language: 'da', instrument: 'relcap-6' } as const;
    await engine.client.call('engagement.create', { file: engine.client.grant(file), ...input });
    const token = engine.client.grant(sheet);
    const preview = await engine.client.call('import.preview', { file: token, jobId: job() });
    expect(preview.certain).toBe(true);
    expect(preview.account).toMatchObject({ respondents: 14, answers: { stored: 227 } });
    expect(preview.problems).toContainEqual({
      severity: 'notice',
      code: 'import.groups-from-sheet',
      params: { groups: 'A, B, C' },
      cells: [],
    });
    expect((await engine.client.call('engagement.overview', {})).engagement.groups).toEqual([]);
    const { mapping } = preview;
    await engine.client.call('import.commit', {
      file: token,
      mapping,
      roundId: '1',
      roundLabel: 'Før',
      jobId: job(),
    });
    const { engagement, rounds } = await engine.client.call('engagement.overview', {});
    expect(engagement.groups.map(({ id, name }) => [id, name.da])).toEqual([
      ['A', 'A'],
      ['B', 'B'],
      ['C', 'C'],
    ]);
    expect(rounds).toEqual([{ id: '1', label: 'Før', respondents: 14, answers: 227 }]);
    const again = await engine.client.call('import.preview', { file: token, jobId: job() });
    expect(again.problems.map(({ code }) => code)).not.toContain('import.groups-from-sheet');
    await engine.client.close();
  });

  it('takes a group once, however it is written, and asks once what an entry means', async () => {
    const engine = makeEngine();
    const input = { client: 'K', name: 'N', language: 'da', instrument: 'relcap-6' } as const;
    await engine.client.call('engagement.create', {
      file: engine.client.grant(engine.at('ny.samspil')),
      ...input,
    });
    const header = 'Gruppe;Kendskab [Skolen];Information [Skolen];Kendskab [PPR];Information [PPR]';
    const people = ['Skolen;4;måske;3;2', 'ppr ;måske;3;2;1', 'PPR;4;5;måske;4', 'skolen;2;1;3;måske'];
    const sheet = csv(engine, 'svar.csv', `${[header, ...people].join('\n')}\n`);
    const { problems, account } = await engine.client.call('import.preview', {
      file: engine.client.grant(sheet),
      jobId: job(),
    });
    expect(problems.find(({ code }) => code === 'import.groups-from-sheet')?.params).toEqual({
      groups: 'Skolen, PPR',
    });
    const about = problems.filter(({ params }) => params['value'] === 'måske');
    expect(about.map(({ severity, code }) => [severity, code])).toEqual([
      ['question', 'import.value-unknown'],
    ]);
    expect(account).toBeNull();
    await engine.client.close();
  });
});
