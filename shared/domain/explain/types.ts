/** How one number of a result was made, as data: what a window, a report or a terminal puts into words. */
import type { Engagement } from '../engagement/types.ts';
import type { Audience, CapacityResult, Interval } from '../capacity/result.ts';
import type { MeasuredRound } from '../capacity/score.ts';
import type { Formula } from './formulas.ts';
import type { ExplanationKind } from './kinds.ts';

/** A message key with its places; ids stand in the params, and whoever shows them puts names in their place. */
export interface Phrase {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * `scale` a value on the instrument's scale, `difference` of two of them, `variance` on the scale squared, `share` 0-1,
 * `percent` 0-100, `count` whole, `probability` a p value, `coefficient` without a unit.
 */
export type Unit =
  'scale' | 'difference' | 'variance' | 'share' | 'percent' | 'count' | 'probability' | 'coefficient';

/** One number that goes into the formula, under the formula's own symbol. */
export interface ExplanationInput {
  readonly symbol: string;
  readonly name: Phrase;
  /** Where this number is explained itself. */
  readonly path?: string;
  /** null where the audience may not see it. */
  readonly value: number | null;
}

/** One line of the calculation with its numbers put in: texts and numbers by turns, as they are read. */
export type Step = readonly (string | number)[];

export type AnswerKindName = 'answered' | 'missing' | 'not-applicable' | 'blank';

/** The cell of the sheet that an answer was read from. */
export interface AnswerSource {
  readonly batch: string;
  readonly file: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** One import that the round's answers came by. */
export interface BatchReference {
  readonly id: string;
  readonly round: string;
  readonly file: string;
  readonly sheet: string;
}

export interface ExplainedAnswer {
  readonly item: string;
  readonly dimension: string;
  readonly kind: AnswerKindName;
  /** As given; null where there is no answer on the scale. */
  readonly raw: number | null;
  /** After recode or reversal (method 8.3, 1). */
  readonly scored: number | null;
  readonly source: AnswerSource | null;
}

export interface ExplainedTie {
  /** R1, R2 ...: the same person under all relations of the group, in no order of the sheet. */
  readonly respondent: string;
  /** Tie score (method 8.3, 3). */
  readonly score: number;
  /** Dimension scores (method 8.3, 2); null where too few items were answered. */
  readonly dimensions: Readonly<Record<string, number | null>>;
  readonly answers: readonly ExplainedAnswer[];
}

/** Why the ties are not listed one by one. */
export type WithheldTies = 'client' | 'hidden' | 'hidden-dimension';

/** How answers become dimension scores and those a tie score, in this instrument. */
export interface TieRule {
  readonly from: 'dimensions' | 'items';
  readonly dimensionsNeeded: number;
  readonly dimensions: readonly {
    readonly id: string;
    readonly weight: number;
    readonly itemsNeeded: number;
    readonly items: readonly { readonly id: string; readonly weight: number }[];
  }[];
}

/** The respondents' ties that a cell rests on: listed, or only counted. */
export interface TieBase {
  /** null where the audience may not see it. */
  readonly count: number | null;
  readonly withheld: WithheldTies | null;
  /** null where the ties are not listed. */
  readonly rule: TieRule | null;
  readonly ties: readonly ExplainedTie[];
}

export interface Explanation {
  readonly schema: 1;
  readonly path: string;
  readonly kind: ExplanationKind;
  readonly round: string;
  readonly audience: Audience;
  /** Message `explain.name.<...>`. */
  readonly name: Phrase;
  /** What the number says: message `explain.about.<...>`. */
  readonly about: Phrase;
  readonly formula: Formula | null;
  /** Formulas that the inputs were made with. */
  readonly below: readonly Formula[];
  readonly value: number | Interval | null;
  /** Why the value is blank: message `reason.<...>`; null where there is a value. */
  readonly reason: string | null;
  readonly unit: Unit;
  readonly scale: { readonly min: number; readonly max: number };
  readonly inputs: readonly ExplanationInput[];
  readonly steps: readonly Step[];
  /** For numbers of one cell; null for others, which name the cells that they rest on among the inputs. */
  readonly ties: TieBase | null;
  /** Imports that the answers came by: those of the listed ties, else all of the round, of both for a change. */
  readonly batches: readonly BatchReference[];
}

/** What an explanation is worked out from. Answers are looked up only where a part of the result needs them. */
export interface ExplainSource {
  /** As asked in the round. */
  readonly engagement: Engagement;
  /** What the audience sees: nothing that it hides enters an explanation. */
  readonly result: CapacityResult;
  readonly round: () => MeasuredRound;
  /** The earlier round of a comparison. */
  readonly previous?: (() => MeasuredRound) | undefined;
  /** Seed of the pseudonyms' order: a number that the document keeps to itself. */
  readonly pseudonymSeed: number;
  /** Imports in use in the round, and in the one it is compared with. */
  readonly batches?: readonly BatchReference[];
  /** Sheet cells of the answers of one respondent about one group, by item; asked only for the ties that are listed. */
  readonly sourcesOf?: (respondentId: string, rated: string) => ReadonlyMap<string, AnswerSource>;
}
