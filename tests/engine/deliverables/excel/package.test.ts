/** The package as Excel reads it: no rule broken in any edition, language or size. */
import { afterAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../shared/lib/language.ts';
import { longName, manyGroups, mixedStates, nordbyExample } from '../../../helpers/results.ts';
import { brokenRules } from '../../../helpers/xlsx-rules.ts';
import { changedExample, surveyExample } from './live-example.ts';
import { writingPlace } from './writing.ts';

const place = writingPlace();
afterAll(() => place.remove());

const HOSTILE = [
  '=1+1',
  '+cmd|x',
  '-2+3',
  '@SUM(A1)',
  '_x0041_',
  "'It''s'!A1",
  'A & <B> "C"',
  'tab\tline\nend',
];

test.each(LANGUAGES)('the client’s workbook in %s', async (language) => {
  const { parts } = await place.write(nordbyExample(), { language });
  expect(brokenRules(parts)).toEqual([]);
});

test.each([
  ['two groups', manyGroups(2)],
  ['one group', manyGroups(1)],
  ['thirty groups with long names', manyGroups(30, { names: (at) => longName(at, false) })],
  ['every state of a cell', manyGroups(9, { states: mixedStates })],
  ['everything hidden', manyGroups(6, { states: () => 'hidden' })],
  ['names that look like formulas', manyGroups(HOSTILE.length, { names: (at) => HOSTILE[at] ?? '' })],
])('%s', async (_, example) => {
  const { parts } = await place.write(example);
  expect(brokenRules(parts)).toEqual([]);
});

test.each(LANGUAGES)('the consultant’s workbook in %s', async (language) => {
  const { parts } = await place.write(surveyExample(), { ...surveyExample().more, language });
  expect(brokenRules(parts)).toEqual([]);
});

test('with change since the round before, and parameters of one name', async () => {
  const { parts } = await place.write(changedExample(), changedExample().more);
  expect(brokenRules(parts)).toEqual([]);
});

test('a parameter whose name begins like a formula, twice', async () => {
  const example = nordbyExample();
  const { instrument } = example.engagement;
  const dimensions = instrument.dimensions.map((one) => ({ ...one, label: { da: '=Fælles\n mål' } }));
  const engagement = { ...example.engagement, instrument: { ...instrument, dimensions } };
  const { parts } = await place.write({ ...example, engagement });
  expect(brokenRules(parts)).toEqual([]);
  expect(parts.get('xl/tables/table1.xml')).toContain('name="=Fælles mål (6)"');
});

test('the rules find what is broken', async () => {
  const { parts } = await place.write(nordbyExample());
  const sheet = parts.get('xl/worksheets/sheet5.xml') ?? '';
  const broken = new Map(parts)
    .set('xl/worksheets/sheet5.xml', sheet.replace('<c r="A6"', '<c r="B6"').replace(' s="', ' s="9999'))
    .set(
      'xl/tables/table1.xml',
      (parts.get('xl/tables/table1.xml') ?? '').replace('"Hvem svarer"', '"Hvem"'),
    );
  const rules = brokenRules(broken).join('\n');
  expect(rules).toContain('out of place');
  expect(rules).toContain('a look that is not there');
  expect(rules).toContain("is not the column's name Hvem");
});
