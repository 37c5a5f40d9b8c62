/** One client engagement: groups with levels, relevant relations, rounds and privacy limits. */
import type { Language, LocalText } from '../../lib/language.ts';
import type { Instrument, PrivacySettings } from '../instrument/types.ts';

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
}

/** Is the relation rater -> rated relevant (R(a,b) of method.md 8.2)? */
export function isRelevant(relations: Relations, rater: string, rated: string): boolean {
  if (relations === 'all') return true;
  if (relations === 'others') return rater !== rated;
  return relations.some(([a, b]) => a === rater && b === rated);
}
