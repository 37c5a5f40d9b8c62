/** A trainee's desk in tests: the answers of a case as an import keeps them, and numbers worked out anew from the rows. */
import { computeCapacity } from '../../../../shared/domain/capacity/index.ts';
import type { CapacityResult } from '../../../../shared/domain/capacity/result.ts';
import { parseSetup } from '../../../../shared/domain/engagement/setup.ts';
import type { Engagement } from '../../../../shared/domain/engagement/types.ts';
import { AnswerKind, PositionCode, type Responses } from '../../../../shared/domain/responses/types.ts';
import type { Desk } from '../../../../shared/domain/training/exercises/index.ts';
import { makePracticeCase, type Practice } from '../../../../shared/domain/training/practice.ts';
import { practicePlan } from '../../../../shared/domain/training/practice-plans.ts';
import type { TrainingCase, TrainingRow } from '../../../../shared/domain/training/types.ts';

export function caseOf(practice: Practice): TrainingCase {
  const made = makePracticeCase(practice);
  if (made === null) throw new Error(`no case ${practice.case}`);
  return made;
}

export const completeRows = (training: TrainingCase, round: number): readonly TrainingRow[] =>
  (training.rounds[round]?.rows ?? []).filter(({ kind }) => kind === 'complete');

export function responsesOf(training: TrainingCase, round: number): Responses {
  const rows = completeRows(training, round);
  const size = training.setup.groups.length * training.itemIds.length;
  const values = new Float64Array(rows.length * size);
  const kinds = new Uint8Array(rows.length * size);
  rows.forEach(({ answers }, index) =>
    answers.forEach((code, at) => {
      const place = index * size + at;
      if (code === training.missingCode) kinds[place] = AnswerKind.missing;
      else if (code === training.notApplicableCode) kinds[place] = AnswerKind.notApplicable;
      else if (code > 0) {
        kinds[place] = AnswerKind.answered;
        values[place] = code;
      }
    }),
  );
  return {
    roundId: training.rounds[round]?.id ?? '',
    respondentCount: rows.length,
    groupIds: training.setup.groups.map(({ id }) => id),
    itemIds: training.itemIds,
    // Other people in the next round as far as the sheets tell.
    respondentIds: rows.map(({ person }) => `${round}-${person}`),
    group: Uint16Array.from(rows, ({ group }) => group),
    position: Uint8Array.from(rows, ({ position }) => PositionCode[position]),
    values,
    kinds,
  };
}

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
