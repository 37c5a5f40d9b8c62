/** Exercises of a practice case: what is asked, what a trainee answers, and what is said about it. Plain data. */
import type { CapacityResult } from '../../capacity/result.ts';
import type { Engagement } from '../../engagement/types.ts';
import type { Finding, RoundTruth } from '../types.ts';

/** Along the way of work (method 5.1). */
export const EXERCISE_IDS = [
  'focus',
  'import',
  'matrix',
  'one-sided',
  'interval',
  'hidden',
  'change',
  'choose',
  'questions',
  'actions',
  'report',
] as const;
export type ExerciseId = (typeof EXERCISE_IDS)[number];

/** A sentence by its message key; names of groups stand in the parameters as people read them. */
export interface Phrase {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Option {
  readonly id: string;
  readonly label: Phrase;
}

export type Question =
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly ask: Phrase;
      readonly options: readonly Option[];
      /** How many are chosen. */
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'number'; readonly id: string; readonly ask: Phrase; readonly digits: number }
  /** For the examiner; `least` characters. */
  | { readonly kind: 'text'; readonly id: string; readonly ask: Phrase; readonly least: number };

export type Answer = string | number | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/** Where in the app to look. */
export interface LookAt {
  readonly step: 'clarify' | 'groups' | 'survey' | 'insight' | 'dialogue' | 'act' | 'deliver';
  readonly tab?: 'overview' | 'matrix' | 'gaps' | 'change';
}

export interface Remark {
  readonly tone: 'right' | 'wrong' | 'look';
  readonly phrase: Phrase;
  readonly lookAt: LookAt | null;
}

/** `collected`: an examiner reads it. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'collected';

export interface Verdict {
  readonly outcome: Outcome;
  readonly remarks: readonly Remark[];
}

/** What lies on the trainee's desk, and what is known of the case. */
export interface Desk {
  readonly engagement: Engagement;
  readonly seed: number;
  /** Pairs that the client's letter keeps apart. */
  readonly apart: readonly (readonly [string, string])[];
  readonly findings: readonly Finding[];
  /** By round of the case: what its file holds, and what an import of it should store. */
  readonly rounds: readonly (RoundTruth & { readonly expected: number; readonly stored: number })[];
  /** The last round with answers as the consultant sees it, against the one before where there is one; null before an import. */
  readonly result: CapacityResult | null;
  readonly actions: readonly {
    readonly relation: readonly [string, string] | null;
    readonly owner: string;
    readonly due: string | null;
    readonly sign: string;
  }[];
  readonly reportWritten: boolean;
}

export interface Exercise {
  readonly id: ExerciseId;
  readonly place: LookAt;
  /** Why it cannot be done yet, or not in this case at all; null when it can. */
  readonly notYet: (desk: Desk) => Phrase | null;
  readonly questions: (desk: Desk) => readonly Question[];
  readonly check: (desk: Desk, answers: Answers) => Verdict;
  /** Message keys of what the examiner looks for; empty where the answer key decides. */
  readonly rubric: readonly string[];
}
