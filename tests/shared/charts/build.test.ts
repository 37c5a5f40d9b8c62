import { describe, expect, test } from 'vitest';
import { notableGaps } from '../../../shared/charts/build/findings.ts';
import { matrixSpec } from '../../../shared/charts/build/matrix.ts';
import { profileSpec } from '../../../shared/charts/build/profile.ts';
import type { CapacityResult } from '../../../shared/domain/capacity/result.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { manyGroups, mixedStates, nordbyExample, type Example } from '../../helpers/results.ts';

const cellOf = (example: Example, rater: string, rated: string, language: 'da' | 'nb' | 'en' = 'da') =>
  matrixSpec({ ...example, language }).cells.find((cell) => cell.rater === rater && cell.rated === rated);

describe('matrixSpec', () => {
  const nordby = nordbyExample();

  test('prints one decimal with the language’s own sign, and names every cell', () => {
    expect(cellOf(nordby, 'skole', 'ppr')).toMatchObject({
      label: '2,4',
      name: 'Skole om PPR: 2,4 (29 svar)',
    });
    expect(cellOf(nordby, 'skole', 'ppr', 'en')).toMatchObject({
      label: '2.4',
      name: 'School on Educational psychology: 2.4 (29 answers)',
    });
    expect(cellOf(nordby, 'ppr', 'ppr')?.name).toBe('PPR om egen gruppe: 3,9 (13 svar)');
  });

  test('a hidden cell says so and holds no number', () => {
    expect(cellOf(nordby, 'jobcenter', 'dagtilbud')).toMatchObject({
      state: 'hidden',
      value: null,
      label: '',
      name: 'Jobcenter om Dagtilbud: skjult af hensyn til anonymitet',
    });
  });

  test.each(LANGUAGES)('each state has its own words (%s)', (language) => {
    const { words } = matrixSpec({ ...nordby, language });
    expect(new Set(Object.values(words.states)).size).toBe(4);
  });

  test('the title is the clearest difference, and its lower side is ringed', () => {
    const spec = matrixSpec({ ...nordby, language: 'da' });
    expect(spec.title).toBe('Skole og PPR ser forskelligt på deres samarbejde');
    expect(spec.highlight).toEqual({ rater: 'skole', rated: 'ppr' });
    expect(matrixSpec({ ...nordby, language: 'da', highlight: null }).highlight).toBeNull();
  });

  test('with everything hidden the title says so', () => {
    const spec = matrixSpec({ ...manyGroups(4, { states: () => 'hidden' }), language: 'en' });
    expect(spec.title).toBe('The numbers on collaboration across groups are hidden for anonymity');
    expect(spec.highlight).toBeNull();
    expect(spec.rowMeans.every(({ value, label }) => value === null && label === '–')).toBe(true);
  });

  test('the table holds the same numbers, with words for what is not shown', () => {
    const spec = matrixSpec({ ...manyGroups(8, { states: mixedStates }), language: 'da' });
    expect(spec.table.columns).toHaveLength(10);
    expect(spec.table.rows).toHaveLength(9);
    spec.table.rows.slice(0, 8).forEach((row, index) => {
      row.cells.slice(0, 8).forEach((said, column) => {
        const cell = spec.cells[index * 8 + column];
        expect(said).toBe(cell?.state === 'ok' ? cell.label : cell && spec.words.states[cell.state]);
      });
    });
  });

  test('one parameter has its own values and means of visible cells', () => {
    const spec = matrixSpec({ ...nordby, language: 'da', dimension: 'know' });
    expect(spec.cells[1]?.value).toBeCloseTo(3.41 - 0.4, 9);
    expect(spec.title).toContain('Kendskab');
    const between = spec.cells
      .slice(0, 8)
      .flatMap(({ own, value }) => (own || value === null ? [] : [value]));
    expect(spec.rowMeans[0]?.value).toBeCloseTo(between.reduce((sum, value) => sum + value, 0) / 7, 9);
  });

  test('a scale from 0 to 100 is shown without decimals', () => {
    const { engagement, result } = nordby;
    const instrument = engagement.instrument;
    const hundred = { ...instrument, scoring: { ...instrument.scoring, display_scale: '0-100' as const } };
    const spec = matrixSpec({ engagement: { ...engagement, instrument: hundred }, result, language: 'da' });
    expect(spec.scale).toEqual({ min: 0, max: 100 });
    expect(spec.cells[0]).toMatchObject({ label: '85' });
  });

  test('a cell that the result does not list is no relation, or no answers', () => {
    const { engagement, result } = nordby;
    const relations = [['skole', 'ppr']] as const;
    const spec = matrixSpec({
      engagement: { ...engagement, relations },
      result: { ...result, cells: [] },
      language: 'da',
    });
    const stateOf = (rater: string, rated: string) =>
      spec.cells.find((cell) => cell.rater === rater && cell.rated === rated)?.state;
    expect(stateOf('skole', 'ppr')).toBe('no-answers');
    expect(stateOf('ppr', 'skole')).toBe('not-relevant');
    expect(spec.title).toBe('Der er endnu ingen tal om samarbejdet på tværs');
  });
});

/** Intervals as wide as the scale, and no pair whose test is clear. */
function withoutCertainty(result: CapacityResult): CapacityResult {
  const cells = result.cells.map((cell) =>
    cell.mean === null ? cell : { ...cell, ci: { low: 1, high: 5 } },
  );
  const pairs = result.pairs.map((pair) => ({ ...pair, verdict: 'unclear' as const }));
  return { ...result, cells, pairs };
}

describe('notableGaps', () => {
  test('starts at 12.5 % of the range, also when the difference is exactly that', () => {
    const { engagement, result } = manyGroups(2);
    const [a, b] = engagement.groups.map(({ id }) => id);
    const withMeans = (there: number, back: number) => ({
      ...result,
      cells: result.cells.map((cell) => {
        const mean =
          cell.rater === a && cell.rated === b
            ? there
            : cell.rater === b && cell.rated === a
              ? back
              : cell.mean;
        return { ...cell, mean };
      }),
    });
    expect(notableGaps(withMeans(3.1, 3.6), null)).toHaveLength(1);
    expect(notableGaps(withMeans(3.1, 3.59), null)).toHaveLength(0);
    // The intervals of the two sides are wide: a difference of 0,5 makes no title and no ring.
    const spec = matrixSpec({ engagement, result: withoutCertainty(withMeans(3.1, 3.6)), language: 'da' });
    expect(spec.title).toBe('Samarbejdet opleves forskelligt fra relation til relation');
    expect(spec.highlight).toBeNull();
    expect(notableGaps(withMeans(4.0, 3.1), null)[0]?.lower).toMatchObject({ rater: b, rated: a });
  });
});

describe('profileSpec', () => {
  const nordby = nordbyExample();

  test('shows within and between, and finds the parameter with the most potential', () => {
    const spec = profileSpec({ ...nordby, language: 'da' });
    expect(spec.title).toBe('På tværs opleves gensidig respekt stærkest, og kendskab har størst potentiale');
    expect(spec.series.map(({ id }) => id)).toEqual(['between', 'within']);
    expect(spec.lines).toHaveLength(6);
  });

  test('shows both directions of a relation, and one for the own group', () => {
    const both = profileSpec({ ...nordby, language: 'da', relation: { rater: 'skole', rated: 'ppr' } });
    expect(both.series.map(({ label }) => label)).toEqual(['Skole om PPR', 'PPR om Skole']);
    expect(both.lines[1]?.values.map(({ label }) => label)).toEqual(['2,0', '3,2']);
    expect(both.title).toContain('Skole og PPR ser mest forskelligt på');
    const own = profileSpec({ ...nordby, language: 'da', relation: { rater: 'ppr', rated: 'ppr' } });
    expect(own.series).toHaveLength(1);
  });

  test('a hidden side has no number and says why', () => {
    const spec = profileSpec({
      ...nordby,
      language: 'nb',
      relation: { rater: 'jobcenter', rated: 'dagtilbud' },
    });
    expect(spec.lines[0]?.values[0]).toEqual({
      series: 'jobcenter-dagtilbud',
      state: 'hidden',
      value: null,
      label: '',
    });
    expect(spec.table.rows[0]?.cells[0]).toBe('skjult av hensyn til anonymitet');
  });
});
