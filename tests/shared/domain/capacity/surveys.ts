/** Surveys made from a seed: any number of groups, items, weights, scales, gaps and masks. */
import { createRandom, type Random } from '../../../../shared/lib/random.ts';
import type { Answer, Person } from '../helpers.ts';
import { LOW_LIMITS } from '../helpers.ts';

export interface Survey {
  readonly setup: Readonly<Record<string, unknown>>;
  readonly people: readonly Person[];
}

const SCALES = [
  { min: 1, max: 5 },
  { min: 1, max: 7 },
  { min: 0, max: 10 },
  { min: -3, max: 3 },
  { min: 1, max: 2 },
] as const;

const pick = <T>(random: Random, list: readonly T[]): T => list[random.integer(list.length)] as T;

/** An instrument of up to three dimensions of up to three items. */
export function instrumentFrom(random: Random): Readonly<Record<string, unknown>> {
  const scale = pick(random, SCALES);
  const steps = scale.max - scale.min + 1;
  const weight = () => pick(random, [1, 1, 2, 0.25, 7.5]);
  const dimensions = Array.from({ length: 1 + random.integer(3) }, (_, d) => ({
    id: `d${d}`,
    weight: weight(),
    items: Array.from({ length: 1 + random.integer(3) }, (_item, q) => ({
      id: `d${d}i${q}`,
      weight: weight(),
      reverse: random.integer(4) === 0,
      recode:
        random.integer(4) === 0
          ? Object.fromEntries(
              Array.from({ length: steps }, (_step, step) => [
                String(scale.min + step),
                scale.min + random.integer(steps),
              ]),
            )
          : null,
    })),
  }));
  return {
    id: 'drawn',
    scale,
    dimensions,
    subscales: [
      { id: 'some', label: { en: 'some' }, dimensions: dimensions.slice(0, 2).map(({ id }) => id) },
      { id: 'last', label: { en: 'last' }, dimensions: dimensions.slice(-1).map(({ id }) => id) },
    ],
    scoring: {
      item_missing_min_share: pick(random, [0.5, 1, 0.2, 2 / 3]),
      dimension_missing_min_share: pick(random, [0.5, 1, 0.34]),
      tie_from: pick(random, ['dimensions', 'dimensions', 'items']),
      overall: pick(random, ['mean_of_cells', 'all_cells', 'respondent_weighted']),
    },
  };
}

/** A survey with up to four groups of up to `most` people; everything may be shown. */
export function surveyFrom(seed: number, most = 6, privacy: unknown = LOW_LIMITS): Survey {
  const random = createRandom(seed);
  const instrument = instrumentFrom(random) as {
    readonly scale: { readonly min: number; readonly max: number };
    readonly dimensions: readonly { readonly items: readonly unknown[] }[];
  };
  const ids = Array.from({ length: 1 + random.integer(4) }, (_, index) => `g${index}`);
  const groups = ids.map((id) => ({
    id,
    level: pick(random, ['employees', 'employees', 'leaders', 'top']),
    invited: pick(random, [null, 0, 8, 30]),
  }));
  const everyPair = ids.flatMap((rater) => ids.map((rated) => [rater, rated]));
  const relations = pick(random, [
    'all',
    'all',
    'others',
    everyPair.filter(() => random.integer(4) > 0),
    ids.map((id) => [id, id]),
  ] as const);
  const count = instrument.dimensions.reduce((sum, { items }) => sum + items.length, 0);
  const gaps = pick(random, [0, 0, 5, 2]);
  const { min, max } = instrument.scale;
  const answer = (): Answer =>
    gaps > 0 && random.integer(gaps) === 0
      ? pick(random, [null, 'missing', 'na'] as const)
      : min + random.integer(max - min + 1);
  const people = ids.flatMap((group) =>
    Array.from({ length: random.integer(most + 1) }, (): Person => {
      const position = pick(random, ['leader', 'employee', 'employee', undefined] as const);
      const rated = ids.filter(() => random.integer(8) > 0);
      return {
        group,
        ...(position ? { position } : {}),
        answers: Object.fromEntries(rated.map((id) => [id, Array.from({ length: count }, answer)])),
      };
    }),
  );
  return { setup: { instrument, groups, relations, privacy }, people };
}
