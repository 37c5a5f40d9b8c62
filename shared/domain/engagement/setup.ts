/** setup.json of the command line checked and completed: every refusal names the field. */
import { createJsonReader } from '../../lib/json-reader.ts';
import { Failure, isFailure } from '../../lib/failure.ts';
import { LANGUAGES, type Language } from '../../lib/language.ts';
import { BUILT_IN_IDS, builtInInstrument } from '../instrument/builtin.ts';
import { parseInstrument } from '../instrument/parse.ts';
import type { Instrument, PrivacySettings } from '../instrument/types.ts';
import { CLARITY_FIELDS, isDay, isSettled, NO_CLARITY, PLANNED_DAYS } from './clarity.ts';
import {
  DEFAULT_STATISTICS,
  LEVELS,
  PAIRINGS,
  type Engagement,
  type Group,
  type Relations,
  type Round,
  type StatisticsSettings,
} from './types.ts';

/** An engagement before its rounds know their instrument's hash. */
export type Setup = Omit<Engagement, 'rounds'> & {
  readonly rounds: readonly Omit<Round, 'instrumentHash'>[];
};

const read = createJsonReader('setup.invalid');

/** The first round's id where the file names none. */
export const DEFAULT_ROUND_ID = '1';

/**
 * Setup from parsed JSON; only the ids of groups and rounds are required.
 * @throws Failure `setup.invalid` {field, problem, value}; `field` is a path such as `groups[2].level`
 */
export function parseSetup(json: unknown): Setup {
  const root = read.record(json, 'setup');
  const language = read.choice(root.language, 'language', LANGUAGES, 'da');
  const instrument = parseSetupInstrument(root.instrument);
  const groups = parseGroups(root.groups, language);
  return {
    client: read.text(root.client, 'client', ''),
    name: read.text(root.name, 'name', ''),
    language,
    coreTask: read.text(root.coreTask, 'coreTask', ''),
    purpose: read.text(root.purpose, 'purpose', ''),
    instrument,
    groups,
    relations: parseRelations(root.relations, groups, instrument),
    rounds: parseRounds(root.rounds),
    privacy: parsePrivacy(root.privacy, instrument.privacy),
    statistics: parseStatistics(root.statistics),
    ...parseClarity(root.clarity),
    ...parsePractice(root.practice),
  };
}

/** @throws Failure `setup.invalid`; a day that is none is refused */
function parseClarity(value: unknown): Pick<Engagement, 'clarity'> {
  const given = read.record(value, 'clarity', {});
  const entries = CLARITY_FIELDS.map((field): readonly [string, string] => {
    const text = read.text(given[field], `clarity.${field}`, '').trim();
    const isPlanned = PLANNED_DAYS.some((day) => day === field);
    if (isPlanned && text !== '' && !isDay(text)) read.reject(`clarity.${field}`, 'not-a-day', text);
    return [field, text];
  });
  const clarity = { ...NO_CLARITY, ...Object.fromEntries(entries) };
  return isSettled(clarity) ? { clarity } : {};
}

function parsePractice(value: unknown): Pick<Engagement, 'practice'> {
  if (value === undefined || value === null) return {};
  const practice = read.record(value, 'practice');
  const { exam } = practice;
  const seed = read.whole(practice.seed, 'practice.seed', 0);
  return {
    practice: {
      case: read.id(practice.case, 'practice.case'),
      seed: seed <= MAX_SEED ? seed : read.reject('practice.seed', 'too-large', String(MAX_SEED)),
      language: read.choice(practice.language, 'practice.language', LANGUAGES, 'da'),
      exam: exam === undefined || exam === null ? null : read.text(exam, 'practice.exam'),
    },
  };
}

function parseSetupInstrument(value: unknown): Instrument {
  if (value === undefined || value === null || typeof value === 'string') {
    return (
      builtInInstrument(typeof value === 'string' ? value : 'relcap-6') ??
      read.reject('instrument', 'unknown-choice', BUILT_IN_IDS.join(', '))
    );
  }
  try {
    return parseInstrument(value);
  } catch (error) {
    if (!isFailure(error)) throw error;
    const { field, problem, value: shown } = error.params;
    const path = field === 'instrument' ? 'instrument' : `instrument.${field ?? ''}`;
    throw new Failure('setup.invalid', { field: path, problem: problem ?? 'missing', value: shown ?? '' });
  }
}

function parseGroups(value: unknown, language: Language): readonly Group[] {
  const groups = read.list(value, 'groups', []).map((one, index): Group => {
    const field = `groups[${index}]`;
    const group = read.record(one, field);
    const id = read.id(group.id, `${field}.id`);
    const { invited, unit } = group;
    return {
      id,
      name: read.localText(group.name, `${field}.name`, { [language]: id }, [language]),
      level: read.choice(group.level, `${field}.level`, LEVELS, 'employees'),
      unit: unit === undefined || unit === null ? null : read.text(unit, `${field}.unit`),
      invited: invited === undefined || invited === null ? null : read.whole(invited, `${field}.invited`, 0),
      aliases: read
        .list(group.aliases, `${field}.aliases`, [])
        .map((alias, at) => read.text(alias, `${field}.aliases[${at}]`)),
    };
  });
  read.distinct(
    groups.map(({ id }) => id),
    (index) => `groups[${index}].id`,
  );
  return groups;
}

/** An instrument that never asks about the own group turns `all` into `others`. */
function parseRelations(value: unknown, groups: readonly Group[], instrument: Instrument): Relations {
  const whole: Relations = instrument.rating.own_group ? 'all' : 'others';
  if (value === undefined || value === null || value === 'all') return whole;
  if (value === 'others') return 'others';
  if (typeof value === 'string') read.reject('relations', 'unknown-choice', 'all, others');
  const known = new Set(groups.map(({ id }) => id));
  const pairs = read.list(value, 'relations').map((one, index): readonly [string, string] => {
    const field = `relations[${index}]`;
    const ends = Array.isArray(one) ? one : [read.record(one, field).rater, read.record(one, field).rated];
    if (ends.length !== 2) read.reject(field, 'not-a-list', '["rater", "rated"]');
    const [rater, rated] = ends.map((end: unknown, at) => {
      const id = read.id(end, `${field}[${at}]`);
      return known.has(id) ? id : read.reject(`${field}[${at}]`, 'unknown-id', id);
    });
    return [rater ?? '', rated ?? ''];
  });
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}

function parseRounds(value: unknown): Setup['rounds'] {
  const rounds = read.list(value, 'rounds', [{ id: DEFAULT_ROUND_ID }]).map((one, index) => {
    const field = `rounds[${index}]`;
    const round = read.record(one, field);
    const id = read.id(round.id, `${field}.id`);
    const days = (['opensOn', 'closesOn'] as const).flatMap((day) => {
      const text = read.text(round[day], `${field}.${day}`, '');
      if (text !== '' && !isDay(text)) read.reject(`${field}.${day}`, 'not-a-day', text);
      return text === '' ? [] : [[day, text] as const];
    });
    return { id, label: read.text(round.label, `${field}.label`, id), ...Object.fromEntries(days) };
  });
  read.distinct(
    rounds.map(({ id }) => id),
    (index) => `rounds[${index}].id`,
  );
  return rounds;
}

const PRIVACY_KEYS = {
  minCell: 'min_cell',
  minGroup: 'min_group',
  minLeaderCell: 'min_leader_cell',
  commentMin: 'comment_min',
  secondarySuppression: 'secondary_suppression',
} as const;

/** Unknown keys are refused here: a misspelt limit must not pass as the default one. */
function parsePrivacy(value: unknown, fallback: PrivacySettings): PrivacySettings {
  const privacy = read.record(value, 'privacy', {});
  const names = Object.keys(PRIVACY_KEYS);
  for (const key of Object.keys(privacy)) {
    if (!names.includes(key)) read.reject(`privacy.${key}`, 'unknown-key', names.join(', '));
  }
  const limit = (key: Exclude<keyof typeof PRIVACY_KEYS, 'secondarySuppression'>): number =>
    read.whole(privacy[key], `privacy.${key}`, 1, fallback[PRIVACY_KEYS[key]]);
  return {
    min_cell: limit('minCell'),
    min_group: limit('minGroup'),
    min_leader_cell: limit('minLeaderCell'),
    comment_min: limit('commentMin'),
    secondary_suppression: read.flag(
      privacy.secondarySuppression,
      'privacy.secondarySuppression',
      fallback.secondary_suppression,
    ),
  };
}

const MAX_SEED = 2 ** 32 - 1;

/** Settings of the intervals; a misspelt key is refused, since the numbers would silently be other ones. */
export function parseStatistics(value: unknown): StatisticsSettings {
  const statistics = read.record(value, 'statistics', {});
  const names = Object.keys(DEFAULT_STATISTICS);
  for (const key of Object.keys(statistics)) {
    if (!names.includes(key)) read.reject(`statistics.${key}`, 'unknown-key', names.join(', '));
  }
  const { seed, finitePopulation, pairing } = DEFAULT_STATISTICS;
  const given = read.whole(statistics.seed, 'statistics.seed', 0, seed);
  return {
    seed: given <= MAX_SEED ? given : read.reject('statistics.seed', 'too-large', String(MAX_SEED)),
    finitePopulation: read.flag(statistics.finitePopulation, 'statistics.finitePopulation', finitePopulation),
    pairing: read.choice(statistics.pairing, 'statistics.pairing', PAIRINGS, pairing),
  };
}
