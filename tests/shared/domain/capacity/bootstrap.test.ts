/** Intervals of formula 14 against a plain bootstrap of the same draws, and what must not change them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import { indexReplicates } from '../../../../shared/domain/capacity/intervals.ts';
import { scoreRound } from '../../../../shared/domain/capacity/score.ts';
import type { CapacityResult, Interval } from '../../../../shared/domain/capacity/result.ts';
import { createRandom, streamSeed } from '../../../../shared/lib/random.ts';
import {
  capacityOf,
  engagementOf,
  LOW_LIMITS,
  responsesOf,
  smallInstrument,
  type Answer,
  type Person,
} from '../helpers.ts';

const REPLICATIONS = 2000;
const ids = ['a', 'b', 'c', 'd'];
const instrument = {
  id: 'three',
  scale: { min: 1, max: 5 },
  dimensions: ['x', 'y', 'z'].map((id) => ({ id, items: [{ id: `${id}1` }] })),
};
const setup = {
  groups: ids.map((id) => ({ id, level: id === 'd' ? 'leaders' : 'employees' })),
  instrument,
  privacy: LOW_LIMITS,
};

/** Answers by a pattern without chance: a few relations skipped, a few answers missing, two people alike. */
function makePeople(perGroup: number): readonly Person[] {
  return ids.flatMap((group, g) =>
    Array.from({ length: perGroup }, (_, index): Person => ({
      group,
      position: (index + g) % 3 === 0 ? 'leader' : 'employee',
      answers: Object.fromEntries(
        ids.map((target, t): [string, readonly Answer[]] => [
          target,
          [0, 1, 2].map((item): Answer => {
            const turn = (7 * Math.min(index, perGroup - 2) + 5 * g + 3 * t + 11 * item + index * t) % 13;
            if ((index + 2 * t + g) % 9 === 0) return 'na';
            return turn === 12 ? 'missing' : 1 + (turn % 5);
          }),
        ]),
      ),
    })),
  );
}

/** Mean of the answers given, where at least two of the three are. */
const tieOf = (person: Person, target: string): number | null => {
  const given = (person.answers[target] ?? []).filter(
    (answer): answer is number => typeof answer === 'number',
  );
  return given.length < 2 ? null : given.reduce((sum, value) => sum + value, 0) / given.length;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** FNV-1a, written out again. */
const numberOfText = (text: string): number =>
  [...text].reduce((number, letter) => Math.imul(number ^ letter.charCodeAt(0), 16777619) >>> 0, 2166136261);

/** One resample: of each group as many people as it has, each with all ties. */
type Resample = Readonly<Record<string, readonly Person[]>>;

/** The draws of the document's seed, person by person; people in the order of their ties. */
function resamples(people: readonly Person[], seed: number, round: string): readonly Resample[] {
  const streams = ids.map((group, place) => {
    const members = people
      .filter((person) => person.group === group && ids.some((target) => tieOf(person, target) !== null))
      .sort((left, right) => {
        for (const target of ids) {
          const difference = (tieOf(left, target) ?? -1) - (tieOf(right, target) ?? -1);
          if (difference !== 0) return difference;
        }
        return (left.position === 'leader' ? 1 : 2) - (right.position === 'leader' ? 1 : 2);
      });
    return { group, members, random: createRandom(streamSeed(seed, numberOfText(round), place)) };
  });
  return Array.from({ length: REPLICATIONS }, () =>
    Object.fromEntries(
      streams.map(({ group, members, random }): [string, readonly Person[]] => {
        const draws = new Int32Array(members.length);
        random.fillDraws(draws, members.length, members.length, 1);
        return [group, Array.from(draws, (draw) => members[draw]).filter((one) => one !== undefined)];
      }),
    ),
  );
}

const tiesOf = (sample: Resample, rater: string, rated: string): readonly number[] =>
  (sample[rater] ?? []).map((person) => tieOf(person, rated)).filter((tie) => tie !== null);
const cellMean = (sample: Resample, rater: string, rated: string): number =>
  mean(tiesOf(sample, rater, rated));

/** Sorts, skips what is not defined, and takes type 7 by its definition. */
function plainInterval(values: readonly number[]): Interval {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((left, right) => left - right);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return low + (place - Math.floor(place)) * (high - low);
  };
  return { low: at(0.025), high: at(0.975) };
}

function expectInterval(actual: Interval | null | undefined, wanted: Interval): void {
  expect(actual?.low).toBeCloseTo(wanted.low, 11);
  expect(actual?.high).toBeCloseTo(wanted.high, 11);
}

describe('the bootstrap', () => {
  const people = makePeople(11);
  const seed = 20260301;
  const result = capacityOf({ ...setup, statistics: { seed } }, people);
  const samples = resamples(people, seed, '1');
  const each = (statistic: (sample: Resample) => number): Interval => plainInterval(samples.map(statistic));
  const pairs = ids.flatMap((rater) => ids.map((rated) => [rater, rated] as const));

  it('gives the intervals of within, between, vertical and all cells', () => {
    const over = (keep: (rater: string, rated: string) => boolean) =>
      each((sample) => mean(pairs.filter(([a, b]) => keep(a, b)).map(([a, b]) => cellMean(sample, a, b))));
    const { within, between, vertical, allCells, overall } = result.indices;
    expectInterval(
      within.ci,
      over((a, b) => a === b),
    );
    expectInterval(
      between.ci,
      over((a, b) => a !== b),
    );
    expectInterval(
      vertical.ci,
      over((a, b) => (a === 'd') !== (b === 'd')),
    );
    expectInterval(
      allCells.ci,
      over(() => true),
    );
    expect(overall.ci).toEqual(between.ci);
  });

  it('gives those of the respondent-weighted means', () => {
    const over = (keep: (rater: string, rated: string) => boolean) =>
      each((sample) => mean(pairs.filter(([a, b]) => keep(a, b)).flatMap(([a, b]) => tiesOf(sample, a, b))));
    const { withinCi, betweenCi } = result.indices.respondentWeighted;
    expectInterval(
      withinCi,
      over((a, b) => a === b),
    );
    expectInterval(
      betweenCi,
      over((a, b) => a !== b),
    );
    expect(betweenCi).not.toEqual(result.indices.between.ci);
  });

  it('gives those of self gaps and of the gaps of pairs', () => {
    for (const group of result.groups) {
      const others = ids.filter((id) => id !== group.id);
      expectInterval(
        group.selfGapCi,
        each(
          (sample) =>
            cellMean(sample, group.id, group.id) -
            mean(others.map((other) => cellMean(sample, other, group.id))),
        ),
      );
    }
    for (const { a, b, gapCi } of result.pairs)
      expectInterval(
        gapCi,
        each((sample) => cellMean(sample, a, b) - cellMean(sample, b, a)),
      );
  });

  it('gives that of leaders against employees, overall and within a group', () => {
    const person = (one: Person): number =>
      mean(
        ids
          .filter((id) => id !== one.group)
          .flatMap((id) => {
            const tie = tieOf(one, id);
            return tie === null ? [] : [tie];
          }),
      );
    const gap = (given: readonly Person[]): number => {
      const of = (position: string) =>
        mean(
          given
            .filter((one) => one.position === position)
            .map(person)
            .filter((index) => index === index),
        );
      return of('leader') - of('employee');
    };
    expectInterval(
      result.positions?.gapCi,
      each((sample) => gap(Object.values(sample).flat())),
    );
    for (const split of result.positions?.groups ?? []) {
      if (split.gap !== null)
        expectInterval(
          split.gapCi,
          each((sample) => gap(sample[split.id] ?? [])),
        );
    }
    expect(result.positions?.gapCi?.low).toBeLessThan(result.positions?.gap ?? NaN);
  });

  it('draws another sample for another seed and another round', () => {
    const at = (other: number, round: string) =>
      capacityOf({ ...setup, statistics: { seed: other }, rounds: [{ id: round }] }, people).indices.within
        .ci;
    expect(at(seed, '1')).toEqual(result.indices.within.ci);
    expect(at(seed + 1, '1')).not.toEqual(result.indices.within.ci);
    expect(at(seed, '2')).not.toEqual(result.indices.within.ci);
  });
});

describe('intervals', () => {
  const intervalsOf = ({ indices, groups, pairs, positions }: CapacityResult) => ({
    indices: [indices.within, indices.between, indices.vertical, indices.allCells].map(({ ci }) => ci),
    weighted: [indices.respondentWeighted.withinCi, indices.respondentWeighted.betweenCi],
    groups: groups.map(({ selfGapCi }) => selfGapCi),
    pairs: pairs.map(({ gapCi }) => gapCi),
    positions: positions?.gapCi,
  });
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
    { weight: 1, arbitrary: fc.constantFrom(null, 'missing' as const, 'na' as const) },
  );
  const person: fc.Arbitrary<Person> = fc.record({
    group: fc.constantFrom(...ids),
    position: fc.constantFrom('leader' as const, 'employee' as const),
    answers: fc.record(
      Object.fromEntries(ids.map((id) => [id, fc.array(answer, { minLength: 3, maxLength: 3 })])),
    ),
  });
  const people = fc.array(person, { maxLength: 24 });

  it('do not depend on the order of the rows nor on the names of the respondents, to the last digit', () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (given, keys) => {
        const shuffled = given
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((left, right) => left.key - right.key)
          .map(({ one }) => one);
        const engagement = engagementOf(setup);
        const responses = responsesOf(engagement, shuffled);
        const renamed = {
          ...responses,
          respondentIds: responses.respondentIds.map((id) => `x${id}`).reverse(),
        };
        const other = computeCapacity({
          engagement,
          instrumentHash: 'hash',
          responses: renamed,
          audience: 'consultant',
        });
        const one = capacityOf(setup, given);
        expect(intervalsOf(other)).toEqual(intervalsOf(one));
      }),
      { numRuns: 40 },
    );
  });

  it('of a group stay as they are when cells of other groups are hidden or change', () => {
    fc.assert(
      fc.property(people, people, (given, others) => {
        const alone = [
          ...given.filter(({ group }) => group === 'a'),
          ...others.filter(({ group }) => group !== 'a'),
        ];
        const replicatesOf = (all: readonly Person[]) => {
          const engagement = engagementOf(setup);
          const round = scoreRound(engagement, responsesOf(engagement, all));
          const cells = [0, 1, 2, 3].filter((cell) => round.states[cell] === 'ok');
          return indexReplicates(
            round,
            cells.map((cell) => [cell]),
            5,
          );
        };
        expect(replicatesOf(alone)).toEqual(replicatesOf(given));
      }),
      { numRuns: 25 },
    );
  });

  it('are blank where a part has nothing to resample, and count the resamples left out', () => {
    const one = smallInstrument([{ id: 'i' }]);
    const rates = (group: string, target: string, values: readonly (number | null)[]): readonly Person[] =>
      values.map((value) => ({ group, answers: { [group]: [3], [target]: [value] } }));
    const given = [...rates('a', 'b', [1, null, 4]), ...rates('b', 'a', [2, 3, 3])];
    const { indices, pairs } = capacityOf(
      { groups: [{ id: 'a' }, { id: 'b' }], instrument: one, privacy: LOW_LIMITS },
      given,
    );
    // Only the one without an answer is drawn in (1/3)^3 of the resamples: about 74 of 2000.
    expect(indices.between.resamples).toBeGreaterThan(2000 - 74 - 40);
    expect(indices.between.resamples).toBeLessThan(2000 - 74 + 40);
    expect(indices.within.resamples).toBe(2000);
    expect(pairs[0]?.gapCi?.low).toBeLessThan(pairs[0]?.gapCi?.high ?? NaN);
    const silent = capacityOf(
      { groups: [{ id: 'a' }, { id: 'b' }], instrument: one, privacy: LOW_LIMITS },
      rates('a', 'b', [1, 2, 3]),
    );
    expect(silent.pairs[0]).toMatchObject({ gap: null, gapCi: null });
    expect(silent.groups.map(({ selfGapCi }) => selfGapCi)).toEqual([null, null]);
  });

  it('cover the true mean about as often as they say', () => {
    // A hundred surveys of 40 answers from 1-5 with equal chances (mean 3): about 94 intervals hold it.
    const random = createRandom(11);
    const one = smallInstrument([{ id: 'i' }]);
    let held = 0;
    for (let survey = 0; survey < 100; survey += 1) {
      const given = Array.from({ length: 40 }, () => ({
        group: 'a',
        answers: { a: [1 + random.integer(5)] },
      }));
      const { ci } = capacityOf({ groups: [{ id: 'a' }], instrument: one }, given).indices.within;
      if (ci && ci.low <= 3 && ci.high >= 3) held += 1;
    }
    expect(held).toBeGreaterThanOrEqual(87);
    expect(held).toBeLessThanOrEqual(99);
  });
});
