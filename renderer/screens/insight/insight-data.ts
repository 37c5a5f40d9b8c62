/** What every tab of insight shows from, and how it is asked for: one result, on the scale that was chosen, and the round before it. */
import { useMemo } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { CapacityResult } from '../../../shared/domain/capacity/result.ts';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import { isFailure, type Failure } from '../../../shared/lib/failure.ts';
import type { Language } from '../../../shared/lib/language.ts';
import { reportContext, type ReportContext } from '../../../shared/report/context.ts';
import { useEngine } from '../../api/queries.ts';
import type { InsightView, Place } from '../../app/place.ts';

export interface RoundName {
  readonly id: string;
  readonly label: string;
}

export interface InsightData {
  /** Asks for the scale that results are shown on. */
  readonly engagement: Engagement;
  readonly result: CapacityResult;
  readonly roundLabel: string;
  /** The round that this one is compared with. */
  readonly compare: RoundName | null;
  /** Other rounds with answers. */
  readonly others: readonly RoundName[];
}

/** The engagement as if its instrument asked for this scale: every chart and sentence follows. */
export function onScale(engagement: Engagement, scale: InsightView['scale']): Engagement {
  if (scale === null || engagement.instrument.scoring.display_scale === scale) return engagement;
  const { instrument } = engagement;
  return {
    ...engagement,
    instrument: { ...instrument, scoring: { ...instrument.scoring, display_scale: scale } },
  };
}

/** Answered rounds but the one shown, and the one to compare with. */
export function comparison(
  rounds: EngagementOverview['rounds'],
  shown: string | null,
  chosen: InsightView['compare'],
): { readonly compare: RoundName | null; readonly others: readonly RoundName[] } {
  const named = rounds
    .filter(({ respondents }) => respondents > 0)
    .map(({ id, label }) => ({ id, label: label === '' ? id : label }));
  const others = named.filter(({ id }) => id !== shown);
  const at = named.findIndex(({ id }) => id === shown);
  const before = named.slice(0, Math.max(0, at)).at(-1) ?? null;
  if (chosen === '') return { compare: null, others };
  return { compare: others.find(({ id }) => id === chosen) ?? before, others };
}

export interface InsightAnswer {
  readonly data: InsightData | null;
  readonly failure: Failure | null;
}

/** The result of the round shown, for the audience and on the scale of the place. */
export function useInsightData(
  overview: EngagementOverview,
  round: string | null,
  place: Place,
  hasAnswers: boolean,
): InsightAnswer {
  const answer = useEngine(
    'capacity.get',
    { ...(round === null ? {} : { round }), audience: place.audience },
    { enabled: hasAnswers },
  );
  const engagement = useMemo(
    () => onScale(overview.engagement, place.view.scale),
    [overview.engagement, place.view.scale],
  );
  const result = answer.data;
  const data = useMemo((): InsightData | null => {
    const shown = overview.rounds.find(({ id }) => id === round);
    if (result === undefined || shown === undefined) return null;
    const roundLabel = shown.label === '' ? shown.id : shown.label;
    return { engagement, result, roundLabel, ...comparison(overview.rounds, round, place.view.compare) };
  }, [engagement, result, overview.rounds, round, place.view.compare]);
  return { data, failure: isFailure(answer.error) ? answer.error : null };
}

/** The round compared with, and this one's change since it; null while neither is there. */
export function useComparison({ result, compare }: InsightData): {
  readonly previous: CapacityResult | null;
  readonly changed: CapacityResult | null;
  readonly failure: Failure | null;
  /** Nothing of it is on its way any more. */
  readonly isWhole: boolean;
} {
  const { round, audience } = result;
  const id = compare?.id ?? '';
  const enabled = compare !== null;
  const previous = useEngine('capacity.get', { round: id, audience }, { enabled });
  const changed = useEngine('capacity.get', { round, compare: id, audience }, { enabled });
  const fault = [previous.error, changed.error].find(isFailure) ?? null;
  return {
    previous: enabled && previous.data?.round === id ? previous.data : null,
    changed: enabled && changed.data?.change != null ? changed.data : null,
    failure: fault,
    isWhole: !enabled || (!previous.isFetching && !changed.isFetching),
  };
}

/** The context that the report's sentences are made from, in the window's language. */
export function contextOf(data: InsightData, language: Language): ReportContext {
  const { engagement, result, roundLabel } = data;
  return reportContext({ engagement, result, roundLabel, language, date: '' });
}
