/** A trainee's desk in tests: the answers of a case as an import keeps them, and numbers worked out anew from the rows. */
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import type { CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import { parseSetup } from '../../../../shared/domain/engagement/setup.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import type { Responses } from '../../../../shared/domain/responses/types.ts';
import type { Desk } from '../../../../shared/domain/training/exercises/index.ts';
import { makePracticeCase, type Practice } from '../../../../shared/domain/training/practice.ts';
import { practicePlan } from '../../../../shared/domain/training/practice-plans.ts';
import { trainingResponses } from '../../../../shared/domain/training/responses.ts';
import type { TrainingCase, TrainingRow } from '../../../../shared/domain/training/types.ts';

export function caseOf(practice: Practice): TrainingCase {
  const made = makePracticeCase(practice);
  if (made === null) throw new Error(`no case ${practice.case}`);
  return made;
}

export const completeRows = (training: TrainingCase, round: number): readonly TrainingRow[] =>
  (training.rounds[round]?.rows ?? []).filter(({ kind }) => kind === 'complete');

export const responsesOf = (training: TrainingCase, round: number): Responses =>
  trainingResponses(training, training.rounds[round]?.id ?? '', completeRows(training, round));

export function engagementOf(training: TrainingCase): Engagement {
  const setup = parseSetup(training.setup);
  return { ...setup, rounds: setup.rounds.map((one) => ({ ...one, instrumentHash: 'hash' })) };
}

function resultOf(training: TrainingCase): CapacityResult {
  const last = training.rounds.length - 1;
  const of = (round: number) => ({
    engagement: engagementOf(training),
    instrumentHash: 'hash',
    responses: responsesOf(training, round),
  });
  return computeCapacity({
    ...of(last),
    audience: 'consultant',
    ...(last > 0 ? { previous: of(0) } : {}),
  });
}

/** The desk of somebody who has done all of it well. */
export function deskOf(practice: Practice, changed: Partial<Desk> = {}): Desk {
  const training = caseOf(practice);
  const plan = practicePlan(practice.case);
  const ids = training.setup.groups.map(({ id }) => id);
  return {
    engagement: engagementOf(training),
    seed: practice.seed,
    apart: plan?.apart ?? [],
    findings: training.truth.findings,
    rounds: training.truth.rounds.map((truth) => ({
      ...truth,
      expected: truth.respondents,
      stored: truth.respondents,
    })),
    result: resultOf(training),
    actions: ['a', 'b'].map((owner) => ({
      relation: [ids[0] ?? '', ids[1] ?? ''] as const,
      owner,
      due: '2027-01-01',
      sign: 'Vi ringer til hinanden',
    })),
    reportWritten: true,
    ...changed,
  };
}

/** Mean of a relation straight from the rows: each person's valid answers averaged where half of the items are there, then people. */
export function meanFromRows(training: TrainingCase, round: number, rater: string, rated: string): number {
  const ids = training.setup.groups.map(({ id }) => id);
  const items = training.itemIds.length;
  const at = ids.indexOf(rated) * items;
  const ties = completeRows(training, round)
    .filter(({ group }) => ids[group] === rater)
    .flatMap(({ answers }) => {
      const valid = [...answers.slice(at, at + items)].filter((code) => code >= 1 && code <= 5);
      return valid.length * 2 < items ? [] : [valid.reduce((sum, code) => sum + code, 0) / valid.length];
    });
  return ties.reduce((sum, tie) => sum + tie, 0) / ties.length;
}
