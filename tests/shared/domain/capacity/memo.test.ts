/** A memory of earlier computations changes no digit of a later one, whatever is changed in between. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import { createCapacityMemo } from '../../../../shared/domain/capacity/memo.ts';
import { measureRound } from '../../../../shared/domain/capacity/score.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import { engagementOf, responsesOf, type Answer, type Person } from '../helpers.ts';

const ids = ['a', 'b', 'c'];
const itemsOf = (dimension: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${dimension}${index + 1}` }));
const setup = {
  groups: ids.map((id, index) => ({ id, invited: 9, level: index === 2 ? 'leaders' : 'employees' })),
  rounds: [{ id: '1' }, { id: '2' }],
  instrument: {
    id: 'own',
    scale: { min: 1, max: 5 },
    dimensions: [
      { id: 'x', items: itemsOf('x', 2) },
      { id: 'y', items: itemsOf('y', 1) },
    ],
    subscales: [{ id: 's', dimensions: ['x'] }],
  },
};
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'missing' as const, 'na' as const) },
);
const person: fc.Arbitrary<Person> = fc.record({
  group: fc.constantFrom(...ids),
  position: fc.constantFrom('leader' as const, 'employee' as const),
  answers: fc.record(
    Object.fromEntries(ids.map((id) => [id, fc.array(answer, { minLength: 3, maxLength: 3 })])),
  ),
});
const people = fc.array(person, { minLength: 6, maxLength: 20 });

/** Settings that a consultant may change between two looks at a result. */
const change = fc.record({
  min: fc.integer({ min: 1, max: 6 }),
  leaders: fc.integer({ min: 1, max: 3 }),
  relation: fc.constantFrom('all' as const, 'others' as const, 'listed' as const),
  seed: fc.constantFrom(1, 2),
  finitePopulation: fc.boolean(),
  share: fc.constantFrom(0.5, 1),
  level: fc.constantFrom('employees' as const, 'top' as const),
  compare: fc.boolean(),
  audience: fc.constantFrom('client' as const, 'consultant' as const),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(engagement: Engagement, to: Change): Engagement {
  const listed = ids
    .flatMap((a) => ids.map((b) => [a, b] as const))
    .filter(([a, b]) => a !== 'a' || b !== 'b');
  return {
    ...engagement,
    groups: engagement.groups.map((group, index) => (index === 0 ? { ...group, level: to.level } : group)),
    relations: to.relation === 'listed' ? listed : to.relation,
    privacy: { ...engagement.privacy, min_cell: to.min, min_group: to.min, min_leader_cell: to.leaders },
    statistics: { ...engagement.statistics, seed: to.seed, finitePopulation: to.finitePopulation },
    instrument: {
      ...engagement.instrument,
      scoring: { ...engagement.instrument.scoring, dimension_missing_min_share: to.share },
    },
  };
}

/** Results are compared with their failures: more than that a result may not be given. */
function outcomeOf(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return String(error);
  }
}

describe('a memory of earlier computations', () => {
  it('changes nothing in any result of any sequence of settings', () => {
    const engagement = engagementOf(setup);
    fc.assert(
      fc.property(
        people,
        people,
        fc.array(change, { minLength: 2, maxLength: 6 }),
        (given, earlier, steps) => {
          const memo = createCapacityMemo();
          const responses = responsesOf(engagement, given);
          const before = { ...responsesOf(engagement, earlier), roundId: '2' };
          for (const step of steps) {
            const now = changed(engagement, step);
            const previous = { engagement: now, instrumentHash: 'hash', responses: before };
            const input = {
              engagement: now,
              instrumentHash: 'hash',
              responses,
              audience: step.audience,
              ...(step.compare ? { previous } : {}),
            };
            expect(outcomeOf(() => computeCapacity({ ...input, memo }))).toEqual(
              outcomeOf(() => computeCapacity(input)),
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps what was measured while nothing that it rests on changes', () => {
    const engagement = engagementOf(setup);
    const memo = createCapacityMemo();
    const given = ids.flatMap((group): Person[] =>
      [1, 2, 3].map((value) => ({ group, answers: { a: [value, 2, 3], b: [4, value, 1] } })),
    );
    const responses = responsesOf(engagement, given);
    const scoresOf = (one: Engagement, from = responses) => measureRound(one, from, memo).scores;
    const first = scoresOf(engagement);
    const privacy = { ...engagement.privacy, min_cell: 2 };
    expect(scoresOf({ ...engagement, privacy })).toBe(first);
    expect(
      scoresOf({ ...engagement, groups: engagement.groups.map((one) => ({ ...one, invited: 20 })) }),
    ).toBe(first);
    expect(scoresOf({ ...engagement, relations: 'others' })).not.toBe(first);
    expect(scoresOf(engagement)).toBe(first);
    expect(scoresOf(engagement, { ...responses })).not.toBe(first);
    expect(measureRound({ ...engagement, privacy }, responses, memo).engagement.privacy.min_cell).toBe(2);
  });
});
