/** The arithmetic under the audit: elimination and linear programs, by hand and against brute force. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearBounds } from '../../../../shared/domain/privacy/audit/bounds.ts';
import { determinedColumns } from '../../../../shared/domain/privacy/audit/elimination.ts';
import { boundsByOne, createSystem } from '../../../../shared/domain/privacy/audit/system.ts';

const UNIT = { low: 0, high: 1 };
const fixed = (value: number) => ({ low: value, high: value });

describe('elimination', () => {
  it('finds what one value follows from, and nothing more', () => {
    // x + y = ., x - y = ., z + w = .
    const rows = [
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, 1],
        [1, -1],
      ],
      [
        [2, 1],
        [3, 1],
      ],
    ] as const;
    expect(determinedColumns(4, rows)).toEqual([0, 1]);
  });

  it('takes no notice of how large the factors are, or of rows that say the same', () => {
    const rows = [
      [
        [0, 1e6],
        [1, 1e6],
      ],
      [
        [0, 1e-6],
        [1, 1e-6],
      ],
    ] as const;
    expect(determinedColumns(2, rows)).toEqual([]);
    expect(determinedColumns(2, [...rows, [[1, 3]]])).toEqual([0, 1]);
  });
});

describe('linear bounds', () => {
  it('are those of one equation', () => {
    // 2 x + y = 1.5 with both in 0..1
    const row = { terms: [[0, 2] as const, [1, 1] as const], ...fixed(1.5) };
    expect(boundsByOne([UNIT, UNIT], row, 0)).toEqual({ low: 0.25, high: 0.75 });
    const [x, y] = linearBounds([UNIT, UNIT], [row], [0, 1]) ?? [];
    expect(x?.low).toBeCloseTo(0.25, 6);
    expect(x?.high).toBeCloseTo(0.75, 6);
    expect(y).toEqual({ low: expect.closeTo(0, 6) as number, high: expect.closeTo(1, 6) as number });
  });

  it('use several equations together', () => {
    // x + y = 1, y + z = 1, x + z = 1: all are a half, which no equation says alone.
    const pair = (a: number, b: number) => ({ terms: [[a, 1] as const, [b, 1] as const], ...fixed(1) });
    const bounds = linearBounds([UNIT, UNIT, UNIT], [pair(0, 1), pair(1, 2), pair(0, 2)], [0, 1, 2]);
    for (const { low, high } of bounds ?? []) {
      expect(low).toBeCloseTo(0.5, 5);
      expect(high).toBeCloseTo(0.5, 5);
    }
    expect(bounds).toHaveLength(3);
  });

  it('are none where nothing fulfils the equations', () => {
    const row = (sum: number) => ({ terms: [[0, 1] as const, [1, 1] as const], ...fixed(sum) });
    expect(linearBounds([UNIT, UNIT], [row(1), row(1.5)], [0])).toBeNull();
    expect(linearBounds([UNIT, UNIT], [row(2.5)], [0])).toBeNull();
  });

  it('hold every point that fulfils the equations, and are reached', () => {
    const factor = fc.constantFrom(-2, -1, 0, 1, 1, 3);
    fc.assert(
      fc.property(
        fc.array(fc.array(factor, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
        (factors, point) => {
          const truth = point.map((value) => value / 4);
          const at = (list: readonly number[], values: readonly number[]): number =>
            list.reduce((sum, one, column) => sum + one * (values[column] ?? 0), 0);
          const rows = factors.map((list) => ({
            terms: list.map((one, column) => [column, one] as const),
            ...fixed(at(list, truth)),
          }));
          const bounds = linearBounds([UNIT, UNIT, UNIT], rows, [0, 1, 2]);
          expect(bounds).not.toBeNull();
          // Every point of a fine grid that fulfils the equations lies within.
          const steps = [0, 0.25, 0.5, 0.75, 1];
          for (const x of steps) {
            for (const y of steps) {
              for (const z of steps) {
                const values = [x, y, z];
                if (!factors.every((list) => Math.abs(at(list, values) - at(list, truth)) < 1e-9)) continue;
                values.forEach((value, column) => {
                  expect(value).toBeGreaterThanOrEqual((bounds?.[column]?.low ?? 1) - 1e-5);
                  expect(value).toBeLessThanOrEqual((bounds?.[column]?.high ?? 0) + 1e-5);
                });
              }
            }
          }
          // Fixing a variable at its bound leaves a point; a little beyond leaves none.
          bounds?.forEach(({ low, high }, column) => {
            const fix = (value: number) => [
              ...rows,
              { terms: [[column, 1] as const], low: value - 1e-5, high: value + 1e-5 },
            ];
            expect(linearBounds([UNIT, UNIT, UNIT], fix(low), [])).not.toBeNull();
            expect(linearBounds([UNIT, UNIT, UNIT], fix(high), [])).not.toBeNull();
            expect(linearBounds([UNIT, UNIT, UNIT], fix(high + 0.01), [])).toBeNull();
            expect(linearBounds([UNIT, UNIT, UNIT], fix(low - 0.01), [])).toBeNull();
          });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a system', () => {
  it('tells what is determined or tight, block by block, of what must be protected', () => {
    const system = createSystem();
    const unknown = (name: string, required: number) => system.unknown(name, () => ({ ...UNIT, required }));
    const [a, b] = [unknown('a', 0.1), unknown('b', 0.1)];
    const [c, d] = [unknown('c', 0.1), unknown('d', 0)];
    unknown('e', 0.1);
    system.equation([[a, 1]], 0.5);
    system.equation(
      [
        [a, 1],
        [b, 1],
      ],
      0.6,
    );
    system.equation(
      [
        [c, 1],
        [d, 0.05],
      ],
      0.5,
    );
    // c is free within 0.05 only.
    expect(system.solve()).toEqual({ recoverable: ['a', 'b', 'c'], checked: 4, equations: 3 });
  });

  it('leaves alone what has room enough', () => {
    const system = createSystem();
    const [a, b] = ['a', 'b'].map((name) => system.unknown(name, () => ({ ...UNIT, required: 0.1 })));
    system.equation(
      [
        [a ?? 0, 1],
        [b ?? 0, 1],
      ],
      1.8,
    );
    expect(system.solve()).toEqual({ recoverable: [], checked: 2, equations: 1 });
  });
});
