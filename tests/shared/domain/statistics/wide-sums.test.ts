/** The compiled loop and the plain one add the same numbers in the same order. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  compiledTable,
  createWideTable,
  plainTable,
  sumDraws,
  type WideTable,
} from '../../../../shared/domain/statistics/wide-sums.ts';
import { createRandom } from '../../../../shared/lib/random.ts';

/** Fills a table by a seed and adds up all of its blocks: words in their order. */
function sumsOf(table: WideTable | null, wordCount: number, seed: number): readonly number[] {
  if (!table) throw new Error('no table');
  const { rows, width, blocks, words, draws } = table;
  const random = createRandom(seed);
  for (let word = 0; word < wordCount; word += 1) {
    for (let row = 0; row < rows; row += 1)
      words[(Math.floor(word / width) * rows + row) * width + (word % width)] = random.next() - 0.3;
  }
  random.fillDraws(draws, rows, rows, 8 * width);
  return Array.from({ length: blocks }, (_, block) => {
    sumDraws(table, block);
    return [...table.sums];
  })
    .flat()
    .slice(0, wordCount);
}

describe('sums of wide rows', () => {
  it('are the same to the last digit, compiled and plain, and those of adding row by row', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(),
        (rows, wordCount, seed) => {
          const plain = sumsOf(plainTable(rows, wordCount), wordCount, seed);
          expect(sumsOf(compiledTable(rows, wordCount), wordCount, seed)).toEqual(plain);
          const random = createRandom(seed);
          const columns = Array.from({ length: wordCount }, () =>
            Array.from({ length: rows }, () => random.next() - 0.3),
          );
          const draws = new Int32Array(rows);
          random.fillDraws(draws, rows, rows, 1);
          expect(plain).toEqual(
            columns.map((column) => draws.reduce((sum, draw) => sum + (column[draw] ?? NaN), 0)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('start from nothing, whatever an earlier and larger table held', () => {
    sumsOf(compiledTable(3000, 30), 30, 1);
    const table = compiledTable(2, 3);
    expect(table?.words.every((word) => word === 0)).toBe(true);
    expect(table?.rows).toBe(2);
  });

  it('are made in plain code where the engine refuses to compile', async () => {
    vi.resetModules();
    vi.stubGlobal('WebAssembly', undefined);
    try {
      const fresh = await import('../../../../shared/domain/statistics/wide-sums.ts');
      expect(fresh.compiledTable(2, 3)).toBeNull();
      expect(fresh.createWideTable(2, 3).compiled).toBeNull();
    } finally {
      vi.unstubAllGlobals();
    }
    expect(createWideTable(2, 3).compiled).not.toBeNull();
  });
});
