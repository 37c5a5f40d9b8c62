/** Rows of a practice case as the responses that an import of them stores. */
import { AnswerKind, PositionCode, type Responses } from '../responses/types.ts';
import type { TrainingCase, TrainingRow } from './types.ts';

/** @param rows those that count, each a person's answers by target and item */
export function trainingResponses(
  training: TrainingCase,
  roundId: string,
  rows: readonly TrainingRow[],
): Responses {
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
    roundId,
    respondentCount: rows.length,
    groupIds: training.setup.groups.map(({ id }) => id),
    itemIds: training.itemIds,
    // The tools number their rows anew in every round: nobody is followed from one to the next.
    respondentIds: rows.map(({ person }) => `${roundId}-${person}`),
    group: Uint16Array.from(rows, ({ group }) => group),
    position: Uint8Array.from(rows, ({ position }) => PositionCode[position]),
    values,
    kinds,
  };
}
