/** `samspil benchmark`: from consent to a place among five others, in words and as JSON. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BenchmarkLibrary, BenchmarkState, Placement } from '../../shared/domain/benchmark/index.ts';
import { sampleDocument, samspil, samspilJson, workplace } from '../helpers/command-line.ts';

const place = workplace();
let document = '';
let library = '';

/** The app's own folder is inside the workplace, on every system. */
function stubProfile(): void {
  vi.stubEnv('XDG_CONFIG_HOME', place.at('config'));
  vi.stubEnv('APPDATA', place.at('config'));
  vi.stubEnv('HOME', place.folder);
  library =
    process.platform === 'darwin'
      ? join(place.folder, 'Library', 'Application Support', 'Samspil', 'benchmarks.json')
      : place.at(join('config', 'Samspil', 'benchmarks.json'));
}

const read = (): BenchmarkLibrary => JSON.parse(readFileSync(library, 'utf8')) as BenchmarkLibrary;

beforeAll(async () => {
  ({ document } = await sampleDocument(place, ['--people', '120', '--groups', '6']));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => place.remove());

type Answer = BenchmarkState & { readonly placement: Placement };

describe('samspil benchmark', () => {
  test('teaches while there is nothing, and keeps nothing', async () => {
    stubProfile();
    const { status, out, err } = await samspil(['benchmark', document]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Consent: not noted');
    expect(out).toContain('Once 5 other engagements');
    expect(existsSync(library)).toBe(false);
    const refused = await samspil(['benchmark', document, '--add']);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('consent');
    expect(existsSync(library)).toBe(false);
  });

  test('notes consent, adds, and stays the same when added again', async () => {
    stubProfile();
    const first = await samspil(['benchmark', document, '--consent', '--add']);
    expect(first.out).toContain('has been put into the benchmark library');
    expect(first.out).toMatch(/In the benchmark library: yes \(\d{4}\)/u);
    const text = readFileSync(library, 'utf8');
    expect(text).not.toMatch(/nordby|skole|2026-\d/iu);
    const again = await samspil(['benchmark', document, '--add']);
    expect(again.out).toContain('already with the same numbers');
    expect(readFileSync(library, 'utf8')).toBe(text);
    const earlier = await samspilJson<Answer>(['benchmark', document, '--round', '2026-1']);
    expect(earlier.entry?.current).toBe(false);
    expect(earlier.placement.round).toBe('2026-1');
  });

  test.each([
    ['C', 'higher than 3 of your 5, level with 1'],
    ['da_DK', 'højere end 3 af dine 5, på højde med 1'],
    ['nb_NO', 'høyere enn 3 av dine 5, på høyde med 1'],
  ])('places it among five others (%s)', async (language, words) => {
    stubProfile();
    const [own] = read().entries;
    if (own === undefined || own.within === null) throw new Error('No entry');
    const { within } = own;
    const others = [-0.3, -0.2, -0.1, 0, 0.1].map((more, at) => ({
      ...own,
      id: `e${at}`,
      document: `other-${at}`,
      within: within + more,
    }));
    writeFileSync(library, JSON.stringify({ schema: 1, entries: [own, ...others] }));
    const { placement } = await samspilJson<Answer>(['benchmark', document]);
    expect(placement.within).toMatchObject({ value: within, n: 5, lower: 3, equal: 1, higher: 1 });
    const { out } = await samspil(['benchmark', document], { language });
    expect(out).toContain(words);
    expect(out).not.toMatch(/undefined|NaN|\{\{/u);
  });

  test('takes it out, and withdraws consent', async () => {
    stubProfile();
    const removed = await samspil(['benchmark', document, '--remove']);
    expect(removed.out).toContain('taken out');
    expect((await samspil(['benchmark', document, '--remove'])).out).toContain('was not in');
    await samspil(['benchmark', document, '--add']);
    expect(read().entries).toHaveLength(6);
    const withdrawn = await samspilJson<Answer>(['benchmark', document, '--withdraw']);
    expect(withdrawn).toMatchObject({ consent: { given: false }, entry: null, blocked: 'no-consent' });
    expect(read().entries).toHaveLength(5);
    expect((await samspil(['benchmark', document])).out).toContain('Consent: withdrawn');
  });

  test('tells of a damaged library in one sentence and goes on with a new one', async () => {
    stubProfile();
    writeFileSync(library, '{');
    const told = await samspil(['benchmark', document]);
    expect(told.status).toBe(1);
    expect(told.err.trim().split('\n')).toHaveLength(1);
    expect(told.err).toContain('benchmarks.damaged-1.json');
    expect((await samspil(['benchmark', document])).status).toBe(0);
  });

  test.each([[['--consent', '--withdraw']], [['--add', '--remove']], [['--add', '--withdraw']]])(
    '%j is wrong usage',
    async (options) => {
      stubProfile();
      const { status, err } = await samspil(['benchmark', document, ...options]);
      expect(status).toBe(2);
      for (const option of options) expect(err).toContain(option);
    },
  );
});

describe('samspil new --licensed', () => {
  test('puts licensed words beside our own, from text or JSON', async () => {
    const texts = place.at('licensed.txt');
    writeFileSync(texts, 'know1\tKend hinanden\ninfo1\tFortæl i tide\n');
    const json = place.at('licensed.json');
    writeFileSync(json, JSON.stringify({ know1: 'Kend hinanden', info1: { da: 'Fortæl i tide' } }));
    const wordings = [];
    for (const [name, file] of [
      ['a', texts],
      ['b', json],
    ] as const) {
      const made = place.at(`${name}.samspil`);
      await samspilJson(['new', made, '--setup', join(place.at('case'), 'setup.json'), '--licensed', file]);
      await samspilJson(['questionnaire', made, '--out', place.at(`${name}.txt`), '--language', 'da']);
      wordings.push(readFileSync(place.at(`${name}.txt`), 'utf8'));
    }
    expect(wordings[0]).toContain('Kend hinanden');
    expect(wordings[0]).toContain('Fortæl i tide');
    expect(wordings[1]).toBe(wordings[0]);
  });

  test('makes no document where the text does not fit', async () => {
    writeFileSync(place.at('short.txt'), 'one\n');
    const { status, err } = await samspil([
      'new',
      place.at('c.samspil'),
      '--licensed',
      place.at('short.txt'),
    ]);
    expect(status).toBe(1);
    expect(err).toContain('lines: 1, items: 6');
    expect(existsSync(place.at('c.samspil'))).toBe(false);
  });
});
