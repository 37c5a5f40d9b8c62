/** The survey kit: a form that is filled in and comes straight back, a PDF, a text. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { createStandard, failureOf, makeEngine, type TestEngine } from '../helpers.ts';

const jobId = () => randomUUID();

async function write(engine: TestEngine, name: string, language?: 'da' | 'nb' | 'en'): Promise<string> {
  const file = engine.client.grant(engine.at(name));
  await engine.client.call('questionnaire.write', {
    file,
    jobId: jobId(),
    ...(language ? { language } : {}),
  });
  return engine.at(name);
}

/** Fills rows of the form as a secretary would. */
async function fill(file: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const [sheet] = workbook.worksheets;
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (sheet && value !== '') sheet.getCell(5 + row, column + 1).value = value;
    }),
  );
  await workbook.xlsx.writeFile(file);
}

describe('the Excel form', () => {
  it('comes back without a question, answer for answer', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const file = await write(engine, 'skema.xlsx');
    // Three groups, six items: answers in columns C to T, item by item.
    const answers = (first: number | string) => [
      first,
      3,
      'Ved ikke',
      ...Array.from({ length: 15 }, () => 4),
    ];
    await fill(file, [
      ['Skolen', 'Leder', ...answers(5), 'Godt i gang'],
      ['PPR', 'Medarbejder', ...answers('Vi samarbejder ikke')],
    ]);
    const token = engine.client.grant(file);
    const preview = await engine.client.call('import.preview', { file: token, jobId: jobId() });
    expect(preview).toMatchObject({
      certain: true,
      tool: 'samspil',
      account: { respondents: 2, answers: { read: 36, stored: 36, skipped: 0 } },
    });
    expect(preview.problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(preview.columns.every(({ certainty }) => certainty === 1)).toBe(true);
    await engine.client.call('import.commit', {
      file: token,
      mapping: preview.mapping,
      roundId: '2026-1',
      jobId: jobId(),
    });
    const { rounds } = await engine.client.call('engagement.overview', {});
    expect(rounds[0]).toMatchObject({ respondents: 2, answers: 36 });
    await engine.client.close();
  });

  it('is protected but for the answers, offers lists, and is the same every time', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    const [one, other] = [await write(engine, 'a.xlsx'), await write(engine, 'b.xlsx')];
    expect(fs.readFileSync(one).equals(fs.readFileSync(other))).toBe(true);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(one);
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Svar', 'visible'],
      ['samspil-lists', 'veryHidden'],
      ['samspil-form', 'veryHidden'],
    ]);
    const [sheet] = workbook.worksheets;
    expect(sheet?.getCell('C4').value).toBe('Samarbejdsorientering [Skolen]');
    expect(sheet?.getCell('C4').protection?.locked ?? true).toBe(true);
    expect(sheet?.getCell('C5').dataValidation).toMatchObject({ type: 'list' });
    await engine.client.close();
  });
});

describe('the survey of one group', () => {
  it('asks only about the groups that are relevant to it, and comes back without a question', async () => {
    const engine = makeEngine();
    const setup = {
      client: 'K',
      name: 'N',
      language: 'da',
      groups: ['A', 'B', 'C'].map((id) => ({ id, name: { da: `Gruppe ${id}` } })),
      relations: [
        ['A', 'A'],
        ['A', 'C'],
        ['B', 'A'],
      ],
      rounds: [{ id: '1', label: 'Før' }],
    };
    const document = engine.client.grant(engine.at('a.samspil'));
    await engine.client.call('engagement.createFromSetup', { file: document, setup, force: true });
    const call = (name: string, group: string) =>
      engine.client.call('questionnaire.write', {
        file: engine.client.grant(engine.at(name)),
        group,
        jobId: jobId(),
      });
    expect(await call('a.txt', 'A')).toMatchObject({ groups: 1 });
    const text = fs.readFileSync(engine.at('a.txt'), 'utf8');
    expect([text.includes('Gruppe A'), text.includes('Gruppe B'), text.includes('Gruppe C')]).toEqual([
      true,
      false,
      true,
    ]);
    await call('a.xlsx', 'A');
    // Six questions about two groups.
    await fill(engine.at('a.xlsx'), [['Gruppe A', 'Medarbejder', ...Array.from({ length: 12 }, () => 4)]]);
    const preview = await engine.client.call('import.preview', {
      file: engine.client.grant(engine.at('a.xlsx')),
      jobId: jobId(),
    });
    expect(preview).toMatchObject({ certain: true, account: { respondents: 1, answers: { stored: 12 } } });
    expect((await failureOf(call('x.xlsx', 'X'))).code).toBe('report.group-unknown');
    await engine.client.close();
  });
});

describe('the other forms of the kit', () => {
  it('are a PDF and a text in the wanted language', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    expect(
      fs
        .readFileSync(await write(engine, 'papir.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(fs.readFileSync(await write(engine, 'q.txt', 'en'), 'utf8')).toContain('Questions for the school');
    await engine.client.close();
  });

  it('need an ending that is known, and groups to ask', async () => {
    const engine = makeEngine();
    await createStandard(engine);
    expect((await failureOf(write(engine, 'skema.docx'))).code).toBe('questionnaire.format');
    expect(fs.existsSync(engine.at('skema.docx'))).toBe(false);
    const file = engine.client.grant(engine.at('tomt.samspil'));
    await engine.client.call('engagement.create', {
      file,
      client: 'K',
      name: 'N',
      language: 'da',
      instrument: 'relcap-6',
    });
    expect((await failureOf(write(engine, 'skema.xlsx'))).code).toBe('questionnaire.no-groups');
    await engine.client.close();
  });
});
