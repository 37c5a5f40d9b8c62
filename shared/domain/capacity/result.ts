/** The result of one round for one audience, already suppressed: the JSON of `samspil results` and the data of every chart. */

/** `ok`, hidden for privacy, asked but no valid tie, group only rated, no relation. */
export const CELL_STATES = ['ok', 'hidden', 'no-answers', 'not-surveyed', 'not-relevant'] as const;
export type CellState = (typeof CELL_STATES)[number];

export const AUDIENCES = ['consultant', 'client'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** 95 % interval on the instrument's scale; null where it cannot be given. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface DimensionCell {
  readonly mean: number | null;
  readonly n: number | null;
  readonly sd: number | null;
}

export interface ResultCell {
  readonly rater: string;
  readonly rated: string;
  readonly state: CellState;
  /** Why state is `hidden`: under the limit, or to protect another cell. */
  readonly hiddenBy?: 'primary' | 'secondary';
  /** Valid ties. null where the audience may not see the count. */
  readonly n: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly ci: Interval | null;
  readonly dimensions: Readonly<Record<string, DimensionCell>>;
}

/** An index over cells; computed from visible cells, and says of how many relevant ones. */
export interface IndexValue {
  readonly mean: number | null;
  readonly ci: Interval | null;
  readonly visibleCells: number;
  readonly relevantCells: number;
  /** Replicates that the interval rests on: those in which every cell had a tie. */
  readonly resamples?: number;
  /** Why the value is blank: `no-visible-cells`, `no-answers` ...; its words are the message `reason.<reason>`. */
  readonly reason?: string;
}

export interface GroupResult {
  readonly id: string;
  readonly outgoing: number | null;
  readonly incoming: number | null;
  readonly own: number | null;
  readonly selfGap: number | null;
  readonly ownVersusOthers: number | null;
  readonly outgoingCells: number;
  readonly incomingCells: number;
  readonly reason?: string;
}

export interface PairResult {
  readonly a: string;
  readonly b: string;
  readonly symmetric: number | null;
  /** mean(a -> b) - mean(b -> a). */
  readonly gap: number | null;
}

export interface ResponseGroup {
  readonly id: string;
  readonly invited: number | null;
  /** Respondents with a valid tie; null where the audience may not know (fewer than the limit answered). */
  readonly responded: number | null;
  readonly rate: number | null;
  readonly reason?: string;
}

export interface PositionPart {
  readonly n: number | null;
  readonly mean: number | null;
}

/** Alpha and omega over rows of complete answers from visible cells. */
export interface ReliabilityResult {
  /** Rows. null where the audience may not see the count. */
  readonly n: number | null;
  readonly alpha: number | null;
  readonly alphaStandardized: number | null;
  readonly omega: number | null;
  readonly items: readonly {
    readonly id: string;
    readonly alphaIfDeleted: number | null;
    readonly itemRest: number | null;
  }[];
  /** Why alpha is blank. */
  readonly reason?: string;
  readonly omegaReason?: string;
}

/** One-way analysis of variance of person indices by the rater's own group. */
export interface AggregationResult {
  readonly groups: number;
  readonly n: number;
  readonly meanGroupSize: number | null;
  readonly msb: number | null;
  readonly msw: number | null;
  readonly f: number | null;
  readonly dfBetween: number | null;
  readonly dfWithin: number | null;
  readonly p: number | null;
  readonly icc1: number | null;
  readonly icc2: number | null;
  readonly reason?: string;
}

/** Agreement of the raters of each visible cell: of the tie scores (rwg) and over all items (rwgJ, available answers). */
export interface AgreementResult {
  readonly cells: readonly {
    readonly rater: string;
    readonly rated: string;
    readonly rwg: number | null;
    readonly rwgJ: number | null;
    readonly reason?: string;
  }[];
  readonly medianRwgJ: number | null;
}

/** The visible cells between groups as a network. */
export interface NetworkResult {
  readonly cut: number;
  readonly density: number | null;
  /** 0-100. */
  readonly valuedDensity: number | null;
  readonly reciprocity: number | null;
  readonly weightedReciprocity: number | null;
  readonly inDegreeCentralisation: number | null;
  readonly relations: number;
  readonly edges: number;
  /** Name of a blank measure -> why it is blank. */
  readonly reasons: Readonly<Record<string, string>>;
}

export interface ChangeValue {
  readonly difference: number | null;
  readonly ci: Interval | null;
  readonly g: number | null;
  readonly p: number | null;
  readonly pAdjusted: number | null;
  readonly paired: boolean;
  readonly reason?: string;
}

export interface CapacityResult {
  readonly schema: 1;
  readonly instrument: { readonly id: string; readonly version: string; readonly hash: string };
  readonly round: string;
  readonly audience: Audience;
  readonly scale: { readonly min: number; readonly max: number };
  readonly limits: { readonly minCell: number; readonly minGroup: number; readonly minLeaderCell: number };
  readonly response: {
    readonly invited: number | null;
    readonly responded: number;
    readonly rate: number | null;
    readonly groups: readonly ResponseGroup[];
  };
  readonly cells: readonly ResultCell[];
  readonly indices: {
    readonly overall: IndexValue;
    readonly within: IndexValue;
    readonly between: IndexValue;
    readonly vertical: IndexValue;
    readonly allCells: IndexValue;
    readonly respondentWeighted: { readonly within: number | null; readonly between: number | null };
  };
  readonly dimensions: readonly {
    readonly id: string;
    readonly within: number | null;
    readonly between: number | null;
  }[];
  readonly groups: readonly GroupResult[];
  readonly pairs: readonly PairResult[];
  /** null: not computed yet. */
  readonly positions: {
    readonly leaders: PositionPart;
    readonly employees: PositionPart;
    readonly gap: number | null;
    readonly reason?: string;
  } | null;
  readonly reliability: { readonly tie: ReliabilityResult; readonly person: ReliabilityResult } | null;
  readonly aggregation: AggregationResult | null;
  readonly agreement: AgreementResult | null;
  readonly network: NetworkResult | null;
  readonly change: null | {
    readonly cells: readonly (ChangeValue & { rater: string; rated: string })[];
    readonly indices: Readonly<Record<string, ChangeValue>>;
  };
  readonly audit: {
    readonly hiddenPrimary: number;
    readonly hiddenSecondary: number;
    readonly recoverable: number;
  };
}
