/** The practice cases by name: which there are, in whose survey tool they come, and how one is made for a trainee. */
import type { PracticeMark } from '../engagement/types.ts';
import { makePlannedCase } from './plan.ts';
import { PRACTICE_PLANS, practicePlan } from './practice-plans.ts';
import type { TrainingCase } from './types.ts';

export const PRACTICE_CASES: readonly string[] = PRACTICE_PLANS.map(({ id }) => id);

/** What a case is made of. */
export type Practice = Omit<PracticeMark, 'exam'>;

/** Seeds fit into 32 bits. */
export const MAX_PRACTICE_SEED = 2 ** 32 - 1;

/** The tools that the rounds of a case come from: another one for each case. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  nordby: ['surveyxact'],
  fjordvik: ['nettskjema'],
  ward: ['qualtrics'],
  chain: ['hand-made-blocks'],
  'new-start': ['limesurvey', 'surveymonkey'],
};

export const practiceStyles = (id: string): readonly string[] => STYLES[id] ?? [];

/** Setup, answers and answer key; null where no case has that name. The same for the same three. */
export function makePracticeCase({ case: id, seed, language }: Practice): TrainingCase | null {
  const plan = practicePlan(id);
  return plan === undefined ? null : makePlannedCase(plan, seed, language);
}
