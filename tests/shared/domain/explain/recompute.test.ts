/** Whoever holds an explanation can work the number out again: from the inputs alone, and from the ties where they are listed. */
import { describe, expect, it } from 'vitest';
import { explainablePaths } from '../../../../shared/domain/explain/paths.ts';
import type { ExplanationKind } from '../../../../shared/domain/explain/kinds.ts';
import type { Explanation, TieBase } from '../../../../shared/domain/explain/types.ts';
import { fUpperTail, tTwoSided } from '../../../../shared/domain/statistics/t-distribution.ts';
import type { Audience } from '../../../../shared/domain/capacity/result.ts';
import { engagementOf, fixturePeople, fixtureSetup, LOW_LIMITS } from '../helpers.ts';
import { explained, town, townPeople, type Case } from './helpers.ts';

/** Inputs by their signs; all whose sign begins so, in their order. */
interface Given {
  readonly of: (symbol: string) => number;
  readonly all: (start: string) => readonly number[];
  readonly explanation: Explanation;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const variance = (options: number): number => (options * options - 1) / 12;

const meanOfCells = ({ all }: Given): number => mean(all('M('));
const weighted = ({ all }: Given): number =>
  sum(all('n(').map((n, at) => n * (all('M(')[at] ?? NaN))) / sum(all('n('));
const alphaOf = ({ of, all, explanation }: Given): number => {
  const k = of('k');
  const ratio = explanation.inputs.some(({ symbol }) => symbol === 'q')
    ? of('q')
    : sum(all('var(')) / of('var(Σ)') - 1;
  return (k / (k - 1)) * (1 - ratio);
};
const end = ({ explanation }: Given, centre: number, half: number): number =>
  explanation.path.endsWith('.low') ? centre - half : centre + half;
const holm = ({ of, all }: Given): number =>
  Math.max(...all('p(').map((p, rank) => Math.min(1, (of('m') - rank) * p)));
const difference = ({ of }: Given): number => of('M₂') - of('M₁');
const welchError = ({ of }: Given): number => Math.sqrt(of('S₁') ** 2 / of('n₁') + of('S₂') ** 2 / of('n₂'));
const welchDf = ({ of }: Given): number => {
  const [a, b] = [of('S₁') ** 2 / of('n₁'), of('S₂') ** 2 / of('n₂')];
  return (a + b) ** 2 / (a ** 2 / (of('n₁') - 1) + b ** 2 / (of('n₂') - 1));
};
const isPaired = ({ explanation }: Given): boolean => explanation.inputs.some(({ symbol }) => symbol === 'm');

/** The formulas again, from the signs of the inputs only. Kinds that are not here are counts, settings and resamples. */
const FROM_INPUTS: Readonly<Partial<Record<ExplanationKind, (given: Given) => number>>> = {
  'cell.mean': ({ of }) => of('Σ T') / of('n'),
  'cell.sd': ({ of }) => Math.sqrt(of('Σ (T − M)²') / (of('n') - 1)),
  'cell.ci': (given) => end(given, given.of('M'), (given.of('t') * given.of('S')) / Math.sqrt(given.of('n'))),
  'cell.coverage': ({ of, all }) => of('n') / (all('N(')[0] ?? NaN),
  'dimensionCell.mean': ({ of }) => of('Σ s') / of('n'),
  'dimensionCell.sd': ({ of }) => Math.sqrt(of('Σ (s − M)²') / (of('n') - 1)),
  'subscaleCell.mean': ({ of }) => of('Σ u') / of('n'),
  'index.overall': meanOfCells,
  'index.within': meanOfCells,
  'index.between': meanOfCells,
  'index.vertical': meanOfCells,
  'index.allCells': meanOfCells,
  'index.visibleCells': ({ of }) => of('c1'),
  'index.relevantCells': ({ all }) => sum(all('c')),
  'weighted.mean': weighted,
  'dimension.mean': meanOfCells,
  'subscale.mean': meanOfCells,
  'group.outgoing': meanOfCells,
  'group.incoming': meanOfCells,
  'group.own': meanOfCells,
  'group.selfGap': ({ all }) => (all('M(')[0] ?? NaN) - (all('In(')[0] ?? NaN),
  'group.ownVersusOthers': ({ all }) => (all('M(')[0] ?? NaN) - (all('Out(')[0] ?? NaN),
  'group.outgoingCells': ({ all }) => all('M(').length,
  'group.incomingCells': ({ all }) => all('M(').length,
  'pair.symmetric': meanOfCells,
  'pair.gap': ({ all }) => (all('M(')[0] ?? NaN) - (all('M(')[1] ?? NaN),
  'pair.g': ({ of }) => {
    const squares = (of('n1') - 1) * of('S1') ** 2 + (of('n2') - 1) * of('S2') ** 2;
    return (of('J') * (of('M2') - of('M1'))) / Math.sqrt(squares / (of('n1') + of('n2') - 2));
  },
  'pair.pAdjusted': holm,
  'position.mean': ({ of }) => of('Σ P') / of('n'),
  'position.gap': ({ of }) => of('P̄(leader)') - of('P̄(employee)'),
  'positionGroup.mean': ({ of }) => of('Σ P') / of('n'),
  'positionGroup.gap': ({ of }) => of('P̄(leader)') - of('P̄(employee)'),
  'reliability.alpha': alphaOf,
  'reliability.alphaIfDeleted': alphaOf,
  'reliability.alphaStandardized': ({ of }) => (of('k') * of('r̄')) / (1 + (of('k') - 1) * of('r̄')),
  'reliability.omega': ({ all, of, explanation }) => {
    if (explanation.inputs.some(({ symbol }) => symbol === 'q')) return 1 / (1 + of('q'));
    const shared = sum(all('λ(')) ** 2;
    return shared / (shared + sum(all('λ(').map((loading) => 1 - loading ** 2)));
  },
  'reliability.itemRest': ({ of, all, explanation }) =>
    explanation.inputs.length === 0
      ? Number(explanation.value)
      : of('cov(j, Σ − j)') / Math.sqrt((all('var(')[0] ?? NaN) * of('var(Σ − j)')),
  'aggregation.meanGroupSize': ({ of }) => of('N') / of('J'),
  'aggregation.msb': ({ of }) => of('SSB') / of('J − 1'),
  'aggregation.msw': ({ of }) => of('SSW') / of('N − J'),
  'aggregation.f': ({ of }) => of('MSB') / of('MSW'),
  'aggregation.dfBetween': ({ of }) => of('J') - 1,
  'aggregation.dfWithin': ({ of }) => of('N') - of('J'),
  'aggregation.p': ({ of }) => fUpperTail(of('F'), of('J − 1'), of('N − J')),
  'aggregation.icc1': ({ of }) => (of('MSB') - of('MSW')) / (of('MSB') + (of('k̄') - 1) * of('MSW')),
  'aggregation.icc2': ({ of }) => (of('MSB') - of('MSW')) / of('MSB'),
  'agreement.rwg': ({ of }) => Math.max(0, 1 - of('S') ** 2 / variance(of('A'))),
  'agreement.rwgJ': ({ of }) => {
    const share = of('Σ var / J') / variance(of('A'));
    return share > 1 ? 0 : (of('J') * (1 - share)) / (of('J') * (1 - share) + share);
  },
  'agreement.medianRwgJ': ({ all }) => {
    const values = [...all('rwg(J)')].sort((a, b) => a - b);
    const middle = (values.length - 1) / 2;
    return mean([values[Math.floor(middle)] ?? NaN, values[Math.ceil(middle)] ?? NaN]);
  },
  'network.density': ({ of }) => of('|E|') / of('r'),
  'network.valuedDensity': ({ of, all }) => (100 * (mean(all('M(')) - of('L'))) / (of('U') - of('L')),
  'network.reciprocity': ({ of }) => of('e') / of('|E|'),
  'network.weightedReciprocity': ({ of, all }) => {
    const shares = all('M(').map((value) => (value - of('L')) / (of('U') - of('L')));
    const apart = shares.map((value, at) => (at % 2 === 0 ? Math.abs(value - (shares[at + 1] ?? NaN)) : 0));
    return 1 - sum(apart) / sum(shares);
  },
  'network.inDegreeCentralisation': ({ of, all }) =>
    sum(all('deg(').map((degree) => Math.max(...all('deg(')) - degree)) / (of('G') - 1) ** 2,
  'network.relations': ({ all }) => all('M(').length,
  'network.edges': ({ all }) => all('M(').length,
  'change.difference': (given) =>
    isPaired(given) ? given.of('Σ (T₂ − T₁)') / given.of('m') : difference(given),
  'change.ci': (given) => {
    const { of } = given;
    const error = isPaired(given) ? of('S_Δ') / Math.sqrt(of('m')) : welchError(given);
    return end(given, of('Δ'), of('t') * error);
  },
  'change.g': ({ of }) => (of('J') * of('Δ')) / of('s_p'),
  'change.p': (given) => {
    const { of } = given;
    return isPaired(given)
      ? tTwoSided(of('Δ') / (of('S_Δ') / Math.sqrt(of('m'))), of('m') - 1)
      : tTwoSided(difference(given) / welchError(given), welchDf(given));
  },
  'change.pAdjusted': holm,
  'change.dz': ({ of }) => of('Δ') / of('S_Δ'),
  'changeIndex.difference': ({ all }) => mean(all('M₂(')) - mean(all('M₁(')),
  'response.invited': ({ all }) => sum(all('N(')),
  'response.responded': ({ all }) => sum(all('n(')),
  'response.rate': ({ of }) => of('n') / of('N'),
  'responseGroup.rate': ({ all }) => (all('n(')[0] ?? NaN) / (all('N(')[0] ?? NaN),
};

function givenBy(explanation: Explanation): Given {
  const value = (one: Explanation['inputs'][number] | undefined): number => one?.value ?? NaN;
  return {
    explanation,
    of: (symbol) => value(explanation.inputs.find((one) => one.symbol === symbol)),
    all: (start) => explanation.inputs.filter(({ symbol }) => symbol.startsWith(start)).map(value),
  };
}

const twice: Case = {
  ...town(),
  before: townPeople(11).map((person, at) => ({
    ...person,
    answers: (townPeople(12)[at] ?? person).answers,
  })),
};
const CASES: readonly (readonly [string, Case])[] = [
  ['two rounds', town()],
  ['the same people twice', twice],
  [
    'everything shown',
    {
      ...town(),
      engagement: {
        ...town().engagement,
        privacy: { ...town().engagement.privacy, min_cell: 1, min_group: 1, min_leader_cell: 1 },
      },
    },
  ],
  [
    'the fixture',
    { engagement: engagementOf({ ...fixtureSetup, privacy: LOW_LIMITS }), people: fixturePeople() },
  ],
];

describe.each(CASES)('%s', (_, one) => {
  it.each(['consultant', 'client'] as const)(
    'every formula gives its number from its inputs: %s',
    (audience) => {
      const { result, explain } = explained(one, audience);
      const tried = new Set<string>();
      for (const { path, kind } of explainablePaths(result)) {
        const explanation = explain(path);
        const again = FROM_INPUTS[kind];
        if (!again || typeof explanation.value !== 'number') continue;
        expect(again(givenBy(explanation)), path).toBeCloseTo(explanation.value, 9);
        tried.add(kind);
      }
      expect(tried.size).toBeGreaterThan(45);
    },
  );

  it('every input with a path is the number at that path', () => {
    const { result, explain } = explained(one);
    const values = new Map<string, Explanation['value']>();
    for (const { path } of explainablePaths(result)) {
      for (const { path: at, value } of explain(path).inputs) {
        if (at === undefined) continue;
        if (!values.has(at)) values.set(at, explain(at).value);
        expect(values.get(at), `${path} -> ${at}`).toBe(value);
      }
    }
    expect(values.size).toBeGreaterThan(40);
  });

  it('every step ends with the number itself', () => {
    const { result, explain } = explained(one);
    for (const { path } of explainablePaths(result)) {
      const { steps, value } = explain(path);
      const last = steps.at(-1)?.at(-1);
      if (last !== undefined) expect(last, path).toBe(typeof value === 'number' ? value : value?.high);
    }
  });
});

/** Formulas 1 to 4 again, from listed answers. */
function fromAnswers({ ties, rule }: TieBase): { readonly cell: number; readonly scores: readonly number[] } {
  const scores = ties.map(({ answers }) => {
    const dimensions = (rule?.dimensions ?? []).flatMap((dimension) => {
      const given = dimension.items.flatMap(({ id, weight }) => {
        const { scored = null } = answers.find(({ item }) => item === id) ?? {};
        return scored === null ? [] : [{ weight, scored }];
      });
      if (given.length < dimension.itemsNeeded) return [];
      const score = sum(given.map((one) => one.weight * one.scored)) / sum(given.map((one) => one.weight));
      return [{ weight: dimension.weight, score }];
    });
    return sum(dimensions.map((one) => one.weight * one.score)) / sum(dimensions.map((one) => one.weight));
  });
  return { cell: mean(scores), scores };
}

describe('listed ties', () => {
  const instrument = {
    id: 'mixed',
    scale: { min: 1, max: 5 },
    dimensions: [
      { id: 'x', weight: 2, items: [{ id: 'x1', weight: 3 }, { id: 'x2', reverse: true }, { id: 'x3' }] },
      { id: 'y', items: [{ id: 'y1', recode: { '1': 1, '2': 3, '3': 5, '4': 4, '5': 2 } }, { id: 'y2' }] },
      { id: 'z', items: [{ id: 'z1' }, { id: 'z2' }] },
    ],
  };
  const mixed: Case = { ...town({ instrument }), before: [] };

  it('give tie scores, dimension scores and the mean of their cell', () => {
    const { result, explain } = explained(mixed);
    let listed = 0;
    for (const { rater, rated, state, n, mean: cellMean, sd } of result.cells) {
      if (state !== 'ok') continue;
      const { ties, value } = explain(`cells.${rater}.${rated}`);
      if (!ties || ties.withheld !== null) continue;
      listed += 1;
      expect(ties.ties).toHaveLength(n ?? 0);
      const { cell, scores } = fromAnswers(ties);
      scores.forEach((score, at) => expect(score).toBeCloseTo(ties.ties[at]?.score ?? NaN, 12));
      expect(cell).toBeCloseTo(Number(value), 12);
      expect(value).toBe(cellMean);
      const spread = Math.sqrt(sum(scores.map((score) => (score - cell) ** 2)) / (scores.length - 1));
      expect(spread).toBeCloseTo(sd ?? NaN, 12);
    }
    expect(listed).toBeGreaterThan(8);
  });

  it('of a dimension show that dimension only, and give its mean', () => {
    const { explain } = explained(mixed);
    const { ties, value } = explain('cells.skole.ppr.y');
    const scores = (ties?.ties ?? []).map(({ dimensions }) => dimensions['y'] ?? null);
    expect(mean(scores.filter((score): score is number => score !== null))).toBeCloseTo(Number(value), 12);
    for (const { dimensions, answers } of ties?.ties ?? []) {
      expect(Object.keys(dimensions)).toEqual(['y']);
      expect(answers.map(({ item }) => item)).toEqual(['y1', 'y2']);
    }
  });

  it('tell raw from scored, and kinds of missing answers apart', () => {
    const people = Array.from({ length: 5 }, () => ({
      group: 'skole',
      answers: { ppr: [5, 5, 'missing', 2, null, 'na', 4] as const },
    }));
    const { explain } = explained({ ...mixed, people });
    const [tie] = explain('cells.skole.ppr').ties?.ties ?? [];
    expect(tie?.answers.map(({ item, kind, raw, scored }) => [item, kind, raw, scored])).toEqual([
      ['x1', 'answered', 5, 5],
      ['x2', 'answered', 5, 1],
      ['x3', 'missing', null, null],
      ['y1', 'answered', 2, 3],
      ['y2', 'blank', null, null],
      ['z1', 'not-applicable', null, null],
      ['z2', 'answered', 4, 4],
    ]);
    expect(tie?.dimensions).toEqual({ x: 4, y: 3, z: 4 });
    expect(tie?.score).toBe(15 / 4);
  });
});

const audiences: readonly Audience[] = ['consultant', 'client'];

describe('the finite population', () => {
  it.each(audiences)('stands in the formula and in the interval (%s)', (audience) => {
    const one = town({ statistics: { finitePopulation: true } });
    const { explain } = explained(one, audience);
    const { formula, inputs, value } = explain('cells.skole.ppr.ci.low');
    expect(formula?.text).toContain('√(1 − n/N)');
    const { of } = givenBy({ ...explain('cells.skole.ppr.ci.low'), inputs });
    const half = (of('t') * of('S') * Math.sqrt(1 - of('n') / of('N'))) / Math.sqrt(of('n'));
    expect(of('M') - half).toBeCloseTo(Number(value), 12);
    expect(explained(town(), audience).explain('cells.skole.ppr.ci').formula?.text).not.toContain('N');
  });
});
