/** What a chart shows, as plain data with its words: one description for screen, PDF and slides. */
import type { CellState } from '../../domain/capacity/result.ts';

/** The same numbers as a table, for screen readers, the table toggle and appendices. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly header: string; readonly cells: readonly string[] }[];
}

interface ChartWords {
  readonly title: string;
  /** One or two sentences that say what the chart shows (alternative text). */
  readonly summary: string;
  readonly table: ChartTable;
}

/** States of a cell that shows no number; each has its own words and its own drawing. */
export type BlankState = Exclude<CellState, 'ok'>;

export interface MatrixCellSpec {
  readonly rater: string;
  readonly rated: string;
  readonly state: CellState;
  readonly own: boolean;
  /** On the scale of the spec. */
  readonly value: number | null;
  /** As printed, in the language's number format; empty where there is no number. */
  readonly label: string;
  /** Accessible name: "Skolen om PPR: 2,4 (21 svar)". */
  readonly name: string;
}

export interface MatrixMeanSpec {
  readonly id: string;
  readonly value: number | null;
  /** As printed; a dash where there is no number. */
  readonly label: string;
  /** Accessible name: "Skolen oplever andre: 3,3". */
  readonly name: string;
}

export interface MatrixSpec extends ChartWords {
  readonly kind: 'matrix';
  /** The scale that values are shown on: the instrument's own, or 0 to 100. */
  readonly scale: { readonly min: number; readonly max: number };
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  /** Row by row: raters down, rated across. */
  readonly cells: readonly MatrixCellSpec[];
  readonly rowMeans: readonly MatrixMeanSpec[];
  readonly columnMeans: readonly MatrixMeanSpec[];
  readonly words: {
    /** Beside an arrow down: "Hvem svarer". */
    readonly raters: string;
    /** Beside an arrow to the right: "om hvem". */
    readonly rated: string;
    readonly rowMean: string;
    readonly columnMean: string;
    readonly weak: string;
    readonly strong: string;
    readonly own: string;
    readonly states: Readonly<Record<BlankState, string>>;
    /** Scale, limit and response in one line. */
    readonly note: string;
  };
  /** A cell to look at, ringed in the accent. */
  readonly highlight: { readonly rater: string; readonly rated: string } | null;
}

export interface ProfileSeries {
  readonly id: string;
  readonly label: string;
  readonly mark: 'filled' | 'open';
}

export interface ProfileValue {
  readonly series: string;
  readonly state: 'ok' | 'hidden' | 'none';
  readonly value: number | null;
  /** As printed; empty where there is no number. */
  readonly label: string;
}

/** Dots on one axis, one line per parameter. */
export interface ProfileSpec extends ChartWords {
  readonly kind: 'profile';
  readonly scale: { readonly min: number; readonly max: number };
  readonly series: readonly ProfileSeries[];
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    /** Accessible name: "Kendskab: internt 4,1, på tværs 3,2". */
    readonly name: string;
    readonly values: readonly ProfileValue[];
  }[];
  readonly words: { readonly hidden: string; readonly none: string };
}

export type ChartSpec = MatrixSpec | ProfileSpec;
