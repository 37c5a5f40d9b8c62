/** The desk of a trainee who has done it all right, made from the case alone: what an examiner checks answers against. */
import { computeCapacity } from '../../../shared/domain/capacity/index.ts';
import type { CapacityResult } from '../../../shared/domain/capacity/result.ts';
import { parseSetup } from '../../../shared/domain/engagement/setup.ts';
import type { Engagement, PracticeMark } from '../../../shared/domain/engagement/types.ts';
import type { Desk } from '../../../shared/domain/training/exercises/index.ts';
import { practicePlan } from '../../../shared/domain/training/practice-plans.ts';
import { trainingResponses } from '../../../shared/domain/training/responses.ts';
import { practiceRounds, trainingCase, type PracticeRound } from './practice-files.ts';

/** All rounds were asked with the same instrument. */
const SAME = 'same';

/** @throws Failure practice.unknown-case */
export function answerKeyDesk(practice: PracticeMark): Desk {
  const training = trainingCase(practice);
  const setup = parseSetup(training.setup);
  const engagement: Engagement = {
    ...setup,
    rounds: setup.rounds.map((round) => ({ ...round, instrumentHash: SAME })),
  };
  const rounds = practiceRounds(practice, training);
  const inputOf = ({ id, kept }: PracticeRound) => ({
    engagement,
    instrumentHash: SAME,
    responses: trainingResponses(training, id, kept),
  });
  const result = (): CapacityResult | null => {
    const [last, before] = [rounds.at(-1), rounds.at(-2)];
    if (last === undefined) return null;
    return computeCapacity({
      ...inputOf(last),
      audience: 'consultant',
      ...(before ? { previous: inputOf(before) } : {}),
    });
  };
  const kept = new Map(rounds.map((round) => [round.id, round.kept.length]));
  return {
    engagement,
    seed: practice.seed,
    apart: practicePlan(practice.case)?.apart ?? [],
    findings: training.truth.findings,
    rounds: training.truth.rounds.map((round) => {
      const count = kept.get(round.round) ?? 0;
      return { ...round, expected: count, stored: count };
    }),
    result: result(),
    actions: [],
    reportWritten: false,
  };
}
