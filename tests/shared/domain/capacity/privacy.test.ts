/** Nothing of a hidden cell reaches a result: not by a total, a dimension, a split by position, nor by a state. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityOf, cellOf, fixtureSetup, smallInstrument, type Answer, type Person } from '../helpers.ts';

const ids = ['A', 'B', 'C'];
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'missing' as const, 'na' as const) },
);
const person: fc.Arbitrary<Person> = fc.record({
  group: fc.constantFrom(...ids),
  position: fc.constantFrom('leader' as const, 'employee' as const),
  answers: fc.record({
    A: fc.array(answer, { minLength: 6, maxLength: 6 }),
    B: fc.array(answer, { minLength: 6, maxLength: 6 }),
    C: fc.array(answer, { minLength: 6, maxLength: 6 }),
  }),
});
const people = fc.array(person, { maxLength: 25 });

/** The same people, every answer of a hidden cell mirrored (5 for 1): other means, same counts. */
function mirrored(given: readonly Person[], hidden: ReadonlySet<string>): readonly Person[] {
  return given.map((one) => ({
    ...one,
    answers: Object.fromEntries(
      Object.entries(one.answers).map(([target, answers]) => [
        target,
        hidden.has(`${one.group}>${target}`)
          ? answers.map((value) => (typeof value === 'number' ? 6 - value : value))
          : answers,
      ]),
    ),
  }));
}

describe('hidden cells', () => {
  it('change nothing in the result, whatever they hold', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('client' as const, 'consultant' as const), (given, audience) => {
        const result = capacityOf(fixtureSetup, given, audience);
        const hidden = new Set(
          result.cells.filter(({ state }) => state !== 'ok').map(({ rater, rated }) => `${rater}>${rated}`),
        );
        expect(capacityOf(fixtureSetup, mirrored(given, hidden), audience)).toEqual(result);
      }),
      { numRuns: 300 },
    );
  });

  it('are exactly those under the limits, and have no number of their own', () => {
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (given, minCell, minGroup) => {
          const setup = { ...fixtureSetup, privacy: { minCell, minGroup } };
          const [consultant, client] = [capacityOf(setup, given), capacityOf(setup, given, 'client')];
          const responded = new Map(consultant.response.groups.map((group) => [group.id, group.responded]));
          consultant.cells.forEach((cell, index) => {
            const n = cell.n ?? 0;
            const small = n < minCell || (responded.get(cell.rater) ?? 0) < minGroup;
            if (n > 0 && cell.hiddenBy !== 'secondary') expect(cell.state).toBe(small ? 'hidden' : 'ok');
            if (cell.hiddenBy === 'secondary') expect(small).toBe(false);
            expect(cell.mean === null).toBe(cell.state !== 'ok');
            const shown = client.cells[index];
            if (shown?.state === 'hidden') {
              expect(shown).toMatchObject({ n: null, mean: null, sd: null, ci: null });
              for (const part of Object.values(shown.dimensions))
                expect(part).toEqual({ mean: null, n: null, sd: null });
            }
            for (const part of Object.values(shown?.dimensions ?? {}))
              if (part.mean !== null) expect(part.n).toBeGreaterThanOrEqual(minCell);
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('dimensions of a visible cell', () => {
  const instrument = {
    id: 'three',
    scale: { min: 1, max: 5 },
    dimensions: ['x', 'y', 'z'].map((id) => ({ id, items: [{ id: `${id}1` }] })),
  };
  const answers: readonly (readonly Answer[])[] = [
    [1, 2, 3],
    [2, 3, 4],
    [3, 4, 5],
    [4, 5, 1],
    [5, 1, null],
    [2, 2, null],
  ];
  const given = answers.map((one) => ({ group: 'a', answers: { a: one } }));

  it('hides a dimension under the limit, and a second one that would give it away', () => {
    const cell = cellOf(capacityOf({ groups: [{ id: 'a' }], instrument }, given, 'client'), 'a', 'a');
    expect(cell.state).toBe('ok');
    expect(cell.dimensions).toEqual({
      x: { mean: null, n: null, sd: null },
      y: { mean: expect.closeTo(17 / 6, 12) as number, n: 6, sd: expect.any(Number) as number },
      z: { mean: null, n: null, sd: null },
    });
  });

  it('leaves hidden dimension cells out of the dimension’s index', () => {
    const { dimensions } = capacityOf({ groups: [{ id: 'a' }], instrument }, given);
    expect(dimensions).toEqual([
      { id: 'x', within: null, between: null },
      { id: 'y', within: expect.closeTo(17 / 6, 12) as number, between: null },
      { id: 'z', within: null, between: null },
    ]);
  });
});

describe('leaders against employees', () => {
  const instrument = smallInstrument([{ id: 'i' }]);
  const of = (group: string, position: Person['position'] | null, count: number): readonly Person[] =>
    Array.from({ length: count }, (_, index) => ({
      group,
      ...(position ? { position } : {}),
      answers: { other: [1 + (index % 5)] },
    }));
  const positions = (...parts: readonly (readonly Person[])[]) =>
    capacityOf(
      { instrument, groups: ['school', 'leaders', 'other'].map((id) => ({ id })) },
      parts.flat(),
      'client',
    ).positions;

  it('shows both parts when both reach the limit', () => {
    expect(positions(of('school', 'leader', 5), of('school', 'employee', 10))).toMatchObject({
      leaders: { n: 5, mean: 3 },
      employees: { n: 10, mean: 3 },
      gap: 0,
    });
  });

  it('shows neither when one is under the limit', () => {
    expect(positions(of('school', 'leader', 4), of('school', 'employee', 10))).toMatchObject({
      leaders: { n: null, mean: null },
      employees: { n: null, mean: null },
      gap: null,
      reason: 'too-few',
    });
  });

  it('keeps one leader among employees apart from a group of leaders', () => {
    // The leaders' group has a visible cell of its own: all leaders less that group would be the one leader at school.
    expect(
      positions(of('leaders', 'leader', 8), of('school', 'leader', 1), of('school', 'employee', 10)),
    ).toMatchObject({
      gap: null,
      reason: 'too-few',
    });
    expect(positions(of('leaders', 'leader', 8), of('school', 'employee', 10))).toMatchObject({
      leaders: { n: 8 },
    });
  });

  it('keeps few people without a position from being what is left of their group', () => {
    expect(
      positions(of('school', 'leader', 5), of('school', 'employee', 10), of('school', null, 2)),
    ).toMatchObject({
      gap: null,
      reason: 'too-few',
    });
  });

  it('does not tell the client that nobody of two had an answer', () => {
    const two = of('school', 'employee', 2);
    const setup = { instrument, groups: ['school', 'leaders', 'other'].map((id) => ({ id })) };
    expect(cellOf(capacityOf(setup, two, 'client'), 'school', 'leaders')).toMatchObject({
      state: 'hidden',
      n: null,
    });
    expect(cellOf(capacityOf(setup, two), 'school', 'leaders')).toMatchObject({ state: 'no-answers', n: 0 });
  });
});
