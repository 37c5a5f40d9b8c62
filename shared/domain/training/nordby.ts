/** The practice case "Nordby Kommune: børn i udsatte positioner": invented people, planted findings, the same for the same seed. */
import { createRandom } from '../../lib/random.ts';
import { Failure } from '../../lib/failure.ts';
import { builtInInstrument } from '../instrument/builtin.ts';
import { instrumentItems } from '../instrument/items.ts';
import { COMMON_COMMENTS, GROUP_COMMENTS, TEST_COMMENT } from './nordby-comments.ts';
import { invitedCounts, MAX_NORDBY_GROUPS, nordbyGroups, type NordbyGroup } from './nordby-groups.ts';
import { AFTER, BEFORE, NORDBY_LIMIT, nordbyFindings, nordbyLevels } from './nordby-levels.ts';
import { countRows, makeRows, TRAINING_MISSING, TRAINING_NOT_APPLICABLE, type RowPlan } from './rows.ts';
import type { TrainingCase, TrainingRound, TrainingSetup } from './types.ts';

export const NORDBY_DEFAULTS = { people: 140, groups: 8, seed: 2026 } as const;
export const NORDBY_SIZES = {
  minPeople: 20,
  maxPeople: 10_000,
  minGroups: 2,
  maxGroups: MAX_NORDBY_GROUPS,
} as const;
/** People that a case needs for each of its groups. */
const LEAST_PER_GROUP = 4;

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
  const making = (round: number, of: Float64Array): RowPlan => ({
    groups,
    invited,
    offsets,
    levels: of,
    random: createRandom(seed + 7919 * round),
    rate: RESPONSE_RATES[round - 1] ?? 1,
    seniorities: SENIORITY.length,
    comments: { byGroup: GROUP_COMMENTS, common: COMMON_COMMENTS, test: TEST_COMMENT },
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
    missingCode: TRAINING_MISSING,
    notApplicableCode: TRAINING_NOT_APPLICABLE,
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
