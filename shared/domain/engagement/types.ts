/** One client engagement: groups with levels, relevant relations, rounds and privacy limits. */
import type { Language, LocalText } from '../../lib/language.ts';
import type { Instrument, PrivacySettings } from '../instrument/types.ts';
import type { MapPlaces } from './map-places.ts';

export const LEVELS = ['employees', 'leaders', 'top'] as const;
export type Level = (typeof LEVELS)[number];

export const POSITIONS = ['leader', 'employee'] as const;
export type Position = (typeof POSITIONS)[number];

export interface Group {
  readonly id: string;
  readonly name: LocalText;
  readonly level: Level;
  readonly unit: string | null;
  /** How many people were invited; null = not known. */
  readonly invited: number | null;
  readonly aliases: readonly string[];
}

/** `all` ordered pairs with the own group, `others` without it, or the listed [rater, rated] pairs. */
export type Relations = 'all' | 'others' | readonly (readonly [string, string])[];

export interface Round {
  readonly id: string;
  readonly label: string;
  /** Hash of the instrument the round was asked with; rounds are compared only when equal. */
  readonly instrumentHash: string;
  /** Planned days of the survey, YYYY-MM-DD. */
  readonly opensOn?: string;
  readonly closesOn?: string;
  /** No more answers are taken in until it is opened again; absent while it is open. */
  readonly closed?: true;
}

export const PAIRINGS = ['auto', 'never'] as const;
export type Pairing = (typeof PAIRINGS)[number];

/** How uncertainty is worked out; stored with the engagement, so that every interval can be made again to the last digit. */
export interface StatisticsSettings {
  /** Seed of the resampling: a whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  /** Finite-population factor on the t intervals of cells (method 8.3, 13). */
  readonly finitePopulation: boolean;
  /** `auto`: the same respondents in two rounds are compared as pairs where enough of them are. */
  readonly pairing: Pairing;
}

export const DEFAULT_STATISTICS: StatisticsSettings = { seed: 1, finitePopulation: false, pairing: 'auto' };

/** A practice document: its numbers are invented, and everything made from it says so. */
export interface PracticeMark {
  /** Name of the practice case. */
  readonly case: string;
  /** Which variant of it: a whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  readonly language: Language;
  /** The id of the exam that it is taken in; null in practice. */
  readonly exam: string | null;
}

/** What was settled with the client before the mapping (method 5.1, phases 0 and 1); empty = not settled. */
export interface Clarity {
  readonly ambitions: string;
  readonly resources: string;
  readonly goals: string;
  /** Who decides: role, or name where the client wants it. */
  readonly decides: string;
  readonly contact: string;
  /** Planned days, YYYY-MM-DD. */
  readonly startsOn: string;
  readonly feedbackOn: string;
  readonly followUpOn: string;
}

/** A group that was merged into another one, so that both reach the limit together (method 8.4, 3). */
export interface MergedGroup {
  /** Id and name of the group that went in. */
  readonly id: string;
  readonly name: LocalText;
  /** Id of the group that it is part of since. */
  readonly into: string;
  readonly respondents: number;
  /** Answers that were laid aside: the same person had rated both groups. */
  readonly laidAside: number;
}

export interface Engagement {
  readonly client: string;
  readonly name: string;
  readonly language: Language;
  readonly coreTask: string;
  readonly purpose: string;
  readonly instrument: Instrument;
  readonly groups: readonly Group[];
  readonly relations: Relations;
  readonly rounds: readonly Round[];
  readonly privacy: PrivacySettings;
  readonly statistics: StatisticsSettings;
  /** Absent in documents in which nothing was settled in writing yet. */
  readonly clarity?: Clarity;
  /** Oldest first; absent where none were merged. */
  readonly merged?: readonly MergedGroup[];
  /** Where groups were put on the map by hand; absent where none was. */
  readonly mapPlaces?: MapPlaces;
  /** Only in practice documents. */
  readonly practice?: PracticeMark;
}

/** Is the relation rater -> rated relevant (R(a,b) of method.md 8.2)? */
export function isRelevant(relations: Relations, rater: string, rated: string): boolean {
  if (relations === 'all') return true;
  if (relations === 'others') return rater !== rated;
  return relations.some(([a, b]) => a === rater && b === rated);
}
