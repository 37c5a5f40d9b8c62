/** Every number of a result has a path, and each path leads to one number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainablePaths, resolvePath } from '../../../../shared/domain/explain/paths.ts';
import { isFailure } from '../../../../shared/lib/failure.ts';
import type { Audience } from '../../../../shared/domain/capacity/result.ts';
import { engagementOf, fixturePeople, fixtureSetup, numbersIn } from '../helpers.ts';
import { explained, town, townPeople, type Case } from './helpers.ts';

const AUDIENCES: readonly Audience[] = ['consultant', 'client'];
const fixture: Case = { engagement: engagementOf(fixtureSetup), people: fixturePeople() };
const paired: Case = {
  ...town(),
  before: townPeople(11).map((person, at) => ({
    ...person,
    answers: (townPeople(12)[at] ?? person).answers,
  })),
};

describe('every number', () => {
  it.each(
    [
      ['the fixture', fixture],
      ['two rounds', town()],
      ['the same people twice', paired],
      ['all cells as the overall index', town({ instrument: overallOf('all_cells') })],
      ['a finite population', town({ statistics: { finitePopulation: true } })],
      ['nobody', { ...town(), people: [], before: [] }],
    ].flatMap(([name, one]) =>
      AUDIENCES.map((audience) => [name, audience, one] as [string, Audience, Case]),
    ),
  )('has a path and is what its explanation says: %s, %s', (_, audience, one) => {
    const { result, explain } = explained(one, audience);
    const paths = new Map(explainablePaths(result).map(({ path, place }) => [`.${place.join('.')}`, path]));
    const numbers = numbersIn(result);
    const without = numbers.filter(({ path }) => !paths.has(path)).map(({ path }) => path);
    expect(without, 'numbers without a path').toEqual([]);
    const other = numbers.flatMap(({ path, value }) => {
      const explanation = explain(paths.get(path) ?? '');
      return explanation.value === value ? [] : [path];
    });
    expect(other, 'explanations with another value').toEqual([]);
  });

  it('is blank with a reason, or there without one', () => {
    for (const audience of AUDIENCES) {
      const { result, explain } = explained(town(), audience);
      for (const { path } of explainablePaths(result)) {
        const { value, reason } = explain(path);
        expect(value === null, path).toBe(reason !== null);
      }
    }
  });
});

function overallOf(overall: string): unknown {
  return {
    id: 'seven',
    scale: { min: 1, max: 5 },
    dimensions: Array.from({ length: 7 }, (_, at) => ({ id: `d${at}`, items: [{ id: `q${at}` }] })),
    scoring: { overall },
  };
}

describe('ids', () => {
  const awkward = fc.uniqueArray(
    fc.oneof(
      fc.constantFrom(
        'a',
        'a.b',
        'b',
        'b.n',
        'n',
        'sd',
        'ci',
        'mean',
        '"a"',
        'a"',
        'ci.low',
        'subscales',
        'dimensions',
      ),
      fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', 'n', '.', '"', 'ø', '\\') }),
    ),
    { minLength: 2, maxLength: 5 },
  );

  it('with dots, quotes and names of fields lead to their own number', () => {
    fc.assert(
      fc.property(awkward, awkward, (groups, dimensions) => {
        const engagement = engagementOf({
          groups: groups.map((id) => ({ id })),
          instrument: {
            id: 'odd',
            scale: { min: 1, max: 5 },
            dimensions: dimensions.map((id, at) => ({ id, items: [{ id: `i${at}` }] })),
            subscales: [{ id: dimensions[0] ?? '', dimensions: [dimensions[0] ?? ''] }],
          },
        });
        const { result } = explained({ engagement, people: [] });
        const paths = explainablePaths(result);
        expect(new Set(paths.map(({ path }) => path)).size).toBe(paths.length);
        for (const { path, place } of paths) expect(resolvePath(result, path).place).toEqual(place);
      }),
      { numRuns: 60 },
    );
  });

  it('are written plainly where that is clear', () => {
    const { result } = explained(town());
    const paths = explainablePaths(result).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'cells.skole.ppr',
        'cells.skole.ppr.n',
        'cells.skole.ppr.ci.low',
        'cells.skole.ppr.goals',
        'cells.skole.ppr.goals.sd',
        'cells.skole.ppr.subscales.relationship',
        'indices.overall',
        'indices.respondentWeighted.within',
        'groups.små.selfGap',
        'pairs.skole.ppr.gap',
        'positions.leaders',
        'positions.gap',
        'reliability.tie.items.goals1.itemRest',
        'aggregation.icc1',
        'agreement.cells.skole.ppr.rwgJ',
        'network.density',
        'change.cells.skole.ppr.difference',
        'change.indices.between.ci.high',
        'response.groups.skole.rate',
        'audit.recoverable',
      ]),
    );
    expect(paths.filter((path) => path.includes('"'))).toEqual([]);
  });

  it('take the longest name that leads anywhere, and quotes for the other', () => {
    const engagement = engagementOf({ groups: ['a', 'a.b', 'b', 'b.b'].map((id) => ({ id })) });
    const { result } = explained({ engagement, people: [] });
    const ends = (path: string) => resolvePath(result, path).ids;
    expect(ends('cells.a.b.b')).toMatchObject({ rater: 'a.b', rated: 'b' });
    expect(ends('cells."a".b.b')).toMatchObject({ rater: 'a', rated: 'b.b' });
    expect(ends('cells.a.a')).toMatchObject({ rater: 'a', rated: 'a' });
    expect(resolvePath(result, 'cells.a.b.b.b').path).toBe('cells.a.b.b.b');
    expect(ends('cells.a.b.b.b')).toMatchObject({ rater: 'a.b', rated: 'b.b' });
  });

  it('may be written as the result itself names its parts', () => {
    const { result, explain } = explained(town());
    const cell = explain('cells.skole.ppr');
    expect(explain('cells.skole.ppr.mean')).toEqual(cell);
    expect(explain('cells.skole.ppr.dimensions.goals.mean')).toEqual(explain('cells.skole.ppr.goals'));
    expect(resolvePath(result, 'indices.between.mean').path).toBe('indices.between');
  });
});

describe('a path that leads nowhere', () => {
  const failureOf = (path: string, one: Case = fixture) => {
    try {
      explained(one).explain(path);
    } catch (error) {
      if (isFailure(error)) return { code: error.code, params: error.params };
      throw error;
    }
    throw new Error(`${path} leads somewhere`);
  };

  it.each([
    '',
    'cells',
    'cells.A',
    'cells.A.B.',
    'cells.A.B.nothing',
    'cells.A.B..n',
    '.cells.A.B',
    'cells.A.Z',
    'indices',
    'constructor',
    'indices.toString',
    'cells.__proto__.B',
    'groups.A',
  ])('%j', (path) => {
    expect(failureOf(path)).toEqual({
      code: 'explain.unknown-path',
      params: {
        path,
        known: 'cells.A.A, cells.A.A.collab, indices.between, groups.A.selfGap, reliability.tie.alpha',
      },
    });
  });

  it('says that a change needs a round to compare with', () => {
    expect(failureOf('change.indices.between.difference')).toEqual({
      code: 'explain.no-comparison',
      params: { path: 'change.indices.between.difference' },
    });
    expect(failureOf('change.indices.sideways', town()).code).toBe('explain.unknown-path');
  });
});
