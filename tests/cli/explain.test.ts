/** `results --explain`: one number with its formula, inputs, ties and sheet cells, as text and as JSON. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleDocument, samspil, samspilJson, workplace, type Workplace } from '../helpers/command-line.ts';
import type { CapacityResult } from '../../shared/domain/capacity/result.ts';
import type { Explanation } from '../../shared/domain/explain/types.ts';

let place: Workplace;
let document: string;

beforeAll(async () => {
  place = workplace();
  ({ document } = await sampleDocument(place));
});
afterAll(() => place.remove());

const textOf = async (...args: readonly string[]) => {
  const ran = await samspil(['results', document, ...args]);
  expect(ran).toMatchObject({ status: 0, err: '' });
  return ran.out;
};
const jsonOf = (...args: readonly string[]) =>
  samspilJson<Explanation & { words: { language: string; name: string; about: string } }>([
    'results',
    document,
    ...args,
  ]);

describe('as text', () => {
  test('a relation: name, value, formula, inputs, ties and sheet cells, in the language of the engagement', async () => {
    const text = await textOf('--round', '2026-1', '--explain', 'cells.skole.ppr');
    const { value, ties } = await jsonOf('--round', '2026-1', '--explain', 'cells.skole.ppr');
    const [title] = text.split('\n');
    expect(title).toBe('Skolen om PPR: gennemsnit');
    expect(text).toContain(`Værdi: ${Number(value).toFixed(4).replace('.', ',')} på skalaen 1-5`);
    expect(text).toContain('Formel: M(a,b) = Σ T(i,b) / n(a,b), i ∈ a\n    formel 4 i metodens afsnit 8.3\n');
    expect(text).toContain('cells.skole.ppr.n');
    expect(text).toContain(`Svarpersonernes vurderinger: ${ties?.count ?? ''} vurderinger`);
    const [tie] = ties?.ties ?? [];
    const [answer] = (tie?.answers ?? []).filter(({ source }) => source !== null);
    expect(text).toMatch(new RegExp(`^R1 +\\d`, 'mu'));
    expect(text).toContain(
      `nordby-2026-1-surveyxact.xlsx ${answer?.source?.sheet ?? ''}!${answer?.source?.cell ?? ''}`,
    );
    expect(text).not.toMatch(/undefined|NaN|\{\{|explain\./u);
  });

  test('of every area', async () => {
    const paths = [
      'indices.overall',
      'groups.skole.selfGap',
      'pairs.skole.ppr.gap',
      'positions.gap',
      'reliability.tie.omega',
      'aggregation.icc2',
      'agreement.cells.skole.ppr.rwgJ',
      'network.density',
      'change.cells.skole.ppr.pAdjusted',
      'change.indices.within.ci',
      'response.rate',
      'audit.recoverable',
    ];
    for (const path of paths) {
      const text = await textOf('--compare', '2026-1', '--explain', path);
      expect(text, path).toContain(`\nSti: ${path}\n`);
      expect(text, path).not.toMatch(/undefined|NaN|\{\{|explain\./u);
    }
  });

  test('the client gets counts only', async () => {
    const text = await textOf('--audience', 'client', '--round', '2026-1', '--explain', 'cells.skole.ppr');
    expect(text).toContain('De enkelte vurderinger vises ikke for kunden.');
    expect(text).not.toMatch(/^R1\b/mu);
    expect(text).not.toContain('!');
  });

  test('what is hidden has a reason instead of a value', async () => {
    const { cells } = await samspilJson<CapacityResult>(['results', document, '--round', '2026-1']);
    const hidden = cells.find(({ state }) => state === 'hidden');
    const text = await textOf(
      '--round',
      '2026-1',
      '--explain',
      `cells.${hidden?.rater ?? ''}.${hidden?.rated ?? ''}`,
    );
    expect(text).toContain('Værdi: ingen værdi');
    expect(text).toContain('For få svar til at vise tallet uden at røbe enkeltpersoner.');
    expect(text).toContain('De enkelte vurderinger er skjult af hensyn til anonymitet.');
  });
});

describe('as JSON', () => {
  test('is one document with the number of the result', async () => {
    const { indices } = await samspilJson<CapacityResult>(['results', document, '--round', '2026-1']);
    const explanation = await jsonOf('--round', '2026-1', '--explain', 'indices.within');
    expect(explanation).toMatchObject({
      schema: 1,
      path: 'indices.within',
      kind: 'index.within',
      round: '2026-1',
      audience: 'consultant',
      value: indices.within.mean,
      reason: null,
      formula: { number: 5 },
      words: { language: 'da', name: 'Relationel kapacitet internt i grupperne' },
    });
    expect(explanation.inputs).toHaveLength(indices.within.visibleCells);
    for (const { path, value } of explanation.inputs) {
      expect(path).toMatch(/^cells\./u);
      expect((await jsonOf('--round', '2026-1', '--explain', path ?? '')).value).toBe(value);
    }
  });
});

describe('a path that leads nowhere', () => {
  test('ends with 1 and says what paths look like', async () => {
    for (const path of ['cells.skole.nobody', '', 'skole']) {
      const { status, out, err } = await samspil(['results', document, '--explain', path]);
      expect(status).toBe(1);
      expect(out).toBe('');
      expect(err).toContain('cells.skole.skole, cells.skole.skole.collab');
      expect(err.trim().split('\n')).toHaveLength(1);
    }
    const { status, out } = await samspil(['results', document, '--explain', 'cells.skole.nobody', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'explain.unknown-path', params: { path: 'cells.skole.nobody' } },
    });
  });

  test('of a change asks for a round to compare with', async () => {
    const { status, err } = await samspil(['results', document, '--explain', 'change.indices.between.g']);
    expect(status).toBe(1);
    expect(err).toContain('--compare');
  });
});
