/** Indices, dimensions, groups and pairs (method 8.3, 5-10): means of visible cells, never of anything else. */
import type { BootstrapInterval } from '../statistics/bootstrap.ts';
import { LEVELS } from '../engagement/types.ts';
import type { IndexIntervals } from './intervals.ts';
import type { CapacityResult, GroupResult, IndexValue, PairResult } from './result.ts';
import type { ScoredRound } from './score.ts';

type CellChoice = (rater: number, rated: number) => boolean;

/** Kinds of cells that an index is the mean of. */
export interface CellKinds {
  readonly within: CellChoice;
  readonly between: CellChoice;
  readonly vertical: CellChoice;
  readonly allCells: CellChoice;
}

export function cellKinds(round: ScoredRound): CellKinds {
  const levels = round.engagement.groups.map(({ level }) => LEVELS.indexOf(level));
  return {
    within: (a, b) => a === b,
    between: (a, b) => a !== b,
    vertical: (a, b) => levels[a] !== levels[b],
    allCells: () => true,
  };
}

/** Plain mean; NaN of an empty list. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const blankIfNaN = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Cell numbers (rater * G + rated) of a kind that may be shown. */
export function visibleCells(round: ScoredRound, choose: CellChoice): readonly number[] {
  const { groupCount, states } = round;
  return [...states.keys()].filter(
    (cell) => states[cell] === 'ok' && choose(Math.floor(cell / groupCount), cell % groupCount),
  );
}

/** Equal weight per relation; relevant cells are those that the survey asked about. */
export function indexOf(round: ScoredRound, choose: CellChoice, interval: BootstrapInterval): IndexValue {
  const visible = visibleCells(round, choose);
  const states = round.states.filter((_, cell) =>
    choose(Math.floor(cell / round.groupCount), cell % round.groupCount),
  );
  const relevantCells = states.filter((state) => state !== 'not-relevant' && state !== 'not-surveyed').length;
  const counts = { visibleCells: visible.length, relevantCells };
  if (visible.length > 0) {
    const mean = meanOf(visible.map((cell) => round.cells.mean[cell] ?? NaN));
    return { mean, ci: interval.ci, ...counts, resamples: interval.used };
  }
  const reason =
    relevantCells === 0 ? 'no-relevant-cells' : states.includes('hidden') ? 'no-visible-cells' : 'no-answers';
  return { mean: null, ci: null, ...counts, reason };
}

/** Mean over the ties of all visible cells of a kind: every respondent's rating counts once. */
export function respondentWeighted(round: ScoredRound, choose: CellChoice): number | null {
  const visible = visibleCells(round, choose);
  const ties = visible.reduce((sum, cell) => sum + (round.cells.n[cell] ?? 0), 0);
  const total = visible.reduce(
    (sum, cell) => sum + (round.cells.n[cell] ?? 0) * (round.cells.mean[cell] ?? 0),
    0,
  );
  return ties === 0 ? null : total / ties;
}

export function resultIndices(round: ScoredRound, intervals: IndexIntervals): CapacityResult['indices'] {
  const kinds = cellKinds(round);
  const between = indexOf(round, kinds.between, intervals.between);
  const allCells = indexOf(round, kinds.allCells, intervals.allCells);
  const weighted = {
    within: respondentWeighted(round, kinds.within),
    between: respondentWeighted(round, kinds.between),
    withinCi: intervals.weighted.within.ci,
    betweenCi: intervals.weighted.between.ci,
  };
  const overall = {
    mean_of_cells: between,
    all_cells: allCells,
    respondent_weighted: {
      ...indexOf(round, kinds.between, intervals.weighted.between),
      mean: weighted.between,
    },
  }[round.engagement.instrument.scoring.overall];
  return {
    overall,
    within: indexOf(round, kinds.within, intervals.within),
    between,
    vertical: indexOf(round, kinds.vertical, intervals.vertical),
    allCells,
    respondentWeighted: weighted,
  };
}

/** Within and between of each dimension, over the dimension cells that may be shown. */
export function resultDimensions(round: ScoredRound): CapacityResult['dimensions'] {
  const kinds = cellKinds(round);
  const count = round.plan.dimensionCount;
  const mean = (choose: CellChoice, d: number): number | null =>
    blankIfNaN(
      meanOf(
        visibleCells(round, choose)
          .map((cell) => cell * count + d)
          .filter((at) => round.dimensionVisible[at] === 1)
          .map((at) => round.dimensionCells.mean[at] ?? NaN),
      ),
    );
  return round.engagement.instrument.dimensions.map(({ id }, d) => ({
    id,
    within: mean(kinds.within, d),
    between: mean(kinds.between, d),
  }));
}

const shownMean = (round: ScoredRound, rater: number, rated: number): number => {
  const cell = rater * round.groupCount + rated;
  return round.states[cell] === 'ok' ? (round.cells.mean[cell] ?? NaN) : NaN;
};

/** Means of the visible cells between groups, NaN elsewhere: what the network is drawn from (G x G). */
export function visibleNetwork(round: ScoredRound): Float64Array {
  return Float64Array.from(round.states, (_, cell) => {
    const [rater, rated] = [Math.floor(cell / round.groupCount), cell % round.groupCount];
    return rater === rated ? NaN : shownMean(round, rater, rated);
  });
}

export function resultGroups(round: ScoredRound): readonly GroupResult[] {
  const { engagement, counts } = round;
  return engagement.groups.map(({ id, invited }, group) => {
    const others = [...engagement.groups.keys()].filter((other) => other !== group);
    const out = others.map((other) => shownMean(round, group, other)).filter((mean) => !Number.isNaN(mean));
    const into = others.map((other) => shownMean(round, other, group)).filter((mean) => !Number.isNaN(mean));
    const own = shownMean(round, group, group);
    const [outgoing, incoming] = [meanOf(out), meanOf(into)];
    const responded = counts.responded[group] ?? 0;
    const reason =
      responded > 0
        ? responded < engagement.privacy.min_group
          ? 'few-respondents'
          : null
        : (counts.asked[group] ?? 0) === 0 && !invited
          ? 'not-surveyed'
          : 'no-answers';
    return {
      id,
      outgoing: blankIfNaN(outgoing),
      incoming: blankIfNaN(incoming),
      own: blankIfNaN(own),
      selfGap: blankIfNaN(own - incoming),
      selfGapCi: null,
      ownVersusOthers: blankIfNaN(own - outgoing),
      outgoingCells: out.length,
      incomingCells: into.length,
      ...(reason === null ? {} : { reason }),
    };
  });
}

/** Filled in by the tests of the pairs. */
const UNTESTED = { g: null, pAdjusted: null, verdict: 'blank' } as const;

/** Every unordered pair once, in the order of the groups; blank unless both cells may be shown. */
export function resultPairs(round: ScoredRound): readonly PairResult[] {
  const { groups, instrument } = round.engagement;
  const threshold = (instrument.scale.max - instrument.scale.min) / 8;
  return groups.flatMap((a, from) =>
    groups.slice(from + 1).map((b, step) => {
      const to = from + 1 + step;
      const [there, back] = [shownMean(round, from, to), shownMean(round, to, from)];
      return {
        a: a.id,
        b: b.id,
        symmetric: blankIfNaN((there + back) / 2),
        gap: blankIfNaN(there - back),
        gapCi: null,
        large: Math.abs(there - back) >= threshold - 1e-9,
        ...UNTESTED,
      };
    }),
  );
}
