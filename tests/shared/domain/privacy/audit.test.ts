/** The audit proper: it finds nothing in what the domain shows, and every number that something hidden got into. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import type { Audience, CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import { peopleByPosition } from '../../../../shared/domain/capacity/positions.ts';
import { scoreRound } from '../../../../shared/domain/capacity/score.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import { auditResults } from '../../../../shared/domain/privacy/audit/audit.ts';
import { knownCounts } from '../../../../shared/domain/privacy/audit/refuse.ts';
import type { AuditFrame } from '../../../../shared/domain/privacy/audit/shown.ts';
import type { Responses } from '../../../../shared/domain/responses/types.ts';
import { isFailure } from '../../../../shared/lib/failure.ts';
import { createRandom } from '../../../../shared/lib/random.ts';
import { surveyFrom } from '../capacity/surveys.ts';
import { engagementOf, responsesOf, type Answer, type Person } from '../helpers.ts';

const IDS = ['school', 'clinic', 'office'];

/** Three groups, one relation of each hidden by few answers: four of `school` rate `office`. */
function town(privacy: Readonly<Record<string, unknown>> = {}) {
  const random = createRandom(4);
  const people = IDS.flatMap((group, at) =>
    Array.from({ length: 8 }, (_, index): Person => {
      const rated = IDS.filter((id) => !(group === 'school' && id === 'office' && index >= 4));
      const row = () => Array.from({ length: 6 }, (): Answer => 1 + random.integer(5));
      return {
        group,
        position: index % 4 === at ? 'leader' : 'employee',
        answers: Object.fromEntries(rated.map((id) => [id, row()])),
      };
    }),
  );
  const engagement = engagementOf({
    instrument: 'relcap-6',
    groups: IDS.map((id) => ({ id, invited: 10, level: id === 'office' ? 'leaders' : 'employees' })),
    privacy,
  });
  return { engagement, responses: responsesOf(engagement, people) };
}

function resultOf(
  engagement: Engagement,
  responses: Responses,
  audience: Audience,
  previous?: Responses,
): CapacityResult {
  const input = { engagement, instrumentHash: 'hash', responses, audience };
  if (!previous) return computeCapacity(input);
  return computeCapacity({ ...input, previous: { engagement, instrumentHash: 'hash', responses: previous } });
}

const frameOf = (engagement: Engagement): AuditFrame => ({
  instrument: engagement.instrument,
  levels: new Map(engagement.groups.map(({ id, level }) => [id, level])),
});

const withCounts = (engagement: Engagement, ...rounds: readonly Responses[]): AuditFrame => ({
  ...frameOf(engagement),
  known: new Map(
    rounds.map((responses) => {
      const round = scoreRound(engagement, responses);
      return [responses.roundId, knownCounts(round, peopleByPosition(round))];
    }),
  ),
});

const { engagement, responses } = town();
const consultant = resultOf(engagement, responses, 'consultant');
const client = resultOf(engagement, responses, 'client');
const frame = frameOf(engagement);
const measured = scoreRound(engagement, responses);

describe('a result', () => {
  it('carries its audit', () => {
    expect(consultant.audit).toMatchObject({
      hiddenPrimary: 1,
      hiddenSecondary: 0,
      recoverable: 0,
      tolerance: 0.1,
    });
    expect(consultant.audit.checked).toBeGreaterThan(0);
    expect(consultant.cells.filter(({ state }) => state === 'hidden')).toHaveLength(1);
  });

  it('has nothing in it that could be worked out, alone or beside the other audience', () => {
    for (const results of [[consultant], [client], [consultant, client]])
      expect(auditResults(results, frame)).toMatchObject({ found: [], recoverable: 0 });
  });
});

/** The result with other numbers in it. */
type Change = (result: CapacityResult) => CapacityResult;

const hiddenCell = 0 * 3 + 2;
const all = (cells: readonly number[]): number =>
  cells.reduce((sum, cell) => sum + (measured.cells.mean[cell] ?? NaN), 0) / cells.length;

describe('a number that something hidden got into is found', () => {
  const group =
    (id: string, change: Partial<CapacityResult['groups'][number]>): Change =>
    (result) => ({
      ...result,
      groups: result.groups.map((one) => (one.id === id ? { ...one, ...change } : one)),
    });
  const index =
    (name: 'between' | 'vertical' | 'allCells' | 'overall', mean: number): Change =>
    (result) => ({
      ...result,
      indices: { ...result.indices, [name]: { ...result.indices[name], mean } },
    });
  const weighted = (cells: readonly number[]): number => {
    const ties = cells.reduce((sum, cell) => sum + (measured.cells.n[cell] ?? 0), 0);
    return cells.reduce(
      (sum, cell) => sum + ((measured.cells.n[cell] ?? 0) * (measured.cells.mean[cell] ?? 0)) / ties,
      0,
    );
  };
  const between = [1, 2, 3, 5, 6, 7];
  const cases: Readonly<Record<string, Change>> = {
    'outgoing over all cells': group('school', { outgoing: all([1, 2]) }),
    'incoming over all cells': group('office', { incoming: all([2, 5]) }),
    'self gap over all cells': group('office', { selfGap: (measured.cells.mean[8] ?? 0) - all([2, 5]) }),
    'own against others over all cells': group('school', {
      ownVersusOthers: (measured.cells.mean[0] ?? 0) - all([1, 2]),
    }),
    'between over all cells': index('between', all(between)),
    'the overall index over all cells': index('overall', all(between)),
    'vertical over all cells': index('vertical', all([2, 5, 6, 7])),
    'all cells over all of them': index('allCells', all([0, 1, 2, 3, 4, 5, 6, 7, 8])),
    'the weighted index over all ties': (result) => ({
      ...result,
      indices: {
        ...result.indices,
        respondentWeighted: { ...result.indices.respondentWeighted, between: weighted(between) },
      },
    }),
    'the density of the network': (result) => ({
      ...result,
      network: result.network && { ...result.network, valuedDensity: 25 * (all(between) - 1) },
    }),
    'a gap of the pair': (result) => ({
      ...result,
      pairs: result.pairs.map((one) =>
        one.a === 'school' && one.b === 'office'
          ? { ...one, gap: (measured.cells.mean[2] ?? 0) - (measured.cells.mean[6] ?? 0) }
          : one,
      ),
    }),
    'a pair’s symmetric mean': (result) => ({
      ...result,
      pairs: result.pairs.map((one) =>
        one.a === 'school' && one.b === 'office' ? { ...one, symmetric: all([2, 6]) } : one,
      ),
    }),
    'a dimension over all cells': (result) => ({
      ...result,
      dimensions: result.dimensions.map((one, d) =>
        d === 0
          ? {
              ...one,
              between: between.reduce(
                (sum, cell) => sum + (measured.dimensionCells.mean[cell * 6] ?? 0) / 6,
                0,
              ),
            }
          : one,
      ),
    }),
    'the interval of the hidden cell': (result) => ({
      ...result,
      cells: result.cells.map((one, cell) =>
        cell === hiddenCell ? { ...one, ci: { low: 2, high: 3 } } : one,
      ),
    }),
  };

  for (const [name, change] of Object.entries(cases)) {
    it(name, () => {
      expect(auditResults([change(consultant)], frame).recoverable).toBeGreaterThan(0);
    });
  }
});

describe('a count that tells a hidden one is found', () => {
  it('of respondents beside a row with a hidden cell', () => {
    // Eight answered, five in the visible cells: at least three in the hidden one.
    const cells = client.cells.map((one) =>
      one.rater === 'school' && one.state === 'ok'
        ? { ...one, n: one.rated === 'school' ? 5 : 0, coverage: null }
        : one,
    );
    expect(auditResults([{ ...client, cells }], frame).found).toContain('n school');
    expect(auditResults([{ ...consultant, cells }], frame).found).not.toContain('n school');
  });

  it('of a coverage beside a hidden count, or of complete rows beside a hidden dimension', () => {
    const covered = client.cells.map((one, cell) => (cell === hiddenCell ? { ...one, coverage: 0.5 } : one));
    expect(auditResults([{ ...client, cells: covered }], frame).found).toContain('n school > office');
    const cells = client.cells.map((one, cell) => {
      if (cell !== 0) return one;
      const blank = { mean: null, n: null, sd: null };
      return { ...one, dimensions: { ...one.dimensions, collab: blank, know: blank } };
    });
    const ties = client.cells.reduce((sum, { n }) => sum + (n ?? 0), 0);
    const rows = (n: number | null): CapacityResult => ({
      ...client,
      cells,
      dimensions: [],
      reliability: client.reliability && { ...client.reliability, tie: { ...client.reliability.tie, n } },
    });
    expect(auditResults([rows(null)], frame).found).toEqual([]);
    expect(auditResults([rows(ties - 4)], frame).found).toEqual([
      'n school > school collab',
      'n school > school know',
    ]);
    expect(auditResults([rows(ties - 7)], frame).found).toEqual([]);
  });

  it('of a total that holds a hidden group', () => {
    const groups = client.response.groups.map((one, at) =>
      at === 0 ? { ...one, responded: null, rate: null } : one,
    );
    const total = client.response.responded;
    const results = (responded: number) => [
      { ...client, response: { ...client.response, groups, responded } },
    ];
    expect(auditResults(results(total), frame).found).toContain('responded school');
    expect(auditResults(results(total - 8), frame).found).not.toContain('responded school');
  });
});

describe('two rounds side by side', () => {
  const later = { ...town().responses, roundId: 'after' };
  const change = (responsesAfter: Responses): CapacityResult =>
    resultOf(engagement, { ...responsesAfter, roundId: 'after' }, 'client', responses);

  it('give nothing away', () => {
    const result = change(later);
    expect(result.change?.cells.some(({ paired }) => paired)).toBe(true);
    expect(auditResults([client, result], withCounts(engagement, responses, later)).found).toEqual([]);
  });

  it('would give a hidden cell away by its change', () => {
    const result = change(later);
    const first = result.change?.cells[0];
    if (!result.change || !first) throw new Error('no change');
    const one = { ...first, rater: 'school', rated: 'office', paired: false, difference: 0.25 };
    const shown = {
      ...client.cells[hiddenCell],
      state: 'ok',
      mean: 2,
      n: 4,
    } as CapacityResult['cells'][number];
    const before = { ...client, cells: client.cells.map((cell, at) => (at === hiddenCell ? shown : cell)) };
    const after = { ...result, change: { ...result.change, cells: [...result.change.cells, one] } };
    expect(auditResults([before, after], frame).found).toContain('cell after school > office');
  });

  it('would give one leaver away by the difference of the pairs', () => {
    // The same people but one of `clinic`: the difference shown as if it were that of the pairs.
    const gone = responses.respondentIds.length - 1;
    const keep = [...responses.respondentIds.keys()].filter((index) => index !== gone);
    const size = IDS.length * responses.itemIds.length;
    const pick = <T extends Float64Array | Uint8Array>(list: T): T =>
      list.filter((_, at) => Math.floor(at / size) !== gone) as T;
    const left: Responses = {
      ...responses,
      respondentCount: keep.length,
      respondentIds: keep.map((index) => responses.respondentIds[index] ?? ''),
      group: responses.group.filter((_, index) => index !== gone),
      position: responses.position.filter((_, index) => index !== gone),
      values: pick(responses.values),
      kinds: pick(responses.kinds),
    };
    const result = change(left);
    expect(auditResults([client, result], frame).found).toEqual([]);
    if (!result.change) throw new Error('no change');
    const cells = result.change.cells.map((cell) =>
      cell.rater === 'office' ? { ...cell, paired: true, pairs: 7, difference: 0 } : cell,
    );
    const told = { ...result, change: { ...result.change, cells } };
    expect(auditResults([client, told], frame).recoverable).toBe(3);
  });
});

describe('the second step turned off', () => {
  const one = (secondarySuppression: boolean, row: readonly Answer[]) => () => {
    const made = engagementOf({
      groups: [{ id: 'a' }],
      instrument: 'relcap-6',
      privacy: { secondarySuppression },
    });
    const people = Array.from({ length: 6 }, (_, index): Person => {
      return {
        group: 'a',
        answers: { a: row.map((answer, item) => (item === 5 && index < 2 ? null : answer)) },
      };
    });
    return resultOf(made, responsesOf(made, people), 'client');
  };

  it('refuses a result that something hidden follows from', () => {
    let error: unknown = null;
    try {
      one(false, [5, 5, 5, 5, 5, 5])();
    } catch (thrown) {
      error = thrown;
    }
    expect(isFailure(error) && [error.code, error.params]).toEqual(['results.recoverable', { count: 1 }]);
  });

  it('is what hides the cell instead', () => {
    expect(one(true, [5, 5, 5, 5, 5, 5])().audit).toMatchObject({ recoverable: 0, hiddenSecondary: 1 });
  });
});

describe('surveys of any kind', () => {
  const limits = { minCell: 3, minGroup: 3, minLeaderCell: 2, commentMin: 5 };

  it('are shown without a finding, to each audience and to both', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const { setup, people } = surveyFrom(seed, 7, limits);
        const made = engagementOf({ ...setup, rounds: [{ id: '1' }, { id: '2' }] });
        const answers = responsesOf(made, people);
        // The second round: some of the first did not answer again, the others mirror their answers.
        const { min, max } = made.instrument.scale;
        const again = people.filter((_, index) => (seed + index) % 5 > 0);
        const later = responsesOf(
          made,
          again.map((person) => ({
            ...person,
            answers: Object.fromEntries(
              Object.entries(person.answers).map(([id, row]) => [
                id,
                row.map((value) => (typeof value === 'number' ? min + max - value : value)),
              ]),
            ),
          })),
        );
        const second: Responses = {
          ...later,
          roundId: '2',
          respondentIds: [...people.keys()]
            .filter((index) => (seed + index) % 5 > 0)
            .map((index) => `r${index}`),
        };
        const results = (['consultant', 'client'] as const).flatMap((audience) => [
          resultOf(made, answers, audience),
          resultOf(made, second, audience, answers),
        ]);
        for (const result of results) expect(result.audit.recoverable).toBe(0);
        expect(auditResults(results, frameOf(made)).found).toEqual([]);
        expect(auditResults(results, withCounts(made, answers, second)).found).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are caught, all of them, where the total of a group holds its one hidden cell', () => {
    let tried = 0;
    let found = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const { setup, people } = surveyFrom(seed, 7, limits);
      const made = engagementOf(setup);
      const round = scoreRound(made, responsesOf(made, people));
      const result = resultOf(made, round.responses, 'client');
      made.groups.forEach(({ id }, rater) => {
        const row = made.groups
          .map((_, rated) => rater * round.groupCount + rated)
          .filter((cell) => cell % round.groupCount !== rater);
        const cells = row.filter((cell) => round.states[cell] === 'ok' || round.states[cell] === 'hidden');
        if (cells.filter((cell) => round.states[cell] === 'hidden').length !== 1 || cells.length < 2) return;
        const outgoing = cells.reduce((sum, cell) => sum + (round.cells.mean[cell] ?? NaN), 0) / cells.length;
        // A hidden mean that equals the visible ones changes nothing, and so tells nothing.
        if (Math.abs(outgoing - (result.groups[rater]?.outgoing ?? NaN)) < 1e-9) return;
        tried += 1;
        const groups = result.groups.map((one) => (one.id === id ? { ...one, outgoing } : one));
        const { recoverable } = auditResults([{ ...result, groups }], frameOf(made));
        if (recoverable > 0) found += 1;
      });
    }
    expect(tried).toBeGreaterThan(20);
    expect(found).toBe(tried);
  });
});
