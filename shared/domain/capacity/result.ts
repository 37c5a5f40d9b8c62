/** The result of one round for one audience, already suppressed: the JSON of `samspil results` and the data of every chart. */

/** `ok`, hidden for privacy, asked but no valid tie, group only rated, no relation. */
export const CELL_STATES = ['ok', 'hidden', 'no-answers', 'not-surveyed', 'not-relevant'] as const;
export type CellState = (typeof CELL_STATES)[number];

export const AUDIENCES = ['consultant', 'client'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Under the limit itself, or hidden because another number would follow from it. The client does not learn which. */
export type HiddenBy = 'primary' | 'secondary';

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
  readonly hiddenBy?: HiddenBy;
  /** Valid ties. null where the audience may not see the count. */
  readonly n: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly ci: Interval | null;
  /** Valid ties by respondents of the rater (method 8.3, 22); null where either count may not be seen. */
  readonly coverage: number | null;
  readonly dimensions: Readonly<Record<string, DimensionCell>>;
  /** Mean over the ties' subscale scores; null unless every dimension of the cell may be shown. */
  readonly subscales: Readonly<Record<string, number | null>>;
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
  /** Bootstrap interval of the self gap. */
  readonly selfGapCi: Interval | null;
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
  /** Bootstrap interval of the gap. */
  readonly gapCi: Interval | null;
  /** The gap is at least an eighth of the scale's range (method 8.3, 9: 0.5 on 1-5). */
  readonly large: boolean;
  /** Hedges' g of the gap. */
  readonly g: number | null;
  /** Welch's p of the gap after Holm over all pairs shown. */
  readonly pAdjusted: number | null;
  /** `clear`: the interval excludes 0, |g| >= .2 and the adjusted p < .05. */
  readonly verdict: 'clear' | 'unclear' | 'blank';
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

/** Leaders against employees in one rater group; shown only where both reach the limit (method 8.3, 11). */
export interface PositionGroup {
  readonly id: string;
  readonly leaders: PositionPart;
  readonly employees: PositionPart;
  readonly gap: number | null;
  readonly gapCi: Interval | null;
  readonly reason?: string;
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
  /** Paired cells: respondents who gave a valid tie in both rounds. */
  readonly pairs?: number | null;
  /** Paired cells: mean of the differences by their standard deviation. */
  readonly dz?: number | null;
  /** What may be said in words: a difference only where the interval excludes 0, |g| >= .2 and, for cells, adjusted p < .05. */
  readonly verdict: ChangeVerdict;
  readonly reason?: string;
}

export const CHANGE_VERDICTS = ['higher', 'lower', 'unclear', 'blank'] as const;
export type ChangeVerdict = (typeof CHANGE_VERDICTS)[number];

/** What the disclosure audit looked at and found (privacy/README.md). */
export interface AuditResult {
  readonly hiddenPrimary: number;
  readonly hiddenSecondary: number;
  /** Hidden values that can be derived, or bounded more tightly than the tolerance: 0, or there is no result. */
  readonly recoverable: number;
  /** A hidden mean's feasible range must be at least this share of the scale's range. */
  readonly tolerance: number;
  /** Hidden means (cells, dimensions, parts of positions) that were tried. */
  readonly checked: number;
  /** Equations that what is shown gives. */
  readonly equations: number;
  /** Times that more was hidden and everything audited again. */
  readonly rounds: number;
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
    readonly respondentWeighted: {
      readonly within: number | null;
      readonly between: number | null;
      readonly withinCi: Interval | null;
      readonly betweenCi: Interval | null;
    };
  };
  readonly dimensions: readonly {
    readonly id: string;
    readonly within: number | null;
    readonly between: number | null;
  }[];
  readonly subscales: readonly {
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
    readonly gapCi: Interval | null;
    readonly groups: readonly PositionGroup[];
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
  readonly audit: AuditResult;
}
