/** The long table: every number that is shown once, hidden ones as words, nothing else. */
import { describe, expect, test } from 'vitest';
import { DATA_COLUMNS, dataRows, type DataRow } from '../../../shared/report/data-rows.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { manyGroups, mixedStates, nordbyExample } from '../../helpers/results.ts';

const place = (name: (typeof DATA_COLUMNS)[number]): number => DATA_COLUMNS.indexOf(name);
const field = (row: DataRow, name: (typeof DATA_COLUMNS)[number]): string | number => row[place(name)] ?? '';

describe('the rows of a result', () => {
  const example = nordbyExample();
  const rows = dataRows({ ...example, words: wordsOf('da') });
  const find = (wanted: Partial<Record<(typeof DATA_COLUMNS)[number], string>>): DataRow | undefined =>
    rows.find((row) =>
      Object.entries(wanted).every(([name, value]) => row[DATA_COLUMNS.indexOf(name as 'id')] === value),
    );

  test('have one cell for each column', () => {
    expect(rows.length).toBeGreaterThan(1000);
    for (const row of rows) expect(row).toHaveLength(DATA_COLUMNS.length);
  });

  test('hold each relation’s mean, its parameters, groups, pairs and indices', () => {
    const { result } = example;
    for (const cell of result.cells) {
      const row = find({
        kind: 'relation',
        id: cell.rater,
        about: cell.rated,
        parameter: '',
        measure: 'mean',
      });
      expect(row?.slice(place('value'))).toEqual(
        cell.state === 'ok' ? [cell.mean, 'ok'] : ['Skjult af hensyn til anonymitet', 'hidden'],
      );
    }
    for (const { a, b, gap } of result.pairs) {
      const row = find({ kind: 'pair', id: a, about: b, measure: 'gap' });
      expect(row === undefined ? null : field(row, 'value')).toBe(gap);
    }
    const index = find({ kind: 'index', id: 'between', parameter: '', measure: 'mean' });
    expect(index && field(index, 'value')).toBe(result.indices.between.mean);
    const parameter = find({ kind: 'index', id: 'between', parameter: 'know', measure: 'mean' });
    expect(parameter && field(parameter, 'parameter_name')).toBe('Kendskab');
  });

  test('never stand twice', () => {
    const keys = rows.map((row) =>
      JSON.stringify([
        ...row.slice(0, place('name')),
        field(row, 'about'),
        field(row, 'parameter'),
        field(row, 'measure'),
      ]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test.each(LANGUAGES)('in %s no value is blank, and every state has words', (language) => {
  const rows = dataRows({ ...manyGroups(9, { states: mixedStates }), words: wordsOf(language) });
  for (const row of rows) {
    const value = field(row, 'value');
    expect(value).not.toBe('');
    expect(typeof value === 'number' ? Number.isFinite(value) : field(row, 'state') !== 'ok').toBe(true);
  }
  expect(new Set(rows.map((row) => field(row, 'state')))).toEqual(
    new Set(['ok', 'hidden', 'no-answers', 'not-surveyed', 'not-relevant']),
  );
});

test('a hidden relation has no number', () => {
  const rows = dataRows({ ...manyGroups(4, { states: () => 'hidden' }), words: wordsOf('en') });
  const numbers = rows.filter(
    (row) => field(row, 'kind') === 'relation' && typeof field(row, 'value') === 'number',
  );
  expect(numbers).toEqual([]);
});
