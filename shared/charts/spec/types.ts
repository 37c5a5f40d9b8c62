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

/** What a number says of itself when asked: its path in the result, or those of the numbers that it is the mean of. */
export interface Explains {
  /** As a heading: "Skole om PPR, kendskab". */
  readonly name: string;
  /** Paths of `results.explain`; several: the number is their plain mean. */
  readonly paths: readonly string[];
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
  readonly explains?: Explains;
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
  readonly explains?: Explains;
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

export interface AxisTick {
  readonly value: number;
  /** In the language's number format. */
  readonly label: string;
}

/** A line of a chart that is made of lines, with the heading of its part where it begins one. */
interface LineSpec {
  readonly id: string;
  readonly label: string;
  /** Accessible name of the whole line. */
  readonly name: string;
  readonly heading?: string;
}

/** Two views on one axis, a line for each pair, group or position, with the difference at the end of the line. */
export interface DumbbellSpec extends ChartWords {
  readonly kind: 'dumbbell';
  readonly scale: { readonly min: number; readonly max: number };
  readonly series: readonly ProfileSeries[];
  readonly lines: readonly (LineSpec & {
    readonly values: readonly ProfileValue[];
    readonly difference: {
      readonly label: string;
      /** Reaches the smallest difference worth naming: marked "look here". */
      readonly notable: boolean;
      readonly explains?: Explains;
    };
  })[];
  readonly words: {
    /** Head of the column of differences. */
    readonly difference: string;
    readonly notable: string;
    readonly hidden: string;
    readonly none: string;
    /** Below the legend; null: nothing to add. */
    readonly note: string | null;
  };
}

/** Differences between two rounds with their intervals, around a line at zero. */
export interface ChangeSpec extends ChartWords {
  readonly kind: 'change';
  /** The axis runs from -reach to +reach. */
  readonly reach: number;
  readonly ticks: readonly AxisTick[];
  readonly lines: readonly (LineSpec & {
    readonly difference: number | null;
    readonly interval: { readonly low: number; readonly high: number } | null;
    /** `plain`: a difference without an interval, about which nothing may be said. */
    readonly verdict: 'higher' | 'lower' | 'unclear' | 'plain' | 'blank';
    /** The difference as printed: "+0,4". */
    readonly text: string;
    readonly explains?: Explains;
  })[];
  readonly words: {
    readonly higher: string;
    readonly lower: string;
    readonly unclear: string;
    readonly plain: string;
    readonly blank: string;
    readonly difference: string;
    readonly note: string | null;
  };
}

/** How many of those invited have answered, a bar for each group. */
export interface ResponseSpec extends ChartWords {
  readonly kind: 'response';
  readonly lines: readonly (LineSpec & {
    readonly state: 'ok' | 'hidden' | 'none';
    /** 0..1; null where the number of invited is not known. */
    readonly share: number | null;
    /** "29 af 34". */
    readonly text: string;
    readonly explains?: Explains;
  })[];
  readonly ticks: readonly AxisTick[];
  /** A share that is pointed at, below which numbers are read with care. */
  readonly mark: number | null;
  readonly words: {
    readonly answered: string;
    readonly invited: string;
    readonly hidden: string;
    readonly mark: string;
    readonly answers: string;
  };
}

export interface NetworkNodeSpec {
  readonly id: string;
  readonly label: string;
  /** Accessible name: "Skole, internt 4,4; 3 af 7 relationer er tegnet". */
  readonly name: string;
  /** Place in the unit square; depends on the structure of all rounds, not on the one shown. */
  readonly x: number;
  readonly y: number;
  readonly own: {
    readonly state: CellState;
    readonly value: number | null;
    readonly label: string;
    readonly explains?: Explains;
  };
}

export interface NetworkEdgeSpec {
  readonly from: string;
  readonly to: string;
  /** "Skole om PPR". */
  readonly relation: string;
  /** `below`: shown in the table, not drawn. */
  readonly state: 'drawn' | 'below' | 'hidden';
  readonly value: number | null;
  readonly label: string;
  /** Accessible name: "Skole om PPR: 2,4". */
  readonly name: string;
  readonly explains?: Explains;
}

/** The groups as a network: an arrow runs from those who answer to those they answer about. */
export interface NetworkSpec extends ChartWords {
  readonly kind: 'network';
  readonly scale: { readonly min: number; readonly max: number };
  /** From this value on, on the scale of the spec, a relation is drawn. */
  readonly cut: number;
  /** On a circle, with names along its radius; else placed by nearness, with names below. */
  readonly arrangement: 'circle' | 'map';
  readonly nodes: readonly NetworkNodeSpec[];
  readonly edges: readonly NetworkEdgeSpec[];
  /** A group whose relations stand out; null: all alike. */
  readonly focus: string | null;
  readonly words: {
    readonly weak: string;
    readonly strong: string;
    readonly within: string;
    readonly hidden: string;
    readonly note: string;
  };
}

export type ChartSpec = MatrixSpec | ProfileSpec | DumbbellSpec | ChangeSpec | ResponseSpec | NetworkSpec;
