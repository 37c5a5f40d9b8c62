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

export interface MatrixCellSpec {
  readonly rater: string;
  readonly rated: string;
  readonly state: CellState;
  readonly own: boolean;
  /** On the instrument's scale. */
  readonly value: number | null;
  /** As printed, in the language's number format. */
  readonly label: string;
  /** Accessible name: "Skolen om PPR: 2,4 (21 svar)". */
  readonly name: string;
}

export interface MatrixSpec extends ChartWords {
  readonly kind: 'matrix';
  readonly scale: { readonly min: number; readonly max: number };
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  /** Row by row: raters down, rated across. */
  readonly cells: readonly MatrixCellSpec[];
  readonly rowMeans: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly label: string;
  }[];
  readonly columnMeans: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly label: string;
  }[];
  readonly words: {
    readonly corner: string;
    readonly rowMean: string;
    readonly columnMean: string;
    readonly weak: string;
    readonly strong: string;
    readonly own: string;
    readonly hidden: string;
    readonly empty: string;
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

/** Dots on one axis, one line per parameter. */
export interface ProfileSpec extends ChartWords {
  readonly kind: 'profile';
  readonly scale: { readonly min: number; readonly max: number };
  readonly series: readonly ProfileSeries[];
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly values: readonly {
      readonly series: string;
      readonly value: number | null;
      readonly label: string;
    }[];
  }[];
}

export type ChartSpec = MatrixSpec | ProfileSpec;
