/** Practice cases from a plan: who is there and what may be planted; the seed decides among whom, so no two trainees hold the same numbers. */
import type { Language } from '../../lib/language.ts';
import { createRandom, streamSeed } from '../../lib/random.ts';
import { builtInInstrument } from '../instrument/builtin.ts';
import { instrumentItems } from '../instrument/items.ts';
import { invitedCounts, type NordbyGroup } from './nordby-groups.ts';
import { plantCase, PRACTICE_LIMIT, relevantPairs } from './planting.ts';
import {
  countRows,
  makeRows,
  TRAINING_MISSING,
  TRAINING_NOT_APPLICABLE,
  type CommentTexts,
  type RowPlan,
} from './rows.ts';
import type { TrainingCase, TrainingRound } from './types.ts';

type Words = Readonly<Record<Language, string>>;

export interface CasePlan {
  readonly id: string;
  readonly client: Words;
  readonly name: Words;
  readonly coreTask: Words;
  readonly purpose: Words;
  readonly instrument: string;
  /** Weight 0: the few at the top, always below the limit. Names are kept in all languages. */
  readonly groups: readonly NordbyGroup[];
  /** Invited people in all groups. */
  readonly people: number;
  /** Pairs that the client says have nothing to do with each other: neither rates the other. */
  readonly apart: readonly (readonly [string, string])[];
  /** One round, or one before and one after. */
  readonly opens: readonly [string] | readonly [string, string];
  /** How far each parameter lies above or below the level of its relation; they add up to 0. */
  readonly offsets: Readonly<Record<string, number>>;
  readonly comments: Readonly<Record<Language, CommentTexts>>;
}

const ROUND_LABELS: readonly Words[] = [
  { da: 'Før', nb: 'Før', en: 'Before' },
  { da: 'Efter', nb: 'Etter', en: 'After' },
];
const ONLY_ROUND: Words = { da: 'Måling', nb: 'Måling', en: 'Measurement' };
const SENIORITY: Readonly<Record<Language, readonly string[]>> = {
  da: ['Under 2 år', '2-5 år', '6-10 år', 'Over 10 år'],
  nb: ['Under 2 år', '2–5 år', '6–10 år', 'Over 10 år'],
  en: ['Under 2 years', '2-5 years', '6-10 years', 'More than 10 years'],
};
/** Of the invited people so many answer, at least and at most. */
const LEAST_RATE = 0.82;
const RATE_SPAN = 0.1;

/** The case of a plan, seed and language: the same for the same three. */
export function makePlannedCase(plan: CasePlan, seed: number, language: Language): TrainingCase {
  const instrument = builtInInstrument(plan.instrument);
  if (!instrument) throw new Error(`The instrument ${plan.instrument} is not built in.`);
  const placed = instrumentItems(instrument);
  const { groups } = plan;
  const invited = invitedCounts(groups, plan.people);
  const planted = plantCase(plan, placed, createRandom(streamSeed(seed, 1)));
  const rounds = plan.opens.map((opens, at): TrainingRound => {
    const random = createRandom(streamSeed(seed, 2, at));
    const rows: RowPlan = {
      groups,
      invited,
      offsets: placed.map(({ dimension }) => plan.offsets[dimension.id] ?? 0),
      levels: planted.levels[at] ?? new Float64Array(groups.length ** 2),
      rate: LEAST_RATE + RATE_SPAN * random.next(),
      random,
      seniorities: SENIORITY[language].length,
      comments: plan.comments[language],
      ...(planted.silence ? { silence: planted.silence } : {}),
    };
    const label = plan.opens.length === 1 ? ONLY_ROUND : (ROUND_LABELS[at] ?? ONLY_ROUND);
    return { id: `${opens.slice(0, 4)}-${at + 1}`, label: label[language], opens, rows: makeRows(rows) };
  });
  const findings = planted.findings(rounds.at(-1)?.id ?? '');
  return {
    id: plan.id,
    seed,
    people: invited.reduce((sum, count) => sum + count, 0),
    setup: {
      client: plan.client[language],
      name: plan.name[language],
      language,
      coreTask: plan.coreTask[language],
      purpose: plan.purpose[language],
      instrument: plan.instrument,
      groups: groups.map(({ id, name, level, unit, aliases }, index) => ({
        id,
        name,
        level,
        unit,
        invited: invited[index] ?? 0,
        aliases,
      })),
      relations: plan.apart.length === 0 ? 'all' : relevantPairs(plan),
      rounds: rounds.map(({ id, label }) => ({ id, label })),
      privacy: {
        minCell: PRACTICE_LIMIT,
        minGroup: PRACTICE_LIMIT,
        minLeaderCell: PRACTICE_LIMIT,
        commentMin: PRACTICE_LIMIT,
        secondarySuppression: true,
      },
    },
    itemIds: placed.map(({ item }) => item.id),
    missingCode: TRAINING_MISSING,
    notApplicableCode: TRAINING_NOT_APPLICABLE,
    seniorityLabels: SENIORITY[language],
    rounds,
    truth: { findings, rounds: rounds.map(countRows) },
  };
}
