/** Several files of one survey, presets, sheets that could both be meant, pseudonyms, and the account as a file. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../electron/engine/spreadsheet/index.ts';
import { zipSync } from 'fflate';
import { createStandard, failureOf, makeEngine, type TestEngine } from '../helpers.ts';

const jobId = () => randomUUID();
const ROUNDS = { first: '2026-1', second: '2026-2' } as const;

const PARTS = {
  dataset: 'respondentid;s_1;s_2_1;s_2_2;stato_4\n825478429;1;4;6;1\n825478430;2;3;5;1\n825478431;2;5;;0\n',
  structure:
    'questionName;variableName;questionType;subType;questionText;choiceValue;choiceText\n' +
    's_1;s_1;Closed;Single;Hvilken gruppe tilhører du?;;\n' +
    's_2;s_2_1;Closed;Single;Kendskab: i hvor høj grad ...  - Skolen ;;\n' +
    's_2;s_2_2;Closed;Single;Kendskab: i hvor høj grad ...  - PPR ;;\n',
  labels: ['s_1;1;Skolen', 's_1;2;PPR', ...['s_2_1', 's_2_2'].flatMap(codes)].join('\n'),
} as const;

function codes(variable: string): readonly string[] {
  const texts = ['Slet ikke', 'I ringe grad', 'I nogen grad', 'I høj grad', 'I meget høj grad', 'Ved ikke'];
  return texts.map((text, at) => `${variable};${at + 1};${text}`);
}

function write(engine: TestEngine, name: string, text: string) {
  // The three files come in Windows-1252.
  fs.writeFileSync(engine.at(name), Buffer.from(text, 'latin1'));
  return engine.client.grant(engine.at(name));
}

async function opened(): Promise<TestEngine> {
  const engine = makeEngine();
  await createStandard(engine);
  return engine;
}

describe('three files of one survey', () => {
  it('are found beside the one that is given', async () => {
    const engine = await opened();
    const file = write(engine, 'dataset.csv', PARTS.dataset);
    write(engine, 'structure.csv', PARTS.structure);
    write(engine, 'labels.csv', PARTS.labels);
    const { account, batch, problems } = await engine.client.call('import.run', {
      file,
      dryRun: false,
      round: ROUNDS.first,
      jobId: jobId(),
    });
    expect(account.rows).toEqual({ read: 3, stored: 2, skipped: 1 });
    expect(account.answers).toMatchObject({ read: 5, stored: 4 });
    expect(batch?.fileName).toBe('dataset.csv');
    expect(problems.find(({ code }) => code === 'read.taken-together')?.params).toEqual({
      file: 'dataset.csv',
      others: 'labels.csv, structure.csv',
    });
    await engine.client.close();
  });

  it('are taken together where they were chosen together, whatever their order', async () => {
    const engine = await opened();
    fs.mkdirSync(engine.at('andet sted'));
    const beside = [write(engine, 'structure.csv', PARTS.structure)];
    const labels = write(engine, 'andet sted/labels.csv', PARTS.labels);
    const file = write(engine, 'andet sted/dataset.csv', PARTS.dataset);
    const asked = { file, beside: [...beside, labels], jobId: jobId() };
    const preview = await engine.client.call('import.preview', asked);
    expect(preview).toMatchObject({ tool: 'surveyxact', certain: true, fileName: 'dataset.csv' });
    const stored = await engine.client.call('import.commit', {
      ...asked,
      mapping: preview.mapping,
      roundId: ROUNDS.first,
    });
    expect(stored.account.answers.stored).toBe(preview.account?.answers.stored);
    await engine.client.close();
  });

  it('may come in one zip', async () => {
    const engine = await opened();
    const entries = Object.entries(PARTS).map(
      ([name, text]) => [`${name}.csv`, new Uint8Array(Buffer.from(text, 'latin1'))] as const,
    );
    fs.writeFileSync(engine.at('eksport.zip'), zipSync(Object.fromEntries(entries)));
    const preview = await engine.client.call('import.preview', {
      file: engine.client.grant(engine.at('eksport.zip')),
      jobId: jobId(),
    });
    expect(preview).toMatchObject({ tool: 'surveyxact', certain: true });
    expect(preview.account?.respondents).toBe(2);
    await engine.client.close();
  });

  it('stand alone without the others: what the codes mean is asked', async () => {
    const engine = await opened();
    const file = write(engine, 'dataset.csv', PARTS.dataset);
    const failure = await failureOf(
      engine.client.call('import.run', { file, dryRun: false, round: ROUNDS.first, jobId: jobId() }),
    );
    expect(failure.code).toMatch(/^import\.(uncertain|no-answers)$/u);
    await engine.client.close();
  });
});

describe('presets', () => {
  const SHEET = 'Gruppe;Kendskab - Skolen;Kendskab - PPR\nSkolen;4;6\nPPR;5;3\nPPR;2;1\n';

  it('read a sheet as the chosen tool writes it', async () => {
    const engine = await opened();
    const file = write(engine, 'svar.csv', SHEET);
    const call = (tool?: string) =>
      engine.client.call('import.preview', { file, ...(tool ? { tool } : {}), jobId: jobId() });
    const asEnalyzer = await call('enalyzer');
    expect(asEnalyzer.tool).toBe('enalyzer');
    expect(asEnalyzer.problems.map(({ code }) => code)).toContain('import.numbers-by-place');
    const asQualtrics = await call('qualtrics');
    expect(asQualtrics.problems.map(({ code }) => code)).not.toContain('import.numbers-by-place');
    expect((await call('none')).tool).toBeNull();
    expect((await failureOf(call('excel'))).code).toBe('tool.unknown');
    await engine.client.close();
  });
});

describe('two sheets of answers in one file', () => {
  it('are told apart by a person, not by chance', async () => {
    const engine = await opened();
    const table = 'nr;Gruppe;Kendskab [Skolen]\n1;PPR;4\n2;Skolen;3\n';
    const zip = zipSync({
      'januar.csv': new Uint8Array(Buffer.from(table)),
      'juni.csv': new Uint8Array(Buffer.from(table)),
    });
    fs.writeFileSync(engine.at('to.zip'), zip);
    const file = engine.client.grant(engine.at('to.zip'));
    const run = (more: { sheet?: string }) =>
      engine.client.call('import.run', { file, dryRun: false, round: ROUNDS.first, jobId: jobId(), ...more });
    const failure = await failureOf(run({}));
    expect([failure.code, failure.params['about']]).toEqual(['import.uncertain', 'import.which-sheet']);
    expect(failure.params['about.others']).toBe('juni');
    expect((await run({ sheet: 'juni' })).account).toMatchObject({ sheet: 'juni', respondents: 2 });
    await engine.client.close();
  });
});

describe('pseudonyms', () => {
  const SHEET = 'nr;Gruppe;Kendskab [Skolen]\nanna;Skolen;4\nbo;PPR;3\n';

  async function people(engine: TestEngine, pseudonyms: 'document' | 'round'): Promise<number> {
    const file = write(engine, `${pseudonyms}.csv`, SHEET);
    for (const round of Object.values(ROUNDS))
      await engine.client.call('import.run', { file, pseudonyms, round, dryRun: false, jobId: jobId() });
    await engine.client.call('engagement.publish', {});
    const { default: Database } = await import('better-sqlite3');
    const name = fs.readdirSync(engine.folder).find((one) => one.endsWith('.samspil')) ?? '';
    const db = new Database(engine.at(name), { readonly: true });
    const { n } = db.prepare('SELECT count(*) AS n FROM person').get() as { n: number };
    const bytes = fs.readFileSync(engine.at(name));
    expect(bytes.includes('anna')).toBe(false);
    db.close();
    return n;
  }

  it('are the same in every round, or others in each; the id itself is in no file', async () => {
    const paired = await opened();
    expect(await people(paired, 'document')).toBe(2);
    await paired.client.close();
    const apart = await opened();
    expect(await people(apart, 'round')).toBe(4);
    await apart.client.close();
  });

  it('still find who has answered twice in one round, and are never mixed in it', async () => {
    const engine = await opened();
    const run = (name: string, text: string, pseudonyms: 'document' | 'round', known?: 'replace') =>
      engine.client.call('import.run', {
        file: write(engine, name, text),
        pseudonyms,
        round: ROUNDS.first,
        dryRun: false,
        jobId: jobId(),
        ...(known ? { known } : {}),
      });
    await run('a.csv', SHEET, 'round');
    const corrected = SHEET.replace('anna;Skolen;4', 'anna;Skolen;5');
    expect((await failureOf(run('b.csv', corrected, 'document'))).code).toBe('import.pseudonyms-differ');
    expect((await failureOf(run('b.csv', corrected, 'round'))).code).toBe('import.respondents-known');
    expect((await run('b.csv', corrected, 'round', 'replace')).account.replaced).toBe(2);
    await engine.client.close();
  });
});

describe('the account as a file', () => {
  const SHEET =
    'nr;Gruppe;Kendskab [Skolen];Bemærkning\n1;Skolen;I høj grad;=2+2\n2;;4;\n3;PPR;Ved ikke;\ntest;PPR;4;\n';

  async function stored(engine: TestEngine): Promise<string> {
    const done = await engine.client.call('import.run', {
      file: write(engine, '=svar.csv', SHEET),
      round: ROUNDS.first,
      dryRun: false,
      jobId: jobId(),
    });
    return done.batch?.id ?? '';
  }

  const account = (engine: TestEngine, name: string, batchId: string) =>
    engine.client.call('account.write', {
      file: engine.client.grant(engine.at(name)),
      of: { batchId },
      language: 'da',
      jobId: jobId(),
    });

  it('is a workbook with every skip and every changed value, without a formula', async () => {
    const engine = await opened();
    const batchId = await stored(engine);
    await account(engine, 'regnskab.xlsx', batchId);
    const { sheets } = await readSpreadsheet(engine.at('regnskab.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Regnskab',
      'Sprunget over',
      'Ændrede værdier',
      'Kolonner',
    ]);
    const [summary, skips, changes] = sheets;
    const facts = new Map(summary?.rows.map(([what, value]) => [what, value]));
    expect(facts.get('Fil')).toBe('=svar.csv');
    expect(facts.get('Rækker læst')).toBe(
      Number(facts.get('Rækker gemt')) + Number(facts.get('Rækker sprunget over')),
    );
    expect(facts.get('Svar læst')).toBe(
      Number(facts.get('Svar gemt')) + Number(facts.get('Svar sprunget over')),
    );
    expect(String(facts.get('SHA-256'))).toMatch(/^[0-9a-f]{64}$/u);
    expect(skips?.rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['=svar', 'B3', null],
      ['=svar', 'A5', 'test'],
    ]);
    expect(changes?.rows.slice(1).map((row) => row.slice(1, 5))).toEqual([
      ['C2', 'I høj grad', 4, 1],
      ['C4', 'Ved ikke', 'ved ikke', 1],
    ]);
    await engine.client.close();
  });

  /** As a file of that language names them: every cell of every changed value, and how many the file says there are. */
  async function changedOf(engine: TestEngine, name: string) {
    const { sheets } = await readSpreadsheet(engine.at(name));
    const rows = sheets.find((sheet) => sheet.name === 'Ændrede værdier')?.rows.slice(1) ?? [];
    return rows.map((row) => ({
      from: row[2],
      times: row[4],
      cells: String(row[1])
        .split(', ')
        .flatMap((range) => {
          const [, column = '', first = '', last = first] = /^([A-Z]+)(\d+)(?::\1(\d+))?$/u.exec(range) ?? [];
          return Array.from(
            { length: Number(last) - Number(first) + 1 },
            (_, n) => `${column}${Number(first) + n}`,
          );
        }),
    }));
  }

  const MANY = `nr;Gruppe;Kendskab [Skolen];Kendskab [PPR]\n${Array.from(
    { length: 60 },
    (_, at) =>
      `p${at};${at % 2 ? 'PPR' : 'Skolen'};${at < 40 ? 'I høj grad' : 'Ved ikke'};${at % 7 ? 4 : '4 - I høj grad'}`,
  ).join('\n')}\n`;

  async function storedMany(engine: TestEngine) {
    return engine.client.call('import.run', {
      file: write(engine, 'mange.csv', MANY),
      round: ROUNDS.first,
      dryRun: false,
      jobId: jobId(),
    });
  }

  it('names every changed cell, as many as were changed', async () => {
    const engine = await opened();
    const done = await storedMany(engine);
    await account(engine, 'alle.xlsx', done.batch?.id ?? '');
    const changed = await changedOf(engine, 'alle.xlsx');
    expect(changed.map(({ from, times }) => [from, times])).toEqual([
      ['I høj grad', 40],
      ['Ved ikke', 20],
      ['4 - I høj grad', 9],
    ]);
    for (const { cells, times } of changed) expect(new Set(cells).size).toBe(times);
    expect(changed[2]?.cells).toEqual(['D2', 'D9', 'D16', 'D23', 'D30', 'D37', 'D44', 'D51', 'D58']);
    expect(changed[0]?.cells.at(-1)).toBe('C41');
    await engine.client.close();
  });

  it('finds the cells of batches that were stored without them, where the answers tell', async () => {
    const engine = await opened();
    const { batch } = await storedMany(engine);
    const name = fs.readdirSync(engine.folder).find((one) => one.endsWith('.samspil')) ?? '';
    await engine.client.call('engagement.publish', {});
    await engine.client.close();
    const { default: Database } = await import('better-sqlite3');
    const db = new Database(engine.at(name));
    db.exec(
      `DROP TRIGGER IF EXISTS undo_batch_u; UPDATE batch SET account = json_remove(account, '$.changedCells')`,
    );
    db.close();
    const again = makeEngine(engine.folder);
    await again.client.call('engagement.open', { file: again.client.grant(again.at(name)) });
    await account(again, 'ældre.xlsx', batch?.id ?? '');
    const changed = await changedOf(again, 'ældre.xlsx');
    // `I høj grad` and `4 - I høj grad` both became 4: which cell was which is not stored.
    expect(changed.map(({ from, times, cells }) => [from, times, cells.length])).toEqual([
      ['I høj grad', 40, 1],
      ['Ved ikke', 20, 20],
      ['4 - I høj grad', 9, 1],
    ]);
    expect(changed[1]?.cells[0]).toBe('C42');
    await again.client.close();
  });

  it('holds nothing that a test row tells of a person', async () => {
    const engine = await opened();
    const rows = [
      '1;Skolen;4;',
      'test.hansen@skole.dk;Skolen;4;',
      '2;PPR;4;Test: slet Ida Holms svar',
      '3;PPR;4;testsvar',
    ];
    const done = await engine.client.call('import.run', {
      file: write(engine, 'prøve.csv', `nr;Gruppe;Kendskab [Skolen];Bemærkning\n${rows.join('\n')}\n`),
      round: ROUNDS.first,
      dryRun: false,
      jobId: jobId(),
    });
    expect(done.account.skips.map(({ cell, reason, value }) => [cell, reason, value])).toEqual([
      ['A3', 'test-response', ''],
      ['D4', 'test-response', ''],
      ['D5', 'test-response', 'testsvar'],
    ]);
    await account(engine, 'prøve-regnskab.csv', done.batch?.id ?? '');
    const text = fs.readFileSync(engine.at('prøve-regnskab.csv'), 'utf8');
    expect(text).toContain('D5;testsvar;');
    expect(text).not.toMatch(/hansen|Holm|@/u);
    await engine.client.call('engagement.publish', {});
    const name = fs.readdirSync(engine.folder).find((one) => one.endsWith('.samspil')) ?? '';
    expect(fs.readFileSync(engine.at(name)).includes('hansen')).toBe(false);
    await engine.client.close();
  });

  it('is a .csv that no spreadsheet calculates', async () => {
    const engine = await opened();
    await account(engine, 'regnskab.csv', await stored(engine));
    const text = fs.readFileSync(engine.at('regnskab.csv'), 'utf8');
    expect(text.startsWith('\ufeffRegnskab\r\n')).toBe(true);
    expect(text).toContain("Fil;'=svar.csv\r\n");
    expect(text).not.toMatch(/(^|;)=/mu);
    await engine.client.close();
  });

  it('is refused for unknown batches and endings, and leaves nothing behind', async () => {
    const engine = await opened();
    const batchId = await stored(engine);
    expect((await failureOf(account(engine, 'x.xlsx', '99'))).code).toBe('batch.unknown');
    expect((await failureOf(account(engine, 'x.pdf', batchId))).code).toBe('account-file.format');
    expect(fs.readdirSync(engine.folder).filter((name) => name.startsWith('x.'))).toEqual([]);
    await engine.client.close();
  });
});
