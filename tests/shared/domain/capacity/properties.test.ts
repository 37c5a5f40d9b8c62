/** What holds for every survey: order of rows, names of groups, units of the scale, and absence of others change nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import { capacityOf, LOW_LIMITS, numbersIn, type Answer, type Person } from '../helpers.ts';

const ids = ['a', 'b', 'c'];
const dimensions = [
  {
    id: 'x',
    weight: 2,
    items: [
      { id: 'x1', weight: 3 },
      { id: 'x2', reverse: true },
    ],
  },
  { id: 'y', items: [{ id: 'y1' }] },
];
const setupOf = (groupIds = ids, min = 1, max = 5) => ({
  groups: groupIds.map((id) => ({ id })),
  instrument: { id: 'own', scale: { min, max }, dimensions },
  privacy: LOW_LIMITS,
});
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'missing' as const, 'na' as const) },
);
const about = fc.array(answer, { minLength: 3, maxLength: 3 });
const person: fc.Arbitrary<Person> = fc.record({
  group: fc.constantFrom(...ids),
  position: fc.constantFrom('leader' as const, 'employee' as const),
  answers: fc.record({ a: about, b: about, c: about }),
});
const people = fc.array(person, { maxLength: 20 });

/** Same shape, same words, numbers within 1e-9. */
function expectClose(actual: CapacityResult, wanted: CapacityResult): void {
  const [left, right] = [numbersIn(actual), numbersIn(wanted)];
  expect(left.map(({ path }) => path)).toEqual(right.map(({ path }) => path));
  left.forEach(({ path, value }, index) =>
    // Omega ends an iteration: it settles to what a flat likelihood allows.
    expect(Math.abs(value - (right[index]?.value ?? NaN)), path).toBeLessThan(
      path.endsWith('omega') ? 1e-5 : 1e-9,
    ),
  );
}

describe('capacity of any survey', () => {
  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (given, keys) => {
        const order = given.map((one) => ({ one, key: keys.next().value as number }));
        const shuffled = order.sort((left, right) => left.key - right.key).map(({ one }) => one);
        expectClose(capacityOf(setupOf(), shuffled), capacityOf(setupOf(), given));
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the names of the groups', () => {
    const renamed: Readonly<Record<string, string>> = { a: 'zebra', b: 'Ærø & Co.', c: '1' };
    fc.assert(
      fc.property(people, (given) => {
        const others = given.map((one) => ({
          ...one,
          group: renamed[one.group] ?? '',
          answers: Object.fromEntries(
            Object.entries(one.answers).map(([id, answers]) => [renamed[id] ?? '', answers]),
          ),
        }));
        expectClose(capacityOf(setupOf(['zebra', 'Ærø & Co.', '1']), others), capacityOf(setupOf(), given));
      }),
    );
  });

  it('moves with the scale: 1-5 read as 0-4 lowers every mean by one and no difference', () => {
    fc.assert(
      fc.property(people, (given) => {
        const lowered = given.map((one) => ({
          ...one,
          answers: Object.fromEntries(
            Object.entries(one.answers).map(([id, answers]) => [
              id,
              answers.map((value) => (typeof value === 'number' ? value - 1 : value)),
            ]),
          ),
        }));
        const [from, to] = [capacityOf(setupOf(), given), capacityOf(setupOf(ids, 0, 4), lowered)];
        from.cells.forEach((cell, index) => {
          const other = to.cells[index];
          expect(other?.state).toBe(cell.state);
          if (cell.mean !== null) expect(other?.mean).toBeCloseTo(cell.mean - 1, 9);
          if (cell.sd !== null) expect(other?.sd).toBeCloseTo(cell.sd, 9);
        });
        from.pairs.forEach((pair, index) => {
          if (pair.gap !== null) expect(to.pairs[index]?.gap).toBeCloseTo(pair.gap, 9);
        });
      }),
    );
  });

  it('keeps a group’s own cells as they are when others fall silent', () => {
    fc.assert(
      fc.property(people, (given) => {
        const silent = given.map((one) =>
          one.group === 'a' ? one : { ...one, answers: { a: [null, 'missing', 'na'] as const } },
        );
        const row = (result: CapacityResult) => result.cells.filter(({ rater }) => rater === 'a');
        expect(row(capacityOf(setupOf(), silent))).toEqual(row(capacityOf(setupOf(), given)));
      }),
    );
  });

  it('keeps every mean inside the scale, every deviation inside half of it and every number finite', () => {
    fc.assert(
      fc.property(people, (given) => {
        const result = capacityOf(setupOf(), given);
        for (const { path, value } of numbersIn(result)) expect(Number.isFinite(value), path).toBe(true);
        for (const { mean, sd } of result.cells) {
          if (mean !== null) expect(mean >= 1 && mean <= 5).toBe(true);
          if (sd !== null) expect(sd).toBeLessThanOrEqual(4 * Math.SQRT1_2 + 1e-9);
        }
        for (const index of [result.indices.within, result.indices.between, result.indices.allCells])
          if (index.mean !== null) expect(index.mean > 1 - 1e-9 && index.mean < 5 + 1e-9).toBe(true);
      }),
    );
  });

  it('gives pairs that agree with their cells, in both directions', () => {
    fc.assert(
      fc.property(people, (given) => {
        const result = capacityOf(setupOf(), given);
        const mean = (rater: string, rated: string) =>
          result.cells.find((cell) => cell.rater === rater && cell.rated === rated)?.mean ?? null;
        for (const { a, b, gap, symmetric } of result.pairs) {
          const [there, back] = [mean(a, b), mean(b, a)];
          expect(gap).toEqual(there === null || back === null ? null : there - back);
          expect(symmetric).toEqual(there === null || back === null ? null : (there + back) / 2);
        }
      }),
    );
  });
});
