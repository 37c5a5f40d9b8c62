/** Random engagements, attacked from outside: nothing that is hidden can be worked out from what is shown, to either audience. */
import { describe, expect, it } from 'vitest';
import { computeCapacity } from '../../../../../shared/domain/capacity/index.ts';
import type { CapacityResult } from '../../../../../shared/domain/capacity/result.ts';
import { createRandom, type Random } from '../../../../../shared/lib/random.ts';
import { engagementOf, responsesOf, type Answer, type Person } from '../../helpers.ts';
import { attack, type Bounds } from './attack.ts';

/** Engagements attacked; more by the environment, for a long run. */
const RUNS = Number(process.env['SAMSPIL_ATTACKS'] ?? 2000);
const TOLERANCE = 0.1;

function survey(random: Random) {
  const pick = (count: number): number => Math.floor(random.next() * count);
  const G = 2 + pick(2);
  const D = 1 + pick(4);
  const [min, max] = (
    [
      [1, 5],
      [1, 7],
      [0, 10],
    ] as const
  )[pick(3)] ?? [1, 5];
  const limit = 3 + pick(3);
  const dimensionIds = Array.from({ length: D }, (_, d) => `d${d}`);
  const groups = Array.from({ length: G }, (_, g) => ({ id: `g${g}` }));
  const setup = {
    groups,
    relations: (['all', 'others'] as const)[pick(2)] ?? 'all',
    instrument: {
      id: 'x',
      scale: { min, max },
      dimensions: dimensionIds.map((id) => ({ id, items: [{ id: `${id}i` }] })),
    },
    privacy: { minCell: limit, minGroup: limit, minLeaderCell: limit, commentMin: limit },
  };
  const missing = ([0, 0.05, 0.2, 0.45] as const)[pick(4)] ?? 0;
  const style = pick(4);
  const answer = (): Answer => {
    if (random.next() < missing) return null;
    const share = random.next();
    // At random, at an end of the scale, nearly so, or in the middle.
    if (style === 1) return share < 0.93 ? max : max - 1;
    if (style === 2) return share < 0.8 ? min : min + pick(2);
    if (style === 3) return Math.round((min + max) / 2);
    return min + pick(max - min + 1);
  };
  const leaders = random.next() < 0.6 ? pick(4) : 0;
  const people = groups.flatMap(({ id }, g) =>
    Array.from({ length: 1 + pick(7) }, (_, k): Person => ({
      group: id,
      ...(random.next() < 0.1
        ? {}
        : { position: k < leaders || (g === 0 && leaders > 0) ? 'leader' : 'employee' }),
      answers: Object.fromEntries(groups.map((target) => [target.id, dimensionIds.map(answer)])),
    })),
  );
  const engagement = engagementOf(setup);
  return { engagement, responses: responsesOf(engagement, people), dimensionIds, scale: { min, max } };
}

type Survey = ReturnType<typeof survey>;

const resultOf = ({ engagement, responses }: Survey, audience: 'consultant' | 'client'): CapacityResult =>
  computeCapacity({ engagement, instrumentHash: 'h', responses, audience });

/** Narrower than the tolerance; for parts of a position, than what the cells say of all their people. */
const tight = (bounds: readonly Bounds[], { min, max }: Survey['scale']): readonly Bounds[] =>
  bounds.filter(({ low, high, before }) => high - low < Math.min(TOLERANCE * (max - min), before) - 1e-6);

describe('an attacker from outside', () => {
  it(`recovers nothing from ${RUNS} random engagements`, () => {
    const random = createRandom(20261123);
    let tried = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const given = survey(random);
      const bounds = attack(resultOf(given, run % 2 === 0 ? 'consultant' : 'client'), given);
      tried += bounds.length;
      expect(tight(bounds, given.scale), `engagement ${run}`).toEqual([]);
    }
    expect(tried).toBeGreaterThan(RUNS);
  });

  it('does recover what is shown too much of: he is able to', () => {
    const random = createRandom(7);
    let [broken, found] = [0, 0];
    while (broken < 40) {
      const given = survey(random);
      const result = resultOf(given, 'consultant');
      const open = computeCapacity({
        engagement: {
          ...given.engagement,
          privacy: { ...given.engagement.privacy, min_cell: 1, min_group: 1, min_leader_cell: 1 },
        },
        instrumentHash: 'h',
        responses: given.responses,
        audience: 'consultant',
      });
      // A cell with two hidden parameters or more: all but one of them are shown by mistake.
      const at = result.cells.findIndex(
        (cell) =>
          cell.state === 'ok' &&
          Object.values(cell.dimensions).filter(({ mean, n }) => mean === null && n).length > 1,
      );
      const cell = result.cells[at];
      if (!cell) continue;
      broken += 1;
      const hidden = Object.keys(cell.dimensions).filter(
        (id) => cell.dimensions[id]?.mean === null && cell.dimensions[id]?.n,
      );
      const [kept, ...leaked] = hidden;
      const dimensions = { ...cell.dimensions };
      for (const id of leaked) {
        const part = open.cells[at]?.dimensions[id];
        if (part) dimensions[id] = part;
      }
      const cells = result.cells.map((one, index) => (index === at ? { ...one, dimensions } : one));
      const bounds = tight(attack({ ...result, cells }, given), given.scale);
      if (bounds.some(({ target }) => target === `${cell.rater}>${cell.rated}.${kept ?? ''}`)) found += 1;
    }
    // Where nobody left a part out the last one is determined; else it may keep some room.
    expect(found).toBeGreaterThan(10);
  });

  it('gets the right range in a case worked by hand', () => {
    // Five answers about b with parameters x and y, one without y: the cell's mean is 3, x is shown as 3.4. Four of five ties are
    // (x + y) / 2, the fifth is x alone.
    const engagement = engagementOf({
      groups: [{ id: 'a' }, { id: 'b' }],
      relations: 'others',
      instrument: {
        id: 'x',
        scale: { min: 1, max: 5 },
        dimensions: ['x', 'y'].map((id) => ({ id, items: [{ id: `${id}i` }] })),
      },
    });
    const answers: readonly (readonly Answer[])[] = [
      [3, 2],
      [4, 3],
      [3, 3],
      [4, 2],
      [3, null],
    ];
    const responses = responsesOf(
      engagement,
      answers.map((values) => ({ group: 'a', answers: { b: values } })),
    );
    const result = computeCapacity({ engagement, instrumentHash: 'h', responses, audience: 'consultant' });
    const cells = result.cells.map((cell) =>
      cell.rater === 'a' && cell.rated === 'b'
        ? { ...cell, dimensions: { x: { mean: 3.4, n: 5, sd: null }, y: { mean: null, n: 4, sd: null } } }
        : cell,
    );
    const [range] = attack(
      { ...result, cells },
      { responses, scale: { min: 1, max: 5 }, dimensionIds: ['x', 'y'] },
    );
    // 2.5 + 3.5 + 3 + 3 + 3 = 15 is the sum of ties; x sums to 17. With u the fifth's x: (17 - u + Y) / 2 + u = 15, Y = 13 - u;
    // u from 1 to 5 gives Y from 8 to 12, the mean of four from 2 to 3.
    expect(range?.target).toBe('a>b.y');
    expect(range?.low).toBeCloseTo(2, 6);
    expect(range?.high).toBeCloseTo(3, 6);
  });
});
