/** The practice case "Nordby Kommune: børn i udsatte positioner": invented people, planted findings, the same for the same seed. */
import { createRandom, type Random } from '../../lib/random.ts';
import { Failure } from '../../lib/failure.ts';
import { builtInInstrument } from '../instrument/builtin.ts';
import { instrumentItems } from '../instrument/items.ts';
import { COMMON_COMMENTS, GROUP_COMMENTS, TEST_COMMENT } from './nordby-comments.ts';
import { invitedCounts, MAX_NORDBY_GROUPS, nordbyGroups, type NordbyGroup } from './nordby-groups.ts';
import { AFTER, BEFORE, NORDBY_LIMIT, nordbyFindings, nordbyLevels } from './nordby-levels.ts';
import {
  TRAINING_BLANK,
  type TrainingCase,
  type TrainingRound,
  type TrainingRow,
  type TrainingSetup,
} from './types.ts';

export const NORDBY_DEFAULTS = { people: 140, groups: 8, seed: 2026 } as const;
export const NORDBY_SIZES = {
  minPeople: 20,
  maxPeople: 10_000,
  minGroups: 2,
  maxGroups: MAX_NORDBY_GROUPS,
} as const;
/** People that a case needs for each of its groups. */
const LEAST_PER_GROUP = 4;

const MISSING = 6;
const NOT_APPLICABLE = 7;
/** How far each parameter lies above or below the level of its relation; they add up to 0. */
const PARAMETER_OFFSETS: Readonly<Record<string, number>> = {
  collab: 0.1,
  know: -0.3,
  info: -0.2,
  problem: 0.05,
  newsol: -0.1,
  respect: 0.45,
};
const SENIORITY = ['Under 2 år', '2-5 år', '6-10 år', 'Over 10 år'] as const;
const RESPONSE_RATES = [0.86, 0.89] as const;
/** Minutes that a round is open: twelve days. */
const OPEN_MINUTES = 12 * 24 * 60;
/** One row in so many is broken off, besides those that are whole. */
const INCOMPLETE_EVERY = 40;

interface Making {
  readonly groups: readonly NordbyGroup[];
  readonly invited: readonly number[];
  readonly offsets: readonly number[];
  readonly levels: Float64Array;
  readonly random: Random;
  readonly rate: number;
}

/**
 * Setup, answers and known findings of the case. People are invited, not respondents; the top is always below the limit.
 * @throws Failure sample.size {minPeople, maxPeople, minGroups, maxGroups}
 */
export function makeNordby(
  options: { people?: number | undefined; groups?: number | undefined; seed?: number | undefined } = {},
): TrainingCase {
  const people = options.people ?? NORDBY_DEFAULTS.people;
  const groupCount = options.groups ?? NORDBY_DEFAULTS.groups;
  const seed = options.seed ?? NORDBY_DEFAULTS.seed;
  const { maxPeople, minGroups, maxGroups } = NORDBY_SIZES;
  const minPeople = Math.max(NORDBY_SIZES.minPeople, LEAST_PER_GROUP * groupCount);
  if (!isWithin(groupCount, minGroups, maxGroups)) throw new Failure('sample.size', NORDBY_SIZES);
  if (!isWithin(people, minPeople, maxPeople))
    throw new Failure('sample.size', { ...NORDBY_SIZES, minPeople });
  const instrument = builtInInstrument('relcap-6');
  if (!instrument) throw new Error('The instrument relcap-6 is not built in.');
  const placed = instrumentItems(instrument);
  const groups = nordbyGroups(groupCount);
  const invited = invitedCounts(groups, people);
  const levels = nordbyLevels(groups, createRandom(seed));
  const offsets = placed.map(({ dimension }) => PARAMETER_OFFSETS[dimension.id] ?? 0);
  const making = (round: number, of: Float64Array): Making => ({
    groups,
    invited,
    offsets,
    levels: of,
    random: createRandom(seed + 7919 * round),
    rate: RESPONSE_RATES[round - 1] ?? 1,
  });
  const rounds: readonly TrainingRound[] = [
    { id: BEFORE, label: 'Før', opens: '2026-03-02', rows: makeRows(making(1, levels.before)) },
    { id: AFTER, label: 'Efter', opens: '2026-11-02', rows: makeRows(making(2, levels.after)) },
  ];
  return {
    id: 'nordby',
    seed,
    people: invited.reduce((sum, count) => sum + count, 0),
    setup: makeSetup(groups, invited, rounds),
    itemIds: placed.map(({ item }) => item.id),
    missingCode: MISSING,
    notApplicableCode: NOT_APPLICABLE,
    seniorityLabels: SENIORITY,
    rounds,
    truth: { findings: nordbyFindings(groups), rounds: rounds.map(countRows) },
  };
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function makeSetup(
  groups: readonly NordbyGroup[],
  invited: readonly number[],
  rounds: readonly TrainingRound[],
): TrainingSetup {
  return {
    client: 'Nordby Kommune',
    name: 'Børn i udsatte positioner',
    language: 'da',
    coreTask: 'børn i udsatte positioner',
    purpose:
      'At se, hvor samarbejdet om børn i udsatte positioner bærer, og hvor vi skal kende hinanden bedre, ' +
      'så børn og familier møder én samlet indsats.',
    instrument: 'relcap-6',
    groups: groups.map(({ id, name, level, unit, aliases }, index) => ({
      id,
      name,
      level,
      unit,
      invited: invited[index] ?? 0,
      aliases,
    })),
    relations: 'all',
    rounds: rounds.map(({ id, label }) => ({ id, label })),
    privacy: {
      minCell: NORDBY_LIMIT,
      minGroup: NORDBY_LIMIT,
      minLeaderCell: NORDBY_LIMIT,
      commentMin: NORDBY_LIMIT,
      secondarySuppression: true,
    },
  };
}

function countRows({ id, rows }: TrainingRound): TrainingCase['truth']['rounds'][number] {
  const count = (kind: TrainingRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  return {
    round: id,
    rows: rows.length,
    respondents: count('complete'),
    incomplete: count('incomplete'),
    tests: count('test'),
    duplicates: count('superseded'),
  };
}

/** The rows of a round in the order of submission. */
function makeRows(making: Making): readonly TrainingRow[] {
  const { groups, invited, random } = making;
  const rows: TrainingRow[] = [];
  const comments = new Comments(random);
  let person = 0;
  /** Groups of people who have not answered, for those who break off; the top stays below the limit. */
  const silent: number[] = [];
  groups.forEach((group, index) => {
    const count = invited[index] ?? 0;
    const responding = Math.min(count, Math.max(1, Math.round(count * making.rate)));
    for (let i = 0; i < responding; i += 1) {
      person += 1;
      rows.push(makeRow(making, person, index, comments.next(group.id)));
    }
    for (let i = responding; i < count && group.level !== 'top'; i += 1) silent.push(index);
  });
  const broken = Math.min(silent.length, Math.max(2, Math.round(rows.length / INCOMPLETE_EVERY)));
  for (let i = 0; i < broken; i += 1) {
    person += 1;
    const [group] = silent.splice(random.integer(silent.length), 1);
    rows.push(breakOff(makeRow(making, person, group ?? 0, ''), making));
  }
  const again = rows[random.integer(rows.length - broken)];
  if (again) rows.push(firstTry(again, making));
  rows.sort((a, b) => a.submittedAt - b.submittedAt || a.person - b.person);
  return [tryOut(making, person + 1), ...rows];
}

function makeRow(making: Making, person: number, group: number, comment: string): TrainingRow {
  const { random } = making;
  const row = {
    person,
    kind: 'complete' as const,
    group,
    position: making.groups[group]?.level === 'employees' ? ('employee' as const) : ('leader' as const),
    seniority: random.integer(SENIORITY.length),
    answers: makeAnswers(making, group),
    comment,
    minutes: 6 + random.integer(16),
  };
  // The first hour belongs to the try-out, the second one to first tries.
  return { ...row, submittedAt: 120 + random.integer(OPEN_MINUTES - 120) };
}

/** Near enough to a normal deviate, by additions only: the same on every machine. */
function deviate(random: Random): number {
  let sum = -6;
  for (let i = 0; i < 12; i += 1) sum += random.next();
  return sum;
}

function makeAnswers({ groups, levels, offsets, random }: Making, group: number): Uint8Array {
  const answers = new Uint8Array(groups.length * offsets.length);
  const mood = deviate(random) * 0.3;
  groups.forEach((_, target) => {
    const at = target * offsets.length;
    const level = (levels[group * groups.length + target] ?? 3) + mood + deviate(random) * 0.25;
    if (target !== group && random.next() < 0.06) {
      answers.fill(NOT_APPLICABLE, at, at + offsets.length);
      return;
    }
    offsets.forEach((offset, item) => {
      const chance = random.next();
      const value = Math.min(5, Math.max(1, Math.round(level + offset + deviate(random) * 0.55)));
      answers[at + item] = chance < 0.035 ? MISSING : chance < 0.045 ? TRAINING_BLANK : value;
    });
  });
  return answers;
}

/** Somebody who left after the first groups. */
function breakOff(row: TrainingRow, { groups, offsets, random }: Making): TrainingRow {
  const rated = 1 + random.integer(Math.max(1, Math.floor(groups.length / 2)));
  return { ...row, kind: 'incomplete', answers: row.answers.fill(TRAINING_BLANK, rated * offsets.length) };
}

/** An earlier row of a person who answered once more: the later one counts. */
function firstTry(row: TrainingRow, making: Making): TrainingRow {
  const submittedAt = 60 + making.random.integer(60);
  return { ...row, kind: 'superseded', answers: makeAnswers(making, row.group), comment: '', submittedAt };
}

/** The consultant's own click through the survey before it opened. */
function tryOut({ groups, offsets }: Making, person: number): TrainingRow {
  return {
    person,
    kind: 'test',
    group: 0,
    position: 'employee',
    seniority: 0,
    answers: new Uint8Array(groups.length * offsets.length).fill(3),
    comment: TEST_COMMENT,
    submittedAt: 5,
    minutes: 2,
  };
}

/** Three in ten people write something: first what fits their group, then what anybody could write. */
class Comments {
  readonly #random: Random;
  readonly #left = new Map<string, string[]>();
  #common: string[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  next(group: string): string {
    if (this.#random.next() >= 0.3) return '';
    const own = this.#left.get(group) ?? [...(GROUP_COMMENTS[group] ?? [])];
    this.#left.set(group, own);
    if (own.length > 0) return own.splice(this.#random.integer(own.length), 1)[0] ?? '';
    if (this.#common.length === 0) this.#common = [...COMMON_COMMENTS];
    return this.#common.splice(this.#random.integer(this.#common.length), 1)[0] ?? '';
  }
}
