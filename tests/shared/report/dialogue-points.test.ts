/** Points of the feedback meeting: made from the result, in the plan's order, with own words where there are some. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_DIALOGUE,
  nextOwnPoint,
  parseDialogue,
  pointKind,
  relationOfPoint,
  relationPoint,
} from '../../../shared/domain/dialogue/plan.ts';
import { LANGUAGES } from '../../../shared/lib/language.ts';
import { reportContext } from '../../../shared/report/context.ts';
import { planOf, talkingPoints } from '../../../shared/report/dialogue-points.ts';
import { manyGroups, nordbyExample } from '../../helpers/results.ts';

const contextIn = (language: (typeof LANGUAGES)[number] = 'da', example = nordbyExample()) =>
  reportContext({ ...example, roundLabel: 'Før', language, date: '2026-03-01' });

describe('the points of a meeting', () => {
  it('are what the rules find, with a figure and a question each', () => {
    const points = talkingPoints(contextIn(), EMPTY_DIALOGUE);
    expect(points.length).toBeGreaterThan(3);
    expect(points.every(({ kind }) => kind === 'rule')).toBe(true);
    expect(points.filter(({ figure }) => figure === null)).toEqual([]);
    expect(points.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
    expect(points.filter(({ shelf, shown }) => (shelf === 'finding') === shown)).toEqual([]);
  });

  it.each(LANGUAGES)('have words in %s and show no key', (language) => {
    const points = talkingPoints(contextIn(language), {
      ...EMPTY_DIALOGUE,
      points: [{ id: relationPoint('skole', 'ppr'), title: '', question: '', shown: true }],
    });
    for (const { title, question } of points)
      expect(`${title}${question}`).not.toMatch(/\{\{|dialogue\.|rule\./u);
    expect(points[0]?.title).toMatch(/\d[.,]\d/u);
  });

  it('stand in the order of the plan, with its own words', () => {
    const [first, second] = talkingPoints(contextIn(), EMPTY_DIALOGUE);
    const plan = parseDialogue({
      points: [
        { id: 'own:1', title: 'Velkommen', question: 'Hvem er her?' },
        { id: second?.id, title: 'Med egne ord' },
        { id: first?.id, shown: false },
      ],
    });
    const points = talkingPoints(contextIn(), plan);
    expect(points.slice(0, 3).map(({ id }) => id)).toEqual(['own:1', second?.id, first?.id]);
    expect(points[0]).toMatchObject({ kind: 'own', figure: null, title: 'Velkommen' });
    expect(points[1]).toMatchObject({ title: 'Med egne ord', question: second?.question });
    expect(points[2]?.shown).toBe(false);
  });

  it('name a hidden number in words', () => {
    const example = manyGroups(3, { states: () => 'hidden' });
    const [a, b] = example.engagement.groups.map(({ id }) => id);
    const plan = parseDialogue({ points: [{ id: relationPoint(a ?? '', b ?? '') }] });
    const [point] = talkingPoints(contextIn('da', example), plan);
    expect(point?.title).toContain('skjult af hensyn til anonymitet');
    expect(point?.title).not.toMatch(/\d/u);
  });

  it('leave out a relation whose group is gone and a finding that the result does not hold', () => {
    const plan = parseDialogue({
      points: [{ id: relationPoint('skole', 'borte') }, { id: 'rule:no-such-rule' }],
    });
    expect(talkingPoints(contextIn(), plan)).toEqual(talkingPoints(contextIn(), EMPTY_DIALOGUE));
  });

  it('come back the same from the plan that they are kept in', () => {
    const plan = parseDialogue({
      points: [{ id: 'own:1', title: 'Velkommen' }, { id: relationPoint('skole', 'ppr') }],
    });
    const points = talkingPoints(contextIn(), plan);
    expect(talkingPoints(contextIn(), planOf(plan, points))).toEqual(points);
    const kept = planOf(plan, points).points.filter(({ id }) => pointKind(id) !== 'own');
    expect(kept.every(({ title, question }) => title === '' && question === '')).toBe(true);
  });
});

describe('a plan of a meeting', () => {
  it('carries any two ids of groups through the id of a point', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ minLength: 1 }), (a, b) => {
        expect(relationOfPoint(relationPoint(a, b))).toEqual([a, b]);
      }),
    );
  });

  it('numbers own points without using a number again', () => {
    const point = (id: string) => ({ id, title: '', question: '', shown: true });
    expect(nextOwnPoint([])).toBe('own:1');
    expect(nextOwnPoint([point('own:3'), point('rule:x'), point('own:1')])).toBe('own:4');
  });

  it.each([
    ['a point of no kind', { points: [{ id: 'x:1' }] }, 'points[0].id'],
    ['the same point twice', { points: [{ id: 'own:1' }, { id: 'own:1' }] }, 'points[1].id'],
    ['a meeting of no length', { minutes: 3 }, 'minutes'],
    ['a meeting of a week', { minutes: 2400 }, 'minutes'],
    ['words that are a number', { points: [{ id: 'own:1', title: 7 }] }, 'points[0].title'],
    ['words without end', { points: [{ id: 'own:1', title: 'x'.repeat(1001) }] }, 'points[0].title'],
    ['a list', [], 'dialogue'],
  ])('refuses %s and names the field', (_what, json, field) => {
    expect(() => parseDialogue(json)).toThrow(
      expect.objectContaining({
        code: 'dialogue.invalid',
        params: expect.objectContaining({ field }) as object,
      }),
    );
  });
});
