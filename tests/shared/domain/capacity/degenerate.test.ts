/** Surveys with little or nothing in them: every blank has a reason, and no number is ever broken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import type { Audience, CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import { wordsOf } from '../../../../shared/i18n/index.ts';
import {
  capacityOf,
  cellOf,
  engagementOf,
  LOW_LIMITS,
  numbersIn,
  responsesOf,
  smallInstrument,
  type Answer,
  type Person,
} from '../helpers.ts';
import { surveyFrom, type Survey } from './surveys.ts';

const AUDIENCES: readonly Audience[] = ['consultant', 'client'];

/** The result for an audience, with or without a comparison with an earlier survey of the same groups. */
function resultOf(
  { setup, people }: Survey,
  audience: Audience,
  earlier?: readonly Person[],
): CapacityResult {
  const engagement = engagementOf(setup);
  const now = { engagement, instrumentHash: 'h', responses: responsesOf(engagement, people) };
  const previous = earlier && { ...now, responses: responsesOf(engagement, earlier) };
  return computeCapacity({ ...now, audience, ...(previous ? { previous } : {}) });
}

/** Everything that must hold for any result at all. */
function expectSound(result: CapacityResult, { setup }: Survey): void {
  for (const { path, value } of numbersIn(result)) expect(Number.isFinite(value), path).toBe(true);
  // What JSON cannot say (undefined, NaN, -0) is not in the result either.
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  const words = wordsOf('en');
  for (const [, reason = ''] of JSON.stringify(result).matchAll(/"reason":"([^"]+)"/g))
    expect(words.has(`reason.${reason}`), reason).toBe(true);
  expectReasons(result);
  expectStates(result);
  const { min, max } = (setup.instrument as { scale: { min: number; max: number } }).scale;
  const inside = (value: number | null): void => {
    if (value !== null) expect(value >= min - 1e-9 && value <= max + 1e-9, String(value)).toBe(true);
  };
  for (const cell of result.cells) {
    inside(cell.mean);
    for (const { mean } of Object.values(cell.dimensions)) inside(mean);
    for (const mean of Object.values(cell.subscales)) inside(mean);
  }
  for (const part of [...result.dimensions, ...result.subscales]) [part.within, part.between].forEach(inside);
}

/** Every blank says why, wherever the result has a place for it. */
function expectReasons(result: CapacityResult): void {
  const { indices, reliability, aggregation, agreement, network, positions, change, response } = result;
  for (const name of ['overall', 'within', 'between', 'vertical', 'allCells'] as const) {
    const { mean, reason } = indices[name];
    expect(reason === undefined, `indices.${name}`).toBe(mean !== null);
  }
  for (const group of result.groups) {
    const all = [group.own, group.outgoing, group.incoming, group.selfGap, group.ownVersusOthers];
    expect(group.outgoing === null).toBe(group.outgoingCells === 0);
    expect(group.incoming === null).toBe(group.incomingCells === 0);
    if (group.reason !== undefined) expect(all[0]).toBeNull();
  }
  for (const { responded, reason } of response.groups)
    expect(reason !== undefined, 'response').toBe(responded === null);
  for (const level of [reliability?.tie, reliability?.person]) {
    if (!level) throw new Error('no reliability');
    expect(level.reason !== undefined, 'alpha').toBe(level.alpha === null);
    if (level.omega === null) expect(level.omegaReason ?? level.reason).toBeDefined();
  }
  if (!aggregation || !agreement || !network || !positions) throw new Error('not computed');
  if (aggregation.icc1 === null || aggregation.icc2 === null) expect(aggregation.reason).toBeDefined();
  for (const cell of agreement.cells)
    expect(cell.reason !== undefined, 'agreement').toBe(cell.rwg === null || cell.rwgJ === null);
  for (const name of [
    'density',
    'valuedDensity',
    'reciprocity',
    'weightedReciprocity',
    'inDegreeCentralisation',
  ] as const)
    expect(network.reasons[name] !== undefined, name).toBe(network[name] === null);
  for (const part of [positions, ...positions.groups])
    if (part.gap === null) expect(part.reason).toBeDefined();
  for (const one of [...(change?.cells ?? []), ...Object.values(change?.indices ?? {})]) {
    if (one.difference === null) expect(one.reason).toBeDefined();
    if (one.ci === null) expect(one.verdict).toBe('blank');
  }
  for (const one of change?.cells ?? []) if (one.p === null) expect(one.reason).toBeDefined();
}

/** A cell's state and its numbers fit together. */
function expectStates(result: CapacityResult): void {
  for (const cell of result.cells) {
    expect(cell.mean !== null, 'mean').toBe(cell.state === 'ok');
    expect(cell.ci !== null, 'interval').toBe(cell.state === 'ok' && (cell.n ?? 0) > 1);
    expect(cell.sd !== null, 'deviation').toBe(cell.state === 'ok' && (cell.n ?? 0) > 1);
    if (cell.state === 'ok') expect(cell.n).toBeGreaterThan(0);
    if (cell.state === 'no-answers') expect(cell.n).toBe(0);
    if (cell.state === 'not-surveyed' || cell.state === 'not-relevant')
      expect([cell.n, cell.coverage]).toEqual([null, null]);
    if (cell.state !== 'ok')
      for (const { mean, sd } of Object.values(cell.dimensions)) expect([mean, sd]).toEqual([null, null]);
    if (cell.coverage !== null) expect(cell.coverage >= 0 && cell.coverage <= 1).toBe(true);
  }
}

function expectSoundEverywhere(survey: Survey, earlier: readonly Person[] = []): void {
  for (const audience of AUDIENCES) {
    for (const before of [undefined, survey.people, earlier])
      expectSound(resultOf(survey, audience, before), survey);
  }
}

const one = smallInstrument([{ id: 'i' }]);
const two = {
  id: 'two',
  scale: { min: 1, max: 5 },
  dimensions: ['x', 'y', 'z'].map((id) => ({ id, items: [{ id: `${id}1` }, { id: `${id}2` }] })),
};
const people = (group: string, rows: readonly (readonly Answer[])[], rated: readonly string[]) =>
  rows.map((row): Person => ({ group, answers: Object.fromEntries(rated.map((id) => [id, row])) }));
const repeat = (row: readonly Answer[], count: number) => Array.from({ length: count }, () => row);

const CASES: Readonly<Record<string, Survey>> = {
  'no groups at all': { setup: { instrument: one, groups: [] }, people: [] },
  'groups without people': {
    setup: { instrument: one, groups: [{ id: 'a' }, { id: 'b', invited: 9 }] },
    people: [],
  },
  'one respondent': {
    setup: { instrument: two, groups: [{ id: 'a' }, { id: 'b' }] },
    people: people('a', [[1, 2, 3, 4, 5, 1]], ['a', 'b']),
  },
  'two respondents of the same mind': {
    setup: { instrument: two, groups: [{ id: 'a' }, { id: 'b' }] },
    people: people('a', repeat([3, 3, 3, 3, 3, 3], 2), ['a', 'b']),
  },
  'one group': {
    setup: { instrument: two, groups: [{ id: 'a', invited: 5 }] },
    people: people(
      'a',
      [
        [1, 2, 3, 4, 5, 1],
        [2, 2, 3, 3, 4, 4],
        [5, 5, 5, 5, 5, 5],
      ],
      ['a'],
    ),
  },
  'one item, one dimension': {
    setup: { instrument: one, groups: [{ id: 'a' }, { id: 'b' }] },
    people: ['a', 'b'].flatMap((id) => people(id, [[1], [2], [4], [5], [3]], ['a', 'b'])),
  },
  'an empty group beside full ones': {
    setup: { instrument: one, groups: [{ id: 'a' }, { id: 'b' }, { id: 'c', invited: 7 }] },
    people: ['a', 'b'].flatMap((id) => people(id, [[1], [2], [4], [5], [3]], ['a', 'b', 'c'])),
  },
  'everything missing': {
    setup: { instrument: two, groups: [{ id: 'a' }, { id: 'b' }] },
    people: people('a', repeat([null, 'missing', 'na', null, 'na', 'na'], 8), ['a', 'b']),
  },
  'everybody at the top': {
    setup: { instrument: two, groups: [{ id: 'a' }, { id: 'b' }] },
    people: ['a', 'b'].flatMap((id) => people(id, repeat([5, 5, 5, 5, 5, 5], 6), ['a', 'b'])),
  },
  'everybody at the bottom': {
    setup: { instrument: two, groups: [{ id: 'a' }, { id: 'b' }] },
    people: ['a', 'b'].flatMap((id) => people(id, repeat([1, 1, 1, 1, 1, 1], 6), ['a', 'b'])),
  },
  'groups that differ and people that do not': {
    setup: { instrument: one, groups: [{ id: 'a' }, { id: 'b' }] },
    people: [...people('a', repeat([2], 6), ['a', 'b']), ...people('b', repeat([4], 6), ['a', 'b'])],
  },
  'people that differ and groups that do not': {
    setup: { instrument: one, groups: [{ id: 'a' }, { id: 'b' }] },
    people: ['a', 'b'].flatMap((id) => people(id, [[1], [5], [1], [5], [3], [3]], ['a', 'b'])),
  },
  'no relation at all': {
    setup: { instrument: one, groups: [{ id: 'a' }, { id: 'b' }], relations: [] },
    people: people('a', repeat([3], 6), ['a', 'b']),
  },
  'everybody a leader': {
    setup: { instrument: one, groups: [{ id: 'a' }, { id: 'b' }] },
    people: people('a', repeat([3], 6), ['a', 'b']).map((person) => ({
      ...person,
      position: 'leader' as const,
    })),
  },
};

describe.each(Object.entries(CASES))('%s', (_, survey) => {
  it.each([
    ['the usual limits', {}],
    ['limits of 1', LOW_LIMITS],
  ])('gives blanks with reasons under %s', (_name, privacy) => {
    expectSoundEverywhere({ ...survey, setup: { ...survey.setup, privacy } });
  });
  it('is the same with the finite-population factor, for all who were invited answered', () => {
    const groups = (survey.setup.groups as { id: string }[]).map((group) => ({ ...group, invited: 6 }));
    const statistics = { finitePopulation: true };
    expectSoundEverywhere({ ...survey, setup: { ...survey.setup, groups, statistics, privacy: LOW_LIMITS } });
  });
});

describe('surveys of any kind', () => {
  it('give sound results with limits of 1', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, other) => {
        const survey = surveyFrom(seed);
        const ids = new Set((survey.setup.groups as { id: string }[]).map(({ id }) => id));
        const earlier = survey.people.filter((_, index) => (index + other) % 3 > 0 && ids.size > 0);
        expectSoundEverywhere(survey, earlier);
      }),
      { numRuns: 60 },
    );
  });

  it('give sound results under the usual limits', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, other) => {
        const survey = surveyFrom(seed, 12, {});
        expectSoundEverywhere(
          survey,
          survey.people.filter((_, index) => (index + other) % 4 > 0),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('weights and scales out of the ordinary', () => {
  const weighted = (weights: readonly number[], more: Readonly<Record<string, unknown>> = {}) => ({
    id: 'heavy',
    scale: { min: 1, max: 5 },
    dimensions: weights.map((weight, d) => ({ id: `d${d}`, weight, items: [{ id: `i${d}`, weight }] })),
    ...more,
  });
  const ofAll = (instrument: Readonly<Record<string, unknown>>, row: readonly Answer[]) =>
    cellOf(
      capacityOf(
        { groups: [{ id: 'a' }], instrument, privacy: LOW_LIMITS },
        people('a', repeat(row, 3), ['a']),
      ),
      'a',
      'a',
    );

  it.each(['dimensions', 'items'])('weighs by the largest double there is (ties from %s)', (tie_from) => {
    const instrument = weighted([2 ** 1023, 2 ** 1023], { scoring: { tie_from } });
    expect(ofAll(instrument, [2, 5])).toMatchObject({ state: 'ok', mean: 3.5, n: 3 });
  });

  it.each(['dimensions', 'items'])(
    'weighs by the smallest and the largest together (ties from %s)',
    (tie_from) => {
      const instrument = weighted([5e-324, 2 ** 1023], { scoring: { tie_from } });
      expect(ofAll(instrument, [2, 5])).toMatchObject({ state: 'ok', mean: 5, n: 3 });
      expect(ofAll(instrument, [2, null])).toMatchObject({ state: 'ok', mean: 2, n: 3 });
    },
  );

  it('knows only the ratio of weights', () => {
    const rows = ([3, 0.75, 1] as const).map((weight) => weight * 2 ** 800);
    expect(ofAll(weighted(rows), [1, 4, 2]).mean).toBe(ofAll(weighted([3, 0.75, 1]), [1, 4, 2]).mean);
  });

  it('takes a scale of a hundred steps, and one far from 0', () => {
    const far = { min: -100_000, max: -99_900 };
    const instrument = smallInstrument([{ id: 'i', reverse: true }], far);
    const survey = {
      setup: { groups: [{ id: 'a' }], instrument, privacy: LOW_LIMITS },
      people: people('a', [[-100_000], [-99_950], [-99_910]], ['a']),
    };
    expectSoundEverywhere(survey);
    const cell = cellOf(resultOf(survey, 'consultant'), 'a', 'a');
    // Mirrored: -99900, -99950, -99990; mean -99946 2/3, deviations 46 2/3, -3 1/3, -43 1/3.
    expect(cell.mean).toBeCloseTo(-99946 - 2 / 3, 8);
    expect(cell.sd).toBeCloseTo(Math.sqrt(((140 / 3) ** 2 + (10 / 3) ** 2 + (130 / 3) ** 2) / 2), 8);
  });
});

describe('limits of 1 and a limit nobody reaches', () => {
  it('show everything and nothing', () => {
    const survey = (privacy: unknown) => ({ ...(CASES['one item, one dimension'] as Survey).setup, privacy });
    const given = (CASES['one item, one dimension'] as Survey).people;
    const all = capacityOf(survey(LOW_LIMITS), given);
    expect(all.cells.every(({ state }) => state === 'ok')).toBe(true);
    const none = capacityOf(survey({ minCell: 1000 }), given, 'client');
    expect(none.cells.every(({ state }) => state === 'hidden')).toBe(true);
    expect(none.indices.between).toMatchObject({
      mean: null,
      visibleCells: 0,
      relevantCells: 2,
      reason: 'no-visible-cells',
    });
    expect(none.network).toMatchObject({
      density: null,
      relations: 0,
      reasons: { density: 'no-visible-cells' },
    });
  });
});
