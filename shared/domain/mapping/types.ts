/** Mapping of a sheet (the mapping.json of the command line), the drafts it yields and the account of every cell. */
import type { Position } from '../engagement/types.ts';

export const LAYOUTS = ['wide', 'long', 'grid'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The respondent's own group as a target. */
export const OWN_GROUP = '@own';

/** How the entries of one column read, where that differs from the whole mapping (code lists of survey tools). */
export interface ColumnValues {
  readonly values?: Readonly<Record<string, number>>;
  readonly missing?: readonly string[];
  readonly notApplicable?: readonly string[];
}

export type ColumnMapping =
  | {
      readonly column: string;
      readonly role: 'respondent' | 'group' | 'position' | 'target' | 'item' | 'ignore';
    }
  /**
   * Long and grid layouts: with `item` the column is that item's value (items as columns), with `target` the answer
   * about that group (groups as columns); what is not given stands in the row's own item or target column.
   */
  | ({
      readonly column: string;
      readonly role: 'value';
      readonly item?: string;
      readonly target?: string;
    } & ColumnValues)
  | ({
      readonly column: string;
      readonly role: 'answer';
      readonly item: string;
      readonly target: string;
    } & ColumnValues)
  /**
   * Sets rows apart: `complete` lists the entries of complete answers, `test` those of try-outs; without them common
   * words decide.
   */
  | {
      readonly column: string;
      readonly role: 'status';
      readonly complete?: readonly string[];
      readonly test?: readonly string[];
    }
  /** When the answer was submitted; `required`: a blank one marks an incomplete answer. */
  | { readonly column: string; readonly role: 'submitted'; readonly required?: boolean }
  | { readonly column: string; readonly role: 'background' | 'comment'; readonly name?: string };

/** Does a file hold an item's raw codes in the order shown to respondents, or already scored? */
export type Coding = 'scored' | 'displayed';

/**
 * How respondents are known again: by one pseudonym in every round of the document, which pairs rounds, or by another one in
 * each round, which lets nobody be followed from round to round.
 */
export const PSEUDONYMS = ['document', 'round'] as const;
export type Pseudonyms = (typeof PSEUDONYMS)[number];

export interface Mapping {
  /** Sheet name; absent = the only or first sheet with data. */
  readonly sheet?: string;
  readonly headerRows: number;
  readonly layout: Layout;
  readonly columns: readonly ColumnMapping[];
  /** Answer text -> number on the scale. */
  readonly values: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
  readonly notApplicable: readonly string[];
  readonly positions: Readonly<Record<string, Position>>;
  /** Text in the sheet -> group id. */
  readonly groups: Readonly<Record<string, string>>;
  /** Text in the sheet -> item id (long layout). */
  readonly items: Readonly<Record<string, string>>;
  /** Item id -> coding, for items with an optional recode; absent = scored. */
  readonly coding?: Readonly<Record<string, Coding>>;
  /** Absent = document. */
  readonly pseudonyms?: Pseudonyms;
}

/** One proposed column: what it is taken for, how certain (0..1) and why (message key with parameters). */
export interface ProposedColumn {
  readonly mapping: ColumnMapping;
  readonly header: string;
  readonly certainty: number;
  readonly reason: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
  /** Up to 12 distinct values with their counts, most frequent first; none for personal data. */
  readonly values: readonly { readonly text: string; readonly count: number }[];
}

export const SKIP_REASONS = [
  'empty-row',
  'incomplete',
  'test-response',
  'duplicate',
  'already-answered',
  'no-respondent',
  'no-group',
  'unknown-group',
  'unknown-item',
  'no-answers',
  'blank',
  'missing-answer',
  'not-applicable',
  'not-relevant',
  'ignored-column',
  'out-of-scale',
  'unknown-value',
  'merged',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A place that needs the user's eye. `error` stops the import; `question` stops it until answered; `notice` does not. */
export interface Problem {
  readonly severity: 'error' | 'question' | 'notice';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** A1 addresses, at most 20. */
  readonly cells: readonly string[];
}

export interface RespondentDraft {
  /** Text of the respondent column; null where the sheet has none (the row then is the respondent). */
  readonly sourceId: string | null;
  readonly groupId: string;
  readonly position: Position | null;
  /** 0-based sheet row of the (first) row of this respondent. */
  readonly row: number;
  readonly background: Readonly<Record<string, string>>;
  readonly comments: readonly {
    readonly name: string;
    readonly text: string;
    readonly row: number;
    readonly column: number;
  }[];
}

/** Answers in columns; index i = one answer. `target` and `item` are indices into the engagement's lists. */
export interface DraftAnswers {
  readonly count: number;
  readonly respondent: Uint32Array;
  readonly target: Uint16Array;
  readonly item: Uint16Array;
  readonly value: Float64Array;
  /** AnswerKind: answered, missing or notApplicable (blanks are not drafted). */
  readonly kind: Uint8Array;
  readonly row: Uint32Array;
  readonly column: Uint16Array;
  /** 1 + index in the account's changes; 0 = stored as it stands in the sheet. */
  readonly change: Uint32Array;
}

export interface ImportDrafts {
  readonly respondents: readonly RespondentDraft[];
  readonly answers: DraftAnswers;
}

/** A row or a single answer that was not stored. The sum of `answers` over all skips is the account's answers.skipped. */
export interface SkippedRow {
  readonly row: number;
  readonly cell: string;
  readonly reason: SkipReason;
  readonly value: string;
  readonly scope?: 'row' | 'cell';
  /** Non-blank answer cells that this skip leaves out. */
  readonly answers?: number;
}

/**
 * The changed cells of one column, run by run from its first changed row (0-based): `3a.2b` = three cells of the account's first
 * change, one unchanged or blank cell, two of its second change. See changes.ts.
 */
export interface ChangedCells {
  readonly column: string;
  readonly firstRow: number;
  readonly runs: string;
}

/** rows.read = rows.stored + rows.skipped; answers.read = answers.stored + answers.skipped (all counts of cells or rows). */
export interface ImportAccount {
  readonly sheet: string;
  readonly rows: { readonly read: number; readonly stored: number; readonly skipped: number };
  /** Answer cells: stored = answered + don't know + not applicable that were kept; blanks are counted apart. */
  readonly answers: {
    readonly read: number;
    readonly stored: number;
    readonly skipped: number;
    readonly blank: number;
  };
  readonly respondents: number;
  /** Respondents whose earlier answers in the round these ones count instead of. */
  readonly replaced?: number;
  readonly skips: readonly SkippedRow[];
  /** Stored values whose form differs from the cell's text, by distinct value: label -> number. */
  readonly changes: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly firstCell: string;
  }[];
  /** Which cells these are; absent where nothing was changed, and in batches stored before this was kept. */
  readonly changedCells?: readonly ChangedCells[];
}
