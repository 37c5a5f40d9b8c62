/** Use cases around the survey: what is settled, groups, relations, rounds, limits. Each is one change and one step to undo. */
import type {
  AnswerCount,
  ClarityChange,
  GROUP_STEPS,
  RELATION_STEPS,
  ROUND_STEPS,
} from '../../../shared/api/work-methods.ts';
import {
  CLARITY_FIELDS,
  isDay,
  NO_CLARITY,
  PLANNED_DAYS,
} from '../../../shared/domain/engagement/clarity.ts';
import {
  anyName,
  GROUP_LIMITS,
  groupProblems,
  mergedGroup,
  tidyGroup,
} from '../../../shared/domain/engagement/groups.ts';
import { relationKeys, relationsOf } from '../../../shared/domain/engagement/relations.ts';
import { plannedRound, ROUND_LIMITS, roundProblems } from '../../../shared/domain/engagement/rounds.ts';
import type {
  Clarity,
  Engagement,
  Group,
  MergedGroup,
  Relations,
} from '../../../shared/domain/engagement/types.ts';
import type { PrivacySettings } from '../../../shared/domain/instrument/types.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { readEngagement, groupRowIds, updateEngagement } from '../repositories/engagement.ts';
import {
  forgetMappingsOf,
  heldGroups,
  keptGroups,
  noteMerged,
  ratingsByPair,
  replaceGroups,
  replaceRelations,
  respondentsByGroup,
} from '../repositories/groups.ts';
import { moveAnswers } from '../repositories/merging.ts';
import { replaceRounds, roundsWithImports } from '../repositories/rounds.ts';
import { writeSetting } from '../repositories/settings.ts';
import { CLARITY } from '../repositories/work-settings.ts';
import { openSession, type ServiceContext } from './context.ts';

type Given<T> = { readonly [K in keyof T]?: T[K] | undefined };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Sets what is given; the same again is no change.
 * @throws Failure clarity.not-a-day {day}
 */
export function setClarity(context: ServiceContext, given: Given<ClarityChange>): { changed: boolean } {
  const session = openSession(context);
  const before = readEngagement(session.db);
  const { client, name, language, coreTask, purpose } = { ...before, ...given };
  const clarity: Clarity = { ...NO_CLARITY, ...before.clarity };
  const settled = CLARITY_FIELDS.map((field) => [field, (given[field] ?? clarity[field]).trim()] as const);
  for (const [field, text] of settled)
    if (PLANNED_DAYS.some((day) => day === field) && text !== '' && !isDay(text))
      throw new Failure('clarity.not-a-day', { day: text });
  const after = {
    client: (client ?? '').trim(),
    name: (name ?? '').trim(),
    language: language ?? before.language,
    coreTask: (coreTask ?? '').trim(),
    purpose: (purpose ?? '').trim(),
  };
  const next: Clarity = { ...clarity, ...Object.fromEntries(settled) };
  const isSame = (Object.keys(after) as (keyof typeof after)[]).every((key) => after[key] === before[key]);
  if (isSame && same(next, clarity)) return { changed: false };
  session.change(
    () => ({ action: 'clarity.set', subject: null, counts: {} }),
    (db) => {
      updateEngagement(db, after);
      if (!same(next, clarity)) writeSetting(db, CLARITY, next);
    },
  );
  context.changed(['session', 'engagement']);
  return { changed: true };
}

/** @throws Failure groups.too-many, groups.duplicate-id, group.* {group, ...} as groupProblems, group.holds-answers */
export function setGroups(
  context: ServiceContext,
  input: { readonly groups: readonly Group[]; readonly step: (typeof GROUP_STEPS)[number] },
): readonly Group[] {
  const session = openSession(context);
  const before = readEngagement(session.db);
  const groups = input.groups.map(tidyGroup);
  if (groups.length > GROUP_LIMITS.groups)
    throw new Failure('groups.too-many', { limit: GROUP_LIMITS.groups });
  refuseIds(groups);
  const [problem] = groupProblems(groups, before.language);
  if (problem !== undefined) {
    const group = anyName(groups[problem.index]?.name ?? {}, before.language);
    throw new Failure(`group.${problem.code}`, {
      ...GROUP_LIMITS,
      group,
      other: problem.other,
      row: problem.index + 1,
    });
  }
  if (same(groups, before.groups)) return groups;
  const wanted = new Set(groups.map(({ id }) => id));
  const held = heldGroups(session.db);
  const lost = before.groups.find(({ id }) => !wanted.has(id) && held.has(id));
  if (lost !== undefined)
    throw new Failure('group.holds-answers', { group: anyName(lost.name, before.language) });
  session.change(
    () => ({ action: `groups.${input.step}`, subject: null, counts: { groups: groups.length } }),
    (db) => replaceGroups(db, groups),
  );
  context.changed(['session', 'engagement', 'responses']);
  return groups;
}

function refuseIds(groups: readonly Group[]): void {
  const seen = new Set<string>();
  for (const { id } of groups) {
    if (seen.has(id) || id.startsWith('@') || id.trim() !== id) throw new Failure('groups.bad-id', { id });
    seen.add(id);
  }
}

/**
 * Makes one group part of another: answers of its members and about it then count for the other one.
 * @throws Failure group.unknown, group.merge-itself, group.kept-results
 */
export function mergeGroups(
  context: ServiceContext,
  { from, into }: { readonly from: string; readonly into: string },
): MergedGroup {
  const session = openSession(context);
  const engagement = readEngagement(session.db);
  const find = (id: string): Group => {
    const group = engagement.groups.find((one) => one.id === id);
    if (group === undefined) throw new Failure('group.unknown', { group: id });
    return group;
  };
  const [gone, staying] = [find(from), find(into)];
  if (from === into)
    throw new Failure('group.merge-itself', { group: anyName(gone.name, engagement.language) });
  if (keptGroups(session.db).has(from))
    throw new Failure('group.kept-results', { group: anyName(gone.name, engagement.language) });
  const groups = engagement.groups
    .filter(({ id }) => id !== from)
    .map((group) => (group.id === into ? mergedGroup(gone, staying) : group));
  const merged = session.change(
    (done: MergedGroup) => ({
      action: 'groups.merged',
      subject: into,
      counts: { respondents: done.respondents, answers: done.laidAside },
    }),
    (db): MergedGroup => {
      const rows = groupRowIds(db);
      const { respondents, laidAside } = moveAnswers(db, rows.get(from) ?? 0, rows.get(into) ?? 0);
      replaceRelations(db, mergedRelations(engagement, from, into));
      replaceGroups(db, groups);
      forgetMappingsOf(db, from);
      const done: MergedGroup = { id: from, name: gone.name, into, respondents, laidAside };
      noteMerged(db, done);
      return done;
    },
  );
  context.changed(['session', 'engagement', 'responses']);
  return merged;
}

function mergedRelations({ relations, groups }: Engagement, from: string, into: string): Relations {
  if (typeof relations === 'string') return relations;
  const moved = (id: string): string => (id === from ? into : id);
  const pairs = relations
    .map(([a, b]) => [moved(a), moved(b)] as const)
    // What was a relation between the two is now inside the one.
    .filter(([a, b], at) => a !== b || relations[at]?.[0] === relations[at]?.[1]);
  const left = groups.filter(({ id }) => id !== from);
  return relationsOf(relationKeys(pairs, left), left);
}

/** @throws Failure group.unknown, relations.own-group */
export function setRelations(
  context: ServiceContext,
  input: { readonly relations: Relations; readonly step: (typeof RELATION_STEPS)[number] },
): Relations {
  const session = openSession(context);
  const { groups, relations: before, instrument } = readEngagement(session.db);
  const known = new Set(groups.map(({ id }) => id));
  if (typeof input.relations !== 'string')
    for (const id of input.relations.flat())
      if (!known.has(id)) throw new Failure('group.unknown', { group: id });
  const keys = relationKeys(input.relations, groups);
  const asked = instrument.rating.own_group ? input.relations : withoutOwn(input.relations);
  const after = typeof asked === 'string' ? asked : relationsOf(relationKeys(asked, groups), groups);
  if (same(after, before)) return after;
  session.change(
    () => ({ action: `relations.${input.step}`, subject: null, counts: { relations: keys.size } }),
    (db) => replaceRelations(db, after),
  );
  context.changed(['session', 'engagement', 'responses']);
  return after;
}

/** An instrument that does not ask about the own group has no such relations. */
const withoutOwn = (relations: Relations): Relations =>
  typeof relations === 'string' ? 'others' : relations.filter(([a, b]) => a !== b);

type GivenRound = Parameters<typeof plannedRound>[0];

/** @throws Failure rounds.too-many, rounds.duplicate-id, round.* {round} as roundProblems, round.holds-answers */
export function setRounds(
  context: ServiceContext,
  input: { readonly rounds: readonly GivenRound[]; readonly step: (typeof ROUND_STEPS)[number] },
): Engagement['rounds'] {
  const session = openSession(context);
  const before = readEngagement(session.db).rounds;
  const rounds = input.rounds.map(plannedRound);
  if (rounds.length > ROUND_LIMITS.rounds)
    throw new Failure('rounds.too-many', { limit: ROUND_LIMITS.rounds });
  if (
    new Set(rounds.map(({ id }) => id)).size < rounds.length ||
    rounds.some(({ id }) => /^@|^\s|\s$/u.test(id))
  )
    throw new Failure('rounds.bad-id');
  const [problem] = roundProblems(rounds);
  if (problem !== undefined)
    throw new Failure(`round.${problem.code}`, {
      round: rounds[problem.index]?.label ?? '',
      row: problem.index + 1,
      limit: ROUND_LIMITS.label,
    });
  const held = roundsWithImports(session.db);
  const lost = before.find(({ id }) => held.has(id) && !rounds.some((round) => round.id === id));
  if (lost !== undefined) throw new Failure('round.holds-answers', { round: lost.label });
  const plain = before.map(plannedRound);
  if (!same(plain, rounds)) {
    session.change(
      () => ({ action: `rounds.${input.step}`, subject: null, counts: { rounds: rounds.length } }),
      (db) => replaceRounds(db, rounds),
    );
    context.changed(['session', 'engagement', 'responses']);
  }
  return readEngagement(session.db).rounds;
}

/** Changes the limits that are given; every result is made again under them. */
export function setLimits(
  context: ServiceContext,
  given: {
    readonly minCell?: number | undefined;
    readonly minGroup?: number | undefined;
    readonly minLeaderCell?: number | undefined;
    readonly commentMin?: number | undefined;
    readonly secondarySuppression?: boolean | undefined;
  },
): PrivacySettings {
  const session = openSession(context);
  const before = readEngagement(session.db).privacy;
  const after: PrivacySettings = {
    min_cell: given.minCell ?? before.min_cell,
    min_group: given.minGroup ?? before.min_group,
    min_leader_cell: given.minLeaderCell ?? before.min_leader_cell,
    comment_min: given.commentMin ?? before.comment_min,
    secondary_suppression: given.secondarySuppression ?? before.secondary_suppression,
  };
  if (same(after, before)) return before;
  session.change(
    () => ({ action: 'limits.set', subject: null, counts: { cell: after.min_cell } }),
    (db) => updateEngagement(db, { privacy: after }),
  );
  context.changed(['session', 'engagement', 'responses']);
  return after;
}

export function countAnswered(context: ServiceContext): AnswerCount {
  const { db } = openSession(context);
  const { groups } = readEngagement(db);
  const pairs = ratingsByPair(db);
  const people = respondentsByGroup(db);
  const held = heldGroups(db);
  return {
    groups: groups.map(({ id }) => ({
      id,
      respondents: people.get(id) ?? 0,
      ratings: pairs.filter(({ rated }) => rated === id).reduce((sum, { ratings }) => sum + ratings, 0),
      held: held.has(id),
    })),
    pairs,
  };
}
