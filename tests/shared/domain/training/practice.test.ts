/** The five practice cases: fresh for every seed, true to their plan, with findings that the numbers show. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../shared/lib/language.ts';
import { parseSetup } from '../../../../shared/domain/engagement/setup.ts';
import {
  PRACTICE_CASES,
  practiceStyles,
  type Practice,
} from '../../../../shared/domain/training/practice.ts';
import { practicePlan } from '../../../../shared/domain/training/practice-plans.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import { caseOf, completeRows, deskOf, meanFromRows } from './practice-desk.ts';

const SEEDS = [1, 77, 4_000_000_000];
const all = PRACTICE_CASES.flatMap((id) =>
  SEEDS.map((seed): Practice => ({ case: id, seed, language: 'da' })),
);

test('there are five cases, each with a plan, survey tools for its rounds and a letter in three languages', () => {
  expect(PRACTICE_CASES).toHaveLength(5);
  for (const id of PRACTICE_CASES) {
    expect(practiceStyles(id)).toHaveLength(practicePlan(id)?.opens.length ?? 0);
    for (const language of LANGUAGES) {
      const words = wordsOf(language);
      expect(words.text(`practice.letter.${id}`).length).toBeGreaterThan(400);
      expect(words.text(`practice.case.${id}`)).not.toBe('');
    }
  }
});

describe.each(all)('$case, seed $seed', (practice) => {
  const training = caseOf(practice);

  test('is the same for the same seed, and valid', () => {
    expect(caseOf(practice)).toEqual(training);
    expect(parseSetup(training.setup).groups).toHaveLength(training.setup.groups.length);
  });

  test('nobody rates whom the letter keeps apart', () => {
    const ids = training.setup.groups.map(({ id }) => id);
    const items = training.itemIds.length;
    for (const [a, b] of practicePlan(practice.case)?.apart ?? [])
      for (const [rater, rated] of [
        [a, b],
        [b, a],
      ] as const)
        for (const { group, answers } of completeRows(training, 0))
          if (ids[group] === rater) {
            const at = ids.indexOf(rated) * items;
            expect(Math.max(...answers.slice(at, at + items))).toBe(0);
          }
  });

  test('what was planted is what the rows show', () => {
    const last = training.rounds.length - 1;
    const mean = (rater: string, rated: string, round = last): number =>
      meanFromRows(training, round, rater, rated);
    for (const finding of training.truth.findings) {
      switch (finding.kind) {
        case 'strong-pair':
          expect(Math.min(mean(finding.a, finding.b), mean(finding.b, finding.a))).toBeGreaterThan(3.9);
          break;
        case 'one-sided':
          expect(mean(finding.rated, finding.rater) - mean(finding.rater, finding.rated)).toBeGreaterThan(
            0.9,
          );
          break;
        case 'self-satisfied':
          expect(mean(finding.group, finding.group)).toBeGreaterThan(4);
          break;
        case 'improvement':
          expect(
            mean(finding.a, finding.b) - meanFromRows(training, 0, finding.a, finding.b),
          ).toBeGreaterThan(0.4);
          break;
        case 'unchanged':
          expect(
            Math.abs(mean(finding.a, finding.b) - meanFromRows(training, 0, finding.a, finding.b)),
          ).toBeLessThan(0.6);
          break;
        case 'below-limit':
          expect(finding.invited).toBeLessThan(finding.limit);
          break;
        case 'positive-leaders':
        case 'hidden-parameter':
          break;
      }
    }
    const kinds = training.truth.findings.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'strong-pair',
        'one-sided',
        'self-satisfied',
        'below-limit',
        'hidden-parameter',
      ]),
    );
  });

  test('the hidden parameter takes a neighbour with it, and nothing can be worked out', () => {
    const { result } = deskOf(practice);
    const planted = training.truth.findings.find(({ kind }) => kind === 'hidden-parameter');
    if (planted?.kind !== 'hidden-parameter' || result === null) throw new Error('nothing planted');
    const cell = result.cells.find(({ rater, rated }) => rater === planted.rater && rated === planted.rated);
    const hidden = Object.entries(cell?.dimensions ?? {}).filter(([, { mean }]) => mean === null);
    expect(hidden.map(([id]) => id)).toContain(planted.dimension);
    expect(hidden.length).toBeGreaterThan(1);
    expect(result.audit.recoverable).toBe(0);
  });
});

test('no two seeds give the same numbers, and the parts are played by others', () => {
  for (const id of PRACTICE_CASES) {
    const cases = Array.from({ length: 12 }, (_, seed) => caseOf({ case: id, seed, language: 'nb' }));
    const numbers = new Set(
      cases.map(({ rounds }) => JSON.stringify(rounds[0]?.rows.map(({ answers }) => [...answers]))),
    );
    expect(numbers.size).toBe(12);
    const parts = new Set(cases.map(({ truth }) => JSON.stringify(truth.findings)));
    expect(parts.size).toBeGreaterThan(6);
  }
});
