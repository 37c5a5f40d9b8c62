/**
 * The formulas of the method once more, in the plainest way: lists of rows, one loop a formula, nothing hidden and nothing
 * fast. For limits of 1, where everything may be shown. null = not defined.
 */
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import { isRelevant } from '../../../../shared/domain/engagement/types.ts';
import type { Item } from '../../../../shared/domain/instrument/types.ts';
import type { Person } from '../helpers.ts';

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sum of squared distances over n - 1. */
export function variance(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  return (
    values.map((value) => (value - middle) ** 2).reduce((sum, one) => sum + one, 0) / (values.length - 1)
  );
}

export const sd = (values: readonly number[]): number | null => {
  const spread = variance(values);
  return spread === null ? null : Math.sqrt(spread);
};

const minus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a - b;
const known = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null);

/** Formula 1. */
function scored(item: Item, low: number, high: number, answer: number): number {
  if (item.recode !== null) return item.recode[`${answer}`] ?? answer;
  if (item.reverse) return low + high - answer;
  return answer;
}

/** Smallest whole number that is at least share * count. */
function atLeast(share: number, count: number): number {
  let needed = 1;
  while (needed / count < share - 1e-12) needed += 1;
  return needed;
}

export interface Tie {
  readonly person: number;
  readonly rater: string;
  readonly rated: string;
  readonly score: number;
  readonly dimensions: readonly (number | null)[];
  /** Scored answers, item by item. */
  readonly items: readonly (number | null)[];
}

/** Formulas 1-3: the valid ties. */
export function tiesOf(engagement: Engagement, people: readonly Person[]): readonly Tie[] {
  const { scale, dimensions, scoring } = engagement.instrument;
  const ties: Tie[] = [];
  people.forEach((one, person) => {
    for (const [rated, answers] of Object.entries(one.answers)) {
      if (!isRelevant(engagement.relations, one.group, rated)) continue;
      const left = [...answers];
      const all: (number | null)[] = [];
      const parts = dimensions.map((dimension) => {
        const rows = dimension.items.map((item) => {
          const answer = left.shift() ?? null;
          const value = typeof answer === 'number' ? scored(item, scale.min, scale.max, answer) : null;
          all.push(value);
          return { weight: item.weight, value };
        });
        const answered = rows.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]));
        if (answered.length < atLeast(scoring.item_missing_min_share, dimension.items.length)) return null;
        const weights = answered.reduce((sum, { weight }) => sum + weight, 0);
        const weighted = answered.reduce((sum, { weight, value }) => sum + weight * value, 0);
        return { v: dimension.weight, weights, weighted, score: weighted / weights };
      });
      const valid = parts.filter((part) => part !== null);
      if (valid.length < atLeast(scoring.dimension_missing_min_share, dimensions.length)) continue;
      const fromItems = scoring.tie_from === 'items';
      const total = valid.reduce(
        (sum, { v, score, weighted }) => sum + v * (fromItems ? weighted : score),
        0,
      );
      const weight = valid.reduce((sum, { v, weights }) => sum + v * (fromItems ? weights : 1), 0);
      ties.push({
        person,
        rater: one.group,
        rated,
        score: total / weight,
        dimensions: parts.map((part) => part?.score ?? null),
        items: all,
      });
    }
  });
  return ties;
}

/** Formula 17 on complete rows. */
export function alphaOf(rows: readonly (readonly number[])[]): number | null {
  const count = rows[0]?.length ?? 0;
  if (count < 2 || rows.length < 2) return null;
  const columns = rows[0]?.map((_, item) => rows.map((row) => row[item] ?? NaN)) ?? [];
  const total = variance(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (total === null || total < 1e-12) return null;
  const parts = columns.map((column) => variance(column) ?? 0).reduce((sum, one) => sum + one, 0);
  return (count / (count - 1)) * (1 - parts / total);
}

/** Formula 19. */
export function iccOf(samples: readonly (readonly number[])[]) {
  const groups = samples.filter((sample) => sample.length > 0);
  const all = groups.flat();
  const grand = mean(all) ?? NaN;
  const between = groups.map((one) => one.length * ((mean(one) ?? NaN) - grand) ** 2);
  const within = groups.map((one) => (variance(one) ?? 0) * (one.length - 1));
  const add = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
  const msb = add(between) / (groups.length - 1);
  const msw = add(within) / (all.length - groups.length);
  const size = all.length / groups.length;
  const still = msb < 1e-20;
  return { msb, msw, icc1: (msb - msw) / (msb + (size - 1) * msw), icc2: still ? null : (msb - msw) / msb };
}

/** Formula 20: of variances, on A options. */
export function agreementOf(variances: readonly number[], options: number): number {
  const even = (options ** 2 - 1) / 12;
  const m = (mean(variances) ?? NaN) / even;
  const count = variances.length;
  return m > 1 ? 0 : (count * (1 - m)) / (count * (1 - m) + m);
}

/** All formulas of one round that do not need a random number. */
export function oracle(engagement: Engagement, people: readonly Person[]) {
  const { groups, instrument } = engagement;
  const { min, max } = instrument.scale;
  const ties = tiesOf(engagement, people);
  const ids = groups.map(({ id }) => id);
  const of = (a: string, b: string) => ties.filter(({ rater, rated }) => rater === a && rated === b);
  const cell = (a: string, b: string): number | null => mean(of(a, b).map(({ score }) => score));
  const pairs = ids.flatMap((a) => ids.map((b) => [a, b] as const));
  const level = (id: string) => groups.find((group) => group.id === id)?.level;
  const over = (choose: (a: string, b: string) => boolean) =>
    mean(known(pairs.filter(([a, b]) => choose(a, b)).map(([a, b]) => cell(a, b))));
  const weighted = (choose: (a: string, b: string) => boolean) =>
    mean(ties.filter(({ rater, rated }) => choose(rater, rated)).map(({ score }) => score));
  const person = people.map((one, index) =>
    mean(ties.filter((tie) => tie.person === index && tie.rated !== one.group).map(({ score }) => score)),
  );
  const part = (position: Person['position']) =>
    known(person.filter((_, index) => people[index]?.position === position));
  const responded = (id: string) =>
    people.filter((one, index) => one.group === id && ties.some((tie) => tie.person === index)).length;
  const rows = ties
    .filter(({ items }) => !items.includes(null))
    .map((tie) => ({ ...tie, items: known(tie.items) }));
  const personRows = people.flatMap((_, index) => {
    const own = rows.filter((row) => row.person === index);
    return own.length === 0
      ? []
      : [(own[0]?.items ?? []).map((_item, at) => mean(own.map(({ items }) => items[at] ?? NaN)) ?? NaN)];
  });
  const overall = people.map((_, index) =>
    mean(ties.filter((tie) => tie.person === index).map(({ score }) => score)),
  );
  const others = (id: string) => ids.filter((other) => other !== id);
  return {
    ties,
    cell,
    n: (a: string, b: string) => of(a, b).length,
    sd: (a: string, b: string) => sd(of(a, b).map(({ score }) => score)),
    dimension: (a: string, b: string, d: number) =>
      known(of(a, b).map(({ dimensions }) => dimensions[d] ?? null)),
    /** Ties' subscale scores: weighted mean of the valid dimensions where enough of the subscale's are. */
    subscale: (a: string, b: string, part: number) => {
      const { dimensions, subscales, scoring } = instrument;
      const members = subscales[part]?.dimensions ?? [];
      return of(a, b).flatMap((tie) => {
        const valid = dimensions.flatMap(({ id, weight }, d) => {
          const score = tie.dimensions[d] ?? null;
          return members.includes(id) && score !== null ? [{ weight, score }] : [];
        });
        if (valid.length < atLeast(scoring.dimension_missing_min_share, members.length)) return [];
        const weights = valid.reduce((sum, { weight }) => sum + weight, 0);
        return [valid.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights];
      });
    },
    coverage: (a: string, b: string) => (responded(a) === 0 ? null : of(a, b).length / responded(a)),
    within: over((a, b) => a === b),
    between: over((a, b) => a !== b),
    vertical: over((a, b) => level(a) !== level(b)),
    allCells: over(() => true),
    weightedWithin: weighted((a, b) => a === b),
    weightedBetween: weighted((a, b) => a !== b),
    group: (id: string) => {
      const outgoing = mean(known(others(id).map((other) => cell(id, other))));
      const incoming = mean(known(others(id).map((other) => cell(other, id))));
      const own = cell(id, id);
      return {
        own,
        outgoing,
        incoming,
        selfGap: minus(own, incoming),
        ownVersusOthers: minus(own, outgoing),
      };
    },
    leaders: part('leader'),
    employees: part('employee'),
    positionGap: minus(mean(part('leader')), mean(part('employee'))),
    responded,
    rows: rows.map(({ items }) => items),
    personRows,
    samples: ids.map((id) => known(overall.filter((_, index) => people[index]?.group === id))),
    agreement: (a: string, b: string) => {
      const own = of(a, b);
      const columns = (own[0]?.items ?? []).map((_, at) => known(own.map(({ items }) => items[at] ?? null)));
      const spreads = columns.map(variance);
      const options = max - min + 1;
      const ofTie = variance(own.map(({ score }) => score));
      return {
        rwg: ofTie === null ? null : agreementOf([ofTie], options),
        rwgJ: ofTie === null || spreads.includes(null) ? null : agreementOf(known(spreads), options),
      };
    },
  };
}
