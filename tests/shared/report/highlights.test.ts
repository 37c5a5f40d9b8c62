/** Strengths and challenges: three of each, from visible numbers only, each number with its way back. */
import { describe, expect, test } from 'vitest';
import { explainablePaths } from '../../../shared/domain/explain/paths.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { reportContext } from '../../../shared/report/context.ts';
import { highlights } from '../../../shared/report/highlights.ts';
import { manyGroups, nordbyExample, type Example } from '../../helpers/results.ts';

const of = (example: Example, language: 'da' | 'nb' | 'en' = 'da') =>
  highlights(reportContext({ ...example, roundLabel: 'R', language, date: '' }));

describe('highlights', () => {
  test('name the strongest relation, a pair that agrees, the strongest parameter; and their counterparts', () => {
    const { strengths, challenges } = of(nordbyExample());
    expect(strengths.map(({ text }) => text)).toEqual([
      'Dagtilbud om Sundhedspleje opleves stærkt: 4,4.',
      'Dagtilbud og Sundhedspleje oplever hinanden ens og stærkt: 4,4 og 4,3.',
      'På tværs står gensidig respekt stærkest: 3,6.',
    ]);
    expect(challenges.map(({ text }) => text)).toEqual([
      'Skole og PPR ser forskelligt på samarbejdet: 2,4 og 3,6.',
      'PPR om Direktion har størst potentiale: 2,4.',
      'På tværs har kendskab størst potentiale: 2,9.',
    ]);
  });

  test.each(LANGUAGES)(
    'print every number they explain, and explain only what the result has (%s)',
    (language) => {
      const example = nordbyExample();
      const known = new Set(explainablePaths(example.result).map(({ path }) => path));
      const { strengths, challenges } = of(example, language);
      for (const { text, numbers } of [...strengths, ...challenges]) {
        expect(numbers.length).toBeGreaterThan(0);
        for (const number of numbers) {
          expect(text).toContain(number.text);
          for (const path of number.explains.paths) expect(known).toContain(path);
        }
      }
    },
  );

  test('say nothing where nothing can be shown', () => {
    expect(of(manyGroups(4, { states: () => 'hidden' }))).toEqual({ strengths: [], challenges: [] });
  });
});
