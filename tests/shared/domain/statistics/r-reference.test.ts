/**
 * Every statistic against R's own functions: alpha, factanal, aov, t.test, p.adjust, quantile and the distributions. The
 * numbers come from tests/fixtures/r/reference.R, which also drew the data.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rwg, rwgJ } from '../../../../shared/domain/statistics/agreement.ts';
import { aggregation } from '../../../../shared/domain/statistics/anova.ts';
import { quantile } from '../../../../shared/domain/statistics/bootstrap.ts';
import {
  hedgesCorrection,
  hedgesG,
  pairedTest,
  welchTest,
} from '../../../../shared/domain/statistics/effect.ts';
import { holm } from '../../../../shared/domain/statistics/holm.ts';
import { omegaTotal } from '../../../../shared/domain/statistics/omega.ts';
import { correlationMatrix, cronbachAlpha } from '../../../../shared/domain/statistics/reliability.ts';
import { covarianceOfSums, rowSums } from '../../../../shared/domain/statistics/row-sums.ts';
import {
  fUpperTail,
  incompleteBeta,
  logGamma,
  logGammaStep,
  tCritical,
  tDistribution,
  tTwoSided,
} from '../../../../shared/domain/statistics/t-distribution.ts';
import { capacityOf, cellOf, LOW_LIMITS, type Person } from '../helpers.ts';
import { mean, sd, variance } from '../capacity/oracle.ts';

type Numbers = readonly number[];
interface Factor {
  readonly omega: number;
  readonly loadings: Numbers;
}
interface Icc {
  readonly values: Numbers;
  readonly group: Numbers;
  readonly msb: number;
  readonly msw: number;
  readonly f: number;
  readonly p: number;
  readonly dfBetween: number;
  readonly dfWithin: number;
  readonly icc1: number;
  readonly icc2: number;
}
interface Test {
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
}
interface Reference {
  readonly version: string;
  readonly scales: Readonly<
    Record<
      string,
      Factor & {
        readonly top: number;
        /** Least uniqueness of factanal. */
        readonly smallest: number;
        readonly data: readonly (readonly (number | null)[])[];
        readonly n: number;
        readonly alpha: number;
        readonly standardised: number;
        readonly meanInterItem: number;
        readonly deleted: Numbers;
        readonly itemRest: Numbers;
        readonly correlation: readonly Numbers[];
        readonly variances: Numbers;
        readonly rwg: Numbers;
        readonly rwgJ: number;
      }
    >
  >;
  readonly iccs: Readonly<Record<string, Icc>>;
  readonly samples: Readonly<
    Record<
      string,
      Test & {
        readonly first: Numbers;
        readonly second: Numbers;
        readonly d: number;
        readonly g: number;
        readonly paired?: Test & { readonly dz: number };
      }
    >
  >;
  readonly holm: readonly { readonly p: Numbers; readonly adjusted: Numbers }[];
  readonly quantiles: readonly {
    readonly values: Numbers;
    readonly shares: Numbers;
    readonly quantiles: Numbers;
  }[];
  readonly t: {
    readonly t: Numbers;
    readonly df: Numbers;
    readonly below: Numbers;
    readonly twoSided: Numbers;
  };
  readonly f: { readonly f: Numbers; readonly df1: Numbers; readonly df2: Numbers; readonly above: Numbers };
  readonly beta: { readonly x: Numbers; readonly a: Numbers; readonly b: Numbers; readonly below: Numbers };
  readonly critical: {
    readonly df: Numbers;
    readonly half: Numbers;
    readonly tenth: Numbers;
    readonly thousandth: Numbers;
  };
  readonly gamma: { readonly x: Numbers; readonly log: Numbers; readonly step: Numbers };
  readonly correction: { readonly df: Numbers; readonly factor: Numbers };
  readonly survey: {
    readonly group: Numbers;
    readonly leader: readonly boolean[];
    readonly invited: Numbers;
    readonly answers: readonly (readonly (readonly (number | null)[])[])[];
    readonly cells: readonly Readonly<
      Record<
        | 'rater'
        | 'rated'
        | 'n'
        | 'mean'
        | 'sd'
        | 'low'
        | 'high'
        | 'finiteLow'
        | 'finiteHigh'
        | 'rwg'
        | 'rwgJ',
        number
      >
    >[];
    readonly within: number;
    readonly between: number;
    readonly leaders: number;
    readonly employees: number;
    readonly tie: Factor & { readonly n: number; readonly alpha: number };
    readonly person: Factor & { readonly n: number; readonly alpha: number };
    readonly aggregation: Icc;
  };
}

const path = fileURLToPath(new URL('../../../fixtures/r/reference.json', import.meta.url));
const reference = JSON.parse(readFileSync(path, 'utf8')) as Reference;

/** Within 1e-9, and of large or small numbers within 1e-9 of their size. */
function close(actual: number | null | undefined, wanted: number | undefined, tolerance = 1e-9): void {
  if (typeof actual !== 'number' || wanted === undefined) throw new Error(`${actual} for ${wanted}`);
  expect(Math.abs(actual - wanted), `${actual} for ${wanted}`).toBeLessThan(
    tolerance * Math.max(1, Math.abs(wanted)),
  );
}

/** Within a share of the number's own size: probabilities far out in a tail too. */
function relative(actual: number, wanted: number | undefined, tolerance = 1e-11): void {
  const size = Math.abs(wanted ?? NaN);
  expect(Math.abs(actual - (wanted ?? NaN)), `${actual} for ${wanted}`).toBeLessThanOrEqual(tolerance * size);
}

const closeAll = (actual: readonly (number | null)[], wanted: Numbers, tolerance?: number): void => {
  expect(actual).toHaveLength(wanted.length);
  actual.forEach((one, at) => {
    close(one, wanted[at], tolerance);
  });
};

function compareAggregation(actual: ReturnType<typeof aggregation>, wanted: Icc): void {
  for (const name of ['msb', 'msw', 'f', 'p', 'icc1', 'icc2', 'dfBetween', 'dfWithin'] as const)
    close(actual[name], wanted[name]);
}

const moments = (values: Numbers) => ({
  n: values.length,
  mean: mean(values) ?? NaN,
  sd: sd(values) ?? NaN,
});

it('names the R that made the numbers', () => {
  expect(reference.version).toMatch(/^R version \d/);
});

describe.each(Object.entries(reference.scales))('scale %s', (_, scale) => {
  const complete = scale.data.filter((row): row is number[] => !row.includes(null));
  const itemCount = scale.data[0]?.length ?? 0;
  const covariance = covarianceOfSums(rowSums(Float64Array.from(complete.flat()), itemCount));

  it('has the alpha of R, raw, standardised and without each item', () => {
    const { n, alpha, alphaStandardized, meanInterItem, items } = cronbachAlpha(
      complete.length,
      covariance,
      itemCount,
    );
    expect(n).toBe(scale.n);
    close(alpha, scale.alpha);
    close(alphaStandardized, scale.standardised);
    close(meanInterItem, scale.meanInterItem);
    closeAll(
      items.map(({ alphaIfDeleted }) => alphaIfDeleted),
      scale.deleted,
    );
    closeAll(
      items.map(({ itemRest }) => itemRest),
      scale.itemRest,
    );
  });

  it('has the correlations of cor and the omega of factanal', () => {
    const correlation = correlationMatrix(covariance, itemCount) ?? new Float64Array(0);
    closeAll([...correlation], scale.correlation.flat());
    const { omega, loadings, reason } = omegaTotal(correlation, itemCount);
    // R keeps to its lower bound where the solution is improper.
    expect(reason).toBe(scale.smallest < 0.006 ? 'heywood' : undefined);
    if (reason) return;
    close(omega, scale.omega, 1e-5);
    closeAll(loadings ?? [], scale.loadings, 1e-4);
  });

  it('has its agreement', () => {
    const variances = scale.data[0]?.map((__, item) =>
      variance(scale.data.map((row) => row[item] ?? null).filter((value) => value !== null)),
    ) as Numbers;
    closeAll(variances, scale.variances);
    closeAll(
      variances.map((one) => rwg(one, scale.top)),
      scale.rwg,
    );
    close(rwgJ(variances, scale.top), scale.rwgJ);
  });
});

describe.each(Object.entries(reference.iccs))('groups %s', (_, wanted) => {
  it('have the table of aov and its coefficients', () => {
    const samples = [...new Set(wanted.group)].map((group) =>
      wanted.values.filter((__, at) => wanted.group[at] === group),
    );
    compareAggregation(aggregation(samples), wanted);
  });
});

describe.each(Object.entries(reference.samples))('samples %s', (_, wanted) => {
  const [first, second] = [moments(wanted.first), moments(wanted.second)];
  it('have Welch’s test, d and g', () => {
    const test = welchTest(first, second);
    close(test?.t, wanted.t);
    close(test?.df, wanted.df);
    close(test?.p, wanted.p);
    close(test?.ci.low, wanted.low);
    close(test?.ci.high, wanted.high);
    const effect = hedgesG(first, second);
    close(effect?.d, wanted.d);
    close(effect?.g, wanted.g);
  });
  it('have the paired test where they are as long as each other', () => {
    const { paired } = wanted;
    const differences = wanted.second.map((value, at) => value - (wanted.first[at] ?? NaN));
    expect(paired === undefined).toBe(first.n !== second.n);
    if (!paired) return;
    const test = pairedTest(differences);
    for (const name of ['t', 'df', 'p', 'dz'] as const) close(test?.[name], paired[name]);
    close(test?.ci.low, paired.low);
    close(test?.ci.high, paired.high);
  });
});

describe('the rest of R’s functions', () => {
  it('p.adjust by Holm', () => {
    for (const { p, adjusted } of reference.holm) closeAll(holm(p), adjusted, 1e-14);
  });
  it('quantile of type 7', () => {
    for (const { values, shares, quantiles } of reference.quantiles)
      closeAll(
        shares.map((share) => quantile(Float64Array.from(values), share)),
        quantiles,
        1e-13,
      );
  });
  it('pt, one-sided and two-sided, far into the tails', () => {
    const { t, df, below, twoSided } = reference.t;
    t.forEach((one, at) => {
      relative(tDistribution(one, df[at] ?? NaN), below[at]);
      relative(tTwoSided(one, df[at] ?? NaN), twoSided[at]);
    });
  });
  it('qt', () => {
    const { df, half, tenth, thousandth } = reference.critical;
    df.forEach((one, at) => {
      relative(tCritical(0.05, one), half[at]);
      relative(tCritical(0.1, one), tenth[at]);
      relative(tCritical(0.001, one), thousandth[at]);
    });
  });
  it('pf', () => {
    const { f, df1, df2, above } = reference.f;
    f.forEach((one, at) => {
      relative(fUpperTail(one, df1[at] ?? NaN, df2[at] ?? NaN), above[at], 1e-10);
    });
  });
  it('pbeta', () => {
    const { x, a, b, below } = reference.beta;
    x.forEach((one, at) => {
      relative(incompleteBeta(one, 1 - one, a[at] ?? NaN, b[at] ?? NaN), below[at], 1e-10);
    });
  });
  it('lgamma, and its half steps', () => {
    const { x, log, step } = reference.gamma;
    x.forEach((one, at) => {
      close(logGamma(one), log[at], 1e-13);
      close(logGammaStep(one, 0.5), step[at], one < 1000 ? 1e-12 : 1e-10);
    });
  });
  it('the exact correction of Hedges', () => {
    const { df, factor } = reference.correction;
    df.forEach((one, at) => {
      relative(hedgesCorrection(one), factor[at], 1e-12);
    });
  });
});

describe('a whole survey', () => {
  const { survey } = reference;
  const ids = ['a', 'b', 'c'];
  const people = survey.group.map((group, index): Person => {
    const answers = survey.answers[index] ?? [];
    return {
      group: ids[group - 1] ?? '',
      position: survey.leader[index] ? 'leader' : 'employee',
      answers: Object.fromEntries(ids.map((id, at) => [id, answers[at] ?? []])),
    };
  });
  const setup = {
    groups: ids.map((id, at) => ({ id, invited: survey.invited[at] })),
    instrument: {
      id: 'four',
      scale: { min: 1, max: 5 },
      dimensions: ['x', 'y'].map((id) => ({ id, items: [{ id: `${id}1` }, { id: `${id}2` }] })),
    },
    privacy: LOW_LIMITS,
  };
  const result = capacityOf(setup, people);
  const finite = capacityOf({ ...setup, statistics: { finitePopulation: true } }, people);

  it('has R’s cells, intervals and agreement', () => {
    for (const wanted of survey.cells) {
      const [rater, rated] = [ids[wanted.rater - 1] ?? '', ids[wanted.rated - 1] ?? ''];
      const cell = cellOf(result, rater, rated);
      expect(cell.n).toBe(wanted.n);
      close(cell.mean, wanted.mean);
      close(cell.sd, wanted.sd);
      close(cell.ci?.low, wanted.low);
      close(cell.ci?.high, wanted.high);
      close(cellOf(finite, rater, rated).ci?.low, wanted.finiteLow);
      close(cellOf(finite, rater, rated).ci?.high, wanted.finiteHigh);
      const agreement = result.agreement?.cells.find((one) => one.rater === rater && one.rated === rated);
      close(agreement?.rwg, wanted.rwg);
      close(agreement?.rwgJ, wanted.rwgJ);
    }
    close(
      result.agreement?.medianRwgJ,
      quantile(Float64Array.from(survey.cells.map((one) => one.rwgJ)).sort(), 0.5),
    );
  });

  it('has R’s indices, positions, reliability and analysis of variance', () => {
    close(result.indices.within.mean, survey.within);
    close(result.indices.between.mean, survey.between);
    close(result.positions?.leaders.mean, survey.leaders);
    close(result.positions?.employees.mean, survey.employees);
    close(result.positions?.gap, survey.leaders - survey.employees);
    for (const level of ['tie', 'person'] as const) {
      expect(result.reliability?.[level].n).toBe(survey[level].n);
      close(result.reliability?.[level].alpha, survey[level].alpha);
      close(result.reliability?.[level].omega, survey[level].omega, 1e-5);
    }
    if (!result.aggregation) throw new Error('no aggregation');
    compareAggregation(result.aggregation, survey.aggregation);
  });
});
