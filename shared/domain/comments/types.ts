/** Open-field comments, as a consultant may read them: never with their writer, and only of groups that are large enough. */

export const REVIEW_STATES = ['open', 'chosen', 'left-out'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export interface ReviewedComment {
  /** Says nothing of the respondent; the same each time the document is read. */
  readonly id: string;
  readonly group: string;
  /** The question that it answers. */
  readonly question: string;
  /** As it was written. */
  readonly text: string;
  /** As it may be shown; null while it is as it was written. */
  readonly redacted: string | null;
  /** Empty where none was given. */
  readonly theme: string;
  readonly state: ReviewState;
}

export interface CommentsOfRound {
  readonly round: string;
  /** In an order that says nothing of who wrote them. */
  readonly comments: readonly ReviewedComment[];
  /** How many are held back because their group is under the limit. */
  readonly heldBack: number;
  readonly limit: number;
}

export const COMMENT_LIMITS = { text: 10_000, theme: 100 } as const;
