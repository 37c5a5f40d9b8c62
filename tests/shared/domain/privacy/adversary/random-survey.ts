/** Random engagements of every shape that the method allows, from a seed: settings, people, one round or two. */
import { createRandom, type Random } from '../../../../../shared/lib/random.ts';
import type { Engagement } from '../../../../../shared/domain/engagement/types.ts';
import type { Responses } from '../../../../../shared/domain/responses/types.ts';
import { engagementOf, responsesOf, type Answer, type Person } from '../../helpers.ts';

export interface NamedPerson extends Person {
  readonly id: string;
}

export interface SurveyRound {
  readonly people: readonly NamedPerson[];
  readonly responses: Responses;
}

export interface RandomSurvey {
  readonly seed: number;
  readonly setup: Readonly<Record<string, unknown>>;
  readonly engagement: Engagement;
  /** One, or the earlier and the later one. */
  readonly rounds: readonly SurveyRound[];
}

/** A survey as it stands in a test: setup of the engagement, people by round. */
export function surveyOf(
  setup: Readonly<Record<string, unknown>>,
  rounds: readonly (readonly (Person & { readonly id?: string })[])[],
  seed = 0,
): RandomSurvey {
  const engagement = engagementOf(setup);
  return {
    seed,
    setup,
    engagement,
    rounds: rounds.map((given, round) => {
      const people = given.map((person, at) => ({ ...person, id: person.id ?? `r${at}` }));
      const responses = responsesOf(engagement, people);
      return {
        people,
        responses: { ...responses, roundId: String(round + 1), respondentIds: people.map(({ id }) => id) },
      };
    }),
  };
}

type Dice = Pick<Random, 'next' | 'integer'> & {
  readonly of: <T>(list: readonly [T, ...T[]]) => T;
  readonly chance: (share: number) => boolean;
  /** Whole number from low to high. */
  readonly from: (low: number, high: number) => number;
};

function diceOf(seed: number): Dice {
  const { next, integer } = createRandom(seed);
  return {
    next,
    integer,
    of: (list) => list[integer(list.length)] ?? list[0],
    chance: (share) => next() < share,
    from: (low, high) => low + integer(high - low + 1),
  };
}

interface Dimension {
  readonly id: string;
  readonly weight: number;
  readonly items: readonly { readonly id: string; readonly weight: number; readonly reverse: boolean }[];
}

interface Asked {
  /** Of an instrument file, or the id of a built-in one. */
  readonly json: Readonly<Record<string, unknown>> | string;
  readonly itemCounts: readonly number[];
  readonly min: number;
  readonly max: number;
}

function instrument(dice: Dice): Asked {
  const [min, max] = dice.of([
    [1, 5],
    [1, 5],
    [1, 7],
    [0, 10],
  ] as const);
  const several = dice.chance(0.35);
  const weighted = dice.chance(0.35);
  const weight = (): number => (weighted ? dice.of([1, 2, 3, 0.5]) : 1);
  const dimensions = Array.from({ length: dice.from(1, dice.of([3, 7])) }, (_, d): Dimension => ({
    id: `d${d}`,
    weight: weight(),
    items: Array.from({ length: several ? dice.from(1, 3) : 1 }, (_, q) => ({
      id: `d${d}i${q}`,
      weight: weight(),
      reverse: dice.chance(0.15),
    })),
  }));
  const ids = dimensions.map(({ id }) => id);
  const half = Math.ceil(ids.length / 2);
  const subscales = dice.chance(0.4)
    ? [
        { id: 's0', dimensions: ids.slice(0, half) },
        ...(half < ids.length ? [{ id: 's1', dimensions: ids.slice(half) }] : []),
      ]
    : [];
  const scoring = {
    tie_from: dice.of(['dimensions', 'dimensions', 'items']),
    overall: dice.of(['mean_of_cells', 'all_cells', 'respondent_weighted']),
    dimension_missing_min_share: dice.of([0.5, 0.5, 0.5, 0.34, 1]),
    item_missing_min_share: dice.of([0.5, 0.5, 1]),
  };
  const json = { id: 'any', scale: { min, max }, dimensions, subscales, scoring };
  return { json, itemCounts: dimensions.map(({ items }) => items.length), min, max };
}

/** Every tenth engagement asks with an instrument that comes with the program. */
function builtIn(seed: number): Asked {
  const [id, count] = seed % 20 === 9 ? (['relcap-6', 6] as const) : (['rc-7', 7] as const);
  return { json: id, itemCounts: Array.from({ length: count }, () => 1), min: 1, max: 5 };
}

/** How one round is answered. */
interface Manner {
  readonly itemCounts: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly style: 'any' | 'clustered' | 'high' | 'all-high' | 'low';
  /** Share of missing answers by dimension. */
  readonly missing: readonly number[];
  readonly missingTie: number;
}

function manner(dice: Dice, { itemCounts, min, max }: Pick<Manner, 'itemCounts' | 'min' | 'max'>): Manner {
  const base = dice.of([0, 0, 0.05, 0.15, 0.3, 0.6]);
  const uneven = dice.chance(0.4);
  return {
    itemCounts,
    min,
    max,
    style: dice.of(['any', 'any', 'clustered', 'clustered', 'high', 'all-high', 'low']),
    missing: itemCounts.map(() => (uneven && dice.chance(0.4) ? dice.of([0.4, 0.6, 0.8]) : base)),
    missingTie: dice.of([0, 0, 0.1, 0.3, 0.5]),
  };
}

function answersOf(dice: Dice, how: Manner, centre: number): readonly Answer[] {
  const { min, max, style } = how;
  const away = dice.chance(how.missingTie);
  return how.itemCounts.flatMap((count, d) =>
    Array.from({ length: count }, (): Answer => {
      if (away || dice.chance(how.missing[d] ?? 0)) return dice.of([null, 'missing', 'na']);
      if (style === 'any') return dice.from(min, max);
      if (style === 'clustered') return Math.max(min, Math.min(max, centre + dice.from(-1, 1)));
      if (style === 'low') return dice.chance(0.85) ? min : dice.from(min, max);
      if (style === 'all-high') return max;
      return dice.chance(0.85) ? max : max - 1;
    }),
  );
}

interface GroupPlan {
  readonly id: string;
  readonly size: number;
  readonly leaders: number;
}

function peopleOf(
  dice: Dice,
  groups: readonly GroupPlan[],
  how: Manner,
  prefix: string,
): readonly NamedPerson[] {
  const unknown = dice.of([0, 0, 0.1, 0.3]);
  return groups.flatMap(({ id, size, leaders }) => {
    const centres = groups.map(() => dice.from(how.min, how.max));
    return Array.from({ length: size }, (_, k): NamedPerson => ({
      id: `${prefix}${id}-${k}`,
      group: id,
      ...(dice.chance(unknown) ? {} : { position: k < leaders ? 'leader' : 'employee' }),
      answers: Object.fromEntries(
        groups.map((target, at) => [target.id, answersOf(dice, how, centres[at] ?? how.min)]),
      ),
    }));
  });
}

/** The same people once more: some have left, some have come, few leave out what they answered before or the other way round. */
function laterPeople(
  dice: Dice,
  before: readonly NamedPerson[],
  groups: readonly GroupPlan[],
  how: Manner,
): readonly NamedPerson[] {
  const leaving = dice.of([0, 0.1, 0.25, 0.4]);
  const [changing, lift] = [dice.of([0, 0.05, 0.2]), dice.from(-1, 1)];
  const stayed = before
    .filter(() => !dice.chance(leaving))
    .map((person): NamedPerson => ({
      ...person,
      answers: Object.fromEntries(
        Object.entries(person.answers).map(([target, answers]) => [
          target,
          dice.chance(changing)
            ? answersOf(dice, how, how.min)
            : answers.map((answer) =>
                typeof answer === 'number'
                  ? Math.max(how.min, Math.min(how.max, answer + lift + dice.from(0, 1)))
                  : answer,
              ),
        ]),
      ),
    }));
  const fresh = peopleOf(dice, groups, how, 'new-');
  const joining = dice.of([0, 0.05, 0.2]);
  return [...stayed, ...fresh.filter(() => dice.chance(joining))];
}

function relationsOf(dice: Dice, ids: readonly string[]): unknown {
  const kind = dice.of(['all', 'all', 'others', 'list', 'own']);
  if (kind === 'own') return ids.map((id) => [id, id]);
  if (kind !== 'list') return kind;
  return ids.flatMap((a) => ids.filter(() => dice.chance(0.6)).map((b) => [a, b]));
}

/** The engagement of a seed. */
export function randomSurvey(seed: number): RandomSurvey {
  const dice = diceOf(seed);
  const count = dice.of([2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7, 8]);
  const large = dice.of([6, 8, 10, 14]);
  const groups = Array.from({ length: count }, (_, g): GroupPlan => {
    const size = g > 0 && dice.chance(0.1) ? 0 : dice.from(1, large);
    return {
      id: `g${g}`,
      size,
      leaders: dice.chance(0.15) ? size : Math.min(size, dice.of([0, 0, 1, 2, 3, 4, 5])),
    };
  });
  const own = instrument(dice);
  const asked = seed % 10 === 9 ? builtIn(seed) : own;
  const limit = dice.from(3, 6);
  const limitOf = (): number => (dice.chance(0.7) ? limit : dice.from(3, 6));
  const setup = {
    groups: groups.map(({ id, size }) => ({
      id,
      level: dice.of(['employees', 'leaders', 'top']),
      ...(size > 0 && dice.chance(0.8) ? { invited: size + dice.integer(3) } : {}),
    })),
    relations: relationsOf(
      dice,
      groups.map(({ id }) => id),
    ),
    instrument: asked.json,
    privacy: {
      minCell: limit,
      minGroup: limitOf(),
      minLeaderCell: limitOf(),
      commentMin: limit,
      secondarySuppression: dice.chance(0.8),
    },
    statistics: { seed: 1, finitePopulation: dice.chance(0.2) },
  };
  const how = manner(dice, asked);
  const first = peopleOf(dice, groups, how, '');
  if (!dice.chance(0.4)) return surveyOf(setup, [first], seed);
  const same = dice.chance(0.7);
  const second = same
    ? laterPeople(dice, first, groups, how)
    : peopleOf(dice, groups, manner(dice, asked), 'other-');
  return surveyOf(setup, [first, second], seed);
}
