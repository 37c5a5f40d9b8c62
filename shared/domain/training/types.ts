/** A practice case: an engagement's setup, the answers of its rounds as people gave them, and what is known to be in them. */
import type { Language } from '../../lib/language.ts';
import type { Position, Relations } from '../engagement/types.ts';

/** One answer as a survey tool stores it. Codes from the scale's lowest value up are answers. */
export const TRAINING_BLANK = 0;

/** A row of a survey: a person's answers, or what surveys have besides (try-outs, second tries, answers broken off). */
export interface TrainingRow {
  /** Number of the person; a second row of the same person repeats it. */
  readonly person: number;
  readonly kind: 'complete' | 'incomplete' | 'test' | 'superseded';
  /** Index of the own group. */
  readonly group: number;
  readonly position: Position;
  /** Index of the seniority band. */
  readonly seniority: number;
  /** One code per target and item: `TRAINING_BLANK`, a value of the scale, `missingCode` or `notApplicableCode`. */
  readonly answers: Uint8Array;
  readonly comment: string;
  /** Minutes from the opening of the round to the submission, and how long it took. */
  readonly submittedAt: number;
  readonly minutes: number;
}

export interface TrainingRound {
  readonly id: string;
  readonly label: string;
  /** First day, ISO date. */
  readonly opens: string;
  /** In the order of submission; the try-out comes first. */
  readonly rows: readonly TrainingRow[];
}

/** A relation or group with the level that was planted, on the instrument's scale. */
export type Finding =
  | { readonly kind: 'strong-pair'; readonly a: string; readonly b: string; readonly level: number }
  | {
      readonly kind: 'one-sided';
      readonly rater: string;
      readonly rated: string;
      readonly level: number;
      readonly reverse: number;
    }
  | {
      readonly kind: 'self-satisfied';
      readonly group: string;
      readonly own: number;
      readonly incoming: number;
    }
  | { readonly kind: 'below-limit'; readonly group: string; readonly invited: number; readonly limit: number }
  | {
      /** Hardly anybody of the rater's group can tell about this one parameter. */
      readonly kind: 'hidden-parameter';
      readonly rater: string;
      readonly rated: string;
      readonly dimension: string;
      readonly answering: number;
    }
  | { readonly kind: 'positive-leaders'; readonly group: string; readonly difference: number }
  | {
      /** As many pairs of a round do: what moves here is noise. */
      readonly kind: 'unchanged';
      readonly a: string;
      readonly b: string;
      readonly level: number;
      readonly round: string;
    }
  | {
      readonly kind: 'improvement';
      readonly a: string;
      readonly b: string;
      readonly from: number;
      readonly to: number;
      readonly round: string;
    };

/** What a round's file holds besides whole answers: the import's account is known before it is made. */
export interface RoundTruth {
  readonly round: string;
  readonly rows: number;
  readonly respondents: number;
  readonly incomplete: number;
  readonly tests: number;
  readonly duplicates: number;
}

export interface TrainingCase {
  readonly id: string;
  readonly seed: number;
  readonly people: number;
  /** In the form of setup.json. */
  readonly setup: TrainingSetup;
  readonly itemIds: readonly string[];
  readonly missingCode: number;
  readonly notApplicableCode: number;
  /** Labels of the seniority bands, lowest first. */
  readonly seniorityLabels: readonly string[];
  readonly rounds: readonly TrainingRound[];
  readonly truth: { readonly findings: readonly Finding[]; readonly rounds: readonly RoundTruth[] };
}

export interface TrainingSetup {
  readonly client: string;
  readonly name: string;
  readonly language: Language;
  readonly coreTask: string;
  readonly purpose: string;
  readonly instrument: string;
  readonly groups: readonly {
    readonly id: string;
    readonly name: { readonly da: string; readonly nb: string; readonly en: string };
    readonly level: 'employees' | 'leaders' | 'top';
    readonly unit: string;
    readonly invited: number;
    readonly aliases: readonly string[];
  }[];
  readonly relations: Relations;
  readonly rounds: readonly { readonly id: string; readonly label: string }[];
  readonly privacy: {
    readonly minCell: number;
    readonly minGroup: number;
    readonly minLeaderCell: number;
    readonly commentMin: number;
    readonly secondarySuppression: boolean;
  };
}
