import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../shared/report/index.ts';
import type { Block, ReportDoc } from '../../../shared/report/types.ts';
import { LANGUAGES, type Language } from '../../../shared/lib/language.ts';
import { manyGroups, mixedStates, nordbyExample, type Example } from '../../helpers/results.ts';

const report = (example: Example, language: Language = 'da'): ReportDoc =>
  buildReport({ ...example, roundLabel: 'Måling 1', language, date: '2026-03-20', house: 'Broby & Co.' });

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'callout':
      return [`[${block.title}] ${block.text}`];
    case 'facts':
      return block.items.map(({ value, label, note }) => `${value} / ${label} / ${note ?? ''}`);
    case 'quote':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [
        block.caption,
        ...[block.columns.map(({ label }) => label), ...block.rows].map((row) => row.join(' | ')),
      ];
    case 'figure':
      return [`(${block.chart.kind}) ${block.chart.title}`];
    case 'picture':
      return [block.alt];
    case 'beside':
      return [...block.left, ...block.right].flatMap(textsOf);
    case 'together':
      return block.blocks.flatMap(textsOf);
    case 'contents':
      return [];
  }
}

function allText(doc: ReportDoc): string {
  const sections = doc.sections.flatMap(({ kicker, title, blocks }) => [
    `## ${kicker}: ${title}`,
    ...blocks.flatMap(textsOf),
  ]);
  return [doc.title, doc.subtitle, doc.client, doc.house, doc.factsLine, doc.foot, ...sections].join('\n');
}

test('the whole text of the eight-group report', async () => {
  await expect(`${allText(report(nordbyExample()))}\n`).toMatchFileSnapshot('../../golden/report-8-da.txt');
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([
    ['eight groups', nordbyExample()],
    ['every state', manyGroups(9, { states: mixedStates })],
    ['two groups', manyGroups(2)],
    ['all hidden', manyGroups(6, { states: () => 'hidden' })],
    ['invited not known', manyGroups(4, { invited: false })],
  ])('%s: no blame, no empty place, no missing text', (_, example) => {
    const text = allText(report(example, language));
    expect(text).not.toMatch(/\{\{|undefined|NaN|null/u);
    expect(text).not.toMatch(/dårligst|taber|fejler|dårligst|worst|fails|loses/iu);
    expect(text).not.toMatch(/\d\.\d\d/u);
    if (language === 'en') expect(text).not.toMatch(/\d,\d(?!\d)/u);
    else
      expect(
        text.replaceAll('relcap-6 1.0', '').replaceAll('version 1.0', '').replaceAll('versjon 1.0', ''),
      ).not.toMatch(/\d\.\d/u);
  });

  test('all hidden: no number of the scale is told, and it says why', () => {
    const doc = report(manyGroups(6, { states: () => 'hidden' }), language);
    const words = {
      da: 'skjult af hensyn til anonymitet',
      nb: 'skjult av hensyn til anonymitet',
      en: 'hidden for anonymity',
    };
    expect(allText(doc)).toContain(words[language]);
    expect(allText(doc).replaceAll('1.0', '')).not.toMatch(/\b[1-5][.,]\d\b/u);
  });
});

test('the overview leads with one sentence and four figures', () => {
  const overview = report(nordbyExample()).sections.find(({ id }) => id === 'overview');
  expect(overview?.title).toBe('Samarbejdet opleves stærkere internt i grupperne (4,2) end på tværs (3,3)');
  const facts = overview?.blocks.find(({ kind }) => kind === 'facts');
  expect(facts?.kind === 'facts' && facts.items.map(({ value }) => value)).toEqual([
    '3,3',
    '83\u00a0%',
    '4,4',
    '2,4',
  ]);
});

test('the foot of every page tells client, round, date, n, limit and instrument', () => {
  const { foot } = report(nordbyExample());
  for (const part of [
    'Nordby Kommune',
    'Måling 1',
    '20. marts 2026',
    '118',
    '83\u00a0%',
    '5',
    'relcap-6 1.0',
  ])
    expect(foot).toContain(part);
});

test('a group with fewer answers than the limit is not counted out', () => {
  const { engagement, result } = nordbyExample();
  const groups = result.response.groups.map((group) =>
    group.id === 'direktion' ? { ...group, responded: 3, rate: 3 / 7 } : group,
  );
  const doc = report({ engagement, result: { ...result, response: { ...result.response, groups } } });
  const people = doc.sections.find(({ id }) => id === 'people');
  const table = people?.blocks.find(({ kind }) => kind === 'table');
  const row = table?.kind === 'table' ? table.rows.find(([name]) => name === 'Direktion') : undefined;
  expect(row).toEqual(['Direktion', 'Øverste ledelse', '7', '<5', '–']);
});

test('the round before is named only with the same instrument', () => {
  const { engagement, result } = nordbyExample();
  const before = {
    ...result,
    indices: { ...result.indices, overall: { ...result.indices.overall, mean: 3.04 } },
  };
  const build = (previous: typeof result): string =>
    allText(
      buildReport({
        engagement,
        result,
        previous,
        roundLabel: 'Måling 2',
        language: 'da',
        date: '2026-03-20',
      }),
    );
  expect(build(before)).toContain('forrige måling 3,0');
  expect(build({ ...before, instrument: { ...before.instrument, hash: 'other' } })).not.toContain(
    'forrige måling',
  );
});

test('groups are told in the order of the engagement, never ranked', () => {
  const doc = report(nordbyExample());
  const table = doc.sections.find(({ id }) => id === 'groups')?.blocks[0];
  const names = table?.kind === 'table' ? table.rows.map(([name]) => name) : [];
  expect(names).toEqual(nordbyExample().engagement.groups.map(({ name }) => name.da));
});

test('method tells the instrument with version and checksum, the limit and the rule for missing answers', () => {
  const doc = report(nordbyExample(), 'en');
  const method = doc.sections.find(({ id }) => id === 'method');
  const text = method?.blocks.flatMap(textsOf).join('\n') ?? '';
  for (const part of [
    'relcap-6',
    'version 1.0',
    '3f8a2c913f8a2c91',
    'at least 50%',
    'at least 5 people',
    '118 of 142',
  ])
    expect(text).toContain(part);
});
