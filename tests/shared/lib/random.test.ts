/** Draws of the seeded generator: the same everywhere, uniform, one stream apart from another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, streamSeed } from '../../../shared/lib/random.ts';

/** sfc32 seeded by splitmix32, in whole numbers without a width: the generator as its authors wrote it down. */
function plainWords(seed: number): () => number {
  const limit = 2n ** 32n;
  const cut = (value: bigint): bigint => ((value % limit) + limit) % limit;
  let state = cut(BigInt(seed));
  const mix = (): bigint => {
    state = cut(state + 0x9e3779b9n);
    let z = state;
    z = cut((z ^ (z >> 16n)) * 0x85ebca6bn);
    z = cut((z ^ (z >> 13n)) * 0xc2b2ae35n);
    return z ^ (z >> 16n);
  };
  let [a, b, c, counter] = [mix(), mix(), mix(), 1n];
  const next = (): number => {
    const word = cut(a + b + counter);
    counter = cut(counter + 1n);
    a = b ^ (b >> 9n);
    b = cut(c + cut(c << 3n));
    c = cut((cut(c << 21n) | (c >> 11n)) + word);
    return Number(word);
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return next;
}

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('the generator', () => {
  it('gives the words of sfc32', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [random, word] = [createRandom(seed), plainWords(seed)];
        for (let draw = 0; draw < 30; draw += 1) expect(random.next()).toBe(word() / 2 ** 32);
      }),
    );
  });

  it('never ends a draw of a whole number at the bound', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 2 ** 32 }), (seed, bound) => {
        const random = createRandom(seed);
        for (let draw = 0; draw < 20; draw += 1) {
          const value = random.integer(bound);
          expect(Number.isInteger(value) && value >= 0 && value < bound).toBe(true);
        }
      }),
    );
  });
});

describe('many draws at a time', () => {
  const drawsOf = (seed: number, count: number, bound: number, stride = 1): readonly number[] => {
    const into = new Int32Array(count);
    createRandom(seed).fillDraws(into, count, bound, stride);
    return [...into];
  };

  it('are the halves of the words, low before high, without those that would make a draw likelier', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 65536 }),
        (seed, count, bound) => {
          const word = plainWords(seed);
          const halves: number[] = [];
          while (halves.length < 40 * (count + 1)) {
            const one = word();
            halves.push(one % 65536, Math.floor(one / 65536));
          }
          const wanted = halves
            .filter((half) => (half * bound) % 65536 >= 65536 % bound)
            .slice(0, count)
            .map((half) => Math.floor((half * bound) / 65536));
          expect(drawsOf(seed, count, bound)).toEqual(wanted);
        },
      ),
    );
  });

  it('go on where the last ones ended, from a fresh word', () => {
    const [random, into] = [createRandom(5), new Int32Array(3)];
    random.fillDraws(into, 3, 10, 1);
    const word = plainWords(5);
    word();
    word();
    expect(random.next()).toBe(word() / 2 ** 32);
  });

  it('come as multiples of the stride', () => {
    expect(drawsOf(9, 50, 167, 144)).toEqual(drawsOf(9, 50, 167).map((draw) => 144 * draw));
    expect(drawsOf(9, 50, 70_000, 3).every((draw) => draw % 3 === 0 && draw / 3 < 70_000)).toBe(true);
  });

  it('are exactly uniform over all halves, for every bound', () => {
    for (const bound of [1, 3, 167, 4096, 60_000]) {
      const counts = new Uint32Array(bound);
      for (let half = 0; half < 65536; half += 1) {
        if ((half * bound) % 65536 < 65536 % bound) continue;
        const draw = Math.floor((half * bound) / 65536);
        counts[draw] = (counts[draw] ?? 0) + 1;
      }
      expect(new Set(counts)).toEqual(new Set([Math.floor(65536 / bound)]));
    }
  });

  it('reach every one of more than 65536 too', () => {
    const draws = drawsOf(1, 2000, 100_000);
    expect(Math.max(...draws)).toBeGreaterThan(99_000);
    expect(Math.min(...draws)).toBeLessThan(1000);
  });
});

describe('seeds of streams', () => {
  it('differ by every part, and by their order', () => {
    const all = [0, 1, 2, 2 ** 32 - 1].flatMap((seed) =>
      [0, 1, 77].flatMap((round) => [0, 1, 2, 3].map((group) => streamSeed(seed, round, group))),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(streamSeed(1, 2, 3)).not.toBe(streamSeed(1, 3, 2));
    expect(all.every((one) => Number.isInteger(one) && one >= 0 && one < 2 ** 32)).toBe(true);
  });
});
