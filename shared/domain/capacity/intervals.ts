/** Bootstrap intervals of the indices, from the ties of visible cells only. */
import {
  bootstrapReplicates,
  percentileInterval,
  type BootstrapInterval,
  type GroupTies,
} from '../statistics/bootstrap.ts';
import { visibleCells, type CellKinds } from './indices.ts';
import type { ScoredRound } from './score.ts';

export const REPLICATIONS = 2000;

/** Intervals by kind of cells. */
export function indexIntervals(
  round: ScoredRound,
  kinds: CellKinds,
  seed: number,
): Readonly<Record<keyof CellKinds, BootstrapInterval>> {
  const replicates = indexReplicates(
    round,
    INDEX_NAMES.map((name) => visibleCells(round, kinds[name])),
    seed,
  );
  const intervals = replicates.map(percentileInterval);
  const none: BootstrapInterval = { ci: null, used: 0 };
  const [within = none, between = none, vertical = none, allCells = none] = intervals;
  return { within, between, vertical, allCells };
}

export const INDEX_NAMES = ['within', 'between', 'vertical', 'allCells'] as const;

/**
 * Resampled means over sets of visible cells. The order of the rows of the data does not matter: respondents are put in
 * an order of their own.
 */
export function indexReplicates(
  round: ScoredRound,
  cellSets: readonly (readonly number[])[],
  seed: number,
): readonly Float64Array[] {
  const groups = round.engagement.groups.map((_, group) => groupTies(round, group));
  return bootstrapReplicates(groups, round.states.length, cellSets, REPLICATIONS, seed);
}

/** Ties of a group's respondents in its visible cells, those without any left out, sorted by their values. */
function groupTies(round: ScoredRound, group: number): GroupTies {
  const { responses, groupCount, scores, states } = round;
  const rated = Array.from({ length: groupCount }, (_, other) => other).filter(
    (other) => states[group * groupCount + other] === 'ok',
  );
  const people: number[] = [];
  responses.group.forEach((own, respondent) => {
    if (own === group && rated.some((other) => isTie(scores.ties[respondent * groupCount + other])))
      people.push(respondent);
  });
  const valueOf = (respondent: number, other: number): number => {
    const tie = scores.ties[respondent * groupCount + other];
    return isTie(tie) ? tie : -Infinity;
  };
  people.sort((left, right) => {
    for (const other of rated) {
      const [a, b] = [valueOf(left, other), valueOf(right, other)];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  });
  const columns = rated.map((other) => {
    const ties = people.map((respondent) => scores.ties[respondent * groupCount + other]);
    return {
      cell: group * groupCount + other,
      values: Float64Array.from(ties, (tie) => (isTie(tie) ? tie : 0)),
      missing: [...ties.keys()].filter((row) => !isTie(ties[row])),
    };
  });
  return { respondents: people.length, columns };
}

const isTie = (tie: number | undefined): tie is number => tie !== undefined && !Number.isNaN(tie);
