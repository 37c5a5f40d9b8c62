/** One round scored and cleared for showing: what every part of the result is computed from. */
import type { Engagement } from '../engagement/types.ts';
import type { Responses } from '../responses/types.ts';
import type { RespondentCounts } from '../privacy/primary.ts';
import { suppress } from '../privacy/suppress.ts';
import { cellMoments, type CellMoments } from '../scoring/moments.ts';
import { scoringPlan, type ScoringPlan } from '../scoring/plan.ts';
import { scoreTies, type RelationMask, type TieScores } from '../scoring/ties.ts';
import { createCapacityMemo, type CapacityMemo } from './memo.ts';
import type { CellState, HiddenBy } from './result.ts';

/** What one round holds, hidden or not: never shown as such. */
export interface MeasuredRound {
  readonly engagement: Engagement;
  readonly responses: Responses;
  readonly plan: ScoringPlan;
  readonly groupCount: number;
  /** Relevant relations, index rater * G + rated. */
  readonly relevant: RelationMask;
  readonly scores: TieScores;
  readonly counts: RespondentCounts;
  /** Moments of all cells, hidden ones too: nothing but `states` decides what leaves the domain. */
  readonly cells: CellMoments;
  readonly dimensionCells: CellMoments;
}

/** What of a round may be shown; decided once, for every audience. */
export interface Clearance {
  /** Index rater * G + rated. */
  readonly states: readonly CellState[];
  /** Why a cell is hidden; null where it is not. Index rater * G + rated. */
  readonly hiddenBy: readonly (HiddenBy | null)[];
  /** Index (rater * G + rated) * D + dimension. */
  readonly dimensionVisible: Uint8Array;
}

/** What the audit of the hidden dimensions of visible cells tried and found, and how often more had to be hidden. */
export interface DimensionAudit {
  readonly checked: number;
  /** Index (rater * G + rated) * D + dimension of what could be worked out. */
  readonly recoverable: readonly number[];
  readonly rounds: number;
}

export interface ScoredRound extends MeasuredRound, Clearance {}

export interface AuditedRound extends ScoredRound {
  readonly dimensionAudit: DimensionAudit;
}

/** A round scored and cleared. */
export function scoreRound(
  engagement: Engagement,
  responses: Responses,
  memo: CapacityMemo = createCapacityMemo(),
): AuditedRound {
  const measured = measureRound(engagement, responses, memo);
  return { ...measured, ...suppress(measured) };
}

/** Scores a round. Responses must stand in the order of the engagement's groups and of the instrument's items. */
export function measureRound(
  engagement: Engagement,
  responses: Responses,
  memo: CapacityMemo = createCapacityMemo(),
): MeasuredRound {
  const read = scoringPlan(engagement.instrument);
  const plan = memo.plans(responses, 0, JSON.stringify(read), () => read);
  const { groups } = engagement;
  const groupCount = groups.length;
  requireSameOrder(
    'group',
    responses.groupIds,
    groups.map(({ id }) => id),
  );
  requireSameOrder('item', responses.itemIds, plan.itemIds);
  const relevant = relationMask(engagement);
  const measured = memo.measured(plan, 0, relevant.join(''), () => {
    const scores = scoreTies(responses, plan, relevant);
    return {
      scores,
      counts: countRespondents(responses, scores.ties, groupCount),
      cells: cellMoments(scores.ties, 1, responses.group, groupCount),
      dimensionCells: cellMoments(scores.dimensions, plan.dimensionCount, responses.group, groupCount),
    };
  });
  return { engagement, responses, plan, groupCount, relevant, ...measured };
}

function requireSameOrder(what: string, given: readonly string[], wanted: readonly string[]): void {
  if (given.length !== wanted.length || given.some((id, index) => id !== wanted[index]))
    throw new Error(`Responses do not stand in the engagement's ${what} order`);
}

function relationMask({ groups, relations }: Engagement): RelationMask {
  const count = groups.length;
  const mask = new Uint8Array(count * count);
  if (typeof relations === 'string') {
    mask.fill(1);
    if (relations === 'others') for (let g = 0; g < count; g += 1) mask[g * count + g] = 0;
    return mask;
  }
  const place = new Map(groups.map(({ id }, index) => [id, index]));
  for (const [rater, rated] of relations) {
    const [from, to] = [place.get(rater), place.get(rated)];
    if (from !== undefined && to !== undefined) mask[from * count + to] = 1;
  }
  return mask;
}

function countRespondents(responses: Responses, ties: Float64Array, groupCount: number): RespondentCounts {
  const asked = new Uint32Array(groupCount);
  const responded = new Uint32Array(groupCount);
  for (let respondent = 0; respondent < responses.respondentCount; respondent += 1) {
    const own = responses.group[respondent] ?? 0;
    asked[own] = (asked[own] ?? 0) + 1;
    let at = respondent * groupCount;
    while (at < (respondent + 1) * groupCount && Number.isNaN(ties[at])) at += 1;
    if (at < (respondent + 1) * groupCount) responded[own] = (responded[own] ?? 0) + 1;
  }
  return { asked, responded };
}
