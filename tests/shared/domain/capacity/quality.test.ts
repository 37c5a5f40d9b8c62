/** Reliability, aggregation, agreement, network and index intervals of a result: on visible data, checked against plain sums. */
import { describe, expect, it } from 'vitest';
import { networkMeasures } from '../../../../shared/domain/network/index.ts';
import {
  capacityOf,
  cellOf,
  fixturePeople,
  fixtureSetup,
  LOW_LIMITS,
  smallInstrument,
  type Person,
} from '../helpers.ts';

const people = fixturePeople();
const open = capacityOf({ ...fixtureSetup, privacy: LOW_LIMITS }, people);
const closed = capacityOf(fixtureSetup, people, 'client');

const variance = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
};

describe('the fixture', () => {
  it('gives alpha over complete ties, negative as it is', () => {
    expect(open.reliability?.tie.n).toBe(25);
    expect(open.reliability?.tie.alpha).toBeCloseTo(-0.3429821, 7);
    expect(open.reliability?.tie.items.map(({ id }) => id)).toEqual([
      'collab1',
      'know1',
      'info1',
      'problem1',
      'newsol1',
      'respect1',
    ]);
    expect(open.reliability?.person.n).toBeLessThanOrEqual(14);
  });

  it('gives the network’s measures at a cut of 3.0', () => {
    const means = Float64Array.from(open.cells, ({ rater, rated, mean }) =>
      rater === rated ? NaN : (mean ?? NaN),
    );
    const network = networkMeasures({ groupCount: 3, means, min: 1, max: 5 }, 3);
    expect(network).toMatchObject({
      density: 4 / 6,
      reciprocity: 0.5,
      inDegreeCentralisation: 0.5,
      relations: 6,
      edges: 4,
    });
    expect(network.valuedDensity).toBeCloseTo(49.16203703703703, 9);
    // Gaps .16, .4222222, .45 over (3.08 + 2.9111111 + 2.9083333) * 2 - 6, all less 1 a cell.
    expect(network.weightedReciprocity).toBeCloseTo(
      1 - (0.16 + 0.42222222222 + 0.45) / (17.798888888888 - 6),
      9,
    );
  });

  it('uses 3.5 of 5 as the cut of a result, or the band that is set', () => {
    expect(open.network).toMatchObject({
      cut: 3.5,
      density: 0,
      edges: 0,
      reciprocity: null,
      reasons: { reciprocity: 'no-edges' },
    });
    expect(open.network?.valuedDensity).toBeCloseTo(49.16203703703703, 9);
    const instrument = smallInstrument([{ id: 'i' }], { min: 0, max: 10 });
    const cut = (bands: unknown) =>
      capacityOf({ groups: [{ id: 'a' }], instrument: { ...instrument, bands } }, []).network?.cut;
    expect(cut(undefined)).toBe(6.25);
    expect(cut({ enabled: true, layers: { between: [7, 8] } })).toBe(7);
    expect(cut({ enabled: false, layers: { between: [7, 8] } })).toBe(6.25);
  });

  it('aggregates each respondent’s mean over all ties', () => {
    expect(open.aggregation).toMatchObject({ groups: 3, n: 14, dfBetween: 2, dfWithin: 11 });
    expect(open.aggregation?.meanGroupSize).toBeCloseTo(14 / 3, 12);
  });

  it('gives agreement per cell', () => {
    const answers = people.filter(({ group }) => group === 'A').map((person) => person.answers.A ?? []);
    const variances = [0, 1, 2, 3, 4, 5].map((item) =>
      variance(answers.map((row) => row[item]).filter((value) => typeof value === 'number')),
    );
    const share = variances.reduce((sum, value) => sum + value, 0) / 6 / 2;
    const cell = open.agreement?.cells.find(({ rater, rated }) => rater === 'A' && rated === 'A');
    expect(cell?.rwg).toBeCloseTo(1 - (cellOf(open, 'A', 'A').sd ?? NaN) ** 2 / 2, 12);
    expect(cell?.rwgJ).toBeCloseTo(share > 1 ? 0 : (6 * (1 - share)) / (6 * (1 - share) + share), 12);
    const all = (open.agreement?.cells ?? []).map(({ rwgJ }) => rwgJ).filter((value) => value !== null);
    const sorted = all.sort((left, right) => left - right);
    expect(sorted).toHaveLength(9);
    expect(open.agreement?.medianRwgJ).toBe(sorted[4]);
  });

  it('rests on visible cells when the limit hides some', () => {
    expect(closed.agreement?.cells.map(({ rater, rated }) => `${rater}${rated}`)).toEqual([
      'AA',
      'AB',
      'AC',
      'BA',
      'BB',
    ]);
    expect(closed.aggregation).toMatchObject({ groups: 2, n: 11 });
    expect(closed.network).toMatchObject({ relations: 3, inDegreeCentralisation: null });
    expect(closed.network?.reasons.inDegreeCentralisation).toBe('mask-not-full');
    // A visible cell hides a dimension: the number of complete rows would bound how many answered it.
    expect(closed.reliability?.tie.n).toBeNull();
    const hidden = closed.agreement?.cells.filter(({ reason }) => reason === 'too-few') ?? [];
    expect(hidden.length).toBeGreaterThan(0);
    for (const { rater, rated, rwgJ } of hidden) {
      expect(rwgJ).toBeNull();
      expect(Object.values(cellOf(closed, rater, rated).dimensions).some(({ mean }) => mean === null)).toBe(
        true,
      );
    }
  });
});

describe('intervals of the indices', () => {
  const instrument = smallInstrument([{ id: 'i' }]);
  const many: readonly Person[] = ['a', 'b'].flatMap((group) =>
    Array.from({ length: 20 }, (_, index) => ({
      group,
      answers: { a: [1 + (index % 5)], b: [1 + ((index + 2) % 5)] },
    })),
  );
  const setup = { groups: [{ id: 'a' }, { id: 'b' }], instrument };

  it('hold the mean between them, the same on every run', () => {
    const { within, between, allCells, vertical } = capacityOf(setup, many).indices;
    for (const index of [within, between, allCells]) {
      expect(index.resamples).toBe(2000);
      expect(index.ci?.low).toBeLessThan(index.mean ?? NaN);
      expect(index.ci?.high).toBeGreaterThan(index.mean ?? NaN);
    }
    // Two cells of 20 independent ties with variance 2: standard error sqrt(2 / 40)
    for (const index of [within, between])
      expect(Math.abs((index.ci?.high ?? NaN) - 3 - 1.96 * Math.sqrt(2 / 40))).toBeLessThan(0.06);
    // The same person's ties on the diagonal and off it pull against each other: less than independent ties would.
    expect(allCells.ci?.high).toBeLessThan(3 + 1.96 * Math.sqrt(2 / 80));
    expect(vertical.ci).toBeNull();
    expect(capacityOf(setup, many).indices).toEqual(capacityOf(setup, many).indices);
  });

  it('belong to the weighted index where that is the overall one', () => {
    const weighted = { ...instrument, scoring: { overall: 'respondent_weighted' } };
    const { overall, between, respondentWeighted } = capacityOf(
      { ...setup, instrument: weighted },
      many,
    ).indices;
    expect(overall.mean).toBeCloseTo(3, 12);
    expect(overall.ci).toEqual(respondentWeighted.betweenCi);
    expect(overall.resamples).toBe(2000);
    expect(overall).not.toHaveProperty('reason');
    // Two cells of 20 ties each: weighted or not, it is the same mean in every resample.
    expect(overall.ci?.low).toBeCloseTo(between.ci?.low ?? NaN, 12);
    expect(overall.ci?.high).toBeCloseTo(between.ci?.high ?? NaN, 12);
  });
});

describe('reliability of a result', () => {
  it('is blank under the limit, with its count for the consultant only', () => {
    const instrument = {
      id: 'two',
      scale: { min: 1, max: 5 },
      dimensions: [{ id: 'x', items: [{ id: 'x1' }, { id: 'x2' }] }],
    };
    const rows = [
      [1, 2],
      [2, 3],
      [3, 3],
      [4, null],
      [5, null],
    ];
    const given = rows.map((row) => ({ group: 'a', answers: { a: row } }));
    const setup = { groups: [{ id: 'a' }], instrument };
    expect(capacityOf(setup, given).reliability?.tie).toMatchObject({ n: 3, alpha: null, reason: 'too-few' });
    expect(capacityOf(setup, given, 'client').reliability?.tie).toMatchObject({
      n: null,
      alpha: null,
      reason: 'too-few',
    });
    expect(capacityOf(setup, []).reliability?.tie).toMatchObject({ n: 0, alpha: null, reason: 'no-answers' });
  });

  it('scores before it correlates: a reversed item agrees with its opposite', () => {
    const items = [{ id: 'x1' }, { id: 'x2', reverse: true }];
    const given = [1, 2, 3, 4, 5].map((value) => ({ group: 'a', answers: { a: [value, 6 - value] } }));
    const result = capacityOf({ groups: [{ id: 'a' }], instrument: smallInstrument(items) }, given);
    expect(result.reliability?.tie.alpha).toBeCloseTo(1, 12);
    expect(result.reliability?.tie).toMatchObject({ omega: null, omegaReason: 'few-items' });
    expect(cellOf(result, 'a', 'a').sd).toBeCloseTo(Math.sqrt(2.5), 12);
  });

  it('averages a respondent’s ties for the person level', () => {
    const items = [{ id: 'x1' }, { id: 'x2' }];
    const given = [1, 2, 3, 4, 5].map((value) => ({
      group: 'a',
      answers: { a: [value, 3], b: [3, value] },
    }));
    const result = capacityOf(
      { groups: [{ id: 'a' }, { id: 'b' }], instrument: smallInstrument(items) },
      given,
    );
    expect(result.reliability?.tie.n).toBe(10);
    // Both items' means over the two ties are (value + 3) / 2: they agree in full.
    expect(result.reliability?.person).toMatchObject({ n: 5, alpha: expect.closeTo(1, 12) as number });
  });
});

describe('agreement of a cell', () => {
  const of = (itemCounts: readonly number[], scoring: Readonly<Record<string, unknown>> = {}) => ({
    id: 'own',
    scale: { min: 1, max: 5 },
    dimensions: itemCounts.map((count, d) => ({
      id: `d${d}`,
      items: Array.from({ length: count }, (_, index) => ({ id: `d${d}i${index}` })),
    })),
    scoring,
  });
  const cellOfRows = (instrument: Readonly<Record<string, unknown>>, rows: Person['answers'][string][]) =>
    capacityOf(
      { groups: [{ id: 'a' }], instrument },
      rows.map((row) => ({ group: 'a', answers: { a: row } })),
    ).agreement?.cells[0];
  const rwgJOf = (rows: readonly (readonly (number | null)[])[]): number => {
    const items = rows[0]?.map((_, item) =>
      variance(rows.map((row) => row[item]).filter((value) => typeof value === 'number')),
    );
    const share = (items ?? []).reduce((sum, value) => sum + value, 0) / (items?.length ?? NaN) / 2;
    return ((items?.length ?? NaN) * (1 - share)) / ((items?.length ?? NaN) * (1 - share) + share);
  };
  const whole = [
    [1, 2, 3],
    [2, 2, 4],
    [2, 3, 4],
    [3, 3, 3],
    [2, 2, 2],
  ];
  const gappy = [5, null, 5];

  it('rests on every available answer of the valid ties', () => {
    const cell = cellOfRows(of([2, 1]), [...whole, gappy]);
    expect(cell?.rwgJ).toBeCloseTo(rwgJOf([...whole, gappy]), 12);
    expect(cell?.rwgJ).not.toBeCloseTo(rwgJOf(whole), 3);
  });

  it('rests on complete ties only where the instrument asks for all answers (listwise)', () => {
    const listwise = { item_missing_min_share: 1, dimension_missing_min_share: 1 };
    const cell = cellOfRows(of([2, 1], listwise), [...whole, gappy]);
    expect(cell?.rwgJ).toBeCloseTo(rwgJOf(whole), 12);
    const dimensions = { dimension_missing_min_share: 1 };
    // Only the dimensions are asked for: half of the first one's items still make it valid.
    expect(cellOfRows(of([2, 1], dimensions), [...whole, gappy])?.rwgJ).toBeCloseTo(
      rwgJOf([...whole, gappy]),
      12,
    );
    expect(cellOfRows(of([1, 1, 1], dimensions), [...whole, gappy])?.rwgJ).toBeCloseTo(rwgJOf(whole), 12);
  });

  it('tells a dimension that nobody answered from one that few did', () => {
    const nobody = whole.map((row) => [...row.slice(0, 2), null]);
    expect(cellOfRows(of([1, 1, 1]), nobody)).toMatchObject({ rwgJ: null, reason: 'too-little-data' });
    const few = whole.map((row, index) => [...row.slice(0, 2), index < 2 ? 3 : null]);
    expect(cellOfRows(of([1, 1, 1]), few)).toMatchObject({ rwgJ: null, reason: 'too-few' });
  });
});
