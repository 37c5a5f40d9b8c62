/** The practice case: the same for the same seed, sized as asked, with findings that the results show. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import type { CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import { parseSetup } from '../../../../shared/domain/engagement/setup.ts';
import { COMMON_COMMENTS, GROUP_COMMENTS } from '../../../../shared/domain/training/nordby-comments.ts';
import { makeNordby, NORDBY_SIZES } from '../../../../shared/domain/training/nordby.ts';
import type { TrainingCase } from '../../../../shared/domain/training/types.ts';
import { engagementOf, responsesOf } from './practice-desk.ts';

/** Results of one round from the rows that an import keeps. */
const resultsOf = (training: TrainingCase, round: number): CapacityResult =>
  computeCapacity({
    engagement: engagementOf(training),
    instrumentHash: 'hash',
    audience: 'consultant',
    responses: responsesOf(training, round),
  });

function meanOf(result: CapacityResult, rater: string, rated: string): number {
  const mean = result.cells.find((cell) => cell.rater === rater && cell.rated === rated)?.mean ?? null;
  if (mean === null) throw new Error(`${rater} -> ${rated} is hidden`);
  return mean;
}

const visible = <T>(values: readonly (T & { value: number | null })[]): readonly (T & { value: number })[] =>
  values.filter((one): one is T & { value: number } => one.value !== null);

describe('determinism', () => {
  test('the same seed gives the same case, another seed another one', () => {
    expect(makeNordby({ seed: 5 })).toEqual(makeNordby({ seed: 5 }));
    expect(makeNordby({ seed: 5 }).rounds[0]?.rows).not.toEqual(makeNordby({ seed: 6 }).rounds[0]?.rows);
  });
});

describe('size', () => {
  test('the case itself: some 140 people in eight groups on three levels, two rounds', () => {
    const training = makeNordby();
    expect(training.people).toBe(140);
    expect(training.setup.groups.map(({ id }) => id)).toEqual([
      'skole',
      'dagtilbud',
      'ppr',
      'sundhedspleje',
      'familieafsnit',
      'jobcenter',
      'ledere',
      'direktion',
    ]);
    expect(new Set(training.setup.groups.map(({ level }) => level))).toEqual(
      new Set(['employees', 'leaders', 'top']),
    );
    expect(training.rounds.map(({ id, label }) => [id, label])).toEqual([
      ['2026-1', 'Før'],
      ['2026-2', 'Efter'],
    ]);
  });

  test('invited people add up, nobody answers who was not invited, and every setup is a valid one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 400 }),
        fc.integer({ min: NORDBY_SIZES.minGroups, max: NORDBY_SIZES.maxGroups }),
        fc.nat(1000),
        (people, groups, seed) => {
          const training = makeNordby({ people, groups, seed });
          const setup = parseSetup(training.setup);
          expect(setup.groups).toHaveLength(groups);
          const invited = training.setup.groups.map((group) => group.invited);
          expect(invited.every((count) => count > 0)).toBe(true);
          expect(invited.reduce((sum, count) => sum + count, 0)).toBe(people);
          for (const { rows } of training.rounds) {
            const answering = rows.filter(({ kind }) => kind === 'complete' || kind === 'incomplete');
            invited.forEach((count, group) =>
              expect(answering.filter((row) => row.group === group).length).toBeLessThanOrEqual(count),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('scales to 5,000 people in 30 groups', () => {
    const training = makeNordby({ people: 5000, groups: 30 });
    expect(training.people).toBe(5000);
    expect(training.setup.groups).toHaveLength(30);
    expect(new Set(training.setup.groups.map(({ name }) => name.da)).size).toBe(30);
    expect(training.rounds[0]?.rows.length).toBeGreaterThan(4000);
  });

  test.each([[{ people: 19 }], [{ people: 10_001 }], [{ groups: 1 }], [{ groups: 31 }], [{ people: 100.5 }]])(
    '%j is refused',
    (options) => {
      expect(() => makeNordby(options)).toThrow(expect.objectContaining({ code: 'sample.size' }));
    },
  );
});

describe('what surveys have', () => {
  test('a try-out first, somebody who answered twice, some who left, don’t-knows and no collaboration', () => {
    const training = makeNordby();
    training.rounds.forEach(({ rows }, index) => {
      expect(rows[0]?.kind).toBe('test');
      const twice = rows.filter(({ kind }) => kind === 'superseded');
      expect(twice).toHaveLength(1);
      const later = rows.filter(({ person, kind }) => person === twice[0]?.person && kind === 'complete');
      expect(later).toHaveLength(1);
      expect(later[0]?.submittedAt).toBeGreaterThan(twice[0]?.submittedAt ?? Infinity);
      const truth = training.truth.rounds[index];
      expect(truth).toMatchObject({ rows: rows.length, tests: 1, duplicates: 1 });
      expect(truth?.incomplete).toBeGreaterThan(0);
      const codes = new Set(rows.flatMap(({ answers }) => [...answers]));
      for (const code of [0, 1, 2, 3, 4, 5, training.missingCode, training.notApplicableCode])
        expect(codes).toContain(code);
    });
  });

  test('comments in Danish that Windows-1252 can hold, each once per round', () => {
    for (const { rows } of makeNordby().rounds) {
      const comments = rows.filter(({ kind }) => kind === 'complete').flatMap(({ comment }) => comment || []);
      expect(comments.length).toBeGreaterThan(20);
      expect(new Set(comments).size).toBe(comments.length);
    }
    for (const comment of [...COMMON_COMMENTS, ...Object.values(GROUP_COMMENTS).flat()])
      expect(comment).toMatch(/^[\u0020-\u007e\u00a1-\u00ff]+$/u);
  });
});

describe('planted findings show in the results, whatever the seed', () => {
  const seeds = [2026, 1, 2, 3, 42, 777, 12345];

  test.each(seeds)('seed %i', (seed) => {
    const training = makeNordby({ seed });
    const [before, after] = [resultsOf(training, 0), resultsOf(training, 1)];
    const employees = new Set(
      training.setup.groups.filter(({ level }) => level === 'employees').map(({ id }) => id),
    );
    for (const finding of training.truth.findings) {
      switch (finding.kind) {
        case 'strong-pair': {
          const pairs = visible(before.pairs.map(({ a, b, symmetric }) => ({ a, b, value: symmetric })));
          const strongest = pairs.reduce((best, one) => (one.value > best.value ? one : best));
          expect([strongest.a, strongest.b]).toEqual([finding.a, finding.b]);
          expect(strongest.value).toBeCloseTo(finding.level, 0);
          break;
        }
        case 'one-sided': {
          const gaps = visible(before.pairs.map(({ a, b, gap }) => ({ a, b, value: gap })));
          const widest = gaps.reduce((best, one) =>
            Math.abs(one.value) > Math.abs(best.value) ? one : best,
          );
          expect([widest.a, widest.b]).toEqual([finding.rater, finding.rated]);
          expect(widest.value).toBeLessThan(-1);
          break;
        }
        case 'self-satisfied': {
          const gaps = visible(before.groups.map(({ id, selfGap }) => ({ id, value: selfGap })));
          const widest = gaps.reduce((best, one) => (one.value > best.value ? one : best));
          expect(widest.id).toBe(finding.group);
          expect(widest.value).toBeGreaterThan(1.5);
          break;
        }
        case 'below-limit':
          for (const result of [before, after])
            expect(
              result.cells
                .filter(({ rater }) => rater === finding.group)
                .every(({ state }) => state === 'hidden'),
            ).toBe(true);
          break;
        case 'positive-leaders': {
          const outgoing = visible(before.groups.map(({ id, outgoing: value }) => ({ id, value })));
          const leaders = outgoing.find(({ id }) => id === finding.group)?.value ?? 0;
          const others = outgoing.filter(({ id }) => employees.has(id));
          expect(others.every(({ value }) => value < leaders)).toBe(true);
          expect(before.positions?.gap).toBeGreaterThan(0.2);
          break;
        }
        case 'improvement': {
          for (const [rater, rated] of [
            [finding.a, finding.b],
            [finding.b, finding.a],
          ] as const)
            expect(meanOf(after, rater, rated) - meanOf(before, rater, rated)).toBeGreaterThan(0.5);
          const overall = (after.indices.overall.mean ?? 0) - (before.indices.overall.mean ?? 0);
          expect(Math.abs(overall)).toBeLessThan(0.25);
          break;
        }
      }
    }
    expect(training.truth.findings).toHaveLength(6);
  });

  test('a smaller case promises only what its groups can show', () => {
    const kinds = makeNordby({ groups: 3 }).truth.findings.map(({ kind }) => kind);
    expect(kinds).toEqual(['one-sided']);
  });
});
