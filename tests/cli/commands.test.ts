/** Every command on the practice case, as a consultant would type them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRACTICE_CASES } from '../../shared/domain/training/practice.ts';
import { sampleDocument, samspil, samspilJson, workplace, type Workplace } from '../helpers/command-line.ts';

let place: Workplace;
let document = '';
let folder = '';

beforeAll(async () => {
  place = workplace();
  ({ document, folder } = await sampleDocument(place));
});
afterAll(() => place.remove());

interface AnswerKey {
  readonly rounds: readonly { round: string; file: string; rows: number; stored: number; skipped: number }[];
}

interface CaseKey {
  readonly rounds: readonly { round: string; file: string; mapping: string; stored: number }[];
}

const answerKey = (): AnswerKey => JSON.parse(readFileSync(join(folder, 'facit.json'), 'utf8')) as AnswerKey;

describe('sample', () => {
  test('writes the setup, two rounds with their mappings, the words and the answer key', () => {
    expect(readdirSync(folder).sort()).toEqual(
      [
        'LÆSMIG.txt',
        'facit.json',
        'nordby-2026-1-surveyxact.mapping.json',
        'nordby-2026-1-surveyxact.xlsx',
        'nordby-2026-2-forms.csv',
        'nordby-2026-2-forms.mapping.json',
        'setup.json',
      ].sort(),
    );
  });

  test('the same seed gives the same bytes, another seed does not', async () => {
    const [again, other] = [place.at('again'), place.at('other')];
    await samspilJson(['sample', again]);
    await samspilJson(['sample', other, '--seed', '7']);
    for (const name of readdirSync(folder))
      expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name))), name).toBe(true);
    const sheet = 'nordby-2026-1-surveyxact.xlsx';
    expect(readFileSync(join(other, sheet)).equals(readFileSync(join(folder, sheet)))).toBe(false);
  });

  test('replaces its own files, and nobody else’s without --force', async () => {
    const own = place.at('own');
    await samspilJson(['sample', own]);
    await samspilJson(['sample', own, '--seed', '7']);
    writeFileSync(join(own, 'setup.json'), '{"mine": true}');
    const refused = await samspil(['sample', own]);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('setup.json');
    expect(readFileSync(join(own, 'setup.json'), 'utf8')).toBe('{"mine": true}');
    expect((await samspil(['sample', own, '--force'])).status).toBe(0);
    expect(readFileSync(join(own, 'setup.json'), 'utf8')).toContain('Nordby Kommune');
  });

  test('an interrupted run leaves no folder behind', async () => {
    const controller = new AbortController();
    controller.abort();
    const target = place.at('interrupted');
    const { status } = await samspil(['sample', target], { signal: controller.signal });
    expect(status).toBe(1);
    expect(existsSync(target)).toBe(false);
  });

  test.each(PRACTICE_CASES)(
    'writes the case %s, and its sheets are stored as its answer key says',
    async (name) => {
      const [into, document] = [place.at(`case-${name}`), place.at(`case-${name}.samspil`)];
      const made = await samspilJson(['sample', into, '--case', name, '--seed', '11']);
      expect(made).toMatchObject({ case: name, seed: 11 });
      const key = JSON.parse(readFileSync(join(into, 'facit.json'), 'utf8')) as CaseKey;
      await samspilJson(['new', document, '--setup', join(into, 'setup.json')]);
      for (const { round, file, mapping, stored } of key.rounds) {
        const args = [
          'import',
          document,
          join(into, file),
          '--round',
          round,
          '--mapping',
          join(into, mapping),
        ];
        expect(await samspilJson(args), round).toMatchObject({ stored });
      }
      expect(key.rounds.length).toBeGreaterThan(0);
    },
  );

  test('names the cases that there are, and says that only nordby has other sizes', async () => {
    const unknown = await samspil(['sample', place.at('unknown'), '--case', 'atlantis']);
    expect(unknown.status).toBe(1);
    for (const name of PRACTICE_CASES) expect(unknown.err).toContain(name);
    const sized = await samspil(['sample', place.at('sized'), '--case', 'ward', '--people', '300']);
    expect(sized.status).toBe(1);
    expect(sized.err).toContain('--people');
    expect(existsSync(place.at('sized'))).toBe(false);
    expect((await samspil(['sample', '--help'])).out).toContain(PRACTICE_CASES.join('|'));
  });

  test('scales', async () => {
    const large = place.at('large');
    const made = await samspilJson(['sample', large, '--people', '600', '--groups', '20']);
    expect(made).toMatchObject({ people: 600, groups: 20 });
    const setup = JSON.parse(readFileSync(join(large, 'setup.json'), 'utf8')) as { groups: unknown[] };
    expect(setup.groups).toHaveLength(20);
  });
});

describe('new', () => {
  test('makes a document from the setup and says what it holds', async () => {
    const made = await samspilJson(['new', place.at('set.samspil'), '--setup', join(folder, 'setup.json')]);
    expect(made).toMatchObject({
      file: 'set.samspil',
      client: 'Nordby Kommune',
      rounds: ['2026-1', '2026-2'],
      instrument: { id: 'relcap-6' },
    });
    expect(made['groups']).toHaveLength(8);
  });

  test('flags win over the setup, and a document needs neither', async () => {
    const over = await samspilJson([
      'new',
      place.at('over.samspil'),
      '--setup',
      join(folder, 'setup.json'),
      '--client',
      'Vestby & Søn',
      '--instrument',
      'rc-7',
    ]);
    expect(over).toMatchObject({ client: 'Vestby & Søn', instrument: { id: 'rc-7' } });
    const bare = await samspilJson(['new', place.at('bare.samspil'), '--name', 'Prøve', '--language', 'nb']);
    expect(bare).toMatchObject({ name: 'Prøve', groups: [] });
  });

  test('takes an instrument from a file', async () => {
    const instrument = {
      id: 'own-2',
      scale: { min: 0, max: 10 },
      dimensions: [{ id: 'trust', items: [{ id: 't1' }, { id: 't2' }] }],
    };
    writeFileSync(place.at('own.json'), JSON.stringify(instrument));
    const made = await samspilJson(['new', place.at('own.samspil'), '--instrument', place.at('own.json')]);
    expect(made).toMatchObject({ instrument: { id: 'own-2' } });
  });

  test('never overwrites without --force', async () => {
    const path = place.at('twice.samspil');
    await samspilJson(['new', path, '--client', 'A']);
    const before = readFileSync(path);
    const refused = await samspil(['new', path, '--client', 'B']);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('twice.samspil');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await samspil(['new', path, '--client', 'B', '--force'])).status).toBe(0);
  });
});

describe('inspect', () => {
  test('recognises the tool and the columns without an engagement’s help', async () => {
    const seen = await samspilJson<{
      tool: string;
      columns: { mapping: { role: string }; certainty: number }[];
      sheets: { name: string }[];
    }>(['inspect', join(folder, 'nordby-2026-1-surveyxact.xlsx')]);
    expect(seen.tool).toBe('surveyxact');
    expect(seen.sheets.map(({ name }) => name)).toEqual(['Dataset', 'Structure', 'Labels']);
    expect(seen.columns.filter(({ mapping }) => mapping.role === 'answer')).toHaveLength(48);
  });

  test('with the engagement the proposal is certain, and readable as a table', async () => {
    const { status, out } = await samspil([
      'inspect',
      join(folder, 'nordby-2026-2-forms.csv'),
      '--engagement',
      document,
    ]);
    expect(status).toBe(0);
    expect(out).toContain('collab1 -> skole');
    expect(out).not.toContain('anonymous');
  });
});

describe('import', () => {
  test('the account of each round is the one that the answer key foretells', async () => {
    for (const { round, file, rows, stored, skipped } of answerKey().rounds) {
      const path = place.at(`account-${round}.samspil`);
      await samspilJson(['new', path, '--setup', join(folder, 'setup.json')]);
      const mapping = join(folder, file.replace(/\.\w+$/u, '.mapping.json'));
      const args = ['import', path, join(folder, file), '--round', round, '--mapping', mapping];
      const done = await samspilJson<{
        read: number;
        stored: number;
        skipped: number;
        account: { answers: { read: number; stored: number; skipped: number }; skips: { cell: string }[] };
      }>(args);
      expect(done).toMatchObject({ read: rows, stored, skipped });
      const { answers, skips } = done.account;
      expect(answers.read).toBe(answers.stored + answers.skipped);
      expect(skips.every(({ cell }) => /^[A-Z]+[0-9]+$/u.test(cell))).toBe(true);
    }
  });

  test('the proposed mapping stores what the exact one does', async () => {
    const path = place.at('proposed.samspil');
    await samspilJson(['new', path, '--setup', join(folder, 'setup.json')]);
    for (const { round, file } of answerKey().rounds)
      await samspilJson(['import', path, join(folder, file), '--round', round]);
    for (const round of ['2026-1', '2026-2'])
      expect(await samspilJson(['results', path, '--round', round])).toEqual(
        await samspilJson(['results', document, '--round', round]),
      );
  });

  test('a trial stores nothing', async () => {
    const path = place.at('trial.samspil');
    await samspilJson(['new', path, '--setup', join(folder, 'setup.json')]);
    const before = readFileSync(path);
    const done = await samspilJson([
      'import',
      path,
      join(folder, 'nordby-2026-2-forms.csv'),
      '--round',
      '2026-2',
      '--dry-run',
    ]);
    expect(done).toMatchObject({ batch: null, dryRun: true });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a batch is taken back, and the file may come again', async () => {
    const path = place.at('undo.samspil');
    const sheet = join(folder, 'nordby-2026-2-forms.csv');
    await samspilJson(['new', path, '--setup', join(folder, 'setup.json')]);
    const { batch } = await samspilJson(['import', path, sheet, '--round', '2026-2']);
    const twice = await samspil(['import', path, sheet, '--round', '2026-2']);
    expect(twice.status).toBe(1);
    expect(twice.err).toContain('2026-2');
    const undone = await samspilJson(['import', path, '--undo', String(batch)]);
    expect(undone).toMatchObject({ undone: true });
    const empty = await samspilJson<{ response: { responded: number } }>([
      'results',
      path,
      '--round',
      '2026-2',
    ]);
    expect(empty.response.responded).toBe(0);
    expect((await samspil(['import', path, sheet, '--round', '2026-2'])).status).toBe(0);
  });

  test('people read the account as a table with sheet, cell and reason', async () => {
    const path = place.at('read.samspil');
    await samspilJson(['new', path, '--setup', join(folder, 'setup.json')]);
    const { out } = await samspil([
      'import',
      path,
      join(folder, 'nordby-2026-1-surveyxact.xlsx'),
      '--round',
      '2026-1',
    ]);
    expect(out).toMatch(/rows +125 +120 +5/u);
    expect(out).toMatch(/Dataset!A\d+: /u);
  });
});

describe('results, report, workbook, check', () => {
  test('results as a table: matrix, layers, groups, and a sign for what is hidden', async () => {
    const { status, out } = await samspil(['results', document, '--round', '2026-1']);
    expect(status).toBe(0);
    expect(out).toMatch(/Within groups +\d\.\d\d/u);
    expect(out.split('\n').find((row) => row.startsWith('direktion'))).toMatch(/^direktion( +#){8}$/u);
  });

  test('the report and the workbook are written whole and say how large they are', async () => {
    const [pdf, xlsx] = [place.at('out æøå & #.pdf'), place.at('out.xlsx')];
    const report = await samspilJson<{ pages: number }>(['report', document, '--out', pdf]);
    const workbook = await samspilJson<{ sheets: number; bytes: number }>([
      'workbook',
      document,
      '--out',
      xlsx,
    ]);
    expect(report.pages).toBeGreaterThan(4);
    expect(workbook.sheets).toBe(13);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(xlsx)).toHaveLength(workbook.bytes);
    expect(readdirSync(place.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('one group has its own report, every group in a folder, and none beside --out', async () => {
    const pdf = place.at('ppr.pdf');
    const one = await samspilJson<{ pages: number }>(['report', document, '--out', pdf, '--group', 'ppr']);
    const folder = place.at('til grupperne');
    const all = await samspilJson<{ files: { group: string; fileName: string; pages: number }[] }>([
      'report',
      document,
      '--groups',
      folder,
    ]);
    expect(all.files.find(({ group }) => group === 'ppr')?.pages).toBe(one.pages);
    expect(readdirSync(folder).sort()).toEqual(all.files.map(({ fileName }) => fileName).sort());
    const own = all.files.find(({ group }) => group === 'ppr')?.fileName ?? '';
    expect(readFileSync(`${folder}/${own}`).equals(readFileSync(pdf))).toBe(true);
    const again = await samspil(['report', document, '--groups', folder]);
    expect([again.status, again.err]).toEqual([1, expect.stringContaining('.pdf')]);
    const unknown = await samspil(['report', document, '--out', pdf, '--group', 'mars']);
    expect([unknown.status, unknown.err]).toEqual([1, expect.stringContaining('mars')]);
    const both = await samspil(['report', document, '--groups', folder, '--out', pdf]);
    expect([both.status, both.err]).toEqual([2, expect.stringContaining('--out')]);
  });

  test('the same document gives the same bytes', async () => {
    for (const command of ['report', 'workbook']) {
      const paths = [place.at(`${command}-1`), place.at(`${command}-2`)] as const;
      for (const path of paths) await samspilJson([command, document, '--out', path, '--round', '2026-1']);
      expect(readFileSync(paths[0]).equals(readFileSync(paths[1])), command).toBe(true);
    }
  });

  test('check finds a whole document in order', async () => {
    expect(await samspilJson(['check', document])).toEqual({ ok: true, findings: [] });
    expect((await samspil(['check', document])).out).toContain('in order');
  });

  test('reading commands leave the document as it was', async () => {
    const before = readFileSync(document);
    await samspil(['results', document]);
    await samspil(['check', document]);
    await samspil(['workbook', document, '--out', place.at('again.xlsx')]);
    expect(readFileSync(document).equals(before)).toBe(true);
  });
});
