/** Answers of one round in columns: no object per answer, sized for a million. */

/** Kind of one answer in `Responses.kinds`. */
export const AnswerKind = {
  /** Blank: not asked, or asked and left empty. */
  blank: 0,
  answered: 1,
  /** "Don't know" and the like: a missing answer. */
  missing: 2,
  /** "We do not work together": not applicable. */
  notApplicable: 3,
} as const;

export const PositionCode = { unknown: 0, leader: 1, employee: 2 } as const;

/**
 * Responses of one round. Sizes: R respondents, G groups, Q items (order of the engagement's groups and of the
 * instrument's items, dimension by dimension).
 */
export interface Responses {
  readonly roundId: string;
  readonly respondentCount: number;
  readonly groupIds: readonly string[];
  readonly itemIds: readonly string[];
  /** Stable id of each respondent within the document (R). */
  readonly respondentIds: readonly string[];
  /** Index of the respondent's own group (R). */
  readonly group: Uint16Array;
  /** PositionCode of each respondent (R). */
  readonly position: Uint8Array;
  /** Raw answers as stored, before recode: index (respondent * G + target) * Q + item; 0 where not answered (R*G*Q). */
  readonly values: Float64Array;
  /** AnswerKind per value (R*G*Q). */
  readonly kinds: Uint8Array;
}

/** One cell of a source sheet. */
export interface SourceCell {
  readonly batch: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}
