/** Rules that write findings: when they speak, what they say, and how a consultant changes that. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { filledPlaces } from '../../../shared/i18n/places.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { defaultComposition, parseComposition, type RuleEdit } from '../../../shared/report/composition.ts';
import { reportContext } from '../../../shared/report/context.ts';
import { placesOf, speaksAt, spokenRules } from '../../../shared/report/rules/apply.ts';
import { MEASURES } from '../../../shared/report/rules/measures.ts';
import { RULES, type RuleId } from '../../../shared/report/rules/table.ts';
import { fullReport } from '../../helpers/report-example.ts';
import { manyGroups, nordbyExample } from '../../helpers/results.ts';

const nordby = fullReport(nordbyExample(), 'da');
const spoken = (rules: Partial<Record<RuleId, RuleEdit>> = {}) =>
  spokenRules(reportContext({ ...nordby, composition: { ...defaultComposition(), rules } }));
const said = (id: RuleId, edit?: RuleEdit): string | null =>
  spoken(edit === undefined ? {} : { [id]: edit }).find(({ rule }) => rule === id)?.sentence ?? null;

describe('a limit', () => {
  test('is reached from it on, up to it, or strictly between two', () => {
    expect([0.124, 0.125, 0.2].map((value) => speaksAt(value, 0.125, undefined))).toEqual([
      false,
      true,
      true,
    ]);
    expect([0.124, 0.125, 0.2].map((value) => speaksAt(value, undefined, 0.125))).toEqual([
      true,
      true,
      false,
    ]);
    expect([0, 0.5, 1].map((value) => speaksAt(value, 0, 1))).toEqual([false, true, false]);
    expect(speaksAt(7, undefined, undefined)).toBe(true);
  });

  test('that two rules share makes exactly one of them speak', () => {
    const layers = RULES.filter(({ measure, shelf }) => measure === 'layers' && shelf === 'finding');
    for (const value of [-0.6, -0.125, -0.01, 0, 0.125, 0.3])
      expect(
        layers.filter((rule) =>
          speaksAt(value, 'least' in rule ? rule.least : undefined, 'most' in rule ? rule.most : undefined),
        ),
      ).toHaveLength(1);
  });
});

describe('the rules on a case', () => {
  test('name what the numbers show, in the order of the table', () => {
    const ids = spoken().map(({ rule }) => rule);
    const order = RULES.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(ids).toContain('layers-apart');
    expect(ids).not.toContain('layers-alike');
    expect(said('clear-gap')).toContain('Skole og PPR ser forskelligt på samarbejdet');
    expect(said('strong-relation')).toContain('Dagtilbud oplever samarbejdet med Sundhedspleje');
  });

  test('are silent where nothing can be shown', () => {
    const hidden = fullReport(manyGroups(6, { states: () => 'hidden' }), 'da');
    const ids = spokenRules(
      reportContext({ ...hidden, result: { ...hidden.result, positions: null, change: null } }),
    )
      .map(({ rule }) => rule)
      .filter((id) => id !== 'not-shown');
    expect(ids).toEqual([]);
  });

  test.each(LANGUAGES)('leave no place open and blame nobody (%s)', (language) => {
    const context = reportContext({ ...nordby, language });
    for (const { sentence, question } of spokenRules(context))
      for (const text of [sentence, question ?? '']) {
        expect(text).not.toMatch(/\{\{|undefined|NaN/u);
        expect(text).not.toMatch(/dårligst|taber|fejler|worst|fails|loses/iu);
      }
  });
});

describe('an edit', () => {
  test('silences a rule, moves its limit, puts other words', () => {
    expect(said('layers-apart', { off: true })).toBeNull();
    expect(said('layers-apart', { least: 0.9 })).toBeNull();
    expect(said('layers-apart', { texts: { da: { sentence: '{{within}} mod {{between}}' } } })).toMatch(
      /^\d,\d mod \d,\d$/u,
    );
    expect(said('layers-apart', { texts: { en: { sentence: 'Other' } } })).toBe(said('layers-apart'));
  });

  test('of a text fills known places only', () => {
    expect(filledPlaces('{{a}} og {{b}}', { a: 'Skolen' }, 'da')).toBe('Skolen og {{b}}');
    expect(placesOf('{{a}} og {{ b }}')).toEqual(['a', 'b']);
  });
});

describe('every rule', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s names only places of its measure',
    (_, rule) => {
      const places: readonly string[] = MEASURES[rule.measure].places;
      for (const language of LANGUAGES)
        for (const key of ['sentence', 'question'] as const) {
          const message = key in rule ? (rule as { question?: typeof rule.sentence }).question : undefined;
          const text = wordsOf(language).t(key === 'sentence' ? rule.sentence : (message ?? rule.sentence));
          expect(placesOf(text).filter((place) => !places.includes(place))).toEqual([]);
        }
    },
  );
});

describe('a composition', () => {
  test('from nothing is the usual one; what it does not name stands at the end', () => {
    expect(parseComposition({})).toEqual(defaultComposition());
    const parsed = parseComposition({ sections: [{ id: 'plan' }, { id: 'guide', hiddenFrom: ['client'] }] });
    expect(parsed.sections.slice(0, 3).map(({ id }) => id)).toEqual(['plan', 'guide', 'people']);
    expect(parsed.sections).toHaveLength(defaultComposition().sections.length);
    expect(parseComposition(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
  });

  test('leaves out empty texts and keeps the others', () => {
    const texts = { da: { title: ' ', lead: ' Indledning ', paragraphs: ['', 'Mere'] }, nb: { title: '' } };
    const [first] = parseComposition({ sections: [{ id: 'people', texts }] }).sections;
    expect(first?.texts).toEqual({ da: { lead: 'Indledning', paragraphs: ['Mere'] } });
  });

  test.each([
    ['composition', null],
    ['composition.more', { more: 1 }],
    ['schema', { schema: 2 }],
    ['language', { language: 'sv' }],
    ['sections', { sections: {} }],
    ['sections[1].id', { sections: [{ id: 'plan' }, { id: 'plan' }] }],
    ['sections[0].hiddenFrom', { sections: [{ id: 'plan', hiddenFrom: ['press'] }] }],
    ['sections[0].texts.da.title', { sections: [{ id: 'plan', texts: { da: { title: 'x'.repeat(301) } } }] }],
    ['rules.unknown', { rules: { unknown: {} } }],
    ['rules.vertical.least', { rules: { vertical: { least: 'much' } } }],
    [
      'rules.vertical.texts.nb.sentence',
      { rules: { vertical: { texts: { nb: { sentence: '{{within}}' } } } } },
    ],
  ])('names what is wrong: %s', (field, json) => {
    expect(() => parseComposition(json)).toThrow(
      expect.objectContaining({ code: 'report.composition', params: { field } }),
    );
  });
});
