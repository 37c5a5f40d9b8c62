/** Rules that write findings: a measure, when it speaks, and the sentence it then says. */
import type { MessageKey } from '../../i18n/index.ts';
import type { ReportContext } from '../context.ts';

/** Where a sentence stands: among the findings, the strengths, or what is worth a talk. */
export const SHELVES = ['finding', 'strength', 'talk'] as const;
export type Shelf = (typeof SHELVES)[number];

/** How the number of a measure is to be read, and its limits edited. */
export type MeasureUnit =
  /** A difference as a share of the scale's range: 0.125 is 0.5 on 1-5. */
  | 'difference'
  /** A mean as a share of the way from the scale's lowest value to its highest: 0.625 is 3.5 on 1-5. */
  | 'level'
  /** 0..1 of a whole. */
  | 'share'
  | 'count';

/** What a measure finds in one result; `places` are the words for its sentence. */
export interface Reading {
  readonly value: number;
  readonly places: Readonly<Record<string, string>>;
}

export interface Measure {
  readonly unit: MeasureUnit;
  /** Names of the places that a sentence about it may use, as {{name}}. */
  readonly places: readonly string[];
  /** null where the result does not show it. */
  readonly read: (context: ReportContext) => Reading | null;
}

export interface Rule<M extends string = string> {
  readonly id: string;
  readonly shelf: Shelf;
  readonly measure: M;
  /** Speaks from this value on. */
  readonly least?: number;
  /** Speaks up to this value; where `least` is given too, strictly between them. */
  readonly most?: number;
  readonly sentence: MessageKey;
  /** For the dialogue, where the rule speaks. */
  readonly question?: MessageKey;
}
