/** Seeded generator (sfc32, seeded by splitmix32): the same numbers on every machine, integer arithmetic only. */

export interface Random {
  /** Uniform in [0, 1), 32 bits of resolution. */
  next(): number;
  /** Uniform whole number in [0, bound), without modulo bias for bound <= 2^32. */
  integer(bound: number): number;
  /**
   * `count` draws from 0 .. bound - 1, each times `stride`, into the first places of `into`: many at a time, exactly
   * uniform. Up to 65536 the two halves of a 32-bit number are draws of their own, low half first (the high half of x * bound,
   * unless its low half falls short of 2^16 mod bound; Lemire 2019); what is left of the last number is thrown away.
   */
  fillDraws(into: Int32Array, count: number, bound: number, stride: number): void;
}

/** Bijective scrambling of 32 bits (the finaliser of MurmurHash3): neighbours in, strangers out. */
export function scramble(word: number): number {
  let z = word >>> 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}

/** Seed of one of many streams: whole numbers mixed one after the other, so that no two lists of one length and start meet. */
export function streamSeed(seed: number, ...parts: readonly number[]): number {
  return parts.reduce((mixed, part) => scramble((mixed ^ part) + 0x9e3779b9), scramble(seed));
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const mix = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return scramble(state);
  };
  const sfc = Int32Array.of(mix(), mix(), mix(), 1);
  const uint32 = (): number => {
    const b = sfc[1] ?? 0;
    const c = sfc[2] ?? 0;
    const counter = sfc[3] ?? 0;
    const t = ((((sfc[0] ?? 0) + b) | 0) + counter) | 0;
    sfc[3] = (counter + 1) | 0;
    sfc[0] = b ^ (b >>> 9);
    sfc[1] = (c + (c << 3)) | 0;
    sfc[2] = (((c << 21) | (c >>> 11)) + t) | 0;
    return t >>> 0;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) uint32();
  const integer = (bound: number): number => {
    const limit = 4294967296 - (4294967296 % bound);
    let draw = uint32();
    while (draw >= limit) draw = uint32();
    return draw % bound;
  };
  return {
    next: () => uint32() / 4294967296,
    integer,
    fillDraws: (into, count, bound, stride) => {
      if (bound > 65536) for (let at = 0; at < count; at += 1) into[at] = integer(bound) * stride;
      else fillFromHalves(sfc, into, count, bound, stride);
    },
  };
}

/** The generator written out in its loop, with its state in local variables: a call per draw would cost more than the draw. */
function fillFromHalves(
  sfc: Int32Array,
  into: Int32Array,
  count: number,
  bound: number,
  stride: number,
): void {
  const rest = 65536 % bound;
  let a = sfc[0] ?? 0;
  let b = sfc[1] ?? 0;
  let c = sfc[2] ?? 0;
  let counter = sfc[3] ?? 0;
  for (let at = 0; at < count;) {
    const word = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    const low = Math.imul(word & 0xffff, bound);
    if ((low & 0xffff) >= rest) {
      into[at] = Math.imul(low >>> 16, stride);
      at += 1;
    }
    const high = Math.imul(word >>> 16, bound);
    if (at < count && (high & 0xffff) >= rest) {
      into[at] = Math.imul(high >>> 16, stride);
      at += 1;
    }
  }
  sfc[0] = a;
  sfc[1] = b;
  sfc[2] = c;
  sfc[3] = counter;
}
