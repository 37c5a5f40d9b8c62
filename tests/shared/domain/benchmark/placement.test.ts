/** Where an engagement stands among others: hand-worked cases and what must hold for any library. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_LIBRARY,
  instrumentBenchmarks,
  MIN_ENGAGEMENTS,
  placeEngagement,
  withEntry,
  type BenchmarkEntry,
  type BenchmarkLibrary,
} from '../../../../shared/domain/benchmark/index.ts';
import { distributionOf, placeValue } from '../../../../shared/domain/benchmark/placement.ts';
import { entryWith } from './entries.ts';

const libraryOf = (entries: readonly BenchmarkEntry[]): BenchmarkLibrary =>
  entries.reduce(withEntry, EMPTY_LIBRARY);

/** Engagements with these means within groups. */
const withinOf = (means: readonly (number | null)[]): BenchmarkLibrary =>
  libraryOf(means.map((within, at) => entryWith({ document: `d${at}`, within })));

const own = (within: number | null) => ({ ...entryWith({ document: 'own', within }), round: '2026-1' });

describe('a distribution', () => {
  it('has quartiles of type 7', () => {
    // By hand: places 0.25 * 5 = 1.25, 2.5 and 3.75 of the sorted six.
    expect(distributionOf([4, 2, 3, 3.4, 2.4, 4.6])).toEqual({
      n: 6,
      min: 2,
      q1: 2.4 + 0.25 * (3 - 2.4),
      median: 3.2,
      q3: 3.4 + 0.75 * (4 - 3.4),
      max: 4.6,
    });
  });

  it('is not given from four', () => {
    expect(distributionOf([1, 2, 3, 4])).toBeNull();
    expect(distributionOf([1, 2, 3, 4, 5])).toMatchObject({ n: 5, q1: 2, median: 3, q3: 4 });
  });
});

describe('the place of an engagement', () => {
  it('counts who is lower, equal and higher: "higher than 7 of your 10"', () => {
    const library = withinOf([3, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.8, 3.9, 4]);
    const { within } = placeEngagement(library, own(3.7));
    expect(within).toMatchObject({ value: 3.7, n: 10, lower: 7, equal: 0, higher: 3 });
    expect(within.reason).toBeUndefined();
  });

  it('tells ties apart from lower ones, also those that differ in the last digit only', () => {
    const library = withinOf([0.1 + 0.2 + 3, 3.3, 3.3, 2, 4]);
    expect(placeEngagement(library, own(3.3)).within).toMatchObject({ lower: 1, equal: 3, higher: 1 });
  });

  it('leaves out the engagement itself: its own entry makes no fifth', () => {
    const four = [3, 3.1, 3.2, 3.3];
    const library = withEntry(withinOf(four), entryWith({ document: 'own', within: 4 }));
    expect(library.entries).toHaveLength(5);
    const placed = placeEngagement(library, own(4));
    expect(placed).toMatchObject({ engagements: 4, needed: MIN_ENGAGEMENTS });
    expect(placed.within).toEqual({
      value: 4,
      n: 4,
      lower: null,
      equal: null,
      higher: null,
      distribution: null,
      reason: 'too-few-engagements',
    });
    const fifth = withEntry(library, entryWith({ document: 'fifth', within: 5 }));
    expect(placeEngagement(fifth, own(4)).within).toMatchObject({ n: 5, lower: 4, higher: 1 });
    expect(placeEngagement(fifth, own(4)).within.distribution?.max).toBe(5);
  });

  it('counts engagements of the same instrument only', () => {
    const other = { id: 'relcap-6', version: '1.0', hash: 'other-words' };
    const library = libraryOf([
      ...withinOf([3, 3, 3, 3]).entries,
      entryWith({ document: 'x', instrument: other }),
      entryWith({ document: 'y', instrument: other }),
    ]);
    expect(placeEngagement(library, own(4)).engagements).toBe(4);
    expect(placeEngagement(library, own(4)).within.reason).toBe('too-few-engagements');
  });

  it('needs five for each measure by itself', () => {
    const library = withinOf([3, 3.1, 3.2, 3.3, null]);
    const placed = placeEngagement(library, own(4));
    expect(placed.engagements).toBe(5);
    expect(placed.within).toMatchObject({ n: 4, reason: 'too-few-engagements', distribution: null });
    expect(placed.between).toMatchObject({ n: 5, lower: 0, equal: 5, higher: 0 });
  });

  it('says so where the engagement itself has no value', () => {
    const placed = placeEngagement(withinOf([3, 3, 3, 3, 3]), own(null));
    expect(placed.within).toMatchObject({ value: null, lower: null, reason: 'no-visible-cells' });
    expect(placed.within.distribution).toMatchObject({ n: 5, median: 3 });
  });

  it('holds each parameter, found by its id', () => {
    const parameters = (know: number, info: number | null) => [
      { id: 'know', within: know, between: know - 1 },
      { id: 'info', within: info, between: info },
    ];
    const library = libraryOf(
      [2, 2.5, 3, 3.5, 4].map((mean, at) =>
        entryWith({
          document: `d${at}`,
          dimensions: [...parameters(mean, at === 0 ? null : mean)].reverse(),
        }),
      ),
    );
    const placed = placeEngagement(library, { ...own(4), dimensions: parameters(3.2, 3) });
    expect(placed.dimensions.map(({ id }) => id)).toEqual(['know', 'info']);
    expect(placed.dimensions[0]?.within).toMatchObject({ lower: 3, higher: 2 });
    expect(placed.dimensions[0]?.between).toMatchObject({ value: 3.2 - 1, lower: 3, higher: 2 });
    expect(placed.dimensions[1]?.within).toMatchObject({ n: 4, reason: 'too-few-engagements' });
  });
});

describe('for any library', () => {
  const mean = fc.double({ min: 1, max: 5, noNaN: true });
  const means = fc.array(mean, { minLength: MIN_ENGAGEMENTS, maxLength: 30 });

  it('lower, equal and higher are all the others, and the order in which they came says nothing', () => {
    fc.assert(
      fc.property(means, mean, (others, value) => {
        const placed = placeValue(value, others);
        expect((placed.lower ?? -1) + (placed.equal ?? -1) + (placed.higher ?? -1)).toBe(others.length);
        expect(placeValue(value, [...others].reverse())).toEqual(placed);
      }),
    );
  });

  it('a scale turned around turns the counts around', () => {
    fc.assert(
      fc.property(means, mean, (others, value) => {
        const placed = placeValue(value, others);
        const turned = placeValue(
          6 - value,
          others.map((other) => 6 - other),
        );
        expect([turned.lower, turned.equal, turned.higher]).toEqual([
          placed.higher,
          placed.equal,
          placed.lower,
        ]);
      }),
    );
  });

  it('quartiles lie between the ends, in order', () => {
    fc.assert(
      fc.property(means, (values) => {
        const spread = distributionOf(values);
        if (spread === null) throw new Error('No distribution of five or more');
        const { min, q1, median, q3, max } = spread;
        expect([min, q1, median, q3, max]).toEqual([min, q1, median, q3, max].toSorted((a, b) => a - b));
        expect([min, max]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
    );
  });

  it('of fewer than five others no number of theirs is told', () => {
    fc.assert(
      fc.property(fc.array(mean, { maxLength: MIN_ENGAGEMENTS - 1 }), mean, (others, value) => {
        const { n, reason, ...rest } = placeEngagement(withinOf(others), own(value)).within;
        expect({ n, reason }).toEqual({ n: others.length, reason: 'too-few-engagements' });
        expect(rest).toEqual({ value, lower: null, equal: null, higher: null, distribution: null });
      }),
    );
  });
});

describe('the library by instrument', () => {
  it('keeps instruments apart and gives no distribution of fewer than five', () => {
    const rc = { id: 'rc-7', version: '1.0', hash: 'hash-of-rc-7' };
    const library = libraryOf([
      entryWith({ document: 'r', instrument: rc, year: 2020 }),
      ...[3, 3.2, 3.4, 3.6, null, 4].map((within, at) =>
        entryWith({ document: `d${at}`, within, year: 2021 + at, between: at < 4 ? 2 : null }),
      ),
    ]);
    const [first, second] = instrumentBenchmarks(library);
    expect(first).toMatchObject({ instrument: rc, engagements: 1, within: null, between: null });
    expect(second).toMatchObject({
      engagements: 6,
      years: { first: 2021, last: 2026 },
      within: { n: 5, min: 3, median: 3.4, max: 4 },
      between: null,
    });
  });

  it('is empty while nothing was added', () => {
    expect(instrumentBenchmarks(EMPTY_LIBRARY)).toEqual([]);
  });
});
