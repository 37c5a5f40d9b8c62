/**
 * Answer keys of several variants of every case, worked out anew from the rows by formulas written here (method 8.3): means, t
 * intervals, Welch tests with Holm, Hedges' g. Of the program's result only what is shown or hidden is taken.
 */
import { describe, expect, test } from 'vitest';
import type { CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import {
  exerciseOf,
  type Answers,
  type Desk,
  type ExerciseId,
  type Question,
} from '../../../../shared/domain/training/exercises/index.ts';
import { PRACTICE_CASES, type Practice } from '../../../../shared/domain/training/practice.ts';
import type { TrainingCase } from '../../../../shared/domain/training/types.ts';
import { caseOf, completeRows, deskOf } from './practice-desk.ts';

const SEEDS = [3, 20_261, 4_100_000_003];
const variants = PRACTICE_CASES.flatMap((id) =>
  SEEDS.map((seed): Practice => ({ case: id, seed, language: 'da' })),
);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]): number => sum(values) / values.length;
const varianceOf = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
};

/** Integral of cos^power from 0 to the angle, by Simpson's rule. */
function cosines(power: number, angle: number): number {
  const steps = 2000;
  const width = angle / steps;
  const terms = Array.from({ length: steps + 1 }, (_, at) => {
    const weight = at === 0 || at === steps ? 1 : at % 2 === 1 ? 4 : 2;
    return weight * Math.cos(at * width) ** power;
  });
  return (sum(terms) * width) / 3;
}

/** P(|T| < t) of Student's distribution: with x = sqrt(df) tan(angle) its density is that of cos^(df - 1). */
const within = (t: number, df: number): number =>
  cosines(df - 1, Math.atan(t / Math.sqrt(df))) / cosines(df - 1, Math.PI / 2);

function tCritical(df: number): number {
  let [low, high] = [0, 20];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (within(middle, df) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Hedges' exact correction: its ratio of gamma functions is one of Wallis' integrals. */
const hedges = (df: number): number =>
  Math.sqrt(Math.PI) / 2 / cosines(df - 2, Math.PI / 2) / Math.sqrt(df / 2);

/** Ratings of a relation, one a person: the mean of the valid answers where half of the items have one. */
function tiesOf(training: TrainingCase, round: number, rater: string, rated: string): readonly number[] {
  return answersOf(training, round, rater, rated).map((valid) => meanOf(Object.values(valid)));
}

/** Valid answers by item, of the people whose rating counts. */
function answersOf(training: TrainingCase, round: number, rater: string, rated: string) {
  const ids = training.setup.groups.map(({ id }) => id);
  const items = training.itemIds.length;
  const from = ids.indexOf(rated) * items;
  return completeRows(training, round).flatMap(({ group, answers }) => {
    if (ids[group] !== rater) return [];
    const valid = Object.fromEntries(
      training.itemIds.flatMap((item, at) => {
        const code = answers[from + at] ?? 0;
        return code >= 1 && code <= 5 ? [[item, code] as const] : [];
      }),
    );
    return Object.keys(valid).length * 2 < items ? [] : [valid];
  });
}

/** Smallest p first, each times the number of those left, never falling again. */
function holm(p: readonly number[]): readonly number[] {
  const order = p.map((_, at) => at).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
  const adjusted: number[] = [];
  let so = 0;
  order.forEach((at, rank) => {
    so = Math.max(so, Math.min(1, (p[at] ?? 1) * (p.length - rank)));
    adjusted[at] = so;
  });
  return adjusted;
}

interface Shown {
  readonly desk: Desk;
  readonly result: CapacityResult;
  readonly training: TrainingCase;
  readonly last: number;
  /** Mean of a relation by its id `rater>rated`. */
  readonly mean: (id: string) => number;
  readonly idOf: (name: string | number | undefined) => string;
}

function shownOf(practice: Practice): Shown {
  const desk = deskOf(practice);
  const training = caseOf(practice);
  const last = training.rounds.length - 1;
  if (desk.result === null) throw new Error('no result');
  return {
    desk,
    training,
    last,
    result: desk.result,
    mean: (id) => {
      const [rater = '', rated = ''] = id.split('>');
      return meanOf(tiesOf(training, last, rater, rated));
    },
    idOf: (name) => {
      const found = desk.engagement.groups.find((group) => group.name.da === name);
      if (found === undefined) throw new Error(`no group ${String(name)}`);
      return found.id;
    },
  };
}

const choiceOf = (questions: readonly Question[], id: string) => {
  const question = questions.find((one) => one.id === id);
  if (question?.kind !== 'choice') throw new Error(`no choice ${id}`);
  return { ask: question.ask, ids: question.options.map((option) => option.id) };
};

const turned = (id: string): string => id.split('>').reverse().join('>');
const highest = (ids: readonly string[], by: (id: string) => number): string =>
  [...ids].sort((a, b) => by(b) - by(a))[0] ?? '';

describe.each(variants)('$case, variant $seed', (practice) => {
  const { desk, result, training, last, mean, idOf } = shownOf(practice);
  const check = (id: ExerciseId, answers: Answers) => exerciseOf(id).check(desk, answers).outcome;
  const questions = (id: ExerciseId) => exerciseOf(id).questions(desk);
  const visible = result.cells
    .filter((cell) => cell.state === 'ok' && cell.rater !== cell.rated)
    .map(({ rater, rated }) => `${rater}>${rated}`);
  const between = meanOf(visible.map(mean));

  test('no relation under the limit is shown', () => {
    expect(visible.length).toBeGreaterThan(10);
    for (const id of visible) {
      const [rater = '', rated = ''] = id.split('>');
      expect(tiesOf(training, last, rater, rated).length, id).toBeGreaterThanOrEqual(5);
    }
  });

  test('the sheets hold as many respondents as the import is to store', () => {
    desk.rounds.forEach(({ expected }, at) => expect(completeRows(training, at)).toHaveLength(expected));
  });

  test('matrix: strongest, weakest and between, of all that is shown', () => {
    const key = {
      strongest: highest(visible, mean),
      weakest: highest(visible, (id) => -mean(id)),
      between: between.toFixed(2).replace('.', ','),
    };
    const asked = questions('matrix');
    expect(check('matrix', key)).toBe('right');
    for (const part of ['strongest', 'weakest'] as const)
      for (const id of choiceOf(asked, part).ids)
        expect(check('matrix', { ...key, [part]: id }) === 'right', `${part} ${id}`).toBe(id === key[part]);
    for (const off of [0.06, -0.06])
      expect(check('matrix', { ...key, between: (between + off).toFixed(2) })).toBe('partly');
  });

  test('one-sided: the widest gap of all pairs that are shown', () => {
    const both = visible.filter((id) => visible.includes(turned(id)));
    const key = highest(both, (id) => mean(turned(id)) - mean(id));
    const { ids } = choiceOf(questions('one-sided'), 'view');
    expect(ids).toContain(key);
    expect(ids).toContain(turned(key));
    for (const id of ids) expect(check('one-sided', { view: id }), id).toBe(id === key ? 'right' : 'wrong');
  });

  test('interval: the limits of the relation asked about, and whether the middle lies in them', () => {
    const { ask } = choiceOf(questions('interval'), 'meaning');
    const ties = tiesOf(training, last, idOf(ask.params.rater), idOf(ask.params.rated));
    const half = tCritical(ties.length - 1) * Math.sqrt(varianceOf(ties) / ties.length);
    const [low, high] = [meanOf(ties) - half, meanOf(ties) + half];
    expect(Number(ask.params.low)).toBeCloseTo(low, 2);
    expect(Number(ask.params.high)).toBeCloseTo(high, 2);
    const key = { meaning: 'mean', middle: low > 3 || high < 3 ? 'yes' : 'no' };
    expect(check('interval', key)).toBe('right');
    expect(check('interval', { ...key, middle: key.middle === 'yes' ? 'no' : 'yes' })).toBe('partly');
    expect(check('interval', { ...key, meaning: 'people' })).toBe('partly');
  });

  test('hidden: few have answered one; the other has a neighbour that few have answered', () => {
    const asked = questions('hidden');
    const cell = choiceOf(asked, 'cell').ask.params;
    const few = tiesOf(training, last, idOf(cell.rater), idOf(cell.rated)).length;
    const own = completeRows(training, last).filter(
      ({ group }) => training.setup.groups[group]?.id === idOf(cell.rater),
    ).length;
    expect(Math.min(few, own)).toBeLessThan(5);
    const beside = choiceOf(asked, 'neighbour').ask.params;
    const people = answersOf(training, last, idOf(beside.rater), idOf(beside.rated));
    const counts = desk.engagement.instrument.dimensions.map(({ label, items }) => ({
      name: label.da,
      n: people.filter((valid) => items.filter(({ id }) => id in valid).length * 2 >= items.length).length,
    }));
    expect(counts.find(({ name }) => name === beside.parameter)?.n).toBe(beside.n);
    expect(Number(beside.n)).toBeGreaterThanOrEqual(5);
    expect(counts.filter(({ n }) => n > 0 && n < 5).length).toBeGreaterThan(0);
    expect(check('hidden', { cell: 'few', neighbour: 'derived' })).toBe('right');
    expect(check('hidden', { cell: 'derived', neighbour: 'few' })).toBe('wrong');
  });

  test('change: real where Welch, Holm and g say so, noise where not', () => {
    if (last === 0) return;
    const compared = (result.change?.cells ?? []).filter(({ difference }) => difference !== null);
    const tests = compared.map(({ rater, rated }) => {
      const [before, after] = [tiesOf(training, 0, rater, rated), tiesOf(training, last, rater, rated)];
      const parts = [before, after].map((ties) => varianceOf(ties) / ties.length);
      const error = Math.sqrt(sum(parts));
      const df =
        error ** 4 / sum([before, after].map((ties, at) => (parts[at] ?? 0) ** 2 / (ties.length - 1)));
      const pooled = before.length + after.length - 2;
      const spread = Math.sqrt(
        sum([before, after].map((ties) => varianceOf(ties) * (ties.length - 1))) / pooled,
      );
      const difference = meanOf(after) - meanOf(before);
      return {
        id: `${rater}>${rated}`,
        p: 1 - within(Math.abs(difference) / error, df),
        g: (hedges(pooled) * difference) / spread,
      };
    });
    const adjusted = holm(tests.map(({ p }) => p));
    const real = new Set(
      tests.filter(({ g }, at) => Math.abs(g) >= 0.2 && (adjusted[at] ?? 1) < 0.05).map(({ id }) => id),
    );
    const ids = questions('change').map(({ id }) => id);
    expect(ids).toHaveLength(4);
    const key = Object.fromEntries(ids.map((id) => [id, real.has(id) ? 'real' : 'noise']));
    expect(new Set(Object.values(key))).toEqual(new Set(['real', 'noise']));
    expect(check('change', key)).toBe('right');
    for (const id of ids)
      expect(check('change', { ...key, [id]: key[id] === 'real' ? 'noise' : 'real' }), id).toBe('partly');
  });

  test('choose: what lies low or is seen one-sidedly', () => {
    const why = 'De ligger lavt eller ensidigt, og børnene møder begge grupper hver uge i løbet af året.';
    const { ids } = choiceOf(questions('choose'), 'relations');
    const isWorth = (id: string): boolean =>
      (mean(id) + mean(turned(id))) / 2 < between - 0.4 || Math.abs(mean(id) - mean(turned(id))) >= 0.5;
    const [worth, strong] = [ids.filter(isWorth), ids.filter((id) => !isWorth(id))];
    expect(worth.length).toBeGreaterThan(1);
    expect(strong.length).toBeGreaterThan(0);
    const outcome = (relations: readonly string[]) => check('choose', { relations, 'choose-why': why });
    expect(outcome(worth.slice(0, 2))).toBe('collected');
    expect(outcome([...worth.slice(0, 1), ...strong.slice(0, 1)])).toBe('partly');
  });
});
