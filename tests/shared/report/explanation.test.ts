/** Every explanation can be put into words in all three languages, with names in the places of ids. */
import { describe, expect, it } from 'vitest';
import { explainablePaths } from '../../../shared/domain/explain/paths.ts';
import { FORMULAS } from '../../../shared/domain/explain/formulas.ts';
import { KINDS } from '../../../shared/domain/explain/kinds.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { explainMessages } from '../../../shared/i18n/messages/explain.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { exactNumber, explanationWords } from '../../../shared/report/explanation.ts';
import { explained, town } from '../domain/explain/helpers.ts';

const named = town({
  groups: [
    { id: 'skole', name: { da: 'Skolen', en: 'The school' }, invited: 12 },
    { id: 'ppr', name: { da: 'PPR', nb: 'PPT' }, invited: 9 },
    { id: 'ledere', invited: 8, level: 'leaders' },
    { id: 'små', invited: 6 },
  ],
});

describe('explanations in words', () => {
  it.each(LANGUAGES)('are whole for every number (%s)', (language) => {
    const words = wordsOf(language);
    for (const audience of ['consultant', 'client'] as const) {
      const { result, engagement, explain } = explained(named, audience);
      for (const { path } of explainablePaths(result)) {
        const text = explanationWords(explain(path), engagement, words);
        const all = [
          text.name,
          text.about,
          text.value,
          text.reason ?? '.',
          ...text.inputs.flatMap(({ symbol, name, value }) => [symbol, name, value]),
          ...text.steps,
        ];
        expect(
          all.filter((one) => one.trim() === '' || /\{\{|undefined|NaN|explain\./u.test(one)),
          path,
        ).toEqual([]);
      }
    }
  });

  it('name groups, dimensions, layers and the ends of intervals', () => {
    const { engagement, explain } = explained(named);
    const nameOf = (path: string, language: 'da' | 'nb' | 'en'): string =>
      explanationWords(explain(path), engagement, wordsOf(language)).name;
    expect(nameOf('cells.skole.ppr', 'da')).toBe('Skolen om PPR: gennemsnit');
    expect(nameOf('cells.skole.ppr', 'nb')).toBe('Skolen om PPT: gjennomsnitt');
    expect(nameOf('cells.skole.ledere.ci.high', 'en')).toBe(
      'The school on ledere: 95% confidence interval, upper end',
    );
    expect(nameOf('dimensions.goals.between', 'da')).toBe('Fælles mål på tværs af grupper');
    expect(nameOf('positions.leaders', 'en')).toBe('How leaders experience the other groups');
    expect(nameOf('reliability.person.alpha', 'nb')).toBe('Cronbachs alfa (per respondent)');
  });

  it('cite the formula with its number and authors', () => {
    const { engagement, explain } = explained(named);
    const formulaOf = (path: string) => explanationWords(explain(path), engagement, wordsOf('da')).formula;
    expect(formulaOf('reliability.tie.alpha')).toEqual({
      text: 'α = k/(k − 1) (1 − Σ var(j) / var(Σ))',
      source: 'formel 17 i metodens afsnit 8.3; Cronbach 1951',
    });
    expect(formulaOf('limits.minCell')?.source).toBe('metodens afsnit 8.4 om anonymitet');
    expect(formulaOf('scale.max')).toBeNull();
  });

  it('write numbers so that the next one can be worked out', () => {
    const [da, en] = [wordsOf('da'), wordsOf('en')];
    expect(exactNumber(27, da)).toBe('27');
    expect(exactNumber(3.5, da)).toBe('3,5000');
    expect(exactNumber(-0.14876, en)).toBe('−0.1488');
    expect(exactNumber(0.000012345, en)).toBe('0.0000123');
    expect(exactNumber(0, da)).toBe('0');
  });
});

describe('the texts of the area', () => {
  it('have a name and a description for every kind of number, and no other', () => {
    const kinds = Object.keys(KINDS).sort();
    for (const part of ['name', 'about']) {
      const start = `explain.${part}.`;
      const keys = Object.keys(explainMessages).filter((key) => key.startsWith(start));
      expect(keys.map((key) => key.slice(start.length)).sort()).toEqual(kinds);
    }
  });
});

describe('formulas', () => {
  it('cover all of part 8.3 but the display on 0-100', () => {
    const numbers = new Set(Object.values(FORMULAS).map(({ number }) => number));
    const missing = Array.from({ length: 22 }, (_, at) => at + 1).filter((number) => !numbers.has(number));
    expect(missing).toEqual([12]);
  });
});
