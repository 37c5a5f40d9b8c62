/** An explanation shows no more than the result: nothing of hidden cells, no ties to the client, no names in the pseudonyms. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureRound } from '../../../../shared/domain/capacity/score.ts';
import { explainablePaths } from '../../../../shared/domain/explain/paths.ts';
import { pseudonyms } from '../../../../shared/domain/explain/ties.ts';
import type { Audience } from '../../../../shared/domain/capacity/result.ts';
import { cellOf, engagementOf, numbersIn, responsesOf, type Answer, type Person } from '../helpers.ts';
import { explained, town, townPeople, type Case } from './helpers.ts';

const AUDIENCES: readonly Audience[] = ['consultant', 'client'];

/** The same people, every answer of a hidden cell mirrored (5 for 1): other means, same counts. */
function mirrored(people: readonly Person[], hidden: ReadonlySet<string>): readonly Person[] {
  return people.map((person) => ({
    ...person,
    answers: Object.fromEntries(
      Object.entries(person.answers).map(([target, answers]) => [
        target,
        hidden.has(`${person.group}>${target}`)
          ? answers.map((value) => (typeof value === 'number' ? 6 - value : value))
          : answers,
      ]),
    ),
  }));
}

function hiddenIn(one: Case, audience: Audience): ReadonlySet<string> {
  const { cells } = explained(one, audience).result;
  return new Set(cells.filter(({ state }) => state !== 'ok').map(({ rater, rated }) => `${rater}>${rated}`));
}

const allOf = (one: Case, audience: Audience) => {
  const { result, explain } = explained(one, audience);
  return explainablePaths(result).map(({ path }) => explain(path));
};

describe('hidden cells', () => {
  it('change no explanation, whatever they hold', () => {
    const sizes = fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 1, max: 8 })));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        sizes,
        fc.constantFrom(...AUDIENCES),
        (seed, parts, audience) => {
          const one: Case = { engagement: town().engagement, people: townPeople(seed, parts) };
          const hidden = hiddenIn(one, audience);
          const other: Case = { ...one, people: mirrored(one.people, hidden) };
          fc.pre(hidden.size > 0 && hidden.size < 16);
          expect(allOf(other, audience)).toEqual(allOf(one, audience));
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);

  it.each(AUDIENCES)('have no number but their count and the limit, and list nothing (%s)', (audience) => {
    const { result, explain } = explained(town(), audience);
    const hidden = result.cells.filter(({ state }) => state === 'hidden');
    expect(hidden.length).toBeGreaterThan(2);
    for (const { rater, rated, n } of hidden) {
      for (const part of ['', '.sd', '.ci', '.ci.low', '.goals', '.goals.sd', '.subscales.relationship']) {
        const explanation = explain(`cells.${rater}.${rated}${part}`);
        expect(explanation).toMatchObject({ value: null, steps: [] });
        expect(['too-few', 'hidden']).toContain(explanation.reason);
        expect(explanation.reason === 'hidden').toBe(audience === 'client');
        const shown = explanation.inputs.flatMap(({ value }) => (value === null ? [] : [value]));
        expect(
          shown.every((value) => value === result.limits.minCell || value === n || (n ?? 0) > value),
        ).toBe(true);
        expect(explanation.ties?.ties ?? []).toEqual([]);
        if (explanation.ties) expect(explanation.ties.withheld).toBe('hidden');
        if (audience === 'client') expect(shown).toEqual([result.limits.minCell]);
      }
    }
  });

  it('stand in no input of a total', () => {
    for (const audience of AUDIENCES) {
      const { result, explain } = explained(town(), audience);
      const hidden = result.cells
        .filter(({ state }) => state !== 'ok')
        .map(({ rater, rated }) => `cells.${rater}.${rated}`);
      for (const { path } of explainablePaths(result)) {
        if (hidden.some((cell) => path.startsWith(cell))) continue;
        const used = explain(path).inputs.filter(
          ({ path: at = '', value }) => value !== null && hidden.some((cell) => at.startsWith(cell)),
        );
        expect(used, path).toEqual([]);
      }
    }
  });
});

describe('the client', () => {
  it('sees no single tie, under no path', () => {
    const { result, explain } = explained(town(), 'client', {
      sourcesOf: () => {
        throw new Error('asked for the sources of a tie');
      },
    });
    for (const { path } of explainablePaths(result)) {
      const { ties } = explain(path);
      expect(ties?.ties ?? [], path).toEqual([]);
      expect(ties?.rule ?? null, path).toBeNull();
    }
  });

  it('does not learn a count that the result hides', () => {
    const { result, explain } = explained(town(), 'client');
    const shown = new Set(numbersIn(result).map(({ value }) => value));
    for (const { path } of explainablePaths(result)) {
      const { inputs, ties } = explain(path);
      if (ties && ties.count !== null) expect(shown.has(ties.count), path).toBe(true);
      for (const { path: at, value } of inputs)
        if (at !== undefined && value !== null) expect(shown.has(value), `${path}: ${at}`).toBe(true);
    }
  });
});

describe('a hidden dimension of a visible cell', () => {
  const instrument = {
    id: 'three',
    scale: { min: 1, max: 5 },
    dimensions: ['x', 'y', 'z'].map((id) => ({ id, items: [{ id: `${id}1` }] })),
  };
  const answers: readonly (readonly Answer[])[] = [
    [1, 2, 3],
    [2, 3, 4],
    [3, 4, 5],
    [4, 5, 1],
    [5, 1, null],
    [2, 2, null],
  ];
  const one: Case = {
    engagement: engagementOf({ groups: [{ id: 'a' }], instrument }),
    people: answers.map((given) => ({ group: 'a', answers: { a: given } })),
  };

  it('keeps the ties of its cell from being listed: they would give it away', () => {
    const { result, explain } = explained(one);
    expect(result.cells[0]?.state).toBe('ok');
    expect(result.cells[0]?.dimensions['z']?.mean).toBeNull();
    for (const path of [
      'cells.a.a',
      'cells.a.a.n',
      'cells.a.a.sd',
      'cells.a.a.x',
      'cells.a.a.y',
      'cells.a.a.z',
    ])
      expect(explain(path).ties, path).toMatchObject({ withheld: 'hidden-dimension', rule: null, ties: [] });
    expect(explain('cells.a.a.z')).toMatchObject({ value: null, reason: 'too-few', steps: [] });
    expect(explain('cells.a.a.z').inputs.map(({ symbol, value }) => [symbol, value])).toEqual([
      ['n', 4],
      ['min', 5],
    ]);
  });

  it('keeps single scores out of the steps, and single items out of reliability', () => {
    const others = Array.from({ length: 7 }, (_, at): Person => ({
      group: 'b',
      answers: { b: [1 + (at % 5), 1 + (at % 3), 5 - (at % 4)] },
    }));
    const engagement = engagementOf({ groups: [{ id: 'a' }, { id: 'b' }], instrument });
    const { result, explain } = explained({ engagement, people: [...one.people, ...others] });
    expect(cellOf(result, 'a', 'a').dimensions['z']?.mean).toBeNull();
    expect(explain('cells.a.a').steps[0]?.filter((part) => typeof part === 'number')).toHaveLength(3);
    expect(explain('cells.b.b').steps[0]?.filter((part) => typeof part === 'number')).toHaveLength(9);
    expect(explain('reliability.tie.alpha').value).not.toBeNull();
    expect(explain('reliability.tie.alpha').inputs.map(({ symbol }) => symbol)).toEqual(['n', 'k', 'q']);
    for (const { path } of explainablePaths(result)) {
      if (!path.startsWith('reliability')) continue;
      const named = explain(path).inputs.filter(({ symbol }) => /var\(|λ|cov/u.test(symbol));
      expect(named, path).toEqual([]);
    }
  });
});

describe('pseudonyms', () => {
  const people: readonly Person[] = Array.from({ length: 30 }, (_, at) => ({
    group: at % 2 === 0 ? 'a' : 'b',
    answers: { a: [1 + (at % 5)], b: [1 + (at % 4)] },
  }));
  const one: Case = {
    engagement: engagementOf({
      groups: [{ id: 'a' }, { id: 'b' }],
      instrument: { id: 'i', scale: { min: 1, max: 5 }, dimensions: [{ id: 'd', items: [{ id: 'q' }] }] },
    }),
    people,
  };
  const numbersOf = (given: Case, seed: number) => {
    const responses = responsesOf(given.engagement, given.people);
    return pseudonyms(measureRound(given.engagement, responses), 'a', seed);
  };

  it('are R1, R2 ... in order, each person the same one under all relations', () => {
    const { explain, responses } = explained(one, 'consultant', {
      sourcesOf: (id, rated) => new Map([['q', { batch: '1', file: 'f', sheet: rated, cell: id }]]),
    });
    const listOf = (path: string) =>
      (explain(path).ties?.ties ?? []).map(({ respondent, answers }) => [
        respondent,
        answers[0]?.source?.cell,
      ]);
    expect(listOf('cells.a.a').map(([respondent]) => respondent)).toEqual(
      Array.from({ length: 15 }, (_, at) => `R${at + 1}`),
    );
    expect(listOf('cells.a.b')).toEqual(listOf('cells.a.a'));
    expect(new Set(listOf('cells.b.a').map(([, id]) => id)).size).toBe(15);
    expect(JSON.stringify(explained(one).explain('cells.a.a'))).not.toContain(responses.respondentIds[0]);
  });

  it('are in no order of the rows, and in the order of the seed', () => {
    const order = (seed: number): readonly (number | undefined)[] => {
      const numbers = numbersOf(one, seed);
      return [...numbers.keys()].sort((a, b) => a - b).map((row) => numbers.get(row));
    };
    const inRowOrder = Array.from({ length: 15 }, (_, at) => at + 1);
    expect(new Set(order(1))).toEqual(new Set(inRowOrder));
    expect(order(1)).not.toEqual(inRowOrder);
    expect(order(1)).toEqual(order(1));
    expect(order(1)).not.toEqual(order(2));
  });

  it('spread evenly: each row gets each number about as often', () => {
    const first = Array.from({ length: 3000 }, (_, seed) => numbersOf(one, seed).get(0) ?? 0);
    for (let number = 1; number <= 15; number += 1) {
      const share = first.filter((drawn) => drawn === number).length;
      expect(share).toBeGreaterThan(130);
      expect(share).toBeLessThan(270);
    }
  });

  it('ask for the sheet cells of the listed ties only', () => {
    const asked: string[] = [];
    const { explain } = explained(one, 'consultant', {
      sourcesOf: (id, rated) => {
        asked.push(`${id}>${rated}`);
        return new Map();
      },
    });
    explain('indices.between');
    explain('cells.a.b.ci');
    expect(asked).toEqual([]);
    explain('cells.a.b');
    expect(asked).toHaveLength(15);
    expect(asked.every((one) => one.endsWith('>b'))).toBe(true);
  });
});

describe('positions', () => {
  it('under the limit have no sum and no mean', () => {
    const few = townPeople(3).map((person, at) => ({
      ...person,
      position: at === 0 ? ('leader' as const) : ('employee' as const),
    }));
    for (const audience of AUDIENCES) {
      const { explain } = explained({ ...town(), people: few, before: [] }, audience);
      for (const path of ['positions.leaders', 'positions.employees', 'positions.gap', 'positions.gapCi']) {
        const { value, reason, steps, inputs } = explain(path);
        expect({ value, reason, steps }).toEqual({ value: null, reason: 'too-few', steps: [] });
        expect(inputs.filter(({ symbol }) => symbol.includes('P'))).toEqual([]);
      }
    }
  });
});
