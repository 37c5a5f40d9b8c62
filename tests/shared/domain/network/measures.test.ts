/** Network measures worked out by hand: four groups that all rate each other, two groups, gaps and the edge of the cut. */
import { describe, expect, it } from 'vitest';
import { networkMeasures } from '../../../../shared/domain/network/index.ts';

const X = NaN;
const measures = (rows: readonly (readonly number[])[], cut = 3.5, min = 1, max = 5) =>
  networkMeasures({ groupCount: rows.length, means: Float64Array.from(rows.flat()), min, max }, cut);

describe('four groups that rate each other', () => {
  // The diagonal must not be read; a -> c is a hair under the cut and counts.
  const rows = [
    [5, 4, 3.5 - 1e-10, 2],
    [3.6, 5, 3.45, 5],
    [1, 4.5, 5, 3],
    [3.4, 3.7, 2.5, 5],
  ];
  const network = measures(rows);

  it('count edges', () => {
    // ab ac ba bd cb db
    expect(network).toMatchObject({ cut: 3.5, relations: 12, edges: 6, density: 0.5, reasons: {} });
  });
  it('have a valued density of 0-100', () => {
    // Sum of the twelve means 39.65, less 12 = 27.65; by 4 and by 12.
    expect(network.valuedDensity).toBeCloseTo((100 * 27.65) / 48, 7);
  });
  it('have reciprocity as a share of edges', () => {
    // ab, ba, bd and db are answered; ac and cb are not.
    expect(network.reciprocity).toBeCloseTo(4 / 6, 12);
  });
  it('have Freeman’s centralisation of in-degrees', () => {
    // In-degrees 1, 3, 1, 1: (2 + 0 + 2 + 2) / 3^2
    expect(network.inDegreeCentralisation).toBeCloseTo(6 / 9, 12);
  });
  it('have weighted reciprocity on 0-1', () => {
    // |ab - ba| .4, ac 2.5, ad 1.4, bc 1.05, bd 1.3, cd .5: 7.15 of 27.65
    expect(network.weightedReciprocity).toBeCloseTo(1 - 7.15 / 27.65, 9);
  });
  it('lose an edge that is under the cut by more than rounding', () => {
    expect(measures(rows, 3.5 + 1e-8)).toMatchObject({ edges: 5 });
    expect(measures(rows, 3.55)).toMatchObject({ edges: 5 });
    expect(measures(rows, 3.65)).toMatchObject({ edges: 4 });
  });
  it('are the same on another scale', () => {
    // 1-5 read as 0-10: m -> 2.5 (m - 1)
    const other = measures(
      rows.map((row) => row.map((value) => 2.5 * (value - 1))),
      6.25,
      0,
      10,
    );
    expect(other.valuedDensity).toBeCloseTo(network.valuedDensity ?? NaN, 9);
    expect(other.weightedReciprocity).toBeCloseTo(network.weightedReciprocity ?? NaN, 9);
    expect(other.edges).toBe(6);
  });
  it('turn around: outgoing for incoming changes neither density nor reciprocity', () => {
    const turned = measures(rows.map((_, a) => rows.map((row) => row[a] ?? NaN)));
    for (const name of ['density', 'valuedDensity', 'reciprocity', 'weightedReciprocity'] as const)
      expect(turned[name]).toBeCloseTo(network[name] ?? NaN, 12);
    // In-degrees are now the out-degrees 2, 2, 1, 1: (0 + 0 + 1 + 1) / 9
    expect(turned.inDegreeCentralisation).toBeCloseTo(2 / 9, 12);
  });
});

describe('what a network lacks', () => {
  it('takes relations that are shown one way only into density, not into pairs', () => {
    // ab 5, ac 2 (no ca), ba 4, cb 4 (no bc): 4 relations; edges ab ba cb; pair ab: 1 - 1/7
    const network = measures([
      [X, 5, 2],
      [4, X, X],
      [X, 4, X],
    ]);
    expect(network).toMatchObject({ relations: 4, edges: 3, density: 0.75, inDegreeCentralisation: null });
    expect(network.reciprocity).toBeCloseTo(2 / 3, 12);
    expect(network.weightedReciprocity).toBeCloseTo(1 - 1 / 7, 12);
    expect(network.valuedDensity).toBeCloseTo((100 * 11) / 16, 12);
    expect(network.reasons).toEqual({ inDegreeCentralisation: 'mask-not-full' });
  });
  it('is full with two groups, and with no edge at all', () => {
    // In-degrees 1 and 0: (0 + 1) / 1
    expect(
      measures([
        [X, 2],
        [4, X],
      ]),
    ).toMatchObject({ inDegreeCentralisation: 1, edges: 1, reciprocity: 0 });
    expect(
      measures([
        [X, 2],
        [2, X],
      ]),
    ).toMatchObject({
      inDegreeCentralisation: 0,
      density: 0,
      reciprocity: null,
      weightedReciprocity: 1,
      reasons: { reciprocity: 'no-edges' },
    });
  });
  it('is blank without relations, and where everything is at the bottom of the scale', () => {
    for (const rows of [
      [],
      [[5]],
      [
        [5, X],
        [X, 5],
      ],
    ])
      expect(measures(rows)).toMatchObject({
        relations: 0,
        edges: 0,
        density: null,
        valuedDensity: null,
        reciprocity: null,
        weightedReciprocity: null,
        inDegreeCentralisation: null,
        reasons: {
          density: 'no-visible-cells',
          valuedDensity: 'no-visible-cells',
          reciprocity: 'no-edges',
          weightedReciprocity: 'no-pairs',
          inDegreeCentralisation: 'mask-not-full',
        },
      });
    expect(
      measures([
        [X, 1],
        [1, X],
      ]),
    ).toMatchObject({
      valuedDensity: 0,
      weightedReciprocity: null,
      reasons: { weightedReciprocity: 'no-pairs' },
    });
    // A hair above the bottom is a pair again: (.04 - .02) of (.04 + .02) on 0-1.
    expect(
      measures([
        [X, 1.04],
        [1.02, X],
      ]).weightedReciprocity,
    ).toBeCloseTo(1 - 0.02 / 0.06, 9);
  });
});
