/**
 * What an insider knows without a single answer: who was asked, in which group and position, and which questions each of them answered.
 * The unknowns are the dimension scores of every valid tie, from 0 to the width of the scale above its lowest value.
 */
import type { Engagement } from '../../../../../shared/domain/engagement/types.ts';
import { isRelevant } from '../../../../../shared/domain/engagement/types.ts';
import { AnswerKind, PositionCode, type Responses } from '../../../../../shared/domain/responses/types.ts';

/** Unknown -> what it counts in a sum. */
export type Row = ReadonlyMap<number, number>;

/** The weighted sum of rows. */
export function combine(parts: readonly (readonly [Row, number])[]): Row {
  const sum = new Map<number, number>();
  for (const [row, times] of parts)
    for (const [unknown, weight] of row) sum.set(unknown, (sum.get(unknown) ?? 0) + times * weight);
  for (const [unknown, weight] of sum) if (Math.abs(weight) < 1e-12) sum.delete(unknown);
  return sum;
}

export const meanRow = (rows: readonly Row[]): Row =>
  combine(rows.map((row) => [row, 1 / rows.length] as const));

export type KnownPosition = 'leader' | 'employee' | 'unknown';

export interface KnownTie {
  readonly row: Row;
  readonly position: KnownPosition;
  /** Unknown of each dimension that is valid; undefined for the others. */
  readonly scores: readonly (number | undefined)[];
}

export interface KnownPerson {
  readonly id: string;
  readonly group: number;
  readonly position: KnownPosition;
  /** By rated group; null without a valid tie. */
  readonly ties: readonly (KnownTie | null)[];
}

export interface KnownRound {
  readonly groupIds: readonly string[];
  readonly dimensionIds: readonly string[];
  readonly dimensionWeights: readonly number[];
  readonly subscales: readonly {
    readonly id: string;
    readonly places: readonly number[];
    readonly needed: number;
  }[];
  /** Dimensions whose scores are whole numbers: one item, scored as it stands or mirrored. */
  readonly whole: readonly boolean[];
  readonly people: readonly KnownPerson[];
  readonly isRelevant: (rater: number, rated: number) => boolean;
}

const neededOf = (share: number, count: number): number => Math.max(1, Math.ceil(share * count - 1e-9));

/**
 * `detail` `ties` keeps only whole ties as unknowns: less is known, but large engagements stay small.
 * `first` is the number of the first unknown, so that two rounds can stand side by side.
 */
export function insiderOf(
  engagement: Engagement,
  responses: Responses,
  detail: 'scores' | 'ties',
  first = 0,
): KnownRound {
  const { dimensions, scoring, subscales } = engagement.instrument;
  const groupIds = engagement.groups.map(({ id }) => id);
  const [G, D] = [groupIds.length, dimensions.length];
  const itemCount = dimensions.reduce((sum, { items }) => sum + items.length, 0);
  const relevant = (a: number, b: number): boolean =>
    isRelevant(engagement.relations, groupIds[a] ?? '', groupIds[b] ?? '');

  /** Weight of each dimension in the tie of respondent i about group b; 0 where it is not valid. */
  const weightsOf = (i: number, b: number): readonly number[] => {
    let item = (i * G + b) * itemCount;
    return dimensions.map(({ items, weight }) => {
      const answered = items.filter(() => responses.kinds[item++] === AnswerKind.answered);
      if (answered.length < neededOf(scoring.item_missing_min_share, items.length)) return 0;
      return scoring.tie_from === 'items'
        ? weight * answered.reduce((sum, one) => sum + one.weight, 0)
        : weight;
    });
  };
  const positionOf = (i: number): KnownPosition => {
    const code = responses.position[i];
    return code === PositionCode.leader ? 'leader' : code === PositionCode.employee ? 'employee' : 'unknown';
  };
  const tieOf = (i: number, b: number): KnownTie | null => {
    const weights = weightsOf(i, b);
    const valid = weights.filter((weight) => weight > 0).length;
    if (valid < neededOf(scoring.dimension_missing_min_share, D)) return null;
    const base = first + (i * G + b) * D;
    const position = positionOf(i);
    if (detail === 'ties')
      return { position, row: new Map([[base, 1]]), scores: dimensions.map(() => undefined) };
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const parts = weights.flatMap((weight, d) => (weight > 0 ? [[base + d, weight / total] as const] : []));
    return {
      position,
      row: new Map(parts),
      scores: weights.map((weight, d) => (weight > 0 ? base + d : undefined)),
    };
  };
  const people = responses.respondentIds.map((id, i): KnownPerson => {
    const group = responses.group[i] ?? 0;
    return {
      id,
      group,
      position: positionOf(i),
      ties: groupIds.map((_, b) => (relevant(group, b) ? tieOf(i, b) : null)),
    };
  });
  return {
    groupIds,
    dimensionIds: dimensions.map(({ id }) => id),
    dimensionWeights: dimensions.map(({ weight }) => weight),
    subscales: subscales.map(({ id, dimensions: ids }) => ({
      id,
      places: ids.map((one) => dimensions.findIndex((dimension) => dimension.id === one)),
      needed: neededOf(scoring.dimension_missing_min_share, ids.length),
    })),
    whole: dimensions.map(({ items }) => items.length === 1 && items[0]?.recode === null),
    people,
    isRelevant: relevant,
  };
}

/** Valid ties of a cell. */
export function tiesOf({ people }: KnownRound, rater: number, rated: number): readonly KnownTie[] {
  return people.flatMap((person) => {
    const tie = person.group === rater ? person.ties[rated] : null;
    return tie ? [tie] : [];
  });
}

/** Unknowns that ties have for a dimension. */
export function scoresOf(ties: readonly KnownTie[], dimension: number): readonly Row[] {
  return ties.flatMap(({ scores }) => {
    const unknown = scores[dimension];
    return unknown === undefined ? [] : [new Map([[unknown, 1]])];
  });
}
