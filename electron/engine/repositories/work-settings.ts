/** Keys of what is settled before and around the survey; each a JSON value in the document's settings. */
import type { ReadableDb } from '../db/connection.ts';
import { readSetting } from './settings.ts';

/** What was settled with the client. */
export const CLARITY = 'clarity';
/** Planned days by round, and whether it is closed. */
export const ROUND_DAYS = 'round-days';
/** Groups that were merged into others. */
export const MERGED = 'merged-groups';

/** What is to be talked about at the feedback meeting. */
export const DIALOGUE = 'dialogue';

/** Where groups were put on the map by hand. */
export const MAP_PLACES = 'map-places';

/** All of them belong to one client's work, and to no copy of its structure. */
export const WORK_KEYS = [CLARITY, ROUND_DAYS, MERGED, DIALOGUE, MAP_PLACES] as const;

export interface RoundDays {
  readonly opensOn?: string;
  readonly closesOn?: string;
  readonly closed?: true;
}

export const readRoundDays = (db: ReadableDb): Readonly<Record<string, RoundDays>> =>
  (readSetting(db, ROUND_DAYS) as Readonly<Record<string, RoundDays>> | null) ?? {};
