/** Comparisons of rounds and totals exactly at their limits: one respondent, one pair, one hundredth more or less. */
import { describe, expect, it } from 'vitest';
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import { pairedTies, samePeople } from '../../../../shared/domain/capacity/pairing.ts';
import type { CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import { scoreRound } from '../../../../shared/domain/capacity/score.ts';
import {
  capacityOf,
  cellOf,
  engagementOf,
  LOW_LIMITS,
  responsesOf,
  smallInstrument,
  type Answer,
  type Person,
} from '../helpers.ts';
import { mean, sd } from './oracle.ts';

const instrument = smallInstrument([{ id: 'i' }]);
const groups = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

type Setup = Readonly<Record<string, unknown>>;
/** People of group a by id: their answers about b and, where given, c. */
type Rows = Readonly<Record<string, readonly [b: Answer, c?: Answer, group?: string]>>;

function roundOf(rows: Rows, setup: Setup = {}) {
  const engagement = engagementOf({ groups, instrument, ...setup });
  const people = Object.values(rows).map(([b, c = null, group = 'a']): Person => {
    return { group, answers: { b: [b], c: [c] } };
  });
  return { engagement, responses: { ...responsesOf(engagement, people), respondentIds: Object.keys(rows) } };
}

function changeOf(before: Rows, after: Rows, setup: Setup = {}): NonNullable<CapacityResult['change']> {
  const { change } = computeCapacity({
    ...roundOf(after, setup),
    instrumentHash: 'h',
    audience: 'consultant',
    previous: { ...roundOf(before, setup), instrumentHash: 'h' },
  });
  if (!change) throw new Error('no change');
  return change;
}

const rowsOf = (values: readonly Answer[], first = 0): Rows =>
  Object.fromEntries(values.map((value, index) => [`p${first + index}`, [value] as const]));
/** `count` people of whom `fours` answer 4 and the others 2. */
const split = (count: number, fours: number, first = 0): Rows =>
  rowsOf(
    Array.from({ length: count }, (_, index) => (index < fours ? 4 : 2)),
    first,
  );

describe('what is called a change', () => {
  // 200 people with 2 or 4, half and half (variance 200/199), against 200 others: no pairs.
  it('has an effect of at least .2', () => {
    // 121 fours: difference .21, variance 4 * .605 * .395 * 200/199; pooled sd .9914, g = .2114; t = 2.118, p = .035
    const [one] = changeOf(split(200, 100), split(200, 121, 500)).cells;
    expect(one?.g).toBeCloseTo(0.2114, 4);
    expect(one?.p).toBeCloseTo(0.0348, 3);
    expect(one?.verdict).toBe('higher');
    // The same difference by 800 people is surer, but .19 is too little to speak of.
    const [other] = changeOf(split(800, 400), split(800, 476, 2000)).cells;
    expect(other?.g).toBeLessThan(0.2);
    expect(other?.pAdjusted).toBeLessThan(0.001);
    expect(other?.verdict).toBe('unclear');
  });

  it('has an adjusted p under .05', () => {
    // 122 fours: t = .22 / .09903 = 2.2215, p = .0269; twice that beside a cell without a change.
    const still = (first: number): Rows =>
      Object.fromEntries(
        Array.from({ length: 200 }, (_, index) => [`q${first + index}`, [null, index < 100 ? 4 : 2, 'b']]),
      );
    const before = { ...split(200, 100), ...still(0) };
    const after = { ...split(200, 122, 500), ...still(900) };
    const cell = changeOf(before, after).cells.find(({ rater }) => rater === 'a');
    expect(cell?.pAdjusted).toBeGreaterThan(0.05);
    expect(cell?.pAdjusted).toBeLessThan(0.055);
    expect(cell?.ci?.low).toBeGreaterThan(0);
    expect(cell?.verdict).toBe('unclear');
    expect(changeOf(split(200, 100), split(200, 122, 500)).cells[0]?.verdict).toBe('higher');
  });

  it('goes down as it goes up', () => {
    const up = changeOf(split(200, 90), split(200, 140, 500));
    const down = changeOf(split(200, 140), split(200, 90, 500));
    expect([up.cells[0]?.verdict, down.cells[0]?.verdict]).toEqual(['higher', 'lower']);
    expect(down.cells[0]?.g).toBeCloseTo(-(up.cells[0]?.g ?? NaN), 12);
    expect(down.cells[0]?.ci?.low).toBeCloseTo(-(up.cells[0]?.ci?.high ?? NaN), 12);
    expect(down.cells[0]?.p).toBeCloseTo(up.cells[0]?.p ?? NaN, 12);
    expect(down.indices.between?.difference).toBeCloseTo(-(up.indices.between?.difference ?? NaN), 12);
  });
});

describe('why a change has no test', () => {
  const low = { privacy: LOW_LIMITS, statistics: { pairing: 'never' } };
  const reasonOf = (before: readonly Answer[], after: readonly Answer[], setup: Setup = low) =>
    changeOf(rowsOf(before), rowsOf(after), setup).cells[0]?.reason;

  it('is too little data on either side, or nothing that varies', () => {
    expect(reasonOf([3], [4, 5])).toBe('too-little-data');
    expect(reasonOf([4, 5], [3])).toBe('too-little-data');
    expect(reasonOf([3, 3], [4, 4])).toBe('no-variance');
    expect(reasonOf([3, 4], [4, 4])).toBeUndefined();
  });

  it('is the same for pairs', () => {
    const pairs = { privacy: LOW_LIMITS };
    expect(changeOf(rowsOf([3]), rowsOf([4]), pairs).cells[0]).toMatchObject({
      paired: true,
      pairs: 1,
      difference: 1,
      dz: null,
      g: null,
      reason: 'too-little-data',
      verdict: 'blank',
    });
    expect(reasonOf([3, 4], [4, 5], pairs)).toBe('no-variance');
    expect(reasonOf([3, 4], [4, 4], pairs)).toBeUndefined();
  });

  it('leaves indices without a difference where no cell is in both rounds', () => {
    const { cells, indices } = changeOf(rowsOf([3, 3]), rowsOf([4, 4]));
    expect(cells).toEqual([]);
    expect(indices.between).toMatchObject({ difference: null, g: null, ci: null, reason: 'no-shared-cells' });
  });
});

describe('the effect size of an index', () => {
  it('is that of the respondents’ means over the cells compared', () => {
    // Some rate one group only, one nobody: each counts once with the mean of what there is, or not at all.
    const before = [
      [1, 2],
      [2, 3],
      [3, 3],
      [2, null],
      [4, 4],
      [null, 5],
      [null, null],
    ] as const;
    const after = [
      [3, 2],
      [4, null],
      [3, 5],
      [5, 5],
      [4, 3],
      [null, 4],
      [null, null],
    ] as const;
    const rows = (values: readonly (readonly [number | null, number | null])[], first: number): Rows =>
      Object.fromEntries(values.map((value, index) => [`p${first + index}`, value]));
    const { between } = changeOf(rows(before, 0), rows(after, 50)).indices;
    const means = (values: readonly (readonly (number | null)[])[]): readonly number[] =>
      values.map((row) => mean(row.filter((one) => one !== null))).filter((one) => one !== null);
    const [first, second] = [means(before), means(after)];
    expect([first, second]).toEqual([
      [1.5, 2.5, 3, 2, 4, 5],
      [2.5, 4, 4, 5, 3.5, 4],
    ]);
    const pooled = Math.sqrt(((sd(first) ?? NaN) ** 2 + (sd(second) ?? NaN) ** 2) / 2);
    const d = ((mean(second) ?? NaN) - (mean(first) ?? NaN)) / pooled;
    // J(10) = Gamma(5) / (sqrt(5) Gamma(4.5)) = 24 / (sqrt(5) 11.631728396567)
    expect(between?.g).toBeCloseTo((24 / (Math.sqrt(5) * 11.6317283965674)) * d, 10);
    // Cells: b (1+2+3+2+4)/5 -> (3+4+3+5+4)/5; c (2+3+3+4+5)/5 -> (2+5+5+3+4)/5
    expect(between?.difference).toBeCloseTo((3.8 + 3.8) / 2 - (2.4 + 3.4) / 2, 12);
  });

  it('is not enough where the interval reaches 0, at its end or beyond', () => {
    const verdictOf = (was: readonly number[], is: readonly number[]) =>
      changeOf(rowsOf(was), rowsOf(is, 50)).indices.between;
    // A third of the resamples miss the one who differs: the interval ends at 0 itself.
    const still = [3, 3, 3, 3, 3];
    const [up, down] = [verdictOf(still, [3, 3, 3, 3, 5]), verdictOf(still, [3, 3, 3, 3, 1])];
    expect([up?.ci?.low, up?.verdict]).toEqual([0, 'unclear']);
    expect([down?.ci?.high, down?.verdict]).toEqual([0, 'unclear']);
    expect(Math.abs(up?.g ?? 0)).toBeGreaterThan(0.2);
    const both = verdictOf([3, 3, 3, 4, 3], [3, 4, 3, 4, 3]);
    expect(both?.g).toBeGreaterThan(0.2);
    expect(both?.ci?.low).toBeLessThan(0);
    expect(both?.ci?.high).toBeLessThan(1);
    expect(both?.verdict).toBe('unclear');
  });
});

describe('pairs', () => {
  /** The pairs of a -> b, or null. */
  const pairsOf = (before: Rows, after: Rows, setup: Setup = {}) => {
    const [was, is] = [before, after].map((rows) => {
      const { engagement, responses } = roundOf(rows, setup);
      return scoreRound(engagement, responses);
    });
    if (!was || !is) throw new Error('two rounds');
    return pairedTies(was, is, [1, 1], samePeople(was, is));
  };
  const five = rowsOf([1, 2, 3, 4, 5]);

  it('are the ties of both rounds by id, in the order of the later one', () => {
    const turned: Rows = { p4: [3], p3: [3], p2: [1], p1: [2], p0: [5] };
    expect(pairsOf(five, turned)).toEqual({ before: [5, 4, 3, 2, 1], after: [3, 3, 1, 2, 5] });
  });

  it('are as many as the limit, not one less', () => {
    expect(pairsOf(five, five)?.before).toHaveLength(5);
    expect(pairsOf(rowsOf([1, 2, 3, 4]), rowsOf([1, 2, 3, 4]))).toBeNull();
    expect(pairsOf(five, five, { privacy: { minCell: 6 } })).toBeNull();
  });

  it('are as many as the stricter limit of the two rounds', () => {
    const limited = (minCell: number) => {
      const { engagement, responses } = roundOf(rowsOf([1, 2, 3, 4]), { privacy: { minCell, minGroup: 1 } });
      return scoreRound(engagement, responses);
    };
    const shown = (was: number, is: number) => {
      const [before, after] = [limited(was), limited(is)];
      return pairedTies(before, after, [1, 1], samePeople(before, after)) !== null;
    };
    expect([shown(3, 3), shown(3, 5), shown(5, 3), shown(4, 3)]).toEqual([true, false, false, true]);
  });

  it('are at least half of the smaller round', () => {
    const more = (values: readonly Answer[], first: number) => ({ ...five, ...rowsOf(values, first) });
    const [was, is] = [
      [2, 3, 2, 3, 4],
      [4, 3, 4, 2, 5],
    ];
    // Five pairs of ten and of ten; of eleven and eleven they are under half; of eleven and forty as well.
    expect(pairsOf(more(was, 20), more(is, 40))?.before).toHaveLength(5);
    expect(pairsOf(more([...was, 3], 20), more([...is, 3], 40))).toBeNull();
    expect(pairsOf(more(was, 20), more([...is, ...is, ...is], 40))?.before).toHaveLength(5);
    expect(pairsOf(more([...was, 3], 20), more([...is, ...is, ...is], 40))).toBeNull();
  });

  it('need three of four to have stayed in their group', () => {
    const people = (moved: number, of: number): Rows =>
      Object.fromEntries(
        Array.from({ length: of }, (_, index) => [`p${index}`, [3, 2, index < moved ? 'c' : 'a'] as const]),
      );
    // 5 of 20 moved: exactly three quarters stayed, and 15 pairs of 20 and 15; 6 of 23: less.
    const moved = (count: number, of: number) => {
      const [before, after] = [people(0, of), people(count, of)].map((rows) => {
        const { engagement, responses } = roundOf(rows);
        return scoreRound(engagement, responses);
      });
      if (!before || !after) throw new Error('two rounds');
      return [...samePeople(before, after)].filter((index) => index >= 0).length;
    };
    expect(moved(0, 20)).toBe(20);
    expect(moved(5, 20)).toBe(15);
    expect(moved(4, 20)).toBe(16);
    expect(moved(6, 20)).toBe(0);
    expect(moved(6, 23)).toBe(0);
  });

  it('count only those with a tie in both rounds', () => {
    const silent = { ...five, p5: [3] as const, p6: [null] as const };
    const later = { ...five, p5: [null] as const, p6: [3] as const };
    // p5 left and p6 came as far as this cell goes: two people, under the limit of five.
    expect(pairsOf(silent, later)).toBeNull();
    expect(pairsOf({ ...five, p6: [null] }, { ...five, p6: [null] })?.before).toHaveLength(5);
  });

  it('are left alone where those who left, or those who came, are somebody but fewer than the limit', () => {
    for (let left = 0; left <= 6; left += 1) {
      for (let came = 0; came <= 6; came += 1) {
        const rest = (count: number, first: number) => rowsOf([3, 2, 4, 3, 2, 4].slice(0, count), first);
        const pairs = pairsOf({ ...five, ...rest(left, 20) }, { ...five, ...rest(came, 40) });
        const wanted = [0, 5, 6].includes(left) && [0, 5, 6].includes(came) && Math.min(left, came) < 6;
        expect(pairs !== null, `${left} left, ${came} came`).toBe(wanted);
      }
    }
  });
});

describe('a relation that nobody of a small group answered', () => {
  const stateOf = (count: number, privacy: Setup, audience: 'client' | 'consultant' = 'client') => {
    const people = Array.from({ length: count }, (): Person => ({ group: 'a', answers: { b: [3] } }));
    return cellOf(capacityOf({ groups, instrument, privacy }, people, audience), 'a', 'c').state;
  };
  it('looks hidden to the client from one respondent to one under the larger limit', () => {
    for (const count of [1, 4]) {
      expect(stateOf(count, {})).toBe('hidden');
      expect(stateOf(count, {}, 'consultant')).toBe('no-answers');
    }
    expect(stateOf(5, {})).toBe('no-answers');
    for (const privacy of [{ minGroup: 1 }, { minCell: 1 }]) expect(stateOf(3, privacy)).toBe('hidden');
    expect(stateOf(3, LOW_LIMITS)).toBe('no-answers');
  });
});

describe('totals of response', () => {
  const people = (group: string, count: number): readonly Person[] =>
    Array.from({ length: count }, () => ({ group, answers: { a: [3], b: [3] } }));
  const responseOf = (
    list: readonly unknown[],
    given: readonly Person[],
    audience: 'client' | 'consultant',
  ) => capacityOf({ groups: list, instrument }, given, audience).response;

  it('are blank while the number invited of one group is not known, groups only rated left out', () => {
    const given = [...people('a', 6), ...people('b', 5)];
    expect(responseOf([{ id: 'a', invited: 8 }, { id: 'b' }], given, 'consultant')).toMatchObject({
      invited: null,
      responded: 11,
      rate: null,
    });
    expect(responseOf([{ id: 'a', invited: 8 }, { id: 'b' }], people('a', 6), 'consultant')).toMatchObject({
      invited: 8,
      responded: 6,
      rate: 0.75,
    });
    expect(
      responseOf(
        [
          { id: 'a', invited: 8 },
          { id: 'b', invited: 0 },
        ],
        people('a', 6),
        'consultant',
      ).groups[1],
    ).toEqual({
      id: 'b',
      invited: 0,
      responded: 0,
      rate: null,
    });
  });

  it('tell the client of a group from its limit on, and of one that nobody answered in', () => {
    const list = [
      { id: 'a', invited: 8 },
      { id: 'b', invited: 9 },
    ];
    expect(responseOf(list, people('a', 5), 'client').groups).toEqual([
      { id: 'a', invited: 8, responded: 5, rate: 5 / 8 },
      { id: 'b', invited: 9, responded: 0, rate: 0 },
    ]);
    expect(responseOf(list, people('a', 4), 'client').groups[0]).toMatchObject({
      responded: null,
      reason: 'under-limit',
    });
    expect(responseOf(list, people('a', 4), 'consultant').groups[0]).toMatchObject({ responded: 4 });
  });
});

describe('data that do not fit their engagement', () => {
  it('are refused, whether groups or items are too many, too few or in another order', () => {
    const { engagement, responses } = roundOf(rowsOf([1, 2]));
    for (const groupIds of [
      ['a', 'b'],
      ['b', 'a', 'c'],
      ['a', 'b', 'c', 'd'],
    ])
      expect(() => scoreRound(engagement, { ...responses, groupIds })).toThrow(/group order/);
    for (const itemIds of [[], ['other'], ['i', 'i']])
      expect(() => scoreRound(engagement, { ...responses, itemIds })).toThrow(/item order/);
    expect(scoreRound(engagement, responses).groupCount).toBe(3);
  });
});

describe('the least agreement and reliability can be had from', () => {
  const two = {
    id: 'two',
    scale: { min: 1, max: 5 },
    dimensions: ['x', 'y', 'z'].map((id) => ({ id, items: [{ id: `${id}1` }] })),
  };
  const result = (rows: readonly (readonly Answer[])[]) =>
    capacityOf(
      { groups: [{ id: 'a' }], instrument: two, privacy: LOW_LIMITS },
      rows.map((row) => ({ group: 'a', answers: { a: row } })),
    );

  it('is two rows', () => {
    // Variances 2, .5, 2: sums 3 and 9... variance of the sums (1 + 2 + 3 = 6; 3 + 3 + 5 = 11) 12.5; alpha 1.5 (1 - 4.5 / 12.5)
    const both = result([
      [1, 2, 3],
      [3, 3, 5],
    ]);
    expect(both.reliability?.tie).toMatchObject({ n: 2, alpha: expect.closeTo(0.96, 12) as number });
    expect(both.reliability?.tie.omega).toBeNull();
    // Two rows lie on a line: every correlation is 1, and a factor that explains everything is improper.
    expect(both.reliability?.tie.omegaReason).toBe('heywood');
    const [cell] = both.agreement?.cells ?? [];
    // Mean variance 1.5 of 2: m = .75; 3 * .25 / (3 * .25 + .75)
    expect(cell?.rwgJ).toBeCloseTo(0.5, 12);
    // Scores 2 and 11/3: variance (5/3)^2 / 2
    expect(cell?.rwg).toBeCloseTo(1 - 25 / 18 / 2, 12);
    expect(both.agreement?.medianRwgJ).toBeCloseTo(0.5, 12);
  });

  it('is not one', () => {
    const one = result([[1, 2, 3]]);
    expect(one.reliability?.tie).toMatchObject({
      n: 1,
      alpha: null,
      reason: 'too-little-data',
      omega: null,
      omegaReason: 'too-little-data',
    });
    expect(one.agreement?.cells[0]).toMatchObject({ rwg: null, rwgJ: null, reason: 'too-little-data' });
    expect(one.agreement?.medianRwgJ).toBeNull();
    expect(cellOf(one, 'a', 'a')).toMatchObject({ sd: null, ci: null });
  });

  it('is not two where an item was answered once', () => {
    const half = result([
      [1, 2, 3],
      [3, 3, null],
    ]);
    expect(half.agreement?.cells[0]).toMatchObject({ rwgJ: null, reason: 'too-little-data' });
    expect(half.agreement?.cells[0]?.rwg).not.toBeNull();
    expect(half.reliability?.tie).toMatchObject({ n: 1, reason: 'too-little-data' });
  });

  it('is two ties that do not vary: no alpha, full agreement', () => {
    const same = result([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(same.reliability?.tie).toMatchObject({
      n: 2,
      alpha: null,
      reason: 'no-variance',
      omegaReason: 'no-variance',
    });
    expect(same.agreement?.cells[0]).toMatchObject({ rwg: 1, rwgJ: 1 });
  });
});
