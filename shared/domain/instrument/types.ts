/** What a survey asks: dimensions, items, scale, recodes and texts (method.md 8.1). File form and memory form are one. */
import type { LocalText, Language } from '../../lib/language.ts';

export interface Item {
  readonly id: string;
  /** y = L + U - x when no recode map is given (8.3, 1). */
  readonly reverse: boolean;
  /** Raw value (as text key) to scored value; null = as is. */
  readonly recode: Readonly<Record<string, number>> | null;
  readonly weight: number;
  /** Own wording with the places {group} and {task}. */
  readonly text: LocalText;
  /** Wording under licence that the owner of the licence pasted in; shown instead of `text` in its languages (`itemText`). */
  readonly licensed_text: LocalText | null;
  /** Answer labels of this item where they differ from the scale's, lowest value first. */
  readonly labels: Readonly<Partial<Record<Language, readonly string[]>>> | null;
  /** A recode that a file may need but that is off until the importer is told so (rc-7 frequency). */
  readonly optional_recode: Readonly<Record<string, number>> | null;
}

export interface Dimension {
  readonly id: string;
  readonly weight: number;
  readonly label: LocalText;
  readonly items: readonly Item[];
}

export interface Subscale {
  readonly id: string;
  readonly label: LocalText;
  readonly dimensions: readonly string[];
}

export interface Scale {
  /** Whole numbers, min < max. */
  readonly min: number;
  readonly max: number;
  /** Labels lowest value first; empty where none are given. */
  readonly labels: Readonly<Partial<Record<Language, readonly string[]>>>;
}

export interface Scoring {
  readonly item_missing_min_share: number;
  readonly dimension_missing_min_share: number;
  readonly tie_from: 'dimensions' | 'items';
  readonly cell: 'mean_of_persons';
  readonly overall: 'mean_of_cells' | 'all_cells' | 'respondent_weighted';
  readonly display_scale: 'native' | '0-100';
}

export interface PrivacySettings {
  readonly min_cell: number;
  readonly min_group: number;
  readonly min_leader_cell: number;
  readonly comment_min: number;
  readonly secondary_suppression: boolean;
}

export interface Instrument {
  readonly schema: 1;
  readonly id: string;
  readonly version: string;
  readonly status: string;
  readonly title: LocalText;
  /** What the consultant and the reader of the method should know of the instrument. */
  readonly notice: LocalText;
  /** What those invited read before the first question, with the place {task}; absent where there is none. */
  readonly intro?: LocalText;
  readonly scale: Scale;
  readonly missing: {
    readonly missing: readonly (string | number)[];
    readonly not_applicable: readonly (string | number)[];
  };
  readonly dimensions: readonly Dimension[];
  readonly subscales: readonly Subscale[];
  readonly rating: {
    readonly own_group: boolean;
    readonly relevant_pairs_mask: boolean;
    readonly perspective: string;
  };
  readonly scoring: Scoring;
  readonly bands: {
    readonly enabled: boolean;
    readonly source?: string;
    readonly layers: Readonly<Record<string, readonly number[]>>;
  };
  readonly privacy: PrivacySettings;
  readonly response_rate_warn: readonly number[];
  readonly rules_of_thumb: Readonly<Record<string, number | readonly number[]>>;
}
